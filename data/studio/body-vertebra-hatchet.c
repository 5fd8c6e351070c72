/* body-vertebra-hatchet.c: the spines of the loin and of the lowest vertebrae of the chest
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

#include <math.h>

/* The rear face of a spine: how far down a place is, in parts, and how far to the left and to the right
 * its edges lie there, in parts of the breadth of its lower end, and how far it stands back, mm. It is
 * rough where ligaments hold on: no two swellings face each other. */
typedef struct
{
  double down;
  double left;
  double right;
  double back;
} Edge;

static const Edge edges[] = {
  { 0.04, 0.30, 0.34, -4.4 }, { 0.16, 0.54, 0.60, -2.0 }, { 0.30, 0.70, 0.60, -0.9 }, { 0.46, 0.62, 0.70, -0.5 },
  { 0.62, 0.76, 0.62, -0.6 }, { 0.76, 0.80, 0.84, -1.2 }, { 0.86, 0.92, 0.96, -1.8 }, { 0.93, 0.90, 0.84, -2.5 }, { 0.98, 0.62, 0.60, -3.4 },
};

/* So far from the midline a flank of the spine begins on the lamina, mm. */
#define FLANK_OUT 5.6

/* Half as thick the rear face is, mm; how much farther out its swellings reach than its corners. */
#define EDGE 1.2
#define BROADER 1.3

/* How uneven it is, in parts of its swelling. */
#define ROUGH 0.3

/* How far back the rear face lies @down it, in parts, mm. */
static double
find_back (const BodyHatchet *form,
           const Edge        *edge)
{
  double up = 1.0 - edge->down;
  double rough = sin (9.0 * edge->down + 4.0 * form->corner);

  return edge->back + form->swell * sin (G_PI * edge->down) - form->lean * (edge->down - 0.5) - form->rounded * (pow (up, 4.0) + 0.5 * pow (edge->down, 6.0)) +
         ROUGH * rough * form->swell;
}

static void
add_rear_face (BodyBench         *bench,
               const BodyHatchet *form,
               double             top,
               double             tall)
{
  double w = bench->vertebra->spinous_w;

  for (guint i = 0; i + 1 < G_N_ELEMENTS (edges); i++)
    {
      BodyKnob part[4];

      for (guint k = 0; k < 4; k++)
        {
          gboolean left = k == 0 || k == 3;
          const Edge *edge = &edges[k < 2 ? i : i + 1];
          double slim = form->stout + (1.0 - form->stout) * edge->down;
          /* The bend of the spine decides which side has the larger swellings. */
          double wide = (form->aside > 0.0) == left ? edge->left : edge->right;
          double half = MAX (BROADER * form->corner * wide * slim - EDGE, 0.3);

          part[k] = (BodyKnob) { 3.2 * form->aside * edge->down * (1.0 - 0.4 * edge->down) + (left ? -half : half),
                                 top + tall * edge->down - (k < 2 ? 0.0 : 0.2), w + find_back (form, edge) - EDGE, EDGE };
        }
      body_bench_blend (bench, i == 0 ? 1.2 : 0.2);
      body_bench_plate (bench, part, G_N_ELEMENTS (part));
    }
}

/* From its middle out, round its border: the upper border, which sags, the rear one, the beard of the
 * hatchet, which hangs at the lower end, and the lower border, hollowed before that. */
#define N_BORDER 9

static void
add_blade (BodyBench         *bench,
           const BodyHatchet *form,
           double             top,
           double             low)
{
  double root = form->root, w = bench->vertebra->spinous_w;
  double tall = low - top, rise = form->drop - 1.5;
  double deep = w - root;
  double end = w - 0.5 * form->rounded;
  const BodyKnob plate[N_BORDER + 1] = {
    { 0.6 * form->aside, 0.5 * (top + low), root + 0.55 * deep, 1.5 },
    { 0.0, top + 1.0 - rise, root + 1.0, 1.7 },
    { 0.2 * form->aside, top + 0.08 * tall - 0.5 * rise + form->upper_hollow, root + 0.42 * deep, 1.2 },
    { 0.5 * form->aside, top + 0.10 * tall + 0.4 * form->rounded, end - 5.2 + 0.5 * form->lean, 1.3 },
    { form->aside, top + 0.30 * tall, end - 2.4 + 0.4 * form->swell, 1.5 },
    { form->aside, low - 0.26 * tall, end - 2.6 + 0.5 * form->swell, 1.7 },
    { form->aside, low - 2.0, end - 5.0, 1.9 },
    { 0.7 * form->aside, low - 2.8 - 0.3 * form->lower_hollow, w - 0.36 * deep - 2.0, 1.7 },
    { 0.3 * form->aside, low - 4.2 - form->lower_hollow - 0.5 * rise, root + 0.34 * deep, 1.6 },
    { 0.0, low - 5.6 - rise, root + 1.0, 1.9 },
  };

  body_bench_blend (bench, 4.0 * form->stout);
  for (guint i = 1; i <= N_BORDER; i++)
    {
      const BodyKnob part[] = { plate[0], plate[i], plate[i < N_BORDER ? i + 1 : 1] };

      body_bench_plate (bench, part, G_N_ELEMENTS (part));
      body_bench_blend (bench, 0.2);
    }
  /* The crest runs up between the laminae, the lower border, which is thick, back to them. */
  body_bench_blend (bench, 3.0);
  body_bench_chain (bench, plate + 1, 3);
  body_bench_blend (bench, 2.2);
  body_bench_chain (bench, plate + 6, 4);
}

/* A hatchet: a thin plate, whose rear border is a flat, uneven face that
 * broadens towards its lower end. */
void
body_vertebra_add_hatchet (BodyBench         *bench,
                           const BodyHatchet *form)
{
  const BodyVertebra *v = bench->vertebra;
  double root = form->root;
  double low = v->spinous_lowest_u;
  double top = low - v->spinous_thickness + form->clear;
  double tall = low - top;
  double rise = form->drop - 1.5;
  const BodyKnob flank[] = {
    { 0.8, top + 2.0 - rise, root + 3.4, 1.0 }, { FLANK_OUT, top + 0.6 - rise, root - 2.6, 1.2 },
    { FLANK_OUT, top + 0.26 * tall - rise, root - 1.4, 1.2 }, { 0.8, top + 0.46 * tall - rise, root + 4.0, 1.0 },
  };

  add_blade (bench, form, top, low);
  /* From the laminae two flanks rise to it. */
  body_bench_blend (bench, 2.2);
  body_bench_plate_pair (bench, flank, G_N_ELEMENTS (flank));
  add_rear_face (bench, form, top, tall);
}
