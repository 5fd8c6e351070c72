/* picture-side-skull-lines.c: the lines that an illustrator presses on the skull from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

#define MAX_POINTS 9

/* Along an edge of the bone, pressed most in its middle and lifted at both ends: half as broad
 * there, mm. All our own drawing. */
typedef struct
{
  double half_width;
  guint n_points;
  StudioPoint points[MAX_POINTS];
} Line;

#define LINE(half_width, ...) { half_width, G_N_ELEMENTS (((const StudioPoint[]) { __VA_ARGS__ })), { __VA_ARGS__ } }

static const Line lines[] = {
  /* the rim of the socket of the eye: above and behind, and below; its wall */
  LINE (0.44, { -125.8, -56.2 }, { -122.4, -58.2 }, { -117.6, -58.6 }, { -113, -55.2 }, { -110.4, -49.6 }, { -110, -44 }, { -112, -38.2 }),
  LINE (0.34, { -111, -40.2 }, { -114.8, -34.8 }, { -119.4, -32.6 }, { -124.4, -32.6 }),
  /* the crest before its inner wall, and the edge of the nasal bone */
  LINE (0.2, { -128.4, -51.4 }, { -126.8, -45.4 }, { -124, -38.6 }, { -119.8, -33.4 }),
  LINE (0.14, { -131.6, -49 }, { -132, -41.6 }, { -135, -33 }),
  /* the arch of the cheek: above and below, and its bone's lower edge */
  LINE (0.38, { -105.4, -41 }, { -103, -35.2 }, { -92, -32.8 }, { -82.6, -34 }, { -72.4, -33.8 }, { -55.6, -31.2 }),
  LINE (0.46, { -112.8, -15.4 }, { -107, -18 }, { -100, -20.4 }, { -92, -24.2 }, { -82.6, -27.4 }, { -72.4, -28 }, { -63, -26 }, { -53, -22.4 }),
  LINE (0.24, { -121.6, -13.6 }, { -117, -13.4 }, { -111, -17 }),
  /* the tubercle before the joint of the jaw, and the cup behind it */
  LINE (0.28, { -56.6, -23 }, { -53, -22.4 }, { -50, -24.6 }, { -47, -25.4 }),
  /* the way into the ear: its roof and its floor */
  LINE (0.44, { -44.4, -18 }, { -44.2, -22.6 }, { -40.6, -24 }, { -38.4, -21.4 }),
  LINE (0.24, { -43.8, -17 }, { -41.4, -15.6 }, { -38.2, -19.4 }),
  /* the ridge above it, and the line of the temple */
  LINE (0.18, { -46, -31.6 }, { -28, -34.4 }, { -14, -42.6 }),
  LINE (0.22, { -107, -56.6 }, { -99, -70 }, { -85, -81.4 }),
  /* the mastoid process: its front, its rear, and the rough face between */
  LINE (0.22, { -40.4, -13 }, { -39.4, -7 }, { -36, -2.4 }),
  LINE (0.3, { -23.4, -20.6 }, { -22.8, -13 }, { -28, -4.4 }),
  LINE (0.15, { -29.4, -18 }, { -27.6, -12 }, { -28.8, -7 }),
  /* the nuchal line */
  LINE (0.2, { -16, -22.6 }, { 4, -30.8 }, { 31, -36.8 }),
  /* the ramus of the jaw: the edge that goes on to the teeth, the neck of its head, and the angle */
  LINE (0.26, { -82, 8 }, { -84.4, 17.6 }, { -91, 27 }, { -100, 33 }),
  LINE (0.28, { -48, -14.6 }, { -52, -7.6 }, { -56, 4 }),
  LINE (0.15, { -78.4, -14 }, { -76.6, -8 }, { -77, -3 }),
  LINE (0.2, { -57.4, 22 }, { -60.6, 30.4 }, { -66.4, 37 }),
  /* the hole at the chin */
  LINE (0.32, { -119.2, 43.4 }, { -118, 40.6 }, { -115.8, 41.6 }),
};

void
picture_side_write_skull_lines (StudioSvg *svg)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *lens = studio_curve_get_lens (lines[i].points, lines[i].n_points, lines[i].half_width);

      g_string_append (path, lens);
    }

  studio_svg_add_path (svg, "bone-stroke", path->str);
}
