/* rw-canvas-snapshot.c: draws the canvas
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-canvas-private.h"

#include "rw-painter.h"

/* Begins to draw @box, mm of the picture, and @margin pixels around it. */
static cairo_t *
append_cairo (RwCanvas    *self,
              GtkSnapshot *snapshot,
              RwBox        box,
              double       margin)
{
  double scale = rw_view_get_scale (self->view);
  RwPoint origin = rw_view_to_canvas (self->view, 0.0, 0.0);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot,
                                           &GRAPHENE_RECT_INIT (origin.x + box.x0 * scale - margin,
                                                                origin.y + box.y0 * scale - margin,
                                                                (box.x1 - box.x0) * scale + 2.0 * margin,
                                                                (box.y1 - box.y0) * scale + 2.0 * margin));

  cairo_translate (cr, origin.x, origin.y);
  cairo_scale (cr, scale, scale);

  return cr;
}

/* The region whose page is open may lie under the tool: its edge is drawn above
 * everything, so that page and picture stay one. */
static void
snapshot_chosen (RwCanvas    *self,
                 GtkSnapshot *snapshot)
{
  const RwRegion *region = rw_model_get_region (self->model);
  double scale = rw_view_get_scale (self->view);
  cairo_t *cr;

  if (region != NULL)
    region = rw_atlas_find_region (rw_model_get_view (self->model, self->aspect), rw_region_get_id (region));
  if (region == NULL)
    return;

  cr = append_cairo (self, snapshot, *rw_polygon_get_bounds (rw_region_get_polygon (region)), 4.0);
  rw_painter_draw_chosen (cr, rw_figure_get_palette (rw_model_get_figure (self->model), self->style), region,
                          rw_model_rate_region (self->model, region)->rating,
                          self->small ? scale * RW_CANVAS_SMALL_FINENESS : scale);
  cairo_destroy (cr);
}

static void
snapshot_view (RwCanvas    *self,
               GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);

  rw_backdrop_snapshot (self->backdrop, snapshot,
                        gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  rw_press_update (&self->press, self->model, self->backdrop, self->aspect, self->view, self->style);
  if (self->press.dent != NULL)
    rw_backdrop_snapshot_fading (self->backdrop, self->press.left, self->press.dent, snapshot);
  for (guint i = 0; i < self->regions->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->regions, i), snapshot);
  if (self->callout != NULL)
    _rw_canvas_snapshot_leader (self, snapshot);
  gtk_widget_snapshot_child (widget, self->tool, snapshot);
  if (self->press.contact != NULL && rw_figure_shows (rw_model_get_figure (self->model), RW_FIGURE_CONTACT))
    gtk_snapshot_append_node (snapshot, self->press.contact);
  rw_backdrop_snapshot_levels (self->backdrop, snapshot);
  snapshot_chosen (self, snapshot);
  _rw_canvas_snapshot_aids (self, snapshot);
  if (self->callout != NULL)
    gtk_widget_snapshot_child (widget, self->callout, snapshot);
}

static GskRenderNode *
new_view_node (RwCanvas *self)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  snapshot_view (self, snapshot);

  return gtk_snapshot_free_to_node (snapshot);
}

/* What a finger covers is seen a second time, beside it. */
static void
snapshot_under_finger (RwCanvas    *self,
                       RwPoint      finger,
                       GtkSnapshot *snapshot)
{
  GskRenderNode *view = new_view_node (self);

  if (view == NULL)
    return;

  gtk_snapshot_append_node (snapshot, view);
  _rw_canvas_snapshot_lens (self, view, finger, snapshot);
  gsk_render_node_unref (view);
}

/* Only sections are followed by others. */
void
_rw_canvas_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  RwCanvas *self = RW_CANVAS (widget);
  RwPoint finger;

  if (rw_tool_handle_get_finger (RW_TOOL_HANDLE (self->tool), &finger))
    snapshot_under_finger (self, finger, snapshot);
  else if (self->aspect == RW_ASPECT_SECTION)
    _rw_canvas_snapshot_turn (self, new_view_node (self), snapshot);
  else
    snapshot_view (self, snapshot);
}
