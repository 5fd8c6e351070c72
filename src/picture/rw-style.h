/* rw-style.h: the styles a picture is painted in
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "rw-aspect.h"

G_BEGIN_DECLS

/** RwStyle: which palette and which style sheet a picture is painted with. */
typedef enum
{
  RW_STYLE_LIGHT,
  RW_STYLE_DARK,
  RW_STYLE_HIGH_CONTRAST,
  RW_STYLE_HIGH_CONTRAST_DARK,
  RW_STYLE_PRINT,
} RwStyle;

#define RW_TYPE_STYLE (rw_style_get_type ())
GType rw_style_get_type (void);

/**
 * RwSkinTone:
 *
 * Which skin the body has: a person's own choice, and nothing is concluded
 * from it. The three lie near the tones 3, 6 and 8 of the Monk Skin Tone Scale
 * (Monk 2022). In high contrast and in print the skin has the colour of the
 * ground whatever the tone: a tone would take away contrast there, and ink.
 */
typedef enum
{
  RW_SKIN_TONE_LIGHT,
  RW_SKIN_TONE_MEDIUM,
  RW_SKIN_TONE_DARK,
} RwSkinTone;

#define RW_N_SKIN_TONES (RW_SKIN_TONE_DARK + 1)

#define RW_TYPE_SKIN_TONE (rw_skin_tone_get_type ())
GType rw_skin_tone_get_type (void);

/**
 * RwHues:
 * @RW_HUES_STANDARD: teal, amber and crimson
 * @RW_HUES_COLOUR_BLIND: blue, amber and purple, farther apart for who sees
 *   fewer colours
 *
 * Which colours stand for the three ratings. In print there is no choice.
 */
typedef enum
{
  RW_HUES_STANDARD,
  RW_HUES_COLOUR_BLIND,
} RwHues;

#define RW_N_HUES (RW_HUES_COLOUR_BLIND + 1)

#define RW_TYPE_HUES (rw_hues_get_type ())
GType rw_hues_get_type (void);

/** rw_style_shows_skin_tone: whether a skin looks its tone in @style. */
gboolean rw_style_shows_skin_tone (RwStyle style);

/**
 * RwLayers:
 *
 * What of the body is shown; the nicks are the words of the command line.
 */
typedef enum
{
  RW_LAYER_SKIN = 1 << 0,
  RW_LAYER_MUSCLE = 1 << 1,
  RW_LAYER_RIBS = 1 << 2,
  RW_LAYER_BONES = 1 << 3,
  RW_LAYER_ORGANS = 1 << 4,
  RW_LAYER_ZONES = 1 << 5,
  RW_LAYER_LABELS = 1 << 6,
} RwLayers;

/** RW_LAYERS_PICTURE: the layers that the atlas file itself draws. */
#define RW_LAYERS_PICTURE (RW_LAYER_SKIN | RW_LAYER_MUSCLE | RW_LAYER_RIBS | RW_LAYER_BONES | RW_LAYER_ORGANS)

/** RW_LAYERS_DEFAULT: what a view other than a section opens with; which layers a depth has says rw_depth_get_layers(). */
#define RW_LAYERS_DEFAULT (RW_LAYER_SKIN | RW_LAYER_MUSCLE | RW_LAYER_RIBS | RW_LAYER_BONES | RW_LAYER_ZONES)

#define RW_TYPE_LAYERS (rw_layers_get_type ())
GType rw_layers_get_type (void);

/* The layers of the picture are the first ones of RwLayers. */
#define RW_N_PICTURE_LAYERS 5

/**
 * RwLayerStrengths:
 * @of: by the number of the layer's bit: 0 not seen, 1 whole
 *
 * How clear each layer of the picture is. A layer that RwLayers leaves out is
 * not seen, whatever this says.
 */
typedef struct
{
  double of[RW_N_PICTURE_LAYERS];
} RwLayerStrengths;

/** RW_LAYER_STRENGTHS_WHOLE: no layer is faded. */
#define RW_LAYER_STRENGTHS_WHOLE ((RwLayerStrengths) { { 1.0, 1.0, 1.0, 1.0, 1.0 } })

/** rw_layer_strengths_set: makes each of @layers that the picture has as clear as @strength, 0 to 1. */
void rw_layer_strengths_set (RwLayerStrengths *self,
                             RwLayers          layers,
                             double            strength);

G_END_DECLS
