/* rw-memory.h: how the program keeps its memory
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * rw_memory_keep_layers:
 *
 * Keeps memory that was freed for the next that is wanted, up to 24 MiB in each thread, also in large
 * pieces. Call it first of all, once. Nothing where the system's allocator is not that of the GNU C library.
 */
void rw_memory_keep_layers (void);

G_END_DECLS
