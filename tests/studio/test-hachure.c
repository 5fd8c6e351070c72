/* test-hachure.c: strokes lie in the shade, side by side at one distance
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "studio-hachure.h"

#include <math.h>
#include <string.h>

#define WIDTH 120
#define HEIGHT 240
#define STEP 0.25
#define MARGIN 8
#define PER_MM 20.0

static const StudioHachure how = { 2.0, 0.1, 0.5 };

typedef struct
{
  double x, y;         /* where it begins, mm */
  double to_x, to_y;   /* where it ends */
} Stroke;

/* A shaft, light on the left: its tone goes from @left to @right. */
static char *
draw_shaft (const StudioHachure *hachure,
            float                left,
            float                right)
{
  g_autofree float *tones = g_new (float, WIDTH * HEIGHT);
  g_autofree float *cover = g_new0 (float, WIDTH * HEIGHT);
  StudioField field = { tones, WIDTH, HEIGHT, 0.0, 0.0, STEP };

  for (guint y = 0; y < HEIGHT; y++)
    for (guint x = 0; x < WIDTH; x++)
      {
        tones[y * WIDTH + x] = left + (right - left) * x / (WIDTH - 1.0f);
        cover[y * WIDTH + x] = x >= MARGIN && x < WIDTH - MARGIN && y >= MARGIN && y < HEIGHT - MARGIN;
      }

  return studio_hachure_draw (hachure, &field, cover);
}

/* Each stroke begins with a move, which but for the first is told from where the last began, and
 * has two curves of which the first ends at its other end. */
static GArray *
read_strokes (const char *element)
{
  GArray *strokes = g_array_new (FALSE, FALSE, sizeof (Stroke));
  const char *at = strstr (element, " d=\"") + strlen (" d=\"");
  double x = 0.0, y = 0.0;

  while (*at == 'M' || *at == 'm')
    {
      double numbers[10];
      char *end = (char *) at + 1;
      Stroke stroke;

      for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
        {
          while (*end == 'q' || *end == ' ')
            end++;
          numbers[i] = g_ascii_strtod (end, &end) / PER_MM;
        }
      x += numbers[0];
      y += numbers[1];
      stroke = (Stroke) { x, y, x + numbers[4], y + numbers[5] };
      g_array_append_val (strokes, stroke);
      at = end;
    }
  g_assert_cmpint (*at, ==, '"');

  return strokes;
}

static void
test_light_is_paper (void)
{
  g_autofree char *element = draw_shaft (&how, 0.9f, 0.6f);

  g_assert_null (element);
}

static void
test_in_shade (void)
{
  g_autofree char *element = draw_shaft (&how, 0.9f, 0.0f);
  g_autoptr(GArray) strokes = read_strokes (element);
  double lightest = STEP * (WIDTH - 1) * (0.9 - 0.5) / 0.9;

  g_assert_cmpuint (strokes->len, >, 10);
  for (guint i = 0; i < strokes->len; i++)
    {
      Stroke stroke = g_array_index (strokes, Stroke, i);

      g_assert_cmpfloat (MIN (stroke.x, stroke.to_x), >=, lightest);
      g_assert_cmpfloat (MAX (stroke.x, stroke.to_x), <=, STEP * (WIDTH - MARGIN + 1));
      g_assert_cmpfloat (MIN (stroke.y, stroke.to_y), >=, STEP * (MARGIN - 1));
      g_assert_cmpfloat (MAX (stroke.y, stroke.to_y), <=, STEP * (HEIGHT - MARGIN + 1));
    }
}

static int
compare_heights (gconstpointer a,
                 gconstpointer b)
{
  const Stroke *first = a, *second = b;

  return (first->y > second->y) - (first->y < second->y);
}

/* Into the shade, so that on a shaft they lie level, one below the other. */
static void
test_apart (void)
{
  g_autofree char *element = draw_shaft (&how, 0.9f, 0.0f);
  g_autoptr(GArray) strokes = read_strokes (element);

  g_assert_cmpuint (strokes->len, >, 10);
  g_array_sort (strokes, compare_heights);
  for (guint i = 0; i < strokes->len; i++)
    {
      Stroke stroke = g_array_index (strokes, Stroke, i);

      g_assert_cmpfloat (fabs (stroke.to_y - stroke.y), <, 0.2 * fabs (stroke.to_x - stroke.x));
      if (i > 0)
        g_assert_cmpfloat_with_epsilon (stroke.y - g_array_index (strokes, Stroke, i - 1).y, how.spacing, 0.4 * how.spacing);
    }
}

static void
test_along (void)
{
  const StudioHachure along = { 2.0, 0.1, 0.5, TRUE };
  g_autofree char *element = draw_shaft (&along, 0.9f, 0.0f);
  g_autoptr(GArray) strokes = read_strokes (element);

  g_assert_cmpuint (strokes->len, >, 10);
  for (guint i = 0; i < strokes->len; i++)
    {
      Stroke stroke = g_array_index (strokes, Stroke, i);

      g_assert_cmpfloat (fabs (stroke.to_x - stroke.x), <, 0.2 * fabs (stroke.to_y - stroke.y));
    }
}

/* They begin at the rim in the shade, and swing from there into the light: all one way. */
static void
test_lean (void)
{
  const StudioHachure leaning = { 2.0, 0.1, 0.5, .lean = 0.7 };
  g_autofree char *element = draw_shaft (&leaning, 0.9f, 0.0f);
  g_autoptr(GArray) strokes = read_strokes (element);
  guint n_at_rim = 0;

  g_assert_cmpuint (strokes->len, >, 10);
  for (guint i = 0; i < strokes->len; i++)
    {
      Stroke stroke = g_array_index (strokes, Stroke, i);

      g_assert_cmpfloat ((stroke.to_y - stroke.y) * (stroke.to_x - stroke.x), >, 0.0);
      if (fabs (MAX (stroke.x, stroke.to_x) - STEP * (WIDTH - MARGIN)) < 2.0 * STEP)
        n_at_rim++;
    }
  g_assert_cmpuint (n_at_rim, >, 10);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hachure/light-is-paper", test_light_is_paper);
  g_test_add_func ("/hachure/in-shade", test_in_shade);
  g_test_add_func ("/hachure/apart", test_apart);
  g_test_add_func ("/hachure/along", test_along);
  g_test_add_func ("/hachure/lean", test_lean);

  return g_test_run ();
}
