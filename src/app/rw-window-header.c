/* rw-window-header.c: the header bar, and what it has room for
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include "rw-appearance.h"

/* What else stands in the header bar but its name: topics, search and menu, and the
 * three buttons of a window, pixels; and how wide the name is in letters of the usual
 * size. */
#define REST_OF_HEADER 130
#define TOPICS_BUTTON 40
#define WINDOW_BUTTONS 120
#define USUAL_NAME 90

/* What the button of the person needs to say "Get Help" at that size, pixels. */
#define PERSON_BUTTON 120

/* How wide a panel is that was not laid out yet, at least, pixels. */
#define LEAST_PANEL 340

/* Where the button of the topics takes too much of that, pixels: the menu has
 * them then. */
#define WIDTH_FOR_TOPICS 360

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

/* Where they are side by side the bar of the panel ends that of the window. */
static void
fit_bars (RwWindow *self)
{
  gboolean beside = is_beside (self);

  rw_panel_set_beside (self->panel, beside);
  adw_header_bar_set_show_end_title_buttons (self->bar, !beside);
}

static int
measure_switcher (RwWindow *self)
{
  int needed;

  gtk_widget_measure (self->view_switcher, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &needed, NULL, NULL);

  return needed;
}

/* A back that cannot be shown has no views. */
static gboolean
has_views (RwWindow *self)
{
  return !g_str_equal (gtk_stack_get_visible_child_name (self->stack), "error");
}

/* The views are switched here where that leaves room for the person. */
static gboolean
has_room_for_views (RwWindow *self,
                    int       room)
{
  double text_scale = MAX (rw_appearance_get_text_scale (), 1.0);

  return room - measure_switcher (self) - REST_OF_HEADER >= PERSON_BUTTON * text_scale;
}

/* The name of the window gives way before any of its buttons is cut, as in a window
 * that has views to switch. */
void
_rw_window_fit_header (RwWindow *self)
{
  gboolean told = self->model != NULL && rw_model_get_person (self->model) != NULL;
  double text_scale = rw_appearance_get_text_scale ();
  int name = USUAL_NAME * MAX (text_scale, 1.0);
  int room = get_header_room (self);
  gboolean narrow = room - (name - USUAL_NAME) < WIDTH_FOR_TOPICS;
  gboolean named = (!told && text_scale <= 1.1) || !narrow;
  gboolean shown = has_views (self);
  gboolean views = shown && has_room_for_views (self, room);
  int title = views ? measure_switcher (self) : named ? name : 0;

  fit_bars (self);
  gtk_widget_set_visible (self->topics_button, !narrow);
  _rw_window_fill_menu (self, shown && !views, narrow);
  adw_squeezer_page_set_enabled (adw_squeezer_get_page (self->title, self->view_switcher), views);
  gtk_widget_set_visible (GTK_WIDGET (self->title), views || named);
  rw_person_button_set_room (self->person_button, room - title - REST_OF_HEADER + (narrow ? TOPICS_BUTTON : 0));
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

static gboolean
width_changed_cb (gpointer user_data)
{
  RwWindow *self = RW_WINDOW (user_data);
  int width = gtk_widget_get_width (GTK_WIDGET (self->toasts));

  self->width_id = 0;
  _rw_window_fit_header (self);
  place_toasts (self);
  _rw_window_fit_menu (self, width);

  return G_SOURCE_REMOVE;
}

void
_rw_window_fit_later (RwWindow *self)
{
  if (self->width_id == 0)
    self->width_id = g_idle_add (width_changed_cb, self);
}

/* The panel is as wide as it was chosen to be once this frame is laid out. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  _rw_window_fit_later (RW_WINDOW (user_data));

  return G_SOURCE_REMOVE;
}

static void
panel_widened_cb (RwWindow *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self->split), frame_cb, self, NULL);
}

void
_rw_window_follow_width (RwWindow *self,
                         int       width)
{
  int bar_width = gtk_widget_get_width (GTK_WIDGET (self->bar));

  if (width == self->width && bar_width == self->bar_width)
    return;

  self->width = width;
  self->bar_width = bar_width;
  _rw_window_fit_later (self);
}

void
_rw_window_init_header (RwWindow *self)
{
  int width;
  int height;

  /* What is not shown has no size, and is not told of. In the template the properties
   * would be called deprecated where libadwaita is newer. */
  adw_squeezer_set_homogeneous (self->title, FALSE);
  adw_squeezer_set_allow_none (self->title, TRUE);
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  self->width = width;
  _rw_window_fit_header (self);
  _rw_window_fit_menu (self, width);
  self->overlaid = gtk_widget_observe_children (GTK_WIDGET (self->toasts));
  g_signal_connect_object (self->overlaid, "items-changed", G_CALLBACK (place_toasts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split, "notify::side-width", G_CALLBACK (panel_widened_cb), self, G_CONNECT_SWAPPED);
}
