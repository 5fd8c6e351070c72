/* rw-region-page.h: the page of a region
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwRegionPage:
 *
 * What there is to know about the region that was clicked: what lies there,
 * the verdict for each tool, why, how, what is gentler, when to stop.
 */
#define RW_TYPE_REGION_PAGE (rw_region_page_get_type ())
G_DECLARE_FINAL_TYPE (RwRegionPage, rw_region_page, RW, REGION_PAGE, GtkWidget)

/** rw_region_page_set_model: follows the chosen region of @model; once. */
void rw_region_page_set_model (RwRegionPage *self,
                               RwModel      *model);

G_END_DECLS
