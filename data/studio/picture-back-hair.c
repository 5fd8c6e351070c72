/* picture-back-hair.c: cropped hair from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"
#include "studio-ease.h"
#include "studio-grain.h"
#include "studio-hair.h"
#include "studio-haze.h"
#include "studio-locks.h"

#define GRAIN 0.4
#define APART 0.8 /* from sample to sample, mm */
#define N_TONES 21
#define STEPS 4

static const StudioBox frame = { -84.0, -96.0, 168.0, 118.0 };

/* The hairline at the nape, from the midline to behind an ear: x and y. It is our own
 * drawing, as is all hair. */
static const StudioPoint hairline[] = { { 0, 4 }, { 10, 5.6 }, { 24, 5 }, { 36, 1 }, { 46, -7 }, { 53, -16 }, { 58.6, -24 }, { 67, -29 } };

/* Where the scalp ends where what lies under it is shown: a little above the superior nuchal
 * line of body-skull.c, on which the muscles end. */
static const StudioPoint scalp_edge[] = { { 0, -38 }, { 9, -41.4 }, { 21, -43 }, { 34, -41 }, { 45, -35 }, { 53, -29 }, { 62, -26 }, { 84, -25 } };

/* Locks lie along the head and turn in with it towards the nape: half its breadth, mm, at the
 * crown, and how much of it goes with the square of the way down; there they also lean to the
 * midline, and all a little to one side, as from a whorl. */
#define CROWN_Y -90.0
#define HALF_HEAD 72.0
#define TURN_IN 0.0013
#define NAPE_Y -34.0
#define NAPE_LEAN 0.006
#define WHORL 0.05

/* How strong hair is in the middle light. It is thinner on its way to its end, over so much,
 * mm, has its last drawn hairs so far before that, and ends so much sooner or later. */
#define STRENGTH 0.74
#define SOFT 21.0
#define THIN 4.4
#define UNEVEN 2.4
#define UNEVEN_LENGTH 9.0

/* The light glides over the crown in an arch, so far down on the midline and rising aside, so
 * broad, mm; so much of the tone is lost. */
#define GLEAM_Y -54.0
#define GLEAM_RISE 0.007
#define GLEAM_HIGH 10.0
#define GLEAM_X -10.0
#define GLEAM_WIDE 46.0
#define GLEAM 0.34

/* Where the head turns away, at both sides and below, it is darker. */
#define SHADE_ASIDE 0.26
#define SHADE_BELOW 0.12

/* The scalp runs out so softly, mm, and so unevenly. */
#define SCALP_GRAIN 1.2
#define SCALP_SOFT 9.0
#define SCALP_UNEVEN 1.1
static const StudioBox scalp_frame = { -84.0, -96.0, 168.0, 90.0 };
#define SCALP_SHOWN "M-84-96H84V-20H-84z"

/* What lies under it begins so far within it, mm. */
#define SCALP_OVER 4.0

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

static StudioPoint
get_flow (double x,
          double y)
{
  double inwards = 2.0 * TURN_IN * MAX (y - CROWN_Y, 0.0) / get_half_head (y);
  double lean = NAPE_LEAN * MAX (y - NAPE_Y, 0.0) / HALF_HEAD;

  return studio_point_normalize (studio_point (WHORL - x * (inwards + lean), 1.0, 0.0));
}

/* From -1 to 1: no end is a straight line. */
static double
get_uneven (double x,
            double y)
{
  return 0.7 * studio_grain_get_noise (x / UNEVEN_LENGTH, y / 40.0, 12) + 0.3 * studio_grain_get_noise (3.0 * x / UNEVEN_LENGTH, y / 20.0, 13);
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

  return studio_ease (share);
}

static double
get_strength (double   covered,
              double   x,
              double   y,
              gpointer data G_GNUC_UNUSED)
{
  double aside = x / get_half_head (y);
  double end = get_line (hairline, G_N_ELEMENTS (hairline), fabs (x)) + UNEVEN * get_uneven (x, y);
  double shade = SHADE_ASIDE * (aside * aside - 0.2) + SHADE_BELOW * CLAMP ((y + 40.0) / 30.0, -1.0, 1.0);

  return CLAMP (covered * (STRENGTH + shade - get_gleam (x, y)) * get_share (end, SOFT, y), 0.0, 1.0);
}

/* How much of the scalp there is; @data: whether what is meant is what lies under it. */
static double
get_scalp (double   strength G_GNUC_UNUSED,
           double   x,
           double   y,
           gpointer data)
{
  double end = get_line (scalp_edge, G_N_ELEMENTS (scalp_edge), fabs (x)) + 0.5 * SCALP_SOFT + SCALP_UNEVEN * get_uneven (x, 2.0 * y);

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

/* From ear to ear, where hair is thin but not gone. */
static GArray *
make_hairline (void)
{
  StudioPoint points[2 * G_N_ELEMENTS (hairline) - 1];
  const guint last = G_N_ELEMENTS (hairline) - 1;

  for (guint i = 0; i <= last; i++)
    {
      points[last - i] = studio_point_mirror (hairline[i]);
      points[last + i] = hairline[i];
    }

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    points[i].y -= THIN;

  return studio_curve_sample (points, G_N_ELEMENTS (points), FALSE, STEPS);
}

static void
write_strands (StudioSvg *svg)
{
  g_autoptr(GArray) line = make_hairline ();
  const StudioPoint crown[] = { { HALF_HEAD - 3.0, CROWN_Y, 0.0 }, { 3.0 - HALF_HEAD, CROWN_Y, 0.0 } };
  GString *path = g_string_new (NULL);

  studio_locks_draw_edge (path, (const StudioPoint *) (gpointer) line->data, line->len, get_flow);
  g_array_append_vals (line, crown, G_N_ELEMENTS (crown));
  studio_locks_draw_strands (path, (const StudioPoint *) (gpointer) line->data, line->len, &frame, get_flow);
  studio_hair_take_path (path, svg);
}

void
picture_back_write_hair (const StudioPrint *print,
                         StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);

  studio_haze_add_cover (haze, print, "body", 0.0, 0.0);
  studio_haze_change (haze, get_strength, NULL);
  studio_locks_comb (haze, &frame, GRAIN, get_flow);
  studio_haze_limit_tones (haze, N_TONES);
  studio_svg_open_group (svg, "hair", NULL, NULL);
  studio_haze_write (haze, svg, "crop", NULL, APART);
  write_strands (svg);
  studio_svg_close_group (svg);
}
