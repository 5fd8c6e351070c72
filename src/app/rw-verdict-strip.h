/* rw-verdict-strip.h: the verdict in one line, above a page that hides it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwVerdictStrip:
 *
 * Who reads a page and carries the tool meanwhile sees what comes of it. A press
 * leads to the whole verdict. Nothing is worked out while it is out of sight.
 *
 * Accessibility: role button; the label is the line.
 */
#define RW_TYPE_VERDICT_STRIP (rw_verdict_strip_get_type ())
G_DECLARE_FINAL_TYPE (RwVerdictStrip, rw_verdict_strip, RW, VERDICT_STRIP, GtkWidget)

/** rw_verdict_strip_new: follows @model. */
GtkWidget *rw_verdict_strip_new (RwModel *model);

G_END_DECLS
