/* section-plate.h: the samples that one coat of a cut tissue is painted from
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-brush.h"
#include "studio-contour.h"

G_BEGIN_DECLS

/* So many rows of samples are one piece of work for a thread. */
#define SECTION_PLATE_ROWS 8

/**
 * SectionPlate:
 * @field: where the samples lie, mm of the picture; its values are @depth
 * @depth: (array) (transfer full): how deep each lies within the coat, mm; negative outside
 * @bright: (array) (transfer full): its brightness, 0 to 1; 0 far outside
 *
 * A grid over a coat and a little beyond, row by row.
 */
typedef struct
{
  StudioField field;
  float *depth;
  float *bright;
} SectionPlate;

/** section_plate_init: samples the coat of @brush, whose bundles have been woven. */
void section_plate_init (SectionPlate       *self,
                         const SectionBrush *brush);

/** section_plate_clear: frees what section_plate_init() made. */
void section_plate_clear (SectionPlate *self);

/** section_plate_get_base: the darkest tone of @n_tones that is worth a shape. */
guint section_plate_get_base (const SectionPlate *self,
                              guint               n_tones);

/** section_plate_get_mean: the mean brightness of the samples at most @reach columns and rows away that have one, or 0. */
float section_plate_get_mean (const SectionPlate *self,
                              guint               x,
                              guint               y,
                              guint               reach);

/** section_plate_get_depth: the depth, mm, in column @i and row @j of a grid @finer times as fine. */
float section_plate_get_depth (const SectionPlate *self,
                               guint               i,
                               guint               j,
                               guint               finer);

G_END_DECLS
