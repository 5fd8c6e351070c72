/* rw-clip.h: a polygon that is cut down, and what is left of it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-box.h"

G_BEGIN_DECLS

/**
 * RwClip:
 *
 * A workspace that holds one polygon while straight lines cut parts off it
 * (Sutherland and Hodgman 1974). The polygon may be of any simple shape. Where
 * a cut leaves several parts, they hang together by edges that run to and fro
 * on the same line, which add nothing to the area: the area is exact.
 *
 * The workspace grows where it must and never shrinks, so that it does not
 * allocate once it has seen the largest polygon.
 *
 * A line that misses the box around the polygon needs no look at the corners:
 * it takes all or nothing.
 */
typedef struct
{
  RwPoint *points;
  RwPoint *spare;
  guint n_points;
  guint capacity;
  RwBox box; /* holds what is left, not always tightly */
} RwClip;

/** rw_clip_init: makes an empty workspace with room for @capacity points. */
void rw_clip_init (RwClip *self,
                   guint   capacity);

/** rw_clip_clear: frees what @self holds. */
void rw_clip_clear (RwClip *self);

/** rw_clip_set: starts with the polygon of @n_points corners, all of them in @box; copied. */
void rw_clip_set (RwClip        *self,
                  const RwPoint *points,
                  guint          n_points,
                  const RwBox   *box);

/** rw_clip_cut: keeps the part where a x + b y + c is not negative; returns whether the line met the polygon's box. */
gboolean rw_clip_cut (RwClip *self,
                      double  a,
                      double  b,
                      double  c);

/** rw_clip_cut_box: keeps the part inside @box. */
void rw_clip_cut_box (RwClip      *self,
                      const RwBox *box);

/** rw_clip_cut_convex: keeps the part inside the convex polygon @points of positive area. */
void rw_clip_cut_convex (RwClip        *self,
                         const RwPoint *points,
                         guint          n_points);

/** rw_clip_get_area: the area of what is left, square mm; negative if the polygon ran the other way round. */
double rw_clip_get_area (const RwClip *self);

/**
 * rw_clip_get_disc_area:
 * @centre: the centre of a disc
 * @radius: its radius, mm
 *
 * The area of what is left inside the disc, square mm: exact, not that of a
 * polygon in place of the disc.
 */
double rw_clip_get_disc_area (const RwClip *self,
                              RwPoint       centre,
                              double        radius);

G_END_DECLS
