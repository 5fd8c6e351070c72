/* rw-answer.h: a question that people ask, and its answer
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RwAnswer:
 * @question: as people ask it, translated
 * @text: the answer, translated
 * @sources: (array zero-terminated=1): ids of sources of a fact in @text; may be empty
 */
typedef struct
{
  const char *question;
  const char *text;
  const char * const *sources;
} RwAnswer;

G_END_DECLS
