/* studio-weight.c: where the contour of skin is drawn with a pressed pen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-weight.h"

#include "studio-curve.h"

/* Of the outline, which is sampled for its edge and not for so fine a swelling. */
#define EVERY 3

static gboolean
is_in (const StudioBox *box,
       StudioPoint      point)
{
  return point.x >= box->x && point.x <= box->x + box->width && point.y >= box->y && point.y <= box->y + box->height;
}

void
studio_weight_write (const StudioWeight *weights,
                     guint               n_weights,
                     const GArray       *outline,
                     StudioSvg          *svg)
{
  for (guint i = 0; i < n_weights; i++)
    {
      g_autoptr(GArray) line = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

      for (guint k = 0; k < outline->len; k += EVERY)
        if (is_in (&weights[i].box, g_array_index (outline, StudioPoint, k)))
          g_array_append_val (line, g_array_index (outline, StudioPoint, k));
      g_assert (line->len > 1);
      studio_svg_take_path (svg, "skin-weight",
                            studio_curve_get_lens ((const StudioPoint *) (gpointer) line->data, line->len, weights[i].half_width));
    }
}
