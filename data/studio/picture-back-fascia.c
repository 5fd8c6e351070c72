/* picture-back-fascia.c: form and crossing fibres of the fascia of the loins
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-muscle-fibres.h"

/* Fibres of the broad back muscle run down to the midline; those of the other layer
 * cross them, up to it, below L4: on their way there they rise by so much of the height. So
 * far down they begin, in parts of it; so many guides and lines. Our drawing decision. */
#define STEEP 0.17
#define FROM_L4 0.54
#define N_GUIDES 12
#define N_LINES 24

static BodySheet *
make_crossing (const BodySheet *fascia)
{
  BodySheet *sheet = body_sheet_new ();

  for (guint i = 0; i < N_GUIDES; i++)
    {
      double across = FROM_L4 + (1.0 - FROM_L4) * i / (N_GUIDES - 1);
      StudioPoint course[2];

      for (guint k = 0; k < G_N_ELEMENTS (course); k++)
        course[k] = body_sheet_get_point (fascia, across - STEEP * k, k);

      body_sheet_add_guide (sheet, course, G_N_ELEMENTS (course), 0.0, 0.0);
    }

  return sheet;
}

void
picture_back_write_crossing (const BodyMuscle *fascia,
                             StudioSvg        *svg)
{
  g_autoptr(GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) body_sheet_free);
  const BodyMuscle crossing = { .name = (char *) "crossing", .seed = fascia->seed + 1, .n_fibres = N_LINES, .sheets = sheets };

  g_ptr_array_add (sheets, make_crossing (g_ptr_array_index (fascia->sheets, 0)));
  body_muscle_write_fibres (&crossing, svg);
}

/* The long muscles swell under the fascia of the loins, between the furrow of the spine
 * and the seam at their outer edge (surface.md 2: bulge at x 30-50, raphe at 75-85). */
void
picture_back_add_loins (StudioRelief *relief)
{
  static const StudioRidgeNode bulge[] = {
    { 26, 366, 3.0, 10 }, { 34, 410, 9.0, 13 }, { 38, 450, 13.0, 14 }, { 40, 486, 13.0, 15 },
    { 36, 530, 10.0, 13 }, { 28, 580, 6.0, 11 }, { 18, 622, 2.0, 8 },
  };
  static const StudioRidgeNode furrow[] = {
    { 2, 380, -2.0, 7 }, { 3, 440, -5.0, 8 }, { 3, 520, -5.0, 8 }, { 3, 590, -2.0, 7 }, { 2, 640, -1.0, 6 },
  };
  static const StudioRidgeNode seam[] = {
    { 62, 404, -1.0, 7 }, { 76, 446, -3.4, 8 }, { 82, 490, -3.8, 8 }, { 80, 526, -2.4, 8 }, { 66, 556, -1.2, 8 },
  };

  studio_relief_add_ridge (relief, bulge, G_N_ELEMENTS (bulge));
  studio_relief_add_ridge (relief, furrow, G_N_ELEMENTS (furrow));
  studio_relief_add_ridge (relief, seam, G_N_ELEMENTS (seam));
}
