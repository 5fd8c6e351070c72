/* rw-trail.c: the way to the page that is open
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-trail.h"

/* One stop on the way. */
typedef struct
{
  /* Owned */
  char *address;

  /* Borrowed, weakly */
  GtkWidget *focus;
} Stop;

struct _RwTrail
{
  /* Owned: of Stop */
  GPtrArray *stops;
};

static void
stop_free (gpointer data)
{
  Stop *self = data;

  g_clear_weak_pointer (&self->focus);
  g_free (self->address);
  g_free (self);
}

static Stop *
get_last (RwTrail *self)
{
  return g_ptr_array_index (self->stops, self->stops->len - 1);
}

static void
add_stop (RwTrail    *self,
          const char *address)
{
  Stop *stop = g_new0 (Stop, 1);

  stop->address = g_strdup (address);
  g_ptr_array_add (self->stops, stop);
}

static guint
find_stop (RwTrail    *self,
           const char *address)
{
  guint index = 0;

  while (index < self->stops->len && !g_str_equal (rw_trail_get_address (self, index), address))
    index++;

  return index;
}

RwTrail *
rw_trail_new (const char *home)
{
  RwTrail *self = g_new0 (RwTrail, 1);

  self->stops = g_ptr_array_new_with_free_func (stop_free);
  add_stop (self, home);

  return self;
}

void
rw_trail_free (RwTrail *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->stops);
  g_free (self);
}

guint
rw_trail_get_length (RwTrail *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->stops->len;
}

const char *
rw_trail_get_address (RwTrail *self,
                      guint    index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->stops->len, NULL);

  return ((Stop *) g_ptr_array_index (self->stops, index))->address;
}

const char *
rw_trail_get_last (RwTrail *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_last (self)->address;
}

GtkWidget *
rw_trail_get_focus (RwTrail *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_last (self)->focus;
}

gboolean
rw_trail_go (RwTrail    *self,
             const char *address,
             GtkWidget  *focus,
             gboolean    beside)
{
  guint index;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  index = find_stop (self, address);
  if (index < self->stops->len)
    {
      rw_trail_cut (self, index + 1);
      return TRUE;
    }

  if (beside && self->stops->len > 1)
    rw_trail_cut (self, self->stops->len - 1);
  else
    g_set_weak_pointer (&get_last (self)->focus, focus);
  add_stop (self, address);

  return FALSE;
}

void
rw_trail_cut (RwTrail *self,
              guint    length)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (length > 0);

  if (length < self->stops->len)
    g_ptr_array_set_size (self->stops, length);
}
