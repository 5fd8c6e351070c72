/* section-net.c: lines that part a cut muscle, and where they are
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-net.h"

#include "studio-contour.h"
#include "studio-polyline.h"

static int
get_bucket (const SectionNet *self,
            double            x,
            double            y)
{
  int column = CLAMP ((int) floor ((x - self->x) / self->bucket), 0, self->n_columns - 1);
  int row = CLAMP ((int) floor ((y - self->y) / self->bucket), 0, self->n_rows - 1);

  return row * self->n_columns + column;
}

void
section_net_init (SectionNet   *self,
                  const GArray *outline,
                  double        reach)
{
  StudioBox box = studio_polyline_get_box (outline);

  self->nodes = g_array_new (FALSE, FALSE, sizeof (SectionNode));
  self->lines = g_array_new (FALSE, FALSE, sizeof (SectionLine));
  self->x = box.x;
  self->y = box.y;
  self->bucket = reach;
  self->n_columns = (int) (box.width / self->bucket) + 1;
  self->n_rows = (int) (box.height / self->bucket) + 1;
  self->heads = g_new (int, self->n_columns * self->n_rows);
  for (int i = 0; i < self->n_columns * self->n_rows; i++)
    self->heads[i] = -1;
}

void
section_net_clear (SectionNet *self)
{
  g_clear_pointer (&self->nodes, g_array_unref);
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_pointer (&self->heads, g_free);
}

void
section_net_add (SectionNet   *self,
                 const GArray *points,
                 const double *widths,
                 guint         rank)
{
  SectionLine line = { self->nodes->len, points->len, rank };

  for (guint i = 0; i < points->len; i++)
    {
      StudioPoint at = g_array_index (points, StudioPoint, i);
      int *head = &self->heads[get_bucket (self, at.x, at.y)];
      SectionNode node = { at, widths[i], *head, self->lines->len };

      *head = (int) self->nodes->len;
      g_array_append_val (self->nodes, node);
    }
  g_array_append_val (self->lines, line);
}

int
section_net_find (const SectionNet *self,
                  StudioPoint       at,
                  double            reach,
                  guint             line)
{
  int middle = get_bucket (self, at.x, at.y);
  int column = middle % self->n_columns, row = middle / self->n_columns;
  int nearest = -1;

  g_return_val_if_fail (reach <= self->bucket, -1);

  for (int j = MAX (row - 1, 0); j <= MIN (row + 1, self->n_rows - 1); j++)
    for (int i = MAX (column - 1, 0); i <= MIN (column + 1, self->n_columns - 1); i++)
      for (int k = self->heads[j * self->n_columns + i]; k >= 0; k = g_array_index (self->nodes, SectionNode, k).next)
        {
          const SectionNode *node = &g_array_index (self->nodes, SectionNode, k);
          double far = hypot (node->at.x - at.x, node->at.y - at.y);

          if (node->line == line || far >= reach)
            continue;
          reach = far;
          nearest = k;
        }

  return nearest;
}

/* From the piece of a line between two nodes, if both belong to it. */
static StudioPoint
get_piece_off (const SectionNet *self,
               StudioPoint       at,
               int               from,
               guint             line)
{
  const SectionNode *nodes = (const SectionNode *) (gpointer) self->nodes->data;
  StudioPoint way, off;
  double t;

  if (from < 0 || from + 1 >= (int) self->nodes->len || nodes[from].line != line || nodes[from + 1].line != line)
    return studio_point (G_MAXFLOAT, 0.0, 0.0);

  way = studio_point_subtract (nodes[from + 1].at, nodes[from].at);
  off = studio_point_subtract (at, nodes[from].at);
  t = (off.x * way.x + off.y * way.y) / MAX (way.x * way.x + way.y * way.y, 1e-9);

  return studio_point_subtract (off, studio_point_scale (way, CLAMP (t, 0.0, 1.0)));
}

StudioPoint
section_net_get_off (const SectionNet *self,
                     StudioPoint       at,
                     int               node)
{
  guint line = g_array_index (self->nodes, SectionNode, node).line;
  StudioPoint before = get_piece_off (self, at, node - 1, line);
  StudioPoint after = get_piece_off (self, at, node, line);

  return hypot (before.x, before.y) < hypot (after.x, after.y) ? before : after;
}

static void
add_side (const SectionNet  *self,
          const SectionLine *line,
          double             side,
          GArray            *outline)
{
  for (guint k = 0; k < line->n; k++)
    {
      guint i = side > 0.0 ? k : line->n - 1 - k;
      const SectionNode *node = &g_array_index (self->nodes, SectionNode, line->first + i);
      const SectionNode *before = &g_array_index (self->nodes, SectionNode, line->first + (i > 0 ? i - 1 : 0));
      const SectionNode *after = &g_array_index (self->nodes, SectionNode, line->first + MIN (i + 1, line->n - 1));
      StudioPoint way = studio_point_normalize (studio_point_subtract (after->at, before->at));
      StudioPoint at = studio_point (node->at.x - side * node->width * way.y, node->at.y + side * node->width * way.x, 0.0);

      g_array_append_val (outline, at);
    }
}

char *
section_net_draw (const SectionNet *self,
                  guint             rank,
                  double            tolerance)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const SectionLine *line = &g_array_index (self->lines, SectionLine, i);
      g_autoptr(GArray) outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
      g_autoptr(GArray) kept = NULL;

      if (line->rank != rank)
        continue;
      add_side (self, line, 1.0, outline);
      add_side (self, line, -1.0, outline);
      kept = studio_contour_simplify (outline, tolerance);
      if (kept->len > 2)
        studio_contour_write (kept, tolerance, path);
    }

  return g_string_free (path, FALSE);
}
