/* section-pack.h: muscles that press against each other
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-levels.h"

G_BEGIN_DECLS

/**
 * SectionPack:
 *
 * All that a section cuts, so that neighbours meet: narrow gaps between muscles, and
 * between a muscle and bone, tendon or gristle, close but for a line of fascia, in which both end
 * flat; wide ones stay, for fat. No muscle reaches into a vessel, a nerve or an organ. How
 * wide a gap is that closes is our own drawing.
 */
typedef struct _SectionPack SectionPack;

/** section_pack_new: (transfer full): what @groups hold, pressed together; @fineness: see section_tissue_paint(). */
SectionPack *section_pack_new (const SectionGroup *groups,
                               guint               n_groups,
                               double              fineness) G_GNUC_WARN_UNUSED_RESULT;

void section_pack_free (SectionPack *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SectionPack, section_pack_free)

/** section_pack_get_outline: (transfer full) (element-type StudioPoint): the outline of one side of @shape, mm of the picture, as its neighbours leave it. */
GArray *section_pack_get_outline (const SectionPack  *self,
                                  const SectionShape *shape,
                                  gboolean            left) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
