/* picture-back-floor.c: the floor of the pelvis, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"
#include "studio-polyline.h"

#define CLASSES "muscle-deep flesh"

/* The anococcygeal ligament, a seam from the tip of the tail bone to the sphincter, in which the fibres of
 * levator ani meet; half as wide at both its ends, mm, and its rim in shade and in light. All here is our
 * drawing decision. */
static const StudioPoint seam[] = { { 0.4, 666 }, { 0.1, 673 }, { 0.3, 680 }, { 0.1, 689 } };
#define HALF_ABOVE 1.7
#define HALF_BELOW 0.3
#define RIM_ASIDE 0.86
#define RIM_HALF 0.28

/* The external sphincter is a soft ring round the cleft, told by its shade alone: its middle, half its breadth
 * and height, how thick the ring is in parts of them, where the cleft opens, and half its breadth, mm. */
#define RING_Y 706.0
#define RING_WIDTH 12.0
#define RING_HEIGHT 19.0
#define RING_THICK 0.34
#define RING_SHADE 0.5
#define CLEFT_BEGIN 694.0
#define CLEFT_LENGTH 12.0
#define CLEFT_HALF 1.7
static const StudioBox ring_frame = { -22.0, 676.0, 44.0, 40.0 };

/* The fossa beside it is deep and lies in shade: grains, how strong the shade is at
 * its walls and everywhere, and how broad, mm. */
#define FOSSA_TONE "belly6"
#define FOSSA_GRAIN 1.0
#define FOSSA_DEPTH 0.3
#define FOSSA_WALL 0.58
#define FOSSA_REACH 9.0
static const StudioBox fossa_frame = { -1.0, 646.0, 68.0, 72.0 };

/* Where the greater sciatic notch is left open below piriformis one looks into the pelvis. */
#define NOTCH_TONE "belly1"
static const char notch[] = "M78.2 634L77.4 638.6 75.7 643.6 75.4 650 74.4 656 72.8 661.4 68.6 659 65.8 658.9 60.2 664 53.4 667 49.4 669.2 48.8 671 "
  "49.6 673L44 672V634z";

/* The ischial tuberosity, under the tendons that rise from it: an egg whose crown lies here, mm, so broad and
 * so high, and darker where it turns away. Above it the sacrotuberous ligament runs onto it without a step. */
#define TUBER "M55.6 692C57.6 689 64 687.2 70 688.4 77 689.8 82.6 694.4 84.6 700.8 86 706 86 714 85.4 722H66C64 714 60 703 55.6 692z"
#define TUBER_TONE "apron26"
#define CROWN_X 71.6
#define CROWN_Y 698.6
#define CROWN_WIDTH 13.4
#define CROWN_HEIGHT 15.0
#define CROWN_LIT 0.3
#define TUBER_SHADE 0.8
#define TUBER_GRAIN 0.8
static const StudioBox tuber_frame = { 54.0, 684.0, 36.0, 34.0 };
static const char on_tuber[] =
  "<clipPath id=\"in-tuber\"><path d=\"" TUBER "\"/></clipPath>"
  "<linearGradient id=\"g-tuber\" gradientUnits=\"userSpaceOnUse\" x1=\"63\" y1=\"687.4\" x2=\"68.4\" y2=\"698\">"
  "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".4\" stop-color=\"#777\"/><stop offset=\"1\" stop-color=\"#fff\"/></linearGradient>"
  "<mask id=\"on-tuber\" maskUnits=\"userSpaceOnUse\" x=\"54\" y=\"684\" width=\"36\" height=\"40\">"
  "<path fill=\"url(#g-tuber)\" d=\"M54 684H90V724H54z\"/></mask>";

/* The common tendon of the hamstrings leaves it outwards and down. */
static const StudioPoint hamstring_fibres[][4] = {
  { { 75.4, 694.2 }, { 78.4, 699 }, { 80, 705 }, { 80.6, 716 } }, { { 71.8, 698 }, { 74.6, 702 }, { 76, 707 }, { 76.4, 717 } },
  { { 79.6, 696.8 }, { 82, 701 }, { 83.2, 706 }, { 83.6, 713 } },
};
#define HAMSTRING_HALF 0.26

/* How the sacrotuberous ligament turns as it narrows: fibres that lie behind above lie at its inner rim below,
 * and spread over the tuberosity. */
static const StudioPoint turns[][5] = {
  { { 52.2, 652 }, { 55.4, 667 }, { 59.4, 680 }, { 66, 692.4 }, { 72.4, 701 } }, { { 51, 655 }, { 53.6, 669 }, { 57.2, 681.6 }, { 63.2, 694 }, { 68, 706 } },
  { { 48.6, 656 }, { 51.6, 671 }, { 55.4, 683.4 }, { 60.4, 695 }, { 63, 708 } }, { { 58, 668 }, { 62, 678.4 }, { 66.6, 686.6 }, { 72, 692.4 }, { 78, 696.4 } },
  { { 56.4, 673 }, { 60, 682 }, { 64.6, 690 }, { 69, 695.4 }, { 74, 703.4 } },
};
static const char *const turn_classes[] = { "fibre-light", "fibre-strong", "fibre-light", "fibre", "fibre-strong" };
#define TURN_HALF 0.36

/* The sciatic nerve is a flat band of a few fascicles: the furrows between them, and where light falls on two. */
static const StudioPoint nerve_furrows[][5] = {
  { { 77, 663.4 }, { 79.4, 670 }, { 83, 681 }, { 87, 696 }, { 88.6, 712 } }, { { 83, 667 }, { 86, 676 }, { 89.2, 688 }, { 91.4, 700 }, { 92.2, 709 } },
};
static const StudioPoint nerve_gleams[][3] = {
  { { 74.6, 664.6 }, { 80.6, 681 }, { 85, 702 } }, { { 81.4, 666 }, { 84.6, 675.4 }, { 87.6, 686 } }, { { 88.4, 671 }, { 91.4, 680.4 }, { 94, 694 } },
};
#define NERVE_FURROW_HALF 0.34
#define NERVE_GLEAM_HALF 0.42

/* Deepest under the ligament and where the floor turns up. */
static double
get_fossa_shade (double   strength G_GNUC_UNUSED,
                 double   x,
                 double   y,
                 gpointer data G_GNUC_UNUSED)
{
  static const StudioPoint walls[] = { { 30, 668 }, { 46, 678 }, { 62, 700 }, { 39, 675 }, { 33, 686 }, { 27, 714 } };
  double most = studio_polyline_get_nearness (&walls[0], 2, FOSSA_REACH, x, y);

  most = MAX (most, 0.8 * studio_polyline_get_nearness (&walls[1], 2, FOSSA_REACH, x, y));
  most = MAX (most, 0.8 * studio_polyline_get_nearness (&walls[3], 2, FOSSA_REACH, x, y));
  most = MAX (most, 0.6 * studio_polyline_get_nearness (&walls[4], 2, FOSSA_REACH, x, y));

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
  studio_svg_add_path (svg, FOSSA_TONE, PICTURE_BACK_FOSSA);
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

/* Dark round the ring and in the cleft, clear on it. */
static double
get_ring_shade (double   strength G_GNUC_UNUSED,
                double   x,
                double   y,
                gpointer data G_GNUC_UNUSED)
{
  double off = (hypot (x / RING_WIDTH, (y - RING_Y) / RING_HEIGHT) - 1.0) / RING_THICK;
  double open = CLAMP ((y - CLEFT_BEGIN) / CLEFT_LENGTH, 0.0, 1.0);
  double cleft = x / (CLEFT_HALF * (0.4 + open));

  return MAX (RING_SHADE * exp (-off * off), 0.9 * open * exp (-cleft * cleft));
}

static void
write_sphincter (StudioSvg *svg)
{
  g_autoptr(StudioHaze) shade = studio_haze_new (&ring_frame, FOSSA_GRAIN);

  studio_haze_change (shade, get_ring_shade, NULL);
  studio_haze_limit_tones (shade, PICTURE_BACK_SHADE_TONES);
  studio_svg_open_group (svg, "external-anal-sphincter", CLASSES, NULL);
  studio_haze_write (shade, svg, "under", NULL, FOSSA_GRAIN);
  studio_svg_close_group (svg);
}

/* Clear on its crown, which looks up and outwards, and dark where it turns away. */
static double
get_tuber_shade (double   strength G_GNUC_UNUSED,
                 double   x,
                 double   y,
                 gpointer data G_GNUC_UNUSED)
{
  double away = hypot ((x - CROWN_X) / CROWN_WIDTH, (y - CROWN_Y) / (y < CROWN_Y ? 0.8 * CROWN_HEIGHT : CROWN_HEIGHT));
  double turned = CLAMP ((away - CROWN_LIT) / (1.1 - CROWN_LIT), 0.0, 1.0);

  return TUBER_SHADE * turned * turned;
}

static void
write_tuber (StudioSvg *svg)
{
  g_autoptr(StudioHaze) shade = studio_haze_new (&tuber_frame, TUBER_GRAIN);

  studio_svg_define (svg, on_tuber);
  studio_svg_open_group (svg, NULL, NULL, "mask=\"url(#on-tuber)\"");
  studio_svg_add_path (svg, TUBER_TONE, TUBER);
  studio_haze_change (shade, get_tuber_shade, NULL);
  studio_haze_limit_tones (shade, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (shade, svg, "under", "in-tuber", 2.0 * TUBER_GRAIN);
  for (guint i = 0; i < G_N_ELEMENTS (hamstring_fibres); i++)
    studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (hamstring_fibres[i], G_N_ELEMENTS (hamstring_fibres[i]), HAMSTRING_HALF));
  studio_svg_close_group (svg);
}

static void
write_turns (StudioSvg *svg)
{
  studio_svg_open_group (svg, "sacrotuberous-turn-right", CLASSES " aponeurosis", NULL);
  write_tuber (svg);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    studio_svg_take_path (svg, turn_classes[i], studio_curve_get_lens (turns[i], G_N_ELEMENTS (turns[i]), TURN_HALF));
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, "sacrotuberous-turn-right");
}

static void
write_fascicles (StudioSvg *svg)
{
  studio_svg_open_group (svg, "sciatic-fascicles-right", CLASSES " aponeurosis", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (nerve_furrows); i++)
    studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (nerve_furrows[i], G_N_ELEMENTS (nerve_furrows[i]), NERVE_FURROW_HALF));
  write_lines (nerve_gleams, G_N_ELEMENTS (nerve_gleams), "fibre-light", NERVE_GLEAM_HALF, svg);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, "sciatic-fascicles-right");
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
  write_fascicles (svg);
}
