/* studio-stroke.c: a stroke as the text of a path
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-stroke.h"

/* How far along a blade it is pulled aside. */
#define BELLY 0.36

/* Coordinates are written in whole tenths of a millimetre. */
static void
append_tenths (GString *path,
               int      tenths)
{
  gsize before = path->len;

  if (tenths >= 0 && before > 0 && g_ascii_isdigit (path->str[before - 1]))
    g_string_append_c (path, ' ');

  if (tenths < 0)
    g_string_append_c (path, '-');

  tenths = ABS (tenths);

  if (tenths >= 10 || tenths == 0)
    g_string_append_printf (path, "%d", tenths / 10);

  if (tenths % 10 != 0)
    g_string_append_printf (path, ".%d", tenths % 10);
}

void
studio_stroke_append (GString     *path,
                      char         command,
                      StudioPoint  point,
                      StudioPoint  from)
{
  if (command != 0)
    g_string_append_c (path, command);

  append_tenths (path, (int) lrint (10.0 * point.x) - (int) lrint (10.0 * from.x));
  append_tenths (path, (int) lrint (10.0 * point.y) - (int) lrint (10.0 * from.y));
}

StudioPoint
studio_stroke_bend_over (StudioPoint a,
                         StudioPoint middle,
                         StudioPoint b,
                         StudioPoint offset)
{
  StudioPoint over = studio_point_add (middle, offset);

  return studio_point_subtract (studio_point_scale (over, 2.0), studio_point_scale (studio_point_add (a, b), 0.5));
}

void
studio_stroke_add_lens (GString     *path,
                        StudioPoint  from,
                        StudioPoint  over,
                        StudioPoint  to,
                        double       half_width)
{
  const StudioPoint none = { 0 };
  StudioPoint along = studio_point_normalize (studio_point_subtract (to, from));
  StudioPoint offset = { -along.y * half_width, along.x * half_width, 0.0 };

  studio_stroke_append (path, 'M', from, none);
  studio_stroke_append (path, 'q', studio_stroke_bend_over (from, over, to, offset), from);
  studio_stroke_append (path, 0, to, from);
  studio_stroke_append (path, 'q', studio_stroke_bend_over (from, over, to, studio_point_scale (offset, -1.0)), to);
  studio_stroke_append (path, 0, from, to);
  g_string_append_c (path, 'z');
}

void
studio_stroke_add_blade (GString     *path,
                         StudioPoint  root,
                         StudioPoint  tip,
                         double       width)
{
  const StudioPoint none = { 0 };
  StudioPoint along = studio_point_normalize (studio_point_subtract (tip, root));
  StudioPoint pulled = studio_point_add (studio_point_lerp (root, tip, BELLY), studio_point (-2.0 * width * along.y, 2.0 * width * along.x, 0.0));

  studio_stroke_append (path, 'M', root, none);
  studio_stroke_append (path, 'q', pulled, root);
  studio_stroke_append (path, 0, tip, root);
  g_string_append_c (path, 'z');
}
