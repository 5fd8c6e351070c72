/* body-form.h: bones drawn from tables of points
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-relief.h"
#include "studio-solid.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/* What has no measures of its own is drawn: a table of points in the body's
 * frame, in mm, always of the right side. A bone's file holds its tables and
 * says where each point comes from. */

/**
 * BodyFormRidge:
 * @nodes: a line over a relief, with heights and widths
 * @n_nodes: how many
 */
typedef struct
{
  const StudioRidgeNode *nodes;
  guint n_nodes;
} BodyFormRidge;

#define BODY_FORM_COUNT(type, ...) G_N_ELEMENTS (((const type[]) { __VA_ARGS__ }))

/* { x, y, height, width }, … */
#define BODY_FORM_RIDGE(...) \
  { (const StudioRidgeNode[]) { __VA_ARGS__ }, BODY_FORM_COUNT (StudioRidgeNode, __VA_ARGS__) }

/**
 * BodyFormNode:
 *
 * A place in the body and the radius of a bar there.
 */
typedef struct
{
  double x;
  double y;
  double z;
  double radius;
} BodyFormNode;

/**
 * BodyFormBar:
 * @nodes: the line in its middle
 * @n_nodes: how many, at least two
 * @blend: how far it flows into what stands already
 * @normal: the direction in which it is flat
 * @flatness: its thickness as a share of its width; 1 is round
 */
typedef struct
{
  const BodyFormNode *nodes;
  guint n_nodes;
  double blend;
  StudioPoint normal;
  double flatness;
} BodyFormBar;

/* The blend; then { x, y, z, radius }, … */
#define BODY_FORM_BAR(blend, ...) \
  { (const BodyFormNode[]) { __VA_ARGS__ }, BODY_FORM_COUNT (BodyFormNode, __VA_ARGS__), blend, { 0, 0, 0 }, 1.0 }

/* The blend, the normal's x, y and z, the flatness; then the same. */
#define BODY_FORM_STRAP(blend, nx, ny, nz, flatness, ...) \
  { (const BodyFormNode[]) { __VA_ARGS__ }, BODY_FORM_COUNT (BodyFormNode, __VA_ARGS__), blend, { nx, ny, nz }, flatness }

/** body_form_new_relief: (transfer full): a relief with the smooth line through @outline and the heights of @base (z towards the eye). */
StudioRelief *body_form_new_relief (const StudioPoint *outline,
                                    guint              n_outline,
                                    const StudioPoint *base,
                                    guint              n_base);

/** body_form_new_even_relief: (transfer full): the same for a bone on the midline, from its right half; the outline begins and ends at x = 0. */
StudioRelief *body_form_new_even_relief (const StudioPoint *outline,
                                         guint              n_outline,
                                         const StudioPoint *base,
                                         guint              n_base);

/** body_form_add_ridges: adds @ridges; @side is 1 for the right, -1 for the left. */
void body_form_add_ridges (StudioRelief        *relief,
                           const BodyFormRidge *ridges,
                           guint                n_ridges,
                           int                  side);

/** body_form_add_bars: adds @bars to @solid; leaves the blend of the last one set. */
void body_form_add_bars (StudioSolid       *solid,
                         const BodyFormBar *bars,
                         guint              n_bars,
                         int                side);

/** body_form_write_lines: draws @ridges as thin lines of the class "eng", in a group of the id @id. */
void body_form_write_lines (StudioSvg           *svg,
                            const char          *id,
                            const BodyFormRidge *ridges,
                            guint                n_ridges);

G_END_DECLS
