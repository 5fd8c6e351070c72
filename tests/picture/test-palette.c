/* test-palette.c: the colours can be told apart, by everyone
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <math.h>
#include <string.h>

#include "rw-number.h"
#include "rw-palette.h"

#define LEAST_DISTANCE 20.0

/* A pattern is a hint beside the colour, not a text. */
#define LEAST_PATTERN 1.2
#define LEAST_DISTANCE_COLOUR_BLIND 28.0
#define LEAST_CONTRAST 4.5

/* From one skin to the next: at 2 to 8 all three were called brown. */
#define LEAST_SKIN_DISTANCE 12.0

typedef struct
{
  double l, a, b;
} Lab;

typedef struct
{
  const char *name;
  double rows[3][3];
} Sight;

/* Machado, Oliveira and Fernandes, "A physiologically-based model for
 * simulation of color vision deficiency", IEEE TVCG 15 (6), 2009, severity 1;
 * for linear RGB. */
static const Sight sights[] = {
  { "normal", { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
  { "protanopia", { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } } },
  { "deuteranopia", { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } } },
  { "tritanopia", { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } } },
};

/* IEC 61966-2-1, the transfer function of sRGB. */
static double
to_linear (double value)
{
  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
to_lab_scale (double t)
{
  return t > 216.0 / 24389.0 ? cbrt (t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
}

/* CIE 1976 L*a*b* for the white D65. */
static Lab
to_lab (const double linear[3])
{
  double x = 0.4124564 * linear[0] + 0.3575761 * linear[1] + 0.1804375 * linear[2];
  double y = 0.2126729 * linear[0] + 0.7151522 * linear[1] + 0.0721750 * linear[2];
  double z = 0.0193339 * linear[0] + 0.1191920 * linear[1] + 0.9503041 * linear[2];
  double fx = to_lab_scale (x / 0.95047);
  double fy = to_lab_scale (y);
  double fz = to_lab_scale (z / 1.08883);

  return (Lab) { 116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz) };
}

static Lab
see (const RwColor *color,
     const Sight   *sight)
{
  double from[3] = { to_linear (color->red), to_linear (color->green), to_linear (color->blue) };
  double to[3];

  for (int i = 0; i < 3; i++)
    to[i] = CLAMP (sight->rows[i][0] * from[0] + sight->rows[i][1] * from[1] + sight->rows[i][2] * from[2], 0.0, 1.0);

  return to_lab (to);
}

static double
sine (double degrees)
{
  return sin (degrees * G_PI / 180.0);
}

static double
cosine (double degrees)
{
  return cos (degrees * G_PI / 180.0);
}

static double
get_hue (double a,
         double b)
{
  double hue = a == 0.0 && b == 0.0 ? 0.0 : atan2 (b, a) * 180.0 / G_PI;

  return hue < 0.0 ? hue + 360.0 : hue;
}

/* CIEDE2000, numbered as in Sharma, Wu and Dalal, "The CIEDE2000
 * color-difference formula: implementation notes, supplementary test data, and
 * mathematical observations", Color Research and Application 30 (1), 2005. */
static double
get_distance (Lab one,
              Lab two)
{
  double mean_c = (hypot (one.a, one.b) + hypot (two.a, two.b)) / 2.0;
  double g = 0.5 * (1.0 - sqrt (pow (mean_c, 7) / (pow (mean_c, 7) + pow (25.0, 7))));
  double a1 = one.a * (1.0 + g), a2 = two.a * (1.0 + g);
  double c1 = hypot (a1, one.b), c2 = hypot (a2, two.b);
  double h1 = get_hue (a1, one.b), h2 = get_hue (a2, two.b);
  double dh = c1 * c2 == 0.0 ? 0.0 : remainder (h2 - h1, 360.0);
  double dl = two.l - one.l;
  double dc = c2 - c1;
  double dbigh = 2.0 * sqrt (c1 * c2) * sine (dh / 2.0);
  double l = (one.l + two.l) / 2.0;
  double c = (c1 + c2) / 2.0;
  double h = c1 * c2 == 0.0 ? h1 + h2 : (h1 + h2) / 2.0 + (fabs (h1 - h2) <= 180.0 ? 0.0 : h1 + h2 < 360.0 ? 180.0 : -180.0);
  double t = 1.0 - 0.17 * cosine (h - 30.0) + 0.24 * cosine (2.0 * h) + 0.32 * cosine (3.0 * h + 6.0) - 0.20 * cosine (4.0 * h - 63.0);
  double theta = 30.0 * exp (-pow ((h - 275.0) / 25.0, 2));
  double rc = 2.0 * sqrt (pow (c, 7) / (pow (c, 7) + pow (25.0, 7)));
  double sl = 1.0 + 0.015 * pow (l - 50.0, 2) / sqrt (20.0 + pow (l - 50.0, 2));
  double sc = 1.0 + 0.045 * c;
  double sh = 1.0 + 0.015 * c * t;
  double rt = -sine (2.0 * theta) * rc;

  return sqrt (pow (dl / sl, 2) + pow (dc / sc, 2) + pow (dbigh / sh, 2) + rt * (dc / sc) * (dbigh / sh));
}

/* Rows 1, 7, 13, 17 and 25 of the table of that paper. */
static void
test_formula (void)
{
  static const struct { Lab one, two; double distance; } rows[] = {
    { { 50.0, 2.6772, -79.7751 }, { 50.0, 0.0, -82.7485 }, 2.0425 },
    { { 50.0, 0.0, 0.0 }, { 50.0, -1.0, 2.0 }, 2.3669 },
    { { 50.0, -0.001, 2.49 }, { 50.0, 0.0009, -2.49 }, 4.8045 },
    { { 50.0, 2.5, 0.0 }, { 73.0, 25.0, -18.0 }, 27.1492 },
    { { 60.2574, -34.0099, 36.2677 }, { 60.4626, -34.1751, 39.4387 }, 1.2644 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat_with_epsilon (get_distance (rows[i].one, rows[i].two), rows[i].distance, 1e-4);
}

/* How far apart the two ratings are that lie nearest, for @sight. */
static double
get_least_distance (const RwPalette *palette,
                    const Sight     *sight)
{
  const RwZonePaint *zone = palette->zone;
  double least = G_MAXDOUBLE;

  for (int a = RW_RATING_SAFE; a <= RW_RATING_AVOID; a++)
    for (int b = a + 1; b <= RW_RATING_AVOID; b++)
      {
        least = MIN (least, get_distance (see (&zone[a].edge, sight), see (&zone[b].edge, sight)));
        if (!palette->flesh_is_grey)
          least = MIN (least, get_distance (see (&zone[a].on_flesh, sight), see (&zone[b].on_flesh, sight)));
        if (!palette->contact_is_plain)
          least = MIN (least, get_distance (see (&zone[a].press, sight), see (&zone[b].press, sight)));
      }

  return least;
}

static void
test_ratings_are_apart (void)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    for (guint i = 0; i < G_N_ELEMENTS (sights); i++)
      {
        double least = get_least_distance (rw_palette_get (style), &sights[i]);

        g_test_message ("style %d, %s: %.1f", style, sights[i].name, least);
        g_assert_cmpfloat (least, >=, LEAST_DISTANCE);
      }
}

/* What is not painted with says nothing of itself. */
static void
test_grey_flesh_needs_no_paint (void)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    for (int hues = 0; hues < RW_N_HUES; hues++)
      for (int rating = RW_RATING_SAFE; rating <= RW_RATING_AVOID; rating++)
        {
          const RwPalette *palette = rw_palette_get_for_skin (style, hues, RW_SKIN_TONE_LIGHT);

          g_assert_true (palette->flesh_is_grey == (palette->zone[rating].on_flesh.alpha == 0.0));
        }
}

/* Lines that are no distance apart would never end. */
static void
test_patterns_have_room (void)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    for (int hues = 0; hues < RW_N_HUES; hues++)
      {
        const RwPalette *palette = rw_palette_get_for_skin (style, hues, RW_SKIN_TONE_LIGHT);

        g_assert_cmpfloat (palette->pattern_pitch, >=, 1.0);
        g_assert_cmpfloat (palette->pattern_weight, >, 0.0);
      }
}

/* Who asks for other hues gets ones that are farther apart. */
static void
test_colour_blind_ratings_are_farther_apart (void)
{
  for (int style = RW_STYLE_LIGHT; style < RW_STYLE_PRINT; style++)
    for (guint i = 0; i < G_N_ELEMENTS (sights); i++)
      {
        double least = get_least_distance (rw_palette_get_for_skin (style, RW_HUES_COLOUR_BLIND, RW_SKIN_TONE_LIGHT),
                                           &sights[i]);

        g_test_message ("style %d, %s: %.1f", style, sights[i].name, least);
        g_assert_cmpfloat (least, >=, LEAST_DISTANCE_COLOUR_BLIND);
        /* For normal sight, which comes first, any of both will do. */
        if (i > 0)
          g_assert_cmpfloat (least, >, get_least_distance (rw_palette_get (style), &sights[i]));
      }
}

/* WCAG 2.1, relative luminance and contrast ratio. */
static double
get_luminance (const RwColor *color)
{
  return 0.2126 * to_linear (color->red) + 0.7152 * to_linear (color->green) + 0.0722 * to_linear (color->blue);
}

static double
get_contrast (const RwColor *a,
              const RwColor *b)
{
  double one = get_luminance (a) + 0.05;
  double two = get_luminance (b) + 0.05;

  return MAX (one, two) / MIN (one, two);
}

/* Where colour may be missing the ratings are told by their patterns, on bone as well, which is
 * bright in each of these styles (data/studio/styles): a line or its halo is told from it. */
static void
test_patterns_are_seen_on_bone (void)
{
  const RwColor bone = RW_COLOR (0xd8d8d8, 1);

  for (int style = RW_STYLE_DARK; style <= RW_STYLE_PRINT; style++)
    for (int rating = RW_RATING_SAFE; rating <= RW_RATING_AVOID; rating++)
      {
        const RwPalette *palette = rw_palette_get (style);
        RwColor ground = rw_color_over (&palette->zone[rating].fill, &bone);
        RwColor halo = palette->halo;
        RwColor line = palette->zone[rating].edge;
        double contrast;

        halo.alpha *= palette->pattern_halo;
        halo = rw_color_over (&halo, &ground);
        line.alpha *= palette->pattern_opacity;
        line = rw_color_over (&line, &halo);
        contrast = MAX (get_contrast (&line, &ground), get_contrast (&halo, &ground));
        g_test_message ("style %d, rating %d: %.2f to 1", style, rating, contrast);
        g_assert_cmpfloat (contrast, >=, LEAST_PATTERN);
      }
}

static void
test_text_is_legible (void)
{
  /* The grounds that libadwaita lays under text, by style. */
  static const struct { RwStyle style; RwColor ground; } grounds[] = {
    { RW_STYLE_LIGHT, RW_COLOR (0xfafafa, 1) },
    { RW_STYLE_LIGHT, RW_COLOR (0xffffff, 1) },
    { RW_STYLE_DARK, RW_COLOR (0x242424, 1) },
    { RW_STYLE_DARK, RW_COLOR (0x303030, 1) },
    { RW_STYLE_HIGH_CONTRAST, RW_COLOR (0xffffff, 1) },
    { RW_STYLE_HIGH_CONTRAST, RW_COLOR (0x000000, 1) },
    { RW_STYLE_HIGH_CONTRAST_DARK, RW_COLOR (0x000000, 1) },
    { RW_STYLE_HIGH_CONTRAST_DARK, RW_COLOR (0x242424, 1) },
    { RW_STYLE_HIGH_CONTRAST_DARK, RW_COLOR (0x383838, 1) },
    { RW_STYLE_PRINT, RW_COLOR (0xffffff, 1) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (grounds); i++)
    for (int hues = RW_HUES_STANDARD; hues <= RW_HUES_COLOUR_BLIND; hues++)
      {
        const RwPalette *palette = rw_palette_get_for_skin (grounds[i].style, hues, RW_SKIN_TONE_LIGHT);

        for (int rating = RW_RATING_NONE; rating <= RW_RATING_AVOID; rating++)
          g_assert_cmpfloat (get_contrast (&palette->zone[rating].text, &grounds[i].ground), >=, LEAST_CONTRAST);
      }
}

/* The patch that bears lies in its own shade on the tool. By day it is darker
 * than the tool, and its hue parts it from the shade. */
static void
assert_press_is_seen (RwHues hues)
{
  for (int style = RW_STYLE_LIGHT; style < RW_STYLE_PRINT; style++)
    for (int rating = RW_RATING_SAFE; rating <= RW_RATING_AVOID; rating++)
      {
        const RwPalette *palette = rw_palette_get_for_skin (style, hues, RW_SKIN_TONE_LIGHT);
        const RwColor *press = rw_palette_get_contact (palette, rating);
        RwColor shaded = rw_color_over (&palette->press_shade, &palette->tool_body);

        g_test_message ("style %d, rating %d: %.1f to 1, %.1f", style, rating, get_contrast (press, &shaded),
                        get_distance (see (press, &sights[0]), see (&shaded, &sights[0])));
        g_assert_cmpfloat (get_distance (see (press, &sights[0]), see (&shaded, &sights[0])), >=, LEAST_DISTANCE);
        if (style != RW_STYLE_LIGHT)
          g_assert_cmpfloat (get_contrast (press, &shaded), >=, 3.0);
      }
}

static void
test_press_is_seen (void)
{
  assert_press_is_seen (RW_HUES_STANDARD);
  assert_press_is_seen (RW_HUES_COLOUR_BLIND);
}

/* A colour of the window's style sheets: the first six digits after @before. */
static gboolean
read_window_color (const char *name,
                   const char *before,
                   RwColor    *color)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "ui", name, NULL);
  g_autofree char *text = NULL;
  const char *at;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  at = strstr (text, before);
  if (at == NULL)
    return FALSE;
  at = strchr (at, '#');
  g_assert_nonnull (at);
  *color = (RwColor) RW_COLOR (g_ascii_strtoull (at + 1, NULL, 16), 1);
  return TRUE;
}

/* Words and icons of a rating in the window, on the grounds that libadwaita lays
 * under them. It is the words and the icons that tell them apart. */
static void
test_window_is_legible (void)
{
  static const struct { const char *name; RwColor grounds[2]; } sheets[] = {
    { "style.css", { RW_COLOR (0xfafafa, 1), RW_COLOR (0xffffff, 1) } },
    { "style-dark.css", { RW_COLOR (0x242424, 1), RW_COLOR (0x383838, 1) } },
    { "style-hc.css", { RW_COLOR (0xfafafa, 1), RW_COLOR (0xffffff, 1) } },
    { "style-hc-dark.css", { RW_COLOR (0x242424, 1), RW_COLOR (0x383838, 1) } },
    { "colour-blind.css", { RW_COLOR (0xfafafa, 1), RW_COLOR (0xffffff, 1) } },
    { "colour-blind-dark.css", { RW_COLOR (0x242424, 1), RW_COLOR (0x383838, 1) } },
    { "colour-blind-hc.css", { RW_COLOR (0xfafafa, 1), RW_COLOR (0xffffff, 1) } },
    { "colour-blind-hc-dark.css", { RW_COLOR (0x242424, 1), RW_COLOR (0x383838, 1) } },
  };
  static const char * const names[] = { "rw_none #", "rw_safe #", "rw_cautious #", "rw_avoid #" };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    /* What is not rated is grey for everyone. */
    for (guint j = g_str_has_prefix (sheets[i].name, "colour-blind") ? 1 : 0; j < G_N_ELEMENTS (names); j++)
      {
        RwColor color;

        g_assert_true (read_window_color (sheets[i].name, names[j], &color));
        for (guint k = 0; k < G_N_ELEMENTS (sheets[i].grounds); k++)
          g_assert_cmpfloat (get_contrast (&color, &sheets[i].grounds[k]), >=, LEAST_CONTRAST);
      }
}

/* The verdict's head has white words, at their faintest 92 percent of it. */
static void
test_verdict_is_legible (void)
{
  static const char * const sheets[] = {
    "style.css", "style-dark.css", "style-hc.css",
    "colour-blind.css", "colour-blind-dark.css", "colour-blind-hc.css", "colour-blind-hc-dark.css",
  };
  static const char * const ratings[] = { "none", "safe", "cautious", "avoid" };
  const RwColor faint = RW_COLOR (0xffffff, .92);

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    for (guint j = g_str_has_prefix (sheets[i], "colour-blind") ? 1 : 0; j < G_N_ELEMENTS (ratings); j++)
      {
        g_autofree char *head = g_strdup_printf (".verdict.%s .verdict-head {\n  background-color: #", ratings[j]);
        g_autofree char *name = g_strdup_printf ("rw_%s #", ratings[j]);
        RwColor ground, words;

        if (!read_window_color (sheets[i], head, &ground))
          g_assert_true (read_window_color (sheets[i], name, &ground));
        words = rw_color_over (&faint, &ground);
        g_test_message ("%s, %s: %.1f", sheets[i], ratings[j], get_contrast (&words, &ground));
        g_assert_cmpfloat (get_contrast (&words, &ground), >=, LEAST_CONTRAST);
      }
}

static void
test_labels_are_legible (void)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    {
      const RwPalette *palette = rw_palette_get (style);

      g_assert_cmpfloat (get_contrast (&palette->label, &palette->label_halo), >=, 7.0);
      g_assert_cmpfloat (get_contrast (&palette->skin_line, &palette->background), >=, 3.0);
    }
}

/* The tones of a skin, as the style sheet has them, under one of the letters that @letters matches. */
static GArray *
read_skin (RwStyle     style,
           RwSkinTone  tone,
           const char *letters)
{
  g_autofree char *pattern = g_strdup_printf ("\\.(?:%s)[0-9]+\\{fill:#([0-9a-f]{3,6})\\}", letters);
  g_autofree char *name = rw_style_shows_skin_tone (style)
    ? g_strdup_printf ("%s-skin-%s.css", rw_enum_get_nick (RW_TYPE_STYLE, style),
                       rw_enum_get_nick (RW_TYPE_SKIN_TONE, tone))
    : g_strdup_printf ("%s.css", rw_enum_get_nick (RW_TYPE_STYLE, style));
  g_autofree char *path = g_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", name, NULL);
  g_autoptr(GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_autofree char *text = NULL;
  GArray *colors = g_array_new (FALSE, FALSE, sizeof (RwColor));

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *digits = g_match_info_fetch (match, 1);
      guint64 value = g_ascii_strtoull (digits, NULL, 16);
      RwColor color;

      if (strlen (digits) == 3)
        value = (value >> 8 & 15) * 0x110000 | (value >> 4 & 15) * 0x1100 | (value & 15) * 0x11;
      color = (RwColor) RW_COLOR (value, 1);
      g_array_append_val (colors, color);
    }
  g_assert_cmpuint (colors->len, >, 0);

  return colors;
}

/* An edge stands out from @ground by itself, or its casing does and it stands
 * out from that. */
static double
get_edge_distance (const RwZonePaint *paint,
                   const RwColor     *ground)
{
  RwColor casing = rw_color_over (&paint->casing, ground);
  Lab edge = see (&paint->edge, &sights[0]);
  Lab cased = see (&casing, &sights[0]);
  Lab bare = see (ground, &sights[0]);

  return MAX (get_distance (edge, bare), MIN (get_distance (edge, cased), get_distance (cased, bare)));
}

/* How near the edge of a zone comes to any tone of @skin, bare and filled. */
static double
get_least_on_skin (const RwZonePaint *paint,
                   GArray            *skin)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < skin->len; i++)
    {
      const RwColor *bare = &g_array_index (skin, RwColor, i);
      RwColor filled = rw_color_over (&paint->fill, bare);

      least = MIN (least, get_edge_distance (paint, bare));
      least = MIN (least, get_edge_distance (paint, &filled));
    }

  return least;
}

/* CIEDE2000 and not the ratio of lightness: what tells an edge from skin is
 * mostly its hue. */
static void
assert_zones_are_seen (RwHues hues,
                       double strength)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    for (int tone = RW_SKIN_TONE_LIGHT; tone <= RW_SKIN_TONE_DARK; tone++)
      {
        RwPalette palette = *rw_palette_get_for_skin (style, hues, tone);
        g_autoptr(GArray) skin = read_skin (style, tone, "s|derm");

        rw_palette_weaken (&palette, strength);
        for (int rating = RW_RATING_SAFE; rating <= RW_RATING_AVOID; rating++)
          {
            double least = get_least_on_skin (&palette.zone[rating], skin);

            g_test_message ("style %d, hues %d, skin %d, rating %d, %.1f: %.1f",
                            style, hues, tone, rating, strength, least);
            g_assert_cmpfloat (least, >=, LEAST_DISTANCE);
          }
      }
}

static void
test_zones_are_seen_on_skin (void)
{
  assert_zones_are_seen (RW_HUES_STANDARD, 1.0);
  assert_zones_are_seen (RW_HUES_COLOUR_BLIND, 1.0);
}

/* However weak they are made, and no weaker than that. */
static void
test_weak_zones_are_seen_on_skin (void)
{
  for (int hues = RW_HUES_STANDARD; hues <= RW_HUES_COLOUR_BLIND; hues++)
    {
      assert_zones_are_seen (hues, 0.0);
      assert_zones_are_seen (hues, RW_PALETTE_LEAST_STRENGTH);
      assert_zones_are_seen (hues, 0.5);
    }
}

static void
test_weaken (void)
{
  const RwPalette *usual = rw_palette_get (RW_STYLE_LIGHT);
  RwPalette whole = *usual;
  RwPalette weak = *usual;
  const RwZonePaint *paint = &weak.zone[RW_RATING_AVOID];

  rw_palette_weaken (&whole, 1.0);
  g_assert_cmpmem (&whole, sizeof whole, usual, sizeof *usual);

  rw_palette_weaken (&weak, RW_PALETTE_LEAST_STRENGTH);
  g_assert_cmpfloat_with_epsilon (paint->fill.alpha, usual->zone[RW_RATING_AVOID].fill.alpha * 0.2, 1e-9);
  g_assert_cmpfloat_with_epsilon (paint->on_flesh.alpha, usual->zone[RW_RATING_AVOID].on_flesh.alpha * 0.6, 1e-9);
  g_assert_cmpfloat_with_epsilon (weak.pattern_opacity, usual->pattern_opacity * 0.6, 1e-9);
  g_assert_cmpmem (&paint->edge, sizeof (RwColor), &usual->zone[RW_RATING_AVOID].edge, sizeof (RwColor));
}

/* A halo that stayed as strong would be all that is seen of a pattern. */
static void
test_weaken_halo (void)
{
  const RwPalette *usual = rw_palette_get (RW_STYLE_HIGH_CONTRAST_DARK);
  RwPalette weak = *usual;

  g_assert_cmpfloat (usual->pattern_halo, >, 0.0);
  rw_palette_weaken (&weak, RW_PALETTE_LEAST_STRENGTH);
  g_assert_cmpfloat_with_epsilon (weak.pattern_halo / usual->pattern_halo,
                                  weak.pattern_opacity / usual->pattern_opacity, 1e-9);
}

static void
test_labels_are_legible_on_skin (void)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    for (int tone = RW_SKIN_TONE_LIGHT; tone <= RW_SKIN_TONE_DARK; tone++)
      {
        const RwPalette *palette = rw_palette_get_for_skin (style, RW_HUES_STANDARD, tone);
        g_autoptr(GArray) skin = read_skin (style, tone, "s");

        for (guint i = 0; i < skin->len; i++)
          {
            RwColor ground = rw_color_over (&palette->label_halo, &g_array_index (skin, RwColor, i));

            g_assert_cmpfloat (get_contrast (&palette->label, &ground), >=, LEAST_CONTRAST);
          }
      }
}

/* Tone by tone, but for the deepest shade, where every skin is nearly black. */
static void
test_skins_are_apart (void)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_DARK; style++)
    for (int tone = RW_SKIN_TONE_LIGHT; tone < RW_SKIN_TONE_DARK; tone++)
      {
        g_autoptr(GArray) one = read_skin (style, tone, "s");
        g_autoptr(GArray) two = read_skin (style, tone + 1, "s");
        double least = get_distance (see (&rw_palette_get_for_skin (style, RW_HUES_STANDARD, tone)->skin, &sights[0]),
                                     see (&rw_palette_get_for_skin (style, RW_HUES_STANDARD, tone + 1)->skin, &sights[0]));

        g_assert_cmpuint (one->len, ==, two->len);
        for (guint i = one->len / 3; i < one->len; i++)
          least = MIN (least, get_distance (see (&g_array_index (one, RwColor, i), &sights[0]),
                                            see (&g_array_index (two, RwColor, i), &sights[0])));
        g_test_message ("style %d, skins %d and %d: %.1f", style, tone, tone + 1, least);
        g_assert_cmpfloat (least, >=, LEAST_SKIN_DISTANCE);
      }
}

static gboolean
is_grey (const RwColor *color)
{
  return color->red == color->green && color->green == color->blue;
}

/* A black and white printer must do. */
static void
test_print_is_grey (void)
{
  const RwPalette *palette = rw_palette_get (RW_STYLE_PRINT);
  const RwColor *colors[] = { &palette->skin, &palette->skin_line, &palette->label, &palette->tool_light,
                              &palette->tool_body, &palette->tool_dark, &palette->tool_edge, &palette->shadow };

  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    g_assert_true (is_grey (colors[i]));

  for (int rating = RW_RATING_NONE; rating <= RW_RATING_AVOID; rating++)
    {
      const RwZonePaint *paint = &palette->zone[rating];

      g_assert_true (is_grey (&paint->fill) && is_grey (&paint->edge));
      g_assert_true (is_grey (&paint->text) && is_grey (&paint->casing));
      g_assert_true (is_grey (rw_palette_get_contact (palette, rating)));
    }
}

/* The silhouette before the picture is of the picture's own skin. */
static void
test_silhouette_is_of_the_skin (void)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_DARK; style++)
    for (int tone = RW_SKIN_TONE_LIGHT; tone <= RW_SKIN_TONE_DARK; tone++)
      {
        g_autoptr(GArray) skin = read_skin (style, tone, "s");
        Lab silhouette = see (&rw_palette_get_for_skin (style, RW_HUES_STANDARD, tone)->skin, &sights[0]);
        double least = G_MAXDOUBLE;

        for (guint i = 0; i < skin->len; i++)
          least = MIN (least, get_distance (silhouette, see (&g_array_index (skin, RwColor, i), &sights[0])));
        g_assert_cmpfloat (least, <=, 4.0);
      }

  g_assert_true (rw_palette_get_for_skin (RW_STYLE_PRINT, RW_HUES_COLOUR_BLIND, RW_SKIN_TONE_DARK) == rw_palette_get (RW_STYLE_PRINT));
}

/* Where red, green and blue step at different places there are bands of pink and green
 * in what has to be empty. */
static void
test_ground_has_one_hue (void)
{
  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    {
      const RwPalette *palette = rw_palette_get (style);
      double fall = palette->background.red - palette->background_edge.red;

      g_assert_cmpfloat_with_epsilon (palette->background.green - palette->background_edge.green, fall, 1e-9);
      g_assert_cmpfloat_with_epsilon (palette->background.blue - palette->background_edge.blue, fall, 1e-9);
    }
}

static void
test_mix (void)
{
  RwColor white = RW_COLOR (0xffffff, 1);
  RwColor veil = RW_COLOR (0x000000, .25);
  RwColor half = rw_color_mix (&white, &veil, 0.5);
  RwColor over = rw_color_over (&veil, &white);
  RwColor both = rw_color_over (&veil, &veil);

  g_assert_cmpfloat_with_epsilon (half.red, 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (half.alpha, 0.625, 1e-9);
  g_assert_cmpfloat_with_epsilon (over.red, 0.75, 1e-9);
  g_assert_cmpfloat_with_epsilon (over.alpha, 1.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (both.alpha, 0.4375, 1e-9);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/palette/formula", test_formula);
  g_test_add_func ("/palette/ratings-are-apart", test_ratings_are_apart);
  g_test_add_func ("/palette/grey-flesh-needs-no-paint", test_grey_flesh_needs_no_paint);
  g_test_add_func ("/palette/patterns-have-room", test_patterns_have_room);
  g_test_add_func ("/palette/patterns-are-seen-on-bone", test_patterns_are_seen_on_bone);
  g_test_add_func ("/palette/colour-blind-ratings-are-farther-apart", test_colour_blind_ratings_are_farther_apart);
  g_test_add_func ("/palette/text-is-legible", test_text_is_legible);
  g_test_add_func ("/palette/press-is-seen", test_press_is_seen);
  g_test_add_func ("/palette/window-is-legible", test_window_is_legible);
  g_test_add_func ("/palette/verdict-is-legible", test_verdict_is_legible);
  g_test_add_func ("/palette/labels-are-legible", test_labels_are_legible);
  g_test_add_func ("/palette/zones-are-seen-on-skin", test_zones_are_seen_on_skin);
  g_test_add_func ("/palette/weak-zones-are-seen-on-skin", test_weak_zones_are_seen_on_skin);
  g_test_add_func ("/palette/weaken", test_weaken);
  g_test_add_func ("/palette/weaken-halo", test_weaken_halo);
  g_test_add_func ("/palette/labels-are-legible-on-skin", test_labels_are_legible_on_skin);
  g_test_add_func ("/palette/skins-are-apart", test_skins_are_apart);
  g_test_add_func ("/palette/print-is-grey", test_print_is_grey);
  g_test_add_func ("/palette/silhouette-is-of-the-skin", test_silhouette_is_of_the_skin);
  g_test_add_func ("/palette/ground-has-one-hue", test_ground_has_one_hue);
  g_test_add_func ("/palette/mix", test_mix);

  return g_test_run ();
}
