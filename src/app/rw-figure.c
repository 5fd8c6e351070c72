/* rw-figure.c: how the body is shown: how deep, which layers, which skin
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-figure.h"

struct _RwFigure
{
  GObject parent_instance;

  RwDepth depth;
  RwSkinTone skin_tone;
  RwHues hues;
  int zone_strength;
  RwUnits units;
  gboolean shown[RW_N_FIGURE_SWITCHES];

  /* What is chosen, as the last one who asked was given it */
  RwPalette palettes[RW_STYLE_PRINT + 1];
};

G_DEFINE_FINAL_TYPE (RwFigure, rw_figure, G_TYPE_OBJECT)

enum
{
  PICTURE_CHANGED,
  COLORS_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* A property for each switch follows. */
enum
{
  PROP_0,
  PROP_DEPTH,
  PROP_SKIN_TONE,
  PROP_PALETTE,
  PROP_ZONE_STRENGTH,
  PROP_UNITS,
  PROP_FIRST_SWITCH,
  N_PROPS = PROP_FIRST_SWITCH + RW_N_FIGURE_SWITCHES,
};

static GParamSpec *properties[N_PROPS];

/* The layer of the picture is 0 for what the program paints itself. */
static const struct
{
  const char *name;
  RwLayers layer;
  gboolean usual;
} switches[] = {
  [RW_FIGURE_SKIN] = { "skin", RW_LAYER_SKIN, TRUE },
  [RW_FIGURE_MUSCLE] = { "muscle", RW_LAYER_MUSCLE, TRUE },
  [RW_FIGURE_RIBS] = { "ribs", RW_LAYER_RIBS, TRUE },
  [RW_FIGURE_BONES] = { "bones", RW_LAYER_BONES, TRUE },
  [RW_FIGURE_ORGANS] = { "organs", RW_LAYER_ORGANS, FALSE },
  [RW_FIGURE_ZONES] = { "zones", 0, TRUE },
  [RW_FIGURE_CONTACT] = { "contact", 0, TRUE },
  [RW_FIGURE_LABELS] = { "labels", 0, FALSE },
};

static void
rw_figure_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  RwFigure *self = RW_FIGURE (object);

  if (prop_id == PROP_DEPTH)
    g_value_set_enum (value, self->depth);
  else if (prop_id == PROP_SKIN_TONE)
    g_value_set_enum (value, self->skin_tone);
  else if (prop_id == PROP_PALETTE)
    g_value_set_enum (value, self->hues);
  else if (prop_id == PROP_ZONE_STRENGTH)
    g_value_set_int (value, self->zone_strength);
  else if (prop_id == PROP_UNITS)
    g_value_set_enum (value, self->units);
  else
    g_value_set_boolean (value, self->shown[prop_id - PROP_FIRST_SWITCH]);
}

static void
rw_figure_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  RwFigure *self = RW_FIGURE (object);

  if (prop_id == PROP_DEPTH)
    rw_figure_set_depth (self, g_value_get_enum (value));
  else if (prop_id == PROP_SKIN_TONE)
    rw_figure_set_skin_tone (self, g_value_get_enum (value));
  else if (prop_id == PROP_PALETTE)
    rw_figure_set_hues (self, g_value_get_enum (value));
  else if (prop_id == PROP_ZONE_STRENGTH)
    rw_figure_set_zone_strength (self, g_value_get_int (value));
  else if (prop_id == PROP_UNITS)
    rw_figure_set_units (self, g_value_get_enum (value));
  else
    rw_figure_set_shows (self, prop_id - PROP_FIRST_SWITCH, g_value_get_boolean (value));
}

static void
rw_figure_class_init (RwFigureClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rw_figure_get_property;
  object_class->set_property = rw_figure_set_property;

  properties[PROP_DEPTH] =
    g_param_spec_enum ("depth", NULL, NULL, RW_TYPE_DEPTH, RW_DEPTH_SEE_THROUGH, flags);
  properties[PROP_SKIN_TONE] =
    g_param_spec_enum ("skin-tone", NULL, NULL, RW_TYPE_SKIN_TONE, RW_SKIN_TONE_LIGHT, flags);
  properties[PROP_PALETTE] =
    g_param_spec_enum ("palette", NULL, NULL, RW_TYPE_HUES, RW_HUES_STANDARD, flags);
  properties[PROP_ZONE_STRENGTH] =
    g_param_spec_int ("zone-strength", NULL, NULL, RW_FIGURE_LEAST_ZONE_STRENGTH, 100, 100, flags);
  properties[PROP_UNITS] =
    g_param_spec_enum ("units", NULL, NULL, RW_TYPE_UNITS, RW_UNITS_CENTIMETRES, flags);
  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    properties[PROP_FIRST_SWITCH + i] =
      g_param_spec_boolean (switches[i].name, NULL, NULL, switches[i].usual, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RwFigure::picture-changed:
   *
   * Another depth, or other layers of the picture.
   */
  signals[PICTURE_CHANGED] =
    g_signal_new ("picture-changed", RW_TYPE_FIGURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * RwFigure::colors-changed:
   *
   * Zones have other hues, or are weaker or stronger.
   */
  signals[COLORS_CHANGED] =
    g_signal_new ("colors-changed", RW_TYPE_FIGURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rw_figure_init (RwFigure *self)
{
  self->zone_strength = 100;
  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    self->shown[i] = switches[i].usual;
}

RwFigure *
rw_figure_new (void)
{
  return g_object_new (RW_TYPE_FIGURE, NULL);
}

RwDepth
rw_figure_get_depth (RwFigure *self)
{
  g_return_val_if_fail (RW_IS_FIGURE (self), RW_DEPTH_SEE_THROUGH);

  return self->depth;
}

void
rw_figure_set_depth (RwFigure *self,
                     RwDepth   depth)
{
  g_return_if_fail (RW_IS_FIGURE (self));
  g_return_if_fail (depth < RW_N_DEPTHS);

  if (depth == self->depth)
    return;

  self->depth = depth;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DEPTH]);
  g_signal_emit (self, signals[PICTURE_CHANGED], 0);
}

void
rw_figure_step (RwFigure *self,
                int       steps)
{
  g_return_if_fail (RW_IS_FIGURE (self));

  rw_figure_set_depth (self, CLAMP ((int) self->depth + steps, 0, RW_N_DEPTHS - 1));
}

RwSkinTone
rw_figure_get_skin_tone (RwFigure *self)
{
  g_return_val_if_fail (RW_IS_FIGURE (self), RW_SKIN_TONE_LIGHT);

  return self->skin_tone;
}

void
rw_figure_set_skin_tone (RwFigure   *self,
                         RwSkinTone  tone)
{
  g_return_if_fail (RW_IS_FIGURE (self));

  if (tone == self->skin_tone)
    return;

  self->skin_tone = tone;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SKIN_TONE]);
}

RwHues
rw_figure_get_hues (RwFigure *self)
{
  g_return_val_if_fail (RW_IS_FIGURE (self), RW_HUES_STANDARD);

  return self->hues;
}

void
rw_figure_set_hues (RwFigure *self,
                    RwHues    hues)
{
  g_return_if_fail (RW_IS_FIGURE (self));
  g_return_if_fail (hues < RW_N_HUES);

  if (hues == self->hues)
    return;

  self->hues = hues;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PALETTE]);
  g_signal_emit (self, signals[COLORS_CHANGED], 0);
}

int
rw_figure_get_zone_strength (RwFigure *self)
{
  g_return_val_if_fail (RW_IS_FIGURE (self), 100);

  return self->zone_strength;
}

void
rw_figure_set_zone_strength (RwFigure *self,
                             int       percent)
{
  g_return_if_fail (RW_IS_FIGURE (self));

  percent = CLAMP (percent, RW_FIGURE_LEAST_ZONE_STRENGTH, 100);
  if (percent == self->zone_strength)
    return;

  self->zone_strength = percent;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ZONE_STRENGTH]);
  g_signal_emit (self, signals[COLORS_CHANGED], 0);
}

RwUnits
rw_figure_get_units (RwFigure *self)
{
  g_return_val_if_fail (RW_IS_FIGURE (self), RW_UNITS_CENTIMETRES);

  return self->units;
}

void
rw_figure_set_units (RwFigure *self,
                     RwUnits   units)
{
  g_return_if_fail (RW_IS_FIGURE (self));
  g_return_if_fail (units < RW_N_UNITS);

  if (units == self->units)
    return;

  self->units = units;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNITS]);
}

const RwPalette *
rw_figure_get_palette (RwFigure *self,
                       RwStyle   style)
{
  RwPalette *palette;

  g_return_val_if_fail (RW_IS_FIGURE (self), rw_palette_get (style));
  g_return_val_if_fail (style <= RW_STYLE_PRINT, rw_palette_get (RW_STYLE_LIGHT));

  palette = &self->palettes[style];
  *palette = *rw_palette_get_for_skin (style, self->hues, self->skin_tone);
  rw_palette_weaken (palette, self->zone_strength / 100.0);

  return palette;
}

const char *
rw_figure_get_switch_name (RwFigureSwitch which)
{
  g_return_val_if_fail (which < RW_N_FIGURE_SWITCHES, NULL);

  return switches[which].name;
}

gboolean
rw_figure_shows (RwFigure       *self,
                 RwFigureSwitch  which)
{
  g_return_val_if_fail (RW_IS_FIGURE (self), FALSE);
  g_return_val_if_fail (which < RW_N_FIGURE_SWITCHES, FALSE);

  return self->shown[which];
}

void
rw_figure_set_shows (RwFigure       *self,
                     RwFigureSwitch  which,
                     gboolean        shown)
{
  g_return_if_fail (RW_IS_FIGURE (self));
  g_return_if_fail (which < RW_N_FIGURE_SWITCHES);

  if (!shown == !self->shown[which])
    return;

  self->shown[which] = shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIRST_SWITCH + which]);
  if (switches[which].layer != 0)
    g_signal_emit (self, signals[PICTURE_CHANGED], 0);
}

gboolean
rw_figure_offers (RwFigure       *self,
                  RwFigureSwitch  which,
                  RwAspect        aspect)
{
  g_return_val_if_fail (RW_IS_FIGURE (self), FALSE);
  g_return_val_if_fail (which < RW_N_FIGURE_SWITCHES, FALSE);

  if (which == RW_FIGURE_ORGANS)
    return aspect != RW_ASPECT_SECTION;

  return switches[which].layer == 0 || (switches[which].layer & rw_depth_get_layers (self->depth, aspect)) != 0;
}

RwLayers
rw_figure_get_layers (RwFigure *self,
                      RwAspect  aspect)
{
  RwLayers layers;

  g_return_val_if_fail (RW_IS_FIGURE (self), 0);

  layers = rw_depth_get_layers (self->depth, aspect);
  for (guint i = 0; i < RW_FIGURE_ORGANS; i++)
    if (!self->shown[i])
      layers &= ~switches[i].layer;

  return self->shown[RW_FIGURE_ORGANS] ? layers | RW_LAYER_ORGANS : layers;
}

gboolean
rw_figure_is_default (RwFigure *self)
{
  g_return_val_if_fail (RW_IS_FIGURE (self), FALSE);

  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    if (!self->shown[i] != !switches[i].usual)
      return FALSE;

  return self->depth == RW_DEPTH_SEE_THROUGH;
}

void
rw_figure_reset (RwFigure *self)
{
  g_return_if_fail (RW_IS_FIGURE (self));

  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    rw_figure_set_shows (self, i, switches[i].usual);
  rw_figure_set_depth (self, RW_DEPTH_SEE_THROUGH);
}
