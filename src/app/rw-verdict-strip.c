/* rw-verdict-strip.c: the verdict in one line, above a page that hides it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-verdict-strip.h"

#include "rw-icon.h"
#include "rw-rating-look.h"
#include "rw-words.h"

#include <glib/gi18n.h>

struct _RwVerdictStrip
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *button;
  GtkWidget *icon;
  GtkWidget *label;

  /* Owned */
  RwModel *model;
};

G_DEFINE_FINAL_TYPE (RwVerdictStrip, rw_verdict_strip, GTK_TYPE_WIDGET)

static char *
dup_line (RwModel *model)
{
  RwRating rating = rw_verdict_get_rating (rw_model_get_verdict (model));
  g_autofree char *place = rw_words_dup_place (rw_model_get_contact (model));

  if (rw_model_has_red_flag (model))
    return g_strdup (rw_model_get_help (model));
  if (rating == RW_RATING_NONE)
    return g_strdup (rw_words_rating (rating));

  /* Not the answer to what is asked below it: that of the tool in the picture.
   * Translators: place and rating: "Tool at L3, both sides: Cautious" */
  return g_strdup_printf (C_("place and rating", "Tool at %s: %s"), place, rw_words_rating (rating));
}

static void
rw_verdict_strip_update (RwVerdictStrip *self)
{
  g_autofree char *line = NULL;
  RwRating rating;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  /* Most steps of a drag change nothing of it, and a new text lays out the window. */
  line = dup_line (self->model);
  if (g_str_equal (line, gtk_label_get_text (GTK_LABEL (self->label))))
    return;

  rating = rw_model_has_red_flag (self->model) ? RW_RATING_AVOID
                                               : rw_verdict_get_rating (rw_model_get_verdict (self->model));
  gtk_label_set_text (GTK_LABEL (self->label), line);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), rw_rating_look_get_icon (rating));
  rw_rating_look_apply (self->icon, rating);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, line, -1);
}

static void
rw_verdict_strip_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rw_verdict_strip_parent_class)->map (widget);

  rw_verdict_strip_update (RW_VERDICT_STRIP (widget));
}

static void
rw_verdict_strip_dispose (GObject *object)
{
  RwVerdictStrip *self = RW_VERDICT_STRIP (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_verdict_strip_parent_class)->dispose (object);
}

static void
rw_verdict_strip_class_init (RwVerdictStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rw_verdict_strip_dispose;

  widget_class->map = rw_verdict_strip_map;

  gtk_widget_class_set_css_name (widget_class, "verdict-strip");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_verdict_strip_init (RwVerdictStrip *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->icon = rw_icon_new ("rating-none-symbolic");
  gtk_widget_add_css_class (self->icon, "rating");
  self->label = gtk_label_new ("");
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->label), 0.0);
  gtk_widget_set_hexpand (self->label, TRUE);
  gtk_box_append (GTK_BOX (row), self->icon);
  gtk_box_append (GTK_BOX (row), self->label);

  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), row);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "s", "verdict");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

GtkWidget *
rw_verdict_strip_new (RwModel *model)
{
  RwVerdictStrip *self;

  g_return_val_if_fail (RW_IS_MODEL (model), NULL);

  self = g_object_new (RW_TYPE_VERDICT_STRIP, NULL);
  self->model = g_object_ref (model);
  g_signal_connect_object (model, "moved", G_CALLBACK (rw_verdict_strip_update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
