/* rw-preferences.h: the window in which one chooses how things are shown
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwPreferences:
 *
 * Skin, palette and strength of the zones, with a small picture of the back that
 * shows what they do, and units. Every change is seen at once, in the window
 * behind too, and is kept by whoever follows the model.
 */
#define RW_TYPE_PREFERENCES (rw_preferences_get_type ())
G_DECLARE_FINAL_TYPE (RwPreferences, rw_preferences, RW, PREFERENCES, AdwPreferencesWindow)

/** rw_preferences_new: (transfer none): for what @model shows in @parent; not shown yet. */
GtkWindow *rw_preferences_new (GtkWindow *parent,
                               RwModel   *model);

G_END_DECLS
