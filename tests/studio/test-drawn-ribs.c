/* test-drawn-ribs.c: the ribs as they are drawn meet their vertebrae, and two end free
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>

#include "rw-drawing.h"
#include "studio-table.h"

#define N_RIBS 12

/* The last ribs that reach a transverse process, and the breastbone. */
#define LAST_TUBERCLE 10
#define LAST_CARTILAGE 10

/* How far a joint may lie from its parts, mm: a facet's cartilage, and the half
 * millimetre by which a traced outline strays. */
#define MAX_GAP 1.5
#define MAX_GAP_OF_LAST 5.5
#define MAX_STRAY 4.0

/* How far back a rib reaches, as a part of the way from the front of its vertebra
 * to the tip of the spinous process: behind the transverse process, which ends
 * near that. The first three bend sooner. */
#define LEAST_BEND 0.72
#define FIRST_BEND 4

/* How far a rib sinks, as a part of how far it reaches from back to front; and how
 * high it is at most, mm. */
#define FIRST_SLOPE 3
#define LEAST_SLOPE 0.6
#define RIB_HEIGHT 16.0

/* From the fourth on a cartilage leads upwards from its rib, by so much, mm. */
#define FIRST_RISE 4
#define LEAST_RISE 16.0

static RwDrawing *back;
static RwDrawing *side;
static StudioTable *ribs;

static double
get_number (guint       rib,
            const char *column)
{
  g_autofree char *row = g_strdup_printf ("%u", rib);
  g_autoptr(GError) error = NULL;
  double value;

  studio_table_get_number (ribs, row, column, -2000.0, 2000.0, &value, &error);
  g_assert_no_error (error);
  return value;
}

static RwMask *
get_rib (RwDrawing  *drawing,
         guint       rib,
         const char *suffix)
{
  g_autofree char *id = g_strdup_printf ("rib-%u-%s", rib, suffix);

  return rw_drawing_get_mask (drawing, id);
}

static RwMask *
get_vertebra (RwDrawing *drawing,
              guint      rib)
{
  g_autofree char *id = g_strdup_printf ("T%u", rib);

  return rw_drawing_get_mask (drawing, id);
}

/* Seen from behind and from the side, each rib touches its own vertebra; the last comes
 * out from behind the one above a little past it. */
static void
test_vertebrae (void)
{
  for (guint rib = 1; rib <= N_RIBS; rib++)
    {
      g_autoptr(RwMask) behind = get_vertebra (back, rib);
      g_autoptr(RwMask) beside = get_vertebra (side, rib);
      g_autoptr(RwMask) left = get_rib (back, rib, "left");
      g_autoptr(RwMask) right = get_rib (back, rib, "right");
      g_autoptr(RwMask) near = get_rib (side, rib, "left");

      g_assert_cmpfloat (rw_mask_get_gap (left, behind, 5.0), <=, MAX_GAP);
      g_assert_cmpfloat (rw_mask_get_gap (right, behind, 5.0), <=, MAX_GAP);
      g_assert_cmpfloat (rw_mask_get_gap (near, beside, 6.0), <=, rib < N_RIBS ? MAX_GAP : MAX_GAP_OF_LAST);
    }
}

/* The tubercle's place is on the rib and on the tip of the transverse process. */
static void
test_tubercles (void)
{
  for (guint rib = 1; rib <= LAST_TUBERCLE; rib++)
    {
      g_autoptr(RwMask) bone = get_rib (back, rib, "right");
      g_autoptr(RwMask) vertebra = get_vertebra (back, rib);
      double x = get_number (rib, "tubercle_x_mm");
      double y = 558.4 - get_number (rib, "tubercle_y_mm_S1frame");
      double to_rib = rw_mask_get_distance (bone, x, y, 12.0);
      double to_process = rw_mask_get_distance (vertebra, x, y, 12.0);

      g_test_message ("rib %u: tubercle %.1f mm from the rib, %.1f from the process", rib, to_rib, to_process);
      g_assert_cmpfloat (to_rib, <=, MAX_STRAY);
      g_assert_cmpfloat (to_process, <=, MAX_STRAY);
    }
}

/* The head lies against the bodies, as far from the midline as was measured: of
 * the first three the blade's and the process's shadow hides it from behind. */
static void
test_heads (void)
{
  for (guint rib = 4; rib <= N_RIBS; rib++)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-right", rib);
      double x = rw_drawing_get_box (back, id).x0;

      g_test_message ("rib %u: begins at %.1f, of %.1f", rib, x, get_number (rib, "head_x_mm"));
      g_assert_cmpfloat_with_epsilon (x, get_number (rib, "head_x_mm"), MAX_STRAY);
    }
}

/* From the side a rib bends behind the transverse processes, well back over the
 * arch, and then passes its vertebra on the way to the front. */
static void
test_courses (void)
{
  for (guint rib = FIRST_BEND; rib <= LAST_TUBERCLE; rib++)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-left", rib);
      g_autofree char *level = g_strdup_printf ("T%u", rib);
      RwBox bone = rw_drawing_get_box (side, id);
      RwBox vertebra = rw_drawing_get_box (side, level);
      double bend = (bone.x1 - vertebra.x0) / (vertebra.x1 - vertebra.x0);

      g_test_message ("rib %u: bends at %.2f of its vertebra's depth, ends %.1f mm before it", rib, bend,
                      vertebra.x0 - bone.x0);
      g_assert_cmpfloat (bend, >=, LEAST_BEND);
      g_assert_cmpfloat (bone.x0, <, vertebra.x0 - 40.0);
    }
}

/* From the side a rib sinks all the way to its front end, and from the third on so
 * much that it is seen; the longer cartilages rise again. */
static void
test_slopes (void)
{
  for (guint rib = FIRST_SLOPE; rib <= LAST_CARTILAGE; rib++)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-left", rib);
      g_autofree char *cartilage = g_strdup_printf ("cartilage-%u-left", rib);
      g_autoptr(RwMask) mask = get_rib (side, rib, "left");
      RwBox bone = rw_drawing_get_box (side, id);
      double slope = (bone.y1 - bone.y0) / (bone.x1 - bone.x0);

      g_test_message ("rib %u: sinks by %.2f of its depth, from %.1f to %.1f", rib, slope, bone.y0, bone.y1);
      g_assert_cmpfloat (slope, >=, LEAST_SLOPE);
      g_assert_cmpfloat (rw_mask_get_distance (mask, bone.x0, bone.y1, RIB_HEIGHT), <, G_MAXDOUBLE);
      if (rib >= FIRST_RISE)
        g_assert_cmpfloat (rw_drawing_get_box (side, cartilage).y0, <, bone.y1 - LEAST_RISE);
    }
}

/* Eleven and twelve are short: they end in the loin, far behind the costal margin. */
static void
test_floating (void)
{
  double margin = rw_drawing_get_box (side, "rib-10-left").x0;

  for (guint rib = LAST_CARTILAGE + 1; rib <= N_RIBS; rib++)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-left", rib);

      g_assert_cmpfloat (rw_drawing_get_box (side, id).x0, >, margin + 30.0);
    }
}

/* Ten have a cartilage that reaches them; eleven and twelve have none. */
static void
test_cartilages (void)
{
  for (guint rib = 1; rib <= N_RIBS; rib++)
    {
      g_autofree char *id = g_strdup_printf ("cartilage-%u-left", rib);
      g_autoptr(RwMask) bone = get_rib (side, rib, "left");
      g_autoptr(RwMask) cartilage = NULL;

      g_assert_cmpint (rw_drawing_has (side, id), ==, rib <= LAST_CARTILAGE);
      if (rib > LAST_CARTILAGE)
        continue;
      cartilage = rw_drawing_get_mask (side, id);
      g_assert_cmpfloat (rw_mask_get_gap (bone, cartilage, 6.0), <=, MAX_GAP);
    }
}

/* The outer end of a floating rib stands clear of the other ribs, from behind. */
static void
test_free_ends (void)
{
  for (guint rib = LAST_CARTILAGE + 1; rib <= N_RIBS; rib++)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-right", rib);
      g_autoptr(RwMask) bone = get_rib (back, rib, "right");
      RwBox box = rw_drawing_get_box (back, id);
      double y = box.y1;

      while (y > box.y0 && !rw_mask_contains (bone, box.x1 - 1.0, y))
        y -= 0.25;

      for (guint other = 1; other <= N_RIBS; other++)
        {
          g_autoptr(RwMask) mask = other == rib ? NULL : get_rib (back, other, "right");

          if (mask != NULL)
            g_assert_cmpfloat (rw_mask_get_distance (mask, box.x1 - 1.0, y, 4.0), ==, G_MAXDOUBLE);
        }
    }
}

/* How far to the side each reaches from behind; the blade hides 3 and 4 there. */
static void
test_widths (void)
{
  for (guint rib = 5; rib <= N_RIBS; rib++)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-right", rib);
      double reach = rw_drawing_get_box (back, id).x1;
      double widest = get_number (rib, "lateral_most_x_mm");

      g_test_message ("rib %u: reaches %.1f, of %.1f", rib, reach, widest);
      g_assert_cmpfloat_with_epsilon (reach, widest, 0.05 * widest);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  file = g_file_new_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "studio", "measures", "ribs.csv", NULL);
  ribs = studio_table_read (file, &error);
  g_assert_no_error (error);
  back = rw_drawing_new ("back.svg");
  side = rw_drawing_new ("side.svg");

  g_test_add_func ("/drawn-ribs/vertebrae", test_vertebrae);
  g_test_add_func ("/drawn-ribs/tubercles", test_tubercles);
  g_test_add_func ("/drawn-ribs/heads", test_heads);
  g_test_add_func ("/drawn-ribs/courses", test_courses);
  g_test_add_func ("/drawn-ribs/slopes", test_slopes);
  g_test_add_func ("/drawn-ribs/floating", test_floating);
  g_test_add_func ("/drawn-ribs/cartilages", test_cartilages);
  g_test_add_func ("/drawn-ribs/free-ends", test_free_ends);
  g_test_add_func ("/drawn-ribs/widths", test_widths);
  result = g_test_run ();

  studio_table_free (ribs);
  rw_drawing_free (back);
  rw_drawing_free (side);
  return result;
}
