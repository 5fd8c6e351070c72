/* rw-finding.c: one thing that a search has found
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-finding.h"

void
rw_finding_free (RwFinding *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->title_ranges, g_array_unref);
  g_clear_pointer (&self->subtitle_ranges, g_array_unref);
  g_free (self->address);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self);
}
