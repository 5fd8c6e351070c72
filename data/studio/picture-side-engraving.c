/* picture-side-engraving.c: the lines that an engraver draws within the skull from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-hatch.h"

/* A style of hard line has no shading: what turns there is a line, what lies in shade is
 * hatched. z and y, where the forms of body-skull.c turn; our own drawing. */

typedef struct
{
  StudioPoint points[14];
  guint n_points;
  double half_width;
} Stroke;

#define STROKE(half_width, ...) { { __VA_ARGS__ }, G_N_ELEMENTS (((const StudioPoint[]) { __VA_ARGS__ })), half_width }

static const Stroke strokes[] = {
  /* the socket of the eye: brow, outer rim, lower rim, and up again to the root of the nose */
  STROKE (0.62, { -133.4, -54.4 }, { -130, -58 }, { -124, -60 }, { -116, -59.4 }, { -110.6, -55.6 }, { -108.4, -49 }, { -107.8, -42.6 },
          { -110, -36.6 }, { -115.4, -33 }, { -122, -31.4 }, { -127.4, -32.6 }, { -130, -37.4 }, { -131, -43 }, { -131.6, -48.6 }),
  /* behind the socket down to the cheek, on along the upper edge of its arch, and over the ear */
  STROKE (0.56, { -106, -61 }, { -104.6, -54 }, { -104, -46 }, { -102.4, -39 }, { -98, -34 }, { -90, -31.8 }, { -76, -32.2 }, { -62, -31.8 },
          { -50, -31.4 }, { -40, -32.6 }, { -30, -35.4 }, { -20, -40.4 }),
  /* from over the teeth round the cheekbone, along the lower edge of the arch to the joint of the jaw */
  STROKE (0.56, { -110.6, 0 }, { -110.8, -7 }, { -108, -13.4 }, { -101, -19.4 }, { -92, -23.6 }, { -80, -25.8 }, { -68, -25.8 }, { -60, -23.8 },
          { -55.6, -23.6 }, { -50, -25.4 }, { -45, -24 }),
  /* the temporal line */
  STROKE (0.26, { -105.4, -60 }, { -100, -69 }, { -90, -79 }, { -76, -86 }),
  /* before the mastoid process, and the nuchal lines */
  STROKE (0.32, { -37.6, -20 }, { -37, -13 }, { -35.6, -6 }, { -33, -0.6 }),
  STROKE (0.3, { -22, -24 }, { -8, -29.4 }, { 8, -33.6 }, { 26, -38.4 }, { 38, -40 }),
  STROKE (0.2, { -8, -17.6 }, { 6, -21.4 }, { 24, -27 }),
  /* the front of the ramus, and from it down across the jaw */
  STROKE (0.46, { -79.6, -22.4 }, { -81.8, -14 }, { -82.6, -6 }, { -83.6, 4 }, { -86, 16 }, { -89, 24.4 }, { -93.6, 27.4 }),
  STROKE (0.3, { -87.6, 24 }, { -91.6, 32 }, { -99, 38.6 }, { -108, 42.6 }),
};

/* Where it is dark: the way into the ear, and the hole of the chin. */
static const Stroke holes[] = {
  STROKE (0, { -44.2, -20.4 }, { -43, -17.6 }, { -40.4, -17 }, { -39, -19.6 }, { -40, -22.4 }, { -42.6, -23 }),
  STROKE (0, { -119, 42.6 }, { -117.8, 41.4 }, { -116.4, 42 }, { -117.4, 43.4 }),
};

static const StudioHatch hatches[] = {
  /* the socket */
  { { { { -119.6, -58.6 }, { -120, -56 }, { -120.4, -53.2 }, { -121, -50.4 } },
      { { -109.6, -46.6 }, { -112, -46.6 }, { -114.6, -46.4 }, { -117.6, -46 } },
      { { -115.6, -34.6 }, { -116.6, -37 }, { -118, -39.6 }, { -119.6, -42 } } }, 6, 0.4 },
  /* the hollow of the temple */
  { { { { -104, -56 }, { -103.2, -49 }, { -101.8, -42 }, { -98, -35.4 } },
      { { -99, -54.4 }, { -97, -47.6 }, { -94.6, -41 }, { -91.6, -35 } },
      { { -93, -51.6 }, { -88, -45.4 }, { -83, -40 }, { -84, -34.4 } } }, 10, 0.3 },
  /* under the arch: before the jaw, and in its notch */
  { { { { -105, -15.4 }, { -98.4, -20.4 }, { -91.4, -23.2 }, { -85, -24.4 } },
      { { -104, -8 }, { -98, -12.4 }, { -91.6, -15 }, { -86, -16 } },
      { { -103.6, 3 }, { -98, 2 }, { -92, 0 }, { -87, -6 } } }, 11, 0.34 },
  { { { { -74.4, -25.2 }, { -70.6, -25.4 }, { -66, -25 }, { -61.4, -23.6 } },
      { { -73.6, -20 }, { -70.4, -18.8 }, { -66, -18.6 }, { -62, -19.4 } },
      { { -72, -14.6 }, { -70, -12.6 }, { -66, -11.4 }, { -62.8, -14.6 } } }, 7, 0.3 },
  /* the lower border of the jaw */
  { { { { -127, 56.6 }, { -112, 57.6 }, { -92, 52.6 }, { -75, 45.6 } },
      { { -125.4, 53.6 }, { -110, 54.4 }, { -90, 49.6 }, { -73.4, 42.6 } },
      { { -123, 51 }, { -107.4, 51.4 }, { -87.4, 47 }, { -71, 39.6 } } }, 17, 0.24 },
  /* the angle of the jaw */
  { { { { -68, 41.4 }, { -61, 35.4 }, { -57, 28 }, { -55.4, 21 } },
      { { -68.6, 37 }, { -63.6, 32.6 }, { -60.4, 26.4 }, { -58, 20 } },
      { { -68, 32 }, { -65.6, 28.6 }, { -62.8, 24 }, { -60, 19 } } }, 9, 0.24 },
};

static void
append (GString *path,
        char    *stroke)
{
  g_string_append (path, stroke);
  g_free (stroke);
}

void
picture_side_write_skull_lines (StudioSvg *svg)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    append (path, studio_curve_get_lens (strokes[i].points, strokes[i].n_points, strokes[i].half_width));
  for (guint i = 0; i < G_N_ELEMENTS (holes); i++)
    append (path, studio_curve_get_path (holes[i].points, holes[i].n_points, TRUE));
  for (guint i = 0; i < G_N_ELEMENTS (hatches); i++)
    studio_hatch_append (&hatches[i], path);
  studio_svg_take_path (svg, "bone-fold", g_string_free (path, FALSE));
}
