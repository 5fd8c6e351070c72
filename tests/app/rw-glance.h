/* rw-glance.h: what a screen reader finds in a window at one moment
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-node.h"

G_BEGIN_DECLS

/**
 * RwGlance:
 *
 * The objects at and below one, in reading order, counted from 0. What holds
 * others and is out of sight is left out with them; what holds none may be out of
 * sight. All is as the program told while the glance was made, or while it was
 * read: only what never changes, like a role, is known from earlier ones.
 */
typedef struct _RwGlance RwGlance;

/** rw_glance_new: (transfer full): asks for all at and below @from. */
RwGlance *rw_glance_new (AtspiAccessible *from) G_GNUC_WARN_UNUSED_RESULT;

void rw_glance_free (RwGlance *self);

/** rw_glance_read_names: asks for the names of all that have @role, as of rw_glance_has_role(). */
void rw_glance_read_names (RwGlance *self,
                           AtspiRole role);

/** rw_glance_read_states: asks for the states of all. */
void rw_glance_read_states (RwGlance *self);

/** rw_glance_get_n_objects: how many there are. */
guint rw_glance_get_n_objects (RwGlance *self);

/** rw_glance_find: the number of @object, or -1 if it is not among them. */
int rw_glance_find (RwGlance        *self,
                    AtspiAccessible *object);

/**
 * rw_glance_has_role: whether object @i has @role: any for ATSPI_ROLE_INVALID, and
 * a button of any kind for ATSPI_ROLE_PUSH_BUTTON.
 */
gboolean rw_glance_has_role (RwGlance *self,
                             guint     i,
                             AtspiRole role);

/** rw_glance_get_n_children: how many parts object @i has. */
int rw_glance_get_n_children (RwGlance *self,
                              guint     i);

/** rw_glance_get_name: (transfer none) (nullable): the name of object @i, if names were read. */
const char *rw_glance_get_name (RwGlance *self,
                                guint     i);

/** rw_glance_is: whether object @i is in @state, after states were read. */
gboolean rw_glance_is (RwGlance      *self,
                       guint          i,
                       AtspiStateType state);

/** rw_glance_is_in_sight: whether object @i has a size. */
gboolean rw_glance_is_in_sight (RwGlance *self,
                                guint     i);

/** rw_glance_dup_object: (transfer full) (nullable): object @i, if it is still there. */
AtspiAccessible *rw_glance_dup_object (RwGlance *self,
                                       guint     i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwGlance, rw_glance_free)

G_END_DECLS
