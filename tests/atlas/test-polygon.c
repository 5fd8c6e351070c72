/* test-polygon.c: polygons against known figures and against cairo
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <cairo.h>
#include <math.h>

#include "rw-polygon.h"

static const RwPoint hook[] = {
  { 0, 0 }, { 6, 0 }, { 6, 4 }, { 4, 4 }, { 4, 2 }, { 2, 2 }, { 2, 4 }, { 0, 4 },
};

static void
test_measures (void)
{
  g_autoptr(RwPolygon) polygon = rw_polygon_new (hook, G_N_ELEMENTS (hook));
  RwPoint centroid = rw_polygon_get_centroid (polygon);
  const RwBox *box = rw_polygon_get_bounds (polygon);

  g_assert_cmpfloat (rw_polygon_get_area (polygon), ==, 20.0);
  g_assert_cmpfloat_with_epsilon (centroid.x, 3.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (centroid.y, 1.8, 1e-12);
  g_assert_cmpfloat (box->x0, ==, 0.0);
  g_assert_cmpfloat (box->x1, ==, 6.0);
  g_assert_cmpfloat (box->y0, ==, 0.0);
  g_assert_cmpfloat (box->y1, ==, 4.0);
}

/* Given the other way round it is the same polygon. */
static void
test_orientation (void)
{
  RwPoint turned[G_N_ELEMENTS (hook)];
  g_autoptr(RwPolygon) polygon = NULL;
  g_autoptr(RwPolygon) other = NULL;
  RwPoint a, b;

  for (guint i = 0; i < G_N_ELEMENTS (hook); i++)
    turned[i] = hook[G_N_ELEMENTS (hook) - 1 - i];

  polygon = rw_polygon_new (hook, G_N_ELEMENTS (hook));
  other = rw_polygon_new (turned, G_N_ELEMENTS (hook));
  a = rw_polygon_get_centroid (polygon);
  b = rw_polygon_get_centroid (other);
  g_assert_cmpfloat (rw_polygon_get_area (other), ==, 20.0);
  g_assert_cmpfloat_with_epsilon (a.x, b.x, 1e-12);
  g_assert_cmpfloat_with_epsilon (a.y, b.y, 1e-12);
}

/* Far from the origin no digits may be lost. */
static void
test_far_away (void)
{
  RwPoint moved[G_N_ELEMENTS (hook)];
  g_autoptr(RwPolygon) polygon = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (hook); i++)
    moved[i] = (RwPoint) { hook[i].x / 64.0 + 90000.0, hook[i].y / 64.0 - 90000.0 };

  polygon = rw_polygon_new (moved, G_N_ELEMENTS (hook));
  g_assert_cmpfloat_with_epsilon (rw_polygon_get_area (polygon), 20.0 / 4096.0, 1e-12);
}

static void
test_shared (void)
{
  g_autoptr(RwPolygon) polygon = rw_polygon_new (hook, G_N_ELEMENTS (hook));
  RwPolygon *other = rw_polygon_ref (polygon);
  guint n = 0;

  g_assert_true (other == polygon);
  rw_polygon_unref (other);
  g_assert_nonnull (rw_polygon_get_points (polygon, &n));
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (hook));
}

static double
distance_to_edge (const RwPoint *p,
                  guint          n,
                  double         x,
                  double         y)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < n; i++)
    {
      RwPoint a = p[i];
      RwPoint b = p[(i + 1) % n];
      double dx = b.x - a.x;
      double dy = b.y - a.y;
      double square = dx * dx + dy * dy;
      double t = square > 0.0 ? ((x - a.x) * dx + (y - a.y) * dy) / square : 0.0;

      t = CLAMP (t, 0.0, 1.0);
      least = MIN (least, hypot (a.x + t * dx - x, a.y + t * dy - y));
    }

  return least;
}

/* Corners and points lie on cairo's own grid, so that it is exact as well. */
static double
random_coordinate (void)
{
  return g_test_rand_int_range (-1000, 1000) / 8.0;
}

static void
test_contains (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);
  guint n_compared = 0;

  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  for (guint i = 0; i < 300; i++)
    {
      RwPoint points[24];
      guint n = g_test_rand_int_range (3, G_N_ELEMENTS (points) + 1);
      g_autoptr(RwPolygon) polygon = NULL;

      cairo_new_path (cr);
      for (guint j = 0; j < n; j++)
        {
          points[j] = (RwPoint) { random_coordinate (), random_coordinate () };
          cairo_line_to (cr, points[j].x, points[j].y);
        }
      cairo_close_path (cr);

      polygon = rw_polygon_new (points, n);
      for (guint j = 0; j < 200; j++)
        {
          /* Many at the height of a corner, where counting goes wrong. */
          double x = random_coordinate ();
          double y = j % 4 == 0 ? points[j % n].y : random_coordinate ();

          if (distance_to_edge (points, n, x, y) < 0.01)
            continue;
          g_assert_cmpint (rw_polygon_contains (polygon, x, y), ==, cairo_in_fill (cr, x, y) != 0);
          n_compared++;
        }
    }

  g_assert_cmpuint (n_compared, >, 50000);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

#define SIMPLE(expected, ...)                                                       \
  G_STMT_START                                                                      \
    {                                                                               \
      const RwPoint corners[] = { __VA_ARGS__ };                                    \
      g_autoptr(RwPolygon) shape = rw_polygon_new (corners, G_N_ELEMENTS (corners)); \
      g_assert_cmpint (rw_polygon_is_simple (shape), ==, (expected));               \
    }                                                                               \
  G_STMT_END

static void
test_simple (void)
{
  SIMPLE (TRUE, { 0, 0 }, { 1, 0 }, { 0, 1 });
  SIMPLE (TRUE, { 0, 0 }, { 2, 0 }, { 2, 2 }, { 1, 1 }, { 0, 2 });
  SIMPLE (TRUE, { 0, 0 }, { 1, 0 }, { 2, 0 }, { 2, 2 });
  SIMPLE (TRUE, { 0, 0 }, { 6, 0 }, { 6, 4 }, { 4, 4 }, { 4, 2 }, { 2, 2 }, { 2, 4 }, { 0, 4 });

  /* Crossing, touching at a corner, along an edge, folding back. */
  SIMPLE (FALSE, { 0, 0 }, { 2, 2 }, { 2, 0 }, { 0, 2 });
  SIMPLE (FALSE, { 0, 0 }, { 4, 0 }, { 4, 4 }, { 2, 0 }, { 0, 4 });
  SIMPLE (FALSE, { 0, 0 }, { 4, 0 }, { 4, 2 }, { 2, 1 }, { 4, 1 }, { 1, 3 });
  SIMPLE (FALSE, { 0, 0 }, { 4, 0 }, { 2, 0 }, { 2, 4 });
  SIMPLE (FALSE, { 0, 0 }, { 4, 0 }, { 4, 4 }, { 4, 1 });
  SIMPLE (FALSE, { 0, 0 }, { 1, 1 }, { 2, 0 }, { 2, 2 }, { 1, 1 }, { 0, 2 });
}

static gboolean
edges_cross (RwPoint a,
             RwPoint b,
             RwPoint c,
             RwPoint d)
{
  double e = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  double f = (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x);
  double g = (d.x - c.x) * (a.y - c.y) - (d.y - c.y) * (a.x - c.x);
  double h = (d.x - c.x) * (b.y - c.y) - (d.y - c.y) * (b.x - c.x);

  return e * f < 0.0 && g * h < 0.0;
}

/* The sweep finds what trying all pairs finds. */
static void
test_simple_random (void)
{
  guint n_simple = 0;

  for (guint i = 0; i < 3000; i++)
    {
      RwPoint p[7];
      guint n = g_test_rand_int_range (3, G_N_ELEMENTS (p) + 1);
      g_autoptr(RwPolygon) polygon = NULL;
      gboolean crosses = FALSE;

      for (guint j = 0; j < n; j++)
        p[j] = (RwPoint) { g_test_rand_double (), g_test_rand_double () };
      for (guint j = 0; j < n; j++)
        for (guint k = 0; k < n; k++)
          crosses |= edges_cross (p[j], p[(j + 1) % n], p[k], p[(k + 1) % n]);

      polygon = rw_polygon_new (p, n);
      g_assert_cmpint (rw_polygon_is_simple (polygon), ==, !crosses);
      n_simple += !crosses;
    }

  g_assert_cmpuint (n_simple, >, 300);
  g_assert_cmpuint (n_simple, <, 2700);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/polygon/measures", test_measures);
  g_test_add_func ("/polygon/orientation", test_orientation);
  g_test_add_func ("/polygon/far-away", test_far_away);
  g_test_add_func ("/polygon/shared", test_shared);
  g_test_add_func ("/polygon/contains", test_contains);
  g_test_add_func ("/polygon/simple", test_simple);
  g_test_add_func ("/polygon/simple-random", test_simple_random);

  return g_test_run ();
}
