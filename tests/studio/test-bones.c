/* test-bones.c: the drawn bones lie on their landmarks
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <locale.h>

#include "body-blades.h"
#include "body-coccyx.h"
#include "body-pelvis.h"
#include "body-sacrum.h"
#include "rw-path.h"
#include "studio-scene.h"
#include "studio-table.h"

/* A coarse grain is enough for places to a millimetre. */
#define GRAIN 1.0

typedef void (*AddFunc) (StudioScene        *scene,
                         const BodyMeasures *measures);

typedef struct
{
  double x0, y0, x1, y1;
} Extents;

static const StudioBox frame = { -210.0, 130.0, 420.0, 630.0 };

static GFile *
get_folder (void)
{
  return g_file_new_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "studio", "measures", NULL);
}

static double
get_landmark (const char *name,
              const char *column)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GFile) file = g_file_get_child (folder, "landmarks.csv");
  g_autoptr (GError) error = NULL;
  g_autoptr (StudioTable) table = studio_table_read (file, &error);
  double value;

  g_assert_no_error (error);
  studio_table_get_number (table, name, column, -1000.0, 1000.0, &value, &error);
  g_assert_no_error (error);
  return value;
}

/* The silhouette of one bone, alone, as the current path of a context. */
static cairo_t *
draw_bone (AddFunc     add,
           StudioView  view,
           const char *id)
{
  g_autoptr (GFile) folder = get_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BodyMeasures) measures = body_measures_read (folder, &error);
  g_autoptr (StudioScene) scene = studio_scene_new (view);
  g_autoptr (StudioPrint) print = NULL;
  g_autofree char *outline = NULL;
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  RwPath *path;

  g_assert_no_error (error);
  add (scene, measures);
  print = studio_scene_shade (scene, &studio_light_bone, &frame, GRAIN);
  outline = studio_print_get_outline (print, id, 0.1);
  g_assert_nonnull (outline);
  path = rw_path_parse (outline, NULL, &error);
  g_assert_no_error (error);
  rw_path_append_to (path, cr);

  rw_path_unref (path);
  cairo_surface_destroy (surface);
  return cr;
}

static Extents
get_extents (cairo_t *cr)
{
  Extents extents;

  cairo_path_extents (cr, &extents.x0, &extents.y0, &extents.x1, &extents.y1);
  return extents;
}

/* How far the bone reaches to the right at a height. */
static double
get_reach (cairo_t *cr,
           double   y)
{
  double x = 210.0;

  while (x > 0.0 && !cairo_in_fill (cr, x, y))
    x -= 0.25;
  return x;
}

static void
test_blades (void)
{
  cairo_t *cr = draw_bone (body_blades_add, STUDIO_VIEW_BACK, "blade-right");
  Extents extents = get_extents (cr);
  double root_x = get_landmark ("scapula-spine-root", "x");
  double root_y = get_landmark ("scapula-spine-root", "y");
  double tip_x = get_landmark ("scapula-lower-angle", "x");

  g_assert_cmpfloat_with_epsilon (extents.y0, get_landmark ("scapula-upper-angle", "y"), 2.5);
  g_assert_cmpfloat_with_epsilon (extents.y1, get_landmark ("scapula-lower-angle", "y"), 2.0);
  g_assert_cmpfloat_with_epsilon (extents.x1, get_landmark ("acromion-lateral", "x"), 3.0);
  g_assert_true (cairo_in_fill (cr, tip_x, extents.y1 - 2.0));
  g_assert_true (cairo_in_fill (cr, root_x + 3.0, root_y));
  g_assert_false (cairo_in_fill (cr, root_x - 3.0, root_y));
  g_assert_cmpfloat_with_epsilon (get_reach (cr, get_landmark ("scapula-lateral-border", "y")),
                                  get_landmark ("scapula-lateral-border", "x"), 4.0);
  cairo_destroy (cr);
}

static void
test_hips (void)
{
  cairo_t *cr = draw_bone (body_pelvis_add, STUDIO_VIEW_BACK, "hip-right");
  Extents extents = get_extents (cr);
  double spine_x = get_landmark ("posterior-superior-spine", "x");
  double spine_y = get_landmark ("posterior-superior-spine", "y");

  g_assert_cmpfloat_with_epsilon (extents.y0, get_landmark ("iliac-crest-top", "y"), 2.5);
  g_assert_true (cairo_in_fill (cr, get_landmark ("iliac-crest-top", "x"), extents.y0 + 3.0));
  g_assert_cmpfloat_with_epsilon (extents.x1, get_landmark ("iliac-crest-side", "x"), 2.0);
  g_assert_true (cairo_in_fill (cr, spine_x, spine_y));
  g_assert_false (cairo_in_fill (cr, spine_x - 5.0, spine_y));
  cairo_destroy (cr);
}

/* Widths at the heights of the bodies, within the 15 percent of the tables. */
static void
test_sacrum (void)
{
  static const char *const levels[] = { "s2", "s3", "s4", "s5" };
  static const double heights[] = { 584.8, 600.0, 613.0, 628.0 };
  cairo_t *cr = draw_bone (body_sacrum_add, STUDIO_VIEW_BACK, "sacrum");
  Extents extents = get_extents (cr);

  g_assert_cmpfloat_with_epsilon (extents.x1, get_landmark ("sacrum-half-width-s1", "x"), 3.0);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autofree char *name = g_strconcat ("sacrum-half-width-", levels[i], NULL);
      double width = get_landmark (name, "x");

      g_assert_cmpfloat_with_epsilon (get_reach (cr, heights[i]), width, 0.15 * width);
    }
  cairo_destroy (cr);
}

static void
test_coccyx (void)
{
  cairo_t *cr = draw_bone (body_coccyx_add, STUDIO_VIEW_BACK, "coccyx");

  g_assert_cmpfloat_with_epsilon (get_extents (cr).y1, get_landmark ("coccyx-tip", "y"), 2.0);
  cairo_destroy (cr);
}

/* Left is the mirror of right, to the 0.1 mm of the file. */
static void
test_mirror (void)
{
  static const struct
  {
    AddFunc add;
    const char *left;
    const char *right;
  } pairs[] = {
    { body_blades_add, "blade-left", "blade-right" },
    { body_pelvis_add, "hip-left", "hip-right" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      cairo_t *left = draw_bone (pairs[i].add, STUDIO_VIEW_BACK, pairs[i].left);
      cairo_t *right = draw_bone (pairs[i].add, STUDIO_VIEW_BACK, pairs[i].right);
      Extents a = get_extents (left);
      Extents b = get_extents (right);

      g_assert_cmpfloat_with_epsilon (-a.x0, b.x1, 0.15);
      g_assert_cmpfloat_with_epsilon (-a.x1, b.x0, 0.15);
      g_assert_cmpfloat_with_epsilon (a.y0, b.y0, 0.15);
      g_assert_cmpfloat_with_epsilon (a.y1, b.y1, 0.15);
      cairo_destroy (left);
      cairo_destroy (right);
    }
}

/* The two views of a bone agree about its heights. */
static void
test_views (void)
{
  cairo_t *behind = draw_bone (body_pelvis_add, STUDIO_VIEW_BACK, "hip-left");
  cairo_t *beside = draw_bone (body_pelvis_add, STUDIO_VIEW_SIDE, "hip-left");

  g_assert_cmpfloat_with_epsilon (get_extents (behind).y0, get_extents (beside).y0, 1.5);
  g_assert_cmpfloat_with_epsilon (get_extents (behind).y1, get_extents (beside).y1, 3.0);
  g_assert_true (cairo_in_fill (beside, get_landmark ("posterior-superior-spine", "z") - 3.0,
                                get_landmark ("posterior-superior-spine", "y")));
  cairo_destroy (behind);
  cairo_destroy (beside);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bones/blades", test_blades);
  g_test_add_func ("/bones/hips", test_hips);
  g_test_add_func ("/bones/sacrum", test_sacrum);
  g_test_add_func ("/bones/coccyx", test_coccyx);
  g_test_add_func ("/bones/mirror", test_mirror);
  g_test_add_func ("/bones/views", test_views);

  return g_test_run ();
}
