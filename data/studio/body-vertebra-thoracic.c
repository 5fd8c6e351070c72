/* body-vertebra-thoracic.c: the vertebrae of the chest
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

#include <stdlib.h>

/* From the centres of the facets (measured) to the outer edge of the plate that
 * bears them; our own drawing. */
#define FACET_HALF_WIDTH 6.4

/* The pedicle flows into body and plate, so that the way out of the nerve beside it is round, mm. */
#define ROOT_BLEND 5.4

static int
get_number (const BodyBench *bench)
{
  return atoi (bench->vertebra->name + 1);
}

/* How high the plates are; the lowest two leave more room between them. */
static double
get_plate_height (const BodyBench *bench)
{
  int number = get_number (bench);

  return bench->pitch * (number < 11 ? 0.92 : number == 11 ? 0.86 : 0.80);
}

static void
add_plates (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  double rear = bench->rear;
  double side = rear + 9.0;
  double upper = v->facets_upper / 2.0 + FACET_HALF_WIDTH;
  double lower = v->facets_lower / 2.0 + FACET_HALF_WIDTH - 1.4;
  double h = get_plate_height (bench);
  double back = rear + v->canal_depth;
  StudioPoint thin = studio_point (0.40, -0.12, 0.9);

  body_bench_blend (bench, ROOT_BLEND);
  body_bench_pair (bench, (BodyKnob) { v->width * 0.3, -0.2 * v->height, rear - 3.0, 3.8 },
                   (BodyKnob) { upper * 0.92, -0.2 * v->height, side, 4.2 });
  body_bench_blend (bench, 2.6);
  body_bench_flat_pair (bench, (BodyKnob) { upper * 0.84, -0.30 * h, side - 0.5, 4.2 },
                        (BodyKnob) { 3.0, -0.25 * h, back - 2.6, 3.4 }, thin, 0.68);
  body_bench_flat_pair (bench, (BodyKnob) { upper * 0.86, -0.04 * h, side + 1.5, 4.6 },
                        (BodyKnob) { 3.0, 0.06 * h, back + 0.6, 4.4 }, thin, 0.68);
  body_bench_flat_pair (bench, (BodyKnob) { lower * 0.86, 0.28 * h, side + 4.0, 4.6 },
                        (BodyKnob) { 3.0, 0.40 * h, back + 3.4, 4.4 }, thin, 0.68);

  /* The facets: the upper ones look backwards, the lower ones lie behind those
   * of the next vertebra like tiles. */
  body_bench_flat_pair (bench, (BodyKnob) { upper * 0.80, -0.3 * h, side, 4.5 },
                        (BodyKnob) { upper * 0.72, -0.68 * h, side - 0.6, 3.7 },
                        studio_point (0.1, -0.3, 0.95), 0.6);
  body_bench_flat_pair (bench, (BodyKnob) { lower * 0.84, 0.3 * h, side + 4.5, 4.5 },
                        (BodyKnob) { lower * 0.78, 0.70 * h, side + 6.6, 3.6 },
                        studio_point (0.1, -0.3, 0.95), 0.6);
}

/* The tip of a transverse process, mm: how thick it is and how far it rises over its
 * neck; and how much smaller its upper half is, in parts. Our own drawing: strong
 * and turned up in the upper chest, stubs below, and each a little unlike its neighbours, so
 * that none is a peg. */
typedef struct
{
  double thickness;
  double rise;
  double top;
} Tip;

static const Tip tips[] = {
  { 5.6, 3.4, 0.80 }, { 5.3, 2.8, 0.94 }, { 4.8, 2.2, 0.84 }, { 4.9, 2.4, 0.92 }, { 4.6, 1.7, 0.82 }, { 4.8, 2.0, 0.90 },
  { 4.4, 1.3, 0.84 }, { 4.5, 1.3, 0.90 }, { 4.2, 0.9, 0.80 }, { 4.0, 0.9, 0.82 }, { 3.3, 0.6, 0.84 }, { 2.8, 0.8, 0.92 },
};

/* How thick the neck is beside the tip, and by how much more at each level: the tips become
 * smaller faster than the necks. */
#define NECK 0.70
#define NECK_BY_LEVEL 0.012

/* The dish on the front of the tip, in which the tubercle of the rib lies: of the upper ones it
 * looks forwards, of the lower ones upwards. */
#define LAST_FACET 10
#define DISH 4.6

static void
add_rib_facet (BodyBench *bench,
               const Tip *form,
               double     tip,
               double     u,
               double     w)
{
  double up = 0.5 * (get_number (bench) - 1);
  double deep = form->thickness + DISH - 1.8;

  body_bench_blend (bench, 1.2);
  studio_solid_pair_carve (bench->solid, studio_frame_place (&bench->vertebra->frame, tip + 2.6, u - 0.5 * up - 1.4, w - 0.8 * deep), DISH,
                           studio_frame_place (&bench->vertebra->frame, tip + 3.4, u - 0.5 * up + 1.0, w - 0.8 * deep), DISH);
}

/* Clubs that point outwards, backwards and, in the upper chest, upwards. */
static void
add_transverse_processes (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  const Tip *form = &tips[get_number (bench) - 1];
  double r = form->thickness;
  double upper = v->facets_upper / 2.0 + FACET_HALF_WIDTH;
  double tip = v->transverse_span / 2.0 - r * 0.92;
  double u = v->transverse_u;
  double w = v->transverse_w - r * 0.7;

  body_bench_blend (bench, 4.6);
  body_bench_flat_pair (bench, (BodyKnob) { upper * 0.86, -0.1 * v->height, bench->rear + 10.0, 5.2 },
                        (BodyKnob) { tip - 3.2, u + 0.4, w - 0.8, r * (NECK + NECK_BY_LEVEL * get_number (bench)) },
                        studio_point (0.0, 0.2, 0.98), 0.82);
  body_bench_blend (bench, 3.4);
  body_bench_flat_pair (bench, (BodyKnob) { tip - 1.2, u - form->rise, w - 0.2, r * form->top },
                        (BodyKnob) { tip, u + 1.5, w + 0.2, r * 0.92 },
                        studio_point (0.2, 0.0, 0.98), 0.82);
  if (get_number (bench) <= LAST_FACET)
    add_rib_facet (bench, form, tip, u, w);
  body_bench_blend (bench, 2.6);
}

/* The spine of one level: how stout its middle and its tip are, in parts; how far the tip hangs
 * towards the lowest place, in parts, and leans backwards, mm; how sharp the crest is. From T1;
 * our own drawing: strong and blunt at both ends of the chest, slender in its middle. */
typedef struct
{
  double middle;
  double knob;
  double hang;
  double back;
  double crest;
} Tile;

static const Tile tiles[] = {
  { 1.16, 1.18, 0.34, 0.4, 1.2 }, { 1.08, 1.04, 0.38, -0.3, 1.1 }, { 1.02, 0.94, 0.42, 0.3, 0.9 }, { 0.94, 0.96, 0.34, -0.5, 1.0 },
  { 0.90, 0.80, 0.46, 0.6, 0.8 }, { 0.86, 0.86, 0.40, -0.7, 0.9 }, { 0.96, 0.78, 0.48, 0.3, 0.8 }, { 0.92, 0.92, 0.36, -0.8, 1.1 },
  { 1.06, 0.98, 0.34, 0.2, 0.9 }, { 1.20, 1.14, 0.32, -0.4, 1.2 },
};

/* T1 to T10: a long spine that covers the next one like a roof tile: broad at
 * its root, a narrow crest, a small knob at the tip. */
static void
add_tile_spine (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  const Tile *form = &tiles[get_number (bench) - 1];
  double root = bench->rear + v->canal_depth + 3.0;
  double length = v->spinous_w - root;
  double u = v->spinous_u;
  double middle = 4.4 * form->middle;
  double knob = 3.3 * form->knob;
  StudioPoint sideways = studio_point (1.0, 0.0, 0.0);

  body_bench_blend (bench, 4.4);
  body_bench_flat_bar (bench, (BodyKnob) { 0.0, -1.0, root - 1.6, 5.8 },
                       (BodyKnob) { 0.0, 0.42 * u, root + 0.44 * length, middle }, sideways, 0.88);
  body_bench_blend (bench, 2.6);
  body_bench_flat_bar (bench, (BodyKnob) { 0.0, 0.42 * u, root + 0.42 * length, middle },
                       (BodyKnob) { 0.0, u - 4.6, v->spinous_w - 3.4, knob }, sideways, 0.86);
  body_bench_blend (bench, 1.8);
  body_bench_bar (bench, (BodyKnob) { 0.0, -0.1 * u, root + 1.8, 1.5 },
                  (BodyKnob) { 0.0, 0.5 * u, root + 0.66 * length, 1.3 * form->crest });
  body_bench_bar (bench, (BodyKnob) { 0.0, 0.5 * u, root + 0.66 * length, 1.3 * form->crest },
                  (BodyKnob) { 0.0, u - 4.0, v->spinous_w - 1.6, 1.6 * form->crest });
  body_bench_blend (bench, 2.4);
  body_bench_bar (bench, (BodyKnob) { 0.0, u - 3.4, v->spinous_w - 2.9, knob },
                  (BodyKnob) { 0.0, u + form->hang * (v->spinous_lowest_u - u), v->spinous_w - 3.0 + form->back, 0.88 * knob });
}

/* T11 and T12: short and broad, on the way to a lumbar spine, but hanging down. */
static void
add_short_spine (BodyBench *bench)
{
  static const BodyHatchet forms[] = {
    { .clear = 0.0, .drop = 9.0, .aside = 0.2, .corner = 2.0, .stout = 1.0 },
    { .clear = 0.6, .drop = 6.0, .aside = -0.3, .corner = 2.6, .stout = 1.0 },
  };
  const BodyVertebra *v = bench->vertebra;
  BodyHatchet form = forms[get_number (bench) - 11];
  double upper = v->facets_upper / 2.0 + FACET_HALF_WIDTH;
  double h = get_plate_height (bench);

  form.root = bench->rear + v->canal_depth + 3.0;
  body_vertebra_add_hatchet (bench, &form);
  body_bench_blend (bench, 2.6);
  /* Mammillary processes, as on the lumbar vertebrae. */
  body_bench_pair (bench, (BodyKnob) { upper * 0.88, -0.40 * h, bench->rear + 11.0, 3.6 },
                   (BodyKnob) { upper * 0.94, -0.54 * h, bench->rear + 14.4, 3.0 });
}

void
body_vertebra_build_thoracic (BodyBench *bench)
{
  add_plates (bench);
  add_transverse_processes (bench);
  if (get_number (bench) <= 10)
    add_tile_spine (bench);
  else
    add_short_spine (bench);
}
