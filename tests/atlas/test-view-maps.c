/* test-view-maps.c: the maps of all views are tidy, and of one body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-map-measure.h"
#include "rw-shipped-atlas.h"

/* Two regions may each have their own curve along a common border, flattened to
 * within 0.02 mm: that is as much on 25 mm of it. */
#define MAX_OVERLAP 0.5         /* square mm */

#define MAX_GAP 1.0             /* mm */
#define NEIGHBOUR 8.0           /* mm; farther off lies no neighbour */

/* How much sooner a band of the side view may end, mm. */
#define MAX_SHORT 6.0

/* Where a section and the side view meet, mm: each was drawn by its own hand. */
#define MAX_DEPTH 4.0

/* A region's rear border in a side view or a section is the skin's own line. */
#define MAX_OUTSIDE 0.05        /* mm */

static const char * const names[] = { "back", "side", "section-c5", "section-t7", "section-l3" };

static const struct
{
  const char *name;
  const char *level;
} sections[] = {
  { "section-c5", "C5" },
  { "section-t7", "T7" },
  { "section-l3", "L3" },
};

static RwAtlas *back;
static RwAtlas *side;

static RwAtlas *
read_view (const char *name)
{
  g_autofree char *base = g_strconcat (name, ".svg", NULL);
  g_autoptr(GFile) file = g_file_new_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", base, NULL);
  g_autoptr(GError) error = NULL;
  RwAtlas *atlas = rw_atlas_new_from_file (file, &error);

  g_assert_no_error (error);
  return atlas;
}

static RwPolygon *
get_outline (RwAtlas *atlas)
{
  g_autoptr(GError) error = NULL;
  RwPolygon *polygon = rw_path_to_polygon (rw_atlas_find_landmark (atlas, "skin"), RW_PATH_TOLERANCE, &error);

  g_assert_no_error (error);
  g_assert_true (rw_polygon_is_simple (polygon));
  return polygon;
}

static void
test_overlap (gconstpointer data)
{
  g_autoptr(RwAtlas) atlas = read_view (data);
  double most = 0.0;

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    for (guint j = i + 1; j < rw_atlas_get_n_regions (atlas); j++)
      most = MAX (most, fabs (rw_map_get_overlap (rw_atlas_get_region (atlas, i), rw_atlas_get_region (atlas, j))));

  g_test_message ("largest overlap: %g square mm", most);
  g_assert_cmpfloat (most, <=, MAX_OVERLAP);
}

static void
test_gaps (gconstpointer data)
{
  g_autoptr(RwAtlas) atlas = read_view (data);
  double largest = 0.0;

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    largest = MAX (largest, rw_map_get_largest_gap (atlas, rw_atlas_get_region (atlas, i), NEIGHBOUR));

  g_test_message ("largest gap: %.4f mm", largest);
  g_assert_cmpfloat (largest, <=, MAX_GAP);
}

static void
test_inside_skin (gconstpointer data)
{
  g_autoptr(RwAtlas) atlas = read_view (data);
  g_autoptr(RwPolygon) skin = get_outline (atlas);
  double most = 0.0;
  guint n_skin;
  const RwPoint *line = rw_polygon_get_points (skin, &n_skin);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      guint n;
      const RwPoint *p = rw_polygon_get_points (rw_region_get_polygon (rw_atlas_get_region (atlas, i)), &n);

      for (guint j = 0; j < n; j++)
        if (!rw_polygon_contains (skin, p[j].x, p[j].y))
          most = MAX (most, rw_map_get_distance (line, n_skin, p[j]));
    }

  g_test_message ("farthest outside the skin: %.4f mm", most);
  g_assert_cmpfloat (most, <=, MAX_OUTSIDE);
}

/* What another view calls a region is one of the back view, of the same kind and side. */
static void
test_names (gconstpointer data)
{
  g_autoptr(RwAtlas) atlas = read_view (data);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      const RwRegion *known = rw_atlas_find_region (back, rw_region_get_id (region));

      g_assert_nonnull (known);
      g_assert_cmpint (rw_region_get_kind (region), ==, rw_region_get_kind (known));
      g_assert_cmpint (rw_region_get_side (region), ==, rw_region_get_side (known));
    }
}

/* How high a zone of the side view may begin. The blade hides ribs from behind that
 * are seen from the side: those begin at T3. */
static double
get_highest (const RwRegion *region,
             const RwBox    *from_behind)
{
  if (rw_region_get_kind (region) == RW_REGION_POSTERIOR_RIBS)
    return rw_atlas_find_level (back, "T3")->top;

  return from_behind->y0 - MAX_GAP;
}

/* How soon it may end. The inner corner of the flank reaches down between the long
 * muscles and the crest, which hide it from the side: the crest rises before it. */
static double
get_soonest (const RwRegion *region,
             const RwBox    *from_behind)
{
  if (rw_region_get_kind (region) == RW_REGION_FLANK)
    return rw_polygon_get_bounds (rw_region_get_polygon (rw_atlas_find_region (back, "iliac-crest-left")))->y0;

  return from_behind->y1 - MAX_SHORT;
}

/* The bands of the side view begin and end as high as the regions from behind; one
 * that is no longer seen from the side, where the back flattens, may end sooner. */
static void
test_heights (void)
{
  for (guint i = 0; i < rw_atlas_get_n_regions (side); i++)
    {
      const RwRegion *region = rw_atlas_get_region (side, i);
      const RwRegion *known = rw_atlas_find_region (back, rw_region_get_id (region));
      const RwBox *box = rw_polygon_get_bounds (rw_region_get_polygon (region));
      const RwBox *other = rw_polygon_get_bounds (rw_region_get_polygon (known));

      g_test_message ("%s: %.1f to %.1f, from behind %.1f to %.1f", rw_region_get_id (region),
                      box->y0, box->y1, other->y0, other->y1);
      g_assert_cmpfloat (box->y0, >=, get_highest (region, other));
      g_assert_cmpfloat (box->y0, <=, other->y0 + MAX_SHORT);
      g_assert_cmpfloat (box->y1, <=, other->y1 + MAX_GAP);
      g_assert_cmpfloat (box->y1, >=, get_soonest (region, other));
    }
}

/* All that has a place of its own from behind has one from the side, but what lies
 * wholly under the blade. */
static void
test_kinds (void)
{
  guint seen = 0;

  for (guint i = 0; i < rw_atlas_get_n_regions (side); i++)
    seen |= 1u << rw_region_get_kind (rw_atlas_get_region (side, i));

  g_assert_cmphex (seen, ==, ((1u << RW_N_REGION_KINDS) - 1) & ~(1u << RW_REGION_INTERSCAPULAR));
}

static void
test_levels (void)
{
  g_assert_cmpuint (rw_atlas_get_n_levels (back), ==, rw_atlas_get_n_levels (side));
  for (guint i = 0; i < rw_atlas_get_n_levels (back); i++)
    {
      const RwLevel *level = rw_atlas_get_level (back, i);
      const RwLevel *other = rw_atlas_get_level (side, i);

      g_assert_cmpstr (level->id, ==, other->id);
      g_assert_cmpfloat_with_epsilon (level->top, other->top, 1e-6);
      g_assert_cmpfloat_with_epsilon (level->bottom, other->bottom, 1e-6);
    }
}

/* Where the outline @p crosses the line through @at, along x or along y: the
 * lowest and the highest place. */
static void
cross (RwPolygon *polygon,
       gboolean   upright,
       double     at,
       double    *first,
       double    *last)
{
  guint n;
  const RwPoint *p = rw_polygon_get_points (polygon, &n);

  *first = G_MAXDOUBLE;
  *last = -G_MAXDOUBLE;
  for (guint i = 0; i < n; i++)
    {
      RwPoint a = p[i];
      RwPoint b = p[(i + 1) % n];
      double u = upright ? a.x : a.y;
      double v = upright ? b.x : b.y;
      double where;

      if ((u < at) == (v < at))
        continue;
      where = (upright ? a.y : a.x) + (upright ? b.y - a.y : b.x - a.x) * (at - u) / (v - u);
      *first = MIN (*first, where);
      *last = MAX (*last, where);
    }
}

/* A line of the map that need not be closed. */
static double
cross_line (RwPath *path,
            double  y)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GArray) line = rw_path_to_line (path, RW_PATH_TOLERANCE, &error);

  g_assert_no_error (error);
  for (guint i = 0; i + 1 < line->len; i++)
    {
      RwPoint a = g_array_index (line, RwPoint, i);
      RwPoint b = g_array_index (line, RwPoint, i + 1);

      if ((a.y < y) != (b.y < y))
        return a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
    }

  g_assert_not_reached ();
}

/* The furrow of the back is as deep in a section as from the side, and so is the
 * throat, the chest and the belly: it is one body. */
static void
test_depths (void)
{
  g_autoptr(RwPolygon) profile = get_outline (side);

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autoptr(RwAtlas) section = read_view (sections[i].name);
      g_autoptr(RwPolygon) skin = get_outline (section);
      double y = rw_level_get_middle (rw_atlas_find_level (back, sections[i].level));
      double furrow = cross_line (rw_atlas_find_landmark (side, "back-midline"), y);
      double front, rear, side_front, side_rear;

      cross (skin, TRUE, 0.01, &front, &rear);
      cross (profile, FALSE, y, &side_front, &side_rear);
      g_test_message ("%s: %.1f to %.1f in the section, %.1f to %.1f from the side, furrow at %.1f",
                      sections[i].level, front, rear, side_front, side_rear, furrow);
      g_assert_cmpfloat_with_epsilon (rear, furrow, MAX_DEPTH);
      g_assert_cmpfloat_with_epsilon (front, side_front, MAX_DEPTH);
    }
}

static void
add (const char    *test,
     GTestDataFunc  run)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf ("/view-maps/%s/%s", test, names[i]);

      g_test_add_data_func (path, names[i], run);
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  back = read_view ("back");
  side = read_view ("side");
  add ("overlap", test_overlap);
  add ("gaps", test_gaps);
  add ("inside-skin", test_inside_skin);
  add ("names", test_names);
  g_test_add_func ("/view-maps/heights", test_heights);
  g_test_add_func ("/view-maps/kinds", test_kinds);
  g_test_add_func ("/view-maps/levels", test_levels);
  g_test_add_func ("/view-maps/depths", test_depths);
  result = g_test_run ();
  rw_atlas_unref (back);
  rw_atlas_unref (side);

  return result;
}
