/* studio-hachure.c: form shadow in strokes of a pen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-hachure-private.h"

#include <math.h>

/* A stroke is laid in steps of this, mm. */
#define PACE 0.25

/* Where strokes draw closer than this share of their distance, one of them ends. */
#define CLOSEST 0.72

/* A shorter one is a speck, at a longer one the pen is lifted, mm; fewer side by side are scratches. Those
 * that run along a shade may be longer and fewer; a row of those that lean dies out in short ones. */
#define SHORTEST 3.4
#define SHORTEST_LEANING 2.2
#define LEAST_MEAN 5.0
#define LONGEST 16.0
#define LONGEST_ALONG 32.0
#define FEWEST 9
#define FEWEST_ALONG 3

/* A stroke begins where it is darker than the first of these shares, and ends at the second. */
#define BEGINNING 0.45
#define ENDING 0.06

/* Where it is deepest now and then a finer one lies between two: of so many places one has it. */
#define DEEP 0.86
#define DEEP_ENDING 0.66
#define ONE_OF 3

typedef struct
{
  const StudioHachure *how;
  StudioHachureShade shade;
  double apart;     /* from stroke to stroke, mm */
  double beginning; /* a stroke begins where it is darker, */
  double ending;    /* and ends where it is lighter than this */
  GArray *laid;     /* StudioPoint: all points of all strokes */
  GArray *tuft;     /* StudioHachureStroke: those that lie side by side */
  StudioHachurePen pen;
} Plate;

static gboolean
is_free (const Plate *self,
         StudioPoint  at,
         double       distance)
{
  for (guint i = 0; i < self->laid->len; i++)
    {
      const StudioPoint *other = &g_array_index (self->laid, StudioPoint, i);

      if (fabs (other->y - at.y) < distance && hypot (other->x - at.x, other->y - at.y) < distance)
        return FALSE;
    }

  return TRUE;
}

/* One step on. */
static StudioPoint
move (StudioPoint at,
      StudioPoint way)
{
  return (StudioPoint) { at.x + PACE * way.x, at.y + PACE * way.y, 0.0 };
}

/* From @start on, one way, until there is light, the rim or another stroke. At the rim it ends
 * beneath the line there, not short of it. */
static GArray *
follow (const Plate *self,
        StudioPoint  start,
        double       sense)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  StudioPoint way = studio_hachure_shade_get_direction (&self->shade, start, (StudioPoint) { sense, 1e-3 * sense, 0.0 });
  StudioPoint at = start;
  double longest = self->how->along ? LONGEST_ALONG : LONGEST;

  for (double length = 0.0; length < longest / 2.0; length += PACE)
    {
      way = studio_hachure_shade_get_direction (&self->shade, at, way);
      at = move (at, way);
      if (!is_free (self, at, CLOSEST * self->apart))
        break;
      if (studio_hachure_shade_get_dark (&self->shade, at) < self->ending)
        {
          if (studio_hachure_shade_is_beyond (&self->shade, move (at, way)))
            g_array_append_val (points, at);
          break;
        }
      g_array_append_val (points, at);
    }

  return points;
}

static GArray *
lay (const Plate *self,
     StudioPoint  start)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr (GArray) back = follow (self, start, -1.0);
  g_autoptr (GArray) on = follow (self, start, 1.0);

  for (guint i = back->len; i > 0; i--)
    g_array_append_val (points, g_array_index (back, StudioPoint, i - 1));
  g_array_append_val (points, start);
  g_array_append_vals (points, on->data, on->len);

  return points;
}

/* Few strokes side by side are scratches; and short ones along a rim, teeth of a comb. */
static gboolean
is_worth (const Plate *self)
{
  double sum = 0.0;

  for (guint i = 0; i < self->tuft->len; i++)
    sum += g_array_index (self->tuft, StudioHachureStroke, i).length;

  return self->tuft->len >= (self->how->along ? FEWEST_ALONG : FEWEST)
         && (self->how->lean <= 0.0 || sum >= LEAST_MEAN * self->tuft->len);
}

static void
write_tuft (Plate *self)
{
  for (guint i = 0; i < self->tuft->len; i++)
    studio_hachure_pen_write (&self->pen, &g_array_index (self->tuft, StudioHachureStroke, i));
  g_array_set_size (self->tuft, 0);
}

/* The last of @starts that is dark and has room for a stroke; those after it are taken off. */
static gboolean
find_start (const Plate *self,
            GArray      *starts,
            StudioPoint *start)
{
  while (starts->len > 0)
    {
      *start = g_array_index (starts, StudioPoint, starts->len - 1);
      g_array_set_size (starts, starts->len - 1);
      if (studio_hachure_shade_get_dark (&self->shade, *start) >= self->beginning && is_free (self, *start, self->apart * 0.98))
        return TRUE;
    }

  return FALSE;
}

/* Beside a stroke, on both sides, the next may begin. */
static void
add_starts (const Plate  *self,
            const GArray *points,
            GArray       *starts)
{
  for (guint i = 0; i < points->len; i += 2)
    {
      StudioPoint at = g_array_index (points, StudioPoint, i);
      StudioPoint way = studio_hachure_shade_get_direction (&self->shade, at, (StudioPoint) { 1.0, 0.0, 0.0 });
      StudioPoint sides[] = {
        { at.x - self->apart * way.y, at.y + self->apart * way.x, 0.0 },
        { at.x + self->apart * way.y, at.y - self->apart * way.x, 0.0 },
      };

      g_array_append_vals (starts, sides, G_N_ELEMENTS (sides));
    }
}

static int
compare_darkness (gconstpointer a,
                  gconstpointer b)
{
  const StudioPoint *first = a, *second = b;

  return (first->z > second->z) - (first->z < second->z);
}

/* Places all over the form, the darkest last. */
static GArray *
make_grid (const Plate *self)
{
  GArray *grid = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  const StudioField *field = self->shade.field;
  guint stride = MAX (1, (guint) (self->apart / field->step));

  for (guint y = 0; y < field->height; y += stride)
    for (guint x = 0; x < field->width; x += stride)
      {
        float dark = self->shade.dark[(gsize) y * field->width + x];
        StudioPoint at = { field->x + x * field->step, field->y + y * field->step, dark };

        if (dark >= self->beginning)
          g_array_append_val (grid, at);
      }
  g_array_sort (grid, compare_darkness);

  return grid;
}

/* Lays a stroke through @start, if one of some length has room there. */
static GArray *
try_stroke (Plate      *self,
            StudioPoint start)
{
  g_autoptr (GArray) points = lay (self, start);
  double shortest = self->how->lean > 0.0 ? SHORTEST_LEANING : SHORTEST;
  StudioHachureStroke stroke;

  if (points->len * PACE < shortest)
    return NULL;
  stroke = studio_hachure_stroke_make (&self->shade, points, self->apart);
  stroke.length = points->len * PACE;
  g_array_append_val (self->tuft, stroke);
  g_array_append_vals (self->laid, points->data, points->len);

  return g_steal_pointer (&points);
}

static void
lay_tuft (Plate  *self,
          GArray *starts)
{
  StudioPoint start;

  while (find_start (self, starts, &start))
    {
      g_autoptr (GArray) points = try_stroke (self, start);

      if (points != NULL)
        add_starts (self, points, starts);
    }
}

/* Of a tuft that is not worth it nothing is left, and its place is free. */
static void
lay_all (Plate *self)
{
  g_autoptr (GArray) grid = make_grid (self);
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  StudioPoint start;

  while (find_start (self, grid, &start))
    {
      guint laid_before = self->laid->len;

      g_array_append_val (starts, start);
      lay_tuft (self, starts);
      if (!is_worth (self))
        {
          g_array_set_size (self->laid, laid_before);
          g_array_set_size (self->tuft, 0);
        }
      write_tuft (self);
    }
}

/* Half-way between two there is just room for a finer one; where there are none it would be a scrap. */
static void
lay_between (Plate *self)
{
  g_autoptr (GArray) grid = NULL;
  StudioPoint start;

  self->apart /= 2.0;
  self->beginning = DEEP;
  self->ending = DEEP_ENDING;
  grid = make_grid (self);
  for (guint i = 0; find_start (self, grid, &start); i++)
    {
      gboolean alone = is_free (self, start, self->how->spacing);
      g_autoptr (GArray) points = !alone && i % ONE_OF == 0 ? try_stroke (self, start) : NULL;
    }
  write_tuft (self);
}

char *
studio_hachure_draw (const StudioHachure *self,
                     const StudioField   *tone,
                     const float         *cover)
{
  g_autoptr (GArray) laid = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr (GArray) tuft = g_array_new (FALSE, FALSE, sizeof (StudioHachureStroke));
  g_autoptr (GString) path = g_string_new (NULL);
  Plate plate = {
    .how = self,
    .apart = self->spacing,
    .beginning = BEGINNING,
    .ending = ENDING,
    .laid = laid,
    .tuft = tuft,
    .pen = { path, 0, 0 },
  };

  g_return_val_if_fail (self->spacing > 0.0 && self->light > self->dark, NULL);

  studio_hachure_shade_init (&plate.shade, self, tone, cover);
  lay_all (&plate);
  if (self->lean > 0.0)
    lay_between (&plate);
  studio_hachure_shade_clear (&plate.shade);
  if (path->len == 0)
    return NULL;

  return g_strdup_printf ("<path class=\"hachure\" transform=\"" STUDIO_HACHURE_SCALE "\" d=\"%s\"/>", path->str);
}
