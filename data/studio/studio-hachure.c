/* studio-hachure.c: form shadow in strokes of a pen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-hachure.h"

#include "studio-blur.h"

#include <math.h>

/* Strokes turn only slowly: their direction is that of a neighbourhood of this deviation, mm. */
#define CALM 5.0

/* A stroke is laid in steps of this, mm. */
#define PACE 0.25

/* Where strokes draw closer than this share of their distance, one of them ends. */
#define CLOSEST 0.72

/* A shorter one is a speck, at a longer one the pen is lifted, mm; fewer side by side are scratches. Those
 * that run along a shade may be longer and fewer. */
#define SHORTEST 3.4
#define LONGEST 16.0
#define LONGEST_ALONG 32.0
#define FEWEST 9
#define FEWEST_ALONG 3

/* A stroke begins where it is darker than the first of these shares, and ends at the second. */
#define BEGINNING 0.45
#define ENDING 0.06

/* Half as broad as a stroke is at most, in its distance from the next. */
#define HALF_WIDTH 0.12

/* Strokes are written in whole parts of this, mm. */
#define UNIT 0.05
#define SCALE "scale(.05)"

/* A curve from end to end, and how far its control point lies to either side for its breadth. */
typedef struct
{
  StudioPoint from, bend, to, side;
} Stroke;

typedef struct
{
  const StudioHachure *how;
  const StudioField *field;
  const float *cover;
  float *dark;   /* 0 to 1, 0 beyond the form */
  float *along;  /* the direction of strokes as the cosine and the sine of twice its angle */
  float *across;
  GArray *laid; /* StudioPoint: all points of all strokes */
  GArray *tuft; /* Stroke: those that lie side by side */
  GString *path;
  int x, y; /* where the pen is, in units */
} Plate;

static float
get (const Plate *self,
     const float *values,
     StudioPoint  at)
{
  double u = (at.x - self->field->x) / self->field->step;
  double v = (at.y - self->field->y) / self->field->step;
  guint i = CLAMP (u, 0.0, self->field->width - 2.0);
  guint j = CLAMP (v, 0.0, self->field->height - 2.0);
  double s = CLAMP (u - i, 0.0, 1.0);
  double t = CLAMP (v - j, 0.0, 1.0);
  const float *row = values + (gsize) j * self->field->width + i;
  const float *next = row + self->field->width;

  return (row[0] * (1.0 - s) + row[1] * s) * (1.0 - t) + (next[0] * (1.0 - s) + next[1] * s) * t;
}

/* How dark it is, and which way light grows: the squares of its slope, so that two slopes that
 * face each other do not cancel out. */
static void
read_light (Plate *self)
{
  guint width = self->field->width;
  double calm = (self->how->calm > 0.0 ? self->how->calm : CALM) / self->field->step;
  const float *tone = self->field->values;

  for (guint y = 1; y + 1 < self->field->height; y++)
    for (guint x = 1; x + 1 < width; x++)
      {
        gsize here = (gsize) y * width + x;
        float dx = tone[here + 1] - tone[here - 1];
        float dy = tone[here + width] - tone[here - width];
        double share = (self->how->light - tone[here]) / (self->how->light - self->how->dark);

        if (self->cover[here] <= 0.5f)
          continue;
        share = CLAMP (share, 0.0, 1.0);
        self->dark[here] = share * share * (3.0 - 2.0 * share);
        self->along[here] = dx * dx - dy * dy;
        self->across[here] = 2.0f * dx * dy;
      }
  studio_blur (self->along, width, self->field->height, calm);
  studio_blur (self->across, width, self->field->height, calm);
}

static StudioPoint
get_direction (const Plate *self,
               StudioPoint  at,
               StudioPoint  before)
{
  double angle = 0.5 * atan2 (get (self, self->across, at), get (self, self->along, at));
  double x = self->how->along ? -sin (angle) : cos (angle);
  double y = self->how->along ? cos (angle) : sin (angle);
  double sign = x * before.x + y * before.y < 0.0 ? -1.0 : 1.0;

  return (StudioPoint) { sign * x, sign * y, 0.0 };
}

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

/* From @start on, one way, until there is light, the rim or another stroke. */
static GArray *
follow (const Plate *self,
        StudioPoint  start,
        double       sense)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  StudioPoint way = get_direction (self, start, (StudioPoint) { sense, 1e-3 * sense, 0.0 });
  StudioPoint at = start;
  double longest = self->how->along ? LONGEST_ALONG : LONGEST;

  for (double length = 0.0; length < longest / 2.0; length += PACE)
    {
      way = get_direction (self, at, way);
      at.x += PACE * way.x;
      at.y += PACE * way.y;
      if (get (self, self->dark, at) < ENDING || !is_free (self, at, CLOSEST * self->how->spacing))
        break;
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

/* The broadest place of a stroke and how broad it is there: half of its width, mm. */
static double
find_swell (const Plate  *self,
            const GArray *points,
            double       *place)
{
  double sum = 0.0, moment = 0.0, most = 0.0;

  for (guint i = 0; i < points->len; i++)
    {
      double dark = get (self, self->dark, g_array_index (points, StudioPoint, i));

      sum += dark * dark;
      moment += dark * dark * i;
      most = MAX (most, dark);
    }
  *place = moment / sum / (points->len - 1.0);

  return HALF_WIDTH * self->how->spacing * (0.3 + 0.7 * most);
}

static Stroke
make_stroke (const Plate  *self,
             const GArray *points)
{
  StudioPoint from = g_array_index (points, StudioPoint, 0);
  StudioPoint to = g_array_index (points, StudioPoint, points->len - 1);
  StudioPoint middle = g_array_index (points, StudioPoint, points->len / 2);
  double x = to.x - from.x, y = to.y - from.y;
  double length = hypot (x, y);
  double place, half = find_swell (self, points, &place);
  double shift = CLAMP (place - 0.5, -0.22, 0.22) * 1.6;

  return (Stroke) {
    from,
    { 2.0 * middle.x - 0.5 * (from.x + to.x) + shift * x, 2.0 * middle.y - 0.5 * (from.y + to.y) + shift * y, 0.0 },
    to,
    { -2.0 * half * y / length, 2.0 * half * x / length, 0.0 },
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

/* Two curves from end to end: between them the stroke. The pen is back where it was. */
static void
write_stroke (Plate        *self,
              const Stroke *stroke)
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

/* Ends a tuft: of few strokes nothing is left. */
static void
write_tuft (Plate *self)
{
  for (guint i = 0; self->tuft->len >= (self->how->along ? FEWEST_ALONG : FEWEST) && i < self->tuft->len; i++)
    write_stroke (self, &g_array_index (self->tuft, Stroke, i));
  g_array_set_size (self->tuft, 0);
}

/* The darkest place with room for a stroke, of a grid as wide as strokes are apart. */
static gboolean
find_start (const Plate *self,
            GArray      *starts,
            StudioPoint *start)
{
  while (starts->len > 0)
    {
      *start = g_array_index (starts, StudioPoint, starts->len - 1);
      g_array_set_size (starts, starts->len - 1);
      if (get (self, self->dark, *start) >= BEGINNING && is_free (self, *start, self->how->spacing * 0.98))
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
      StudioPoint way = get_direction (self, at, (StudioPoint) { 1.0, 0.0, 0.0 });
      StudioPoint sides[] = {
        { at.x - self->how->spacing * way.y, at.y + self->how->spacing * way.x, 0.0 },
        { at.x + self->how->spacing * way.y, at.y - self->how->spacing * way.x, 0.0 },
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
  guint stride = MAX (1, (guint) (self->how->spacing / self->field->step));

  for (guint y = 0; y < self->field->height; y += stride)
    for (guint x = 0; x < self->field->width; x += stride)
      {
        float dark = self->dark[(gsize) y * self->field->width + x];
        StudioPoint at = { self->field->x + x * self->field->step, self->field->y + y * self->field->step, dark };

        if (dark >= BEGINNING)
          g_array_append_val (grid, at);
      }
  g_array_sort (grid, compare_darkness);

  return grid;
}

static void
lay_tuft (Plate  *self,
          GArray *starts)
{
  StudioPoint start;

  while (find_start (self, starts, &start))
    {
      g_autoptr (GArray) points = lay (self, start);
      Stroke stroke;

      if (points->len * PACE < SHORTEST)
        continue;
      stroke = make_stroke (self, points);
      g_array_append_val (self->tuft, stroke);
      g_array_append_vals (self->laid, points->data, points->len);
      add_starts (self, points, starts);
    }
}

static void
lay_all (Plate *self)
{
  g_autoptr (GArray) grid = make_grid (self);
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  StudioPoint start;

  while (find_start (self, grid, &start))
    {
      g_array_append_val (starts, start);
      lay_tuft (self, starts);
      write_tuft (self);
    }
}

char *
studio_hachure_draw (const StudioHachure *self,
                     const StudioField   *tone,
                     const float         *cover)
{
  gsize n = (gsize) tone->width * tone->height;
  g_autofree float *dark = g_new0 (float, n);
  g_autofree float *along = g_new0 (float, n);
  g_autofree float *across = g_new0 (float, n);
  g_autoptr (GArray) laid = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr (GArray) tuft = g_array_new (FALSE, FALSE, sizeof (Stroke));
  g_autoptr (GString) path = g_string_new (NULL);
  Plate plate = {
    .how = self,
    .field = tone,
    .cover = cover,
    .dark = dark,
    .along = along,
    .across = across,
    .laid = laid,
    .tuft = tuft,
    .path = path,
  };

  g_return_val_if_fail (self->spacing > 0.0, NULL);

  read_light (&plate);
  lay_all (&plate);
  if (path->len == 0)
    return NULL;

  return g_strdup_printf ("<path class=\"hachure\" transform=\"" SCALE "\" d=\"%s\"/>", path->str);
}
