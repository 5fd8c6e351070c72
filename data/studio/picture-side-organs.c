/* picture-side-organs.c: the layer organs from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

/* Where organs lie: sections 3 and 4 of the research's surface.md. Lung: apex 35
 * mm above the collar bone, behind down to T10, the pleura to T12 [V]. Left
 * kidney: 110 to 120 mm long, T11 to L2, its middle at y 398 [V/I], its upper
 * pole farther back. The dome of the diaphragm at T8 to T9 [R]. What lies between
 * is our own drawing: z and y. */

static const StudioPoint lung[] = {
  { 4, 110 }, { 17, 114 }, { 30, 128 }, { 43, 150 }, { 53, 178 }, { 60, 212 }, { 63, 250 }, { 61, 288 }, { 55, 318 },
  { 48, 340 }, { 43, 345 }, { 36, 332 }, { 24, 310 }, { 8, 291 }, { -14.9, 279 }, { -44.8, 275 }, { -72.1, 280 },
  { -93.9, 291 }, { -108.5, 305 }, { -115.8, 308 }, { -119.9, 300 }, { -115.7, 276 }, { -104.6, 244 }, { -87.2, 208 }, { -66.7, 176 },
  { -42.7, 148 }, { -21.2, 125 }, { -8.3, 113 },
};

/* Between the lobes, from T3 behind to the sixth rib in front. */
static const StudioPoint fissure[] = { { 48, 164 }, { 30, 190 }, { 0, 224 }, { -42.7, 256 }, { -91.4, 289 } };

static const StudioPoint diaphragm[] = {
  { -122.4, 322 }, { -116, 303 }, { -101.6, 284 }, { -77.2, 270 }, { -45, 264.5 }, { -12.5, 268 }, { 12, 280 }, { 30, 300 },
  { 42, 326 }, { 47, 356 }, { 45, 388 },
};

static const StudioPoint kidney[] = {
  { 20, 342 }, { 29, 348 }, { 32, 362 }, { 29, 384 }, { 23, 410 }, { 15, 434 }, { 5, 450 }, { -7, 455 }, { -18, 449 },
  { -23, 435 }, { -21, 419 }, { -15, 405 }, { -12, 393 }, { -13, 380 }, { -9, 362 }, { 2, 347 }, { 11, 342 },
};

static const StudioPoint hilum[] = { { -13, 381 }, { -6, 388 }, { -4.5, 397 }, { -8, 406 }, { -14, 412 } };

static void
write_organ (StudioSvg         *svg,
             const char        *id,
             const StudioPoint *outline,
             guint              n_points,
             const StudioPoint *line,
             guint              n_line)
{
  g_autofree char *path = studio_curve_get_path (outline, n_points, TRUE);

  studio_svg_open_group (svg, id, NULL, NULL);
  studio_svg_add_path (svg, "organ", path);
  studio_svg_add_path (svg, "organ-line", path);
  studio_svg_take_path (svg, "organ-line", studio_curve_get_path (line, n_line, FALSE));
  studio_svg_close_group (svg);
}

void
picture_side_write_organs (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  studio_svg_open_group (svg, "organs", NULL, NULL);
  studio_svg_open_group (svg, NULL, "far", NULL);
  write_organ (svg, "lung-left", lung, G_N_ELEMENTS (lung), fissure, G_N_ELEMENTS (fissure));
  studio_svg_open_group (svg, "diaphragm", NULL, NULL);
  studio_svg_take_path (svg, "organ-line", studio_curve_get_path (diaphragm, G_N_ELEMENTS (diaphragm), FALSE));
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
  write_organ (svg, "kidney-left", kidney, G_N_ELEMENTS (kidney), hilum, G_N_ELEMENTS (hilum));
  studio_svg_close_group (svg);
}
