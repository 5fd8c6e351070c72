/* rw-advice.h: what there is to say about a condition or a red flag
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RwAdvice:
 * @name: in a few words, without a full stop
 * @question: (nullable): to be asked and answered by yes or no; a condition has
 *   none where its name says it all
 * @reason: why it changes a rating
 * @action: what to do, and whom to ask
 * @instead: (nullable): what helps instead
 * @words: (array zero-terminated=1): what people call it, for a search; may be empty
 *
 * What there is to say about a condition or a red flag. All translated.
 */
typedef struct
{
  const char *name;
  const char *question;
  const char *reason;
  const char *action;
  const char *instead;
  const char * const *words;
} RwAdvice;

G_END_DECLS
