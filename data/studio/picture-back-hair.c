/* picture-back-hair.c: cropped hair from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-grain.h"
#include "studio-hair.h"
#include "studio-haze.h"

#define GRAIN 0.3
#define APART 0.6 /* from sample to sample, mm */
#define N_TONES 27

static const StudioBox frame = { -84.0, -96.0, 168.0, 118.0 };

/* The hairline at the nape, from the midline to behind an ear: x and y. It is our own
 * drawing, as is all hair. */
static const StudioPoint hairline[] = { { 0, 1 }, { 10, 3.6 }, { 24, 3 }, { 36, -2 }, { 45, -9 }, { 51, -17 }, { 57, -24 }, { 66, -28 } };

/* Where the scalp ends where what lies under it is shown: a little above the superior nuchal
 * line of body-skull.c, on which the muscles end. */
static const StudioPoint scalp_edge[] = { { 0, -38 }, { 9, -41.4 }, { 21, -43 }, { 34, -41 }, { 45, -35 }, { 53, -29 }, { 62, -26 }, { 84, -25 } };

/* Locks lie along the head, as broad as it is, and turn in with it towards the nape: half its
 * breadth, mm, at the crown, and how much of it goes with the square of the way down. */
#define CROWN_Y -90.0
#define HALF_HEAD 72.0
#define TURN_IN 0.0013

/* Hair is a mass of locks, of strands and of hairs: how many of each lie on half a head, how
 * long they are, mm, and how much they differ. */
static const struct
{
  double number;
  double length;
  double difference;
} hairs[] = { { 6.0, 46.0, 0.15 }, { 19.0, 30.0, 0.16 }, { 46.0, 15.0, 0.13 } };

/* How strong it is in the middle light. It is thinner on its way to its end, over so much,
 * mm; its strands end so much sooner or later. */
#define STRENGTH 0.9
#define SOFT 19.0
#define UNEVEN 2.6

/* The light glides over the crown from the left: in an arch, so far down on the midline and
 * rising aside, so broad, mm; so much of the tone is lost. */
#define GLEAM_Y -58.0
#define GLEAM_RISE 0.006
#define GLEAM_HIGH 8.5
#define GLEAM_X -20.0
#define GLEAM_WIDE 34.0
#define GLEAM 0.36

/* Away from the light, and where the head turns under, it is darker. */
#define SHADE_ASIDE 0.14
#define SHADE_BELOW 0.12

/* The scalp runs out so softly, mm, and its strands so unevenly. */
#define SCALP_GRAIN 1.2
#define SCALP_SOFT 9.0
#define SCALP_UNEVEN 1.1
static const StudioBox scalp_frame = { -84.0, -96.0, 168.0, 90.0 };
#define SCALP_SHOWN "M-84-96H84V-20H-84z"

/* What lies under it begins so far within it, mm. */
#define SCALP_OVER 4.0

/* Of an engraver's: how many, and how wide, mm; how far above its end each begins, and how
 * long it is, at least and at most. */
#define N_LINES 116
#define LINE_WIDTH 0.2
#define LINE_ABOVE 58.0
#define LINE_SHORTEST 12.0
#define LINE_LONGEST 34.0

static double
get_line (const StudioPoint *line,
          guint              n_points,
          double             x)
{
  for (guint i = 0; i + 1 < n_points; i++)
    if (x < line[i + 1].x)
      return studio_point_lerp (line[i], line[i + 1], (x - line[i].x) / (line[i + 1].x - line[i].x)).y;

  return line[n_points - 1].y;
}

static double
get_half_head (double y)
{
  double down = y - CROWN_Y;

  return HALF_HEAD - TURN_IN * down * down;
}

/* From -1 to 1: lighter and darker strands. */
static double
get_strands (double aside,
             double y)
{
  double strands = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (hairs); i++)
    strands += hairs[i].difference * studio_grain_get_noise (hairs[i].number * aside, y / hairs[i].length, 12 + i);

  return strands;
}

static double
get_gleam (double x,
           double y)
{
  double above = (y - GLEAM_Y + GLEAM_RISE * (x - GLEAM_X) * (x - GLEAM_X)) / GLEAM_HIGH;
  double aside = (x - GLEAM_X) / GLEAM_WIDE;

  return GLEAM * exp (-above * above - aside * aside);
}

/* From 0 where hair has ended to 1 where it is whole. */
static double
get_share (double end,
           double soft,
           double y)
{
  double share = CLAMP ((end - y) / soft, 0.0, 1.0);

  return share * share * (3.0 - 2.0 * share);
}

static double
get_strength (double   covered,
              double   x,
              double   y,
              gpointer data G_GNUC_UNUSED)
{
  double aside = x / get_half_head (y);
  double strands = get_strands (aside, y);
  double end = get_line (hairline, G_N_ELEMENTS (hairline), fabs (x)) + UNEVEN * strands / hairs[0].difference;
  double shade = SHADE_ASIDE * aside + SHADE_BELOW * CLAMP ((y + 40.0) / 30.0, -1.0, 1.0);
  double tone = STRENGTH + shade + strands - get_gleam (x, y) * (1.0 + 2.0 * strands);

  return CLAMP (covered * tone * get_share (end, SOFT, y), 0.0, 1.0);
}

/* How much of the scalp there is; @data: whether what is meant is what lies under it. */
static double
get_scalp (double   strength G_GNUC_UNUSED,
           double   x,
           double   y,
           gpointer data)
{
  double strands = get_strands (x / get_half_head (y), 2.0 * y);
  double end = get_line (scalp_edge, G_N_ELEMENTS (scalp_edge), fabs (x)) + 0.5 * SCALP_SOFT + SCALP_UNEVEN * strands / hairs[0].difference;

  return GPOINTER_TO_INT (data) ? 1.0 - get_share (end, SCALP_SOFT, y) : get_share (end - SCALP_OVER, SCALP_SOFT, y);
}

static char *
make_scalp (gboolean under)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&scalp_frame, SCALP_GRAIN);

  studio_haze_change (haze, get_scalp, GINT_TO_POINTER (under));
  studio_haze_limit_tones (haze, 15);

  return studio_haze_make_element (haze, PICTURE_BACK_MELTED, NULL, SCALP_GRAIN);
}

char *
picture_back_make_scalp (void)
{
  g_autofree char *cover = make_scalp (FALSE);

  return g_strdup_printf ("<g id=\"scalp\">%s</g>", cover);
}

void
picture_back_define_scalp (StudioSvg *svg)
{
  g_autofree char *under = make_scalp (TRUE);
  g_autofree char *mask = g_strdup_printf ("<mask id=\"scalp-edge\" maskUnits=\"userSpaceOnUse\" x=\"%g\" y=\"%g\" width=\"%g\" height=\"%g\">"
                                           "<path fill=\"#fff\" d=\"" SCALP_SHOWN "\"/>%s</mask>",
                                           scalp_frame.x, scalp_frame.y, scalp_frame.width, scalp_frame.height, under);

  studio_svg_define (svg, mask);
}

/* What only an engraver draws. */
static void
write_lines (StudioSvg *svg)
{
  double side = hairline[G_N_ELEMENTS (hairline) - 2].x / get_half_head (0.0);
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < N_LINES; i++)
    {
      double aside = side * (2.0 * (i + 0.5 + 0.4 * studio_grain_get_noise (7.3 * i, 0.5, 5)) / N_LINES - 1.0);
      double length = LINE_SHORTEST + (LINE_LONGEST - LINE_SHORTEST) * (0.5 + 0.5 * studio_grain_get_noise (3.7 * i, 4.5, 6));
      double above = LINE_ABOVE * (0.5 + 0.5 * studio_grain_get_noise (5.1 * i, 8.5, 7));
      double end = get_line (hairline, G_N_ELEMENTS (hairline), fabs (aside) * get_half_head (0.0)) - above;

      studio_hair_add (path, studio_point (aside * get_half_head (end - length), end - length, 0.0),
                       studio_point (aside * get_half_head (end), end, 0.0), LINE_WIDTH);
    }
  studio_svg_open_group (svg, NULL, "eng", NULL);
  studio_hair_take_path (path, svg);
  studio_svg_close_group (svg);
}

void
picture_back_write_hair (const StudioPrint *print,
                         StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);

  studio_haze_add_cover (haze, print, "body", 0.0, 0.0);
  studio_haze_change (haze, get_strength, NULL);
  studio_haze_blur (haze, 0.4);
  studio_haze_limit_tones (haze, N_TONES);
  studio_svg_open_group (svg, "hair", NULL, NULL);
  studio_haze_write (haze, svg, "crop", NULL, APART);
  write_lines (svg);
  studio_svg_close_group (svg);
}
