/* rw-page-title.c: the name of a page in a header bar
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-page-title.h"

#include "rw-text.h"

struct _RwPageTitle
{
  GtkWidget parent_instance;

  /* Child, and its children: what is shown, and what was */
  GtkStack *stack;
  GtkLabel *label;
  GtkLabel *other;
};

G_DEFINE_FINAL_TYPE (RwPageTitle, rw_page_title, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
rw_page_title_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* A header bar asks how wide its title is at its own height: a label that has room
 * for two lines there would break even where it need not. */
static void
rw_page_title_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  GtkWidget *stack = GTK_WIDGET (RW_PAGE_TITLE (widget)->stack);

  gtk_widget_measure (stack, orientation, orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static void
rw_page_title_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  gtk_widget_allocate (GTK_WIDGET (RW_PAGE_TITLE (widget)->stack), width, height, baseline, NULL);
}

static void
rw_page_title_dispose (GObject *object)
{
  RwPageTitle *self = RW_PAGE_TITLE (object);

  if (self->stack != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->stack));
  self->stack = NULL;

  G_OBJECT_CLASS (rw_page_title_parent_class)->dispose (object);
}

static void
rw_page_title_class_init (RwPageTitleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rw_page_title_dispose;

  widget_class->get_request_mode = rw_page_title_get_request_mode;
  widget_class->measure = rw_page_title_measure;
  widget_class->size_allocate = rw_page_title_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "page-title");
}

/* What is not seen any more needs no room. */
static void
forget_other_cb (RwPageTitle *self)
{
  if (!gtk_stack_get_transition_running (self->stack))
    gtk_label_set_text (self->other, "");
}

static GtkLabel *
add_label (RwPageTitle *self)
{
  GtkLabel *label = GTK_LABEL (rw_text_new_heading ("", "title"));

  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
  gtk_label_set_xalign (label, 0.5);
  gtk_stack_add_child (self->stack, GTK_WIDGET (label));

  return label;
}

/* As large as the larger of the two while it lasts, so that both keep their middle. It
 * takes as long as the page that slides below it. */
static void
rw_page_title_init (RwPageTitle *self)
{
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_transition_type (self->stack, GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  self->label = add_label (self);
  self->other = add_label (self);
  g_signal_connect_object (self->stack, "notify::transition-running",
                           G_CALLBACK (forget_other_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
}

void
rw_page_title_set_text (RwPageTitle *self,
                        const char  *text)
{
  GtkLabel *left;

  g_return_if_fail (RW_IS_PAGE_TITLE (self));
  g_return_if_fail (text != NULL);

  if (g_str_equal (text, gtk_label_get_text (self->label)))
    return;

  left = self->label;
  self->label = self->other;
  self->other = left;
  gtk_label_set_text (self->label, text);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->label));
  forget_other_cb (self);
}
