/* rw-check-card.h: what to do first where there is a red flag
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwCheckCard:
 *
 * Stands in place of a verdict: that something must be checked first, which
 * help to seek, and for each red flag what to do and why; that it is no
 * diagnosis. In sight only where there is a red flag.
 */
#define RW_TYPE_CHECK_CARD (rw_check_card_get_type ())
G_DECLARE_FINAL_TYPE (RwCheckCard, rw_check_card, RW, CHECK_CARD, GtkWidget)

/** rw_check_card_update: shows the red flags of the person of @model, emergencies first. */
void rw_check_card_update (RwCheckCard *self,
                           RwModel     *model);

G_END_DECLS
