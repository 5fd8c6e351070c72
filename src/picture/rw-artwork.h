/* rw-artwork.h: the atlas picture as pixels
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "rw-atlas.h"
#include "rw-depth.h"
#include "rw-picture-cache.h"
#include "rw-style.h"

G_BEGIN_DECLS

/**
 * RwArtwork:
 *
 * Paints the picture layers of an atlas file by librsvg. Rendering works on
 * immutable data and may run in any thread, one render at a time; the parsed
 * document is let go after each, since it is many times larger than the file.
 */
#define RW_TYPE_ARTWORK (rw_artwork_get_type ())
G_DECLARE_FINAL_TYPE (RwArtwork, rw_artwork, RW, ARTWORK, GObject)

/**
 * rw_artwork_new:
 * @atlas: whose picture it is
 * @folder: holds the style sheets "light.css", "dark.css", "high-contrast.css", "high-contrast-dark.css",
 *   "print.css",
 *   and those of the skins, "light-skin-medium.css" and the like
 *
 * Returns: (transfer full): the artwork; nothing is read yet
 */
RwArtwork *rw_artwork_new (RwAtlas *atlas,
                           GFile   *folder);

/** rw_artwork_set_skin_tone: for what is painted from now on; light before that. Call it in the thread that asks for pictures. */
void rw_artwork_set_skin_tone (RwArtwork  *self,
                               RwSkinTone  tone);

/** rw_artwork_set_depth: how the muscles are painted from now on; see-through before that. Call it in the thread that asks for pictures. */
void rw_artwork_set_depth (RwArtwork *self,
                           RwDepth    depth);

/** rw_artwork_set_layer_strengths: for what is painted from now on; whole before that. Call it in the thread that asks for pictures. */
void rw_artwork_set_layer_strengths (RwArtwork              *self,
                                     const RwLayerStrengths *strengths);

/**
 * rw_artwork_set_cache:
 * @cache: (nullable): where pictures are kept from one start to the next
 *
 * Looks into @cache before a picture is drawn. A picture that shows most of
 * the body is kept there once it is drawn, for it is what the next start
 * shows first; what a person sees while zooming is not.
 */
void rw_artwork_set_cache (RwArtwork      *self,
                           RwPictureCache *cache);

/**
 * rw_artwork_paint:
 * @cr: in millimetres of the body frame
 * @style: which style sheet
 * @layers: those of RW_LAYERS_PICTURE are painted
 * @error: return location for RW_ERROR: %RW_ERROR_READ for a missing style
 *   sheet, %RW_ERROR_SYNTAX for one, or a picture, that librsvg does not take
 *
 * Paints the whole picture as vectors.
 *
 * Returns: whether it was painted
 */
gboolean rw_artwork_paint (RwArtwork  *self,
                           cairo_t    *cr,
                           RwStyle     style,
                           RwLayers    layers,
                           GError    **error);

/**
 * rw_artwork_render:
 * @clip: the part of the body frame to show, mm
 * @width: pixels
 * @height: pixels
 * @style: which style sheet
 * @layers: those of RW_LAYERS_PICTURE are painted
 * @error: return location for RW_ERROR, as of rw_artwork_paint(), and
 *   %RW_ERROR_LIMIT for more pixels than there can be
 *
 * Returns: (transfer full) (nullable): a premultiplied ARGB32 image of @clip
 */
cairo_surface_t *rw_artwork_render (RwArtwork    *self,
                                    const RwBox  *clip,
                                    int           width,
                                    int           height,
                                    RwStyle       style,
                                    RwLayers      layers,
                                    GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_artwork_render_async:
 * @clip: as of rw_artwork_render(), with all that follows
 * @cancellable: (nullable): gives up at once; a render that is already under
 *   way ends in its thread and is thrown away
 * @callback: called in the main context of the caller
 *
 * rw_artwork_render() in a worker thread.
 */
void rw_artwork_render_async (RwArtwork           *self,
                              const RwBox         *clip,
                              int                  width,
                              int                  height,
                              RwStyle              style,
                              RwLayers             layers,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data);

/** rw_artwork_render_finish: (transfer full) (nullable): the image, or %NULL and @error. */
cairo_surface_t *rw_artwork_render_finish (RwArtwork     *self,
                                           GAsyncResult  *result,
                                           GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_artwork_wait:
 *
 * Returns when nothing is being drawn or kept any more. A render that was cancelled may
 * still be under way in its thread, and must not outlive the program: the
 * libraries it draws with are taken down at exit.
 */
void rw_artwork_wait (RwArtwork *self);

G_END_DECLS
