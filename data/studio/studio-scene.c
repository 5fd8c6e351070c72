/* studio-scene.c: all that is lit together, seen from one side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-item.h"
#include "studio-print-private.h"
#include "studio-probe.h"
#include "studio-relief-private.h"
#include "studio-rows.h"
#include "studio-scene.h"
#include "studio-share.h"

/* A tile of so many grains asks once which pieces of a solid matter to it. */
#define TILE 16

struct _StudioScene
{
  StudioView view;
  StudioBend bend; /* or NULL */
  GPtrArray *items;
};

typedef struct
{
  StudioScene *scene;
  StudioPrint *print;
  StudioItem *item; /* the one relief at work */
} Job;

StudioScene *
studio_scene_new (StudioView view)
{
  StudioScene *self = g_new0 (StudioScene, 1);

  self->view = view;
  self->items = g_ptr_array_new_with_free_func (studio_item_free);

  return self;
}

void
studio_scene_free (StudioScene *self)
{
  g_ptr_array_unref (self->items);
  g_free (self);
}

StudioView
studio_scene_get_view (const StudioScene *self)
{
  return self->view;
}

void
studio_scene_set_bend (StudioScene *self,
                       StudioBend   bend)
{
  self->bend = bend;
}

static StudioItem *
add_item (StudioScene *self,
          const char  *id)
{
  StudioItem *item = g_new0 (StudioItem, 1);

  item->id = g_strdup (id);
  item->uneven = 1.0;
  g_ptr_array_add (self->items, item);

  return item;
}

void
studio_scene_add_solid (StudioScene *self,
                        const char  *id,
                        StudioSolid *solid)
{
  add_item (self, id)->solid = solid;
}

void
studio_scene_add_relief (StudioScene  *self,
                         const char   *id,
                         StudioRelief *relief)
{
  add_item (self, id)->relief = relief;
}

void
studio_scene_set_uneven (StudioScene *self,
                         const char  *id,
                         double       share)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      StudioItem *item = g_ptr_array_index (self->items, i);

      if (g_str_equal (item->id, id))
        item->uneven = share;
    }
}

static void
lay_grain (StudioGrain *grain,
           double       depth,
           StudioPoint  normal,
           guint        owner)
{
  if (depth <= grain->depth)
    return;

  *grain = (StudioGrain) { depth, { normal.x, normal.y, normal.z }, owner, STUDIO_PRINT_NOBODY, 1.0f };
}

static double
get_x (const StudioPrint *print,
       double             grain)
{
  return print->box.x + (grain + 0.5) * print->resolution;
}

static double
get_y (const StudioPrint *print,
       double             grain)
{
  return print->box.y + (grain + 0.5) * print->resolution;
}

/* What is seen at a grain, before it is bent. */
static StudioPoint
get_place (const Job *job,
           int        x,
           int        y)
{
  double at_x = get_x (job->print, x), at_y = get_y (job->print, y);

  return job->scene->bend != NULL ? job->scene->bend (at_x, at_y) : studio_point (at_x, at_y, 0.0);
}

/* From the first grain to the last, with what may be bent into that. */
static void
aim_probe (const Job   *job,
           StudioProbe *probe,
           int          x0,
           int          y0,
           int          x1,
           int          y1)
{
  double more = job->scene->bend != NULL ? STUDIO_BEND_MOST : 0.0;

  studio_probe_aim (probe, get_x (job->print, x0) - more, get_y (job->print, y0) - more,
                    get_x (job->print, x1) + more, get_y (job->print, y1) + more);
}

static void
lay_solid_tile (const Job   *job,
                StudioProbe *probe,
                guint        owner,
                int          x0,
                int          x1,
                int          y0,
                int          y1)
{
  StudioPrint *print = job->print;

  aim_probe (job, probe, x0, y0, x1 - 1, y1 - 1);
  if (probe->among->len == 0)
    return;

  for (int y = y0; y < y1; y++)
    for (int x = x0; x < x1; x++)
      {
        StudioPoint at = get_place (job, x, y);
        StudioGrain *grain = &print->grains[y * print->width + x];
        StudioPoint normal;
        double depth;

        /* What lies behind another thing need not be known. */
        if (!studio_probe_hit (probe, at.x, at.y, grain->depth, &depth) || depth <= grain->depth)
          continue;
        normal = studio_solid_get_normal_among (probe->solid, (const guint *) (const void *) probe->among->data,
                                                probe->among->len,
                                                studio_view_unproject (probe->view, studio_point (at.x, at.y, depth)));
        lay_grain (grain, depth, studio_view_project (probe->view, normal), owner);
      }
}

static void
lay_solid (const Job *job,
           guint      owner,
           int        first,
           int        end)
{
  const StudioItem *item = g_ptr_array_index (job->scene->items, owner);
  StudioProbe probe;

  studio_probe_init (&probe, item->solid, job->scene->view);
  for (int x = item->x0; x < item->x1; x += TILE)
    lay_solid_tile (job, &probe, owner, x, MIN (x + TILE, item->x1), MAX (first, item->y0), MIN (end, item->y1));
  studio_probe_clear (&probe);
}

static void
lay_relief (const Job *job,
            guint      owner,
            int        first,
            int        end)
{
  const StudioItem *item = g_ptr_array_index (job->scene->items, owner);
  StudioPrint *print = job->print;
  double span = 2.0 * print->resolution;

  for (int y = MAX (first, item->y0); y < MIN (end, item->y1); y++)
    for (int x = item->x0; x < item->x1; x++)
      {
        float height = studio_item_get_height (item, x, y, STUDIO_ITEM_NO_HEIGHT);
        double dx, dy;

        if (height <= STUDIO_ITEM_NO_HEIGHT)
          continue;
        dx = (studio_item_get_height (item, x + 1, y, height) - studio_item_get_height (item, x - 1, y, height)) / span;
        dy = (studio_item_get_height (item, x, y + 1, height) - studio_item_get_height (item, x, y - 1, height)) / span;
        lay_grain (&print->grains[y * print->width + x], height,
                   studio_point_normalize (studio_point (-dx, -dy, 1.0)), owner);
      }
}

/* The larger of two heights, rounded where they meet. */
static double
join_heights (double a,
              double b,
              double blend)
{
  double near = blend - fabs (a - b);

  return MAX (a, b) + (near > 0.0 && blend > 0.0 ? near * near / (4.0 * blend) : 0.0);
}

static float
get_relief_height (const StudioItem  *item,
                   const StudioProbe *probe,
                   double             x,
                   double             y)
{
  double height, depth;
  gboolean on_relief = studio_relief_get_height (item->relief, x, y, &height);
  gboolean on_solid = probe != NULL && probe->among->len > 0 && studio_probe_hit (probe, x, y, -G_MAXDOUBLE, &depth);

  if (on_relief && on_solid)
    return join_heights (height, depth, studio_relief_get_blend (item->relief));
  if (on_relief)
    return height;

  return on_solid ? depth : STUDIO_ITEM_NO_HEIGHT;
}

static void
measure_relief_cb (guint    first,
                   guint    end,
                   gpointer data)
{
  Job *job = data;
  StudioItem *item = job->item;
  const StudioSolid *solid = studio_relief_get_solid (item->relief);
  int width = item->x1 - item->x0;
  StudioProbe probe;

  if (solid != NULL)
    studio_probe_init (&probe, solid, job->scene->view);
  for (int x0 = item->x0; x0 < item->x1; x0 += TILE)
    {
      int x1 = MIN (x0 + TILE, item->x1);

      if (solid != NULL)
        aim_probe (job, &probe, x0, item->y0 + first, x1 - 1, item->y0 + end - 1);
      for (int y = first; y < (int) end; y++)
        for (int x = x0; x < x1; x++)
          {
            StudioPoint at = get_place (job, x, item->y0 + y);

            item->heights[y * width + x - item->x0] = get_relief_height (item, solid != NULL ? &probe : NULL, at.x, at.y);
          }
    }
  if (solid != NULL)
    studio_probe_clear (&probe);
}

static void
lay_rows_cb (guint    first,
             guint    end,
             gpointer data)
{
  const Job *job = data;

  for (guint i = 0; i < job->scene->items->len; i++)
    {
      const StudioItem *item = g_ptr_array_index (job->scene->items, i);

      if (item->y1 <= (int) first || item->y0 >= (int) end)
        continue;
      if (item->relief != NULL)
        lay_relief (job, i, first, end);
      else
        lay_solid (job, i, first, end);
    }
}

/* A thing ends at its rim, between the grains. */
static void
share_rims (const StudioScene *self,
            StudioPrint       *print)
{
  g_autofree StudioShape *shapes = g_new0 (StudioShape, self->items->len);

  for (guint i = 0; i < self->items->len; i++)
    {
      const StudioItem *item = g_ptr_array_index (self->items, i);

      shapes[i] = (StudioShape) { item->relief, item->relief != NULL ? studio_relief_get_solid (item->relief) : item->solid };
    }
  studio_print_share (print, shapes, self->items->len, self->view, self->bend);
}

StudioPrint *
studio_scene_shade (StudioScene       *self,
                    const StudioLight *light,
                    const StudioBox   *box,
                    double             resolution)
{
  StudioPrint *print = studio_print_new (box, resolution);
  Job job = { self, print };

  for (guint i = 0; i < self->items->len; i++)
    {
      StudioItem *item = g_ptr_array_index (self->items, i);

      g_ptr_array_add (print->ids, g_strdup (item->id));
      g_array_append_val (print->uneven, item->uneven);
      studio_item_place (item, self->view, print);
      if (item->relief == NULL || item->x1 == item->x0 || item->y1 == item->y0)
        continue;
      g_free (item->heights);
      item->heights = g_new (float, (gsize) (item->x1 - item->x0) * (item->y1 - item->y0));
      job.item = item;
      studio_rows_run (item->y1 - item->y0, TILE, measure_relief_cb, &job);
    }
  studio_rows_run (print->height, TILE, lay_rows_cb, &job);
  share_rims (self, print);
  studio_print_light (print, light);

  return print;
}
