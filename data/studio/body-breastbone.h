/* body-breastbone.h: the breastbone and the cartilage of the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/** body_breastbone_add: adds "breastbone"; for the view from the side. */
void body_breastbone_add (StudioScene *scene);

/** body_cartilages_add: adds "cartilage-1-left" to "cartilage-10-left". */
void body_cartilages_add (StudioScene        *scene,
                          const BodyMeasures *measures);

/** body_cartilage_new: (transfer full): the one of rib @number on the left, 1 to 10. */
StudioSolid *body_cartilage_new (const BodyMeasures *measures,
                                 guint               number) G_GNUC_WARN_UNUSED_RESULT;

#define BODY_N_CARTILAGES 10

/* A cartilage begins so far back on its rib, mm, within the cup in which its edge is seen. */
#define BODY_CARTILAGE_ROOT 12.0

/**
 * body_cartilage_get_line:
 * @number: of its rib, 1 to 10
 * @n_nodes: (out): how many
 *
 * Returns: (transfer full): the centre line of the left cartilage from its rib to the
 *   breastbone, or to the one above, close together, with its sizes
 */
StudioTubeNode *body_cartilage_get_line (const BodyMeasures *measures,
                                         guint               number,
                                         guint              *n_nodes);

G_END_DECLS
