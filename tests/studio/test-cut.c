/* test-cut.c: muscle that is cut is parted by septa, fat is lobules, and neither is a mirror image
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "section-brush.h"
#include "section-warp.h"

/* A square that begins so far from the midline and has such a side, and how far apart it is asked, mm. */
#define BEGIN 30.0
#define SIZE 40.0
#define STEP 0.05

/* Far enough from the outline that no septum is cut off by it, mm. */
#define INSIDE 6.0

/* So much of a muscle may be tissue between its fascicles: more would be a web of it, less a plain fill. Our drawing decision. */
#define LEAST_SEAM 0.05
#define MOST_SEAM 0.25

/* Where a place is asked for the width of the septum that it lies on, it may be so far beside its middle, mm. */
#define ON_SEPTUM 0.03

/* A long septum is so many times as broad as a short one, and so many places of each kind are enough to tell. */
#define BROADER 1.5
#define ENOUGH 100

/* How much farther, on the whole, a muscle is from its mirror image than a sheet, which only bends, and how far at most a place
 * may move, mm. */
#define LEAST_LEAN 0.15
#define MOST_MOVE 3.5

typedef struct
{
  SectionBrush brush;
  GArray *outline;
  GPtrArray *holes;
} Cut;

static void
cut_init (Cut          *cut,
          SectionTissue tissue,
          guint         coat)
{
  static const StudioPoint corners[] = { { BEGIN, 0, 0 }, { BEGIN + SIZE, 0, 0 }, { BEGIN + SIZE, SIZE, 0 }, { BEGIN, SIZE, 0 } };

  cut->outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_array_append_vals (cut->outline, corners, G_N_ELEMENTS (corners));
  cut->holes = g_ptr_array_new ();
  cut->brush = (SectionBrush) {
    .id = "muscle", .outline = cut->outline, .holes = cut->holes, .edges = section_edges_new (cut->outline, cut->holes),
    .coat = section_coat_get (tissue, coat), .fineness = 1.0, .seed = 5,
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
    for (double x = BEGIN + INSIDE; x < BEGIN + SIZE - INSIDE; x += STEP)
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

      cut_init (&cut, muscles[i], 0);
      share = get_seam_share (&cut.brush);
      g_test_message ("tissue %d: %.1f %% is seam", muscles[i], 100.0 * share);
      g_assert_cmpfloat (share, >, LEAST_SEAM);
      g_assert_cmpfloat (share, <, MOST_SEAM);
      cut_clear (&cut);
    }
}

/* Long septa are broader than the short ones between them. */
static void
test_ranks (void)
{
  double width[2] = { 0.0, 0.0 };
  guint n[2] = { 0, 0 };
  SectionSeptum septum;
  Cut cut;

  cut_init (&cut, SECTION_FINE_MUSCLE, 0);
  for (double y = INSIDE; y < SIZE - INSIDE; y += STEP)
    for (double x = BEGIN + INSIDE; x < BEGIN + SIZE - INSIDE; x += STEP)
      {
        /* On the septum itself what is told is half its width. */
        if (!section_septa_find (cut.brush.septa, studio_point (x, y, 0.0), 1.0, &septum) || studio_point_get_length (septum.off) > ON_SEPTUM)
          continue;
        width[septum.rank] += section_brush_get_seam (&cut.brush, x, y, INSIDE);
        n[septum.rank]++;
      }

  g_assert_cmpuint (n[0], >, ENOUGH);
  g_assert_cmpuint (n[1], >, ENOUGH);
  g_assert_cmpfloat (width[0] / n[0], >, BROADER * width[1] / n[1]);
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

/* How far what is on the right lies from the mirror image of what is on the left, on the whole, mm. */
static double
get_unlikeness (SectionTissue tissue)
{
  double sum = 0.0;
  guint n = 0;

  for (double y = -100.0; y < 50.0; y += 3.0)
    for (double x = 15.0; x < 60.0; x += 3.0)
      {
        StudioPoint right = section_warp_move (tissue, 3, studio_point (x, y, 0.0));
        StudioPoint left = section_warp_move (tissue, 4, studio_point (-x, y, 0.0));

        g_assert_cmpfloat (get_distance (right, studio_point (x, y, 0.0)), <, MOST_MOVE);
        sum += get_distance (right, studio_point (-left.x, left.y, 0.0));
        n++;
      }

  return sum / n;
}

/* Both have the same give of their own. */
static void
test_unlike (void)
{
  double muscle = get_unlikeness (SECTION_FINE_MUSCLE);
  double sheet = get_unlikeness (SECTION_THIN_MUSCLE);

  g_test_message ("from the mirror image: muscle %.2f mm, sheet %.2f mm", muscle, sheet);
  g_assert_cmpfloat (muscle, >, sheet + LEAST_LEAN);
}

/* Fat is lobules in septa, but not where it is covered: between organs, and deep under the skin. */
static void
test_fat (void)
{
  Cut cut;

  cut_init (&cut, SECTION_FAT, 0);
  g_assert_true (section_brush_has_seams (&cut.brush));
  g_assert_cmpfloat (get_seam_share (&cut.brush), >, 0.0);
  g_assert_cmpfloat (get_seam_share (&cut.brush), <, MOST_SEAM);
  cut_clear (&cut);

  cut_init (&cut, SECTION_PADDING, 0);
  g_assert_false (section_brush_has_seams (&cut.brush));
  cut_clear (&cut);

  cut_init (&cut, SECTION_SKIN, 1);
  g_assert_cmpfloat (get_seam_share (&cut.brush), >, 0.0);
  for (double y = 0.0; y < SIZE; y += STEP)
    g_assert_cmpfloat (section_brush_get_seam (&cut.brush, BEGIN + SIZE / 2.0, y, SIZE), <, 0.0);
  cut_clear (&cut);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cut/fat", test_fat);
  g_test_add_func ("/cut/ranks", test_ranks);
  g_test_add_func ("/cut/share", test_share);
  g_test_add_func ("/cut/still", test_still);
  g_test_add_func ("/cut/unlike", test_unlike);

  return g_test_run ();
}
