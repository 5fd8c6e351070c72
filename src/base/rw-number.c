/* rw-number.c: numbers as text, the same in every locale
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-number.h"

#include <math.h>
#include <string.h>

#include "rw-error.h"

/* How much of a wrong value a message repeats. */
#define SHOWN_LENGTH 40

static const char *
skip_digits (const char *text)
{
  while (g_ascii_isdigit (*text))
    text++;

  return text;
}

static const char *
skip_exponent (const char *text)
{
  const char *digits = text + 1;

  if (*text != 'e' && *text != 'E')
    return text;

  if (*digits == '+' || *digits == '-')
    digits++;

  return g_ascii_isdigit (*digits) ? skip_digits (digits) : text;
}

/* The end of the number that @text begins with; @text if there is none. */
static const char *
find_end (const char *text)
{
  const char *start = *text == '+' || *text == '-' ? text + 1 : text;
  const char *end = skip_digits (start);
  gsize n_digits = end - start;

  if (*end == '.')
    {
      const char *fraction = end + 1;

      end = skip_digits (fraction);
      n_digits += end - fraction;
    }

  return n_digits > 0 ? skip_exponent (end) : text;
}

gboolean
rw_number_scan (const char  *text,
                const char **end,
                double      *value)
{
  char copy[RW_NUMBER_MAX_LENGTH + 1];
  const char *stop;
  double found;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (end != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  *end = text;
  stop = find_end (text);
  if (stop == text || stop - text > RW_NUMBER_MAX_LENGTH)
    return FALSE;

  /* A copy, so that nothing after the number can change how it is read. */
  memcpy (copy, text, stop - text);
  copy[stop - text] = '\0';
  found = g_ascii_strtod (copy, NULL);
  if (!isfinite (found))
    return FALSE;

  *end = stop;
  *value = found;
  return TRUE;
}

/* What is wrong may not even be UTF-8. */
static char *
dup_shown (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (valid, -1) <= SHOWN_LENGTH)
    return g_steal_pointer (&valid);

  start = g_utf8_substring (valid, 0, SHOWN_LENGTH);
  return g_strconcat (start, "…", NULL);
}

static gboolean
fail_range (const char  *text,
            double       minimum,
            double       maximum,
            GError     **error)
{
  char least[G_ASCII_DTOSTR_BUF_SIZE];
  char most[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (least, sizeof least, "%g", minimum);
  g_ascii_formatd (most, sizeof most, "%g", maximum);
  g_set_error (error, RW_ERROR, RW_ERROR_VALUE,
               "found %s; expected a number from %s to %s", text, least, most);
  return FALSE;
}

gboolean
rw_number_parse (const char  *text,
                 double       minimum,
                 double       maximum,
                 double      *value,
                 GError     **error)
{
  const char *end = NULL;
  double found = 0.0;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  if (!rw_number_scan (text, &end, &found) || *end != '\0')
    {
      g_autofree char *shown = dup_shown (text);

      g_set_error (error, RW_ERROR, RW_ERROR_VALUE,
                   "found “%s”; expected a number", shown);
      return FALSE;
    }

  if (found < minimum || found > maximum)
    return fail_range (text, minimum, maximum, error);

  *value = found;
  return TRUE;
}

gboolean
rw_enum_from_nick (GType       type,
                   const char *nick,
                   int        *value)
{
  g_autoptr(GTypeClass) klass = NULL;
  const GEnumValue *found;

  g_return_val_if_fail (G_TYPE_IS_ENUM (type), FALSE);
  g_return_val_if_fail (nick != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  klass = g_type_class_ref (type);
  found = g_enum_get_value_by_nick ((GEnumClass *) klass, nick);
  if (found == NULL)
    return FALSE;

  *value = found->value;
  return TRUE;
}

const char *
rw_enum_get_nick (GType type,
                  int   value)
{
  g_autoptr(GTypeClass) klass = NULL;
  const GEnumValue *found;

  g_return_val_if_fail (G_TYPE_IS_ENUM (type), NULL);

  klass = g_type_class_ref (type);
  found = g_enum_get_value ((GEnumClass *) klass, value);
  g_return_val_if_fail (found != NULL, NULL);

  return found->value_nick;
}

char *
rw_enum_dup_nicks (GType type)
{
  g_autoptr(GTypeClass) klass = NULL;
  const GEnumClass *values;
  GString *nicks;

  g_return_val_if_fail (G_TYPE_IS_ENUM (type), NULL);

  klass = g_type_class_ref (type);
  values = (const GEnumClass *) klass;
  nicks = g_string_new (NULL);
  for (guint i = 0; i < values->n_values; i++)
    {
      if (i > 0)
        g_string_append (nicks, ", ");
      g_string_append (nicks, values->values[i].value_nick);
    }

  return g_string_free (nicks, FALSE);
}
