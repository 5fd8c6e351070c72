/* rw-icon.c: an icon that only repeats what words beside it say
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-icon.h"

GtkWidget *
rw_icon_new (const char *name)
{
  return g_object_new (GTK_TYPE_IMAGE,
                       "icon-name", name,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       NULL);
}
