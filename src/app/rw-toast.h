/* rw-toast.h: a toast that may go at any time
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * rw_toast_new:
 * @overlay: where the toast will be shown
 * @words: its title, plain text
 *
 * Makes a toast. Where libadwaita is older than 1.3 one that is dismissed while it comes
 * in goes once it has come: that libadwaita frees it before, and tells it afterwards
 * that it has come, which ends the program (libadwaita's commit 1674ebc9).
 *
 * Returns: (transfer full): it
 */
AdwToast *rw_toast_new (AdwToastOverlay *overlay,
                        const char      *words);

/**
 * rw_toast_show:
 * @overlay: where to show it
 * @toast: (transfer full): a toast made for it
 * @last: (inout) (nullable): the one of its kind that was shown last, borrowed weakly
 *
 * Shows a toast in the place of the last of its kind: toasts stand in a queue, and old
 * news would be told after newer.
 */
void rw_toast_show (AdwToastOverlay  *overlay,
                    AdwToast         *toast,
                    AdwToast        **last);

G_END_DECLS
