/* body-ribs.h: the twelve pairs of ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/**
 * body_rib_get_line:
 * @number: 1 to 12
 * @n_nodes: (out): how many
 *
 * Returns: (transfer full): the centre line of the right rib from its head
 *   round to its front end, close together, with its sizes
 */
StudioTubeNode *body_rib_get_line (const BodyMeasures *measures,
                                   guint               number,
                                   guint              *n_nodes);

/** body_rib_get_line_behind: (transfer full): the same as the back view has it: to where it turns round the side, or, where @far, on towards the front. */
StudioTubeNode *body_rib_get_line_behind (const BodyMeasures *measures,
                                          guint               number,
                                          gboolean            far,
                                          guint              *n_nodes);

/* How a rib of the side view is wrung at its front end, which its cartilage goes on with. */
#define BODY_RIB_WRUNG_BEFORE -0.34

/** body_rib_add_strap: adds a strap along @line whose lower border lies nearer to the inside than its middle by @from, and at last by @to, in parts of half its height. */
void body_rib_add_strap (StudioSolid          *solid,
                         const StudioTubeNode *line,
                         guint                 n_nodes,
                         double                from,
                         double                to);

/** body_rib_new: (transfer full): a rib; @side is 1 for the right, -1 for the left. */
StudioSolid *body_rib_new (const BodyMeasures *measures,
                           guint               number,
                           int                 side);

/** body_ribs_add: adds "rib-1-left" to "rib-12-right", as far as the scene's view shows them. */
void body_ribs_add (StudioScene        *scene,
                    const BodyMeasures *measures);

G_END_DECLS
