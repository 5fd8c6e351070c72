/* rw-cli.c: the command line: verbs that need no display
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "rw-cli-verbs.h"
#include "rw-error.h"

/* How much of a word of the call a message repeats, in characters. */
#define LONGEST_WORD 80

G_DEFINE_QUARK (rw-cli-error-quark, rw_cli_error)

static const struct
{
  const char *name;
  RwCliFunc run;
} verbs[] = {
  { "assess", rw_cli_assess },
  { "map", rw_cli_map },
  { "regions", rw_cli_regions },
  { "levels", rw_cli_levels },
  { "render", rw_cli_render },
  { "check", rw_cli_check },
};

static const char help[] =
  "Usage: rollwise [VERB …]\n"
  "\n"
  "May I press here, with this tool, and how? Without a verb it opens the window.\n"
  "This is general guidance, not medical advice.\n"
  "\n"
  "  rollwise         [options]           open the window, with a tool at a place\n"
  "  rollwise --help | --version\n"
  "  rollwise assess  [options]           the verdict for one tool at one place\n"
  "  rollwise map     [options]           the rating of every region, for one tool and person\n"
  "  rollwise regions [--view VIEW]       list the regions of a view\n"
  "  rollwise levels                      list the vertebra levels of the body frame\n"
  "  rollwise render  [options] -o FILE   draw a view to .png, .svg or .pdf (by the ending)\n"
  "  rollwise check   FILE...             check atlas, rules or guidance files\n"
  "\n"
  "\"rollwise VERB --help\" tells the options of a verb. The window takes those of\n"
  "assess that say which tool, how it is used and where it lies.\n"
  "Exit status: 0 done, 1 a file could not be read or written, 2 the words of the call are off.\n";

static RwCliFunc
find_verb (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_strcmp0 (verbs[i].name, word) == 0)
      return verbs[i].run;

  return NULL;
}

gboolean
rw_cli_is_verb (const char *word)
{
  return find_verb (word) != NULL ||
         g_strcmp0 (word, "--help") == 0 ||
         g_strcmp0 (word, "--version") == 0;
}

RwContent *
rw_cli_load (GError **error)
{
  return rw_content_new_default (error);
}

static gboolean
run_unknown (const char  *word,
             GError     **error)
{
  g_autoptr(GString) known = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_string_append_printf (known, "%s, ", verbs[i].name);

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
               "found “%s”; expected one of: %s--help, --version", word, known->str);
  return FALSE;
}

static gboolean
run (const char * const  *words,
     GString             *output,
     GError             **error)
{
  RwCliFunc verb = find_verb (words[0]);

  if (verb != NULL)
    return verb (words + 1, output, error);

  if (!rw_cli_is_verb (words[0]))
    return run_unknown (words[0] != NULL ? words[0] : "", error);

  if (words[1] != NULL)
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found “%s”; expected nothing after %s", words[1], words[0]);
      return FALSE;
    }

  g_string_append (output, g_str_equal (words[0], "--help") ? help : "rollwise " RW_VERSION "\n");
  return TRUE;
}

char *
rw_cli_dup_line (const char *message,
                 guint       longest)
{
  g_autofree char *valid = g_utf8_make_valid (message, -1);
  GString *line = g_string_new (NULL);
  guint length = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      length = c == ' ' ? 0 : length + 1;
      if (longest > 0 && length > longest)
        g_string_append (line, length == longest + 1 ? "…" : "");
      else if (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
        g_string_append_printf (line, "\\x%02x", c);
      else
        g_string_append_unichar (line, c);
    }

  return g_string_free (line, FALSE);
}

static int
report (const char   *verb,
        const GError *error)
{
  gboolean usage = g_error_matches (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE);
  g_autofree char *message = NULL;

  /* One line a file, each of which names itself. */
  if (g_error_matches (error, RW_CLI_ERROR, RW_CLI_ERROR_FILES))
    {
      fputs (error->message, stderr);
      return RW_CLI_FAILED;
    }

  /* A word of the call may be endless, while the name of a file is told whole. */
  message = rw_cli_dup_line (error->message, usage ? LONGEST_WORD : 0);
  if (find_verb (verb) != NULL)
    fprintf (stderr, "rollwise: %s: %s\n", verb, message);
  else
    fprintf (stderr, "rollwise: %s\n", message);

  return usage ? RW_CLI_USAGE : RW_CLI_FAILED;
}

static gboolean
print (const GString  *output,
       GError        **error)
{
  if (fwrite (output->str, 1, output->len, stdout) == output->len && fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_WRITE,
               "could not write to standard output: %s", g_strerror (errno));
  return FALSE;
}

int
rw_cli_run (int    argc,
            char **argv)
{
  g_autoptr(GString) output = g_string_new (NULL);
  g_autoptr(GError) error = NULL;
  const char * const no_words[] = { NULL };
  const char * const *words = argc > 1 ? (const char * const *) argv + 1 : no_words;

  if (run (words, output, &error) && print (output, &error))
    return RW_CLI_DONE;

  return report (words[0], error);
}

int
rw_cli_read_pose (int        argc,
                  char     **argv,
                  GVariant **pose)
{
  g_autoptr(GString) output = g_string_new (NULL);
  g_autoptr(GError) error = NULL;

  *pose = NULL;
  if (rw_cli_window ((const char * const *) argv + 1, output, pose, &error) && print (output, &error))
    return RW_CLI_DONE;

  return report (argv[1], error);
}
