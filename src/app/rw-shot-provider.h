/* rw-shot-provider.h: a picture of a view for the clipboard
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

#include "rw-shot.h"

G_BEGIN_DECLS

/**
 * RwShotProvider:
 *
 * Gives a shot as `image/png`, as `image/svg+xml` and as a #GdkTexture, from
 * which GTK makes the other kinds of images. Each form is drawn only once. PNG
 * and SVG are written from a thread. The texture is made of the PNG at once:
 * who asks for it before that is drawn waits, so better draw it ahead with
 * rw_shot_draw_async().
 */
#define RW_TYPE_SHOT_PROVIDER (rw_shot_provider_get_type ())
G_DECLARE_FINAL_TYPE (RwShotProvider, rw_shot_provider, RW, SHOT_PROVIDER, GdkContentProvider)

/** rw_shot_provider_new: (transfer full): what gives @shot. */
GdkContentProvider *rw_shot_provider_new (RwShot *shot) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
