/* rw-window-private.h: what the files of the window share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-window.h"

#include "rw-figure-button.h"
#include "rw-model.h"
#include "rw-panel.h"
#include "rw-region-page.h"
#include "rw-settings.h"
#include "rw-stage.h"
#include "rw-tool-picker.h"
#include "rw-verdict-page.h"

G_BEGIN_DECLS

struct _RwWindow
{
  AdwApplicationWindow parent_instance;

  /* Template children */
  GtkMenuButton *menu_button;
  GtkStack *stack;
  AdwStatusPage *error_page;
  RwStage *stage;
  RwToolPicker *picker;
  RwFigureButton *figure_button;
  RwPanel *panel;
  RwVerdictPage *verdict_page;
  RwRegionPage *region_page;

  /* Owned */
  RwModel *model;
  RwSettings *settings;
};

/* Adds the actions for tool, density, load, aspect and look, which follow the model. */
void _rw_window_add_model_actions (RwWindow *self);

G_END_DECLS
