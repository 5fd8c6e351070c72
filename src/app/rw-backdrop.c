/* rw-backdrop.c: the picture of the body as a bitmap that follows the view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-backdrop.h"

#include "rw-artwork.h"
#include "rw-bitmap.h"
#include "rw-painter.h"

#include <math.h>

/* How long the view must rest before the picture is drawn anew, ms. The first
 * picture does not wait. */
#define SETTLE_TIME 120

struct _RwBackdrop
{
  GObject parent_instance;

  /* Owned */
  RwModel *model;
  RwView *view;
  RwArtwork *artwork;
  cairo_surface_t *surface;
  GskRenderNode *node;
  GCancellable *cancellable;

  double height;
  RwBox surface_box;
  RwBox wanted_box;
  RwStyle style;
  int scale_factor;
  guint settle_id;
  gboolean sharp;
};

G_DEFINE_FINAL_TYPE (RwBackdrop, rw_backdrop, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static RwAtlas *
get_atlas (RwBackdrop *self)
{
  return rw_content_get_atlas (rw_model_get_content (self->model));
}

static void
rendered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(RwBackdrop) self = RW_BACKDROP (user_data);
  g_autoptr(GError) error = NULL;
  cairo_surface_t *surface;

  surface = rw_artwork_render_finish (RW_ARTWORK (object), result, &error);
  if (surface == NULL)
    {
      /* The silhouette stays: the map and every verdict work without a picture. */
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_warning ("The picture could not be drawn: %s", error->message);
      return;
    }

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  self->surface = surface;
  self->surface_box = self->wanted_box;
  self->sharp = TRUE;
  g_clear_object (&self->cancellable);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The part of the picture that the canvas shows, on whole pixels, so that the
 * bitmap is drawn without being scaled. */
static void
get_wanted_rectangle (RwBackdrop            *self,
                      cairo_rectangle_int_t *rectangle)
{
  const RwBox *picture = rw_atlas_get_view_box (get_atlas (self));
  RwBox visible = rw_view_get_visible (self->view);
  RwPoint from = rw_view_to_canvas (self->view, MAX (visible.x0, picture->x0), MAX (visible.y0, picture->y0));
  RwPoint to = rw_view_to_canvas (self->view, MIN (visible.x1, picture->x1), MIN (visible.y1, picture->y1));

  rectangle->x = (int) floor (from.x);
  rectangle->y = (int) floor (from.y);
  rectangle->width = (int) ceil (to.x) - rectangle->x;
  rectangle->height = (int) ceil (to.y) - rectangle->y;
}

static void
rw_backdrop_render (RwBackdrop *self)
{
  cairo_rectangle_int_t wanted;
  RwPoint from;
  RwPoint to;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  get_wanted_rectangle (self, &wanted);
  if (wanted.width < 8 || wanted.height < 8)
    return;

  from = rw_view_to_body (self->view, wanted.x, wanted.y);
  to = rw_view_to_body (self->view, wanted.x + wanted.width, wanted.y + wanted.height);
  self->wanted_box = (RwBox) { from.x, from.y, to.x, to.y };
  self->cancellable = g_cancellable_new ();
  rw_artwork_render_async (self->artwork, &self->wanted_box,
                           wanted.width * self->scale_factor, wanted.height * self->scale_factor,
                           self->style, RW_LAYERS_DEFAULT & RW_LAYERS_PICTURE,
                           self->cancellable, rendered_cb, g_object_ref (self));
}

static gboolean
settled_cb (gpointer user_data)
{
  RwBackdrop *self = RW_BACKDROP (user_data);

  self->settle_id = 0;
  rw_backdrop_render (self);

  return G_SOURCE_REMOVE;
}

static void
rw_backdrop_invalidate (RwBackdrop *self)
{
  self->sharp = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (self->surface == NULL ? 1 : SETTLE_TIME, settled_cb, self);
}

/* The regions are rated for another tool; the picture below them is the same. */
static void
tool_changed_cb (RwBackdrop *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
rw_backdrop_dispose (GObject *object)
{
  RwBackdrop *self = RW_BACKDROP (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->artwork != NULL)
    rw_artwork_wait (self->artwork);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_clear_object (&self->artwork);
  g_clear_object (&self->view);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_backdrop_parent_class)->dispose (object);
}

static void
rw_backdrop_class_init (RwBackdropClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rw_backdrop_dispose;

  /**
   * RwBackdrop::changed:
   *
   * A new picture is there to be drawn.
   */
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rw_backdrop_init (RwBackdrop *self)
{
  self->scale_factor = 1;
}

RwBackdrop *
rw_backdrop_new (RwModel *model,
                 RwView  *view)
{
  RwContent *content = rw_model_get_content (model);
  RwBackdrop *self = g_object_new (RW_TYPE_BACKDROP, NULL);

  self->model = g_object_ref (model);
  self->view = g_object_ref (view);
  self->artwork = rw_artwork_new (rw_content_get_atlas (content), rw_content_get_atlas_folder (content));
  rw_artwork_set_cache (self->artwork, rw_picture_cache_get_default ());
  g_signal_connect_object (model, "tool-changed", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "changed", G_CALLBACK (rw_backdrop_invalidate), self, G_CONNECT_SWAPPED);

  return self;
}

void
rw_backdrop_set_style (RwBackdrop *self,
                       RwStyle     style)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  if (style == self->style)
    return;

  /* A light body on a dark ground is worse than a silhouette. */
  self->style = style;
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  rw_backdrop_invalidate (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
rw_backdrop_set_scale_factor (RwBackdrop *self,
                              int         scale_factor)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  if (scale_factor == self->scale_factor)
    return;

  self->scale_factor = scale_factor;
  rw_backdrop_invalidate (self);
}

gboolean
rw_backdrop_is_sharp (RwBackdrop *self)
{
  g_return_val_if_fail (RW_IS_BACKDROP (self), FALSE);

  return self->sharp;
}

static void
draw_silhouette (RwBackdrop *self,
                 cairo_t    *cr)
{
  double scale = rw_view_get_scale (self->view);
  RwPoint origin = rw_view_to_canvas (self->view, 0, 0);

  cairo_translate (cr, origin.x, origin.y);
  cairo_scale (cr, scale, scale);
  rw_painter_draw_silhouette (cr, rw_palette_get (self->style),
                              get_atlas (self), scale);
}

static void
draw_picture (RwBackdrop *self,
              cairo_t    *cr)
{
  RwPoint from = rw_view_to_canvas (self->view, self->surface_box.x0, self->surface_box.y0);
  RwPoint to = rw_view_to_canvas (self->view, self->surface_box.x1, self->surface_box.y1);

  if (self->sharp)
    {
      from = (RwPoint) { round (from.x), round (from.y) };
      to = (RwPoint) { round (to.x), round (to.y) };
    }

  cairo_translate (cr, from.x, from.y);
  cairo_scale (cr,
               (to.x - from.x) / cairo_image_surface_get_width (self->surface),
               (to.y - from.y) / cairo_image_surface_get_height (self->surface));
  cairo_set_source_surface (cr, self->surface, 0.0, 0.0);
  cairo_paint (cr);
}

static void
draw_background (RwBackdrop *self,
                 cairo_t    *cr)
{
  const RwPalette *palette = rw_palette_get (self->style);
  cairo_pattern_t *pattern = cairo_pattern_create_linear (0.0, 0.0, 0.0, self->height);

  rw_color_add_stop (&palette->background, 1.0, pattern, 0.0);
  rw_color_add_stop (&palette->background_edge, 1.0, pattern, 1.0);
  cairo_set_source (cr, pattern);
  cairo_paint (cr);
  cairo_pattern_destroy (pattern);
}

static void
draw_zones (RwBackdrop *self,
            cairo_t    *cr)
{
  RwAtlas *atlas = get_atlas (self);
  double scale = rw_view_get_scale (self->view);
  RwPoint origin = rw_view_to_canvas (self->view, 0, 0);

  cairo_translate (cr, origin.x, origin.y);
  cairo_scale (cr, scale, scale);
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);

      rw_painter_draw_zone (cr, rw_palette_get (self->style), region,
                            rw_model_rate_region (self->model, region)->rating, 0.0, scale);
    }
}

/* Where the last picture does not reach, while the next one is
 * being drawn, the silhouette stands in. */
static void
draw_cb (cairo_t  *cr,
         gpointer  user_data)
{
  RwBackdrop *self = user_data;

  draw_background (self, cr);
  if (!self->sharp)
    {
      cairo_save (cr);
      draw_silhouette (self, cr);
      cairo_restore (cr);
    }
  if (self->surface != NULL)
    {
      cairo_save (cr);
      draw_picture (self, cr);
      cairo_restore (cr);
    }
  draw_zones (self, cr);
}

void
rw_backdrop_snapshot (RwBackdrop  *self,
                      GtkSnapshot *snapshot,
                      double       width,
                      double       height)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  if (self->node == NULL)
    {
      self->height = height;
      self->node = rw_bitmap_new_drawn (width, height, self->scale_factor, draw_cb, self);
    }

  gtk_snapshot_append_node (snapshot, self->node);
}
