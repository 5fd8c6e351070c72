/* rw-region.c: one region of the map
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-error.h"
#include "rw-region-private.h"

struct _RwRegion
{
  char *id;
  guint index;
  RwRegionKind kind;
  RwSide side;
  RwPath *outline;
  RwPolygon *polygon;
  char *first_level;
  char *last_level;
};

static gboolean
check_outline (RwPolygon  *polygon,
               GError    **error)
{
  guint n;

  rw_polygon_get_points (polygon, &n);
  if (n > RW_REGION_MAX_POINTS)
    {
      g_set_error (error, RW_ERROR, RW_ERROR_LIMIT,
                   "found an outline of %u corners; expected at most %d", n, RW_REGION_MAX_POINTS);
      return FALSE;
    }

  if (!rw_polygon_is_simple (polygon))
    {
      g_set_error_literal (error, RW_ERROR, RW_ERROR_VALUE,
                           "found an outline that crosses itself; expected a simple one");
      return FALSE;
    }

  return TRUE;
}

RwRegion *
rw_region_new (const char    *id,
               RwRegionKind   kind,
               RwSide         side,
               RwPath        *outline,
               GError       **error)
{
  g_autoptr(RwPolygon) polygon = NULL;
  RwRegion *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (outline != NULL, NULL);

  polygon = rw_path_to_polygon (outline, RW_PATH_TOLERANCE, error);
  if (polygon == NULL || !check_outline (polygon, error))
    return NULL;

  self = g_new0 (RwRegion, 1);
  self->id = g_strdup (id);
  self->kind = kind;
  self->side = side;
  self->outline = rw_path_ref (outline);
  self->polygon = g_steal_pointer (&polygon);
  return self;
}

void
rw_region_free (RwRegion *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->first_level);
  g_free (self->last_level);
  rw_path_unref (self->outline);
  rw_polygon_unref (self->polygon);
  g_free (self);
}

void
rw_region_set_place (RwRegion   *self,
                     guint       index,
                     const char *first_level,
                     const char *last_level)
{
  g_return_if_fail (self != NULL && self->first_level == NULL);

  self->index = index;
  self->first_level = g_strdup (first_level);
  self->last_level = g_strdup (last_level);
}

const char *
rw_region_get_id (const RwRegion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

guint
rw_region_get_index (const RwRegion *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->index;
}

RwRegionKind
rw_region_get_kind (const RwRegion *self)
{
  g_return_val_if_fail (self != NULL, RW_REGION_CERVICAL);

  return self->kind;
}

RwSide
rw_region_get_side (const RwRegion *self)
{
  g_return_val_if_fail (self != NULL, RW_SIDE_MIDLINE);

  return self->side;
}

RwPath *
rw_region_get_outline (const RwRegion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->outline;
}

RwPolygon *
rw_region_get_polygon (const RwRegion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->polygon;
}

const char *
rw_region_get_first_level (const RwRegion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->first_level;
}

const char *
rw_region_get_last_level (const RwRegion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->last_level;
}
