/* body-vertebra-thoracic.c: the vertebrae of the chest
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

#include <stdlib.h>

/* From the centres of the facets (measured) to the outer edge of the plate that
 * bears them; that of the last is clasped by the next, as in the loin; our own drawing. */
#define FACET_HALF_WIDTH 6.2
#define FOOT_HALF_WIDTH 4.8
#define LAST_FOOT_HALF_WIDTH 1.8

/* The pedicle flows into body and plate, so that the way out of the nerve beside it is round, mm. */
#define ROOT_BLEND 5.4

static int
get_number (const BodyBench *bench)
{
  return atoi (bench->vertebra->name + 1);
}

/* The plates of one level, in parts of it: the upper edge at the spine; the lower edge half way and at
 * the spine, and the end of the lower process; how broad the isthmus is between the processes, in
 * parts of the upper ones. From T1: in the middle of the chest each covers the next, at both ends a
 * window is left. Our own drawing. */
typedef struct
{
  double top;
  double arch;
  double low;
  double foot;
  double isthmus;
} Plates;

static const Plates plates[] = {
  { -0.36, 0.42, 0.44, 0.62, 0.92 }, { -0.38, 0.49, 0.50, 0.64, 0.90 }, { -0.40, 0.53, 0.54, 0.66, 0.87 },
  { -0.41, 0.55, 0.56, 0.67, 0.86 }, { -0.41, 0.57, 0.58, 0.69, 0.84 }, { -0.42, 0.58, 0.59, 0.70, 0.83 },
  { -0.42, 0.58, 0.59, 0.70, 0.83 }, { -0.42, 0.56, 0.57, 0.69, 0.84 }, { -0.41, 0.52, 0.54, 0.68, 0.85 },
  { -0.39, 0.46, 0.50, 0.67, 0.87 }, { -0.36, 0.42, 0.46, 0.66, 0.88 }, { -0.33, 0.38, 0.44, 0.66, 0.86 },
};

/* Half as thick a plate is above and below, mm. */
#define THICK 1.7
#define THIN 1.0

static void
add_laminae (BodyBench    *bench,
             const Plates *form)
{
  const BodyVertebra *v = bench->vertebra;
  double h = bench->pitch;
  double side = bench->rear + 9.0;
  double upper = v->facets_upper / 2.0 + FACET_HALF_WIDTH;
  double lower = v->facets_lower / 2.0 + (get_number (bench) < 12 ? FOOT_HALF_WIDTH : LAST_FOOT_HALF_WIDTH);
  double back = bench->rear + v->canal_depth;
  double isthmus = form->isthmus * MIN (upper, lower + 1.4);
  const BodyKnob outline[] = {
    { 0.4, form->top * h, back - 2.6, THICK },
    { upper - 2.2, (form->top - 0.02) * h, side - 0.6, THICK },
    { isthmus - 1.0, 0.10 * h, side + 3.0, THICK },
    { lower - 0.8, (form->foot - 0.34) * h, side + 4.4, THIN + 0.2 },
    { lower - 2.2, (form->foot - 0.15) * h, side + 5.6, THIN },
    { 0.72 * lower, (form->foot - 0.07) * h, side + 6.0, THIN },
    { 0.52 * lower, (form->foot - 0.08) * h, side + 6.2, THIN },
    { 0.38 * lower, (form->foot - 0.12) * h, 0.5 * (side + 6.2 + back + 2.0), THIN },
    { 3.6, form->arch * h, back + 2.0, THIN },
    { 0.4, form->low * h, back + 3.6, THIN + 0.4 },
  };

  /* They swell a little between their edges. */
  body_bench_blend (bench, 2.6);
  body_bench_flat_pair (bench, (BodyKnob) { isthmus - 3.4, -0.16 * h, side + 1.0, 0.20 * h },
                        (BodyKnob) { 4.0, -0.02 * h, back - 0.2, 0.22 * h }, studio_point (0.36, -0.26, 0.9), 0.44);
  body_bench_flat_pair (bench, (BodyKnob) { isthmus - 3.6, 0.04 * h, side + 2.6, 4.2 },
                        (BodyKnob) { 0.66 * lower, (form->foot - 0.20) * h, side + 5.0, 4.8 }, studio_point (0.16, -0.3, 0.94), 0.32);
  body_bench_blend (bench, 1.4);
  body_bench_plate_pair (bench, outline, G_N_ELEMENTS (outline));
}

/* The upper articular processes: thin shields that look backwards, hidden behind the lower ones of the
 * level above. */
static void
add_shields (BodyBench    *bench,
             const Plates *form)
{
  const BodyVertebra *v = bench->vertebra;
  double h = bench->pitch;
  double side = bench->rear + 9.0;
  double upper = v->facets_upper / 2.0 + FACET_HALF_WIDTH;
  const BodyKnob shield[] = {
    { 0.5 * upper, (form->top + 0.06) * h, side + 0.4, THICK }, { 0.62 * upper, -0.60 * h, side + 0.6, THIN + 0.4 },
    { 0.86 * upper, -0.62 * h, side + 0.2, THIN + 0.4 }, { upper - 1.6, -0.46 * h, side + 0.6, THIN + 0.5 }, { upper - 1.8, -0.2 * h, side + 1.2, THICK + 0.3 },
  };

  body_bench_blend (bench, ROOT_BLEND);
  body_bench_pair (bench, (BodyKnob) { v->width * 0.3, -0.2 * v->height, bench->rear - 3.0, 3.8 },
                   (BodyKnob) { upper * 0.88, -0.2 * v->height, side - 0.6, 4.2 });
  body_bench_blend (bench, 1.8);
  body_bench_plate_pair (bench, shield, G_N_ELEMENTS (shield));
}

/* A transverse process: half its height at the root, at the neck and at the tip, mm; how much higher the
 * middle of its root lies than the plate's, mm; how much farther out its upper corner reaches than the
 * lower one, mm; how much shorter it is than measured, in parts: the span of the table hardly falls, and
 * our own drawing lets it fall from the fourth down; how far its tip is drawn up and back to a point, mm.
 * From T1: broad and level, with a square end; then turned up and back, the neck slender under a club;
 * then short and pointed. */
typedef struct
{
  double root;
  double neck;
  double tip;
  double higher;
  double slant;
  double shorter;
  double point;
} Wing;

static const Wing wings[] = {
  { 7.2, 6.4, 5.6, 3.0, 2.8, 0.00, 0.0 },    { 6.8, 5.9, 5.4, 1.6, 1.6, 0.00, 0.4 },  { 6.2, 5.4, 4.6, 0.0, -1.4, -0.01, 0.8 },
  { 6.4, 4.9, 5.1, -1.4, 1.2, 0.00, 1.0 },   { 6.0, 4.6, 4.4, -2.2, -1.0, 0.02, 1.6 }, { 6.2, 4.3, 4.8, -2.8, 1.4, 0.03, 1.8 },
  { 5.8, 4.4, 4.1, -3.0, -1.4, 0.05, 2.4 },  { 6.0, 4.1, 4.4, -2.6, 0.8, 0.06, 2.2 },  { 5.4, 4.0, 3.7, -1.8, -0.8, 0.09, 2.6 },
  { 5.2, 3.8, 3.3, -1.0, 1.0, 0.08, 2.0 },
};

#define LAST_WING 10

/* A transverse process is so thick, in parts of its height. */
#define WING_FLATNESS 0.8

/* The dish on the front of the tip, in which the tubercle of the rib lies: of the upper ones it
 * looks forwards, of the lower ones upwards. */
#define DISH 6.0
#define DISH_DEPTH 1.0

static void
add_rib_facet (BodyBench *bench,
               BodyKnob   tip)
{
  double up = 0.5 * (get_number (bench) - 1);
  double deep = WING_FLATNESS * tip.r + DISH - DISH_DEPTH;

  body_bench_blend (bench, 1.0);
  studio_solid_pair_carve (bench->solid, studio_frame_place (&bench->vertebra->frame, tip.x + 1.4, tip.u - 0.5 * up - 1.0, tip.w - deep), DISH,
                           studio_frame_place (&bench->vertebra->frame, tip.x + 2.0, tip.u - 0.5 * up + 0.6, tip.w - deep), DISH);
}

/* From a broad root the process narrows to its neck; the tip is a blunt club, cut off aslant. */
static void
add_wings (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  const Wing *form = &wings[get_number (bench) - 1];
  double upper = v->facets_upper / 2.0 + FACET_HALF_WIDTH;
  double reach = (1.0 - form->shorter) * v->transverse_span / 2.0;
  BodyKnob root = { upper - 5.0, -0.06 * bench->pitch - form->higher, bench->rear + 10.0, form->root };
  BodyKnob tip = { reach - 0.8 * form->tip, v->transverse_u, v->transverse_w - 0.6 * form->tip, form->tip };
  BodyKnob neck = { root.x + 0.60 * (tip.x - root.x), root.u + 0.56 * (tip.u - root.u), root.w + 0.62 * (tip.w - root.w), form->neck };
  StudioPoint thin = studio_point (-0.3, 0.2, 0.94);

  body_bench_blend (bench, 4.0);
  body_bench_flat_pair (bench, root, neck, thin, WING_FLATNESS);
  body_bench_blend (bench, 2.0);
  body_bench_flat_pair (bench, neck, (BodyKnob) { tip.x - 0.6, tip.u, tip.w, 0.90 * tip.r }, thin, WING_FLATNESS);
  body_bench_blend (bench, 2.6);
  body_bench_flat_pair (bench, (BodyKnob) { tip.x - 0.2 + 0.5 * form->slant, tip.u - 0.38 * tip.r, tip.w, 0.66 * tip.r },
                        (BodyKnob) { tip.x - 0.2 - 0.5 * form->slant, tip.u + 0.36 * tip.r, tip.w + 0.3, 0.68 * tip.r }, thin, WING_FLATNESS);
  body_bench_blend (bench, 1.8);
  if (form->point > 0.0)
    body_bench_pair (bench, (BodyKnob) { tip.x - 0.6, tip.u - 0.3 * tip.r, tip.w + 0.4, 0.62 * tip.r },
                     (BodyKnob) { tip.x + 0.3 * tip.r, tip.u - 0.5 * tip.r - form->point, tip.w + 0.8, 0.36 * tip.r });
  add_rib_facet (bench, tip);
}

/* In the place of a transverse process the lowest two have three tubercles: the mammillary one, which
 * looks up and back, the accessory one, which looks down, and the lateral one. Our own drawing. */
static void
add_tubercles (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  gboolean last = get_number (bench) == 12;
  double upper = v->facets_upper / 2.0 + FACET_HALF_WIDTH;
  double reach = v->transverse_span / 2.0;
  double w = bench->rear + 11.0;
  double u = v->transverse_u;
  StudioPoint thin = studio_point (-0.2, 0.1, 0.96);

  body_bench_blend (bench, 3.0);
  body_bench_flat_pair (bench, (BodyKnob) { upper - 4.6, u + 3.6, w, 5.0 },
                        (BodyKnob) { reach - 3.0, u + (last ? 1.8 : 0.4), w + 1.0, last ? 2.4 : 3.0 }, thin, 0.8);
  body_bench_blend (bench, 1.6);
  body_bench_flat_pair (bench, (BodyKnob) { reach - 3.4, u + (last ? 1.0 : -0.8), w + 0.8, 2.2 },
                        (BodyKnob) { reach - (last ? 2.2 : 2.6), u + (last ? 2.2 : 1.4), w + 1.2, last ? 2.0 : 2.4 }, thin, 0.8);
  body_bench_flat_pair (bench, (BodyKnob) { upper - 3.4, u - 2.0, w + 1.4, 3.2 },
                        (BodyKnob) { upper - (last ? 2.6 : 2.0), u - (last ? 8.6 : 6.0), w + 3.6, last ? 2.3 : 1.9 }, thin, 0.8);
  body_bench_flat_pair (bench, (BodyKnob) { upper - 3.2, u + 5.6, w + 0.6, 2.8 },
                        (BodyKnob) { upper - (last ? 0.6 : 1.4), u + (last ? 10.4 : 9.0), w + 2.2, last ? 1.5 : 1.3 }, thin, 0.8);
}

/* Where the heads of two ribs lie against the rear corner of the body: shallow dishes beside the upper
 * plate and the lower one. */
#define HEAD 5.0
#define HEAD_DEPTH 0.9

static void
carve_head_facet (BodyBench *bench,
                  double     u)
{
  const StudioFrame *frame = &bench->vertebra->frame;
  double x = bench->vertebra->width / 2.0 + HEAD - HEAD_DEPTH - 1.0;

  body_bench_blend (bench, 0.8);
  studio_solid_pair_carve (bench->solid, studio_frame_place (frame, x, u, bench->rear - 3.8), HEAD,
                           studio_frame_place (frame, x, u, bench->rear - 2.8), HEAD);
}

static void
add_head_facets (BodyBench *bench)
{
  double half = bench->vertebra->height / 2.0;

  carve_head_facet (bench, 2.2 - half);
  if (get_number (bench) < LAST_WING)
    carve_head_facet (bench, half - 0.6);
}

/* The spine of one level: half its breadth at the root and half way, and half the breadth and the height of its
 * tip, mm; how far the tip hangs towards the lowest place, in parts, leans backwards and lies aside,
 * mm. From T1: stout and blunt; long, slender and steep in the middle, where each lies on the
 * next; short and square below. Our own drawing. */
typedef struct
{
  double root;
  double middle;
  double tip;
  double tall;
  double hang;
  double back;
  double aside;
} Spine;

static const Spine spines[] = {
  { 5.6, 4.4, 4.5, 3.0, 0.28, 0.5, 0.3 }, { 5.2, 3.8, 3.6, 2.8, 0.34, -0.3, -0.5 }, { 5.0, 3.4, 3.0, 3.2, 0.42, 0.3, 0.5 },
  { 4.8, 3.1, 2.7, 3.6, 0.42, -0.4, -0.4 }, { 4.5, 2.8, 2.2, 4.0, 0.48, 0.4, 0.6 }, { 4.3, 2.6, 2.3, 4.4, 0.48, -0.5, -0.6 },
  { 4.3, 2.6, 1.9, 4.4, 0.48, 0.2, 0.6 }, { 4.6, 3.0, 2.5, 3.6, 0.40, -0.5, 0.1 }, { 5.1, 3.6, 3.2, 3.2, 0.34, 0.2, -0.5 },
  { 5.6, 4.2, 4.0, 4.2, 0.32, -0.3, 0.4 },
};

/* The keel is so narrow, and its flanks so thick, half of each, mm. */
#define KEEL 0.9
#define FLANK 1.2

/* A roof: from the keel two flat flanks fall to the borders, which run out into the tip. */
static void
add_roof (BodyBench   *bench,
          const Spine *form,
          BodyKnob     root,
          BodyKnob     tip)
{
  double top = root.u - 0.24 * bench->pitch;
  double low = root.u + 0.16 * bench->pitch;
  double length = tip.w - root.w;
  double fall = tip.u - low;

  body_bench_blend (bench, 1.4);
  for (int side = -1; side <= 1; side += 2)
    {
      const BodyKnob flank[] = {
        { 0.4 * tip.x, root.u + 0.56 * (tip.u - root.u) - 2.4, root.w + 0.60 * length + 2.0, KEEL },
        { 0.0, top, root.w + 0.4, KEEL },
        { side * form->root, low - 1.0, root.w + 0.2, FLANK },
        { side * form->middle + 0.5 * tip.x, low + 0.5 * fall, root.w + 0.46 * length, FLANK },
        { tip.x + side * (form->tip - FLANK), tip.u, tip.w - 0.8, FLANK },
        { tip.x, tip.u - 0.6 * form->tall, tip.w + 0.5, KEEL },
      };

      body_bench_plate (bench, flank, G_N_ELEMENTS (flank));
    }
}

/* The tip is a rough little face that looks backwards, broadest near its lower edge, on a knob;
 * which side hangs lower is the side to which it leans. */
static void
add_end (BodyBench   *bench,
         const Spine *form,
         BodyKnob     tip)
{
  const BodyVertebra *v = bench->vertebra;
  double low = tip.u + form->hang * (v->spinous_lowest_u - v->spinous_u) + 0.8 * tip.r;
  double w = tip.w + form->back + 0.2 * tip.r;
  double side = form->aside > 0.0 ? 1.0 : -1.0;
  const BodyKnob face[] = {
    { tip.x - 0.10 * side * tip.r, tip.u - 1.2 * form->tall, tip.w + 0.5, FLANK },
    { tip.x + 0.62 * side * tip.r, tip.u - 0.3 * form->tall, w + 0.3, FLANK },
    { tip.x + 0.72 * side * tip.r, low - FLANK - 1.0, w, FLANK },
    { tip.x + 0.20 * side * tip.r, low - FLANK, w - 0.5, FLANK },
    { tip.x - 0.60 * side * tip.r, low - FLANK - 0.9, w - 0.3, FLANK },
    { tip.x - 0.56 * side * tip.r, tip.u - 0.1 * form->tall, w, FLANK },
  };

  body_bench_blend (bench, 2.2);
  body_bench_flat_bar (bench, (BodyKnob) { tip.x, tip.u - 1.0 * form->tall, tip.w, 0.6 * tip.r },
                       (BodyKnob) { tip.x, low - 0.84 * tip.r, tip.w + form->back, 0.8 * tip.r }, studio_point (0.0, -0.4, 0.9), 0.7);
  body_bench_blend (bench, 2.6);
  body_bench_plate (bench, face, G_N_ELEMENTS (face));
}

static void
add_spine (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  const Spine *form = &spines[get_number (bench) - 1];
  double h = bench->pitch;
  BodyKnob root = { 0.0, 0.06 * h, bench->rear + v->canal_depth + 1.6, form->root };
  BodyKnob tip = { form->aside, v->spinous_u, v->spinous_w - 2.6, form->tip };
  BodyKnob middle = { 0.4 * form->aside, 0.5 * (root.u + tip.u) + 1.0, 0.5 * (root.w + tip.w) - 1.0, 0.9 * form->middle };

  body_bench_blend (bench, 3.6);
  body_bench_bar (bench, root, middle);
  body_bench_blend (bench, 2.0);
  body_bench_bar (bench, middle, (BodyKnob) { tip.x, tip.u - 1.0, tip.w - 1.4, 0.74 * tip.r });
  add_roof (bench, form, root, tip);
  add_end (bench, form, tip);
}

/* T11 and T12: short and broad, on the way to a lumbar spine, but hanging down. */
static void
add_short_spine (BodyBench *bench)
{
  static const BodyHatchet forms[] = {
    { .clear = 0.0, .drop = 9.0, .aside = 0.2, .corner = 2.2, .stout = 1.0 },
    { .clear = 0.6, .drop = 6.0, .aside = -0.3, .corner = 2.8, .stout = 1.0 },
  };
  BodyHatchet form = forms[get_number (bench) - 11];

  form.root = bench->rear + bench->vertebra->canal_depth + 3.0;
  body_vertebra_add_hatchet (bench, &form);
  body_bench_blend (bench, 2.6);
}

void
body_vertebra_build_thoracic (BodyBench *bench)
{
  const Plates *form = &plates[get_number (bench) - 1];

  add_head_facets (bench);
  add_shields (bench, form);
  add_laminae (bench, form);
  if (get_number (bench) <= LAST_WING)
    {
      add_spine (bench);
      add_wings (bench);
    }
  else
    {
      add_short_spine (bench);
      add_tubercles (bench);
    }
}
