/* rw-affine.c: a transform of the plane, as in the attribute "transform"
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-affine.h"

#include <math.h>
#include <string.h>

#include "rw-scanner.h"

#define MAX_ARGUMENTS 6

/* No entry of a sensible transform is larger. */
#define MAX_ENTRY 1e6

typedef RwAffine (*MakeFunc) (const double *arguments,
                              guint         n_arguments);

RwAffine
rw_affine_multiply (const RwAffine *outer,
                    const RwAffine *inner)
{
  return (RwAffine) {
    .xx = outer->xx * inner->xx + outer->xy * inner->yx,
    .yx = outer->yx * inner->xx + outer->yy * inner->yx,
    .xy = outer->xx * inner->xy + outer->xy * inner->yy,
    .yy = outer->yx * inner->xy + outer->yy * inner->yy,
    .x0 = outer->xx * inner->x0 + outer->xy * inner->y0 + outer->x0,
    .y0 = outer->yx * inner->x0 + outer->yy * inner->y0 + outer->y0,
  };
}

RwPoint
rw_affine_apply (const RwAffine *self,
                 RwPoint         point)
{
  return (RwPoint) {
    .x = self->xx * point.x + self->xy * point.y + self->x0,
    .y = self->yx * point.x + self->yy * point.y + self->y0,
  };
}

static double
to_radians (double degrees)
{
  return degrees * G_PI / 180.0;
}

static RwAffine
make_matrix (const double *a,
             guint         n)
{
  return (RwAffine) { a[0], a[1], a[2], a[3], a[4], a[5] };
}

static RwAffine
make_translate (const double *a,
                guint         n)
{
  return (RwAffine) { 1, 0, 0, 1, a[0], n > 1 ? a[1] : 0.0 };
}

static RwAffine
make_scale (const double *a,
            guint         n)
{
  return (RwAffine) { a[0], 0, 0, n > 1 ? a[1] : a[0], 0, 0 };
}

static RwAffine
make_rotate (const double *a,
             guint         n)
{
  double c = cos (to_radians (a[0]));
  double s = sin (to_radians (a[0]));
  RwAffine turn = { c, s, -s, c, 0, 0 };

  if (n > 1)
    {
      turn.x0 = a[1] - c * a[1] + s * a[2];
      turn.y0 = a[2] - s * a[1] - c * a[2];
    }

  return turn;
}

static RwAffine
make_skew_x (const double *a,
             guint         n)
{
  return (RwAffine) { 1, 0, tan (to_radians (a[0])), 1, 0, 0 };
}

static RwAffine
make_skew_y (const double *a,
             guint         n)
{
  return (RwAffine) { 1, tan (to_radians (a[0])), 0, 1, 0, 0 };
}

/* Each function takes either the fewest or the most arguments. */
static const struct
{
  const char *name;
  guint fewest;
  guint most;
  MakeFunc make;
} functions[] = {
  { "matrix", 6, 6, make_matrix },
  { "translate", 1, 2, make_translate },
  { "scale", 1, 2, make_scale },
  { "rotate", 1, 3, make_rotate },
  { "skewX", 1, 1, make_skew_x },
  { "skewY", 1, 1, make_skew_y },
};

static int
read_name (RwScanner *scanner)
{
  gsize length = 0;

  while (g_ascii_isalpha (scanner->at[length]))
    length++;

  for (guint i = 0; i < G_N_ELEMENTS (functions); i++)
    if (strlen (functions[i].name) == length &&
        memcmp (functions[i].name, scanner->at, length) == 0)
      {
        scanner->at += length;
        return i;
      }

  return -1;
}

static gboolean
read_arguments (RwScanner  *scanner,
                guint       most,
                double     *arguments,
                guint      *n_arguments,
                GError    **error)
{
  *n_arguments = 0;

  rw_scanner_skip_space (scanner);
  if (*scanner->at != '(')
    return rw_scanner_set_error (scanner, error, RW_ERROR_VALUE, "“(”");

  scanner->at++;
  rw_scanner_skip_space (scanner);
  do
    {
      if (*n_arguments == most)
        return rw_scanner_set_error (scanner, error, RW_ERROR_VALUE, "“)”");
      if (!rw_scanner_read_number (scanner, &arguments[(*n_arguments)++], error))
        return FALSE;
    }
  while (rw_scanner_skip_separator (scanner) || *scanner->at != ')');

  scanner->at++;
  return TRUE;
}

static gboolean
read_function (RwScanner  *scanner,
               RwAffine   *affine,
               GError    **error)
{
  double arguments[MAX_ARGUMENTS];
  RwAffine next;
  guint n = 0;
  int index = read_name (scanner);

  if (index < 0)
    return rw_scanner_set_error (scanner, error, RW_ERROR_VALUE,
                                 "matrix, translate, scale, rotate, skewX or skewY");
  if (!read_arguments (scanner, functions[index].most, arguments, &n, error))
    return FALSE;
  if (n != functions[index].fewest && n != functions[index].most)
    {
      scanner->at--;
      return rw_scanner_set_error (scanner, error, RW_ERROR_VALUE, "another number");
    }

  next = functions[index].make (arguments, n);
  *affine = rw_affine_multiply (affine, &next);
  return TRUE;
}

static gboolean
is_sensible (const RwAffine *affine)
{
  const double entries[] = {
    affine->xx, affine->yx, affine->xy, affine->yy, affine->x0, affine->y0,
  };

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (!isfinite (entries[i]) || fabs (entries[i]) > MAX_ENTRY)
      return FALSE;

  return TRUE;
}

gboolean
rw_affine_parse (const char  *text,
                 RwAffine    *affine,
                 GError     **error)
{
  RwScanner scanner = { text, text };
  RwAffine product = RW_AFFINE_IDENTITY;
  gboolean comma = FALSE;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (affine != NULL, FALSE);

  rw_scanner_skip_space (&scanner);
  while (*scanner.at != '\0' || comma)
    {
      if (!read_function (&scanner, &product, error))
        return FALSE;
      if (!is_sensible (&product))
        return rw_scanner_set_error (&scanner, error, RW_ERROR_VALUE,
                                     "a transform with smaller numbers");
      comma = rw_scanner_skip_separator (&scanner);
    }

  *affine = product;
  return TRUE;
}
