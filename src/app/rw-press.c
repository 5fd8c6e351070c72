/* rw-press.c: how the tool presses on the body, as drawn in one view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-press.h"

#include "rw-bitmap.h"
#include "rw-flesh.h"
#include "rw-painter.h"
#include "rw-projection.h"

#include <math.h>

/* From behind, the contact is all that is seen; in the other views, how the tool
 * is seated, which says all of it. */
static void
get_look (RwPressLook *look,
          RwModel     *model,
          RwAspect     aspect,
          RwView      *view,
          RwStyle      style)
{
  *look = (RwPressLook) {
    .atlas = rw_model_get_view (model, aspect),
    .rating = rw_verdict_get_rating (rw_model_get_verdict (model)),
    .style = style,
    .scale = rw_view_get_scale (view),
    .origin = rw_view_to_canvas (view, 0.0, 0.0),
  };

  if (aspect == RW_ASPECT_BACK)
    look->placement = *rw_model_get_placement (model);
  else
    look->seat = *rw_model_get_seat (model, aspect);
}

static gboolean
looks_alike (const RwPressLook *a,
             const RwPressLook *b)
{
  return a->atlas == b->atlas &&
         rw_placement_equal (&a->placement, &b->placement) &&
         rw_seat_equal (&a->seat, &b->seat) &&
         a->rating == b->rating &&
         a->style == b->style &&
         a->scale == b->scale &&
         a->origin.x == b->origin.x &&
         a->origin.y == b->origin.y;
}

/* The image that @backdrop has shown, pressed in. */
static GskRenderNode *
new_dent (const RwPressLook *look,
          cairo_surface_t   *image,
          int                factor)
{
  double scale = look->scale * factor;
  RwPoint origin = { look->origin.x * factor, look->origin.y * factor };
  cairo_rectangle_int_t area;
  cairo_surface_t *pressed = rw_flesh_new_pressed (image, &look->seat, origin, scale, &area);
  GskRenderNode *node;
  cairo_t *cr;

  if (pressed == NULL)
    return NULL;

  cr = cairo_create (pressed);
  cairo_translate (cr, origin.x - area.x, origin.y - area.y);
  cairo_scale (cr, scale, scale);
  rw_painter_draw_seat_dent (cr, rw_palette_get (look->style), &look->seat, scale);
  cairo_destroy (cr);
  node = rw_bitmap_new_for_surface (pressed, &GRAPHENE_RECT_INIT ((double) area.x / factor,
                                                                  (double) area.y / factor,
                                                                  (double) area.width / factor,
                                                                  (double) area.height / factor));
  cairo_surface_destroy (pressed);

  return node;
}

typedef struct
{
  const RwPressLook *look;
  RwModel *model;
  RwAspect aspect;
  RwPoint corner;
} Drawing;

static void
draw_contact_cb (cairo_t  *cr,
                 gpointer  user_data)
{
  const Drawing *drawing = user_data;
  const RwPressLook *look = drawing->look;

  cairo_translate (cr, look->origin.x - drawing->corner.x, look->origin.y - drawing->corner.y);
  cairo_scale (cr, look->scale, look->scale);
  rw_projection_draw_contact (drawing->model, drawing->aspect, cr,
                              rw_figure_get_palette (rw_model_get_figure (drawing->model), look->style), look->scale);
}

/* As an image on whole pixels: its many strokes are drawn once, and not kept as
 * strokes that each frame draws. */
static GskRenderNode *
new_contact (const RwPressLook *look,
             RwModel           *model,
             RwAspect           aspect,
             const RwBox       *box,
             int                factor)
{
  RwPoint from = { floor (look->origin.x + box->x0 * look->scale), floor (look->origin.y + box->y0 * look->scale) };
  int width = (int) ceil (look->origin.x + box->x1 * look->scale - from.x);
  int height = (int) ceil (look->origin.y + box->y1 * look->scale - from.y);
  Drawing drawing = { look, model, aspect, from };
  cairo_surface_t *surface = rw_bitmap_draw (width, height, factor, draw_contact_cb, &drawing);
  GskRenderNode *node = rw_bitmap_new_for_surface (surface, &GRAPHENE_RECT_INIT (from.x, from.y,
                                                                                 MAX (width, 1), MAX (height, 1)));

  cairo_surface_destroy (surface);

  return node;
}

/* While the body fades, so does the dent; but not where the tool is moved on. */
static void
drop_dent (RwPress  *self,
           gboolean  fades)
{
  g_clear_pointer (&self->left, gsk_render_node_unref);
  if (fades)
    self->left = g_steal_pointer (&self->dent);
  g_clear_pointer (&self->dent, gsk_render_node_unref);
}

/* A new image below changes the dent, but not the contact. */
void
rw_press_update (RwPress    *self,
                 RwModel    *model,
                 RwBackdrop *backdrop,
                 RwAspect    aspect,
                 RwView     *view,
                 RwStyle     style)
{
  cairo_surface_t *image;
  RwPressLook look;
  gboolean fades;
  gboolean same;
  int factor;
  RwBox box;

  get_look (&look, model, aspect, view, style);
  image = rw_backdrop_get_image (backdrop, &factor, &look.serial);
  same = looks_alike (&look, &self->look);
  fades = same && rw_backdrop_is_fading (backdrop);
  if (!fades)
    g_clear_pointer (&self->left, gsk_render_node_unref);
  if (!same || look.serial != self->look.serial)
    {
      drop_dent (self, fades);
      if (aspect != RW_ASPECT_BACK && image != NULL)
        self->dent = new_dent (&look, image, factor);
    }
  self->look = look;
  if (same)
    return;

  g_clear_pointer (&self->contact, gsk_render_node_unref);
  box = rw_projection_get_contact_box (model, aspect);
  if (box.x1 >= box.x0)
    self->contact = new_contact (&look, model, aspect, &box, factor);
}

void
rw_press_clear (RwPress *self)
{
  g_clear_pointer (&self->dent, gsk_render_node_unref);
  g_clear_pointer (&self->left, gsk_render_node_unref);
  g_clear_pointer (&self->contact, gsk_render_node_unref);
  self->look = (RwPressLook) { NULL, };
}
