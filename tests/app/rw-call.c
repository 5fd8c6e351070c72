/* rw-call.c: questions to a program on the bus of screen readers
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-call.h"

/* Milliseconds for one question. */
#define PATIENCE 5000

struct _RwCall
{
  /* Owned */
  DBusPendingCall *pending; /* NULL if the bus has gone */
};

static RwCall *
send (DBusMessage *message)
{
  RwCall *self = g_new0 (RwCall, 1);

  g_assert_true (dbus_connection_send_with_reply (atspi_get_a11y_bus (), message, &self->pending, PATIENCE));

  return self;
}

RwCall *
rw_call_new (const char *bus_name,
             const char *path,
             const char *interface,
             const char *method,
             int         first_type,
             ...)
{
  g_autofree char *full = g_strconcat ("org.a11y.atspi.", interface, NULL);
  g_autoptr(DBusMessage) message = dbus_message_new_method_call (bus_name, path, full, method);
  va_list arguments;

  va_start (arguments, first_type);
  g_assert_true (dbus_message_append_args_valist (message, first_type, arguments));
  va_end (arguments);

  return send (message);
}

RwCall *
rw_call_new_name (const char *bus_name,
                  const char *path)
{
  const char *interface = "org.a11y.atspi.Accessible";
  const char *property = "Name";
  g_autoptr(DBusMessage) message =
    dbus_message_new_method_call (bus_name, path, DBUS_INTERFACE_PROPERTIES, "Get");

  g_assert_true (dbus_message_append_args (message, DBUS_TYPE_STRING, &interface,
                                           DBUS_TYPE_STRING, &property, DBUS_TYPE_INVALID));

  return send (message);
}

DBusMessage *
rw_call_finish (RwCall          *self,
                DBusMessageIter *answer)
{
  g_autoptr(DBusMessage) reply = NULL;

  if (self->pending != NULL)
    {
      dbus_pending_call_block (self->pending);
      reply = dbus_pending_call_steal_reply (self->pending);
      dbus_pending_call_unref (self->pending);
    }
  g_free (self);

  if (reply == NULL || dbus_message_get_type (reply) != DBUS_MESSAGE_TYPE_METHOD_RETURN ||
      !dbus_message_iter_init (reply, answer))
    return NULL;

  return g_steal_pointer (&reply);
}
