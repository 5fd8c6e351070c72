/* rw-reader.c: a column of words to scroll through
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-reader.h"

#include "rw-refill.h"
#include "rw-text.h"

#include <adwaita.h>

/* As wide as lines are good to read, pixels. */
#define MAX_WIDTH 520

#define BETWEEN_PARTS 24
#define IN_A_PART 12

struct _RwReader
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *scroller;
  GtkWidget *column;
};

G_DEFINE_FINAL_TYPE (RwReader, rw_reader, GTK_TYPE_WIDGET)

static void
rw_reader_dispose (GObject *object)
{
  g_clear_pointer (&RW_READER (object)->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (rw_reader_parent_class)->dispose (object);
}

static void
rw_reader_class_init (RwReaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rw_reader_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
}

static void
rw_reader_init (RwReader *self)
{
  GtkWidget *clamp = adw_clamp_new ();

  self->column = gtk_box_new (GTK_ORIENTATION_VERTICAL, BETWEEN_PARTS);
  gtk_widget_add_css_class (self->column, "page");

  /* A page is filled before it is shown. */
  g_signal_connect (self->column, "map", G_CALLBACK (rw_refill_end), NULL);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), MAX_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->column);

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), clamp);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

GtkWidget *
rw_reader_new (const char *label)
{
  GtkWidget *self = g_object_new (RW_TYPE_READER, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return self;
}

void
rw_reader_clear (RwReader *self)
{
  GtkWidget *child;

  g_return_if_fail (RW_IS_READER (self));

  while ((child = gtk_widget_get_first_child (self->column)) != NULL)
    gtk_box_remove (GTK_BOX (self->column), child);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0.0);
}

void
rw_reader_append (RwReader  *self,
                  GtkWidget *child)
{
  g_return_if_fail (RW_IS_READER (self));

  gtk_box_append (GTK_BOX (self->column), child);
}

void
rw_reader_append_title (RwReader   *self,
                        const char *title,
                        const char *summary)
{
  GtkBox *part;

  g_return_if_fail (RW_IS_READER (self));

  part = rw_reader_append_part (self, NULL);
  gtk_box_append (part, rw_text_new_heading (title, "title-2"));
  gtk_box_append (part, rw_text_new (summary));
}

GtkBox *
rw_reader_append_part (RwReader   *self,
                       const char *heading)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, IN_A_PART);

  g_return_val_if_fail (RW_IS_READER (self), NULL);

  if (heading != NULL)
    gtk_box_append (GTK_BOX (box), rw_text_new_heading (heading, "heading"));
  gtk_box_append (GTK_BOX (self->column), box);

  return GTK_BOX (box);
}
