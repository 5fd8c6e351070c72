/* rw-step-list.h: a technique as numbered steps
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

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

/** rw_step_list_set_technique: shows @technique, which must outlive the list; nothing for %NULL. */
void rw_step_list_set_technique (RwStepList        *self,
                                 const RwTechnique *technique);

G_END_DECLS
