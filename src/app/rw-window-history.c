/* rw-window-history.c: what the window does to take changes back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include "rw-words.h"

#include <glib/gi18n.h>

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  rw_history_undo (RW_WINDOW (user_data)->history);
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  rw_history_redo (RW_WINDOW (user_data)->history);
}

/* One press has changed what lies on the back: it says to what, and offers the
 * way back. */
static void
offer_undo_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  RwWindow *self = RW_WINDOW (user_data);
  const RwPlacement *placement = rw_model_get_placement (self->model);
  g_autofree char *title = NULL;
  AdwToast *toast;

  /* Translators: tool, density and where the weight rests: "Foam roller, Soft, Hips up" */
  title = g_strdup_printf (C_("tool now", "%s, %s, %s"), rw_words_tool (placement->tool.kind),
                           rw_words_density (placement->tool.density), rw_words_load (placement->load));
  toast = adw_toast_new (title);
  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
bind (RwWindow   *self,
      const char *property,
      const char *action)
{
  g_object_bind_property (self->history, property,
                          g_action_map_lookup_action (G_ACTION_MAP (self), action), "enabled",
                          G_BINDING_SYNC_CREATE);
}

void
_rw_window_add_history (RwWindow *self)
{
  static const GActionEntry entries[] = {
    { "undo", undo_cb },
    { "redo", redo_cb },
    { "offer-undo", offer_undo_cb },
  };

  self->history = rw_history_new (self->model);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  bind (self, "can-undo", "undo");
  bind (self, "can-redo", "redo");
}
