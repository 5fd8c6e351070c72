/* picture-side-septa.c: what parts some muscles of the side view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-haze.h"

#define N_POINTS 9

/* The shade in a groove: so broad, half of it, in half widths of its line, so strong in parts
 * of its tone, and so soft, mm. */
#define SHADE_BREADTH 6.0
#define SHADE_STRENGTH 0.62
#define SHADE_SOFTNESS 0.9
#define SHADE_GRAIN 0.5

static const StudioBox frame = { -130.0, 120.0, 220.0, 220.0 };

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
  { "deltoid", 0.27, 0.02, 0.84, 0.28 },
  { "deltoid", 0.68, 0.03, 0.86, 0.28 },
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

/* The tendinous bands of rectus abdominis, which run across it in broken, shallow lines:
 * each piece by its points, in parts of the width and mm below the height of the band,
 * half its width, mm, and how far streaks of tendon run out from it into the flesh. Our own
 * drawing. */
#define MAX_PIECE 6

typedef struct
{
  double y;
  double half_width;
  double streak;
  guint n_points;
  double points[MAX_PIECE][2];
} Piece;

#define PIECE(y, half_width, streak, ...) \
  { y, half_width, streak, G_N_ELEMENTS (((const double[][2]) { __VA_ARGS__ })), { __VA_ARGS__ } }

#define BANDED "rectus-abdominis"

static const Piece bands[] = {
  PIECE (340.0, 0.62, 4.6, { 0.02, 1.4 }, { 0.13, 0.2 }, { 0.26, 0.7 }, { 0.4, -0.7 }, { 0.48, -0.4 }),
  PIECE (340.0, 0.74, 3.4, { 0.45, 1.6 }, { 0.6, 1.2 }, { 0.75, 0.2 }, { 0.88, -0.9 }, { 0.98, -1.3 }),
  PIECE (397.0, 0.8, 5.4, { 0.02, -1.2 }, { 0.16, 0.0 }, { 0.3, 1.5 }, { 0.46, 1.7 }, { 0.6, 2.6 }, { 0.68, 2.4 }),
  PIECE (397.0, 0.6, 3.0, { 0.66, 0.2 }, { 0.78, -0.4 }, { 0.9, -0.2 }, { 0.98, -1.2 }),
  PIECE (467.0, 0.52, 3.0, { 0.02, 0.8 }, { 0.1, 1.2 }, { 0.2, 0.4 }),
  PIECE (467.0, 0.78, 4.8, { 0.17, -0.8 }, { 0.34, -1.4 }, { 0.5, -0.5 }, { 0.64, -0.7 }, { 0.78, 0.6 }),
  PIECE (467.0, 0.6, 3.8, { 0.76, 1.9 }, { 0.87, 1.4 }, { 0.98, 2.2 }),
};

/* Streaks stand so close, in parts of the width. */
#define STREAKS_APART 0.034

static void
place_line (const BodyMuscle *muscle,
            const Line       *line,
            StudioPoint       points[N_POINTS])
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, 0);

  for (guint i = 0; i < N_POINTS; i++)
    points[i] = body_sheet_get_point (sheet, line->across, line->from + (line->to - line->from) * i / (N_POINTS - 1));
}

/* Around the line: broad at its middle, and pointed at both ends. */
static void
write_groove_shade (const StudioPoint  points[N_POINTS],
                    double             half_width,
                    StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, SHADE_GRAIN);
  StudioPoint rim[2 * N_POINTS];

  for (guint i = 0; i < N_POINTS; i++)
    {
      StudioPoint way = studio_point_subtract (points[MIN (i + 1, N_POINTS - 1)], points[i > 0 ? i - 1 : 0]);
      StudioPoint along = studio_point_normalize (studio_point (way.x, way.y, 0.0));
      double reach = SHADE_BREADTH * half_width * sin (G_PI * i / (N_POINTS - 1));

      rim[i] = studio_point (points[i].x - reach * along.y, points[i].y + reach * along.x, 0.0);
      rim[2 * N_POINTS - 1 - i] = studio_point (points[i].x + reach * along.y, points[i].y - reach * along.x, 0.0);
    }

  studio_haze_add_polygon (haze, rim, G_N_ELEMENTS (rim), SHADE_STRENGTH);
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_write (haze, svg, "under", NULL, SHADE_SOFTNESS);
}

static void
write_groove (const BodyMuscle *muscle,
              const Line       *line,
              StudioSvg        *svg)
{
  StudioPoint points[N_POINTS];

  place_line (muscle, line, points);
  write_groove_shade (points, line->half_width, svg);
  studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (points, N_POINTS, line->half_width));
}

static void
write_septum (const BodyMuscle *muscle,
              const Line       *line,
              StudioSvg        *svg)
{
  StudioPoint points[N_POINTS];

  place_line (muscle, line, points);
  studio_svg_take_path (svg, "tendon", studio_curve_get_lens (points, N_POINTS, 0.56));
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

static void
place_piece (const BodySheet *sheet,
             const Piece     *piece,
             StudioPoint      points[MAX_PIECE])
{
  for (guint i = 0; i < piece->n_points; i++)
    points[i] = find_height (sheet, piece->points[i][0], piece->y + piece->points[i][1]);
}

/* How far below the height of its band a piece lies at @across. */
static double
get_drop (const Piece *piece,
          double       across)
{
  guint i = 1;
  double t;

  while (i + 1 < piece->n_points && piece->points[i][0] < across)
    i++;
  t = (across - piece->points[i - 1][0]) / (piece->points[i][0] - piece->points[i - 1][0]);

  return piece->points[i - 1][1] + t * (piece->points[i][1] - piece->points[i - 1][1]);
}

/* From the band tendon runs out into the flesh on both sides, here far and there less. */
static char *
get_streaks (const BodySheet *sheet,
             const Piece     *piece)
{
  double end = piece->points[piece->n_points - 1][0];
  GString *path = g_string_new (NULL);
  guint i = 0;

  for (double across = piece->points[0][0]; across < end; across += STREAKS_APART * (1.0 + 0.5 * sin (5.3 * i++ + piece->y)))
    {
      double y = piece->y + get_drop (piece, across);
      double reach = piece->streak * (0.6 + 0.5 * sin (3.7 * i + 9.0 * end)) * (i % 2 == 0 ? 1.0 : -1.0);
      const StudioPoint line[] = { find_height (sheet, across, y), find_height (sheet, across, y + 0.5 * reach), find_height (sheet, across, y + reach) };
      g_autofree char *streak = studio_curve_get_taper (line, G_N_ELEMENTS (line), 0.45, 0.04);

      g_string_append (path, streak);
    }

  return g_string_free (path, FALSE);
}

/* The flesh sinks a little below each piece of tendon. */
static void
write_bands (const BodySheet *sheet,
             StudioSvg       *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    {
      StudioPoint points[MAX_PIECE], lower[MAX_PIECE];

      place_piece (sheet, &bands[i], points);
      for (guint k = 0; k < bands[i].n_points; k++)
        lower[k] = studio_point (points[k].x, points[k].y + bands[i].half_width, 0.0);

      studio_svg_take_path (svg, "groove", studio_curve_get_lens (lower, bands[i].n_points, 2.0 * bands[i].half_width));
      studio_svg_take_path (svg, "tendon", get_streaks (sheet, &bands[i]));
      studio_svg_take_path (svg, "tendon", studio_curve_get_lens (points, bands[i].n_points, bands[i].half_width));
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
