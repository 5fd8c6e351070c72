/* test-depth.c: how deep the picture is looked into
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-artwork.h"
#include "rw-content.h"
#include "rw-pixels.h"

/* mm of the side view: the bodies of the chest vertebrae and the ribs before them. */
#define CHEST ((RwBox) { -120.0, 200.0, 20.0, 340.0 })

/* Within the broad back muscle, over ribs 8 to 12. */
#define FLANK ((RwBox) { 22.0, 300.0, 62.0, 360.0 })

/* The arches, T8 to T12, and the spinous processes, T4 to T11. */
#define ARCHES ((RwBox) { 44.0, 290.0, 62.0, 400.0 })
#define PROCESSES ((RwBox) { 63.0, 200.0, 76.0, 370.0 })

/* The hip bone. */
#define HIP ((RwBox) { -70.0, 540.0, 90.0, 700.0 })

#define BLADE ((RwBox) { 40.0, 150.0, 90.0, 300.0 })

/* mm of the back view: the occiput below the superior nuchal line with the atlas,
 * and the seat bone with its branch. */
#define NAPE ((RwBox) { -14.0, -28.0, 14.0, 32.0 })
#define SEAT ((RwBox) { 30.0, 625.0, 90.0, 680.0 })

/* Where muscles of the shoulder end beneath the acromion, and where the hip lies under
 * muscles that fade. */
#define ACROMION ((RwBox) { 150.0, 158.0, 172.0, 172.0 })
#define BUTTOCK ((RwBox) { 126.0, 642.0, 148.0, 658.0 })

/* Skin with nothing beneath it that is drawn. */
#define ARM ((RwBox) { 200.0, 290.0, 216.0, 306.0 })
#define BUTTOCKS ((RwBox) { 96.0, 640.0, 112.0, 656.0 })

/* Hair, above and below the superior nuchal line, from behind and from the side. */
#define SCALP_BACK ((RwBox) { -30.0, -76.0, 30.0, -50.0 })
#define SCALP_SIDE ((RwBox) { -10.0, -76.0, 40.0, -50.0 })
#define HAIRLINE_BACK ((RwBox) { -30.0, -30.0, 30.0, -8.0 })
#define HAIRLINE_SIDE ((RwBox) { 6.0, -28.0, 40.0, -8.0 })
#define SKULL_BACK ((RwBox) { -40.0, -76.0, 40.0, -42.0 })
#define SKULL_SIDE ((RwBox) { -60.0, -76.0, 40.0, -42.0 })

/* A layer that is there without being seen. */
#define FAINT 0.004

static RwContent *content;

static cairo_surface_t *
render_view (RwAspect                aspect,
             const RwBox            *box,
             RwDepth                 depth,
             RwLayers                layers,
             const RwLayerStrengths *strengths)
{
  g_autoptr(RwArtwork) artwork = rw_artwork_new (rw_content_get_view (content, aspect, 0.0),
                                                 rw_content_get_atlas_folder (content));
  g_autoptr(GError) error = NULL;
  cairo_surface_t *surface;

  rw_artwork_set_depth (artwork, depth);
  if (strengths != NULL)
    rw_artwork_set_layer_strengths (artwork, strengths);
  surface = rw_artwork_render (artwork, box, 140, 140, RW_STYLE_LIGHT, layers, &error);
  g_assert_no_error (error);
  cairo_surface_flush (surface);

  return surface;
}

static cairo_surface_t *
render_box (const RwBox            *box,
            RwDepth                 depth,
            RwLayers                layers,
            const RwLayerStrengths *strengths)
{
  return render_view (RW_ASPECT_SIDE, box, depth, layers, strengths);
}

static cairo_surface_t *
render (RwDepth                 depth,
        RwLayers                layers,
        const RwLayerStrengths *strengths)
{
  return render_box (&CHEST, depth, layers, strengths);
}

/* The mean over all pixels of how far two pictures are apart in grey, 0 to 255;
 * frees both. */
static double
compare (cairo_surface_t *a,
         cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  double sum = 0.0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      sum += ABS (rw_pixel_get_grey (rw_surface_get_pixel (a, x, y))
                  - rw_pixel_get_grey (rw_surface_get_pixel (b, x, y)));
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);

  return sum / width / height;
}

/* Bones are whole where no muscle is seen. */
static void
test_bones_without_muscles (void)
{
  const RwLayers bare = RW_LAYER_SKIN | RW_LAYER_RIBS | RW_LAYER_BONES;

  for (int depth = RW_DEPTH_SKIN; depth <= RW_DEPTH_BONE; depth++)
    g_assert_cmpfloat (compare (render (depth, bare, NULL), render (RW_DEPTH_SEE_THROUGH, bare, NULL)), ==, 0.0);
}

static void
test_bones_beside_muscles (void)
{
  const RwLayers all = RW_LAYER_MUSCLE | RW_LAYER_BONES;

  g_assert_cmpfloat (compare (render (RW_DEPTH_DEEP, all, NULL), render (RW_DEPTH_DEEP, RW_LAYER_MUSCLE, NULL)), >, 2.0);
  g_assert_cmpfloat (rw_depth_get_share (RW_DEPTH_DEEP, RW_ASPECT_SIDE, RW_LAYER_BONES), ==, 1.0);
  g_assert_cmpfloat (rw_depth_get_share (RW_DEPTH_DEEP, RW_ASPECT_BACK, RW_LAYER_BONES), ==, 1.0);
  g_assert_cmpfloat (rw_depth_get_share (RW_DEPTH_DEEP, RW_ASPECT_SECTION, RW_LAYER_BONES), ==, 1.0);
  g_assert_cmpfloat (rw_depth_get_share (RW_DEPTH_BONE, RW_ASPECT_SECTION, RW_LAYER_MUSCLE), <, 1.0);
}

/* From the side the long muscles hide the spinous processes, and the wall of the chest the
 * arches; under the surface no bone is left at all, even where the flesh fades. */
static void
test_flesh_covers_spine (void)
{
  const RwLayers all = RW_LAYER_SKIN | RW_LAYER_MUSCLE | RW_LAYER_RIBS | RW_LAYER_BONES;
  const RwLayers flesh = RW_LAYER_SKIN | RW_LAYER_MUSCLE;

  g_assert_cmpfloat (compare (render_box (&PROCESSES, RW_DEPTH_DEEP, all, NULL),
                              render_box (&PROCESSES, RW_DEPTH_DEEP, flesh, NULL)), <, 0.5);
  g_assert_cmpfloat (compare (render_box (&ARCHES, RW_DEPTH_DEEP, all, NULL),
                              render_box (&ARCHES, RW_DEPTH_DEEP, flesh | RW_LAYER_RIBS, NULL)), <, 0.5);
  g_assert_cmpfloat (compare (render (RW_DEPTH_SUPERFICIAL, all, NULL),
                              render (RW_DEPTH_SUPERFICIAL, flesh, NULL)), <, 0.5);
}

/* The blade lies between two groups of muscles, and is a bone all the same. */
static void
test_blade_is_bone (void)
{
  RwLayerStrengths strengths = RW_LAYER_STRENGTHS_WHOLE;

  rw_layer_strengths_set (&strengths, RW_LAYER_BONES, 0.0);
  g_assert_cmpfloat (compare (render_box (&BLADE, RW_DEPTH_MIDDLE, RW_LAYER_MUSCLE | RW_LAYER_BONES, &strengths),
                              render_box (&BLADE, RW_DEPTH_MIDDLE, RW_LAYER_MUSCLE, NULL)), ==, 0.0);
}

/* The hip bone is drawn twice, before and behind the muscles: neither is there where
 * bones are not. */
static void
test_skin_is_skin (void)
{
  RwLayerStrengths strengths = RW_LAYER_STRENGTHS_WHOLE;

  rw_layer_strengths_set (&strengths, RW_LAYER_BONES, 0.0);
  g_assert_cmpfloat (compare (render_box (&HIP, RW_DEPTH_SKIN, RW_LAYER_SKIN, NULL),
                              render_box (&HIP, RW_DEPTH_SKIN, RW_LAYER_SKIN | RW_LAYER_BONES, &strengths)), ==, 0.0);
  g_assert_cmpfloat (compare (render_box (&HIP, RW_DEPTH_SKIN, RW_LAYER_SKIN, NULL),
                              render_box (&HIP, RW_DEPTH_SKIN, RW_LAYER_SKIN | RW_LAYER_BONES, NULL)), >, 10.0);
}

/* Of a view: where hair grows on the scalp, where it grows in the nape, and where the skull
 * reaches down to the muscles. */
typedef struct
{
  RwAspect aspect;
  RwBox scalp;
  RwBox nape;
  RwBox skull;
} Head;

static const Head heads[] = {
  { RW_ASPECT_BACK, SCALP_BACK, HAIRLINE_BACK, SKULL_BACK },
  { RW_ASPECT_SIDE, SCALP_SIDE, HAIRLINE_SIDE, SKULL_SIDE },
};

/* The skin at a depth whose own layers are there, but so faint that no eye sees them. */
static cairo_surface_t *
render_scalp (const Head  *head,
              const RwBox *box,
              RwDepth      depth)
{
  RwLayerStrengths strengths = RW_LAYER_STRENGTHS_WHOLE;

  rw_layer_strengths_set (&strengths, RW_LAYER_BONES, FAINT);
  rw_layer_strengths_set (&strengths, RW_LAYER_MUSCLE, FAINT);

  return render_view (head->aspect, box, depth, rw_depth_get_layers (depth, head->aspect), &strengths);
}

/* Hair belongs to the skin: with it goes the scalp's wherever the skin is looked at or
 * through. Where something lies bare in the nape, it has none. */
static void
test_hair_on_scalp (void)
{
  static const RwDepth worn[] = { RW_DEPTH_SEE_THROUGH, RW_DEPTH_SUPERFICIAL };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    for (guint k = 0; k < G_N_ELEMENTS (worn); k++)
      {
        g_assert_cmpfloat (compare (render_scalp (&heads[i], &heads[i].scalp, worn[k]),
                                    render_scalp (&heads[i], &heads[i].scalp, RW_DEPTH_SKIN)), <, 1.0);
        g_assert_cmpfloat (compare (render_scalp (&heads[i], &heads[i].nape, worn[k]),
                                    render_scalp (&heads[i], &heads[i].nape, RW_DEPTH_SKIN)), >, 8.0);
      }
}

/* Deeper than that the skull is bare, and so is the skin about it: all three depths are alike,
 * and without hair. */
static void
test_no_hair_on_skull (void)
{
  static const RwDepth bare[] = { RW_DEPTH_MIDDLE, RW_DEPTH_DEEP, RW_DEPTH_BONE };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    for (guint k = 0; k < G_N_ELEMENTS (bare); k++)
      {
        const RwBox *scalp = &heads[i].scalp;
        RwLayers layers = rw_depth_get_layers (bare[k], heads[i].aspect);
        RwDepth next = bare[(k + 1) % G_N_ELEMENTS (bare)];

        g_assert_cmpfloat (compare (render_scalp (&heads[i], scalp, bare[k]), render_scalp (&heads[i], scalp, next)), <, 0.5);
        g_assert_cmpfloat (compare (render_scalp (&heads[i], scalp, bare[k]), render_scalp (&heads[i], scalp, RW_DEPTH_SKIN)), >, 8.0);
        g_assert_cmpfloat (compare (render_scalp (&heads[i], scalp, bare[k]), render_view (heads[i].aspect, scalp, bare[k], layers, NULL)), >, 2.0);
      }
}

/* Beneath the surface skin is a pale ground, in both views: nearer to the page than where it is
 * looked at, and yet not gone. */
static void
test_skin_is_ground (void)
{
  static const RwDepth depths[] = { RW_DEPTH_MIDDLE, RW_DEPTH_DEEP, RW_DEPTH_BONE };
  static const struct
  {
    RwAspect aspect;
    RwBox box;
  } bare[] = { { RW_ASPECT_BACK, ARM }, { RW_ASPECT_SIDE, BUTTOCKS } };

  for (guint i = 0; i < G_N_ELEMENTS (bare); i++)
    for (guint k = 0; k < G_N_ELEMENTS (depths); k++)
      {
        const RwBox *box = &bare[i].box;
        double from_page = compare (render_view (bare[i].aspect, box, depths[k], RW_LAYER_SKIN | RW_LAYER_BONES, NULL),
                                    render_view (bare[i].aspect, box, depths[k], RW_LAYER_BONES, NULL));
        double whole = compare (render_view (bare[i].aspect, box, RW_DEPTH_SKIN, RW_LAYER_SKIN, NULL),
                                render_view (bare[i].aspect, box, RW_DEPTH_SKIN, 0, NULL));

        g_assert_cmpfloat (from_page, <, 0.7 * whole);
        g_assert_cmpfloat (from_page, >, 0.2 * whole);
      }
}

/* With no skin there is none that could wear hair: at no depth is the skull another than among
 * bones alone, down to where muscles of the nape end on it. */
static void
test_skull_without_skin (void)
{
  static const RwDepth depths[] = { RW_DEPTH_SEE_THROUGH, RW_DEPTH_SUPERFICIAL, RW_DEPTH_MIDDLE };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    for (guint k = 0; k < G_N_ELEMENTS (depths); k++)
      g_assert_cmpfloat (compare (render_view (heads[i].aspect, &heads[i].skull, depths[k], RW_LAYER_BONES | RW_LAYER_MUSCLE, NULL),
                                  render_view (heads[i].aspect, &heads[i].skull, RW_DEPTH_BONE, RW_LAYER_BONES, NULL)), <, 0.1);
}

/* What a person fades is fainter than what the depth leaves of it: bones at a
 * lower strength are nearer to none. */
static void
test_strength_of_faded_bones (void)
{
  const RwLayers all = RW_LAYER_MUSCLE | RW_LAYER_BONES;
  double last = compare (render (RW_DEPTH_MIDDLE, all, NULL), render (RW_DEPTH_MIDDLE, RW_LAYER_MUSCLE, NULL));

  for (int percent = 80; percent >= 20; percent -= 20)
    {
      RwLayerStrengths strengths = RW_LAYER_STRENGTHS_WHOLE;
      double seen;

      rw_layer_strengths_set (&strengths, RW_LAYER_BONES, percent / 100.0);
      seen = compare (render (RW_DEPTH_MIDDLE, all, &strengths), render (RW_DEPTH_MIDDLE, RW_LAYER_MUSCLE, NULL));
      g_test_message ("%d %%: %.2f, before %.2f", percent, seen, last);
      g_assert_cmpfloat (seen, <, 0.95 * last);
      last = seen;
    }
}

/* From the side too a surface muscle hides what it lies upon; a veil does not. */
static void
test_muscles_cover_bones (void)
{
  const RwLayers all = RW_LAYER_SKIN | RW_LAYER_MUSCLE | RW_LAYER_RIBS | RW_LAYER_BONES;
  const RwLayers flesh = RW_LAYER_SKIN | RW_LAYER_MUSCLE;
  const RwLayers bare = RW_LAYER_SKIN | RW_LAYER_RIBS | RW_LAYER_BONES;

  g_assert_cmpfloat (compare (render_box (&FLANK, RW_DEPTH_SUPERFICIAL, all, NULL),
                              render_box (&FLANK, RW_DEPTH_SUPERFICIAL, flesh, NULL)), <, 0.5);
  g_assert_cmpfloat (compare (render_box (&FLANK, RW_DEPTH_SUPERFICIAL, all, NULL),
                              render_box (&FLANK, RW_DEPTH_BONE, bare, NULL)), >, 20.0);
  g_assert_cmpfloat (compare (render_box (&FLANK, RW_DEPTH_SEE_THROUGH, all, NULL),
                              render_box (&FLANK, RW_DEPTH_SUPERFICIAL, all, NULL)), >, 20.0);
}

/* A muscle that ends beneath a bone goes on where bones are hidden: there the picture is
 * not that of the skin alone. */
static void
test_end_beneath_bone (void)
{
  const RwLayers flesh = RW_LAYER_SKIN | RW_LAYER_MUSCLE;

  g_assert_cmpfloat (compare (render_view (RW_ASPECT_BACK, &ACROMION, RW_DEPTH_MIDDLE, flesh, NULL),
                              render_view (RW_ASPECT_BACK, &ACROMION, RW_DEPTH_MIDDLE, RW_LAYER_SKIN, NULL)), >, 10.0);
}

/* From behind the hip does not come through the buttock where its muscles fade. */
static void
test_hip_under_fading (void)
{
  const RwLayers all = RW_LAYER_SKIN | RW_LAYER_MUSCLE | RW_LAYER_RIBS | RW_LAYER_BONES;
  const RwLayers flesh = RW_LAYER_SKIN | RW_LAYER_MUSCLE;

  g_assert_cmpfloat (compare (render_view (RW_ASPECT_BACK, &BUTTOCK, RW_DEPTH_MIDDLE, all, NULL),
                              render_view (RW_ASPECT_BACK, &BUTTOCK, RW_DEPTH_MIDDLE, flesh, NULL)), <, 0.5);
}

/* From behind a surface muscle hides bones even where it fades. */
static void
test_muscles_cover_bones_behind (void)
{
  const RwLayers all = RW_LAYER_SKIN | RW_LAYER_MUSCLE | RW_LAYER_RIBS | RW_LAYER_BONES;
  const RwLayers flesh = RW_LAYER_SKIN | RW_LAYER_MUSCLE;
  const RwBox boxes[] = { NAPE, SEAT };

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    {
      g_assert_cmpfloat (compare (render_view (RW_ASPECT_BACK, &boxes[i], RW_DEPTH_SUPERFICIAL, all, NULL),
                                  render_view (RW_ASPECT_BACK, &boxes[i], RW_DEPTH_SUPERFICIAL, flesh, NULL)), <, 0.5);
      g_assert_cmpfloat (compare (render_view (RW_ASPECT_BACK, &boxes[i], RW_DEPTH_SUPERFICIAL, all, NULL),
                                  render_view (RW_ASPECT_BACK, &boxes[i], RW_DEPTH_SEE_THROUGH, all, NULL)), >, 10.0);
    }
}

/* No veil lies over nothing, whatever the depth. */
static void
test_muscles_without_bones (void)
{
  static const RwDepth veils[] = { RW_DEPTH_SEE_THROUGH, RW_DEPTH_SKIN, RW_DEPTH_BONE };

  for (guint i = 0; i < G_N_ELEMENTS (veils); i++)
    {
      g_assert_cmpfloat (compare (render (veils[i], RW_LAYER_MUSCLE, NULL),
                                  render (RW_DEPTH_SUPERFICIAL, RW_LAYER_MUSCLE, NULL)), ==, 0.0);
      g_assert_cmpfloat (compare (render (veils[i], RW_LAYER_MUSCLE | RW_LAYER_BONES, NULL),
                                  render (RW_DEPTH_SUPERFICIAL, RW_LAYER_MUSCLE | RW_LAYER_BONES, NULL)), >, 1.0);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_load ();

  g_test_add_func ("/depth/end-beneath-bone", test_end_beneath_bone);
  g_test_add_func ("/depth/hip-under-fading", test_hip_under_fading);
  g_test_add_func ("/depth/bones-without-muscles", test_bones_without_muscles);
  g_test_add_func ("/depth/bones-beside-muscles", test_bones_beside_muscles);
  g_test_add_func ("/depth/flesh-covers-spine", test_flesh_covers_spine);
  g_test_add_func ("/depth/blade-is-bone", test_blade_is_bone);
  g_test_add_func ("/depth/skin-is-skin", test_skin_is_skin);
  g_test_add_func ("/depth/hair-on-scalp", test_hair_on_scalp);
  g_test_add_func ("/depth/no-hair-on-skull", test_no_hair_on_skull);
  g_test_add_func ("/depth/skin-is-ground", test_skin_is_ground);
  g_test_add_func ("/depth/skull-without-skin", test_skull_without_skin);
  g_test_add_func ("/depth/strength-of-faded-bones", test_strength_of_faded_bones);
  g_test_add_func ("/depth/muscles-cover-bones", test_muscles_cover_bones);
  g_test_add_func ("/depth/muscles-cover-bones-behind", test_muscles_cover_bones_behind);
  g_test_add_func ("/depth/muscles-without-bones", test_muscles_without_bones);

  status = g_test_run ();
  rw_content_unref (content);

  return status;
}
