/* rw-roller-size.h: how large the foam roller is
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwRollerSize:
 *
 * A small picture of the roller, true to scale, and below it a scale for its
 * length and one for how far it is across. In sight while the roller is what lies
 * on the back.
 *
 * Accessibility: two sliders, whose values are lengths in the units of the person.
 */
#define RW_TYPE_ROLLER_SIZE (rw_roller_size_get_type ())
G_DECLARE_FINAL_TYPE (RwRollerSize, rw_roller_size, RW, ROLLER_SIZE, GtkWidget)

/** rw_roller_size_set_model: shows and changes the roller of @model; once. */
void rw_roller_size_set_model (RwRollerSize *self,
                               RwModel      *model);

G_END_DECLS
