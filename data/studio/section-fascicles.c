/* section-fascicles.c: pores, lobules and bundles that lie side by side in a cut tissue
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-fascicles.h"

#include "studio-grain.h"
#include "studio-polyline.h"

/* Two middles lie so far apart at least, in sizes of a bundle. So many places are tried
 * for each, but no more than so many in all, for time. */
#define APART 0.74
#define TRIES 14.0
#define MOST_TRIES 400000

/* How unlike the sizes are, and after how many widths from the edge they are whole. */
#define UNLIKE 0.34
#define WHOLE_AFTER 4.0

/* How much a bundle swings out of its course, radians. */
#define SWING 0.28

typedef struct
{
  StudioPoint middle;
  double cosine;
  double sine;
  double along;
  double across;
  int next;   /* of the same bucket, or -1 */
} Seed;

struct _SectionFascicles
{
  SectionWeave weave;
  GArray *seeds;
  double x, y;      /* where the buckets begin */
  double bucket;    /* the side of one */
  int n_columns, n_rows;
  int *first;       /* seed of each bucket, or -1 */
};

static double
get_distance (const Seed *seed,
              double      dx,
              double      dy)
{
  return hypot ((dx * seed->cosine + dy * seed->sine) / seed->along, (dy * seed->cosine - dx * seed->sine) / seed->across);
}

static Seed
make_seed (const SectionFascicles *self,
           const GArray           *outline,
           StudioPoint             at,
           double                  depth)
{
  const SectionWeave *weave = &self->weave;
  double whole = CLAMP (depth / (WHOLE_AFTER * weave->across), 0.0, 1.0);
  double size = (weave->edge_size + (1.0 - weave->edge_size) * whole) * (1.0 + UNLIKE * studio_grain_get_noise (at.x * 7.1, at.y * 7.1, weave->seed + 11) +
                                                                         0.5 * UNLIKE * studio_grain_get_noise (at.x / 11.0, at.y / 11.0, weave->seed + 12));
  StudioPoint course = weave->along > weave->across ? section_outline_get_course (outline, at) : studio_point (0.0, 0.0, 0.0);
  double way = weave->athwart ? -1.0 : 1.0;
  double x = way * course.x + SECTION_OWN_TURN * cos (2.0 * weave->turn);
  double y = way * course.y + SECTION_OWN_TURN * sin (2.0 * weave->turn);
  double angle = 0.5 * atan2 (y, x) + SWING * studio_grain_get_noise (at.x / 5.0, at.y / 5.0, weave->seed + 13);
  double length = pow (weave->along / weave->across, MIN (hypot (x, y), 1.0));
  Seed seed = { at, cos (angle), sin (angle), size * weave->across * length, size * weave->across, -1 };

  return seed;
}

static int
get_column (const SectionFascicles *self,
            double                  x)
{
  return CLAMP ((int) floor ((x - self->x) / self->bucket), 0, self->n_columns - 1);
}

static int
get_row (const SectionFascicles *self,
         double                  y)
{
  return CLAMP ((int) floor ((y - self->y) / self->bucket), 0, self->n_rows - 1);
}

/* Whether @seed is far enough from all others. */
static gboolean
has_room (const SectionFascicles *self,
          const Seed             *seed)
{
  int column = get_column (self, seed->middle.x);
  int row = get_row (self, seed->middle.y);

  for (int j = MAX (row - 1, 0); j <= MIN (row + 1, self->n_rows - 1); j++)
    for (int i = MAX (column - 1, 0); i <= MIN (column + 1, self->n_columns - 1); i++)
      for (int k = self->first[j * self->n_columns + i]; k >= 0; k = g_array_index (self->seeds, Seed, k).next)
        {
          const Seed *other = &g_array_index (self->seeds, Seed, k);
          double dx = other->middle.x - seed->middle.x;
          double dy = other->middle.y - seed->middle.y;

          if (get_distance (seed, dx, dy) + get_distance (other, dx, dy) < 2.0 * APART)
            return FALSE;
        }

  return TRUE;
}

static void
add_seed (SectionFascicles *self,
          Seed              seed)
{
  int *first = &self->first[get_row (self, seed.middle.y) * self->n_columns + get_column (self, seed.middle.x)];

  seed.next = *first;
  *first = (int) self->seeds->len;
  g_array_append_val (self->seeds, seed);
}

/* Two steps that never meet spread places over a box evenly and without rows. */
static void
sow (SectionFascicles   *self,
     const GArray       *outline,
     const SectionEdges *edges,
     double              width,
     double              height)
{
  double smallest = self->weave.along * self->weave.across * self->weave.edge_size;
  double wanted = TRIES * width * height / smallest;
  guint tries = (guint) MIN (wanted, MOST_TRIES);

  if (wanted > MOST_TRIES)
    g_warning ("bundles of %g by %g mm at %g,%g: of %.0f places only %u are tried, some bundles may be missing",
               self->weave.along, self->weave.across, self->x, self->y, wanted, tries);

  for (guint i = 1; i <= tries; i++)
    {
      StudioPoint at = studio_point (self->x + width * fmod (i * 0.7548776662 + 0.01 * self->weave.seed, 1.0),
                                     self->y + height * fmod (i * 0.5698402910 + 0.37, 1.0), 0.0);
      double depth = section_edges_get_depth (edges, at.x, at.y, NULL);
      Seed seed;

      if (depth < -0.3 * self->weave.across)
        continue;
      seed = make_seed (self, outline, at, depth);
      if (has_room (self, &seed))
        add_seed (self, seed);
    }
}

SectionFascicles *
section_fascicles_new (const GArray       *outline,
                       const SectionEdges *edges,
                       const SectionWeave *weave)
{
  SectionFascicles *self = g_new0 (SectionFascicles, 1);
  StudioBox box = studio_polyline_get_box (outline);

  self->weave = *weave;
  self->seeds = g_array_new (FALSE, FALSE, sizeof (Seed));
  self->x = box.x;
  self->y = box.y;
  self->bucket = 1.5 * MAX (weave->along, weave->across);
  self->n_columns = (int) (box.width / self->bucket) + 1;
  self->n_rows = (int) (box.height / self->bucket) + 1;
  self->first = g_new (int, self->n_columns * self->n_rows);
  for (int i = 0; i < self->n_columns * self->n_rows; i++)
    self->first[i] = -1;
  sow (self, outline, edges, box.width, box.height);

  return self;
}

void
section_fascicles_free (SectionFascicles *self)
{
  g_array_unref (self->seeds);
  g_free (self->first);
  g_free (self);
}

/* The way in which the distance from a seed grows. */
static StudioPoint
get_growth (const Seed *seed,
            double      dx,
            double      dy)
{
  double d = MAX (get_distance (seed, dx, dy), 1e-6);
  double u = (dx * seed->cosine + dy * seed->sine) / (seed->along * seed->along * d);
  double v = (dy * seed->cosine - dx * seed->sine) / (seed->across * seed->across * d);

  return studio_point (u * seed->cosine - v * seed->sine, u * seed->sine + v * seed->cosine, 0.0);
}

/* The two nearest seeds, or -1. */
static void
find_two (const SectionFascicles *self,
          double                  x,
          double                  y,
          int                     two[2],
          double                  distances[2])
{
  int column = get_column (self, x);
  int row = get_row (self, y);

  for (int j = MAX (row - 1, 0); j <= MIN (row + 1, self->n_rows - 1); j++)
    for (int i = MAX (column - 1, 0); i <= MIN (column + 1, self->n_columns - 1); i++)
      for (int k = self->first[j * self->n_columns + i]; k >= 0; k = g_array_index (self->seeds, Seed, k).next)
        {
          const Seed *seed = &g_array_index (self->seeds, Seed, k);
          double d = get_distance (seed, x - seed->middle.x, y - seed->middle.y);
          guint rank = d < distances[0] ? 0 : 1;

          if (d >= distances[1])
            continue;
          if (rank == 0)
            {
              two[1] = two[0];
              distances[1] = distances[0];
            }
          two[rank] = k;
          distances[rank] = d;
        }
}

SectionFascicle
section_fascicles_get (const SectionFascicles *self,
                       double                  x,
                       double                  y)
{
  const SectionWeave *weave = &self->weave;
  double wave = 2.2 * weave->across;
  double wx = x + weave->wave * weave->across * studio_grain_get_noise (x / wave, y / wave, weave->seed + 14);
  double wy = y + weave->wave * weave->across * studio_grain_get_noise (x / wave, y / wave, weave->seed + 15);
  SectionFascicle fascicle = { .edge = SECTION_FAR, .index = -1, .middle = { x, y, 0.0 }, .next = { x, y, 0.0 } };
  double distances[2] = { G_MAXDOUBLE, G_MAXDOUBLE };
  int two[2] = { -1, -1 };
  const Seed *seed;

  find_two (self, wx, wy, two, distances);
  if (two[0] < 0)
    return fascicle;

  seed = &g_array_index (self->seeds, Seed, two[0]);
  fascicle.index = two[0];
  fascicle.middle = fascicle.next = seed->middle;
  fascicle.chance = studio_grain_get_noise (two[0], 0.0, weave->seed);
  fascicle.lift = CLAMP ((SECTION_LAMP_X * (seed->middle.x - wx) + SECTION_LAMP_Y * (seed->middle.y - wy)) / seed->across, -1.0, 1.0);
  if (two[1] >= 0)
    {
      const Seed *next = &g_array_index (self->seeds, Seed, two[1]);
      StudioPoint near = get_growth (seed, wx - seed->middle.x, wy - seed->middle.y);
      StudioPoint far = get_growth (next, wx - next->middle.x, wy - next->middle.y);
      double growth = hypot (far.x - near.x, far.y - near.y);

      fascicle.next = next->middle;
      fascicle.edge = (distances[1] - distances[0]) / MAX (growth, 1e-6);
      fascicle.seam = 0.5 + 0.5 * studio_grain_get_noise (MIN (two[0], two[1]), MAX (two[0], two[1]), weave->seed + 1);
    }

  return fascicle;
}
