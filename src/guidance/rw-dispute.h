/* rw-dispute.h: a question on which experts disagree, and what each side says
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RwOpinion:
 * @text: what this side says, translated
 * @sources: (array zero-terminated=1): ids of who says so; one at least
 *
 * How strong a side is follows from its sources: rw_rules_find_source().
 */
typedef struct
{
  const char *text;
  const char * const *sources;
} RwOpinion;

/**
 * RwDispute:
 * @question: what is disputed, translated
 * @opinions: (array length=n_opinions): the sides, two at least
 * @n_opinions: how many
 */
typedef struct
{
  const char *question;
  const RwOpinion *opinions;
  guint n_opinions;
} RwDispute;

G_END_DECLS
