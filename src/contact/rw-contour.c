/* rw-contour.c: the line of the back that a tool rests on
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-contour.h"

#include <math.h>

struct _RwContour
{
  RwAspect aspect;
  GArray *points; /* of RwPoint */
  GArray *profile; /* of RwPoint: along the back, and out of it */
  double from;
  double to;
};

/* Divides the stretch from the last point to @to. */
static void
add_stretch (RwContour *self,
             RwPoint    to)
{
  RwPoint from = g_array_index (self->points, RwPoint, self->points->len - 1);
  guint n = MAX (1, ceil (hypot (to.x - from.x, to.y - from.y) / RW_CONTOUR_STEP));

  for (guint i = 1; i <= n; i++)
    {
      RwPoint point = {
        from.x + (to.x - from.x) * i / n,
        from.y + (to.y - from.y) * i / n,
      };

      g_array_append_val (self->points, point);
    }
}

/* Asked for at each move of a tool, and always the same. */
static void
make_profile (RwContour *self)
{
  self->profile = g_array_sized_new (FALSE, FALSE, sizeof (RwPoint), self->points->len);
  self->from = G_MAXDOUBLE;
  self->to = -G_MAXDOUBLE;
  for (guint i = 0; i < self->points->len; i++)
    {
      RwPoint point = rw_contour_swap (self, g_array_index (self->points, RwPoint, i));

      g_array_append_val (self->profile, point);
      self->from = MIN (self->from, point.x);
      self->to = MAX (self->to, point.x);
    }
}

RwContour *
rw_contour_new (RwAtlas *view)
{
  g_autoptr(GArray) line = NULL;
  RwContour *self;
  RwPath *back;

  g_return_val_if_fail (view != NULL, NULL);

  back = rw_atlas_get_aspect (view) != RW_ASPECT_BACK ? rw_atlas_find_landmark (view, "back") : NULL;
  line = back != NULL ? rw_path_to_line (back, RW_PATH_TOLERANCE, NULL) : NULL;
  if (line == NULL)
    return NULL;

  self = g_atomic_rc_box_new0 (RwContour);
  self->aspect = rw_atlas_get_aspect (view);
  self->points = g_array_sized_new (FALSE, FALSE, sizeof (RwPoint), 1024);
  g_array_append_vals (self->points, line->data, 1);
  for (guint i = 1; i < line->len; i++)
    add_stretch (self, g_array_index (line, RwPoint, i));
  make_profile (self);

  return self;
}

static void
clear_contour (gpointer data)
{
  RwContour *self = data;

  g_array_unref (self->points);
  g_array_unref (self->profile);
}

RwContour *
rw_contour_ref (RwContour *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

void
rw_contour_unref (RwContour *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear_contour);
}

RwAspect
rw_contour_get_aspect (RwContour *self)
{
  g_return_val_if_fail (self != NULL, RW_ASPECT_SIDE);

  return self->aspect;
}

RwPoint
rw_contour_swap (RwContour *self,
                 RwPoint    point)
{
  g_return_val_if_fail (self != NULL, point);

  return self->aspect == RW_ASPECT_SIDE ? (RwPoint) { point.y, point.x } : point;
}

const RwPoint *
rw_contour_get_points (RwContour *self,
                       guint     *n_points)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_points != NULL, NULL);

  *n_points = self->points->len;
  return (const RwPoint *) self->points->data;
}

const RwPoint *
rw_contour_get_profile (RwContour *self,
                        guint     *n_points)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_points != NULL, NULL);

  *n_points = self->profile->len;
  return (const RwPoint *) self->profile->data;
}

void
rw_contour_get_ends (RwContour *self,
                     double    *from,
                     double    *to)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (from != NULL && to != NULL);

  *from = self->from;
  *to = self->to;
}
