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
static const struct
{
  const char *name;
  double length; /* of the line, in parts of that of the limb */
  double aside;
} forked[] = { { "C3", 0.5, 0.8 }, { "C4", 0.68, 0.94 }, { "C5", 0.9, 1.0 }, { "C6", 1.12, 0.9 } };

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

void
picture_back_write_forks (const BodyMeasures *measures,
                          StudioSvg          *svg)
{
  GString *path = g_string_new (NULL);
  const BodyVertebra *vertebra;

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL; i++)
    for (guint n = 0; n < G_N_ELEMENTS (forked); n++)
      if (g_str_equal (forked[n].name, vertebra->name))
        {
          StudioPoint placed[G_N_ELEMENTS (limb)];
          g_autofree char *line = NULL;

          for (guint k = 0; k < G_N_ELEMENTS (limb); k++)
            placed[k] = studio_point (forked[n].aside * limb[k].x, vertebra->spinous_tip.y + forked[n].length * limb[k].y, 0.0);
          line = studio_curve_get_lens (placed, G_N_ELEMENTS (placed), FORK_HALF_WIDTH);
          g_string_append (path, line);
        }
  studio_svg_open_group (svg, FORK_LINES, NULL, NULL);
  studio_svg_take_path (svg, "eng", g_string_free (path, FALSE));
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, FORK_LINES);
}

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

static void
write_fascia_lines (StudioSvg *svg)
{
  studio_svg_open_group (svg, FASCIA_LINES, NULL, NULL);
  write_hatches (fascia_hatches, G_N_ELEMENTS (fascia_hatches), "sheet-line", svg);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, FASCIA_LINES);
}

static void
write_sacral_fibres (StudioSvg *svg)
{
  studio_svg_open_group (svg, SACRAL_LINES, NULL, NULL);
  write_hatches (sacral_furrows, G_N_ELEMENTS (sacral_furrows), "fibre", svg);
  write_hatches (sacral_bundles, G_N_ELEMENTS (sacral_bundles), "fibre-light", svg);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, SACRAL_LINES);
}

void
picture_back_write_engraving (const PictureBackLayer *layer,
                              StudioSvg              *svg)
{
  if (g_str_equal (layer->name, "deep"))
    write_sacral_fibres (svg);
  if (g_str_equal (layer->name, "fascia"))
    write_fascia_lines (svg);
}
