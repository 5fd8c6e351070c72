/* rw-program.h: the real program, run as a user runs it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <string.h>

typedef struct
{
  int status;
  char *output;
  char *errors;
} Run;

static inline void
run_clear (Run *run)
{
  g_clear_pointer (&run->output, g_free);
  g_clear_pointer (&run->errors, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* Runs the program with @words, by @launcher: its environment is the caller's. */
static inline Run
run_launched (GSubprocessLauncher *launcher,
              const char * const  *words)
{
  g_autoptr(GPtrArray) argv = g_ptr_array_new ();
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  Run run = { 0 };

  g_ptr_array_add (argv, (gpointer) g_getenv ("ROLLWISE_PROGRAM"));
  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (argv, (gpointer) words[i]);
  g_ptr_array_add (argv, NULL);

  process = g_subprocess_launcher_spawnv (launcher, (const char * const *) argv->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &run.output, &run.errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  run.status = g_subprocess_get_exit_status (process);

  return run;
}

/* A launcher without a display, so that a verb that needs one fails. */
static inline GSubprocessLauncher *
launcher_new (void)
{
  GSubprocessLauncher *launcher;

  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");

  return launcher;
}

static inline Run
run_words (const char * const *words)
{
  g_autoptr(GSubprocessLauncher) launcher = launcher_new ();

  return run_launched (launcher, words);
}

/* Runs a call as one writes it in a shell, with its quotes. */
static inline Run
run_call (const char *call)
{
  g_auto(GStrv) words = NULL;
  g_autoptr(GError) error = NULL;

  if (*call == '\0')
    return run_words ((const char * const []) { NULL });

  g_shell_parse_argv (call, NULL, &words, &error);
  g_assert_no_error (error);

  return run_words ((const char * const *) words);
}

/* A failure: this status, nothing on stdout, and one line on stderr. */
static inline void
assert_failed (const char *call,
               const Run  *run,
               int         status)
{
  const char *end = strchr (run->errors, '\n');

  g_test_message ("%s: %d: %s", call, run->status, run->errors);
  g_assert_cmpint (run->status, ==, status);
  g_assert_cmpstr (run->output, ==, "");
  g_assert_nonnull (end);
  g_assert_cmpstr (end, ==, "\n");
  g_assert_true (g_str_has_prefix (run->errors, "rollwise: "));
}

static inline void
assert_done (const char *call,
             const Run  *run)
{
  g_test_message ("%s: %d: %s", call, run->status, run->errors);
  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->errors, ==, "");
}

/* Runs a call that prints one JSON object. */
static inline JsonNode *
run_json (const char *call)
{
  g_auto(Run) run = run_call (call);
  g_autoptr(GError) error = NULL;
  JsonNode *node;

  assert_done (call, &run);
  node = json_from_string (run.output, &error);
  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_OBJECT (node));

  return node;
}
