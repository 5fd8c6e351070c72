/* picture-back-floor.c: the floor of the pelvis, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

#define CLASSES "muscle-deep flesh"

/* The anococcygeal ligament, a seam from the tip of the tail bone to the sphincter, in which the fibres of
 * levator ani meet; half as wide at both its ends, mm, and its rim in shade and in light. All here is our
 * drawing decision. */
static const StudioPoint seam[] = { { 0.4, 666 }, { 0.1, 673 }, { 0.3, 680 }, { 0.1, 689 } };
#define HALF_ABOVE 1.7
#define HALF_BELOW 0.3
#define RIM_ASIDE 0.86
#define RIM_HALF 0.28

/* The external sphincter: an oval, pointed where the ligament holds it. Its fibres run round it, so
 * many on a side, half as wide as this at most, mm. */
static const StudioPoint sphincter[] = {
  { 0, 680 }, { 4.4, 684.6 }, { 9, 690 }, { 12.2, 698 }, { 13, 707 }, { 10, 718 }, { -10, 718 }, { -13.2, 707 }, { -11.8, 697.8 }, { -8.6, 689.8 }, { -4, 684.6 },
};
#define SPHINCTER_TONE "belly11"
static const char slit[] = "M0 698Q1.7 706 1.2 718H-1.2Q-1.6 706 0 698z";
#define N_ROUND 7
#define ROUND_HALF 0.26

/* The fossa beside it is deep and full of fat, whose lobes lie in shade: grains, how strong the shade is at
 * its walls and everywhere, and how broad, mm. */
#define FAT_TONE "nrv4"
#define FOSSA_GRAIN 1.0
#define FOSSA_DEPTH 0.42
#define FOSSA_WALL 0.58
#define FOSSA_REACH 9.0
static const StudioBox fossa_frame = { -1.0, 646.0, 68.0, 72.0 };

/* Septa of the fat, and where light falls on its lobes. */
static const StudioPoint septa[][3] = {
  { { 41, 681 }, { 45.4, 686 }, { 52, 688.4 } }, { { 43, 690.6 }, { 48.4, 692.4 }, { 55.4, 697.6 } }, { { 38.6, 695 }, { 43.4, 698.6 }, { 50.6, 701 } },
  { { 31, 699.6 }, { 36.6, 702.4 }, { 42, 707 } }, { { 46.6, 699.8 }, { 47, 703.6 }, { 52, 708 } },
};
static const StudioPoint gleams[][3] = {
  { { 42, 686.4 }, { 45.6, 689.6 }, { 49.6, 690.6 } }, { { 41.4, 694.4 }, { 45, 696.4 }, { 49.4, 698.4 } }, { { 36.4, 698.6 }, { 39.4, 701 }, { 44, 703 } },
};
#define SEPTUM_HALF 0.3
#define GLEAM_HALF 0.7

/* Where the greater sciatic notch is left open below piriformis one looks into the pelvis. */
#define NOTCH_TONE "belly1"
static const char notch[] = "M78.2 634L77.4 638.6 75.7 643.6 73.5 647.9 69.5 653.9 65.8 658.3 59.7 663 53.1 666.4 49.4 669.2 48.8 671 "
  "49.6 673L44 672V634z";

/* The tendon of the hamstrings, from the lower and outer face of the ischial tuberosity down. */
static const char hamstring[] = "M65 701.4Q67.6 697.4 72.4 697.6 78.6 698 80.4 702L82 722H69z";
static const StudioPoint hamstring_fibres[][3] = {
  { { 66.6, 700.6 }, { 70, 707 }, { 72, 718 } }, { { 69.6, 698.8 }, { 72.4, 706 }, { 74.4, 718 } }, { { 73, 698.4 }, { 75.4, 706 }, { 77, 718 } }, { { 77, 699.4 }, { 78.4, 707 }, { 79.6, 718 } },
};
#define HAMSTRING_HALF 0.3

/* How the sacrotuberous ligament turns as it narrows: fibres that lie behind above lie at its inner rim below. */
static const StudioPoint turns[][4] = {
  { { 52.2, 652 }, { 55.4, 667 }, { 58.6, 679 }, { 63.6, 692 } }, { { 51, 655 }, { 53.6, 669 }, { 56.8, 681 }, { 62.4, 694 } },
  { { 48.6, 656 }, { 51.6, 671 }, { 55.4, 683.4 }, { 61, 695.6 } },
};
static const char *const turn_classes[] = { "fibre-light", "fibre-strong", "fibre-light" };
#define TURN_HALF 0.4

static double
get_wall (const StudioPoint *from,
          const StudioPoint *to,
          double             x,
          double             y)
{
  double dx = to->x - from->x, dy = to->y - from->y;
  double t = CLAMP (((x - from->x) * dx + (y - from->y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
  double away = hypot (x - from->x - t * dx, y - from->y - t * dy) / FOSSA_REACH;

  return exp (-away * away);
}

/* Deepest under the ligament and where the floor turns up. */
static double
get_fossa_shade (double   strength G_GNUC_UNUSED,
                 double   x,
                 double   y,
                 gpointer data G_GNUC_UNUSED)
{
  static const StudioPoint walls[] = { { 30, 668 }, { 46, 678 }, { 62, 700 }, { 40, 676 }, { 36, 690 }, { 30, 716 } };
  double most = get_wall (&walls[0], &walls[1], x, y);

  most = MAX (most, 0.8 * get_wall (&walls[1], &walls[2], x, y));
  most = MAX (most, 0.8 * get_wall (&walls[3], &walls[4], x, y));
  most = MAX (most, 0.6 * get_wall (&walls[4], &walls[5], x, y));

  return FOSSA_DEPTH + FOSSA_WALL * most;
}

static void
write_lines (const StudioPoint (*lines)[3],
             guint             n_lines,
             const char       *class,
             double            half,
             StudioSvg        *svg)
{
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint i = 0; i < n_lines; i++)
    {
      g_autofree char *lens = studio_curve_get_lens (lines[i], G_N_ELEMENTS (lines[i]), half);

      g_string_append (all, lens);
    }
  studio_svg_add_path (svg, class, all->str);
}

void
picture_back_write_fossa (StudioSvg *svg)
{
  g_autoptr(StudioHaze) shade = studio_haze_new (&fossa_frame, FOSSA_GRAIN);

  studio_svg_define (svg, "<clipPath id=\"in-fossa\"><path d=\"" PICTURE_BACK_FOSSA "\"/></clipPath>");
  studio_svg_open_group (svg, "ischioanal-fossa-right", CLASSES, NULL);
  studio_svg_add_path (svg, NOTCH_TONE, notch);
  studio_svg_add_path (svg, FAT_TONE, PICTURE_BACK_FOSSA);
  studio_svg_open_group (svg, NULL, "aponeurosis", NULL);
  write_lines (septa, G_N_ELEMENTS (septa), "fibre-strong", SEPTUM_HALF, svg);
  studio_svg_close_group (svg);
  write_lines (gleams, G_N_ELEMENTS (gleams), "fibre-light", GLEAM_HALF, svg);
  studio_haze_change (shade, get_fossa_shade, NULL);
  studio_haze_limit_tones (shade, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (shade, svg, "under", "in-fossa", 2.0 * FOSSA_GRAIN);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, "ischioanal-fossa-right");
}

static void
write_rim (const char *class,
           double      side,
           StudioSvg  *svg)
{
  StudioPoint rim[G_N_ELEMENTS (seam)];

  for (guint i = 0; i < G_N_ELEMENTS (seam); i++)
    {
      double half = studio_curve_get_branch_width ((double) i / (G_N_ELEMENTS (seam) - 1), HALF_ABOVE, HALF_BELOW);

      rim[i] = studio_point (seam[i].x + side * RIM_ASIDE * half, seam[i].y, 0.0);
    }
  studio_svg_take_path (svg, class, studio_curve_get_lens (rim, G_N_ELEMENTS (rim), RIM_HALF));
}

/* A fibre of the right side, or of the left one, so far from the rim towards the middle. */
static void
add_round (GString *path,
           int      side,
           double   inward,
           double   half)
{
  g_autofree char *lens = NULL;
  StudioPoint line[5];

  for (guint i = 0; i < G_N_ELEMENTS (line); i++)
    {
      const StudioPoint *rim = side > 0 || i == 0 ? &sphincter[i] : &sphincter[G_N_ELEMENTS (sphincter) - i];

      line[i] = studio_point (rim->x * (1.0 - inward), rim->y + 26.0 * inward * (1.0 - 0.24 * i), 0.0);
    }
  lens = studio_curve_get_lens (line, G_N_ELEMENTS (line), half);
  g_string_append (path, lens);
}

static void
write_sphincter (StudioSvg *svg)
{
  g_autoptr(GString) dark = g_string_new (NULL);
  g_autoptr(GString) light = g_string_new (NULL);

  studio_svg_open_group (svg, "external-anal-sphincter", CLASSES, NULL);
  studio_svg_take_path (svg, SPHINCTER_TONE, studio_curve_get_path (sphincter, G_N_ELEMENTS (sphincter), TRUE));
  for (int side = -1; side <= 1; side += 2)
    for (guint i = 0; i < N_ROUND; i++)
      add_round (i % 3 == 1 ? light : dark, side, (i + (side > 0 ? 0.2 : 0.5)) / (N_ROUND + 1.0), ROUND_HALF * (i % 2 == 0 ? 1.0 : 0.6) * (i == 0 ? 1.6 : 1.0));
  studio_svg_add_path (svg, "fibre-strong", dark->str);
  studio_svg_add_path (svg, "fibre-light", light->str);
  studio_svg_add_path (svg, "belly2", slit);
  studio_svg_close_group (svg);
}

static void
write_turns (StudioSvg *svg)
{
  studio_svg_open_group (svg, "sacrotuberous-turn-right", CLASSES " aponeurosis", "opacity=\".7\"");
  studio_svg_add_path (svg, "apron26", hamstring);
  write_lines (hamstring_fibres, G_N_ELEMENTS (hamstring_fibres), "fibre-strong", HAMSTRING_HALF, svg);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    studio_svg_take_path (svg, turn_classes[i], studio_curve_get_lens (turns[i], G_N_ELEMENTS (turns[i]), TURN_HALF));
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, "sacrotuberous-turn-right");
}

void
picture_back_write_seam (StudioSvg *svg)
{
  write_sphincter (svg);
  studio_svg_open_group (svg, "anococcygeal-ligament", CLASSES " aponeurosis", NULL);
  studio_svg_take_path (svg, "apron28", studio_curve_get_branch (seam, G_N_ELEMENTS (seam), HALF_ABOVE, HALF_BELOW));
  write_rim ("fibre-strong", 1.0, svg);
  write_rim ("fibre", -1.0, svg);
  write_rim ("fibre-light", -0.3, svg);
  studio_svg_close_group (svg);
  write_turns (svg);
}
