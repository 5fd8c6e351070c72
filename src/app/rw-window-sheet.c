/* rw-window-sheet.c: how far the sheet of a narrow window comes up for a page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

/* Under a tool that is dragged the body must not move. */
static void
settle (RwWindow *self)
{
  if (rw_panel_can_go_back (self->panel) || (self->model != NULL && rw_model_is_held (self->model)))
    return;

  rw_split_settle (self->split);
}

/* Going back to a page raises only what no hand has moved since. */
static void
address_changed_cb (RwWindow *self)
{
  guint depth = rw_panel_get_depth (self->panel);

  if (depth > self->depth || rw_split_is_raised (self->split))
    _rw_window_raise_sheet (self);
  self->depth = depth;
  settle (self);
}

void
_rw_window_raise_sheet (RwWindow *self)
{
  if (rw_panel_can_go_back (self->panel))
    rw_split_raise (self->split, !rw_panel_is_at_region (self->panel));
}

/* It is there already, and may lie below the edge: it comes up as for F9, so that
 * Escape lets it down, and takes the keyboard. */
void
_rw_window_read_verdict (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  RwWindow *self = RW_WINDOW (widget);

  if (self->model == NULL || !rw_panel_open (self->panel, RW_PANEL_HOME))
    return;

  rw_split_set_whole (self->split, TRUE);
  rw_panel_focus (self->panel);
}

void
_rw_window_init_sheet (RwWindow *self)
{
  g_signal_connect_object (self->panel, "notify::address",
                           G_CALLBACK (address_changed_cb), self, G_CONNECT_SWAPPED);
}

void
_rw_window_follow_hand (RwWindow *self)
{
  g_signal_connect_object (self->model, "held", G_CALLBACK (settle), self, G_CONNECT_SWAPPED);
}
