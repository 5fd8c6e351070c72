/* body-measures.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-measures.h"

BodyMeasures *
body_measures_read (GFile   *folder,
                                  GError **error)
{
  return NULL;
}

void
body_measures_free (BodyMeasures *self)
{
}

const BodyVertebra *
body_measures_get_vertebra (const BodyMeasures *self,
                                                const char         *name)
{
  return NULL;
}

const BodyVertebra *
body_measures_get_nth_vertebra (const BodyMeasures *self,
                                                    guint               index)
{
  return NULL;
}

const BodyRib *
body_measures_get_rib (const BodyMeasures *self,
                                      guint               number)
{
  return NULL;
}
