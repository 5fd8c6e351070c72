/* picture-back-slips.c: what comes out of the long muscles, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* Of a slip and of its tendon at their middle, mm; how far its root lies below its
 * first point, in parts of its lower half; and where in its course the tendon
 * begins. Our drawing decision. */
#define SLIP_HALF_WIDTH 2.3
#define TENDON_HALF_WIDTH 0.7
#define SLIP_ROOT 0.9
#define SLIP_END 0.84
#define TENDON_BEGIN 0.58
#define TENDON_END 0.86

/* The course of a slip: out of the column and onto the angle of its rib. */
static void
get_course (const BodySheet *sheet,
            StudioPoint      course[3])
{
  StudioPoint from = body_sheet_get_point (sheet, 0.5, 0.0);
  StudioPoint middle = body_sheet_get_point (sheet, 0.5, 0.5);

  course[0] = studio_point_add (from, studio_point_scale (studio_point_subtract (from, middle), SLIP_ROOT));
  course[2] = body_sheet_get_point (sheet, 0.5, 1.0);

  /* Close to the column until near its end, so that no light falls between. */
  course[1] = studio_point_lerp (middle, studio_point_lerp (course[0], course[2], 0.5), 0.85);
}

/* The place at @along of the arc through @course. */
static StudioPoint
get_on_course (const StudioPoint course[3],
               double            along)
{
  StudioPoint bend = studio_point_subtract (studio_point_scale (course[1], 2.0),
                                            studio_point_lerp (course[0], course[2], 0.5));

  return studio_point_lerp (studio_point_lerp (course[0], bend, along), studio_point_lerp (bend, course[2], along), along);
}

static char *
get_lens (const StudioPoint course[3],
          double            from,
          double            to,
          double            half_width)
{
  StudioPoint part[3];

  for (guint i = 0; i < G_N_ELEMENTS (part); i++)
    part[i] = get_on_course (course, from + 0.5 * i * (to - from));

  return studio_curve_get_lens (part, G_N_ELEMENTS (part), half_width);
}

/* The slips come out from under the column: they have no rim and no form. Each
 * grows pale towards the rib. */
static void
write_slips (const BodyMuscle *slips,
             StudioSvg        *svg)
{
  g_autofree char *id = g_strconcat (slips->name, "-right", NULL);

  studio_svg_open_group (svg, id, NULL, NULL);

  for (guint i = 0; i < slips->sheets->len; i++)
    {
      StudioPoint course[3];

      get_course (g_ptr_array_index (slips->sheets, i), course);
      studio_svg_take_path (svg, "slip", get_lens (course, 0.0, SLIP_END, SLIP_HALF_WIDTH));
      studio_svg_take_path (svg, "slip-tendon", get_lens (course, TENDON_BEGIN, TENDON_END, TENDON_HALF_WIDTH));
    }

  studio_svg_close_group (svg);
  picture_back_write_left (slips, svg);
}

/* Along the inner border of a column, so far down and up, in parts of its length, lies a
 * furrow: shades upon each other, half as wide as this, mm. */
#define FURROW_BEGIN 0.26
#define FURROW_END 0.97
#define N_FURROW 24
static const double furrow_widths[] = { 2.6, 1.9, 1.3, 0.8 };

static void
write_furrow (const BodySheet *column,
              StudioSvg       *svg)
{
  for (guint k = 0; k < G_N_ELEMENTS (furrow_widths); k++)
    {
      StudioPoint points[2 * N_FURROW];

      for (guint i = 0; i < N_FURROW; i++)
        {
          double part = (double) i / (N_FURROW - 1);
          double half = furrow_widths[k] * pow (sin (G_PI * part), 0.4);
          StudioPoint place = body_sheet_get_point (column, 0.0, FURROW_BEGIN + (FURROW_END - FURROW_BEGIN) * part);

          points[i] = studio_point (place.x - half, place.y, 0.0);
          points[2 * N_FURROW - 1 - i] = studio_point (place.x + half, place.y, 0.0);
        }

      studio_svg_take_path (svg, "column-furrow", studio_curve_get_polygon (points, G_N_ELEMENTS (points)));
    }
}

void
picture_back_write_furrows (const BodyMuscles *muscles,
                            StudioSvg         *svg)
{
  const BodyMuscle *muscle;

  studio_svg_open_group (svg, "column-furrows-right", NULL, NULL);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->name, "iliocostalis") || g_str_equal (muscle->name, "longissimus"))
      write_furrow (g_ptr_array_index (muscle->sheets, 0), svg);

  studio_svg_close_group (svg);
  picture_back_add_mirror (svg, "column-furrows-right");
}

void
picture_back_write_slips (const BodyMuscles *muscles,
                          StudioSvg         *svg)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->layer, "slips"))
      write_slips (muscle, svg);
}
