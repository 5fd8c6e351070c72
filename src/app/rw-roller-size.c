/* rw-roller-size.c: how large the foam roller is
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-roller-size.h"

#include "rw-appearance.h"
#include "rw-painter.h"
#include "rw-wheel.h"

#include <glib/gi18n.h>
#include <math.h>

/* One step of a scale and a larger one, mm. */
#define LENGTH_STEP 50.0
#define LENGTH_PAGE 150.0
#define DIAMETER_STEP 10.0
#define DIAMETER_PAGE 20.0

/* No hand is finer on a scale, mm. */
#define ROUNDING 10.0

/* The picture: pixels high, and the air round the longest roller. */
#define PICTURE_HEIGHT 46
#define PICTURE_AIR 6.0

/* So far from the midline, mm, nothing shines through a tool. */
#define OFF_THE_SPINE 2000.0

/* Marks on the scale of its diameter, mm: at the end a knob alone does not show that it is one. */
static const double marks[] = { RW_TOOL_ROLLER_MIN_DIAMETER, 130.0, RW_TOOL_ROLLER_MAX_DIAMETER };

struct _RwRollerSize
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *grid;

  /* Borrowed from the grid */
  GtkWidget *picture;
  GtkWidget *length;
  GtkWidget *length_words;
  GtkWidget *diameter;
  GtkWidget *diameter_words;

  /* Owned */
  RwModel *model;

  /* While the scales follow the model they do not change it. */
  gboolean following;
};

G_DEFINE_FINAL_TYPE (RwRollerSize, rw_roller_size, GTK_TYPE_WIDGET)

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        user_data)
{
  RwRollerSize *self = user_data;
  double scale = (width - 2.0 * PICTURE_AIR) / RW_TOOL_ROLLER_MAX_LENGTH;
  RwPlacement placement = { .x = OFF_THE_SPINE };

  if (self->model == NULL)
    return;

  placement.tool = *rw_model_get_roller (self->model);
  cairo_translate (cr, width / 2.0, height / 2.0);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -placement.x, -placement.y);
  rw_painter_draw_tool (cr, rw_figure_get_palette (rw_model_get_figure (self->model), rw_appearance_get_style ()),
                        &placement, scale);
}

/* Not every GTK hands the words of a value on, but a description. */
static void
show_value (RwRollerSize *self,
            GtkWidget    *scale,
            GtkWidget    *label,
            double        value)
{
  g_autofree char *words = rw_units_dup_length (rw_figure_get_units (rw_model_get_figure (self->model)), value);

  gtk_range_set_value (GTK_RANGE (scale), value);
  gtk_label_set_label (GTK_LABEL (label), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (scale),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
}

static void
update_cb (RwRollerSize *self)
{
  const RwTool *roller = rw_model_get_roller (self->model);

  self->following = TRUE;
  show_value (self, self->length, self->length_words, roller->length);
  show_value (self, self->diameter, self->diameter_words, roller->diameter);
  self->following = FALSE;
  gtk_widget_queue_draw (self->picture);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          rw_model_get_placement (self->model)->tool.kind == RW_TOOL_FOAM_ROLLER);
}

static double
get_rounded (GtkWidget *scale)
{
  return ROUNDING * round (gtk_range_get_value (GTK_RANGE (scale)) / ROUNDING);
}

static void
changed_cb (RwRollerSize *self)
{
  if (!self->following)
    rw_model_set_roller_size (self->model, get_rounded (self->length), get_rounded (self->diameter));
}

/* Told with the scale's name and value. */
static GtkWidget *
add_words (RwRollerSize *self,
           int           column,
           int           row,
           const char   *words)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "label", words,
                                   "hexpand", column > 0,
                                   "xalign", column > 0 ? 1.0 : 0.0,
                                   NULL);

  gtk_grid_attach (GTK_GRID (self->grid), label, column, row, 1, 1);

  return label;
}

/* Below its words a scale is as long as a finger wants it, and large letters
 * have room. */
static GtkWidget *
add_scale (RwRollerSize   *self,
           int             row,
           const char     *name,
           GtkAdjustment  *adjustment,
           GtkWidget     **value)
{
  GtkWidget *scale = gtk_scale_new (GTK_ORIENTATION_HORIZONTAL, adjustment);

  add_words (self, 0, row, name);
  *value = add_words (self, 1, row, "");
  gtk_widget_add_css_class (*value, "numeric");
  gtk_scale_set_has_origin (GTK_SCALE (scale), FALSE);
  gtk_range_set_round_digits (GTK_RANGE (scale), 0);
  rw_wheel_pass_on (GTK_RANGE (scale));
  gtk_accessible_update_property (GTK_ACCESSIBLE (scale), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_grid_attach (GTK_GRID (self->grid), scale, 0, row + 1, 2, 1);

  return scale;
}

static void
add_heading (RwRollerSize *self)
{
  GtkWidget *heading = gtk_label_new (_("Roller Size"));

  gtk_label_set_xalign (GTK_LABEL (heading), 0.0);
  gtk_widget_add_css_class (heading, "heading");
  gtk_grid_attach (GTK_GRID (self->grid), heading, 0, 0, 2, 1);
}

static void
add_picture (RwRollerSize *self)
{
  self->picture = g_object_new (GTK_TYPE_DRAWING_AREA,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                "content-height", PICTURE_HEIGHT,
                                NULL);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->picture), draw_cb, self, NULL);
  gtk_grid_attach (GTK_GRID (self->grid), self->picture, 0, 1, 2, 1);
}

static void
rw_roller_size_dispose (GObject *object)
{
  RwRollerSize *self = RW_ROLLER_SIZE (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->grid, gtk_widget_unparent);

  G_OBJECT_CLASS (rw_roller_size_parent_class)->dispose (object);
}

static void
rw_roller_size_class_init (RwRollerSizeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rw_roller_size_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rw_roller_size_init (RwRollerSize *self)
{
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 4);
  gtk_widget_set_parent (self->grid, GTK_WIDGET (self));

  add_heading (self);
  add_picture (self);
  self->length = add_scale (self, 2, _("Length"),
                            gtk_adjustment_new (RW_TOOL_ROLLER_LENGTH, RW_TOOL_ROLLER_MIN_LENGTH,
                                                RW_TOOL_ROLLER_MAX_LENGTH, LENGTH_STEP, LENGTH_PAGE, 0.0),
                            &self->length_words);
  self->diameter = add_scale (self, 4, _("Diameter"),
                              gtk_adjustment_new (RW_TOOL_ROLLER_DIAMETER, RW_TOOL_ROLLER_MIN_DIAMETER,
                                                  RW_TOOL_ROLLER_MAX_DIAMETER, DIAMETER_STEP, DIAMETER_PAGE, 0.0),
                              &self->diameter_words);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    gtk_scale_add_mark (GTK_SCALE (self->diameter), marks[i], GTK_POS_BOTTOM, NULL);
}

void
rw_roller_size_set_model (RwRollerSize *self,
                          RwModel      *model)
{
  g_return_if_fail (RW_IS_ROLLER_SIZE (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  update_cb (self);
  g_signal_connect_object (self->length, "value-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->diameter, "value-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "tool-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rw_model_get_figure (model), "notify::units",
                           G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
}
