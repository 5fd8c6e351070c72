/* rw-memory.c: how the program keeps its memory
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-memory.h"

#ifdef HAVE_MALLOPT
#include <malloc.h>
#endif

/* librsvg takes a layer of pixels for each mask and each slanted clip and frees it at once. A layer of
 * a large picture is a few MiB: each taken from the kernel anew, a quarter of the time of drawing goes
 * into empty pages. */
#define LARGEST_LAYER (8 * 1024 * 1024)
#define KEPT (24 * 1024 * 1024)

void
rw_memory_keep_layers (void)
{
#ifdef HAVE_MALLOPT
  mallopt (M_MMAP_THRESHOLD, LARGEST_LAYER);
  mallopt (M_TRIM_THRESHOLD, KEPT);
#endif
}
