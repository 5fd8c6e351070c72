/* body-vertebra.c: a vertebra being built, in its own axes
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

#include "body-spine.h"

double
body_vertebra_get_wedge (const BodyVertebra *vertebra)
{
  g_return_val_if_fail (vertebra->height_front + vertebra->height_back > 0.0, 0.0);

  return (vertebra->height_front - vertebra->height_back) / (vertebra->height_front + vertebra->height_back);
}

static StudioPoint
place (const BodyBench *self,
       BodyKnob         knob)
{
  return studio_frame_place (&self->vertebra->frame, knob.x, knob.u, knob.w);
}

static StudioPoint
turn (const BodyBench *self,
      StudioPoint      thin)
{
  return studio_frame_turn (&self->vertebra->frame, thin.x, thin.y, thin.z);
}

void
body_bench_bar (BodyBench *self,
                BodyKnob   a,
                BodyKnob   b)
{
  studio_solid_add_capsule (self->solid, place (self, a), a.r, place (self, b), b.r);
}

/* What reaches far out bends by so much up and down on its way, in waves of about so many radians a mm. */
#define BEND 0.7
#define BEND_WAVE 0.34

/* No vertebra is its own mirror: on either side what lies so far out strays upwards or
 * downwards, outwards or inwards by so much at most, and is so much stouter, in parts of it; mm.
 * Our own drawing. */
#define FAR_OUT 34.0
#define STRAY_UP 2.0
#define STRAY_OUT 0.15
#define STOUTER 0.03

BodyKnob
body_bench_stray (const BodyVertebra *vertebra,
                  BodyKnob            knob,
                  gboolean            left)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (2 * g_str_hash (vertebra->name) + (left ? 1 : 0));
  double share = knob.x / FAR_OUT;

  knob.u += share * g_rand_double_range (chance, -STRAY_UP, STRAY_UP);
  knob.x += share * g_rand_double_range (chance, -STRAY_OUT, STRAY_OUT);
  knob.r *= 1.0 + share * g_rand_double_range (chance, -STOUTER, STOUTER);
  knob.u += BEND * share * share * sin (BEND_WAVE * knob.x + g_rand_double_range (chance, 0.0, 2.0 * G_PI));
  knob.x *= left ? -1.0 : 1.0;

  return knob;
}

static BodyKnob
stray (const BodyBench *self,
       BodyKnob         knob,
       gboolean         left)
{
  return body_bench_stray (self->vertebra, knob, left);
}

void
body_bench_pair (BodyBench *self,
                 BodyKnob   a,
                 BodyKnob   b)
{
  for (guint left = 0; left < 2; left++)
    body_bench_bar (self, stray (self, a, left), stray (self, b, left));
}

void
body_bench_flat_bar (BodyBench  *self,
                     BodyKnob    a,
                     BodyKnob    b,
                     StudioPoint thin,
                     double      flatness)
{
  studio_solid_add_blade (self->solid, place (self, a), a.r, place (self, b), b.r, turn (self, thin), flatness);
}

void
body_bench_flat_pair (BodyBench  *self,
                      BodyKnob    a,
                      BodyKnob    b,
                      StudioPoint thin,
                      double      flatness)
{
  StudioPoint mirrored = studio_point (-thin.x, thin.y, thin.z);

  for (guint left = 0; left < 2; left++)
    body_bench_flat_bar (self, stray (self, a, left), stray (self, b, left), left ? mirrored : thin, flatness);
}

void
body_bench_plate (BodyBench      *self,
                  const BodyKnob *corners,
                  guint           n_corners)
{
  g_autofree StudioPoint *places = g_new (StudioPoint, n_corners);
  g_autofree double *halves = g_new (double, n_corners);

  for (guint i = 0; i < n_corners; i++)
    {
      places[i] = place (self, corners[i]);
      halves[i] = corners[i].r;
    }
  studio_solid_add_plate (self->solid, places, halves, n_corners);
}

void
body_bench_plate_pair (BodyBench      *self,
                       const BodyKnob *corners,
                       guint           n_corners)
{
  g_autofree BodyKnob *strayed = g_new (BodyKnob, n_corners);

  for (guint left = 0; left < 2; left++)
    {
      for (guint i = 0; i < n_corners; i++)
        strayed[i] = stray (self, corners[i], left);
      body_bench_plate (self, strayed, n_corners);
    }
}

void
body_bench_chain (BodyBench      *self,
                  const BodyKnob *knobs,
                  guint           n_knobs)
{
  for (guint i = 0; i + 1 < n_knobs; i++)
    body_bench_bar (self, knobs[i], knobs[i + 1]);
}

void
body_bench_blend (BodyBench *self,
                  double     blend)
{
  studio_solid_set_blend (self->solid, blend);
}

/* Thin lips are its rims, higher in front or behind as the table has it. */
static void
add_body (StudioSolid        *solid,
          const BodyVertebra *vertebra)
{
  const StudioDrum drum = {
    .half_width = vertebra->width / 2.0,
    .half_height = vertebra->height / 2.0,
    .half_depth = vertebra->depth / 2.0,
    .rounding = 1.1,
    .waist = 0.09,
    .wedge = body_vertebra_get_wedge (vertebra),
  };

  studio_solid_add_drum (solid, &vertebra->frame, &drum);
}

/* The one below, or none under the last of the table. */
static const BodyVertebra *
find_next (const BodyMeasures *measures,
           const BodyVertebra *vertebra)
{
  guint i = 0;

  while (body_measures_get_nth_vertebra (measures, i) != vertebra)
    i++;

  return body_measures_get_nth_vertebra (measures, i + 1);
}

static BodyBench
make_bench (const BodyMeasures *measures,
            const char         *level,
            StudioSolid        *solid)
{
  const BodyVertebra *vertebra = body_measures_get_vertebra (measures, level);

  return (BodyBench) {
    .vertebra = vertebra,
    .next = find_next (measures, vertebra),
    .solid = solid,
    .rear = vertebra->depth / 2.0,
    .pitch = vertebra->height + vertebra->disc_below,
  };
}

void
body_lumbar_get_line (const BodyMeasures *measures,
                      const char         *level,
                      BodyLumbarLine      line,
                      StudioPoint         points[BODY_LUMBAR_N_KNOBS])
{
  BodyBench bench = make_bench (measures, level, NULL);
  BodyKnob knobs[BODY_LUMBAR_N_KNOBS];

  g_return_if_fail (level[0] == 'L');

  body_vertebra_trace_lumbar (&bench, line, knobs);
  for (guint i = 0; i < BODY_LUMBAR_N_KNOBS; i++)
    points[i] = place (&bench, stray (&bench, knobs[i], TRUE));
}

void
body_lumbar_join_roots (StudioSolid        *solid,
                        const BodyMeasures *measures,
                        const char         *level)
{
  BodyBench bench = make_bench (measures, level, solid);

  if (level[0] == 'L')
    body_vertebra_join_lumbar (&bench);
}

StudioSolid *
body_vertebra_new (const BodyMeasures *measures,
                   const char         *level)
{
  BodyBench bench = make_bench (measures, level, studio_solid_new (2.6));

  if (bench.vertebra->depth > 0.0)
    add_body (bench.solid, bench.vertebra);
  switch (level[0])
    {
    case 'C':
      body_vertebra_build_cervical (&bench);
      break;
    case 'T':
      body_vertebra_build_thoracic (&bench);
      break;
    case 'L':
    default:
      body_vertebra_build_lumbar (&bench);
      break;
    }

  return bench.solid;
}

StudioSolid *
body_vertebra_new_body (const BodyMeasures *measures,
                        const char         *level)
{
  const BodyVertebra *vertebra = body_measures_get_vertebra (measures, level);
  StudioSolid *solid;

  if (vertebra->depth <= 0.0)
    return NULL;

  solid = studio_solid_new (2.6);
  add_body (solid, vertebra);

  return solid;
}
