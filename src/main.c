/* main.c: hands over to the window or to a verb of the command line
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "rw-application.h"
#include "rw-cli.h"
#include "rw-memory.h"

/* The session starts a service by this word and its kind; it is for GApplication. */
static gboolean
is_for_window (int    argc,
               char **argv)
{
  return argc < 2 || g_str_has_prefix (argv[1], "--gapplication-");
}

/* Options without a verb are of the window; what is none is for the verbs to refuse. */
static gboolean
places_tool (const char *word)
{
  return g_str_has_prefix (word, "--") && word[2] != '\0' && !rw_cli_is_verb (word) &&
         !g_str_has_prefix (word, "--help") && !g_str_has_prefix (word, "--version");
}

static int
open_placed (int    argc,
             char **argv)
{
  g_autoptr(GVariant) pose = NULL;
  int status = rw_cli_read_pose (argc, argv, &pose);

  return pose != NULL ? rw_application_main (1, argv, pose) : status;
}

/* The words of a language that is not installed, to try them. */
static const char *
get_locale_folder (void)
{
  const char *folder = g_getenv ("ROLLWISE_LOCALE_DIR");

  return folder != NULL ? folder : LOCALEDIR;
}

int
main (int    argc,
      char **argv)
{
  rw_memory_keep_layers ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, get_locale_folder ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (is_for_window (argc, argv))
    return rw_application_main (argc, argv, NULL);
  if (places_tool (argv[1]))
    return open_placed (argc, argv);

  return rw_cli_run (argc, argv);
}
