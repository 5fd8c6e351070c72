/* picture-side-fans.c: fascicles that run otherwise than the guides of their muscle, from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-haze.h"
#include "studio-stroke.h"

/* A fan of fascicles of one sheet of a muscle: between which places across it they begin and end, how many they
 * are, how many of these pale, and whether the first of them is an edge that lies on what is above
 * it. Our own drawing. */
typedef struct
{
  const char *muscle;
  guint sheet;
  double from_first;
  double from_last;
  double to_first;
  double to_last;
  int n_lines;
  double pale;
  gboolean is_edged;
  double begins; /* where along it, in parts of the way */
} Fan;

/* The constrictors of the pharynx lie in one another like cups, the lower outside: each fans out
 * from its origin to the seam behind [R]. Below them lies the gullet. The ligament from the
 * sacrum to the tuber of the ischium is twisted [R]. The gluteal aponeurosis over gluteus medius
 * converges on the tract, whose fibres run lengthwise [R]. Those of gluteus minimus converge on a tendon before
 * the trochanter [R]. */
static const Fan fans[] = {
  { "pharynx", 3, 0.2, 0.96, 0.2, 0.96, 5, 0.3, FALSE, 0.0 },
  { "pharynx", 2, 0.06, 0.9, 0.1, 0.9, 6, 0.3, FALSE, 0.0 },
  { "pharynx", 1, 0.0, 0.96, 0.0, 0.94, 6, 0.3, TRUE, 0.0 },
  { "pharynx", 0, 0.0, 0.97, 0.0, 0.97, 9, 0.3, TRUE, 0.0 },
  { "sacrotuberous-sheath", 0, 0.06, 0.94, 0.12, 0.9, 26, 0.6, FALSE, 0.0 },
  { "iliotibial-sheath", 0, 0.02, 0.98, 0.04, 0.96, 34, 0.7, FALSE, 0.0 },
  { "iliotibial-sheath", 0, 0.06, 0.98, 0.03, 0.97, 34, 0.24, FALSE, 0.56 },
  { "gluteus-minimus", 0, 0.04, 0.96, 0.06, 0.94, 26, 0.3, FALSE, 0.12 },
  { "gluteus-minimus", 0, 0.06, 0.95, 0.1, 0.92, 13, 0.6, FALSE, 0.72 },
  { "sacrotuberous-sheath", 0, 0.3, 0.9, 0.1, 0.6, 9, 0.2, FALSE, 0.0 },
};

/* Half as broad as lines are, mm; how far before both ends the longest begin and end, and how much
 * later the others, in parts of the way. */
#define THINNEST 0.08
#define BROADEST 0.18
#define EDGE_HALF 0.26
#define MARGIN 0.02
#define LATE 0.3

/* The shade of an edge on what it lies on: how far above, half how broad, mm, how strong and soft. */
#define N_POINTS 7
#define SHADE_ABOVE 1.0
#define SHADE_HALF 1.6
#define SHADE_STRENGTH 0.8
#define SHADE_SOFTNESS 0.9
#define SHADE_GRAIN 0.5

static const StudioBox frame = { -80.0, -10.0, 60.0, 180.0 };

static StudioPoint
get_place (const BodySheet *sheet,
           const Fan       *fan,
           double           share,
           double           along)
{
  double from = fan->from_first + share * (fan->from_last - fan->from_first);
  double to = fan->to_first + share * (fan->to_last - fan->to_first);

  return body_sheet_get_point (sheet, from + along * (to - from), along);
}

static void
write_edge (const BodySheet *sheet,
            const Fan       *fan,
            StudioSvg       *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, SHADE_GRAIN);
  StudioPoint line[N_POINTS], above[N_POINTS];

  for (guint i = 0; i < N_POINTS; i++)
    {
      line[i] = above[i] = get_place (sheet, fan, 0.0, MARGIN + (1.0 - 2.0 * MARGIN) * i / (N_POINTS - 1.0));
      above[i].y -= SHADE_ABOVE;
    }
  studio_haze_add_streak (haze, above, N_POINTS, SHADE_HALF, SHADE_STRENGTH);
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_write (haze, svg, "under", NULL, SHADE_SOFTNESS);
  studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (line, N_POINTS, EDGE_HALF));
}

static void
add_fan (const BodySheet *sheet,
         const Fan       *fan,
         GRand           *chance,
         GString         *dark,
         GString         *light)
{
  for (int i = 0; i < fan->n_lines; i++)
    {
      double share = (i + 0.3 + 0.5 * g_rand_double (chance)) / fan->n_lines;
      double from = MARGIN + fan->begins + (1.0 - fan->begins) * LATE * g_rand_double (chance) * g_rand_double (chance);
      double to = 1.0 - MARGIN - (1.0 - fan->begins) * LATE * g_rand_double (chance) * g_rand_double (chance);
      GString *path = g_rand_double (chance) < fan->pale ? light : dark;
      double half_width = g_rand_double_range (chance, THINNEST, BROADEST);

      studio_stroke_add_lens (path, get_place (sheet, fan, share, from), get_place (sheet, fan, share, 0.5 * (from + to)),
                              get_place (sheet, fan, share, to), half_width);
    }
}

void
picture_side_write_fans (const BodyMuscle *muscle,
                         StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed);
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fans); i++)
    if (g_str_equal (fans[i].muscle, muscle->name))
      {
        const BodySheet *sheet = g_ptr_array_index (muscle->sheets, fans[i].sheet);

        if (fans[i].is_edged)
          write_edge (sheet, &fans[i], svg);
        add_fan (sheet, &fans[i], chance, dark, light);
      }

  if (dark->len == 0)
    return;

  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_close_tenths (svg);
}
