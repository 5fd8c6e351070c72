/* test-exercise.c: the drawings of exercises are there in every style
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-exercise.h"

#include <glib/gstdio.h>
#include <math.h>

#include "rw-error.h"
#include "rw-number.h"
#include "rw-pixels.h"

#define WIDTH 200

static GFile *
get_folder (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", NULL);

  return g_file_new_for_path (path);
}

static RwExercise *
load (const char *id)
{
  g_autoptr(GFile) folder = get_folder ();
  g_autoptr(GError) error = NULL;
  RwExercise *exercise = rw_exercise_new (folder, id, &error);

  g_assert_no_error (error);

  return exercise;
}

static cairo_surface_t *
render (RwExercise *exercise,
        RwStyle     style,
        RwSkinTone  tone)
{
  g_autoptr(GError) error = NULL;
  cairo_surface_t *image = rw_exercise_render (exercise, style, tone, WIDTH, &error);

  g_assert_no_error (error);
  cairo_surface_flush (image);

  return image;
}

/* The share of @image that is painted, and of that the share that is dark. */
static void
measure (cairo_surface_t *image,
         double          *painted,
         double          *dark)
{
  int height = cairo_image_surface_get_height (image);
  guint n_painted = 0, n_dark = 0;

  for (int row = 0; row < height; row++)
    for (int column = 0; column < WIDTH; column++)
      {
        guint32 pixel = rw_surface_get_pixel (image, column, row);

        n_painted += rw_pixel_get_alpha (pixel) > 200;
        n_dark += rw_pixel_get_alpha (pixel) > 200 && rw_pixel_get_grey (pixel) < 12.0;
      }

  *painted = (double) n_painted / (WIDTH * height);
  *dark = n_painted > 0 ? (double) n_dark / n_painted : 0.0;
}

/* A class without a colour is black in SVG. */
static void
check_styles (RwExercise *exercise)
{
  for (RwStyle style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    {
      cairo_surface_t *image = render (exercise, style, RW_SKIN_TONE_LIGHT);
      double painted, dark;

      measure (image, &painted, &dark);
      g_test_message ("%s: %.2f painted, %.3f of it black",
                      rw_enum_get_nick (RW_TYPE_STYLE, style), painted, dark);
      g_assert_cmpfloat (painted, >, 0.15);
      g_assert_cmpfloat (painted, <, 0.80);
      g_assert_cmpfloat (dark, <, style == RW_STYLE_HIGH_CONTRAST ? 0.25 : 0.08);
      g_assert_cmpint (cairo_image_surface_get_height (image), ==,
                       (int) round (WIDTH / rw_exercise_get_ratio (exercise)));
      cairo_surface_destroy (image);
    }
}

static void
test_all (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", "exercises", NULL);
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const guint n_known = 9; /* ids in data/schema/topics.rng */
  const char *name;
  guint n = 0;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_suffix (name, ".svg"))
      {
        g_autofree char *id = g_strndup (name, strlen (name) - strlen (".svg"));
        g_autoptr(RwExercise) exercise = load (id);

        g_test_message ("%s", id);
        check_styles (exercise);
        n++;
      }

  g_assert_cmpuint (n, ==, n_known);
}

static gboolean
is_same (RwExercise *exercise,
         RwStyle     style)
{
  cairo_surface_t *light = render (exercise, style, RW_SKIN_TONE_LIGHT);
  cairo_surface_t *dark = render (exercise, style, RW_SKIN_TONE_DARK);
  gsize size = (gsize) cairo_image_surface_get_stride (light) * cairo_image_surface_get_height (light);
  gboolean same = memcmp (cairo_image_surface_get_data (light), cairo_image_surface_get_data (dark), size) == 0;

  cairo_surface_destroy (light);
  cairo_surface_destroy (dark);

  return same;
}

/* The person has the skin that was chosen, where a style shows one. */
static void
test_skin (void)
{
  g_autoptr(RwExercise) exercise = load ("cat-cow");

  g_assert_false (is_same (exercise, RW_STYLE_LIGHT));
  g_assert_false (is_same (exercise, RW_STYLE_DARK));
  g_assert_true (is_same (exercise, RW_STYLE_HIGH_CONTRAST));
  g_assert_true (is_same (exercise, RW_STYLE_HIGH_CONTRAST_DARK));
  g_assert_true (is_same (exercise, RW_STYLE_PRINT));
}

static void
test_refused (void)
{
  g_autofree char *path = g_dir_make_tmp ("rollwise-exercise-XXXXXX", NULL);
  g_autofree char *inner = g_build_filename (path, "exercises", NULL);
  g_autofree char *drawing = g_build_filename (inner, "bad.svg", NULL);
  g_autoptr(GFile) folder = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  g_assert_true (g_file_set_contents (drawing, "<svg viewBox=\"0 0 10\"/>", -1, NULL));

  g_assert_null (rw_exercise_new (folder, "none", &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_READ);
  g_clear_error (&error);
  g_assert_null (rw_exercise_new (folder, "bad", &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_VALUE);
  g_assert_nonnull (strstr (error->message, "bad.svg:1: expected"));

  g_unlink (drawing);
  g_rmdir (inner);
  g_rmdir (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exercise/all", test_all);
  g_test_add_func ("/exercise/skin", test_skin);
  g_test_add_func ("/exercise/refused", test_refused);

  return g_test_run ();
}
