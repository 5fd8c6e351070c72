/* rw-verdict-page.h: the panel for the place where the tool lies
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwVerdictPage:
 *
 * Verdict, technique, gentler choices and when to stop, for the tool where it
 * lies. It is brought up to date once a frame at most.
 */
#define RW_TYPE_VERDICT_PAGE (rw_verdict_page_get_type ())
G_DECLARE_FINAL_TYPE (RwVerdictPage, rw_verdict_page, RW, VERDICT_PAGE, GtkWidget)

/** rw_verdict_page_set_model: follows @model; once. */
void rw_verdict_page_set_model (RwVerdictPage *self,
                                RwModel       *model);

G_END_DECLS
