/* studio-print-private.h: the grains of a print
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-print.h"

G_BEGIN_DECLS

#define STUDIO_PRINT_NOBODY (-1)

/**
 * StudioGrain:
 * @depth: towards the eye, mm
 * @normal: away from the surface, in the picture's axes
 * @owner: the number of what is seen, or %STUDIO_PRINT_NOBODY
 * @other: at a rim, the same of what has the rest of the grain
 * @share: how much of the grain is the owner's, about a half to 1
 */
typedef struct
{
  float depth;
  float normal[3];
  gint16 owner;
  gint16 other;
  float share;
} StudioGrain;

/* The grains of one owner lie from the first corner up to and with the last. */
typedef struct
{
  int x0, y0, x1, y1;
} StudioExtent;

struct _StudioPrint
{
  GPtrArray *ids; /* of strings, by owner */
  GArray *uneven; /* of doubles, by owner: its share of the light's unevenness */
  guint width;
  guint height;
  StudioBox box;
  double resolution;
  StudioGrain *grains;
  float *light;          /* brightness, about 0 to 1 */
  StudioExtent *extents; /* by owner; x1 is -1 where nothing is seen */
};

/** studio_print_new: (transfer full): a print without anything on it. */
StudioPrint *studio_print_new (const StudioBox *box,
                               double           resolution);

/** studio_print_find_owner: the number of @id, or %STUDIO_PRINT_NOBODY. */
int studio_print_find_owner (const StudioPrint *self,
                             const char        *id);

/** studio_print_light: fills in the brightness of every grain, and the extents. */
void studio_print_light (StudioPrint       *self,
                         const StudioLight *light);

G_END_DECLS
