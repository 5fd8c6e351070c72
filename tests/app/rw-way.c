/* rw-way.c: the way to an object of a window that was met before
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-way.h"

static void
node_free (gpointer data)
{
  rw_node_free (data);
}

/* From @to upwards: each lies in the next. */
static GPtrArray *
list_nodes (const char *from,
            RwKnown    *to)
{
  GPtrArray *nodes = g_ptr_array_new_with_free_func (node_free);

  for (RwKnown *known = to; known != NULL; known = known->around)
    {
      g_ptr_array_add (nodes, rw_node_new (known->path));
      if (g_str_equal (known->path, from))
        return nodes;
    }
  g_ptr_array_set_size (nodes, 0);

  return nodes;
}

gboolean
rw_way_leads (AtspiAccessible *from,
              RwKnown         *to)
{
  g_autoptr(GPtrArray) nodes = list_nodes (from->parent.path, to);
  const char *bus_name = from->parent.app != NULL ? from->parent.app->bus_name : NULL;
  const char *inside = NULL;
  gboolean leads = nodes->len > 0;

  if (bus_name == NULL)
    return FALSE;

  for (guint i = 0; i < nodes->len; i++)
    {
      rw_node_ask (g_ptr_array_index (nodes, i), bus_name);
      rw_node_ask_place (g_ptr_array_index (nodes, i), bus_name);
    }
  for (guint i = 0; i < nodes->len; i++)
    {
      RwNode *node = g_ptr_array_index (nodes, i);

      rw_node_hear (node);
      rw_node_hear_place (node);
      leads = leads && node->sight == RW_SIGHT_IN && (inside == NULL || rw_node_holds (node, inside));
      inside = node->path;
    }

  return leads;
}
