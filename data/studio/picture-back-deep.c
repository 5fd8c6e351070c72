/* picture-back-deep.c: what comes out of the deep muscles, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* Of a slip at its middle, mm, and how far its root lies below its first point,
 * in parts of its lower half; our drawing decision. */
#define SLIP_HALF_WIDTH 4.0
#define SLIP_ROOT 0.9

/* Pointed in the column and on the rib. */
static char *
get_slip (const BodySheet *sheet)
{
  StudioPoint from = body_sheet_get_point (sheet, 0.5, 0.0);
  StudioPoint middle = body_sheet_get_point (sheet, 0.5, 0.5);
  StudioPoint to = body_sheet_get_point (sheet, 0.5, 1.0);
  StudioPoint root = studio_point_add (from, studio_point_scale (studio_point_subtract (from, middle), SLIP_ROOT));
  StudioPoint course[] = { root, middle, to };

  /* Close to the column until near its end, so that no light falls between. */
  course[1] = studio_point_lerp (middle, studio_point_lerp (root, to, 0.5), 0.85);

  return studio_curve_get_lens (course, G_N_ELEMENTS (course), SLIP_HALF_WIDTH);
}

/* The slips come out from under the column: they have no rim and no form. Each
 * grows pale towards the rib. */
static void
write_slips (const BodyMuscle *slips,
             StudioSvg        *svg)
{
  g_autofree char *id = g_strconcat (slips->name, "-right", NULL);

  studio_svg_define (svg,
                     "<linearGradient id=\"g-slip\" x1=\"0\" y1=\"1\" x2=\".2\" y2=\"0\">"
                     "<stop class=\"slip-stop\" offset=\".5\"/><stop class=\"slip-tip\" offset=\"1\"/></linearGradient>");
  studio_svg_open_group (svg, id, NULL, NULL);

  for (guint i = 0; i < slips->sheets->len; i++)
    {
      g_autofree char *shape = get_slip (g_ptr_array_index (slips->sheets, i));
      g_autofree char *xml = g_strdup_printf ("<path class=\"slip\" fill=\"url(#g-slip)\" d=\"%s\"/>", shape);

      studio_svg_add_element (svg, xml);
    }

  studio_svg_close_group (svg);
  picture_back_write_left (slips, svg);
}

void
picture_back_write_slips (const BodyMuscles *muscles,
                          StudioSvg         *svg)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->layer, "slips"))
      write_slips (muscle, svg);
}
