/* rw-focus.c: the way of the keyboard through what gives the focus on
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-focus.h"

gboolean
rw_focus_pass (GtkWidget        *self,
               GtkDirectionType  direction)
{
  GtkWidget *child;

  g_return_val_if_fail (GTK_IS_WIDGET (self), FALSE);

  child = gtk_widget_get_focus_child (self);
  if (direction != GTK_DIR_TAB_BACKWARD || child == NULL)
    return GTK_WIDGET_CLASS (g_type_class_peek (GTK_TYPE_WIDGET))->focus (self, direction);

  while (child != NULL && !(gtk_widget_get_mapped (child) && gtk_widget_child_focus (child, direction)))
    child = gtk_widget_get_prev_sibling (child);

  return child != NULL;
}
