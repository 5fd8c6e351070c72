/* rw-link.c: rows that lead to another page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-link.h"

#include "rw-icon.h"
#include "rw-text.h"

static const RwRegion *
find_region_of_kinds (RwContent *content,
                      guint      kinds)
{
  RwAtlas *atlas = rw_content_get_atlas (content);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);

      if ((kinds & (1u << rw_region_get_kind (region))) != 0)
        return region;
    }

  return NULL;
}

static char *
dup_muscle_page (RwContent  *content,
                 const char *id)
{
  const RwMuscle *muscle = rw_guidance_find_muscle (rw_content_get_guidance (content), id);
  const RwRegion *region = muscle != NULL ? find_region_of_kinds (content, muscle->kinds) : NULL;

  return region != NULL ? g_strdup_printf ("region:%s/%s", rw_region_get_id (region), id) : NULL;
}

/* On the midline, at the middle of its height. */
static char *
dup_level_page (RwContent  *content,
                const char *id)
{
  RwAtlas *atlas = rw_content_get_atlas (content);
  const RwLevel *level = rw_atlas_find_level (atlas, id);
  const RwRegion *region = NULL;

  if (level != NULL)
    region = rw_atlas_get_region_at (atlas, 0.0, (level->top + level->bottom) / 2.0);

  return region != NULL ? g_strdup_printf ("region:%s/%s", rw_region_get_id (region), id) : NULL;
}

static char *
dup_region_page (const RwRegion *region)
{
  return region != NULL ? g_strconcat ("region:", rw_region_get_id (region), NULL) : NULL;
}

char *
rw_link_dup_page (RwContent  *content,
                  const char *address)
{
  RwAddressKind kind;
  const char *id;

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (address != NULL, NULL);

  if (!rw_address_parse (address, &kind, &id))
    return NULL;

  switch (kind)
    {
    case RW_ADDRESS_REGION:
      return dup_region_page (rw_atlas_find_region (rw_content_get_atlas (content), id));

    case RW_ADDRESS_LEVEL:
      return dup_level_page (content, id);

    case RW_ADDRESS_MUSCLE:
      return dup_muscle_page (content, id);

    case RW_ADDRESS_CONDITION:
    case RW_ADDRESS_RED_FLAG:
      return g_strconcat ("about-you:", id, NULL);

    case RW_ADDRESS_TOPIC:
      return rw_topics_find (rw_content_get_topics (content), id) != NULL ? g_strdup (address) : NULL;

    case RW_ADDRESS_ABOUT_YOU:
    case RW_ADDRESS_SOURCES:
      return g_strdup (address);

    case RW_ADDRESS_RULE:
    default:
      return NULL;
    }
}

/* Title and line one below the other, so that a search can mark their words. */
static GtkWidget *
new_words (const char *title,
           const char *below)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = rw_text_new (title);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "link-title");
  gtk_box_append (GTK_BOX (words), label);
  if (below != NULL)
    {
      GtkWidget *line = rw_text_new (below);

      gtk_widget_add_css_class (line, "caption");
      gtk_widget_add_css_class (line, "dim-label");
      gtk_box_append (GTK_BOX (words), line);
    }

  return words;
}

static GtkWidget *
new_row (const char *title,
         const char *below)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (row), new_words (title, below));
  gtk_box_append (GTK_BOX (row), rw_icon_new ("go-next-symbolic"));

  return row;
}

GtkWidget *
rw_link_list_new (void)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (list, "link-list");

  return list;
}

GtkWidget *
rw_link_new (RwContent  *content,
             const char *address,
             const char *title,
             const char *below)
{
  g_autofree char *page = rw_link_dup_page (content, address);
  GtkWidget *button;

  if (title == NULL)
    title = rw_address_get_title (address, rw_content_get_guidance (content), rw_content_get_topics (content));
  if (title == NULL || page == NULL)
    return NULL;

  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), new_row (title, below));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", page);
  gtk_widget_add_css_class (button, "link-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (below != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, below, -1);

  return button;
}
