/* test-seat.c: a tool rests on the contour, and neither floats nor is swallowed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>
#include <string.h>

#include "rw-contact.h"
#include "rw-seat.h"

/* Steps of a millimetre on a curve, mm. */
#define SLACK 0.02

/* What a view is made of but for its back. */
static RwContour *
new_contour (const char *view,
             const char *back)
{
  g_autofree char *text = g_strdup_printf (
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:rw='urn:rollwise:atlas:1' viewBox='0 0 9 9' rw:view='%s'>"
    "<g id='map'><g id='levels'><path rw:level='T7' d='M0 0V9'/></g>"
    "<g id='regions'><path rw:region='neck' rw:kind='cervical' rw:side='midline' d='M0 0H9V9Z'/></g>"
    "<g id='landmarks'><path rw:landmark='skin' d='M0 0H9V9Z'/><path rw:landmark='back' d='%s'/></g></g></svg>",
    view, back);
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GError) error = NULL;
  g_autoptr(RwAtlas) atlas = rw_atlas_new_from_bytes (bytes, "view", &error);
  RwContour *contour;

  g_assert_no_error (error);
  contour = rw_contour_new (atlas);
  g_assert_nonnull (contour);
  return contour;
}

static RwContour *
read_contour (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(RwAtlas) atlas = rw_atlas_new_from_file (file, &error);

  g_assert_no_error (error);
  return rw_contour_new (atlas);
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

/* How far the contour comes into the disc round @centre at the most. */
static double
measure_disc (RwContour *contour,
              RwPoint    centre,
              double     radius)
{
  double least = G_MAXDOUBLE;
  guint n;
  const RwPoint *points = rw_contour_get_points (contour, &n);

  for (guint i = 0; i < n; i++)
    least = MIN (least, hypot (points[i].x - centre.x, points[i].y - centre.y));

  return radius - least;
}

/* The same for any seat: square to the outline, which is walked in small steps
 * along the three parts that a cylinder with rounded edges shows. */
static double
measure_roller (const RwSeat *seat)
{
  const RwTool *tool = &seat->placement.tool;
  double rounding = tool->diameter * RW_SEAT_ROLLER_ROUNDING;
  double out = tool->diameter / 2.0 - rounding;
  gboolean is_side = rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE;
  double length = hypot (seat->near_end.x, seat->near_end.y);
  double reach = length * (1.0 - 2.0 * rounding / tool->length);
  double least = G_MAXDOUBLE;
  guint n;
  const RwPoint *points = rw_contour_get_points (seat->contour, &n);

  for (guint i = 0; i < n; i++)
    for (int j = -200; j <= 200; j++)
      {
        /* A point of the core, and how near the contour comes to it. */
        double angle = G_PI / 2.0 * j / 200.0;
        double along = (j < 0 ? -reach : reach) + out * seat->facing * sin (angle);
        double core_x = is_side ? seat->centre.x - out * cos (angle) : seat->centre.x + along;
        double core_y = is_side ? seat->centre.y + along : seat->centre.y - out * cos (angle);
        double straight = is_side ? points[i].y - seat->centre.y : points[i].x - seat->centre.x;

        if (fabs (straight) <= reach)
          least = MIN (least, is_side ? seat->centre.x - out - points[i].x : seat->centre.y - out - points[i].y);
        least = MIN (least, hypot (points[i].x - core_x, points[i].y - core_y));
      }

  return rounding - least;
}

static double
get_sink (const RwPlacement *placement)
{
  return rw_contact_get_sink (&placement->tool, placement->load);
}

/* On a plane everything is known beforehand. */
static void
test_plane (void)
{
  g_autoptr(RwContour) side = new_contour ("side", "M50 0V600");
  g_autoptr(RwContour) section = new_contour ("section", "M-150 80H150");
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 300.0, 0.0);
  RwPlacement ball = place (RW_TOOL_LACROSSE_BALL, 30.0, 300.0, 0.0);
  RwSeat seat;
  RwBox box;

  rw_seat_init (&seat, side, &roller);
  g_assert_cmpfloat (seat.sink, ==, get_sink (&roller));
  g_assert_true (seat.touches);
  g_assert_cmpfloat_with_epsilon (seat.centre.x, 50.0 + 75.0 - seat.sink, 1e-9);
  g_assert_cmpfloat_with_epsilon (seat.centre.y, 300.0, 1e-9);
  g_assert_cmpfloat (seat.facing, ==, 1.0);
  box = rw_seat_get_bounds (&seat);
  g_assert_cmpfloat_with_epsilon (box.y1 - box.y0, 150.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (box.x1 - box.x0, 150.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (rw_seat_get_depth (&seat, (RwPoint) { 50.0, 300.0 }), seat.sink, 1e-9);

  rw_seat_init (&seat, section, &roller);
  g_assert_cmpfloat_with_epsilon (seat.centre.y, 80.0 + 75.0 - seat.sink, 1e-9);
  g_assert_cmpfloat (seat.facing, ==, 0.0);
  box = rw_seat_get_bounds (&seat);
  g_assert_cmpfloat_with_epsilon (box.x1 - box.x0, 450.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (box.y1 - box.y0, 150.0, 1e-9);

  rw_seat_init (&seat, section, &ball);
  g_assert_cmpfloat_with_epsilon (seat.centre.x, 30.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (seat.centre.y, 80.0 + 31.5 - seat.sink, 1e-9);
}

/* Turned along the spine a roller shows its length from the side and its end
 * in a section. */
static void
test_turned (void)
{
  g_autoptr(RwContour) side = new_contour ("side", "M50 0V600");
  g_autoptr(RwContour) section = new_contour ("section", "M-150 80H150");
  RwPlacement along = place (RW_TOOL_FOAM_ROLLER, 0.0, 300.0, 90.0);
  RwPlacement half = place (RW_TOOL_FOAM_ROLLER, 0.0, 300.0, 30.0);
  RwSeat seat;
  RwBox box;

  rw_seat_init (&seat, side, &along);
  box = rw_seat_get_bounds (&seat);
  g_assert_cmpfloat_with_epsilon (box.y1 - box.y0, 450.0, 1e-6);
  g_assert_cmpfloat (seat.facing, ==, 0.0);
  rw_seat_init (&seat, section, &along);
  box = rw_seat_get_bounds (&seat);
  g_assert_cmpfloat_with_epsilon (box.x1 - box.x0, 150.0, 1e-6);
  g_assert_cmpfloat (seat.facing, ==, 1.0);

  /* Clockwise as seen from behind: the left end, which is near, goes up; seen
   * from above the upper end is near, which is the left one. */
  rw_seat_init (&seat, side, &half);
  g_assert_cmpfloat_with_epsilon (seat.near_end.y, -112.5, 1e-6);
  g_assert_cmpfloat_with_epsilon (seat.facing, sqrt (0.75), 1e-9);
  rw_seat_init (&seat, section, &half);
  g_assert_cmpfloat_with_epsilon (seat.near_end.x, -225.0 * sqrt (0.75), 1e-6);
  half.angle = -30.0;
  rw_seat_init (&seat, section, &half);
  g_assert_cmpfloat_with_epsilon (seat.near_end.x, 225.0 * sqrt (0.75), 1e-6);
}

/* A long flat tool lies on the two hills and spans the furrow; a ball goes
 * into it. */
static void
test_furrow (void)
{
  g_autoptr(RwContour) section = new_contour ("section", "M-150 20C-120 120 -40 100 0 80C40 100 120 120 150 20");
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 0.0, 0.0);
  RwPlacement ball = place (RW_TOOL_LACROSSE_BALL, 0.0, 0.0, 0.0);
  double highest = 0.0;
  RwSeat seat;
  guint n;
  const RwPoint *points = rw_contour_get_points (section, &n);

  for (guint i = 0; i < n; i++)
    highest = MAX (highest, points[i].y);

  rw_seat_init (&seat, section, &roller);
  g_assert_cmpfloat_with_epsilon (seat.centre.y - 75.0 + seat.sink, highest, 1e-9);
  g_assert_cmpfloat (rw_seat_get_depth (&seat, (RwPoint) { 0.0, 80.0 }), <, -5.0);

  rw_seat_init (&seat, section, &ball);
  g_assert_cmpfloat_with_epsilon (measure_disc (section, seat.centre, 31.5), seat.sink, SLACK);
  g_assert_cmpfloat (rw_seat_get_depth (&seat, (RwPoint) { 0.0, 80.0 }), >, -8.0);
}

static void
check_seat (RwContour         *contour,
            const RwPlacement *placement)
{
  RwSeat seat;
  double deep;

  rw_seat_init (&seat, contour, placement);
  if (!seat.touches)
    return;

  if (placement->tool.kind == RW_TOOL_FOAM_ROLLER)
    deep = measure_roller (&seat);
  else if (placement->tool.kind == RW_TOOL_LACROSSE_BALL)
    deep = measure_disc (contour, seat.centre, placement->tool.diameter / 2.0);
  else
    {
      double one = measure_disc (contour, (RwPoint) { seat.centre.x + seat.near_end.x, seat.centre.y + seat.near_end.y },
                                 placement->tool.diameter / 2.0);
      double other = measure_disc (contour, (RwPoint) { seat.centre.x - seat.near_end.x, seat.centre.y - seat.near_end.y },
                                   placement->tool.diameter / 2.0);

      /* Both rest, unless one hangs off the end. */
      deep = MAX (one, other);
      if (MIN (one, other) > 0.0)
        g_assert_cmpfloat_with_epsilon (one, other, 0.1);
    }

  g_assert_cmpfloat_with_epsilon (deep, seat.sink, 5.0 * SLACK);
}

/* On the shipped contours, wherever the tool lies and however it is turned. */
static void
test_shipped (void)
{
  static const char * const names[] = { "side.svg", "section-c5.svg", "section-t7.svg", "section-l3.svg" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(RwContour) contour = read_contour (names[i]);

      for (guint j = 0; j < 60; j++)
        {
          RwPlacement placement = place (g_test_rand_int_range (0, RW_N_TOOL_KINDS),
                                         g_test_rand_double_range (-100.0, 100.0),
                                         g_test_rand_double_range (20.0, 640.0),
                                         g_test_rand_double_range (-90.0, 90.0));

          placement.load = g_test_rand_int_range (0, RW_N_LOADS);
          placement.tool.density = g_test_rand_int_range (0, RW_N_DENSITIES);
          check_seat (contour, &placement);
        }
    }
}

/* Beyond the end a tool keeps the end's depth, and says that it does not touch. */
static void
test_off (void)
{
  g_autoptr(RwContour) section = read_contour ("section-t7.svg");
  RwPlacement ball = place (RW_TOOL_LACROSSE_BALL, 400.0, 0.0, 0.0);
  RwSeat seat;
  guint n, first, last;
  const RwPoint *points = rw_contour_get_points (section, &n);

  rw_seat_init (&seat, section, &ball);
  g_assert_false (seat.touches);
  g_assert_cmpfloat (seat.centre.y, ==, points[n - 1].y);
  g_assert_false (rw_seat_get_stretch (&seat, 10.0, &first, &last));
  g_assert_cmpfloat (rw_seat_get_depth (&seat, points[0]), ==, -G_MAXDOUBLE);
}

static void
test_hits (void)
{
  g_autoptr(RwContour) section = new_contour ("section", "M-150 80H150");
  RwPlacement peanut = place (RW_TOOL_PEANUT_BALL, 0.0, 0.0, 0.0);
  RwSeat seat;
  guint first, last, n;
  const RwPoint *points = rw_contour_get_points (section, &n);

  rw_seat_init (&seat, section, &peanut);
  g_assert_true (rw_seat_contains (&seat, (RwPoint) { 32.0, seat.centre.y }));
  g_assert_true (rw_seat_contains (&seat, (RwPoint) { -60.0, seat.centre.y }));
  g_assert_false (rw_seat_contains (&seat, (RwPoint) { -64.0, seat.centre.y }));
  g_assert_false (rw_seat_contains (&seat, (RwPoint) { 0.0, seat.centre.y + 20.0 }));
  g_assert_true (rw_seat_get_stretch (&seat, 0.0, &first, &last));
  g_assert_cmpfloat_with_epsilon (points[first].x, -63.0, 1.0);
  g_assert_cmpfloat_with_epsilon (points[last].x, 63.0, 1.0);
}

static void
test_contour (void)
{
  g_autoptr(RwContour) line = new_contour ("section", "M-150 80H150");
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", "back.svg", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(RwAtlas) back = rw_atlas_new_from_file (file, NULL);
  guint n;
  const RwPoint *points = rw_contour_get_points (line, &n);

  g_assert_null (rw_contour_new (back));
  g_assert_cmpuint (n, ==, 301);
  for (guint i = 1; i < n; i++)
    g_assert_cmpfloat (hypot (points[i].x - points[i - 1].x, points[i].y - points[i - 1].y), <=, RW_CONTOUR_STEP + 1e-9);
  g_assert_cmpfloat (points[n - 1].x, ==, 150.0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/seat/contour", test_contour);
  g_test_add_func ("/seat/plane", test_plane);
  g_test_add_func ("/seat/turned", test_turned);
  g_test_add_func ("/seat/furrow", test_furrow);
  g_test_add_func ("/seat/shipped", test_shipped);
  g_test_add_func ("/seat/off", test_off);
  g_test_add_func ("/seat/hits", test_hits);

  return g_test_run ();
}
