/* rw-callout.h: the name and the rating of the region that is pointed at
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwCallout:
 *
 * A small card: the name of a region with its level, its rating, what of the
 * person made that stricter, and the anatomists' term. It can not be touched.
 *
 * Accessibility: none; the region itself says the same.
 */
#define RW_TYPE_CALLOUT (rw_callout_get_type ())
G_DECLARE_FINAL_TYPE (RwCallout, rw_callout, RW, CALLOUT, GtkBox)

/** rw_callout_new: an empty card. */
GtkWidget *rw_callout_new (void);

/**
 * rw_callout_set_region:
 * @region: what it tells about
 * @levels: (nullable): where, for example "T8"
 *
 * Returns: whether it tells anything new
 */
gboolean rw_callout_set_region (RwCallout      *self,
                                RwModel        *model,
                                const RwRegion *region,
                                const char     *levels);

/** rw_callout_set_brief: whether it says no more than name and rating, where there is little room. */
void rw_callout_set_brief (RwCallout *self,
                           gboolean   brief);

G_END_DECLS
