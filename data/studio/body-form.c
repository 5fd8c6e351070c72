/* body-form.c: bones drawn from tables of points
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-form.h"

#include "studio-curve.h"

/* Pieces between two points of a line: fine enough for 3x zoom. */
#define STEPS 6

/* A drawn line at its middle, mm. */
#define LINE_HALF_WIDTH 0.4

StudioRelief *
body_form_new_relief (const StudioPoint *outline,
                      guint              n_outline,
                      const StudioPoint *base,
                      guint              n_base)
{
  g_autoptr (GArray) line = studio_curve_sample (outline, n_outline, TRUE, STEPS);
  StudioRelief *relief = studio_relief_new ((const StudioPoint *) line->data, line->len);

  studio_relief_set_base (relief, base, n_base);
  return relief;
}

StudioRelief *
body_form_new_even_relief (const StudioPoint *outline,
                           guint              n_outline,
                           const StudioPoint *base,
                           guint              n_base)
{
  g_autoptr (GArray) line = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr (GArray) heights = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  g_array_append_vals (line, outline, n_outline);
  for (guint i = n_outline - 2; i > 0; i--)
    {
      StudioPoint mirrored = studio_point_mirror (outline[i]);

      g_array_append_val (line, mirrored);
    }
  for (guint i = 0; i < n_base; i++)
    {
      StudioPoint mirrored = studio_point_mirror (base[i]);

      g_array_append_val (heights, base[i]);
      if (base[i].x > 0.0)
        g_array_append_val (heights, mirrored);
    }
  return body_form_new_relief ((const StudioPoint *) line->data, line->len,
                               (const StudioPoint *) heights->data, heights->len);
}

void
body_form_add_ridges (StudioRelief        *relief,
                      const BodyFormRidge *ridges,
                      guint                n_ridges,
                      int                  side)
{
  for (guint i = 0; i < n_ridges; i++)
    {
      g_autofree StudioRidgeNode *nodes = g_memdup2 (ridges[i].nodes, ridges[i].n_nodes * sizeof (StudioRidgeNode));

      for (guint j = 0; j < ridges[i].n_nodes; j++)
        nodes[j].x *= side;
      studio_relief_add_ridge (relief, nodes, ridges[i].n_nodes);
    }
}

/* One smooth tube. */
static void
add_round (StudioSolid       *solid,
           const BodyFormBar *bar,
           int                side)
{
  g_autofree StudioTubeNode *nodes = g_new (StudioTubeNode, bar->n_nodes);
  g_autoptr (GArray) line = NULL;

  for (guint i = 0; i < bar->n_nodes; i++)
    {
      const BodyFormNode *node = &bar->nodes[i];

      nodes[i] = (StudioTubeNode) { { node->x * side, node->y, node->z }, node->radius, node->radius };
    }
  line = studio_curve_sample_tube (nodes, bar->n_nodes, STEPS);
  studio_solid_add_tube (solid, (const StudioTubeNode *) line->data, line->len);
}

/* Pieces that flow into one another. */
static void
add_flat (StudioSolid       *solid,
          const BodyFormBar *bar,
          int                side)
{
  StudioPoint normal = studio_point (bar->normal.x * side, bar->normal.y, bar->normal.z);

  for (guint i = 0; i + 1 < bar->n_nodes; i++)
    {
      const BodyFormNode *a = &bar->nodes[i];
      const BodyFormNode *b = a + 1;

      studio_solid_add_blade (solid,
                              studio_point (a->x * side, a->y, a->z), a->radius,
                              studio_point (b->x * side, b->y, b->z), b->radius,
                              normal, bar->flatness);
    }
}

void
body_form_add_bars (StudioSolid       *solid,
                    const BodyFormBar *bars,
                    guint              n_bars,
                    int                side)
{
  for (guint i = 0; i < n_bars; i++)
    {
      const BodyFormBar *bar = &bars[i];

      studio_solid_set_blend (solid, bar->blend);
      if (bar->flatness < 1.0)
        add_flat (solid, bar, side);
      else if (bar->n_nodes > 2)
        add_round (solid, bar, side);
      else
        studio_solid_add_capsule (solid,
                                  studio_point (bar->nodes[0].x * side, bar->nodes[0].y, bar->nodes[0].z),
                                  bar->nodes[0].radius,
                                  studio_point (bar->nodes[1].x * side, bar->nodes[1].y, bar->nodes[1].z),
                                  bar->nodes[1].radius);
    }
}

void
body_form_write_lines (StudioSvg           *svg,
                       const char          *id,
                       const BodyFormRidge *ridges,
                       guint                n_ridges)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < n_ridges; i++)
    {
      g_autofree StudioPoint *points = g_new (StudioPoint, ridges[i].n_nodes);
      g_autofree char *line = NULL;

      for (guint k = 0; k < ridges[i].n_nodes; k++)
        points[k] = studio_point (ridges[i].nodes[k].x, ridges[i].nodes[k].y, 0.0);
      line = studio_curve_get_lens (points, ridges[i].n_nodes, LINE_HALF_WIDTH);
      g_string_append (path, line);
    }
  studio_svg_open_group (svg, id, NULL, NULL);
  studio_svg_take_path (svg, "eng", g_string_free (path, FALSE));
  studio_svg_close_group (svg);
}
