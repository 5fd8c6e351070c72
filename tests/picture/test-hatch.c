/* test-hatch.c: insets and patterns stay inside the outline they are made for
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-hatch.h"
#include "rw-inset.h"

static RwPolygon *
new_square (double side)
{
  const RwPoint corners[] = { { 0, 0 }, { side, 0 }, { side, side }, { 0, side } };

  return rw_polygon_new (corners, G_N_ELEMENTS (corners));
}

static cairo_t *
new_path_only (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);

  return cr;
}

/* Every end of the path of @cr lies in @polygon, @slack mm of rounding apart. */
static guint
check_path_is_inside (cairo_t   *cr,
                      RwPolygon *polygon,
                      double     slack)
{
  cairo_path_t *path = cairo_copy_path (cr);
  const RwBox *bounds = rw_polygon_get_bounds (polygon);
  guint n_moves = 0;

  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      if (path->data[i].header.type == CAIRO_PATH_MOVE_TO || path->data[i].header.type == CAIRO_PATH_LINE_TO)
        {
          double x = path->data[i + 1].point.x;
          double y = path->data[i + 1].point.y;

          g_assert_cmpfloat (x, >=, bounds->x0 - slack);
          g_assert_cmpfloat (x, <=, bounds->x1 + slack);
          g_assert_cmpfloat (y, >=, bounds->y0 - slack);
          g_assert_cmpfloat (y, <=, bounds->y1 + slack);
          n_moves += path->data[i].header.type == CAIRO_PATH_MOVE_TO;
        }
    }

  cairo_path_destroy (path);

  return n_moves;
}

static void
test_inset_of_square (void)
{
  g_autoptr(RwPolygon) square = new_square (60.0);
  g_autoptr(RwPolygon) sharp = rw_inset_new (square, 2.0, 0.0);
  g_autoptr(RwPolygon) round = rw_inset_new (square, 2.0, 10.0);
  const RwBox *box = rw_polygon_get_bounds (round);

  g_assert_cmpfloat_with_epsilon (box->x0, 2.0, 0.05);
  g_assert_cmpfloat_with_epsilon (box->y1, 58.0, 0.05);
  g_assert_cmpfloat (rw_polygon_get_area (sharp), >, rw_polygon_get_area (round));
  g_assert_cmpfloat (rw_polygon_get_area (round), >, 0.95 * 56.0 * 56.0);
  g_assert_false (rw_polygon_contains (round, 2.6, 2.6));
  g_assert_true (rw_polygon_contains (round, 30.0, 2.6));
  g_assert_true (rw_polygon_is_simple (round));
}

static void
test_inset_is_thin (void)
{
  g_autoptr(RwPolygon) square = new_square (200.0);
  g_autoptr(RwPolygon) inset = rw_inset_new (square, 1.0, 9.0);
  guint n_points;

  rw_polygon_get_points (inset, &n_points);
  g_assert_cmpuint (n_points, <, 160);
}

static void
test_lines (void)
{
  g_autoptr(RwPolygon) square = new_square (20.0);
  cairo_t *cr = new_path_only ();
  guint n_lines;

  rw_hatch_append_lines (cr, square, G_PI / 4.0, 2.0);
  n_lines = check_path_is_inside (cr, square, 0.01);
  g_assert_cmpuint (n_lines, ==, 15);
  cairo_destroy (cr);
}

static void
test_dots (void)
{
  g_autoptr(RwPolygon) square = new_square (20.0);
  cairo_t *cr = new_path_only ();

  rw_hatch_append_dots (cr, square, 4.0, 0.5, 8);
  g_assert_cmpuint (check_path_is_inside (cr, square, 0.51), >=, 50);
  cairo_destroy (cr);
}

/* The dots of a part lie where those of the whole lie. */
static void
test_dots_stay_with_the_body (void)
{
  const RwPoint shifted[] = { { 3.3, 1.7 }, { 13.3, 1.7 }, { 13.3, 11.7 }, { 3.3, 11.7 } };
  g_autoptr(RwPolygon) part = rw_polygon_new (shifted, G_N_ELEMENTS (shifted));
  cairo_t *cr = new_path_only ();
  cairo_path_t *path;
  guint n_dots = 0;

  rw_hatch_append_dots (cr, part, 4.0, 1.0, 4);
  path = cairo_copy_path (cr);

  for (int i = 0, next; i < path->num_data; i = next)
    {
      next = i + path->data[i].header.length;

      /* The first corner of a square dot lies up a diagonal from its centre. */
      if (path->data[i].header.type == CAIRO_PATH_MOVE_TO
          && next < path->num_data
          && path->data[next].header.type == CAIRO_PATH_LINE_TO)
        {
          double x = path->data[i + 1].point.x - M_SQRT1_2;
          double y = path->data[i + 1].point.y - M_SQRT1_2;

          g_assert_cmpfloat (fabs (remainder (x, 2.0)), <, 0.02);
          g_assert_cmpfloat (fabs (remainder (y, 2.0)), <, 0.02);
          n_dots++;
        }
    }

  g_assert_cmpuint (n_dots, >, 8);
  cairo_path_destroy (path);
  cairo_destroy (cr);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/inset/square", test_inset_of_square);
  g_test_add_func ("/inset/thin", test_inset_is_thin);
  g_test_add_func ("/hatch/lines", test_lines);
  g_test_add_func ("/hatch/dots", test_dots);
  g_test_add_func ("/hatch/dots-stay-with-the-body", test_dots_stay_with_the_body);

  return g_test_run ();
}
