/* studio-locks.h: cropped hair as a mass of locks
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-haze.h"

G_BEGIN_DECLS

/* All hair is our own drawing, and of one hand in all views. */

/** StudioLocksFlow: the way that hair lies at a place, of length 1. */
typedef StudioPoint (*StudioLocksFlow) (double x,
                                        double y);

/** studio_locks_comb: lays darker and lighter locks, pointed at both ends, on the mass @haze over @box in grains of @grain mm. */
void studio_locks_comb (StudioHaze      *haze,
                        const StudioBox *box,
                        double           grain,
                        StudioLocksFlow  flow);

/** studio_locks_draw_strands: adds a few strands within the closed @outline to @path, which studio_hair_take_path() takes. */
void studio_locks_draw_strands (GString           *path,
                                const StudioPoint *outline,
                                guint              n_points,
                                const StudioBox   *box,
                                StudioLocksFlow    flow);

/** studio_locks_draw_edge: adds the last hairs along @hairline to @path, in tufts. */
void studio_locks_draw_edge (GString           *path,
                             const StudioPoint *hairline,
                             guint              n_points,
                             StudioLocksFlow    flow);

G_END_DECLS
