/* rw-refill.c: lets a container grow with what it is filled with
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-refill.h"

void
rw_refill_end (GtkWidget *container)
{
  g_return_if_fail (GTK_IS_WIDGET (container));

  /* What has been measured forgets its answers when it is queued, and only that.
   * It is dear, and only who still says "no" needs it. */
  for (GtkWidget *at = container; at != NULL && !GTK_IS_NATIVE (at); at = gtk_widget_get_parent (at))
    if (gtk_widget_get_request_mode (at) == GTK_SIZE_REQUEST_CONSTANT_SIZE)
      gtk_widget_measure (at, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);

  gtk_widget_queue_resize (container);
}
