/* rw-window-actions.c: the actions of the window for tool, density, load, aspect and look
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include "rw-number.h"
#include "rw-preferences.h"

static void
set_state (RwWindow   *self,
           const char *name,
           GType       type,
           int         value)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (rw_enum_get_nick (type, value)));
}

static void
tool_changed_cb (RwWindow *self)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);

  set_state (self, "tool", RW_TYPE_TOOL_KIND, placement->tool.kind);
  set_state (self, "density", RW_TYPE_DENSITY, placement->tool.density);
  set_state (self, "load", RW_TYPE_LOAD, placement->load);
}

static void
aspect_changed_cb (RwWindow *self)
{
  set_state (self, "aspect", RW_TYPE_ASPECT, rw_model_get_aspect (self->model));
}

static void
change_tool_cb (GSimpleAction *action,
                GVariant      *state,
                gpointer       user_data)
{
  int value;

  if (rw_enum_from_nick (RW_TYPE_TOOL_KIND, g_variant_get_string (state, NULL), &value))
    rw_model_set_tool (RW_WINDOW (user_data)->model, value);
}

static void
change_density_cb (GSimpleAction *action,
                   GVariant      *state,
                   gpointer       user_data)
{
  int value;

  if (rw_enum_from_nick (RW_TYPE_DENSITY, g_variant_get_string (state, NULL), &value))
    rw_model_set_density (RW_WINDOW (user_data)->model, value);
}

static void
change_load_cb (GSimpleAction *action,
                GVariant      *state,
                gpointer       user_data)
{
  int value;

  if (rw_enum_from_nick (RW_TYPE_LOAD, g_variant_get_string (state, NULL), &value))
    rw_model_set_load (RW_WINDOW (user_data)->model, value);
}

static void
change_aspect_cb (GSimpleAction *action,
                  GVariant      *state,
                  gpointer       user_data)
{
  int value;

  if (rw_enum_from_nick (RW_TYPE_ASPECT, g_variant_get_string (state, NULL), &value))
    rw_model_set_aspect (RW_WINDOW (user_data)->model, value);
}

static void
step_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  gboolean deeper = g_str_equal (g_action_get_name (G_ACTION (action)), "deeper");

  rw_figure_step (rw_model_get_figure (RW_WINDOW (user_data)->model), deeper ? 1 : -1);
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  RwWindow *self = RW_WINDOW (user_data);

  gtk_window_present (rw_preferences_new (GTK_WINDOW (self), self->model));
}

static void
reset_figure_cb (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  rw_figure_reset (rw_model_get_figure (RW_WINDOW (user_data)->model));
}

static void
add_figure_action (RwWindow   *self,
                   const char *name)
{
  g_autoptr(GPropertyAction) action = g_property_action_new (name, rw_model_get_figure (self->model), name);

  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
}

static void
figure_changed_cb (RwWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "reset-figure");
  RwFigure *figure = rw_model_get_figure (self->model);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), !rw_figure_is_default (figure));
}

/* How the body looks: the model knows, and the settings keep it. */
static void
add_figure_actions (RwWindow *self)
{
  add_figure_action (self, "depth");
  add_figure_action (self, "skin-tone");
  add_figure_action (self, "palette");
  add_figure_action (self, "units");
  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    add_figure_action (self, rw_figure_get_switch_name (i));

  /* After the button has moved the keyboard away from what is switched off. */
  g_signal_connect_object (rw_model_get_figure (self->model), "notify",
                           G_CALLBACK (figure_changed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  figure_changed_cb (self);
}

void
_rw_window_add_model_actions (RwWindow *self)
{
  static const GActionEntry entries[] = {
    { "tool", NULL, "s", "''", change_tool_cb },
    { "density", NULL, "s", "''", change_density_cb },
    { "load", NULL, "s", "''", change_load_cb },
    { "aspect", NULL, "s", "''", change_aspect_cb },
    { "deeper", step_cb },
    { "shallower", step_cb },
    { "reset-figure", reset_figure_cb },
    { "preferences", preferences_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (self->model, "tool-changed", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "notify::aspect", G_CALLBACK (aspect_changed_cb), self, G_CONNECT_SWAPPED);
  add_figure_actions (self);
  tool_changed_cb (self);
  aspect_changed_cb (self);
}
