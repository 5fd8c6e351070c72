/* test-atlas-drawn.c: the atlas is what the studio draws
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-shading.h"

#include <cairo.h>
#include <glib/gstdio.h>
#include <librsvg/rsvg.h>
#include <stdlib.h>
#include <string.h>

/* Two machines do not draw the same bytes: their libraries round exp and pow
 * differently in the last place, and where two points of an outline are equally
 * good, that decides between them. The line moves by less than its tolerance of
 * 0.2 mm then. At one pixel to the millimetre this changes few pixels, and these
 * little: so much is let pass. */
#define LARGE_STEP 24
#define MAX_SHARE_OF_LARGE 0.002
#define MAX_MEAN 0.4

static char *program;
static char *studio;
static char *atlas;
static char *drawn;

/* Folders of drawings: the atlas itself, and in it the exercises. */
static const char *const parts[] = { "", "exercises/" };

static char *
read_text (const char *folder,
           const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* All that the other rooms and the style sheets name: groups with their ids and
 * attributes in order, and which classes there are. */
static char *
describe (const char *svg)
{
  g_autoptr (GRegex) groups = g_regex_new ("<g[ >][^>]*", 0, 0, NULL);
  g_autoptr (GRegex) classes = g_regex_new ("class=\"([^\"]*)\"", 0, 0, NULL);
  g_autoptr (GTree) seen = g_tree_new_full ((GCompareDataFunc) (void *) strcmp, NULL, g_free, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GString *text = g_string_new (NULL);

  for (g_regex_match (groups, svg, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *group = g_match_info_fetch (match, 0);

      g_string_append_printf (text, "%s\n", group);
    }
  g_clear_pointer (&match, g_match_info_unref);
  for (g_regex_match (classes, svg, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    g_tree_insert (seen, g_match_info_fetch (match, 1), NULL);
  for (GTreeNode *node = g_tree_node_first (seen); node != NULL; node = g_tree_node_next (node))
    g_string_append_printf (text, "%s\n", (const char *) g_tree_node_key (node));

  return g_string_free (text, FALSE);
}

/* Compares line by line, so that a failure names the line and no more. */
static void
compare_words (const char *old,
               const char *new)
{
  g_auto (GStrv) old_lines = g_strsplit (old, "\n", -1);
  g_auto (GStrv) new_lines = g_strsplit (new, "\n", -1);

  for (guint i = 0; old_lines[i] != NULL && new_lines[i] != NULL; i++)
    g_assert_cmpstr (new_lines[i], ==, old_lines[i]);
  g_assert_cmpuint (g_strv_length (new_lines), ==, g_strv_length (old_lines));
}

/* Every @pattern that is drawn, with @first behind it, has its colour. */
static void
check_tones (const char *svg,
             const char *sheet,
             const char *pattern,
             const char *first)
{
  g_autoptr (GRegex) tones = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (tones, svg, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);
      g_autofree char *tone = g_strconcat (name, first, NULL);
      g_autofree char *rule = g_strdup_printf (".%s{", tone);
      g_autofree char *list = g_strdup_printf (".%s,", tone);

      if (strstr (sheet, rule) == NULL && strstr (sheet, list) == NULL)
        g_error ("no colour for %s", tone);
    }
}

/* A file has the colours of the light style: in those nothing is left to paint. */
static void
check_colours (const char *svg,
               const char *sheet)
{
  g_autoptr (GBytes) drawing = g_bytes_new (svg, strlen (svg));
  g_autoptr (GBytes) style = g_bytes_new (sheet, strlen (sheet));
  g_autoptr (GBytes) painted = rw_shading_paint (drawing, style);

  check_tones (svg, sheet, "class=\"([a-z]+[0-9]+)\"", "");
  check_tones (svg, sheet, "rw:ramp=\"([a-z]+)\"", "0");
  g_assert_true (g_bytes_equal (painted, drawing));
}

/* Who names one thing must not mean two. */
static void
check_ids (const char *svg)
{
  g_autoptr (GRegex) ids = g_regex_new (" id=\"([^\"]*)\"", 0, 0, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (ids, svg, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    if (!g_hash_table_add (seen, g_match_info_fetch (match, 1)))
      {
        g_autofree char *id = g_match_info_fetch (match, 1);

        g_error ("two things are called %s", id);
      }
}

static cairo_surface_t *
render (const char *svg,
        const char *sheet)
{
  g_autoptr (GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data ((const guint8 *) svg, strlen (svg), &error);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 520, 800);
  cairo_t *cr = cairo_create (surface);
  RsvgRectangle viewport = { 0.0, 0.0, 520.0, 800.0 };

  g_assert_no_error (error);
  rsvg_handle_set_stylesheet (handle, (const guint8 *) sheet, strlen (sheet), &error);
  g_assert_no_error (error);
  cairo_set_source_rgb (cr, 1.0, 1.0, 1.0);
  cairo_paint (cr);
  rsvg_handle_render_document (handle, cr, &viewport, &error);
  g_assert_no_error (error);
  cairo_destroy (cr);
  g_object_unref (handle);
  cairo_surface_flush (surface);

  return surface;
}

static void
compare_pixels (cairo_surface_t *a,
                cairo_surface_t *b)
{
  const guint8 *p = cairo_image_surface_get_data (a);
  const guint8 *q = cairo_image_surface_get_data (b);
  gsize n = (gsize) cairo_image_surface_get_stride (a) * cairo_image_surface_get_height (a);
  double sum = 0.0;
  guint large = 0;

  for (gsize i = 0; i < n; i++)
    {
      int step = i % 4 < 3 ? abs ((int) p[i] - (int) q[i]) : 0;

      sum += step;
      large += step > LARGE_STEP;
    }
  g_test_message ("mean step %.4f, share of large steps %.6f", sum / n, (double) large / n);
  g_assert_cmpfloat (sum / n, <=, MAX_MEAN);
  g_assert_cmpfloat ((double) large / n, <=, MAX_SHARE_OF_LARGE);
}

/* The style of an exercise lies over that of the atlas. */
static char *
read_sheets (const char *name)
{
  g_autofree char *atlas_sheet = read_text (drawn, "light.css");
  g_autofree char *skin_sheet = read_text (drawn, "light-skin-light.css");
  g_autofree char *own = g_str_has_prefix (name, parts[1]) ? read_text (drawn, "exercises/light.css") : NULL;

  return g_strconcat (atlas_sheet, skin_sheet, own, NULL);
}

static void
check_picture (gconstpointer data)
{
  const char *name = data;
  g_autofree char *old = read_text (atlas, name);
  g_autofree char *new = read_text (drawn, name);
  g_autofree char *old_words = describe (old);
  g_autofree char *new_words = describe (new);
  g_autofree char *sheet = read_sheets (name);
  cairo_surface_t *a, *b;

  compare_words (old_words, new_words);
  check_colours (new, sheet);
  check_ids (new);
  a = render (old, sheet);
  b = render (new, sheet);
  compare_pixels (a, b);
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
}

static void
check_sheet (gconstpointer data)
{
  g_autofree char *old = read_text (atlas, data);
  g_autofree char *new = read_text (drawn, data);

  g_assert_cmpstr (new, ==, old);
}

static GDir *
open_part (const char *part)
{
  g_autofree char *path = g_build_filename (drawn, part, NULL);
  GDir *folder = g_dir_open (path, 0, NULL);

  g_assert_nonnull (folder);

  return folder;
}

static void
add_tests (const char *part)
{
  g_autoptr (GDir) folder = open_part (part);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *test = g_strconcat ("/atlas-drawn/", part, name, NULL);

      if (g_str_has_suffix (name, ".svg"))
        g_test_add_data_func_full (test, g_strconcat (part, name, NULL), check_picture, g_free);
      else if (g_str_has_suffix (name, ".css"))
        g_test_add_data_func_full (test, g_strconcat (part, name, NULL), check_sheet, g_free);
    }
}

/* Draws all files into a new folder and adds a test for each. */
static gboolean
draw (void)
{
  const char *arguments[] = { program, "--into", drawn, studio, atlas, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, &error) ||
      !g_spawn_check_wait_status (status, &error))
    {
      g_printerr ("# %s: %s\n", program, error->message);
      return FALSE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    add_tests (parts[i]);

  return TRUE;
}

static void
remove_part (const char *part)
{
  g_autoptr (GDir) folder = open_part (part);
  g_autofree char *path = g_build_filename (drawn, part, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
  g_rmdir (path);
}

/* Call it with the program, the folder of the studio and that of the atlas. */
int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 4);
  program = argv[1];
  studio = argv[2];
  atlas = argv[3];
  drawn = g_dir_make_tmp ("rollwise-drawn-XXXXXX", NULL);
  g_assert_nonnull (drawn);

  result = draw () ? g_test_run () : 1;
  for (guint i = G_N_ELEMENTS (parts); i > 0; i--)
    remove_part (parts[i - 1]);
  g_free (drawn);

  return result;
}
