/* test-window.c: what the window does by itself: fit to larger letters, take offers back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"
#include "rw-window-private.h"

/* Room for the keys beside the words of the main menu, but not at twice the size, pixels. */
#define WIDTH 400

/* Until a toast has come in, microseconds. */
#define COMING (800 * G_TIME_SPAN_MILLISECOND)

static RwDesk *desk;
static RwContent *content;

static gboolean
has_keys (RwWindow *window)
{
  return gtk_menu_button_get_menu_model (window->menu_button) == window->menu;
}

/* Without another width, which would have everything measured anyway. */
static void
test_letters (void)
{
  RwWindow *window = rw_window_new (NULL);
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (window));
  int dpi;
  int width;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, 700);
  rw_window_set_content (window, content);
  gtk_window_present (GTK_WINDOW (window));
  rw_desk_wait_for (desk, gtk_widget_get_mapped (GTK_WIDGET (rw_stage_get_canvas (window->stage))));
  rw_desk_wait_for (desk, gtk_widget_get_width (GTK_WIDGET (window)) > 0 && window->width_id == 0);
  g_assert_true (has_keys (window));
  width = gtk_widget_get_width (GTK_WIDGET (window));
  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  rw_desk_wait_for (desk, !has_keys (window));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, width);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  rw_desk_wait_for (desk, has_keys (window));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
dismissed_cb (gboolean *dismissed)
{
  *dismissed = TRUE;
}

/* Once it has come, what moves the tool takes it away at once: that is not what it offers
 * to undo. */
static void
test_offer (void)
{
  RwWindow *window = rw_window_new (NULL);
  gint64 come;
  gboolean dismissed = FALSE;

  rw_window_set_content (window, content);
  gtk_window_present (GTK_WINDOW (window));
  rw_desk_wait_for (desk, gtk_widget_get_mapped (GTK_WIDGET (window->toasts)));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.offer-undo", "s", "Use a softer tool"));
  g_assert_nonnull (window->offer);
  g_signal_connect_swapped (window->offer, "dismissed", G_CALLBACK (dismissed_cb), &dismissed);
  come = g_get_monotonic_time () + COMING;
  rw_desk_wait_for (desk, g_get_monotonic_time () > come);
  g_assert_false (dismissed);
  rw_model_move_by (window->model, 0.0, 20.0);
  g_assert_true (dismissed);
  rw_desk_wait_for (desk, window->offer == NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_display (1000, 800);
  adw_init ();
  content = rw_scene_load ();

  g_test_add_func ("/app/window/letters", test_letters);
  g_test_add_func ("/app/window/offer", test_offer);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
