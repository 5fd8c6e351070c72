/* test-contact.c: what of the body a tool touches
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-allocations.h"
#include "rw-shipped-contact.h"

static RwAtlas *atlas;
static RwContact *contact;

static double
get_middle (const char *level)
{
  double y = NAN;

  g_assert_true (rw_atlas_parse_level (atlas, level, &y, NULL));
  return y;
}

static void
update (RwToolKind  kind,
        double      x,
        const char *level,
        double      angle)
{
  RwPlacement placement = make_placement (kind, x, get_middle (level), angle);

  rw_contact_update (contact, &placement);
}

static void
assert_sum (void)
{
  const RwShare *shares;
  double sum = 0.0;
  double area = 0.0;
  guint n;

  shares = rw_contact_get_shares (contact, &n);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (shares[i].share, >, 0.0);
      g_assert_cmpfloat (shares[i].share, <=, 1.0 + 1e-12);
      if (i > 0)
        g_assert_cmpfloat (shares[i - 1].area, >=, shares[i].area - 1e-6);
      sum += shares[i].share;
      area += shares[i].area;
    }

  g_assert_cmpfloat_with_epsilon (sum, n > 0 ? 1.0 : 0.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (area, rw_contact_get_area (contact), 1e-6);
}

static void
test_sum (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      RwPlacement placement = make_random_placement ();

      rw_contact_update (contact, &placement);
      assert_sum ();
    }
}

/* Well inside the body the patch lies on regions wholly. */
static void
test_area (void)
{
  for (double y = 160; y < 560; y += 3.7)
    {
      RwPlacement placement = make_placement (RW_TOOL_LACROSSE_BALL, 20, y, 0);
      double radius = rw_contact_get_width (&placement.tool, placement.load) / 2.0;

      rw_contact_update (contact, &placement);
      g_assert_cmpfloat_with_epsilon (rw_contact_get_area (contact), G_PI * radius * radius, 1e-6);
    }
}

static void
test_known (void)
{
  update (RW_TOOL_LACROSSE_BALL, 0, "T7", 0);
  g_assert_cmpfloat (find_share (contact, "thoracic-midline"), >, 0.7);
  update (RW_TOOL_LACROSSE_BALL, 35, "T7", 0);
  g_assert_cmpfloat_with_epsilon (find_share (contact, "thoracic-right"), 1.0, 1e-9);
  update (RW_TOOL_LACROSSE_BALL, 75, "L2", 0);
  g_assert_cmpfloat_with_epsilon (find_share (contact, "flank-right"), 1.0, 1e-9);
  update (RW_TOOL_PEANUT_BALL, 0, "T7", 0);
  g_assert_cmpfloat_with_epsilon (find_share (contact, "thoracic-left"), 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (find_share (contact, "thoracic-right"), 0.5, 1e-9);

  /* Across T7 to T10 the bearing is 220 mm, of which the midline has 20, give or take
   * the one that its drawn edges swing. */
  update (RW_TOOL_FOAM_ROLLER, 0, "T9", 0);
  g_assert_cmpfloat_with_epsilon (find_share (contact, "thoracic-midline"), 20.0 / 220.0, 1.0 / 220.0);

  /* Along the spine the midline has 20 of its width. */
  update (RW_TOOL_FOAM_ROLLER, 0, "T7", 90);
  g_assert_cmpfloat (find_share (contact, "thoracic-midline"), >, 0.25);
  {
    RwPlacement placement = make_placement (RW_TOOL_FOAM_ROLLER, 0, get_middle ("T8"), 90);
    double width = rw_contact_get_width (&placement.tool, placement.load);

    placement.tool.length = 100.0;
    rw_contact_update (contact, &placement);
    g_assert_cmpfloat_with_epsilon (find_share (contact, "thoracic-midline"), 20.0 / width, 1.0 / width);
  }
}

static char *
dup_mirror_id (const char *id)
{
  if (g_str_has_suffix (id, "-left"))
    return g_strdup_printf ("%.*s-right", (int) strlen (id) - 5, id);
  if (g_str_has_suffix (id, "-right"))
    return g_strdup_printf ("%.*s-left", (int) strlen (id) - 6, id);

  return g_strdup (id);
}

static RwSide
mirror_side (RwSide side)
{
  if (side == RW_SIDE_LEFT)
    return RW_SIDE_RIGHT;

  return side == RW_SIDE_RIGHT ? RW_SIDE_LEFT : side;
}

static void
test_mirror (void)
{
  g_autoptr(RwContact) other = rw_contact_new (atlas);

  for (guint i = 0; i < 3000; i++)
    {
      RwPlacement placement = make_random_placement ();
      RwPlacement mirrored = placement;
      const RwShare *shares;
      guint n, m;

      mirrored.x = -placement.x;
      mirrored.angle = -placement.angle;
      rw_contact_update (contact, &placement);
      rw_contact_update (other, &mirrored);

      shares = rw_contact_get_shares (contact, &n);
      rw_contact_get_shares (other, &m);
      g_assert_cmpuint (n, ==, m);
      for (guint j = 0; j < n; j++)
        {
          g_autofree char *id = dup_mirror_id (rw_region_get_id (shares[j].region));

          g_assert_cmpfloat_with_epsilon (shares[j].share, find_share (other, id), 1e-9);
        }
      g_assert_cmpint (rw_contact_get_side (other), ==, mirror_side (rw_contact_get_side (contact)));
      g_assert_cmpint (rw_contact_is_bridged (other), ==, rw_contact_is_bridged (contact));
      g_assert_cmpuint (rw_contact_get_n_patches (other), ==, rw_contact_get_n_patches (contact));
    }
}

static void
test_off_body (void)
{
  static const double places[][2] = { { 400, 250 }, { -400, 250 }, { 0, -300 }, { 0, 2000 }, { 1e5, -1e5 } };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    for (guint kind = 0; kind < RW_N_TOOL_KINDS; kind++)
      {
        RwPlacement placement = make_placement (kind, places[i][0], places[i][1], 0);
        guint n = 7;

        rw_contact_update (contact, &placement);
        g_assert_nonnull (rw_contact_get_shares (contact, &n));
        g_assert_cmpuint (n, ==, 0);
        g_assert_cmpfloat (rw_contact_get_area (contact), ==, 0.0);
        g_assert_false (rw_contact_is_bridged (contact));
        g_assert_cmpint (rw_contact_get_side (contact), ==, RW_SIDE_MIDLINE);
      }
}

static void
test_side (void)
{
  static const struct
  {
    RwToolKind kind;
    double x;
    double angle;
    RwSide side;
  } rows[] = {
    { RW_TOOL_LACROSSE_BALL, 35, 0, RW_SIDE_RIGHT }, { RW_TOOL_LACROSSE_BALL, -35, 0, RW_SIDE_LEFT },
    { RW_TOOL_LACROSSE_BALL, 0, 0, RW_SIDE_MIDLINE }, { RW_TOOL_LACROSSE_BALL, 5, 0, RW_SIDE_MIDLINE },
    { RW_TOOL_LACROSSE_BALL, 13, 0, RW_SIDE_RIGHT }, { RW_TOOL_PEANUT_BALL, 0, 0, RW_SIDE_BOTH },
    { RW_TOOL_PEANUT_BALL, 0, 90, RW_SIDE_MIDLINE }, { RW_TOOL_PEANUT_BALL, 60, 0, RW_SIDE_RIGHT },
    { RW_TOOL_FOAM_ROLLER, 0, 0, RW_SIDE_BOTH }, { RW_TOOL_FOAM_ROLLER, 0, 90, RW_SIDE_MIDLINE },
    { RW_TOOL_FOAM_ROLLER, -30, 90, RW_SIDE_LEFT }, { RW_TOOL_FOAM_ROLLER, 200, 0, RW_SIDE_BOTH },
    { RW_TOOL_FOAM_ROLLER, 240, 0, RW_SIDE_RIGHT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %u", i);
      update (rows[i].kind, rows[i].x, "T9", rows[i].angle);
      g_assert_cmpint (rw_contact_get_side (contact), ==, rows[i].side);
    }
}

static void
test_bridged (void)
{
  static const struct
  {
    RwToolKind kind;
    double x;
    double angle;
    gboolean bridged;
  } rows[] = {
    { RW_TOOL_FOAM_ROLLER, 0, 0, TRUE }, { RW_TOOL_FOAM_ROLLER, 0, 45, TRUE }, { RW_TOOL_FOAM_ROLLER, 0, -45, TRUE },
    { RW_TOOL_FOAM_ROLLER, 0, 46, FALSE }, { RW_TOOL_FOAM_ROLLER, 0, -46, FALSE }, { RW_TOOL_FOAM_ROLLER, 0, 90, FALSE },
    { RW_TOOL_FOAM_ROLLER, 0, 180, TRUE }, { RW_TOOL_FOAM_ROLLER, 0, 226, FALSE },
    { RW_TOOL_FOAM_ROLLER, 184, 0, TRUE }, { RW_TOOL_FOAM_ROLLER, 186, 0, FALSE }, { RW_TOOL_FOAM_ROLLER, -186, 0, FALSE },
    { RW_TOOL_LACROSSE_BALL, 0, 0, FALSE }, { RW_TOOL_PEANUT_BALL, 0, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %u", i);
      update (rows[i].kind, rows[i].x, "T7", rows[i].angle);
      g_assert_cmpint (rw_contact_is_bridged (contact), ==, rows[i].bridged);
    }
}

static double
get_outline_area (guint index)
{
  g_autoptr(RwPolygon) polygon = NULL;
  const RwPoint *points;
  guint n;

  points = rw_contact_get_patch (contact, index, &n);
  g_assert_cmpuint (n, >=, 3);
  polygon = rw_polygon_new (points, n);
  g_assert_true (rw_polygon_is_simple (polygon));
  return rw_polygon_get_area (polygon);
}

static void
test_outlines (void)
{
  double radius;
  RwPlacement placement;

  update (RW_TOOL_PEANUT_BALL, 250, "T7", 30);
  placement = *rw_contact_get_placement (contact);
  radius = rw_contact_get_width (&placement.tool, placement.load) / 2.0;
  g_assert_cmpuint (rw_contact_get_n_patches (contact), ==, 2);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpfloat_with_epsilon (get_outline_area (i), G_PI * radius * radius, 1e-6);

  update (RW_TOOL_LACROSSE_BALL, 0, "T7", 0);
  g_assert_cmpuint (rw_contact_get_n_patches (contact), ==, 1);

  update (RW_TOOL_FOAM_ROLLER, 0, "T7", 0);
  g_assert_cmpuint (rw_contact_get_n_patches (contact), ==, 1);
  g_assert_cmpfloat_with_epsilon (get_outline_area (0), 220.0 * 2.0 * 18.8, 10.0);

  /* Beside the waist it bears on the chest and on the pelvis. */
  placement = make_placement (RW_TOOL_FOAM_ROLLER, 85, 480, 90);
  placement.tool.length = 900;
  rw_contact_update (contact, &placement);
  g_assert_cmpuint (rw_contact_get_n_patches (contact), ==, 2);

  placement.x = 300;
  rw_contact_update (contact, &placement);
  g_assert_cmpuint (rw_contact_get_n_patches (contact), ==, 0);
}

/* A waist that comes to a point: a roller whose edge goes through it bears on
 * two pieces that meet at that point, which make no simple outline together. */
static void
test_outlines_at_point (void)
{
  static const char text[] =
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:rw='urn:rollwise:atlas:1' viewBox='-100 0 200 60' rw:view='back'>"
    "<g id='map'><g id='levels'>"
    "<path rw:level='T1' rw:bearing-half-width='100' d='M0 0V20'/>"
    "<path rw:level='T2' rw:bearing-half-width='50' d='M0 20V40'/>"
    "<path rw:level='T3' rw:bearing-half-width='100' d='M0 40V60'/>"
    "</g><g id='regions'>"
    "<path rw:region='all' rw:kind='flank' rw:side='midline' d='M-100 0H100V60H-100Z'/>"
    "</g><g id='landmarks'/></g></svg>";
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr(GError) error = NULL;
  g_autoptr(RwAtlas) waist = rw_atlas_new_from_bytes (bytes, "waist", &error);
  g_autoptr(RwContact) other = NULL;
  RwPlacement placement = make_placement (RW_TOOL_FOAM_ROLLER, 0, 30, 90);

  g_assert_no_error (error);
  other = rw_contact_new (waist);
  placement.tool.length = 60;
  placement.x = 50 + rw_contact_get_width (&placement.tool, placement.load) / 2.0;
  rw_contact_update (other, &placement);
  g_assert_cmpuint (rw_contact_get_n_patches (other), ==, 2);
  placement.x -= 1.0;
  rw_contact_update (other, &placement);
  g_assert_cmpuint (rw_contact_get_n_patches (other), ==, 1);
}

/* The outlines are simple and hold what the shares add up to, where the whole
 * patch lies on regions; else more. */
static void
test_outlines_random (void)
{
  for (guint i = 0; i < 3000; i++)
    {
      RwPlacement placement = make_random_placement ();
      double area = 0.0;

      rw_contact_update (contact, &placement);
      for (guint j = 0; j < rw_contact_get_n_patches (contact); j++)
        area += get_outline_area (j);
      g_assert_cmpfloat (area, >=, rw_contact_get_area (contact) - 1e-3);
    }
}

static void
test_no_allocation (void)
{
  RwPlacement placements[200];
  guint before;

  for (guint i = 0; i < G_N_ELEMENTS (placements); i++)
    {
      placements[i] = make_random_placement ();
      rw_contact_update (contact, &placements[i]);
    }

#ifdef COUNTS_ALLOCATIONS
  g_assert_cmpuint (n_allocations, >, 0);
#endif
  before = n_allocations;
  for (guint i = 0; i < G_N_ELEMENTS (placements); i++)
    {
      rw_contact_update (contact, &placements[i]);
      rw_contact_get_side (contact);
    }
  g_assert_cmpuint (n_allocations, ==, before);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  atlas = read_shipped_atlas ();
  contact = rw_contact_new (atlas);
  g_test_add_func ("/contact/sum", test_sum);
  g_test_add_func ("/contact/area", test_area);
  g_test_add_func ("/contact/known", test_known);
  g_test_add_func ("/contact/mirror", test_mirror);
  g_test_add_func ("/contact/off-body", test_off_body);
  g_test_add_func ("/contact/side", test_side);
  g_test_add_func ("/contact/bridged", test_bridged);
  g_test_add_func ("/contact/outlines", test_outlines);
  g_test_add_func ("/contact/outlines-at-point", test_outlines_at_point);
  g_test_add_func ("/contact/outlines-random", test_outlines_random);
  g_test_add_func ("/contact/no-allocation", test_no_allocation);
  result = g_test_run ();
  rw_contact_free (contact);
  rw_atlas_unref (atlas);

  return result;
}
