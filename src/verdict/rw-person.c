/* rw-person.c: what a person told about themselves
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-person.h"

struct _RwPerson
{
  gatomicrefcount ref_count;

  /* Owned: sorted, without repeats, NULL-terminated */
  char **conditions;
  char **red_flags;
};

G_DEFINE_BOXED_TYPE (RwPerson, rw_person, rw_person_ref, rw_person_unref)

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* A sorted copy of @ids with each id once. */
static char **
dup_sorted (const char * const *ids)
{
  g_autoptr(GPtrArray) sorted = g_ptr_array_new ();
  GStrvBuilder *builder;
  const char *last = NULL;
  char **result;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    g_ptr_array_add (sorted, (gpointer) ids[i]);
  g_ptr_array_sort (sorted, compare_ids);

  builder = g_strv_builder_new ();
  for (guint i = 0; i < sorted->len; i++)
    {
      const char *id = g_ptr_array_index (sorted, i);

      if (g_strcmp0 (id, last) != 0)
        g_strv_builder_add (builder, id);
      last = id;
    }
  result = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return result;
}

RwPerson *
rw_person_new (const char * const *conditions,
               const char * const *red_flags)
{
  RwPerson *self = g_new0 (RwPerson, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->conditions = dup_sorted (conditions);
  self->red_flags = dup_sorted (red_flags);

  return self;
}

RwPerson *
rw_person_ref (RwPerson *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rw_person_unref (RwPerson *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_strfreev (self->conditions);
  g_strfreev (self->red_flags);
  g_free (self);
}

const char * const *
rw_person_get_conditions (RwPerson *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char * const *) self->conditions;
}

const char * const *
rw_person_get_red_flags (RwPerson *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char * const *) self->red_flags;
}

gboolean
rw_person_has_condition (RwPerson   *self,
                         const char *id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_strv_contains (rw_person_get_conditions (self), id);
}

gboolean
rw_person_has_red_flag (RwPerson   *self,
                        const char *id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_strv_contains (rw_person_get_red_flags (self), id);
}

gboolean
rw_person_is_empty (RwPerson *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->conditions[0] == NULL && self->red_flags[0] == NULL;
}

gboolean
rw_person_equal (RwPerson *a,
                 RwPerson *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return g_strv_equal (rw_person_get_conditions (a), rw_person_get_conditions (b)) &&
         g_strv_equal (rw_person_get_red_flags (a), rw_person_get_red_flags (b));
}
