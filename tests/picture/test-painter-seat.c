/* test-painter-seat.c: the tool, its dent and its press in a side view and a section
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-painter.h"
#include "rw-pixels.h"

#define SCALE 1.0

static RwContent *content;

typedef void (*DrawFunc) (cairo_t         *cr,
                          const RwPalette *palette,
                          const RwSeat    *seat,
                          double           scale);

static RwContour *
new_contour (RwAspect aspect)
{
  RwContour *contour = rw_contour_new (rw_content_get_view (content, aspect, 250.0));

  g_assert_nonnull (contour);
  return contour;
}

static RwPlacement
place (RwToolKind kind,
       double     x,
       double     y,
       double     angle)
{
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP, .x = x, .y = y, .angle = angle };

  rw_tool_init (&placement.tool, kind, RW_DENSITY_MEDIUM);
  return placement;
}

static void
sit (RwSeat            *seat,
     RwContour         *contour,
     const RwPlacement *placement)
{
  g_autoptr(RwContact) contact = rw_contact_new (rw_content_get_atlas (content));

  rw_contact_update (contact, placement);
  rw_seat_init (seat, contour, contact);
}

static RwPlacement
place_anyhow (void)
{
  return place (g_test_rand_int_range (0, RW_N_TOOL_KINDS),
                g_test_rand_double_range (-90.0, 90.0),
                g_test_rand_double_range (120.0, 620.0),
                g_test_rand_bit () ? g_test_rand_double_range (-90.0, 90.0) : 90.0 * g_test_rand_int_range (0, 2));
}

static void
draw_contact (cairo_t         *cr,
              const RwPalette *palette,
              const RwSeat    *seat,
              double           scale)
{
  rw_painter_draw_seat_contact (cr, palette, seat, RW_RATING_SAFE, scale);
}

static void
draw_seat (RwPixels     *pixels,
           const RwSeat *seat,
           DrawFunc      draw)
{
  RwBox bounds;

  rw_painter_get_seat_bounds (seat, &bounds);
  bounds = rw_box_grow (&bounds, 20.0);
  rw_pixels_init (pixels, &bounds, SCALE);
  draw (pixels->cr, rw_palette_get (RW_STYLE_LIGHT), seat, SCALE);
  cairo_surface_flush (pixels->surface);
}

/* Whatever is painted lies in the bounds: the window repaints no more. */
static void
test_bounds (void)
{
  static const DrawFunc draws[] = { rw_painter_draw_seat_dent, rw_painter_draw_seat_tool, draw_contact };

  for (guint i = 0; i < 24; i++)
    {
      g_autoptr(RwContour) contour = new_contour (i % 2 == 0 ? RW_ASPECT_SIDE : RW_ASPECT_SECTION);
      RwPlacement placement = place_anyhow ();
      RwSeat seat;
      RwBox bounds;

      sit (&seat, contour, &placement);
      rw_painter_get_seat_bounds (&seat, &bounds);
      bounds = rw_box_grow (&bounds, 1.0);
      for (guint j = 0; j < G_N_ELEMENTS (draws); j++)
        {
          RwPixels pixels;
          RwBox painted;

          draw_seat (&pixels, &seat, draws[j]);
          painted = rw_pixels_get_painted (&pixels, 1);
          g_assert_true (rw_box_holds (&bounds, &painted));
          rw_pixels_clear (&pixels);
        }
    }
}

/* The tool is painted where it is hit: solid inside, no more than a shadow
 * outside. The waist of a peanut is none of its balls. */
static void
test_silhouette (void)
{
  for (guint i = 0; i < 16; i++)
    {
      g_autoptr(RwContour) contour = new_contour (i % 2 == 0 ? RW_ASPECT_SIDE : RW_ASPECT_SECTION);
      RwPlacement placement = place_anyhow ();
      gboolean fades = i % 2 != 0 && placement.tool.kind == RW_TOOL_FOAM_ROLLER;
      RwPixels pixels;
      RwSeat seat;

      sit (&seat, contour, &placement);
      draw_seat (&pixels, &seat, rw_painter_draw_seat_tool);
      for (int row = 3; row < pixels.height - 3; row++)
        for (int column = 3; column < pixels.width - 3; column++)
          {
            RwPoint at = rw_pixels_get_point (&pixels, column, row);
            int alpha = rw_pixel_get_alpha (rw_pixels_get (&pixels, column, row));
            guint n_inside = 0;

            for (guint k = 0; k < 9; k++)
              n_inside += rw_seat_contains (&seat, (RwPoint) { at.x + 1.5 * (k % 3) - 1.5, at.y + 1.5 * (k / 3) - 1.5 });

            if (n_inside == 9)
              g_assert_cmpint (alpha, >=, fades ? 20 : 255);
            if (n_inside == 0 && placement.tool.kind != RW_TOOL_PEANUT_BALL)
              g_assert_cmpint (alpha, <, 110);
          }
      rw_pixels_clear (&pixels);
    }
}

/* In a section the roller fades towards its ends, which lie beside the body, and
 * is solid where it bears; for high contrast it does not fade. */
static void
test_fade (void)
{
  g_autoptr(RwContour) contour = new_contour (RW_ASPECT_SECTION);
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 250.0, 0.0);
  RwPixels pixels;
  RwSeat seat;

  sit (&seat, contour, &roller);
  for (int style = RW_STYLE_LIGHT; style < RW_STYLE_PRINT; style++)
    {
      double near_end = seat.centre.x + 0.46 * roller.tool.length;
      int alphas[2] = { 0, 0 };
      RwBox bounds;

      rw_painter_get_seat_bounds (&seat, &bounds);
      rw_pixels_init (&pixels, &bounds, SCALE);
      rw_painter_draw_seat_tool (pixels.cr, rw_palette_get (style), &seat, SCALE);
      cairo_surface_flush (pixels.surface);
      for (int column = 0; column < pixels.width; column++)
        for (int row = 0; row < pixels.height; row++)
          {
            RwPoint at = rw_pixels_get_point (&pixels, column, row);
            int alpha = rw_pixel_get_alpha (rw_pixels_get (&pixels, column, row));

            if (hypot (at.x - seat.centre.x, at.y - seat.centre.y) < 20.0)
              alphas[0] = alphas[0] == 0 ? alpha : MIN (alphas[0], alpha);
            if (hypot (at.x - near_end, at.y - seat.centre.y) < 5.0)
              alphas[1] = MAX (alphas[1], alpha);
          }
      g_assert_cmpint (alphas[0], ==, 255);
      if (style == RW_STYLE_HIGH_CONTRAST || style == RW_STYLE_HIGH_CONTRAST_DARK)
        g_assert_cmpint (alphas[1], ==, 255);
      else
        g_assert_cmpint (alphas[1], <, 90);
      rw_pixels_clear (&pixels);
    }
}

/* Draws @seat as vectors, which are then made pixels. */
static void
draw_recorded (cairo_t         *cr,
               const RwPalette *palette,
               const RwSeat    *seat,
               double           scale)
{
  cairo_surface_t *recording = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *recorder = cairo_create (recording);

  rw_painter_draw_seat_tool (recorder, palette, seat, scale);
  cairo_destroy (recorder);
  cairo_set_source_surface (cr, recording, 0.0, 0.0);
  cairo_paint (cr);
  cairo_surface_destroy (recording);
}

static int
get_difference (guint32 a,
                guint32 b)
{
  int most = 0;

  for (guint shift = 0; shift < 32; shift += 8)
    most = MAX (most, ABS ((int) (a >> shift & 255) - (int) (b >> shift & 255)));

  return most;
}

/* The end of a roller is reckoned pixel by pixel where there are pixels, and
 * drawn as shapes where there are none: both look the same. */
static void
test_both_ways (void)
{
  static const double angles[] = { -70.0, -35.0, 0.0, 20.0, 55.0, 90.0 };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (angles); i++)
    {
      g_autoptr(RwContour) contour = new_contour (i % 2 == 0 ? RW_ASPECT_SIDE : RW_ASPECT_SECTION);
      RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 250.0, angles[i / 2]);
      RwPixels pixels, recorded;
      RwSeat seat;
      guint n_apart = 0;

      sit (&seat, contour, &roller);
      draw_seat (&pixels, &seat, rw_painter_draw_seat_tool);
      draw_seat (&recorded, &seat, draw_recorded);
      for (int row = 0; row < pixels.height; row++)
        for (int column = 0; column < pixels.width; column++)
          n_apart += get_difference (rw_pixels_get (&pixels, column, row), rw_pixels_get (&recorded, column, row)) > 24;

      g_test_message ("angle %g: %u pixels apart", angles[i / 2], n_apart);
      g_assert_cmpuint (n_apart, <, (guint) (pixels.width * pixels.height) / 200);
      rw_pixels_clear (&recorded);
      rw_pixels_clear (&pixels);
    }
}

/* The press is densest on the skin and fades into the body, in the colour of
 * the rating. */
static void
test_press (void)
{
  g_autoptr(RwContour) contour = new_contour (RW_ASPECT_SIDE);
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 250.0, 0.0);
  guint32 pixel;
  RwPixels pixels;
  int row, last = 255;
  RwSeat seat;

  sit (&seat, contour, &roller);
  draw_seat (&pixels, &seat, draw_contact);
  row = (int) ((seat.centre.y - pixels.box.y0) * SCALE);
  for (int i = 2; i < 24; i++)
    {
      int column = (int) ((seat.centre.x - 75.0 - i - pixels.box.x0) * SCALE);
      int alpha;

      if (column < 0)
        break;
      alpha = rw_pixel_get_alpha (rw_pixels_get (&pixels, column, row));
      g_assert_cmpint (alpha, <=, last + 1);
      g_assert_cmpint (last - alpha, <, 200);
      if (i == 2)
        g_assert_cmpint (alpha, >, 60);
      if (i > 18)
        g_assert_cmpint (alpha, <, 4);
      last = alpha;
    }

  pixel = rw_pixels_get (&pixels, (int) ((seat.centre.x - 77.0 - pixels.box.x0) * SCALE), row);
  g_assert_cmpuint ((pixel >> 8) & 255, >, (pixel >> 16) & 255);
  rw_pixels_clear (&pixels);
}

/* Over the furrow a roller presses less than on the long muscles, and not at all
 * beyond the contact. */
static void
test_furrow (void)
{
  g_autoptr(RwContour) contour = new_contour (RW_ASPECT_SECTION);
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 250.0, 0.0);
  static const double places[] = { 0.0, 60.0, 125.0 };
  int most[G_N_ELEMENTS (places)] = { 0, };
  RwPixels pixels;
  RwSeat seat;

  sit (&seat, contour, &roller);
  draw_seat (&pixels, &seat, draw_contact);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (int row = 0; row < pixels.height; row++)
      {
        int column = (int) ((places[i] - pixels.box.x0) * SCALE);

        most[i] = MAX (most[i], rw_pixel_get_alpha (rw_pixels_get (&pixels, column, row)));
      }
  g_assert_cmpint (most[1], >, 100);
  g_assert_cmpint (most[0], <, most[1]);
  g_assert_cmpint (most[2], <, 4);
  rw_pixels_clear (&pixels);
}

/* Off the body there is a tool, but neither dent nor press. */
static void
test_off (void)
{
  g_autoptr(RwContour) contour = new_contour (RW_ASPECT_SECTION);
  RwPlacement ball = place (RW_TOOL_LACROSSE_BALL, 400.0, 250.0, 0.0);
  static const DrawFunc draws[] = { rw_painter_draw_seat_dent, draw_contact };
  RwPixels pixels;
  RwBox painted;
  RwSeat seat;

  sit (&seat, contour, &ball);
  for (guint i = 0; i < G_N_ELEMENTS (draws); i++)
    {
      draw_seat (&pixels, &seat, draws[i]);
      painted = rw_pixels_get_painted (&pixels, 1);
      g_assert_cmpfloat (painted.x1, <, painted.x0);
      rw_pixels_clear (&pixels);
    }
  draw_seat (&pixels, &seat, rw_painter_draw_seat_tool);
  painted = rw_pixels_get_painted (&pixels, 255);
  g_assert_cmpfloat_with_epsilon (painted.x1 - painted.x0, 63.0, 4.0);
  rw_pixels_clear (&pixels);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_load ();

  g_test_add_func ("/painter-seat/bounds", test_bounds);
  g_test_add_func ("/painter-seat/silhouette", test_silhouette);
  g_test_add_func ("/painter-seat/fade", test_fade);
  g_test_add_func ("/painter-seat/both-ways", test_both_ways);
  g_test_add_func ("/painter-seat/press", test_press);
  g_test_add_func ("/painter-seat/furrow", test_furrow);
  g_test_add_func ("/painter-seat/off", test_off);

  status = g_test_run ();
  rw_content_unref (content);
  return status;
}
