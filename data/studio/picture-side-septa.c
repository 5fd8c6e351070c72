/* picture-side-septa.c: what parts deltoid from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

#define N_POINTS 9
#define N_GROOVE_STROKES 3

/* A line in the sheet: across it, and from where to where along it, in parts of 1. */
typedef struct
{
  double across;
  double from;
  double to;
} Line;

/* Between the part of the collar bone and that of the acromion, and between this and the
 * part of the spine of the blade. */
static const Line grooves[] = {
  { 0.27, 0.02, 0.84 },
  { 0.68, 0.03, 0.86 },
};

/* The middle part has many leaves: tendons reach down into it from the acromion and,
 * between those, up from the insertion. Their number is four and three [R]. */
static const Line septa[] = {
  { 0.335, 0.01, 0.5 }, { 0.43, 0.01, 0.56 }, { 0.525, 0.01, 0.55 }, { 0.615, 0.01, 0.5 },
  { 0.38, 0.98, 0.5 }, { 0.475, 0.985, 0.46 }, { 0.57, 0.98, 0.5 },
};

static void
place_line (const BodyMuscle *deltoid,
            const Line       *line,
            StudioPoint       points[N_POINTS])
{
  const BodySheet *sheet = g_ptr_array_index (deltoid->sheets, 0);

  for (guint i = 0; i < N_POINTS; i++)
    points[i] = body_sheet_get_point (sheet, line->across, line->from + (line->to - line->from) * i / (N_POINTS - 1));
}

static void
write_groove (const BodyMuscle *deltoid,
              const Line       *line,
              StudioSvg        *svg)
{
  StudioPoint points[N_POINTS];

  place_line (deltoid, line, points);

  for (guint i = N_GROOVE_STROKES; i > 0; i--)
    studio_svg_take_path (svg, "groove", studio_curve_get_lens (points, N_POINTS, 1.1 * i));

  studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (points, N_POINTS, 0.4));
}

void
picture_side_write_septa (const BodyMuscle *deltoid,
                          StudioSvg        *svg)
{
  g_return_if_fail (deltoid != NULL);
  g_return_if_fail (svg != NULL);

  studio_svg_open_group (svg, NULL, "flesh", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (grooves); i++)
    write_groove (deltoid, &grooves[i], svg);

  for (guint i = 0; i < G_N_ELEMENTS (septa); i++)
    {
      StudioPoint points[N_POINTS];

      place_line (deltoid, &septa[i], points);
      studio_svg_take_path (svg, "tendon", studio_curve_get_taper (points, N_POINTS, 0.75, 0.06));
    }

  studio_svg_close_group (svg);
}
