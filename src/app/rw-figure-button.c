/* rw-figure-button.c: chooses how deep the body is looked into, and its layers
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-figure-button.h"

#include "rw-depth-choice.h"

#include <glib/gi18n.h>

/* The bar, and the rim of what opens beside it, pixels. */
#define ROOM_BESIDE_COLUMNS 130

struct _RwFigureButton
{
  GtkWidget parent_instance;

  /* Template children; a button for each depth, a row for each switch */
  GtkWidget *bar;
  GtkWidget *button;
  GtkScrolledWindow *scroller;
  GtkWidget *columns;
  GtkWidget *depths;
  GtkWidget *depth[RW_N_DEPTHS];
  GtkWidget *rows;
  GtkWidget *row[RW_N_FIGURE_SWITCHES];
  GtkWidget *reset;

  /* Owned */
  RwModel *model;
};

G_DEFINE_FINAL_TYPE (RwFigureButton, rw_figure_button, GTK_TYPE_WIDGET)

static const char * const names[] = {
  [RW_FIGURE_SKIN] = NC_("layer", "Skin"),
  [RW_FIGURE_MUSCLE] = NC_("layer", "Muscles"),
  [RW_FIGURE_RIBS] = NC_("layer", "Ribs"),
  [RW_FIGURE_BONES] = NC_("layer", "Bones"),
  [RW_FIGURE_ORGANS] = NC_("layer", "Kidneys"),
  [RW_FIGURE_ZONES] = NC_("layer", "Coloured Zones"),
  [RW_FIGURE_CONTACT] = NC_("layer", "Contact Area"),
  [RW_FIGURE_LABELS] = NC_("layer", "Names"),
};

static GtkWidget *
get_chosen (RwFigureButton *self)
{
  return self->depth[rw_figure_get_depth (rw_model_get_figure (self->model))];
}

/* The keyboard must not be left on what will take no key. */
static void
release_keyboard (RwFigureButton *self,
                  GtkWidget      *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget)))
    gtk_widget_grab_focus (get_chosen (self));
}

static void
update_row (RwFigureButton *self,
            RwFigureSwitch  which)
{
  gboolean offered = rw_figure_offers (rw_model_get_figure (self->model), which, rw_model_get_aspect (self->model));

  if (!offered)
    release_keyboard (self, self->row[which]);
  gtk_widget_set_sensitive (self->row[which], offered);
}

static void
update_depth (RwFigureButton *self,
              RwDepth         depth)
{
  const char *name = rw_depth_get_name (depth);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->depth[depth]), TRUE);
  /* By its keys the depth is changed wherever the keyboard is. */
  release_keyboard (self, self->depths);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, name, -1);
}

static void
figure_changed_cb (RwFigureButton *self)
{
  RwFigure *figure = rw_model_get_figure (self->model);

  update_depth (self, rw_figure_get_depth (figure));
  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    update_row (self, i);
  /* Its action is switched off after this. */
  if (rw_figure_is_default (figure))
    release_keyboard (self, self->reset);
  gtk_widget_set_visible (self->reset, !rw_figure_is_default (figure));
}

static void
toggled_cb (RwFigureButton *self,
            GtkCheckButton *button)
{
  if (!gtk_check_button_get_active (button))
    return;

  for (guint i = 0; i < RW_N_DEPTHS; i++)
    if (self->depth[i] == GTK_WIDGET (button))
      rw_figure_set_depth (rw_model_get_figure (self->model), i);
}

static int
measure_columns (RwFigureButton *self,
                 GtkOrientation  orientation)
{
  int natural;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns), orientation);
  gtk_widget_measure (self->columns, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

/* Beside each other, where the window is wide enough for both; and a name breaks
 * only where that is too narrow for one. */
static void
arrange_columns (RwFigureButton *self)
{
  int room = gtk_widget_get_width (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)))) - ROOM_BESIDE_COLUMNS;
  gboolean fits = measure_columns (self, GTK_ORIENTATION_HORIZONTAL) <= room ||
                  measure_columns (self, GTK_ORIENTATION_VERTICAL) <= room;

  gtk_scrolled_window_set_propagate_natural_width (self->scroller, fits);
}

/* Each GTK finds another control first. */
static void
shown_cb (RwFigureButton *self)
{
  gtk_widget_grab_focus (get_chosen (self));
}

static void
add_shortcut (GtkShortcutController *controller,
              guint                  key,
              GtkShortcutAction     *action)
{
  gtk_shortcut_controller_add_shortcut (controller, gtk_shortcut_new (gtk_keyval_trigger_new (key, 0), action));
}

/* Not every GTK lets Space press a switch. */
static void
let_space_press (GtkWidget *toggle)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), GDK_KEY_space, gtk_signal_action_new ("activate"));
  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), GDK_KEY_KP_Space, gtk_signal_action_new ("activate"));
  gtk_widget_add_controller (toggle, controller);
}

/* A popover keeps keys from the window: what they do there they do here. */
static void
add_depth_keys (GtkWidget *widget)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), GDK_KEY_period, gtk_named_action_new ("win.deeper"));
  add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), GDK_KEY_comma, gtk_named_action_new ("win.shallower"));
  gtk_widget_add_controller (widget, controller);
}

static GtkWidget *
new_row (const char  *name,
         GtkWidget  **toggle)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);
  GtkWidget *label = gtk_label_new (name);
  GtkGesture *click = gtk_gesture_click_new ();

  *toggle = gtk_switch_new ();
  let_space_press (*toggle);
  /* The words belong to it. */
  g_signal_connect_swapped (click, "released", G_CALLBACK (gtk_widget_activate), *toggle);
  gtk_widget_add_controller (label, GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_widget_set_valign (*toggle, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (*toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), *toggle);

  return row;
}

static void
add_depths (RwFigureButton *self)
{
  for (guint i = 0; i < RW_N_DEPTHS; i++)
    {
      self->depth[i] = rw_depth_choice_new (i, self->depth[0]);
      gtk_box_append (GTK_BOX (self->depths), self->depth[i]);
    }
}

static void
add_rows (RwFigureButton *self,
          RwFigure       *figure)
{
  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    {
      GtkWidget *toggle;

      self->row[i] = new_row (g_dpgettext2 (NULL, "layer", names[i]), &toggle);
      gtk_box_append (GTK_BOX (self->rows), self->row[i]);
      g_object_bind_property (figure, rw_figure_get_switch_name (i), toggle, "active",
                              G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
    }
}

static void
rw_figure_button_dispose (GObject *object)
{
  RwFigureButton *self = RW_FIGURE_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_FIGURE_BUTTON);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_figure_button_parent_class)->dispose (object);
}

static void
rw_figure_button_class_init (RwFigureButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_figure_button_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-figure-button.ui");
  gtk_widget_class_bind_template_child (widget_class, RwFigureButton, bar);
  gtk_widget_class_bind_template_child (widget_class, RwFigureButton, button);
  gtk_widget_class_bind_template_child (widget_class, RwFigureButton, scroller);
  gtk_widget_class_bind_template_child (widget_class, RwFigureButton, columns);
  gtk_widget_class_bind_template_child (widget_class, RwFigureButton, depths);
  gtk_widget_class_bind_template_child (widget_class, RwFigureButton, rows);
  gtk_widget_class_bind_template_child (widget_class, RwFigureButton, reset);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, arrange_columns);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_figure_button_init (RwFigureButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A pointer that rests on the button would have its tip over what it opened. */
  g_object_bind_property (gtk_menu_button_get_popover (GTK_MENU_BUTTON (self->button)), "visible",
                          self->button, "has-tooltip", G_BINDING_INVERT_BOOLEAN);

  add_depths (self);
  add_depth_keys (self->columns);
}

void
rw_figure_button_set_model (RwFigureButton *self,
                            RwModel        *model)
{
  RwFigure *figure;

  g_return_if_fail (RW_IS_FIGURE_BUTTON (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  figure = rw_model_get_figure (model);
  add_rows (self, figure);
  g_signal_connect_object (figure, "notify", G_CALLBACK (figure_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "notify::aspect", G_CALLBACK (figure_changed_cb), self, G_CONNECT_SWAPPED);
  figure_changed_cb (self);
  for (guint i = 0; i < RW_N_DEPTHS; i++)
    g_signal_connect_object (self->depth[i], "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}
