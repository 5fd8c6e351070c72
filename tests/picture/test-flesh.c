/* test-flesh.c: the picture gives way where the tool presses, and nowhere else
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-flesh.h"
#include "rw-pixels.h"

#define SCALE 4.0

/* How many pixels before the origin of the body the ruler begins. */
#define RULER_BACK 200

static RwContent *content;

/* A picture whose every pixel says how far out it was drawn, in the coordinate
 * that runs out of the body, from @base on: the sum of its three colours. Each
 * goes from 0 to 255 after the other, so that what is mixed of two pixels lies
 * between them. */
static cairo_surface_t *
new_ruler (RwAspect  aspect,
           RwPoint  *origin,
           int      *base)
{
  const RwBox *box = rw_atlas_get_view_box (rw_content_get_view (content, aspect, 250.0));
  int width = (int) ((box->x1 - box->x0 + 200.0) * SCALE);
  int height = (int) ((box->y1 - box->y0 + 200.0) * SCALE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  guint8 *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  *origin = (RwPoint) { (100.0 - box->x0) * SCALE, (100.0 - box->y0) * SCALE };
  *base = (int) (aspect == RW_ASPECT_SIDE ? origin->x : origin->y) - RULER_BACK;
  for (int row = 0; row < height; row++)
    for (int column = 0; column < width; column++)
      {
        int at = (aspect == RW_ASPECT_SIDE ? column : row) - *base;
        guint8 *pixel = data + (gsize) row * stride + 4 * column;

        for (int i = 0; i < 3; i++)
          pixel[i] = (guint8) CLAMP (at - 255 * i, 0, 255);
        pixel[3] = 255;
      }
  cairo_surface_mark_dirty (surface);

  return surface;
}

static int
read_ruler (cairo_surface_t *surface,
            int              column,
            int              row)
{
  const guint8 *pixel = cairo_image_surface_get_data (surface) +
                        (gsize) row * cairo_image_surface_get_stride (surface) + 4 * column;

  g_assert_cmpuint (pixel[3], ==, 255);

  return pixel[0] + pixel[1] + pixel[2];
}

static void
sit (RwSeat     *seat,
     RwContour  *contour,
     RwToolKind  kind,
     double      x,
     double      y)
{
  g_autoptr(RwContact) contact = rw_contact_new (rw_content_get_atlas (content));
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP, .x = x, .y = y };

  rw_tool_init (&placement.tool, kind, RW_DENSITY_MEDIUM);
  rw_contact_update (contact, &placement);
  rw_seat_init (seat, contour, contact);
}

/* The pixel where the skin now is was drawn where the skin was. */
static void
test_skin (gconstpointer data)
{
  RwAspect aspect = GPOINTER_TO_UINT (data);
  gboolean is_side = aspect == RW_ASPECT_SIDE;
  g_autoptr(RwContour) contour = rw_contour_new (rw_content_get_view (content, aspect, 250.0));
  cairo_surface_t *picture, *pressed;
  cairo_rectangle_int_t area;
  RwPoint origin;
  RwSeat seat;
  int base;
  guint n, n_checked = 0;
  const RwPoint *points = rw_contour_get_points (contour, &n);

  sit (&seat, contour, RW_TOOL_FOAM_ROLLER, 0.0, 250.0);
  picture = new_ruler (aspect, &origin, &base);
  pressed = rw_flesh_new_pressed (picture, &seat, origin, SCALE, &area);
  g_assert_nonnull (pressed);
  for (guint i = 0; i < n; i++)
    {
      double push = rw_seat_get_push (&seat, points[i]);
      double x = origin.x + (points[i].x - (is_side ? push : 0.0)) * SCALE;
      double y = origin.y + (points[i].y - (is_side ? 0.0 : push)) * SCALE;
      int column = (int) floor (x) - area.x;
      int row = (int) floor (y) - area.y;
      double was = (is_side ? origin.x + points[i].x * SCALE : origin.y + points[i].y * SCALE) - base;

      if (column < 0 || row < 0 || column >= area.width || row >= area.height || fabs (push) < 0.5)
        continue;
      /* To a millimetre: half a pixel along the back is more than one out of it
       * where it is steep, and two where it is pressed flat. */
      g_assert_cmpfloat (was, >, 5.0);
      g_assert_cmpfloat (was, <, 760.0);
      g_assert_cmpfloat_with_epsilon (read_ruler (pressed, column, row), was, 4.0);
      n_checked++;
    }
  g_assert_cmpuint (n_checked, >, 40);
  cairo_surface_destroy (pressed);
  cairo_surface_destroy (picture);
}

/* On every line, what lay deeper still lies deeper; ends and depths that do
 * not move are the same to the bit. */
static void
test_order (gconstpointer data)
{
  RwAspect aspect = GPOINTER_TO_UINT (data);
  gboolean is_side = aspect == RW_ASPECT_SIDE;
  g_autoptr(RwContour) contour = rw_contour_new (rw_content_get_view (content, aspect, 250.0));
  cairo_surface_t *picture, *pressed;
  cairo_rectangle_int_t area;
  RwPoint origin;
  RwSeat seat;
  int base, n_lines, length;

  sit (&seat, contour, RW_TOOL_LACROSSE_BALL, 35.0, 250.0);
  picture = new_ruler (aspect, &origin, &base);
  pressed = rw_flesh_new_pressed (picture, &seat, origin, SCALE, &area);
  g_assert_nonnull (pressed);
  n_lines = is_side ? area.height : area.width;
  length = is_side ? area.width : area.height;
  for (int i = 0; i < n_lines; i++)
    {
      int last = 0;

      for (int j = 0; j < length; j++)
        {
          int at = read_ruler (pressed, is_side ? j : i, is_side ? i : j);

          g_assert_cmpint (at, >=, last);
          last = at;
          if (i == 0 || i == n_lines - 1)
            g_assert_cmpint (ABS (at - read_ruler (picture, area.x + (is_side ? j : i), area.y + (is_side ? i : j))), <=, 1);
        }
      g_assert_cmpint (read_ruler (pressed, is_side ? 0 : i, is_side ? i : 0), ==,
                       read_ruler (picture, area.x + (is_side ? 0 : i), area.y + (is_side ? i : 0)));
    }
  cairo_surface_destroy (pressed);
  cairo_surface_destroy (picture);
}

/* A point comes to lie where its pixel does. */
static void
test_moved (gconstpointer data)
{
  RwAspect aspect = GPOINTER_TO_UINT (data);
  gboolean is_side = aspect == RW_ASPECT_SIDE;
  g_autoptr(RwContour) contour = rw_contour_new (rw_content_get_view (content, aspect, 250.0));
  cairo_surface_t *picture, *pressed;
  cairo_rectangle_int_t area;
  double most = 0.0;
  RwPoint origin;
  RwSeat seat;
  int base;
  guint n;
  const RwPoint *points = rw_contour_get_points (contour, &n);

  sit (&seat, contour, RW_TOOL_LACROSSE_BALL, 35.0, 250.0);
  picture = new_ruler (aspect, &origin, &base);
  pressed = rw_flesh_new_pressed (picture, &seat, origin, SCALE, &area);
  g_assert_nonnull (pressed);
  for (guint i = 0; i < n; i++)
    for (double deep = 2.0; deep < 20.0; deep += 4.0)
      {
        RwPoint point = { points[i].x - (is_side ? deep : 0.0), points[i].y - (is_side ? 0.0 : deep) };
        RwPoint moved = rw_flesh_get_moved (&seat, point);
        int column = (int) floor (origin.x + moved.x * SCALE) - area.x;
        int row = (int) floor (origin.y + moved.y * SCALE) - area.y;
        double was = (is_side ? origin.x + point.x * SCALE : origin.y + point.y * SCALE) - base;

        g_assert_cmpfloat (is_side ? moved.y : moved.x, ==, is_side ? point.y : point.x);
        most = MAX (most, hypot (moved.x - point.x, moved.y - point.y));
        if (column >= 0 && row >= 0 && column < area.width && row < area.height)
          g_assert_cmpfloat_with_epsilon (read_ruler (pressed, column, row), was, 5.0);
      }
  g_assert_cmpfloat (most, >, 4.0);
  cairo_surface_destroy (pressed);
  cairo_surface_destroy (picture);
}

/* How far what lies a little under the skin is pushed at @x. */
static double
get_push (const RwSeat *seat,
          double        x)
{
  RwPoint point = { x, -G_MAXDOUBLE };
  guint n;
  const RwPoint *points = rw_contour_get_points (seat->contour, &n);

  for (guint i = 0; i < n; i++)
    if (fabs (points[i].x - x) < 1.0)
      point.y = MAX (point.y, points[i].y - 1.5);

  return point.y - rw_flesh_get_moved (seat, point).y;
}

/* Along the back, no two stretches of 2 mm meet at a corner: they
 * turn by less than 17 degrees, where the skin left the tool by more than 35. */
static void
test_smooth (gconstpointer data)
{
  const double step = 2.0;
  const double steepest = 0.3;
  g_autoptr(RwContour) contour = rw_contour_new (rw_content_get_view (content, RW_ASPECT_SECTION, 250.0));
  double most = 0.0;
  RwSeat seat;

  for (double at = -60.0; at <= 60.0; at += 5.0)
    {
      sit (&seat, contour, GPOINTER_TO_INT (data), at, 250.0);
      for (double x = -100.0; x <= 100.0; x += step)
        most = MAX (most, fabs (get_push (&seat, x) - 2.0 * get_push (&seat, x + step) + get_push (&seat, x + 2.0 * step)) / step);
    }
  g_test_message ("steepest bend %.3f", most);
  g_assert_cmpfloat (most, <, steepest);
}

static void
test_off (void)
{
  g_autoptr(RwContour) contour = rw_contour_new (rw_content_get_view (content, RW_ASPECT_SECTION, 250.0));
  cairo_surface_t *picture;
  cairo_rectangle_int_t area;
  RwPoint origin;
  RwSeat seat;
  RwBox box;
  int base;

  sit (&seat, contour, RW_TOOL_LACROSSE_BALL, 400.0, 250.0);
  picture = new_ruler (RW_ASPECT_SECTION, &origin, &base);
  g_assert_false (rw_flesh_get_box (&seat, &box));
  g_assert_null (rw_flesh_new_pressed (picture, &seat, origin, SCALE, &area));

  /* Nor where the view shows another part of the body. */
  sit (&seat, contour, RW_TOOL_LACROSSE_BALL, 0.0, 250.0);
  g_assert_true (rw_flesh_get_box (&seat, &box));
  g_assert_null (rw_flesh_new_pressed (picture, &seat, (RwPoint) { -5000.0, 0.0 }, SCALE, &area));
  cairo_surface_destroy (picture);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_load ();

  g_test_add_data_func ("/flesh/skin/side", GUINT_TO_POINTER (RW_ASPECT_SIDE), test_skin);
  g_test_add_data_func ("/flesh/skin/section", GUINT_TO_POINTER (RW_ASPECT_SECTION), test_skin);
  g_test_add_data_func ("/flesh/order/side", GUINT_TO_POINTER (RW_ASPECT_SIDE), test_order);
  g_test_add_data_func ("/flesh/order/section", GUINT_TO_POINTER (RW_ASPECT_SECTION), test_order);
  g_test_add_data_func ("/flesh/moved/side", GUINT_TO_POINTER (RW_ASPECT_SIDE), test_moved);
  g_test_add_data_func ("/flesh/moved/section", GUINT_TO_POINTER (RW_ASPECT_SECTION), test_moved);
  g_test_add_data_func ("/flesh/smooth/ball", GINT_TO_POINTER (RW_TOOL_LACROSSE_BALL), test_smooth);
  g_test_add_data_func ("/flesh/smooth/peanut", GINT_TO_POINTER (RW_TOOL_PEANUT_BALL), test_smooth);
  g_test_add_func ("/flesh/off", test_off);

  status = g_test_run ();
  rw_content_unref (content);
  return status;
}
