/* picture-side-septa.c: what parts some muscles of the side view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

#define N_POINTS 9
#define N_GROOVE_STROKES 3

/* A line in the first sheet of a muscle: across it, and from where to where along it, in
 * parts of 1; and half the width of a groove's line, mm. */
typedef struct
{
  const char *muscle;
  double across;
  double from;
  double to;
  double half_width;
} Line;

static const Line grooves[] = {
  /* between the part of the collar bone and that of the acromion, and between this and
   * the part of the spine of the blade */
  { "deltoid", 0.27, 0.02, 0.84, 0.36 },
  { "deltoid", 0.68, 0.03, 0.86, 0.36 },
  /* between the parts of the collar bone and of the breastbone */
  { "pectoralis-major", 0.42, 0.04, 0.8, 0.22 },
};

/* The middle part of deltoid has many leaves: tendons reach down into it from the
 * acromion and, between those, up from the insertion. Their number is four and three
 * [R]. */
static const Line septa[] = {
  { "deltoid", 0.335, 0.01, 0.5, 0 }, { "deltoid", 0.43, 0.01, 0.56, 0 }, { "deltoid", 0.525, 0.01, 0.55, 0 }, { "deltoid", 0.615, 0.01, 0.5, 0 },
  { "deltoid", 0.38, 0.98, 0.5, 0 }, { "deltoid", 0.475, 0.985, 0.46, 0 }, { "deltoid", 0.57, 0.98, 0.5, 0 },
};

/* The tendinous bands of rectus abdominis, which run across it in zigzags: at what height
 * they are, how many teeth each has, half its width and how high its teeth are, mm. Our
 * own drawing. */
typedef struct
{
  double y;
  guint n_teeth;
  double half_width;
  double height;
} Band;

#define BANDED "rectus-abdominis"

/* A band ends before the edges of the muscle. */
#define BAND_MARGIN 0.015

#define N_STREAKS 34
#define STREAK 4.4

static const Band bands[] = { { 340.0, 4, 0.7, 2.4 }, { 397.0, 3, 0.8, 2.9 }, { 467.0, 4, 0.7, 2.5 } };

static void
place_line (const BodyMuscle *muscle,
            const Line       *line,
            StudioPoint       points[N_POINTS])
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, 0);

  for (guint i = 0; i < N_POINTS; i++)
    points[i] = body_sheet_get_point (sheet, line->across, line->from + (line->to - line->from) * i / (N_POINTS - 1));
}

static void
write_groove (const BodyMuscle *muscle,
              const Line       *line,
              StudioSvg        *svg)
{
  StudioPoint points[N_POINTS];

  place_line (muscle, line, points);

  for (guint i = N_GROOVE_STROKES; i > 0; i--)
    studio_svg_take_path (svg, "groove", studio_curve_get_lens (points, N_POINTS, 2.8 * line->half_width * i));

  studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (points, N_POINTS, line->half_width));
}

static void
write_septum (const BodyMuscle *muscle,
              const Line       *line,
              StudioSvg        *svg)
{
  StudioPoint points[N_POINTS];

  place_line (muscle, line, points);
  studio_svg_take_path (svg, "tendon", studio_curve_get_taper (points, N_POINTS, 0.75, 0.06));
}

/* The place at @across that lies at the height @y; the muscle goes straight down. */
static StudioPoint
find_height (const BodySheet *sheet,
             double           across,
             double           y)
{
  double low = 0.0, high = 1.0;

  for (guint i = 0; i < 20; i++)
    {
      double middle = 0.5 * (low + high);

      if (body_sheet_get_point (sheet, across, middle).y < y)
        low = middle;
      else
        high = middle;
    }

  return body_sheet_get_point (sheet, across, low);
}

/* No two teeth are of one height or width. */
static GArray *
get_band (const BodySheet *sheet,
          const Band      *band)
{
  GArray *line = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  guint n_steps = 2 * band->n_teeth;

  for (guint i = 0; i <= n_steps; i++)
    {
      double tooth = band->height * (1.0 + 0.8 * sin (2.3 * i + band->y)) * (i % 2 == 0 ? 0.5 : -0.5);
      double across = (i + (i % n_steps == 0 ? 0.0 : 0.34 * sin (4.1 * i + band->n_teeth))) / n_steps;
      StudioPoint point = find_height (sheet, BAND_MARGIN + (1.0 - 2.0 * BAND_MARGIN) * across, band->y + tooth);

      g_array_append_val (line, point);
    }

  return line;
}

/* From the band tendon runs out into the flesh on both sides, here far and there less. */
static char *
get_streaks (const BodySheet *sheet,
             const Band      *band)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < N_STREAKS; i++)
    {
      double across = (i + 0.5 + 0.4 * sin (5.3 * i + band->y)) / N_STREAKS;
      double reach = STREAK * (0.75 + 0.6 * sin (3.7 * i + 2.0 * band->y)) * (i % 2 == 0 ? 1.0 : -1.0);
      const StudioPoint line[] = {
        find_height (sheet, across, band->y), find_height (sheet, across, band->y + 0.5 * reach), find_height (sheet, across, band->y + reach),
      };
      g_autofree char *streak = studio_curve_get_taper (line, G_N_ELEMENTS (line), 0.42, 0.04);

      g_string_append (path, streak);
    }

  return g_string_free (path, FALSE);
}

/* A furrow with a band of tendon in it. */
static void
write_bands (const BodySheet *sheet,
             StudioSvg       *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    {
      g_autoptr(GArray) line = get_band (sheet, &bands[i]);
      const StudioPoint *points = (const StudioPoint *) (gpointer) line->data;
      double width = bands[i].half_width;

      for (guint k = N_GROOVE_STROKES; k > 0; k--)
        studio_svg_take_path (svg, "groove", studio_curve_get_lens (points, line->len, (1.2 + 0.9 * k) * width));

      studio_svg_take_path (svg, "tendon", get_streaks (sheet, &bands[i]));
      studio_svg_take_path (svg, "tendon", studio_curve_get_taper (points, line->len, width, 0.8 * width));
      studio_svg_take_path (svg, "tendon", studio_curve_get_taper (points, line->len, 0.6 * width, 0.5 * width));
    }
}

static gboolean
is_parted (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (grooves); i++)
    if (g_str_equal (grooves[i].muscle, muscle->name))
      return TRUE;

  return FALSE;
}

void
picture_side_write_septa (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  g_return_if_fail (muscle != NULL);
  g_return_if_fail (svg != NULL);

  if (g_str_equal (muscle->name, BANDED))
    write_bands (g_ptr_array_index (muscle->sheets, 0), svg);

  if (!is_parted (muscle))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (grooves); i++)
    if (g_str_equal (grooves[i].muscle, muscle->name))
      write_groove (muscle, &grooves[i], svg);

  for (guint i = 0; i < G_N_ELEMENTS (septa); i++)
    if (g_str_equal (septa[i].muscle, muscle->name))
      write_septum (muscle, &septa[i], svg);
}
