/* rw-fingers.h: fingers on the touch screen of a desk, from outside the program
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RwFingers:
 *
 * Makes touch events in a Wayland compositor, which no program can tell from real
 * ones. Fingers are numbered from 0; places are pixels of the program's window.
 */
typedef struct _RwFingers RwFingers;

/** rw_fingers_new: (transfer full): fingers that are led by way of the pipe @path, which a compositor reads. */
RwFingers *rw_fingers_new (const char *path) G_GNUC_WARN_UNUSED_RESULT;

void rw_fingers_free (RwFingers *self);

/** rw_fingers_down: lays down @finger at (@x, @y). */
void rw_fingers_down (RwFingers *self,
                      int        finger,
                      double     x,
                      double     y);

/** rw_fingers_move: moves @finger, which is down, to (@x, @y). */
void rw_fingers_move (RwFingers *self,
                      int        finger,
                      double     x,
                      double     y);

/** rw_fingers_up: lifts @finger. */
void rw_fingers_up (RwFingers *self,
                    int        finger);

/** rw_fingers_wait: ends what happens at once; a screen's frame passes. */
void rw_fingers_wait (RwFingers *self);

/** rw_fingers_stop_clock: what happens from now on happens at one and the same time, however busy the machine is, until @still is %FALSE. */
void rw_fingers_stop_clock (RwFingers *self,
                            gboolean   still);

/** rw_fingers_keep_time: from now on each frame takes as long as one of a screen, however busy the machine is, until @steady is %FALSE. */
void rw_fingers_keep_time (RwFingers *self,
                           gboolean   steady);

/** rw_fingers_tap: lays down the first finger at (@x, @y) and lifts it. */
void rw_fingers_tap (RwFingers *self,
                     double     x,
                     double     y);

/** rw_fingers_stroke: moves the first finger, which is down, from (@x0, @y0) to (@x1, @y1) in @n_steps steps. */
void rw_fingers_stroke (RwFingers *self,
                        double     x0,
                        double     y0,
                        double     x1,
                        double     y1,
                        int        n_steps);

G_END_DECLS
