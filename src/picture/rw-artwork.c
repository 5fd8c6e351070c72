/* rw-artwork.c: the atlas picture as pixels
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-artwork.h"
#include "rw-artwork-private.h"

#include <librsvg/rsvg.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "rw-error.h"
#include "rw-grain.h"
#include "rw-number.h"
#include "rw-shading.h"
#include "rw-svg-frame.h"

/* The part of the whole picture from which on an image is worth keeping: a
 * fitted view shows five sixths of it and more. */
#define RW_ARTWORK_KEPT_SHARE 0.6

struct _RwArtwork
{
  GObject parent_instance;

  /* Owned */
  RwAtlas *atlas;
  GFile *folder;
  RwPictureCache *cache;
  char *checksum;

  RwSkinTone skin_tone;
  RwDepth depth;
  RwLayerStrengths strengths;

  /* One drawing at a time: a parsed document is large, and of many that are
   * asked for while the user zooms all but the last are cancelled. */
  GMutex drawing;
};

G_DEFINE_FINAL_TYPE (RwArtwork, rw_artwork, G_TYPE_OBJECT)

static GBytes *
read_style_sheet (RwArtwork            *self,
                  const RwArtworkView  *view,
                  GError              **error)
{
  return _rw_artwork_read_sheet (self->folder, rw_atlas_get_aspect (self->atlas), view, error);
}

gboolean
_rw_artwork_paint_document (GBytes       *svg,
                            GBytes       *style_sheet,
                            const RwBox  *box,
                            cairo_t      *cr,
                            GError      **error)
{
  RsvgRectangle viewport = { box->x0, box->y0, box->x1 - box->x0, box->y1 - box->y0 };
  RsvgHandle *handle;
  gboolean painted;
  gsize size, style_size;
  g_autoptr(GBytes) painting = rw_shading_paint (svg, style_sheet);
  const guint8 *text = g_bytes_get_data (painting, &size);
  const guint8 *style_text = g_bytes_get_data (style_sheet, &style_size);

  handle = rsvg_handle_new_from_data (text, size, error);

  if (handle == NULL)
    return FALSE;

  painted = rsvg_handle_set_stylesheet (handle, style_text, style_size, error)
            && rsvg_handle_render_document (handle, cr, &viewport, error);
  g_object_unref (handle);

  return painted;
}

static gboolean
paint (RwArtwork    *self,
       GBytes       *svg,
       GBytes       *style_sheet,
       const RwBox  *box,
       cairo_t      *cr,
       RwStyle       style,
       GError      **error)
{
  g_autoptr(GError) cause = NULL;

  if (_rw_artwork_paint_document (svg, style_sheet, box, cr, &cause))
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_SYNTAX, "%s, with %s.css: %s",
               rw_atlas_get_name (self->atlas),
               rw_enum_get_nick (RW_TYPE_STYLE, style),
               cause->message);

  return FALSE;
}

gboolean
rw_artwork_paint (RwArtwork  *self,
                  cairo_t    *cr,
                  RwStyle     style,
                  RwLayers    layers,
                  GError    **error)
{
  g_autoptr(GBytes) style_sheet = NULL;

  g_return_val_if_fail (RW_IS_ARTWORK (self), FALSE);
  g_return_val_if_fail (cr != NULL, FALSE);

  style_sheet = read_style_sheet (self, &(RwArtworkView) { .style = style, .layers = layers,
                                                           .skin_tone = self->skin_tone,
                                                           .depth = self->depth,
                                                           .strengths = self->strengths }, error);

  return style_sheet != NULL
         && paint (self, rw_atlas_get_bytes (self->atlas), style_sheet,
                   rw_atlas_get_view_box (self->atlas), cr, style, error);
}

static cairo_surface_t *
new_image (int       width,
           int       height,
           GError  **error)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_status_t status = cairo_surface_status (surface);

  if (status == CAIRO_STATUS_SUCCESS)
    return surface;

  cairo_surface_destroy (surface);
  g_set_error (error, RW_ERROR, RW_ERROR_LIMIT, "A picture of %d by %d pixels can not be made: %s",
               width, height, cairo_status_to_string (status));

  return NULL;
}

/* Everything that the pixels come from. The same of all this is the same
 * picture, whatever it was asked for as. */
static char *
dup_key (RwArtwork           *self,
         GBytes              *style_sheet,
         const RwArtworkView *view)
{
  const double clip[] = { view->clip.x0, view->clip.y0, view->clip.x1, view->clip.y1 };
  const guint numbers[] = {
    view->width, view->height,
    RW_GRAIN_VERSION, cairo_version (), rsvg_major_version, rsvg_minor_version, rsvg_micro_version,
  };
  g_autoptr(GChecksum) key = g_checksum_new (G_CHECKSUM_SHA256);

  if (self->checksum == NULL)
    self->checksum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, rw_atlas_get_bytes (self->atlas));

  g_checksum_update (key, (const guchar *) RW_VERSION, sizeof RW_VERSION);
  g_checksum_update (key, (const guchar *) numbers, sizeof numbers);
  g_checksum_update (key, (const guchar *) clip, sizeof clip);
  g_checksum_update (key, (const guchar *) self->checksum, -1);
  g_checksum_update (key, g_bytes_get_data (style_sheet, NULL), g_bytes_get_size (style_sheet));

  return g_strdup (g_checksum_get_string (key));
}

static gboolean
is_worth_keeping (RwArtwork   *self,
                  const RwBox *clip)
{
  const RwBox *all = rw_atlas_get_view_box (self->atlas);
  double width = MIN (clip->x1, all->x1) - MAX (clip->x0, all->x0);
  double height = MIN (clip->y1, all->y1) - MAX (clip->y0, all->y0);

  return MAX (width, 0.0) * MAX (height, 0.0)
         >= RW_ARTWORK_KEPT_SHARE * (all->x1 - all->x0) * (all->y1 - all->y0);
}

static cairo_surface_t *
draw (RwArtwork            *self,
      GBytes               *style_sheet,
      const RwArtworkView  *view,
      GError              **error)
{
  const RwBox *clip = &view->clip;
  const RwBox *all = rw_atlas_get_view_box (self->atlas);
  g_autoptr(GBytes) svg = rw_svg_frame (rw_atlas_get_bytes (self->atlas), clip);
  cairo_surface_t *surface = new_image (view->width, view->height, error);
  gboolean done;
  cairo_t *cr;

  if (surface == NULL)
    return NULL;

  cr = cairo_create (surface);
  cairo_scale (cr, view->width / (clip->x1 - clip->x0), view->height / (clip->y1 - clip->y0));
  cairo_translate (cr, -clip->x0, -clip->y0);
  done = paint (self, svg, style_sheet, clip, cr, view->style, error);
  if (done)
    rw_grain_draw (cr, view->style, all->x1 - all->x0);
  cairo_destroy (cr);

  if (!done)
    g_clear_pointer (&surface, cairo_surface_destroy);

#ifdef __GLIBC__
  malloc_trim (0);
#endif

  return surface;
}

static cairo_surface_t *
render (RwArtwork            *self,
        const RwArtworkView  *view,
        GError              **error)
{
  g_autoptr(GBytes) style_sheet = read_style_sheet (self, view, error);
  g_autofree char *key = NULL;
  cairo_surface_t *surface;

  if (style_sheet == NULL)
    return NULL;

  if (self->cache == NULL || !is_worth_keeping (self, &view->clip))
    return draw (self, style_sheet, view, error);

  key = dup_key (self, style_sheet, view);
  surface = rw_picture_cache_load (self->cache, key, view->width, view->height);
  if (surface != NULL)
    return surface;

  surface = draw (self, style_sheet, view, error);
  if (surface != NULL)
    rw_picture_cache_store_later (self->cache, key, surface);

  return surface;
}

static cairo_surface_t *
render_in_turn (RwArtwork            *self,
                const RwArtworkView  *view,
                GCancellable         *cancellable,
                GError              **error)
{
  cairo_surface_t *surface = NULL;

  g_mutex_lock (&self->drawing);

  if (!g_cancellable_set_error_if_cancelled (cancellable, error))
    surface = render (self, view, error);

  g_mutex_unlock (&self->drawing);

  return surface;
}

cairo_surface_t *
rw_artwork_render (RwArtwork    *self,
                   const RwBox  *clip,
                   int           width,
                   int           height,
                   RwStyle       style,
                   RwLayers      layers,
                   GError      **error)
{
  g_return_val_if_fail (RW_IS_ARTWORK (self), NULL);
  g_return_val_if_fail (clip != NULL && clip->x1 > clip->x0 && clip->y1 > clip->y0, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  return render_in_turn (self, &(RwArtworkView) { *clip, width, height, style, layers, self->skin_tone,
                                                   self->depth, self->strengths }, NULL, error);
}

static void
render_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  GError *error = NULL;
  cairo_surface_t *surface = render_in_turn (source, data, cancellable, &error);

  if (surface != NULL)
    g_task_return_pointer (task, surface, (GDestroyNotify) cairo_surface_destroy);
  else
    g_task_return_error (task, error);
}

void
rw_artwork_render_async (RwArtwork           *self,
                         const RwBox         *clip,
                         int                  width,
                         int                  height,
                         RwStyle              style,
                         RwLayers             layers,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  RwArtworkView *view;

  g_return_if_fail (RW_IS_ARTWORK (self));
  g_return_if_fail (clip != NULL && clip->x1 > clip->x0 && clip->y1 > clip->y0);
  g_return_if_fail (width > 0 && height > 0);

  view = g_new (RwArtworkView, 1);
  *view = (RwArtworkView) { *clip, width, height, style, layers, self->skin_tone, self->depth, self->strengths };
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, rw_artwork_render_async);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_set_task_data (task, view, g_free);
  g_task_run_in_thread (task, render_thread);
}

cairo_surface_t *
rw_artwork_render_finish (RwArtwork     *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
rw_artwork_wait (RwArtwork *self)
{
  g_return_if_fail (RW_IS_ARTWORK (self));

  g_mutex_lock (&self->drawing);
  if (self->cache != NULL)
    rw_picture_cache_wait (self->cache);
  g_mutex_unlock (&self->drawing);
}

void
rw_artwork_set_layer_strengths (RwArtwork              *self,
                                const RwLayerStrengths *strengths)
{
  g_return_if_fail (RW_IS_ARTWORK (self));
  g_return_if_fail (strengths != NULL);

  self->strengths = *strengths;
}

void
rw_artwork_set_cache (RwArtwork      *self,
                      RwPictureCache *cache)
{
  g_return_if_fail (RW_IS_ARTWORK (self));

  g_mutex_lock (&self->drawing);
  g_set_object (&self->cache, cache);
  g_mutex_unlock (&self->drawing);
}

void
rw_artwork_set_skin_tone (RwArtwork  *self,
                          RwSkinTone  tone)
{
  g_return_if_fail (RW_IS_ARTWORK (self));

  self->skin_tone = tone;
}

void
rw_artwork_set_depth (RwArtwork *self,
                      RwDepth    depth)
{
  g_return_if_fail (RW_IS_ARTWORK (self));
  g_return_if_fail (depth < RW_N_DEPTHS);

  self->depth = depth;
}

RwArtwork *
rw_artwork_new (RwAtlas *atlas,
                GFile   *folder)
{
  RwArtwork *self;

  g_return_val_if_fail (atlas != NULL, NULL);
  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_object_new (RW_TYPE_ARTWORK, NULL);
  self->atlas = rw_atlas_ref (atlas);
  self->folder = g_object_ref (folder);

  return self;
}

static void
rw_artwork_finalize (GObject *object)
{
  RwArtwork *self = RW_ARTWORK (object);

  g_clear_pointer (&self->atlas, rw_atlas_unref);
  g_clear_object (&self->folder);
  g_clear_object (&self->cache);
  g_clear_pointer (&self->checksum, g_free);
  g_mutex_clear (&self->drawing);

  G_OBJECT_CLASS (rw_artwork_parent_class)->finalize (object);
}

static void
rw_artwork_class_init (RwArtworkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rw_artwork_finalize;
}

static void
rw_artwork_init (RwArtwork *self)
{
  self->strengths = RW_LAYER_STRENGTHS_WHOLE;
  g_mutex_init (&self->drawing);
}
