/* body-muscle-comb.c: light along the fibres of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-comb.h"

#include "studio-comb.h"

/* Light is carried along a fibre by this share of its length, but no farther, mm. */
#define COMB_SHARE 0.22
#define COMB_MOST 42.0

/* A tendon shines so much, and so much farther than it reaches. */
#define SHEEN 0.15
#define SHEEN_REACH 1.5

/* 1 at an end with a tendon of the length @tendon, 0 in the flesh. */
static double
get_sheen (double from_end,
           double tendon)
{
  double rest = 1.0 - from_end / MAX (SHEEN_REACH * tendon, 1e-3);

  return rest > 0.0 && tendon > 0.0 ? rest * rest * (3.0 - 2.0 * rest) : 0.0;
}

/* Towards its tendons a muscle grows pale. */
static void
brighten_ends (const BodySheet *sheet,
               GPtrArray       *fibres)
{
  for (guint i = 0; i < fibres->len; i++)
    {
      GArray *fibre = g_ptr_array_index (fibres, i);
      double from, to;

      body_sheet_get_tendons (sheet, (double) i / (fibres->len - 1), &from, &to);

      for (guint k = 0; k < fibre->len; k++)
        {
          double along = (double) k / (fibre->len - 1);

          g_array_index (fibre, StudioPoint, k).z = SHEEN * MAX (get_sheen (along, from), get_sheen (1.0 - along, 1.0 - to));
        }
    }
}

void
body_muscle_comb (const BodySheet *sheet,
                  StudioPrint     *print,
                  const char      *id)
{
  g_autoptr(GPtrArray) fibres = NULL;

  g_return_if_fail (sheet != NULL);
  g_return_if_fail (print != NULL);
  g_return_if_fail (id != NULL);

  fibres = body_sheet_get_fibres (sheet, 1.0);
  brighten_ends (sheet, fibres);
  studio_print_comb (print, id, fibres, MIN (COMB_SHARE * body_sheet_get_length (sheet), COMB_MOST));
}
