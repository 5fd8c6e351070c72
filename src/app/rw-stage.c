/* rw-stage.c: the body from three aspects: one large, the others small beside it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-stage.h"
#include "rw-stage-private.h"

#include "rw-words.h"

#include <glib/gi18n.h>

enum
{
  PROP_0,
  PROP_TOOLS,
  PROP_ZOOM,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RwStage, rw_stage, GTK_TYPE_WIDGET)

/* What is usual is not said; a section has one depth. */
static char *
dup_title (RwStage       *self,
           RwAtlas       *atlas,
           const RwLevel *level)
{
  RwDepth depth = rw_figure_get_depth (rw_model_get_figure (self->model));
  g_autofree char *view = rw_words_dup_view_title (atlas, level);

  if (self->aspect == RW_ASPECT_SECTION || depth == RW_DEPTH_SEE_THROUGH)
    return g_steal_pointer (&view);

  /* Translators: a view of the body and how deep it is looked into, for example "Back View: Surface muscles" */
  return g_strdup_printf (C_("view", "%s: %s"), view, rw_depth_get_name (depth));
}

static void
update_title (RwStage *self)
{
  RwAtlas *atlas = rw_model_get_view (self->model, self->aspect);
  const RwLevel *level = rw_model_get_level (self->model);
  g_autofree char *title = dup_title (self, atlas, level);
  g_autofree char *brief = rw_words_dup_view_near (atlas, level);

  gtk_label_set_label (GTK_LABEL (self->title), _rw_stage_title_fits (self, title) ? title : brief);
}

static gboolean
width_changed_cb (gpointer user_data)
{
  RwStage *self = RW_STAGE (user_data);

  self->title_id = 0;
  update_title (self);

  return G_SOURCE_REMOVE;
}

static void
rw_stage_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  RwStage *self = RW_STAGE (widget);

  if (self->model == NULL)
    return;

  _rw_stage_lay_out (self, width, height);
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));

  /* While room is shared out no words may change. */
  if (width != self->title_width && self->title_id == 0)
    self->title_id = g_idle_add (width_changed_cb, self);
  self->title_width = width;
}

static void
rw_stage_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  RwStage *self = RW_STAGE (widget);
  int tools = 0;

  *minimum = 200;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 560 : 800;
  if (self->tools != NULL)
    gtk_widget_measure (self->tools, orientation, -1, &tools, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    tools += _rw_stage_get_title_height (self);
  *minimum = MAX (*minimum, tools);
}

static void
rw_stage_snapshot (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  RwStage *self = RW_STAGE (widget);

  if (self->model == NULL)
    return;

  if (self->left != NULL)
    _rw_stage_snapshot_swap (self, snapshot);
  else
    gtk_widget_snapshot_child (widget, self->canvases[self->aspect], snapshot);

  for (guint i = 0; i < RW_N_ASPECTS; i++)
    if (i != self->aspect)
      _rw_stage_snapshot_miniature (self, i, snapshot);
  gtk_widget_snapshot_child (widget, self->title, snapshot);
  if (self->tools != NULL)
    gtk_widget_snapshot_child (widget, self->tools, snapshot);
  gtk_widget_snapshot_child (widget, self->zoom_bar, snapshot);
}

/* Pictures are drawn one after the other, the large one first: each takes a
 * whole core for a while. */
static void
update_turns (RwStage *self)
{
  gboolean waiting = FALSE;

  if (self->canvases[self->aspect] == NULL)
    return;

  waiting = !rw_canvas_is_sharp (RW_CANVAS (self->canvases[self->aspect]));
  for (guint i = 0; i < RW_N_ASPECTS; i++)
    {
      RwCanvas *canvas = rw_miniature_get_canvas (RW_MINIATURE (self->miniatures[i]));

      if (i == self->aspect)
        continue;

      rw_canvas_set_waiting (canvas, waiting);
      waiting = waiting || !rw_canvas_is_sharp (canvas);
    }
}

/* Zoomed in, the small views give way, and there is a way back in sight. */
static void
zoom_changed_cb (RwStage *self)
{
  RwCanvas *canvas = RW_CANVAS (self->canvases[self->aspect]);
  double zoom = rw_view_get_zoom (rw_canvas_get_view (canvas));
  gboolean turned = (zoom > 1.0) != (self->zoom > 1.0);

  if (zoom == self->zoom)
    return;

  if (turned)
    _rw_stage_begin_shrink (self);
  if (zoom <= 1.0 && gtk_widget_get_focus_child (GTK_WIDGET (self)) == self->zoom_bar)
    rw_canvas_focus_tool (canvas);
  self->zoom = zoom;
  rw_zoom_bar_set_zoom (RW_ZOOM_BAR (self->zoom_bar), zoom);
  gtk_widget_set_visible (self->zoom_bar, zoom > 1.0);
  if (turned)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZOOM]);
}

static void
ensure_canvas (RwStage *self)
{
  GtkWidget **canvas = &self->canvases[self->aspect];
  RwMiniature *miniature = RW_MINIATURE (self->miniatures[self->aspect]);

  if (*canvas == NULL)
    {
      *canvas = rw_canvas_new (self->model, self->aspect);
      gtk_widget_insert_after (*canvas, GTK_WIDGET (self), NULL);
      g_signal_connect_object (*canvas, "notify::sharp", G_CALLBACK (update_turns), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (rw_canvas_get_view (RW_CANVAS (*canvas)), "changed",
                               G_CALLBACK (zoom_changed_cb), self, G_CONNECT_SWAPPED);
    }

  /* What the small view has is better than a silhouette. */
  rw_canvas_borrow (RW_CANVAS (*canvas), rw_miniature_get_canvas (miniature));
}

static void
show_children (RwStage *self)
{
  for (guint i = 0; i < RW_N_ASPECTS; i++)
    {
      gboolean large = i == self->aspect;

      if (self->canvases[i] != NULL)
        gtk_widget_set_visible (self->canvases[i], large);
      gtk_widget_set_visible (self->miniatures[i], !large);
    }
  update_title (self);
  update_turns (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* The one that was large takes the focus of the one that is large now. */
static void
aspect_changed_cb (RwStage *self)
{
  RwAspect old = self->aspect;
  RwAspect next = rw_model_get_aspect (self->model);
  gboolean focused = gtk_widget_has_focus (self->miniatures[next]);
  gboolean inside = gtk_widget_get_focus_child (GTK_WIDGET (self)) == self->canvases[old];

  if (next == old)
    return;

  _rw_stage_begin_swap (self, rw_miniature_get_canvas (RW_MINIATURE (self->miniatures[next])));
  self->aspect = next;
  rw_canvas_borrow (rw_miniature_get_canvas (RW_MINIATURE (self->miniatures[old])), RW_CANVAS (self->canvases[old]));
  ensure_canvas (self);
  show_children (self);
  zoom_changed_cb (self);
  if (self->left != NULL)
    adw_animation_play (self->swap);

  if (focused)
    gtk_widget_grab_focus (self->miniatures[old]);
  else if (inside)
    rw_canvas_focus_tool (RW_CANVAS (self->canvases[next]));
}

static void
moved_cb (RwStage *self)
{
  if (self->aspect == RW_ASPECT_SECTION)
    update_title (self);
}

static void
rw_stage_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TOOLS:
      g_value_set_object (value, RW_STAGE (object)->tools);
      break;

    case PROP_ZOOM:
      g_value_set_double (value, RW_STAGE (object)->zoom);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_stage_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_TOOLS:
      rw_stage_set_tools (RW_STAGE (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_stage_dispose (GObject *object)
{
  RwStage *self = RW_STAGE (object);

  for (guint i = 0; i < RW_N_ASPECTS; i++)
    {
      g_clear_pointer (&self->canvases[i], gtk_widget_unparent);
      g_clear_pointer (&self->miniatures[i], gtk_widget_unparent);
    }
  g_clear_handle_id (&self->title_id, g_source_remove);
  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->tools, gtk_widget_unparent);
  g_clear_pointer (&self->zoom_bar, gtk_widget_unparent);
  g_clear_weak_pointer (&self->menu_from);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (self->shrink != NULL)
    adw_animation_reset (self->shrink);
  g_clear_object (&self->shrink);
  if (self->swap != NULL)
    adw_animation_skip (self->swap);
  g_clear_object (&self->swap);
  g_clear_object (&self->left);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_stage_parent_class)->dispose (object);
}

static void
rw_stage_class_init (RwStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rw_stage_get_property;
  object_class->set_property = rw_stage_set_property;
  object_class->dispose = rw_stage_dispose;

  widget_class->measure = rw_stage_measure;
  widget_class->size_allocate = rw_stage_size_allocate;
  widget_class->snapshot = rw_stage_snapshot;

  properties[PROP_TOOLS] =
    g_param_spec_object ("tools", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ZOOM] =
    g_param_spec_double ("zoom", NULL, NULL, 1.0, RW_VIEW_MAX_ZOOM, 1.0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  _rw_stage_class_install_menu (widget_class);
  gtk_widget_class_set_css_name (widget_class, "stage");
}

static void
rw_stage_init (RwStage *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->aspect = RW_ASPECT_BACK;
  self->zoom = 1.0;
  self->shrunk = 1.0;

  self->title = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_can_target (self->title, FALSE);
  gtk_widget_add_css_class (self->title, "stage-title");
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));

  self->zoom_bar = rw_zoom_bar_new ();
  gtk_widget_set_visible (self->zoom_bar, FALSE);
  gtk_widget_add_css_class (self->zoom_bar, "over-canvas");
  gtk_widget_set_parent (self->zoom_bar, GTK_WIDGET (self));
  _rw_stage_init_menu (self);
}

void
rw_stage_set_model (RwStage *self,
                    RwModel *model)
{
  g_return_if_fail (RW_IS_STAGE (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  for (guint i = 0; i < RW_N_ASPECTS; i++)
    {
      self->miniatures[i] = rw_miniature_new (model, i);
      gtk_widget_insert_before (self->miniatures[i], GTK_WIDGET (self), self->title);
      g_signal_connect_object (rw_miniature_get_canvas (RW_MINIATURE (self->miniatures[i])), "notify::sharp",
                               G_CALLBACK (update_turns), self, G_CONNECT_SWAPPED);
    }
  ensure_canvas (self);
  show_children (self);

  g_signal_connect_object (model, "notify::aspect", G_CALLBACK (aspect_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rw_model_get_figure (model), "notify::depth", G_CALLBACK (update_title), self, G_CONNECT_SWAPPED);
  aspect_changed_cb (self);
}

RwCanvas *
rw_stage_get_canvas (RwStage *self)
{
  g_return_val_if_fail (RW_IS_STAGE (self), NULL);

  return self->canvases[self->aspect] != NULL ? RW_CANVAS (self->canvases[self->aspect]) : NULL;
}

GtkWidget *
rw_stage_get_tools (RwStage *self)
{
  g_return_val_if_fail (RW_IS_STAGE (self), NULL);

  return self->tools;
}

void
rw_stage_set_tools (RwStage   *self,
                    GtkWidget *tools)
{
  g_return_if_fail (RW_IS_STAGE (self));

  if (tools == self->tools)
    return;

  g_clear_pointer (&self->tools, gtk_widget_unparent);
  self->tools = tools;
  if (tools != NULL)
    gtk_widget_insert_before (tools, GTK_WIDGET (self), self->zoom_bar);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TOOLS]);
}
