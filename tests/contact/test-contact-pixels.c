/* test-contact-pixels.c: shares against counted pixels
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <cairo.h>
#include <math.h>
#include <string.h>

#include "rw-shipped-contact.h"

#define N_PLACEMENTS 3000
#define MAX_ERROR 0.005

/* Fine enough for nearly all; where only a part of the tool bears, half a
 * pixel along its edge may be too much, and it is counted again. Where that
 * part is a sliver of less than a fifth, pixels are no measure. */
#define PIXELS_PER_MM 8.0
#define SLIVER 0.2

/* Cairo counts pixels in 16 bits and a sign: what is filled farther out wraps
 * around, onto the picture. */
#define MAX_PIXEL 32767.0

/* Farther than the longest tool reaches from its middle, mm. */
#define BEYOND (RW_TOOL_ROLLER_MAX_LENGTH / 2.0 + RW_TOOL_ROLLER_MAX_DIAMETER)

/* The middle of a picture is the tool's. To one side half a roller may lie, to the
 * other as much of the body, and no finer do both fit into MAX_PIXEL. */
#define FINE_PIXELS_PER_MM 21.0

/* Two pictures of the same stretch of the body, in the frame of the tool: in
 * one each pixel has the number of its region, in the other the tool presses
 * where a pixel is not 0. Nothing here is taken from the room under test but
 * the width of the contact. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t *cr;
  double scale;
} Picture;

static Picture
make_picture (const RwPlacement *placement,
              double             half_length,
              double             half_width,
              double             fineness)
{
  /* The long edges fall between pixels: there is no error from them. */
  double rows = ceil (half_width * fineness);
  Picture picture = { .scale = rows / half_width };
  int width = 2 * ceil (half_length * picture.scale) + 4;
  int height = 2 * rows + 4;

  picture.surface = cairo_image_surface_create (CAIRO_FORMAT_A8, width, height);
  picture.cr = cairo_create (picture.surface);
  cairo_set_antialias (picture.cr, CAIRO_ANTIALIAS_NONE);
  cairo_translate (picture.cr, width / 2.0, height / 2.0);
  cairo_scale (picture.cr, picture.scale, picture.scale);
  cairo_rotate (picture.cr, -placement->angle * G_PI / 180.0);
  cairo_translate (picture.cr, -placement->x, -placement->y);
  return picture;
}

static void
fill (cairo_t *cr)
{
  double x0, y0, x1, y1;

  cairo_save (cr);
  cairo_identity_matrix (cr);
  cairo_path_extents (cr, &x0, &y0, &x1, &y1);
  cairo_restore (cr);
  g_assert_cmpfloat (MAX (MAX (-x0, x1), MAX (-y0, y1)), <=, MAX_PIXEL);
  cairo_fill (cr);
}

static void
clear_picture (Picture *picture)
{
  cairo_destroy (picture->cr);
  cairo_surface_destroy (picture->surface);
}

static void
paint_regions (Picture *picture,
               RwAtlas *atlas)
{
  cairo_set_operator (picture->cr, CAIRO_OPERATOR_SOURCE);
  cairo_set_tolerance (picture->cr, 0.02);
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      cairo_new_path (picture->cr);
      rw_path_append_to (rw_region_get_outline (rw_atlas_get_region (atlas, i)), picture->cr);
      cairo_set_source_rgba (picture->cr, 0, 0, 0, (i + 1) / 255.0);
      fill (picture->cr);
    }
}

static void
add_bearing_outline (cairo_t           *cr,
                     RwAtlas           *atlas,
                     const RwPlacement *placement)
{
  guint n = rw_atlas_get_n_levels (atlas);
  double top = MIN (rw_atlas_get_level (atlas, 0)->top, placement->y - BEYOND);
  double foot = MAX (rw_atlas_get_level (atlas, n - 1)->bottom, placement->y + BEYOND);

  cairo_new_path (cr);
  for (int side = 1; side >= -1; side -= 2)
    for (guint i = 0; i < n; i++)
      {
        const RwLevel *level = rw_atlas_get_level (atlas, side > 0 ? i : n - 1 - i);
        double x = side * level->bearing_half_width;

        /* Straight on beyond the first and the last. */
        if (i == 0)
          cairo_line_to (cr, x, side > 0 ? top : foot);
        cairo_line_to (cr, x, (level->top + level->bottom) / 2.0);
        if (i == n - 1)
          cairo_line_to (cr, x, side > 0 ? foot : top);
      }
  cairo_close_path (cr);
}

static void
paint_patch (Picture           *picture,
             RwAtlas           *atlas,
             const RwPlacement *placement,
             double             width)
{
  cairo_t *cr = picture->cr;
  double half = placement->tool.length / 2.0;

  cairo_save (cr);
  cairo_translate (cr, placement->x, placement->y);
  cairo_rotate (cr, placement->angle * G_PI / 180.0);
  if (placement->tool.kind == RW_TOOL_FOAM_ROLLER)
    cairo_rectangle (cr, -half, -width / 2.0, 2.0 * half, width);
  else
    {
      cairo_set_tolerance (cr, 0.02);
      cairo_arc (cr, -half, 0, width / 2.0, 0, 2.0 * G_PI);
      cairo_close_path (cr);
      if (half > 0.0)
        {
          cairo_new_sub_path (cr);
          cairo_arc (cr, half, 0, width / 2.0, 0, 2.0 * G_PI);
        }
    }
  cairo_fill (cr);
  cairo_restore (cr);

  if (placement->tool.kind == RW_TOOL_FOAM_ROLLER)
    {
      add_bearing_outline (cr, atlas, placement);
      cairo_set_operator (cr, CAIRO_OPERATOR_IN);
      fill (cr);
    }
}

/* @counts: how many pressed pixels each number has, 0 for no region; returns
 * how many are pressed in all. */
static guint
count_pixels (Picture *regions,
              Picture *patch,
              guint    counts[256])
{
  const guchar *region_data, *patch_data;
  int stride = cairo_image_surface_get_stride (patch->surface);
  int width = cairo_image_surface_get_width (patch->surface);
  int height = cairo_image_surface_get_height (patch->surface);
  guint n = 0;

  cairo_surface_flush (regions->surface);
  cairo_surface_flush (patch->surface);
  region_data = cairo_image_surface_get_data (regions->surface);
  patch_data = cairo_image_surface_get_data (patch->surface);
  memset (counts, 0, 256 * sizeof *counts);

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      if (patch_data[y * stride + x] != 0)
        {
          counts[region_data[y * stride + x]]++;
          n++;
        }

  return n;
}

/* The largest difference in area of any region, as a part of the patch. */
static double
compare (RwContact         *contact,
         const RwPlacement *placement,
         double             fineness)
{
  RwAtlas *atlas = rw_contact_get_atlas (contact);
  double width = rw_contact_get_width (&placement->tool, placement->load);
  double half_length = placement->tool.length / 2.0 +
                       (placement->tool.kind == RW_TOOL_FOAM_ROLLER ? 0.0 : width / 2.0);
  Picture regions = make_picture (placement, half_length, width / 2.0, fineness);
  Picture patch = make_picture (placement, half_length, width / 2.0, fineness);
  double pixel = 1.0 / (regions.scale * regions.scale);
  double differences[256] = { 0.0 };
  double most = 0.0;
  const RwShare *shares;
  guint counts[256];
  guint n_pressed, n;

  paint_regions (&regions, atlas);
  paint_patch (&patch, atlas, placement, width);
  n_pressed = count_pixels (&regions, &patch, counts);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    differences[i] = counts[i + 1] * pixel;
  shares = rw_contact_get_shares (contact, &n);
  for (guint i = 0; i < n; i++)
    differences[rw_region_get_index (shares[i].region)] -= shares[i].area;
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    most = MAX (most, fabs (differences[i]));

  clear_picture (&regions);
  clear_picture (&patch);
  return n_pressed > 0 ? most / (n_pressed * pixel) : most;
}

/* Whether so little of the tool bears on the back; judged by the outlines
 * that are painted, which have their own tests. */
static gboolean
is_sliver (RwContact         *contact,
           const RwPlacement *placement)
{
  double width = rw_contact_get_width (&placement->tool, placement->load);
  double area = 0.0;

  if (placement->tool.kind != RW_TOOL_FOAM_ROLLER)
    return FALSE;

  for (guint i = 0; i < rw_contact_get_n_patches (contact); i++)
    {
      const RwPoint *points;
      g_autoptr(RwPolygon) polygon = NULL;
      guint n;

      points = rw_contact_get_patch (contact, i, &n);
      polygon = rw_polygon_new (points, n);
      area += rw_polygon_get_area (polygon);
    }

  return area < SLIVER * width * MIN (placement->tool.length, 200.0);
}

static void
test_pixels (void)
{
  g_autoptr(RwAtlas) atlas = read_shipped_atlas ();
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  double most = 0.0;

  for (guint i = 0; i < N_PLACEMENTS;)
    {
      RwPlacement placement = make_random_placement ();
      double difference;

      rw_contact_update (contact, &placement);
      if (is_sliver (contact, &placement))
        continue;

      i++;
      difference = compare (contact, &placement, PIXELS_PER_MM);
      if (difference > MAX_ERROR)
        difference = compare (contact, &placement, FINE_PIXELS_PER_MM);
      most = MAX (most, difference);
      if (difference > MAX_ERROR)
        g_test_message ("tool %d at %.2f, %.2f turned %.2f", placement.tool.kind,
                        placement.x, placement.y, placement.angle);
      g_assert_cmpfloat (difference, <=, MAX_ERROR);
    }

  g_test_message ("largest error: %.3f %% of the patch", 100.0 * most);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contact-pixels", test_pixels);

  return g_test_run ();
}
