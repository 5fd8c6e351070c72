/* body-teeth.h: the teeth from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-relief.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/** body_teeth_add: the crowns of the left side, "tooth-upper-1" to "tooth-lower-8", from the midline back. */
void body_teeth_add (StudioScene *scene);

/** body_teeth_add_roots: what their roots raise on the jaw that bears them: on the upper one, or the lower. */
void body_teeth_add_roots (StudioRelief *jaw,
                           gboolean      of_upper);

/** body_teeth_get_id: (transfer full) (nullable): the @n th of all crowns, from the undermost to what lies over others; none beyond the last. */
char *body_teeth_get_id (guint n);

G_END_DECLS
