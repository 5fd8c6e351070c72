/* rw-preferences.c: the window in which one chooses how things are shown
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-preferences.h"

#include "rw-canvas.h"
#include "rw-wheel.h"

#include <glib/gi18n.h>

struct _RwPreferences
{
  AdwPreferencesWindow parent_instance;

  /* Template children */
  AdwBin *preview;
  AdwComboRow *skin_tone;
  GtkSwitch *palette;
  GtkWidget *strength;
  GtkLabel *strength_words;
  GtkAdjustment *strength_adjustment;
  AdwComboRow *units;
};

G_DEFINE_FINAL_TYPE (RwPreferences, rw_preferences, ADW_TYPE_PREFERENCES_WINDOW)

/* Not every GTK hands the words of a value on, but a description. */
static void
strength_changed_cb (RwPreferences *self)
{
  g_autofree char *words = NULL;

  /* Translators: how strong the colour of the zones is, for example "80%" */
  words = g_strdup_printf (_("%d%%"), (int) gtk_adjustment_get_value (self->strength_adjustment));
  gtk_label_set_label (self->strength_words, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->strength),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  -1);
}

static void
rw_preferences_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RW_TYPE_PREFERENCES);

  G_OBJECT_CLASS (rw_preferences_parent_class)->dispose (object);
}

static void
rw_preferences_class_init (RwPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_preferences_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, RwPreferences, preview);
  gtk_widget_class_bind_template_child (widget_class, RwPreferences, skin_tone);
  gtk_widget_class_bind_template_child (widget_class, RwPreferences, palette);
  gtk_widget_class_bind_template_child (widget_class, RwPreferences, strength);
  gtk_widget_class_bind_template_child (widget_class, RwPreferences, strength_words);
  gtk_widget_class_bind_template_child (widget_class, RwPreferences, strength_adjustment);
  gtk_widget_class_bind_template_child (widget_class, RwPreferences, units);
  gtk_widget_class_bind_template_callback (widget_class, strength_changed_cb);
}

static void
rw_preferences_init (RwPreferences *self)
{
  g_autoptr(GtkStringList) units = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  rw_wheel_pass_on (GTK_RANGE (self->strength));
  for (guint i = 0; i < RW_N_UNITS; i++)
    gtk_string_list_append (units, rw_units_get_name (i));
  adw_combo_row_set_model (self->units, G_LIST_MODEL (units));
}

static void
bind (RwFigure   *figure,
      const char *name,
      gpointer    object,
      const char *property)
{
  g_object_bind_property (figure, name, object, property, G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

static gboolean
hues_to_switch_cb (GBinding     *binding,
                   const GValue *from,
                   GValue       *to,
                   gpointer      user_data)
{
  g_value_set_boolean (to, g_value_get_enum (from) == RW_HUES_COLOUR_BLIND);

  return TRUE;
}

static gboolean
switch_to_hues_cb (GBinding     *binding,
                   const GValue *from,
                   GValue       *to,
                   gpointer      user_data)
{
  g_value_set_enum (to, g_value_get_boolean (from) ? RW_HUES_COLOUR_BLIND : RW_HUES_STANDARD);

  return TRUE;
}

/* Only to be looked at: what it shows is told by the rows. */
static void
add_preview (RwPreferences *self,
             RwModel       *model)
{
  GtkWidget *canvas = rw_canvas_new_small (model, RW_ASPECT_BACK);

  gtk_widget_set_can_target (canvas, FALSE);
  adw_bin_set_child (self->preview, canvas);
}

GtkWindow *
rw_preferences_new (GtkWindow *parent,
                    RwModel   *model)
{
  RwPreferences *self = g_object_new (RW_TYPE_PREFERENCES, "transient-for", parent, NULL);
  RwFigure *figure = rw_model_get_figure (model);

  bind (figure, "skin-tone", self->skin_tone, "selected");
  g_object_bind_property_full (figure, "palette", self->palette, "active",
                               G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE,
                               hues_to_switch_cb, switch_to_hues_cb, NULL, NULL);
  bind (figure, "zone-strength", self->strength_adjustment, "value");
  bind (figure, "units", self->units, "selected");
  add_preview (self, model);

  return GTK_WINDOW (self);
}
