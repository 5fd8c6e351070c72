/* rw-step-list.c: a technique as numbered steps
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-step-list.h"

#include "rw-refill.h"
#include "rw-text.h"

#include <glib/gi18n.h>

/* More steps than this at once are not read. The rest is one press away. */
#define SHORT_LENGTH 6

struct _RwStepList
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *title;
  GtkGrid *steps;
  GtkWidget *more;

  /* Borrowed from the guidance */
  const RwTechnique *technique;

  /* What the person chose; it outlives the technique. */
  gboolean whole;
};

G_DEFINE_FINAL_TYPE (RwStepList, rw_step_list, GTK_TYPE_WIDGET)

static GtkWidget *
new_number (guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "step-number");
  gtk_widget_set_valign (label, GTK_ALIGN_START);

  return label;
}

/* A common mistake is no step to follow: it closes the list with a mark. */
static GtkWidget *
new_mark (void)
{
  GtkWidget *image = gtk_image_new_from_icon_name ("mistake-symbolic");

  gtk_accessible_update_property (GTK_ACCESSIBLE (image),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Common mistake"), -1);
  gtk_widget_add_css_class (image, "step-mark");
  gtk_widget_set_valign (image, GTK_ALIGN_START);

  return image;
}

static void
show_length (RwStepList *self)
{
  guint n_steps = self->technique != NULL ? self->technique->n_steps : 0;
  gboolean is_long = n_steps > SHORT_LENGTH + 1;
  g_autofree char *label = NULL;

  for (guint i = SHORT_LENGTH; i < n_steps; i++)
    for (int column = 0; column < 2; column++)
      gtk_widget_set_visible (gtk_grid_get_child_at (self->steps, column, i), self->whole || !is_long);

  label = self->whole ? g_strdup (_("Show Fewer Steps"))
                      : g_strdup_printf (ngettext ("Show %u More Step", "Show %u More Steps",
                                                   n_steps - SHORT_LENGTH),
                                         n_steps - SHORT_LENGTH);
  gtk_button_set_label (GTK_BUTTON (self->more), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (self->more, is_long);
}

static void
more_cb (RwStepList *self)
{
  self->whole = !self->whole;
  show_length (self);
}

static void
attach_step (RwStepList   *self,
             const RwStep *step,
             int           row,
             guint        *number,
             RwFootnotes  *notes)
{
  gboolean mistake = g_str_equal (step->part, "mistake");
  g_autofree char *marked = rw_footnotes_dup_text (notes, step->text, step->sources);

  gtk_grid_attach (self->steps, mistake ? new_mark () : new_number (++*number), 0, row, 1, 1);
  gtk_grid_attach (self->steps, rw_text_new (marked), 1, row, 1, 1);
}

static void
rw_step_list_dispose (GObject *object)
{
  RwStepList *self = RW_STEP_LIST (object);

  g_clear_pointer (&self->title, gtk_widget_unparent);
  if (self->steps != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->steps));
  self->steps = NULL;
  g_clear_pointer (&self->more, gtk_widget_unparent);

  G_OBJECT_CLASS (rw_step_list_parent_class)->dispose (object);
}

static void
rw_step_list_class_init (RwStepListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_step_list_dispose;

  gtk_widget_class_set_css_name (widget_class, "steps");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rw_step_list_init (RwStepList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);

  self->title = rw_text_new_heading ("", "heading");
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));

  /* Not boxes in a box: a horizontal box asks each paragraph how wide it would
   * be for its height, which is searched for, and ten times as slow. */
  self->steps = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->steps, 12);
  gtk_grid_set_row_spacing (self->steps, 12);
  gtk_widget_set_parent (GTK_WIDGET (self->steps), GTK_WIDGET (self));

  /* Large letters make its words wider than a phone. */
  self->more = gtk_button_new_with_label ("");
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->more))), TRUE);
  gtk_widget_add_css_class (self->more, "flat");
  gtk_widget_add_css_class (self->more, "more-steps");
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  gtk_widget_set_visible (self->more, FALSE);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
}

void
rw_step_list_set_technique (RwStepList        *self,
                            const RwTechnique *technique,
                            RwFootnotes       *notes)
{
  GtkWidget *child;
  guint number = 0;

  g_return_if_fail (RW_IS_STEP_LIST (self));
  g_return_if_fail (notes != NULL);

  self->technique = technique;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->steps))) != NULL)
    gtk_grid_remove (self->steps, child);
  gtk_widget_set_visible (GTK_WIDGET (self), technique != NULL);
  if (technique == NULL)
    return;

  gtk_label_set_text (GTK_LABEL (self->title), technique->title);
  for (guint i = 0; i < technique->n_steps; i++)
    attach_step (self, &technique->steps[i], i, &number, notes);
  show_length (self);
  rw_refill_end (GTK_WIDGET (self->steps));
}
