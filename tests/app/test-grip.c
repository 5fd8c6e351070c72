/* test-grip.c: what hand and fingers do on the canvas beside dragging
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-canvas-private.h"
#include "rw-history.h"
#include "rw-scene.h"

#include <X11/keysym.h>
#include <adwaita.h>
#include <math.h>

#define N_STEPS 12

static RwDesk *desk;
static RwHand *hand;
static RwContent *content;

typedef struct
{
  GtkWidget *window;
  GtkWidget *canvas;
  RwModel *model;
  RwView *view;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, "gtk-double-click-time", 5000, NULL);
  self->model = rw_model_new (content);
  self->canvas = rw_canvas_new (self->model, RW_ASPECT_BACK);
  self->view = rw_canvas_get_view (RW_CANVAS (self->canvas));
  self->window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (self->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 700, 900);
  gtk_window_set_child (GTK_WINDOW (self->window), self->canvas);
  gtk_window_present (GTK_WINDOW (self->window));
  rw_desk_wait_for (desk, gtk_widget_get_width (self->canvas) == 700);
  rw_desk_wait_for (desk, rw_hand_take_window (hand) && gtk_window_is_active (GTK_WINDOW (self->window)));
  /* A window that is shown gives the keyboard to the tool, which is then lit. */
  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (self->canvas), (gpointer *) &self->canvas);
  gtk_window_destroy (GTK_WINDOW (self->window));
  rw_desk_wait_for (desk, self->canvas == NULL);
  g_assert_finalize_object (self->model);
}

static double
get_y (Fixture *self)
{
  return rw_model_get_placement (self->model)->y;
}

static RwPoint
over (Fixture *self,
      double   x,
      double   y)
{
  return rw_view_to_canvas (self->view, x, y);
}

static void
take (Fixture *self,
      RwPoint  at)
{
  rw_hand_move (hand, at.x - 1.0, at.y);
  rw_hand_move (hand, at.x, at.y);
  rw_hand_press (hand);
  rw_desk_wait_for (desk, rw_tool_handle_is_held (RW_TOOL_HANDLE (RW_CANVAS (self->canvas)->tool)));
}

/* The knob is there for who points at the tool, at its end, and turns it. */
static void
test_knob (Fixture       *self,
           gconstpointer  data)
{
  GtkWidget *knob = RW_CANVAS (self->canvas)->knob;
  RwPoint middle = over (self, 0.0, get_y (self));
  double reach = 225.0 * rw_view_get_scale (self->view) + 4.0;
  RwPoint end = { middle.x + MIN (reach, 350.0 - 18.0), middle.y };

  g_assert_false (gtk_widget_get_can_target (knob));
  rw_hand_move (hand, middle.x, middle.y);
  rw_hand_move (hand, middle.x + 1.0, middle.y);
  rw_desk_wait_for (desk, gtk_widget_get_can_target (knob));
  g_assert_true (gtk_widget_pick (self->canvas, end.x, end.y, GTK_PICK_DEFAULT) == knob);

  take (self, end);
  g_assert_true (rw_tool_handle_is_turned (RW_TOOL_HANDLE (RW_CANVAS (self->canvas)->tool)));
  for (int i = 1; i <= N_STEPS; i++)
    rw_hand_move (hand, middle.x + reach * cos (G_PI_4 * i / N_STEPS), middle.y + reach * sin (G_PI_4 * i / N_STEPS));
  rw_desk_wait_for (desk, fabs (rw_model_get_placement (self->model)->angle - 45.0) < 1.0);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, !rw_tool_handle_is_held (RW_TOOL_HANDLE (RW_CANVAS (self->canvas)->tool)));

  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  g_assert_false (gtk_widget_get_can_target (knob));
}

static void
test_snap (Fixture       *self,
           gconstpointer  data)
{
  RwCanvas *canvas = RW_CANVAS (self->canvas);
  double middle = rw_scene_get_middle (content, "T9");
  RwPoint from = over (self, 0.0, get_y (self));
  RwPoint near = over (self, 0.0, middle + 3.0);

  take (self, from);
  rw_hand_stroke (hand, from.x, from.y, near.x, near.y, N_STEPS);
  rw_desk_wait_for (desk, fabs (get_y (self) - middle - 3.0) < 1.0);
  g_assert_false (gtk_widget_get_visible (canvas->cue));

  rw_hand_hold (hand, RW_HAND_CONTROL, TRUE);
  rw_hand_move (hand, near.x + 1.0, near.y);
  rw_desk_wait_for (desk, get_y (self) == middle);
  g_assert_true (gtk_widget_get_visible (canvas->cue));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (canvas->cue)), ==, "T9");
  rw_hand_hold (hand, RW_HAND_CONTROL, FALSE);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, !gtk_widget_get_visible (canvas->cue));
}

/* How far the tool has been carried, and how often. */
typedef struct
{
  double y;
  guint n;
} Way;

static void
moved_cb (RwModel *model,
          Way     *way)
{
  way->y = MAX (way->y, rw_model_get_placement (model)->y);
  way->n++;
}

/* Escape while the button is held takes the whole drag back, and leaves no step
 * to be undone. */
static void
test_escape (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr(RwHistory) history = rw_history_new (self->model);
  double start = get_y (self);
  RwPoint from = over (self, 0.0, start);
  Way way = { start, 0 };
  gboolean can_undo;
  guint n;

  g_signal_connect (self->model, "moved", G_CALLBACK (moved_cb), &way);
  take (self, from);
  rw_hand_stroke (hand, from.x, from.y, from.x, from.y + 150.0, N_STEPS);
  rw_hand_key (hand, XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, way.y > start + 50.0 && get_y (self) == start);
  g_assert_false (rw_tool_handle_is_held (RW_TOOL_HANDLE (RW_CANVAS (self->canvas)->tool)));

  n = way.n;
  rw_hand_stroke (hand, from.x, from.y + 150.0, from.x, from.y + 200.0, 4);
  rw_desk_wait_for (desk, fabs (RW_CANVAS (self->canvas)->pointer.y - from.y - 200.0) <= 1.0);
  g_assert_cmpuint (way.n, ==, n);
  rw_hand_release (hand);
  g_assert_cmpfloat (get_y (self), ==, start);
  g_object_get (history, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_signal_handlers_disconnect_by_data (self->model, &way);
}

/* The body follows a hand that takes it beside the tool. */
static void
test_pan (Fixture       *self,
          gconstpointer  data)
{
  RwCanvas *canvas = RW_CANVAS (self->canvas);
  RwPoint taken;

  rw_view_zoom_at (self->view, 2.0, 350.0, 300.0);
  rw_hand_move (hand, 249.0, 800.0);
  rw_hand_move (hand, 250.0, 800.0);
  rw_desk_wait_for (desk, canvas->pointer.y == 800.0);
  taken = rw_view_to_body (self->view, 250.0, 800.0);
  rw_hand_press (hand);
  rw_hand_stroke (hand, 250.0, 800.0, 250.0, 700.0, N_STEPS);
  rw_desk_wait_for (desk, canvas->panning && canvas->pointer.y == 700.0);
  g_assert_cmpfloat_with_epsilon (rw_view_to_body (self->view, 250.0, 700.0).y, taken.y, 0.01);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, !canvas->panning);
}

/* With the middle button it also does from the tool on, which stays where it lies. */
static void
test_pan_middle (Fixture       *self,
                 gconstpointer  data)
{
  RwCanvas *canvas = RW_CANVAS (self->canvas);
  double y = get_y (self);
  RwPoint taken;
  RwPoint from;

  rw_view_zoom_at (self->view, 2.0, 350.0, 300.0);
  from = over (self, 0.0, y);
  rw_hand_move (hand, from.x - 1.0, from.y);
  rw_hand_move (hand, from.x, from.y);
  rw_desk_wait_for (desk, fabs (canvas->pointer.y - from.y) <= 1.0);
  taken = rw_view_to_body (self->view, canvas->pointer.x, canvas->pointer.y);
  rw_hand_press_middle (hand);
  rw_hand_stroke (hand, from.x, from.y, from.x, from.y - 80.0, N_STEPS);
  rw_desk_wait_for (desk, canvas->panning && fabs (canvas->pointer.y - from.y + 80.0) <= 1.0);
  g_assert_cmpfloat_with_epsilon (rw_view_to_body (self->view, canvas->pointer.x, canvas->pointer.y).y, taken.y, 1.0);
  g_assert_cmpfloat (get_y (self), ==, y);
  rw_hand_release_middle (hand);
  rw_desk_wait_for (desk, !canvas->panning);
}

/* What is thrown goes on for a while; for who wants no motion it does not. */
static void
test_throw (Fixture       *self,
            gconstpointer  data)
{
  RwGlide *glide = &RW_CANVAS (self->canvas)->glide;
  double top;

  rw_view_zoom_at (self->view, 4.0, 350.0, 300.0);
  top = rw_view_get_visible (self->view).y0;
  rw_glide_fling (glide, 0.0, -600.0);
  g_assert_cmpfloat (rw_view_get_visible (self->view).y0, ==, top);
  rw_desk_wait_for (desk, glide->tick_id == 0);
  g_assert_cmpfloat (rw_view_get_visible (self->view).y0, >, top + 5.0);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  rw_glide_fling (glide, 0.0, 600.0);
  g_assert_cmpuint (glide->tick_id, ==, 0);
  gtk_widget_activate_action (self->canvas, "canvas.zoom-fit", NULL);
  g_assert_cmpfloat (rw_view_get_zoom (self->view), ==, 1.0);
}

/* Smoothly, and about the pointer. */
static void
test_zoom (Fixture       *self,
           gconstpointer  data)
{
  RwGlide *glide = &RW_CANVAS (self->canvas)->glide;
  RwPoint before = rw_view_to_body (self->view, 250.0, 400.0);
  RwPoint after;

  rw_glide_zoom (glide, 2.0, 250.0, 400.0);
  g_assert_cmpfloat (rw_view_get_zoom (self->view), ==, 1.0);
  rw_desk_wait_for (desk, glide->tick_id == 0);
  g_assert_cmpfloat_with_epsilon (rw_view_get_zoom (self->view), 2.0, 1e-6);
  after = rw_view_to_body (self->view, 250.0, 400.0);
  g_assert_cmpfloat_with_epsilon (after.y, before.y, 0.5);

  rw_hand_click (hand, 250.0, 820.0);
  rw_hand_press (hand);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, rw_view_get_zoom (self->view) == 1.0);
}

/* What two fingers do first they go on doing. */
static void
test_pinch (void)
{
  g_assert_cmpint (_rw_canvas_read_pinch (RW_PINCH_UNCLEAR, 1.03, 3.0), ==, RW_PINCH_UNCLEAR);
  g_assert_cmpint (_rw_canvas_read_pinch (RW_PINCH_UNCLEAR, 1.03, -12.0), ==, RW_PINCH_TURN);
  g_assert_cmpint (_rw_canvas_read_pinch (RW_PINCH_UNCLEAR, 0.8, 8.0), ==, RW_PINCH_ZOOM);
  g_assert_cmpint (_rw_canvas_read_pinch (RW_PINCH_ZOOM, 1.0, 90.0), ==, RW_PINCH_ZOOM);
  g_assert_cmpint (_rw_canvas_read_pinch (RW_PINCH_TURN, 3.0, 0.0), ==, RW_PINCH_TURN);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_display (1280, 1024);
  hand = rw_hand_new ();
  adw_init ();
  content = rw_scene_load ();

#define ADD(name, func) g_test_add ("/app/grip/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("knob", test_knob);
  ADD ("snap", test_snap);
  ADD ("escape", test_escape);
  ADD ("pan", test_pan);
  ADD ("pan-middle", test_pan_middle);
  ADD ("throw", test_throw);
  ADD ("zoom", test_zoom);
#undef ADD
  g_test_add_func ("/app/grip/pinch", test_pinch);
  status = g_test_run ();

  rw_content_unref (content);
  rw_hand_free (hand);
  rw_desk_close (desk);

  return status;
}
