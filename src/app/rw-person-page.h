/* rw-person-page.h: the questions about the person
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwPersonPage:
 *
 * First the red flags, then the conditions, each to be ticked. Every tick
 * changes the person of the model at once. With a red flag a banner above says
 * what to do first, and stays in sight. An #RwPage; the argument, if any, is the
 * id of a question that the keyboard goes to.
 *
 * It stays open while the tool is carried elsewhere: who answers a list of
 * questions and tries what the answers change would lose their place in it.
 */
#define RW_TYPE_PERSON_PAGE (rw_person_page_get_type ())
G_DECLARE_FINAL_TYPE (RwPersonPage, rw_person_page, RW, PERSON_PAGE, GtkWidget)

/** rw_person_page_set_model: asks about the person of @model; once. */
void rw_person_page_set_model (RwPersonPage *self,
                               RwModel      *model);

G_END_DECLS
