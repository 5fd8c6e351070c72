/* rw-press.c: how the tool presses on the body, as drawn in one view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-press.h"

#include "rw-projection.h"

typedef void (*Draw) (RwModel         *model,
                      RwAspect         aspect,
                      cairo_t         *cr,
                      const RwPalette *palette,
                      double           scale);

static RwPressLook
get_look (RwModel  *model,
          RwAspect  aspect,
          RwView   *view,
          RwStyle   style)
{
  RwPressLook look = {
    .atlas = rw_model_get_view (model, aspect),
    .placement = *rw_model_get_placement (model),
    .rating = rw_verdict_get_rating (rw_model_get_verdict (model)),
    .style = style,
    .scale = rw_view_get_scale (view),
    .origin = rw_view_to_canvas (view, 0.0, 0.0),
  };

  if (aspect == RW_ASPECT_SIDE)
    look.placement.x = 0.0;
  else if (aspect == RW_ASPECT_SECTION)
    look.placement.y = 0.0;

  return look;
}

static gboolean
looks_alike (const RwPressLook *a,
             const RwPressLook *b)
{
  return a->atlas == b->atlas &&
         rw_placement_equal (&a->placement, &b->placement) &&
         a->rating == b->rating &&
         a->style == b->style &&
         a->scale == b->scale &&
         a->origin.x == b->origin.x &&
         a->origin.y == b->origin.y;
}

static GskRenderNode *
new_node (const RwPressLook *look,
          RwModel           *model,
          RwAspect           aspect,
          const RwBox       *box,
          Draw               draw)
{
  double scale = look->scale;
  GskRenderNode *node = gsk_cairo_node_new (&GRAPHENE_RECT_INIT (look->origin.x + box->x0 * scale,
                                                                 look->origin.y + box->y0 * scale,
                                                                 (box->x1 - box->x0) * scale,
                                                                 (box->y1 - box->y0) * scale));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_translate (cr, look->origin.x, look->origin.y);
  cairo_scale (cr, scale, scale);
  draw (model, aspect, cr, rw_palette_get (look->style), scale);
  cairo_destroy (cr);

  return node;
}

void
rw_press_update (RwPress  *self,
                 RwModel  *model,
                 RwAspect  aspect,
                 RwView   *view,
                 RwStyle   style)
{
  RwPressLook look = get_look (model, aspect, view, style);
  RwBox box;

  if (looks_alike (&look, &self->look))
    return;

  rw_press_clear (self);
  self->look = look;
  box = rw_projection_get_contact_box (model, aspect);
  if (box.x1 < box.x0)
    return;

  if (aspect != RW_ASPECT_BACK)
    self->dent = new_node (&look, model, aspect, &box, rw_projection_draw_dent);
  self->contact = new_node (&look, model, aspect, &box, rw_projection_draw_contact);
}

void
rw_press_clear (RwPress *self)
{
  g_clear_pointer (&self->dent, gsk_render_node_unref);
  g_clear_pointer (&self->contact, gsk_render_node_unref);
  self->look = (RwPressLook) { NULL, };
}
