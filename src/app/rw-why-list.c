/* rw-why-list.c: why a region is rated as it is, cause by cause
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-why-list.h"

#include "rw-text.h"
#include "rw-words.h"

#include <glib/gi18n.h>

struct _RwWhyList
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (RwWhyList, rw_why_list, GTK_TYPE_WIDGET)

static void
clear (RwWhyList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
append (RwWhyList *self,
        GtkWidget *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

static void
append_rule (RwWhyList    *self,
             RwContent    *content,
             const RwRule *rule)
{
  RwGuidance *guidance = rw_content_get_guidance (content);
  const RwAdvice *advice = rw_guidance_find_advice (guidance, rule->id);
  GtkWidget *name;

  if (advice != NULL)
    {
      name = rw_text_new (advice->name);
      gtk_widget_add_css_class (name, "heading");
      append (self, name);
    }
  append (self, rw_text_new (rw_guidance_get_reason (guidance, rule->id)));
  if (advice != NULL)
    append (self, rw_text_new (advice->action));
  if (advice != NULL && advice->instead != NULL)
    append (self, rw_text_new (advice->instead));
  append (self, rw_why_list_new_ground (content, rule));
}

static void
rw_why_list_dispose (GObject *object)
{
  clear (RW_WHY_LIST (object));

  G_OBJECT_CLASS (rw_why_list_parent_class)->dispose (object);
}

static void
rw_why_list_class_init (RwWhyListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_why_list_dispose;

  gtk_widget_class_set_css_name (widget_class, "why");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rw_why_list_init (RwWhyList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 4);
}

void
rw_why_list_set_rules (RwWhyList       *self,
                       RwContent       *content,
                       const GPtrArray *found)
{
  g_return_if_fail (RW_IS_WHY_LIST (self));

  clear (self);
  for (guint i = 0; i < found->len; i++)
    {
      const RwRule *rule = g_ptr_array_index (found, i);

      if (i == 0 || rule->rating != RW_RATING_SAFE)
        append_rule (self, content, rule);
    }
}

GtkWidget *
rw_why_list_new_ground (RwContent    *content,
                        const RwRule *rule)
{
  const RwSource *source = rw_rules_find_source (rw_content_get_rules (content), rule->source);
  g_autofree char *words = NULL;
  GtkWidget *label;

  /* Translators: what a rule stands on, and where that is said: "Experts agree. Source: Smith and others, 2024" */
  words = g_strdup_printf (C_("ground and source", "%s. Source: %s"), rw_words_ground (rule->ground),
                           source != NULL ? source->citation : rule->source);
  label = rw_text_new (words);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (label, "ground");

  return label;
}
