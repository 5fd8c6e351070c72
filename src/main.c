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

/* The session starts a service by this word and its kind; it is for GApplication. */
static gboolean
is_for_window (int    argc,
               char **argv)
{
  return argc < 2 || g_str_has_prefix (argv[1], "--gapplication-");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (is_for_window (argc, argv))
    return rw_application_main (argc, argv);

  return rw_cli_run (argc, argv);
}
