/* body-vertebra-cervical.c: the vertebrae of the neck
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-vertebra.h"

/* The shape is our own drawing, held to the measured spans and tips. */

/* The plates of one level, mm below the middle of the body: the upper edge at the spine and at the
 * pillar, the lower edge at the pillar, half way and at the spine. They lean like the tiles of a
 * roof: the upper edge is tucked away before the lower one of the level above. */
typedef struct
{
  double top_in;
  double top_out;
  double low_out;
  double low_mid;
  double low_in;
} Plates;

/* C2 to C7. */
static const Plates plates[] = {
  { -3.4, -1.6, 13.4, 9.6, 6.8 },
  { -6.6, -5.6, 10.4, 7.2, 7.2 },
  { -6.6, -5.8, 10.2, 7.2, 7.4 },
  { -6.6, -6.0, 10.6, 7.8, 7.8 },
  { -6.4, -6.0, 10.0, 6.8, 8.2 },
  { -5.4, -6.2, 9.6, 6.8, 8.8 },
};

/* Half as thick at the upper edge and at the lower one, how far the lower one lies behind the
 * upper, and half as broad as what swells between them, mm. */
#define THICK 1.7
#define THIN 0.9
#define OVERHANG 4.2
#define SWELL 4.4

/* How far a plate goes under the pillar, mm from the midline. */
#define UNDER_PILLAR 14.6

static void
add_laminae (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  const Plates *form = &plates[v->name[1] - '2'];
  double back = bench->rear + v->canal_depth;
  double side = bench->rear + 8.4;
  const BodyKnob corners[] = {
    { 0.4, form->top_in, back - 0.2, THICK },
    { UNDER_PILLAR, form->top_out, side, THICK },
    { UNDER_PILLAR + 0.6, form->low_out, side + 2.6, THIN },
    { 8.4, form->low_mid, back + 0.3 * OVERHANG - 1.2, THIN },
    { 0.4, form->low_in, back + OVERHANG, THIN + 0.3 },
  };

  /* It swells a little between its edges. */
  body_bench_blend (bench, 3.0);
  body_bench_flat_pair (bench, (BodyKnob) { UNDER_PILLAR - 1.0, 0.5 * (form->top_out + form->low_out), side + 1.6, SWELL },
                        (BodyKnob) { 2.0, 0.44 * (form->top_in + form->low_in), back + 1.8, SWELL },
                        studio_point (0.46, -0.3, 0.84), 0.5);
  body_bench_blend (bench, 1.6);
  body_bench_plate_pair (bench, corners, G_N_ELEMENTS (corners));
}

/* The hooks of the body's upper plate: a lip on each side, highest in its rear half,
 * which clasps the disc above. */
static void
add_hooks (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  double side = v->width / 2.0 - 1.2;
  double top = -v->height / 2.0;
  const BodyKnob lip[] = {
    { side, top + 2.6, -0.26 * v->depth, 1.2 }, { side + 0.2, top + 0.6, -0.08 * v->depth, 1.1 },
    { side + 0.5, top - 1.3, 0.30 * v->depth, 1.0 }, { side + 0.1, top + 2.6, 0.42 * v->depth, 1.4 },
  };

  body_bench_blend (bench, 2.4);
  body_bench_plate_pair (bench, lip, G_N_ELEMENTS (lip));
}

/* A forked spine: where its keel divides, in parts of the way from root to tip; half its breadth
 * at the root; how far each prong's end lies
 * from the midline, lower and farther back than the measured tip, left and right; how thick it is; mm. */
typedef struct
{
  double parts;
  double root;
  double aside[2];
  double lower[2];
  double back[2];
  double thick[2];
} Fork;

/* C2 to C6: stout and broad; small and short; two that spread unequally; long and hardly
 * forked. */
static const Fork forks[] = {
  { 0.56, 7.0, { 6.8, 7.8 }, { 3.0, 1.9 }, { -0.8, 0.0 }, { 3.6, 3.9 } },
  { 0.76, 5.0, { 3.4, 3.9 }, { 0.0, 0.7 }, { -0.8, 0.0 }, { 2.3, 2.4 } },
  { 0.74, 5.6, { 6.6, 4.6 }, { 2.0, 0.0 }, { 0.0, -1.4 }, { 2.6, 2.3 } },
  { 0.70, 6.2, { 5.4, 8.0 }, { 0.2, 2.3 }, { -1.6, 0.0 }, { 2.6, 2.9 } },
  { 0.88, 5.2, { 3.2, 2.4 }, { 1.0, 0.2 }, { 0.0, -0.6 }, { 3.1, 2.9 } },
};

/* One half of a forked spine: a slope that falls from the keel to the border, which goes on as the prong. */
static void
add_prong (BodyBench    *bench,
           const Fork   *fork,
           const Plates *arch,
           guint         left)
{
  const BodyVertebra *v = bench->vertebra;
  double root = bench->rear + v->canal_depth;
  double u = v->spinous_u;
  double w = v->spinous_w;
  double side = left ? -1.0 : 1.0;
  double thick = fork->thick[left];
  double parts = fork->parts;
  BodyKnob tip = { side * fork->aside[left], u + fork->lower[left] - 0.5 * thick, w + fork->back[left] - 0.8 * thick, 0.84 * thick };
  BodyKnob keel = { 0.0, arch->top_in + 1.4, root + 1.0, 1.4 };
  BodyKnob crotch = { 0.0, keel.u + parts * (u - keel.u) - 0.8, root + parts * (w - root), 1.4 };
  BodyKnob border = { side * fork->root, arch->low_in - 2.4, root + 3.6, 2.2 };
  BodyKnob bend = { side * (0.46 * fork->root + 0.5 * fork->aside[left]), border.u + 0.62 * (tip.u - border.u), border.w + 0.64 * (tip.w - border.w), 0.92 * thick };
  const BodyKnob slope[] = { crotch, keel, border, bend, { 0.8 * tip.x, tip.u - 1.2, tip.w - 1.0, 1.0 } };
  StudioPoint thin = studio_point (0.5 * side, -0.8, 0.5);

  body_bench_blend (bench, 1.8);
  body_bench_flat_bar (bench, border, bend, thin, 0.8);
  body_bench_flat_bar (bench, bend, tip, thin, 0.7);
  body_bench_blend (bench, 1.0);
  body_bench_plate (bench, slope, G_N_ELEMENTS (slope));
}

/* The keel is a narrow crest from the plates into the fork. */
static void
add_forked_spine (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  int level = v->name[1] - '2';
  const Fork *fork = &forks[level];
  double root = bench->rear + v->canal_depth;
  double top = plates[level].top_in;

  for (guint left = 0; left < 2; left++)
    add_prong (bench, fork, &plates[level], left);
  body_bench_blend (bench, 2.4);
  body_bench_bar (bench, (BodyKnob) { 0.0, top + 0.8, root + 0.6, 0.9 },
                  (BodyKnob) { 0.0, top + fork->parts * (v->spinous_u - top) - 1.0, root + fork->parts * (v->spinous_w - root) + 0.4, 1.0 });
  body_bench_blend (bench, 2.6);
}

/* C2: the dens rises into the ring of C1, whose weight lies on broad shoulders. */
static void
build_axis (BodyBench *bench)
{
  body_bench_bar (bench, (BodyKnob) { 0.0, -8.0, 0.0, 5.4 }, (BodyKnob) { 0.0, -16.0, -0.6, 4.8 });
  body_bench_bar (bench, (BodyKnob) { 0.0, -16.0, -0.6, 5.2 }, (BodyKnob) { 0.0, -22.4, -0.8, 3.4 });
  body_vertebra_add_pillars (bench);
  body_bench_flat_pair (bench, (BodyKnob) { 12.0, -8.6, 1.0, 6.4 }, (BodyKnob) { 19.4, -5.4, 2.5, 6.2 },
                        studio_point (0.35, -1.0, 0.0), 0.7);
  add_laminae (bench);
  add_forked_spine (bench);
}

/* C7: one long spine, felt through the skin, and strong transverse processes. */
static void
add_prominent_spine (BodyBench *bench)
{
  const BodyVertebra *v = bench->vertebra;
  const Plates *arch = &plates[5];
  double root = bench->rear + v->canal_depth;
  double length = v->spinous_w - root;
  double u = v->spinous_u;
  const BodyKnob spine[] = {
    { 0.0, arch->low_in - 2.2, root + 2.0, 3.4 },
    { 0.0, 0.56 * u, root + 0.46 * length, 2.9 },
    { 0.2, 0.84 * u, v->spinous_w - 6.0, 2.8 },
  };
  StudioPoint behind = studio_point (0.0, -0.5, 0.86);

  body_bench_blend (bench, 2.4);
  body_bench_chain (bench, spine, G_N_ELEMENTS (spine));
  /* Its end is a blunt face with a hint of two knobs, the left one lower. */
  body_bench_flat_bar (bench, (BodyKnob) { 1.0, u - 3.4, v->spinous_w - 2.2, 2.7 },
                       (BodyKnob) { 1.5, v->spinous_lowest_u - 3.6, v->spinous_w - 3.4, 2.8 }, behind, 0.8);
  body_bench_flat_bar (bench, (BodyKnob) { -0.8, u - 3.0, v->spinous_w - 2.2, 2.6 },
                       (BodyKnob) { -1.5, v->spinous_lowest_u - 2.8, v->spinous_w - 3.6, 2.8 }, behind, 0.8);
  body_bench_blend (bench, 1.4);
  for (guint left = 0; left < 2; left++)
    {
      double side = left ? -1.0 : 1.0;
      const BodyKnob slope[] = {
        { 0.0, arch->top_in + 1.6, root + 0.8, 1.3 }, { side * 4.6, arch->low_in - 1.6, root + 3.4, 1.1 },
        { side * 2.6, 0.62 * u, root + 0.55 * length, 1.0 }, { 0.0, 0.78 * u, v->spinous_w - 7.0, 1.2 },
      };

      body_bench_plate (bench, slope, G_N_ELEMENTS (slope));
    }
}

void
body_vertebra_build_cervical (BodyBench *bench)
{
  const char *name = bench->vertebra->name;

  if (g_str_equal (name, "C1"))
    {
      body_vertebra_build_atlas (bench);
    }
  else if (g_str_equal (name, "C2"))
    {
      build_axis (bench);
    }
  else
    {
      body_vertebra_add_pillars (bench);
      add_hooks (bench);
      add_laminae (bench);
      if (g_str_equal (name, "C7"))
        add_prominent_spine (bench);
      else
        add_forked_spine (bench);
    }
}
