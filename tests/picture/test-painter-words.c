/* test-painter-words.c: where the painters put names, marks and the bar of the scale
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-depth.h"
#include "rw-painter-private.h"
#include "rw-pixels.h"

static RwContent *content;
static RwAtlas *atlas;

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
/* The letters of the window, and the usual ones where there is none. */
static void
test_family (void)
{
  static const char * const families[] = { "Sans", "Cantarell", "Sans" };
  const RwBox box = { 0.0, 0.0, 10.0, 10.0 };
  RwPixels pixels;

  rw_pixels_init (&pixels, &box, 1.0);
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    {
      g_autoptr(PangoLayout) layout = NULL;

      rw_painter_set_family (i == 1 ? families[i] : NULL);
      layout = rw_painter_new_layout (pixels.cr, 4.0);
      g_assert_cmpstr (pango_font_description_get_family (pango_layout_get_font_description (layout)), ==, families[i]);
    }
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

  g_test_add_func ("/painter-words/level-column", test_level_column);
  g_test_add_func ("/painter-words/region-names", test_region_names);
  g_test_add_func ("/painter-words/part-names", test_part_names);
  g_test_add_func ("/painter-words/marks", test_marks);
  g_test_add_func ("/painter-words/marks-in-little-room", test_marks_in_little_room);
  g_test_add_func ("/painter-words/marks-without-room", test_marks_without_room);
  g_test_add_func ("/painter-words/marks-among-names", test_marks_among_names);
  g_test_add_func ("/painter-words/scale", test_scale);
  g_test_add_func ("/painter-words/scale-among-names", test_scale_among_names);
  g_test_add_func ("/painter-words/no-levels-in-a-section", test_no_levels_in_a_section);
  g_test_add_func ("/painter-words/family", test_family);
  g_test_add_func ("/painter-words/names-are-thinned", test_names_are_thinned);

  status = g_test_run ();
  rw_content_unref (content);

  return status;
}
