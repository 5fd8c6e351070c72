/* rw-press.h: how the tool presses on the body, as drawn in one view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-backdrop.h"
#include "rw-model.h"
#include "rw-palette.h"
#include "rw-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwPressLook:
 * @atlas: borrowed from the model, which keeps it
 * @placement: where the tool lies, from behind; else zeroes
 * @seat: where the tool lies, in the other views; else zeroes
 * @scale: pixels per mm of the picture
 * @origin: where 0, 0 of the picture lies, pixels of the canvas
 * @serial: of the image of the body
 *
 * All that the drawing depends on. What a view does not show of where the tool
 * lies is left out: dragging down the back does not change a section.
 */
typedef struct
{
  RwAtlas *atlas;
  RwPlacement placement;
  RwSeat seat;
  RwRating rating;
  RwStyle style;
  double scale;
  RwPoint origin;
  guint serial;
} RwPressLook;

/**
 * RwPress:
 * @dent: (nullable): owned: the body that gives way, drawn below the tool
 * @left: (nullable): owned: the same in the picture that fades away
 * @contact: (nullable): owned: the warmth of the contact, drawn above the tool
 * @look: what they were drawn from
 *
 * The drawing is kept for as long as it would look the same, and what is the
 * same is not painted again. Begins as zeroes.
 */
typedef struct
{
  GskRenderNode *dent;
  GskRenderNode *left;
  GskRenderNode *contact;
  RwPressLook look;
} RwPress;

/** rw_press_update: makes @self show what @model says now, on the body as @backdrop has just shown it. */
void rw_press_update (RwPress    *self,
                      RwModel    *model,
                      RwBackdrop *backdrop,
                      RwAspect    aspect,
                      RwView     *view,
                      RwStyle     style);

/** rw_press_clear: frees what was drawn; @self may be used again. */
void rw_press_clear (RwPress *self);

G_END_DECLS
