/* test-label-layout.c: where names stand beside a picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-label-layout.h"
#include "rw-pixels.h"

#define N_ROUNDS 2000
#define MOST_SPOTS 30

static const RwBox columns = { -300.0, -50.0, 300.0, 700.0 };

static void
assert_arranged (const RwLabelSpot *spots,
                 guint              n_spots,
                 double             pitch)
{
  for (guint i = 0; i < n_spots; i++)
    {
      g_assert_cmpfloat (spots[i].port.x, ==, spots[i].right ? columns.x1 : columns.x0);
      g_assert_cmpfloat (spots[i].port.y, >=, columns.y0 - 1e-9);
      g_assert_cmpfloat (spots[i].port.y, <=, columns.y1 + 1e-9);

      for (guint j = i + 1; j < n_spots; j++)
        {
          g_assert_false (rw_label_layout_cross (&spots[i].anchor, &spots[i].port,
                                                 &spots[j].anchor, &spots[j].port));
          if (spots[i].right == spots[j].right)
            g_assert_cmpfloat (ABS (spots[i].port.y - spots[j].port.y), >=, pitch - 1e-9);
        }
    }
}

static void
test_random (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (20260);
  RwLabelSpot spots[MOST_SPOTS] = { 0 };

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      guint n_spots = g_rand_int_range (rand, 1, MOST_SPOTS + 1);
      double pitch = g_rand_double_range (rand, 5.0, 24.0);

      for (guint i = 0; i < n_spots; i++)
        {
          spots[i].anchor.x = g_rand_boolean (rand) ? 0.0 : g_rand_double_range (rand, -220.0, 220.0);
          spots[i].anchor.y = g_rand_double_range (rand, -50.0, 700.0);
        }
      if (rw_label_layout_arrange (spots, n_spots, &columns, 0.0, pitch))
        assert_arranged (spots, n_spots, pitch);
    }
}

/* All on one spot, and all on one line: the hardest to tell apart. */
static void
test_crowded (void)
{
  RwLabelSpot spots[MOST_SPOTS] = { 0 };

  for (guint i = 0; i < MOST_SPOTS; i++)
    spots[i].anchor = (RwPoint) { 0.0, 690.0 };
  g_assert_true (rw_label_layout_arrange (spots, MOST_SPOTS, &columns, 0.0, 20.0));
  assert_arranged (spots, MOST_SPOTS, 20.0);

  for (guint i = 0; i < MOST_SPOTS; i++)
    spots[i].anchor = (RwPoint) { -10.0 * i, 300.0 };
  g_assert_true (rw_label_layout_arrange (spots, MOST_SPOTS, &columns, 0.0, 20.0));
  assert_arranged (spots, MOST_SPOTS, 20.0);
}

static void
test_no_room (void)
{
  RwLabelSpot spots[3] = { { { -10.0, 0.0 } }, { { -20.0, 0.0 } }, { { -30.0, 0.0 } } };

  g_assert_true (rw_label_layout_arrange (spots, 3, &columns, 0.0, 375.0));
  g_assert_false (rw_label_layout_arrange (spots, 3, &columns, 0.0, 376.0));
  g_assert_true (rw_label_layout_arrange (spots, 0, &columns, 0.0, 376.0));
}

/* The regions of the shipped back, as a plate shows them. */
static void
test_back (void)
{
  RwContent *content = rw_content_load ();
  RwAtlas *atlas = rw_content_get_atlas (content);
  guint n_spots = rw_atlas_get_n_regions (atlas);
  g_autofree RwLabelSpot *spots = g_new0 (RwLabelSpot, n_spots);
  guint n_right = 0;

  for (guint i = 0; i < n_spots; i++)
    spots[i].anchor = rw_polygon_get_centroid (rw_region_get_polygon (rw_atlas_get_region (atlas, i)));
  g_assert_true (rw_label_layout_arrange (spots, n_spots, &columns, 0.0, 30.0));
  assert_arranged (spots, n_spots, 30.0);
  for (guint i = 0; i < n_spots; i++)
    n_right += spots[i].right;
  g_assert_cmpuint (n_right, ==, n_spots / 2);
  rw_content_unref (content);
}

static guint
count_clashes (const RwLabelSpot spots[2],
               const RwBox      *taken,
               guint             by_spot[2])
{
  const RwBox texts[] = { { 100.0, -5.0, 160.0, 5.0 }, { 100.0, 20.0, 160.0, 30.0 } };
  const RwLabelAir air = { 4.0, 1.0, 3.0 };

  return rw_label_layout_count_clashes (spots, texts, 2, taken, taken != NULL, &air, by_spot);
}

/* Each of the things that a line must not run over, one by one. */
static void
test_clashes (void)
{
  const RwBox word = { 40.0, -3.0, 50.0, 3.0 };
  const RwBox beside = { -12.0, -3.0, -2.0, 3.0 };
  const RwLabelSpot clear[] = { { { 0.0, 0.0 }, TRUE, { 100.0, 0.0 } }, { { 0.0, 25.0 }, TRUE, { 100.0, 25.0 } } };
  const RwLabelSpot crossing[] = { { { 0.0, 0.0 }, TRUE, { 100.0, 25.0 } }, { { 0.0, 25.0 }, TRUE, { 100.0, 0.0 } } };
  const RwLabelSpot striking[] = { { { 0.0, 0.0 }, TRUE, { 100.0, 0.0 } }, { { 50.0, 3.0 }, TRUE, { 100.0, 25.0 } } };
  const RwLabelSpot under[] = { { { 0.0, 0.0 }, TRUE, { 100.0, 0.0 } }, { { 130.0, -9.0 }, TRUE, { 100.0, 25.0 } } };
  const RwLabelSpot bent[] = { { { 0.0, 8.0 }, TRUE, { 100.0, 0.0 }, TRUE, { 60.0, 8.0 } },
                               { { 0.0, 25.0 }, TRUE, { 100.0, 25.0 } } };
  guint by_spot[2];

  g_assert_cmpuint (count_clashes (clear, NULL, by_spot), ==, 0);
  g_assert_cmpuint (by_spot[0] + by_spot[1], ==, 0);
  g_assert_cmpuint (count_clashes (crossing, NULL, by_spot), >=, 1);
  g_assert_cmpuint (by_spot[0], ==, by_spot[1]);
  g_assert_cmpuint (count_clashes (striking, NULL, by_spot), ==, 1);
  g_assert_cmpuint (count_clashes (under, NULL, by_spot), ==, 1);

  /* A word on the line, and one beside the dot; round the first the line bends. */
  g_assert_cmpuint (count_clashes (clear, &word, by_spot), ==, 1);
  g_assert_cmpuint (by_spot[0], ==, 1);
  g_assert_cmpuint (by_spot[1], ==, 0);
  g_assert_cmpuint (count_clashes (clear, &beside, by_spot), ==, 1);
  g_assert_cmpuint (count_clashes (bent, &word, by_spot), ==, 0);
}

static void
test_near (void)
{
  const RwBox area = { 0.0, 0.0, 360.0, 600.0 };
  const RwBox none = { -10.0, -10.0, -10.0, -10.0 };
  const RwBox subject = { 120.0, 200.0, 160.0, 300.0 };
  const RwBox tool = { 0.0, 230.0, 110.0, 270.0 };
  RwBox box;

  rw_label_layout_place_near (&box, 100.0, 40.0, &area, &subject, &none, 12.0);
  g_assert_cmpfloat (box.x1, ==, 108.0);
  g_assert_cmpfloat (box.y0, ==, 230.0);

  /* The tool lies there: on the other side. */
  rw_label_layout_place_near (&box, 100.0, 40.0, &area, &subject, &tool, 12.0);
  g_assert_cmpfloat (box.x0, ==, 172.0);

  /* Too wide for either: above, and within the area. */
  rw_label_layout_place_near (&box, 350.0, 80.0, &area, &subject, &tool, 12.0);
  g_assert_cmpfloat (box.y1, ==, 188.0);
  g_assert_cmpfloat (box.x0, >=, 0.0);
  g_assert_cmpfloat (box.x1, <=, 360.0);
}

/* Whatever is asked for: within the area where that is possible. */
static void
test_near_random (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);
  const RwBox area = { 0.0, 0.0, 360.0, 640.0 };

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      double x = g_rand_double_range (rand, -50.0, 400.0);
      double y = g_rand_double_range (rand, -50.0, 700.0);
      RwBox subject = { x, y, x + g_rand_double_range (rand, 5.0, 300.0), y + g_rand_double_range (rand, 5.0, 300.0) };
      RwBox avoid = { y, x, y + 200.0, x + 60.0 };
      RwBox box;

      rw_label_layout_place_near (&box, g_rand_double_range (rand, 20.0, 360.0), g_rand_double_range (rand, 20.0, 200.0),
                                  &area, &subject, &avoid, 10.0);
      g_assert_true (rw_box_holds (&area, &box));
    }
}

/* A line through the dot of another name is found, whichever of them is first;
 * of the two the later one is told, for the first are wanted more. */
static void
test_struck (void)
{
  RwLabelSpot spots[] = {
    { { 0.0, 0.0 }, FALSE, { -300.0, 0.0 } },
    { { 50.0, 200.0 }, TRUE, { 300.0, 200.0 } },
    { { -100.0, 3.0 }, FALSE, { -300.0, 40.0 } },
  };
  RwLabelSpot turned[] = { spots[2], spots[0] };
  guint struck = 99;

  g_assert_true (rw_label_layout_find_struck (spots, G_N_ELEMENTS (spots), 5.0, &struck));
  g_assert_cmpuint (struck, ==, 2);
  g_assert_true (rw_label_layout_find_struck (turned, G_N_ELEMENTS (turned), 5.0, &struck));
  g_assert_cmpuint (struck, ==, 1);
  g_assert_false (rw_label_layout_find_struck (spots, G_N_ELEMENTS (spots), 2.0, &struck));
  g_assert_false (rw_label_layout_find_struck (spots, 2, 5.0, &struck));

  /* Behind the dot the line does not go on. */
  spots[2].anchor = (RwPoint) { 20.0, 0.0 };
  spots[2].port = (RwPoint) { 20.0, 90.0 };
  g_assert_false (rw_label_layout_find_struck (spots, G_N_ELEMENTS (spots), 5.0, &struck));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/label-layout/random", test_random);
  g_test_add_func ("/label-layout/crowded", test_crowded);
  g_test_add_func ("/label-layout/no-room", test_no_room);
  g_test_add_func ("/label-layout/back", test_back);
  g_test_add_func ("/label-layout/struck", test_struck);
  g_test_add_func ("/label-layout/clashes", test_clashes);
  g_test_add_func ("/label-layout/near", test_near);
  g_test_add_func ("/label-layout/near-random", test_near_random);

  return g_test_run ();
}
