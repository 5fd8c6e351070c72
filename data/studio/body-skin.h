/* body-skin.h: the skin from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "studio-relief.h"

G_BEGIN_DECLS

/**
 * BodySkin:
 *
 * The silhouette from the back of the head to the buttocks and the relief
 * within it. From measures/skin.csv, which names the sources.
 */
typedef struct _BodySkin BodySkin;

/**
 * body_skin_read:
 * @folder: the folder with the tables
 * @error: what studio_table_read() and studio_table_get_number() say
 *
 * Returns: (transfer full) (nullable): the skin
 */
BodySkin *body_skin_read (GFile   *folder,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

void body_skin_free (BodySkin *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BodySkin, body_skin_free)

/** body_skin_get_outline: (transfer none) (element-type StudioPoint): the silhouette, once around, from the crown over the right side. */
const GArray *body_skin_get_outline (const BodySkin *self);

/** body_skin_make_relief: (transfer full): its form from behind. */
StudioRelief *body_skin_make_relief (const BodySkin *self);

G_END_DECLS
