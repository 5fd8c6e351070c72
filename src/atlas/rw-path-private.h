/* rw-path-private.h: what a path is made of, and how its reader makes it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-path.h"

G_BEGIN_DECLS

/**
 * RwPathVerb:
 * @RW_PATH_MOVE: to points[0]
 * @RW_PATH_LINE: to points[0]
 * @RW_PATH_CURVE: with the controls points[0] and points[1], to points[2]
 * @RW_PATH_CLOSE: back to where the subpath began; no points
 */
typedef enum
{
  RW_PATH_MOVE,
  RW_PATH_LINE,
  RW_PATH_CURVE,
  RW_PATH_CLOSE,
} RwPathVerb;

typedef struct
{
  RwPathVerb verb;
  RwPoint points[3];
} RwPathSegment;

/** rw_path_new: (transfer full): a path of @segments (element-type RwPathSegment), which it takes; the first is a move. */
RwPath *rw_path_new (GArray *segments) G_GNUC_WARN_UNUSED_RESULT;

/* The most curves that an arc becomes: one a quarter turn. */
#define RW_ARC_MAX_CURVES 4

/**
 * rw_arc_to_curves:
 * @from: where the arc begins
 * @rx: radius along its first axis; its sign does not matter
 * @ry: radius along its second axis
 * @rotation: degrees its first axis is turned
 * @large: whether to take the larger of the two arcs
 * @sweep: whether to take the one of growing angles
 * @to: where the arc ends
 * @curves: (out): three points for each curve: two controls and the end
 *
 * Makes cubic curves of an elliptical arc (SVG 1.1, appendix F.6). Radii that
 * are too small are made to fit.
 *
 * Returns: how many curves; 0 if the arc is a straight line or nothing
 */
guint rw_arc_to_curves (RwPoint  from,
                        double   rx,
                        double   ry,
                        double   rotation,
                        gboolean large,
                        gboolean sweep,
                        RwPoint  to,
                        RwPoint  curves[RW_ARC_MAX_CURVES * 3]);

G_END_DECLS
