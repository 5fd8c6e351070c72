/* rw-light.h: how foam and rubber look in the light of the picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-palette.h"
#include "rw-tool.h"

G_BEGIN_DECLS

/* The same lamp as on the body: it stands above, a little to the left, in
 * front of the picture, and does not turn when a tool is turned. */

/**
 * rw_light_get_tone:
 * @x: of the surface's unit normal, to the right
 * @y: of the normal, downwards; the rest of it points out of the picture
 *
 * Returns: how lit the surface is: 0 in full shade, 1 in full light
 */
double rw_light_get_tone (double x,
                          double y);

/** rw_light_get_direction: where in the picture the lamp stands, as a direction of length 1. */
void rw_light_get_direction (double *x,
                             double *y);

/**
 * rw_light_get_color:
 * @palette: its tool colours
 * @density: soft foam and rubber are paler, firm ones darker
 * @tone: as from rw_light_get_tone()
 *
 * Returns: the colour of the tool there
 */
RwColor rw_light_get_color (const RwPalette *palette,
                            RwDensity        density,
                            double           tone);

/**
 * rw_light_new_cylinder:
 * @angle: of the cylinder's axis in the body frame, radians
 * @radius: of the cylinder, mm
 *
 * Returns: (transfer full): the shading across a cylinder that lies along x in
 *   the frame it is painted in
 */
cairo_pattern_t *rw_light_new_cylinder (const RwPalette *palette,
                                        RwDensity        density,
                                        double           angle,
                                        double           radius) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_light_new_sphere:
 * @angle: how the frame that it is painted in is turned, radians
 * @x: of the centre in that frame, mm
 * @y: of the centre, mm
 * @radius: mm
 *
 * Returns: (transfer full): the shading of a sphere
 */
cairo_pattern_t *rw_light_new_sphere (const RwPalette *palette,
                                      RwDensity        density,
                                      double           angle,
                                      double           x,
                                      double           y,
                                      double           radius) G_GNUC_WARN_UNUSED_RESULT;

/** rw_light_turn: the direction (@x, @y) of the body frame in a frame that is turned by @angle, radians. */
void rw_light_turn (double  angle,
                    double *x,
                    double *y);

G_END_DECLS
