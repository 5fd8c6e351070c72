/* rw-contact.c: what of the body the tool touches
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-contact.h"

#include <math.h>

#include "rw-clip.h"
#include "rw-patch.h"

/* A region that shares less than this is not touched, square mm. */
#define NEGLIGIBLE_AREA 1e-6

/* A tool this near the midline lies on it, mm. */
#define MIDLINE_REACH 25.0

/* Of the area, how much must lie on one side to say so. */
#define SIDE_SHARE 0.9

/* A roller across the back, degrees: at most this far turned. */
#define BRIDGE_ANGLE 45.0

/* A half of the plane: where sign * x is at least @limit; all of it where
 * @sign is 0. */
typedef struct
{
  double sign;
  double limit;
} Half;

struct _RwContact
{
  RwAtlas *atlas;
  RwPlacement placement;
  RwPatch *patch;
  RwClip clip;

  double area;
  RwShare *shares;
  guint n_shares;
};

static guint
get_most_points (RwAtlas *atlas)
{
  guint most = 0;

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      guint n;

      rw_polygon_get_points (rw_region_get_polygon (rw_atlas_get_region (atlas, i)), &n);
      most = MAX (most, n);
    }

  return most;
}

RwContact *
rw_contact_new (RwAtlas *atlas)
{
  RwContact *self;

  g_return_val_if_fail (atlas != NULL, NULL);

  self = g_new0 (RwContact, 1);
  self->atlas = rw_atlas_ref (atlas);
  self->patch = rw_patch_new (atlas);
  self->shares = g_new0 (RwShare, rw_atlas_get_n_regions (atlas));
  rw_clip_init (&self->clip, 4 * get_most_points (atlas));
  return self;
}

void
rw_contact_free (RwContact *self)
{
  if (self == NULL)
    return;

  rw_clip_clear (&self->clip);
  rw_patch_free (self->patch);
  g_free (self->shares);
  rw_atlas_unref (self->atlas);
  g_free (self);
}

RwAtlas *
rw_contact_get_atlas (RwContact *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->atlas;
}

/* The area of @polygon in @piece, as far as it lies in @half. */
static double
measure_piece (RwContact     *self,
               const RwPiece *piece,
               RwPolygon     *polygon,
               Half           half)
{
  const RwPoint *points;
  guint n;

  /* The box first: it leaves few points of a long outline. */
  points = rw_polygon_get_points (polygon, &n);
  rw_clip_set (&self->clip, points, n, rw_polygon_get_bounds (polygon));
  rw_clip_cut_box (&self->clip, &piece->box);
  if (half.sign != 0.0)
    rw_clip_cut (&self->clip, half.sign, 0.0, -half.limit);

  if (piece->radius > 0.0)
    return rw_clip_get_disc_area (&self->clip, piece->centre, piece->radius);

  rw_clip_cut_convex (&self->clip, piece->corners, piece->n_corners);
  return rw_clip_get_area (&self->clip);
}

static double
measure_region (RwContact      *self,
                const RwRegion *region,
                Half            half)
{
  RwPolygon *polygon = rw_region_get_polygon (region);
  const RwBox *box = rw_polygon_get_bounds (polygon);
  const RwPiece *pieces;
  double area = 0.0;
  guint n;

  if (!rw_box_overlaps (box, rw_patch_get_box (self->patch)))
    return 0.0;

  pieces = rw_patch_get_pieces (self->patch, &n);
  for (guint i = 0; i < n; i++)
    if (rw_box_overlaps (box, &pieces[i].box))
      area += measure_piece (self, &pieces[i], polygon, half);

  return area;
}

/* Puts a share in its place: largest first, and what is equal but for
 * rounding in the order of the atlas, so that equal poses read alike. */
static void
insert_share (RwContact      *self,
              const RwRegion *region,
              double          area)
{
  guint i = self->n_shares++;

  for (; i > 0 && self->shares[i - 1].area < area - NEGLIGIBLE_AREA; i--)
    self->shares[i] = self->shares[i - 1];

  self->shares[i] = (RwShare) { region, area, 0.0 };
  self->area += area;
}

void
rw_contact_update (RwContact         *self,
                   const RwPlacement *placement)
{
  static const Half everywhere = { 0.0, 0.0 };

  g_return_if_fail (self != NULL);
  g_return_if_fail (placement != NULL);

  self->placement = *placement;
  self->area = 0.0;
  self->n_shares = 0;
  rw_patch_update (self->patch, placement,
                   rw_contact_get_width (&placement->tool, placement->load), &self->clip);

  for (guint i = 0; i < rw_atlas_get_n_regions (self->atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (self->atlas, i);
      double area = measure_region (self, region, everywhere);

      if (area > NEGLIGIBLE_AREA)
        insert_share (self, region, area);
    }

  for (guint i = 0; i < self->n_shares; i++)
    self->shares[i].share = self->shares[i].area / self->area;
}

const RwPlacement *
rw_contact_get_placement (RwContact *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->placement;
}

double
rw_contact_get_area (RwContact *self)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return self->area;
}

const RwShare *
rw_contact_get_shares (RwContact *self,
                       guint     *n_shares)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_shares != NULL, NULL);

  *n_shares = self->n_shares;
  return self->shares;
}

gboolean
rw_contact_is_bridged (RwContact *self)
{
  const RwBox *box;
  double angle;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->placement.tool.kind != RW_TOOL_FOAM_ROLLER || self->n_shares == 0)
    return FALSE;

  box = rw_patch_get_box (self->patch);
  angle = rw_placement_normalize_angle (self->placement.angle);
  return fabs (angle) <= BRIDGE_ANGLE &&
         box->x0 <= -RW_CONTACT_BRIDGE_REACH && box->x1 >= RW_CONTACT_BRIDGE_REACH;
}

static double
measure_half (RwContact *self,
              double     sign,
              double     limit)
{
  double area = 0.0;

  for (guint i = 0; i < self->n_shares; i++)
    area += measure_region (self, self->shares[i].region, (Half) { sign, limit });

  return area;
}

RwSide
rw_contact_get_side (RwContact *self)
{
  double right;

  g_return_val_if_fail (self != NULL, RW_SIDE_MIDLINE);

  if (self->n_shares == 0)
    return RW_SIDE_MIDLINE;

  right = measure_half (self, 1.0, 0.0) / self->area;
  if (right >= SIDE_SHARE)
    return RW_SIDE_RIGHT;
  if (right <= 1.0 - SIDE_SHARE)
    return RW_SIDE_LEFT;

  if (measure_half (self, 1.0, MIDLINE_REACH) > NEGLIGIBLE_AREA ||
      measure_half (self, -1.0, MIDLINE_REACH) > NEGLIGIBLE_AREA)
    return RW_SIDE_BOTH;

  return RW_SIDE_MIDLINE;
}

guint
rw_contact_get_n_patches (RwContact *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return rw_patch_get_n_outlines (self->patch);
}

const RwPoint *
rw_contact_get_patch (RwContact *self,
                      guint      index,
                      guint     *n_points)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < rw_patch_get_n_outlines (self->patch), NULL);
  g_return_val_if_fail (n_points != NULL, NULL);

  return rw_patch_get_outline (self->patch, index, n_points);
}

double
rw_contact_get_sink (const RwTool *tool,
                     RwLoad        load)
{
  static const double base[RW_N_LOADS] = {
    [RW_LOAD_WALL] = 1.7,
    [RW_LOAD_HIPS_DOWN] = 2.4,
    [RW_LOAD_HIPS_UP] = 3.2,
  };
  static const double factor[RW_N_DENSITIES] = {
    [RW_DENSITY_SOFT] = 1.3,
    [RW_DENSITY_MEDIUM] = 1.0,
    [RW_DENSITY_FIRM] = 0.8,
  };
  double sink;

  g_return_val_if_fail (tool != NULL, 0.0);
  g_return_val_if_fail (tool->density < RW_N_DENSITIES, 0.0);
  g_return_val_if_fail (load < RW_N_LOADS, 0.0);
  g_return_val_if_fail (tool->diameter > 0.0, 0.0);

  sink = base[load] * factor[tool->density] * sqrt (150.0 / tool->diameter);
  if (tool->kind == RW_TOOL_PEANUT_BALL)
    sink *= 0.8;

  /* At half its diameter a tool cannot get any wider. */
  return MIN (sink, tool->diameter / 2.0);
}

double
rw_contact_get_width (const RwTool *tool,
                      RwLoad        load)
{
  double sink = rw_contact_get_sink (tool, load);

  g_return_val_if_fail (sink > 0.0, 0.0);

  return 2.0 * sqrt (sink * (tool->diameter - sink));
}
