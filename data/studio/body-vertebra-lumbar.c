/* body-vertebra-lumbar.c: the vertebrae of the low back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

/* Our own drawing, by level from L1: how far the outer edge of the articular
 * processes lies outside the measured centres of the facets; how thick the
 * transverse processes are; how far the spine bends aside, as no spine is quite
 * even. */
static const double outside[] = { 7.4, 9.0, 10.6, 12.0, 14.0 };
static const double thick[] = { 2.7, 2.9, 3.2, 2.9, 0.0 };
static const double aside[] = { 0.3, -0.4, 0.3, -0.2, 0.3 };

/* How far the corners of the spine's lower end lie from its middle, mm. */
static const double corner[] = { 2.6, 3.3, 3.0, 3.6, 2.2 };

/* How much lower the upper border of the spine lies than its measured height would
 * have it: who stands upright and hollow-backed has air between them, mm. */
static const double clear[] = { 1.0, 1.6, 3.4, 5.2, 5.0 };

/* How stout its rear border is at the upper end, in parts: those of the lowest are seen from above,
 * a narrow crest over a thicker end. */
static const double stout[] = { 1.0, 1.0, 0.96, 0.68, 0.6 };

/* How much lower the tip of the spine is than its root, mm. */
#define DROP 1.5

typedef struct
{
  int index; /* 0 is L1 */
  double h;  /* how high the plates are */
  double sx; /* the middle of the upper articular process */
  double ix; /* the middle of the lower one */
  double side;
} Lumbar;

static Lumbar
measure (const BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  int index = v->name[1] - '1';
  double upper = v->facets_upper / 2.0 + outside[index];
  double lower = v->facets_lower / 2.0 + outside[index] - (index < 4 ? 4.6 : 1.0);

  return (Lumbar) {
    .index = index,
    .h = (index < 4 ? 0.735 : 0.66) * bench->pitch,
    .sx = upper - 5.6,
    .ix = lower - 5.2,
    .side = bench->rear + 11.0,
  };
}

/* L5's is a stout cone that rises from the pedicle itself. */
static void
add_cone (BodyBench    *bench,
          const Lumbar *l)
{
  const BodyVertebra *v = bench->vertebra;
  double tip = v->transverse_span / 2.0 - 3.0;
  double u = v->transverse_u;
  double w = MIN (v->transverse_w, l->side - 2.0);
  double half_way = (l->sx + 4.0 + tip) / 2.0;
  StudioPoint thin = studio_point (0.0, 0.25, 1.0);

  body_bench_flat_pair (bench, (BodyKnob) { l->sx, -2.6, l->side - 6.0, 9.2 },
                        (BodyKnob) { half_way, 0.56 * u, w - 1.4, 6.6 }, thin, 0.8);
  body_bench_flat_pair (bench, (BodyKnob) { half_way, 0.56 * u, w - 1.4, 6.6 },
                        (BodyKnob) { tip, 0.92 * u, w, 3.4 }, thin, 0.86);
}

/* Slender spars, stout at the root only, that sweep up a little to a blunt, rounded
 * tip. */
static void
add_transverse_processes (BodyBench    *bench,
                          const Lumbar *l)
{
  const BodyVertebra *v = bench->vertebra;
  double broad = thick[l->index];
  double root = l->sx + 2.0;
  double tip = v->transverse_span / 2.0 - 0.85 * broad;
  double u = v->transverse_u;
  double w = MIN (v->transverse_w, l->side - 2.0);
  StudioPoint thin = studio_point (0.0, 0.3, 1.0);
  const BodyKnob knobs[] = {
    { root, 0.1 * u, l->side - 4.6, broad * 1.75 },
    { root + 0.3 * (tip - root), 0.5 * u, w - 2.8, broad * 1.12 },
    { root + 0.68 * (tip - root), 0.94 * u, w - 1.2, broad * 0.96 },
    { tip, u - 0.45 * broad, w, broad * 0.9 },
  };

  if (l->index == 4)
    {
      add_cone (bench, l);
      return;
    }

  body_bench_blend (bench, 2.4);
  for (guint i = 0; i + 1 < G_N_ELEMENTS (knobs); i++)
    body_bench_flat_pair (bench, knobs[i], knobs[i + 1], thin, i == 0 ? 0.8 : 0.72);
  /* The accessory process, a small thorn at the root. */
  body_bench_blend (bench, 2.6);
  body_bench_pair (bench, (BodyKnob) { l->sx + 3.0, 0.06 * l->h, l->side - 1.6, 2.4 },
                   (BodyKnob) { l->sx + 4.8, 0.12 * l->h, l->side + 0.8, 1.4 });
}

static void
add_articular_processes (BodyBench    *bench,
                         const Lumbar *l)
{
  double h = l->h;
  double side = l->side;
  StudioPoint facet = studio_point (0.6, 0.0, 0.8);

  body_bench_pair (bench, (BodyKnob) { bench->vertebra->width * 0.3, -0.2 * bench->vertebra->height, bench->rear - 4.0, 6.0 },
                   (BodyKnob) { l->sx - 2.0, -0.18 * h, side - 2.0, 5.6 });
  /* Upper: cups that hold the lower ones of the vertebra above, with the
   * mammillary process, a rounded knob, on their rear edge. */
  body_bench_flat_pair (bench, (BodyKnob) { l->sx, -0.16 * h, side, 5.6 },
                        (BodyKnob) { l->sx + 1.2, -0.64 * h, side + 1.4, 5.2 }, facet, 0.72);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx + 2.6, -0.54 * h, side + 4.2, 3.6 },
                        (BodyKnob) { l->sx + 2.6, -0.34 * h, side + 6.0, 4.0 }, facet, 0.9);
  /* The narrow bridge between upper and lower, and the lower ones: broad, rounded
   * lobes. */
  body_bench_blend (bench, 3.2);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx - 1.6, -0.14 * h, side + 1.8, 4.2 },
                        (BodyKnob) { l->ix - 0.4, 0.22 * h, side + 5.0, 4.2 },
                        studio_point (0.35, 0.0, 0.95), 0.72);
  body_bench_flat_pair (bench, (BodyKnob) { l->ix - 0.4, 0.22 * h, side + 5.0, 4.2 },
                        (BodyKnob) { l->ix, 0.56 * h, side + 6.2, 5.0 },
                        studio_point (0.35, 0.0, 0.95), 0.7);
  body_bench_flat_pair (bench, (BodyKnob) { l->ix, 0.56 * h, side + 6.2, 5.0 },
                        (BodyKnob) { l->ix - 0.3, 0.80 * h, side + 6.2, 4.9 },
                        studio_point (0.5, 0.0, 0.85), 0.72);
}

static void
add_laminae (BodyBench    *bench,
             const Lumbar *l)
{
  double h = l->h;
  double root = bench->rear + bench->vertebra->canal_depth + 4.4;
  StudioPoint thin = studio_point (0.38, -0.16, 0.92);

  body_bench_blend (bench, 3.0);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx - 3.4, -0.17 * h, l->side + 2.6, 4.7 },
                        (BodyKnob) { 2.8, -0.10 * h, root - 0.6, 4.3 }, thin, 0.6);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx - 5.0, 0.10 * h, l->side + 4.8, 5.0 },
                        (BodyKnob) { 2.8, 0.14 * h, root + 0.8, 4.9 }, thin, 0.6);
  body_bench_flat_pair (bench, (BodyKnob) { l->ix - 2.2, 0.30 * h, l->side + 6.2, 3.7 },
                        (BodyKnob) { 2.8, 0.36 * h, root + 1.8, 4.2 }, thin, 0.6);
  /* The lowest plate of all is drawn down at the sides: an arch over the way
   * into the sacrum. */
  if (l->index == 4)
    body_bench_flat_pair (bench, (BodyKnob) { l->ix - 3.0, 0.52 * h, l->side + 6.0, 4.4 },
                          (BodyKnob) { 3.6, 0.44 * h, root + 1.6, 4.0 }, thin, 0.6);
}

void
body_vertebra_build_lumbar (BodyBench *bench)
{
  Lumbar l = measure (bench);
  const BodyHatchet hatchet = {
    .root = bench->rear + bench->vertebra->canal_depth + 4.0,
    .clear = clear[l.index],
    .drop = DROP,
    .aside = aside[l.index],
    .corner = corner[l.index],
    .stout = stout[l.index],
  };

  add_transverse_processes (bench, &l);
  add_articular_processes (bench, &l);
  add_laminae (bench, &l);
  body_vertebra_add_hatchet (bench, &hatchet);
}

/* A hatchet: a thin plate, whose rear border is a flat, uneven ridge that
 * thickens towards its lower end and is notched there. */
void
body_vertebra_add_hatchet (BodyBench         *bench,
                           const BodyHatchet *form)
{
  const BodyVertebra *v = bench->vertebra;
  double root = form->root;
  double w = v->spinous_w;
  double low = v->spinous_lowest_u;
  double top = low - v->spinous_thickness + form->clear;
  double tall = low - top;
  double rise = form->drop - 1.5;
  double x = form->aside;
  double crest = form->stout;
  const BodyKnob border[] = {
    { -0.5 * x, top + 0.12 * tall, w - 5.6, 1.5 * crest },
    { -1.2 * x, top + 0.24 * tall, w - 2.4, 2.2 * crest },
    { 0.2 * x, top + 0.42 * tall, w - 1.6, 2.2 * (0.2 + 0.8 * crest) },
    { 1.3 * x, top + 0.60 * tall, w - 1.8, 2.3 * (0.4 + 0.6 * crest) },
    { 1.6 * x, top + 0.78 * tall, w - 2.4, 2.6 },
    { 1.2 * x, low - 4.0, w - 4.0, 2.7 },
  };

  body_bench_blend (bench, 4.6 * crest);
  body_bench_flat_bar (bench, (BodyKnob) { 0.0, 0.5 * (top + low) - 0.5 - form->drop, root - 1.0, 0.42 * tall },
                       (BodyKnob) { 0.0, 0.5 * (top + low) - 0.5, w - 9.0, 0.45 * tall },
                       studio_point (1.0, 0.0, 0.0), MIN (1.0, 1.6 / (0.44 * tall)));
  /* The crest runs up between the laminae, the lower border back to them. */
  body_bench_blend (bench, 3.0);
  body_bench_bar (bench, (BodyKnob) { 0.0, top - rise, root + 2.0, 1.6 }, border[0]);
  body_bench_blend (bench, 2.2);
  body_bench_bar (bench, (BodyKnob) { 0.0, low - 5.0, w - 6.0, 3.2 }, (BodyKnob) { 0.0, low - 6.0 - rise, root + 1.0, 2.4 });
  for (guint i = 0; i + 1 < G_N_ELEMENTS (border); i++)
    body_bench_flat_bar (bench, border[i], border[i + 1], studio_point (0.1, 0.15, 1.0), 0.5);
  /* The lower end is square, with two corners, and as broad as the level has it. */
  body_bench_blend (bench, 1.4);
  body_bench_pair (bench, (BodyKnob) { 1.2, low - 3.4, w - 4.6, 1.9 }, (BodyKnob) { form->corner, low - 2.0, w - 5.6, 1.7 });
}
