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
static const double thick[] = { 3.7, 4.1, 4.3, 4.1, 5.4 };
static const double aside[] = { 0.3, -0.4, 0.3, -0.2, 0.3 };

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

/* Flat, thin blades; that of L5 is short, thick and rises from the pedicle. */
static void
add_transverse_processes (BodyBench    *bench,
                          const Lumbar *l)
{
  const BodyVertebra *v = bench->vertebra;
  double r = thick[l->index];
  double tip = v->transverse_span / 2.0;
  double u = v->transverse_u;
  double w = MIN (v->transverse_w, l->side - 2.0);
  double half_way = (l->sx + 5.6 + tip) / 2.0;
  StudioPoint thin = studio_point (0.0, 0.25, 1.0);

  if (l->index == 4)
    {
      body_bench_flat_pair (bench, (BodyKnob) { l->sx, -1.0, l->side - 7.0, 9.0 },
                            (BodyKnob) { half_way, u * 0.50, w - 1.4, 6.6 }, thin, 0.82);
      body_bench_flat_pair (bench, (BodyKnob) { half_way, u * 0.50, w - 1.4, 6.6 },
                            (BodyKnob) { tip - 3.2, u * 0.98, w, 2.9 }, thin, 0.8);
      /* The lower edge of the pyramid, and the one that faces backwards. */
      body_bench_blend (bench, 1.8);
      body_bench_pair (bench, (BodyKnob) { l->sx + 4.0, 5.4, l->side - 5.0, 2.6 },
                       (BodyKnob) { tip - 5.4, u * 0.62, w, 2.0 });
      body_bench_pair (bench, (BodyKnob) { l->sx + 5.0, -3.6, l->side - 0.6, 2.2 },
                       (BodyKnob) { tip - 4.6, u * 0.94, w + 1.6, 1.6 });
      return;
    }

  body_bench_flat_pair (bench, (BodyKnob) { l->sx, -0.12 * l->h, l->side - 5.0, 5.6 },
                        (BodyKnob) { half_way - 2.0, u - 0.4, w - 2.0, r * 0.92 }, thin, 0.6);
  body_bench_flat_pair (bench, (BodyKnob) { half_way - 2.0, u - 0.4, w - 2.0, r * 0.92 },
                        (BodyKnob) { tip - 7.0, u - 1.2, w - 0.8, r * 1.02 }, thin, 0.48);
  body_bench_flat_pair (bench, (BodyKnob) { tip - 7.0, u - 1.2, w - 0.8, r * 1.02 },
                        (BodyKnob) { tip - r * 0.74, u - 2.0, w, r * 0.74 }, thin, 0.5);
  /* The accessory process, a small thorn at the root. */
  body_bench_pair (bench, (BodyKnob) { l->sx + 3.0, 0.0, l->side - 2.0, 2.6 },
                   (BodyKnob) { l->sx + 5.6, 0.05 * l->h, l->side + 0.6, 1.4 });
}

static void
add_articular_processes (BodyBench    *bench,
                         const Lumbar *l)
{
  double h = l->h;
  double side = l->side;

  body_bench_pair (bench, (BodyKnob) { bench->vertebra->width * 0.3, -0.2 * bench->vertebra->height, bench->rear - 4.0, 6.0 },
                   (BodyKnob) { l->sx - 2.0, -0.18 * h, side - 2.0, 5.6 });
  /* Upper: cups that hold the lower ones of the vertebra above, with the
   * mammillary process on their rear edge. */
  body_bench_flat_pair (bench, (BodyKnob) { l->sx, -0.16 * h, side, 5.8 },
                        (BodyKnob) { l->sx + 1.0, -0.66 * h, side + 1.6, 5.0 },
                        studio_point (0.62, 0.0, 0.78), 0.8);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx + 2.6, -0.56 * h, side + 4.0, 3.4 },
                        (BodyKnob) { l->sx + 3.0, -0.34 * h, side + 5.4, 3.4 },
                        studio_point (0.7, 0.0, 0.7), 0.85);
  /* The bridge between upper and lower, and the lower ones. */
  body_bench_blend (bench, 3.6);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx - 1.2, -0.14 * h, side + 1.8, 4.8 },
                        (BodyKnob) { l->ix - 0.2, 0.24 * h, side + 5.2, 3.9 },
                        studio_point (0.35, 0.0, 0.95), 0.72);
  body_bench_flat_pair (bench, (BodyKnob) { l->ix - 0.2, 0.24 * h, side + 5.2, 3.9 },
                        (BodyKnob) { l->ix + 0.2, 0.54 * h, side + 6.4, 4.2 },
                        studio_point (0.35, 0.0, 0.95), 0.74);
  body_bench_flat_pair (bench, (BodyKnob) { l->ix + 0.2, 0.54 * h, side + 6.4, 4.2 },
                        (BodyKnob) { l->ix - 0.2, 0.90 * h, side + 6.4, 3.7 },
                        studio_point (0.6, 0.0, 0.8), 0.78);
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

/* A hatchet: a thin plate, whose rear border is a flat, uneven ridge that
 * thickens towards its lower end and is notched there. */
static void
add_hatchet (BodyBench    *bench,
             const Lumbar *l)
{
  const BodyVertebra *v = bench->vertebra;
  double root = bench->rear + v->canal_depth + 4.0;
  double w = v->spinous_w;
  double low = v->spinous_lowest_u;
  double top = low - v->spinous_thickness + 1.0;
  double tall = low - top;
  double x = aside[l->index];
  const BodyKnob border[] = {
    { -0.5 * x, top + 0.10 * tall, w - 6.6, 1.8 },
    { -1.3 * x, top + 0.24 * tall, w - 2.4, 2.5 },
    { 0.2 * x, top + 0.42 * tall, w - 1.5, 1.9 },
    { 1.5 * x, top + 0.60 * tall, w - 1.6, 2.1 },
    { 1.9 * x, top + 0.76 * tall, w - 2.2, 3.4 },
    { 1.2 * x, low - 5.0, w - 4.0, 3.6 },
  };

  body_bench_blend (bench, 4.6);
  body_bench_flat_bar (bench, (BodyKnob) { 0.0, 0.5 * (top + low) - 2.0, root - 1.0, 0.42 * tall },
                       (BodyKnob) { 0.0, 0.5 * (top + low) - 0.5, w - 9.0, 0.45 * tall },
                       studio_point (1.0, 0.0, 0.0), MIN (1.0, 2.0 / (0.44 * tall)));
  /* The crest runs up between the laminae, the lower border back to them. */
  body_bench_blend (bench, 2.2);
  body_bench_bar (bench, (BodyKnob) { 0.0, top - 0.5, root + 3.0, 1.9 }, border[0]);
  body_bench_bar (bench, (BodyKnob) { 0.0, low - 5.0, w - 6.0, 3.2 }, (BodyKnob) { 0.0, low - 6.0, root + 1.0, 2.4 });
  for (guint i = 0; i + 1 < G_N_ELEMENTS (border); i++)
    body_bench_flat_bar (bench, border[i], border[i + 1], studio_point (0.1, 0.15, 1.0), 0.5);
  /* The lower end is square, with two corners. */
  body_bench_blend (bench, 1.4);
  body_bench_pair (bench, (BodyKnob) { 2.0, low - 5.2, w - 4.6, 2.3 }, (BodyKnob) { 3.4, low - 2.0, w - 7.0, 1.9 });
}

void
body_vertebra_build_lumbar (BodyBench *bench)
{
  Lumbar l = measure (bench);

  add_transverse_processes (bench, &l);
  add_articular_processes (bench, &l);
  add_laminae (bench, &l);
  add_hatchet (bench, &l);
}
