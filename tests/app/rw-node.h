/* rw-node.h: one object of a window as a screen reader asks for it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-call.h"

G_BEGIN_DECLS

/**
 * RwKnown:
 * @path: which no other object of the program gets later
 * @has_place: whether it can be asked where it is
 * @object: (nullable): the same for libatspi, once it was asked for
 * @around: (nullable): what it was a part of when it was seen last
 *
 * What is known of an object for good.
 */
typedef struct _RwKnown
{
  char *path;
  AtspiRole role;
  gboolean has_place;
  AtspiAccessible *object;
  struct _RwKnown *around;
} RwKnown;

/** RwSight: whether an object has a size. */
typedef enum
{
  RW_SIGHT_UNKNOWN,
  RW_SIGHT_IN,
  RW_SIGHT_OUT,
} RwSight;

/**
 * RwNode:
 * @path: of the object
 * @known: (nullable): %NULL if the object is not there
 * @children: (element-type utf8): the paths of its parts
 * @name: (nullable): %NULL until it was asked for
 * @states: a bit each, none until they were asked for
 *
 * An object as it was told of at one moment. What is asked for with one of the
 * functions must be heard with the other, later, so that the program can answer
 * many questions at once.
 */
typedef struct
{
  char *path;
  RwKnown *known;
  GPtrArray *children;
  char *name;
  guint64 states;
  RwSight sight;

  /* Owned, on their way */
  RwCall *role_call;
  RwCall *interfaces_call;
  RwCall *children_call;
  RwCall *place_call;
  RwCall *name_call;
  RwCall *states_call;
} RwNode;

/** rw_known_find: (transfer none) (nullable): what is known of the object at @path. */
RwKnown *rw_known_find (const char *path);

/** rw_known_forget_all: forgets all: another program is asked from now on. */
void rw_known_forget_all (void);

/** rw_node_new: (transfer full): the object at @path, of which nothing is known yet. */
RwNode *rw_node_new (const char *path) G_GNUC_WARN_UNUSED_RESULT;

void rw_node_free (RwNode *self);

/** rw_node_ask: asks for the parts of the object, and for what is not known of it. */
void rw_node_ask (RwNode     *self,
                  const char *bus_name);

void rw_node_hear (RwNode *self);

/** rw_node_ask_place: asks whether the object, which is known, is in sight. */
void rw_node_ask_place (RwNode     *self,
                        const char *bus_name);

void rw_node_hear_place (RwNode *self);

void rw_node_ask_name (RwNode     *self,
                       const char *bus_name);

void rw_node_hear_name (RwNode     *self,
                        const char *bus_name);

void rw_node_ask_states (RwNode     *self,
                         const char *bus_name);

void rw_node_hear_states (RwNode *self);

/** rw_node_holds: whether the object at @path is a part. */
gboolean rw_node_holds (RwNode     *self,
                        const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiAccessible, g_object_unref)

G_END_DECLS
