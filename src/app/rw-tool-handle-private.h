/* rw-tool-handle-private.h: what the files of the tool handle share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-projection.h"
#include "rw-tool-handle.h"

G_BEGIN_DECLS

struct _RwToolHandle
{
  GtkWidget parent_instance;

  /* Owned; the node until the tool looks different */
  RwModel *model;
  RwView *view;
  GskRenderNode *node;
  char *summary;

  /* What @summary was made for: two tools may lie and rate alike. */
  RwToolKind summarized;

  RwAspect aspect;
  RwStyle style;

  /* Owned: the pointer where a press turns, once there was such a place */
  GdkCursor *turn_cursor;

  /* Of a drag: where on the tool it was taken, mm from its middle, the angle of
   * the pointer there, where the pointer was, pixels of the canvas, when, ms, and
   * where the tool lay. */
  RwPoint grip;
  double grip_angle;
  RwPoint start_point;
  guint32 start_time;
  RwPlacement start;
  gboolean dragged;
  gboolean turning;

  /* Borrowed: the gesture that drags, and the vertebra that it has snapped to */
  GtkGesture *drag;
  const RwLevel *snap;

  /* Of a finger: where it is, pixels of the canvas. */
  RwPoint finger;
  gboolean by_finger;

  /* What the drawing was made for: a tool that only moves is not drawn anew. */
  RwLook drawn;
  double drawn_scale;
};

/* Draws the tool anew where it no longer looks as drawn. */
void _rw_tool_handle_refresh (RwToolHandle *self);

/* Tells that a drag has begun or ended, or has come to another vertebra. */
void _rw_tool_handle_emit_held (RwToolHandle *self);

/* Installs the actions and their keys. */
void _rw_tool_handle_class_install_actions (GtkWidgetClass *widget_class);

/* Adds the gesture that drags and turns. */
void _rw_tool_handle_init_gestures (RwToolHandle *self);

G_END_DECLS
