/* rw-cli.h: the command line: verbs that need no display
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Exit statuses. */
#define RW_CLI_DONE 0
#define RW_CLI_FAILED 1 /* a file could not be read or written */
#define RW_CLI_USAGE 2 /* the words of the call are off */

/**
 * rw_cli_is_verb:
 * @word: (nullable): the first word after the program's name
 *
 * Returns: whether @word is a verb, or "--help" or "--version"
 */
gboolean rw_cli_is_verb (const char *word);

/**
 * rw_cli_read_pose:
 * @argc: how many words
 * @argv: (array length=argc): the words of the call, options without a verb
 * @pose: (out) (transfer full) (nullable): where the tool is to lie in the
 *   window, of the form %RW_POSE_TYPE; %NULL where no window is to be opened
 *
 * Reads a call that opens the window with a tool at a place. Help is printed; a
 * failure is one line on standard error.
 *
 * Returns: the exit status
 */
int rw_cli_read_pose (int        argc,
                      char     **argv,
                      GVariant **pose);

/**
 * rw_cli_run:
 * @argc: how many words
 * @argv: (array length=argc): the words of the call, the program's name first
 *
 * Does what the first word asks. What is to be printed is printed whole at the
 * end, so that nothing is on standard output when it fails; a failure is one
 * line on standard error. A word that is no verb is such a failure.
 *
 * Returns: the exit status
 */
int rw_cli_run (int    argc,
                char **argv);

G_END_DECLS
