/* rw-glance.c: what a screen reader finds in a window at one moment
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-glance.h"

#include "rw-ear.h"

typedef struct
{
  /* Owned */
  RwNode *node;

  guint parent; /* of places */
  guint index;  /* of the parent's children */
  guint first;  /* of places: where those of its children begin, if it is in sight */
} Place;

struct _RwGlance
{
  /* Owned */
  AtspiAccessible *from;
  GArray *places;   /* of Place, level by level */
  GArray *in_order; /* of guint, which are of places */
  char *bus_name;   /* NULL of what has gone, in which nothing is found */
};

static void
place_clear (gpointer data)
{
  Place *place = data;

  rw_node_free (place->node);
}

static Place *
get_place (RwGlance *self,
           guint     i)
{
  return &g_array_index (self->places, Place, i);
}

static Place *
get_in_order (RwGlance *self,
              guint     i)
{
  return get_place (self, g_array_index (self->in_order, guint, i));
}

static RwNode *
get_node (RwGlance *self,
          guint     i)
{
  return get_in_order (self, i)->node;
}

static void
add_children (RwGlance *self,
              guint     i)
{
  RwNode *node = get_place (self, i)->node;

  get_place (self, i)->first = self->places->len;
  for (guint j = 0; j < node->children->len; j++)
    {
      Place place = { rw_node_new (g_ptr_array_index (node->children, j)), i, j, 0 };

      g_array_append_val (self->places, place);
    }
}

/* Asks for the level of places from @begin to @end, all at once, and adds those below. */
static void
read_level (RwGlance *self,
            guint     begin,
            guint     end)
{
  for (guint i = begin; i < end; i++)
    rw_node_ask (get_place (self, i)->node, self->bus_name);
  for (guint i = begin; i < end; i++)
    {
      RwNode *node = get_place (self, i)->node;

      rw_node_hear (node);
      if (node->children->len > 0)
        rw_node_ask_place (node, self->bus_name);
    }
  for (guint i = begin; i < end; i++)
    {
      RwNode *node = get_place (self, i)->node;

      if (node->children->len > 0)
        rw_node_hear_place (node);
      if (node->sight == RW_SIGHT_IN)
        add_children (self, i);
    }
}

static void
put_in_order (RwGlance *self,
              guint     i)
{
  Place *place = get_place (self, i);
  RwKnown *known = place->node->known;

  if (known == NULL || place->node->sight == RW_SIGHT_OUT)
    return;

  if (i > 0)
    known->around = get_place (self, place->parent)->node->known;
  g_array_append_val (self->in_order, i);
  for (guint j = 0; j < place->node->children->len; j++)
    put_in_order (self, place->first + j);
}

static void
read_all (RwGlance *self)
{
  Place top = { rw_node_new (self->from->parent.path), 0, 0, 0 };
  guint begin = 0;

  g_array_append_val (self->places, top);
  while (begin < self->places->len)
    {
      guint end = self->places->len;

      read_level (self, begin, end);
      begin = end;
    }
  put_in_order (self, 0);
}

RwGlance *
rw_glance_new (AtspiAccessible *from)
{
  RwGlance *self = g_new0 (RwGlance, 1);

  self->from = g_object_ref (from);
  self->in_order = g_array_new (FALSE, FALSE, sizeof (guint));
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_array_set_clear_func (self->places, place_clear);

  if (from->parent.app != NULL)
    {
      self->bus_name = g_strdup (from->parent.app->bus_name);
      read_all (self);
    }

  return self;
}

void
rw_glance_free (RwGlance *self)
{
  g_object_unref (self->from);
  g_array_unref (self->places);
  g_array_unref (self->in_order);
  g_free (self->bus_name);
  g_free (self);
}

void
rw_glance_read_names (RwGlance *self,
                      AtspiRole role)
{
  for (guint i = 0; i < self->in_order->len; i++)
    if (rw_glance_has_role (self, i, role))
      rw_node_ask_name (get_node (self, i), self->bus_name);
  for (guint i = 0; i < self->in_order->len; i++)
    rw_node_hear_name (get_node (self, i), self->bus_name);
}

void
rw_glance_read_states (RwGlance *self)
{
  for (guint i = 0; i < self->in_order->len; i++)
    rw_node_ask_states (get_node (self, i), self->bus_name);
  for (guint i = 0; i < self->in_order->len; i++)
    rw_node_hear_states (get_node (self, i));
}

guint
rw_glance_get_n_objects (RwGlance *self)
{
  return self->in_order->len;
}

int
rw_glance_find (RwGlance        *self,
                AtspiAccessible *object)
{
  for (guint i = 0; i < self->in_order->len; i++)
    if (g_str_equal (get_node (self, i)->path, object->parent.path))
      return (int) i;

  return -1;
}

/* GTK 4.8 calls a toggle a push button, later ones do not. */
gboolean
rw_glance_has_role (RwGlance *self,
                    guint     i,
                    AtspiRole role)
{
  AtspiRole present = get_node (self, i)->known->role;

  return role == ATSPI_ROLE_INVALID || present == role ||
         (role == ATSPI_ROLE_PUSH_BUTTON && present == ATSPI_ROLE_TOGGLE_BUTTON);
}

int
rw_glance_get_n_children (RwGlance *self,
                          guint     i)
{
  return (int) get_node (self, i)->children->len;
}

const char *
rw_glance_get_name (RwGlance *self,
                    guint     i)
{
  return get_node (self, i)->name;
}

gboolean
rw_glance_is (RwGlance      *self,
              guint          i,
              AtspiStateType state)
{
  return (get_node (self, i)->states >> state & 1) != 0;
}

gboolean
rw_glance_is_in_sight (RwGlance *self,
                       guint     i)
{
  RwNode *node = get_node (self, i);

  if (node->sight == RW_SIGHT_UNKNOWN)
    {
      rw_node_ask_place (node, self->bus_name);
      rw_node_hear_place (node);
    }

  return node->sight == RW_SIGHT_IN;
}

static gboolean
is_at (AtspiAccessible *object,
       const char      *path)
{
  return object != NULL && g_str_equal (object->parent.path, path);
}

/* GTK 4.8 tells of the pages of a stack when it is asked for one part of it, and
 * of what they hold when it is asked for all. */
static AtspiAccessible *
find_child (AtspiAccessible *around,
            const Place     *place)
{
  g_autoptr(AtspiAccessible) child = rw_ear_dup_child (around, (int) place->index);
  g_autoptr(AtspiAccessible) inside = NULL;

  if (child == NULL || is_at (child, place->node->path))
    return g_steal_pointer (&child);

  inside = rw_ear_dup_child (child, 0);

  return is_at (inside, place->node->path) ? g_steal_pointer (&inside) : NULL;
}

/* libatspi knows an object only as a part of another one, which may have changed
 * meanwhile. */
static AtspiAccessible *
get_object (RwGlance *self,
            guint     i)
{
  Place *place = get_place (self, i);
  RwKnown *known = place->node->known;
  AtspiAccessible *around;

  if (i == 0)
    return self->from;
  if (known->object != NULL && known->object->parent.app != NULL)
    return known->object;

  g_clear_object (&known->object);
  around = get_object (self, place->parent);
  if (around != NULL)
    known->object = find_child (around, place);

  return known->object;
}

AtspiAccessible *
rw_glance_dup_object (RwGlance *self,
                      guint     i)
{
  AtspiAccessible *object = get_object (self, g_array_index (self->in_order, guint, i));

  return object != NULL ? g_object_ref (object) : NULL;
}
