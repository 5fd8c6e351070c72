/* rw-style.h: the styles a picture is painted in
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** RwStyle: which palette and which style sheet a picture is painted with. */
typedef enum
{
  RW_STYLE_LIGHT,
  RW_STYLE_DARK,
  RW_STYLE_HIGH_CONTRAST,
  RW_STYLE_PRINT,
} RwStyle;

#define RW_TYPE_STYLE (rw_style_get_type ())
GType rw_style_get_type (void);

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

/** RW_LAYERS_DEFAULT: what the window opens with. */
#define RW_LAYERS_DEFAULT (RW_LAYER_SKIN | RW_LAYER_MUSCLE | RW_LAYER_RIBS | RW_LAYER_BONES | RW_LAYER_ZONES)

#define RW_TYPE_LAYERS (rw_layers_get_type ())
GType rw_layers_get_type (void);

G_END_DECLS
