/* studio-piece.h: one rounded piece of a solid
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-frame.h"

G_BEGIN_DECLS

typedef enum
{
  STUDIO_PIECE_CAPSULE,
  STUDIO_PIECE_BLADE,
  STUDIO_PIECE_ELLIPSOID,
  STUDIO_PIECE_DRUM,
  STUDIO_PIECE_SEGMENT,
  STUDIO_PIECE_PLATE,
} StudioPieceKind;

/**
 * StudioPiece:
 * @kind: which of the fields below hold
 * @carved: whether it is taken away instead of added
 * @follows: whether it is one with the piece before it, as the segments of a
 *   tube are: then they meet without a blend
 * @run: the index of the first piece that it is one with; its own, unless it
 *   follows
 * @blend: how far it flows into the rest, mm
 * @a: one end of a capsule or segment, a corner of a plate; the centre of the others
 * @b: the other end
 * @sizes: radii at both ends; half axes; half height and half thickness at
 *   one end, then at the other; half the thickness at each corner of a plate
 * @axes: the axes of a drum or ellipsoid; the directions of the tube at both
 *   ends of a segment; [0] is the normal of a blade, and the third corner of a plate
 * @flatness: the thickness of a blade as a share of its width
 * @rounding: of a drum's rims
 * @waist: of a drum
 * @wedge: of a drum
 * @low: a box around the piece
 * @high: its other corner
 *
 * All mm, in the body's frame.
 */
typedef struct
{
  StudioPieceKind kind;
  gboolean carved;
  gboolean follows;
  guint run;
  double blend;
  StudioPoint a;
  StudioPoint b;
  double sizes[4];
  StudioPoint axes[3];
  double flatness;
  double rounding;
  double waist;
  double wedge;
  StudioPoint low;
  StudioPoint high;
} StudioPiece;

/** studio_piece_set_bounds: works the box out from the other fields. */
void studio_piece_set_bounds (StudioPiece *self);

/** studio_piece_mirror: brings the piece to the other side of the midline. */
void studio_piece_mirror (StudioPiece *self);

/** studio_piece_get_distance: from @point to the piece's surface, negative inside, mm. */
double studio_piece_get_distance (const StudioPiece *self,
                                  StudioPoint        point);

G_END_DECLS
