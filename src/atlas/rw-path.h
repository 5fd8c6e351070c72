/* rw-path.h: an outline of lines and cubic curves, read from path data
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rw-affine.h"
#include "rw-polygon.h"

G_BEGIN_DECLS

/**
 * RwPath:
 *
 * Absolute moves, lines, cubic curves and closes in millimetres. Immutable and
 * counted atomically.
 */
typedef struct _RwPath RwPath;

/* Limits on one path; passing one is an RW_ERROR_LIMIT. The points are those
 * of the flattened outline. */
#define RW_PATH_MAX_SEGMENTS 20000
#define RW_PATH_MAX_POINTS 100000
#define RW_PATH_MAX_COORDINATE 100000.0

/* How far a flattened curve may lie from the true one, mm. */
#define RW_PATH_TOLERANCE 0.02

/**
 * rw_path_parse:
 * @data: SVG path data (SVG 1.1, section 8.3), all of M L H V C S Q T A Z, both cases
 * @transform: (nullable): applied to every point
 * @error: return location for RW_ERROR; the message names the byte and what was expected
 *
 * Reads path data strictly: anything left over is an error, nothing is guessed,
 * and an empty text is no path. Quadratic curves and arcs become cubic ones.
 *
 * Returns: (transfer full) (nullable): the path
 */
RwPath *rw_path_parse (const char      *data,
                       const RwAffine  *transform,
                       GError         **error) G_GNUC_WARN_UNUSED_RESULT;

RwPath *rw_path_ref   (RwPath *self);
void    rw_path_unref (RwPath *self);

/** rw_path_append_to: adds @self to the current path of @cr, in millimetres. */
void rw_path_append_to (RwPath  *self,
                        cairo_t *cr);

/**
 * rw_path_to_polygon:
 * @self: a path with one closed subpath
 * @tolerance: how far the polygon may lie from the curve, mm
 * @error: return location for a %RW_ERROR_VALUE: more than one subpath, not
 *   closed, or no area; or a %RW_ERROR_LIMIT: more than %RW_PATH_MAX_POINTS
 *
 * Returns: (transfer full) (nullable): the flattened outline
 */
RwPolygon *rw_path_to_polygon (RwPath  *self,
                               double   tolerance,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** rw_path_is_open_line: whether @self is one line, straight or curved, that is not closed. */
gboolean rw_path_is_open_line (RwPath *self);

/**
 * rw_path_to_line:
 * @self: a path that is an open line
 * @tolerance: how far the points may lie from the curve, mm
 * @error: return location for a %RW_ERROR_VALUE: closed, or more than one line;
 *   or a %RW_ERROR_LIMIT: more than %RW_PATH_MAX_POINTS
 *
 * Returns: (transfer full) (nullable) (element-type RwPoint): the flattened
 *   line, two points or more
 */
GArray *rw_path_to_line (RwPath  *self,
                         double   tolerance,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** rw_path_get_bounds: the smallest box that holds all lines and curves, mm. */
RwBox rw_path_get_bounds (RwPath *self);

/** rw_path_get_start: where the first subpath begins: the place of a landmark that is a point. */
RwPoint rw_path_get_start (RwPath *self);

/**
 * rw_path_get_line:
 * @from: (out): where it begins
 * @to: (out): where it ends
 *
 * Returns: whether @self is nothing but one straight line
 */
gboolean rw_path_get_line (RwPath  *self,
                           RwPoint *from,
                           RwPoint *to);

/**
 * rw_path_to_string:
 *
 * Canonical path data for tests and export: absolute M, L, C and Z, at most
 * four digits after the point, in every locale: "M0,0 L10,0 C10,5 5,10 0,10 Z".
 *
 * Returns: (transfer full): the text
 */
char *rw_path_to_string (RwPath *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwPath, rw_path_unref)

G_END_DECLS
