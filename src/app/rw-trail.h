/* rw-trail.h: the way to the page that is open
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwTrail:
 *
 * The addresses from home to the page that is open, each with the widget that
 * had the focus when the way went on. No address is on it twice, so it never
 * grows without end.
 */
typedef struct _RwTrail RwTrail;

/** rw_trail_new: (transfer full): a trail at @home. */
RwTrail *rw_trail_new (const char *home) G_GNUC_WARN_UNUSED_RESULT;

void rw_trail_free (RwTrail *self);

/** rw_trail_get_length: how many addresses: at least one. */
guint rw_trail_get_length (RwTrail *self);

/** rw_trail_get_address: (transfer none): address @index, from home on. */
const char *rw_trail_get_address (RwTrail *self,
                                  guint    index);

/** rw_trail_get_last: (transfer none): the address that is open. */
const char *rw_trail_get_last (RwTrail *self);

/** rw_trail_get_focus: (transfer none) (nullable): what had the focus where the way now ends, if it is still there. */
GtkWidget *rw_trail_get_focus (RwTrail *self);

/**
 * rw_trail_go:
 * @address: where to go
 * @focus: (nullable): what has the focus now
 * @beside: whether @address takes the place of the last one
 *
 * Goes on to @address, or back where it is on the trail already. Home is never
 * replaced.
 *
 * Returns: whether the way went back
 */
gboolean rw_trail_go (RwTrail    *self,
                      const char *address,
                      GtkWidget  *focus,
                      gboolean    beside);

/** rw_trail_cut: leaves the first @length addresses, one or more. */
void rw_trail_cut (RwTrail *self,
                   guint    length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwTrail, rw_trail_free)

G_END_DECLS
