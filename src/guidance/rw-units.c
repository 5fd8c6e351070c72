/* rw-units.c: lengths in words, in the units a person reads
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-units.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <locale.h>
#include <math.h>

#define MM_PER_INCH 25.4

/* In the locales of the C library; 1 is metric. */
#define INCHES_OF_LOCALE 2

G_DEFINE_ENUM_TYPE (RwUnits, rw_units,
                    G_DEFINE_ENUM_VALUE (RW_UNITS_CENTIMETRES, "cm"),
                    G_DEFINE_ENUM_VALUE (RW_UNITS_MILLIMETRES, "mm"),
                    G_DEFINE_ENUM_VALUE (RW_UNITS_INCHES, "inches"))

#ifdef __GLIBC__
/* The locale of those who chose none says inches. */
static gboolean
is_chosen (const char *locale)
{
  return locale != NULL && !g_str_equal (locale, "C") && !g_str_equal (locale, "POSIX") &&
         !g_str_has_prefix (locale, "C.");
}
#endif

RwUnits
rw_units_get_default (void)
{
#ifdef __GLIBC__
  if (is_chosen (setlocale (LC_MEASUREMENT, NULL)) && *nl_langinfo (_NL_MEASUREMENT_MEASUREMENT) == INCHES_OF_LOCALE)
    return RW_UNITS_INCHES;
#endif

  return RW_UNITS_CENTIMETRES;
}

const char *
rw_units_get_name (RwUnits self)
{
  switch (self)
    {
    case RW_UNITS_MILLIMETRES:
      return C_("units", "Millimetres");
    case RW_UNITS_INCHES:
      return C_("units", "Inches");
    case RW_UNITS_CENTIMETRES:
    default:
      return C_("units", "Centimetres");
    }
}

/* Rulers and rollers are marked in quarters and not in tenths. */
static char *
dup_inches (double length)
{
  static const char * const quarters[] = { "", "¼", "½", "¾" };
  int n = (int) round (length / MM_PER_INCH * 4.0);

  if (n > 0 && n < 4)
    return g_strdup (quarters[n]);

  return g_strdup_printf ("%d%s", n / 4, quarters[n % 4]);
}

static char *
dup_number (RwUnits self,
            double  length)
{
  double tenths = round (length);

  switch (self)
    {
    case RW_UNITS_MILLIMETRES:
      return g_strdup_printf ("%.0f", length);
    case RW_UNITS_INCHES:
      return dup_inches (length);
    case RW_UNITS_CENTIMETRES:
    default:
      return g_strdup_printf (fmod (tenths, 10.0) == 0.0 ? "%.0f" : "%.1f", tenths / 10.0);
    }
}

/* With a space that is not broken: a number alone at the end of a line says nothing. */
static char *
dup_with_unit (RwUnits     self,
               const char *number)
{
  switch (self)
    {
    case RW_UNITS_MILLIMETRES:
      /* Translators: a length, for example "63 mm" */
      return g_strdup_printf (_("%s mm"), number);
    case RW_UNITS_INCHES:
      /* Translators: a length, for example "2½ in" */
      return g_strdup_printf (_("%s in"), number);
    case RW_UNITS_CENTIMETRES:
    default:
      /* Translators: a length, for example "6.3 cm" */
      return g_strdup_printf (_("%s cm"), number);
    }
}

char *
rw_units_dup_length (RwUnits self,
                     double  length)
{
  g_autofree char *number = NULL;

  g_return_val_if_fail ((guint) self < RW_N_UNITS, NULL);
  g_return_val_if_fail (length >= 0.0, NULL);

  number = dup_number (self, length);

  return dup_with_unit (self, number);
}

char *
rw_units_dup_size (RwUnits self,
                   double  length,
                   double  width)
{
  g_autofree char *along = NULL;
  g_autofree char *across = NULL;
  g_autofree char *both = NULL;

  g_return_val_if_fail ((guint) self < RW_N_UNITS, NULL);
  g_return_val_if_fail (length >= 0.0 && width >= 0.0, NULL);

  along = dup_number (self, length);
  across = dup_number (self, width);
  /* Translators: a length and a width, for example "45 × 15" of "45 × 15 cm" */
  both = g_strdup_printf (_("%s × %s"), along, across);

  return dup_with_unit (self, both);
}

char *
rw_units_dup_tool_size (RwUnits       self,
                        const RwTool *tool)
{
  g_autofree char *across = NULL;

  g_return_val_if_fail (tool != NULL, NULL);

  across = rw_units_dup_length (self, tool->diameter);
  switch (tool->kind)
    {
    case RW_TOOL_LACROSSE_BALL:
      /* Translators: how large a ball is, for example "6.3 cm across" */
      return g_strdup_printf (_("%s across"), across);
    case RW_TOOL_PEANUT_BALL:
      /* Translators: how large a tool of two balls is, for example "2 balls, 6.3 cm each" */
      return g_strdup_printf (_("2 balls, %s each"), across);
    case RW_TOOL_FOAM_ROLLER:
    default:
      return rw_units_dup_size (self, tool->length, tool->diameter);
    }
}
