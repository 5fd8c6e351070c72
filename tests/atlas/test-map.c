/* test-map.c: the drawn map keeps what the clinical rules ask of it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>
#include <string.h>

#include "rw-map-measure.h"
#include "rw-shipped-atlas.h"

/* What is measured here is told by --verbose. */
#define MAX_OVERLAP 0.01        /* square mm */
#define MAX_GAP 1.0             /* mm */
#define MAX_ASYMMETRY 0.1       /* mm */

static RwAtlas *atlas;

static const struct
{
  const char *id;
  RwRegionKind kind;
  RwSide side;
} expected[] = {
  { "neck", RW_REGION_CERVICAL, RW_SIDE_MIDLINE },
  { "neck-base", RW_REGION_CERVICOTHORACIC, RW_SIDE_MIDLINE },
  { "upper-trapezius-left", RW_REGION_UPPER_TRAPEZIUS, RW_SIDE_LEFT },
  { "upper-trapezius-right", RW_REGION_UPPER_TRAPEZIUS, RW_SIDE_RIGHT },
  { "thoracic-midline", RW_REGION_THORACIC_MIDLINE, RW_SIDE_MIDLINE },
  { "thoracic-left", RW_REGION_THORACIC_PARASPINAL, RW_SIDE_LEFT },
  { "thoracic-right", RW_REGION_THORACIC_PARASPINAL, RW_SIDE_RIGHT },
  { "interscapular-left", RW_REGION_INTERSCAPULAR, RW_SIDE_LEFT },
  { "interscapular-right", RW_REGION_INTERSCAPULAR, RW_SIDE_RIGHT },
  { "scapula-left", RW_REGION_SCAPULA, RW_SIDE_LEFT },
  { "scapula-right", RW_REGION_SCAPULA, RW_SIDE_RIGHT },
  { "ribs-left", RW_REGION_POSTERIOR_RIBS, RW_SIDE_LEFT },
  { "ribs-right", RW_REGION_POSTERIOR_RIBS, RW_SIDE_RIGHT },
  { "thoracolumbar-left", RW_REGION_THORACOLUMBAR, RW_SIDE_LEFT },
  { "thoracolumbar-right", RW_REGION_THORACOLUMBAR, RW_SIDE_RIGHT },
  { "flank-left", RW_REGION_FLANK, RW_SIDE_LEFT },
  { "flank-right", RW_REGION_FLANK, RW_SIDE_RIGHT },
  { "lumbar-midline", RW_REGION_LUMBAR_MIDLINE, RW_SIDE_MIDLINE },
  { "lumbar-left", RW_REGION_LUMBAR_PARASPINAL, RW_SIDE_LEFT },
  { "lumbar-right", RW_REGION_LUMBAR_PARASPINAL, RW_SIDE_RIGHT },
  { "iliac-crest-left", RW_REGION_ILIAC_CREST, RW_SIDE_LEFT },
  { "iliac-crest-right", RW_REGION_ILIAC_CREST, RW_SIDE_RIGHT },
  { "sacrum", RW_REGION_SACRUM, RW_SIDE_MIDLINE },
  { "coccyx", RW_REGION_COCCYX, RW_SIDE_MIDLINE },
  { "gluteal-left", RW_REGION_GLUTEAL, RW_SIDE_LEFT },
  { "gluteal-right", RW_REGION_GLUTEAL, RW_SIDE_RIGHT },
};

/* Regions of the right half and the midline that meet along a border. */
static const char * const neighbours[][2] = {
  { "neck", "neck-base" }, { "neck", "upper-trapezius-right" }, { "neck-base", "upper-trapezius-right" },
  { "neck-base", "thoracic-midline" }, { "neck-base", "thoracic-right" },
  { "upper-trapezius-right", "scapula-right" }, { "upper-trapezius-right", "interscapular-right" },
  { "thoracic-midline", "thoracic-right" }, { "thoracic-midline", "thoracolumbar-right" },
  { "thoracic-midline", "lumbar-midline" }, { "thoracic-right", "interscapular-right" },
  { "thoracic-right", "ribs-right" }, { "thoracic-right", "thoracolumbar-right" },
  { "interscapular-right", "scapula-right" }, { "interscapular-right", "ribs-right" },
  { "scapula-right", "ribs-right" }, { "thoracolumbar-right", "ribs-right" },
  { "thoracolumbar-right", "flank-right" }, { "thoracolumbar-right", "lumbar-right" },
  { "ribs-right", "flank-right" }, { "flank-right", "lumbar-right" }, { "flank-right", "iliac-crest-right" },
  { "lumbar-midline", "lumbar-right" }, { "lumbar-midline", "sacrum" }, { "lumbar-right", "iliac-crest-right" },
  { "lumbar-right", "sacrum" }, { "iliac-crest-right", "sacrum" }, { "iliac-crest-right", "gluteal-right" },
  { "sacrum", "gluteal-right" }, { "sacrum", "coccyx" }, { "coccyx", "gluteal-right" },
};

static const RwPoint *
get_points (const char *id,
            guint      *n)
{
  const RwRegion *region = rw_atlas_find_region (atlas, id);

  g_assert_nonnull (region);
  return rw_polygon_get_points (rw_region_get_polygon (region), n);
}

static void
test_ids (void)
{
  guint seen = 0;

  g_assert_cmpuint (rw_atlas_get_n_regions (atlas), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const RwRegion *region = rw_atlas_find_region (atlas, expected[i].id);

      g_assert_nonnull (region);
      g_assert_cmpint (rw_region_get_kind (region), ==, expected[i].kind);
      g_assert_cmpint (rw_region_get_side (region), ==, expected[i].side);
      g_assert_true (rw_atlas_get_region (atlas, rw_region_get_index (region)) == region);
      seen |= 1u << expected[i].kind;
    }

  g_assert_cmphex (seen, ==, (1u << RW_N_REGION_KINDS) - 1);
}

/* The kidney window of the clinical rules: 50 to 95 mm from the midline, from the tip
 * of T11 to the lower border of L3. The drawn zone follows the lowest rib and the waist
 * round that window. Under it the soft flank goes on to the crest, and with it the zone:
 * down there too no bone bears a tool. So it may be larger, but no smaller. */
static void
test_flank (void)
{
  static const RwBox window = { 50.0, 378.2, 95.0, 505.8 };
  double area = (window.x1 - window.x0) * (window.y1 - window.y0);
  RwPolygon *polygon = rw_region_get_polygon (rw_atlas_find_region (atlas, "flank-right"));
  const RwBox *box = rw_polygon_get_bounds (polygon);
  RwPoint middle = rw_polygon_get_centroid (polygon);

  g_test_message ("flank: %.1f to %.1f, %.1f to %.1f, %.0f square mm", box->x0, box->x1, box->y0, box->y1,
                  rw_polygon_get_area (polygon));
  g_assert_cmpfloat_with_epsilon (box->x0, window.x0, 2.0);
  g_assert_cmpfloat_with_epsilon (box->x1, window.x1, 2.0);
  g_assert_cmpfloat_with_epsilon (box->y0, window.y0, 12.0);
  g_assert_cmpfloat (box->y1, >=, window.y1);
  g_assert_cmpfloat (box->y1, <=, 545.0);
  g_assert_cmpfloat_with_epsilon (middle.x, (window.x0 + window.x1) / 2.0, 3.0);
  g_assert_cmpfloat (middle.y, >=, (window.y0 + window.y1) / 2.0 - 3.0);
  g_assert_cmpfloat (middle.y, <=, (window.y0 + window.y1) / 2.0 + 12.0);
  g_assert_cmpfloat (rw_polygon_get_area (polygon), >=, 0.85 * area);
  g_assert_cmpfloat (rw_polygon_get_area (polygon), <=, 1.25 * area);
}

/* Its zone begins little above the bone, so that what is soft there is no bone's. */
static void
test_crest (void)
{
  RwPoint top = rw_path_get_start (rw_atlas_find_landmark (atlas, "iliac-crest-top-right"));
  const RwBox *box = rw_polygon_get_bounds (rw_region_get_polygon (rw_atlas_find_region (atlas, "iliac-crest-right")));

  g_assert_cmpfloat_with_epsilon (top.y - box->y0, 10.0, 1.5);
}

/* How far to the right the region reaches at a height. */
static double
get_reach (const char *id,
           double      y)
{
  guint n;
  const RwPoint *p = get_points (id, &n);
  double reach = -G_MAXDOUBLE;

  for (guint i = 0; i < n; i++)
    {
      RwPoint a = p[i];
      RwPoint b = p[(i + 1) % n];

      if ((a.y < y) != (b.y < y))
        reach = MAX (reach, a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
    }

  return reach;
}

static void
check_breadth (const char *id,
               double      from,
               double      to,
               double      mean,
               double      swing)
{
  double sum = 0.0;
  guint n = 0;

  for (double y = from; y <= to; y += 1.0, n++)
    {
      double reach = get_reach (id, y);

      g_assert_cmpfloat_with_epsilon (reach, mean, swing);
      sum += reach;
    }

  g_test_message ("%s: %.1f mm in the mean", id, sum / n);
  g_assert_cmpfloat_with_epsilon (sum / n, mean, 3.0);
}

/* The edges swing with the body round the figures of the clinical rules. */
static void
test_breadths (void)
{
  check_breadth ("thoracic-midline", 155.0, 385.0, 10.0, 2.0);
  check_breadth ("lumbar-midline", 395.0, 560.0, 12.0, 3.0);
  check_breadth ("thoracic-right", 155.0, 325.0, 50.0, 9.0);
  check_breadth ("thoracolumbar-right", 345.0, 385.0, 50.0, 5.0);
  check_breadth ("lumbar-right", 400.0, 560.0, 50.0, 7.0);
}

static void
test_overlap (void)
{
  const RwRegion *flank = rw_atlas_find_region (atlas, "flank-left");
  double area = rw_polygon_get_area (rw_region_get_polygon (flank));
  double most = 0.0;

  /* The measure works: a region overlaps itself by its own area. */
  g_assert_cmpfloat_with_epsilon (rw_map_get_overlap (flank, flank), area, 1e-6);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    for (guint j = i + 1; j < rw_atlas_get_n_regions (atlas); j++)
      most = MAX (most, fabs (rw_map_get_overlap (rw_atlas_get_region (atlas, i), rw_atlas_get_region (atlas, j))));

  g_test_message ("largest overlap: %g square mm", most);
  g_assert_cmpfloat (most, <=, MAX_OVERLAP);
}

static void
test_gaps (void)
{
  double largest = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    largest = MAX (largest, rw_map_get_largest_gap (atlas, rw_atlas_find_region (atlas, expected[i].id), 8.0));

  g_test_message ("largest gap: %.4f mm", largest);
  g_assert_cmpfloat (largest, <=, MAX_GAP);
}

/* Those that should meet do, along more than a corner. */
static void
test_neighbours (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (neighbours); i++)
    {
      const RwPoint *p, *q;
      guint n, m;
      double met = 0.0;

      p = get_points (neighbours[i][0], &n);
      q = get_points (neighbours[i][1], &m);
      for (guint j = 0; j < n; j++)
        {
          RwPoint a = p[j];
          RwPoint b = p[(j + 1) % n];
          double length = hypot (b.x - a.x, b.y - a.y);
          guint n_steps = ceil (length / 0.5);

          for (guint k = 0; k < n_steps; k++)
            {
              double part = (k + 0.5) / n_steps;
              RwPoint at = { a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part };

              if (rw_map_get_distance (q, m, at) < 0.05)
                met += length / n_steps;
            }
        }

      g_test_message ("%s and %s meet along %.1f mm", neighbours[i][0], neighbours[i][1], met);
      g_assert_cmpfloat (met, >, 1.5);
    }
}

static char *
dup_mirror_id (const char *id)
{
  if (g_str_has_suffix (id, "-left"))
    return g_strdup_printf ("%.*s-right", (int) strlen (id) - 5, id);
  if (g_str_has_suffix (id, "-right"))
    return g_strdup_printf ("%.*s-left", (int) strlen (id) - 6, id);

  return g_strdup (id);
}

static void
test_mirror (void)
{
  double most = 0.0;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *mirror = dup_mirror_id (expected[i].id);
      const RwPoint *p, *q;
      guint n, m;

      p = get_points (expected[i].id, &n);
      q = get_points (mirror, &m);
      for (guint j = 0; j < n; j++)
        most = MAX (most, rw_map_get_distance (q, m, (RwPoint) { -p[j].x, p[j].y }));
    }

  g_test_message ("largest asymmetry: %g mm", most);
  g_assert_cmpfloat (most, <=, MAX_ASYMMETRY);
}

static void
test_sides (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const RwRegion *region = rw_atlas_find_region (atlas, expected[i].id);
      const RwBox *box = rw_polygon_get_bounds (rw_region_get_polygon (region));

      if (expected[i].side == RW_SIDE_LEFT)
        g_assert_cmpfloat (box->x1, <, 0.0);
      else if (expected[i].side == RW_SIDE_RIGHT)
        g_assert_cmpfloat (box->x0, >, 0.0);
      else
        g_assert_cmpfloat_with_epsilon (box->x0, -box->x1, 1e-6);
    }
}

static void
test_inside_skin (void)
{
  RwPath *skin = rw_atlas_find_landmark (atlas, "skin");
  g_autoptr(GError) error = NULL;
  g_autoptr(RwPolygon) polygon = NULL;

  g_assert_nonnull (skin);
  polygon = rw_path_to_polygon (skin, RW_PATH_TOLERANCE, &error);
  g_assert_no_error (error);
  g_assert_true (rw_polygon_is_simple (polygon));

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const RwPoint *p;
      guint n;

      p = get_points (expected[i].id, &n);
      for (guint j = 0; j < n; j++)
        g_assert_true (rw_polygon_contains (polygon, p[j].x, p[j].y));
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  atlas = read_shipped_atlas ();
  g_test_add_func ("/map/ids", test_ids);
  g_test_add_func ("/map/flank", test_flank);
  g_test_add_func ("/map/crest", test_crest);
  g_test_add_func ("/map/breadths", test_breadths);
  g_test_add_func ("/map/overlap", test_overlap);
  g_test_add_func ("/map/gaps", test_gaps);
  g_test_add_func ("/map/neighbours", test_neighbours);
  g_test_add_func ("/map/mirror", test_mirror);
  g_test_add_func ("/map/sides", test_sides);
  g_test_add_func ("/map/inside-skin", test_inside_skin);
  result = g_test_run ();
  rw_atlas_unref (atlas);

  return result;
}
