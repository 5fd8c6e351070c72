/* rw-window-panes.c: the key that leads from the picture to the panel and back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

static gboolean
has_focus (RwWindow  *self,
           GtkWidget *pane)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus != NULL && gtk_widget_is_ancestor (focus, pane);
}

/* Whoever goes to the canvas wants to see it. */
static void
focus_canvas (RwWindow *self)
{
  rw_split_set_whole (self->split, FALSE);
  rw_canvas_focus_tool (rw_stage_get_canvas (self->stage));
}

/* There are two: forwards and backwards differ only from the header bar. */
void
_rw_window_change_pane (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  RwWindow *self = RW_WINDOW (widget);
  gboolean back = g_variant_get_boolean (parameter);

  if (self->model == NULL)
    return;

  if (has_focus (self, GTK_WIDGET (self->stage)) || (back && !has_focus (self, GTK_WIDGET (self->panel))))
    rw_panel_focus (self->panel);
  else
    focus_canvas (self);
}
