/* rw-backdrop.c: the picture of the body as a texture that follows the view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-backdrop.h"

#include "rw-artwork.h"
#include "rw-painter.h"
#include "rw-texture.h"

#include <math.h>

/* How long the view must rest before the picture is drawn anew, ms. The first
 * picture does not wait. */
#define SETTLE_TIME 120

struct _RwBackdrop
{
  GObject parent_instance;

  /* Owned */
  RwContent *content;
  RwView *view;
  RwArtwork *artwork;
  GdkTexture *texture;
  GCancellable *cancellable;

  RwBox texture_box;
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

  g_clear_object (&self->texture);
  self->texture = rw_texture_new_for_surface (surface);
  self->texture_box = self->wanted_box;
  self->sharp = TRUE;
  g_clear_object (&self->cancellable);
  g_signal_emit (self, signals[CHANGED], 0);
}

static RwBox
intersect (const RwBox *a,
           const RwBox *b)
{
  return (RwBox) { MAX (a->x0, b->x0), MAX (a->y0, b->y0), MIN (a->x1, b->x1), MIN (a->y1, b->y1) };
}

static void
rw_backdrop_render (RwBackdrop *self)
{
  RwAtlas *atlas = rw_content_get_atlas (self->content);
  RwBox visible = rw_view_get_visible (self->view);
  double scale = rw_view_get_scale (self->view) * self->scale_factor;
  int width;
  int height;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  self->wanted_box = intersect (&visible, rw_atlas_get_view_box (atlas));
  width = (int) ((self->wanted_box.x1 - self->wanted_box.x0) * scale + 0.5);
  height = (int) ((self->wanted_box.y1 - self->wanted_box.y0) * scale + 0.5);
  if (width < 8 || height < 8)
    return;

  self->cancellable = g_cancellable_new ();
  rw_artwork_render_async (self->artwork, &self->wanted_box, width, height,
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
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (self->texture == NULL ? 1 : SETTLE_TIME, settled_cb, self);
}

static void
rw_backdrop_dispose (GObject *object)
{
  RwBackdrop *self = RW_BACKDROP (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->texture);
  g_clear_object (&self->artwork);
  g_clear_object (&self->view);
  g_clear_pointer (&self->content, rw_content_unref);

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
   * A new texture is there to be drawn.
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
rw_backdrop_new (RwContent *content,
                 RwView    *view)
{
  RwBackdrop *self = g_object_new (RW_TYPE_BACKDROP, NULL);
  g_autoptr(GFile) folder = g_file_get_child (rw_content_get_folder (content), "atlas");

  self->content = rw_content_ref (content);
  self->view = g_object_ref (view);
  self->artwork = rw_artwork_new (rw_content_get_atlas (content), folder);
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
  g_clear_object (&self->texture);
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
snapshot_silhouette (RwBackdrop  *self,
                     GtkSnapshot *snapshot,
                     double       width,
                     double       height)
{
  double scale = rw_view_get_scale (self->view);
  RwPoint origin = rw_view_to_canvas (self->view, 0, 0);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_translate (cr, origin.x, origin.y);
  cairo_scale (cr, scale, scale);
  rw_painter_draw_silhouette (cr, rw_palette_get (self->style),
                              rw_content_get_atlas (self->content), scale);
  cairo_destroy (cr);
}

static void
snapshot_texture (RwBackdrop  *self,
                  GtkSnapshot *snapshot)
{
  RwPoint from = rw_view_to_canvas (self->view, self->texture_box.x0, self->texture_box.y0);
  RwPoint to = rw_view_to_canvas (self->view, self->texture_box.x1, self->texture_box.y1);

  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT (from.x, from.y, to.x - from.x, to.y - from.y));
}

/* A radial node and not a cairo one: it costs no texture. */
static void
snapshot_background (RwBackdrop  *self,
                     GtkSnapshot *snapshot,
                     double       width,
                     double       height)
{
  const RwPalette *palette = rw_palette_get (self->style);
  const RwColor *centre = &palette->background;
  const RwColor *edge = &palette->background_edge;
  double radius = hypot (width, height) / 2.0;
  const GskColorStop stops[] = {
    { 0.0, { centre->red, centre->green, centre->blue, centre->alpha } },
    { 1.0, { edge->red, edge->green, edge->blue, edge->alpha } },
  };

  gtk_snapshot_append_radial_gradient (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height),
                                       &GRAPHENE_POINT_INIT (width / 2.0, height / 2.0),
                                       radius, radius, 0.0, 1.0, stops, G_N_ELEMENTS (stops));
}

void
rw_backdrop_snapshot (RwBackdrop  *self,
                      GtkSnapshot *snapshot,
                      double       width,
                      double       height)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  snapshot_background (self, snapshot, width, height);
  if (self->texture != NULL)
    snapshot_texture (self, snapshot);
  else
    snapshot_silhouette (self, snapshot, width, height);
}
