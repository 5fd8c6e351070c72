/* rw-guide-view.h: two questions that lead to what to do
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-footnotes.h"
#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwGuideView:
 *
 * The questions of a guide as radio buttons, the second only where it matters,
 * and below them one outcome. To whom rolling is forbidden altogether it says
 * that in place of any way to go on.
 *
 * Accessibility: the outcome is a status, and so read out when it comes.
 */
#define RW_TYPE_GUIDE_VIEW (rw_guide_view_get_type ())
G_DECLARE_FINAL_TYPE (RwGuideView, rw_guide_view, RW, GUIDE_VIEW, GtkWidget)

/** rw_guide_view_new: asks what @guide asks, which is of the content of @model; @notes numbers the sources of all outcomes. */
GtkWidget *rw_guide_view_new (RwModel       *model,
                              const RwGuide *guide,
                              RwFootnotes   *notes);

G_END_DECLS
