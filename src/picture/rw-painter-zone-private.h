/* rw-painter-zone-private.h: a zone as it is painted
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-painter.h"

G_BEGIN_DECLS

/* How far the outline of a zone lies within its region, and how round its corners are, mm. */
#define RW_ZONE_INSET 1.0
#define RW_ZONE_ROUNDING 14.0

/* The zone as it is drawn; outlines belong to it until it is cleared. */
typedef struct
{
  const RwZonePaint *paint;
  const RwPalette *palette;
  RwPolygon *outline;
  double width;
  double fineness;
  RwZoneGround ground;
  double emphasis;
  double scale;
} RwZone;

/** _rw_zone_append_outline: adds the closed outline of the zone to the path of @cr. */
void _rw_zone_append_outline (cairo_t      *cr,
                              const RwZone *self);

/** _rw_zone_lies_on_flesh: whether the colour gathers at the edge and in the pattern, and leaves what lies between as it is. */
gboolean _rw_zone_lies_on_flesh (const RwZone *self);

/** _rw_zone_get_share: how much of its rim and pattern is drawn, 0..1. */
double _rw_zone_get_share (const RwZone *self);

/** _rw_zone_draw_pattern: paints the pattern of @rating within the zone. */
void _rw_zone_draw_pattern (cairo_t      *cr,
                            const RwZone *self,
                            RwRating      rating);

G_END_DECLS
