/* rw-appearance.h: which style the desktop asks for
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "rw-style.h"

G_BEGIN_DECLS

/** rw_appearance_get_style: the style of pictures that goes with the desktop's colours and contrast. */
RwStyle rw_appearance_get_style (void);

/** rw_appearance_get_text_scale: how large letters are, 1 for their usual size, as the desktop asks for; 2 for text at 200 %. */
double rw_appearance_get_text_scale (void);

/** rw_appearance_lend_letters: paints pictures with the letters of the desktop, also when it changes them. */
void rw_appearance_lend_letters (void);

/** rw_appearance_connect: calls @callback (@object) whenever that may have changed, as long as @object lives. */
void rw_appearance_connect (GCallback callback,
                            gpointer  object);

G_END_DECLS
