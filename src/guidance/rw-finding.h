/* rw-finding.h: one thing that a search has found
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-address.h"

G_BEGIN_DECLS

/**
 * RwRange:
 * @start: first byte of what matched
 * @end: first byte after it
 */
typedef struct
{
  guint start;
  guint end;
} RwRange;

/**
 * RwFinding:
 * @kind: what it is
 * @address: where it is read
 * @title: its name
 * @subtitle: what it is, or the words of the query that people have for it
 * @title_ranges: (element-type RwRange): what matched in @title, in order
 * @subtitle_ranges: (element-type RwRange): what matched in @subtitle
 * @score: the larger the better; comparable within one search
 *
 * One thing that a search has found. The texts are plain, never markup.
 */
typedef struct
{
  RwAddressKind kind;
  char *address;
  char *title;
  char *subtitle;
  GArray *title_ranges;
  GArray *subtitle_ranges;
  double score;
} RwFinding;

void rw_finding_free (RwFinding *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwFinding, rw_finding_free)

G_END_DECLS
