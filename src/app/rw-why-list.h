/* rw-why-list.h: why a region is rated as it is, cause by cause
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-content.h"

G_BEGIN_DECLS

/**
 * RwWhyList:
 *
 * What each rule, condition or red flag says that speaks for a region: the name
 * of what the person has, the reason, what to do, and what it stands on with its
 * source.
 */
#define RW_TYPE_WHY_LIST (rw_why_list_get_type ())
G_DECLARE_FINAL_TYPE (RwWhyList, rw_why_list, RW, WHY_LIST, GtkWidget)

/**
 * rw_why_list_set_rules:
 * @found: (element-type RwRule): what rw_verdict_explain_kind() found; a good
 *   word that a condition overrules is left out
 */
void rw_why_list_set_rules (RwWhyList       *self,
                            RwContent       *content,
                            const GPtrArray *found);

/** rw_why_list_new_ground: (transfer floating): a small line: what @rule stands on, and its source. */
GtkWidget *rw_why_list_new_ground (RwContent    *content,
                                   const RwRule *rule);

G_END_DECLS
