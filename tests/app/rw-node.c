/* rw-node.c: one object of a window as a screen reader asks for it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-node.h"

#include "rw-label.h"

static GHashTable *all_known; /* by path */

static void
known_free (gpointer data)
{
  RwKnown *known = data;

  g_clear_object (&known->object);
  g_free (known->path);
  g_free (known);
}

static RwKnown *
known_new (const char *path)
{
  RwKnown *known = g_new0 (RwKnown, 1);

  if (all_known == NULL)
    all_known = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, known_free);

  known->path = g_strdup (path);
  g_hash_table_insert (all_known, known->path, known);

  return known;
}

RwKnown *
rw_known_find (const char *path)
{
  return all_known != NULL ? g_hash_table_lookup (all_known, path) : NULL;
}

void
rw_known_forget_all (void)
{
  g_clear_pointer (&all_known, g_hash_table_unref);
}

RwNode *
rw_node_new (const char *path)
{
  RwNode *self = g_new0 (RwNode, 1);

  self->path = g_strdup (path);
  self->children = g_ptr_array_new_with_free_func (g_free);
  self->known = rw_known_find (path);

  return self;
}

void
rw_node_free (RwNode *self)
{
  g_free (self->path);
  g_free (self->name);
  g_ptr_array_unref (self->children);
  g_free (self);
}

/* Words and pictures hold nothing. */
static gboolean
holds_nothing (AtspiRole role)
{
  return role == ATSPI_ROLE_LABEL || role == ATSPI_ROLE_IMAGE || role == ATSPI_ROLE_ICON;
}

static RwCall *
ask (RwNode     *self,
     const char *bus_name,
     const char *method)
{
  return rw_call_new (bus_name, self->path, "Accessible", method, DBUS_TYPE_INVALID);
}

void
rw_node_ask (RwNode     *self,
             const char *bus_name)
{
  if (self->known == NULL)
    {
      self->role_call = ask (self, bus_name, "GetRole");
      self->interfaces_call = ask (self, bus_name, "GetInterfaces");
    }
  if (self->known == NULL || !holds_nothing (self->known->role))
    self->children_call = ask (self, bus_name, "GetChildren");
}

static gboolean
hear_place_interface (DBusMessageIter *answer)
{
  DBusMessageIter names;

  dbus_message_iter_recurse (answer, &names);
  for (; dbus_message_iter_get_arg_type (&names) == DBUS_TYPE_STRING; dbus_message_iter_next (&names))
    {
      const char *name;

      dbus_message_iter_get_basic (&names, &name);
      if (g_str_equal (name, ATSPI_DBUS_INTERFACE_COMPONENT))
        return TRUE;
    }

  return FALSE;
}

static void
hear_known (RwNode *self)
{
  DBusMessageIter answer;
  DBusMessageIter interfaces;
  g_autoptr(DBusMessage) role_reply = NULL;
  g_autoptr(DBusMessage) interfaces_reply = NULL;
  guint32 role;

  if (self->role_call == NULL)
    return;

  role_reply = rw_call_finish (g_steal_pointer (&self->role_call), &answer);
  interfaces_reply = rw_call_finish (g_steal_pointer (&self->interfaces_call), &interfaces);
  if (role_reply == NULL || interfaces_reply == NULL)
    return;

  dbus_message_iter_get_basic (&answer, &role);
  self->known = known_new (self->path);
  self->known->role = role;
  self->known->has_place = hear_place_interface (&interfaces);
}

static void
add_child (RwNode          *self,
           DBusMessageIter *child)
{
  DBusMessageIter fields;
  const char *path;

  dbus_message_iter_recurse (child, &fields);
  dbus_message_iter_next (&fields);
  dbus_message_iter_get_basic (&fields, &path);
  g_ptr_array_add (self->children, g_strdup (path));
}

static void
hear_children (RwNode *self)
{
  DBusMessageIter answer;
  DBusMessageIter children;
  g_autoptr(DBusMessage) reply = NULL;

  if (self->children_call == NULL)
    return;

  reply = rw_call_finish (g_steal_pointer (&self->children_call), &answer);
  if (reply == NULL || self->known == NULL || holds_nothing (self->known->role))
    return;

  dbus_message_iter_recurse (&answer, &children);
  for (; dbus_message_iter_get_arg_type (&children) == DBUS_TYPE_STRUCT; dbus_message_iter_next (&children))
    add_child (self, &children);
}

void
rw_node_hear (RwNode *self)
{
  hear_known (self);
  hear_children (self);
}

void
rw_node_ask_place (RwNode     *self,
                   const char *bus_name)
{
  guint32 around = ATSPI_COORD_TYPE_WINDOW;

  if (self->known != NULL && self->known->has_place)
    self->place_call = rw_call_new (bus_name, self->path, "Component", "GetExtents",
                                    DBUS_TYPE_UINT32, &around, DBUS_TYPE_INVALID);
}

/* GTK 4.8 calls every object visible and none but the window showing: what is
 * out of sight has no size. */
void
rw_node_hear_place (RwNode *self)
{
  DBusMessageIter answer;
  DBusMessageIter box;
  g_autoptr(DBusMessage) reply = NULL;
  gint32 fields[4] = { 0, };

  if (self->place_call == NULL)
    {
      self->sight = self->known != NULL ? RW_SIGHT_IN : RW_SIGHT_OUT;
      return;
    }

  reply = rw_call_finish (g_steal_pointer (&self->place_call), &answer);
  if (reply != NULL)
    {
      dbus_message_iter_recurse (&answer, &box);
      for (guint i = 0; i < G_N_ELEMENTS (fields); i++, dbus_message_iter_next (&box))
        dbus_message_iter_get_basic (&box, &fields[i]);
    }
  self->sight = fields[2] > 0 && fields[3] > 0 ? RW_SIGHT_IN : RW_SIGHT_OUT;
}

void
rw_node_ask_name (RwNode     *self,
                  const char *bus_name)
{
  self->name_call = rw_call_new_name (bus_name, self->path);
}

void
rw_node_hear_name (RwNode     *self,
                   const char *bus_name)
{
  DBusMessageIter answer;
  DBusMessageIter value;
  g_autoptr(DBusMessage) reply = NULL;
  const char *name = "";

  if (self->name_call == NULL)
    return;

  reply = rw_call_finish (g_steal_pointer (&self->name_call), &answer);
  if (reply != NULL)
    {
      dbus_message_iter_recurse (&answer, &value);
      dbus_message_iter_get_basic (&value, &name);
    }
  self->name = rw_label_complete (g_strdup (name), bus_name, self->path, self->known->role);
}

void
rw_node_ask_states (RwNode     *self,
                    const char *bus_name)
{
  self->states_call = ask (self, bus_name, "GetState");
}

void
rw_node_hear_states (RwNode *self)
{
  DBusMessageIter answer;
  DBusMessageIter halves;
  g_autoptr(DBusMessage) reply = rw_call_finish (g_steal_pointer (&self->states_call), &answer);

  if (reply == NULL)
    return;

  dbus_message_iter_recurse (&answer, &halves);
  for (int shift = 0; shift < 64; shift += 32, dbus_message_iter_next (&halves))
    {
      guint32 half;

      dbus_message_iter_get_basic (&halves, &half);
      self->states |= (guint64) half << shift;
    }
}

gboolean
rw_node_holds (RwNode     *self,
               const char *path)
{
  return g_ptr_array_find_with_equal_func (self->children, path, g_str_equal, NULL);
}
