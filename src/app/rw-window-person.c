/* rw-window-person.c: what the window does about the person: clear, undo, and room for the chip
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include "rw-appearance.h"

#include <glib/gi18n.h>

/* What else stands in the header bar but its name: topics, search and menu, and the
 * three buttons of a window, pixels; and how wide the name is in letters of the usual
 * size. */
#define REST_OF_HEADER 130
#define TOPICS_BUTTON 40
#define WINDOW_BUTTONS 120
#define USUAL_NAME 90

/* How wide a panel is that was not laid out yet, at least, pixels. */
#define LEAST_PANEL 340

/* Where the button of the topics takes too much of that, pixels: the menu has
 * them then. */
#define WIDTH_FOR_TOPICS 360

/* Long enough to be read out and reached by keys, seconds. */
#define UNDO_TIME 20

static void
dismissed_cb (RwWindow *self)
{
  self->undo = NULL;
}

static void
offer_undo (RwWindow *self)
{
  AdwToast *toast = adw_toast_new (_("Your answers cleared"));

  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.restore-person");
  adw_toast_set_timeout (toast, UNDO_TIME);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
  self->undo = toast;
  adw_toast_overlay_add_toast (self->toasts, toast);
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
  self->undo = NULL;
  rw_model_set_person (self->model, person);
  gtk_widget_grab_focus (GTK_WIDGET (self->person_button));
}

static gboolean
is_beside (RwWindow *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self->panel)) && self->width >= RW_SPLIT_NARROW;
}

/* A setting says on which side of a window its buttons are. */
static gboolean
has_buttons_at_start (RwWindow *self)
{
  g_autofree char *layout = NULL;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-decoration-layout", &layout, NULL);
  if (layout == NULL)
    return FALSE;

  layout[strcspn (layout, ":")] = '\0';

  return strstr (layout, "close") != NULL || strstr (layout, "minimize") != NULL || strstr (layout, "maximize") != NULL;
}

/* How much of the header bar is not for the buttons of the window, pixels. */
static int
get_header_room (RwWindow *self)
{
  int extent = MAX (rw_split_get_extent (self->split), LEAST_PANEL);

  if (!is_beside (self))
    return self->width - WINDOW_BUTTONS;

  return self->width - extent - (has_buttons_at_start (self) ? WINDOW_BUTTONS : 0);
}

void
_rw_window_fit_bars (RwWindow *self)
{
  gboolean beside = is_beside (self);

  rw_panel_set_beside (self->panel, beside);
  adw_header_bar_set_show_end_title_buttons (self->bar, !beside);
}

/* The name of the window gives way before any of its buttons is cut. */
static void
fit_header (RwWindow *self)
{
  gboolean told = self->model != NULL && rw_model_get_person (self->model) != NULL;
  double text_scale = rw_appearance_get_text_scale ();
  int name = USUAL_NAME * MAX (text_scale, 1.0);
  int room = get_header_room (self);
  gboolean narrow = room - (name - USUAL_NAME) < WIDTH_FOR_TOPICS;
  gboolean named = (!told && text_scale <= 1.1) || !narrow;

  _rw_window_fit_bars (self);
  gtk_widget_set_visible (self->topics_button, !narrow);
  _rw_window_fill_menu (self, narrow);
  gtk_widget_set_visible (self->title, named);
  rw_person_button_set_room (self->person_button,
                             room - (named ? name : 0) - REST_OF_HEADER + (narrow ? TOPICS_BUTTON : 0));
}

/* In the middle of the picture, and not half over the panel, unless that is a sheet. */
static void
place_toasts (RwWindow *self)
{
  int beside = rw_split_is_narrow (self->split) ? 0 : rw_split_get_extent (self->split);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->toasts));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_str_equal (gtk_widget_get_css_name (child), "toast"))
      gtk_widget_set_margin_end (child, beside);
}

/* Whoever tells something new does not want the old back over it. */
static void
person_changed_cb (RwWindow *self)
{
  gboolean told = rw_model_get_person (self->model) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.clear-person", told);
  fit_header (self);
  if (told && self->undo != NULL)
    adw_toast_dismiss (self->undo);
}

static gboolean
width_changed_cb (gpointer user_data)
{
  RwWindow *self = RW_WINDOW (user_data);
  int width = gtk_widget_get_width (GTK_WIDGET (self->toasts));

  self->width_id = 0;
  fit_header (self);
  place_toasts (self);
  _rw_window_fit_menu (self, width);

  return G_SOURCE_REMOVE;
}

/* The panel is as wide as it was chosen to be once this frame is laid out. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  RwWindow *self = RW_WINDOW (user_data);

  if (self->width_id == 0)
    self->width_id = g_idle_add (width_changed_cb, self);

  return G_SOURCE_REMOVE;
}

static void
panel_widened_cb (RwWindow *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self->split), frame_cb, self, NULL);
}

/* While room is shared out no words may change. */
void
_rw_window_follow_width (RwWindow *self,
                         int       width)
{
  int bar_width = gtk_widget_get_width (GTK_WIDGET (self->bar));

  if (width == self->width && bar_width == self->bar_width)
    return;

  self->width = width;
  self->bar_width = bar_width;
  if (self->width_id == 0)
    self->width_id = g_idle_add (width_changed_cb, self);
}

void
_rw_window_init_person (RwWindow *self)
{
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  self->width = width;
  fit_header (self);
  _rw_window_fit_menu (self, width);
  self->overlaid = gtk_widget_observe_children (GTK_WIDGET (self->toasts));
  g_signal_connect_object (self->overlaid, "items-changed", G_CALLBACK (place_toasts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split, "notify::side-width", G_CALLBACK (panel_widened_cb), self, G_CONNECT_SWAPPED);
}

void
_rw_window_follow_person (RwWindow *self)
{
  rw_person_button_set_model (self->person_button, self->model);
  rw_person_page_set_model (self->person_page, self->model);
  g_signal_connect_object (self->model, "person-changed", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  person_changed_cb (self);
}
