/* rw-stage.h: the body from three aspects: one large, the others small beside it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-canvas.h"

G_BEGIN_DECLS

/**
 * RwStage:
 *
 * The aspect of the model fills it; the other two are small live views in a
 * column at its end, always in the same order, and smaller while the large one is
 * zoomed in. They swap with it. The tools stand at its start; the body keeps clear
 * of both. Zoomed in there are also buttons that lead out of it.
 *
 * Properties: `tools` (#GtkWidget), what stands at the start; `zoom`, of the large
 * view, 1 (all of the body) to RW_VIEW_MAX_ZOOM.
 */
#define RW_TYPE_STAGE (rw_stage_get_type ())
G_DECLARE_FINAL_TYPE (RwStage, rw_stage, RW, STAGE, GtkWidget)

/** rw_stage_set_model: shows @model; once. */
void rw_stage_set_model (RwStage *self,
                         RwModel *model);

/** rw_stage_get_canvas: (transfer none) (nullable): the large view; %NULL before there is a model. */
RwCanvas *rw_stage_get_canvas (RwStage *self);

/** rw_stage_get_tools: (transfer none) (nullable). */
GtkWidget *rw_stage_get_tools (RwStage *self);

void rw_stage_set_tools (RwStage   *self,
                         GtkWidget *tools);

G_END_DECLS
