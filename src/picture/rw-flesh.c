/* rw-flesh.c: the picture of the body where a tool presses it in
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-flesh.h"

#include <math.h>

/* How far out of the body the ground moves with the skin, mm. */
#define AIR 34.0

/* As a part of the depth, the skin may be moved by so much: what lies deeper
 * stays below what lies above it. */
#define MOST_PUSH 0.42

/* Beside the feet nothing moves any more after so many spreads. */
#define REACH 3.0

/* The skin leaves the round of a tool at an angle, and nobody's skin has a corner:
 * the push on each line is the mean of those within so many mm, taken twice. */
#define SMOOTHING 3.0

/* Where a point comes to lie is found on lines so fine, a millimetre. */
#define LINES_FOR_POINT 4.0

/* A push below this is none, mm. */
#define LEAST_PUSH 1e-6

/* One line of pixels square to the back, and how the skin moves on it. */
typedef struct
{
  double skin;
  double push;
} Line;

typedef struct
{
  const RwSeat *seat;
  RwPoint origin;
  double scale;
  gboolean is_side;
  cairo_rectangle_int_t area;

  /* Borrowed */
  Line *lines;
} Flesh;

static double
get_depth (double push)
{
  return MAX (RW_FLESH_DEPTH, fabs (push) / MOST_PUSH);
}

static RwPoint
get_point (const RwSeat *seat,
           guint         index)
{
  guint n;

  return rw_contour_get_profile (seat->contour, &n)[index];
}

gboolean
rw_flesh_get_box (const RwSeat *seat,
                  RwBox        *box)
{
  guint first, last;

  g_return_val_if_fail (seat != NULL, FALSE);
  g_return_val_if_fail (box != NULL, FALSE);

  *box = RW_BOX_EMPTY;
  if (!rw_seat_get_stretch (seat, REACH * seat->spread, &first, &last))
    return FALSE;

  for (guint i = first; i <= last; i++)
    {
      RwPoint point = get_point (seat, i);
      double push = rw_seat_get_push (seat, rw_contour_swap (seat->contour, point));

      rw_box_extend (box, point.x, point.y - get_depth (push));
      rw_box_extend (box, point.x, point.y + AIR);
    }
  if (rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE)
    *box = (RwBox) { box->y0, box->x0, box->y1, box->x1 };

  return TRUE;
}

/* The box as whole pixels of the picture; empty where it lies outside. */
static void
find_area (Flesh           *self,
           const RwBox     *box,
           cairo_surface_t *picture)
{
  int x0 = MAX (0, (int) floor (self->origin.x + box->x0 * self->scale));
  int y0 = MAX (0, (int) floor (self->origin.y + box->y0 * self->scale));
  int x1 = MIN (cairo_image_surface_get_width (picture), (int) ceil (self->origin.x + box->x1 * self->scale));
  int y1 = MIN (cairo_image_surface_get_height (picture), (int) ceil (self->origin.y + box->y1 * self->scale));

  self->area = (cairo_rectangle_int_t) { x0, y0, MAX (0, x1 - x0), MAX (0, y1 - y0) };
}

/* The skin on a line that crosses the contour between two of its points. Where
 * it doubles back at a flank, the outermost counts. */
static void
fill_lines (Flesh *self)
{
  double start = self->is_side ? self->area.y - self->origin.y : self->area.x - self->origin.x;
  int n_lines = self->is_side ? self->area.height : self->area.width;
  guint n;
  const RwPoint *points = rw_contour_get_points (self->seat->contour, &n);

  for (int i = 0; i < n_lines; i++)
    self->lines[i] = (Line) { -G_MAXDOUBLE, 0.0 };

  for (guint i = 1; i < n; i++)
    {
      RwPoint from = get_point (self->seat, i - 1);
      RwPoint to = get_point (self->seat, i);
      int first = (int) ceil (MIN (from.x, to.x) * self->scale - start - 0.5);
      int last = (int) floor (MAX (from.x, to.x) * self->scale - start - 0.5);

      for (int j = MAX (first, 0); j <= MIN (last, n_lines - 1); j++)
        {
          double along = (start + j + 0.5) / self->scale;
          double part = to.x == from.x ? 0.0 : (along - from.x) / (to.x - from.x);
          RwPoint at = { points[i - 1].x + (points[i].x - points[i - 1].x) * part,
                         points[i - 1].y + (points[i].y - points[i - 1].y) * part };
          double skin = self->is_side ? at.x : at.y;

          if (skin > self->lines[j].skin)
            self->lines[j] = (Line) { skin, rw_seat_get_push (self->seat, at) };
        }
    }
}

/* The mean of each push and its @reach neighbours on both sides; beyond the ends
 * the last one goes on. */
static void
smooth_once (Line   *lines,
             int     n_lines,
             int     reach,
             double *means)
{
  double sum = 0.0;

  for (int i = -reach; i <= reach; i++)
    sum += lines[CLAMP (i, 0, n_lines - 1)].push;

  for (int i = 0; i < n_lines; i++)
    {
      means[i] = sum / (2 * reach + 1);
      sum += lines[MIN (i + reach + 1, n_lines - 1)].push - lines[MAX (i - reach, 0)].push;
    }

  for (int i = 0; i < n_lines; i++)
    lines[i].push = fabs (means[i]) < LEAST_PUSH ? 0.0 : means[i];
}

static void
smooth_lines (Flesh *self)
{
  int n_lines = self->is_side ? self->area.height : self->area.width;
  int reach = (int) round (SMOOTHING * self->scale);
  g_autofree double *means = g_new (double, n_lines);

  smooth_once (self->lines, n_lines, reach, means);
  smooth_once (self->lines, n_lines, reach, means);
}

/* Where the skin is pushed by d, what lay t deep under it comes to lie
 * y = t + d (1 - t / reach)^2 deep under the old skin; in the air above, t and y
 * are less than 0 and the reach is as well. Solves that for t. */
static double
find_depth (double push,
            double reach,
            double y)
{
  double b = 1.0 - 2.0 * push / reach;
  double root = MAX (0.0, 1.0 - 4.0 * push * (reach - y) / (reach * reach));

  return 2.0 * (y - push) / (b + sqrt (root));
}

/* Which place of the picture came to @out. */
static double
find_source (const Line *line,
             double      out)
{
  double y = line->skin - out;
  double reach = y >= line->push ? get_depth (line->push) : -AIR;

  return fabs (y) >= fabs (reach) ? out : line->skin - find_depth (line->push, reach, y);
}

/* Between two pixels, @part of the way from @a to @b, 0 to 256. */
static guint32
mix (guint32 a,
     guint32 b,
     guint32 part)
{
  guint32 even = ((a & 0x00ff00ff) * (256 - part) + (b & 0x00ff00ff) * part) >> 8;
  guint32 odd = ((a >> 8) & 0x00ff00ff) * (256 - part) + ((b >> 8) & 0x00ff00ff) * part;

  return (even & 0x00ff00ff) | (odd & 0xff00ff00);
}

/* @step: pixels from one place of the line to the next in the memory of both. */
static void
press_line (const Flesh   *self,
            const Line    *line,
            int            start,
            int            length,
            int            limit,
            const guint32 *from,
            int            from_step,
            guint32       *to,
            int            to_step)
{
  double origin = self->is_side ? self->origin.x : self->origin.y;

  for (int i = 0; i < length; i++)
    {
      double out = (start + i + 0.5 - origin) / self->scale;
      double source = line->push == 0.0 ? out : find_source (line, out);
      double at = CLAMP (start + i + (source - out) * self->scale, 0.0, limit - 1.0);
      int whole = MIN ((int) at, MAX (limit - 2, 0));
      guint32 part = (guint32) ((at - whole) * 256.0 + 0.5);

      to[i * to_step] = part == 0 ? from[whole * from_step]
                                  : mix (from[whole * from_step], from[MIN (whole + 1, limit - 1) * from_step], part);
    }
}

static void
press (const Flesh     *self,
       cairo_surface_t *picture,
       cairo_surface_t *pressed)
{
  const guint32 *from = (const guint32 *) (void *) cairo_image_surface_get_data (picture);
  guint32 *to = (guint32 *) (void *) cairo_image_surface_get_data (pressed);
  int from_stride = cairo_image_surface_get_stride (picture) / 4;
  int to_stride = cairo_image_surface_get_stride (pressed) / 4;
  const cairo_rectangle_int_t *area = &self->area;

  if (self->is_side)
    for (int i = 0; i < area->height; i++)
      press_line (self, &self->lines[i], area->x, area->width, cairo_image_surface_get_width (picture),
                  from + (gsize) (area->y + i) * from_stride, 1, to + (gsize) i * to_stride, 1);
  else
    for (int i = 0; i < area->width; i++)
      press_line (self, &self->lines[i], area->y, area->height, cairo_image_surface_get_height (picture),
                  from + area->x + i, from_stride, to + i, to_stride);
}

/* As a picture of the lines round @point would be pressed. */
RwPoint
rw_flesh_get_moved (const RwSeat *seat,
                    RwPoint       point)
{
  enum { REACH_OF_LINES = (int) (3.0 * SMOOTHING * LINES_FOR_POINT) };
  Line lines[2 * REACH_OF_LINES + 1];
  Flesh self = { .seat = seat, .scale = LINES_FOR_POINT, .lines = lines };
  double along, out, under;
  const Line *line;

  g_return_val_if_fail (seat != NULL, point);

  self.is_side = rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE;
  along = self.is_side ? point.y : point.x;
  out = self.is_side ? point.x : point.y;
  self.area.x = self.area.y = (int) floor (along * LINES_FOR_POINT) - REACH_OF_LINES;
  self.area.width = self.area.height = G_N_ELEMENTS (lines);
  fill_lines (&self);
  smooth_lines (&self);
  line = &lines[REACH_OF_LINES];
  under = line->skin - out;
  if (seat->n_feet == 0 || under < 0.0 || under >= get_depth (line->push))
    return point;

  out -= line->push * pow (1.0 - under / get_depth (line->push), 2.0);

  return self.is_side ? (RwPoint) { out, along } : (RwPoint) { along, out };
}

cairo_surface_t *
rw_flesh_new_pressed (cairo_surface_t       *picture,
                      const RwSeat          *seat,
                      RwPoint                origin,
                      double                 scale,
                      cairo_rectangle_int_t *area)
{
  Flesh self = { .seat = seat, .origin = origin, .scale = scale };
  g_autofree Line *lines = NULL;
  cairo_surface_t *pressed;
  RwBox box;

  g_return_val_if_fail (picture != NULL, NULL);
  g_return_val_if_fail (seat != NULL, NULL);
  g_return_val_if_fail (scale > 0.0, NULL);
  g_return_val_if_fail (area != NULL, NULL);

  if (!rw_flesh_get_box (seat, &box))
    return NULL;

  self.is_side = rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE;
  find_area (&self, &box, picture);
  if (self.area.width == 0 || self.area.height == 0)
    return NULL;

  cairo_surface_flush (picture);
  pressed = cairo_image_surface_create (cairo_image_surface_get_format (picture), self.area.width, self.area.height);
  self.lines = lines = g_new (Line, MAX (self.area.width, self.area.height));
  fill_lines (&self);
  smooth_lines (&self);
  cairo_surface_flush (pressed);
  press (&self, picture, pressed);
  cairo_surface_mark_dirty (pressed);
  *area = self.area;

  return pressed;
}
