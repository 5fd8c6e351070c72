/* rw-window.h: the main window
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "rw-content.h"

G_BEGIN_DECLS

/**
 * RwWindow:
 *
 * Stage and panel, or, where the content could not be read, a page that says
 * which file and line and offers to read it again.
 *
 * Actions: `win.tool`, `win.density`, `win.load`, `win.aspect`, `win.depth`,
 * `win.skin-tone`, `win.palette`, `win.units` (each a stateful string with the words of the command line);
 * one for each switch of #RwFigure, such as `win.muscle` and `win.labels` (each a
 * stateful boolean); `win.deeper`, `win.shallower`, `win.reset-figure`,
 * `win.preferences`,
 * `win.open` (a string: an address of #RwPanel; an unknown one does nothing),
 * `win.clear-person`, `win.restore-person`, `win.back`, `win.panel`, `win.pane` (a boolean: whether backwards), `win.reload`, `win.zoom-in`,
 * `win.zoom-out`, `win.zoom-fit`; `win.copy-picture`, `win.save-picture` and
 * `win.open-folder` (a string: its URI).
 */
#define RW_TYPE_WINDOW (rw_window_get_type ())
G_DECLARE_FINAL_TYPE (RwWindow, rw_window, RW, WINDOW, AdwApplicationWindow)

RwWindow *rw_window_new (GtkApplication *application);

/** rw_window_set_content: shows @content. */
void rw_window_set_content (RwWindow  *self,
                            RwContent *content);

/**
 * rw_window_place:
 * @pose: of the form %RW_POSE_TYPE; taken if it is floating
 *
 * Puts the tool there and shows the verdict, at once or as soon as there is a
 * back. A pose that is none does nothing but leave a message in the log.
 */
void rw_window_place (RwWindow *self,
                      GVariant *pose);

/** rw_window_set_error: says why there is nothing to show. */
void rw_window_set_error (RwWindow     *self,
                          const GError *error);

G_END_DECLS
