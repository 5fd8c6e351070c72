/* rw-tool-picker.h: chooses tool, density and load
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwToolPicker:
 *
 * A column with a button for each tool and a menu for density and load. The
 * buttons are bound to the actions `win.tool`, `win.density` and `win.load`.
 */
#define RW_TYPE_TOOL_PICKER (rw_tool_picker_get_type ())
G_DECLARE_FINAL_TYPE (RwToolPicker, rw_tool_picker, RW, TOOL_PICKER, GtkWidget)

/** rw_tool_picker_set_model: names the present density and load of @model; once. */
void rw_tool_picker_set_model (RwToolPicker *self,
                               RwModel      *model);

G_END_DECLS
