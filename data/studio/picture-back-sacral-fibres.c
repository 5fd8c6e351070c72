/* picture-back-sacral-fibres.c: fibres on the sacrum, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-hatch.h"

/* Over the sacrum the fibres of multifidus converge upwards and to the midline: dark in its furrows,
 * pale on its bundles. How many is our own drawing. */
#define SACRAL_LINES "sacral-fibres-right"
static const StudioHatch sacral_furrows[] = {
  { { { { 40, 573 }, { 37, 590 }, { 29, 609 }, { 18, 629 } },
      { { 28, 556 }, { 26, 571 }, { 20, 591 }, { 12.4, 612 } },
      { { 13, 535 }, { 11, 549 }, { 8.4, 566 }, { 6.6, 586 } } }, 9, 0.34 },
  { { { { 34, 571 }, { 29, 585 }, { 22, 600 }, { 14, 618 } },
      { { 24, 556 }, { 20, 567 }, { 15, 581 }, { 10.4, 600 } },
      { { 16, 545 }, { 12, 552 }, { 9, 564 }, { 7, 582 } } }, 6, 0.24 },
};
static const StudioHatch sacral_bundles[] = {
  { { { { 38, 578 }, { 33, 594 }, { 25, 611 }, { 16, 630 } },
      { { 25, 558 }, { 22, 574 }, { 17, 592 }, { 11.4, 612 } },
      { { 15, 542 }, { 11.6, 556 }, { 9, 572 }, { 7.6, 592 } } }, 7, 0.36 },
};

static void
write_hatches (const StudioHatch *hatches,
               guint              n_hatches,
               const char        *class,
               StudioSvg         *svg)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < n_hatches; i++)
    studio_hatch_append (&hatches[i], path);
  studio_svg_take_path (svg, class, g_string_free (path, FALSE));
}

void
picture_back_write_sacral_fibres (StudioSvg *svg)
{
  studio_svg_open_group (svg, SACRAL_LINES, NULL, NULL);
  write_hatches (sacral_furrows, G_N_ELEMENTS (sacral_furrows), "fibre", svg);
  write_hatches (sacral_bundles, G_N_ELEMENTS (sacral_bundles), "fibre-light", svg);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, SACRAL_LINES);
}
