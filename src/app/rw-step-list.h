/* rw-step-list.h: a technique as numbered steps
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-footnotes.h"
#include "rw-guidance.h"

G_BEGIN_DECLS

/**
 * RwStepList:
 *
 * The title and the numbered steps of one technique; of a long one the first
 * few, and a button for the rest.
 */
#define RW_TYPE_STEP_LIST (rw_step_list_get_type ())
G_DECLARE_FINAL_TYPE (RwStepList, rw_step_list, RW, STEP_LIST, GtkWidget)

/**
 * rw_step_list_set_technique:
 * @technique: (nullable): what is shown; it must outlive the list
 * @notes: numbers the sources of the steps
 *
 * Made anew at each call, since the numbers may be others although the steps
 * are the same.
 */
void rw_step_list_set_technique (RwStepList        *self,
                                 const RwTechnique *technique,
                                 RwFootnotes       *notes);

G_END_DECLS
