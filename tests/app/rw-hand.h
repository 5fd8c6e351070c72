/* rw-hand.h: pointer, keyboard and camera of a desk, from outside the program
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * RwHand:
 *
 * A connection of its own to the X server that makes pointer and key events
 * which no program can tell from real ones. Places are pixels of the program's
 * window, as the program counts them.
 */
typedef struct _RwHand RwHand;

/** RwHandModifiers: keys that are held while another is pressed. */
typedef enum
{
  RW_HAND_PLAIN = 0,
  RW_HAND_SHIFT = 1 << 0,
  RW_HAND_CONTROL = 1 << 1,
} RwHandModifiers;

/** rw_hand_new: (transfer full): a hand on the display named by DISPLAY. */
RwHand *rw_hand_new (void) G_GNUC_WARN_UNUSED_RESULT;

void rw_hand_free (RwHand *self);

/** rw_hand_find_window: looks for the largest window in sight; keys go to what is under the pointer. */
gboolean rw_hand_find_window (RwHand *self);

/** rw_hand_set_scale: from now on a program takes @scale pixels of the screen for one of its own. */
void rw_hand_set_scale (RwHand *self,
                        int     scale);

/** rw_hand_set_text_size: programs that start from now on have letters of @percent of their usual size. */
void rw_hand_set_text_size (RwHand *self,
                            int     percent);

/**
 * rw_hand_take_window:
 *
 * Looks for the largest window in sight and gives it the keyboard, as a window
 * manager would.
 *
 * Returns: whether there is one
 */
gboolean rw_hand_take_window (RwHand *self);

/** rw_hand_get_window_size: the size of the window, pixels. */
void rw_hand_get_window_size (RwHand *self,
                              int    *width,
                              int    *height);

/** rw_hand_close_window: asks the window to close, as a window manager would. */
void rw_hand_close_window (RwHand *self);

/** rw_hand_move: moves the pointer to (@x, @y). */
void rw_hand_move (RwHand *self,
                   double  x,
                   double  y);

/** rw_hand_press: presses the first button. */
void rw_hand_press (RwHand *self);

/** rw_hand_release: lets go of the first button. */
void rw_hand_release (RwHand *self);

/** rw_hand_press_middle: presses the middle button. */
void rw_hand_press_middle (RwHand *self);

/** rw_hand_release_middle: lets go of the middle button. */
void rw_hand_release_middle (RwHand *self);

/** rw_hand_click_secondary: clicks once at (@x, @y) with the button that opens menus. */
void rw_hand_click_secondary (RwHand *self,
                              double  x,
                              double  y);

/** rw_hand_turn_wheel: turns the wheel by @n_notches towards the person. */
void rw_hand_turn_wheel (RwHand *self,
                         guint   n_notches);

/** rw_hand_click: clicks once at (@x, @y). */
void rw_hand_click (RwHand *self,
                    double  x,
                    double  y);

/** rw_hand_stroke: moves the pointer from (@x0, @y0) to (@x1, @y1) in @n_steps steps, a screen's frame or so for each. */
void rw_hand_stroke (RwHand *self,
                     double  x0,
                     double  y0,
                     double  x1,
                     double  y1,
                     int     n_steps);

/** rw_hand_hold: presses the modifier keys, or lets go of them. */
void rw_hand_hold (RwHand          *self,
                   RwHandModifiers  modifiers,
                   gboolean         down);

/** rw_hand_key: presses and lets go of the key that gives @keysym while @modifiers are held. */
void rw_hand_key (RwHand          *self,
                  unsigned long    keysym,
                  RwHandModifiers  modifiers);

/** rw_hand_take_picture: (transfer full): what the window shows, opaque. */
cairo_surface_t *rw_hand_take_picture (RwHand *self) G_GNUC_WARN_UNUSED_RESULT;

/** rw_hand_take_screen: (transfer full): what the whole screen shows, opaque. */
cairo_surface_t *rw_hand_take_screen (RwHand *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwHand, rw_hand_free)

G_END_DECLS
