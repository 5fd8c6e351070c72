/* picture-back-fascia.c: the form of the fascia of the loins
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

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
