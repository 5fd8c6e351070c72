/* body-face.h: the forms of face and neck from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-relief.h"

G_BEGIN_DECLS

/** body_face_add: the swellings and hollows of the face, over the silhouette @relief of BodyProfile. */
void body_face_add (StudioRelief *relief);

/** body_neck_add: the same of the neck. */
void body_neck_add (StudioRelief *relief);

G_END_DECLS
