/* rw-window-history.c: what the window does to take changes back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include "rw-toast.h"

#include <glib/gi18n.h>

static void
offer (RwWindow   *self,
       const char *title,
       const char *label,
       const char *action)
{
  AdwToast *toast = rw_toast_new (self->toasts, title);

  adw_toast_set_button_label (toast, label);
  adw_toast_set_action_name (toast, action);
  rw_toast_show (self->toasts, toast, &self->offer);
}

/* What a person told about themselves does not change behind their back. */
static void
step (RwWindow *self,
      void    (*take) (RwHistory *history),
      const char *label,
      const char *action)
{
  RwPerson *before = rw_model_get_person (self->model);

  take (self->history);
  if (rw_model_get_person (self->model) != before)
    offer (self, _("Your answers changed"), label, action);
}

static void
undo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  step (RW_WINDOW (user_data), rw_history_undo, _("Redo"), "win.redo");
}

static void
redo_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  step (RW_WINDOW (user_data), rw_history_redo, _("Undo"), "win.undo");
}

/* One press has changed what lies on the back, to what the words ask for; it offers
 * the way back. */
static void
offer_undo_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  /* Translators: a gentler way that was chosen, for example "Use a softer tool" */
  g_autofree char *title = g_strdup_printf (_("Chosen: %s"), g_variant_get_string (parameter, NULL));

  offer (RW_WINDOW (user_data), title, _("Undo"), "win.undo");
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

static void
moved_cb (RwWindow *self)
{
  if (self->offer != NULL)
    adw_toast_dismiss (self->offer);
}

void
_rw_window_add_history (RwWindow *self)
{
  static const GActionEntry entries[] = {
    { "undo", undo_cb },
    { "redo", redo_cb },
    { "offer-undo", offer_undo_cb, "s" },
  };

  self->history = rw_history_new (self->model);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->model, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  bind (self, "can-undo", "undo");
  bind (self, "can-redo", "redo");
}
