/* rw-back-button.c: the button above a page that leads back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-back-button.h"

#include "rw-icon.h"
#include "rw-text.h"

struct _RwBackButton
{
  GtkButton parent_instance;

  /* Child */
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (RwBackButton, rw_back_button, GTK_TYPE_BUTTON)

static void
rw_back_button_class_init (RwBackButtonClass *klass)
{
}

static void
rw_back_button_init (RwBackButton *self)
{
  GtkWidget *grid = gtk_grid_new ();

  self->label = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->label, 0.0);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 6);
  gtk_grid_attach (GTK_GRID (grid), rw_icon_new ("go-previous-symbolic"), 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), GTK_WIDGET (self->label), 1, 0, 1, 1);
  gtk_button_set_child (GTK_BUTTON (self), grid);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "back");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.back");
}

GtkWidget *
rw_back_button_new (void)
{
  return g_object_new (RW_TYPE_BACK_BUTTON, NULL);
}

void
rw_back_button_set_words (RwBackButton *self,
                          const char   *words)
{
  g_return_if_fail (RW_IS_BACK_BUTTON (self));

  gtk_label_set_text (self->label, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}
