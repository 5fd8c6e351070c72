/* rw-palette.c: the colours of a style
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-palette.h"

/* The three ratings are teal, amber and crimson and not plain green, yellow
 * and red: the blue in the teal, and three steps of lightness, are what is
 * left to tell them apart by for a third of all colour-blind people. In print
 * lightness is all there is, and the patterns; the more to avoid, the blacker.
 * tests/picture/test-palette.c holds the distances. */
static const RwPalette palettes[] = {
  [RW_STYLE_LIGHT] = {
    /* As far in red as in green and blue: each step between them is of all three at
     * once, where else there were bands of pink and green. */
    .background = RW_COLOR (0xfcf9f4, 1),
    .background_edge = RW_COLOR (0xece9e4, 1),
    .skin = RW_COLOR (0xefd9cb, 1),
    .skin_line = RW_COLOR (0x7a5546, .55),
    .halo = RW_COLOR (0xffffff, 1),
    .label = RW_COLOR (0x3d2b23, 1),
    .label_halo = RW_COLOR (0xfffaf4, .86),
    .tool_light = RW_COLOR (0xc3d5de, 1),
    .tool_body = RW_COLOR (0x7f9dae, 1),
    .tool_dark = RW_COLOR (0x33495a, 1),
    .tool_edge = RW_COLOR (0x2b3e4c, .62),
    .tool_shine = RW_COLOR (0xffffff, 1),
    .shadow = RW_COLOR (0x4a2f22, 1),
    .press_shade = RW_COLOR (0x3b241b, .22),
    .press_casing = RW_COLOR (0xffffff, .62),
    .press_end = .55,
    .press_tint = .3,
    .contact = RW_COLOR (0x5d7c8f, 1),
    .zone = {
      [RW_RATING_NONE] = { RW_COLOR (0xa9a29b, .22), RW_COLOR (0x7d766f, 1), RW_COLOR (0x5e5853, 1), .on_flesh = RW_COLOR (0x7d766f, .32), .press = RW_COLOR (0x5d7c8f, 1) },
      [RW_RATING_SAFE] = { RW_COLOR (0x3fd9b6, .30), RW_COLOR (0x078c78, 1), RW_COLOR (0x08765f, 1), RW_COLOR (0xffffff, .95), .on_flesh = RW_COLOR (0x66e6c8, .75), .press = RW_COLOR (0x078c78, 1) },
      [RW_RATING_CAUTIOUS] = { RW_COLOR (0xf7a81f, .22), RW_COLOR (0xcc8000, 1), RW_COLOR (0x8f5b00, 1), RW_COLOR (0xffffff, .95), .on_flesh = RW_COLOR (0xffc04a, .55), .press = RW_COLOR (0xcc8000, 1) },
      [RW_RATING_AVOID] = { RW_COLOR (0xe2405c, .20), RW_COLOR (0xb01536, 1), RW_COLOR (0xb3123a, 1), RW_COLOR (0xffffff, .95), .on_flesh = RW_COLOR (0x9c0f2f, .4), .press = RW_COLOR (0xb01536, 1) },
    },
    .pattern_opacity = .32,
    .pattern_weight = 1.0,
    .pattern_pitch = 1.0,
    .line_width = 1.0,
  },
  [RW_STYLE_DARK] = {
    .background = RW_COLOR (0x232324, 1),
    .background_edge = RW_COLOR (0x181819, 1),
    .skin = RW_COLOR (0x937668, 1),
    .skin_line = RW_COLOR (0xd9bca8, .6),
    .halo = RW_COLOR (0x0b0b0c, 1),
    .label = RW_COLOR (0xf4f4f4, 1),
    .label_halo = RW_COLOR (0x111112, .8),
    .tool_light = RW_COLOR (0x80949f, 1),
    .tool_body = RW_COLOR (0x455d6c, 1),
    .tool_dark = RW_COLOR (0x16212a, 1),
    .tool_edge = RW_COLOR (0x9fb6c3, .5),
    .tool_shine = RW_COLOR (0xe8f4fa, .5),
    .shadow = RW_COLOR (0x000000, 1),
    .press_shade = RW_COLOR (0x0d0705, .56),
    .press_casing = RW_COLOR (0x0d0705, .6),
    .press_end = .55,
    .press_tint = .3,
    .contact = RW_COLOR (0x9db8c7, 1),
    .zone = {
      [RW_RATING_NONE] = { RW_COLOR (0x7d8791, .24), RW_COLOR (0x9aa5af, 1), RW_COLOR (0xc2c8ce, 1), .on_flesh = RW_COLOR (0x9aa5af, .4), .press = RW_COLOR (0x9db8c7, 1) },
      [RW_RATING_SAFE] = { RW_COLOR (0x19c9a4, .20), RW_COLOR (0x3fe0c4, 1), RW_COLOR (0x4fe3c8, 1), RW_COLOR (0x1a1210, .8), .on_flesh = RW_COLOR (0x3fe0c4, .7), .press = RW_COLOR (0x3cb9b0, 1) },
      [RW_RATING_CAUTIOUS] = { RW_COLOR (0xf5a81f, .20), RW_COLOR (0xffc857, 1), RW_COLOR (0xffc34d, 1), RW_COLOR (0x1a1210, .8), .on_flesh = RW_COLOR (0xffc857, .5), .press = RW_COLOR (0xf6c766, 1) },
      [RW_RATING_AVOID] = { RW_COLOR (0x98122a, .34), RW_COLOR (0xee4c66, 1), RW_COLOR (0xff8a94, 1), RW_COLOR (0x1a1210, .8), .on_flesh = RW_COLOR (0x7d0926, .55), .press = RW_COLOR (0xe0506a, 1) },
    },
    .pattern_opacity = .46,
    .pattern_weight = 1.0,
    .pattern_pitch = 1.0,
    .pattern_halo = .15,
    .line_width = 1.0,
  },
  [RW_STYLE_HIGH_CONTRAST] = {
    .background = RW_COLOR (0xffffff, 1),
    .background_edge = RW_COLOR (0xffffff, 1),
    .skin = RW_COLOR (0xffffff, 1),
    .skin_line = RW_COLOR (0x000000, 1),
    .halo = RW_COLOR (0xffffff, 1),
    .standing = RW_COLOR (0x000000, 1),
    .label = RW_COLOR (0x000000, 1),
    .label_halo = RW_COLOR (0xffffff, 1),
    .tool_light = RW_COLOR (0xffffff, 1),
    .tool_body = RW_COLOR (0xd4dbe0, 1),
    .tool_dark = RW_COLOR (0x8d99a1, 1),
    .tool_edge = RW_COLOR (0x000000, 1),
    .tool_shine = RW_COLOR (0xffffff, 1),
    .shadow = RW_COLOR (0x000000, .5),
    .press_shade = RW_COLOR (0xffffff, .5),
    .press_casing = RW_COLOR (0xffffff, 1),
    .press_end = 1.0,
    .press_tint = .3,
    .contact = RW_COLOR (0x000000, 1),
    .zone = {
      [RW_RATING_NONE] = { RW_COLOR (0xffffff, .3), RW_COLOR (0x4a4a4a, 1), RW_COLOR (0x757575, 1), .press = RW_COLOR (0x000000, 1) },
      [RW_RATING_SAFE] = { RW_COLOR (0x2fc9ae, .34), RW_COLOR (0x007068, 1), RW_COLOR (0x00856b, 1), .press = RW_COLOR (0x007068, 1) },
      [RW_RATING_CAUTIOUS] = { RW_COLOR (0xffb52e, .42), RW_COLOR (0xb87300, 1), RW_COLOR (0xa16a00, 1), .press = RW_COLOR (0xb87300, 1) },
      [RW_RATING_AVOID] = { RW_COLOR (0xf0536f, .4), RW_COLOR (0x7d061c, 1), RW_COLOR (0xde3045, 1), .press = RW_COLOR (0x7d061c, 1) },
    },
    .flesh_is_grey = TRUE,
    .pattern_opacity = .42,
    .pattern_weight = 0.5,
    .pattern_pitch = 1.3,
    .line_width = 1.5,
  },
  [RW_STYLE_HIGH_CONTRAST_DARK] = {
    .background = RW_COLOR (0x000000, 1),
    .background_edge = RW_COLOR (0x000000, 1),
    .skin = RW_COLOR (0x000000, 1),
    .skin_line = RW_COLOR (0xffffff, 1),
    .halo = RW_COLOR (0x000000, 1),
    .standing = RW_COLOR (0xffffff, 1),
    .label = RW_COLOR (0xffffff, 1),
    .label_halo = RW_COLOR (0x000000, 1),
    .tool_light = RW_COLOR (0x8fa3ae, 1),
    .tool_body = RW_COLOR (0x3f5462, 1),
    .tool_dark = RW_COLOR (0x101a21, 1),
    .tool_edge = RW_COLOR (0xffffff, 1),
    .tool_shine = RW_COLOR (0xffffff, .6),
    .shadow = RW_COLOR (0x000000, 1),
    .press_shade = RW_COLOR (0x000000, .6),
    .press_casing = RW_COLOR (0x000000, 1),
    .press_end = 1.0,
    .press_tint = .3,
    .contact = RW_COLOR (0xffffff, 1),
    .zone = {
      [RW_RATING_NONE] = { RW_COLOR (0x8a8a8a, .24), RW_COLOR (0xb8b8b8, 1), RW_COLOR (0xd0d0d0, 1), RW_COLOR (0x000000, 1), .press = RW_COLOR (0xffffff, 1) },
      [RW_RATING_SAFE] = { RW_COLOR (0x19c9a4, .30), RW_COLOR (0x3fe0c4, 1), RW_COLOR (0x5ff0d4, 1), RW_COLOR (0x000000, 1), .press = RW_COLOR (0x3cb9b0, 1) },
      [RW_RATING_CAUTIOUS] = { RW_COLOR (0xf5a81f, .30), RW_COLOR (0xffc857, 1), RW_COLOR (0xffcf66, 1), RW_COLOR (0x000000, 1), .press = RW_COLOR (0xf6c766, 1) },
      [RW_RATING_AVOID] = { RW_COLOR (0xd0284a, .36), RW_COLOR (0xf2516b, 1), RW_COLOR (0xff9aa3, 1), RW_COLOR (0x000000, 1), .press = RW_COLOR (0xe0506a, 1) },
    },
    .flesh_is_grey = TRUE,
    .pattern_opacity = .72,
    .pattern_weight = 0.5,
    .pattern_pitch = 1.4,
    .pattern_halo = .45,
    .line_width = 1.5,
  },
  [RW_STYLE_PRINT] = {
    .background = RW_COLOR (0xffffff, 1),
    .background_edge = RW_COLOR (0xffffff, 1),
    .skin = RW_COLOR (0xf4f4f4, 1),
    .skin_line = RW_COLOR (0x5a5a5a, .7),
    .halo = RW_COLOR (0xffffff, 1),
    .label = RW_COLOR (0x1a1a1a, 1),
    .label_halo = RW_COLOR (0xffffff, .9),
    .tool_light = RW_COLOR (0xffffff, 1),
    .tool_body = RW_COLOR (0xf0f0f0, 1),
    .tool_dark = RW_COLOR (0xbdbdbd, 1),
    .tool_edge = RW_COLOR (0x1e1e1e, 1),
    .tool_shine = RW_COLOR (0xffffff, 1),
    .shadow = RW_COLOR (0x555555, .3),
    .press_shade = RW_COLOR (0xffffff, .34),
    .press_casing = RW_COLOR (0xffffff, 1),
    .press_end = 1.0,
    .press_tint = .1,
    .contact = RW_COLOR (0x404040, 1),
    .zone = {
      [RW_RATING_NONE] = { RW_COLOR (0xffffff, .3), RW_COLOR (0x9a9a9a, 1), RW_COLOR (0x5a5a5a, 1), RW_COLOR (0xffffff, .9), .press = RW_COLOR (0x404040, 1) },
      [RW_RATING_SAFE] = { RW_COLOR (0xffffff, .12), RW_COLOR (0x868686, 1), RW_COLOR (0x666666, 1), RW_COLOR (0xffffff, .9), .press = RW_COLOR (0x404040, 1) },
      [RW_RATING_CAUTIOUS] = { RW_COLOR (0xffffff, .12), RW_COLOR (0x4f4f4f, 1), RW_COLOR (0x404040, 1), RW_COLOR (0xffffff, .9), .press = RW_COLOR (0x404040, 1) },
      [RW_RATING_AVOID] = { RW_COLOR (0x0c0c0c, .12), RW_COLOR (0x0c0c0c, 1), RW_COLOR (0x0c0c0c, 1), RW_COLOR (0xffffff, .9), .press = RW_COLOR (0x404040, 1) },
    },
    .contact_is_plain = TRUE,
    .flesh_is_grey = TRUE,
    .pattern_opacity = .38,
    .pattern_weight = 0.5,
    .pattern_pitch = 1.5,
    .line_width = 1.0,
  },
};

/* What another skin changes. By day a darker skin lies nearer to every edge, by
 * night a lighter one: a pale or a dark casing parts them. */
static const struct
{
  RwColor skin;
  RwColor skin_line;
  RwColor casing;
} skins[][RW_N_SKIN_TONES] = {
  [RW_STYLE_LIGHT] = {
    [RW_SKIN_TONE_MEDIUM] = { RW_COLOR (0x8f6446, 1), RW_COLOR (0x4a2e1f, .6), RW_COLOR (0xffffff, .82) },
    [RW_SKIN_TONE_DARK] = { RW_COLOR (0x5f4032, 1), RW_COLOR (0x21130d, .65), RW_COLOR (0xffffff, .65) },
  },
  [RW_STYLE_DARK] = {
    [RW_SKIN_TONE_MEDIUM] = { RW_COLOR (0x6b4d38, 1), RW_COLOR (0xb8967a, .6), RW_COLOR (0x120b08, .7) },
    [RW_SKIN_TONE_DARK] = { RW_COLOR (0x39281e, 1), RW_COLOR (0x96795f, .6), RW_COLOR (0x000000, 0) },
  },
};

/* The same ratings in blue, amber and purple, after Okabe and Ito, "Color Universal
 * Design", 2008: yellow against blue is what nearly all who are colour-blind see,
 * and for the few who do not, purple is far darker than both. */
static const RwZonePaint colour_blind_zones[][RW_RATING_AVOID + 1] = {
  [RW_STYLE_LIGHT] = {
    [RW_RATING_SAFE] = { RW_COLOR (0x2f9bff, .34), RW_COLOR (0x1888d9, 1), RW_COLOR (0x0f64ab, 1), RW_COLOR (0xffffff, .95), .on_flesh = RW_COLOR (0x7cc6ff, .75), .press = RW_COLOR (0x0042ea, 1) },
    [RW_RATING_CAUTIOUS] = { RW_COLOR (0xf7a81f, .22), RW_COLOR (0xca8200, 1), RW_COLOR (0x8f5b00, 1), RW_COLOR (0xffffff, .95), .on_flesh = RW_COLOR (0xffc04a, .55), .press = RW_COLOR (0xd68500, 1) },
    [RW_RATING_AVOID] = { RW_COLOR (0x8a2a80, .22), RW_COLOR (0x5a1044, 1), RW_COLOR (0x7d1663, 1), RW_COLOR (0xffffff, .95), .on_flesh = RW_COLOR (0x5a1044, .45), .press = RW_COLOR (0x530433, 1) },
  },
  [RW_STYLE_DARK] = {
    [RW_RATING_SAFE] = { RW_COLOR (0x2490ff, .30), RW_COLOR (0x9fccff, 1), RW_COLOR (0x9fccff, 1), RW_COLOR (0x1a1210, .8), .on_flesh = RW_COLOR (0x9fccff, .7), .press = RW_COLOR (0xd9f2ff, 1) },
    [RW_RATING_CAUTIOUS] = { RW_COLOR (0xf5a81f, .20), RW_COLOR (0xfdcd5f, 1), RW_COLOR (0xffc34d, 1), RW_COLOR (0x1a1210, .8), .on_flesh = RW_COLOR (0xfdcd5f, .5), .press = RW_COLOR (0xffdc82, 1) },
    [RW_RATING_AVOID] = { RW_COLOR (0x6a1068, .36), RW_COLOR (0x9d30ba, 1), RW_COLOR (0xe58cf0, 1), RW_COLOR (0x1a1210, .8), .on_flesh = RW_COLOR (0x9d30ba, .6), .press = RW_COLOR (0xbe52e1, 1) },
  },
  [RW_STYLE_HIGH_CONTRAST] = {
    [RW_RATING_SAFE] = { RW_COLOR (0x4aa8f0, .34), RW_COLOR (0x2885df, 1), RW_COLOR (0x2175db, 1), .press = RW_COLOR (0x2374d8, 1) },
    [RW_RATING_CAUTIOUS] = { RW_COLOR (0xffb52e, .42), RW_COLOR (0xb37900, 1), RW_COLOR (0xa16a00, 1), .press = RW_COLOR (0xb47a00, 1) },
    [RW_RATING_AVOID] = { RW_COLOR (0xb050a8, .4), RW_COLOR (0x460043, 1), RW_COLOR (0xba47a3, 1), .press = RW_COLOR (0x430043, 1) },
  },
  [RW_STYLE_HIGH_CONTRAST_DARK] = {
    [RW_RATING_SAFE] = { RW_COLOR (0x2490ff, .38), RW_COLOR (0x9fccff, 1), RW_COLOR (0xb4d8ff, 1), RW_COLOR (0x000000, 1), .press = RW_COLOR (0xd9f2ff, 1) },
    [RW_RATING_CAUTIOUS] = { RW_COLOR (0xf5a81f, .30), RW_COLOR (0xfdcd5f, 1), RW_COLOR (0xffcf66, 1), RW_COLOR (0x000000, 1), .press = RW_COLOR (0xffdc82, 1) },
    [RW_RATING_AVOID] = { RW_COLOR (0x8c2298, .44), RW_COLOR (0xa034bd, 1), RW_COLOR (0xeea6f6, 1), RW_COLOR (0x000000, 1), .press = RW_COLOR (0xbe52e1, 1) },
  },
};

static void
take_hues (RwPalette *self,
           RwStyle    style)
{
  for (int rating = RW_RATING_SAFE; rating <= RW_RATING_AVOID; rating++)
    self->zone[rating] = colour_blind_zones[style][rating];
}

static void
take_skin (RwPalette  *self,
           RwStyle     style,
           RwSkinTone  tone)
{
  self->skin = skins[style][tone].skin;
  self->skin_line = skins[style][tone].skin_line;
  for (int rating = RW_RATING_NONE; rating <= RW_RATING_AVOID; rating++)
    self->zone[rating].casing = skins[style][tone].casing;
}

/* The palettes above with all hues for each skin, where style shows any of them. */
static gpointer
make_all (gpointer data)
{
  RwPalette *made = g_new (RwPalette, G_N_ELEMENTS (colour_blind_zones) * RW_N_HUES * RW_N_SKIN_TONES);
  RwPalette *next = made;

  for (guint style = 0; style < G_N_ELEMENTS (colour_blind_zones); style++)
    for (guint hues = 0; hues < RW_N_HUES; hues++)
      for (guint tone = 0; tone < RW_N_SKIN_TONES; tone++, next++)
        {
          *next = palettes[style];
          if (hues == RW_HUES_COLOUR_BLIND)
            take_hues (next, style);
          if (tone != RW_SKIN_TONE_LIGHT && rw_style_shows_skin_tone (style))
            take_skin (next, style, tone);
        }

  return made;
}

const RwColor *
rw_palette_get_contact (const RwPalette *self,
                        RwRating         rating)
{
  return rating == RW_RATING_NONE || self->contact_is_plain ? &self->contact : &self->zone[rating].press;
}

const RwPalette *
rw_palette_get (RwStyle style)
{
  g_return_val_if_fail ((guint) style < G_N_ELEMENTS (palettes), &palettes[0]);

  return &palettes[style];
}

const RwPalette *
rw_palette_get_for_skin (RwStyle    style,
                         RwHues     hues,
                         RwSkinTone tone)
{
  static GOnce once = G_ONCE_INIT;
  const RwPalette *made;

  g_return_val_if_fail ((guint) tone < RW_N_SKIN_TONES, rw_palette_get (style));
  g_return_val_if_fail ((guint) hues < RW_N_HUES, rw_palette_get (style));

  if ((guint) style >= G_N_ELEMENTS (colour_blind_zones))
    return rw_palette_get (style);

  made = g_once (&once, make_all, NULL);

  return &made[(style * RW_N_HUES + hues) * RW_N_SKIN_TONES + tone];
}

void
rw_palette_weaken (RwPalette *self,
                   double     strength)
{
  double pattern;

  g_return_if_fail (self != NULL);

  strength = CLAMP (strength, RW_PALETTE_LEAST_STRENGTH, 1.0);
  pattern = 0.5 + strength / 2.0;
  self->pattern_opacity *= pattern;
  self->pattern_halo *= pattern;
  for (int rating = RW_RATING_NONE; rating <= RW_RATING_AVOID; rating++)
    {
      self->zone[rating].fill.alpha *= strength;
      self->zone[rating].on_flesh.alpha *= pattern;
    }
}
