/* rw-announcement.h: what is read out although nobody has gone there
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * rw_announce:
 * @status: a widget of the role "status" that is in sight
 * @words: what a screen reader is to say, or "" for nothing
 *
 * Makes @words the name of @status and has them read out once, in one go. At
 * most once a second: of what comes sooner only the last is read out, when the
 * second is over.
 */
void rw_announce (GtkWidget  *status,
                  const char *words);

G_END_DECLS
