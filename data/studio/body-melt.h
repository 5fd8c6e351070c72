/* body-melt.h: where a sheet of muscle or tendon melts away
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-sheet.h"
#include "studio-haze.h"

G_BEGIN_DECLS

/** BodyMeltManner: in millimetres. Tufts of fibres end sooner and later, and each softly. */
typedef struct
{
  double feet;    /* how far beyond the edge the fibres end that are neither long nor short; before it where negative */
  double sway;    /* by how much that strays from tuft to tuft */
  double longest; /* how far the longest go beyond that */
  double soft;    /* over how much one melts; the long ones over more */
  double width;   /* of a fibre */
} BodyMeltManner;

/** BodyMeltEdge: which edge of a sheet. */
typedef enum
{
  BODY_MELT_ORIGIN,             /* its beginning */
  BODY_MELT_INSERTION,          /* its end */
  BODY_MELT_FLESH_AT_ORIGIN,    /* where the tendon of origin becomes flesh */
  BODY_MELT_FLESH_AT_INSERTION, /* where the flesh becomes the tendon of insertion */
} BodyMeltEdge;

/**
 * body_melt_add:
 * @seed: what the fibres are drawn with
 *
 * Adds to @haze how much of @sheet has melted away: nothing on this side of @edge, all on
 * the far side of it, and a little beyond the sheet.
 */
void body_melt_add (StudioHaze           *haze,
                    const BodyMeltManner *manner,
                    const BodySheet      *sheet,
                    BodyMeltEdge          edge,
                    guint                 seed);

/** body_melt_finish: what was added is all of it; softens it. */
void body_melt_finish (StudioHaze *haze);

G_END_DECLS
