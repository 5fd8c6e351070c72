/* rw-region-reading.h: what there is to read about a region beside the technique
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-content.h"
#include "rw-footnotes.h"

G_BEGIN_DECLS

/**
 * RwRegionReading:
 *
 * Questions that people ask about a region and their answers, what experts
 * disagree about, what else to read, and the sources of all that the page of
 * the region says.
 */
#define RW_TYPE_REGION_READING (rw_region_reading_get_type ())
G_DECLARE_FINAL_TYPE (RwRegionReading, rw_region_reading, RW, REGION_READING, GtkWidget)

/**
 * rw_region_reading_show:
 * @kind: of the region
 * @notes: numbers the sources, on from those that the page has named above
 *
 * Shows what @content has to say about @kind.
 */
void rw_region_reading_show (RwRegionReading *self,
                             RwContent       *content,
                             RwRegionKind     kind,
                             RwFootnotes     *notes);

G_END_DECLS
