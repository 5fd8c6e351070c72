/* studio-solid.h: a body of rounded pieces that flow into one another
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-frame.h"
#include "studio-view.h"

G_BEGIN_DECLS

/**
 * StudioSolid:
 *
 * A solid given by its signed distance: pieces joined by a smooth union. The
 * union of two pieces swells by up to a quarter of the blend where they meet,
 * as bone does where a process leaves it.
 *
 * Lengths are mm in the body's frame. Every function named pair adds what is
 * given and the same again on the other side of the midline.
 */
typedef struct _StudioSolid StudioSolid;

/**
 * StudioTubeNode:
 * @centre: a point of the centre line
 * @half_height: half the tube's height there (in the plane of the line and the
 *   vertical), mm
 * @half_thickness: half its thickness, square to both, mm
 */
typedef struct
{
  StudioPoint centre;
  double half_height;
  double half_thickness;
} StudioTubeNode;

/** studio_solid_new: an empty solid; @blend is how far pieces flow into each other, mm (2 to 5 suits bone). */
StudioSolid *studio_solid_new (double blend);

void studio_solid_free (StudioSolid *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StudioSolid, studio_solid_free)

/** studio_solid_set_blend: the blend of the pieces that follow, mm. */
void studio_solid_set_blend (StudioSolid *self,
                             double       blend);

/** studio_solid_add_capsule: a round bar from @a, where its radius is @ra, to @b with @rb. */
void studio_solid_add_capsule (StudioSolid *self,
                               StudioPoint  a,
                               double       ra,
                               StudioPoint  b,
                               double       rb);
void studio_solid_pair_capsule (StudioSolid *self,
                                StudioPoint  a,
                                double       ra,
                                StudioPoint  b,
                                double       rb);

/**
 * studio_solid_add_blade:
 * @normal: the direction in which it is thin; any length
 * @flatness: its thickness as a share of its width, above 0 up to 1
 *
 * A capsule pressed flat, as laminae and transverse processes are.
 */
void studio_solid_add_blade (StudioSolid *self,
                             StudioPoint  a,
                             double       ra,
                             StudioPoint  b,
                             double       rb,
                             StudioPoint  normal,
                             double       flatness);
void studio_solid_pair_blade (StudioSolid *self,
                              StudioPoint  a,
                              double       ra,
                              StudioPoint  b,
                              double       rb,
                              StudioPoint  normal,
                              double       flatness);

/**
 * StudioDrum:
 * @half_width: half its width along x
 * @half_height: half its height along the axis
 * @half_depth: half its depth, front to back
 * @rounding: the radius of its rims
 * @waist: how much narrower it is at mid height, as a share: 0 is straight,
 *   negative swells
 * @wedge: how much higher it is in front than at its axis, as a share: between -1 and 1
 */
typedef struct
{
  double half_width;
  double half_height;
  double half_depth;
  double rounding;
  double waist;
  double wedge;
} StudioDrum;

/**
 * studio_solid_add_drum:
 * @frame: its centre and tilt; the drum's axis is the frame's
 *
 * An elliptic drum, as a vertebral body or a disc is.
 */
void studio_solid_add_drum (StudioSolid       *self,
                            const StudioFrame *frame,
                            const StudioDrum  *drum);

/** studio_solid_add_ellipsoid: half axes @rx along x, @ru along the frame's axis, @rw backwards. */
void studio_solid_add_ellipsoid (StudioSolid       *self,
                                 const StudioFrame *frame,
                                 double             rx,
                                 double             ru,
                                 double             rw);
void studio_solid_pair_ellipsoid (StudioSolid       *self,
                                  const StudioFrame *frame,
                                  double             rx,
                                  double             ru,
                                  double             rw);

/**
 * studio_solid_add_tube:
 * @nodes: (array length=n_nodes): the centre line with its sizes, close
 *   together (studio_curve_sample_tube() makes them so)
 *
 * A tube of flat oval cross-section with rounded ends, as a rib is.
 */
void studio_solid_add_tube (StudioSolid          *self,
                            const StudioTubeNode *nodes,
                            guint                 n_nodes);
void studio_solid_pair_tube (StudioSolid          *self,
                             const StudioTubeNode *nodes,
                             guint                 n_nodes);

/**
 * studio_solid_add_plate:
 * @corners: (array length=n_corners): its corners in turn
 * @halves: (array length=n_corners): half its thickness at each, mm
 * @n_corners: at least three
 *
 * A plate with flat faces and narrow edges, as thick at its rim as within: a fan of triangles
 * round the first corner, along whose sides it may be bent.
 */
void studio_solid_add_plate (StudioSolid       *self,
                             const StudioPoint *corners,
                             const double      *halves,
                             guint              n_corners);

/** studio_solid_carve_capsule: takes a round bar out of all that the solid holds, its edge rounded by the blend now set. */
void studio_solid_carve_capsule (StudioSolid *self,
                                 StudioPoint  a,
                                 double       ra,
                                 StudioPoint  b,
                                 double       rb);
void studio_solid_pair_carve (StudioSolid *self,
                              StudioPoint  a,
                              double       ra,
                              StudioPoint  b,
                              double       rb);

/** studio_solid_mirror: (transfer full): the same solid on the other side of the midline. */
StudioSolid *studio_solid_mirror (const StudioSolid *self);

/**
 * studio_solid_get_distance:
 *
 * Returns: the distance from @point to the surface, negative inside, mm. Near
 *   flat pieces it may be less than the true one, never more.
 */
double studio_solid_get_distance (const StudioSolid *self,
                                  StudioPoint        point);

/** studio_solid_get_bounds: (out): a box around the solid, a little larger than it. */
void studio_solid_get_bounds (const StudioSolid *self,
                              StudioPoint       *low,
                              StudioPoint       *high);

/**
 * studio_solid_cut:
 * @view: the way to look at the cut
 * @position: where the plane lies: z for the back view, x for the side view, y
 *   for the view from above
 * @inset: how far inside the surface the line runs, mm: 0 is the outline, 1.2
 *   the inner side of a shell that thick
 * @tolerance: how far the line may stray, mm (0.08 is fine)
 *
 * Cuts the solid by a plane that faces the eye.
 *
 * Returns: (transfer full) (nullable): the outline as path data in the
 *   picture's plane, or %NULL where the plane misses the solid
 */
char *studio_solid_cut (const StudioSolid *self,
                        StudioView         view,
                        double             position,
                        double             inset,
                        double             tolerance) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
