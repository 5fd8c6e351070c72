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

#include <adwaita.h>

G_BEGIN_DECLS

struct _RwCanvas
{
  GtkWidget parent_instance;

  /* Owned */
  RwModel *model;
  RwView *view;
  RwBackdrop *backdrop;
  RwPress press;

  /* Owned: what goes over from one section to the next, by the clock of the
   * canvas; what is seen, also of the new one alone; what is left behind */
  AdwAnimation *turn;
  GskRenderNode *seen;
  GskRenderNode *seen_alone;
  GskRenderNode *left;

  /* How much of the new section is seen, 0 to 1, and whether what is left
   * behind was itself on the way */
  double turned;
  gboolean left_midway;

  /* Children; the regions are those of @atlas, borrowed from the model */
  GPtrArray *regions;
  GtkWidget *tool;
  RwAtlas *atlas;

  /* Borrowed from the model: what the view is fitted to */
  RwAtlas *fitted;

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

/* Another section is to be seen: what was seen fades into it. */
void _rw_canvas_begin_turn (RwCanvas *self);

/* Draws @now, (transfer full) (nullable), with what is still seen of the section before. */
void _rw_canvas_snapshot_turn (RwCanvas      *self,
                               GskRenderNode *now,
                               GtkSnapshot   *snapshot);

/* Ends it, and forgets what was seen. */
void _rw_canvas_clear_turn (RwCanvas *self);

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
