/* test-seat.c: a tool rests on the contour where the contact says so, and the skin on it
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

static RwContact *contact;

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

static RwAtlas *
read_view (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  RwAtlas *atlas = rw_atlas_new_from_file (file, &error);

  g_assert_no_error (error);
  return atlas;
}

static RwContour *
read_contour (const char *name)
{
  g_autoptr(RwAtlas) atlas = read_view (name);

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

/* The seat of @placement on @contour, by what the shipped back says of its contact. */
static void
sit (RwSeat            *seat,
     RwContour         *contour,
     const RwPlacement *placement)
{
  rw_contact_update (contact, placement);
  rw_seat_init (seat, contour, contact);
}

static double
get_along (const RwSeat *seat,
           RwPoint       point)
{
  return rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE ? point.y : point.x;
}

static gboolean
is_in_foot (const RwSeat *seat,
            RwPoint       point)
{
  double along = get_along (seat, point);

  for (guint i = 0; i < seat->n_feet; i++)
    if (along >= seat->feet[i].from && along <= seat->feet[i].to)
      return TRUE;

  return FALSE;
}

/* How far @point lies beside the nearest foot, mm along the back. */
static double
get_outside (const RwSeat *seat,
             RwPoint       point)
{
  double along = get_along (seat, point);
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < seat->n_feet; i++)
    least = MIN (least, MAX (seat->feet[i].from - along, along - seat->feet[i].to));

  return least;
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

  sit (&seat, side, &roller);
  g_assert_cmpfloat_with_epsilon (seat.approach, 2.0 * rw_contact_get_sink (&roller.tool, roller.load), 1e-9);
  g_assert_cmpuint (seat.n_feet, ==, 1);
  g_assert_cmpfloat_with_epsilon (seat.centre.x, 50.0 + 75.0 - seat.approach, SLACK);
  g_assert_cmpfloat_with_epsilon (seat.centre.y, 300.0, 1e-9);
  g_assert_cmpfloat (seat.facing, ==, 1.0);
  box = rw_seat_get_bounds (&seat);
  g_assert_cmpfloat_with_epsilon (box.y1 - box.y0, 150.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (box.x1 - box.x0, 150.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (rw_seat_get_depth (&seat, (RwPoint) { 50.0, 300.0 }), seat.approach, SLACK);

  sit (&seat, section, &roller);
  g_assert_cmpfloat_with_epsilon (seat.centre.y, 80.0 + 75.0 - seat.approach, SLACK);
  g_assert_cmpfloat (seat.facing, ==, 0.0);
  box = rw_seat_get_bounds (&seat);
  g_assert_cmpfloat_with_epsilon (box.x1 - box.x0, 450.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (box.y1 - box.y0, 150.0, 1e-9);

  sit (&seat, section, &ball);
  g_assert_cmpfloat_with_epsilon (seat.centre.x, 30.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (seat.centre.y, 80.0 + 31.5 - seat.approach, SLACK);
}

/* The skin lies on the tool where the contact says so, is half as deep at the
 * edge of the patch as in its middle (Hertz), and goes on from there without a
 * bend or a step. */
static void
test_dent (void)
{
  g_autoptr(RwContour) side = new_contour ("side", "M50 0V600");
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 300.0, 0.0);
  double middle, edge, beside, last;
  RwSeat seat;

  sit (&seat, side, &roller);
  g_assert_cmpfloat_with_epsilon (seat.feet[0].to - seat.feet[0].from, 2.0 * seat.spread, 1e-6);
  middle = rw_seat_get_push (&seat, (RwPoint) { 50.0, 300.0 });
  edge = rw_seat_get_push (&seat, (RwPoint) { 50.0, 300.0 + seat.spread });
  beside = rw_seat_get_push (&seat, (RwPoint) { 50.0, 300.0 + seat.spread + 0.001 });
  g_assert_cmpfloat_with_epsilon (middle, seat.approach, SLACK);
  g_assert_cmpfloat_with_epsilon (edge / middle, 0.5, 0.06);
  g_assert_cmpfloat_with_epsilon (beside, edge, 0.4);

  last = middle;
  for (double y = 301.0; y < 400.0; y += 1.0)
    {
      double push = rw_seat_get_push (&seat, (RwPoint) { 50.0, y });

      g_assert_cmpfloat (push, <=, last + 1e-9);
      g_assert_cmpfloat (last - push, <, 0.6);
      last = push;
    }
  g_assert_cmpfloat (last, <, 0.01);
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

  sit (&seat, side, &along);
  box = rw_seat_get_bounds (&seat);
  g_assert_cmpfloat_with_epsilon (box.y1 - box.y0, 450.0, 1e-6);
  g_assert_cmpfloat (seat.facing, ==, 0.0);
  sit (&seat, section, &along);
  box = rw_seat_get_bounds (&seat);
  g_assert_cmpfloat_with_epsilon (box.x1 - box.x0, 150.0, 1e-6);
  g_assert_cmpfloat (seat.facing, ==, 1.0);

  /* Clockwise as seen from behind: the left end, which is near, goes up; seen
   * from above the upper end is near, which is the left one. */
  sit (&seat, side, &half);
  g_assert_cmpfloat_with_epsilon (seat.near_end.y, -112.5, 1e-6);
  g_assert_cmpfloat_with_epsilon (seat.facing, sqrt (0.75), 1e-9);
  sit (&seat, section, &half);
  g_assert_cmpfloat_with_epsilon (seat.near_end.x, -225.0 * sqrt (0.75), 1e-6);
  half.angle = -30.0;
  sit (&seat, section, &half);
  g_assert_cmpfloat_with_epsilon (seat.near_end.x, 225.0 * sqrt (0.75), 1e-6);
}

/* A long flat tool presses the two hills more than the furrow between them,
 * into which the flesh wells up; a ball goes into it. */
static void
test_furrow (void)
{
  g_autoptr(RwContour) section = new_contour ("section", "M-150 40C-120 105 -40 95 0 74C40 95 120 105 150 40");
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 250.0, 0.0);
  RwPlacement ball = place (RW_TOOL_LACROSSE_BALL, 0.0, 250.0, 0.0);
  RwPoint furrow = { 0.0, 74.0 };
  double most = 0.0;
  RwSeat seat;
  guint n;
  const RwPoint *points = rw_contour_get_points (section, &n);

  sit (&seat, section, &roller);
  for (guint i = 0; i < n; i++)
    most = MAX (most, rw_seat_get_depth (&seat, points[i]));
  g_assert_cmpfloat (most, >, seat.approach);
  g_assert_cmpfloat (rw_seat_get_depth (&seat, furrow), <, 0.0);
  g_assert_cmpfloat (rw_seat_get_push (&seat, furrow), <, 0.0);
  g_assert_cmpfloat (rw_seat_get_push (&seat, furrow), >=, rw_seat_get_depth (&seat, furrow));
  g_assert_cmpfloat (rw_seat_get_press (&seat, furrow), <, 0.5 * rw_seat_get_press (&seat, (RwPoint) { 75.0, 94.0 }));

  sit (&seat, section, &ball);
  g_assert_cmpfloat (rw_seat_get_depth (&seat, furrow), >, 0.5 * seat.approach);
}

/* What the springs of the feet bear, and what those of a plane would. */
static void
check_load (const RwSeat *seat)
{
  double along = get_along (seat, seat->centre);
  double radius = seat->placement.tool.diameter / 2.0;
  double load = 0.0;
  double wanted = 0.0;
  guint n;
  const RwPoint *points = rw_contour_get_points (seat->contour, &n);

  for (guint i = 0; i < n; i++)
    {
      double distance = get_along (seat, points[i]) - along;

      if (!is_in_foot (seat, points[i]))
        continue;
      load += MAX (0.0, rw_seat_get_depth (seat, points[i]));
      wanted += MAX (0.0, seat->approach - radius + sqrt (MAX (0.0, radius * radius - distance * distance)));
    }

  g_assert_cmpfloat_with_epsilon (load / wanted, 1.0, 0.01);
}

/* The skin never lies in the tool, never leaves it by more than the flesh can
 * fill, and beside the feet is soon where it was. */
static void
check_skin (const RwSeat *seat)
{
  guint n;
  const RwPoint *points = rw_contour_get_points (seat->contour, &n);

  for (guint i = 0; i < n; i++)
    {
      double depth = rw_seat_get_depth (seat, points[i]);
      double push = rw_seat_get_push (seat, points[i]);
      double press = rw_seat_get_press (seat, points[i]);

      g_assert_cmpfloat (push, >=, depth - 1e-9);
      g_assert_cmpfloat (press, >=, 0.0);
      g_assert_cmpfloat (press, <=, 1.0);
      if (is_in_foot (seat, points[i]))
        g_assert_cmpfloat_with_epsilon (push, depth >= 0.0 ? depth : -RW_SEAT_SWELL * tanh (-depth / RW_SEAT_SWELL), 1e-9);
      else if (get_outside (seat, points[i]) > 3.0 * seat->spread)
        g_assert_cmpfloat_with_epsilon (push, MAX (depth, 0.0), 0.1);
      g_assert_cmpfloat (push, >=, -RW_SEAT_SWELL);
    }
}

/* From one end of the contour to the other the skin makes no step that the tool
 * itself does not make: where it is steep, it is so for both. */
static void
check_steps (const RwSeat *seat)
{
  guint n;
  const RwPoint *points = rw_contour_get_points (seat->contour, &n);

  for (guint i = 1; i < n; i++)
    {
      double step = rw_seat_get_push (seat, points[i]) - rw_seat_get_push (seat, points[i - 1]);
      double here = rw_seat_get_depth (seat, points[i]);
      double before = rw_seat_get_depth (seat, points[i - 1]);
      double fall = 2.0 * fabs (rw_seat_get_push (seat, points[i])) / seat->spread * RW_CONTOUR_STEP;

      /* Where the tool ends, in the flesh of the buttock for example, there is one. */
      if ((here < -100.0) != (before < -100.0))
        continue;
      g_assert_cmpfloat (fabs (step), <, 0.3 + fall + (here > -100.0 ? fabs (here - before) : 0.0));
    }
}

/* One footprint: what the contact says from behind is what bears from the side
 * and from above. */
static void
check_feet (const RwSeat *seat)
{
  gboolean is_side = rw_contour_get_aspect (seat->contour) == RW_ASPECT_SIDE;
  guint n_ends;
  const RwPoint *ends = rw_contour_get_points (seat->contour, &n_ends);
  double first = get_along (seat, ends[0]) + 1.0;
  double last = get_along (seat, ends[n_ends - 1]) - 1.0;

  for (guint i = 0; i < rw_contact_get_n_patches (contact); i++)
    {
      guint n;
      const RwPoint *points = rw_contact_get_patch (contact, i, &n);

      for (guint j = 0; j < n; j++)
        {
          double along = is_side ? points[j].y : points[j].x;
          gboolean found = FALSE;

          for (guint k = 0; k < seat->n_feet; k++)
            found = found || (along >= seat->feet[k].from - 1e-9 && along <= seat->feet[k].to + 1e-9);
          if (along > first && along < last)
            g_assert_true (found || seat->n_feet == 0);
        }
    }
}

/* On the shipped contours, wherever the tool lies and however it is turned. */
static void
test_shipped (void)
{
  static const char * const names[] = { "side.svg", "section-c5.svg", "section-t7.svg", "section-l3.svg" };
  guint n_checked = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(RwContour) contour = read_contour (names[i]);

      for (guint j = 0; j < 60; j++)
        {
          RwPlacement placement = place (g_test_rand_int_range (0, RW_N_TOOL_KINDS),
                                         g_test_rand_double_range (-100.0, 100.0),
                                         g_test_rand_double_range (20.0, 640.0),
                                         g_test_rand_double_range (-90.0, 90.0));
          RwSeat seat;

          placement.load = g_test_rand_int_range (0, RW_N_LOADS);
          placement.tool.density = g_test_rand_int_range (0, RW_N_DENSITIES);
          sit (&seat, contour, &placement);
          check_skin (&seat);
          check_steps (&seat);
          check_feet (&seat);
          if (placement.tool.kind != RW_TOOL_LACROSSE_BALL || seat.n_feet == 0)
            continue;
          check_load (&seat);
          n_checked++;
        }
    }

  g_assert_cmpuint (n_checked, >, 40);
}

/* A long roller at T7 leaves no air: it rests on the long muscles as well as on
 * the blades, as the verdict says, and all but touches the midline. */
static void
test_chest (void)
{
  g_autoptr(RwContour) contour = read_contour ("section-t7.svg");
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 250.0, 0.0);
  RwSeat seat;
  guint n;
  const RwPoint *points = rw_contour_get_points (contour, &n);

  sit (&seat, contour, &roller);
  for (guint i = 0; i < n; i++)
    {
      double air = rw_seat_get_push (&seat, points[i]) - rw_seat_get_depth (&seat, points[i]);

      if (fabs (points[i].x) > 100.0)
        continue;
      g_assert_cmpfloat (air, <, fabs (points[i].x) < 15.0 ? 3.0 : 1.0);
      if (fabs (points[i].x) > 20.0)
        g_assert_cmpfloat (rw_seat_get_press (&seat, points[i]), >, 0.1);
    }
}

/* Beyond the end a tool keeps the end's depth, and nothing bears it. */
static void
test_off (void)
{
  g_autoptr(RwContour) section = read_contour ("section-t7.svg");
  RwPlacement ball = place (RW_TOOL_LACROSSE_BALL, 400.0, 250.0, 0.0);
  RwSeat seat;
  guint n, first, last;
  const RwPoint *points = rw_contour_get_points (section, &n);

  sit (&seat, section, &ball);
  g_assert_cmpuint (seat.n_feet, ==, 0);
  g_assert_cmpfloat (seat.centre.y, ==, points[n - 1].y);
  g_assert_false (rw_seat_get_stretch (&seat, 10.0, &first, &last));
  g_assert_cmpfloat (rw_seat_get_depth (&seat, points[0]), ==, -G_MAXDOUBLE);
  g_assert_cmpfloat (rw_seat_get_push (&seat, points[0]), ==, 0.0);
  g_assert_cmpfloat (rw_seat_get_press (&seat, points[0]), ==, 0.0);
}

static void
test_hits (void)
{
  g_autoptr(RwContour) section = new_contour ("section", "M-150 80H150");
  RwPlacement peanut = place (RW_TOOL_PEANUT_BALL, 0.0, 250.0, 0.0);
  RwSeat seat;
  guint first, last, n;
  const RwPoint *points = rw_contour_get_points (section, &n);

  sit (&seat, section, &peanut);
  g_assert_true (rw_seat_contains (&seat, (RwPoint) { 32.0, seat.centre.y }));
  g_assert_true (rw_seat_contains (&seat, (RwPoint) { -60.0, seat.centre.y }));
  g_assert_false (rw_seat_contains (&seat, (RwPoint) { -64.0, seat.centre.y }));
  g_assert_false (rw_seat_contains (&seat, (RwPoint) { 0.0, seat.centre.y + 20.0 }));
  g_assert_cmpuint (seat.n_feet, ==, 2);
  g_assert_true (rw_seat_get_stretch (&seat, 0.0, &first, &last));
  g_assert_cmpfloat_with_epsilon (points[first].x, -32.0 - seat.spread, 1.0);
  g_assert_cmpfloat_with_epsilon (points[last].x, 32.0 + seat.spread, 1.0);
}

/* What is not seen of a move changes nothing. */
static void
test_equal (void)
{
  g_autoptr(RwContour) section = read_contour ("section-t7.svg");
  RwPlacement roller = place (RW_TOOL_FOAM_ROLLER, 0.0, 240.0, 0.0);
  RwSeat here, there;

  sit (&here, section, &roller);
  roller.y = 250.0;
  sit (&there, section, &roller);
  g_assert_true (rw_seat_equal (&here, &there));
  roller.x = 5.0;
  sit (&there, section, &roller);
  g_assert_false (rw_seat_equal (&here, &there));
  roller.x = 0.0;
  roller.load = RW_LOAD_WALL;
  sit (&there, section, &roller);
  g_assert_false (rw_seat_equal (&here, &there));
}

static void
test_contour (void)
{
  g_autoptr(RwContour) line = new_contour ("section", "M-150 80H150");
  g_autoptr(RwAtlas) back = read_view ("back.svg");
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
  g_autoptr(RwAtlas) back = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  back = read_view ("back.svg");
  contact = rw_contact_new (back);

  g_test_add_func ("/seat/contour", test_contour);
  g_test_add_func ("/seat/plane", test_plane);
  g_test_add_func ("/seat/dent", test_dent);
  g_test_add_func ("/seat/turned", test_turned);
  g_test_add_func ("/seat/furrow", test_furrow);
  g_test_add_func ("/seat/shipped", test_shipped);
  g_test_add_func ("/seat/chest", test_chest);
  g_test_add_func ("/seat/off", test_off);
  g_test_add_func ("/seat/hits", test_hits);
  g_test_add_func ("/seat/equal", test_equal);

  status = g_test_run ();
  rw_contact_free (contact);
  return status;
}
