/* rw-painter-names-settle.c: moves dots and bends lines so that no name is struck
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-painter-names-private.h"

#include <math.h>
#include <string.h>

/* A region is looked through from above down in so many steps at most, which are
 * no shorter than this, mm. */
#define MOST_STEPS 44
#define LEAST_STEP 1.5

/* A dot lies at least so far inside, mm, but in the middle of what is narrower. */
#define INSIDE 3.0

/* A region that is its own mirror keeps its dot on the midline, mm. */
#define MIDLINE 1e-3

/* Between a line and a word, and a dot and a word, pixels; more between a word
 * and a bend, so that it is seen. */
#define WORD_AIR 1.2
#define DOT_AIR 3.2
#define BEND_AIR 5.0

/* Where the edge of a region crosses the height @y, from left to right. */
static GArray *
find_crossings (RwPolygon *region,
                double     y)
{
  GArray *crossings = g_array_new (FALSE, FALSE, sizeof (double));
  guint n;
  const RwPoint *points = rw_polygon_get_points (region, &n);

  for (guint i = 0; i < n; i++)
    {
      const RwPoint *a = &points[i];
      const RwPoint *b = &points[(i + 1) % n];
      double x;

      if ((a->y <= y) == (b->y <= y))
        continue;

      x = a->x + (b->x - a->x) * (y - a->y) / (b->y - a->y);
      for (guint j = 0; j <= crossings->len; j++)
        if (j == crossings->len || g_array_index (crossings, double, j) > x)
          {
            g_array_insert_val (crossings, j, x);
            break;
          }
    }

  return crossings;
}

/* Between @x0 and @x1 the place that lies nearest to @home and well inside, and
 * one at each end, for what a word covers in the middle. */
static void
add_places (GArray        *places,
            double         x0,
            double         x1,
            double         y,
            const RwPoint *home)
{
  double inside = MIN (INSIDE, (x1 - x0) / 2.0);
  RwPoint near = { CLAMP (home->x, x0 + inside, x1 - inside), y };
  RwPoint ends[] = { { x0 + inside, y }, { x1 - inside, y } };

  if (fabs (home->x) > MIDLINE || near.x == home->x)
    g_array_append_val (places, near);
  if (fabs (home->x) > MIDLINE && inside == INSIDE)
    g_array_append_vals (places, ends, G_N_ELEMENTS (ends));
}

static gint
compare_ways (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const RwPoint *home = user_data;
  const RwPoint *one = a;
  const RwPoint *two = b;
  double first = hypot (one->x - home->x, one->y - home->y);
  double second = hypot (two->x - home->x, two->y - home->y);

  return (first > second) - (first < second);
}

/* The middle of the area is the best one, where it lies inside. */
GArray *
_rw_names_find_places (RwPolygon *region)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (RwPoint));
  const RwBox *box = rw_polygon_get_bounds (region);
  RwPoint home = rw_polygon_get_centroid (region);
  double inside = MIN (INSIDE, (box->y1 - box->y0) / 4.0);
  double way = box->y1 - box->y0 - 2.0 * inside;
  guint n_steps = (guint) CLAMP (way / LEAST_STEP, 1.0, MOST_STEPS);

  for (guint i = 0; i <= n_steps; i++)
    {
      double y = box->y0 + inside + way * i / n_steps;
      g_autoptr(GArray) crossings = find_crossings (region, y);

      for (guint j = 0; j + 1 < crossings->len; j += 2)
        add_places (places, g_array_index (crossings, double, j), g_array_index (crossings, double, j + 1), y, &home);
    }
  g_array_sort_with_data (places, compare_ways, &home);
  if (rw_polygon_contains (region, home.x, home.y) || places->len == 0)
    g_array_prepend_val (places, home);

  return places;
}

static guint
count_clashes (const RwNames *self,
               RwBox         *texts,
               guint         *by_spot)
{
  const RwLabelAir air = { RW_NAMES_DOT_AIR / self->scale, WORD_AIR / self->scale, DOT_AIR / self->scale };

  for (guint i = 0; i < self->n_spots; i++)
    {
      double move = self->spots[i].port.y - (texts[i].y0 + texts[i].y1) / 2.0;

      texts[i].y0 += move;
      texts[i].y1 += move;
    }

  return rw_label_layout_count_clashes (self->spots, texts, self->n_spots,
                                        self->taken != NULL ? (const RwBox *) (void *) self->taken->data : NULL,
                                        self->taken != NULL ? self->taken->len : 0,
                                        &air, by_spot);
}

static RwBox *
get_texts (const RwNames *self)
{
  RwBox *texts = g_new (RwBox, self->n_spots);

  for (guint i = 0; i < self->n_spots; i++)
    texts[i] = _rw_names_get_text (self, i);

  return texts;
}

guint
_rw_names_count_clashes (const RwNames *self)
{
  g_autofree RwBox *texts = get_texts (self);

  return count_clashes (self, texts, NULL);
}

/* Beyond the names of the vertebrae, which stand in a column. */
static double
find_bend (const RwNames *self)
{
  double x = -G_MAXDOUBLE;

  if (rw_atlas_get_aspect (self->atlas) != RW_ASPECT_BACK)
    return x;

  for (guint i = 0; i < self->taken->len; i++)
    x = MAX (x, g_array_index (self->taken, RwBox, i).x1);

  return x + BEND_AIR / self->scale;
}

/* A line that comes from this side of a column of words runs straight between
 * two of them before it turns to its name. */
static void
put_dot (RwLabelSpot *spot,
         RwPoint      place,
         double       bend)
{
  spot->anchor = place;
  spot->is_bent = spot->right && place.x < bend;
  spot->bend = (RwPoint) { bend, place.y };
}

/* Puts @index where there are the fewest clashes, or to the first place where it
 * has no part in any more. Returns how many are left. */
static guint
move_dot (RwNames      *self,
          guint         index,
          guint         n_clashes,
          guint         n_own,
          double        bend,
          const RwBox  *columns,
          const double *heights,
          RwBox        *texts)
{
  const GArray *places = g_ptr_array_index (self->places, index);
  const guint least = n_clashes - MIN (n_own, n_clashes);
  RwPoint best = self->spots[index].anchor;

  for (guint i = 0; i < places->len && n_clashes > least; i++)
    {
      guint n;

      put_dot (&self->spots[index], g_array_index (places, RwPoint, i), bend);
      if (!_rw_names_arrange (self, columns, heights))
        continue;

      n = count_clashes (self, texts, NULL);
      if (n < n_clashes)
        {
          n_clashes = n;
          best = self->spots[index].anchor;
        }
    }
  put_dot (&self->spots[index], best, bend);
  _rw_names_arrange (self, columns, heights);

  return n_clashes;
}

/* The one that has a part in most clashes and is not tried yet. */
static gboolean
find_worst (const guint *by_spot,
            gboolean    *tried,
            guint        n_spots,
            guint       *worst)
{
  guint most = 0;

  for (guint i = 0; i < n_spots; i++)
    if (!tried[i] && by_spot[i] > most)
      {
        most = by_spot[i];
        *worst = i;
      }
  if (most > 0)
    tried[*worst] = TRUE;

  return most > 0;
}

void
_rw_names_settle (RwNames      *self,
                  const RwBox  *columns,
                  const double *heights)
{
  g_autofree RwBox *texts = NULL;
  g_autofree guint *by_spot = g_new0 (guint, self->n_spots);
  g_autofree gboolean *tried = g_new0 (gboolean, self->n_spots);
  guint n_clashes;
  guint worst;
  double bend;

  if (self->places->len != self->n_spots)
    return;

  bend = find_bend (self);
  for (guint i = 0; i < self->n_spots; i++)
    put_dot (&self->spots[i], g_array_index ((GArray *) g_ptr_array_index (self->places, i), RwPoint, 0), bend);
  _rw_names_arrange (self, columns, heights);
  texts = get_texts (self);
  n_clashes = count_clashes (self, texts, by_spot);
  while (find_worst (by_spot, tried, self->n_spots, &worst))
    {
      guint n = move_dot (self, worst, n_clashes, by_spot[worst], bend, columns, heights, texts);

      /* What was of no use may be of some now. */
      if (n < n_clashes)
        {
          memset (tried, 0, self->n_spots * sizeof *tried);
          tried[worst] = TRUE;
        }
      n_clashes = count_clashes (self, texts, by_spot);
    }
}
