/* body-profile.h: the skin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "studio-relief.h"

G_BEGIN_DECLS

/**
 * BodyProfile:
 *
 * The lines of the body seen from its left side: the back in the midline, the
 * back where it stands out farthest, and the front. From measures/profile.csv,
 * which names the sources. Millimetres; y down from the top of C1, z backwards.
 */
typedef struct _BodyProfile BodyProfile;

/**
 * body_profile_read:
 * @folder: the folder with the tables
 * @error: what studio_table_read() and studio_table_get_number() say
 *
 * Returns: (transfer full) (nullable): the profile
 */
BodyProfile *body_profile_read (GFile   *folder,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

void body_profile_free (BodyProfile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BodyProfile, body_profile_free)

/** body_profile_get_midline: z of the skin in the midline at height @y; below S2 that of the cleft's floor. */
double body_profile_get_midline (const BodyProfile *self,
                                 double             y);

/** body_profile_get_back: z of the outline of the back at height @y, on which a tool rests. */
double body_profile_get_back (const BodyProfile *self,
                              double             y);

/** body_profile_get_front: (transfer none) (element-type StudioPoint): the line of face, throat, chest and belly from the top down; z in x. */
const GArray *body_profile_get_front (const BodyProfile *self);

/** body_profile_make_outline: (transfer full) (element-type StudioPoint): the silhouette in the side view's plane, down the back and up the front. */
GArray *body_profile_make_outline (const BodyProfile *self);

/** body_profile_make_relief: (transfer full): its form from the left side. */
StudioRelief *body_profile_make_relief (const BodyProfile *self);

G_END_DECLS
