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

  if (!is_parted (muscle))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (grooves); i++)
    if (g_str_equal (grooves[i].muscle, muscle->name))
      write_groove (muscle, &grooves[i], svg);

  for (guint i = 0; i < G_N_ELEMENTS (septa); i++)
    if (g_str_equal (septa[i].muscle, muscle->name))
      write_septum (muscle, &septa[i], svg);
}
