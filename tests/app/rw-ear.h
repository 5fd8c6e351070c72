/* rw-ear.h: a window as a screen reader meets it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-glance.h"

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiAction, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiComponent, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiStateSet, g_object_unref)

/* Nothing that can change is relied on from call to call: every answer is the
 * program's own, of now. What was found before is asked first, with all that it
 * lies in. An object that goes away while it is asked counts as not there. */

/** RwEarFunc: whether @object is the one that is looked for. */
typedef gboolean (*RwEarFunc) (AtspiAccessible *object,
                                  gpointer         user_data);

/** rw_ear_open: begins to read; once in a process, after the buses are there. */
void rw_ear_open (void);

void rw_ear_close (void);

/** rw_ear_listen: from now on hears what is read out although nobody has gone there. */
void rw_ear_listen (void);

/** rw_ear_count_said: how often something has been read out since. */
guint rw_ear_count_said (void);

/** rw_ear_last_said: whether @words were read out last. */
gboolean rw_ear_last_said (const char *words);

/** rw_ear_find_program: (transfer full) (nullable): the program of process @pid. */
AtspiAccessible *rw_ear_find_program (guint pid);

/** rw_ear_count_children: how many objects are parts of @object. */
int rw_ear_count_children (AtspiAccessible *object);

/**
 * rw_ear_dup_child: (transfer full) (nullable): the child of @object at @i; %NULL where there is none any more.
 * libatspi itself reads beyond its list where the children have become fewer since they were counted.
 */
AtspiAccessible *rw_ear_dup_child (AtspiAccessible *object,
                                   int              i);

/**
 * rw_ear_search: (transfer full) (nullable): the first object in sight at or
 * below @from, in reading order, for which @func says yes; which is asked of
 * some that are out of sight as well.
 */
AtspiAccessible *rw_ear_search (AtspiAccessible *from,
                                RwEarFunc        func,
                                gpointer         user_data);

/** RwEarNameFunc: whether @name is the one that is looked for. */
typedef gboolean (*RwEarNameFunc) (const char *name,
                                   gpointer    user_data);

/**
 * rw_ear_search_name: (transfer full) (nullable): the first object in sight with
 * @role, as of rw_ear_has_role(), for whose name @func says yes. It costs far less
 * than rw_ear_search(), which has to make an object of everything.
 */
AtspiAccessible *rw_ear_search_name (AtspiAccessible *from,
                                     AtspiRole        role,
                                     RwEarNameFunc    func,
                                     gpointer         user_data);

/**
 * rw_ear_find: (transfer full) (nullable): an object in sight with @role (any for
 * ATSPI_ROLE_INVALID) and, if not %NULL, the name @name. The first there is, but
 * where one was found by its name before and still is there, that one.
 */
AtspiAccessible *rw_ear_find (AtspiAccessible *from,
                              AtspiRole        role,
                              const char      *name);

/** rw_ear_find_any: (transfer full) (nullable): an object in sight that has one of @names, the first or the one found before, as with rw_ear_find(). */
AtspiAccessible *rw_ear_find_any (AtspiAccessible    *from,
                                  const char * const *names);

/** rw_ear_find_frame: (transfer full) (nullable): the window of @program, the first if there are more. */
AtspiAccessible *rw_ear_find_frame (AtspiAccessible *program);

/** rw_ear_has: whether rw_ear_find() finds something. */
gboolean rw_ear_has (AtspiAccessible *from,
                     AtspiRole        role,
                     const char      *name);

/** rw_ear_list_focusable: (transfer full): every object in sight that the keyboard can go to. */
GPtrArray *rw_ear_list_focusable (AtspiAccessible *from) G_GNUC_WARN_UNUSED_RESULT;

/** rw_ear_find_focus: (transfer full) (nullable): the object that has the keyboard. */
AtspiAccessible *rw_ear_find_focus (AtspiAccessible *from);

/** rw_ear_is: whether @object is there and in @state. */
gboolean rw_ear_is (AtspiAccessible *object,
                    AtspiStateType   state);

/** rw_ear_dup_name: (transfer full): the name of @object, "" if it has none. */
char *rw_ear_dup_name (AtspiAccessible *object) G_GNUC_WARN_UNUSED_RESULT;

/** rw_ear_dup_description: (transfer full): the description of @object, "" if it has none. */
char *rw_ear_dup_description (AtspiAccessible *object) G_GNUC_WARN_UNUSED_RESULT;

/** rw_ear_is_named: whether the name of @object is @name. */
gboolean rw_ear_is_named (AtspiAccessible *object,
                          const char      *name);

/** rw_ear_describes: whether the description of @object holds @words. */
gboolean rw_ear_describes (AtspiAccessible *object,
                           const char      *words);

/** rw_ear_get_place: the box of @object, pixels from the corner of the frame's. */
AtspiRect rw_ear_get_place (AtspiAccessible *object);

/** rw_ear_activate: does what a click on @object does, by way of the screen reader. */
void rw_ear_activate (AtspiAccessible *object);

/**
 * rw_ear_has_role: whether @object has @role: any for ATSPI_ROLE_INVALID, and a
 * button of any kind for ATSPI_ROLE_PUSH_BUTTON.
 */
gboolean rw_ear_has_role (AtspiAccessible *object,
                          AtspiRole        role);

/** rw_ear_describe: (transfer full): role, name and states of @object, for messages. */
char *rw_ear_describe (AtspiAccessible *object) G_GNUC_WARN_UNUSED_RESULT;

/** rw_ear_dump: prints @from and all below it that is in sight, but for boxes without words, as TAP comments. */
void rw_ear_dump (AtspiAccessible *from);

G_END_DECLS
