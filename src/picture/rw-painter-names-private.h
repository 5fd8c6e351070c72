/* rw-painter-names-private.h: what the painters of names share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-label-layout.h"
#include "rw-painter-private.h"

G_BEGIN_DECLS

/* Between a line and the dot of another name, pixels. */
#define RW_NAMES_DOT_AIR 5.0

/* In plain words, and what the anatomists say. */
typedef struct
{
  const char *plain;
  const char *term;
} RwName;

/* Names in two columns; where n_marks is not 0, the first are marks of a side,
 * without a line. Of the letters and of a column, the size is mm; the scale is
 * pixels per mm. */
typedef struct
{
  /* Borrowed */
  cairo_t *cr;
  const RwPalette *palette;
  RwAtlas *atlas;

  /* Owned */
  PangoLayout *layout;
  RwName *all_names;
  RwLabelSpot *all_spots;

  /* Owned: for each spot where its dot may lie, RwPoint, the best place first;
   * empty where each has one place */
  GPtrArray *places;

  /* Owned: where other words stand, RwBox; may be NULL */
  GArray *taken;

  /* Those that are used */
  RwName *names;
  RwLabelSpot *spots;
  guint n_spots;
  guint n_marks;

  double size;
  double width;
  double scale;
  gboolean with_terms;
} RwNames;

/** _rw_names_arrange: sets the ports; whether all names have room. */
gboolean _rw_names_arrange (RwNames      *self,
                            const RwBox  *columns,
                            const double *heights);

/** _rw_names_get_text: where a name stands, mm. */
RwBox _rw_names_get_text (const RwNames *self,
                          guint          index);

/** _rw_names_find_places: (transfer full): where in @region the dot of its name may lie, RwPoint, the best place first. */
GArray *_rw_names_find_places (RwPolygon *region);

/** _rw_names_settle: of names that are arranged, moves dots and bends lines until none clashes, or no more can be done. */
void _rw_names_settle (RwNames      *self,
                       const RwBox  *columns,
                       const double *heights);

/** _rw_names_count_clashes: how often a line runs over another line, dot or word. */
guint _rw_names_count_clashes (const RwNames *self);

G_END_DECLS
