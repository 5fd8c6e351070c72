/* test-file.c: files that must not be read, or not wholly
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rw-file.h"

static char *folder;

static char *
make_file (const char *name,
           gsize       size)
{
  g_autofree char *text = g_strnfill (size, 'x');
  char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, size, NULL));
  return path;
}

static void
assert_refused (const char *path,
                gsize       cap,
                RwError     code)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;

  g_assert_null (rw_file_read (file, cap, &error));
  g_assert_error (error, RW_ERROR, (int) code);
  g_assert_true (g_str_has_prefix (error->message, path));
}

static void
test_size (void)
{
  static const gsize sizes[] = { 0, 1, 65535, 65536, 65537, 100000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = make_file ("sized", sizes[i]);
      g_autoptr(GFile) file = g_file_new_for_path (path);
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) bytes = rw_file_read (file, 100000, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (bytes), ==, sizes[i]);
    }
}

static void
test_too_large (void)
{
  g_autofree char *path = make_file ("large", 1001);
  g_autofree char *sparse = make_file ("sparse", 1);

  assert_refused (path, 1000, RW_ERROR_LIMIT);

  /* A terabyte that takes no room: it must be refused unread. */
  g_assert_cmpint (truncate (sparse, (off_t) 1 << 40), ==, 0);
  assert_refused (sparse, 1000, RW_ERROR_LIMIT);
}

/* A file that says it is empty and is not. */
static void
test_lying_size (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/proc/self/maps");
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;

  if (!g_file_test ("/proc/self/maps", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("no /proc here");
      return;
    }

  bytes = rw_file_read (file, 16 * 1024 * 1024, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 0);
  assert_refused ("/proc/self/maps", 10, RW_ERROR_LIMIT);
}

static void
test_not_a_file (void)
{
  g_autofree char *missing = g_build_filename (folder, "missing", NULL);
  g_autofree char *pipe_path = g_build_filename (folder, "pipe", NULL);

  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  assert_refused (missing, 1000, RW_ERROR_READ);
  assert_refused (folder, 1000, RW_ERROR_READ);
  assert_refused (pipe_path, 1000, RW_ERROR_READ);
  assert_refused ("/dev/zero", 1000, RW_ERROR_READ);
}

static void
test_unreadable (void)
{
  g_autofree char *path = make_file ("secret", 1);

  if (geteuid () == 0)
    {
      g_test_skip ("the superuser may read everything");
      return;
    }

  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_refused (path, 1000, RW_ERROR_READ);
}

int
main (int   argc,
      char *argv[])
{
  static const char * const names[] = { "sized", "large", "sparse", "pipe", "secret" };
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("rollwise-XXXXXX", NULL);
  g_assert_nonnull (folder);

  g_test_add_func ("/file/size", test_size);
  g_test_add_func ("/file/too-large", test_too_large);
  g_test_add_func ("/file/lying-size", test_lying_size);
  g_test_add_func ("/file/not-a-file", test_not_a_file);
  g_test_add_func ("/file/unreadable", test_unreadable);
  result = g_test_run ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
  g_free (folder);

  return result;
}
