/* body-skin.c: the skin from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-skin.h"

#include <string.h>

#include "studio-curve.h"
#include "studio-grain.h"
#include "studio-table.h"

#define STEPS 6

struct _BodySkin
{
  /* Owned */
  GArray *outline;   /* StudioPoint, both halves */
  GArray *base;      /* StudioPoint, both halves */
  GPtrArray *ridges; /* GArray of StudioRidgeNode, right half */
};

/* What is under way while the rows are read. */
typedef struct
{
  const StudioTable *table;
  GArray *stretch; /* StudioPoint: the outline since the last corner */
  char *ridge;     /* whose nodes are being read */
} Reading;

static gboolean
is_called (const char *name,
           const char *group)
{
  gsize length = strlen (group);

  return strncmp (name, group, length) == 0 && name[length] == '.';
}

static gboolean
read_number (const Reading  *reading,
             const char     *name,
             const char     *column,
             double         *value,
             GError        **error)
{
  return studio_table_get_number (reading->table, name, column, -300.0, 900.0, value, error);
}

static gboolean
read_point (const Reading  *reading,
            const char     *name,
            StudioPoint    *point,
            GError        **error)
{
  return read_number (reading, name, "x", &point->x, error)
         && read_number (reading, name, "y", &point->y, error);
}

/* Between corners the outline is smooth. */
static void
end_stretch (BodySkin *self,
             Reading  *reading)
{
  GArray *stretch = reading->stretch;
  StudioPoint last;

  if (stretch->len < 2)
    return;

  last = g_array_index (stretch, StudioPoint, stretch->len - 1);

  if (stretch->len == 2)
    g_array_append_vals (self->outline, stretch->data, 2);
  else
    {
      g_autoptr(GArray) line = studio_curve_sample ((const StudioPoint *) (gpointer) stretch->data, stretch->len, FALSE, STEPS);

      g_array_append_vals (self->outline, line->data, line->len);
    }

  g_array_set_size (stretch, 0);
  g_array_append_val (stretch, last);
}

static gboolean
read_outline (BodySkin    *self,
              Reading     *reading,
              const char  *name,
              GError     **error)
{
  StudioPoint point = { 0 };
  double corner = 0.0;

  if (!read_point (reading, name, &point, error) || !read_number (reading, name, "corner", &corner, error))
    return FALSE;

  g_array_append_val (reading->stretch, point);

  if (corner > 0.0)
    end_stretch (self, reading);

  return TRUE;
}

static gboolean
read_base (BodySkin    *self,
           Reading     *reading,
           const char  *name,
           GError     **error)
{
  StudioPoint point = { 0 };

  if (!read_point (reading, name, &point, error) || !read_number (reading, name, "height", &point.z, error))
    return FALSE;

  g_array_append_val (self->base, point);

  if (point.x > 0.0)
    {
      StudioPoint mirrored = studio_point_mirror (point);

      g_array_append_val (self->base, mirrored);
    }

  return TRUE;
}

static gboolean
read_ridge (BodySkin    *self,
            Reading     *reading,
            const char  *name,
            GError     **error)
{
  StudioRidgeNode node = { 0 };
  StudioPoint point = { 0 };

  if (!read_point (reading, name, &point, error)
      || !read_number (reading, name, "height", &node.height, error)
      || !read_number (reading, name, "width", &node.width, error))
    return FALSE;

  if (reading->ridge == NULL || !is_called (name, reading->ridge))
    {
      g_free (reading->ridge);
      reading->ridge = g_strndup (name, strcspn (name, "."));
      g_ptr_array_add (self->ridges, g_array_new (FALSE, FALSE, sizeof (StudioRidgeNode)));
    }

  node.x = point.x;
  node.y = point.y;
  g_array_append_val (g_ptr_array_index (self->ridges, self->ridges->len - 1), node);

  return TRUE;
}

static gboolean
read_row (BodySkin    *self,
          Reading     *reading,
          const char  *name,
          GError     **error)
{
  if (is_called (name, "outline"))
    return read_outline (self, reading, name, error);

  if (is_called (name, "base"))
    return read_base (self, reading, name, error);

  return read_ridge (self, reading, name, error);
}

/* The left half, back up from the last point to the crown. */
static void
mirror_outline (BodySkin *self)
{
  for (guint i = self->outline->len; i > 0; i--)
    {
      StudioPoint point = studio_point_mirror (g_array_index (self->outline, StudioPoint, i - 1));

      if (point.x < 0.0)
        g_array_append_val (self->outline, point);
    }
}

static gboolean
read_rows (BodySkin           *self,
           const StudioTable  *table,
           GError            **error)
{
  Reading reading = { table, g_array_new (FALSE, FALSE, sizeof (StudioPoint)), NULL };
  gboolean read = TRUE;

  for (guint i = 0; i < studio_table_get_n_rows (table) && read; i++)
    read = read_row (self, &reading, studio_table_get_name (table, i), error);

  end_stretch (self, &reading);
  mirror_outline (self);
  g_array_unref (reading.stretch);
  g_free (reading.ridge);

  return read;
}

BodySkin *
body_skin_read (GFile   *folder,
                GError **error)
{
  g_autoptr(GFile) file = g_file_get_child (folder, "skin.csv");
  g_autoptr(StudioTable) table = studio_table_read (file, error);
  g_autoptr(BodySkin) self = NULL;

  if (table == NULL)
    return NULL;

  self = g_new0 (BodySkin, 1);
  self->outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  self->base = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  self->ridges = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  return read_rows (self, table, error) ? g_steal_pointer (&self) : NULL;
}

void
body_skin_free (BodySkin *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->outline);
  g_array_unref (self->base);
  g_ptr_array_unref (self->ridges);
  g_free (self);
}

const GArray *
body_skin_get_outline (const BodySkin *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->outline;
}

/* No form of the left side lies just as the right one has it: by so much at most, mm, and neighbours alike. */
#define UNLIKE 2.6
#define UNLIKE_APART 70.0
#define UNLIKE_SEED 31

static StudioRidgeNode
mirror (const StudioRidgeNode *node)
{
  StudioRidgeNode mirrored = *node;
  double x = node->x / UNLIKE_APART, y = node->y / UNLIKE_APART;

  mirrored.x = -node->x - UNLIKE * studio_grain_get_noise (x, y, UNLIKE_SEED);
  mirrored.y += UNLIKE * studio_grain_get_noise (x, y, UNLIKE_SEED + 1);

  return mirrored;
}

/* A ridge on the midline stands once. */
static void
add_ridge (StudioRelief *relief,
           const GArray *nodes)
{
  g_autofree StudioRidgeNode *mirrored = g_new (StudioRidgeNode, nodes->len);
  gboolean paired = FALSE;

  for (guint i = 0; i < nodes->len; i++)
    {
      const StudioRidgeNode *node = &g_array_index (nodes, StudioRidgeNode, i);

      paired = paired || node->x > 0.0;
      mirrored[i] = mirror (node);
    }

  studio_relief_add_ridge (relief, (const StudioRidgeNode *) (gpointer) nodes->data, nodes->len);

  if (paired)
    studio_relief_add_ridge (relief, mirrored, nodes->len);
}

StudioRelief *
body_skin_make_relief (const BodySkin *self)
{
  StudioRelief *relief;

  g_return_val_if_fail (self != NULL, NULL);

  relief = studio_relief_new ((const StudioPoint *) (gpointer) self->outline->data, self->outline->len);
  studio_relief_set_base (relief, (const StudioPoint *) (gpointer) self->base->data, self->base->len);
  studio_relief_set_edge (relief, 20.0, 24.0);

  for (guint i = 0; i < self->ridges->len; i++)
    add_ridge (relief, g_ptr_array_index (self->ridges, i));

  return relief;
}
