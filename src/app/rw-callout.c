/* rw-callout.c: the name and the rating of the region that is pointed at
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-callout.h"

#include "rw-rating-look.h"
#include "rw-words.h"

#include <glib/gi18n.h>

#define MAX_CHARS 30
#define BRIEF_CHARS 18

struct _RwCallout
{
  GtkBox parent_instance;

  /* Children */
  GtkLabel *name;
  GtkLabel *causes;
  GtkLabel *term;
  GtkWidget *chip;

  RwRating rating;
  gboolean brief;
};

G_DEFINE_FINAL_TYPE (RwCallout, rw_callout, GTK_TYPE_BOX)

static GtkLabel *
add_label (RwCallout  *self,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MAX_CHARS);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static void
set_rating (RwCallout *self,
            RwRating   rating)
{
  if (self->chip != NULL && rating == self->rating)
    return;

  if (self->chip != NULL)
    gtk_box_remove (GTK_BOX (self), self->chip);
  self->rating = rating;
  self->chip = rw_rating_look_new_chip (rating, rw_words_rating (rating));
  gtk_box_insert_child_after (GTK_BOX (self), self->chip, GTK_WIDGET (self->name));
}

static void
rw_callout_class_init (RwCalloutClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "callout");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rw_callout_init (RwCallout *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  self->name = add_label (self, "callout-name");
  self->causes = add_label (self, "callout-causes");
  self->term = add_label (self, "callout-term");
}

GtkWidget *
rw_callout_new (void)
{
  return g_object_new (RW_TYPE_CALLOUT, NULL);
}

gboolean
rw_callout_set_region (RwCallout      *self,
                       RwModel        *model,
                       const RwRegion *region,
                       const char     *levels)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (model));
  const char *id = rw_region_get_id (region);
  const char *name = rw_guidance_get_region_name (guidance, id);
  RwRating rating = rw_model_rate_region (model, region)->rating;
  g_autofree char *causes = rw_model_dup_causes (model, region);
  g_autofree char *text = NULL;

  g_return_val_if_fail (RW_IS_CALLOUT (self), FALSE);

  /* Translators: a region of the back and the vertebra there: "Left long back muscles, T8" */
  text = levels != NULL ? g_strdup_printf (C_("region and level", "%s, %s"), name, levels) : g_strdup (name);
  if (g_strcmp0 (text, gtk_label_get_text (self->name)) == 0 && rating == self->rating &&
      g_strcmp0 (causes, gtk_label_get_text (self->causes)) == 0)
    return FALSE;

  gtk_label_set_text (self->name, text);
  gtk_label_set_text (self->causes, causes);
  gtk_widget_set_visible (GTK_WIDGET (self->causes), causes[0] != '\0');
  gtk_label_set_text (self->term, rw_guidance_get_region_term (guidance, id));
  set_rating (self, rating);

  return TRUE;
}

void
rw_callout_set_brief (RwCallout *self,
                      gboolean   brief)
{
  g_return_if_fail (RW_IS_CALLOUT (self));

  if (!brief == !self->brief)
    return;

  self->brief = brief;
  gtk_widget_set_visible (GTK_WIDGET (self->term), !brief);
  gtk_label_set_max_width_chars (self->name, brief ? BRIEF_CHARS : MAX_CHARS);
  gtk_label_set_max_width_chars (self->causes, brief ? BRIEF_CHARS : MAX_CHARS);
}
