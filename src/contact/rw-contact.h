/* rw-contact.h: what of the body the tool touches
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"
#include "rw-placement.h"

G_BEGIN_DECLS

/**
 * RwContact:
 *
 * The contact patch of a placed tool and the regions that share it. A contact
 * is a workspace: it is made once for an atlas and updated for each placement
 * without allocating.
 */
typedef struct _RwContact RwContact;

/**
 * RwShare:
 * @region: (transfer none): a touched region
 * @area: how much of it is touched, square mm
 * @share: @area as a part of the whole contact, 0..1; all shares sum to 1
 */
typedef struct
{
  const RwRegion *region;
  double area;
  double share;
} RwShare;

/** rw_contact_new: (transfer full): an empty contact with @atlas, which it keeps. */
RwContact *rw_contact_new (RwAtlas *atlas) G_GNUC_WARN_UNUSED_RESULT;

void rw_contact_free (RwContact *self);

/** rw_contact_get_atlas: (transfer none): the atlas it was made for. */
RwAtlas *rw_contact_get_atlas (RwContact *self);

/** rw_contact_update: computes patch and shares for @placement. */
void rw_contact_update (RwContact         *self,
                        const RwPlacement *placement);

/** rw_contact_get_placement: (transfer none): the placement of the last update. */
const RwPlacement *rw_contact_get_placement (RwContact *self);

/** rw_contact_get_area: the touched area that lies on regions, square mm; 0 off the body. */
double rw_contact_get_area (RwContact *self);

/** rw_contact_get_shares: (transfer none): @n_shares (out) shares, largest first, equal ones in the order of the atlas; until the next update. */
const RwShare *rw_contact_get_shares (RwContact *self,
                                      guint     *n_shares);

/**
 * rw_contact_is_bridged:
 *
 * Whether a foam roller lies across (angle at most 45 degrees) on a broad
 * strip, reaching at least RW_CONTACT_BRIDGE_REACH past the midline on both
 * sides, so that no single region carries it. Everything else is pressed.
 */
gboolean rw_contact_is_bridged (RwContact *self);

/* How far past the midline on both sides a bridging roller reaches, mm: it
 * rests on the long muscles of both sides, which end at about 50 mm. */
#define RW_CONTACT_BRIDGE_REACH 40.0

/**
 * rw_contact_get_side:
 *
 * On which side of the body the contact lies: left or right if at least nine
 * tenths of the touched area do; else the midline if nothing farther than 25 mm
 * from it is touched; else both. Off the body it is the midline.
 */
RwSide rw_contact_get_side (RwContact *self);

/**
 * rw_contact_get_n_patches:
 *
 * How many outlines the patch has: one for a ball, two for a peanut; for a
 * roller mostly one, none where it misses the back, and two or more where it
 * lies beside the waist and bears only above and below it.
 */
guint rw_contact_get_n_patches (RwContact *self);

/**
 * rw_contact_get_patch:
 * @index: which outline
 * @n_points: (out): how many corners it has
 *
 * The corners of one outline, for painting: whole even where it hangs off the
 * regions. A disc is given as a polygon of 64 corners and of its area; the
 * shares are those of the true disc.
 *
 * Returns: (transfer none): the corners, until the next update
 */
const RwPoint *rw_contact_get_patch (RwContact *self,
                                     guint      index,
                                     guint     *n_points);

/**
 * rw_contact_get_width:
 *
 * The width of the patch across the tool's axis, mm: the chord
 *
 *   w = 2 sqrt (d (D - d))
 *
 * that a cylinder or ball of diameter D cuts when it sinks in by d, which
 * rw_contact_get_sink() says.
 */
double rw_contact_get_width (const RwTool *tool,
                             RwLoad        load);

/**
 * rw_contact_get_sink:
 *
 * How deep the tool is pressed into the back, mm, at most to half its diameter:
 *
 *   d = base (load) x factor (density) x sqrt (150 / D)
 *
 * and x 0.8 for each ball of a peanut, which share the load. base: wall 1.7,
 * hips down 2.4, hips up 3.2 mm; factor: soft 1.3, medium 1, firm 0.8. A model,
 * not a measurement: chosen so that patches come out in the range measured for
 * rollers (47 to 68 square cm, Curran et al. 2008) and at 20 to 40 mm for balls.
 */
double rw_contact_get_sink (const RwTool *tool,
                            RwLoad        load);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwContact, rw_contact_free)

G_END_DECLS
