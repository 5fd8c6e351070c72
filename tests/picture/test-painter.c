/* test-painter.c: what the painters of zone, tool and contact leave on the picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-depth.h"
#include "rw-painter.h"
#include "rw-pixels.h"

static RwContent *content;
static RwAtlas *atlas;

static double
get_distance_to_edge (const RwPoint *point,
                      const RwPoint *a,
                      const RwPoint *b)
{
  double dx = b->x - a->x;
  double dy = b->y - a->y;
  double t = ((point->x - a->x) * dx + (point->y - a->y) * dy) / MAX (dx * dx + dy * dy, 1e-12);

  t = CLAMP (t, 0.0, 1.0);

  return hypot (point->x - a->x - t * dx, point->y - a->y - t * dy);
}

/* How far outside of @polygon @point lies, mm. */
static double
get_distance_outside (RwPolygon     *polygon,
                      const RwPoint *point)
{
  double distance = G_MAXDOUBLE;
  guint n_points;
  const RwPoint *points = rw_polygon_get_points (polygon, &n_points);

  if (rw_polygon_contains (polygon, point->x, point->y))
    return 0.0;

  for (guint i = 0; i < n_points; i++)
    distance = MIN (distance, get_distance_to_edge (point, &points[i], &points[(i + 1) % n_points]));

  return distance;
}

static void
check_zone_keeps_inside (const RwRegion *region,
                         RwRating        rating,
                         double          emphasis)
{
  RwPolygon *polygon = rw_region_get_polygon (region);
  RwBox box = rw_box_grow (rw_polygon_get_bounds (polygon), 6.0);
  double half_diagonal = M_SQRT2 / 2.0 / 2.0;
  guint n_painted = 0;
  RwPixels pixels;

  rw_pixels_init (&pixels, &box, 2.0);
  rw_painter_draw_zone (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), region, rating, RW_ZONE_ON_SKIN, emphasis, pixels.scale);
  cairo_surface_flush (pixels.surface);

  for (int row = 0; row < pixels.height; row++)
    {
      for (int column = 0; column < pixels.width; column++)
        {
          RwPoint point = rw_pixels_get_point (&pixels, column, row);

          if (rw_pixel_get_alpha (rw_pixels_get (&pixels, column, row)) > 8)
            {
              n_painted++;
              g_assert_cmpfloat (get_distance_outside (polygon, &point), <=, 1.0 + half_diagonal);
            }
        }
    }

  g_assert_cmpfloat (n_painted / 4.0, >, 0.85 * rw_polygon_get_area (polygon));
  rw_pixels_clear (&pixels);
}

static void
check_zones_keep_inside (RwAtlas *view)
{
  for (guint i = 0; i < rw_atlas_get_n_regions (view); i++)
    {
      const RwRegion *region = rw_atlas_get_region (view, i);

      g_test_message ("%s: %s", rw_atlas_get_name (view), rw_region_get_id (region));
      check_zone_keeps_inside (region, RW_RATING_SAFE + i % 3, 0.0);
      check_zone_keeps_inside (region, RW_RATING_SAFE + (i + 1) % 3, 1.0);
    }
}

/* In every view. */
static void
test_zone_keeps_inside (void)
{
  check_zones_keep_inside (atlas);
  check_zones_keep_inside (rw_content_get_view (content, RW_ASPECT_SIDE, 0.0));
  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    check_zones_keep_inside (rw_content_get_section (content, i));
}

/* The least and the most of a zone that is seen: its area, and its edge; and how
 * dense it is a little inside of that. */
static void
measure_fill (RwZoneGround  ground,
              int          *least,
              int          *rim,
              int          *most)
{
  const RwRegion *region = rw_atlas_find_region (atlas, "thoracic-left");
  RwPolygon *polygon = rw_region_get_polygon (region);
  RwBox box = *rw_polygon_get_bounds (polygon);
  RwPixels pixels;

  *least = 255;
  *most = *rim = 0;
  rw_pixels_init (&pixels, &box, 2.0);
  rw_painter_draw_zone (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), region, RW_RATING_SAFE, ground, 0.0, pixels.scale);
  cairo_surface_flush (pixels.surface);
  for (int column = 0; column < pixels.width; column++)
    {
      RwPoint point = rw_pixels_get_point (&pixels, column, pixels.height / 2);
      int alpha = rw_pixel_get_alpha (rw_pixels_get (&pixels, column, pixels.height / 2));

      *most = MAX (*most, alpha);
      if (rw_polygon_contains (polygon, point.x - 3.0, point.y) && rw_polygon_contains (polygon, point.x + 3.0, point.y))
        *least = MIN (*least, alpha);
      else if (rw_polygon_contains (polygon, point.x - 2.5, point.y)
               && rw_polygon_contains (polygon, point.x + 2.5, point.y))
        *rim = MAX (*rim, alpha);
    }
  rw_pixels_clear (&pixels);
}

static void
test_ground (void)
{
  g_assert_cmpint (rw_depth_get_zone_ground (RW_DEPTH_SEE_THROUGH, RW_ASPECT_BACK, RW_LAYERS_PICTURE), ==, RW_ZONE_ON_SKIN);
  g_assert_cmpint (rw_depth_get_zone_ground (RW_DEPTH_SEE_THROUGH, RW_ASPECT_BACK, RW_LAYER_MUSCLE), ==, RW_ZONE_ON_FLESH);
  g_assert_cmpint (rw_depth_get_zone_ground (RW_DEPTH_DEEP, RW_ASPECT_BACK, RW_LAYERS_PICTURE), ==, RW_ZONE_ON_FLESH);
  g_assert_cmpint (rw_depth_get_zone_ground (RW_DEPTH_DEEP, RW_ASPECT_BACK, RW_LAYER_BONES), ==, RW_ZONE_ON_SKIN);
  g_assert_cmpint (rw_depth_get_zone_ground (RW_DEPTH_SEE_THROUGH, RW_ASPECT_SECTION, RW_LAYERS_PICTURE), ==, RW_ZONE_ON_CUT);
  g_assert_cmpint (rw_depth_get_zone_ground (RW_DEPTH_SEE_THROUGH, RW_ASPECT_SECTION, RW_LAYER_BONES), ==, RW_ZONE_ON_SKIN);
}

/* Over flesh the area is clear, its rim is denser than an area elsewhere, and the
 * edge is what it was. In a section all but the edge gives way. */
static void
test_zone_fill (void)
{
  int whole_least, whole_rim, whole_most, flesh_least, flesh_rim, flesh_most, cut_least, cut_rim, cut_most;

  measure_fill (RW_ZONE_ON_SKIN, &whole_least, &whole_rim, &whole_most);
  measure_fill (RW_ZONE_ON_FLESH, &flesh_least, &flesh_rim, &flesh_most);
  measure_fill (RW_ZONE_ON_CUT, &cut_least, &cut_rim, &cut_most);
  g_assert_cmpint (whole_least, >, 0);
  g_assert_cmpint (flesh_least, ==, 0);
  g_assert_cmpint (whole_rim, >=, whole_least);
  g_assert_cmpint (flesh_rim, >, whole_least);
  g_assert_cmpint (ABS (flesh_most - whole_most), <, 8);
  g_assert_cmpint (cut_least, ==, 0);
  g_assert_cmpint (cut_rim, >, 0);
  g_assert_cmpint (cut_rim, <, flesh_rim * 3 / 4);
  g_assert_cmpint (ABS (cut_most - flesh_most), <, 8);
}

/* From an icon to a close look: every zone is painted, and in time. */
static void
test_zone_at_any_scale (void)
{
  static const double scales[] = { 0.02, 0.1, 0.3, 30.0 };

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      RwPoint centre = rw_polygon_get_centroid (rw_region_get_polygon (region));

      for (guint j = 0; j < G_N_ELEMENTS (scales); j++)
        {
          double half = 20.0 / scales[j];
          const RwBox box = { centre.x - half, centre.y - half, centre.x + half, centre.y + half };
          RwBox painted;
          RwPixels pixels;

          rw_pixels_init (&pixels, &box, scales[j]);
          rw_painter_draw_zone (pixels.cr, rw_palette_get (RW_STYLE_DARK), region,
                                i % (RW_RATING_AVOID + 1), RW_ZONE_ON_SKIN, 0.5, scales[j]);
          painted = rw_pixels_get_painted (&pixels, 1);
          g_assert_cmpfloat (painted.x1, >=, painted.x0);
          rw_pixels_clear (&pixels);
        }
    }
}

/* The zone in greys, less its mean: what is left is the pattern. */
static double *
new_pattern (RwRating rating,
             int     *n_greys)
{
  const RwBox box = { -44.0, 200.0, -18.0, 240.0 };
  const RwRegion *region = rw_atlas_find_region (atlas, "thoracic-left");
  RwPixels pixels;
  double mean = 0.0;
  double *greys;

  g_assert_nonnull (region);
  rw_pixels_init (&pixels, &box, 2.0);
  cairo_set_source_rgb (pixels.cr, 1.0, 1.0, 1.0);
  cairo_paint (pixels.cr);
  rw_painter_draw_zone (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), region, rating, RW_ZONE_ON_SKIN, 0.0, pixels.scale);
  cairo_surface_flush (pixels.surface);
  *n_greys = pixels.width * pixels.height;
  greys = g_new (double, *n_greys);

  for (int i = 0; i < *n_greys; i++)
    {
      greys[i] = rw_pixel_get_grey (rw_pixels_get (&pixels, i % pixels.width, i / pixels.width));
      mean += greys[i] / *n_greys;
    }

  for (int i = 0; i < *n_greys; i++)
    greys[i] -= mean;

  rw_pixels_clear (&pixels);

  return greys;
}

static double
get_correlation (const double *a,
                 const double *b,
                 int           n)
{
  double ab = 0.0, aa = 0.0, bb = 0.0;

  for (int i = 0; i < n; i++)
    {
      ab += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }

  /* A pattern that can be seen: at least 4 of 255 greys from its ground. */
  g_assert_cmpfloat (sqrt (aa / n), >, 4.0);
  g_assert_cmpfloat (sqrt (bb / n), >, 4.0);

  return ab / sqrt (aa * bb);
}

static void
test_patterns_differ_in_grey (void)
{
  for (int a = RW_RATING_SAFE; a <= RW_RATING_AVOID; a++)
    {
      for (int b = a + 1; b <= RW_RATING_AVOID; b++)
        {
          int n_greys;
          g_autofree double *one = new_pattern (a, &n_greys);
          g_autofree double *two = new_pattern (b, &n_greys);

          g_assert_cmpfloat (get_correlation (one, two, n_greys), <, 0.6);
        }
    }
}

static void
make_random_placement (RwPlacement *placement)
{
  rw_tool_init (&placement->tool,
                g_test_rand_int_range (0, RW_N_TOOL_KINDS),
                g_test_rand_int_range (0, RW_N_DENSITIES));
  placement->load = g_test_rand_int_range (0, RW_N_LOADS);
  placement->x = g_test_rand_double_range (-200.0, 200.0);
  placement->y = g_test_rand_double_range (0.0, 650.0);
  placement->angle = g_test_rand_double_range (-90.0, 90.0);
}

/* Nothing is painted outside of the bounds, nothing worth seeing is cut off
 * at them, and they are no wider than the shadow asks for. */
static void
test_tool_bounds (void)
{
  for (int i = 0; i < 40; i++)
    {
      RwBox bounds, room, allowed, painted, solid;
      RwPlacement placement;
      RwPixels pixels;

      make_random_placement (&placement);
      rw_painter_get_tool_bounds (&placement, &bounds);
      room = rw_box_grow (&bounds, 20.0);
      rw_pixels_init (&pixels, &room, g_test_rand_double_range (0.5, 2.5));
      rw_painter_draw_tool (pixels.cr, rw_palette_get (i % 4), &placement, pixels.scale);
      painted = rw_pixels_get_painted (&pixels, 1);
      solid = rw_pixels_get_painted (&pixels, 60);
      allowed = rw_box_grow (&bounds, 0.5 / pixels.scale);
      g_assert_true (rw_box_holds (&allowed, &painted));
      allowed = rw_box_grow (&bounds, -3.0 + 0.5 / pixels.scale);
      g_assert_true (rw_box_holds (&allowed, &solid));
      allowed = rw_box_grow (&solid, 27.0 + 1.0 / pixels.scale);
      g_assert_true (rw_box_holds (&allowed, &bounds));
      rw_pixels_clear (&pixels);
    }
}

static int
get_tool_alpha (double x)
{
  const RwBox box = { -230.0, 200.0, 230.0, 300.0 };
  RwPlacement placement = { .x = 0.0, .y = 250.0 };
  RwPixels pixels;
  int alpha;

  rw_tool_init (&placement.tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM);
  rw_pixels_init (&pixels, &box, 1.0);
  rw_painter_draw_tool (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), &placement, pixels.scale);
  cairo_surface_flush (pixels.surface);
  alpha = rw_pixel_get_alpha (rw_pixels_get (&pixels, (int) (x - box.x0), 50));
  rw_pixels_clear (&pixels);

  return alpha;
}

static void
test_spine_is_seen_through_the_roller (void)
{
  g_assert_cmpint (get_tool_alpha (0.0), <, 140);
  g_assert_cmpint (get_tool_alpha (100.0), <, 200);
  g_assert_cmpint (get_tool_alpha (210.0), >, 235);
  g_assert_cmpint (get_tool_alpha (-210.0), >, 235);
}

static double
get_mean_grey (RwDensity density)
{
  const RwBox box = { 150.0, 180.0, 200.0, 320.0 };
  RwPlacement placement = { .x = 0.0, .y = 250.0 };
  double sum = 0.0;
  RwPixels pixels;

  rw_tool_init (&placement.tool, RW_TOOL_FOAM_ROLLER, density);
  rw_pixels_init (&pixels, &box, 1.0);
  rw_painter_draw_tool (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), &placement, pixels.scale);
  cairo_surface_flush (pixels.surface);

  for (int row = 0; row < pixels.height; row++)
    sum += rw_pixel_get_grey (rw_pixels_get (&pixels, 25, row));

  sum /= pixels.height;
  rw_pixels_clear (&pixels);

  return sum;
}

static void
test_density_is_seen (void)
{
  g_assert_cmpfloat (get_mean_grey (RW_DENSITY_SOFT), >, get_mean_grey (RW_DENSITY_MEDIUM) + 4.0);
  g_assert_cmpfloat (get_mean_grey (RW_DENSITY_MEDIUM), >, get_mean_grey (RW_DENSITY_FIRM) + 4.0);
}

static RwBox
get_patch_bounds (RwContact *contact)
{
  RwBox box = RW_BOX_EMPTY;

  for (guint i = 0; i < rw_contact_get_n_patches (contact); i++)
    {
      guint n_points;
      const RwPoint *points = rw_contact_get_patch (contact, i, &n_points);

      for (guint j = 0; j < n_points; j++)
        rw_box_extend (&box, points[j].x, points[j].y);
    }

  return box;
}

static void
test_contact_keeps_to_the_patch (void)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  guint n_touched = 0;

  for (int i = 0; i < 40; i++)
    {
      RwPlacement placement;
      RwBox allowed, room, painted;
      RwPixels pixels;

      make_random_placement (&placement);
      rw_contact_update (contact, &placement);

      if (rw_contact_get_n_patches (contact) == 0)
        continue;

      n_touched++;
      allowed = get_patch_bounds (contact);
      allowed = rw_box_grow (&allowed, 3.0);
      room = rw_box_grow (&allowed, 10.0);
      rw_pixels_init (&pixels, &room, 2.0);
      rw_painter_draw_contact (pixels.cr, rw_palette_get (RW_STYLE_DARK), contact, i % 4, pixels.scale);
      painted = rw_pixels_get_painted (&pixels, 1);
      g_assert_cmpfloat (painted.x1, >, painted.x0);
      g_assert_true (rw_box_holds (&allowed, &painted));
      rw_pixels_clear (&pixels);
    }

  g_assert_cmpuint (n_touched, >, 10);
}

static guint
count_apart (RwPixels *one,
             RwPixels *two)
{
  guint n_apart = 0;

  for (int row = 0; row < one->height; row++)
    for (int column = 0; column < one->width; column++)
      n_apart += rw_pixels_get (one, column, row) != rw_pixels_get (two, column, row);

  return n_apart;
}

/* For print every rating is of one colour: it is the pattern that tells them apart. */
static void
test_contact_has_the_pattern (void)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP, .x = 0.0, .y = 250.0 };
  RwPixels pixels[RW_RATING_AVOID + 1];
  RwBox box;

  rw_tool_init (&placement.tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM);
  rw_contact_update (contact, &placement);
  box = get_patch_bounds (contact);
  for (int rating = RW_RATING_NONE; rating <= RW_RATING_AVOID; rating++)
    {
      rw_pixels_init (&pixels[rating], &box, 2.0);
      rw_painter_draw_contact (pixels[rating].cr, rw_palette_get (RW_STYLE_PRINT), contact, rating, 2.0);
      cairo_surface_flush (pixels[rating].surface);
    }
  for (int a = RW_RATING_NONE; a <= RW_RATING_AVOID; a++)
    for (int b = a + 1; b <= RW_RATING_AVOID; b++)
      g_assert_cmpuint (count_apart (&pixels[a], &pixels[b]), >, 500);
  for (int rating = RW_RATING_NONE; rating <= RW_RATING_AVOID; rating++)
    rw_pixels_clear (&pixels[rating]);
}

/* The patch has an edge to be read: from nothing to its outline in two pixels,
 * along its whole length. */
static void
test_contact_has_an_edge (void)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP, .x = 0.0, .y = 250.0 };
  RwBox patch, box;

  rw_tool_init (&placement.tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM);
  rw_contact_update (contact, &placement);
  patch = get_patch_bounds (contact);
  box = rw_box_grow (&patch, 6.0);
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    {
      RwPixels pixels;

      rw_pixels_init (&pixels, &box, 2.0);
      rw_painter_draw_contact (pixels.cr, rw_palette_get (style), contact, RW_RATING_SAFE, 2.0);
      cairo_surface_flush (pixels.surface);
      for (double x = patch.x0 + 15.0; x < patch.x1 - 15.0; x += 5.0)
        {
          int column = (int) ((x - box.x0) * 2.0);
          int edge = (int) ((patch.y0 - box.y0) * 2.0);

          g_assert_cmpint (rw_pixel_get_alpha (rw_pixels_get (&pixels, column, edge - 6)), ==, 0);
          g_assert_cmpint (rw_pixel_get_alpha (rw_pixels_get (&pixels, column, edge)), >, 140);
        }
      rw_pixels_clear (&pixels);
    }
}

static void
test_ground_and_silhouette (void)
{
  const RwBox *box = rw_atlas_get_view_box (atlas);
  const RwPalette *palette = rw_palette_get (RW_STYLE_LIGHT);
  RwPixels pixels;

  rw_pixels_init (&pixels, box, 0.5);
  rw_painter_draw_silhouette (pixels.cr, palette, atlas, pixels.scale);
  cairo_surface_flush (pixels.surface);
  g_assert_cmpint (rw_pixel_get_alpha (rw_pixels_get (&pixels, pixels.width / 2, pixels.height / 2)), >, 150);
  g_assert_cmpint (rw_pixel_get_alpha (rw_pixels_get (&pixels, 2, 2)), ==, 0);
  rw_painter_draw_background (pixels.cr, palette, box);
  cairo_surface_flush (pixels.surface);
  g_assert_cmpint (rw_pixel_get_alpha (rw_pixels_get (&pixels, 2, 2)), ==, 255);
  rw_pixels_clear (&pixels);
}

/* How many pixels across are within 40 of @grey, in the middle of the left edge of a zone. */
static int
count_across (RwStyle style,
              double  emphasis,
              int     grey)
{
  const RwRegion *region = rw_atlas_find_region (atlas, "lumbar-left");
  RwBox box = rw_box_grow (rw_polygon_get_bounds (rw_region_get_polygon (region)), 6.0);
  int count = 0;
  RwPixels pixels;

  rw_pixels_init (&pixels, &box, 2.0);
  rw_painter_draw_zone (pixels.cr, rw_palette_get (style), region, RW_RATING_CAUTIOUS, RW_ZONE_ON_SKIN, emphasis,
                        pixels.scale);
  cairo_surface_flush (pixels.surface);
  for (int column = 0; column < pixels.width / 2; column++)
    {
      guint32 pixel = rw_pixels_get (&pixels, column, pixels.height / 2);

      if (rw_pixel_get_alpha (pixel) > 200 && fabs (rw_pixel_get_grey (pixel) - grey) < 40.0)
        count++;
    }
  rw_pixels_clear (&pixels);

  return count;
}

/* In high contrast a zone that is meant has a black edge, or a white one, three pixels
 * broad; one that is only touched has that of its rating. */
static void
test_standing_edge (void)
{
  g_assert_cmpint (count_across (RW_STYLE_HIGH_CONTRAST, 0.6, 0), >=, 2);
  g_assert_cmpint (count_across (RW_STYLE_HIGH_CONTRAST, 1.0, 0), >=, 2);
  g_assert_cmpint (count_across (RW_STYLE_HIGH_CONTRAST, 0.3, 0), ==, 0);
  g_assert_cmpint (count_across (RW_STYLE_HIGH_CONTRAST_DARK, 0.6, 255), >=, 2);
  g_assert_cmpint (count_across (RW_STYLE_HIGH_CONTRAST_DARK, 0.3, 255), ==, 0);
  g_assert_cmpint (count_across (RW_STYLE_LIGHT, 1.0, 0), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_load ();
  atlas = rw_content_get_atlas (content);

  g_test_add_func ("/painter/zone-keeps-inside", test_zone_keeps_inside);
  g_test_add_func ("/painter/ground", test_ground);
  g_test_add_func ("/painter/zone-fill", test_zone_fill);
  g_test_add_func ("/painter/standing-edge", test_standing_edge);
  g_test_add_func ("/painter/zone-at-any-scale", test_zone_at_any_scale);
  g_test_add_func ("/painter/patterns-differ-in-grey", test_patterns_differ_in_grey);
  g_test_add_func ("/painter/tool-bounds", test_tool_bounds);
  g_test_add_func ("/painter/spine-is-seen-through-the-roller", test_spine_is_seen_through_the_roller);
  g_test_add_func ("/painter/density-is-seen", test_density_is_seen);
  g_test_add_func ("/painter/contact-keeps-to-the-patch", test_contact_keeps_to_the_patch);
  g_test_add_func ("/painter/contact-has-the-pattern", test_contact_has_the_pattern);
  g_test_add_func ("/painter/contact-has-an-edge", test_contact_has_an_edge);
  g_test_add_func ("/painter/ground-and-silhouette", test_ground_and_silhouette);

  status = g_test_run ();
  rw_content_unref (content);

  return status;
}
