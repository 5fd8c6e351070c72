/* section-coat.h: how each tissue looks where it is cut
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-shape.h"

G_BEGIN_DECLS

/* How a cut surface is not plain: septa of muscle, seams between the bundles of a gland,
 * the lobules of a lung, the pores of a bone, the folds of bowel, lobules of fat under skin. */
typedef enum
{
  SECTION_GRAIN_NONE,
  SECTION_GRAIN_SEPTA, /* of muscle: they run through it, and between them its fascicles */
  SECTION_GRAIN_BUNDLES, /* of a gland */
  SECTION_GRAIN_SPONGE,
  SECTION_GRAIN_LOBULES,
  SECTION_GRAIN_FAT, /* lobules in septa */
  SECTION_GRAIN_FOLDS,
  SECTION_GRAIN_CRESTS, /* of small bowel: high, thin folds, and room between them */
  SECTION_GRAIN_UNDER_SKIN,
} SectionGrain;

/**
 * SectionCoat:
 * @letter: of its classes; %NULL where a tissue has no more coats
 * @n_tones: how many tones it has
 * @inset: how far inside the outline it begins, mm
 * @brightness: of its flat middle, 0 to 1
 * @rim: how much darker its edge is
 * @roll: how wide the edge is, mm
 * @light: how much lighter the edge towards the lamp is, and darker the other
 * @hills: slow changes over the surface
 * @hill: how wide they are, mm
 * @grain: its texture
 * @strength: how much cells differ, or how deep folds are, mm
 * @along: the length of a cell, of a fold or of the grain between septa, mm
 * @across: its width, mm; of a fold none; how far septa lie apart
 * @edge_size: how large cells at the edge are, in parts of those in the core; of septa half the width of a root, mm
 * @step: of the grid it is traced on, mm
 *
 * One coat of a tissue; the next lies inside it.
 */
typedef struct
{
  const char *letter;
  guint n_tones;
  double inset;
  double brightness;
  double rim;
  double roll;
  double light;
  double hills;
  double hill;
  SectionGrain grain;
  double strength;
  double along;
  double across;
  double edge_size;
  double step;
} SectionCoat;

#define SECTION_MAX_COATS 3

/** section_coat_get: (transfer none): the @index-th coat of a tissue from outside in; one without a letter after the last. */
const SectionCoat *section_coat_get (SectionTissue tissue,
                                     guint         index);

G_END_DECLS
