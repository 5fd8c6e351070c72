/* rw-announcement.c: what is read out although nobody has gone there
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-announcement.h"

void
rw_announce (GtkWidget  *status,
             const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (status));
  g_return_if_fail (words != NULL);

  /* Up to GTK 4.12 a status that is named anew is all there is. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (status), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

#if GTK_CHECK_VERSION (4, 14, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  if (words[0] != '\0' && gtk_widget_get_mapped (status))
    gtk_accessible_announce (GTK_ACCESSIBLE (status), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}
