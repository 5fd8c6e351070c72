/* studio-path.c: path data in few bytes
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-path.h"

void
studio_path_add_letter (GString *path,
                        char     letter)
{
  g_string_append_c (path, letter);
}

/* Whether the number at the end of @path has a decimal point already, so that
 * a second one begins a new number. */
static gboolean
has_point (const GString *path)
{
  for (gsize i = path->len; i > 0; i--)
    {
      char c = path->str[i - 1];

      if (c == '.')
        return TRUE;
      if (!g_ascii_isdigit (c))
        return FALSE;
    }

  return FALSE;
}

void
studio_path_add_number (GString *path,
                        int      hundredths)
{
  int whole = ABS (hundredths) / 100;
  int rest = ABS (hundredths) % 100;
  gboolean follows = path->len > 0 && g_ascii_isdigit (path->str[path->len - 1]);

  if (hundredths < 0)
    g_string_append_c (path, '-');
  else if (follows && (whole > 0 || rest == 0 || !has_point (path)))
    g_string_append_c (path, ' ');

  if (whole > 0 || rest == 0)
    g_string_append_printf (path, "%d", whole);
  if (rest % 10 > 0)
    g_string_append_printf (path, ".%02d", rest);
  else if (rest > 0)
    g_string_append_printf (path, ".%d", rest / 10);
}

static void
add_step (GString *path,
          int      dx,
          int      dy,
          int      unit)
{
  studio_path_add_number (path, unit * dx);
  studio_path_add_number (path, unit * dy);
}

/* Drops points that fall together on the grid; returns how many are left. */
static guint
round_points (const StudioPoint *points,
              guint              n_points,
              double             grid,
              int               *x,
              int               *y)
{
  guint n = 0;

  for (guint i = 0; i < n_points; i++)
    {
      x[n] = (int) lrint (points[i].x / grid);
      y[n] = (int) lrint (points[i].y / grid);
      if (n == 0 || x[n] != x[n - 1] || y[n] != y[n - 1])
        n++;
    }
  while (n > 1 && x[n - 1] == x[0] && y[n - 1] == y[0])
    n--;

  return n;
}

void
studio_path_add_loop (GString           *path,
                      const StudioPoint *points,
                      guint              n_points,
                      gboolean           fine)
{
  /* Steering points lie on a grid twice as wide as that of the middles between
   * them, which are exact therefore: no error adds up along the curve. */
  int unit = fine ? 5 : 10;
  g_autofree int *x = g_new (int, n_points);
  g_autofree int *y = g_new (int, n_points);
  guint n = round_points (points, n_points, 2.0 * unit / 100.0, x, y);
  int at_x, at_y;

  if (n < 3)
    return;

  /* A middle on the fine grid is the sum of both ends on the wide one. */
  at_x = x[n - 1] + x[0];
  at_y = y[n - 1] + y[0];
  studio_path_add_letter (path, 'M');
  add_step (path, at_x, at_y, unit);
  for (guint i = 0; i < n; i++)
    {
      int to_x = x[i] + x[i + 1 < n ? i + 1 : 0];
      int to_y = y[i] + y[i + 1 < n ? i + 1 : 0];

      if (i == 0)
        {
          studio_path_add_letter (path, 'q');
          add_step (path, 2 * x[0] - at_x, 2 * y[0] - at_y, unit);
        }
      else if (i == 1)
        {
          studio_path_add_letter (path, 't');
        }
      add_step (path, to_x - at_x, to_y - at_y, unit);
      at_x = to_x;
      at_y = to_y;
    }
  studio_path_add_letter (path, 'z');
}

/* The hundredths of the number at @at, which moves behind it. */
static int
read_number (const char **at)
{
  int sign = **at == '-' ? -1 : 1;
  int number = 0;
  int decimals = -1;

  while (**at == '-' || **at == ' ')
    (*at)++;
  for (; g_ascii_isdigit (**at) || (**at == '.' && decimals < 0); (*at)++)
    {
      if (**at != '.')
        number = 10 * number + (**at - '0');
      if (**at == '.' || decimals >= 0)
        decimals++;
    }

  return sign * number * (decimals < 1 ? 100 : decimals == 1 ? 10 : 1);
}

static gboolean
is_number (char c)
{
  return g_ascii_isdigit (c) || c == '-' || c == '.' || c == ' ';
}

char *
studio_path_in_tenths (const char *data)
{
  GString *path = g_string_new (NULL);
  int start[2] = { 0, 0 };
  const char *at = data;

  while (*at != '\0')
    if (*at == 'M')
      {
        at++;
        studio_path_add_letter (path, path->len > 0 ? 'm' : 'M');
        for (guint i = 0; i < 2; i++)
          {
            int to = read_number (&at);

            studio_path_add_number (path, 10 * (to - start[i]));
            start[i] = to;
          }
      }
    else if (is_number (*at))
      {
        studio_path_add_number (path, 10 * read_number (&at));
      }
    else
      {
        studio_path_add_letter (path, *at++);
      }

  return g_string_free (path, FALSE);
}
