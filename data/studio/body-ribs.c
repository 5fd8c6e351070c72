/* body-ribs.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-ribs.h"

StudioTubeNode *
body_rib_get_line (const BodyMeasures *measures,
                                   guint               number,
                                   guint              *n_nodes)
{
  return NULL;
}

StudioSolid *
body_rib_new (const BodyMeasures *measures,
                           guint               number,
                           int                 side)
{
  return NULL;
}

void
body_ribs_add (StudioScene        *scene,
                    const BodyMeasures *measures)
{
}
