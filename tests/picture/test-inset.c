/* test-inset.c: the outline of each zone is a smooth way within its region
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-content.h"
#include "rw-inset.h"
#include "rw-painter-zone-private.h"

/* Along twice so much of it, mm, an outline may turn by a right angle and no more: a pen
 * that turns faster leaves a thorn. */
#define REACH 0.6

static RwContent *content;

static double
get_perimeter (const RwPoint *points,
               guint          n_points)
{
  double sum = 0.0;

  for (guint i = 0; i < n_points; i++)
    sum += hypot (points[(i + 1) % n_points].x - points[i].x, points[(i + 1) % n_points].y - points[i].y);

  return sum;
}

/* Where one is after @way mm from the first point. */
static RwPoint
walk (const RwPoint *points,
      guint          n_points,
      double         way)
{
  guint i = 0;

  way = fmod (way, get_perimeter (points, n_points));
  while (TRUE)
    {
      const RwPoint *a = &points[i % n_points];
      const RwPoint *b = &points[(i + 1) % n_points];
      double length = hypot (b->x - a->x, b->y - a->y);

      if (way <= length)
        return (RwPoint) { a->x + (b->x - a->x) * way / length, a->y + (b->y - a->y) * way / length };
      way -= length;
      i++;
    }
}

static void
check_turns (const char    *id,
             const RwPoint *points,
             guint          n_points)
{
  double perimeter = get_perimeter (points, n_points);

  for (double way = 0.0; way < perimeter; way += REACH / 3.0)
    {
      RwPoint a = walk (points, n_points, way);
      RwPoint b = walk (points, n_points, way + REACH);
      RwPoint c = walk (points, n_points, way + 2.0 * REACH);

      if ((b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) < 0.0)
        g_error ("%s has a thorn at %.1f, %.1f", id, b.x, b.y);
    }
}

static void
check_region (const RwRegion *region)
{
  RwPolygon *polygon = rw_region_get_polygon (region);
  g_autoptr(RwPolygon) outline = rw_inset_new (polygon, RW_ZONE_INSET, RW_ZONE_ROUNDING);
  guint n_points;
  const RwPoint *points = rw_polygon_get_points (outline, &n_points);

  g_assert_true (rw_polygon_is_simple (outline));
  for (guint i = 0; i < n_points; i++)
    if (!rw_polygon_contains (polygon, points[i].x, points[i].y))
      g_error ("The zone of %s leaves it at %.1f, %.1f", rw_region_get_id (region), points[i].x, points[i].y);
  check_turns (rw_region_get_id (region), points, n_points);
}

static void
test_zones (gconstpointer data)
{
  const char *view = data;
  RwAtlas *atlas = rw_content_get_atlas (content);

  if (g_str_equal (view, "side"))
    atlas = rw_content_get_view (content, RW_ASPECT_SIDE, 0.0);
  else if (!g_str_equal (view, "back"))
    atlas = rw_content_get_view (content, RW_ASPECT_SECTION, rw_level_get_middle (rw_atlas_find_level (atlas, view)));
  g_assert_cmpuint (rw_atlas_get_n_regions (atlas), >, 0);
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    check_region (rw_atlas_get_region (atlas, i));
}

int
main (int    argc,
      char **argv)
{
  static const char * const views[] = { "back", "side", "C5", "T7", "L3" };
  g_autoptr(GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_new_default (&error);
  g_assert_no_error (error);

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *path = g_strconcat ("/picture/inset/", views[i], NULL);

      g_test_add_data_func (path, views[i], test_zones);
    }
  status = g_test_run ();
  rw_content_unref (content);

  return status;
}
