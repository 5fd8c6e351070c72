/* rw-exercise-picture.h: the drawing of an exercise on a page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-style.h"

G_BEGIN_DECLS

/**
 * RwExercisePicture:
 *
 * As wide as it may be, up to 420 px and a height of 240 px; drawn in a worker
 * thread, in the colours of the desktop.
 *
 * Accessibility: role image; the label is the name that is given.
 */
#define RW_TYPE_EXERCISE_PICTURE (rw_exercise_picture_get_type ())
G_DECLARE_FINAL_TYPE (RwExercisePicture, rw_exercise_picture, RW, EXERCISE_PICTURE, GtkWidget)

/**
 * rw_exercise_picture_new:
 * @folder: the atlas folder
 * @id: of the drawing, for example "cat-cow"
 * @name: what it shows, translated
 * @tone: the skin of the person
 *
 * Returns: (nullable): the picture; where there is no such drawing a warning
 *   and none, for the words beside it say all
 */
GtkWidget *rw_exercise_picture_new (GFile       *folder,
                                    const char  *id,
                                    const char  *name,
                                    RwSkinTone   tone);

/** rw_exercise_picture_set_skin_tone: gives the person another skin. */
void rw_exercise_picture_set_skin_tone (RwExercisePicture *self,
                                        RwSkinTone         tone);

G_END_DECLS
