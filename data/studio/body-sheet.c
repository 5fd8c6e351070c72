/* body-sheet.c: a sheet of muscle, told by its guide fibres
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-sheet.h"

#include "studio-curve.h"

/* Enough for the longest muscle: at 25 the long columns had corners. */
#define N_STATIONS 65

/* They leave a thousandth of a millimetre of it. */
#define N_HALVINGS 20

#define N_WIDTHS 8

/* Along a side points lie so far apart, mm, but there are so many at least. */
#define SIDE_STEP 6.0
#define MIN_SIDE_POINTS 48

/* Points along an end, and from guide to guide where it is toothed. */
#define END_POINTS 28
#define TOOTH_POINTS 6

/* By how much a guide in a notch is shorter than its neighbours, mm, and how many notches
 * an end with teeth has. */
#define NOTCH 3.0
#define MIN_NOTCHES 3

typedef struct
{
  StudioPoint stations[N_STATIONS]; /* at equal steps of its length */
  double length;
  double flesh_from;                /* shares of the length */
  double flesh_to;
} Guide;

struct _BodySheet
{
  /* Owned */
  GArray *guides; /* Guide */
};

static double
get_distance (StudioPoint a,
              StudioPoint b)
{
  return hypot (b.x - a.x, b.y - a.y);
}

static double
measure (const GArray *line)
{
  double length = 0.0;

  for (guint i = 1; i < line->len; i++)
    length += get_distance (g_array_index (line, StudioPoint, i - 1),
                            g_array_index (line, StudioPoint, i));

  return length;
}

/* Puts the stations at equal steps along @line. */
static void
place_stations (Guide        *guide,
                const GArray *line)
{
  double passed = 0.0;
  guint i = 0;

  for (guint k = 0; k < N_STATIONS; k++)
    {
      double wanted = guide->length * k / (N_STATIONS - 1);
      StudioPoint a = g_array_index (line, StudioPoint, i);
      StudioPoint b = g_array_index (line, StudioPoint, i + 1);

      while (passed + get_distance (a, b) < wanted && i + 2 < line->len)
        {
          passed += get_distance (a, b);
          i++;
          a = b;
          b = g_array_index (line, StudioPoint, i + 1);
        }

      guide->stations[k] = studio_point_lerp (a, b, CLAMP ((wanted - passed) / MAX (get_distance (a, b), 1e-9), 0.0, 1.0));
    }
}

void
body_sheet_add_guide (BodySheet         *self,
                      const StudioPoint *course,
                      guint              n_points,
                      double             tendon_from,
                      double             tendon_to)
{
  g_autoptr(GArray) line = NULL;
  Guide guide = { 0 };

  g_return_if_fail (self != NULL);
  g_return_if_fail (course != NULL && n_points >= 2);

  line = studio_curve_sample (course, n_points, FALSE, 12);
  guide.length = measure (line);
  place_stations (&guide, line);
  guide.flesh_from = MIN (tendon_from / guide.length, 0.5);
  guide.flesh_to = 1.0 - MIN (tendon_to / guide.length, 0.5);
  g_array_append_val (self->guides, guide);
}

guint
body_sheet_get_n_guides (const BodySheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->guides->len;
}

/* The place on guide @index, which may be one off either end: there the
 * neighbours are continued. */
static StudioPoint
get_on_guide (const BodySheet *self,
              int              index,
              double           along)
{
  int last = (int) self->guides->len - 1;
  double station = CLAMP (along, 0.0, 1.0) * (N_STATIONS - 1);
  int k = MIN ((int) station, N_STATIONS - 2);
  const Guide *guide;

  if (index < 0)
    return studio_point_subtract (studio_point_scale (get_on_guide (self, 0, along), 2.0),
                                  get_on_guide (self, 1, along));

  if (index > last)
    return studio_point_subtract (studio_point_scale (get_on_guide (self, last, along), 2.0),
                                  get_on_guide (self, last - 1, along));

  guide = &g_array_index (self->guides, Guide, index);

  return studio_point_lerp (guide->stations[k], guide->stations[k + 1], station - k);
}

static double
blend (const double p[4],
       double       t)
{
  return 0.5 * (2.0 * p[1] + (p[2] - p[0]) * t
                + (2.0 * p[0] - 5.0 * p[1] + 4.0 * p[2] - p[3]) * t * t
                + (3.0 * p[1] - p[0] - 3.0 * p[2] + p[3]) * t * t * t);
}

StudioPoint
body_sheet_get_point (const BodySheet *self,
                      double           across,
                      double           along)
{
  double place, x[4], y[4];
  int index;

  g_return_val_if_fail (self != NULL && self->guides->len >= 2, studio_point (0.0, 0.0, 0.0));

  place = CLAMP (across, 0.0, 1.0) * (self->guides->len - 1);
  index = MIN ((int) place, (int) self->guides->len - 2);

  for (int i = 0; i < 4; i++)
    {
      StudioPoint point = get_on_guide (self, index - 1 + i, along);

      x[i] = point.x;
      y[i] = point.y;
    }

  return studio_point (blend (x, place - index), blend (y, place - index), 0.0);
}

StudioPoint
body_sheet_find_height (const BodySheet *self,
                        double           across,
                        double           y,
                        double           from,
                        double           to)
{
  gboolean up = body_sheet_get_point (self, across, from).y > body_sheet_get_point (self, across, to).y;

  for (guint i = 0; i < N_HALVINGS; i++)
    {
      double middle = 0.5 * (from + to);

      if ((body_sheet_get_point (self, across, middle).y > y) == up)
        from = middle;
      else
        to = middle;
    }

  return body_sheet_get_point (self, across, from);
}

void
body_sheet_get_tendons (const BodySheet *self,
                        double           across,
                        double          *from,
                        double          *to)
{
  double place;
  int index;
  const Guide *a, *b;

  g_return_if_fail (self != NULL && self->guides->len >= 2);

  place = CLAMP (across, 0.0, 1.0) * (self->guides->len - 1);
  index = MIN ((int) place, (int) self->guides->len - 2);
  a = &g_array_index (self->guides, Guide, index);
  b = a + 1;
  *from = a->flesh_from + (b->flesh_from - a->flesh_from) * (place - index);
  *to = a->flesh_to + (b->flesh_to - a->flesh_to) * (place - index);
}

double
body_sheet_get_length (const BodySheet *self)
{
  double length = 0.0;

  g_return_val_if_fail (self != NULL && self->guides->len > 0, 0.0);

  for (guint i = 0; i < self->guides->len; i++)
    length += g_array_index (self->guides, Guide, i).length;

  return length / self->guides->len;
}

double
body_sheet_get_width (const BodySheet *self,
                      double           along)
{
  double width = 0.0;

  for (guint i = 0; i < N_WIDTHS; i++)
    width += get_distance (body_sheet_get_point (self, (double) i / N_WIDTHS, along),
                           body_sheet_get_point (self, (double) (i + 1) / N_WIDTHS, along));

  return width;
}

gboolean
body_sheet_is_notch (const BodySheet *self,
                     guint            index)
{
  const Guide *guide;

  g_return_val_if_fail (self != NULL && index < self->guides->len, FALSE);

  if (index == 0 || index + 1 == self->guides->len)
    return FALSE;

  guide = &g_array_index (self->guides, Guide, index);

  return MIN (guide[-1].length, guide[1].length) - guide->length > NOTCH;
}

gboolean
body_sheet_is_toothed (const BodySheet *self)
{
  guint n_notches = 0;

  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->guides->len; i++)
    n_notches += body_sheet_is_notch (self, i);

  return n_notches >= MIN_NOTCHES;
}

GArray *
body_sheet_get_outline (const BodySheet *self)
{
  GArray *outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  guint sides = MAX (MIN_SIDE_POINTS, (guint) (body_sheet_get_length (self) / SIDE_STEP));
  guint ends = body_sheet_is_toothed (self) ? TOOTH_POINTS * (self->guides->len - 1) : END_POINTS;

  for (guint i = 0; i < 2 * (sides + ends); i++)
    {
      StudioPoint point;

      if (i < sides)
        point = body_sheet_get_point (self, 0.0, (double) i / sides);
      else if (i < sides + ends)
        point = body_sheet_get_point (self, (double) (i - sides) / ends, 1.0);
      else if (i < 2 * sides + ends)
        point = body_sheet_get_point (self, 1.0, 1.0 - (double) (i - sides - ends) / sides);
      else
        point = body_sheet_get_point (self, 1.0 - (double) (i - 2 * sides - ends) / ends, 0.0);

      g_array_append_val (outline, point);
    }

  return outline;
}

static GArray *
get_fibre (const BodySheet *self,
           double           across,
           guint            n_points)
{
  GArray *fibre = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < n_points; i++)
    {
      StudioPoint point = body_sheet_get_point (self, across, (double) i / (n_points - 1));

      g_array_append_val (fibre, point);
    }

  return fibre;
}

GPtrArray *
body_sheet_get_fibres (const BodySheet *self,
                       double           apart)
{
  GPtrArray *fibres = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  double widest = 0.0;
  guint n_fibres;

  g_return_val_if_fail (self != NULL, fibres);
  g_return_val_if_fail (apart > 0.0, fibres);

  for (guint i = 0; i <= 4; i++)
    widest = MAX (widest, body_sheet_get_width (self, i / 4.0));

  n_fibres = 2 + (guint) (widest / apart);

  for (guint i = 0; i < n_fibres; i++)
    g_ptr_array_add (fibres, get_fibre (self, (double) i / (n_fibres - 1), 2 * N_STATIONS));

  return fibres;
}

BodySheet *
body_sheet_new (void)
{
  BodySheet *self = g_new0 (BodySheet, 1);

  self->guides = g_array_new (FALSE, FALSE, sizeof (Guide));

  return self;
}

void
body_sheet_free (BodySheet *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->guides);
  g_free (self);
}
