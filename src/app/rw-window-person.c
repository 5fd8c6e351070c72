/* rw-window-person.c: what the window does about the person: clear, and undo
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include "rw-toast.h"

#include <glib/gi18n.h>

/* Long enough to be read out and reached by keys, seconds. */
#define UNDO_TIME 20

static void
offer_undo (RwWindow *self)
{
  AdwToast *toast = rw_toast_new (self->toasts, _("Your answers cleared"));

  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.restore-person");
  adw_toast_set_timeout (toast, UNDO_TIME);
  rw_toast_show (self->toasts, toast, &self->undo);
}

void
_rw_window_clear_person (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  RwWindow *self = RW_WINDOW (widget);
  RwPerson *person = self->model != NULL ? rw_model_get_person (self->model) : NULL;

  if (person == NULL)
    return;

  g_clear_pointer (&self->cleared, rw_person_unref);
  self->cleared = rw_person_ref (person);
  rw_model_set_person (self->model, NULL);
  offer_undo (self);
}

void
_rw_window_restore_person (GtkWidget  *widget,
                           const char *name,
                           GVariant   *parameter)
{
  RwWindow *self = RW_WINDOW (widget);
  g_autoptr(RwPerson) person = g_steal_pointer (&self->cleared);

  if (person == NULL)
    return;

  /* The press takes the toast away, and the keyboard with it. */
  g_clear_weak_pointer (&self->undo);
  rw_model_set_person (self->model, person);
  gtk_widget_grab_focus (GTK_WIDGET (self->person_button));
}

/* Whoever tells something new does not want the old back over it. */
static void
person_changed_cb (RwWindow *self)
{
  gboolean told = rw_model_get_person (self->model) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.clear-person", told);
  _rw_window_fit_header (self);
  if (told && self->undo != NULL)
    adw_toast_dismiss (self->undo);
}

void
_rw_window_follow_person (RwWindow *self)
{
  rw_person_button_set_model (self->person_button, self->model);
  rw_person_page_set_model (self->person_page, self->model);
  g_signal_connect_object (self->model, "person-changed", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  person_changed_cb (self);
}
