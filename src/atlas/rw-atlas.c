/* rw-atlas.c: the body as data: regions, levels and landmarks of one view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-atlas-private.h"
#include "rw-error.h"
#include "rw-region-private.h"

static void
clear_level (gpointer data)
{
  RwLevel *level = data;

  g_free (level->id);
}

static void
clear_landmark (gpointer data)
{
  RwLandmark *landmark = data;

  g_free (landmark->id);
  rw_path_unref (landmark->path);
}

RwAtlas *
rw_atlas_new (const char *name,
              GBytes     *bytes)
{
  RwAtlas *self = g_atomic_rc_box_new0 (RwAtlas);

  self->name = g_strdup (name);
  self->bytes = g_bytes_ref (bytes);
  self->regions = g_ptr_array_new_with_free_func ((GDestroyNotify) rw_region_free);
  self->levels = g_array_new (FALSE, TRUE, sizeof (RwLevel));
  g_array_set_clear_func (self->levels, clear_level);
  self->landmarks = g_array_new (FALSE, TRUE, sizeof (RwLandmark));
  g_array_set_clear_func (self->landmarks, clear_landmark);
  return self;
}

static void
clear_atlas (gpointer data)
{
  RwAtlas *self = data;

  g_free (self->name);
  g_bytes_unref (self->bytes);
  g_ptr_array_unref (self->regions);
  g_array_unref (self->levels);
  g_array_unref (self->landmarks);
}

RwAtlas *
rw_atlas_ref (RwAtlas *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

void
rw_atlas_unref (RwAtlas *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_atlas);
}

GBytes *
rw_atlas_get_bytes (RwAtlas *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->bytes;
}

const char *
rw_atlas_get_name (RwAtlas *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

RwAspect
rw_atlas_get_aspect (RwAtlas *self)
{
  g_return_val_if_fail (self != NULL, RW_ASPECT_BACK);

  return self->aspect;
}

const RwBox *
rw_atlas_get_view_box (RwAtlas *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->view_box;
}

guint
rw_atlas_get_n_regions (RwAtlas *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->regions->len;
}

const RwRegion *
rw_atlas_get_region (RwAtlas *self,
                     guint    index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->regions->len, NULL);

  return g_ptr_array_index (self->regions, index);
}

const RwRegion *
rw_atlas_find_region (RwAtlas    *self,
                      const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->regions->len; i++)
    {
      const RwRegion *region = g_ptr_array_index (self->regions, i);

      if (g_str_equal (rw_region_get_id (region), id))
        return region;
    }

  return NULL;
}

const RwRegion *
rw_atlas_get_region_at (RwAtlas *self,
                        double   x,
                        double   y)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->regions->len; i++)
    {
      const RwRegion *region = g_ptr_array_index (self->regions, i);

      if (rw_polygon_contains (rw_region_get_polygon (region), x, y))
        return region;
    }

  return NULL;
}

guint
rw_atlas_get_n_levels (RwAtlas *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->levels->len;
}

const RwLevel *
rw_atlas_get_level (RwAtlas *self,
                    guint    index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->levels->len, NULL);

  return &g_array_index (self->levels, RwLevel, index);
}

const RwLevel *
rw_atlas_find_level (RwAtlas    *self,
                     const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->levels->len; i++)
    {
      const RwLevel *level = rw_atlas_get_level (self, i);

      if (g_str_equal (level->id, id))
        return level;
    }

  return NULL;
}

const RwLevel *
rw_atlas_get_level_at (RwAtlas *self,
                       double   y)
{
  const RwLevel *nearest = NULL;
  double least = G_MAXDOUBLE;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->levels->len; i++)
    {
      const RwLevel *level = rw_atlas_get_level (self, i);
      double distance = MAX (0.0, MAX (level->top - y, y - level->bottom));

      if (nearest == NULL || distance < least)
        {
          nearest = level;
          least = distance;
        }
    }

  return nearest;
}

static int
find_level_index (RwAtlas    *self,
                  const char *word)
{
  for (guint i = 0; i < self->levels->len; i++)
    if (g_ascii_strcasecmp (rw_atlas_get_level (self, i)->id, word) == 0)
      return i;

  return -1;
}

gboolean
rw_atlas_parse_level (RwAtlas     *self,
                      const char  *text,
                      double      *y,
                      GError     **error)
{
  g_auto(GStrv) words = NULL;
  int first, second;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (y != NULL, FALSE);

  words = g_strsplit (text, "/", 3);
  first = words[0] != NULL ? find_level_index (self, words[0]) : -1;
  if (first >= 0 && words[1] == NULL)
    {
      *y = rw_level_get_middle (rw_atlas_get_level (self, first));
      return TRUE;
    }

  second = first >= 0 ? find_level_index (self, words[1]) : -1;
  if (second == first + 1 && words[2] == NULL)
    {
      *y = (rw_atlas_get_level (self, first)->bottom + rw_atlas_get_level (self, second)->top) / 2.0;
      return TRUE;
    }

  g_set_error (error, RW_ERROR, RW_ERROR_VALUE,
               "found the level “%s”; expected one such as T7, or two neighbours such as T12/L1, "
               "from %s to %s", text,
               rw_atlas_get_level (self, 0)->id,
               rw_atlas_get_level (self, self->levels->len - 1)->id);
  return FALSE;
}

double
rw_atlas_get_bearing_half_width (RwAtlas *self,
                                 double   y)
{
  const RwLevel *above = NULL;

  g_return_val_if_fail (self != NULL, 0.0);

  for (guint i = 0; i < self->levels->len; i++)
    {
      const RwLevel *level = rw_atlas_get_level (self, i);
      double from, to;

      if (rw_level_get_middle (level) < y)
        {
          above = level;
          continue;
        }

      if (above == NULL)
        return level->bearing_half_width;

      from = rw_level_get_middle (above);
      to = rw_level_get_middle (level);
      return above->bearing_half_width +
             (level->bearing_half_width - above->bearing_half_width) * (y - from) / (to - from);
    }

  return above != NULL ? above->bearing_half_width : 0.0;
}

RwPath *
rw_atlas_find_landmark (RwAtlas    *self,
                        const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->landmarks->len; i++)
    {
      const RwLandmark *landmark = &g_array_index (self->landmarks, RwLandmark, i);

      if (g_str_equal (landmark->id, id))
        return landmark->path;
    }

  return NULL;
}
