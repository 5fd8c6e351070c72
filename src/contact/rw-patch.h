/* rw-patch.h: where a placed tool presses, as simple pieces
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"
#include "rw-clip.h"
#include "rw-placement.h"

G_BEGIN_DECLS

/* A rectangle cut by the four sides of a band has no more corners. */
#define RW_PIECE_MAX_CORNERS 8

/* The corners of the polygon that stands for a disc when it is painted. */
#define RW_PATCH_DISC_CORNERS 64

/**
 * RwPiece:
 * @radius: of a disc, mm; 0 for a polygon
 * @centre: of a disc
 * @n_corners: of a polygon
 * @corners: of a polygon: convex, of positive area
 * @first_band: of a polygon: the highest stretch of the bearing outline it lies in
 * @last_band: of a polygon: the lowest one
 * @box: the smallest box that holds the piece
 *
 * A disc or a convex polygon that a tool presses on.
 */
typedef struct
{
  double radius;
  RwPoint centre;
  guint n_corners;
  RwPoint corners[RW_PIECE_MAX_CORNERS];
  guint first_band;
  guint last_band;
  RwBox box;
} RwPiece;

/**
 * RwPatch:
 *
 * All pieces of a placed tool, and the outlines that they make together. It is
 * a workspace: made once for an atlas, updated without allocating.
 */
typedef struct _RwPatch RwPatch;

/** rw_patch_new: (transfer full): an empty patch for the bearing outline of @atlas. */
RwPatch *rw_patch_new (RwAtlas *atlas) G_GNUC_WARN_UNUSED_RESULT;

void rw_patch_free (RwPatch *self);

/**
 * rw_patch_update:
 * @placement: a placed tool
 * @width: the width of the contact, mm
 * @clip: a workspace to use
 *
 * A roller makes a rectangle, cut where the back leaves its plane; since the
 * bearing outline is not convex, it is cut into pieces that are. A ball makes
 * a disc and a peanut two.
 */
void rw_patch_update (RwPatch           *self,
                      const RwPlacement *placement,
                      double             width,
                      RwClip            *clip);

/** rw_patch_get_pieces: (transfer none): the pieces; @n_pieces (out). */
const RwPiece *rw_patch_get_pieces (RwPatch *self,
                                    guint   *n_pieces);

/** rw_patch_get_box: (transfer none): the box that holds all pieces. */
const RwBox *rw_patch_get_box (RwPatch *self);

/** rw_patch_get_n_outlines: how many outlines the pieces make. */
guint rw_patch_get_n_outlines (RwPatch *self);

/** rw_patch_get_outline: (transfer none): the corners of outline @index; @n_points (out). */
const RwPoint *rw_patch_get_outline (RwPatch *self,
                                     guint    index,
                                     guint   *n_points);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwPatch, rw_patch_free)

G_END_DECLS
