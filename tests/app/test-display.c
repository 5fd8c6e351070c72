/* test-display.c: without a display there is one clear line
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib.h>
#include <glib/gstdio.h>
#include <sys/wait.h>

static char **
get_environment (const char *folder)
{
  char **environment = g_get_environ ();

  environment = g_environ_unsetenv (environment, "DISPLAY");
  environment = g_environ_unsetenv (environment, "WAYLAND_DISPLAY");
  environment = g_environ_unsetenv (environment, "BROADWAY_DISPLAY");
  environment = g_environ_unsetenv (environment, "GDK_BACKEND");
  environment = g_environ_unsetenv (environment, "GDK_DEBUG");
  environment = g_environ_unsetenv (environment, "G_DEBUG");

  /* Nor may a socket be found where it usually lies. */
  return g_environ_setenv (environment, "XDG_RUNTIME_DIR", folder, TRUE);
}

static void
test_no_display (void)
{
  const char *argv[] = { g_getenv ("ROLLWISE_PROGRAM"), NULL };
  g_autofree char *folder = g_dir_make_tmp ("rollwise-display-XXXXXX", NULL);
  g_auto(GStrv) environment = get_environment (folder);
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_autoptr(GError) error = NULL;
  const char *end;
  int status;

  g_assert_nonnull (argv[0]);
  g_spawn_sync (NULL, (char **) argv, environment, G_SPAWN_DEFAULT, NULL, NULL, &out, &err, &status, &error);
  g_assert_no_error (error);

  g_test_message ("%s", err);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 1);
  g_assert_cmpstr (out, ==, "");
  g_assert_true (g_str_has_prefix (err, "rollwise: no display was found"));
  end = strchr (err, '\n');
  g_assert_nonnull (end);
  g_assert_cmpstr (end, ==, "\n");
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/display/none", test_no_display);

  return g_test_run ();
}
