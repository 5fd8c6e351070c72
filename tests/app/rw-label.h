/* rw-label.h: the words that another object lends to one without a name
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-call.h"

G_BEGIN_DECLS

/**
 * rw_label_complete:
 * @name: (transfer full) (nullable): of an object, as it tells itself
 * @bus_name: of the program
 * @path: of the object
 * @role: of the object
 *
 * Reads what labels an item of a menu that has no name of its own, as a screen reader
 * does: in GTK 4.18 that is every one.
 *
 * Returns: (transfer full): @name, or the words that label the object, or nothing
 */
char *rw_label_complete (char       *name,
                         const char *bus_name,
                         const char *path,
                         AtspiRole   role) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
