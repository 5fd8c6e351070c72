/* rw-guide.c: two questions, and what to do for each pair of answers
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guide.h"

G_DEFINE_ENUM_TYPE (RwEnding, rw_ending,
                    G_DEFINE_ENUM_VALUE (RW_ENDING_STOP, "stop"),
                    G_DEFINE_ENUM_VALUE (RW_ENDING_EASE_OFF, "ease-off"),
                    G_DEFINE_ENUM_VALUE (RW_ENDING_SWITCH_TOOL, "switch-tool"),
                    G_DEFINE_ENUM_VALUE (RW_ENDING_SEE_SOMEONE, "see-someone"))

const RwOutcome *
rw_guide_get_outcome (const RwGuide *self,
                      guint          pain,
                      guint          place)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (pain < self->n_pains, NULL);
  g_return_val_if_fail (place < self->n_places, NULL);

  return self->outcomes[pain * self->n_places + place];
}

gboolean
rw_guide_needs_place (const RwGuide *self,
                      guint          pain)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (pain < self->n_pains, FALSE);

  for (guint place = 1; place < self->n_places; place++)
    if (rw_guide_get_outcome (self, pain, place) != rw_guide_get_outcome (self, pain, 0))
      return TRUE;

  return FALSE;
}
