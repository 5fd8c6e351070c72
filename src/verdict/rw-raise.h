/* rw-raise.h: one effect of a condition; for the rules alone
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-contact.h"
#include "rw-rating.h"
#include "rw-touch.h"

G_BEGIN_DECLS

/**
 * RwRaise:
 * @kinds: a bit 1 << value for each RwRegionKind it is about; so the next four
 * @tools: of RwToolKind
 * @touches: of RwTouch
 * @densities: of RwDensity
 * @loads: of RwLoad
 * @from: the rating it is about; %RW_RATING_NONE for every milder one, notes too
 * @to: what it raises to: cautious or avoid
 *
 * One effect of a condition. There is no form for an effect that makes
 * anything milder.
 */
typedef struct
{
  guint kinds;
  guint tools;
  guint touches;
  guint densities;
  guint loads;
  RwRating from;
  RwRating to;
} RwRaise;

/** rw_raise_is_about: whether @self speaks of this way to touch a region; a tool that can not bridge presses. */
gboolean rw_raise_is_about (const RwRaise *self,
                            RwRegionKind   kind,
                            RwToolKind     tool,
                            RwTouch        touch,
                            RwDensity      density,
                            RwLoad         load);

/** rw_raise_apply: what comes of @rating, in a case that @self is about: never a milder one. */
RwRating rw_raise_apply (const RwRaise *self,
                         RwRating       rating);

G_END_DECLS
