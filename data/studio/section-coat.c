/* section-coat.c: how each tissue looks where it is cut
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-coat.h"

/* All drawing decisions of our own. */
static const SectionCoat coats[][SECTION_MAX_COATS + 1] = {
  [SECTION_SKIN] = { { "s", 26, 0.0, 0.46, 0.22, 2.0, 0.10, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.4 },
                     { "fat", 10, 2.2, 0.70, 0.26, 6.0, 0.10, 0, 18, SECTION_GRAIN_UNDER_SKIN, 0.09, 4.8, 4.0, 0.8, 0.4 } },
  [SECTION_FAT] = { { "fat", 10, 0.0, 0.60, 0.20, 6.0, 0.06, 0, 18, SECTION_GRAIN_FAT, 0.09, 5.6, 5.0, 0.7, 0.4 } },
  [SECTION_PADDING] = { { "fat", 10, 0.0, 0.60, 0.20, 6.0, 0.06, 0, 18, SECTION_GRAIN_LOBULES, 0.06, 6.4, 5.2, 0.7, 0.4 } },
  [SECTION_BED] = { { "bed", 6, 0.0, 0.66, 0.12, 1.0, 0.08, 0.0, 9, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.35 } },
  [SECTION_MUSCLE] = { { "mus", 14, 0.0, 0.58, 0.17, 4.0, 0.07, 0.06, 14, SECTION_GRAIN_SEPTA, 0.05, 5.0, 5.0, 0.18, 0.26 } },
  [SECTION_COARSE_MUSCLE] = { { "mus", 14, 0.0, 0.58, 0.17, 4.0, 0.07, 0.06, 15, SECTION_GRAIN_SEPTA, 0.055, 5.5, 5.6, 0.21, 0.26 } },
  [SECTION_DEEP_MUSCLE] = { { "mus", 14, 0.0, 0.55, 0.16, 3.6, 0.07, 0.06, 12, SECTION_GRAIN_SEPTA, 0.05, 4.4, 4.2, 0.19, 0.26 } },
  [SECTION_THIN_MUSCLE] = { { "mus", 14, 0.0, 0.58, 0.13, 2.2, 0.07, 0.05, 12, SECTION_GRAIN_SEPTA, 0.05, 6.0, 3.2, 0.15, 0.25 } },
  [SECTION_FINE_MUSCLE] = { { "mus", 14, 0.0, 0.58, 0.16, 3.4, 0.07, 0.05, 12, SECTION_GRAIN_SEPTA, 0.05, 4.5, 4.6, 0.19, 0.25 } },
  [SECTION_QUIET_MUSCLE] = { { "hrt", 10, 0.0, 0.58, 0.24, 3.0, 0.16, 0.06, 16, SECTION_GRAIN_SEPTA, 0.04, 9.0, 4.6, 0.22, 0.3 } },
  [SECTION_BONE] = { { "cor", 10, 0.0, 0.84, 0.40, 0.7, 0.20, 0.0, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 },
                     { "can", 8, 1.2, 0.50, 0.30, 2.2, 0.12, 0.10, 8, SECTION_GRAIN_SPONGE, 0, 2.9, 1.5, 0.45, 0.17 } },
  [SECTION_BONE_CANAL] = { { "cor", 10, 0.0, 0.84, 0.40, 0.7, 0.20, 0.0, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 } },
  [SECTION_THIN_BONE] = { { "cor", 10, 0.0, 0.84, 0.40, 0.7, 0.20, 0.0, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 },
                          { "can", 8, 1.4, 0.48, 0.28, 1.2, 0.12, 0.10, 7, SECTION_GRAIN_SPONGE, 0, 2.5, 1.3, 0.5, 0.17 } },
  [SECTION_RIB] = { { "cor", 10, 0.0, 0.80, 0.40, 0.8, 0.22, 0.0, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.18 },
                    { "can", 8, 1.3, 0.46, 0.28, 1.2, 0.12, 0.10, 7, SECTION_GRAIN_SPONGE, 0, 1.8, 1.2, 0.6, 0.18 } },
  [SECTION_CARTILAGE] = { { "car", 7, 0.0, 0.66, 0.35, 0.9, 0.22, 0.05, 5, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 } },
  [SECTION_LIGAMENT] = { { "lig", 7, 0.0, 0.62, 0.35, 0.8, 0.22, 0.10, 3, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 } },
  [SECTION_CANAL] = { { "epi", 6, 0.0, 0.62, 0.50, 2.2, -0.18, 0.06, 4, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.18 } },
  [SECTION_DURA] = { { "dur", 6, 0.0, 0.66, 0.35, 0.7, 0.2, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.14 },
                     { "csf", 6, 0.6, 0.60, 0.42, 2.0, -0.2, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.14 } },
  [SECTION_CORD] = { { "cord", 8, 0.0, 0.72, 0.42, 1.5, 0.26, 0.03, 3, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.12 } },
  [SECTION_GREY_MATTER] = { { "gry", 6, 0.0, 0.62, 0.30, 0.7, 0.12, 0.0, 2, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.1 } },
  [SECTION_NERVE] = { { "nrv", 6, 0.0, 0.66, 0.45, 0.8, 0.28, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.1 } },
  [SECTION_ARTERY] = { { "art", 8, 0.0, 0.74, 0.35, 0.9, 0.24, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 },
                       { "art", 8, 1.1, 0.36, 0.10, 7.0, -0.26, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 } },
  [SECTION_VEIN] = { { "vei", 8, 0.0, 0.76, 0.30, 0.7, 0.22, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 },
                     { "vei", 8, 0.7, 0.40, 0.10, 7.0, -0.26, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 } },
  [SECTION_LYMPHATIC] = { { "lig", 7, 0.0, 0.80, 0.30, 0.5, 0.22, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 },
                          { "lig", 7, 0.4, 0.36, 0.10, 7.0, -0.26, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 } },
  [SECTION_LUNG] = { { "lng", 24, 0.0, 0.66, 0.34, 14.0, 0.12, 0.08, 20, SECTION_GRAIN_LOBULES, 0.05, 9.0, 7.5, 0.6, 0.4 } },
  [SECTION_BOWEL] = { { "bow", 9, 0.0, 0.66, 0.30, 1.0, 0.22, 0.04, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                      { "muc", 8, 0.8, 0.62, 0.26, 1.4, -0.14, 0.04, 5, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                      { "lum", 7, 1.4, 0.56, 0.30, 2.6, -0.2, 0.10, 7, SECTION_GRAIN_CRESTS, 4.2, 3.4, 1, 1, 0.2 } },
  [SECTION_ILEUM] = { { "bow", 9, 0.0, 0.60, 0.30, 1.0, 0.24, 0.04, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                      { "muc", 8, 0.7, 0.70, 0.26, 1.2, -0.14, 0.04, 5, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                      { "lum", 7, 1.2, 0.46, 0.34, 4.0, -0.24, 0.10, 5, SECTION_GRAIN_CRESTS, 2.2, 5.2, 1, 1, 0.2 } },
  [SECTION_COLLAPSED] = { { "bow", 9, 0.0, 0.62, 0.30, 1.0, 0.24, 0.04, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                          { "muc", 8, 0.9, 0.62, 0.22, 2.4, 0.16, 0.06, 4, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 } },
  [SECTION_URETER] = { { "bow", 9, 0.0, 0.62, 0.30, 1.0, 0.24, 0.04, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                       { "muc", 8, 0.9, 0.62, 0.22, 2.4, 0.16, 0.06, 4, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 } },
  [SECTION_GULLET] = { { "bow", 9, 0.0, 0.66, 0.30, 1.4, 0.22, 0, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.2 },
                       { "muc", 8, 1.7, 0.70, 0.30, 1.4, 0.14, 0, 5, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.2 } },
  [SECTION_COLON] = { { "bow", 9, 0.0, 0.62, 0.34, 1.8, 0.24, 0.04, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                      { "muc", 8, 1.2, 0.60, 0.26, 1.2, -0.14, 0.04, 5, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                      { "lum", 7, 2.0, 0.24, 0.20, 6.0, -0.24, 0.07, 7, SECTION_GRAIN_FOLDS, 1.2, 8.0, 1, 1, 0.25 } },
  [SECTION_KIDNEY] = { { "kid", 9, 0.0, 0.62, 0.30, 1.2, 0.26, 0.05, 4, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                       { "kid", 9, 2.6, 0.44, -0.10, 3.0, 0.12, 0.12, 3, SECTION_GRAIN_FOLDS, 1.1, 9.5, 1, 1, 0.25 } },
  /* No air is in a joint: a slit only has the tones of what is dark and empty. */
  [SECTION_SLIT] = { { "air", 6, 0.0, 0.20, 0.06, 2.4, -0.32, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.3 } },
  [SECTION_ATRIUM] = { { "hrt", 10, 0.0, 0.74, 0.30, 0.9, 0.20, 0, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                       { "cav", 8, 0.8, 0.36, -0.20, 11.0, -0.30, 0.05, 9, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.3 } },
  [SECTION_VENTRICLE] = { { "hrt", 10, 0.0, 0.80, 0.20, 1.2, 0.14, 0.04, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.3 },
                          { "cav", 8, 0.2, 0.32, -0.20, 5.0, -0.24, 0.07, 8, SECTION_GRAIN_FOLDS, 1.4, 6.4, 1, 1, 0.25 } },
  [SECTION_VENOUS_ATRIUM] = { { "hrt", 10, 0.0, 0.74, 0.30, 0.9, 0.20, 0, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.25 },
                              { "vca", 8, 0.7, 0.38, -0.20, 7.5, -0.26, 0.05, 9, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.3 } },
  [SECTION_VENOUS_VENTRICLE] = { { "hrt", 10, 0.0, 0.80, 0.20, 1.2, 0.14, 0.04, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.3 },
                                 { "vca", 8, 0.2, 0.36, -0.22, 5.0, -0.24, 0.07, 8, SECTION_GRAIN_FOLDS, 1.5, 7.0, 1, 1, 0.25 } },
  [SECTION_LINING] = { { "bow", 9, 0.0, 0.66, 0.16, 1.4, 0.10, 0.08, 5, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.2 } },
  [SECTION_AIRWAY] = { { "bow", 9, 0.0, 0.66, 0.30, 0.8, 0.22, 0, 6, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.2 },
                       { "air", 6, 0.8, 0.20, 0.06, 2.4, -0.32, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.2 } },
  [SECTION_BRONCHUS] = { { "car", 7, 0.0, 0.80, 0.30, 0.6, 0.24, 0, 5, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 },
                         { "muc", 8, 0.75, 0.62, 0.26, 0.7, 0.14, 0, 5, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 },
                         { "air", 6, 1.2, 0.14, 0.10, 3.0, -0.26, 0, 1, SECTION_GRAIN_NONE, 0, 1, 1, 1, 0.16 } },
  [SECTION_GLAND] = { { "gld", 7, 0.0, 0.56, 0.30, 1.6, 0.20, 0.05, 4, SECTION_GRAIN_BUNDLES, 0.12, 2.6, 2.3, 0.8, 0.14 } },
};

const SectionCoat *
section_coat_get (SectionTissue tissue,
                  guint         index)
{
  return &coats[tissue][MIN (index, SECTION_MAX_COATS)];
}
