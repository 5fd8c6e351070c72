/* rw-way.h: the way to an object of a window that was met before
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-node.h"

G_BEGIN_DECLS

/**
 * rw_way_leads:
 * @from: where it begins
 * @to: an object at or below it, as of an earlier RwGlance
 *
 * Asks all objects on the way from @from to @to, at once, of now: each has to be in
 * sight and to hold the next one still. That is what a glance would find, without
 * the questions to all the others.
 *
 * Returns: whether it leads to @to
 */
gboolean rw_way_leads (AtspiAccessible *from,
                       RwKnown         *to);

G_END_DECLS
