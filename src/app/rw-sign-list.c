/* rw-sign-list.c: the signs at which to stop
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-sign-list.h"

#include "rw-icon.h"
#include "rw-refill.h"
#include "rw-text.h"

struct _RwSignList
{
  GtkWidget parent_instance;

  /* Child */
  GtkGrid *grid;

  /* Borrowed: what is shown */
  const char *special;
  const char * const *general;
};

G_DEFINE_FINAL_TYPE (RwSignList, rw_sign_list, GTK_TYPE_WIDGET)

static void
attach_sign (RwSignList *self,
             const char *text,
             int         row)
{
  GtkWidget *mark = rw_icon_new ("stop-sign-symbolic");

  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_widget_add_css_class (mark, "stop-mark");
  gtk_grid_attach (self->grid, mark, 0, row, 1, 1);
  gtk_grid_attach (self->grid, rw_text_new (text), 1, row, 1, 1);
}

static void
rw_sign_list_dispose (GObject *object)
{
  RwSignList *self = RW_SIGN_LIST (object);

  if (self->grid != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->grid));
  self->grid = NULL;

  G_OBJECT_CLASS (rw_sign_list_parent_class)->dispose (object);
}

static void
rw_sign_list_class_init (RwSignListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_sign_list_dispose;

  gtk_widget_class_set_css_name (widget_class, "signs");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_sign_list_init (RwSignList *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 12);
  gtk_grid_set_row_spacing (self->grid, 6);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

void
rw_sign_list_set_signs (RwSignList         *self,
                        const char         *special,
                        const char * const *general)
{
  GtkWidget *child;
  int row = 0;

  g_return_if_fail (RW_IS_SIGN_LIST (self));

  if (special == self->special && general == self->general)
    return;

  /* A new paragraph has to be measured, and here only one of them is new. */
  if (special != NULL && self->special != NULL && general == self->general)
    {
      self->special = special;
      gtk_label_set_text (GTK_LABEL (gtk_grid_get_child_at (self->grid, 1, 0)), special);
      return;
    }

  self->special = special;
  self->general = general;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);

  if (special != NULL)
    attach_sign (self, special, row++);
  for (guint i = 0; general != NULL && general[i] != NULL; i++)
    attach_sign (self, general[i], row++);
  rw_refill_end (GTK_WIDGET (self->grid));
}
