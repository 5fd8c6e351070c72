/* rw-label.c: the words that another object lends to one without a name
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-label.h"

/* Of a relation, (ua(so)), the path of the first target, if it is the one sought. */
static char *
dup_target (DBusMessageIter *relation)
{
  DBusMessageIter fields;
  DBusMessageIter targets;
  DBusMessageIter target;
  guint32 kind;
  const char *path;

  dbus_message_iter_recurse (relation, &fields);
  dbus_message_iter_get_basic (&fields, &kind);
  dbus_message_iter_next (&fields);
  dbus_message_iter_recurse (&fields, &targets);
  if (kind != ATSPI_RELATION_LABELLED_BY || dbus_message_iter_get_arg_type (&targets) != DBUS_TYPE_STRUCT)
    return NULL;

  dbus_message_iter_recurse (&targets, &target);
  dbus_message_iter_next (&target);
  dbus_message_iter_get_basic (&target, &path);

  return g_strdup (path);
}

static char *
dup_label_path (const char *bus_name,
                const char *path)
{
  DBusMessageIter answer;
  DBusMessageIter relations;
  g_autoptr(DBusMessage) reply = NULL;
  char *found = NULL;

  reply = rw_call_finish (rw_call_new (bus_name, path, "Accessible", "GetRelationSet", DBUS_TYPE_INVALID), &answer);
  if (reply == NULL)
    return NULL;

  dbus_message_iter_recurse (&answer, &relations);
  for (; found == NULL && dbus_message_iter_get_arg_type (&relations) == DBUS_TYPE_STRUCT;
       dbus_message_iter_next (&relations))
    found = dup_target (&relations);

  return found;
}

static char *
dup_words (const char *bus_name,
           const char *path)
{
  g_autofree char *label = dup_label_path (bus_name, path);
  gint32 start = 0;
  gint32 end = -1;
  DBusMessageIter answer;
  g_autoptr(DBusMessage) reply = NULL;
  const char *words;

  if (label == NULL)
    return NULL;

  reply = rw_call_finish (rw_call_new (bus_name, label, "Text", "GetText", DBUS_TYPE_INT32, &start,
                                       DBUS_TYPE_INT32, &end, DBUS_TYPE_INVALID), &answer);
  if (reply == NULL)
    return NULL;

  dbus_message_iter_get_basic (&answer, &words);

  return g_strdup (words);
}

static gboolean
is_item (AtspiRole role)
{
  return role == ATSPI_ROLE_MENU_ITEM || role == ATSPI_ROLE_CHECK_MENU_ITEM || role == ATSPI_ROLE_RADIO_MENU_ITEM;
}

char *
rw_label_complete (char       *name,
                   const char *bus_name,
                   const char *path,
                   AtspiRole   role)
{
  g_autofree char *own = name;
  char *words = NULL;

  if (is_item (role) && (own == NULL || own[0] == '\0'))
    words = dup_words (bus_name, path);
  if (words != NULL)
    return words;

  return own != NULL ? g_steal_pointer (&own) : g_strdup ("");
}
