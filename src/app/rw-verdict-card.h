/* rw-verdict-card.h: the verdict at a glance
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwVerdictCard:
 *
 * Word, icon, colour and pattern of the verdict, where the tool lies, and the
 * reasons, worst first.
 */
#define RW_TYPE_VERDICT_CARD (rw_verdict_card_get_type ())
G_DECLARE_FINAL_TYPE (RwVerdictCard, rw_verdict_card, RW, VERDICT_CARD, GtkWidget)

/** rw_verdict_card_update: shows the verdict of @model. */
void rw_verdict_card_update (RwVerdictCard *self,
                             RwModel       *model);

G_END_DECLS
