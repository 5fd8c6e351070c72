/* test-figure-model.c: what a person chose to see
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-figure.h"

typedef struct
{
  RwFigure *figure;

  /* How often each signal came. */
  guint notified;
  guint picture_changed;
  guint colors_changed;
} Fixture;

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->figure = rw_figure_new ();
  g_signal_connect_swapped (self->figure, "notify", G_CALLBACK (count_cb), &self->notified);
  g_signal_connect_swapped (self->figure, "picture-changed", G_CALLBACK (count_cb), &self->picture_changed);
  g_signal_connect_swapped (self->figure, "colors-changed", G_CALLBACK (count_cb), &self->colors_changed);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->figure);
}

static void
assert_signals (Fixture *self,
                guint    notified,
                guint    picture_changed)
{
  g_assert_cmpuint (self->notified, ==, notified);
  g_assert_cmpuint (self->picture_changed, ==, picture_changed);
  self->notified = self->picture_changed = 0;
}

/* There is no depth before the first and none after the last. */
static void
test_step (Fixture       *self,
           gconstpointer  data)
{
  rw_figure_step (self->figure, -1);
  g_assert_cmpint (rw_figure_get_depth (self->figure), ==, RW_DEPTH_SEE_THROUGH);
  assert_signals (self, 0, 0);

  for (int depth = RW_DEPTH_SKIN; depth <= RW_DEPTH_BONE; depth++)
    {
      rw_figure_step (self->figure, 1);
      g_assert_cmpint (rw_figure_get_depth (self->figure), ==, depth);
      assert_signals (self, 1, 1);
    }

  rw_figure_step (self->figure, 1);
  g_assert_cmpint (rw_figure_get_depth (self->figure), ==, RW_DEPTH_BONE);
  assert_signals (self, 0, 0);
  rw_figure_step (self->figure, -10);
  g_assert_cmpint (rw_figure_get_depth (self->figure), ==, RW_DEPTH_SEE_THROUGH);
  assert_signals (self, 1, 1);
}

/* Only what the atlas file itself draws makes another picture. */
static void
test_switches (Fixture       *self,
               gconstpointer  data)
{
  for (guint i = 0; i < RW_N_FIGURE_SWITCHES; i++)
    {
      gboolean shown = rw_figure_shows (self->figure, i);
      guint n_pictures = i <= RW_FIGURE_ORGANS ? 1 : 0;
      gboolean read = shown;

      g_test_message ("%s", rw_figure_get_switch_name (i));
      rw_figure_set_shows (self->figure, i, shown);
      assert_signals (self, 0, 0);
      g_assert_true (rw_figure_is_default (self->figure));

      rw_figure_set_shows (self->figure, i, !shown);
      assert_signals (self, 1, n_pictures);
      g_assert_false (rw_figure_is_default (self->figure));
      g_object_get (self->figure, rw_figure_get_switch_name (i), &read, NULL);
      g_assert_cmpint (read, ==, !shown);

      g_object_set (self->figure, rw_figure_get_switch_name (i), shown, NULL);
      assert_signals (self, 1, n_pictures);
      g_assert_true (rw_figure_is_default (self->figure));
    }
}

static void
test_skin_tone (Fixture       *self,
                gconstpointer  data)
{
  rw_figure_set_skin_tone (self->figure, RW_SKIN_TONE_LIGHT);
  assert_signals (self, 0, 0);
  rw_figure_set_skin_tone (self->figure, RW_SKIN_TONE_DARK);
  assert_signals (self, 1, 0);
  g_assert_true (rw_figure_is_default (self->figure));
  rw_figure_reset (self->figure);
  assert_signals (self, 0, 0);
  g_assert_cmpint (rw_figure_get_skin_tone (self->figure), ==, RW_SKIN_TONE_DARK);
}

/* The palette is what was chosen of skin, hues and strength, and no choice of these
 * makes another picture of the body. */
static void
test_palette (Fixture       *self,
              gconstpointer  data)
{
  const RwPalette *palette = rw_figure_get_palette (self->figure, RW_STYLE_LIGHT);
  const RwPalette *usual = rw_palette_get (RW_STYLE_LIGHT);
  const RwPalette *blue = rw_palette_get_for_skin (RW_STYLE_LIGHT, RW_HUES_COLOUR_BLIND, RW_SKIN_TONE_LIGHT);

  g_assert_cmpmem (palette, sizeof *palette, usual, sizeof *usual);
  rw_figure_set_hues (self->figure, RW_HUES_STANDARD);
  g_assert_cmpuint (self->colors_changed, ==, 0);

  rw_figure_set_hues (self->figure, RW_HUES_COLOUR_BLIND);
  g_assert_cmpuint (self->colors_changed, ==, 1);
  assert_signals (self, 1, 0);
  g_assert_true (rw_figure_get_palette (self->figure, RW_STYLE_LIGHT) == palette);
  g_assert_cmpmem (palette, sizeof *palette, blue, sizeof *blue);

  rw_figure_set_zone_strength (self->figure, 50);
  g_assert_cmpuint (self->colors_changed, ==, 2);
  assert_signals (self, 1, 0);
  rw_figure_get_palette (self->figure, RW_STYLE_LIGHT);
  g_assert_cmpfloat_with_epsilon (palette->zone[RW_RATING_SAFE].fill.alpha,
                                  blue->zone[RW_RATING_SAFE].fill.alpha / 2.0, 1e-9);
}

/* Never so weak that a rating would not be seen. */
static void
test_zone_strength (Fixture       *self,
                    gconstpointer  data)
{
  rw_figure_set_zone_strength (self->figure, 100);
  rw_figure_set_zone_strength (self->figure, 1000);
  assert_signals (self, 0, 0);
  rw_figure_set_zone_strength (self->figure, 0);
  assert_signals (self, 1, 0);
  g_assert_cmpint (rw_figure_get_zone_strength (self->figure), ==, RW_FIGURE_LEAST_ZONE_STRENGTH);
  g_assert_cmpfloat (RW_FIGURE_LEAST_ZONE_STRENGTH / 100.0, ==, RW_PALETTE_LEAST_STRENGTH);
}

static void
test_units (Fixture       *self,
            gconstpointer  data)
{
  g_assert_cmpint (rw_figure_get_units (self->figure), ==, RW_UNITS_CENTIMETRES);
  rw_figure_set_units (self->figure, RW_UNITS_CENTIMETRES);
  assert_signals (self, 0, 0);
  rw_figure_set_units (self->figure, RW_UNITS_INCHES);
  assert_signals (self, 1, 0);
  g_assert_cmpint (rw_figure_get_units (self->figure), ==, RW_UNITS_INCHES);
}

static void
test_reset (Fixture       *self,
            gconstpointer  data)
{
  rw_figure_set_depth (self->figure, RW_DEPTH_DEEP);
  rw_figure_set_shows (self->figure, RW_FIGURE_BONES, FALSE);
  rw_figure_set_shows (self->figure, RW_FIGURE_LABELS, TRUE);
  assert_signals (self, 3, 2);
  rw_figure_reset (self->figure);
  assert_signals (self, 3, 2);
  g_assert_true (rw_figure_is_default (self->figure));
  g_assert_cmpint (rw_figure_get_depth (self->figure), ==, RW_DEPTH_SEE_THROUGH);
}

/* What the depth does not have can not be switched; the kidneys can at every
 * depth, but a section is cut through what it is cut through. */
static void
test_offers (Fixture       *self,
             gconstpointer  data)
{
  static const RwFigureSwitch painted[] = { RW_FIGURE_ZONES, RW_FIGURE_CONTACT, RW_FIGURE_LABELS };

  for (int depth = RW_DEPTH_SEE_THROUGH; depth <= RW_DEPTH_BONE; depth++)
    {
      gboolean shows_muscle = depth != RW_DEPTH_SKIN && depth != RW_DEPTH_BONE;
      gboolean shows_bones = depth != RW_DEPTH_SKIN && depth != RW_DEPTH_SUPERFICIAL;

      g_test_message ("depth %d", depth);
      rw_figure_set_depth (self->figure, depth);
      g_assert_true (rw_figure_offers (self->figure, RW_FIGURE_SKIN, RW_ASPECT_BACK));
      g_assert_cmpint (rw_figure_offers (self->figure, RW_FIGURE_MUSCLE, RW_ASPECT_BACK), ==, shows_muscle);
      g_assert_cmpint (rw_figure_offers (self->figure, RW_FIGURE_RIBS, RW_ASPECT_SIDE), ==, shows_bones);
      g_assert_cmpint (rw_figure_offers (self->figure, RW_FIGURE_BONES, RW_ASPECT_BACK), ==, shows_bones);
      g_assert_true (rw_figure_offers (self->figure, RW_FIGURE_MUSCLE, RW_ASPECT_SECTION));
      g_assert_true (rw_figure_offers (self->figure, RW_FIGURE_ORGANS, RW_ASPECT_BACK));
      g_assert_false (rw_figure_offers (self->figure, RW_FIGURE_ORGANS, RW_ASPECT_SECTION));
      for (guint i = 0; i < G_N_ELEMENTS (painted); i++)
        g_assert_true (rw_figure_offers (self->figure, painted[i], RW_ASPECT_SECTION));
    }
}

/* Those of the depth without those that are switched off. */
static void
test_layers (Fixture       *self,
             gconstpointer  data)
{
  RwLayers all = RW_LAYER_SKIN | RW_LAYER_MUSCLE | RW_LAYER_RIBS | RW_LAYER_BONES;

  g_assert_cmpint (rw_figure_get_layers (self->figure, RW_ASPECT_BACK), ==, all);
  g_assert_cmpint (rw_figure_get_layers (self->figure, RW_ASPECT_SECTION), ==, RW_LAYERS_PICTURE);

  rw_figure_set_shows (self->figure, RW_FIGURE_MUSCLE, FALSE);
  g_assert_cmpint (rw_figure_get_layers (self->figure, RW_ASPECT_BACK), ==, all & ~RW_LAYER_MUSCLE);
  g_assert_cmpint (rw_figure_get_layers (self->figure, RW_ASPECT_SECTION), ==, RW_LAYERS_PICTURE & ~RW_LAYER_MUSCLE);

  rw_figure_set_shows (self->figure, RW_FIGURE_ORGANS, TRUE);
  rw_figure_set_depth (self->figure, RW_DEPTH_SKIN);
  g_assert_cmpint (rw_figure_get_layers (self->figure, RW_ASPECT_SIDE), ==, RW_LAYER_SKIN | RW_LAYER_ORGANS);

  /* What the program paints itself is no layer of the picture. */
  rw_figure_set_shows (self->figure, RW_FIGURE_ZONES, FALSE);
  g_assert_cmpint (rw_figure_get_layers (self->figure, RW_ASPECT_SIDE), ==, RW_LAYER_SKIN | RW_LAYER_ORGANS);
}

static void
add (const char *path,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/app/figure-model/step", test_step);
  add ("/app/figure-model/switches", test_switches);
  add ("/app/figure-model/skin-tone", test_skin_tone);
  add ("/app/figure-model/palette", test_palette);
  add ("/app/figure-model/zone-strength", test_zone_strength);
  add ("/app/figure-model/units", test_units);
  add ("/app/figure-model/reset", test_reset);
  add ("/app/figure-model/offers", test_offers);
  add ("/app/figure-model/layers", test_layers);

  return g_test_run ();
}
