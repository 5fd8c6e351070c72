/* rw-region-reading.c: what there is to read about a region beside the technique
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-region-reading.h"

#include "rw-prose.h"
#include "rw-text.h"

#include <glib/gi18n.h>

#define BETWEEN_PARTS 24
#define IN_A_PART 12

struct _RwRegionReading
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (RwRegionReading, rw_region_reading, GTK_TYPE_WIDGET)

static void
clear (RwRegionReading *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static GtkBox *
append_part (RwRegionReading *self,
             const char      *heading)
{
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, IN_A_PART);

  gtk_box_append (GTK_BOX (part), rw_text_new_heading (heading, "heading"));
  gtk_widget_set_parent (part, GTK_WIDGET (self));

  return GTK_BOX (part);
}

static void
rw_region_reading_dispose (GObject *object)
{
  clear (RW_REGION_READING (object));

  G_OBJECT_CLASS (rw_region_reading_parent_class)->dispose (object);
}

static void
rw_region_reading_class_init (RwRegionReadingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rw_region_reading_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
rw_region_reading_init (RwRegionReading *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), BETWEEN_PARTS);
}

void
rw_region_reading_show (RwRegionReading *self,
                        RwContent       *content,
                        RwRegionKind     kind,
                        RwFootnotes     *notes)
{
  RwGuidance *guidance;
  const RwDispute *dispute;
  const RwAnswer *answers;
  guint n_answers;

  g_return_if_fail (RW_IS_REGION_READING (self));
  g_return_if_fail (content != NULL);
  g_return_if_fail (notes != NULL);

  clear (self);
  guidance = rw_content_get_guidance (content);
  answers = rw_guidance_get_answers (guidance, kind, &n_answers);
  dispute = rw_guidance_get_dispute (guidance, kind);
  if (n_answers > 0)
    rw_prose_append_answers (append_part (self, _("Questions people ask")), answers, n_answers, notes);
  if (dispute != NULL)
    rw_prose_append_dispute (append_part (self, _("Experts disagree")), dispute, rw_content_get_rules (content), notes);
  if (!rw_footnotes_is_empty (notes))
    gtk_widget_set_parent (rw_footnotes_new_list (notes), GTK_WIDGET (self));
}
