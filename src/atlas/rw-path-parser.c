/* rw-path-parser.c: reads SVG path data
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <math.h>
#include <string.h>

#include "rw-path-private.h"
#include "rw-scanner.h"

#define MAX_ARGUMENTS 7

/* Where the reader is. All points are those of the text, before @transform;
 * only what goes into @segments is transformed. */
typedef struct
{
  RwScanner scanner;
  RwAffine transform;
  GArray *segments;
  GError **error;

  char command;       /* the letter as written */
  char last;          /* the capital of the command before */
  RwPoint start;      /* of the subpath */
  RwPoint current;
  RwPoint control;    /* last control point, for S and T */
} Parser;

static gboolean
fail (Parser     *self,
      RwError     code,
      const char *expected)
{
  return rw_scanner_set_error (&self->scanner, self->error, code, expected);
}

static gboolean
transform_point (Parser  *self,
                 RwPoint *point)
{
  *point = rw_affine_apply (&self->transform, *point);

  /* Written so that a NaN is refused as well. */
  if (fabs (point->x) <= RW_PATH_MAX_COORDINATE && fabs (point->y) <= RW_PATH_MAX_COORDINATE)
    return TRUE;

  return fail (self, RW_ERROR_LIMIT, "the point before to be within 100000 mm");
}

static gboolean
add_segment (Parser        *self,
             RwPathVerb     verb,
             const RwPoint *points,
             guint          n_points)
{
  RwPathSegment segment = { .verb = verb };

  if (self->segments->len == RW_PATH_MAX_SEGMENTS)
    return fail (self, RW_ERROR_LIMIT, "at most 20000 segments");

  for (guint i = 0; i < n_points; i++)
    {
      segment.points[i] = points[i];
      if (!transform_point (self, &segment.points[i]))
        return FALSE;
    }

  g_array_append_val (self->segments, segment);
  return TRUE;
}

/* What is drawn right after a close begins a new subpath at the same start. */
static gboolean
begin_if_closed (Parser *self)
{
  return self->last != 'Z' || add_segment (self, RW_PATH_MOVE, &self->start, 1);
}

static gboolean
add_move (Parser  *self,
          RwPoint  to)
{
  self->start = self->current = self->control = to;
  return add_segment (self, RW_PATH_MOVE, &to, 1);
}

static gboolean
add_line (Parser  *self,
          RwPoint  to)
{
  self->current = self->control = to;
  return begin_if_closed (self) && add_segment (self, RW_PATH_LINE, &to, 1);
}

static gboolean
add_cubic (Parser  *self,
           RwPoint  first,
           RwPoint  second,
           RwPoint  to)
{
  const RwPoint points[] = { first, second, to };

  self->current = to;
  self->control = second;
  return begin_if_closed (self) && add_segment (self, RW_PATH_CURVE, points, 3);
}

static RwPoint
between (RwPoint a,
         RwPoint b,
         double  part)
{
  return (RwPoint) { a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part };
}

static gboolean
add_quadratic (Parser  *self,
               RwPoint  control,
               RwPoint  to)
{
  RwPoint first = between (self->current, control, 2.0 / 3.0);
  RwPoint second = between (to, control, 2.0 / 3.0);

  if (!add_cubic (self, first, second, to))
    return FALSE;

  self->control = control;
  return TRUE;
}

static gboolean
add_arc (Parser       *self,
         const double *a,
         RwPoint       to)
{
  RwPoint curves[RW_ARC_MAX_CURVES * 3];
  RwPoint from = self->current;
  guint n;

  /* F.6.2: an arc to where it begins is left out. */
  self->control = to;
  if (from.x == to.x && from.y == to.y)
    return TRUE;

  n = rw_arc_to_curves (from, a[0], a[1], a[2], a[3] != 0.0, a[4] != 0.0, to, curves);
  if (n == 0)
    return add_line (self, to);

  if (!begin_if_closed (self))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!add_segment (self, RW_PATH_CURVE, curves + 3 * i, 3))
      return FALSE;

  self->current = to;
  return TRUE;
}

static gboolean
add_close (Parser *self)
{
  if (self->last == 'Z')
    return TRUE;

  self->current = self->control = self->start;
  return add_segment (self, RW_PATH_CLOSE, NULL, 0);
}

/* The control point that S or T goes on from: the last one mirrored, if the
 * command before was of the same family. */
static RwPoint
reflect_control (Parser     *self,
                 const char *family)
{
  if (strchr (family, self->last) == NULL)
    return self->current;

  return between (self->control, self->current, 2.0);
}

/* Point @index of the arguments, made absolute. */
static RwPoint
get_point (Parser       *self,
           const double *a,
           guint         index)
{
  gboolean relative = g_ascii_islower (self->command);

  return (RwPoint) {
    a[index] + (relative ? self->current.x : 0.0),
    a[index + 1] + (relative ? self->current.y : 0.0),
  };
}

static gboolean
apply_command (Parser       *self,
               const double *a)
{
  RwPoint to = self->current;

  switch (g_ascii_toupper (self->command))
    {
    case 'M':
      return add_move (self, get_point (self, a, 0));

    case 'L':
      return add_line (self, get_point (self, a, 0));

    case 'H':
      to.x = self->command == 'h' ? to.x + a[0] : a[0];
      return add_line (self, to);

    case 'V':
      to.y = self->command == 'v' ? to.y + a[0] : a[0];
      return add_line (self, to);

    case 'C':
      return add_cubic (self, get_point (self, a, 0), get_point (self, a, 2), get_point (self, a, 4));

    case 'S':
      return add_cubic (self, reflect_control (self, "CS"), get_point (self, a, 0), get_point (self, a, 2));

    case 'Q':
      return add_quadratic (self, get_point (self, a, 0), get_point (self, a, 2));

    case 'T':
      return add_quadratic (self, reflect_control (self, "QT"), get_point (self, a, 0));

    case 'A':
      return add_arc (self, a, get_point (self, a, 5));

    case 'Z':
      return add_close (self);

    default:
      g_assert_not_reached ();
    }
}

static int
get_n_arguments (char command)
{
  static const char commands[] = "MLHVCSQTAZ";
  static const int n_arguments[] = { 2, 2, 1, 1, 6, 4, 4, 2, 7, 0 };
  const char *found = command != '\0' ? strchr (commands, g_ascii_toupper (command)) : NULL;

  return found != NULL ? n_arguments[found - commands] : -1;
}

/* A flag is one digit, and the next number may follow at once. */
static gboolean
read_flag (Parser *self,
           double *value)
{
  if (*self->scanner.at != '0' && *self->scanner.at != '1')
    return fail (self, RW_ERROR_VALUE, "0 or 1");

  *value = *self->scanner.at++ - '0';
  return TRUE;
}

static gboolean
read_arguments (Parser *self,
                guint   n,
                double *arguments)
{
  gboolean is_arc = n == MAX_ARGUMENTS;

  for (guint i = 0; i < n; i++)
    {
      gboolean is_flag = is_arc && (i == 3 || i == 4);

      if (i > 0)
        rw_scanner_skip_separator (&self->scanner);
      if (!(is_flag ? read_flag (self, &arguments[i])
                    : rw_scanner_read_number (&self->scanner, &arguments[i], self->error)))
        return FALSE;
    }

  return TRUE;
}

/* Whether the command goes on with another set of arguments. After a move
 * they are those of a line. */
static gboolean
repeats (Parser *self)
{
  gboolean comma = rw_scanner_skip_separator (&self->scanner);

  if (self->command == 'M')
    self->command = 'L';
  else if (self->command == 'm')
    self->command = 'l';

  return comma || rw_scanner_at_number (&self->scanner);
}

static gboolean
read_command (Parser *self)
{
  double arguments[MAX_ARGUMENTS];
  int n = get_n_arguments (*self->scanner.at);

  if (self->segments->len == 0 && g_ascii_toupper (*self->scanner.at) != 'M')
    return fail (self, RW_ERROR_VALUE, "“M” or “m”");
  if (n < 0)
    return fail (self, RW_ERROR_VALUE, "one of the letters M L H V C S Q T A Z");

  self->command = *self->scanner.at++;
  rw_scanner_skip_space (&self->scanner);
  do
    {
      if (!read_arguments (self, n, arguments) || !apply_command (self, arguments))
        return FALSE;
      self->last = g_ascii_toupper (self->command);
    }
  while (n > 0 && repeats (self));

  return TRUE;
}

RwPath *
rw_path_parse (const char      *data,
               const RwAffine  *transform,
               GError         **error)
{
  g_autoptr(GArray) segments = g_array_new (FALSE, FALSE, sizeof (RwPathSegment));
  Parser self = {
    .scanner = { data, data },
    .transform = transform != NULL ? *transform : RW_AFFINE_IDENTITY,
    .segments = segments,
    .error = error,
    .last = ' ',
  };

  g_return_val_if_fail (data != NULL, NULL);

  rw_scanner_skip_space (&self.scanner);
  do
    {
      if (!read_command (&self))
        return NULL;
      rw_scanner_skip_space (&self.scanner);
    }
  while (*self.scanner.at != '\0');

  return rw_path_new (g_steal_pointer (&segments));
}
