/* test-painter.c: what the painters of zone, tool, contact and names leave on the picture
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

/* How many stretches of rows with something on them there are. */
static guint
count_names (double scale)
{
  const RwBox box = { 10.0, -20.0, 90.0, 690.0 };
  gboolean was_painted = FALSE;
  guint n_names = 0;
  RwPixels pixels;

  rw_pixels_init (&pixels, &box, scale);
  rw_painter_draw_level_labels (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), atlas, scale);
  cairo_surface_flush (pixels.surface);

  for (int row = 0; row < pixels.height; row++)
    {
      gboolean is_painted = FALSE;

      for (int column = 0; column < pixels.width && !is_painted; column++)
        is_painted = rw_pixel_get_alpha (rw_pixels_get (&pixels, column, row)) > 0;

      n_names += is_painted && !was_painted;
      was_painted = is_painted;
    }

  rw_pixels_clear (&pixels);

  return n_names;
}

/* They stand in a column outside the transverse processes, and within the box
 * that is said. */
static void
test_level_column (void)
{
  const RwBox box = { -90.0, -60.0, 90.0, 730.0 };

  for (double scale = 0.4; scale < 4.0; scale *= 2.0)
    {
      RwPixels pixels;
      RwBox painted;
      RwBox allowed;

      rw_pixels_init (&pixels, &box, scale);
      rw_painter_draw_level_labels (pixels.cr, rw_palette_get (RW_STYLE_DARK), atlas, scale);
      painted = rw_pixels_get_painted (&pixels, 1);
      rw_painter_get_level_labels_bounds (atlas, scale, &allowed);
      allowed = rw_box_grow (&allowed, 1.0 / scale);
      g_assert_true (rw_box_holds (&allowed, &painted));
      if (scale > 1.0)
        g_assert_cmpfloat (painted.x0, >, 42.0);
      rw_pixels_clear (&pixels);
    }
}

/* Whether the names of the regions are drawn where @beside mm are seen on both
 * sides of the picture; none or all of them, and within what is seen. */
static gboolean
draw_region_names (double beside)
{
  const RwBox *box = rw_atlas_get_view_box (atlas);
  const RwBox area = { box->x0 - beside, box->y0, box->x1 + beside, box->y1 };
  gboolean drawn;
  RwPixels pixels;
  RwBox around;
  RwBox painted;

  rw_pixels_init (&pixels, &(RwBox) { area.x0 - 30.0, area.y0 - 30.0, area.x1 + 30.0, area.y1 + 30.0 }, 1.0);
  drawn = rw_painter_draw_region_names (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), atlas,
                                        rw_content_get_guidance (content), &area, 12.0, 1.0);
  painted = rw_pixels_get_painted (&pixels, 40);
  around = rw_box_grow (&area, 1.0);
  g_assert_true (rw_box_holds (&around, &painted));
  g_assert_cmpint (painted.x1 > painted.x0, ==, drawn);
  rw_pixels_clear (&pixels);

  return drawn;
}

static void
test_region_names (void)
{
  g_assert_false (draw_region_names (0.0));
  g_assert_false (draw_region_names (40.0));
  g_assert_true (draw_region_names (130.0));
  g_assert_true (draw_region_names (400.0));
}

/* Whether the names of the parts of the chest are drawn where @above mm are seen
 * over the picture and nothing beside it, and how much of them. */
static gboolean
draw_part_names (double   above,
                 RwDepth  depth,
                 RwLayers layers,
                 guint   *n_painted)
{
  RwAtlas *section = rw_content_get_section (content, 1);
  const RwBox *box = rw_atlas_get_view_box (section);
  const RwBox area = { box->x0, box->y0 - above, box->x1, box->y1 };
  gboolean drawn;
  RwPixels pixels;

  rw_pixels_init (&pixels, &area, 1.0);
  drawn = rw_painter_draw_part_names (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), section, depth, layers,
                                      0, RW_UNITS_CENTIMETRES, NULL, &area, 9.0, 1.0);
  cairo_surface_flush (pixels.surface);
  *n_painted = 0;
  for (int y = 0; y < pixels.height; y++)
    for (int x = 0; x < pixels.width; x++)
      *n_painted += rw_pixel_get_alpha (rw_pixels_get (&pixels, x, y)) > 0;
  g_assert_cmpint (*n_painted > 0, ==, drawn);
  rw_pixels_clear (&pixels);

  return drawn;
}

/* Above a section where there is no room beside it; and nothing is named that
 * is not seen. */
static void
test_part_names (void)
{
  RwLayers bare = RW_LAYERS_PICTURE & ~(RW_LAYER_MUSCLE | RW_LAYER_ORGANS);
  guint n_all, n_deep, n_bare;

  g_assert_false (draw_part_names (0.0, RW_DEPTH_SEE_THROUGH, RW_LAYERS_PICTURE, &n_all));
  g_assert_true (draw_part_names (160.0, RW_DEPTH_SEE_THROUGH, RW_LAYERS_PICTURE, &n_all));
  g_assert_true (draw_part_names (160.0, RW_DEPTH_BONE, RW_LAYERS_PICTURE, &n_deep));
  g_assert_true (draw_part_names (160.0, RW_DEPTH_SEE_THROUGH, bare, &n_bare));
  g_assert_cmpuint (n_deep, <, n_all);
  g_assert_cmpuint (n_bare, ==, n_deep);
  g_assert_false (draw_part_names (160.0, RW_DEPTH_SEE_THROUGH, RW_LAYER_SKIN, &n_bare));
}

/* What @marks paint round a section where @beside mm are seen round its skin, mm. */
static RwBox
draw_marks (RwAtlas     *section,
            RwMarks      marks,
            const RwBox *body,
            double       beside)
{
  RwBox area = rw_box_grow (body, beside);
  RwBox painted;
  RwPixels pixels;

  rw_pixels_init (&pixels, &area, 1.0);
  rw_painter_draw_marks (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), section, marks, RW_UNITS_CENTIMETRES, &area, 9.0, 1.0);
  painted = rw_pixels_get_painted (&pixels, 40);
  rw_pixels_clear (&pixels);

  return painted;
}

static RwBox
get_body (RwAtlas *section)
{
  g_autoptr(RwPolygon) skin = rw_path_to_polygon (rw_atlas_find_landmark (section, "skin"), 0.5, NULL);

  return *rw_polygon_get_bounds (skin);
}

static gboolean
is_empty (RwBox box)
{
  return box.x1 < box.x0;
}

/* Whether an upright edge from @y0 to @y1 lies off the body. */
static gboolean
is_off_skin (RwAtlas *section,
             double   x,
             double   y0,
             double   y1)
{
  g_autoptr(RwPolygon) skin = rw_path_to_polygon (rw_atlas_find_landmark (section, "skin"), 0.5, NULL);

  return !rw_polygon_contains (skin, x, y0) && !rw_polygon_contains (skin, x, y1);
}

/* The person's left is at the left: seen from above, with the back below. */
static void
test_marks (void)
{
  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    {
      RwAtlas *section = rw_content_get_section (content, i);
      RwBox body = get_body (section);
      RwBox left = draw_marks (section, RW_MARK_LEFT, &body, 45.0);
      RwBox right = draw_marks (section, RW_MARK_RIGHT, &body, 45.0);
      RwBox front = draw_marks (section, RW_MARK_FRONT, &body, 45.0);
      RwBox back = draw_marks (section, RW_MARK_BACK, &body, 45.0);
      double middle = (body.y0 + body.y1) / 2.0;

      g_assert_false (is_empty (left) || is_empty (right) || is_empty (front) || is_empty (back));
      g_assert_true (left.x1 < 0.0 && is_off_skin (section, left.x1, left.y0, left.y1));
      g_assert_true (right.x0 > 0.0 && is_off_skin (section, right.x0, right.y0, right.y1));
      g_assert_cmpfloat (front.y1, <, body.y0);
      g_assert_cmpfloat (back.y0, >, body.y1);
      g_assert_true (left.y0 < middle && left.y1 > middle);
      g_assert_true (front.x0 < 0.0 && front.x1 > 0.0);
    }
}

/* Where the body fills the width they stand at its round shoulders, off the skin. */
static void
test_marks_in_little_room (void)
{
  RwAtlas *section = rw_content_get_section (content, 1);
  RwBox body = get_body (section);
  RwBox left = draw_marks (section, RW_MARK_LEFT, &body, 20.0);
  RwBox right = draw_marks (section, RW_MARK_RIGHT, &body, 20.0);

  g_assert_false (is_empty (left) || is_empty (right));
  g_assert_cmpfloat (left.x1, <, -60.0);
  g_assert_cmpfloat (right.x0, >, 60.0);
  g_assert_cmpfloat (left.y1, <, (body.y0 + body.y1) / 2.0);
  g_assert_true (is_off_skin (section, left.x1, left.y0, left.y1));
  g_assert_true (is_off_skin (section, right.x0, right.y0, right.y1));
}

static void
test_marks_without_room (void)
{
  RwAtlas *section = rw_content_get_section (content, 1);
  RwBox body = get_body (section);

  g_assert_true (is_empty (draw_marks (section, RW_MARKS_ALL & ~RW_MARK_SCALE, &body, -60.0)));
  g_assert_true (is_empty (draw_marks (atlas, RW_MARKS_ALL, &body, 45.0)));
}

/* How much is painted at the left of the body where there is room for names. */
static guint
count_names_and_marks (RwMarks marks)
{
  RwAtlas *section = rw_content_get_section (content, 1);
  RwBox body = get_body (section);
  RwBox area = { body.x0 - 160.0, body.y0 - 20.0, body.x1 + 160.0, body.y1 + 20.0 };
  guint n_painted = 0;
  RwPixels pixels;

  rw_pixels_init (&pixels, &area, 1.0);
  g_assert_true (rw_painter_draw_part_names (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), section,
                                             RW_DEPTH_SEE_THROUGH, RW_LAYERS_PICTURE, marks, 0, NULL, &area, 6.5, 1.0));
  cairo_surface_flush (pixels.surface);
  for (int y = 0; y < pixels.height; y++)
    for (int x = 0; x < 150; x++)
      n_painted += rw_pixel_get_alpha (rw_pixels_get (&pixels, x, y)) > 0;
  rw_pixels_clear (&pixels);

  return n_painted;
}

static void
test_marks_among_names (void)
{
  g_assert_cmpuint (count_names_and_marks (RW_MARKS_WITH_TOOL), >, count_names_and_marks (RW_MARK_FRONT));
}

/* What the bar paints where the letters are @size mm. */
static RwBox
draw_scale (RwAtlas *section,
            RwUnits  units,
            double   size,
            double   scale)
{
  const RwBox *area = rw_atlas_get_view_box (section);
  RwBox painted;
  RwPixels pixels;

  rw_pixels_init (&pixels, area, scale);
  rw_painter_draw_marks (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), section, RW_MARK_SCALE, units, area, size, scale);
  painted = rw_pixels_get_painted (&pixels, 120);
  rw_pixels_clear (&pixels);

  return painted;
}

/* As long as its word says, in the lower left corner; the longest of 1, 2, 5 and
 * 10 cm, or of half, 1, 2 and 4 inches, that is not too long beside the letters. */
static void
test_scale (void)
{
  const RwUnits CM = RW_UNITS_CENTIMETRES, MM = RW_UNITS_MILLIMETRES, INCHES = RW_UNITS_INCHES;
  const struct { RwUnits units; double size; double length; } bars[] = {
    { CM, 1.0, 10.0 }, { CM, 2.0, 20.0 }, { CM, 4.0, 20.0 }, { CM, 5.0, 50.0 }, { CM, 9.0, 50.0 }, { CM, 9.7, 100.0 },
    { CM, 20.0, 100.0 }, { MM, 2.0, 20.0 }, { INCHES, 1.3, 12.7 }, { INCHES, 4.0, 25.4 }, { INCHES, 9.8, 101.6 },
  };

  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    {
      RwAtlas *section = rw_content_get_section (content, i);
      const RwBox *area = rw_atlas_get_view_box (section);

      for (guint j = 0; j < G_N_ELEMENTS (bars); j++)
        {
          RwBox bar = draw_scale (section, bars[j].units, bars[j].size, 4.0);

          g_test_message ("%g", bars[j].size);
          g_assert_cmpfloat_with_epsilon (bar.x1 - bar.x0, bars[j].length, 2.0);
          g_assert_cmpfloat (bar.x0, <, area->x0 + 2.0 * bars[j].size);
          g_assert_cmpfloat (bar.y1, >, area->y1 - 2.0 * bars[j].size);
          g_assert_true (rw_box_holds (area, &bar));
        }
      g_assert_true (is_empty (draw_scale (section, RW_UNITS_CENTIMETRES, 30.0, 4.0)));
    }
  g_assert_true (is_empty (draw_scale (atlas, RW_UNITS_CENTIMETRES, 9.0, 4.0)));
}

/* How much is painted in @box where a section has names, and @marks. */
static guint
count_in_corner (RwAtlas     *section,
                 RwMarks      marks,
                 const RwBox *box)
{
  const double size = 6.5 / 400.0 * (rw_atlas_get_view_box (section)->x1 - rw_atlas_get_view_box (section)->x0);
  RwBox area = *rw_atlas_get_view_box (section);
  guint n_painted = 0;
  RwPixels pixels;

  area.x0 -= 13.2 * size;
  area.x1 += 13.2 * size;
  rw_pixels_init (&pixels, &area, 2.0);
  g_assert_true (rw_painter_draw_part_names (pixels.cr, rw_palette_get (RW_STYLE_LIGHT), section,
                                             RW_DEPTH_SEE_THROUGH, RW_LAYERS_PICTURE, marks, 0, NULL, &area, size, 2.0));
  cairo_surface_flush (pixels.surface);
  for (int y = 0; y < pixels.height; y++)
    for (int x = 0; x < pixels.width; x++)
      {
        RwPoint at = rw_pixels_get_point (&pixels, x, y);

        n_painted += rw_box_contains (box, at.x, at.y) && rw_pixel_get_alpha (rw_pixels_get (&pixels, x, y)) > 0;
      }
  rw_pixels_clear (&pixels);

  return n_painted;
}

/* Names and lines keep clear of the bar, with all the names that there are. */
static void
test_scale_among_names (void)
{
  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    {
      RwAtlas *section = rw_content_get_section (content, i);
      const RwBox *picture = rw_atlas_get_view_box (section);
      const double size = 6.5 / 400.0 * (picture->x1 - picture->x0);
      RwBox corner = { picture->x0 - 13.2 * size, picture->y1 - 4.0 * size, picture->x0, picture->y1 };

      g_assert_cmpuint (count_in_corner (section, RW_MARKS_WITH_TOOL & ~RW_MARK_SCALE, &corner), ==, 0);
      g_assert_cmpuint (count_in_corner (section, RW_MARKS_WITH_TOOL, &corner), >, 0);
    }
}

static void
test_no_levels_in_a_section (void)
{
  RwBox bounds;

  rw_painter_get_level_labels_bounds (rw_content_get_section (content, 0), 1.0, &bounds);
  g_assert_cmpfloat (bounds.x1 - bounds.x0, ==, 0.0);
  g_assert_cmpfloat (bounds.y1 - bounds.y0, ==, 0.0);
}

static void
test_names_are_thinned (void)
{
  g_assert_cmpuint (count_names (3.0), ==, rw_atlas_get_n_levels (atlas));
  g_assert_cmpuint (count_names (0.4), <, 22);
  g_assert_cmpuint (count_names (0.4), >, 8);
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
  g_test_add_func ("/painter/zone-at-any-scale", test_zone_at_any_scale);
  g_test_add_func ("/painter/patterns-differ-in-grey", test_patterns_differ_in_grey);
  g_test_add_func ("/painter/tool-bounds", test_tool_bounds);
  g_test_add_func ("/painter/spine-is-seen-through-the-roller", test_spine_is_seen_through_the_roller);
  g_test_add_func ("/painter/density-is-seen", test_density_is_seen);
  g_test_add_func ("/painter/contact-keeps-to-the-patch", test_contact_keeps_to_the_patch);
  g_test_add_func ("/painter/contact-has-the-pattern", test_contact_has_the_pattern);
  g_test_add_func ("/painter/contact-has-an-edge", test_contact_has_an_edge);
  g_test_add_func ("/painter/level-column", test_level_column);
  g_test_add_func ("/painter/region-names", test_region_names);
  g_test_add_func ("/painter/part-names", test_part_names);
  g_test_add_func ("/painter/marks", test_marks);
  g_test_add_func ("/painter/marks-in-little-room", test_marks_in_little_room);
  g_test_add_func ("/painter/marks-without-room", test_marks_without_room);
  g_test_add_func ("/painter/marks-among-names", test_marks_among_names);
  g_test_add_func ("/painter/scale", test_scale);
  g_test_add_func ("/painter/scale-among-names", test_scale_among_names);
  g_test_add_func ("/painter/no-levels-in-a-section", test_no_levels_in_a_section);
  g_test_add_func ("/painter/names-are-thinned", test_names_are_thinned);
  g_test_add_func ("/painter/ground-and-silhouette", test_ground_and_silhouette);

  status = g_test_run ();
  rw_content_unref (content);

  return status;
}
