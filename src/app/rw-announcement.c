/* rw-announcement.c: what is read out although nobody has gone there
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-announcement.h"

/* Between two of one status, ms: who drags a tool over the back hears no more
 * than can be listened to. */
#define LEAST_TIME 1000

typedef struct
{
  /* Borrowed: the status, which owns this */
  GtkWidget *status;

  /* Owned: what was read out last, and what waits to be */
  char *said;
  char *pending;

  gint64 time;
  guint wait_id;
} Announcer;

static G_DEFINE_QUARK (rw-announcer, announcer)

static void
announcer_free (gpointer data)
{
  Announcer *self = data;

  g_clear_handle_id (&self->wait_id, g_source_remove);
  g_free (self->said);
  g_free (self->pending);
  g_free (self);
}

static Announcer *
get_announcer (GtkWidget *status)
{
  Announcer *self = g_object_get_qdata (G_OBJECT (status), announcer_quark ());

  if (self == NULL)
    {
      self = g_new0 (Announcer, 1);
      self->status = status;
      self->time = G_MININT64 / 2;
      g_object_set_qdata_full (G_OBJECT (status), announcer_quark (), self, announcer_free);
    }

  return self;
}

static void
say (Announcer *self)
{
  char *words = g_steal_pointer (&self->pending);

  /* It has changed and changed back meanwhile. */
  if (g_strcmp0 (words, self->said) == 0)
    {
      g_free (words);
      return;
    }

  g_free (self->said);
  self->said = words;
  self->time = g_get_monotonic_time ();

  /* Up to GTK 4.12 a status that is named anew is all there is. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->status), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

#if GTK_CHECK_VERSION (4, 14, 0)
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  if (words[0] != '\0' && gtk_widget_get_mapped (self->status))
    gtk_accessible_announce (GTK_ACCESSIBLE (self->status), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
#endif
}

static gboolean
waited_cb (gpointer user_data)
{
  Announcer *self = user_data;

  self->wait_id = 0;
  say (self);

  return G_SOURCE_REMOVE;
}

void
rw_announce (GtkWidget  *status,
             const char *words)
{
  Announcer *self;
  gint64 left;

  g_return_if_fail (GTK_IS_WIDGET (status));
  g_return_if_fail (words != NULL);

  self = get_announcer (status);
  g_free (self->pending);
  self->pending = g_strdup (words);
  if (self->wait_id != 0)
    return;

  left = LEAST_TIME - (g_get_monotonic_time () - self->time) / 1000;
  if (left <= 0)
    say (self);
  else
    self->wait_id = g_timeout_add ((guint) left, waited_cb, self);
}
