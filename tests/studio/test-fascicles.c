/* test-fascicles.c: patches of flesh follow the fibres of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "body-muscle-fascicles.h"
#include "studio-fascicles.h"
#include "studio-print-private.h"

#include <string.h>

#define SIZE 120

/* How far, in parts of one, a direction in whole tenths may stray. */
#define ASTRAY 0.12

/* 40 mm broad and 100 mm long, straight down. */
static BodyMuscle *
new_muscle (const char *name)
{
  static const StudioPoint first[] = { { 40, 10, 0 }, { 40, 110, 0 } };
  static const StudioPoint last[] = { { 80, 10, 0 }, { 80, 110, 0 } };
  BodyMuscle *muscle = g_new0 (BodyMuscle, 1);
  BodySheet *sheet = body_sheet_new ();

  body_sheet_add_guide (sheet, first, G_N_ELEMENTS (first), 0.0, 0.0);
  body_sheet_add_guide (sheet, last, G_N_ELEMENTS (last), 0.0, 0.0);
  muscle->name = g_strdup (name);
  muscle->layer = g_strdup ("superficial");
  muscle->seed = 7;
  muscle->weave = 1.0;
  muscle->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) body_sheet_free);
  g_ptr_array_add (muscle->sheets, sheet);

  return muscle;
}

static void
free_muscle (BodyMuscle *muscle)
{
  g_ptr_array_unref (muscle->sheets);
  g_free (muscle->name);
  g_free (muscle->layer);
  g_free (muscle);
}

/* @seen: as far as where the muscle is seen from its left border at 40 on, mm. */
static StudioPrint *
new_print (guint seen)
{
  const StudioBox box = { 0.0, 0.0, SIZE, SIZE };
  StudioPrint *print = studio_print_new (&box, 1.0);

  g_ptr_array_add (print->ids, g_strdup ("muscle"));
  for (guint y = 0; y < SIZE; y++)
    for (guint x = 0; x < SIZE; x++)
      print->grains[y * SIZE + x].owner = x >= 40 && x < MIN (80, seen) && y >= 10 && y < 110 ? 0 : STUDIO_PRINT_NOBODY;

  return print;
}

/* (transfer full) (element-type double): six for each patch, tenths of a millimetre. */
static GArray *
weave (BodyMuscle *muscle,
       guint       seen,
       gboolean    turned)
{
  static const StudioBox box = { 0.0, 0.0, SIZE, SIZE };
  g_autoptr(StudioPrint) print = new_print (seen);
  g_autoptr(StudioSvg) svg = studio_svg_new ();
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *text = NULL;

  studio_svg_define (svg, "<clipPath id=\"in-muscle\"/>");
  body_muscle_write_fascicles (muscle, 0, print, "muscle", turned, svg);
  text = studio_svg_dup_file (svg, &box);
  for (char *at = text; (at = strstr (at, "matrix(")) != NULL;)
    {
      at += strlen ("matrix(");
      for (guint i = 0; i < 6; i++)
        {
          double number = g_ascii_strtod (at, &at);

          g_array_append_val (numbers, number);
        }
      g_assert_cmpint (*at, ==, ')');
    }
  free_muscle (muscle);

  return numbers;
}

static double
get_number (const GArray *numbers,
            guint         patch,
            guint         which)
{
  return g_array_index (numbers, double, 6 * patch + which);
}

/* The first axis of each goes up or down, as the fibres do, and the second across. */
static void
test_along (void)
{
  g_autoptr(GArray) numbers = weave (new_muscle ("straight"), 80, FALSE);

  g_assert_cmpuint (numbers->len, >=, 6 * 4);
  for (guint i = 0; i < numbers->len / 6; i++)
    {
      g_assert_cmpfloat (ABS (get_number (numbers, i, 0)), <=, ASTRAY * ABS (get_number (numbers, i, 1)));
      g_assert_cmpfloat (ABS (get_number (numbers, i, 3)), <=, ASTRAY * ABS (get_number (numbers, i, 2)));
    }
}

/* No place is bare: each lies on a patch, or a tenth of its size beside one, where its neighbours leave
 * off softly. */
static void
test_covered (void)
{
  g_autoptr(GArray) numbers = weave (new_muscle ("straight"), 80, FALSE);

  for (guint y = 12; y < 108; y++)
    for (guint x = 42; x < 78; x++)
      {
        gboolean covered = FALSE;

        for (guint i = 0; i < numbers->len / 6; i++)
          {
            double breadth = ABS (get_number (numbers, i, 2)) * STUDIO_FASCICLES_BREADTH / 10.0;
            double length = ABS (get_number (numbers, i, 1)) * STUDIO_FASCICLES_LENGTH / 10.0;

            covered |= ABS (x - get_number (numbers, i, 4) / 10.0) < 0.6 * breadth && ABS (y - get_number (numbers, i, 5) / 10.0) < 0.6 * length;
          }
        g_assert_true (covered);
      }
}

/* The lit side, where the second axis is negative, lies on the left, and turned over on the right. */
static void
test_lamp (void)
{
  g_autoptr(GArray) upright = weave (new_muscle ("straight"), 80, FALSE);
  g_autoptr(GArray) turned = weave (new_muscle ("straight"), 80, TRUE);

  g_assert_cmpuint (upright->len, >, 0);
  g_assert_cmpuint (turned->len, >, 0);
  for (guint i = 0; i < upright->len / 6; i++)
    g_assert_cmpfloat (get_number (upright, i, 2), >, 0.0);
  for (guint i = 0; i < turned->len / 6; i++)
    g_assert_cmpfloat (get_number (turned, i, 2), <, 0.0);
}

/* Nothing is woven where the muscle lies beneath others, nor in fascia. */
static void
test_unseen (void)
{
  g_autoptr(GArray) half = weave (new_muscle ("straight"), 50, FALSE);
  g_autoptr(GArray) whole = weave (new_muscle ("straight"), 80, FALSE);
  g_autoptr(GArray) none = weave (new_muscle ("straight"), 0, FALSE);
  g_autoptr(GArray) fascia = weave (new_muscle ("some-fascia"), 80, FALSE);

  g_assert_cmpuint (half->len, >, 0);
  g_assert_cmpuint (half->len, <, whole->len);
  for (guint i = 0; i < half->len / 6; i++)
    {
      double breadth = ABS (get_number (half, i, 2)) * STUDIO_FASCICLES_BREADTH / 10.0;

      g_assert_cmpfloat (get_number (half, i, 4) / 10.0 - 0.5 * breadth, <, 50.0);
    }
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (fascia->len, ==, 0);
}

/* What has no outline to be cut off by is a scrap, and is not woven. */
static void
test_scrap (void)
{
  static const StudioBox box = { 0.0, 0.0, SIZE, SIZE };
  g_autoptr(StudioPrint) print = new_print (80);
  g_autoptr(StudioSvg) svg = studio_svg_new ();
  BodyMuscle *muscle = new_muscle ("straight");
  g_autofree char *text = NULL;

  body_muscle_write_fascicles (muscle, 0, print, "muscle", FALSE, svg);
  text = studio_svg_dup_file (svg, &box);
  g_assert_null (strstr (text, "matrix("));
  g_assert_null (strstr (text, "url("));
  free_muscle (muscle);
}

/* In each shipped view: whoever makes a muscle without a table must say so as well. */
static void
test_strength (void)
{
  static const char * const views[] = { "back.svg", "side.svg" };
  g_autoptr(GRegex) regex = g_regex_new ("<g transform=\"scale\\(\\.1\\)\"(?: opacity=\"([^\"]*)\")?>", 0, 0, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", views[i], NULL);
      g_autofree char *text = NULL;
      g_autoptr(GMatchInfo) match = NULL;
      g_autoptr(GError) error = NULL;
      guint n_woven = 0;

      g_file_get_contents (path, &text, NULL, &error);
      g_assert_no_error (error);
      for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
        {
          g_autofree char *strength = g_match_info_fetch (match, 1);

          n_woven++;
          if (strength[0] != '\0')
            g_assert_cmpfloat (g_ascii_strtod (strength, NULL), >, 0.0);
        }
      g_assert_cmpuint (n_woven, >, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fascicles/along", test_along);
  g_test_add_func ("/fascicles/covered", test_covered);
  g_test_add_func ("/fascicles/lamp", test_lamp);
  g_test_add_func ("/fascicles/scrap", test_scrap);
  g_test_add_func ("/fascicles/strength", test_strength);
  g_test_add_func ("/fascicles/unseen", test_unseen);

  return g_test_run ();
}
