/* rw-tool-handle.h: the roller or ball: to drag, to turn, to move by keys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"
#include "rw-style.h"
#include "rw-view.h"

G_BEGIN_DECLS

/**
 * RwToolHandle:
 *
 * The tool of the model as one aspect of the body shows it, drawn once and
 * carried about. Dragging moves it, with Ctrl from the middle of one vertebra to
 * the next; dragging with Shift, or by a knob, turns it where it is seen from
 * behind. Escape takes a drag back. Moving and turning are actions as well:
 *
 * - `tool.move` (dd): by millimetres of the picture
 * - `tool.move-levels` (i): by vertebrae
 * - `tool.turn` (d): by degrees
 *
 * Signal: `held`, when a drag begins or ends, and when the tool comes to the
 * middle of a vertebra or leaves it.
 *
 * Accessibility: role slider; the label is the tool's name, the description
 * says where it lies and the verdict.
 */
#define RW_TYPE_TOOL_HANDLE (rw_tool_handle_get_type ())
G_DECLARE_FINAL_TYPE (RwToolHandle, rw_tool_handle, RW, TOOL_HANDLE, GtkWidget)

/** rw_tool_handle_new: a handle for the tool of @model on a canvas that shows @aspect through @view; both are kept. */
GtkWidget *rw_tool_handle_new (RwModel  *model,
                               RwAspect  aspect,
                               RwView   *view);

/** rw_tool_handle_new_still: the same, only to be looked at: without focus, gestures and words. */
GtkWidget *rw_tool_handle_new_still (RwModel  *model,
                                     RwAspect  aspect,
                                     RwView   *view);

/** rw_tool_handle_set_style: paints in @style. */
void rw_tool_handle_set_style (RwToolHandle *self,
                               RwStyle       style);

/** rw_tool_handle_get_box: the box that it is to be allocated, mm of the picture. */
RwBox rw_tool_handle_get_box (RwToolHandle *self);

/** rw_tool_handle_take_knob: dragging @knob, which stands on the same canvas, turns the tool. */
void rw_tool_handle_take_knob (RwToolHandle *self,
                               GtkWidget    *knob);

/** rw_tool_handle_take_back: ends a drag with the tool where it lay before; returns whether there was one. */
gboolean rw_tool_handle_take_back (RwToolHandle *self);

/**
 * rw_tool_handle_give_way:
 * @time: of the event that means something else, ms
 *
 * Ends a drag since a second finger has come: one that is young or short was no
 * drag, and the tool goes back to where it lay; else it stays where it is.
 */
void rw_tool_handle_give_way (RwToolHandle *self,
                              guint32       time);

/** rw_tool_handle_is_held: whether it is being dragged. */
gboolean rw_tool_handle_is_held (RwToolHandle *self);

/** rw_tool_handle_is_turned: whether it is being turned by a drag. */
gboolean rw_tool_handle_is_turned (RwToolHandle *self);

/** rw_tool_handle_get_snap: (transfer none) (nullable): the vertebra to whose middle a drag has come, held with Ctrl. */
const RwLevel *rw_tool_handle_get_snap (RwToolHandle *self);

/**
 * rw_tool_handle_get_finger:
 * @at: (out): pixel of the canvas
 *
 * Returns: whether a finger drags it, and covers what lies under it
 */
gboolean rw_tool_handle_get_finger (RwToolHandle *self,
                                    RwPoint      *at);

/** rw_tool_handle_update_words: brings what a screen reader reads up to date; once a frame is enough. */
void rw_tool_handle_update_words (RwToolHandle *self);

G_END_DECLS
