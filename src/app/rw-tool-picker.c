/* rw-tool-picker.c: chooses tool, density and load
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-tool-picker.h"

#include "rw-roller-size.h"
#include "rw-words.h"

#include <glib/gi18n.h>

/* The bar, and the rim of what opens beside it, pixels. */
#define ROOM_BESIDE_CHOICES 120

struct _RwToolPicker
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *bar;
  GtkWidget *pressure;
  GtkWidget *choices[2];
  GtkWidget *tools[RW_N_TOOL_KINDS];
  RwRollerSize *size;

  /* Owned */
  RwModel *model;
};

G_DEFINE_FINAL_TYPE (RwToolPicker, rw_tool_picker, GTK_TYPE_WIDGET)

/* A pointer that rests on the button would have its tip over what it opened. */
static void
update_tip_cb (RwToolPicker *self)
{
  GtkPopover *popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (self->pressure));

  gtk_widget_set_has_tooltip (self->pressure, !gtk_widget_get_visible (GTK_WIDGET (popover)));
}

/* Large letters need more room beside each other than a phone has. */
static void
arrange_choices (RwToolPicker *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  for (guint i = 0; i < G_N_ELEMENTS (self->choices); i++)
    {
      GtkOrientable *choices = GTK_ORIENTABLE (self->choices[i]);
      int needed;

      gtk_orientable_set_orientation (choices, GTK_ORIENTATION_HORIZONTAL);
      gtk_widget_measure (self->choices[i], GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);
      if (needed > gtk_widget_get_width (root) - ROOM_BESIDE_CHOICES)
        gtk_orientable_set_orientation (choices, GTK_ORIENTATION_VERTICAL);
    }
}

/* The one that is chosen, and not the first one. */
static void
shown_cb (RwToolPicker *self)
{
  GtkWidget *choice = gtk_widget_get_first_child (self->choices[0]);

  while (choice != NULL && !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (choice)))
    choice = gtk_widget_get_next_sibling (choice);
  if (choice != NULL)
    gtk_widget_grab_focus (choice);
}

static void
update_cb (RwToolPicker *self)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);
  g_autofree char *pressure = NULL;

  /* Translators: the present density of the tool and how it is loaded, for example "Firmness: Medium, Hips up" */
  pressure = g_strdup_printf (_("Firmness: %s, %s"),
                              rw_words_density (placement->tool.density),
                              rw_words_load (placement->load));
  gtk_widget_set_tooltip_text (self->pressure, pressure);
  update_tip_cb (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pressure),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, pressure, -1);
}

/* How large each tool is, for the eye and the ear. */
static void
update_sizes_cb (RwToolPicker *self)
{
  RwUnits units = rw_figure_get_units (rw_model_get_figure (self->model));

  for (int kind = 0; kind < RW_N_TOOL_KINDS; kind++)
    {
      g_autofree char *size = NULL;
      g_autofree char *tip = NULL;
      RwTool tool;

      rw_tool_init (&tool, kind, RW_DENSITY_MEDIUM);
      if (kind == RW_TOOL_FOAM_ROLLER)
        tool = *rw_model_get_roller (self->model);
      size = rw_units_dup_tool_size (units, &tool);
      /* Translators: a tool and how large it is, for example "Foam roller, 45 × 15 cm" */
      tip = g_strdup_printf (_("%s, %s"), rw_words_tool (kind), size);
      gtk_widget_set_tooltip_text (self->tools[kind], tip);
      /* A tooltip takes the place of the description. */
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->tools[kind]),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, size, -1);
    }
}

static void
rw_tool_picker_dispose (GObject *object)
{
  RwToolPicker *self = RW_TOOL_PICKER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_TOOL_PICKER);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_tool_picker_parent_class)->dispose (object);
}

static void
rw_tool_picker_class_init (RwToolPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_tool_picker_dispose;

  g_type_ensure (RW_TYPE_ROLLER_SIZE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-tool-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, RwToolPicker, bar);
  gtk_widget_class_bind_template_child (widget_class, RwToolPicker, pressure);
  gtk_widget_class_bind_template_child (widget_class, RwToolPicker, size);
  gtk_widget_class_bind_template_child_full (widget_class, "foam_roller", FALSE,
                                             G_STRUCT_OFFSET (RwToolPicker, tools[RW_TOOL_FOAM_ROLLER]));
  gtk_widget_class_bind_template_child_full (widget_class, "lacrosse_ball", FALSE,
                                             G_STRUCT_OFFSET (RwToolPicker, tools[RW_TOOL_LACROSSE_BALL]));
  gtk_widget_class_bind_template_child_full (widget_class, "peanut_ball", FALSE,
                                             G_STRUCT_OFFSET (RwToolPicker, tools[RW_TOOL_PEANUT_BALL]));
  gtk_widget_class_bind_template_child_full (widget_class, "densities", FALSE,
                                             G_STRUCT_OFFSET (RwToolPicker, choices[0]));
  gtk_widget_class_bind_template_child_full (widget_class, "loads", FALSE,
                                             G_STRUCT_OFFSET (RwToolPicker, choices[1]));
  gtk_widget_class_bind_template_callback (widget_class, arrange_choices);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_tip_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_tool_picker_init (RwToolPicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rw_tool_picker_set_model (RwToolPicker *self,
                          RwModel      *model)
{
  g_return_if_fail (RW_IS_TOOL_PICKER (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  rw_roller_size_set_model (self->size, model);
  g_signal_connect_object (model, "tool-changed", G_CALLBACK (update_sizes_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "tool-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rw_model_get_figure (model), "notify::units",
                           G_CALLBACK (update_sizes_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
  update_sizes_cb (self);
}
