/* rw-drawing.h: what is painted in a shipped view, measured part by part
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"

G_BEGIN_DECLS

/**
 * RwDrawing:
 *
 * The picture of one view, without its style sheet: each part can be asked for
 * by its id, in the millimetres of the view. Masks, halos and cast shadows are
 * left out, since they are no part of the body.
 */
typedef struct _RwDrawing RwDrawing;

/** RW_DRAWING_SCALE: pixels to a millimetre in a mask. */
#define RW_DRAWING_SCALE 4.0

/** rw_drawing_new: the view in data/atlas/@name. */
RwDrawing *rw_drawing_new (const char *name);
void       rw_drawing_free (RwDrawing *self);

/** rw_drawing_get_atlas: (transfer none): the map of the same file. */
RwAtlas *rw_drawing_get_atlas (RwDrawing *self);

/** rw_drawing_has: whether there is a part with this id. */
gboolean rw_drawing_has (RwDrawing  *self,
                         const char *id);

/** rw_drawing_get_box: the box that holds all that is painted of the part @id, mm; to a quarter of a millimetre. */
RwBox rw_drawing_get_box (RwDrawing  *self,
                          const char *id);

/**
 * RwMask:
 *
 * The places that some parts of a drawing cover.
 */
typedef struct _RwMask RwMask;

/** rw_drawing_get_mask: @ids: the parts, with spaces between them; each must be there and paint something. */
RwMask *rw_drawing_get_mask (RwDrawing  *self,
                             const char *ids);
void    rw_mask_free (RwMask *self);

/** rw_mask_contains: whether the point is covered. */
gboolean rw_mask_contains (RwMask *self,
                           double  x,
                           double  y);

/** rw_mask_get_area: square mm. */
double rw_mask_get_area (RwMask *self);

/** rw_mask_get_common: the area that is covered in both, square mm. */
double rw_mask_get_common (RwMask *self,
                           RwMask *other);

/** rw_mask_get_share: the part of @polygon's area that is covered. */
double rw_mask_get_share (RwMask    *self,
                          RwPolygon *polygon);

/** rw_mask_get_part_inside: the part of the covered area that lies in @polygon. */
double rw_mask_get_part_inside (RwMask    *self,
                                RwPolygon *polygon);

/** rw_mask_get_distance: from (@x, @y) to the nearest covered place, mm; %G_MAXDOUBLE if none lies within @reach. */
double rw_mask_get_distance (RwMask *self,
                             double  x,
                             double  y,
                             double  reach);

/** rw_mask_get_gap: between the nearest places of both, mm; %G_MAXDOUBLE above @reach. */
double rw_mask_get_gap (RwMask *self,
                        RwMask *other,
                        double  reach);

/**
 * rw_mask_get_extent:
 * @centre: the middle of the part that counts, mm
 * @way: a unit vector along which to measure
 * @reach: how far from @centre the part goes along @way, both ways
 * @before: how far it goes to the left of @way
 * @behind: how far it goes to the right of @way
 *
 * Returns: how far what is covered stretches along @way, mm
 */
double rw_mask_get_extent (RwMask  *self,
                           RwPoint  centre,
                           RwPoint  way,
                           double   reach,
                           double   before,
                           double   behind);

/** rw_mask_get_run: how far one can go from @from along the unit vector @way and stay on what is covered, mm. */
double rw_mask_get_run (RwMask  *self,
                        RwPoint  from,
                        RwPoint  way);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwDrawing, rw_drawing_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwMask, rw_mask_free)

G_END_DECLS
