/* rw-split.h: canvas and panel side by side where there is room, else one above the other
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwSplit:
 *
 * Lays out the canvas and the panel: side by side in a wide window, the panel as a
 * sheet below the canvas in a narrow one. Both are in sight, so the verdict is
 * never behind a switch, unless the sheet of a narrow window is drawn up over all.
 * Above the canvas lies a bar, which no sheet covers; a panel beside the canvas is as
 * high as the window, and has a bar of its own.
 * A handle between them, with keys of its own, shares out the room; the action
 * `split.toggle` draws the sheet up or lets it down, and makes a panel as wide as
 * it can be or as wide as it is usually, and does nothing where the panel is hidden.
 * A sheet slides there, but not for who wants no motion.
 *
 * Properties: `bar`, `main` and `side` (the children; where the panel is hidden the
 * canvas has all the room), `side-width` and `side-height` (what was chosen for the
 * panel beside and below, pixels; 0 for what suits the window), `whole` (whether the
 * sheet is drawn up over all, which only a narrow window has).
 */
#define RW_TYPE_SPLIT (rw_split_get_type ())
G_DECLARE_FINAL_TYPE (RwSplit, rw_split, RW, SPLIT, GtkWidget)

/* Below this width, in pixels, the panel goes under the canvas. */
#define RW_SPLIT_NARROW 720

GtkWidget *rw_split_get_bar (RwSplit *self);
void       rw_split_set_bar (RwSplit   *self,
                             GtkWidget *child);

/** rw_split_set_side_bar: makes the bar of a canvas beside the panel as high as @bar, the topmost of the panel, which draws a sheet up and down; once. */
void rw_split_set_side_bar (RwSplit   *self,
                            GtkWidget *bar);

GtkWidget *rw_split_get_main (RwSplit *self);
void       rw_split_set_main (RwSplit   *self,
                              GtkWidget *child);
GtkWidget *rw_split_get_side (RwSplit *self);
void       rw_split_set_side (RwSplit   *self,
                              GtkWidget *child);

/** rw_split_is_narrow: whether the panel is below the canvas. */
gboolean rw_split_is_narrow (RwSplit *self);

/** rw_split_get_extent: how wide the panel is, or how high in a narrow window, handle and all, pixels. */
int rw_split_get_extent (RwSplit *self);

/** rw_split_set_extent: asks for @extent pixels; a sheet is drawn up over all where no more than a bit of the canvas would be left. */
void rw_split_set_extent (RwSplit *self,
                          int      extent);

/** rw_split_hold: lets the panel be @extent pixels large as long as a hand holds it; all of the height is possible. */
void rw_split_hold (RwSplit *self,
                    int      extent);

/**
 * rw_split_release:
 * @velocity: pixels a second, towards a larger panel
 *
 * Lets go of the panel: a sheet that is thrown goes all the way or comes down to
 * where it was, another one stays where it is, or is drawn up over all.
 */
void rw_split_release (RwSplit *self,
                       double   velocity);

/** rw_split_catch: holds a sheet that is on its way where it is seen. */
void rw_split_catch (RwSplit *self);

/** rw_split_let_go: lets a sheet that was caught, and then not drawn anywhere, go on its way. */
void rw_split_let_go (RwSplit *self);

/** rw_split_grow: makes the panel larger by @pixels, or smaller, and stops where the canvas is as small as it can be before that goes. */
void rw_split_grow (RwSplit *self,
                    int      pixels);

/** rw_split_get_range: the least and the greatest extent. */
void rw_split_get_range (RwSplit *self,
                         int     *least,
                         int     *greatest);

gboolean rw_split_get_whole (RwSplit *self);

void rw_split_set_whole (RwSplit  *self,
                         gboolean  whole);

/**
 * rw_split_raise:
 *
 * Lets a page raise the sheet: over all where @whole, else as high as it usually is
 * at least. What a person does with it then stands.
 */
void rw_split_raise (RwSplit  *self,
                     gboolean  whole);

/** rw_split_is_raised: whether a page has raised the sheet, and no hand has moved it since. */
gboolean rw_split_is_raised (RwSplit *self);

/** rw_split_settle: gives the sheet the height back that it had before pages raised it. */
void rw_split_settle (RwSplit *self);

/** rw_split_toggle: what the action does. */
void rw_split_toggle (RwSplit *self);

G_END_DECLS
