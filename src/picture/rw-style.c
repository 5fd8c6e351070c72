/* rw-style.c: the styles a picture is painted in
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-style.h"

G_DEFINE_ENUM_TYPE (RwStyle, rw_style,
                    G_DEFINE_ENUM_VALUE (RW_STYLE_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (RW_STYLE_DARK, "dark"),
                    G_DEFINE_ENUM_VALUE (RW_STYLE_HIGH_CONTRAST, "high-contrast"),
                    G_DEFINE_ENUM_VALUE (RW_STYLE_HIGH_CONTRAST_DARK, "high-contrast-dark"),
                    G_DEFINE_ENUM_VALUE (RW_STYLE_PRINT, "print"))

G_DEFINE_ENUM_TYPE (RwSkinTone, rw_skin_tone,
                    G_DEFINE_ENUM_VALUE (RW_SKIN_TONE_LIGHT, "light"),
                    G_DEFINE_ENUM_VALUE (RW_SKIN_TONE_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (RW_SKIN_TONE_DARK, "dark"))

G_DEFINE_ENUM_TYPE (RwHues, rw_hues,
                    G_DEFINE_ENUM_VALUE (RW_HUES_STANDARD, "standard"),
                    G_DEFINE_ENUM_VALUE (RW_HUES_COLOUR_BLIND, "colour-blind"))

G_DEFINE_FLAGS_TYPE (RwLayers, rw_layers,
                     G_DEFINE_ENUM_VALUE (RW_LAYER_SKIN, "skin"),
                     G_DEFINE_ENUM_VALUE (RW_LAYER_MUSCLE, "muscle"),
                     G_DEFINE_ENUM_VALUE (RW_LAYER_RIBS, "ribs"),
                     G_DEFINE_ENUM_VALUE (RW_LAYER_BONES, "bones"),
                     G_DEFINE_ENUM_VALUE (RW_LAYER_ORGANS, "organs"),
                     G_DEFINE_ENUM_VALUE (RW_LAYER_ZONES, "zones"),
                     G_DEFINE_ENUM_VALUE (RW_LAYER_LABELS, "labels"))

gboolean
rw_style_shows_skin_tone (RwStyle style)
{
  return style == RW_STYLE_LIGHT || style == RW_STYLE_DARK;
}

void
rw_layer_strengths_set (RwLayerStrengths *self,
                        RwLayers          layers,
                        double            strength)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < RW_N_PICTURE_LAYERS; i++)
    if ((layers & (1u << i)) != 0)
      self->of[i] = CLAMP (strength, 0.0, 1.0);
}
