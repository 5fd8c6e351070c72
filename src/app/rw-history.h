/* rw-history.h: what was changed, to be taken back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwHistory:
 *
 * Remembers the tool, where it lay and for whom, one step for each change. A drag
 * is one step, however slow; what else follows within a second as the same kind
 * of change, such as presses of a key, is one too. A change after steps were
 * taken back forgets those; a drag that is taken back is no change.
 *
 * Properties: `can-undo`, `can-redo` (booleans, read-only).
 */
#define RW_TYPE_HISTORY (rw_history_get_type ())
G_DECLARE_FINAL_TYPE (RwHistory, rw_history, RW, HISTORY, GObject)

/* The farthest way back, in steps. */
#define RW_HISTORY_MAX_STEPS 200

/** rw_history_new: (transfer full): begins with @model as it is now. */
RwHistory *rw_history_new (RwModel *model);

/** rw_history_undo: takes the last step back; nothing where there is none. */
void rw_history_undo (RwHistory *self);

/** rw_history_redo: takes the step again that was taken back last; nothing where there is none. */
void rw_history_redo (RwHistory *self);

G_END_DECLS
