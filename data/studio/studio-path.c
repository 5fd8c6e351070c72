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

/* Steering points lie on a grid of 0.1 mm, so that the middles between them lie
 * on one of 0.05 mm exactly: no error adds up along the curve. */
static int
get_tenths (double length)
{
  return (int) lrint (length * 10.0);
}

static void
add_step (GString *path,
          int      dx,
          int      dy)
{
  studio_path_add_number (path, 5 * dx);
  studio_path_add_number (path, 5 * dy);
}

/* Drops points that fall together on the grid; returns how many are left. */
static guint
round_points (const StudioPoint *points,
              guint              n_points,
              int               *x,
              int               *y)
{
  guint n = 0;

  for (guint i = 0; i < n_points; i++)
    {
      x[n] = get_tenths (points[i].x);
      y[n] = get_tenths (points[i].y);
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
                      guint              n_points)
{
  g_autofree int *x = g_new (int, n_points);
  g_autofree int *y = g_new (int, n_points);
  guint n = round_points (points, n_points, x, y);
  int at_x, at_y;

  if (n < 3)
    return;

  /* A middle in 0.05 mm is the sum of both ends in 0.1 mm. */
  at_x = x[n - 1] + x[0];
  at_y = y[n - 1] + y[0];
  studio_path_add_letter (path, 'M');
  add_step (path, at_x, at_y);
  for (guint i = 0; i < n; i++)
    {
      int to_x = x[i] + x[i + 1 < n ? i + 1 : 0];
      int to_y = y[i] + y[i + 1 < n ? i + 1 : 0];

      if (i == 0)
        {
          studio_path_add_letter (path, 'q');
          add_step (path, 2 * x[0] - at_x, 2 * y[0] - at_y);
        }
      else if (i == 1)
        {
          studio_path_add_letter (path, 't');
        }
      add_step (path, to_x - at_x, to_y - at_y);
      at_x = to_x;
      at_y = to_y;
    }
  studio_path_add_letter (path, 'z');
}
