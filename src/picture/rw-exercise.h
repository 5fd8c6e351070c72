/* rw-exercise.h: the small drawing of an exercise
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "rw-style.h"

G_BEGIN_DECLS

/**
 * RwExercise:
 *
 * A person who shows what to do, as data/studio draws it; the skin has the tone
 * of the body in the other pictures. Immutable: it may be drawn in any thread.
 */
#define RW_TYPE_EXERCISE (rw_exercise_get_type ())
G_DECLARE_FINAL_TYPE (RwExercise, rw_exercise, RW, EXERCISE, GObject)

/**
 * rw_exercise_new:
 * @folder: the atlas folder; the drawings are in its folder "exercises"
 * @id: for example "cat-cow"
 * @error: return location for RW_ERROR: %RW_ERROR_READ where there is no such
 *   drawing, %RW_ERROR_VALUE where it does not say how large it is
 *
 * Returns: (transfer full) (nullable): the drawing
 */
RwExercise *rw_exercise_new (GFile       *folder,
                             const char  *id,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/** rw_exercise_get_ratio: its width by its height. */
double rw_exercise_get_ratio (RwExercise *self);

/**
 * rw_exercise_render:
 * @style: which style sheets
 * @tone: the skin, where @style shows it
 * @width: pixels; the height follows from the ratio
 * @error: return location for RW_ERROR: %RW_ERROR_READ for a missing style
 *   sheet, %RW_ERROR_SYNTAX where librsvg does not take sheet or drawing
 *
 * Returns: (transfer full) (nullable): a premultiplied ARGB32 image, clear where nothing is drawn
 */
cairo_surface_t *rw_exercise_render (RwExercise  *self,
                                     RwStyle      style,
                                     RwSkinTone   tone,
                                     int          width,
                                     GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/** rw_exercise_render_async: rw_exercise_render() in a worker thread; @callback is called in the main context of the caller. */
void rw_exercise_render_async (RwExercise          *self,
                               RwStyle              style,
                               RwSkinTone           tone,
                               int                  width,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);

/** rw_exercise_render_finish: (transfer full) (nullable): the image, or %NULL and @error. */
cairo_surface_t *rw_exercise_render_finish (RwExercise    *self,
                                            GAsyncResult  *result,
                                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
