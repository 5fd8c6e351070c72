/* body-vertebra-lumbar.c: the vertebrae of the low back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

/* A place along a transverse process: in parts of the way from root to tip, how much lower it
 * lies than the straight way, and half its height, mm. */
typedef struct
{
  double along;
  double lower;
  double r;
} Along;

#define N_ALONG 4

/* Our own drawing, by level from L1: how far the middle of the upper and of the lower
 * articular process lies outside the measured centre of its facet, mm: the upper ones, shells
 * that open inwards, leave the edges of body and disc free beside them; how strong the upper
 * one, its mammillary process, the bridge to the lower one and the lower one are, mm; how far
 * the mammillary process is below the tip, and how high the upper one reaches, in parts of the
 * height; how far that leans backwards, mm. */
typedef struct
{
  double upper_out;
  double lower_out;
  double shell;
  double knob;
  double bridge;
  double tongue;
  double knob_u;
  double top;
  double lean;
  Along blade[N_ALONG];
} Form;

static const Form forms[] = {
  { 1.2, -3.0, 4.2, 3.0, 3.0, 4.0, -0.52, -0.62, 1.4, { { 0.0, 1.6, 4.8 }, { 0.36, 0.6, 3.9 }, { 0.70, 0.6, 4.1 }, { 1.0, 1.0, 2.9 } } },
  { 2.5, -2.0, 4.3, 3.3, 3.4, 4.3, -0.49, -0.66, 0.8, { { 0.0, 1.4, 5.4 }, { 0.32, 0.8, 4.2 }, { 0.72, 1.8, 4.8 }, { 1.0, 0.2, 3.1 } } },
  { 3.5, -0.8, 4.5, 3.6, 3.8, 4.6, -0.46, -0.63, 2.2, { { 0.0, 1.8, 5.8 }, { 0.30, 0.6, 4.4 }, { 0.74, 0.6, 5.0 }, { 1.0, -0.4, 4.0 } } },
  { 4.2, 0.8, 4.6, 3.3, 4.6, 4.8, -0.44, -0.69, 1.0, { { 0.0, 3.0, 5.2 }, { 0.36, 2.0, 4.0 }, { 0.72, 0.8, 3.7 }, { 1.0, -0.5, 2.8 } } },
  { 5.2, 6.2, 4.6, 3.4, 5.6, 5.0, -0.42, -0.64, 0.2, { { 0.0, 0.2, 9.0 }, { 0.36, 1.4, 7.6 }, { 0.72, 1.2, 5.4 }, { 1.0, 0.2, 2.9 } } },
};

/* How far the spine bends aside, as no spine is quite even, mm. */
static const double aside[] = { 0.3, -0.4, 0.3, -0.2, 0.3 };

/* How far the corners of the spine's lower end lie from its middle, mm. */
static const double corner[] = { 2.6, 3.3, 3.0, 3.6, 2.2 };

/* How much lower the upper border of the spine lies than its measured height would
 * have it: who stands upright and hollow-backed has air between them, mm. */
static const double clear[] = { 1.0, 1.6, 3.4, 5.2, 5.0 };

/* How stout its rear border is at the upper end, in parts: those of the lowest are seen from above,
 * a narrow crest over a thicker end. */
static const double stout[] = { 1.0, 1.0, 0.96, 0.78, 0.72 };

/* How much lower the tip of the spine is than its root, mm. */
#define DROP 1.5

/* The pedicle flows into the body and into the upper process, so that the way out of the nerve is
 * an oval, mm. */
#define ROOT_BLEND 7.0

/* The height of a lamina that is drawn neither higher nor lower, mm. */
#define MEAN_LAMINA 22.5

typedef struct
{
  int index; /* 0 is L1 */
  const Form *form;
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
  const Form *form = &forms[index];

  return (Lumbar) {
    .index = index,
    .form = form,
    .h = (index < 4 ? 0.735 : 0.66) * bench->pitch,
    .sx = v->facets_upper / 2.0 + form->upper_out,
    .ix = v->facets_lower / 2.0 + form->lower_out,
    .side = bench->rear + 11.0,
  };
}

/* Thin blades that stand upright, stout at the root only, narrow beyond it and broader again
 * before their blunt end; the lowest is a stout cone that rises from the pedicle itself. */
static void
add_transverse_processes (BodyBench    *bench,
                          const Lumbar *l)
{
  /* Thicker at the end, which is looked upon from the side. */
  static const double flat[] = { 0.58, 0.56, 0.64 };
  const BodyVertebra *v = bench->vertebra;
  const Along *blade = l->form->blade;
  gboolean is_cone = l->index == 4;
  double root = l->sx + (is_cone ? 0.0 : 1.6);
  double tip = v->transverse_span / 2.0 - blade[N_ALONG - 1].r;
  double root_w = l->side - (is_cone ? 6.0 : 4.8);
  double w = MIN (v->transverse_w, l->side - 2.0);
  BodyKnob knobs[N_ALONG];

  for (guint i = 0; i < N_ALONG; i++)
    {
      double along = blade[i].along;

      knobs[i] = (BodyKnob) { root + along * (tip - root), along * v->transverse_u + blade[i].lower,
                              root_w + sqrt (along) * (w - root_w), blade[i].r };
    }
  for (guint i = 0; i + 1 < N_ALONG; i++)
    {
      body_bench_blend (bench, is_cone ? 7.0 : i == 0 ? 5.0 : 2.4);
      body_bench_flat_pair (bench, knobs[i], knobs[i + 1], studio_point (0.0, 0.22, 1.0),
                            is_cone ? 0.62 : flat[i]);
    }
}

/* The accessory process, a thorn that hangs from the root behind; the lowest has but a trace. */
static void
add_accessory_process (BodyBench    *bench,
                       const Lumbar *l)
{
  double strong = l->index == 4 ? 1.3 : 1.9;

  body_bench_blend (bench, 2.2);
  body_bench_pair (bench, (BodyKnob) { l->sx + 1.6, 0.05 * l->h, l->side - 1.4, strong },
                   (BodyKnob) { l->sx + 3.4, 0.20 * l->h, l->side + 0.8, 0.55 * strong });
}

/* Cups that hold the lower ones of the vertebra above, with the mammillary process, a knob, on
 * their rear edge. */
static void
add_upper_processes (BodyBench    *bench,
                     const Lumbar *l)
{
  const Form *form = l->form;
  double h = l->h;
  StudioPoint facet = studio_point (0.8, 0.0, 0.6);

  body_bench_blend (bench, ROOT_BLEND);
  body_bench_pair (bench, (BodyKnob) { bench->vertebra->width * 0.3, -0.2 * bench->vertebra->height, bench->rear - 4.0, 6.0 },
                   (BodyKnob) { l->sx - 1.0, -0.18 * h, l->side - 2.0, 5.2 });
  body_bench_blend (bench, 2.2);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx + 0.2, -0.14 * h, l->side, form->shell + 0.8 },
                        (BodyKnob) { l->sx + 1.2, form->top * h, l->side + form->lean, form->shell }, facet, 0.66);
  body_bench_blend (bench, 2.4);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx + 1.0, (form->knob_u - 0.06) * h, l->side + 3.4, 0.8 * form->knob },
                        (BodyKnob) { l->sx + 1.8, (form->knob_u + 0.16) * h, l->side + 4.8, form->knob }, facet, 0.8);
}

/* The bridge between upper and lower ones, narrower than both, and the lower ones: tongues,
 * broadest above their end and turned inwards there. */
static void
add_lower_processes (BodyBench    *bench,
                     const Lumbar *l)
{
  const Form *form = l->form;
  double h = l->h;
  double side = l->side;
  double r = form->tongue;
  double bridge_x = 0.5 * (l->sx + l->ix) - 2.4;
  StudioPoint thin = studio_point (0.35, 0.0, 0.95);
  const BodyKnob knobs[] = {
    { l->sx - 1.8, -0.14 * h, side + 1.8, form->bridge + 0.3 },
    { bridge_x, 0.20 * h, side + 4.8, form->bridge },
    { l->ix + 0.2, 0.50 * h, side + 6.2, r },
    { l->ix + 0.3, 0.68 * h, side + 6.2, r },
    { l->ix - 0.8, 0.86 * h, side + 6.2, 0.82 * r },
  };

  for (guint i = 0; i + 1 < G_N_ELEMENTS (knobs); i++)
    {
      body_bench_blend (bench, i < 2 ? 3.0 : 1.6);
      body_bench_flat_pair (bench, knobs[i], knobs[i + 1], thin, 0.72);
    }
}

static void
add_laminae (BodyBench    *bench,
             const Lumbar *l)
{
  double h = l->h;
  double tall = bench->vertebra->lamina_height / MEAN_LAMINA;
  double root = bench->rear + bench->vertebra->canal_depth + 4.4;
  StudioPoint thin = studio_point (0.38, -0.16, 0.92);

  body_bench_blend (bench, 3.0);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx - 3.4, -0.17 * h, l->side + 2.6, 4.7 },
                        (BodyKnob) { 2.8, -0.10 * h, root - 0.6, 4.3 }, thin, 0.6);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx - 6.8, 0.10 * h, l->side + 4.8, 4.8 },
                        (BodyKnob) { 2.8, 0.14 * h * tall, root + 0.8, 4.9 * tall }, thin, 0.6);
  body_bench_flat_pair (bench, (BodyKnob) { l->ix - 2.2, 0.30 * h, l->side + 6.2, 3.7 },
                        (BodyKnob) { 2.8, 0.36 * h * tall, root + 1.8, 4.2 * tall }, thin, 0.6);
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
  add_accessory_process (bench, &l);
  add_upper_processes (bench, &l);
  add_lower_processes (bench, &l);
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
