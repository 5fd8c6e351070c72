/* rw-settings.h: what is remembered from one start to the next
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"
#include "rw-split.h"

G_BEGIN_DECLS

/**
 * RwSettings:
 *
 * Tool, its size, density, load, look, what a person told about themselves and the size
 * of the window in GSettings. What changes is written half a second later, or when
 * the window closes. Where the schema is missing or the store is read-only, everything works and nothing is
 * remembered. A value that no version of the program knows is logged once,
 * left out, and stays in the store until the person chooses another; one among
 * many, as a condition, until the person takes back all.
 */
#define RW_TYPE_SETTINGS (rw_settings_get_type ())
G_DECLARE_FINAL_TYPE (RwSettings, rw_settings, RW, SETTINGS, GObject)

RwSettings *rw_settings_new (void);

/** rw_settings_apply_to_model: gives @model the remembered tool, density, load, look and person. */
void rw_settings_apply_to_model (RwSettings *self,
                                 RwModel    *model);

/** rw_settings_follow_model: remembers every change of them from now on. */
void rw_settings_follow_model (RwSettings *self,
                               RwModel    *model);

/** rw_settings_wants_tip: whether the person has never moved the tool, and nothing says that it can be moved. */
gboolean rw_settings_wants_tip (RwSettings *self);

/** rw_settings_apply_to_window: gives @window its remembered size. */
void rw_settings_apply_to_window (RwSettings *self,
                                  GtkWindow  *window);

/** rw_settings_bind_split: gives @split the remembered size of the panel, and remembers what becomes of it. */
void rw_settings_bind_split (RwSettings *self,
                             RwSplit    *split);

/** rw_settings_remember_window: remembers the size of @window, which closes, and writes what is not yet written. */
void rw_settings_remember_window (RwSettings *self,
                                  GtkWindow  *window);

G_END_DECLS
