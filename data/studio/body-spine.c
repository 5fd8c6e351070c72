/* body-spine.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-spine.h"

StudioSolid *
body_vertebra_new (const BodyMeasures *measures,
                                const char         *level)
{
  return NULL;
}

StudioSolid *
body_vertebra_new_body (const BodyMeasures *measures,
                                     const char         *level)
{
  return NULL;
}

StudioSolid *
body_disc_new (const BodyMeasures *measures,
                            const char         *level)
{
  return NULL;
}

StudioSolid *
body_flavum_new (const BodyMeasures *measures,
                              const char         *level)
{
  return NULL;
}

void
body_spine_add (StudioScene        *scene,
                     const BodyMeasures *measures)
{
}
