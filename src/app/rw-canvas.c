/* rw-canvas.c: the body seen from one aspect, its regions and the tool
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-canvas.h"
#include "rw-canvas-private.h"

#include "rw-appearance.h"
#include "rw-projection.h"
#include "rw-region-button.h"
#include "rw-words.h"

#include <math.h>

G_DEFINE_FINAL_TYPE (RwCanvas, rw_canvas, GTK_TYPE_WIDGET)

/* What names take on each side of the body, in letter sizes, and what they
 * leave of its size. A section is large, and many lie in it. */
#define ROOM_FOR_NAMES 13.2
#define LEAST_PART 0.8
#define LEAST_PART_OF_SECTION 0.5

enum
{
  PROP_0,
  PROP_SHARP,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
style_changed_cb (RwCanvas *self)
{
  self->style = rw_appearance_get_style ();
  rw_backdrop_set_style (self->backdrop, self->style);
  rw_tool_handle_set_style (RW_TOOL_HANDLE (self->tool), self->style);
  for (guint i = 0; i < self->regions->len; i++)
    rw_region_button_set_style (g_ptr_array_index (self->regions, i), self->style);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Before the regions are drawn anew, in the same frame. */
static void
colors_changed_cb (RwCanvas *self)
{
  rw_press_clear (&self->press);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
scale_factor_changed_cb (RwCanvas *self)
{
  rw_backdrop_set_scale_factor (self->backdrop, gtk_widget_get_scale_factor (GTK_WIDGET (self)));
}

/* Children stand on whole pixels: half a pixel is not seen, but a bitmap that
 * lies between pixels is drawn soft and slowly. */
void
_rw_canvas_allocate_at (GtkWidget *child,
                        double     x,
                        double     y,
                        int        width,
                        int        height)
{
  gtk_widget_allocate (child, width, height, -1,
                       gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (round (x), round (y))));
}

static void
allocate_child (RwCanvas  *self,
                GtkWidget *child,
                RwBox      box)
{
  double scale = rw_view_get_scale (self->view);
  RwPoint origin = rw_view_to_canvas (self->view, box.x0, box.y0);

  _rw_canvas_allocate_at (child, origin.x, origin.y,
                          (int) ceil ((box.x1 - box.x0) * scale), (int) ceil ((box.y1 - box.y0) * scale));
}

/* Only the tool is elsewhere: asking for an allocation of the canvas would lay
 * out the whole window in every frame of a drag. */
static void
place_tool (RwCanvas *self)
{
  if (gtk_widget_get_width (GTK_WIDGET (self)) <= 0)
    return;

  allocate_child (self, self->tool, rw_tool_handle_get_box (RW_TOOL_HANDLE (self->tool)));
  _rw_canvas_place_aids (self);
}

static gboolean
is_touched (const RwRegion *region,
            const RwShare  *shares,
            guint           n_shares)
{
  for (guint i = 0; i < n_shares; i++)
    if (shares[i].region == region)
      return TRUE;

  return FALSE;
}

/* Many strokes, for which a first frame does not wait: the colours are there. */
static void
show_touched_regions (RwCanvas *self)
{
  guint n_shares;
  const RwShare *shares = rw_contact_get_shares (rw_model_get_contact (self->model), &n_shares);

  for (guint i = 0; i < self->regions->len; i++)
    {
      RwRegionButton *button = g_ptr_array_index (self->regions, i);

      rw_region_button_set_touched (button, is_touched (rw_region_button_get_subject (button), shares, n_shares));
    }
}

/* Over flesh the regions are lit another way. */
static void
update_ground (RwCanvas *self)
{
  RwFigure *figure = rw_model_get_figure (self->model);
  RwZoneGround ground = rw_depth_get_zone_ground (rw_figure_get_depth (figure), self->aspect,
                                                  rw_figure_get_layers (figure, self->aspect));

  for (guint i = 0; i < self->regions->len; i++)
    rw_region_button_set_ground (g_ptr_array_index (self->regions, i), ground);
}

static void
add_regions (RwCanvas *self)
{
  for (guint i = 0; i < rw_atlas_get_n_regions (self->atlas); i++)
    {
      GtkWidget *button = rw_region_button_new (self->model, rw_atlas_get_region (self->atlas, i), rw_atlas_get_aspect (self->atlas));

      rw_region_button_set_style (RW_REGION_BUTTON (button), self->style);
      gtk_widget_insert_before (button, GTK_WIDGET (self), self->tool);
      g_signal_connect_object (button, "state-flags-changed", G_CALLBACK (_rw_canvas_update_callout),
                               self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->regions, button);
    }
  update_ground (self);
}

static void
remove_regions (RwCanvas *self)
{
  _rw_canvas_drop_callout (self);
  self->entered = NULL;
  for (guint i = 0; i < self->regions->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->regions, i));
  g_ptr_array_set_size (self->regions, 0);
}

static void
update_label (RwCanvas *self)
{
  g_autofree char *label = rw_words_dup_view_label (self->atlas);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* A small view is not heard of. */
static void
update_busy (RwCanvas *self)
{
  gboolean busy = !rw_backdrop_is_sharp (self->backdrop) || rw_backdrop_is_fading (self->backdrop);

  if (!self->small)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_BUSY, busy, -1);
}

/* The tool has come nearer to another section. */
static void
update_atlas (RwCanvas *self)
{
  RwAtlas *atlas = rw_model_get_view (self->model, self->aspect);

  if (atlas == self->atlas)
    return;

  self->atlas = atlas;
  if (self->small)
    return;

  remove_regions (self);
  add_regions (self);
  update_label (self);
  update_busy (self);
}

/* Each section has a frame of its own. */
static void
fit_view (RwCanvas *self)
{
  RwAtlas *atlas = rw_model_get_view (self->model, self->aspect);
  RwBox fitted;

  if (atlas == self->fitted)
    return;

  self->fitted = atlas;
  fitted = rw_projection_get_fitted (atlas, self->small);
  _rw_canvas_begin_turn (self);
  rw_view_set_body (self->view, &fitted);
}

static gboolean
follow_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  RwCanvas *self = RW_CANVAS (widget);

  self->follow_id = 0;
  update_atlas (self);
  if (rw_backdrop_is_drawn (self->backdrop))
    show_touched_regions (self);
  rw_tool_handle_update_words (RW_TOOL_HANDLE (self->tool));

  return G_SOURCE_REMOVE;
}

static void
moved_cb (RwCanvas *self)
{
  /* What is not seen catches up when it is shown; until then a screen reader
   * must not hear it. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  fit_view (self);
  /* At once and not with the next frame: when the button is let go, GTK looks
   * for what lies under the pointer, which gets the next press. */
  place_tool (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->follow_id == 0 && !self->small)
    self->follow_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), follow_cb, NULL, NULL);
}

static void
rw_canvas_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rw_canvas_parent_class)->map (widget);

  /* What was seen long ago does not fade. */
  _rw_canvas_clear_turn (RW_CANVAS (widget));
  moved_cb (RW_CANVAS (widget));
}

static void
view_changed_cb (RwCanvas *self)
{
  gboolean zoomed = rw_view_get_zoom (self->view) > 1.0;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "canvas.zoom-out", zoomed);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "canvas.zoom-fit", zoomed);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "canvas.zoom-in",
                                 rw_view_get_zoom (self->view) < RW_VIEW_MAX_ZOOM);
  _rw_canvas_update_cursor (self);
  /* Who zooms looks at something else. */
  if (zoomed)
    _rw_canvas_drop_tip (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
rw_canvas_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  if (RW_CANVAS (widget)->small)
    return;

  *minimum = 200;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 560 : 800;
}

static void
rw_canvas_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  RwCanvas *self = RW_CANVAS (widget);
  double scale;

  rw_view_set_size (self->view, width, height);
  scale = rw_view_get_scale (self->view);
  for (guint i = 0; i < self->regions->len; i++)
    {
      RwRegionButton *region = g_ptr_array_index (self->regions, i);

      rw_region_button_set_scale (region, scale);
      allocate_child (self, GTK_WIDGET (region), rw_region_button_get_box (region));
    }
  place_tool (self);
  _rw_canvas_allocate_knob (self);
  if (self->callout != NULL)
    _rw_canvas_allocate_callout (self);
}

static void
backdrop_changed_cb (RwCanvas *self)
{
  gboolean sharp = rw_backdrop_is_sharp (self->backdrop);

  gtk_widget_queue_draw (GTK_WIDGET (self));
  update_busy (self);
  if (rw_backdrop_is_drawn (self->backdrop))
    show_touched_regions (self);
  if (sharp == self->sharp)
    return;

  self->sharp = sharp;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHARP]);
}

static void
rw_canvas_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SHARP:
      g_value_set_boolean (value, rw_canvas_is_sharp (RW_CANVAS (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_canvas_dispose (GObject *object)
{
  RwCanvas *self = RW_CANVAS (object);

  rw_glide_stop (&self->glide);
  remove_regions (self);
  g_clear_pointer (&self->callout, gtk_widget_unparent);
  _rw_canvas_dispose_aids (self);
  g_clear_pointer (&self->tool, gtk_widget_unparent);

  /* A picture that is being drawn holds the backdrop: this ends both. */
  if (self->backdrop != NULL)
    g_object_run_dispose (G_OBJECT (self->backdrop));
  g_clear_object (&self->backdrop);
  rw_press_clear (&self->press);
  _rw_canvas_clear_turn (self);
  g_clear_object (&self->view);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_canvas_parent_class)->dispose (object);
}

static void
rw_canvas_finalize (GObject *object)
{
  g_ptr_array_unref (RW_CANVAS (object)->regions);

  G_OBJECT_CLASS (rw_canvas_parent_class)->finalize (object);
}

static void
rw_canvas_class_init (RwCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rw_canvas_get_property;
  object_class->dispose = rw_canvas_dispose;
  object_class->finalize = rw_canvas_finalize;

  widget_class->map = rw_canvas_map;
  widget_class->measure = rw_canvas_measure;
  widget_class->size_allocate = rw_canvas_size_allocate;
  widget_class->snapshot = _rw_canvas_snapshot;

  properties[PROP_SHARP] =
    g_param_spec_boolean ("sharp", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "canvas");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  _rw_canvas_class_install_gestures (widget_class);
  _rw_canvas_class_install_focus (widget_class);
}

static void
rw_canvas_init (RwCanvas *self)
{
  self->regions = g_ptr_array_new ();
  gtk_widget_set_direction (GTK_WIDGET (self), GTK_TEXT_DIR_LTR);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static void
rw_canvas_follow_style (RwCanvas *self)
{
  rw_appearance_connect (G_CALLBACK (style_changed_cb), self);
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (scale_factor_changed_cb), NULL);
  scale_factor_changed_cb (self);
  style_changed_cb (self);
}

/* A small view has no names. */
static void
labels_changed_cb (RwCanvas *self)
{
  gboolean labelled = !self->small && rw_figure_shows (rw_model_get_figure (self->model), RW_FIGURE_LABELS);

  rw_view_set_beside (self->view, labelled ? ROOM_FOR_NAMES * rw_backdrop_get_letter_size () : 0.0,
                      self->aspect == RW_ASPECT_SECTION ? LEAST_PART_OF_SECTION : LEAST_PART);
  /* It would lie over some of them. */
  if (labelled)
    _rw_canvas_drop_tip (self);
}

/* Everything but the children that are to be touched. */
static void
rw_canvas_show (RwCanvas  *self,
                RwModel   *model,
                RwAspect   aspect)
{
  RwFigure *figure = rw_model_get_figure (model);
  RwBox fitted;

  self->model = g_object_ref (model);
  self->aspect = aspect;
  self->atlas = self->fitted = rw_model_get_view (model, aspect);
  fitted = rw_projection_get_fitted (self->atlas, self->small);
  self->view = rw_view_new (&fitted);
  rw_glide_init (&self->glide, GTK_WIDGET (self), self->view);
  self->backdrop = rw_backdrop_new (GTK_WIDGET (self), model, aspect, self->view);
  rw_backdrop_set_labelled (self->backdrop, !self->small);
  rw_backdrop_set_small (self->backdrop, self->small);
  labels_changed_cb (self);
  self->tool = self->small ? rw_tool_handle_new_still (model, aspect, self->view)
                           : rw_tool_handle_new (model, aspect, self->view);
  gtk_widget_set_parent (self->tool, GTK_WIDGET (self));

  g_signal_connect_object (model, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "region-changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notify::labels", G_CALLBACK (labels_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "picture-changed", G_CALLBACK (update_ground), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "colors-changed", G_CALLBACK (colors_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notify::contact", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "changed", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "body-changed", G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->backdrop, "changed", G_CALLBACK (backdrop_changed_cb), self, G_CONNECT_SWAPPED);
  rw_canvas_follow_style (self);
}

GtkWidget *
rw_canvas_new (RwModel  *model,
               RwAspect  aspect)
{
  RwCanvas *self = g_object_new (RW_TYPE_CANVAS, NULL);

  rw_canvas_show (self, model, aspect);
  add_regions (self);
  _rw_canvas_init_aids (self);
  _rw_canvas_init_callout (self);
  update_label (self);
  update_busy (self);
  _rw_canvas_init_gestures (self);
  view_changed_cb (self);

  return GTK_WIDGET (self);
}

GtkWidget *
rw_canvas_new_small (RwModel  *model,
                     RwAspect  aspect)
{
  RwCanvas *self = g_object_new (RW_TYPE_CANVAS,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "can-target", FALSE,
                                 NULL);

  self->small = TRUE;
  rw_canvas_show (self, model, aspect);
  rw_backdrop_set_fineness (self->backdrop, RW_CANVAS_SMALL_FINENESS);

  return GTK_WIDGET (self);
}

RwView *
rw_canvas_get_view (RwCanvas *self)
{
  g_return_val_if_fail (RW_IS_CANVAS (self), NULL);

  return self->view;
}

void
rw_canvas_finish_glide (RwCanvas *self)
{
  g_return_if_fail (RW_IS_CANVAS (self));

  rw_glide_finish (&self->glide);
}

void
rw_canvas_set_waiting (RwCanvas *self,
                       gboolean  waiting)
{
  g_return_if_fail (RW_IS_CANVAS (self));

  rw_backdrop_set_waiting (self->backdrop, waiting);
}

void
rw_canvas_borrow (RwCanvas *self,
                  RwCanvas *other)
{
  g_return_if_fail (RW_IS_CANVAS (self));
  g_return_if_fail (RW_IS_CANVAS (other));

  rw_backdrop_borrow (self->backdrop, other->backdrop);
}

gboolean
rw_canvas_is_sharp (RwCanvas *self)
{
  g_return_val_if_fail (RW_IS_CANVAS (self), FALSE);

  return rw_backdrop_is_sharp (self->backdrop);
}

void
rw_canvas_focus_region (RwCanvas       *self,
                        const RwRegion *region)
{
  g_return_if_fail (RW_IS_CANVAS (self));

  for (guint i = 0; i < self->regions->len; i++)
    {
      RwRegionButton *button = g_ptr_array_index (self->regions, i);

      if (rw_region_button_get_subject (button) == region)
        {
          gtk_widget_grab_focus (GTK_WIDGET (button));
          return;
        }
    }

  rw_canvas_focus_tool (self);
}

void
rw_canvas_focus_tool (RwCanvas *self)
{
  g_return_if_fail (RW_IS_CANVAS (self));

  gtk_widget_grab_focus (self->tool);
}
