/* rw-canvas-callout.c: the card of the region under the pointer or with the focus
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-canvas-private.h"

#include "rw-callout.h"
#include "rw-label-layout.h"
#include "rw-painter.h"
#include "rw-projection.h"
#include "rw-region-button.h"

#include <math.h>

/* How long the pointer rests on a region before it is named, ms: what is only
 * passed over keeps quiet. */
#define REST_TIME 140

/* Around the card, pixels. */
#define MARGIN 8.0
#define GAP 18.0

/* Farther from its region than this, pixels, it is better on the tool, though never
 * where that presses. */
#define FAR 60.0

/* On a narrower canvas, pixels, it says less, and stands nearer. */
#define WIDE 500
#define NARROW_GAP 8.0
#define NARROW_FAR 24.0

static RwBox
to_canvas (RwCanvas    *self,
           const RwBox *box)
{
  RwPoint from = rw_view_to_canvas (self->view, box->x0, box->y0);
  RwPoint to = rw_view_to_canvas (self->view, box->x1, box->y1);

  return (RwBox) { from.x, from.y, to.x, to.y };
}

static gboolean
has_state (GtkWidget     *button,
           GtkStateFlags  state)
{
  return (gtk_widget_get_state_flags (button) & state) != 0;
}

/* What is pointed at goes before what has the focus. */
static RwRegionButton *
find_button (RwCanvas *self)
{
  static const GtkStateFlags states[] = { GTK_STATE_FLAG_PRELIGHT, GTK_STATE_FLAG_FOCUS_VISIBLE };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    for (guint j = 0; j < self->regions->len; j++)
      if (has_state (g_ptr_array_index (self->regions, j), states[i]))
        return g_ptr_array_index (self->regions, j);

  return NULL;
}

/* The vertebra at the pointer, or all of those at the region. A section lies
 * at one level, which its title tells. */
static char *
dup_levels (RwCanvas       *self,
            RwRegionButton *button)
{
  const RwRegion *region = rw_region_button_get_region (button);
  const char *first = rw_region_get_first_level (rw_region_button_get_subject (button));
  const char *last = rw_region_get_last_level (rw_region_button_get_subject (button));

  if (self->aspect == RW_ASPECT_SECTION)
    return NULL;

  if (has_state (GTK_WIDGET (button), GTK_STATE_FLAG_PRELIGHT))
    {
      const RwBox *box = rw_polygon_get_bounds (rw_region_get_polygon (region));
      double y = rw_view_to_body (self->view, self->pointer.x, self->pointer.y).y;

      return g_strdup (rw_atlas_get_level_at (self->atlas, CLAMP (y, box->y0, box->y1))->id);
    }

  return g_str_equal (first, last) ? g_strdup (first) : g_strdup_printf ("%s–%s", first, last);
}

static gboolean
is_wide (RwCanvas *self)
{
  return gtk_widget_get_width (GTK_WIDGET (self)) >= WIDE;
}

static double
get_distance (const RwBox *a,
              const RwBox *b)
{
  double x = MAX (a->x0 - b->x1, b->x0 - a->x1);
  double y = MAX (a->y0 - b->y1, b->y0 - a->y1);

  return hypot (MAX (x, 0.0), MAX (y, 0.0));
}

/* Off the tool, or, where that is far from the region, off what it presses on. */
static void
find_place (RwCanvas    *self,
            const RwBox *area,
            int          width,
            int          height)
{
  double gap = is_wide (self) ? GAP : NARROW_GAP;
  RwBox tool = rw_tool_handle_get_box (RW_TOOL_HANDLE (self->tool));
  RwBox contact = rw_projection_get_contact_box (self->model, self->aspect);
  RwBox subject = to_canvas (self, rw_polygon_get_bounds (rw_region_get_polygon (self->named)));

  tool = to_canvas (self, &tool);
  contact = to_canvas (self, &contact);
  rw_label_layout_place_near (&self->callout_box, width, height, area, &subject, &tool, gap);
  if (get_distance (&self->callout_box, &subject) > (is_wide (self) ? FAR : NARROW_FAR))
    rw_label_layout_place_near (&self->callout_box, width, height, area, &subject, &contact, gap);
}

/* Between what lies over the canvas. */
void
_rw_canvas_allocate_callout (RwCanvas *self)
{
  RwBox free = rw_view_get_free (self->view);
  RwBox area = to_canvas (self, &free);
  int minimum;
  int width;
  int height;

  if (self->named == NULL || !gtk_widget_get_visible (self->callout))
    return;

  area = (RwBox) { area.x0 + MARGIN, area.y0 + MARGIN, area.x1 - MARGIN, area.y1 - MARGIN };
  gtk_widget_measure (self->callout, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &width, NULL, NULL);
  width = MAX (MIN (width, (int) (area.x1 - area.x0)), minimum);
  gtk_widget_measure (self->callout, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  find_place (self, &area, width, height);
  gtk_widget_allocate (self->callout, width, height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((int) self->callout_box.x0,
                                                                            (int) self->callout_box.y0)));
}

/* Where there is little room the sheet alone says what was chosen. */
static gboolean
is_told (RwCanvas       *self,
         const RwRegion *region)
{
  const RwRegion *chosen = rw_model_get_region (self->model);

  return !is_wide (self) && chosen != NULL && g_str_equal (rw_region_get_id (chosen), rw_region_get_id (region));
}

static gboolean
rested_cb (gpointer user_data)
{
  RwCanvas *self = RW_CANVAS (user_data);
  RwRegionButton *button = find_button (self);
  g_autofree char *levels = NULL;

  self->rest_id = 0;
  self->named = button != NULL ? rw_region_button_get_region (button) : NULL;
  if (self->named != NULL && is_told (self, self->named))
    self->named = NULL;
  if (self->named != NULL)
    {
      levels = dup_levels (self, button);
      rw_callout_set_brief (RW_CALLOUT (self->callout), !is_wide (self));
      rw_callout_set_region (RW_CALLOUT (self->callout), self->model, self->named, levels);
    }
  gtk_widget_set_visible (self->callout, self->named != NULL);
  _rw_canvas_allocate_callout (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

void
_rw_canvas_update_callout (RwCanvas *self)
{
  if (self->callout != NULL && self->rest_id == 0)
    self->rest_id = g_timeout_add (REST_TIME, rested_cb, self);
}

/* The pointer goes on within the region: its level changes. */
void
_rw_canvas_follow_pointer (RwCanvas *self)
{
  RwRegionButton *button;
  g_autofree char *levels = NULL;

  if (self->callout == NULL || self->named == NULL || !(button = find_button (self))
      || rw_region_button_get_region (button) != self->named)
    return;

  levels = dup_levels (self, button);
  if (rw_callout_set_region (RW_CALLOUT (self->callout), self->model, self->named, levels))
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
_rw_canvas_drop_callout (RwCanvas *self)
{
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->named = NULL;
  if (self->callout != NULL)
    gtk_widget_set_visible (self->callout, FALSE);
}

void
_rw_canvas_init_callout (RwCanvas *self)
{
  self->callout = rw_callout_new ();
  gtk_widget_set_visible (self->callout, FALSE);
  gtk_widget_set_parent (self->callout, GTK_WIDGET (self));
}

void
_rw_canvas_snapshot_leader (RwCanvas    *self,
                            GtkSnapshot *snapshot)
{
  RwPoint anchor;
  RwPoint end;
  cairo_t *cr;

  if (self->named == NULL || !gtk_widget_get_visible (self->callout))
    return;

  anchor = rw_polygon_get_centroid (rw_region_get_polygon (self->named));
  anchor = rw_view_to_canvas (self->view, anchor.x, anchor.y);
  end = (RwPoint) { CLAMP (anchor.x, self->callout_box.x0, self->callout_box.x1),
                    CLAMP (anchor.y, self->callout_box.y0 + 10.0, self->callout_box.y1 - 10.0) };
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (MIN (anchor.x, end.x) - 6.0, MIN (anchor.y, end.y) - 6.0,
                                                       ABS (anchor.x - end.x) + 12.0, ABS (anchor.y - end.y) + 12.0));
  rw_painter_draw_leader (cr, rw_palette_get (self->style), &anchor, NULL, &end, 1.0);
  cairo_destroy (cr);
}
