/* rw-window.c: the main window
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include "rw-application.h"
#include "rw-page.h"
#include "rw-pose.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (RwWindow, rw_window, ADW_TYPE_APPLICATION_WINDOW)

static void
address_changed_cb (RwWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", rw_panel_can_go_back (self->panel));
}

/* Whoever lets the sheet down wants to see the tool, and the verdict with it. */
static void
whole_changed_cb (RwWindow *self)
{
  if (self->model != NULL && rw_split_is_narrow (self->split) && !rw_split_get_whole (self->split) &&
      g_str_equal (rw_panel_get_address (self->panel), RW_PANEL_HOME))
    rw_page_open (RW_PAGE (self->verdict_page), NULL);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  RwWindow *self = RW_WINDOW (widget);

  if (self->model != NULL && rw_panel_open (self->panel, g_variant_get_string (parameter, NULL)))
    _rw_window_raise_sheet (self);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  RwWindow *self = RW_WINDOW (widget);
  const RwRegion *left;

  if (self->model == NULL || !rw_panel_can_go_back (self->panel))
    return;

  left = rw_model_get_region (self->model);
  if (rw_panel_go_back (self->panel))
    return;

  if (left != NULL)
    rw_canvas_focus_region (rw_stage_get_canvas (self->stage), left);
  else
    rw_canvas_focus_tool (rw_stage_get_canvas (self->stage));
}

static void
panel_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  rw_split_toggle (RW_WINDOW (widget)->split);
}

static void
reload_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  /* A second click may come when the first has done its work. */
  if (RW_WINDOW (widget)->model == NULL)
    rw_application_load (RW_APPLICATION (gtk_window_get_application (GTK_WINDOW (widget))));
}

static gboolean
rw_window_close_request (GtkWindow *window)
{
  RwWindow *self = RW_WINDOW (window);

  rw_settings_remember_window (self->settings, window);

  return GTK_WINDOW_CLASS (rw_window_parent_class)->close_request (window);
}

static void
rw_window_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  GTK_WIDGET_CLASS (rw_window_parent_class)->size_allocate (widget, width, height, baseline);

  _rw_window_follow_width (RW_WINDOW (widget), width);
}

/* Words grow and shrink with letters, and the window does not. */
static void
rw_window_system_setting_changed (GtkWidget        *widget,
                                  GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (rw_window_parent_class)->system_setting_changed (widget, setting);

  _rw_window_fit_later (RW_WINDOW (widget));
}

static void
rw_window_dispose (GObject *object)
{
  RwWindow *self = RW_WINDOW (object);

  g_clear_handle_id (&self->width_id, g_source_remove);

  /* The overlay may keep the list, and takes its toasts out of it last. */
  if (self->overlaid != NULL)
    g_signal_handlers_disconnect_by_data (self->overlaid, self);
  g_clear_object (&self->overlaid);

  g_clear_weak_pointer (&self->undo);
  g_clear_weak_pointer (&self->offer);
  g_clear_weak_pointer (&self->note);
  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_WINDOW);
  g_clear_object (&self->history);
  g_clear_object (&self->sheet);
  g_clear_object (&self->menu);
  g_clear_object (&self->model);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->cleared, rw_person_unref);
  g_clear_pointer (&self->pose, g_variant_unref);
  g_clear_object (&self->folder);
  g_clear_pointer (&self->copied, rw_shot_unref);

  G_OBJECT_CLASS (rw_window_parent_class)->dispose (object);
}

static void
bind_tool (GtkWidgetClass *widget_class,
           guint           key,
           guint           keypad,
           const char     *tool)
{
  gtk_widget_class_add_binding_action (widget_class, key, 0, "win.tool", "s", tool);
  gtk_widget_class_add_binding_action (widget_class, keypad, 0, "win.tool", "s", tool);
}

static void
bind_zoom (GtkWidgetClass *widget_class,
           guint           key,
           const char     *action)
{
  gtk_widget_class_add_binding_action (widget_class, key, GDK_CONTROL_MASK, action, NULL);
}

/* Bindings and not accelerators, which would take the digits out of an entry. */
static void
add_bindings (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "win.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "win.back", NULL);

  bind_tool (widget_class, GDK_KEY_1, GDK_KEY_KP_1, "foam-roller");
  bind_tool (widget_class, GDK_KEY_2, GDK_KEY_KP_2, "lacrosse-ball");
  bind_tool (widget_class, GDK_KEY_3, GDK_KEY_KP_3, "peanut-ball");

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, _rw_window_copy_picture, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "win.save-picture", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "win.open", "s", "search");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F6, 0, "win.pane", "b", FALSE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F6, GDK_SHIFT_MASK, "win.pane", "b", TRUE);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F9, 0, "win.panel", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, 0, "win.labels", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_period, 0, "win.deeper", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_comma, 0, "win.shallower", NULL);

  bind_zoom (widget_class, GDK_KEY_plus, "win.zoom-in");
  bind_zoom (widget_class, GDK_KEY_equal, "win.zoom-in");
  bind_zoom (widget_class, GDK_KEY_KP_Add, "win.zoom-in");
  bind_zoom (widget_class, GDK_KEY_minus, "win.zoom-out");
  bind_zoom (widget_class, GDK_KEY_KP_Subtract, "win.zoom-out");
  bind_zoom (widget_class, GDK_KEY_0, "win.zoom-fit");
  bind_zoom (widget_class, GDK_KEY_KP_0, "win.zoom-fit");
}

/* The template names them. */
static void
ensure_types (void)
{
  g_type_ensure (RW_TYPE_FIGURE_BUTTON);
  g_type_ensure (RW_TYPE_PANEL);
  g_type_ensure (RW_TYPE_PERSON_BUTTON);
  g_type_ensure (RW_TYPE_PERSON_PAGE);
  g_type_ensure (RW_TYPE_REGION_PAGE);
  g_type_ensure (RW_TYPE_SEARCH_PAGE);
  g_type_ensure (RW_TYPE_SOURCES_PAGE);
  g_type_ensure (RW_TYPE_SPLIT);
  g_type_ensure (RW_TYPE_STAGE);
  g_type_ensure (RW_TYPE_TOOL_PICKER);
  g_type_ensure (RW_TYPE_TOPIC_PAGE);
  g_type_ensure (RW_TYPE_TOPICS_PAGE);
  g_type_ensure (RW_TYPE_VERDICT_PAGE);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RwWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, title);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, view_switcher);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, person_button);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, bar);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, menu_views);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, menu_topics);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, error_detail);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, error_retry);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, split);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, stage);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, picker);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, figure_button);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, panel);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, verdict_page);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, region_page);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, person_page);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, topics_button);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, search_page);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, sources_page);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, topic_page);
  gtk_widget_class_bind_template_child (widget_class, RwWindow, topics_page);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "win.read-verdict", NULL, _rw_window_read_verdict);
  gtk_widget_class_install_action (widget_class, "win.clear-person", NULL, _rw_window_clear_person);
  gtk_widget_class_install_action (widget_class, "win.restore-person", NULL, _rw_window_restore_person);
  gtk_widget_class_install_action (widget_class, "win.panel", NULL, panel_action);
  gtk_widget_class_install_action (widget_class, "win.pane", "b", _rw_window_change_pane);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
  gtk_widget_class_install_action (widget_class, "win.zoom-in", NULL, _rw_window_zoom);
  gtk_widget_class_install_action (widget_class, "win.zoom-out", NULL, _rw_window_zoom);
  gtk_widget_class_install_action (widget_class, "win.zoom-fit", NULL, _rw_window_zoom);
}

static void
rw_window_class_init (RwWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = rw_window_dispose;

  widget_class->size_allocate = rw_window_size_allocate;
  widget_class->system_setting_changed = rw_window_system_setting_changed;

  window_class->close_request = rw_window_close_request;

  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-window.ui");
  bind_children (widget_class);
  install_actions (widget_class);
  add_bindings (widget_class);
}

static void
rw_window_init (RwWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  _rw_window_init_menu (self);
  _rw_window_init_zoom (self);

  self->settings = rw_settings_new ();
  rw_settings_apply_to_window (self->settings, GTK_WINDOW (self));
  rw_settings_bind_split (self->settings, self->split);
  g_signal_connect_object (self->panel, "notify::address",
                           G_CALLBACK (address_changed_cb), self, G_CONNECT_SWAPPED);
  address_changed_cb (self);
  _rw_window_init_sheet (self);
  g_signal_connect_object (self->split, "notify::whole", G_CALLBACK (whole_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.clear-person", FALSE);
  rw_split_set_side_bar (self->split, rw_panel_get_bar (self->panel));
  _rw_window_init_header (self);
}

RwWindow *
rw_window_new (GtkApplication *application)
{
  return g_object_new (RW_TYPE_WINDOW, "application", application, NULL);
}

static void
place (RwWindow *self)
{
  g_autoptr(GVariant) pose = g_steal_pointer (&self->pose);
  g_autoptr(GError) error = NULL;
  RwPlacement placement;

  if (pose == NULL)
    return;

  if (!rw_pose_resolve (pose, rw_content_get_atlas (rw_model_get_content (self->model)), &placement, &error))
    {
      g_message ("%s", error->message);
      return;
    }

  /* A pose says which tool; how large a roller the person has they said before. */
  if (placement.tool.kind == RW_TOOL_FOAM_ROLLER)
    {
      placement.tool.length = rw_model_get_roller (self->model)->length;
      placement.tool.diameter = rw_model_get_roller (self->model)->diameter;
    }
  rw_model_set_placement (self->model, &placement);
}

void
rw_window_place (RwWindow *self,
                 GVariant *pose)
{
  g_return_if_fail (RW_IS_WINDOW (self));
  g_return_if_fail (g_variant_is_of_type (pose, G_VARIANT_TYPE (RW_POSE_TYPE)));

  g_clear_pointer (&self->pose, g_variant_unref);
  self->pose = g_variant_ref_sink (pose);
  if (self->model == NULL)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", "verdict");
  place (self);
}

void
rw_window_set_content (RwWindow  *self,
                       RwContent *content)
{
  g_return_if_fail (RW_IS_WINDOW (self));
  g_return_if_fail (self->model == NULL);

  self->model = rw_model_new (content);
  rw_settings_apply_to_model (self->settings, self->model);
  place (self);
  rw_settings_follow_model (self->settings, self->model);
  self->sheet = rw_sheet_new (rw_model_get_figure (self->model));

  rw_stage_set_model (self->stage, self->model);
  if (rw_settings_wants_tip (self->settings))
    rw_canvas_show_tip (rw_stage_get_canvas (self->stage));
  rw_tool_picker_set_model (self->picker, self->model);
  rw_figure_button_set_model (self->figure_button, self->model);
  rw_panel_set_model (self->panel, self->model);
  rw_verdict_page_set_model (self->verdict_page, self->model);
  rw_region_page_set_model (self->region_page, self->model);
  rw_search_page_set_model (self->search_page, self->model);
  rw_sources_page_set_content (self->sources_page, content);
  rw_topic_page_set_model (self->topic_page, self->model);
  rw_topics_page_set_content (self->topics_page, content);
  _rw_window_add_model_actions (self);
  _rw_window_add_history (self);
  _rw_window_follow_hand (self);
  _rw_window_add_picture_actions (self);
  _rw_window_follow_person (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.open", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.panel", TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->panel), TRUE);
  gtk_stack_set_visible_child_name (self->stack, "body");
  _rw_window_fit_header (self);
  rw_canvas_focus_tool (rw_stage_get_canvas (self->stage));
}

void
rw_window_set_error (RwWindow     *self,
                     const GError *error)
{
  g_return_if_fail (RW_IS_WINDOW (self));
  g_return_if_fail (error != NULL);

  gtk_label_set_text (self->error_detail, error->message);
  /* There is nothing to be opened beside it, and nothing that may cover it. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.open", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.panel", FALSE);
  rw_split_set_whole (self->split, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->panel), FALSE);
  gtk_stack_set_visible_child_name (self->stack, "error");
  _rw_window_fit_header (self);
  gtk_widget_grab_focus (self->error_retry);
}
