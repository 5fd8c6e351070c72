/* rw-back-button.c: the button that leads back from a page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-back-button.h"

struct _RwBackButton
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (RwBackButton, rw_back_button, GTK_TYPE_BUTTON)

static void
rw_back_button_class_init (RwBackButtonClass *klass)
{
}

static void
rw_back_button_init (RwBackButton *self)
{
  gtk_button_set_icon_name (GTK_BUTTON (self), "go-previous-symbolic");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
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

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}
