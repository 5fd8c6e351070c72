/* rw-figure-button.h: chooses how deep the body is looked into, and its layers
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwFigureButton:
 *
 * A button that opens a scale of depths, a switch for each layer, and a button
 * that takes all of it back.
 */
#define RW_TYPE_FIGURE_BUTTON (rw_figure_button_get_type ())
G_DECLARE_FINAL_TYPE (RwFigureButton, rw_figure_button, RW, FIGURE_BUTTON, GtkWidget)

/** rw_figure_button_set_model: follows and changes the look of @model; once. */
void rw_figure_button_set_model (RwFigureButton *self,
                                 RwModel        *model);

G_END_DECLS
