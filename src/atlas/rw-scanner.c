/* rw-scanner.c: reads lists of numbers and words as SVG attributes have them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-scanner.h"

#include "rw-number.h"

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

void
rw_scanner_skip_space (RwScanner *self)
{
  while (is_space (*self->at))
    self->at++;
}

gboolean
rw_scanner_skip_separator (RwScanner *self)
{
  rw_scanner_skip_space (self);
  if (*self->at != ',')
    return FALSE;

  self->at++;
  rw_scanner_skip_space (self);
  return TRUE;
}

gboolean
rw_scanner_at_number (const RwScanner *self)
{
  return g_ascii_isdigit (*self->at) ||
         *self->at == '+' || *self->at == '-' || *self->at == '.';
}

gboolean
rw_scanner_read_number (RwScanner  *self,
                        double     *value,
                        GError    **error)
{
  if (!rw_number_scan (self->at, &self->at, value))
    return rw_scanner_set_error (self, error, RW_ERROR_VALUE, "a number");

  return TRUE;
}

gboolean
rw_scanner_read_numbers (RwScanner  *self,
                         guint       n,
                         double     *values,
                         GError    **error)
{
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        rw_scanner_skip_separator (self);
      if (!rw_scanner_read_number (self, &values[i], error))
        return FALSE;
    }

  return TRUE;
}

static char *
dup_found (const char *at)
{
  gunichar c = g_utf8_get_char_validated (at, -1);
  char shown[7] = "";

  if (c == 0)
    return g_strdup ("the end");
  if (c == (gunichar) -1 || c == (gunichar) -2 || !g_unichar_isgraph (c))
    return g_strdup_printf ("the byte 0x%02x", (guchar) *at);

  g_unichar_to_utf8 (c, shown);
  return g_strdup_printf ("“%s”", shown);
}

gboolean
rw_scanner_set_error (const RwScanner  *self,
                      GError          **error,
                      RwError           code,
                      const char       *expected)
{
  g_autofree char *found = dup_found (self->at);

  g_set_error (error, RW_ERROR, code, "byte %td: found %s; expected %s",
               self->at - self->text + 1, found, expected);
  return FALSE;
}
