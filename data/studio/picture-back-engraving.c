/* picture-back-engraving.c: the lines that an engraver draws on tendon, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-hatch.h"

#define FASCIA_LINES "fascia-lines-right"

/* On the right half of the fascia of the loins the fibres of latissimus go on down to the
 * midline, those of gluteus maximus up to it, and those of the other side come over it
 * (surface.md 6). How many lines tell of them is our own drawing. */
static const StudioHatch fascia_hatches[] = {
  { { { { 16, 346 }, { 46, 372 }, { 79, 426 }, { 108, 496 } },
      { { 9, 348.6 }, { 34, 379 }, { 68, 440 }, { 104.6, 507 } },
      { { 3, 352 }, { 20, 388 }, { 55, 457 }, { 99, 517 } } }, 17, 0.3 },
  { { { { 74, 560 }, { 56, 579 }, { 44, 602 }, { 28, 634 } },
      { { 65, 552 }, { 46, 569 }, { 33, 589 }, { 18, 620 } },
      { { 54, 543 }, { 34, 558 }, { 20, 576 }, { 7, 606 } } }, 12, 0.26 },
  { { { { 3.6, 420 }, { 3.6, 468 }, { 3.6, 520 }, { 3.4, 574 } },
      { { 14, 407 }, { 18, 454 }, { 18, 508 }, { 13, 564 } },
      { { 27, 388 }, { 37, 435 }, { 36, 493 }, { 25, 553 } } }, 9, 0.22 },
};

static void
write_fascia_lines (StudioSvg *svg)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fascia_hatches); i++)
    studio_hatch_append (&fascia_hatches[i], path);
  studio_svg_open_group (svg, FASCIA_LINES, NULL, NULL);
  studio_svg_take_path (svg, "sheet-line", g_string_free (path, FALSE));
  studio_svg_close_group (svg);
  picture_back_add_mirror (svg, FASCIA_LINES);
}

/* The rims of the spines that come through the sheets of tendon. */
static void
write_tips (const BodyMeasures *measures,
            StudioSvg          *svg)
{
  GString *path = g_string_new (NULL);

  picture_back_append_tips (path, measures, 0.0);
  studio_svg_take_path (svg, "tip-line", g_string_free (path, FALSE));
}

void
picture_back_write_engraving (const PictureBackLayer *layer,
                              const BodyMeasures     *measures,
                              StudioSvg              *svg)
{
  if (g_str_equal (layer->name, "fascia"))
    write_fascia_lines (svg);
  if (g_str_equal (layer->name, "intermediate"))
    write_tips (measures, svg);
}
