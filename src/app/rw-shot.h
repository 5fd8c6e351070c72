/* rw-shot.h: what a view shows at one moment, to be drawn elsewhere
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-export.h"
#include "rw-model.h"
#include "rw-view.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * RwShot:
 *
 * Body, zones, names and tool as the main view shows them, kept while all of
 * that goes on to change. Immutable, counted atomically.
 */
typedef struct _RwShot RwShot;

/**
 * rw_shot_new:
 * @view: what part of the body is seen; all of it where nothing is enlarged
 * @style: in which it is seen
 * @scale_factor: device pixels per pixel of the canvas
 *
 * Returns: (transfer full): what the main view of @model shows now
 */
RwShot *rw_shot_new (RwModel *model,
                     RwView  *view,
                     RwStyle  style,
                     int      scale_factor) G_GNUC_WARN_UNUSED_RESULT;

RwShot *rw_shot_ref   (RwShot *self);
void    rw_shot_unref (RwShot *self);

/** rw_shot_dup_name: (transfer full): a name for its file, without an ending, such as "Back, T7". */
char *rw_shot_dup_name (RwShot *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_shot_draw_async:
 * @form: what is wanted
 *
 * Draws it in a thread of its own. Whoever asks for the same again while there
 * is a picture of it, or while it is being drawn, gets the same one.
 */
void rw_shot_draw_async (RwShot              *self,
                         RwExportForm         form,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data);

/** rw_shot_draw_finish: (transfer full) (nullable): the bytes of such a file; an error of rw_export_to_bytes(). */
GBytes *rw_shot_draw_finish (GAsyncResult  *result,
                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/** rw_shot_draw: (transfer full) (nullable): the same, here and now. */
GBytes *rw_shot_draw (RwShot        *self,
                      RwExportForm   form,
                      GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_shot_save_async:
 * @file: its ending says what is written
 *
 * Draws it and writes it, whole or not at all, in a thread of its own.
 */
void rw_shot_save_async (RwShot              *self,
                         GFile               *file,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data);

/** rw_shot_save_finish: whether it was written; else an error of rw_export_to_bytes() or of GIO. */
gboolean rw_shot_save_finish (GAsyncResult  *result,
                              GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwShot, rw_shot_unref)

G_END_DECLS
