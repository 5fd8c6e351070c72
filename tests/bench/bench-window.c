/* bench-window.c: the window against a bare one: first frame, dragging, memory
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-application.h"
#include "rw-canvas-private.h"
#include "rw-memory.h"
#include "rw-window-private.h"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The program starts itself once for each kind of window and drives it from
 * outside with pointer events, so that all are measured alike. */

#define WIDTH 1040
#define HEIGHT 800
#define STARTS 8
#define DRAGS 4
#define DRAG_EVENTS 300
#define DRAG_INTERVAL 16000

/* --- The windows: run in a process of their own --- */

typedef struct
{
  GtkWidget *window;
  GtkWidget *grip;
  gboolean painted;
  gboolean told;
} Child;

static gboolean
is_shown (Child *child)
{
  return !RW_IS_WINDOW (child->window) || RW_WINDOW (child->window)->model != NULL;
}

static gboolean
is_settled (Child *child)
{
  return !RW_IS_WINDOW (child->window) || rw_canvas_is_sharp (rw_stage_get_canvas (RW_WINDOW (child->window)->stage));
}

static long
read_peak_kib (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;

  line = strstr (status, "VmHWM:");

  return line != NULL ? strtol (line + strlen ("VmHWM:"), NULL, 10) : 0;
}

static void
tell_grip (Child *child)
{
  graphene_point_t point = GRAPHENE_POINT_INIT (0, 0);
  double x = 0.0;
  double y = 0.0;

  if (child->grip != NULL &&
      gtk_widget_compute_point (child->grip, child->window,
                                &GRAPHENE_POINT_INIT (gtk_widget_get_width (child->grip) / 2.0f - 90.0f,
                                                      gtk_widget_get_height (child->grip) / 2.0f),
                                &point))
    gtk_native_get_surface_transform (GTK_NATIVE (child->window), &x, &y);

  g_print ("settled %ld %d %d\n", read_peak_kib (), (int) (point.x + x), (int) (point.y + y));
}

static gboolean
tell_cb (gpointer user_data)
{
  Child *child = user_data;

  if (!is_settled (child))
    return G_SOURCE_CONTINUE;

  tell_grip (child);

  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock,
                gpointer       user_data)
{
  Child *child = user_data;

  if (child->painted || !is_shown (child))
    return;

  child->painted = TRUE;
  g_print ("painted %" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  if (RW_IS_WINDOW (child->window))
    child->grip = rw_stage_get_canvas (RW_WINDOW (child->window)->stage)->tool;
  g_timeout_add (50, tell_cb, child);
}

static void
realize_cb (GtkWidget *window,
            gpointer   user_data)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                    G_CALLBACK (after_paint_cb), user_data);
}

static void
box_drag_update_cb (GtkGestureDrag *gesture,
                    double          dx,
                    double          dy,
                    gpointer        user_data)
{
  Child *child = user_data;
  GtkWidget *fixed = gtk_widget_get_parent (child->grip);
  double x;
  double y;

  gtk_fixed_get_child_position (GTK_FIXED (fixed), child->grip, &x, &y);
  gtk_fixed_move (GTK_FIXED (fixed), child->grip, x + dx, y + dy);
}

/* A box of the roller's size to drag, and nothing else. */
static void
add_box (Child *child)
{
  GtkWidget *fixed = gtk_fixed_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  child->grip = gtk_label_new (NULL);
  gtk_widget_set_size_request (child->grip, 420, 145);
  gtk_widget_add_css_class (child->grip, "card");
  gtk_fixed_put (GTK_FIXED (fixed), child->grip, 100, 250);
  g_signal_connect (drag, "drag-update", G_CALLBACK (box_drag_update_cb), child);
  gtk_widget_add_controller (child->grip, GTK_EVENT_CONTROLLER (drag));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (child->window), fixed);
}

static void
bare_activate_cb (GtkApplication *application,
                  gpointer        user_data)
{
  Child *child = user_data;

  child->window = adw_application_window_new (application);
  gtk_window_set_default_size (GTK_WINDOW (child->window), WIDTH, HEIGHT);
  add_box (child);
  g_signal_connect (child->window, "realize", G_CALLBACK (realize_cb), child);
  gtk_window_present (GTK_WINDOW (child->window));
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window,
                 gpointer        user_data)
{
  Child *child = user_data;

  child->window = GTK_WIDGET (window);
  gtk_window_set_default_size (window, WIDTH, HEIGHT);
  g_signal_connect (window, "realize", G_CALLBACK (realize_cb), child);
}

static int
run_child (const char *kind)
{
  g_autoptr(GApplication) application = NULL;
  Child child = { NULL, };

  setvbuf (stdout, NULL, _IOLBF, 0);
  if (g_str_equal (kind, "bare"))
    {
      application = G_APPLICATION (adw_application_new ("io.github.rollwise.Bare", G_APPLICATION_NON_UNIQUE));
      g_signal_connect (application, "activate", G_CALLBACK (bare_activate_cb), &child);
    }
  else
    {
      rw_memory_keep_layers ();
      application = g_object_new (RW_TYPE_APPLICATION,
                                  "application-id", RW_APPLICATION_ID,
                                  "resource-base-path", "/io/github/rollwise/Rollwise",
                                  "flags", G_APPLICATION_NON_UNIQUE, NULL);
      g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), &child);
    }

  return g_application_run (application, 0, NULL);
}

/* --- The driver --- */

typedef struct
{
  double first_frame;
  double peak;
  double per_event;
} Figures;

static double
read_cpu (GPid pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/stat", pid);
  g_autofree char *stat = NULL;
  unsigned long user = 0;
  unsigned long system = 0;

  if (g_file_get_contents (path, &stat, NULL, NULL))
    sscanf (strrchr (stat, ')') + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);

  return (user + system) * 1e6 / sysconf (_SC_CLK_TCK);
}

static void
move_pointer (Display *display,
              int      x,
              int      y)
{
  XTestFakeMotionEvent (display, -1, x, y, CurrentTime);
  XFlush (display);
  g_usleep (DRAG_INTERVAL);
}

/* Microseconds of CPU a pointer event, for going down and up the back. */
static double
drag (Display *display,
      GPid     pid,
      int      x,
      int      y)
{
  double before;
  double after;

  move_pointer (display, x, y);
  XTestFakeButtonEvent (display, 1, True, CurrentTime);
  for (int i = 0; i < 20; i++)
    move_pointer (display, x, y + i);
  before = read_cpu (pid);
  for (int i = 0; i < DRAG_EVENTS; i++)
    move_pointer (display, x, y + 20 + (i < DRAG_EVENTS / 2 ? i : DRAG_EVENTS - i));
  after = read_cpu (pid);
  XTestFakeButtonEvent (display, 1, False, CurrentTime);
  XFlush (display);

  return (after - before) / DRAG_EVENTS;
}

static void
measure (const char *self,
         const char *kind,
         Display    *display,
         gboolean    dragging,
         Figures    *figures)
{
  const char *argv[] = { self, kind, NULL };
  g_autoptr(GError) error = NULL;
  gint64 start = g_get_monotonic_time ();
  gint64 painted = 0;
  long peak = 0;
  GPid pid;
  int out;
  int x = 0;
  int y = 0;
  FILE *lines;
  char line[256];

  if (!g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD,
                                 NULL, NULL, &pid, NULL, &out, NULL, &error))
    g_error ("%s", error->message);

  lines = fdopen (out, "r");
  while (peak == 0 && fgets (line, sizeof line, lines) != NULL)
    {
      sscanf (line, "painted %" G_GINT64_FORMAT, &painted);
      sscanf (line, "settled %ld %d %d", &peak, &x, &y);
    }

  figures->first_frame = (painted - start) / 1000.0;
  figures->peak = peak / 1024.0;
  if (dragging)
    figures->per_event = drag (display, pid, x, y);

  kill (pid, SIGTERM);
  g_spawn_close_pid (pid);
  fclose (lines);
}

static void
keep_best (Figures       *best,
           const Figures *figures)
{
  best->first_frame = MIN (best->first_frame, figures->first_frame);
  best->peak = MIN (best->peak, figures->peak);
  best->per_event = MIN (best->per_event, figures->per_event);
}

/* The best of several starts: what else the machine does only adds. By turns, so
 * that a slow minute is not held against one of them. */
static void
measure_both (const char *self,
              Display    *display,
              Figures    *bare,
              Figures    *ours)
{
  *bare = *ours = (Figures) { G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE };

  for (int i = 0; i < STARTS; i++)
    {
      Figures figures = { .per_event = G_MAXDOUBLE };

      measure (self, "bare", display, i < DRAGS, &figures);
      keep_best (bare, &figures);
      figures.per_event = G_MAXDOUBLE;
      measure (self, "rollwise", display, i < DRAGS, &figures);
      keep_best (ours, &figures);
    }
}

int
main (int    argc,
      char **argv)
{
  Display *display;
  Figures bare;
  Figures ours;

  if (argc > 1)
    return run_child (argv[1]);

  display = XOpenDisplay (NULL);
  if (display == NULL)
    {
      g_printerr ("bench-window needs a display\n");
      return 1;
    }

  measure_both (argv[0], display, &bare, &ours);
  g_print ("first frame                %6.0f ms  %.2fx a bare window  (aim: at most 1.5)\n",
           ours.first_frame, ours.first_frame / bare.first_frame);
  g_print ("a pointer event, dragging  %6.0f us  %.2fx a plain box    (aim: at most 2)\n",
           ours.per_event, ours.per_event / bare.per_event);
  g_print ("peak memory                %6.1f MiB %.2fx a bare window  (aim: at most 1.6)\n",
           ours.peak, ours.peak / bare.peak);
  XCloseDisplay (display);

  return 0;
}
