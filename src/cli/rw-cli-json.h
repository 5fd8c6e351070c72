/* rw-cli-json.h: JSON whose bytes are the same everywhere
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/** rw_cli_round: @value to @decimals places, never minus zero. */
double rw_cli_round (double value,
                     int    decimals);

/** rw_cli_number_to_string: (transfer full): @value to @decimals places, with a point in every locale. */
char *rw_cli_number_to_string (double value,
                               int    decimals) G_GNUC_WARN_UNUSED_RESULT;

/** rw_cli_json_set_string: adds a member to the object that is open; null where @value is %NULL. */
void rw_cli_json_set_string (JsonBuilder *builder,
                             const char  *name,
                             const char  *value);

/** rw_cli_json_set_number: adds a member, rounded to @decimals places. */
void rw_cli_json_set_number (JsonBuilder *builder,
                             const char  *name,
                             double       value,
                             int          decimals);

/** rw_cli_json_set_strings: adds a member that is a list of @n_values strings. */
void rw_cli_json_set_strings (JsonBuilder        *builder,
                              const char         *name,
                              const char * const *values,
                              guint               n_values);

/** rw_cli_json_set_numbers: adds a member that is a list of @n_values numbers, rounded to @decimals places. */
void rw_cli_json_set_numbers (JsonBuilder  *builder,
                              const char   *name,
                              const double *values,
                              guint         n_values,
                              int           decimals);

/** rw_cli_json_begin_list: adds a member that is a list, and opens it. */
void rw_cli_json_begin_list (JsonBuilder *builder,
                             const char  *name);

/**
 * rw_cli_json_append:
 * @builder: a builder whose root is closed
 * @output: where the text goes
 *
 * Adds the text, two spaces a level and a line feed at the end. The generator
 * of JSON-GLib writes 0.21 with seventeen digits, and differently from version
 * to version; here a number has the digits that it was rounded to.
 */
void rw_cli_json_append (JsonBuilder *builder,
                         GString     *output);

G_END_DECLS
