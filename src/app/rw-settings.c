/* rw-settings.c: what is remembered from one start to the next
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-settings.h"

#include "rw-number.h"

/* A window that is remembered smaller or larger than this was never wanted so. */
#define MIN_SIZE 200
#define MAX_SIZE 16384

/* A drag changes a value many times: only now and then is it written, ms. */
#define WRITE_DELAY 500

struct _RwSettings
{
  GObject parent_instance;

  /* Owned; NULL where the schema is not installed */
  GSettings *settings;
  guint write_id;

  /* Owned: ids in the store that the rules do not know */
  char **unknown_conditions;
  char **unknown_red_flags;
};

G_DEFINE_FINAL_TYPE (RwSettings, rw_settings, G_TYPE_OBJECT)

static gboolean
read_word (RwSettings *self,
           const char *key,
           GType       type,
           int        *value)
{
  g_autofree char *word = g_settings_get_string (self->settings, key);
  g_autofree char *known = NULL;

  if (rw_enum_from_nick (type, word, value))
    return TRUE;

  known = rw_enum_dup_nicks (type);
  g_warning ("Ignoring the setting %s: '%s' is none of %s", key, word, known);

  return FALSE;
}

/* Takes a floating @value. What is so already is not written. */
static void
write_value (RwSettings *self,
             const char *key,
             GVariant   *value)
{
  g_autoptr(GVariant) wanted = g_variant_ref_sink (value);
  g_autoptr(GVariant) present = g_settings_get_value (self->settings, key);

  if (!g_variant_equal (wanted, present) && g_settings_is_writable (self->settings, key))
    g_settings_set_value (self->settings, key, wanted);
}

static void
write_word (RwSettings *self,
            const char *key,
            GType       type,
            int         value)
{
  write_value (self, key, g_variant_new_string (rw_enum_get_nick (type, value)));
}

static void
write_length (RwSettings *self,
              const char *key,
              double      length)
{
  write_value (self, key, g_variant_new_int32 ((int) (length + 0.5)));
}

static void
tool_changed_cb (RwSettings *self,
                 RwModel    *model)
{
  const RwPlacement *placement = rw_model_get_placement (model);

  write_word (self, "tool", RW_TYPE_TOOL_KIND, placement->tool.kind);
  write_word (self, "density", RW_TYPE_DENSITY, placement->tool.density);
  write_word (self, "load", RW_TYPE_LOAD, placement->load);
  write_length (self, "roller-length", rw_model_get_roller (model)->length);
  write_length (self, "roller-diameter", rw_model_get_roller (model)->diameter);
}

/* Only what has changed: a word that only a newer version knows stays. */
static void
figure_changed_cb (RwSettings *self,
                   GParamSpec *pspec,
                   RwFigure   *figure)
{
  g_auto(GValue) value = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (figure), pspec->name, &value);
  if (G_VALUE_HOLDS_ENUM (&value))
    write_word (self, pspec->name, pspec->value_type, g_value_get_enum (&value));
  else if (G_VALUE_HOLDS_INT (&value))
    write_value (self, pspec->name, g_variant_new_int32 (g_value_get_int (&value)));
  else
    write_value (self, pspec->name, g_variant_new_boolean (g_value_get_boolean (&value)));
}

/* Who has moved the tool needs not be told how, ever again. */
static void
carried_cb (RwSettings *self,
            RwModel    *model)
{
  g_signal_handlers_disconnect_by_func (model, carried_cb, self);
  write_value (self, "show-tip", g_variant_new_boolean (FALSE));
}

/* What is not known is kept beside what is, as long as there is anything. */
static void
write_ids (RwSettings         *self,
           const char         *key,
           const char * const *ids,
           char              **unknown)
{
  g_autoptr(GStrvBuilder) all = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  if (ids != NULL)
    g_strv_builder_addv (all, (const char **) ids);
  if (ids != NULL && unknown != NULL)
    g_strv_builder_addv (all, (const char **) unknown);
  list = g_strv_builder_end (all);
  write_value (self, key, g_variant_new_strv ((const char * const *) list, -1));
}

static void
person_changed_cb (RwSettings *self,
                   RwModel    *model)
{
  RwPerson *person = rw_model_get_person (model);

  write_ids (self, "conditions", person != NULL ? rw_person_get_conditions (person) : NULL,
             self->unknown_conditions);
  write_ids (self, "red-flags", person != NULL ? rw_person_get_red_flags (person) : NULL,
             self->unknown_red_flags);
}

static void
write_now (RwSettings *self)
{
  g_clear_handle_id (&self->write_id, g_source_remove);
  if (self->settings != NULL)
    g_settings_apply (self->settings);
}

static gboolean
write_cb (gpointer data)
{
  RwSettings *self = data;

  self->write_id = 0;
  g_settings_apply (self->settings);

  return G_SOURCE_REMOVE;
}

static void
unwritten_cb (RwSettings *self)
{
  if (self->write_id == 0 && g_settings_get_has_unapplied (self->settings))
    self->write_id = g_timeout_add (WRITE_DELAY, write_cb, self);
}

static void
rw_settings_dispose (GObject *object)
{
  RwSettings *self = RW_SETTINGS (object);

  write_now (self);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->unknown_conditions, g_strfreev);
  g_clear_pointer (&self->unknown_red_flags, g_strfreev);

  G_OBJECT_CLASS (rw_settings_parent_class)->dispose (object);
}

static void
rw_settings_class_init (RwSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rw_settings_dispose;
}

/* g_settings_new() ends the program where the schema is missing: look first. */
static gboolean
has_keys (GSettingsSchema *schema)
{
  static const char *keys[] = {
    "tool", "density", "load", "roller-length", "roller-diameter", "skin-tone", "depth", "palette", "zone-strength",
    "units", "conditions", "red-flags", "show-tip", "panel-width", "panel-height", "window-width", "window-height",
    "window-maximized",
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (!g_settings_schema_has_key (schema, keys[i]))
      return FALSE;

  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    if (!g_settings_schema_has_key (schema, rw_figure_get_switch_name (i)))
      return FALSE;

  return TRUE;
}

static void
rw_settings_init (RwSettings *self)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, RW_APPLICATION_ID, TRUE);

  if (schema != NULL && has_keys (schema))
    {
      self->settings = g_settings_new_full (schema, NULL, NULL);
      g_settings_delay (self->settings);
      g_signal_connect_object (self->settings, "notify::has-unapplied",
                               G_CALLBACK (unwritten_cb), self, G_CONNECT_SWAPPED);
    }
  else
    g_message ("The settings schema %s is not installed: nothing will be remembered", RW_APPLICATION_ID);
}

RwSettings *
rw_settings_new (void)
{
  return g_object_new (RW_TYPE_SETTINGS, NULL);
}

/* Who has chosen none has those of their region. */
static void
apply_units (RwSettings *self,
             RwFigure   *figure)
{
  g_autofree char *word = g_settings_get_string (self->settings, "units");
  int value;

  if (word[0] == '\0')
    rw_figure_set_units (figure, rw_units_get_default ());
  else if (read_word (self, "units", RW_TYPE_UNITS, &value))
    rw_figure_set_units (figure, value);
}

static void
apply_to_figure (RwSettings *self,
                 RwFigure   *figure)
{
  int value;

  if (read_word (self, "skin-tone", RW_TYPE_SKIN_TONE, &value))
    rw_figure_set_skin_tone (figure, value);
  if (read_word (self, "depth", RW_TYPE_DEPTH, &value))
    rw_figure_set_depth (figure, value);
  if (read_word (self, "palette", RW_TYPE_HUES, &value))
    rw_figure_set_hues (figure, value);
  apply_units (self, figure);
  rw_figure_set_zone_strength (figure, g_settings_get_int (self->settings, "zone-strength"));
  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    rw_figure_set_shows (figure, i, g_settings_get_boolean (self->settings, rw_figure_get_switch_name (i)));
}

static gboolean
is_condition (RwRules    *rules,
              const char *id)
{
  return rw_rules_find_condition (rules, id) != NULL;
}

static gboolean
is_red_flag (RwRules    *rules,
             const char *id)
{
  return rw_rules_find_red_flag (rules, id) != NULL;
}

/* The ids under @key that the rules know; the others go to @unknown. */
static char **
read_ids (RwSettings   *self,
          const char   *key,
          RwRules      *rules,
          gboolean    (*is_known) (RwRules *rules, const char *id),
          char       ***unknown)
{
  g_auto(GStrv) stored = g_settings_get_strv (self->settings, key);
  g_autoptr(GStrvBuilder) good = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) bad = g_strv_builder_new ();

  for (guint i = 0; stored[i] != NULL; i++)
    {
      gboolean known = is_known (rules, stored[i]);

      if (!known)
        g_warning ("Ignoring '%s' in the setting %s: %s has no such id", stored[i], key, rw_rules_get_name (rules));
      g_strv_builder_add (known ? good : bad, stored[i]);
    }
  g_strfreev (*unknown);
  *unknown = g_strv_builder_end (bad);

  return g_strv_builder_end (good);
}

static void
apply_person (RwSettings *self,
              RwModel    *model)
{
  RwRules *rules = rw_content_get_rules (rw_model_get_content (model));
  g_auto(GStrv) conditions = read_ids (self, "conditions", rules, is_condition, &self->unknown_conditions);
  g_auto(GStrv) red_flags = read_ids (self, "red-flags", rules, is_red_flag, &self->unknown_red_flags);
  g_autoptr(RwPerson) person = rw_person_new ((const char * const *) conditions,
                                              (const char * const *) red_flags);

  rw_model_set_person (model, person);
}

void
rw_settings_apply_to_model (RwSettings *self,
                            RwModel    *model)
{
  RwPlacement placement;
  int value;

  g_return_if_fail (RW_IS_SETTINGS (self));

  if (self->settings == NULL)
    return;

  rw_model_set_roller_size (model, g_settings_get_int (self->settings, "roller-length"),
                            g_settings_get_int (self->settings, "roller-diameter"));
  if (read_word (self, "tool", RW_TYPE_TOOL_KIND, &value))
    rw_model_set_tool (model, value);
  placement = *rw_model_get_placement (model);
  if (read_word (self, "density", RW_TYPE_DENSITY, &value))
    placement.tool.density = value;
  if (read_word (self, "load", RW_TYPE_LOAD, &value))
    placement.load = value;
  rw_model_set_placement (model, &placement);
  apply_to_figure (self, rw_model_get_figure (model));
  apply_person (self, model);
}

void
rw_settings_follow_model (RwSettings *self,
                          RwModel    *model)
{
  g_return_if_fail (RW_IS_SETTINGS (self));

  if (self->settings == NULL)
    return;

  g_signal_connect_object (model, "tool-changed", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "carried", G_CALLBACK (carried_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (rw_model_get_figure (model), "notify",
                           G_CALLBACK (figure_changed_cb), self, G_CONNECT_SWAPPED);
}

gboolean
rw_settings_wants_tip (RwSettings *self)
{
  g_return_val_if_fail (RW_IS_SETTINGS (self), FALSE);

  return self->settings != NULL && g_settings_get_boolean (self->settings, "show-tip");
}

void
rw_settings_apply_to_window (RwSettings *self,
                             GtkWindow  *window)
{
  int width;
  int height;

  g_return_if_fail (RW_IS_SETTINGS (self));

  if (self->settings == NULL)
    return;

  width = g_settings_get_int (self->settings, "window-width");
  height = g_settings_get_int (self->settings, "window-height");
  if (width >= MIN_SIZE && width <= MAX_SIZE && height >= MIN_SIZE && height <= MAX_SIZE)
    gtk_window_set_default_size (window, width, height);
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (window);
}

void
rw_settings_bind_split (RwSettings *self,
                        RwSplit    *split)
{
  g_return_if_fail (RW_IS_SETTINGS (self));

  if (self->settings == NULL)
    return;

  g_settings_bind (self->settings, "panel-width", split, "side-width", G_SETTINGS_BIND_NO_SENSITIVITY);
  g_settings_bind (self->settings, "panel-height", split, "side-height", G_SETTINGS_BIND_NO_SENSITIVITY);
}

void
rw_settings_remember_window (RwSettings *self,
                             GtkWindow  *window)
{
  int width;
  int height;

  g_return_if_fail (RW_IS_SETTINGS (self));

  if (self->settings == NULL)
    return;

  gtk_window_get_default_size (window, &width, &height);
  write_value (self, "window-width", g_variant_new_int32 (width));
  write_value (self, "window-height", g_variant_new_int32 (height));
  write_value (self, "window-maximized", g_variant_new_boolean (gtk_window_is_maximized (window)));
  write_now (self);
}
