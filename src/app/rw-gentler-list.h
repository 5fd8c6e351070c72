/* rw-gentler-list.h: the gentler choices, each one click away
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwGentlerList:
 *
 * What is gentler than the present tool at the present place. A choice with a
 * tool is a button that switches to it; a choice without is a line to read.
 */
#define RW_TYPE_GENTLER_LIST (rw_gentler_list_get_type ())
G_DECLARE_FINAL_TYPE (RwGentlerList, rw_gentler_list, RW, GENTLER_LIST, GtkWidget)

/** rw_gentler_list_set_model: offers choices for @model; once. */
void rw_gentler_list_set_model (RwGentlerList *self,
                                RwModel       *model);

/**
 * rw_gentler_list_update:
 * @suggestions: (element-type RwSuggestion): what to offer, from rw_gentler_find()
 *
 * Shows @suggestions; nothing is built anew where the same would be shown.
 */
void rw_gentler_list_update (RwGentlerList *self,
                             GArray        *suggestions);

G_END_DECLS
