/* test-cut.c: muscle that is cut is bundles, and no mirror image
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "section-brush.h"
#include "section-warp.h"

#define SIZE 40.0
#define STEP 0.05

/* Far enough from the outline that no bundle is cut off by it, mm. */
#define INSIDE 6.0

/* So much of a muscle may be tissue between its bundles: more would be a web, less is not seen at 3 px a mm. */
#define LEAST_SEAM 0.05
#define MOST_SEAM 0.25

/* A muscle leans so far from its mirror image on the whole, and no place of it farther, mm. */
#define LEAST_LEAN 0.3
#define MOST_MOVE 3.5

typedef struct
{
  SectionBrush brush;
  GArray *outline;
  GPtrArray *holes;
} Cut;

static void
cut_init (Cut          *cut,
          SectionTissue tissue)
{
  static const StudioPoint corners[] = { { 30, 0, 0 }, { 30 + SIZE, 0, 0 }, { 30 + SIZE, SIZE, 0 }, { 30, SIZE, 0 } };

  cut->outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_array_append_vals (cut->outline, corners, G_N_ELEMENTS (corners));
  cut->holes = g_ptr_array_new ();
  cut->brush = (SectionBrush) {
    .id = "muscle", .outline = cut->outline, .holes = cut->holes, .edges = section_edges_new (cut->outline, cut->holes),
    .coat = section_coat_get (tissue, 0), .fineness = 1.0, .seed = 5,
  };
  section_brush_weave (&cut->brush);
}

static void
cut_clear (Cut *cut)
{
  section_brush_clear (&cut->brush);
  section_edges_free (cut->brush.edges);
  g_array_unref (cut->outline);
  g_ptr_array_unref (cut->holes);
}

/* The part of the inner square that is seam. */
static double
get_seam_share (const SectionBrush *brush)
{
  guint n = 0, n_seam = 0;

  for (double y = INSIDE; y < SIZE - INSIDE; y += STEP)
    for (double x = 30 + INSIDE; x < 30 + SIZE - INSIDE; x += STEP)
      {
        n_seam += section_brush_get_seam (brush, x, y, section_brush_get_depth (brush, x, y)) > 0.0;
        n++;
      }

  return (double) n_seam / n;
}

static void
test_share (void)
{
  static const SectionTissue muscles[] = {
    SECTION_MUSCLE, SECTION_COARSE_MUSCLE, SECTION_DEEP_MUSCLE, SECTION_THIN_MUSCLE, SECTION_FINE_MUSCLE, SECTION_QUIET_MUSCLE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (muscles); i++)
    {
      Cut cut;
      double share;

      cut_init (&cut, muscles[i]);
      share = get_seam_share (&cut.brush);
      g_test_message ("tissue %d: %.1f %% is seam", muscles[i], 100.0 * share);
      g_assert_cmpfloat (share, >, LEAST_SEAM);
      g_assert_cmpfloat (share, <, MOST_SEAM);
      cut_clear (&cut);
    }
}

/* Whether the middles of the bundles on both sides of a place are in one group. */
static gboolean
is_within_group (const SectionBrush    *brush,
                 const SectionFascicle *bundle)
{
  return section_fascicles_get (brush->groups, bundle->middle.x, bundle->middle.y).chance ==
         section_fascicles_get (brush->groups, bundle->next.x, bundle->next.y).chance;
}

/* Between groups a seam is broader. */
static void
test_groups (void)
{
  double width[2] = { 0.0, 0.0 };
  guint n[2] = { 0, 0 };
  Cut cut;

  cut_init (&cut, SECTION_FINE_MUSCLE);
  for (double y = INSIDE; y < SIZE - INSIDE; y += STEP)
    for (double x = 30 + INSIDE; x < 30 + SIZE - INSIDE; x += STEP)
      {
        SectionFascicle bundle = section_fascicles_get (cut.brush.bundles, x, y);
        gboolean within = is_within_group (&cut.brush, &bundle);

        /* On the seam itself what is told is half its width. */
        if (bundle.edge > 0.03)
          continue;
        width[within] += section_brush_get_seam (&cut.brush, x, y, 10.0);
        n[within]++;
      }

  g_assert_cmpuint (n[0], >, 100);
  g_assert_cmpuint (n[1], >, 100);
  g_assert_cmpfloat (width[0] / n[0], >, 1.5 * width[1] / n[1]);
  cut_clear (&cut);
}

static double
get_distance (StudioPoint a,
              StudioPoint b)
{
  return studio_point_get_length (studio_point_subtract (a, b));
}

/* Nothing on the midline moves, nor does the skin, which has the width of the back view. */
static void
test_still (void)
{
  for (double y = -100.0; y < 50.0; y += 1.0)
    {
      StudioPoint midline = { 0.0, y, 0.0 };
      StudioPoint skin = { 80.0, y, 0.0 };

      g_assert_cmpfloat (get_distance (section_warp_move (SECTION_FINE_MUSCLE, 3, midline), midline), ==, 0.0);
      g_assert_cmpfloat (get_distance (section_warp_move (SECTION_SKIN, 3, skin), skin), ==, 0.0);
    }
}

static void
test_unlike (void)
{
  double sum = 0.0;
  guint n = 0;

  for (double y = -100.0; y < 50.0; y += 3.0)
    for (double x = 15.0; x < 60.0; x += 3.0)
      {
        StudioPoint right = section_warp_move (SECTION_FINE_MUSCLE, 3, studio_point (x, y, 0.0));
        StudioPoint left = section_warp_move (SECTION_FINE_MUSCLE, 4, studio_point (-x, y, 0.0));

        g_assert_cmpfloat (get_distance (right, studio_point (x, y, 0.0)), <, MOST_MOVE);
        sum += get_distance (right, studio_point (-left.x, left.y, 0.0));
        n++;
      }

  g_test_message ("left and right lie %.2f mm from each other's mirror image", sum / n);
  g_assert_cmpfloat (sum / n, >, LEAST_LEAN);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cut/groups", test_groups);
  g_test_add_func ("/cut/share", test_share);
  g_test_add_func ("/cut/still", test_still);
  g_test_add_func ("/cut/unlike", test_unlike);

  return g_test_run ();
}
