/* test-atlas-resource.c: the drawings inside the program are those of data/atlas, and small
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-content.h"
#include "rw-file.h"

/* The most that the atlas file of one view may weigh, bytes: what is larger is
 * not painted within half a second. */
#define MOST_BYTES 1500000

#define RESOURCE_PATH "/io/github/rollwise/Rollwise/atlas/"
#define EXERCISES "exercises/"

static GFile *inside;

/* The name of the next drawing or style sheet in data/atlas. */
static const char *
read_name (GDir *dir)
{
  const char *name;

  do
    name = g_dir_read_name (dir);
  while (name != NULL && !g_str_has_suffix (name, ".svg") && !g_str_has_suffix (name, ".css"));

  return name;
}

static GDir *
open_folder (const char  *part,
             char       **path)
{
  g_autoptr(GError) error = NULL;
  GDir *dir;

  *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", part, NULL);
  dir = g_dir_open (*path, 0, &error);
  g_assert_no_error (error);

  return dir;
}

static GBytes *
read_inside (const char *part,
             const char *name)
{
  g_autofree char *path = g_strconcat (part, name, NULL);
  g_autoptr(GFile) file = g_file_resolve_relative_path (inside, path);
  g_autoptr(GError) error = NULL;
  GBytes *bytes = rw_file_read (file, 16 * 1024 * 1024, &error);

  g_assert_no_error (error);

  return bytes;
}

/* The files of a folder inside the program, without the folders in it. */
static GStrv
dup_names (const char *part)
{
  g_autofree char *path = g_strconcat (RESOURCE_PATH, part, NULL);
  g_auto(GStrv) all = g_resources_enumerate_children (path, 0, NULL);
  g_autoptr(GStrvBuilder) files = g_strv_builder_new ();

  for (guint i = 0; all[i] != NULL; i++)
    if (!g_str_has_suffix (all[i], "/"))
      g_strv_builder_add (files, all[i]);

  return g_strv_builder_end (files);
}

static void
test_same (gconstpointer data)
{
  const char *part = data;
  g_autofree char *path = NULL;
  g_autoptr(GDir) dir = open_folder (part, &path);
  g_auto(GStrv) names = dup_names (part);
  guint n_files = 0;
  const char *name;

  while ((name = read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autoptr(GBytes) bytes = NULL;
      g_autofree char *text = NULL;
      gsize size;

      g_test_message ("%s", name);
      g_assert_true (g_strv_contains ((const char * const *) names, name));
      bytes = read_inside (part, name);
      g_assert_true (g_file_get_contents (file, &text, &size, NULL));
      g_assert_cmpmem (text, size, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      n_files++;
    }

  g_assert_cmpuint (n_files, ==, g_strv_length (names));
}

static void
test_small (gconstpointer data)
{
  const char *part = data;
  g_auto(GStrv) names = dup_names (part);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (RESOURCE_PATH, part, names[i], NULL);
      g_autoptr(GBytes) bytes = read_inside (part, names[i]);
      guint32 flags;
      gsize size;

      /* The size of a packed file is told as it is when unpacked. */
      g_assert_true (g_resources_get_info (path, 0, &size, &flags, NULL));
      g_test_message ("%s: %" G_GSIZE_FORMAT " bytes", names[i], size);
      g_assert_cmpuint (size, ==, g_bytes_get_size (bytes));
      g_assert_cmpuint (size, <=, MOST_BYTES);
      g_assert_cmpuint (flags & G_RESOURCE_FLAGS_COMPRESSED, !=, 0);
    }
}

static void
test_read (void)
{
  g_autoptr(GFile) file = g_file_get_child (inside, "back.svg");
  g_autoptr(GFile) missing = g_file_get_child (inside, "front.svg");
  g_autoptr(GError) error = NULL;
  g_autoptr(RwAtlas) atlas = rw_atlas_new_from_file (file, &error);

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (rw_atlas_get_name (atlas), "resource://"));
  g_assert_null (rw_atlas_new_from_file (missing, &error));
  g_assert_error (error, RW_ERROR, RW_ERROR_READ);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *before = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  before = g_strdup (g_getenv ("ROLLWISE_DATA_DIR"));
  g_unsetenv ("ROLLWISE_DATA_DIR");
  inside = rw_content_get_default_atlas_folder ();
  g_setenv ("ROLLWISE_DATA_DIR", before, TRUE);

  g_test_add_data_func ("/atlas-resource/same", "", test_same);
  g_test_add_data_func ("/atlas-resource/small", "", test_small);
  g_test_add_data_func ("/atlas-resource/exercises/same", EXERCISES, test_same);
  g_test_add_data_func ("/atlas-resource/exercises/small", EXERCISES, test_small);
  g_test_add_func ("/atlas-resource/read", test_read);

  status = g_test_run ();
  g_object_unref (inside);

  return status;
}
