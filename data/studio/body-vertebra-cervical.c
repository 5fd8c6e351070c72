/* body-vertebra-cervical.c: the vertebrae of the neck
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

#include "studio-curve.h"

#include <string.h>

/* The outer face of the articular pillars lies 25 mm from the midline (surface
 * notes, C5, RECALLED); the rest of the shape is our own drawing, held to the
 * measured spans and tips. */
#define PILLAR_HALF_WIDTH 25.0

/* By how much the arch of C1 is thinner than high. */
#define ARCH_FLATNESS 0.7

/* Half an arch and its mirror, smooth from knob to knob. */
static void
add_arch (BodyBench      *bench,
          const BodyKnob *knobs,
          guint           n_knobs)
{
  g_autofree StudioTubeNode *nodes = g_new (StudioTubeNode, n_knobs);
  g_autoptr (GArray) line = NULL;

  for (guint i = 0; i < n_knobs; i++)
    nodes[i] = (StudioTubeNode) {
      studio_frame_place (&bench->vertebra->frame, knobs[i].x, knobs[i].u, knobs[i].w), knobs[i].r, ARCH_FLATNESS * knobs[i].r,
    };
  line = studio_curve_sample_tube (nodes, n_knobs, 5);
  studio_solid_pair_tube (bench->solid, (const StudioTubeNode *) (const void *) line->data, line->len);
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
  body_bench_flat_pair (bench, (BodyKnob) { 24.0, -0.6, -2.4, 3.6 }, (BodyKnob) { tip - 4.4, 1.0, -1.0, 2.4 },
                        studio_point (0.0, 0.5, 0.87), 0.7);
  body_bench_flat_pair (bench, (BodyKnob) { 23.0, 1.8, 7.0, 3.2 }, (BodyKnob) { tip - 4.6, 3.0, 4.2, 2.6 },
                        studio_point (0.3, 0.2, 1.0), 0.6);
  body_bench_blend (bench, 2.8);
  body_bench_flat_pair (bench, (BodyKnob) { tip - 4.4, 0.8, -1.4, 2.6 }, (BodyKnob) { tip - 3.0, 5.2, 4.4, 2.9 },
                        studio_point (1.0, 0.1, 0.2), 0.72);
}

/* C1: a ring without a body. Its origin is the middle of the ring. The outer
 * depth is 44 mm, the span 76, the front arch 13 high and the rear one 10 (VERIFIED). */
static void
build_atlas (BodyBench *bench)
{
  const StudioFrame *frame = &bench->vertebra->frame;
  double tip = bench->vertebra->transverse_span / 2.0;
  static const BodyKnob arch[] = {
    { 20.5, 0.6, 7.0, 2.6 },
    { 16.4, 0.5, 15.6, 2.7 },
    { 11.0, 0.2, 20.8, 3.6 },
    { 5.0, 0.2, 23.8, 4.4 },
    { -1.0, 0.4, 24.6, 4.8 },
  };

  /* The lateral masses: blocks that are higher outside than inside. */
  body_bench_flat_pair (bench, (BodyKnob) { 18.0, -0.8, 0.0, 7.0 }, (BodyKnob) { 20.6, 3.0, 1.6, 7.4 },
                        studio_point (0.3, 0.9, 0.0), 0.8);
  /* The cups for the condyles, with a higher rim before and behind. */
  body_bench_blend (bench, 1.6);
  studio_solid_pair_carve (bench->solid, studio_frame_place (frame, 17.0, -10.6, -0.6), 6.6,
                           studio_frame_place (frame, 24.0, -12.6, 1.0), 7.4);
  add_atlas_wing (bench, tip);
  /* Above, it is hollowed behind the lateral mass, where the artery turns. */
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

/* The transverse process is a gutter for the nerve that ends in two tubercles, the front
 * one before the rear one and a little higher. */
static void
add_transverse (BodyBench *bench,
                double     pillar)
{
  const BodyVertebra *v = bench->vertebra;
  const StudioFrame *frame = &v->frame;
  double rear = bench->rear;
  double half = v->transverse_span / 2.0;
  double u = v->transverse_u;
  BodyKnob front = { half - 3.4, u - 0.8, rear - 6.4, 2.6 };
  BodyKnob back = { half - 2.5, u + 1.2, v->transverse_w, 2.5 };

  body_bench_flat_pair (bench, (BodyKnob) { pillar - 3.0, 0.2, rear - 3.0, 3.4 }, front, studio_point (0.2, 0.9, 0.4), 0.8);
  body_bench_flat_pair (bench, (BodyKnob) { pillar, 0.8, rear + 0.6, 3.4 }, back, studio_point (0.0, 0.6, 0.8), 0.74);
  body_bench_flat_pair (bench, (BodyKnob) { half - 4.8, u + 1.2, rear - 5.6, 2.7 }, (BodyKnob) { half - 4.4, u + 1.9, v->transverse_w - 0.6, 2.7 },
                        studio_point (0.2, 1.0, 0.0), 0.7);
  body_bench_blend (bench, 1.8);
  studio_solid_pair_carve (bench->solid, studio_frame_place (frame, pillar + 2.0, u - 7.2, rear - 3.0), 2.2,
                           studio_frame_place (frame, half + 4.0, u - 4.4, 0.5 * (front.w + back.w)), 2.5);
}

/* The pillar of one level, a rhomb from the side: how high the front of its upper facet
 * lies and how low the rear of its lower one, in parts of the level; half as broad as its
 * facets are, how far its lower end lies behind the upper one and how far a facet goes on
 * from front to rear, and how far its upper end lies within its lower one, mm. At C2 an isthmus
 * under the shoulders that carry C1; small and upright below, broad and lower at C5 and C6,
 * thin and leaning at C7. Our own drawing. */
typedef struct
{
  double up;
  double down;
  double broad;
  double lean;
  double deep;
  double inward;
} Pillar;

/* C2 to C7. */
static const Pillar pillars[] = {
  { 0.08, 0.40, 5.2, 3.0, 4.2, 4.6 },
  { 0.28, 0.37, 5.0, 2.6, 4.0, 1.0 },
  { 0.32, 0.36, 5.2, 3.2, 4.4, 1.0 },
  { 0.30, 0.40, 5.4, 3.8, 5.0, 1.0 },
  { 0.34, 0.38, 5.2, 4.6, 4.8, 1.0 },
  { 0.37, 0.42, 4.8, 5.6, 4.2, 1.0 },
};

/* How far a facet falls from its front to its rear, in parts of its depth; how thick its rim
 * is, in parts of its breadth, and how thick the pillar between both, half of it, mm. */
#define FACET_FALL 0.62
#define RIM_FLATNESS 0.56
#define PILLAR_HALF_DEPTH 4.0

/* The pillars, the pedicles and the transverse processes with their two
 * tubercles; the facets look backwards and up, and each lower one lies upon the next
 * like a tile. */
static void
add_pillars (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  const Pillar *level = &pillars[v->name[1] - '2'];
  double rear = bench->rear;
  double pillar = MIN (PILLAR_HALF_WIDTH, v->transverse_span / 2.0) - 5.6;
  double h = bench->pitch;
  double lower = pillar - 0.6;
  double upper = lower + 1.0 - level->inward;
  double fall = FACET_FALL * level->deep;
  double front = rear + 1.8;
  BodyKnob top = { upper, -level->up * h, front, level->broad };
  BodyKnob top_rear = { upper, top.u + fall, front + level->deep, level->broad };
  BodyKnob foot = { lower, level->down * h, front + level->deep + level->lean, level->broad };
  BodyKnob foot_front = { lower, foot.u - fall, foot.w - level->deep, level->broad };
  StudioPoint facet = studio_point (0.0, 1.0, -FACET_FALL);

  body_bench_pair (bench, (BodyKnob) { v->width / 2.0 - 2.0, -1.0, rear - 4.0, 3.8 },
                   (BodyKnob) { pillar - 1.4, -0.8, rear + 3.0, 4.4 });
  body_bench_blend (bench, 1.8);
  body_bench_flat_pair (bench, top, top_rear, facet, RIM_FLATNESS);
  body_bench_flat_pair (bench, foot_front, foot, facet, RIM_FLATNESS);
  body_bench_pair (bench, (BodyKnob) { lower - level->inward, 0.5 * (top.u + top_rear.u), 0.5 * (top.w + top_rear.w), PILLAR_HALF_DEPTH },
                   (BodyKnob) { lower - 0.4, 0.5 * (foot.u + foot_front.u), 0.5 * (foot.w + foot_front.w), PILLAR_HALF_DEPTH });

  add_transverse (bench, pillar);
  body_bench_blend (bench, 2.6);
}

/* The hooks of the body's upper plate: a lip on each side, highest in its rear half,
 * which clasps the disc above. Our own drawing. */
static void
add_hooks (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  double side = v->width / 2.0 - 1.4;
  double top = -v->height / 2.0;

  body_bench_blend (bench, 1.6);
  body_bench_flat_pair (bench, (BodyKnob) { side, top + 1.2, 0.06 * v->depth, 1.8 },
                        (BodyKnob) { side + 0.8, top - 1.5, 0.4 * v->depth, 2.2 }, studio_point (1.0, 0.0, 0.0), 0.7);
  body_bench_blend (bench, 2.6);
}

/* Two flat plates a side that lean like the tiles of a roof. */
static void
add_laminae (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  double rear = bench->rear;
  double pillar = MIN (PILLAR_HALF_WIDTH, v->transverse_span / 2.0) - 5.6;
  double h = v->lamina_height;
  double back = rear + v->canal_depth;
  StudioPoint thin = studio_point (0.42, -0.34, 0.84);

  body_bench_blend (bench, 2.4);
  body_bench_flat_pair (bench, (BodyKnob) { pillar - 2.6, -0.16 * h, rear + 5.6, 3.1 },
                        (BodyKnob) { 2.8, -0.06 * h, back + 1.0, 2.9 }, thin, 0.66);
  body_bench_flat_pair (bench, (BodyKnob) { pillar - 3.0, 0.26 * h, rear + 8.2, 3.8 },
                        (BodyKnob) { 2.8, 0.42 * h, back + 3.2, 3.6 }, thin, 0.66);
  body_bench_blend (bench, 2.6);
}

/* The fork at the tip of a spine, mm: half its width, how thick its ends are, and
 * how much lower each of them hangs, left and right. */
typedef struct
{
  double spread;
  double thickness;
  double hang[2];
} Fork;

/* C3 to C6: small and narrow above, broad and blunt below; no two ends are quite
 * alike. Our own drawing. */
static const Fork forks[] = {
  { 4.0, 2.5, { 0.9, 0.3 } },
  { 4.7, 2.7, { 0.4, 1.5 } },
  { 5.9, 2.8, { 1.6, 0.6 } },
  { 5.3, 3.4, { 1.0, 1.3 } },
};

/* A tip with two ends, seen from behind like a swallow's tail: C3 to C6. */
static void
add_forked_spine (BodyBench  *bench,
                  const Fork *fork)
{
  const BodyVertebra *v = bench->vertebra;
  double root = bench->rear + v->canal_depth + 2.4;
  double u = v->spinous_u;
  double w = v->spinous_w;

  body_bench_flat_bar (bench, (BodyKnob) { 0.0, 0.10 * u, root, 4.2 },
                       (BodyKnob) { 0.0, 0.60 * u, root + 0.58 * (w - root), 3.2 },
                       studio_point (1.0, 0.0, 0.0), 0.74);
  body_bench_blend (bench, 1.4);
  for (int side = -1; side <= 1; side += 2)
    {
      BodyKnob bend = { side * fork->spread * 0.62, 0.86 * u, w - 3.6, fork->thickness };
      BodyKnob tip = { side * fork->spread, u + fork->hang[side > 0], w - fork->thickness, fork->thickness * 0.94 };

      body_bench_bar (bench, (BodyKnob) { side * 0.9, 0.50 * u, root + 0.46 * (w - root), 2.3 }, bend);
      body_bench_bar (bench, bend, tip);
    }
  /* A low crest runs from the root into the fork. */
  body_bench_bar (bench, (BodyKnob) { 0.0, 0.02 * u, root + 1.6, 1.7 },
                  (BodyKnob) { 0.0, 0.54 * u, root + 0.58 * (w - root), 1.5 });
  body_bench_blend (bench, 2.6);
}

/* C2: the dens rises into the ring of C1; the spine is the broadest fork. */
static void
build_axis (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  double rear = bench->rear;
  double root = rear + v->canal_depth + 2.0;
  double u = v->spinous_u;
  double w = v->spinous_w;

  body_bench_bar (bench, (BodyKnob) { 0.0, -8.0, 0.0, 5.4 }, (BodyKnob) { 0.0, -16.0, -0.6, 4.8 });
  body_bench_bar (bench, (BodyKnob) { 0.0, -16.0, -0.6, 5.2 }, (BodyKnob) { 0.0, -22.4, -0.8, 3.4 });
  add_pillars (bench);
  /* Broad shoulders that carry C1. */
  body_bench_flat_pair (bench, (BodyKnob) { 12.0, -8.6, 1.0, 6.4 }, (BodyKnob) { 19.4, -5.4, 2.5, 6.2 },
                        studio_point (0.35, -1.0, 0.0), 0.7);
  body_bench_blend (bench, 3.0);
  body_bench_flat_pair (bench, (BodyKnob) { 14.4, 1.4, rear + 7.8, 4.0 }, (BodyKnob) { 3.0, 0.6, root, 3.8 },
                        studio_point (0.42, -0.2, 0.88), 0.62);
  body_bench_flat_pair (bench, (BodyKnob) { 14.8, 6.4, rear + 10.0, 4.2 }, (BodyKnob) { 3.0, 4.4, root + 3.0, 4.6 },
                        studio_point (0.42, -0.3, 0.86), 0.62);
  body_bench_flat_bar (bench, (BodyKnob) { 0.0, 1.8, root + 2.0, 3.6 },
                       (BodyKnob) { 0.0, 0.46 * u, w - 9.0, 4.8 }, studio_point (1.0, 0.0, 0.0), 0.86);
  body_bench_blend (bench, 1.8);
  body_bench_pair (bench, (BodyKnob) { 1.4, 0.2 * u, w - 9.0, 4.0 }, (BodyKnob) { 5.0, 0.8 * u, w - 5.2, 4.2 });
  body_bench_pair (bench, (BodyKnob) { 5.0, 0.8 * u, w - 5.2, 4.2 }, (BodyKnob) { 8.0, u + 1.8, w - 4.2, 3.3 });
}

/* C7: one long spine, felt through the skin, and strong transverse processes. */
static void
build_prominent (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  double rear = bench->rear;
  double root = rear + v->canal_depth + 3.0;
  double half = v->transverse_span / 2.0;
  const BodyKnob spine[] = {
    { 0.0, 0.14 * v->spinous_u, root, 4.6 },
    { 0.0, 0.50 * v->spinous_u, root + 0.45 * (v->spinous_w - root), 3.5 },
    { 0.0, 0.80 * v->spinous_u, v->spinous_w - 6.2, 3.3 },
    { 0.0, v->spinous_u - 2.2, v->spinous_w - 4.0, 3.6 },
    { 0.0, v->spinous_lowest_u - 2.6, v->spinous_w - 5.0, 4.0 },
  };

  add_pillars (bench);
  add_hooks (bench);
  add_laminae (bench);
  body_bench_flat_pair (bench, (BodyKnob) { 19.0, -0.5, rear + 2.5, 5.0 },
                        (BodyKnob) { half - 3.8, v->transverse_u, v->transverse_w + 1.0, 3.7 },
                        studio_point (0.0, 1.0, 0.3), 0.9);
  body_bench_chain (bench, spine, G_N_ELEMENTS (spine));
  body_bench_blend (bench, 1.4);
  body_bench_bar (bench, (BodyKnob) { 0.0, 0.1 * v->spinous_u, root + 3.4, 2.0 },
                  (BodyKnob) { 0.0, 0.84 * v->spinous_u, v->spinous_w - 3.4, 1.8 });
}

void
body_vertebra_build_cervical (BodyBench *bench)
{
  const char *name = bench->vertebra->name;

  if (g_str_equal (name, "C1"))
    {
      build_atlas (bench);
    }
  else if (g_str_equal (name, "C2"))
    {
      build_axis (bench);
    }
  else if (g_str_equal (name, "C7"))
    {
      build_prominent (bench);
    }
  else
    {
      add_pillars (bench);
      add_hooks (bench);
      add_laminae (bench);
      add_forked_spine (bench, &forks[name[1] - '3']);
    }
}
