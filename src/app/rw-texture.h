/* rw-texture.h: an image surface as a texture, without copying
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rw_texture_new_for_surface:
 * @surface: (transfer full): a finished ARGB32 image; nothing may draw on it any more
 *
 * Returns: (transfer full): a texture that shares its pixels
 */
GdkTexture *rw_texture_new_for_surface (cairo_surface_t *surface) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
