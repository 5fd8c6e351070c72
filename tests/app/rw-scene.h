/* rw-scene.h: the back in the running program: what lies where, and what is said
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-content.h"
#include "rw-desk.h"

G_BEGIN_DECLS

/* What the program was started with is read here a second time, so that the
 * tests hold the window against the data and not against itself. */

/** rw_scene_load: (transfer full): the shipped content. */
RwContent *rw_scene_load (void) G_GNUC_WARN_UNUSED_RESULT;

/** rw_scene_get_middle: y of the middle of the vertebra @id, mm. */
double rw_scene_get_middle (RwContent  *content,
                            const char *id);

/**
 * rw_scene_find_inside:
 * @avoid: (nullable): a box to keep out of, mm
 * @point: (out): mm of the body frame
 *
 * Looks for a place well inside @region and under no other one.
 *
 * Returns: whether there is one
 */
gboolean rw_scene_find_inside (RwAtlas        *atlas,
                               const RwRegion *region,
                               const RwBox    *avoid,
                               RwPoint        *point);

/** rw_scene_open: starts the program for the first time and waits until the back is there. */
void rw_scene_open (RwDesk *desk);

/** rw_scene_open_again: the same with what is remembered. */
void rw_scene_open_again (RwDesk *desk);

/** rw_scene_find_region: (transfer full): the button of @region. */
AtspiAccessible *rw_scene_find_region (RwDesk         *desk,
                                       RwContent      *content,
                                       const RwRegion *region);

/** rw_scene_get_scale: pixels per millimetre, from where the regions are. */
double rw_scene_get_scale (RwDesk    *desk,
                           RwContent *content);

/** rw_scene_to_window: the pixel of the window over (@x, @y) mm of the body frame. */
RwPoint rw_scene_to_window (RwDesk    *desk,
                            RwContent *content,
                            double     x,
                            double     y);

/** rw_scene_get_middle_of: the pixel of the window in the middle of @object, once that stays where it is. */
RwPoint rw_scene_get_middle_of (RwDesk          *desk,
                                AtspiAccessible *object);

/** rw_scene_find_cut: (transfer full) (nullable): what sticks out to the left or right of what holds it, or words
 * that stick out above or below. */
AtspiAccessible *rw_scene_find_cut (RwDesk *desk);

/**
 * rw_scene_dup_overlap:
 * @below: what is looked at, with all that it holds
 *
 * Returns: (transfer full) (nullable): two pieces of text that lie over one another
 */
char *rw_scene_dup_overlap (AtspiAccessible *below) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_scene_count_nameless:
 * @covered: whether a sheet covers the canvas, so that its regions are not there
 *
 * Returns: how many objects the keyboard can go to that have no name; each is told
 */
guint rw_scene_count_nameless (RwDesk   *desk,
                               gboolean  covered);

/** rw_scene_is_still: whether the picture of the back is there for good, by what a screen reader is told. */
gboolean rw_scene_is_still (RwDesk *desk);

/** rw_scene_find_tool: (transfer full): the tool that lies on the back. */
AtspiAccessible *rw_scene_find_tool (RwDesk *desk);

/** rw_scene_get_tool_box: how much room the tool takes, pixels. */
AtspiRect rw_scene_get_tool_box (RwDesk *desk);

/** rw_scene_tool_is_upright: whether the tool is far higher than wide: it lies along the spine. */
gboolean rw_scene_tool_is_upright (RwDesk *desk);

/** rw_scene_activate: waits for the button @name and presses it by way of the screen reader. */
void rw_scene_activate (RwDesk     *desk,
                        const char *name);

/** rw_scene_tool_is: whether the tool that lies on the back is called @name. */
gboolean rw_scene_tool_is (RwDesk     *desk,
                           const char *name);

/**
 * rw_scene_says:
 * @place: how the place begins, for example "T7"
 * @word: the verdict, for example "Safe"
 *
 * Returns: whether both the tool, for who can not see, and the card of the
 *   panel say so
 */
gboolean rw_scene_says (RwDesk     *desk,
                        const char *place,
                        const char *word);

/**
 * rw_scene_has_ending: whether the name of any object ends with @words. In GTK 4.18
 * the keys are in front of what they do.
 */
gboolean rw_scene_has_ending (RwDesk     *desk,
                              const char *words);

/** rw_scene_has_verdict: whether any word of a rating stands in the window. */
gboolean rw_scene_has_verdict (RwDesk *desk);

/** rw_scene_find_other_focus: (transfer full) (nullable): the object that has the keyboard, unless that is @object. */
AtspiAccessible *rw_scene_find_other_focus (RwDesk          *desk,
                                            AtspiAccessible *object);

/** rw_scene_focus_is: whether the keyboard is at an object of @role called @name. */
gboolean rw_scene_focus_is (RwDesk     *desk,
                            AtspiRole   role,
                            const char *name);

G_END_DECLS
