/* rw-miniature.h: a small live view of the body: to drag the tool in, to bring to the front
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-canvas.h"

G_BEGIN_DECLS

/**
 * RwMiniature:
 *
 * A card with a small canvas and its name. A click shows its aspect in the main
 * view; a drag that begins on the tool moves the tool instead.
 *
 * Accessibility: role button; the label says what it shows, the description
 * which view that is.
 */
#define RW_TYPE_MINIATURE (rw_miniature_get_type ())
G_DECLARE_FINAL_TYPE (RwMiniature, rw_miniature, RW, MINIATURE, GtkButton)

/** rw_miniature_new: a small view of @model from @aspect. */
GtkWidget *rw_miniature_new (RwModel  *model,
                             RwAspect  aspect);

/** rw_miniature_get_canvas: (transfer none): what it shows. */
RwCanvas *rw_miniature_get_canvas (RwMiniature *self);

/** rw_miniature_get_height: how high the card is to be at a width of @width pixels, for the body to fill it. */
int rw_miniature_get_height (RwMiniature *self,
                             int          width);

G_END_DECLS
