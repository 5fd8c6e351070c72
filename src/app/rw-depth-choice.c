/* rw-depth-choice.c: one of the depths, to be chosen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-depth-choice.h"

struct _RwDepthChoice
{
  GtkCheckButton parent_instance;
};

G_DEFINE_FINAL_TYPE (RwDepthChoice, rw_depth_choice, GTK_TYPE_CHECK_BUTTON)

static void
choose_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_check_button_set_active (GTK_CHECK_BUTTON (widget), TRUE);
}

static void
rw_depth_choice_class_init (RwDepthChoiceClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "depth.choose", NULL, choose_action);
}

static void
rw_depth_choice_init (RwDepthChoice *self)
{
}

GtkWidget *
rw_depth_choice_new (RwDepth    depth,
                     GtkWidget *group)
{
  const char *name = rw_depth_get_name (depth);
  GtkWidget *self = g_object_new (RW_TYPE_DEPTH_CHOICE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                  "label", name,
                                  "group", group,
                                  NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return self;
}
