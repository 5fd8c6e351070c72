/* rw-miniature.c: a small live view of the body: to drag the tool in, to bring to the front
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-miniature.h"

#include "rw-projection.h"
#include "rw-words.h"

#include <glib/gi18n.h>

/* Around the words of a caption, pixels. */
#define CAPTION_AIR 30

/* On a smaller card, pixels, a caption would cover what it names. */
#define WIDTH_FOR_CAPTION 100

/* A small tool is still to be hit by a finger: so far from its axis, pixels. */
#define MIN_TOUCH 14.0

struct _RwMiniature
{
  GtkButton parent_instance;

  /* Children */
  GtkWidget *canvas;
  GtkWidget *caption;

  /* Owned */
  RwModel *model;

  /* Borrowed from the model: what the caption was made for */
  RwAtlas *atlas;
  const RwLevel *level;

  RwAspect aspect;

  /* How much room the caption was fitted into, pixels; and what will look again */
  int fitted_width;
  guint fit_id;

  /* Of a drag: where the tool was taken, mm from its middle. */
  RwPoint grip;
  gboolean holding;
  gboolean dragged;
};

G_DEFINE_FINAL_TYPE (RwMiniature, rw_miniature, GTK_TYPE_BUTTON)

static const char *
get_action_label (RwAspect aspect)
{
  switch (aspect)
    {
    case RW_ASPECT_SIDE:
      return _("Show the Side View");
    case RW_ASPECT_SECTION:
      return _("Show the Section");
    case RW_ASPECT_BACK:
    default:
      return _("Show the Back View");
    }
}

static gboolean
fits (RwMiniature *self,
      const char  *caption)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (self->caption, caption);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width + CAPTION_AIR <= gtk_widget_get_width (GTK_WIDGET (self));
}

/* As much of the name as there is room for. Never in two lines: the small views
 * would jump while the tool is dragged. */
static const char *
choose_caption (RwMiniature *self,
                const char  *near,
                const char  *name)
{
  if (fits (self, near))
    return near;

  return fits (self, name) ? name : rw_words_aspect (self->aspect);
}

/* A caption that is cut says less than the picture. The name is told all the same. */
static void
rw_miniature_update_caption (RwMiniature *self)
{
  g_autofree char *name = rw_words_dup_view (self->atlas);
  g_autofree char *near = rw_words_dup_view_near (self->atlas, self->level);
  g_autofree char *label = rw_words_dup_view_label (self->atlas);
  const char *caption = choose_caption (self, near, name);

  self->fitted_width = gtk_widget_get_width (GTK_WIDGET (self));
  gtk_widget_set_visible (self->caption, self->fitted_width >= WIDTH_FOR_CAPTION && fits (self, caption));
  gtk_label_set_label (GTK_LABEL (self->caption), caption);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), caption == near ? NULL : near);

  /* A tooltip takes the place of the description, and none takes it away. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, label, -1);
}

static gboolean
fit_cb (GtkWidget     *widget,
        GdkFrameClock *clock,
        gpointer       user_data)
{
  RwMiniature *self = RW_MINIATURE (widget);

  self->fit_id = 0;
  if (gtk_widget_get_width (widget) != self->fitted_width)
    rw_miniature_update_caption (self);

  return G_SOURCE_REMOVE;
}

/* With the next frame: while widgets get their places no text may change. */
static void
view_changed_cb (RwMiniature *self)
{
  if (self->fit_id == 0)
    self->fit_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), fit_cb, NULL, NULL);
}

static void
rw_miniature_update_words (RwMiniature *self)
{
  RwAtlas *atlas = rw_model_get_view (self->model, self->aspect);
  const RwLevel *level = rw_model_get_level (self->model);

  if (atlas == self->atlas && level == self->level)
    return;

  self->atlas = atlas;
  self->level = level;
  rw_miniature_update_caption (self);
}

static RwPoint
get_point (RwMiniature *self,
           double       x,
           double       y)
{
  graphene_point_t at = GRAPHENE_POINT_INIT (x, y);

  if (!gtk_widget_compute_point (GTK_WIDGET (self), self->canvas, &at, &at))
    g_warn_if_reached ();

  return rw_view_to_body (rw_canvas_get_view (RW_CANVAS (self->canvas)), at.x, at.y);
}

static gboolean
has_tool_at (RwMiniature *self,
             RwPoint      at)
{
  RwView *view = rw_canvas_get_view (RW_CANVAS (self->canvas));

  return rw_projection_has_tool_at (self->model, self->aspect, at, MIN_TOUCH / rw_view_get_scale (view));
}

static void
drag_begin_cb (RwMiniature    *self,
               double          x,
               double          y,
               GtkGestureDrag *gesture)
{
  RwPoint at = get_point (self, x, y);
  RwPoint middle = rw_projection_get_middle (self->model, self->aspect);

  self->holding = has_tool_at (self, at);
  self->dragged = FALSE;
  self->grip = (RwPoint) { at.x - middle.x, at.y - middle.y };
}

/* A click trembles: only what goes farther is a drag, and then the button is
 * told that this was no click; no more is a drag that missed the tool. */
static void
drag_update_cb (RwMiniature    *self,
                double          dx,
                double          dy,
                GtkGestureDrag *gesture)
{
  RwPoint at;
  double x;
  double y;

  if (!gtk_gesture_drag_get_start_point (gesture, &x, &y))
    return;

  if (!self->dragged && !gtk_drag_check_threshold (GTK_WIDGET (self), x, y, x + dx, y + dy))
    return;

  self->dragged = TRUE;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  if (!self->holding)
    return;

  at = get_point (self, x + dx, y + dy);
  rw_projection_move_to (self->model, self->aspect, (RwPoint) { at.x - self->grip.x, at.y - self->grip.y });
}

static void
drag_end_cb (RwMiniature *self)
{
  self->holding = FALSE;
}

static void
motion_cb (RwMiniature *self,
           double       x,
           double       y)
{
  const char *name = has_tool_at (self, get_point (self, x, y)) ? "grab" : "pointer";

  if (!self->holding)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), name);
}

static void
rw_miniature_clicked (GtkButton *button)
{
  RwMiniature *self = RW_MINIATURE (button);

  rw_model_set_aspect (self->model, self->aspect);
}

static void
rw_miniature_dispose (GObject *object)
{
  g_clear_object (&RW_MINIATURE (object)->model);

  G_OBJECT_CLASS (rw_miniature_parent_class)->dispose (object);
}

static void
rw_miniature_class_init (RwMiniatureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkButtonClass *button_class = GTK_BUTTON_CLASS (klass);

  object_class->dispose = rw_miniature_dispose;

  button_class->clicked = rw_miniature_clicked;

  gtk_widget_class_set_css_name (widget_class, "miniature");
}

static void
rw_miniature_init (RwMiniature *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  /* Before the button's own click. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/* Over the picture, which covers the ground of the card: what is pointed at is tinted. */
static GtkWidget *
create_veil (void)
{
  GtkWidget *veil = g_object_new (GTK_TYPE_BOX,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "can-target", FALSE,
                                  NULL);

  gtk_widget_add_css_class (veil, "veil");

  return veil;
}

static GtkWidget *
create_caption (void)
{
  GtkWidget *caption = g_object_new (GTK_TYPE_LABEL,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                     "can-target", FALSE,
                                     "halign", GTK_ALIGN_START,
                                     "valign", GTK_ALIGN_START,
                                     NULL);

  gtk_widget_add_css_class (caption, "stage-title");

  return caption;
}

GtkWidget *
rw_miniature_new (RwModel  *model,
                  RwAspect  aspect)
{
  RwMiniature *self = g_object_new (RW_TYPE_MINIATURE, NULL);
  GtkWidget *overlay = gtk_overlay_new ();

  self->model = g_object_ref (model);
  self->aspect = aspect;
  self->canvas = rw_canvas_new_small (model, aspect);
  self->caption = create_caption ();
  gtk_overlay_set_child (GTK_OVERLAY (overlay), self->canvas);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), create_veil ());
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), self->caption);
  gtk_button_set_child (GTK_BUTTON (self), overlay);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, get_action_label (aspect), -1);
  g_signal_connect_object (model, "moved", G_CALLBACK (rw_miniature_update_words), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rw_canvas_get_view (RW_CANVAS (self->canvas)), "changed",
                           G_CALLBACK (view_changed_cb), self, G_CONNECT_SWAPPED);
  rw_miniature_update_words (self);

  return GTK_WIDGET (self);
}

RwCanvas *
rw_miniature_get_canvas (RwMiniature *self)
{
  g_return_val_if_fail (RW_IS_MINIATURE (self), NULL);

  return RW_CANVAS (self->canvas);
}

int
rw_miniature_get_height (RwMiniature *self,
                         int          width)
{
  RwBox fitted;

  g_return_val_if_fail (RW_IS_MINIATURE (self), 0);

  fitted = rw_projection_get_fitted (rw_model_get_view (self->model, self->aspect), TRUE);

  return (int) (width * (fitted.y1 - fitted.y0) / (fitted.x1 - fitted.x0));
}
