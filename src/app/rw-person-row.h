/* rw-person-row.h: one question about a person, to be ticked
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-content.h"

G_BEGIN_DECLS

/**
 * RwPersonRow:
 *
 * A condition or red flag with a box to tick. A ticked one unfolds what it
 * changes: why, what to do, what helps instead, and what that stands on.
 *
 * Signal: `toggled`, by whomever.
 */
#define RW_TYPE_PERSON_ROW (rw_person_row_get_type ())
G_DECLARE_FINAL_TYPE (RwPersonRow, rw_person_row, RW, PERSON_ROW, GtkWidget)

/** rw_person_row_new_condition: the question whether somebody has @condition. */
GtkWidget *rw_person_row_new_condition (RwContent         *content,
                                        const RwCondition *condition);

/** rw_person_row_new_red_flag: the question whether @red_flag applies. */
GtkWidget *rw_person_row_new_red_flag (RwContent       *content,
                                       const RwRedFlag *red_flag);

/** rw_person_row_get_id: (transfer none): of the condition or red flag. */
const char *rw_person_row_get_id (RwPersonRow *self);

/** rw_person_row_get_active: whether it is ticked. */
gboolean rw_person_row_get_active (RwPersonRow *self);

/** rw_person_row_set_active: ticks it, or takes the tick away. */
void rw_person_row_set_active (RwPersonRow *self,
                               gboolean     active);

G_END_DECLS
