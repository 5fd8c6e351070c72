/* rw-projection.c: the tool as one view of the body shows it, and what moving it there means
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-projection.h"

#include "rw-painter.h"
#include "rw-section-frame.h"

#include <math.h>

/* How far the contact is painted past its patch, mm. */
#define CONTACT_MARGIN 6.0

/* The back without the air around it, since head, arms and thighs fade out; the
 * side with room for the tool behind the skin. */
#define FITTED_BACK ((RwBox) { -222.0, -74.0, 222.0, 706.0 })
#define FITTED_SIDE ((RwBox) { -165.0, -74.0, 245.0, 706.0 })

/* Small, both are half as high again as wide: from the first vertebra to below the
 * buttocks. */
#define SMALL_BACK ((RwBox) { -240.0, -14.0, 240.0, 706.0 })
#define SMALL_SIDE ((RwBox) { -200.0, -14.0, 280.0, 706.0 })

/* The frame of a small section, as parts of its picture. All sections have frames
 * of one form when they are small, or the small views would move with the tool;
 * large ones are framed by their own body. */
#define SMALL_BESIDE 0.0029
#define SMALL_ABOVE 0.0211
#define SMALL_BELOW 0.0319

/* What stands over a large section is the title of the view: so much more air above
 * it, as a part of the height of its frame. */
#define ROOM_FOR_TITLE 0.05

static RwBox
get_large_section (RwAtlas *section)
{
  RwBox frame = rw_section_frame_get (section, G_MAXDOUBLE);

  frame.y0 -= ROOM_FOR_TITLE * (frame.y1 - frame.y0);

  return frame;
}

static RwBox
get_small_section (RwAtlas *section)
{
  const RwBox *picture = rw_atlas_get_view_box (section);
  double breadth = picture->x1 - picture->x0;
  double height = picture->y1 - picture->y0;

  return (RwBox) {
    picture->x0 - SMALL_BESIDE * breadth,
    picture->y0 - SMALL_ABOVE * height,
    picture->x1 + SMALL_BESIDE * breadth,
    picture->y1 - SMALL_BELOW * height,
  };
}

RwBox
rw_projection_get_fitted (RwAtlas  *atlas,
                          gboolean  small)
{
  RwAspect aspect = rw_atlas_get_aspect (atlas);

  if (aspect == RW_ASPECT_BACK)
    return small ? SMALL_BACK : FITTED_BACK;

  if (aspect == RW_ASPECT_SIDE)
    return small ? SMALL_SIDE : FITTED_SIDE;

  return small ? get_small_section (atlas) : get_large_section (atlas);
}

RwPoint
rw_projection_get_middle (RwModel  *model,
                          RwAspect  aspect)
{
  const RwPlacement *placement = rw_model_get_placement (model);

  if (aspect == RW_ASPECT_BACK)
    return (RwPoint) { placement->x, placement->y };

  return rw_model_get_seat (model, aspect)->centre;
}

RwBox
rw_projection_get_tool_box (RwModel  *model,
                            RwAspect  aspect)
{
  RwBox box;

  if (aspect == RW_ASPECT_BACK)
    rw_painter_get_tool_bounds (rw_model_get_placement (model), &box);
  else
    rw_painter_get_seat_bounds (rw_model_get_seat (model, aspect), &box);

  return box;
}

static gboolean
is_on_placed_tool (const RwPlacement *placement,
                   RwPoint            at,
                   double             reach)
{
  double dx = at.x - placement->x;
  double dy = at.y - placement->y;
  double angle = placement->angle * G_PI / 180.0;
  double along = dx * cos (angle) + dy * sin (angle);
  double across = dy * cos (angle) - dx * sin (angle);
  double radius = MAX (placement->tool.diameter / 2.0, reach);

  if (placement->tool.kind == RW_TOOL_FOAM_ROLLER)
    return fabs (along) <= placement->tool.length / 2.0 && fabs (across) <= radius;

  return hypot (MAX (fabs (along) - placement->tool.length / 2.0, 0.0), across) <= radius;
}

gboolean
rw_projection_has_tool_at (RwModel  *model,
                           RwAspect  aspect,
                           RwPoint   at,
                           double    reach)
{
  RwPoint middle = rw_projection_get_middle (model, aspect);

  if (aspect == RW_ASPECT_BACK)
    return is_on_placed_tool (rw_model_get_placement (model), at, reach);

  return hypot (at.x - middle.x, at.y - middle.y) <= reach ||
         rw_seat_contains (rw_model_get_seat (model, aspect), at);
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

/* From behind, the tool is clear where the spine lies under it. From the left
 * and from above, a peanut tilts with the back. */
RwLook
rw_projection_get_look (RwModel  *model,
                        RwAspect  aspect)
{
  RwLook look = { *rw_model_get_placement (model), { 0.0, 0.0 } };

  look.placement.y = 0.0;
  if (aspect != RW_ASPECT_BACK)
    {
      look.placement.x = 0.0;
      look.near_end = rw_model_get_seat (model, aspect)->near_end;
    }

  return look;
}

gboolean
rw_projection_looks_alike (const RwLook *a,
                           const RwLook *b)
{
  return rw_placement_equal (&a->placement, &b->placement) &&
         a->near_end.x == b->near_end.x &&
         a->near_end.y == b->near_end.y;
}

void
rw_projection_draw_tool (RwModel         *model,
                         RwAspect         aspect,
                         cairo_t         *cr,
                         const RwPalette *palette,
                         double           scale)
{
  if (aspect == RW_ASPECT_BACK)
    rw_painter_draw_tool (cr, palette, rw_model_get_placement (model), scale);
  else
    rw_painter_draw_seat_tool (cr, palette, rw_model_get_seat (model, aspect), scale);
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
  else
    rw_painter_draw_seat_focus (cr, palette, rw_model_get_seat (model, aspect), scale);
}

static RwBox
get_patch_box (RwContact *contact)
{
  RwBox box = RW_BOX_EMPTY;

  for (guint i = 0; i < rw_contact_get_n_patches (contact); i++)
    {
      guint n_points;
      const RwPoint *points = rw_contact_get_patch (contact, i, &n_points);

      for (guint j = 0; j < n_points; j++)
        rw_box_extend (&box, points[j].x, points[j].y);
    }
  if (box.x0 > box.x1)
    return box;

  return (RwBox) {
    box.x0 - CONTACT_MARGIN, box.y0 - CONTACT_MARGIN, box.x1 + CONTACT_MARGIN, box.y1 + CONTACT_MARGIN
  };
}

RwBox
rw_projection_get_contact_box (RwModel  *model,
                               RwAspect  aspect)
{
  RwBox box = RW_BOX_EMPTY;

  if (aspect == RW_ASPECT_BACK)
    box = get_patch_box (rw_model_get_contact (model));
  else if (rw_model_get_seat (model, aspect)->n_feet > 0)
    rw_painter_get_seat_bounds (rw_model_get_seat (model, aspect), &box);

  return box;
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
  else
    rw_painter_draw_seat_contact (cr, palette, rw_model_get_seat (model, aspect), rating, scale);
}
