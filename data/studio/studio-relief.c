/* studio-relief.c: a raised shape: an outline with heights over it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-relief-private.h"

#include "studio-curve.h"
#include "studio-plate.h"
#include "studio-polyline.h"

/* Beyond so many widths a ridge is no higher than a thousandth of itself. */
#define RIDGE_REACH 2.7
#define RIDGE_STEPS 5

typedef struct
{
  StudioRidgeNode *nodes; /* close together */
  guint n_nodes;
  StudioBox box; /* where it is felt */
} Ridge;

struct _StudioRelief
{
  /* Owned */
  StudioPoint *outline;
  guint n_points;
  StudioPoint *base; /* what the plate was bent through */
  guint n_base;
  StudioPlate plate;
  GArray *ridges; /* of Ridge */
  StudioSolid *solid;

  double blend;
  double edge_drop;
  double edge_width;
};

static void
ridge_clear (gpointer data)
{
  Ridge *ridge = data;

  g_free (ridge->nodes);
}

StudioRelief *
studio_relief_new (const StudioPoint *outline,
                   guint              n_points)
{
  StudioRelief *self = g_new0 (StudioRelief, 1);

  self->outline = g_memdup2 (outline, n_points * sizeof (StudioPoint));
  self->n_points = n_points;
  self->ridges = g_array_new (FALSE, FALSE, sizeof (Ridge));
  g_array_set_clear_func (self->ridges, ridge_clear);
  self->edge_width = 1.0;

  return self;
}

void
studio_relief_free (StudioRelief *self)
{
  studio_plate_clear (&self->plate);
  g_clear_pointer (&self->solid, studio_solid_free);
  g_array_unref (self->ridges);
  g_free (self->outline);
  g_free (self->base);
  g_free (self);
}

void
studio_relief_set_base (StudioRelief      *self,
                        const StudioPoint *points,
                        guint              n_points)
{
  g_return_if_fail (n_points >= 3);

  studio_plate_clear (&self->plate);
  g_free (self->base);
  self->base = g_memdup2 (points, n_points * sizeof (StudioPoint));
  self->n_base = n_points;
  studio_plate_init (&self->plate, points, n_points);
}

void
studio_relief_set_edge (StudioRelief *self,
                        double        drop,
                        double        width)
{
  g_return_if_fail (width > 0.0);

  self->edge_drop = drop;
  self->edge_width = width;
}

static void
add_ridge (StudioRelief    *self,
           StudioRidgeNode *nodes,
           guint            n_nodes)
{
  Ridge ridge = { nodes, n_nodes };
  double x0 = G_MAXDOUBLE, y0 = G_MAXDOUBLE, x1 = -G_MAXDOUBLE, y1 = -G_MAXDOUBLE;

  for (guint i = 0; i < n_nodes; i++)
    {
      double reach = RIDGE_REACH * nodes[i].width;

      x0 = MIN (x0, nodes[i].x - reach);
      y0 = MIN (y0, nodes[i].y - reach);
      x1 = MAX (x1, nodes[i].x + reach);
      y1 = MAX (y1, nodes[i].y + reach);
    }
  ridge.box = (StudioBox) { x0, y0, x1 - x0, y1 - y0 };
  g_array_append_val (self->ridges, ridge);
}

void
studio_relief_add_ridge (StudioRelief          *self,
                         const StudioRidgeNode *nodes,
                         guint                  n_nodes)
{
  guint n_rows = n_nodes;
  StudioRidgeNode *fine;

  g_return_if_fail (n_nodes > 0);

  if (n_nodes > 1)
    fine = (StudioRidgeNode *) (void *) studio_curve_sample_values (&nodes[0].x, n_nodes, 4, FALSE, RIDGE_STEPS, &n_rows);
  else
    fine = g_memdup2 (nodes, sizeof (StudioRidgeNode));
  add_ridge (self, fine, n_rows);
}

void
studio_relief_join_solid (StudioRelief *self,
                          StudioSolid  *solid,
                          double        blend)
{
  g_clear_pointer (&self->solid, studio_solid_free);
  self->solid = solid;
  self->blend = blend;
}

static StudioPoint *
mirror_points (const StudioPoint *points,
               guint              n_points)
{
  StudioPoint *mirrored = g_new (StudioPoint, n_points);

  for (guint i = 0; i < n_points; i++)
    mirrored[i] = studio_point_mirror (points[i]);

  return mirrored;
}

StudioRelief *
studio_relief_mirror (const StudioRelief *self)
{
  g_autofree StudioPoint *outline = mirror_points (self->outline, self->n_points);
  g_autofree StudioPoint *base = mirror_points (self->base, self->n_base);
  StudioRelief *copy = studio_relief_new (outline, self->n_points);

  if (self->n_base > 0)
    studio_relief_set_base (copy, base, self->n_base);
  studio_relief_set_edge (copy, self->edge_drop, self->edge_width);
  if (self->solid != NULL)
    studio_relief_join_solid (copy, studio_solid_mirror (self->solid), self->blend);
  for (guint i = 0; i < self->ridges->len; i++)
    {
      const Ridge *ridge = &g_array_index (self->ridges, Ridge, i);
      StudioRidgeNode *nodes = g_memdup2 (ridge->nodes, ridge->n_nodes * sizeof (StudioRidgeNode));

      for (guint j = 0; j < ridge->n_nodes; j++)
        nodes[j].x = -nodes[j].x;
      add_ridge (copy, nodes, ridge->n_nodes);
    }

  return copy;
}

/* The distance to a side; @t is where along it the nearest point lies. */
static double
get_side_distance (double  x,
                   double  y,
                   double  ax,
                   double  ay,
                   double  bx,
                   double  by,
                   double *t)
{
  double dx = bx - ax;
  double dy = by - ay;
  double square = dx * dx + dy * dy;

  *t = square > 0.0 ? CLAMP (((x - ax) * dx + (y - ay) * dy) / square, 0.0, 1.0) : 0.0;
  dx = x - ax - dx * *t;
  dy = y - ay - dy * *t;

  return sqrt (dx * dx + dy * dy);
}

/* Whether the point is inside the outline, and how far from it, up to the width
 * of the edge: beyond that it does not matter. */
static gboolean
is_inside (const StudioRelief *self,
           double              x,
           double              y,
           double             *distance)
{
  gboolean inside = FALSE;
  double reach = self->edge_width;
  double t;

  *distance = reach;
  for (guint i = 0; i < self->n_points; i++)
    {
      StudioPoint a = self->outline[i > 0 ? i - 1 : self->n_points - 1];
      StudioPoint b = self->outline[i];

      if (studio_polyline_is_crossed (a, b, x, y))
        inside = !inside;
      if (MIN (a.y, b.y) - reach < y && MAX (a.y, b.y) + reach > y &&
          MIN (a.x, b.x) - reach < x && MAX (a.x, b.x) + reach > x)
        *distance = MIN (*distance, get_side_distance (x, y, a.x, a.y, b.x, b.y, &t));
    }

  return inside;
}

static double
get_ridge_height (const Ridge *ridge,
                  double       x,
                  double       y)
{
  const StudioRidgeNode *nodes = ridge->nodes;
  double nearest = G_MAXDOUBLE;
  double height = 0.0;

  if (x < ridge->box.x || y < ridge->box.y ||
      x > ridge->box.x + ridge->box.width || y > ridge->box.y + ridge->box.height)
    return 0.0;
  if (ridge->n_nodes == 1)
    {
      double widths = hypot (x - nodes->x, y - nodes->y) / nodes->width;

      return nodes->height * exp (-widths * widths);
    }

  for (guint i = 0; i + 1 < ridge->n_nodes; i++)
    {
      const StudioRidgeNode *a = &nodes[i];
      const StudioRidgeNode *b = &nodes[i + 1];
      double t;
      double distance = get_side_distance (x, y, a->x, a->y, b->x, b->y, &t);
      double widths = distance / (a->width + (b->width - a->width) * t);

      if (widths < nearest)
        {
          nearest = widths;
          height = a->height + (b->height - a->height) * t;
        }
    }

  return height * exp (-nearest * nearest);
}

gboolean
studio_relief_get_height (const StudioRelief *self,
                          double              x,
                          double              y,
                          double             *height)
{
  double distance, into;

  if (!is_inside (self, x, y, &distance))
    return FALSE;

  into = 1.0 - MIN (distance / self->edge_width, 1.0);
  *height = studio_plate_get_height (&self->plate, x, y) -
            self->edge_drop * (1.0 - sqrt (MAX (0.0, 1.0 - into * into)));
  for (guint i = 0; i < self->ridges->len; i++)
    *height += get_ridge_height (&g_array_index (self->ridges, Ridge, i), x, y);

  return TRUE;
}

gboolean
studio_relief_contains (const StudioRelief *self,
                        double              x,
                        double              y)
{
  return studio_polyline_surrounds (self->outline, self->n_points, x, y);
}

StudioBox
studio_relief_get_box (const StudioRelief *self)
{
  double x0 = G_MAXDOUBLE, y0 = G_MAXDOUBLE, x1 = -G_MAXDOUBLE, y1 = -G_MAXDOUBLE;

  for (guint i = 0; i < self->n_points; i++)
    {
      x0 = MIN (x0, self->outline[i].x);
      y0 = MIN (y0, self->outline[i].y);
      x1 = MAX (x1, self->outline[i].x);
      y1 = MAX (y1, self->outline[i].y);
    }

  return (StudioBox) { x0, y0, x1 - x0, y1 - y0 };
}

const StudioSolid *
studio_relief_get_solid (const StudioRelief *self)
{
  return self->solid;
}

double
studio_relief_get_blend (const StudioRelief *self)
{
  return self->blend;
}
