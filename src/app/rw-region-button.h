/* rw-region-button.h: one region of the body: to point at, to focus, to open
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"
#include "rw-style.h"

G_BEGIN_DECLS

/**
 * RwRegionButton:
 *
 * A button in the shape of a region. The backdrop draws the region at rest; the
 * button draws it where it stands out: touched, hovered, focused or chosen.
 *
 * Its box fits the region tightly, so that arrow keys walk the regions by their
 * place on the body.
 *
 * Accessibility: role button; the label is the region's name with its side,
 * the description its rating and why.
 */
#define RW_TYPE_REGION_BUTTON (rw_region_button_get_type ())
G_DECLARE_FINAL_TYPE (RwRegionButton, rw_region_button, RW, REGION_BUTTON, GtkButton)

/** rw_region_button_new: a button for @region, which belongs to the view from @aspect of the body of @model. */
GtkWidget *rw_region_button_new (RwModel        *model,
                                 const RwRegion *region,
                                 RwAspect        aspect);

/** rw_region_button_get_region: (transfer none): its region. */
const RwRegion *rw_region_button_get_region (RwRegionButton *self);

/** rw_region_button_get_subject: (transfer none): the same region as the back view has it, on which contact and verdict are measured. */
const RwRegion *rw_region_button_get_subject (RwRegionButton *self);

/** rw_region_button_set_style: paints in @style. */
void rw_region_button_set_style (RwRegionButton *self,
                                 RwStyle         style);

/** rw_region_button_set_scale: @scale pixels of the canvas stand for a millimetre. */
void rw_region_button_set_scale (RwRegionButton *self,
                                 double          scale);

/** rw_region_button_set_ground: what the area lies on, as for rw_painter_draw_zone(). */
void rw_region_button_set_ground (RwRegionButton *self,
                                  RwZoneGround    ground);

/** rw_region_button_set_touched: whether the tool presses here now: such a region stands out. */
void rw_region_button_set_touched (RwRegionButton *self,
                                   gboolean        touched);

/** rw_region_button_get_box: the box that it is to be allocated, mm of the picture. */
RwBox rw_region_button_get_box (RwRegionButton *self);

G_END_DECLS
