/* rw-cli-options.h: a strict reader of the words after a verb
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef struct _RwCliOption RwCliOption;

/**
 * RwCliReadFunc:
 * @option: the option
 * @value: its value: UTF-8, not empty
 * @error: return location for any error; the option's name is put before it
 *
 * Reads the value of an option to where it belongs.
 */
typedef gboolean (*RwCliReadFunc) (const RwCliOption  *option,
                                   const char         *value,
                                   GError            **error);

/**
 * RwCliOption:
 * @name: for example "--tool"
 * @values: what stands for the value in the help
 * @about: what it is for, in the help
 * @read: reads the value
 * @target: where @read puts it
 * @type: of the enumeration whose nicks are the values, for rw_cli_read_enum()
 * @minimum: for rw_cli_read_number()
 * @maximum: for rw_cli_read_number()
 * @many: whether it may be given again
 *
 * An option that takes a value, as "--tool=VALUE" or "--tool VALUE". A list of
 * them ends with one without a name.
 */
struct _RwCliOption
{
  const char *name;
  const char *values;
  const char *about;
  RwCliReadFunc read;
  gpointer target;
  GType type;
  double minimum;
  double maximum;
  gboolean many;
};

/** rw_cli_read_enum: reads a word of @type into an int. */
gboolean rw_cli_read_enum (const RwCliOption  *option,
                           const char         *value,
                           GError            **error);

/** rw_cli_read_number: reads a number from @minimum to @maximum into a double. */
gboolean rw_cli_read_number (const RwCliOption  *option,
                             const char         *value,
                             GError            **error);

/** rw_cli_read_text: copies the value into a char *, which must be %NULL before. */
gboolean rw_cli_read_text (const RwCliOption  *option,
                           const char         *value,
                           GError            **error);

/** RwCliFormat: how a verb prints. */
typedef enum
{
  RW_CLI_FORMAT_TEXT,
  RW_CLI_FORMAT_JSON,
} RwCliFormat;

#define RW_TYPE_CLI_FORMAT (rw_cli_format_get_type ())
GType rw_cli_format_get_type (void);

/** RW_CLI_OPTION_FORMAT: the option "--format" into the int at @target_. */
#define RW_CLI_OPTION_FORMAT(target_)            \
  {                                              \
    .name = "--format",                          \
    .values = "text|json",                       \
    .about = "how to print it (default: text)",  \
    .read = rw_cli_read_enum,                    \
    .target = (target_),                         \
    .type = RW_TYPE_CLI_FORMAT,                  \
  }

/**
 * rw_cli_options_parse:
 * @options: the options that there are, ended by one without a name
 * @usage: a line that shows the call
 * @words: (array zero-terminated=1): the words after the verb
 * @rest: (nullable): takes the words that are no options, not copied; %NULL
 *   where there may be none
 * @output: takes the help that is asked for
 * @help: (out): whether "--help" was among the words: then @output is complete,
 *   and there is nothing more to do
 * @error: return location for a %RW_CLI_ERROR_USAGE that names the word and
 *   what was expected
 *
 * Reads all words. After a word "--" no word is an option.
 */
gboolean rw_cli_options_parse (const RwCliOption   *options,
                               const char          *usage,
                               const char * const  *words,
                               GPtrArray           *rest,
                               GString             *output,
                               gboolean            *help,
                               GError             **error);

G_END_DECLS
