/* studio-hachure-pen.c: one stroke of form shadow, and how it is written
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-hachure-private.h"

#include "studio-stroke.h"

#include <math.h>

/* Half as broad as a stroke is at most, in its distance from the next. */
#define HALF_WIDTH 0.12

/* Strokes are written in whole parts of this, mm; see STUDIO_HACHURE_SCALE. */
#define UNIT 0.05

/* The broadest place of a stroke and how broad it is there: half of its width, mm. */
static double
find_swell (const StudioHachureShade *shade,
            const GArray             *points,
            double                    apart,
            double                   *place)
{
  double sum = 0.0, moment = 0.0, most = 0.0;

  for (guint i = 0; i < points->len; i++)
    {
      double dark = studio_hachure_shade_get_dark (shade, g_array_index (points, StudioPoint, i));

      sum += dark * dark;
      moment += dark * dark * i;
      most = MAX (most, dark);
    }
  *place = sum > 0.0 ? moment / sum / (points->len - 1.0) : 0.5;

  return HALF_WIDTH * apart * (0.3 + 0.7 * most);
}

/* The arc over the middle of a way; where it is broadest its control point is drawn to that
 * place. Not studio_stroke_add_lens(), whose tenths are too coarse and whose swell is half-way. */
StudioHachureStroke
studio_hachure_stroke_make (const StudioHachureShade *shade,
                            const GArray             *points,
                            double                    apart)
{
  StudioPoint from = g_array_index (points, StudioPoint, 0);
  StudioPoint to = g_array_index (points, StudioPoint, points->len - 1);
  StudioPoint middle = g_array_index (points, StudioPoint, points->len / 2);
  StudioPoint way = studio_point_subtract (to, from);
  StudioPoint along = studio_point_normalize (way);
  double place, half = find_swell (shade, points, apart, &place);
  double shift = CLAMP (place - 0.5, -0.22, 0.22) * 0.8;

  return (StudioHachureStroke) {
    from,
    studio_stroke_bend_over (from, middle, to, studio_point_scale (way, shift)),
    to,
    { -2.0 * half * along.y, 2.0 * half * along.x, 0.0 },
    0.0,
  };
}

/* Writes the way from one place to another, both in units. */
static void
write_way (GString *path,
           char     command,
           int      x,
           int      y)
{
  if (command != '\0')
    g_string_append_printf (path, "%c%d", command, x);
  else
    g_string_append_printf (path, x < 0 ? "%d" : " %d", x);
  g_string_append_printf (path, y < 0 ? "%d" : " %d", y);
}

static int
get_units (double length)
{
  return (int) lround (length / UNIT);
}

/* Two curves from end to end: between them the stroke. The pen ends where the stroke began. */
void
studio_hachure_pen_write (StudioHachurePen          *self,
                          const StudioHachureStroke *stroke)
{
  int x = get_units (stroke->from.x), y = get_units (stroke->from.y);
  int to_x = get_units (stroke->to.x) - x, to_y = get_units (stroke->to.y) - y;

  write_way (self->path, self->path->len > 0 ? 'm' : 'M', x - self->x, y - self->y);
  write_way (self->path, 'q', get_units (stroke->bend.x + stroke->side.x) - x, get_units (stroke->bend.y + stroke->side.y) - y);
  write_way (self->path, '\0', to_x, to_y);
  write_way (self->path, '\0', get_units (stroke->bend.x - stroke->side.x) - x - to_x,
             get_units (stroke->bend.y - stroke->side.y) - y - to_y);
  write_way (self->path, '\0', -to_x, -to_y);
  self->x = x;
  self->y = y;
}

