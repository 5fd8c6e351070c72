/* rw-wheel.c: what the wheel of a mouse must not change
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-wheel.h"

/* GTK has no switch for it: the range listens to the wheel with a controller. */
void
rw_wheel_pass_on (GtkRange *range)
{
  g_autoptr(GListModel) controllers = NULL;

  g_return_if_fail (GTK_IS_RANGE (range));

  controllers = gtk_widget_observe_controllers (GTK_WIDGET (range));
  for (guint i = g_list_model_get_n_items (controllers); i > 0; i--)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i - 1);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_widget_remove_controller (GTK_WIDGET (range), controller);
    }
}
