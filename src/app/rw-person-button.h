/* rw-person-button.h: leads to the questions about the person, and says what they changed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwPersonButton:
 *
 * For a header bar: a button "About You", or where anything is told a chip in its
 * place, which says that the picture is adjusted, and takes all back at a press.
 * A red flag says there which help to seek. There are no words where there is no
 * room for them; a screen reader is always told.
 *
 * Accessibility: the chip's description names the conditions.
 */
#define RW_TYPE_PERSON_BUTTON (rw_person_button_get_type ())
G_DECLARE_FINAL_TYPE (RwPersonButton, rw_person_button, RW, PERSON_BUTTON, GtkWidget)

/** rw_person_button_set_model: follows the person of @model; once. */
void rw_person_button_set_model (RwPersonButton *self,
                                 RwModel        *model);

/** rw_person_button_set_room: says how wide it may be, pixels. */
void rw_person_button_set_room (RwPersonButton *self,
                                int             room);

G_END_DECLS
