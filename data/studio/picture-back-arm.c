/* picture-back-arm.c: strokes and shade on the bones of the upper arms
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "studio-curve.h"
#include "studio-haze.h"

#define MOST_POINTS 6

/* On the right bone of body-limbs.c, mm; our own drawing. A stroke is pointed at both ends. */
typedef struct
{
  double half_width;
  guint n_points;
  StudioPoint points[MOST_POINTS];
} ArmStroke;

static const ArmStroke strokes[] = {
  /* the rim of the head's gristle, lost above */
  { 0.3, 5, { { 186, 181 }, { 184.6, 190 }, { 180.4, 199 }, { 174, 205.6 }, { 166.4, 209 } } },
  { 0.14, 3, { { 184.4, 196.4 }, { 179.6, 204.4 }, { 173, 209.4 } } },
  /* the inner border of the greater tubercle, and between its facets: all of it is beneath the tendons that end there */
  { 0.2, 4, { { 189.4, 184 }, { 190, 193 }, { 189.4, 199 }, { 189, 204.4 } } },
  { 0.09, 3, { { 192.6, 193.6 }, { 194.6, 192.6 }, { 196.8, 193.2 } } },
  { 0.08, 3, { { 191.6, 204.6 }, { 193.6, 203.2 }, { 195.8, 203.2 } } },
  /* the line of the lateral head of triceps, and rough places beside it */
  { 0.17, 5, { { 191, 222 }, { 193.4, 236 }, { 197.4, 252 }, { 203, 270 }, { 209, 288 } } },
  { 0.12, 4, { { 189, 230 }, { 191.4, 243 }, { 195, 257 }, { 198.6, 268 } } },
  { 0.1, 3, { { 193, 251 }, { 196.6, 264 }, { 201.6, 279 } } },
};

/* The groove round the neck under the head, alike on both sides, and how dark. */
static const StudioPoint neck[] = { { 188.6, 183 }, { 186.6, 194 }, { 182, 203.6 }, { 175, 210 }, { 167, 212.6 } };
#define NECK_HALF 3.4
#define NECK_STRENGTH 0.6

/* The core of the shade on a shaft lies this far to the right of its middle, for both: there is one lamp. Beyond it
 * light comes back from the flesh. */
static const StudioPoint shaft[] = { { 186, 214 }, { 188.4, 228 }, { 192.4, 246 }, { 200, 274 }, { 207.6, 302 }, { 214, 328 } };
#define CORE_RIGHT 4.6
#define CORE_HALF 4.0
#define CORE_STRENGTH 0.8

#define GRAIN 0.6
#define SOFTNESS 1.5
static const StudioBox frames[] = { { -228.0, 172.0, 76.0, 160.0 }, { 152.0, 172.0, 76.0, 160.0 } };

static void
turn_points (const StudioPoint *points,
             guint              n_points,
             gboolean           right,
             double             aside,
             StudioPoint       *turned)
{
  for (guint i = 0; i < n_points; i++)
    {
      turned[i] = right ? points[i] : studio_point_mirror (points[i]);
      turned[i].x += aside;
    }
}

static void
write_shade (StudioSvg *svg,
             gboolean   right)
{
  g_autoptr(StudioHaze) shade = studio_haze_new (&frames[right], GRAIN);
  StudioPoint course[MOST_POINTS];

  turn_points (neck, G_N_ELEMENTS (neck), right, 0.0, course);
  studio_haze_add_streak (shade, course, G_N_ELEMENTS (neck), NECK_HALF, NECK_STRENGTH);
  turn_points (shaft, G_N_ELEMENTS (shaft), right, CORE_RIGHT, course);
  studio_haze_add_streak (shade, course, G_N_ELEMENTS (shaft), CORE_HALF, CORE_STRENGTH);
  studio_haze_blur (shade, SOFTNESS);
  studio_haze_limit_tones (shade, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (shade, svg, "cast", NULL, SOFTNESS);
}

void
picture_back_write_arm_lines (StudioSvg *svg)
{
  studio_svg_open_group (svg, "humerus-lines", NULL, NULL);
  for (guint side = 0; side < G_N_ELEMENTS (frames); side++)
    {
      write_shade (svg, side == 1);
      for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
        {
          StudioPoint course[MOST_POINTS];

          turn_points (strokes[i].points, strokes[i].n_points, side == 1, 0.0, course);
          studio_svg_take_path (svg, "bone-stroke", studio_curve_get_lens (course, strokes[i].n_points, strokes[i].half_width));
        }
    }
  studio_svg_close_group (svg);
}
