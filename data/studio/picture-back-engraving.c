/* picture-back-engraving.c: the lines that an engraver draws on tendon and bone, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"
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

/* Beside the spines of the neck, which are forked: down the side of the right limb, from the
 * lamina to the tip, mm from the middle of the tip; our own drawing. */
#define FORK_LINES "fork-lines-right"
#define FORK_HALF_WIDTH 0.46
static const StudioPoint limb[] = { { 1.3, -9.4 }, { 2.3, -6 }, { 4.8, -2.6 } };
static const char *const forked[] = { "C3", "C4", "C5", "C6", NULL };

void
picture_back_write_forks (const BodyMeasures *measures,
                          StudioSvg          *svg)
{
  GString *path = g_string_new (NULL);
  const BodyVertebra *vertebra;

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL; i++)
    if (g_strv_contains (forked, vertebra->name))
      {
        StudioPoint placed[G_N_ELEMENTS (limb)];
        g_autofree char *line = NULL;

        for (guint k = 0; k < G_N_ELEMENTS (limb); k++)
          placed[k] = studio_point (limb[k].x, vertebra->spinous_tip.y + limb[k].y, 0.0);
        line = studio_curve_get_lens (placed, G_N_ELEMENTS (placed), FORK_HALF_WIDTH);
        g_string_append (path, line);
      }
  studio_svg_open_group (svg, FORK_LINES, NULL, NULL);
  studio_svg_take_path (svg, "eng", g_string_free (path, FALSE));
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, FORK_LINES);
}

static void
write_fascia_lines (StudioSvg *svg)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fascia_hatches); i++)
    studio_hatch_append (&fascia_hatches[i], path);
  studio_svg_open_group (svg, FASCIA_LINES, NULL, NULL);
  studio_svg_take_path (svg, "sheet-line", g_string_free (path, FALSE));
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, FASCIA_LINES);
}

/* The spines that come through the sheets of tendon; above, they are bare. */
#define COVERED_FROM 362.0

static void
write_tips (const BodyMeasures *measures,
            StudioSvg          *svg)
{
  GString *path = g_string_new (NULL);

  picture_back_append_tip_lines (path, measures, COVERED_FROM);
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
