/* body-vertebra.h: a vertebra being built, in its own axes
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-spine.h"
#include "studio-solid.h"

G_BEGIN_DECLS

/**
 * BodyKnob:
 *
 * An end of a bar in a vertebra's own axes: @x to the right, @u down along the
 * axis, @w backwards, all from the middle of the body, and its radius @r; mm.
 */
typedef struct
{
  double x;
  double u;
  double w;
  double r;
} BodyKnob;

/**
 * BodyBench:
 * @vertebra: what is built
 * @next: the one below it, or %NULL under the last
 * @solid: what is there already
 * @rear: where the rear wall of the body lies: half its depth
 * @pitch: from this vertebra to the next along the axis: body and disc
 */
typedef struct
{
  const BodyVertebra *vertebra;
  const BodyVertebra *next;
  StudioSolid *solid;
  double rear;
  double pitch;
} BodyBench;

/* Bars and flat bars, in the middle or on both sides. The direction of a flat
 * bar's thin side is in the vertebra's axes too. */
void body_bench_bar (BodyBench *self,
                     BodyKnob   a,
                     BodyKnob   b);
void body_bench_pair (BodyBench *self,
                      BodyKnob   a,
                      BodyKnob   b);
void body_bench_flat_bar (BodyBench  *self,
                          BodyKnob    a,
                          BodyKnob    b,
                          StudioPoint thin,
                          double      flatness);
void body_bench_flat_pair (BodyBench  *self,
                           BodyKnob    a,
                           BodyKnob    b,
                           StudioPoint thin,
                           double      flatness);

/** body_bench_stray: @knob on one side, as far from where it is drawn as @vertebra has it there: none is its own mirror. */
BodyKnob body_bench_stray (const BodyVertebra *vertebra,
                           BodyKnob            knob,
                           gboolean            left);

/** body_bench_plate: a flat plate between @corners, in turn, whose radii are half its thickness, mm; the pair on both sides. */
void body_bench_plate (BodyBench      *self,
                       const BodyKnob *corners,
                       guint           n_corners);
void body_bench_plate_pair (BodyBench      *self,
                            const BodyKnob *corners,
                            guint           n_corners);

/** body_bench_chain: bars from knob to knob. */
void body_bench_chain (BodyBench      *self,
                       const BodyKnob *knobs,
                       guint           n_knobs);

/** body_bench_blend: the blend of what follows, mm. */
void body_bench_blend (BodyBench *self,
                       double     blend);

/* A spine: how far behind the middle of the body its root lies, how much lower its upper
 * border lies than its measured height would have it, how much lower its tip is than its root,
 * how far it bends aside, how far the corners of its lower end lie from its middle, and how stout
 * its rear border is at the upper end, in parts. From the side: how deep its upper and its lower border are
 * hollowed, how far its rear border swells, how far its upper end stands behind its lower one, and how
 * far its corners are rounded; all mm but the parts. */
typedef struct
{
  double root;
  double clear;
  double drop;
  double aside;
  double corner;
  double stout;
  double upper_hollow;
  double lower_hollow;
  double swell;
  double lean;
  double rounded;
} BodyHatchet;

/** body_vertebra_add_hatchet: the spine of the loin and of the lowest vertebrae of the chest. */
void body_vertebra_add_hatchet (BodyBench         *bench,
                                const BodyHatchet *form);

/** body_vertebra_add_pillars: the articular pillars and the transverse processes of C2 to C7. */
void body_vertebra_add_pillars (BodyBench *bench);

/** body_vertebra_build_atlas: C1. */
void body_vertebra_build_atlas (BodyBench *bench);

/* The vertebrae of each region, but for their bodies. */
void body_vertebra_build_cervical (BodyBench *bench);
void body_vertebra_build_thoracic (BodyBench *bench);
void body_vertebra_build_lumbar (BodyBench *bench);

/** body_vertebra_join_lumbar: broadens the roots of the transverse processes of L1 to L4 where they spring from the isthmus, as they are seen from behind. */
void body_vertebra_join_lumbar (BodyBench *bench);

/** body_vertebra_trace_lumbar: the places of a line on a lumbar vertebra, on its right side; see body_lumbar_get_line(). */
void body_vertebra_trace_lumbar (const BodyBench *bench,
                                 BodyLumbarLine   line,
                                 BodyKnob         knobs[BODY_LUMBAR_N_KNOBS]);

G_END_DECLS
