/* picture-side-nipple.c: the nipple from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-crease.h"
#include "studio-tint.h"

/* It looks forwards and a little to the eye; all our own drawing: z, y. */
#define BOX { -122.0, 246.0, 26.0, 34.0 }
#define GRAIN 0.25

/* The areola has an edge, uneven as skin is, and is darker where it turns away. */
static const StudioTint areola[] = {
  { 0.36, 12, { { -113, 256 }, { -110.6, 253 }, { -107, 252.4 }, { -103.8, 255.4 }, { -102.1, 259.6 }, { -102.5, 264.8 }, { -104.4, 269.2 }, { -107.8, 271.2 },
               { -111, 270.4 }, { -113.2, 267 }, { -114.1, 262.6 }, { -113.8, 259 } } },
  { 0.4, 12, { { -112.4, 257.4 }, { -111.2, 255.4 }, { -108.6, 255.6 }, { -106, 255 }, { -104.3, 258.4 }, { -104.7, 261.6 }, { -103.9, 265 }, { -106, 268 },
               { -108.6, 268.4 }, { -111.2, 268.4 }, { -112.4, 265.4 }, { -113, 261.6 } } },
  { 0.34, 7, { { -104.6, 257.4 }, { -103, 261 }, { -103.4, 265 }, { -106, 269 }, { -109.6, 269.8 }, { -106.6, 266.6 }, { -105, 262 } } },
};
static const StudioTintGround areola_ground = { "lip", "in-body", BOX, GRAIN, 0.9, FALSE };

/* What stands up in its middle, the shade that this throws, and small glands around. */
static const StudioTint papilla[] = {
  { 0.62, 8, { { -112.2, 260.6 }, { -110.9, 259.4 }, { -109.2, 259.9 }, { -108.2, 261.4 }, { -108, 263.4 }, { -109.3, 264.8 }, { -111.2, 264.8 }, { -112.3, 262.9 } } },
  { 0.8, 7, { { -108.6, 259.8 }, { -106.6, 261.6 }, { -106, 264.4 }, { -107.6, 267 }, { -110.4, 267.2 }, { -108.6, 265.4 }, { -107.8, 262.6 } } },
  { 0.5, 4, { { -106.2, 257 }, { -105.6, 256.6 }, { -105.2, 257.2 }, { -105.8, 257.6 } } },
  { 0.5, 4, { { -105, 266.2 }, { -104.4, 265.8 }, { -104, 266.4 }, { -104.6, 266.8 } } },
  { 0.5, 4, { { -109.8, 256 }, { -109.2, 255.6 }, { -108.8, 256.2 }, { -109.4, 256.6 } } },
};
static const StudioTintGround papilla_ground = { "lip", "in-body", BOX, GRAIN, 0.4, FALSE };

/* Where light lies on it, and on the lower rim of the areola. */
static const StudioTint lit[] = {
  { 0.8, 5, { { -111.8, 260.6 }, { -110.6, 259.8 }, { -109.6, 260.4 }, { -110.2, 261.6 }, { -111.4, 261.8 } } },
  { 0.5, 6, { { -102, 262 }, { -102.2, 265.4 }, { -104.2, 269.4 }, { -107.6, 271.4 }, { -105, 269.2 }, { -103, 265.4 } } },
};
static const StudioTintGround lit_ground = { "gleam", "in-body", BOX, GRAIN, 0.5, FALSE };

static const StudioPoint edge[] = { { -107.8, 261.2 }, { -107.5, 263.2 }, { -108.6, 265 }, { -110.4, 265.4 } };
#define EDGE 0.12

void
picture_side_write_nipple (StudioSvg *svg)
{
  studio_tint_write (areola, G_N_ELEMENTS (areola), &areola_ground, svg);
  studio_tint_write (papilla, G_N_ELEMENTS (papilla), &papilla_ground, svg);
  studio_tint_write (lit, G_N_ELEMENTS (lit), &lit_ground, svg);
  studio_crease_write (svg, edge, G_N_ELEMENTS (edge), EDGE);
}
