/* rw-sign-list.c: the signs at which to stop
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-sign-list.h"

#include "rw-text.h"

struct _RwSignList
{
  GtkWidget parent_instance;

  /* Child */
  GtkWidget *box;

  /* Borrowed: what is shown */
  const char *special;
  const char * const *general;
};

G_DEFINE_FINAL_TYPE (RwSignList, rw_sign_list, GTK_TYPE_WIDGET)

static void
append_sign (RwSignList *self,
             const char *text)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *mark = gtk_image_new_from_icon_name ("stop-sign-symbolic");

  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_widget_add_css_class (mark, "stop-mark");
  gtk_box_append (GTK_BOX (row), mark);
  gtk_box_append (GTK_BOX (row), rw_text_new (text));
  gtk_box_append (GTK_BOX (self->box), row);
}

static void
rw_sign_list_dispose (GObject *object)
{
  RwSignList *self = RW_SIGN_LIST (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

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
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

void
rw_sign_list_set_signs (RwSignList         *self,
                        const char         *special,
                        const char * const *general)
{
  GtkWidget *child;

  g_return_if_fail (RW_IS_SIGN_LIST (self));

  if (special == self->special && general == self->general)
    return;

  self->special = special;
  self->general = general;
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);

  if (special != NULL)
    append_sign (self, special);
  for (guint i = 0; general != NULL && general[i] != NULL; i++)
    append_sign (self, general[i]);
}
