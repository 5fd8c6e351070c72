/* test-comb.c: light is carried along fibres and not across them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "studio-comb.h"
#include "studio-print-private.h"

#define SIZE 40
#define HALF (SIZE / 2)

/* On the left half a muscle with furrows along x and specks on them; on the
 * right half another thing. */
static StudioPrint *
new_print (void)
{
  const StudioBox box = { 0.0, 0.0, SIZE, SIZE };
  StudioPrint *print = studio_print_new (&box, 1.0);

  g_ptr_array_add (print->ids, g_strdup ("muscle"));
  g_ptr_array_add (print->ids, g_strdup ("other"));
  g_ptr_array_add (print->ids, g_strdup ("hidden"));
  print->extents = g_new (StudioExtent, 3);
  print->extents[0] = (StudioExtent) { 0, 0, HALF - 1, SIZE - 1 };
  print->extents[1] = (StudioExtent) { HALF, 0, SIZE - 1, SIZE - 1 };
  print->extents[2] = (StudioExtent) { SIZE, SIZE, -1, -1 };

  for (guint y = 0; y < SIZE; y++)
    for (guint x = 0; x < SIZE; x++)
      {
        print->grains[y * SIZE + x].owner = x < HALF ? 0 : 1;
        print->light[y * SIZE + x] = x >= HALF ? 1.0f : (y % 2 == 0 ? 0.4f : 0.6f) + (x % 5 == 0 ? 0.1f : 0.0f);
      }

  return print;
}

/* Lines along x, @lift brighter at their far end. */
static GPtrArray *
new_lines (double lift)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint y = 0; y < SIZE; y++)
    {
      GArray *line = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
      const StudioPoint points[] = { { 0.0, y + 0.5, 0.0 }, { HALF, y + 0.5, lift } };

      g_array_append_vals (line, points, G_N_ELEMENTS (points));
      g_ptr_array_add (lines, line);
    }

  return lines;
}

static float
get_light (const StudioPrint *print,
           guint              x,
           guint              y)
{
  return print->light[y * SIZE + x];
}

/* Specks are gone, furrows stay as deep as they were. */
static void
test_along_and_not_across (void)
{
  g_autoptr(StudioPrint) print = new_print ();
  g_autoptr(GPtrArray) lines = new_lines (0.0);

  studio_print_comb (print, "muscle", lines, 5.0);

  for (guint y = 1; y < SIZE; y++)
    {
      g_assert_cmpfloat_with_epsilon (get_light (print, 10, y), get_light (print, 9, y), 0.01);
      g_assert_cmpfloat_with_epsilon (ABS (get_light (print, 9, y) - get_light (print, 9, y - 1)), 0.2, 0.01);
    }
}

/* What is something else keeps its light and lends none. */
static void
test_others (void)
{
  g_autoptr(StudioPrint) print = new_print ();
  g_autoptr(GPtrArray) lines = new_lines (0.0);

  studio_print_comb (print, "muscle", lines, 5.0);
  g_assert_cmpfloat (get_light (print, HALF, 8), ==, 1.0f);
  g_assert_cmpfloat (get_light (print, HALF - 1, 8), <, 0.51f);
}

static void
test_lift (void)
{
  g_autoptr(StudioPrint) print = new_print ();
  g_autoptr(StudioPrint) plain = new_print ();
  g_autoptr(GPtrArray) lines = new_lines (0.2);
  g_autoptr(GPtrArray) level = new_lines (0.0);

  studio_print_comb (print, "muscle", lines, 5.0);
  studio_print_comb (plain, "muscle", level, 5.0);
  g_assert_cmpfloat_with_epsilon (get_light (print, 0, 8), get_light (plain, 0, 8), 0.02);
  g_assert_cmpfloat_with_epsilon (get_light (print, HALF - 1, 8), get_light (plain, HALF - 1, 8) + 0.2, 0.02);
}

static void
test_nothing_to_comb (void)
{
  g_autoptr(StudioPrint) print = new_print ();
  g_autoptr(StudioPrint) before = new_print ();
  g_autoptr(GPtrArray) lines = new_lines (0.2);

  studio_print_comb (print, "hidden", lines, 5.0);
  studio_print_comb (print, "unknown", lines, 5.0);
  g_assert_cmpmem (print->light, SIZE * SIZE * sizeof (float), before->light, SIZE * SIZE * sizeof (float));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comb/along-and-not-across", test_along_and_not_across);
  g_test_add_func ("/comb/others", test_others);
  g_test_add_func ("/comb/lift", test_lift);
  g_test_add_func ("/comb/nothing-to-comb", test_nothing_to_comb);

  return g_test_run ();
}
