/* test-toast.c: a toast may go at any time
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-desk.h"
#include "rw-toast.h"

static RwDesk *desk;
static GtkWidget *window;
static AdwToastOverlay *overlay;

/* Its content, and its toasts. */
static guint
count_children (void)
{
  guint n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (overlay));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_children++;

  return n_children;
}

static void
open_window (void)
{
  window = adw_window_new ();
  overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (overlay, gtk_label_new ("Under the toasts"));
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 300);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (overlay));
  gtk_window_present (GTK_WINDOW (window));
  rw_desk_wait_for (desk, gtk_widget_get_mapped (GTK_WIDGET (overlay)));
}

static void
close_window (void)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static AdwToast *
add (const char *words)
{
  AdwToast *toast = rw_toast_new (overlay, words);

  adw_toast_set_timeout (toast, 0);
  adw_toast_overlay_add_toast (overlay, toast);

  return toast;
}

/* What is told to the toast after it is gone is told in its last frame, or in one that
 * comes after it. */
static void
outlive (void)
{
  gint64 end = g_get_monotonic_time () + G_TIME_SPAN_SECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

/* As it comes, and as it comes in the place of one that goes, which takes longer than
 * to go: where memory that was freed is overwritten, as meson has it, libadwaita 1.2
 * alone does not live through this. */
static void
test_at_once (void)
{
  AdwToast *first;

  open_window ();
  first = add ("Gone before it has come");
  adw_toast_dismiss (first);
  adw_toast_dismiss (add ("And so is this"));
  rw_desk_wait_for (desk, count_children () == 1);
  outlive ();
  close_window ();
}

/* One that has come goes when it is told to, though not in the same frame. */
static void
test_later (void)
{
  AdwToast *toast;

  open_window ();
  toast = add ("Come, and gone");
  outlive ();
  g_assert_cmpuint (count_children (), ==, 2);
  adw_toast_dismiss (toast);
  g_assert_false (gtk_widget_get_can_target (gtk_widget_get_last_child (GTK_WIDGET (overlay))));
  rw_desk_wait_for (desk, count_children () == 1);
  close_window ();
}

/* The news of one kind: the last is shown, whatever of those before still comes or waits. */
static void
test_in_place (void)
{
  AdwToast *last = NULL;

  open_window ();
  for (guint i = 0; i < 3; i++)
    {
      AdwToast *toast = rw_toast_new (overlay, "News");

      adw_toast_set_timeout (toast, 0);
      rw_toast_show (overlay, toast, &last);
      g_assert_true (last == toast);
    }
  outlive ();
  outlive ();
  g_assert_cmpuint (count_children (), ==, 2);
  adw_toast_dismiss (last);
  rw_desk_wait_for (desk, count_children () == 1 && last == NULL);
  close_window ();
}

/* A window may close over a toast that comes. */
static void
test_closed (void)
{
  open_window ();
  adw_toast_dismiss (add ("Closed over"));
  close_window ();
  outlive ();
}

/* Words are words, whatever they look like. */
static void
test_plain (void)
{
  AdwToast *toast;

  open_window ();
  toast = rw_toast_new (overlay, "<b>C5 & C6</b>");
  g_assert_cmpstr (adw_toast_get_title (toast), ==, "&lt;b&gt;C5 &amp; C6&lt;/b&gt;");
  g_object_unref (toast);
  close_window ();
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_display (640, 480);
  adw_init ();

  g_test_add_func ("/app/toast/at-once", test_at_once);
  g_test_add_func ("/app/toast/later", test_later);
  g_test_add_func ("/app/toast/in-place", test_in_place);
  g_test_add_func ("/app/toast/closed", test_closed);
  g_test_add_func ("/app/toast/plain", test_plain);
  status = g_test_run ();

  rw_desk_close (desk);

  return status;
}
