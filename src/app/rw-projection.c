/* rw-projection.c: the tool as one view of the body shows it, and what moving it there means
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-projection.h"

#include "rw-painter.h"

#include <math.h>

/* How far the contact is painted past its patch, mm. */
#define CONTACT_MARGIN 6.0

/* The back without the air around it, since head, arms and thighs fade out; the
 * others with room for the tool behind the skin. */
static const RwBox fitted[RW_N_ASPECTS] = {
  [RW_ASPECT_BACK] = { -222.0, -74.0, 222.0, 706.0 },
  [RW_ASPECT_SIDE] = { -165.0, -74.0, 245.0, 706.0 },
  [RW_ASPECT_SECTION] = { -235.0, -140.0, 235.0, 245.0 },
};

static double
get_skin (RwModel *model)
{
  RwPath *back = rw_atlas_find_landmark (rw_model_get_view (model, RW_ASPECT_SIDE), "back");
  g_autoptr(GArray) line = rw_path_to_line (back, 0.5, NULL);
  double y = rw_model_get_placement (model)->y;

  for (guint i = 1; i < line->len; i++)
    {
      RwPoint a = g_array_index (line, RwPoint, i - 1);
      RwPoint b = g_array_index (line, RwPoint, i);

      if (b.y >= y)
        return a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y);
    }

  return 80.0;
}

/* Half the length of the tool's axis as the aspect shows it. */
static double
get_half_length (const RwPlacement *placement,
                 RwAspect           aspect)
{
  double angle = placement->angle * G_PI / 180.0;
  double seen = aspect == RW_ASPECT_SIDE ? sin (angle) : cos (angle);

  return placement->tool.length / 2.0 * (aspect == RW_ASPECT_BACK ? 1.0 : fabs (seen));
}

RwBox
rw_projection_get_fitted (RwAspect aspect)
{
  g_return_val_if_fail (aspect < RW_N_ASPECTS, fitted[RW_ASPECT_BACK]);

  return fitted[aspect];
}

RwPoint
rw_projection_get_middle (RwModel  *model,
                          RwAspect  aspect)
{
  const RwPlacement *placement = rw_model_get_placement (model);

  switch (aspect)
    {
    case RW_ASPECT_SIDE:
      return (RwPoint) { get_skin (model) + placement->tool.diameter / 2.0, placement->y };

    case RW_ASPECT_SECTION:
      return (RwPoint) { placement->x, get_skin (model) + placement->tool.diameter / 2.0 };

    case RW_ASPECT_BACK:
    default:
      return (RwPoint) { placement->x, placement->y };
    }
}

RwBox
rw_projection_get_tool_box (RwModel  *model,
                            RwAspect  aspect)
{
  const RwPlacement *placement = rw_model_get_placement (model);
  RwPoint at = rw_projection_get_middle (model, aspect);
  double along = get_half_length (placement, aspect) + placement->tool.diameter / 2.0 + 12.0;
  double radius = placement->tool.diameter / 2.0 + 12.0;
  RwBox box;

  if (aspect == RW_ASPECT_BACK)
    rw_painter_get_tool_bounds (placement, &box);
  else if (aspect == RW_ASPECT_SIDE)
    box = (RwBox) { at.x - radius, at.y - along, at.x + radius, at.y + along };
  else
    box = (RwBox) { at.x - along, at.y - radius, at.x + along, at.y + radius };

  return box;
}

gboolean
rw_projection_has_tool_at (RwModel  *model,
                           RwAspect  aspect,
                           RwPoint   at,
                           double    reach)
{
  const RwPlacement *placement = rw_model_get_placement (model);
  RwPoint middle = rw_projection_get_middle (model, aspect);
  double turn = aspect == RW_ASPECT_BACK ? placement->angle * G_PI / 180.0 : aspect == RW_ASPECT_SIDE ? G_PI_2 : 0.0;
  double dx = at.x - middle.x;
  double dy = at.y - middle.y;
  double along = fabs (dx * cos (turn) + dy * sin (turn));
  double across = dy * cos (turn) - dx * sin (turn);
  double radius = MAX (placement->tool.diameter / 2.0, reach);
  double half_length = get_half_length (placement, aspect);

  if (placement->tool.kind == RW_TOOL_FOAM_ROLLER && half_length > radius)
    return along <= half_length && fabs (across) <= radius;

  return hypot (MAX (along - half_length, 0.0), across) <= radius;
}

void
rw_projection_move_to (RwModel  *model,
                       RwAspect  aspect,
                       RwPoint   at)
{
  const RwPlacement *placement = rw_model_get_placement (model);

  if (aspect == RW_ASPECT_BACK)
    rw_model_move_to (model, at.x, at.y);
  else if (aspect == RW_ASPECT_SIDE)
    rw_model_move_to (model, placement->x, at.y);
  else
    rw_model_move_to (model, at.x, placement->y);
}

void
rw_projection_move_by (RwModel  *model,
                       RwAspect  aspect,
                       double    dx,
                       double    dy)
{
  RwPoint at = rw_projection_get_middle (model, aspect);

  rw_projection_move_to (model, aspect, (RwPoint) { at.x + dx, at.y + dy });
}

gboolean
rw_projection_looks_alike (RwAspect           aspect,
                           const RwPlacement *drawn,
                           const RwPlacement *now)
{
  RwPlacement carried = *now;

  /* From behind, the tool is clear where the spine lies under it. */
  carried.y = drawn->y;
  if (aspect != RW_ASPECT_BACK)
    carried.x = drawn->x;

  return rw_placement_equal (drawn, &carried);
}

void
rw_projection_draw_tool (RwModel         *model,
                         RwAspect         aspect,
                         cairo_t         *cr,
                         const RwPalette *palette,
                         double           scale)
{
  RwBox box = rw_projection_get_tool_box (model, aspect);

  if (aspect == RW_ASPECT_BACK)
    {
      rw_painter_draw_tool (cr, palette, rw_model_get_placement (model), scale);
      return;
    }
  cairo_rectangle (cr, box.x0 + 12, box.y0 + 12, box.x1 - box.x0 - 24, box.y1 - box.y0 - 24);
  cairo_set_source_rgba (cr, 0.4, 0.5, 0.6, 0.8);
  cairo_fill (cr);
}

void
rw_projection_draw_focus (RwModel         *model,
                          RwAspect         aspect,
                          cairo_t         *cr,
                          const RwPalette *palette,
                          double           scale)
{
  if (aspect == RW_ASPECT_BACK)
    rw_painter_draw_tool_focus (cr, palette, rw_model_get_placement (model), scale);
}

RwBox
rw_projection_get_contact_box (RwModel  *model,
                               RwAspect  aspect,
                               double    scale)
{
  RwContact *contact = rw_model_get_contact (model);
  RwBox box = RW_BOX_EMPTY;

  if (aspect != RW_ASPECT_BACK)
    return box;

  for (guint i = 0; i < rw_contact_get_n_patches (contact); i++)
    {
      guint n_points;
      const RwPoint *points = rw_contact_get_patch (contact, i, &n_points);

      for (guint j = 0; j < n_points; j++)
        rw_box_extend (&box, points[j].x, points[j].y);
    }
  if (box.x0 > box.x1)
    return box;

  return (RwBox) { box.x0 - CONTACT_MARGIN, box.y0 - CONTACT_MARGIN, box.x1 + CONTACT_MARGIN, box.y1 + CONTACT_MARGIN };
}

void
rw_projection_draw_contact (RwModel         *model,
                            RwAspect         aspect,
                            cairo_t         *cr,
                            const RwPalette *palette,
                            double           scale)
{
  RwRating rating = rw_verdict_get_rating (rw_model_get_verdict (model));

  if (aspect == RW_ASPECT_BACK)
    rw_painter_draw_contact (cr, palette, rw_model_get_contact (model), rating, scale);
}
