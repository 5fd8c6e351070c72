/* test-section-maps.c: the maps of the sections are cut from the back view's body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>
#include <string.h>

#include "rw-shipped-atlas.h"

#define MAX_STRAY 0.05          /* mm, from the back view's borders */
#define MAX_GAP 1.0             /* mm */
#define MAX_ASYMMETRY 0.1       /* mm */

static const struct
{
  const char *file;
  const char *level;
  gboolean arms; /* the back view's skin goes round the arms here */
} sections[] = {
  { "section-c5.svg", "C5", FALSE },
  { "section-t7.svg", "T7", TRUE },
  { "section-l3.svg", "L3", FALSE },
};

static RwAtlas *back;

static RwAtlas *
read_section (guint index)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", sections[index].file, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  RwAtlas *section = rw_atlas_new_from_file (file, &error);

  g_assert_no_error (error);
  return section;
}

static double
get_height (guint index)
{
  return rw_level_get_middle (rw_atlas_find_level (back, sections[index].level));
}

/* How far a polygon reaches left and right at the height @y. */
static gboolean
get_reach (RwPolygon *polygon,
           double     y,
           double    *left,
           double    *right)
{
  guint n;
  const RwPoint *p = rw_polygon_get_points (polygon, &n);

  *left = G_MAXDOUBLE;
  *right = -G_MAXDOUBLE;
  for (guint i = 0; i < n; i++)
    {
      const RwPoint *a = &p[i];
      const RwPoint *b = &p[(i + 1) % n];
      double x;

      if ((a->y < y) == (b->y < y))
        continue;
      x = a->x + (b->x - a->x) * (y - a->y) / (b->y - a->y);
      *left = MIN (*left, x);
      *right = MAX (*right, x);
    }

  return *left < *right;
}

static void
test_borders (gconstpointer data)
{
  guint index = GPOINTER_TO_UINT (data);
  g_autoptr(RwAtlas) section = read_section (index);
  guint found = 0;

  for (guint i = 0; i < rw_atlas_get_n_regions (back); i++)
    {
      const RwRegion *region = rw_atlas_get_region (back, i);
      const RwRegion *cut = rw_atlas_find_region (section, rw_region_get_id (region));
      const RwBox *box;
      double left;
      double right;

      if (!get_reach (rw_region_get_polygon (region), get_height (index), &left, &right))
        continue;

      g_assert_nonnull (cut);
      box = rw_polygon_get_bounds (rw_region_get_polygon (cut));
      g_test_message ("%s: %.2f to %.2f, cut %.2f to %.2f", rw_region_get_id (region), left, right, box->x0, box->x1);
      g_assert_cmpfloat_with_epsilon (box->x0, left, MAX_STRAY);
      g_assert_cmpfloat_with_epsilon (box->x1, right, MAX_STRAY);
      g_assert_cmpint (rw_region_get_kind (cut), ==, rw_region_get_kind (region));
      g_assert_cmpint (rw_region_get_side (cut), ==, rw_region_get_side (region));
      found++;
    }

  g_assert_cmpuint (found, ==, rw_atlas_get_n_regions (section));
}

static int
compare_left_cb (gconstpointer a,
                 gconstpointer b)
{
  const RwBox *first = rw_polygon_get_bounds (rw_region_get_polygon (*(const RwRegion * const *) a));
  const RwBox *second = rw_polygon_get_bounds (rw_region_get_polygon (*(const RwRegion * const *) b));

  return (first->x0 > second->x0) - (first->x0 < second->x0);
}

/* The regions stand side by side, so that their boxes tell of gaps and overlaps. */
static void
test_neighbours (gconstpointer data)
{
  g_autoptr(RwAtlas) section = read_section (GPOINTER_TO_UINT (data));
  g_autoptr(GPtrArray) regions = g_ptr_array_new ();

  for (guint i = 0; i < rw_atlas_get_n_regions (section); i++)
    g_ptr_array_add (regions, (gpointer) rw_atlas_get_region (section, i));
  g_ptr_array_sort (regions, compare_left_cb);

  for (guint i = 0; i + 1 < regions->len; i++)
    {
      const RwBox *box = rw_polygon_get_bounds (rw_region_get_polygon (g_ptr_array_index (regions, i)));
      const RwBox *next = rw_polygon_get_bounds (rw_region_get_polygon (g_ptr_array_index (regions, i + 1)));

      g_assert_cmpfloat (next->x0 - box->x1, >=, -1e-9);
      g_assert_cmpfloat (next->x0 - box->x1, <=, MAX_GAP);
    }
}

static const RwRegion *
find_mirrored (RwAtlas        *section,
               const RwRegion *region)
{
  g_autofree char *stem = NULL;
  g_autofree char *id = NULL;

  if (!g_str_has_suffix (rw_region_get_id (region), "-left"))
    return rw_region_get_side (region) == RW_SIDE_MIDLINE ? region : NULL;

  stem = g_strndup (rw_region_get_id (region), strlen (rw_region_get_id (region)) - strlen ("left"));
  id = g_strconcat (stem, "right", NULL);
  return rw_atlas_find_region (section, id);
}

static void
test_mirror (gconstpointer data)
{
  g_autoptr(RwAtlas) section = read_section (GPOINTER_TO_UINT (data));

  for (guint i = 0; i < rw_atlas_get_n_regions (section); i++)
    {
      const RwRegion *region = rw_atlas_get_region (section, i);
      const RwRegion *other = find_mirrored (section, region);
      guint n;
      guint m;
      const RwPoint *p = rw_polygon_get_points (rw_region_get_polygon (region), &n);
      const RwPoint *q;

      if (other == NULL)
        continue;
      q = rw_polygon_get_points (rw_region_get_polygon (other), &m);
      for (guint j = 0; j < n; j++)
        {
          double nearest = G_MAXDOUBLE;

          for (guint k = 0; k < m; k++)
            nearest = MIN (nearest, hypot (p[j].x + q[k].x, p[j].y - q[k].y));
          g_assert_cmpfloat (nearest, <=, MAX_ASYMMETRY);
        }
    }
}

/* Where the arm leaves the trunk, whose skin is hidden above: the highest place that
 * is outside of the skin between the two. */
static double
get_armpit (RwPolygon *skin)
{
  RwPoint armpit = { 0.0, G_MAXDOUBLE };
  guint n;
  const RwPoint *p = rw_polygon_get_points (skin, &n);

  for (guint i = 0; i < n; i++)
    if (p[i].x > 0.0 && p[i].y < armpit.y
        && p[(i + n - 1) % n].y > p[i].y && p[(i + 1) % n].y > p[i].y
        && rw_polygon_contains (skin, p[i].x, p[i].y - 1.0))
      armpit = p[i];

  g_assert_cmpfloat (armpit.x, >, 0.0);
  return armpit.x;
}

/* As wide as the body is from behind, and every region inside the skin. */
static void
test_skin (gconstpointer data)
{
  guint index = GPOINTER_TO_UINT (data);
  g_autoptr(RwAtlas) section = read_section (index);
  g_autoptr(RwPolygon) whole = rw_path_to_polygon (rw_atlas_find_landmark (back, "skin"), RW_PATH_TOLERANCE, NULL);
  g_autoptr(RwPolygon) skin = rw_path_to_polygon (rw_atlas_find_landmark (section, "skin"), RW_PATH_TOLERANCE, NULL);
  double left;
  double right;

  g_assert_nonnull (skin);
  g_assert_true (get_reach (whole, get_height (index), &left, &right));
  g_test_message ("half width: %.2f, from behind %.2f", rw_polygon_get_bounds (skin)->x1,
                  sections[index].arms ? get_armpit (whole) : right);
  if (sections[index].arms)
    g_assert_cmpfloat_with_epsilon (rw_polygon_get_bounds (skin)->x1, get_armpit (whole), 2.0);
  else
    g_assert_cmpfloat_with_epsilon (rw_polygon_get_bounds (skin)->x1, right, 0.5);

  for (guint i = 0; i < rw_atlas_get_n_regions (section); i++)
    {
      RwPolygon *polygon = rw_region_get_polygon (rw_atlas_get_region (section, i));
      RwPoint middle = rw_polygon_get_centroid (polygon);
      guint n;
      const RwPoint *p = rw_polygon_get_points (polygon, &n);

      /* A hundredth inwards, since the rear border is the skin's own. */
      for (guint j = 0; j < n; j++)
        g_assert_true (rw_polygon_contains (skin, p[j].x + 0.01 * (middle.x - p[j].x), p[j].y + 0.01 * (middle.y - p[j].y)));
    }
}

/* The tool rests on this line: the rear of the skin, from flank to flank. */
static void
test_back (gconstpointer data)
{
  g_autoptr(RwAtlas) section = read_section (GPOINTER_TO_UINT (data));
  RwPath *line = rw_atlas_find_landmark (section, "back");
  RwBox skin = rw_path_get_bounds (rw_atlas_find_landmark (section, "skin"));
  RwBox box;

  g_assert_nonnull (line);
  box = rw_path_get_bounds (line);
  g_assert_cmpfloat_with_epsilon (rw_path_get_start (line).x, skin.x0, 1.0);
  g_assert_cmpfloat_with_epsilon (box.x1, skin.x1, 1.0);
  g_assert_cmpfloat_with_epsilon (box.y1, skin.y1, 0.1);
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  back = read_shipped_atlas ();

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      static const struct
      {
        const char *name;
        GTestDataFunc run;
      } tests[] = {
        { "borders", test_borders },
        { "neighbours", test_neighbours },
        { "mirror", test_mirror },
        { "skin", test_skin },
        { "back", test_back },
      };

      for (guint j = 0; j < G_N_ELEMENTS (tests); j++)
        {
          g_autofree char *path = g_strdup_printf ("/atlas/section-maps/%s/%s", sections[i].level, tests[j].name);

          g_test_add_data_func (path, GUINT_TO_POINTER (i), tests[j].run);
        }
    }

  result = g_test_run ();
  rw_atlas_unref (back);
  return result;
}
