/* test-drawn-blade.c: the blade lies as deep from the side as it does in the section
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-drawing.h"

/* Each was drawn by its own hand, mm. */
#define MAX_APART 4.0

/* One grain of a mask, mm. */
#define STEP (1.0 / RW_DRAWING_SCALE)

static RwDrawing *side;
static RwDrawing *section;

/* Where the blade begins and ends at the height @y of the side view, z in mm. */
static void
cross_blade (double  y,
             double *front,
             double *rear)
{
  g_autoptr(RwMask) blade = rw_drawing_get_mask (side, "blade-left");
  RwBox box = rw_drawing_get_box (side, "blade-left");

  *front = G_MAXDOUBLE;
  *rear = -G_MAXDOUBLE;

  for (double z = box.x0; z <= box.x1; z += STEP)
    if (rw_mask_contains (blade, z, y))
      {
        *front = MIN (*front, z);
        *rear = MAX (*rear, z);
      }
}

/* Its inner border lies rearmost, its outer one farthest forward. */
static void
test_depth (void)
{
  double y = rw_level_get_middle (rw_atlas_find_level (rw_drawing_get_atlas (side), "T7"));
  RwBox cut = rw_drawing_get_box (section, "scapula-left");
  double front, rear;

  cross_blade (y, &front, &rear);
  g_test_message ("%.1f to %.1f in the section, %.1f to %.1f from the side", cut.y0, cut.y1, front, rear);
  g_assert_cmpfloat_with_epsilon (rear, cut.y1, MAX_APART);
  g_assert_cmpfloat_with_epsilon (front, cut.y0, MAX_APART);
}

/* The map's tip of the blade is the lower end of the one that is drawn. */
static void
test_tip (void)
{
  RwPath *landmark = rw_atlas_find_landmark (rw_drawing_get_atlas (side), "scapula-tip-left");
  g_autoptr(RwMask) blade = rw_drawing_get_mask (side, "blade-left");
  RwBox box = rw_drawing_get_box (side, "blade-left");
  RwPoint tip = rw_path_get_start (landmark);

  g_assert_cmpfloat_with_epsilon (tip.y, box.y1, MAX_APART);
  g_assert_cmpfloat (rw_mask_get_distance (blade, tip.x, tip.y, MAX_APART), <, G_MAXDOUBLE);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  side = rw_drawing_new ("side.svg");
  section = rw_drawing_new ("section-t7.svg");
  g_test_add_func ("/drawn-blade/depth", test_depth);
  g_test_add_func ("/drawn-blade/tip", test_tip);
  result = g_test_run ();
  rw_drawing_free (side);
  rw_drawing_free (section);

  return result;
}
