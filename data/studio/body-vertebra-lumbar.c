/* body-vertebra-lumbar.c: the vertebrae of the low back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

#include <string.h>

/* A place along a transverse process: in parts of the way from root to tip, how much lower it
 * lies than the straight way, and half its height, mm. */
typedef struct
{
  double along;
  double lower;
  double r;
} Along;

#define N_ALONG 6

/* Our own drawing, by level from L1: how far the middle of the upper and of the lower
 * articular process lies outside the measured centre of its facet, mm: the upper ones, shells
 * that open inwards, leave the edges of body and disc free beside them; how high the upper one
 * reaches, in parts of the height, and how far it leans backwards, mm; how thick its mammillary process is, mm,
 * and where it lies, in parts of the height; half the breadth of the lower one, mm, and how low it
 * reaches, in parts; how far the isthmus lies outside the middle between both, mm. */
typedef struct
{
  double upper_out;
  double lower_out;
  double top;
  double lean;
  double knob;
  double knob_u;
  double tongue;
  double foot;
  double isthmus;
  Along blade[N_ALONG];
} Form;

static const Form forms[] = {
  { 0.9, -3.0, -0.62, 2.6, 2.8, -0.42, 3.3, 0.80, -0.6,
    { { 0.0, 1.8, 4.4 }, { 0.26, 1.0, 3.0 }, { 0.54, 0.6, 3.6 }, { 0.78, 0.9, 3.0 }, { 0.93, 1.8, 1.9 }, { 1.0, 2.4, 1.2 } } },
  { 2.0, -2.0, -0.66, 2.4, 3.1, -0.46, 3.7, 0.83, -0.4,
    { { 0.0, 1.4, 4.8 }, { 0.26, 0.6, 3.0 }, { 0.56, 1.2, 3.7 }, { 0.80, 1.0, 4.2 }, { 0.95, 0.0, 3.2 }, { 1.0, -0.6, 2.0 } } },
  { 2.9, -0.8, -0.63, 3.2, 3.5, -0.41, 4.0, 0.82, -0.4,
    { { 0.0, 2.2, 4.8 }, { 0.24, 1.4, 3.1 }, { 0.52, 0.0, 3.5 }, { 0.80, -0.4, 4.6 }, { 0.94, -1.4, 3.6 }, { 1.0, -2.2, 1.9 } } },
  { 3.6, 0.8, -0.69, 2.6, 3.2, -0.47, 4.2, 0.80, -0.4,
    { { 0.0, 4.0, 4.6 }, { 0.26, 2.9, 3.0 }, { 0.54, 1.6, 3.1 }, { 0.80, -0.8, 2.8 }, { 0.94, -2.2, 2.1 }, { 1.0, -2.9, 1.4 } } },
  { 4.6, 6.2, -0.66, 1.6, 3.3, -0.42, 4.4, 0.82, -1.0,
    { { 0.0, 0.6, 9.0 }, { 0.28, 1.4, 7.6 }, { 0.56, 1.4, 5.8 }, { 0.80, 0.2, 4.4 }, { 0.94, -0.6, 3.0 }, { 1.0, -0.9, 2.3 } } },
};

/* How far the spine bends aside, as no spine is quite even, mm. */
static const double aside[] = { 0.3, -0.4, 0.3, -0.3, 0.3 };

/* How far the corners of the spine's lower end lie from its middle, mm. */
static const double corner[] = { 2.7, 3.4, 3.1, 3.8, 2.4 };

/* How much lower the upper border of the spine lies than its measured height would
 * have it: who stands upright and hollow-backed has air between them, mm. */
static const double clear[] = { 1.0, 1.6, 3.4, 5.2, 5.0 };

/* How stout its rear border is at the upper end, in parts: those of the lowest are seen from above,
 * a narrow crest over a thicker end. */
static const double stout[] = { 1.0, 1.0, 0.96, 0.78, 0.72 };

/* Its shape from the side: no two levels are alike, and the lowest is the smallest and the roundest, mm. */
static const double upper_hollow[] = { 0.5, 0.8, 0.2, 0.6, 1.0 };
static const double lower_hollow[] = { 0.9, 1.6, 1.3, 0.7, 0.2 };
static const double swell[] = { 0.5, 1.0, 1.5, 0.9, 0.5 };
static const double lean[] = { -1.6, 0.6, -0.4, 1.6, 2.6 };
static const double rounded[] = { 1.0, 0.6, 1.4, 2.4, 4.4 };

/* How much lower the tip of the spine is than its root, mm. */
#define DROP 1.5

/* The pedicle flows into the body and into the upper process, so that the way out of the nerve is
 * an oval, mm. */
#define ROOT_BLEND 7.0

/* The height of a lamina that is drawn neither higher nor lower, mm. */
#define MEAN_LAMINA 22.5

/* Half as thick the plates are where they are thick and where they end, mm. */
#define THICK 1.9
#define THIN 1.1

/* How far behind the side of the arch the middle of the lower process lies at its foot, mm. */
#define HEEL 12.0

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

/* Half as thick a transverse process is, mm, at its root and at its end. */
#define BLADE_ROOT 1.8
#define BLADE_END 1.1

/* A thin flat blade that stands upright, narrow beside its root and broad before its blunt
 * end: the upper border from the root out, then the lower one back. */
static void
add_blade (BodyBench      *bench,
           const BodyKnob *knobs)
{
  BodyKnob outline[2 * N_ALONG];

  for (guint i = 0; i < N_ALONG; i++)
    {
      double thick = BLADE_ROOT + (BLADE_END - BLADE_ROOT) * i / (N_ALONG - 1);
      BodyKnob upper = knobs[i], lower = knobs[i];

      upper.u -= knobs[i].r - thick;
      lower.u += knobs[i].r - thick;
      lower.w += 0.3 * (knobs[i].r - thick);
      upper.r = lower.r = thick;
      outline[i] = upper;
      outline[2 * N_ALONG - 1 - i] = lower;
    }
  for (guint i = 0; i + 1 < N_ALONG; i++)
    {
      const BodyKnob part[] = { outline[i], outline[i + 1], outline[2 * N_ALONG - 2 - i], outline[2 * N_ALONG - 1 - i] };

      body_bench_blend (bench, i == 0 ? 3.0 : 0.0);
      body_bench_plate_pair (bench, part, G_N_ELEMENTS (part));
    }
  /* A low ridge runs along it. */
  body_bench_blend (bench, 2.4);
  body_bench_flat_pair (bench, (BodyKnob) { knobs[0].x, knobs[0].u, knobs[0].w, 0.86 * knobs[0].r },
                        (BodyKnob) { knobs[2].x, knobs[2].u, knobs[2].w, 0.5 * knobs[2].r }, studio_point (0.0, 0.22, 1.0), 0.62);
}

/* That of the lowest is a stout cone that rises from the pedicle itself. */
static void
add_cone (BodyBench      *bench,
          const BodyKnob *knobs)
{
  for (guint i = 0; i + 1 < N_ALONG; i++)
    {
      body_bench_blend (bench, i == 0 ? 6.0 : 2.4);
      body_bench_flat_pair (bench, knobs[i], knobs[i + 1], studio_point (0.0, 0.22, 1.0), 0.62);
    }
}

/* The end of a transverse process, and half its height before it. */
static BodyKnob
find_tip (const BodyBench *bench,
          const Lumbar    *l)
{
  const BodyVertebra *v = bench->vertebra;
  const Along *blade = l->form->blade;

  return (BodyKnob) { v->transverse_span / 2.0, v->transverse_u + blade[N_ALONG - 2].lower, MIN (v->transverse_w, l->side - 2.0), blade[N_ALONG - 3].r };
}

static void
add_transverse_processes (BodyBench    *bench,
                          const Lumbar *l)
{
  const BodyVertebra *v = bench->vertebra;
  const Along *blade = l->form->blade;
  gboolean is_cone = l->index == 4;
  double root = l->sx + (is_cone ? 0.0 : 1.0);
  double tip = v->transverse_span / 2.0 - (is_cone ? blade[N_ALONG - 1].r : BLADE_END);
  double root_w = l->side - (is_cone ? 6.0 : 4.8);
  double w = MIN (v->transverse_w, l->side - 2.0);
  BodyKnob knobs[N_ALONG];

  for (guint i = 0; i < N_ALONG; i++)
    {
      double along = blade[i].along;

      knobs[i] = (BodyKnob) { root + along * (tip - root), along * v->transverse_u + blade[i].lower,
                              root_w + sqrt (along) * (w - root_w), blade[i].r };
    }
  if (is_cone)
    add_cone (bench, knobs);
  else
    add_blade (bench, knobs);
}

/* The accessory process, a thorn that hangs from the root behind; the lowest has but a trace. */
static void
add_accessory_process (BodyBench    *bench,
                       const Lumbar *l)
{
  double strong = l->index == 4 ? 1.0 : 1.5;

  body_bench_blend (bench, 1.8);
  body_bench_pair (bench, (BodyKnob) { l->sx + 1.8, 0.02 * l->h, l->side - 1.4, strong },
                   (BodyKnob) { l->sx + 3.6, 0.16 * l->h, l->side + 0.8, 0.6 * strong });
}

/* Shields that stand beside the lower processes of the vertebra above and open inwards and back, with the
 * mammillary process, a knob, on their rear edge. */
static void
add_upper_processes (BodyBench    *bench,
                     const Lumbar *l)
{
  const Form *form = l->form;
  double h = l->h;
  double rear = l->side + form->lean;
  StudioPoint facet = studio_point (0.75, 0.0, -0.66);
  const BodyKnob shield[] = {
    { l->sx - 3.0, -0.10 * h, l->side - 3.0, THICK }, { l->sx - 2.2, (form->top + 0.12) * h, rear - 3.6, THIN + 0.3 },
    { l->sx - 0.4, form->top * h, rear - 1.6, THIN + 0.3 }, { l->sx + 1.8, (form->top + 0.03) * h, rear + 1.4, THIN + 0.3 },
    { l->sx + 2.8, (form->top + 0.16) * h, rear + 3.2, THIN + 0.4 }, { l->sx + 1.6, -0.02 * h, l->side + 2.6, THICK },
  };

  body_bench_blend (bench, ROOT_BLEND);
  body_bench_pair (bench, (BodyKnob) { bench->vertebra->width * 0.3, -0.2 * bench->vertebra->height, bench->rear - 4.0, 6.0 },
                   (BodyKnob) { l->sx - 1.0, -0.18 * h, l->side - 2.4, 5.0 });
  body_bench_blend (bench, 2.0);
  body_bench_plate_pair (bench, shield, G_N_ELEMENTS (shield));
  body_bench_flat_pair (bench, (BodyKnob) { l->sx + 0.8, -0.06 * h, l->side, 3.6 },
                        (BodyKnob) { l->sx + 0.8, (form->top + 0.20) * h, rear, 3.6 }, facet, 0.8);
  body_bench_blend (bench, 1.6);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx + 2.2, (form->knob_u - 0.05) * h, rear + 3.0, 0.72 * form->knob },
                        (BodyKnob) { l->sx + 2.4, (form->knob_u + 0.14) * h, rear + 4.0, form->knob }, studio_point (1.0, 0.1, -0.3), 0.74);
}

/* Lamina and lower process: two plates that meet at the isthmus and at the corner of the window. */
static void
add_arch (BodyBench    *bench,
          const Lumbar *l)
{
  const Form *form = l->form;
  double h = l->h;
  double side = l->side;
  double tall = bench->vertebra->lamina_height / MEAN_LAMINA;
  double back = bench->rear + bench->vertebra->canal_depth;
  double isthmus = 0.5 * (l->sx + l->ix) + form->isthmus;
  double outer = l->ix + form->tongue, inner = l->ix - form->tongue;
  double foot_u = form->foot * h - form->tongue - 1.0;
  double window = (l->index < 4 ? 0.20 : 0.32) * h;
  const BodyKnob waist = { isthmus, 0.20 * h, side + 2.2, THIN + 0.4 };
  const BodyKnob sill = { inner - 0.4, window + (0.10 + 0.16 * tall) * h, side + 4.4, THIN };
  const BodyKnob lamina[] = {
    waist, sill, { 0.5 * inner, window + 0.14 * tall * h, back + 2.6, THIN }, { 0.4, window + 0.16 * tall * h, back + 4.6, THIN + 0.4 },
    { 0.4, -0.22 * h, back + 1.4, THICK }, { l->sx - 4.0, -0.28 * h, side + 0.4, THICK }, { l->sx - 0.6, -0.06 * h, side + 1.8, THICK },
  };
  const BodyKnob process[] = {
    waist,
    { outer - 0.4, 0.46 * h, side + 5.2, THIN },
    { outer - 0.2, (form->foot - 0.20) * h, side + 6.0, THIN },
    { l->ix + 0.40 * form->tongue, (form->foot - 0.09) * h, side + 6.2, THIN },
    { l->ix - 0.44 * form->tongue, (form->foot - 0.10) * h, side + 6.2, THIN },
    { inner, (form->foot - 0.24) * h, side + 6.0, THIN },
    sill,
  };

  body_bench_blend (bench, 2.6);
  body_bench_flat_pair (bench, (BodyKnob) { l->sx - 4.0, -0.02 * h, side + 2.2, 0.19 * h },
                        (BodyKnob) { 3.0, 0.04 * h, back + 3.0, 0.22 * h * tall }, studio_point (0.38, -0.2, 0.9), 0.54);
  /* From the lamina the isthmus goes down into the lower process without a pit. */
  body_bench_flat_pair (bench, (BodyKnob) { isthmus - 2.0, 0.10 * h, side + 3.4, 4.0 },
                        (BodyKnob) { 6.0, 0.24 * h, back + 1.0, 5.0 }, studio_point (0.5, 0.0, 0.86), 0.6);
  body_bench_flat_pair (bench, (BodyKnob) { isthmus - 4.0, 0.16 * h, side + 3.2, 4.6 },
                        (BodyKnob) { l->ix, foot_u, side + 5.6, form->tongue + 1.0 }, studio_point (0.3, 0.0, 0.95), 0.42);
  /* So thick that from the side it is seen behind the upper process of the vertebra below. */
  body_bench_blend (bench, 3.4);
  body_bench_flat_pair (bench, (BodyKnob) { isthmus - 3.0, 0.34 * h, side + 5.4, 3.4 },
                        (BodyKnob) { l->ix - 0.3, foot_u + 0.4, side + HEEL, form->tongue }, studio_point (0.2, 0.0, 0.95), 0.66);
  body_bench_blend (bench, 1.4);
  body_bench_plate_pair (bench, lamina, G_N_ELEMENTS (lamina));
  body_bench_plate_pair (bench, process, G_N_ELEMENTS (process));
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
    .upper_hollow = upper_hollow[l.index],
    .lower_hollow = lower_hollow[l.index],
    .swell = swell[l.index],
    .lean = lean[l.index],
    .rounded = rounded[l.index],
  };

  add_transverse_processes (bench, &l);
  add_accessory_process (bench, &l);
  add_upper_processes (bench, &l);
  add_arch (bench, &l);
  body_vertebra_add_hatchet (bench, &hatchet);
}

/* From the side of the isthmus, and @u in parts of the height: where a broad root springs from behind that, and the accessory
 * process, which stands out of the root. */
static const BodyKnob root_from = { -1.4, 0.06, 1.6, 4.4 };
static const BodyKnob accessory_ends[] = { { 2.2, 0.10, 0.4, 1.6 }, { 4.2, 0.25, 1.6, 0.7 } };

/* The root is gone so far out on the process, in parts of that, and there half as high and so far to the rear of its middle, mm;
 * how thin it is, and over how much both melt, mm. The process begins so far outwards of the isthmus and before it. */
#define ROOT_REACH 0.34
#define ROOT_ON_PROCESS 2.4
#define ROOT_ON_REAR 0.6
#define ROOT_THIN 0.5
#define ROOT_MELTS 4.0
#define PROCESS_OUTWARDS 1.0
#define PROCESS_BEFORE 4.8

static BodyKnob
place_beside (const Lumbar *l,
              BodyKnob      knob)
{
  return (BodyKnob) { l->sx + knob.x, knob.u * l->h, l->side + knob.w, knob.r };
}

void
body_vertebra_join_lumbar (BodyBench *bench)
{
  Lumbar l = measure (bench);
  BodyKnob tip = find_tip (bench, &l);
  double x = l.sx + PROCESS_OUTWARDS, w = l.side - PROCESS_BEFORE;
  BodyKnob root_to = { x + ROOT_REACH * (tip.x - x), ROOT_REACH * tip.u + (1.0 - ROOT_REACH) * l.form->blade[1].lower,
                       w + sqrt (ROOT_REACH) * (tip.w - w) + ROOT_ON_REAR, ROOT_ON_PROCESS };

  if (l.index == 4)
    return;

  body_bench_blend (bench, ROOT_MELTS);
  body_bench_flat_pair (bench, place_beside (&l, root_from), root_to, studio_point (0.3, 0.22, 1.0), ROOT_THIN);
  body_bench_blend (bench, 0.4 * ROOT_MELTS);
  body_bench_pair (bench, place_beside (&l, accessory_ends[0]), place_beside (&l, accessory_ends[1]));
}

static void
trace_joint (const Lumbar *l,
             BodyKnob      knobs[BODY_LUMBAR_N_KNOBS])
{
  const Form *form = l->form;
  double h = l->h, rear = l->side + form->lean;
  const BodyKnob line[BODY_LUMBAR_N_KNOBS] = {
    { l->sx - 0.4, (form->top - 0.02) * h, rear - 0.4, 0.0 }, { l->sx + 1.8, (form->top + 0.03) * h, rear + 3.1, 0.0 },
    { l->sx + 2.8, (form->top + 0.15) * h, rear + 5.3, 0.0 }, { l->sx + 2.4, (form->knob_u + 0.10) * h, rear + 5.5 + 0.4 * form->knob, 0.0 },
    { l->sx + 1.6, (form->knob_u + 0.31) * h, rear + 5.2, 0.0 },
  };

  memcpy (knobs, line, sizeof line);
}

/* So far around, from its front side to its rear one. */
#define KNOB_FROM (-0.5 * G_PI)
#define KNOB_TO (0.36 * G_PI)

void
body_vertebra_trace_lumbar (const BodyBench *bench,
                            BodyLumbarLine   line,
                            BodyKnob         knobs[BODY_LUMBAR_N_KNOBS])
{
  Lumbar l = measure (bench);
  BodyKnob tip = find_tip (bench, &l);

  if (line == BODY_LUMBAR_JOINT)
    trace_joint (&l, knobs);

  for (guint i = 0; i < BODY_LUMBAR_N_KNOBS && line != BODY_LUMBAR_JOINT; i++)
    {
      double share = i / (BODY_LUMBAR_N_KNOBS - 1.0);
      double turn = KNOB_FROM + (KNOB_TO - KNOB_FROM) * share;

      if (line == BODY_LUMBAR_MAMMILLARY)
        knobs[i] = (BodyKnob) { l.sx + 2.4, (l.form->knob_u + 0.12) * l.h + l.form->knob * cos (turn),
                                l.side + l.form->lean + 3.2 + l.form->knob * sin (turn), 0.0 };
      else
        knobs[i] = (BodyKnob) { tip.x, tip.u + tip.r * (2.0 * share - 1.0), tip.w + 1.9 * sin (G_PI * share) + 0.6 * share, 0.0 };
    }
}
