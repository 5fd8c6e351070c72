/* rw-call.h: questions to a program on the bus of screen readers
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <atspi/atspi.h>

G_BEGIN_DECLS

/**
 * RwCall:
 *
 * A question that is on its way. libatspi waits for every answer before it asks
 * on; of these many go out together, which spares a way there and back for each.
 */
typedef struct _RwCall RwCall;

/**
 * rw_call_new:
 * @bus_name: of the program
 * @path: of one of its objects
 * @interface: without what all of AT-SPI have in front, for example "Accessible"
 * @method: for example "GetRole"
 * @first_type: D-Bus type of the first argument, followed by a pointer to it, by
 *   more of both, and by %DBUS_TYPE_INVALID
 *
 * Sends a question; rw_call_finish() must follow.
 *
 * Returns: (transfer full): the question
 */
RwCall *rw_call_new (const char *bus_name,
                     const char *path,
                     const char *interface,
                     const char *method,
                     int         first_type,
                     ...) G_GNUC_WARN_UNUSED_RESULT;

/** rw_call_new_name: (transfer full): asks for the name of the object at @path. */
RwCall *rw_call_new_name (const char *bus_name,
                          const char *path) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_call_finish:
 * @self: (transfer full): the question
 * @answer: (out): where the arguments of the answer begin
 *
 * Waits for the answer.
 *
 * Returns: (transfer full) (nullable): the answer, %NULL if there is none: the
 *   object is not there, or can not be asked this
 */
DBusMessage *rw_call_finish (RwCall          *self,
                             DBusMessageIter *answer) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DBusMessage, dbus_message_unref)

G_END_DECLS
