/* rw-canvas-private.h: what the files of the canvas share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-canvas.h"

#include "rw-backdrop.h"
#include "rw-press.h"
#include "rw-tool-handle.h"

G_BEGIN_DECLS

struct _RwCanvas
{
  GtkWidget parent_instance;

  /* Owned */
  RwModel *model;
  RwView *view;
  RwBackdrop *backdrop;
  RwPress press;

  /* Children; the regions are those of @atlas, borrowed from the model */
  GPtrArray *regions;
  GtkWidget *tool;
  RwAtlas *atlas;

  /* The card of a region, none if small; whose it is; where it stands, pixels */
  GtkWidget *callout;
  const RwRegion *named;
  RwBox callout_box;
  guint rest_id;

  RwAspect aspect;
  RwStyle style;
  gboolean small;
  gboolean sharp;
  guint follow_id;

  /* Gestures: where the pointer is, and what lay under it when it took hold. */
  RwPoint pointer;
  RwPoint grip;
  double pinch_scale;
};

/* How much finer the lines of a small canvas are. */
#define RW_CANVAS_SMALL_FINENESS 1.8

/* Draws body, regions, tool and contact. */
void _rw_canvas_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot);

/* The card of the region under the pointer, or with the focus. */
void _rw_canvas_init_callout     (RwCanvas    *self);
void _rw_canvas_update_callout   (RwCanvas    *self);
void _rw_canvas_follow_pointer   (RwCanvas    *self);
void _rw_canvas_drop_callout     (RwCanvas    *self);
void _rw_canvas_allocate_callout (RwCanvas    *self);
void _rw_canvas_snapshot_leader  (RwCanvas    *self,
                                  GtkSnapshot *snapshot);

/* Installs the zoom actions and their keys. */
void _rw_canvas_class_install_gestures (GtkWidgetClass *widget_class);

/* Adds the gestures for panning and zooming. */
void _rw_canvas_init_gestures (RwCanvas *self);

G_END_DECLS
