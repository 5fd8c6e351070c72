/* section-septa.c: sheets of tissue that part the bundles of a cut muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-septa.h"

#include "studio-curve.h"
#include "studio-grain.h"

/* They stand so far apart along the rim, in sizes of a bundle, more or less by this share. */
#define APART 15.0
#define APART_BY_CHANCE 0.5

/* A step along one, mm, of which so many make a stretch of its curve, and so far to both sides borders are felt for. */
#define STEP 0.22
#define STRETCH 6
#define FEELER 0.22

/* How much of its heading a septum takes from the border it follows, and how fast it comes to that. */
#define TURN 0.09
#define COME 0.16

/* How much each step turns a septum inwards where it leaves the rim; so deep, in widths of a bundle, none does. */
#define INWARD 0.12
#define INWARD_DEEP 4.0

/* How long one is, in widths of a bundle, at least and by chance; how wide half of it is at the rim, mm. */
#define LENGTH 3.5
#define LENGTH_BY_CHANCE 8.0
#define WIDTH 0.09
#define WIDTH_BY_CHANCE 0.05
#define END 0.016

/* What a branch has of the length and width of what it springs from, and how far it turns away, radians. */
#define BRANCH_LENGTH 0.55
#define BRANCH_WIDTH 0.6
#define BRANCH_TURN 0.5

/* So near the rim, mm, none goes on, and once past the middle only so far, in widths of a bundle. */
#define NEAR_RIM 0.25
#define PAST_MIDDLE 0.5

typedef struct
{
  const SectionBrush *brush;
  GString *path;
  guint n_chances;
} Septa;

/* From 0 to 1. */
static double
get_chance (Septa *self)
{
  return 0.5 + 0.5 * studio_grain_get_noise (++self->n_chances, 0.5, self->brush->seed + 31);
}

static double
get_border (const SectionBrush *brush,
            StudioPoint         at)
{
  return section_fascicles_get (brush->bundles, at.x, at.y).edge;
}

static double
get_depth (const SectionBrush *brush,
           StudioPoint         at)
{
  return section_edges_get_depth (brush->edges, at.x, at.y, NULL);
}

typedef double (* GetValue) (const SectionBrush *brush,
                             StudioPoint         at);

/* The way in which a value grows. */
static StudioPoint
get_growth (const SectionBrush *brush,
            GetValue            get_value,
            StudioPoint         at)
{
  double reach = FEELER * brush->fineness;
  StudioPoint x = studio_point (reach, 0.0, 0.0);
  StudioPoint y = studio_point (0.0, reach, 0.0);

  return studio_point ((get_value (brush, studio_point_add (at, x)) - get_value (brush, studio_point_subtract (at, x))) / (2.0 * reach),
                       (get_value (brush, studio_point_add (at, y)) - get_value (brush, studio_point_subtract (at, y))) / (2.0 * reach), 0.0);
}

/* Turns @way along the border near @at and moves @at towards it. */
static void
follow_border (const SectionBrush *brush,
               StudioPoint        *at,
               StudioPoint        *way)
{
  StudioPoint growth = get_growth (brush, get_border, *at);
  double far = MIN (get_border (brush, *at), STEP * brush->fineness);
  StudioPoint along = studio_point (-growth.y, growth.x, 0.0);

  if (studio_point_dot (along, *way) < 0.0)
    along = studio_point_scale (along, -1.0);
  *way = studio_point_normalize (studio_point_lerp (*way, along, TURN));
  *at = studio_point_subtract (*at, studio_point_scale (growth, COME * far));
}

/* Turns @way from the rim, the more the nearer that is. */
static void
lean_inward (const SectionBrush *brush,
             StudioPoint         at,
             double              depth,
             StudioPoint        *way)
{
  double share = 1.0 - depth / (INWARD_DEEP * brush->coat->across * brush->fineness);
  StudioPoint inward = get_growth (brush, get_depth, at);

  if (share > 0.0)
    *way = studio_point_normalize (studio_point_lerp (*way, inward, INWARD * share));
}

/* (transfer full): the course of a septum of at most @length mm; it ends before a rim. */
static GArray *
walk (const SectionBrush *brush,
      StudioPoint         at,
      StudioPoint         way,
      double              length)
{
  GArray *course = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double step = STEP * brush->fineness;
  double deepest = 0.0;
  guint n_steps = (guint) (length / step);

  for (guint i = 0; i <= n_steps; i++)
    {
      double depth = get_depth (brush, at);

      deepest = MAX (deepest, depth);
      if (i > STRETCH && (depth < NEAR_RIM * brush->fineness || depth < deepest - PAST_MIDDLE * brush->coat->across * brush->fineness))
        break;
      if (i % STRETCH == 0)
        g_array_append_val (course, at);
      lean_inward (brush, at, depth, &way);
      at = studio_point_add (at, studio_point_scale (way, step));
      follow_border (brush, &at, &way);
    }

  return course;
}

static StudioPoint
turn (StudioPoint way,
      double      angle)
{
  return studio_point (way.x * cos (angle) - way.y * sin (angle), way.x * sin (angle) + way.y * cos (angle), 0.0);
}

/* Lets branches spring from a course, one to either side, each no longer than what is left of it. */
static void
branch (Septa        *self,
        const GArray *course,
        double        length,
        double        width)
{
  const StudioPoint *p = (const StudioPoint *) (gpointer) course->data;
  double side = get_chance (self) > 0.5 ? 1.0 : -1.0;

  for (guint i = 1 + course->len / 4; i + 1 < course->len; i += 1 + course->len / 3)
    {
      StudioPoint way = turn (studio_point_normalize (studio_point_subtract (p[i], p[i - 1])), side * BRANCH_TURN);
      double left = 1.0 - (double) i / course->len;
      g_autoptr(GArray) twig = walk (self->brush, p[i], way, BRANCH_LENGTH * length * (0.6 + 0.6 * left));
      g_autofree char *data = NULL;

      side = -side;
      if (twig->len < 3)
        continue;
      data = studio_curve_get_branch ((const StudioPoint *) (gpointer) twig->data, twig->len,
                                      BRANCH_WIDTH * width * (0.4 + 0.6 * left), END * self->brush->fineness);
      g_string_append (self->path, data);
    }
}

static void
grow (Septa       *self,
      StudioPoint  root)
{
  const SectionBrush *brush = self->brush;
  StudioPoint inward = studio_point_normalize (get_growth (brush, get_depth, root));
  double chance = get_chance (self);
  double length = brush->coat->across * brush->fineness * (LENGTH + LENGTH_BY_CHANCE * chance * chance);
  double width = brush->fineness * (WIDTH + WIDTH_BY_CHANCE * chance);
  g_autoptr(GArray) course = walk (brush, root, inward, length);
  g_autofree char *data = NULL;

  if (course->len < 3)
    return;
  data = studio_curve_get_taper ((const StudioPoint *) (gpointer) course->data, course->len, width, END * brush->fineness);
  g_string_append (self->path, data);
  branch (self, course, length, width);
}

char *
section_septa_draw (const SectionBrush *brush)
{
  Septa self = { brush, g_string_new (NULL), 0 };
  const GArray *outline = brush->outline;
  const StudioPoint *p = (const StudioPoint *) (gpointer) outline->data;
  double apart = APART * sqrt (brush->coat->along * brush->coat->across) * brush->fineness;
  double left = apart * get_chance (&self);
  double nearest = SECTION_FAR;
  StudioPoint root = p[0];

  /* Of each stretch of the rim the place where a border is nearest. */
  for (guint i = 0; i < outline->len; i++)
    {
      double border = get_border (brush, p[i]);

      if (border < nearest)
        {
          nearest = border;
          root = p[i];
        }
      left -= studio_point_get_length (studio_point_subtract (p[(i + 1) % outline->len], p[i]));
      if (left > 0.0)
        continue;
      if (nearest < SECTION_FAR)
        grow (&self, root);
      nearest = SECTION_FAR;
      left = apart * (1.0 + APART_BY_CHANCE * (2.0 * get_chance (&self) - 1.0));
    }

  return g_string_free (self.path, FALSE);
}
