/* test-soak.c: what a window takes it gives back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-canvas-private.h"
#include "rw-memory.h"
#include "rw-scene.h"
#include "rw-window-private.h"

#include <malloc.h>
#include <math.h>
#include <unistd.h>

/* How often, at every run of the tests and with ROLLWISE_SOAK; what comes first
 * fills caches, and is not counted. */
#define N_DRAGS 60
#define N_DRAGS_SOAKED 10000
#define N_STYLES 4
#define N_STYLES_SOAKED 200
#define N_WARM_DRAGS 20
#define N_WARM_STYLES 4

/* Of what is in memory. */
#define MAX_GROWTH 1.05

/* A drag: how many events it has, and how long a frame is waited for, microseconds. */
#define N_STEPS 10
#define FRAME 17000

static RwDesk *desk;
static RwContent *content;

static guint
choose (guint n,
        guint n_soaked)
{
  return g_getenv ("ROLLWISE_SOAK") != NULL ? n_soaked : n;
}

/* Whether no view below @widget is still being drawn, or fades into what was. */
static gboolean
is_at_rest (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return TRUE;
  if (RW_IS_CANVAS (widget) &&
      (!rw_canvas_is_sharp (RW_CANVAS (widget)) || rw_backdrop_is_fading (RW_CANVAS (widget)->backdrop)))
    return FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!is_at_rest (child))
      return FALSE;

  return TRUE;
}

static RwWindow *
open_window (void)
{
  RwWindow *window = rw_window_new (NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  rw_window_set_content (window, content);
  gtk_window_present (GTK_WINDOW (window));
  rw_desk_wait_for (desk, gtk_widget_get_mapped (GTK_WIDGET (rw_stage_get_canvas (window->stage))));
  rw_desk_wait_for (desk, is_at_rest (GTK_WIDGET (window)));

  return window;
}

static void
close_window (RwWindow *window)
{
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  rw_desk_wait_for (desk, window == NULL);
}

static void
wait_for_frame (void)
{
  gint64 end = g_get_monotonic_time () + FRAME;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static void
drag (RwModel *model,
      guint    n_drags)
{
  double from = rw_scene_get_middle (content, "T7");
  double to = rw_scene_get_middle (content, "L3");

  for (guint i = 0; i < n_drags; i++)
    {
      for (int j = 1; j <= N_STEPS; j++)
        rw_model_move_to (model, 30.0 * (i % 3), from + (to - from) * (i % 2 == 0 ? j : N_STEPS - j) / N_STEPS);
      wait_for_frame ();
    }
}

static void
change_styles (RwWindow *window,
               guint     n_styles)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  for (guint i = 0; i < n_styles; i++)
    {
      adw_style_manager_set_color_scheme (manager, i % 2 == 0 ? ADW_COLOR_SCHEME_FORCE_DARK
                                                              : ADW_COLOR_SCHEME_FORCE_LIGHT);
      wait_for_frame ();
      rw_desk_wait_for (desk, is_at_rest (GTK_WIDGET (window)));
    }
}

/* What this process has in memory, MB, after what is free has been given back. */
static double
get_memory (void)
{
  g_autofree char *text = NULL;
  g_auto(GStrv) words = NULL;
  g_autoptr(GError) error = NULL;

  malloc_trim (0);
  g_file_get_contents ("/proc/self/statm", &text, NULL, &error);
  g_assert_no_error (error);
  words = g_strsplit (text, " ", 3);

  return g_ascii_strtoull (words[1], NULL, 10) * sysconf (_SC_PAGESIZE) / 1e6;
}

static double
get_memory_at_rest (RwWindow *window)
{
  rw_desk_wait_for (desk, is_at_rest (GTK_WIDGET (window)));

  return get_memory ();
}

/* What is on its way goes again: only what stays counts. */
static void
check_growth (RwWindow   *window,
              const char *what,
              guint       n,
              double      before)
{
  double after = get_memory_at_rest (window);

  g_test_message ("%u %s: %.1f MB, then %.1f MB", n, what, before, after);
  rw_desk_wait_for (desk, get_memory () <= before * MAX_GROWTH);
}

static void
test_drags (void)
{
  RwWindow *window = open_window ();
  guint n = choose (N_DRAGS, N_DRAGS_SOAKED);
  double before;

  drag (window->model, N_WARM_DRAGS);
  before = get_memory_at_rest (window);
  drag (window->model, n);
  check_growth (window, "drags", n, before);
  close_window (window);
}

static void
test_styles (void)
{
  RwWindow *window = open_window ();
  guint n = choose (N_STYLES, N_STYLES_SOAKED);
  double before;

  change_styles (window, N_WARM_STYLES);
  before = get_memory_at_rest (window);
  change_styles (window, n);
  check_growth (window, "changes of style", n, before);
  close_window (window);
}

/* Keeps a place for @widget and for each below it, which it leaves empty when it
 * goes. The window of tooltips is GTK's own: it is kept for the next window, and
 * with it the actions of this one. */
static void
watch_all (GPtrArray *places,
           GtkWidget *widget)
{
  gpointer *place;

  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkTooltipWindow"))
    return;

  place = g_new (gpointer, 1);
  *place = widget;
  g_object_add_weak_pointer (G_OBJECT (widget), place);
  g_ptr_array_add (places, place);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    watch_all (places, child);
}

static guint
count_left (GPtrArray *places)
{
  guint n_left = 0;

  for (guint i = 0; i < places->len; i++)
    n_left += *(gpointer *) g_ptr_array_index (places, i) != NULL;

  return n_left;
}

static void
check_all_gone (GPtrArray *places)
{
  gint64 end = g_get_monotonic_time () + RW_DESK_PATIENCE;

  g_test_message ("%u widgets", places->len);
  while (count_left (places) > 0 && g_get_monotonic_time () < end)
    wait_for_frame ();
  for (guint i = 0; i < places->len; i++)
    {
      GObject *left = *(gpointer *) g_ptr_array_index (places, i);

      if (left != NULL)
        g_test_message ("Left: %s, %u references", G_OBJECT_TYPE_NAME (left), left->ref_count);
    }
  g_assert_cmpuint (count_left (places), ==, 0);
}

/* Opened, used and closed: nothing holds any part of it. */
static void
test_closed (void)
{
  RwWindow *window = open_window ();
  g_autoptr(GPtrArray) widgets = g_ptr_array_new_with_free_func (g_free);
  gpointer parts[] = { window->model, window->history, window->settings, window->stage, window->panel,
                       rw_stage_get_canvas (window->stage),
                       rw_canvas_get_view (rw_stage_get_canvas (window->stage)) };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_object_add_weak_pointer (parts[i], &parts[i]);
  drag (window->model, 10);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open", "s", "region:lumbar-left");
  wait_for_frame ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.aspect", "s", "side");
  wait_for_frame ();
  watch_all (widgets, GTK_WIDGET (window));
  close_window (window);
  check_all_gone (widgets);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    rw_desk_wait_for (desk, parts[i] == NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  rw_memory_keep_layers ();
  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_display (1280, 1024);
  adw_init ();
  content = rw_scene_load ();

  g_test_add_func ("/app/soak/closed", test_closed);
  g_test_add_func ("/app/soak/drags", test_drags);
  g_test_add_func ("/app/soak/styles", test_styles);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
