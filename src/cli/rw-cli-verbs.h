/* rw-cli-verbs.h: the verbs, for their dispatcher
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-content.h"

G_BEGIN_DECLS

#define RW_CLI_ERROR (rw_cli_error_quark ())

/**
 * RwCliError:
 * @RW_CLI_ERROR_USAGE: the words of the call are off
 * @RW_CLI_ERROR_FILES: files are off, each told in a line of its own
 *
 * What can be wrong with a call, besides RwError.
 */
typedef enum
{
  RW_CLI_ERROR_USAGE,
  RW_CLI_ERROR_FILES,
} RwCliError;

GQuark rw_cli_error_quark (void);

/**
 * RwCliFunc:
 * @words: (array zero-terminated=1): the words after the verb
 * @output: where to put what is to be printed
 * @error: return location for RW_CLI_ERROR or RW_ERROR
 *
 * A verb.
 */
typedef gboolean (*RwCliFunc) (const char * const  *words,
                               GString             *output,
                               GError             **error);

gboolean rw_cli_assess  (const char * const *words, GString *output, GError **error);
gboolean rw_cli_map     (const char * const *words, GString *output, GError **error);
gboolean rw_cli_regions (const char * const *words, GString *output, GError **error);
gboolean rw_cli_levels  (const char * const *words, GString *output, GError **error);
gboolean rw_cli_render  (const char * const *words, GString *output, GError **error);
gboolean rw_cli_check   (const char * const *words, GString *output, GError **error);

/**
 * rw_cli_window:
 * @words: (array zero-terminated=1): the words after the program's name
 * @output: takes the help that is asked for
 * @pose: (out) (transfer full): where the tool is to lie, of the form
 *   %RW_POSE_TYPE; unchanged where help is asked for
 * @error: return location for RW_CLI_ERROR or RW_ERROR
 *
 * Reads the words of a call that opens the window.
 */
gboolean rw_cli_window (const char * const  *words,
                        GString             *output,
                        GVariant           **pose,
                        GError             **error);

/** rw_cli_load: (transfer full) (nullable): the content of the default folder. */
RwContent *rw_cli_load (GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_cli_dup_line:
 * @message: a message, which may repeat words of the call and so hold any bytes
 * @longest: how many characters of a word are shown; 0 for all
 *
 * Shows by its number what would break the line or command a terminal.
 *
 * Returns: (transfer full): @message as one line of UTF-8, without line feed
 */
char *rw_cli_dup_line (const char *message,
                       guint       longest) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
