/* rw-sign-list.h: the signs at which to stop
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwSignList:
 *
 * Short lines, each behind a mark: when to stop.
 */
#define RW_TYPE_SIGN_LIST (rw_sign_list_get_type ())
G_DECLARE_FINAL_TYPE (RwSignList, rw_sign_list, RW, SIGN_LIST, GtkWidget)

/**
 * rw_sign_list_set_signs:
 * @special: (nullable): a sign for this place, shown first; must outlive the list
 * @general: (array zero-terminated=1): signs for everywhere; must outlive the list
 */
void rw_sign_list_set_signs (RwSignList         *self,
                             const char         *special,
                             const char * const *general);

G_END_DECLS
