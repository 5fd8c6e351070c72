/* rw-box.h: an upright rectangle of the body frame
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-point.h"

G_BEGIN_DECLS

/**
 * RwBox:
 * @x0: left edge, mm
 * @y0: upper edge, mm
 * @x1: right edge, mm
 * @y1: lower edge, mm
 *
 * An upright rectangle of the body frame; empty when @x1 < @x0.
 */
typedef struct
{
  double x0;
  double y0;
  double x1;
  double y1;
} RwBox;

/** RW_BOX_EMPTY: the box that holds nothing. */
#define RW_BOX_EMPTY ((RwBox) { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE })

/** rw_box_extend: grows @self to hold the point (@x, @y). */
static inline void
rw_box_extend (RwBox  *self,
               double  x,
               double  y)
{
  self->x0 = MIN (self->x0, x);
  self->y0 = MIN (self->y0, y);
  self->x1 = MAX (self->x1, x);
  self->y1 = MAX (self->y1, y);
}

/** rw_box_contains: whether the point (@x, @y) lies in @self, edges included. */
static inline gboolean
rw_box_contains (const RwBox *self,
                 double       x,
                 double       y)
{
  return x >= self->x0 && x <= self->x1 && y >= self->y0 && y <= self->y1;
}

/** rw_box_overlaps: whether @a and @b share more than an edge. */
static inline gboolean
rw_box_overlaps (const RwBox *a,
                 const RwBox *b)
{
  return a->x0 < b->x1 && b->x0 < a->x1 && a->y0 < b->y1 && b->y0 < a->y1;
}

G_END_DECLS
