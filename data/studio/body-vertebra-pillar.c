/* body-vertebra-pillar.c: the articular pillars of the neck and what stands beside them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

/* The pillars of all levels are one column, cut by joints that slope backwards and down. A joint
 * belongs to the vertebra below it: the lower facet of the one above lies upon that one's upper
 * facet, a cleft apart. Its front edge lies so far above the middle of the body, in parts of the
 * level, and so far behind the body's rear wall; it is so deep, falls by so much on each mm
 * of that, and its outer end lies so much higher than its inner one (the upper ones look towards
 * the midline, the lower ones away from it); from the midline its inner and outer ends
 * lie so far, mm. The outer face of the pillars lies about 25 mm from the midline (surface notes, C5,
 * RECALLED); the rest is our own drawing. */
typedef struct
{
  double up;
  double behind;
  double deep;
  double fall;
  double skew;
  double in;
  double out;
} Joint;

/* The upper ones of C3 to T1. */
static const Joint joints[] = {
  { 0.60, 1.4, 7.6, 0.86, 3.4, 12.4, 22.8 },
  { 0.58, 1.4, 7.8, 0.80, 2.2, 12.4, 23.2 },
  { 0.57, 1.6, 8.2, 0.72, 0.6, 12.6, 23.8 },
  { 0.57, 1.8, 8.4, 0.74, -1.2, 12.8, 24.0 },
  { 0.60, 2.0, 8.4, 0.90, -2.6, 12.6, 24.0 },
  { 0.80, 7.6, 5.0, 1.60, -2.4, 12.0, 22.6 },
};

/* The rim of a face, half as thick; how far the middle of the pad under a facet lies from it; the cleft between two, and how far the upper one of both reaches beyond the
 * lower one behind and its tongue below its corners, mm. */
#define RIM 0.9
#define PAD 1.9
#define CLEFT 0.5
#define BEYOND 1.2
#define TONGUE 2.2

/* The corners of one facet: inner and outer, front and rear, and the middle of the rear edge. */
typedef struct
{
  StudioPoint front[2];
  StudioPoint rear[2];
  StudioPoint middle;
} Facet;

/* A place on a joint, so far across it and along it, in parts, and so far above it, mm. */
static StudioPoint
place_on (const Joint        *joint,
          const BodyVertebra *below,
          double              across,
          double              along,
          double              over,
          gboolean            left)
{
  double pitch = below->height + below->disc_below;
  double rear = below->depth / 2.0;
  double slope = hypot (1.0, joint->fall);
  BodyKnob knob = {
    joint->in + across * (joint->out - joint->in),
    joint->fall * along * joint->deep - joint->up * pitch - joint->skew * (across - 0.5) - over / slope,
    rear + joint->behind + along * joint->deep + over * joint->fall / slope,
    1.0,
  };

  knob = body_bench_stray (below, knob, left);

  return studio_frame_place (&below->frame, knob.x, knob.u, knob.w);
}

static StudioPoint
get_normal (const Joint        *joint,
            const BodyVertebra *below)
{
  return studio_frame_turn (&below->frame, 0.0, -1.0, joint->fall);
}

static Facet
get_facet (const Joint        *joint,
           const BodyVertebra *below,
           gboolean            is_upper,
           gboolean            left)
{
  double over = is_upper ? -PAD : PAD + CLEFT;
  double beyond = is_upper ? 0.0 : BEYOND / joint->deep;
  double tongue = (is_upper ? 0.0 : TONGUE) / joint->deep;
  Facet facet;

  for (guint i = 0; i < 2; i++)
    {
      facet.front[i] = place_on (joint, below, i, beyond, over, left);
      facet.rear[i] = place_on (joint, below, i == 0 ? 0.04 : 0.96, 1.0 + beyond, over, left);
    }
  facet.middle = place_on (joint, below, 0.54, 1.0 + beyond + tongue, over, left);

  return facet;
}

static void
add_plate (BodyBench         *bench,
           const StudioPoint *corners,
           guint              n_corners)
{
  static const double halves[] = { RIM, RIM, RIM, RIM, RIM };

  studio_solid_add_plate (bench->solid, corners, halves, n_corners);
}

/* So much farther within the outer face is half way than at the joints, and so much farther forward the
 * rear one; mm. How much broader the pad under a facet is than its rear edge, mm, and how
 * thick, in parts of that; how far it flows into the faces, mm. */
#define WAIST 2.7
#define HOLLOW 0.9
#define PAD_WIDER 0.4
#define PAD_FLATNESS 0.42
#define PAD_BLEND 1.8

/* Its outer and its rear face, each drawn in half way; within, a core fills them and
 * swells the rear one. */
static void
add_pillar (BodyBench   *bench,
            const Facet *top,
            const Facet *foot,
            double       side)
{
  StudioPoint waist[2], hip[2];

  for (guint i = 0; i < 2; i++)
    {
      waist[i] = studio_point_lerp (top->rear[i], foot->rear[i], 0.46);
      hip[i] = studio_point_lerp (top->front[i], foot->front[i], 0.5);
      waist[i].x -= i * side * WAIST;
      hip[i].x -= i * side * WAIST;
      waist[i].z -= HOLLOW;
    }
  for (guint half = 0; half < 2; half++)
    {
      const Facet *end = half == 0 ? top : foot;
      const StudioPoint outer[] = { end->front[1], end->rear[1], waist[1], hip[1] };
      const StudioPoint rear[] = { end->middle, end->rear[0], waist[0], waist[1], end->rear[1] };

      add_plate (bench, outer, G_N_ELEMENTS (outer));
      add_plate (bench, rear, G_N_ELEMENTS (rear));
    }
}

static StudioPoint
get_middle (const Facet *facet)
{
  return studio_point_lerp (studio_point_lerp (facet->front[0], facet->front[1], 0.5), facet->middle, 0.62);
}

/* What is within, and swells the rear face. */
static void
add_core (BodyBench   *bench,
          const Facet *top,
          const Facet *foot)
{
  StudioPoint from = get_middle (top), to = get_middle (foot);

  studio_solid_add_blade (bench->solid, studio_point_lerp (from, to, 0.16), 4.8, studio_point_lerp (from, to, 0.84), 5.0,
                          studio_point (0.0, -0.2, 1.0), 0.96);
}

/* The joint swells: a flat pad under the facet, rounder than it. */
static void
add_pad (BodyBench    *bench,
         const Facet  *facet,
         StudioPoint   normal)
{
  StudioPoint front = studio_point_lerp (facet->front[0], facet->front[1], 0.52);
  double half = 0.5 * studio_point_get_length (studio_point_subtract (facet->rear[1], facet->rear[0])) + PAD_WIDER;

  studio_solid_add_blade (bench->solid, studio_point_lerp (front, facet->middle, 0.40), half,
                          studio_point_lerp (front, facet->middle, 0.60), half, normal, PAD_FLATNESS);
}

/* The transverse process: a gutter for the nerve between two bars, each of which ends in a tubercle.
 * By level from C2, mm: how much higher and farther forward than the measured tip, which is the rear
 * tubercle's, the front one lies, and how far within it; how thick each is. The sixth has the largest in
 * front, the seventh nearly none. Our own drawing. */
typedef struct
{
  double higher;
  double ahead;
  double within;
  double front;
  double rear;
} Tubercles;

static const Tubercles tubercles[] = {
  { 0.4, 4.2, 3.0, 1.4, 2.3 },
  { 4.2, 6.4, 1.2, 1.8, 2.1 },
  { 4.6, 6.8, 0.8, 2.0, 2.2 },
  { 4.4, 7.4, 0.4, 2.2, 2.3 },
  { 3.6, 8.6, 0.6, 2.9, 2.5 },
  { -2.4, 6.0, 10.6, 1.2, 3.0 },
};

static void
add_transverse (BodyBench *bench,
                double     pillar)
{
  const BodyVertebra *v = bench->vertebra;
  const Tubercles *form = &tubercles[v->name[1] - '2'];
  double half = v->transverse_span / 2.0;
  double w = v->transverse_w;
  double u = v->transverse_u;
  BodyKnob rear = { half - 0.9 * form->rear, u, w, form->rear };
  BodyKnob front = { half - form->within - form->front, u - form->higher, w - form->ahead, form->front };
  BodyKnob sag = { half - 3.2, u + 0.6, w - 0.42 * form->ahead, 1.5 };
  BodyKnob floor = { half - 4.0, u - 0.4, w - 0.5 * form->ahead, 2.0 };
  const BodyKnob rear_bar[] = {
    { pillar - 4.0, -2.4, bench->rear + 1.4, 1.7 }, { rear.x - 0.8, rear.u - 0.4, rear.w, 1.4 }, floor, { pillar - 4.0, 2.6, bench->rear - 1.0, 1.8 },
  };
  const BodyKnob front_bar[] = {
    { v->width / 2.0 - 2.0, -2.4, 0.0, 1.6 }, { front.x - 0.8, front.u, front.w, 1.3 }, floor, { pillar - 5.0, 2.4, bench->rear - 2.6, 1.8 },
  };

  body_bench_blend (bench, 1.8);
  body_bench_plate_pair (bench, rear_bar, G_N_ELEMENTS (rear_bar));
  body_bench_plate_pair (bench, front_bar, G_N_ELEMENTS (front_bar));
  /* The outer edge of the gutter hangs between both like a hammock. */
  body_bench_blend (bench, 2.0);
  body_bench_pair (bench, sag, (BodyKnob) { rear.x - 0.4, rear.u, rear.w, 0.84 * rear.r });
  body_bench_pair (bench, sag, (BodyKnob) { front.x - 0.4, front.u, front.w, 0.84 * front.r });
  body_bench_pair (bench, (BodyKnob) { rear.x - 0.4, rear.u, rear.w, 0.8 * rear.r },
                   (BodyKnob) { rear.x, rear.u + 1.0, rear.w + 0.6, 0.86 * rear.r });
}

/* Who looks into the way out of a nerve sees no daylight: a sheet in the midline, deep in shade. */
static void
close_canal (BodyBench *bench)
{
  double rear = bench->rear;
  const BodyKnob sheet[] = {
    { 0.0, -0.1 * bench->pitch, rear - 2.0, 0.6 }, { 0.0, -0.1 * bench->pitch, rear + 9.0, 0.6 },
    { 0.0, 0.9 * bench->pitch, rear + 11.0, 0.6 }, { 0.0, 0.9 * bench->pitch, rear - 2.0, 0.6 },
  };

  body_bench_plate (bench, sheet, G_N_ELEMENTS (sheet));
}

void
body_vertebra_add_pillars (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  int level = v->name[1] - '2';
  const Joint *lower = &joints[level];

  body_bench_pair (bench, (BodyKnob) { v->width / 2.0 - 2.0, -1.0, bench->rear - 4.0, 3.2 },
                   (BodyKnob) { 15.6, -0.4, bench->rear + 4.4, 4.6 });
  for (guint left = 0; left < 2; left++)
    {
      Facet foot = get_facet (lower, bench->next, FALSE, left);
      /* C2 has its upper facets on its shoulders, before the pillar. */
      const Joint own = level > 0 ? joints[level - 1] : (Joint) { 0.10, 1.0, 5.0, 0.4, -3.0, 12.6, 17.4 };
      Facet top = get_facet (&own, v, TRUE, left);

      body_bench_blend (bench, 1.6);
      add_core (bench, &top, &foot);
      body_bench_blend (bench, 0.9);
      add_pillar (bench, &top, &foot, left ? -1.0 : 1.0);
      body_bench_blend (bench, PAD_BLEND);
      if (level > 0)
        add_pad (bench, &top, get_normal (&own, v));
      add_pad (bench, &foot, get_normal (lower, bench->next));
    }
  add_transverse (bench, lower->out);
  close_canal (bench);
  body_bench_blend (bench, 2.6);
}
