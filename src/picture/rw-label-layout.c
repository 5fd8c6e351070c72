/* rw-label-layout.c: where names stand beside a picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-label-layout.h"

#include <math.h>

/* A drawn region that is its own mirror has its middle this near to the line, mm. */
#define RW_LABEL_LAYOUT_MIDDLE 1e-3

/* Twice the area of the triangle, its sign that of the turn. */
static double
get_turn (const RwPoint *a,
          const RwPoint *b,
          const RwPoint *c)
{
  return (b->x - a->x) * (c->y - a->y) - (b->y - a->y) * (c->x - a->x);
}

gboolean
rw_label_layout_cross (const RwPoint *a,
                       const RwPoint *b,
                       const RwPoint *c,
                       const RwPoint *d)
{
  return get_turn (a, b, c) * get_turn (a, b, d) < 0.0
         && get_turn (c, d, a) * get_turn (c, d, b) < 0.0;
}

/* Where the line begins that goes to the port. */
static const RwPoint *
get_start (const RwLabelSpot *spot)
{
  return spot->is_bent ? &spot->bend : &spot->anchor;
}

static gint
compare_heights (gconstpointer a,
                 gconstpointer b)
{
  const RwLabelSpot *one = *(RwLabelSpot * const *) a;
  const RwLabelSpot *two = *(RwLabelSpot * const *) b;

  return (one->anchor.y > two->anchor.y) - (one->anchor.y < two->anchor.y);
}

static gboolean
is_in_middle (const RwLabelSpot *spot,
              double             middle)
{
  return ABS (spot->anchor.x - middle) <= RW_LABEL_LAYOUT_MIDDLE;
}

/* Names on the middle line even out the columns, from the top down. */
static void
choose_columns (RwLabelSpot *spots,
                guint        n_spots,
                double       middle)
{
  guint counts[2] = { 0, 0 };

  for (guint i = 0; i < n_spots; i++)
    {
      spots[i].right = spots[i].anchor.x > middle;
      if (!is_in_middle (&spots[i], middle))
        counts[spots[i].right]++;
    }

  for (guint i = 0; i < n_spots; i++)
    {
      if (!is_in_middle (&spots[i], middle))
        continue;

      spots[i].right = counts[1] < counts[0];
      counts[spots[i].right]++;
    }
}

static GPtrArray *
collect_column (RwLabelSpot *spots,
                guint        n_spots,
                gboolean     right)
{
  GPtrArray *column = g_ptr_array_new ();

  for (guint i = 0; i < n_spots; i++)
    if (spots[i].right == right)
      g_ptr_array_add (column, &spots[i]);

  g_ptr_array_sort (column, compare_heights);

  return column;
}

/* As near to the anchors' heights as the pitch allows: half way between the
 * names pushed down, each by the one above it, and pushed up. Both keep the
 * pitch and the bounds, so does what lies between. */
static void
spread (GPtrArray   *column,
        const RwBox *columns,
        double       x,
        double       pitch)
{
  double last = columns->y0 - pitch;

  for (guint i = 0; i < column->len; i++)
    {
      RwLabelSpot *spot = g_ptr_array_index (column, i);
      double lowest = columns->y1 - (column->len - 1 - i) * pitch;

      last = MIN (MAX (spot->anchor.y, last + pitch), lowest);
      spot->port = (RwPoint) { x, last };
    }

  last = columns->y1 + pitch;
  for (guint i = column->len; i-- > 0; )
    {
      RwLabelSpot *spot = g_ptr_array_index (column, i);
      double highest = columns->y0 + i * pitch;

      last = MAX (MIN (spot->anchor.y, last - pitch), highest);
      spot->port.y = (spot->port.y + last) / 2.0;
    }
}

/* Two lines that cross are longer together than the same two with their ports
 * exchanged. So this ends after a few rounds, and then no two cross. The bound
 * is for lines so nearly alike that rounding could make them cross both ways. */
static void
uncross (GPtrArray *column)
{
  gboolean crossed = TRUE;

  for (guint round = 0; crossed && round < column->len * column->len; round++)
    {
      crossed = FALSE;
      for (guint i = 0; i < column->len; i++)
        for (guint j = i + 1; j < column->len; j++)
          {
            RwLabelSpot *one = g_ptr_array_index (column, i);
            RwLabelSpot *two = g_ptr_array_index (column, j);
            RwPoint port = one->port;

            if (!rw_label_layout_cross (get_start (one), &one->port, get_start (two), &two->port))
              continue;

            one->port = two->port;
            two->port = port;
            crossed = TRUE;
          }
    }
}

gboolean
rw_label_layout_arrange (RwLabelSpot *spots,
                         guint        n_spots,
                         const RwBox *columns,
                         double       middle,
                         double       pitch)
{
  g_autoptr(GPtrArray) left = NULL;
  g_autoptr(GPtrArray) right = NULL;
  guint longest;

  g_return_val_if_fail (spots != NULL, FALSE);
  g_return_val_if_fail (columns != NULL, FALSE);
  g_return_val_if_fail (pitch > 0.0, FALSE);

  choose_columns (spots, n_spots, middle);
  left = collect_column (spots, n_spots, FALSE);
  right = collect_column (spots, n_spots, TRUE);
  longest = MAX (left->len, right->len);
  if (columns->x1 <= columns->x0 || (longest - 1.0) * pitch > columns->y1 - columns->y0)
    return FALSE;

  spread (left, columns, columns->x0, pitch);
  spread (right, columns, columns->x1, pitch);
  uncross (left);
  uncross (right);

  return TRUE;
}

static double
get_overlap (const RwBox *a,
             const RwBox *b)
{
  double width = MIN (a->x1, b->x1) - MAX (a->x0, b->x0);
  double height = MIN (a->y1, b->y1) - MAX (a->y0, b->y0);

  return MAX (width, 0.0) * MAX (height, 0.0);
}

/* Moved into @area; what is larger begins where the area does. */
static RwBox
clamp_box (double       x,
           double       y,
           double       width,
           double       height,
           const RwBox *area)
{
  x = MAX (MIN (x, area->x1 - width), area->x0);
  y = MAX (MIN (y, area->y1 - height), area->y0);

  return (RwBox) { x, y, x + width, y + height };
}

/* Whether the line from @a to @b comes nearer to @point than @air. */
static gboolean
passes (const RwPoint *a,
        const RwPoint *b,
        const RwPoint *point,
        double         air)
{
  double dx = b->x - a->x;
  double dy = b->y - a->y;
  double length = MAX (dx * dx + dy * dy, 1e-12);
  double part = CLAMP (((point->x - a->x) * dx + (point->y - a->y) * dy) / length, 0.0, 1.0);

  dx = a->x + part * dx - point->x;
  dy = a->y + part * dy - point->y;

  return dx * dx + dy * dy < air * air;
}

/* Whether the line of @spot runs through the anchor of @other. */
static gboolean
strikes (const RwLabelSpot *spot,
         const RwLabelSpot *other,
         double             air)
{
  const RwPoint *start = get_start (spot);

  return passes (start, &spot->port, &other->anchor, air)
         || (spot->is_bent && passes (&spot->anchor, start, &other->anchor, air));
}

gboolean
rw_label_layout_find_struck (const RwLabelSpot *spots,
                             guint              n_spots,
                             double             air,
                             guint             *struck)
{
  g_return_val_if_fail (spots != NULL || n_spots == 0, FALSE);
  g_return_val_if_fail (struck != NULL, FALSE);

  for (guint i = 0; i < n_spots; i++)
    for (guint j = 0; j < n_spots; j++)
      if (i != j && strikes (&spots[i], &spots[j], air))
        {
          *struck = MAX (i, j);
          return TRUE;
        }

  return FALSE;
}

/* Whether the line from @a to @b comes into @box, grown by @air: what is left of
 * it between the edges, edge by edge. */
static gboolean
runs_through (const RwPoint *a,
              const RwPoint *b,
              const RwBox   *box,
              double         air)
{
  const double way[] = { b->x - a->x, b->y - a->y };
  const double low[] = { box->x0 - air - a->x, box->y0 - air - a->y };
  const double high[] = { box->x1 + air - a->x, box->y1 + air - a->y };
  double first = 0.0;
  double last = 1.0;

  for (guint i = 0; i < 2; i++)
    {
      double one, two;

      if (way[i] == 0.0)
        {
          if (low[i] > 0.0 || high[i] < 0.0)
            return FALSE;
          continue;
        }

      one = low[i] / way[i];
      two = high[i] / way[i];
      first = MAX (first, MIN (one, two));
      last = MIN (last, MAX (one, two));
    }

  return first <= last;
}

static gboolean
runs_over (const RwLabelSpot *spot,
           const RwBox       *box,
           double             air)
{
  const RwPoint *start = get_start (spot);

  return runs_through (start, &spot->port, box, air)
         || (spot->is_bent && runs_through (&spot->anchor, start, box, air));
}

static gboolean
lines_cross (const RwLabelSpot *one,
             const RwLabelSpot *two)
{
  const RwPoint *starts[] = { get_start (one), get_start (two) };

  return rw_label_layout_cross (starts[0], &one->port, starts[1], &two->port)
         || (one->is_bent && rw_label_layout_cross (&one->anchor, starts[0], starts[1], &two->port))
         || (two->is_bent && rw_label_layout_cross (starts[0], &one->port, &two->anchor, starts[1]));
}

guint
rw_label_layout_count_clashes (const RwLabelSpot *spots,
                               const RwBox       *texts,
                               guint              n_spots,
                               const RwBox       *taken,
                               guint              n_taken,
                               const RwLabelAir  *air,
                               guint             *by_spot)
{
  guint sum = 0;

  g_return_val_if_fail ((spots != NULL && texts != NULL) || n_spots == 0, 0);
  g_return_val_if_fail (taken != NULL || n_taken == 0, 0);

  for (guint i = 0; by_spot != NULL && i < n_spots; i++)
    by_spot[i] = 0;

  for (guint i = 0; i < n_spots; i++)
    {
      guint alone = 0;

      for (guint j = 0; j < n_taken; j++)
        alone += runs_over (&spots[i], &taken[j], air->word)
                 || runs_through (&spots[i].anchor, &spots[i].anchor, &taken[j], air->dot_to_word);

      for (guint j = 0; j < n_spots; j++)
        {
          guint both = i == j ? 0 : strikes (&spots[i], &spots[j], air->dot)
                                    + runs_over (&spots[i], &texts[j], air->word)
                                    + (i < j && lines_cross (&spots[i], &spots[j]));

          alone += both;
          if (by_spot != NULL)
            by_spot[j] += both;
        }

      sum += alone;
      if (by_spot != NULL)
        by_spot[i] += alone;
    }

  return sum;
}

void
rw_label_layout_place_near (RwBox       *box,
                            double       width,
                            double       height,
                            const RwBox *area,
                            const RwBox *subject,
                            const RwBox *avoid,
                            double       gap)
{
  double x = (subject->x0 + subject->x1 - width) / 2.0;
  double y = (subject->y0 + subject->y1 - height) / 2.0;
  gboolean on_left = subject->x0 + subject->x1 < area->x0 + area->x1;
  double beside[] = { subject->x0 - gap - width, subject->x1 + gap };
  const RwPoint places[] = {
    { beside[on_left ? 0 : 1], y },
    { beside[on_left ? 1 : 0], y },
    { x, subject->y0 - gap - height },
    { x, subject->y1 + gap },
    { beside[on_left ? 0 : 1], avoid->y0 - gap - height },
    { beside[on_left ? 0 : 1], avoid->y1 + gap },
    { x, area->y0 },
    { x, area->y1 },
  };
  double least = G_MAXDOUBLE;

  g_return_if_fail (box != NULL);
  g_return_if_fail (area != NULL && subject != NULL && avoid != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (places) && least > 0.0; i++)
    {
      RwBox there = clamp_box (places[i].x, places[i].y, width, height, area);
      double covered = get_overlap (&there, subject) + get_overlap (&there, avoid);

      if (covered < least)
        {
          least = covered;
          *box = there;
        }
    }
}
