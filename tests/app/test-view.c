/* test-view.c: between the body and the canvas
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-view.h"

#include <math.h>

static const RwBox body = { -260.0, -90.0, 260.0, 710.0 };

static RwView *
new_view (double width,
          double height)
{
  RwView *view = rw_view_new (&body);

  rw_view_set_size (view, width, height);

  return view;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
assert_near (RwPoint point,
             double  x,
             double  y)
{
  g_assert_cmpfloat_with_epsilon (point.x, x, 1e-6);
  g_assert_cmpfloat_with_epsilon (point.y, y, 1e-6);
}

static void
test_fit (void)
{
  RwView *view = new_view (1040.0, 800.0);
  RwBox visible;

  /* The height binds: 800 pixels for 800 mm, and room at both sides. */
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), 1.0, 1e-9);
  g_assert_cmpfloat (rw_view_get_zoom (view), ==, 1.0);
  assert_near (rw_view_to_canvas (view, 0.0, -90.0), 520.0, 0.0);
  assert_near (rw_view_to_canvas (view, 0.0, 710.0), 520.0, 800.0);
  visible = rw_view_get_visible (view);
  g_assert_cmpfloat_with_epsilon (visible.x0, -520.0, 1e-6);
  g_assert_cmpfloat_with_epsilon (visible.x1, 520.0, 1e-6);

  /* Names beside the body may take a fifth of its size, and no more. */
  rw_view_set_beside (view, 300.0, 0.8);
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), 440.0 / 520.0, 1e-9);
  rw_view_set_beside (view, 320.0, 0.8);
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), 1.0, 1e-9);
  rw_view_set_beside (view, 320.0, 0.6);
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), 400.0 / 520.0, 1e-9);
  rw_view_set_beside (view, 0.0, 0.8);

  /* The width binds. */
  rw_view_set_size (view, 260.0, 800.0);
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), 0.5, 1e-9);
  assert_near (rw_view_to_canvas (view, -260.0, 310.0), 0.0, 400.0);
  g_assert_finalize_object (view);
}

static void
test_round_trip (void)
{
  RwView *view = new_view (639.0, 743.0);

  for (guint i = 0; i < 1000; i++)
    {
      double x = g_test_rand_double_range (-300.0, 300.0);
      double y = g_test_rand_double_range (-100.0, 800.0);
      RwPoint pixel = rw_view_to_canvas (view, x, y);

      assert_near (rw_view_to_body (view, pixel.x, pixel.y), x, y);
      rw_view_zoom_at (view, g_test_rand_double_range (0.5, 2.0), pixel.x, pixel.y);
    }
  g_assert_finalize_object (view);
}

/* Left of the body stays left of the canvas, whatever the language. */
static void
test_sides (void)
{
  RwView *view = new_view (500.0, 500.0);

  g_assert_cmpfloat (rw_view_to_canvas (view, -10.0, 0.0).x, <, rw_view_to_canvas (view, 10.0, 0.0).x);
  g_assert_cmpfloat (rw_view_to_canvas (view, 0.0, -10.0).y, <, rw_view_to_canvas (view, 0.0, 10.0).y);
  g_assert_finalize_object (view);
}

static void
test_zoom_keeps_point (void)
{
  RwView *view = new_view (520.0, 800.0);
  RwPoint under;

  /* Inward the edges of the body are far, so nothing is clamped. */
  under = rw_view_to_body (view, 300.0, 350.0);
  for (guint i = 0; i < 20; i++)
    {
      rw_view_zoom_at (view, 1.2, 300.0, 350.0);
      assert_near (rw_view_to_body (view, 300.0, 350.0), under.x, under.y);
    }
  g_assert_cmpfloat (rw_view_get_zoom (view), ==, RW_VIEW_MAX_ZOOM);
  g_assert_finalize_object (view);
}

static void
assert_shows_only_body (RwView *view)
{
  RwBox visible = rw_view_get_visible (view);

  g_assert_cmpfloat (visible.x0, >=, body.x0 - 1e-6);
  g_assert_cmpfloat (visible.x1, <=, body.x1 + 1e-6);
  g_assert_cmpfloat (visible.y0, >=, body.y0 - 1e-6);
  g_assert_cmpfloat (visible.y1, <=, body.y1 + 1e-6);
}

static void
test_clamp (void)
{
  RwView *view = new_view (520.0, 800.0);

  rw_view_zoom_at (view, 1e6, 0.0, 0.0);
  g_assert_cmpfloat (rw_view_get_zoom (view), ==, RW_VIEW_MAX_ZOOM);
  for (guint i = 0; i < 200; i++)
    {
      rw_view_pan_by (view, g_test_rand_double_range (-9e3, 9e3), g_test_rand_double_range (-9e3, 9e3));
      assert_shows_only_body (view);
      rw_view_pan_to (view, (RwPoint) { g_test_rand_double_range (-9e3, 9e3), 0.0 }, 10.0, 10.0);
      assert_shows_only_body (view);
      rw_view_zoom_at (view, g_test_rand_double_range (0.7, 1.4), g_test_rand_double_range (0.0, 520.0), 9.0);
      assert_shows_only_body (view);
    }
  rw_view_zoom_at (view, 1e-6, 100.0, 100.0);
  g_assert_cmpfloat (rw_view_get_zoom (view), ==, 1.0);
  assert_near (rw_view_to_canvas (view, -260.0, -90.0), 0.0, 0.0);
  g_assert_finalize_object (view);
}

static void
test_pan (void)
{
  RwView *view = new_view (520.0, 800.0);
  RwPoint under;

  rw_view_zoom_at (view, 4.0, 260.0, 400.0);
  under = rw_view_to_body (view, 100.0, 100.0);
  rw_view_pan_by (view, 30.0, -20.0);
  assert_near (rw_view_to_body (view, 130.0, 80.0), under.x, under.y);
  rw_view_pan_to (view, under, 200.0, 300.0);
  assert_near (rw_view_to_body (view, 200.0, 300.0), under.x, under.y);
  g_assert_finalize_object (view);
}

static void
test_changed (void)
{
  RwView *view = new_view (520.0, 800.0);
  guint count = 0;

  g_signal_connect_swapped (view, "changed", G_CALLBACK (count_cb), &count);
  rw_view_set_size (view, 520.0, 800.0);
  rw_view_fit (view);
  rw_view_pan_by (view, 10.0, 10.0);
  rw_view_zoom_at (view, 0.5, 10.0, 10.0);
  g_assert_cmpuint (count, ==, 0);

  rw_view_zoom_at (view, 2.0, 10.0, 10.0);
  g_assert_cmpuint (count, ==, 1);
  rw_view_pan_by (view, -10.0, 0.0);
  g_assert_cmpuint (count, ==, 2);
  rw_view_set_size (view, 500.0, 800.0);
  g_assert_cmpuint (count, ==, 3);
  rw_view_fit (view);
  g_assert_cmpuint (count, ==, 4);
  rw_view_fit (view);
  g_assert_cmpuint (count, ==, 4);
  g_assert_finalize_object (view);
}

/* A canvas is 0 by 0 pixels before it is shown. */
static void
test_no_size (void)
{
  RwView *view = new_view (0.0, 0.0);
  RwPoint point = rw_view_to_body (view, 0.0, 0.0);

  g_assert_cmpfloat (rw_view_get_scale (view), >, 0.0);
  g_assert_true (isfinite (point.x) && isfinite (point.y));
  g_assert_finalize_object (view);
}

/* The whole body keeps clear of what stands at the sides; a zoomed one may lie
 * below it, but every part of it comes out again. */
static void
test_margins (void)
{
  RwView *view = new_view (1040.0, 800.0);

  rw_view_set_margins (view, 60.0, 180.0);
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), 1.0, 1e-9);
  assert_near (rw_view_to_canvas (view, 0.0, 310.0), 460.0, 400.0);
  assert_near (rw_view_to_body (view, 460.0, 400.0), 0.0, 310.0);

  rw_view_set_size (view, 500.0, 800.0);
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), 0.5, 1e-9);
  assert_near (rw_view_to_canvas (view, -260.0, 310.0), 60.0, 400.0);
  assert_near (rw_view_to_canvas (view, 260.0, 310.0), 320.0, 400.0);

  rw_view_zoom_at (view, 4.0, 190.0, 400.0);
  rw_view_pan_by (view, -1e4, 0.0);
  g_assert_cmpfloat_with_epsilon (rw_view_to_canvas (view, 260.0, 310.0).x, 320.0, 1e-6);
  rw_view_pan_by (view, 1e4, 0.0);
  g_assert_cmpfloat_with_epsilon (rw_view_to_canvas (view, -260.0, 310.0).x, 60.0, 1e-6);
  g_assert_finalize_object (view);
}

static RwPoint
get_share (RwView      *view,
           const RwBox *of)
{
  RwBox visible = rw_view_get_visible (view);

  return (RwPoint) {
    ((visible.x0 + visible.x1) / 2.0 - of->x0) / (of->x1 - of->x0),
    ((visible.y0 + visible.y1) / 2.0 - of->y0) / (of->y1 - of->y0),
  };
}

/* Another body of the same form is seen as far zoomed in and as far to the side,
 * and what was drawn of the one before need not be drawn again. */
static void
test_other_body (void)
{
  const RwBox small = { -30.0, 10.0, 100.0, 210.0 };
  RwView *view = new_view (520.0, 800.0);
  g_autoptr(RwView) other = NULL;
  guint n_changed = 0;
  guint n_turned = 0;
  RwPoint share;
  double scale;

  rw_view_zoom_at (view, 3.0, 100.0, 200.0);
  scale = rw_view_get_scale (view);
  share = get_share (view, &body);
  g_signal_connect_swapped (view, "changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect_swapped (view, "body-changed", G_CALLBACK (count_cb), &n_turned);
  other = rw_view_new_of (view, &small);
  rw_view_set_body (view, &small);
  rw_view_set_body (view, &small);
  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_cmpuint (n_turned, ==, 1);
  g_assert_cmpfloat (rw_view_get_zoom (view), ==, 3.0);
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), 4.0 * scale, 1e-9);
  assert_near (get_share (view, &small), share.x, share.y);
  assert_near (rw_view_to_canvas (other, 7.0, 9.0), rw_view_to_canvas (view, 7.0, 9.0).x,
               rw_view_to_canvas (view, 7.0, 9.0).y);

  rw_view_set_body (view, &body);
  g_assert_cmpfloat_with_epsilon (rw_view_get_scale (view), scale, 1e-9);
  assert_near (get_share (view, &body), share.x, share.y);
  g_assert_finalize_object (view);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/view/fit", test_fit);
  g_test_add_func ("/app/view/margins", test_margins);
  g_test_add_func ("/app/view/round-trip", test_round_trip);
  g_test_add_func ("/app/view/sides", test_sides);
  g_test_add_func ("/app/view/zoom-keeps-point", test_zoom_keeps_point);
  g_test_add_func ("/app/view/clamp", test_clamp);
  g_test_add_func ("/app/view/pan", test_pan);
  g_test_add_func ("/app/view/changed", test_changed);
  g_test_add_func ("/app/view/no-size", test_no_size);
  g_test_add_func ("/app/view/other-body", test_other_body);

  return g_test_run ();
}
