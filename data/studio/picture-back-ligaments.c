/* picture-back-ligaments.c: the yellow ligaments between the laminae, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "studio-haze.h"

/* They lie in a hollow, whose rims are in shade, and their fibres run from lamina to
 * lamina: so long, so thick and so far apart, mm. Our drawing decision. */
#define GRAIN 0.25
#define RIM 1.1
#define SMOOTH 0.3
#define LENGTH 7.0
#define APART 0.9
#define STRENGTH 0.5

static const StudioBox frame = { -18.0, -16.0, 36.0, 596.0 };

static double
deepen (double   strength,
        double   x G_GNUC_UNUSED,
        double   y G_GNUC_UNUSED,
        gpointer data G_GNUC_UNUSED)
{
  return CLAMP (1.5 * (1.0 - strength), 0.0, 0.8);
}

/* Those of the membranes of the head are long: they fan out from plate to rim, so far apart, mm, each
 * narrow, and grow faint towards bone. */
#define FAN_TO 26.0 /* from here on down they are short */
#define FAN_APART 1.25
#define FAN_LEAN 0.016
static const struct
{
  double from;
  double to;
} fans[] = { { -10.0, 4.0 }, { 8.0, 18.0 } };

static void
add_fan (StudioHaze *haze,
         guint       fan,
         GRand      *chance)
{
  double middle = 0.5 * (fans[fan].from + fans[fan].to), reach = fans[fan].to - middle;

  for (double x = frame.x; x < frame.x + frame.width; x += FAN_APART)
    {
      double at = x + FAN_APART * g_rand_double_range (chance, 0.0, 0.7);
      double strength = STRENGTH * g_rand_double_range (chance, 0.25, 1.0);
      StudioPoint course[] = {
        { at * (1.0 + FAN_LEAN * reach), middle - reach * g_rand_double_range (chance, 0.5, 1.0), 0.0 },
        { at, middle + 0.2 * reach * g_rand_double_range (chance, -1.0, 1.0), 0.0 },
        { at * (1.0 + FAN_LEAN * reach), middle + reach * g_rand_double_range (chance, 0.5, 1.0), 0.0 },
      };

      studio_haze_add_streak (haze, course, G_N_ELEMENTS (course), g_rand_double_range (chance, 0.2, 0.42), strength);
    }
}

static void
add_fibre (StudioHaze *haze,
           double      x,
           double      y,
           GRand      *chance)
{
  double half = g_rand_double_range (chance, 0.15, 0.34);
  double reach = LENGTH * g_rand_double_range (chance, 0.3, 0.7);
  double lean = 0.06 * x + g_rand_double_range (chance, -0.3, 0.3);
  StudioPoint points[] = {
    { x - lean, y - reach, 0.0 }, { x + half, y, 0.0 }, { x + lean, y + reach, 0.0 }, { x - half, y, 0.0 },
  };

  studio_haze_add_polygon (haze, points, G_N_ELEMENTS (points), STRENGTH * g_rand_double_range (chance, 0.3, 1.0));
}

static void
add_fibres (StudioHaze *haze)
{
  g_autoptr (GRand) chance = g_rand_new_with_seed (7);

  for (guint i = 0; i < G_N_ELEMENTS (fans); i++)
    add_fan (haze, i, chance);
  for (double y = FAN_TO; y < frame.y + frame.height; y += 0.8 * LENGTH)
    for (double x = frame.x; x < frame.x + frame.width; x += APART)
      {
        double right = g_rand_double (chance);
        double down = g_rand_double (chance);

        add_fibre (haze, x + APART * right, y + LENGTH * down, chance);
      }
}

void
picture_back_write_ligament_shade (const StudioPrint *print,
                                   GPtrArray         *ligaments,
                                   StudioSvg         *svg)
{
  g_autoptr (StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  g_autoptr (StudioHaze) within = studio_haze_new (&frame, GRAIN);

  for (guint i = 0; i < ligaments->len; i++)
    {
      studio_haze_add_cover (haze, print, g_ptr_array_index (ligaments, i), 0.0, 0.0);
      studio_haze_add_cover (within, print, g_ptr_array_index (ligaments, i), 0.0, 0.0);
    }
  studio_haze_blur (haze, RIM);
  studio_haze_change (haze, deepen, NULL);
  add_fibres (haze);
  studio_haze_blur (haze, SMOOTH);
  studio_haze_blur (within, SMOOTH);
  studio_haze_multiply (haze, within);
  studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (haze, svg, "flavum", NULL, 3.0 * GRAIN);
}
