/* body-vertebra-atlas.c: the uppermost vertebra, a ring
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

#include "studio-curve.h"

/* Half the rear arch is so thick, mm: its edges are narrower than it is high. */
#define ARCH_HALF_THICKNESS 1.9

/* So many of its pieces grow into the lateral mass, and so far, mm; beyond, they are one. */
#define N_GROWN_IN 3
#define GROWN_IN 2.4

/* A band through the knobs, whose radii are half its height. */
static void
add_arch (BodyBench      *bench,
          const BodyKnob *knobs,
          guint           n_knobs)
{
  static const double halves[] = { ARCH_HALF_THICKNESS, ARCH_HALF_THICKNESS, ARCH_HALF_THICKNESS, ARCH_HALF_THICKNESS };
  g_autofree StudioTubeNode *nodes = g_new (StudioTubeNode, n_knobs);
  g_autoptr (GArray) line = NULL;

  for (guint i = 0; i < n_knobs; i++)
    nodes[i] = (StudioTubeNode) {
      studio_frame_place (&bench->vertebra->frame, knobs[i].x, knobs[i].u, knobs[i].w), knobs[i].r, ARCH_HALF_THICKNESS,
    };
  line = studio_curve_sample_tube (nodes, n_knobs, 4);
  for (guint i = 0; i + 1 < line->len; i++)
    {
      const StudioTubeNode *from = &g_array_index (line, StudioTubeNode, i), *to = from + 1;
      double high = from->half_height - ARCH_HALF_THICKNESS, next = to->half_height - ARCH_HALF_THICKNESS;
      StudioPoint band[] = {
        studio_point_add (from->centre, studio_point (0.0, -high, -0.4)), studio_point_add (to->centre, studio_point (0.0, -next, -0.4)),
        studio_point_add (to->centre, studio_point (0.0, next, 0.4)), studio_point_add (from->centre, studio_point (0.0, high, 0.4)),
      };

      body_bench_blend (bench, i < N_GROWN_IN ? GROWN_IN : 0.0);
      studio_solid_add_plate (bench->solid, band, halves, G_N_ELEMENTS (band));
      for (guint k = 0; k < G_N_ELEMENTS (band); k++)
        band[k] = studio_point_mirror (band[k]);
      studio_solid_add_plate (bench->solid, band, halves, G_N_ELEMENTS (band));
    }
}

/* The front arch: a low plate before the dens, and the tubercle that looks forwards and
 * down from its middle. */
static void
add_front_arch (BodyBench *bench)
{
  body_bench_blend (bench, 3.0);
  body_bench_flat_pair (bench, (BodyKnob) { 15.0, 0.4, -3.6, 5.0 }, (BodyKnob) { 8.0, 0.6, -8.6, 4.8 },
                        studio_point (0.5, 0.0, 0.86), 0.46);
  body_bench_flat_pair (bench, (BodyKnob) { 8.0, 0.6, -8.6, 4.8 }, (BodyKnob) { 0.0, 0.4, -10.2, 5.2 },
                        studio_point (0.2, 0.0, 0.98), 0.42);
  body_bench_blend (bench, 2.4);
  body_bench_bar (bench, (BodyKnob) { 0.0, 0.6, -11.0, 2.6 }, (BodyKnob) { 0.0, 2.8, -12.8, 1.6 });
}

/* The transverse process: two roots, before and behind the hole for the artery, and a
 * blunt tip that is drawn out backwards and down. */
static void
add_atlas_wing (BodyBench *bench,
                double     tip)
{
  body_bench_blend (bench, 2.2);
  body_bench_flat_pair (bench, (BodyKnob) { 24.0, 0.6, -2.4, 3.4 }, (BodyKnob) { tip - 4.4, 1.8, -1.0, 2.3 },
                        studio_point (0.0, 0.5, 0.87), 0.7);
  body_bench_flat_pair (bench, (BodyKnob) { 23.0, 1.8, 7.0, 3.2 }, (BodyKnob) { tip - 4.6, 3.0, 4.2, 2.6 },
                        studio_point (0.3, 0.2, 1.0), 0.6);
  body_bench_blend (bench, 2.8);
  body_bench_flat_pair (bench, (BodyKnob) { tip - 3.6, 2.2, -0.6, 2.6 }, (BodyKnob) { tip - 2.9, 4.4, 3.0, 2.9 },
                        studio_point (1.0, 0.1, 0.2), 0.8);
}

/* C1: a ring without a body. Its origin is the middle of the ring. The outer
 * depth is 44 mm, the span 76, the front arch 13 high and the rear one 10 (VERIFIED). */
void
body_vertebra_build_atlas (BodyBench *bench)
{
  const StudioFrame *frame = &bench->vertebra->frame;
  double tip = bench->vertebra->transverse_span / 2.0;
  static const BodyKnob arch[] = {
    { 19.6, 0.6, 6.0, 3.4 },
    { 16.6, 0.5, 14.6, 3.0 },
    { 11.0, 0.2, 20.8, 3.6 },
    { 5.0, 0.2, 23.8, 4.4 },
    { -1.0, 0.4, 24.6, 4.8 },
  };

  /* The lateral masses: blocks that are higher outside than inside. */
  body_bench_flat_pair (bench, (BodyKnob) { 18.0, 0.4, 0.0, 6.6 }, (BodyKnob) { 20.6, 3.0, 1.6, 7.4 },
                        studio_point (0.3, 0.9, 0.0), 0.8);
  /* The cups for the condyles, with a higher rim before and behind. */
  body_bench_blend (bench, 1.6);
  studio_solid_pair_carve (bench->solid, studio_frame_place (frame, 17.0, -10.6, -0.6), 6.6,
                           studio_frame_place (frame, 24.0, -12.6, 1.0), 7.4);
  add_atlas_wing (bench, tip);
  /* The hole for the artery, seen from above. */
  studio_solid_set_blend (bench->solid, 1.5);
  studio_solid_pair_carve (bench->solid, studio_frame_place (frame, 31.0, -9.0, 4.4), 2.2,
                           studio_frame_place (frame, 31.0, -1.6, 4.4), 2.0);
  add_arch (bench, arch, G_N_ELEMENTS (arch));
  add_front_arch (bench);
  body_bench_blend (bench, 2.2);
  /* The posterior tubercle, and the facet for C2 below. */
  body_bench_flat_bar (bench, (BodyKnob) { 0.0, -1.6, 25.6, 3.2 }, (BodyKnob) { 0.0, 2.4, 26.8, 2.4 },
                       studio_point (0.0, 0.3, 1.0), 0.74);
  body_bench_flat_pair (bench, (BodyKnob) { 19.0, 6.0, 1.8, 6.2 }, (BodyKnob) { 21.4, 7.4, 3.0, 6.0 },
                        studio_point (0.4, 1.0, 0.0), 0.5);
}
