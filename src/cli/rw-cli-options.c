/* rw-cli-options.c: a strict reader of the words after a verb
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-options.h"

#include <string.h>

#include "rw-cli-verbs.h"
#include "rw-number.h"

/* Where the help tells what an option is for. */
#define HELP_COLUMN 34

G_DEFINE_ENUM_TYPE (RwCliFormat, rw_cli_format,
                    G_DEFINE_ENUM_VALUE (RW_CLI_FORMAT_TEXT, "text"),
                    G_DEFINE_ENUM_VALUE (RW_CLI_FORMAT_JSON, "json"))

typedef struct
{
  /* Borrowed */
  const RwCliOption *options;
  const char * const *words; /* what is still to be read */
  GPtrArray *rest;

  guint64 seen; /* a bit for each option */
  gboolean help;
} Parser;

gboolean
rw_cli_read_enum (const RwCliOption  *option,
                  const char         *value,
                  GError            **error)
{
  g_autofree char *known = NULL;

  if (rw_enum_from_nick (option->type, value, option->target))
    return TRUE;

  known = rw_enum_dup_nicks (option->type);
  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
               "found “%s”; expected one of: %s", value, known);
  return FALSE;
}

gboolean
rw_cli_read_number (const RwCliOption  *option,
                    const char         *value,
                    GError            **error)
{
  return rw_number_parse (value, option->minimum, option->maximum, option->target, error);
}

gboolean
rw_cli_read_text (const RwCliOption  *option,
                  const char         *value,
                  GError            **error)
{
  char **target = option->target;

  *target = g_strdup (value);

  return TRUE;
}

/* The option that @word begins with, and where its value begins in @word:
 * %NULL where the value is the next word. */
static const RwCliOption *
find_option (const RwCliOption  *options,
             const char         *word,
             const char        **value)
{
  for (const RwCliOption *option = options; option->name != NULL; option++)
    {
      gsize length = strlen (option->name);

      if (strncmp (word, option->name, length) != 0)
        continue;

      if (word[length] == '\0')
        {
          *value = NULL;
          return option;
        }

      if (word[length] == '=' && g_str_has_prefix (word, "--"))
        {
          *value = word + length + 1;
          return option;
        }
    }

  return NULL;
}

static gboolean
fail_stranger (Parser      *parser,
               const char  *word,
               GError     **error)
{
  g_autoptr(GString) known = g_string_new (NULL);

  for (const RwCliOption *option = parser->options; option->name != NULL; option++)
    g_string_append_printf (known, "%s, ", option->name);

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
               "found “%s”; expected one of: %s--help", word, known->str);
  return FALSE;
}

static gboolean
check_value (const RwCliOption  *option,
             const char         *value,
             GError            **error)
{
  if (value == NULL || g_str_has_prefix (value, "--"))
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found no value; expected %s", option->values);
      return FALSE;
    }

  if (value[0] == '\0')
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found an empty value; expected %s", option->values);
      return FALSE;
    }

  if (!g_utf8_validate (value, -1, NULL))
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found “%s”, which is not UTF-8; expected UTF-8", value);
      return FALSE;
    }

  return TRUE;
}

static gboolean
check_once (Parser             *parser,
            const RwCliOption  *option,
            GError            **error)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << (option - parser->options);

  if ((parser->seen & bit) != 0 && !option->many)
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE, "found it twice; expected it once");
      return FALSE;
    }

  parser->seen |= bit;

  return TRUE;
}

static gboolean
read_option (Parser             *parser,
             const RwCliOption  *option,
             const char         *value,
             GError            **error)
{
  g_autoptr(GError) local_error = NULL;

  if (value == NULL)
    {
      value = parser->words[0];
      if (value != NULL)
        parser->words++;
    }

  if (check_once (parser, option, &local_error) &&
      check_value (option, value, &local_error) &&
      option->read (option, value, &local_error))
    return TRUE;

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
               "%s: %s", option->name, local_error->message);
  return FALSE;
}

static gboolean
read_help (Parser  *parser,
           GError **error)
{
  if (parser->help)
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "--help: found it twice; expected it once");
      return FALSE;
    }

  parser->help = TRUE;

  return TRUE;
}

/* A word that is no option, such as the name of a file. */
static gboolean
read_rest (Parser      *parser,
           const char  *word,
           GError     **error)
{
  if (parser->rest == NULL)
    return fail_stranger (parser, word, error);

  if (word[0] == '\0')
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE, "found an empty word; expected a file");
      return FALSE;
    }

  g_ptr_array_add (parser->rest, (gpointer) word);

  return TRUE;
}

static gboolean
read_word (Parser      *parser,
           const char  *word,
           GError     **error)
{
  const char *value = NULL;
  const RwCliOption *option = find_option (parser->options, word, &value);

  if (option != NULL)
    return read_option (parser, option, value, error);

  if (g_str_equal (word, "--help"))
    return read_help (parser, error);

  if (word[0] == '-' && word[1] != '\0')
    return fail_stranger (parser, word, error);

  return read_rest (parser, word, error);
}

static void
append_help (const RwCliOption *options,
             const char        *usage,
             GString           *output)
{
  g_string_append_printf (output, "Usage: %s\n\n", usage);

  for (const RwCliOption *option = options; option->name != NULL; option++)
    {
      g_autofree char *call = g_strdup_printf ("  %s %s", option->name, option->values);

      if (strlen (call) + 2 > HELP_COLUMN)
        g_string_append_printf (output, "%s\n%*s%s\n", call, HELP_COLUMN, "", option->about);
      else
        g_string_append_printf (output, "%-*s%s\n", HELP_COLUMN, call, option->about);
    }

  g_string_append_printf (output, "%-*s%s\n", HELP_COLUMN, "  --help", "tell these options");
}

gboolean
rw_cli_options_parse (const RwCliOption   *options,
                      const char          *usage,
                      const char * const  *words,
                      GPtrArray           *rest,
                      GString             *output,
                      gboolean            *help,
                      GError             **error)
{
  Parser parser = { .options = options, .words = words, .rest = rest };
  gboolean only_rest = FALSE;

  *help = FALSE;
  while (parser.words[0] != NULL)
    {
      const char *word = *parser.words++;

      if (!only_rest && rest != NULL && g_str_equal (word, "--"))
        only_rest = TRUE;
      else if (!(only_rest ? read_rest (&parser, word, error) : read_word (&parser, word, error)))
        return FALSE;
    }

  *help = parser.help;
  if (parser.help)
    append_help (options, usage, output);

  return TRUE;
}
