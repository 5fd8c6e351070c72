/* studio-style.c: a style sheet from ramps of colour
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-style.h"

#include "studio-color.h"

#include "rw-file.h"
#include "rw-number.h"

#include <string.h>

#define MAX_BYTES (64 * 1024)
#define MAX_TONES 64
#define RAMP "ramp "

typedef struct
{
  StudioColor color;
  double at;
} Stop;

static const char header[] =
  "/* SPDX-License-Identifier: CC-BY-SA-4.0\n"
  " *\n"
  " * Drawn by the studio from data/studio/styles/%s: change that file, not this\n"
  " * one. A letter stands for what is painted, the number for its tone from the\n"
  " * darkest up; with an o before the letter it is the outline.\n"
  " */\n\n";

static gboolean
fail (GError    **error,
      const char *name,
      const char *group,
      const char *what)
{
  g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "%s:1: group \"%s\": %s", name, group, what);

  return FALSE;
}

/* Reads "#rrggbb 0.25". */
static gboolean
parse_stop (const char *text,
            Stop       *stop)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *trimmed = g_strstrip (g_strdup (text));

  words = g_strsplit (trimmed, " ", -1);

  return g_strv_length (words) == 2 && studio_color_parse (words[0], &stop->color) &&
         rw_number_parse (words[1], 0.0, 1.0, &stop->at, NULL);
}

/* Reads the stops of a ramp: from 0 to 1, in order. Two at one place make a
 * hard step. */
static GArray *
read_stops (GKeyFile   *keys,
            const char *group)
{
  g_auto (GStrv) texts = g_key_file_get_string_list (keys, group, "stops", NULL, NULL);
  g_autoptr (GArray) stops = g_array_new (FALSE, FALSE, sizeof (Stop));

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      Stop stop;

      if (!parse_stop (texts[i], &stop))
        return NULL;
      if (i > 0 && stop.at < g_array_index (stops, Stop, i - 1).at)
        return NULL;
      g_array_append_val (stops, stop);
    }
  if (stops->len < 2 || g_array_index (stops, Stop, 0).at > 0.0 || g_array_index (stops, Stop, stops->len - 1).at < 1.0)
    return NULL;

  return g_steal_pointer (&stops);
}

static char *
pick_color (const GArray *stops,
            double        at)
{
  guint i = 1;
  Stop from, to;
  double t;

  while (i + 1 < stops->len && g_array_index (stops, Stop, i).at < at)
    i++;
  from = g_array_index (stops, Stop, i - 1);
  to = g_array_index (stops, Stop, i);
  t = to.at > from.at ? CLAMP ((at - from.at) / (to.at - from.at), 0.0, 1.0) : 1.0;

  return studio_color_print (studio_color_blend (from.color, to.color, t));
}

static gboolean
add_ramp (GString    *sheet,
          GKeyFile   *keys,
          const char *group,
          const char *name,
          GError    **error)
{
  g_auto (GStrv) letters = g_key_file_get_string_list (keys, group, "letters", NULL, NULL);
  int n_tones = g_key_file_get_integer (keys, group, "tones", NULL);
  g_autoptr (GArray) stops = read_stops (keys, group);

  if (letters == NULL || letters[0] == NULL)
    return fail (error, name, group, "expected letters");
  if (n_tones < 2 || n_tones > MAX_TONES)
    return fail (error, name, group, "expected tones from 2 to 64");
  if (stops == NULL)
    return fail (error, name, group, "expected stops like \"#5a4038 0; #fffaf0 1\", in order from 0 to 1");

  for (int i = 0; i < n_tones; i++)
    {
      g_autofree char *color = pick_color (stops, i / (n_tones - 1.0));

      for (guint j = 0; letters[j] != NULL; j++)
        g_string_append_printf (sheet, "%s.%s%d", j > 0 ? "," : "", g_strstrip (letters[j]), i);
      g_string_append_printf (sheet, "{fill:%s}\n", color);
    }

  return TRUE;
}

static void
add_rules (GString    *sheet,
           GKeyFile   *keys,
           const char *group)
{
  g_auto (GStrv) selectors = g_key_file_get_keys (keys, group, NULL, NULL);

  for (guint i = 0; selectors[i] != NULL; i++)
    {
      g_autofree char *value = g_key_file_get_string (keys, group, selectors[i], NULL);

      g_string_append_printf (sheet, "%s{%s}\n", selectors[i], value);
    }
}

static gboolean
add_groups (GString    *sheet,
            GKeyFile   *keys,
            const char *name,
            GError    **error)
{
  g_auto (GStrv) groups = g_key_file_get_groups (keys, NULL);

  for (guint i = 0; groups[i] != NULL; i++)
    {
      if (g_str_has_prefix (groups[i], RAMP))
        {
          if (!add_ramp (sheet, keys, groups[i], name, error))
            return FALSE;
        }
      else if (g_str_equal (groups[i], "rules"))
        {
          add_rules (sheet, keys, groups[i]);
        }
      else
        {
          return fail (error, name, groups[i], "expected \"ramp …\" or \"rules\"");
        }
    }

  return TRUE;
}

char *
studio_style_make (GFile   *file,
                   GError **error)
{
  g_autoptr (GBytes) bytes = rw_file_read (file, MAX_BYTES, error);
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autoptr (GError) wrong = NULL;
  g_autofree char *name = NULL;
  g_autofree char *base = NULL;
  g_autoptr (GString) sheet = NULL;

  if (bytes == NULL)
    return NULL;

  name = rw_file_dup_name (file);
  if (!g_key_file_load_from_bytes (keys, bytes, G_KEY_FILE_NONE, &wrong))
    {
      g_set_error (error, RW_ERROR, RW_ERROR_SYNTAX, "%s:1: %s", name, wrong->message);
      return NULL;
    }

  sheet = g_string_new (NULL);
  base = g_file_get_basename (file);
  g_string_append_printf (sheet, header, base);
  if (!add_groups (sheet, keys, name, error))
    return NULL;

  return g_string_free (g_steal_pointer (&sheet), FALSE);
}
