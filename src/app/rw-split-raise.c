/* rw-split-raise.c: lets a page raise the sheet of a narrow window
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing of this is remembered for the next start: what a person chose is one
 * thing, what a page needs another.
 */

#include "config.h"

#include "rw-split-private.h"

/* Whoever holds the sheet has the say. */
static void
go_to (RwSplit  *self,
       gboolean  whole)
{
  whole = whole && self->narrow;
  if (self->held)
    return;

  if (!whole != !self->whole || _rw_split_find_extent (self) != self->extent)
    _rw_split_go (self, whole, self->extent, 0.0);
}

void
rw_split_raise (RwSplit  *self,
                gboolean  whole)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  if (!self->raised)
    self->was_whole = self->whole;
  self->raised = TRUE;
  self->lifted = TRUE;
  go_to (self, whole || self->was_whole);
}

gboolean
rw_split_is_raised (RwSplit *self)
{
  g_return_val_if_fail (RW_IS_SPLIT (self), FALSE);

  return self->raised;
}

void
rw_split_settle (RwSplit *self)
{
  gboolean whole;

  g_return_if_fail (RW_IS_SPLIT (self));

  if (!self->raised && !self->lifted)
    return;

  whole = self->raised ? self->was_whole : self->whole;
  self->raised = FALSE;
  self->lifted = FALSE;
  go_to (self, whole);
}
