/* test-artwork.c: the atlas picture as pixels
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <glib/gstdio.h>
#include <librsvg/rsvg.h>

#include "rw-artwork.h"
#include "rw-error.h"
#include "rw-pixels.h"
#include "rw-section-names.h"

#define ALL_BUT_ORGANS (RW_LAYERS_PICTURE & ~RW_LAYER_ORGANS)

static RwAtlas *atlas;

static RwArtwork *
new_artwork (void)
{
  g_autoptr(GFile) folder = g_file_new_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", NULL);

  return rw_artwork_new (atlas, folder);
}

/* A folder with one style sheet of @size bytes, or with none. */
static char *
make_folder (const char *text,
             gssize      size)
{
  g_autoptr(GError) error = NULL;
  char *folder = g_dir_make_tmp ("rollwise-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "light.css", NULL);

  g_assert_no_error (error);

  if (text != NULL)
    {
      g_file_set_contents (path, text, size, &error);
      g_assert_no_error (error);
    }

  return folder;
}

static void
remove_folder (char *folder)
{
  g_autofree char *path = g_build_filename (folder, "light.css", NULL);

  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (folder);
}

static cairo_surface_t *
render (RwArtwork   *artwork,
        const RwBox *clip,
        RwStyle      style,
        RwLayers     layers)
{
  g_autoptr(GError) error = NULL;
  cairo_surface_t *surface = rw_artwork_render (artwork, clip, 104, 160, style, layers, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 104);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 160);
  cairo_surface_flush (surface);

  return surface;
}

static double
get_mean_alpha (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  double sum = 0.0;

  for (int row = 0; row < height; row++)
    for (int column = 0; column < width; column++)
      sum += rw_pixel_get_alpha (rw_surface_get_pixel (surface, column, row));

  return sum / width / height;
}

static double
get_mean_difference (cairo_surface_t *a,
                     cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  double sum = 0.0;

  for (int row = 0; row < height; row++)
    for (int column = 0; column < width; column++)
      sum += ABS (rw_pixel_get_grey (rw_surface_get_pixel (a, column, row))
                  - rw_pixel_get_grey (rw_surface_get_pixel (b, column, row)));

  return sum / width / height;
}

/* The same with paths alone, as a page has it. */
static cairo_surface_t *
paint (RwArtwork   *artwork,
       const RwBox *clip,
       RwStyle      style,
       RwLayers     layers)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 104, 160);
  cairo_t *cr = cairo_create (surface);
  g_autoptr(GError) error = NULL;

  cairo_scale (cr, 104.0 / (clip->x1 - clip->x0), 160.0 / (clip->y1 - clip->y0));
  cairo_translate (cr, -clip->x0, -clip->y0);
  g_assert_true (rw_artwork_paint (artwork, cr, style, layers, &error));
  g_assert_no_error (error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static double
get_grain (const RwBox *clip,
           RwStyle      style)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  cairo_surface_t *image = render (artwork, clip, style, ALL_BUT_ORGANS);
  cairo_surface_t *page = paint (artwork, clip, style, ALL_BUT_ORGANS);
  double difference = get_mean_difference (image, page);

  cairo_surface_destroy (image);
  cairo_surface_destroy (page);

  return difference;
}

/* Six pixels to a millimetre, of the flesh beside the spine. */
static void
test_grain (void)
{
  const RwBox *box = rw_atlas_get_view_box (atlas);
  const RwPoint from = { (box->x0 + box->x1) / 2.0 + 40.0, (box->y0 + box->y1) / 2.0 };
  const RwBox near = { from.x, from.y, from.x + 104.0 / 6.0, from.y + 160.0 / 6.0 };

  g_assert_cmpfloat (get_grain (&near, RW_STYLE_LIGHT), >, 1.0);
  g_assert_cmpfloat (get_grain (&near, RW_STYLE_PRINT), >, 0.3);
  g_assert_cmpfloat (get_grain (&near, RW_STYLE_HIGH_CONTRAST), <, 0.2);
  g_assert_cmpfloat (get_grain (box, RW_STYLE_LIGHT), <, 0.2);
}

static void
test_every_style (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  const RwBox *box = rw_atlas_get_view_box (atlas);

  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    {
      cairo_surface_t *surface = render (artwork, box, style, ALL_BUT_ORGANS);

      g_assert_cmpfloat (get_mean_alpha (surface), >, 60.0);
      g_assert_cmpint (rw_pixel_get_alpha (rw_surface_get_pixel (surface, 0, 0)), ==, 0);
      cairo_surface_destroy (surface);
    }
}

static void
test_every_layer (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  const RwBox *box = rw_atlas_get_view_box (atlas);
  cairo_surface_t *whole = render (artwork, box, RW_STYLE_LIGHT, RW_LAYERS_PICTURE);
  cairo_surface_t *none = render (artwork, box, RW_STYLE_LIGHT, RW_LAYER_ZONES);

  g_assert_cmpfloat (get_mean_alpha (none), ==, 0.0);

  for (int layer = RW_LAYER_SKIN; layer <= RW_LAYER_ORGANS; layer <<= 1)
    {
      cairo_surface_t *without = render (artwork, box, RW_STYLE_LIGHT, RW_LAYERS_PICTURE & ~layer);
      cairo_surface_t *alone = render (artwork, box, RW_STYLE_LIGHT, layer);

      g_assert_cmpfloat (get_mean_difference (whole, without), >, 0.02);
      g_assert_cmpfloat (get_mean_alpha (alone), >, 0.2);
      cairo_surface_destroy (alone);
      cairo_surface_destroy (without);
    }

  cairo_surface_destroy (none);
  cairo_surface_destroy (whole);
}

/* Over the bones the muscles are a veil, and alone a plate that hides what lies
 * beneath: on the broad back muscle, beside T12. */
static void
test_muscle_plate (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  const RwBox beside_t12 = { 85.0, 350.0, 111.0, 390.0 };

  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    {
      cairo_surface_t *bones = render (artwork, &beside_t12, style, RW_LAYER_BONES);
      cairo_surface_t *veil = render (artwork, &beside_t12, style, RW_LAYER_BONES | RW_LAYER_MUSCLE);
      cairo_surface_t *plate = render (artwork, &beside_t12, style, RW_LAYER_MUSCLE);

      g_assert_cmpfloat (get_mean_alpha (plate), >, 250.0);
      g_assert_cmpfloat (get_mean_alpha (veil), <, get_mean_alpha (bones) + 120.0);
      cairo_surface_destroy (plate);
      cairo_surface_destroy (veil);
      cairo_surface_destroy (bones);
    }
}

static cairo_surface_t *
render_depth (RwArtwork   *artwork,
              const RwBox *clip,
              RwStyle      style,
              RwDepth      depth)
{
  rw_artwork_set_depth (artwork, depth);

  return render (artwork, clip, style, rw_depth_get_layers (depth, RW_ASPECT_BACK));
}

/* What lies where the depth says, in every style: the rhomboid beside T4 under
 * trapezius and over the long muscles; and multifidus beside L4, which lies bare
 * only where the tendon of the long muscles is away. */
static void
test_every_depth (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  const RwBox places[] = { { 25.0, 175.0, 51.0, 215.0 }, { 8.0, 490.0, 20.0, 508.0 } };

  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    for (guint i = 0; i < G_N_ELEMENTS (places); i++)
      {
        cairo_surface_t *before = render_depth (artwork, &places[i], style, RW_DEPTH_SEE_THROUGH);

        for (int depth = RW_DEPTH_SKIN; depth <= RW_DEPTH_BONE; depth++)
          {
            cairo_surface_t *surface = render_depth (artwork, &places[i], style, depth);

            g_test_message ("style %d, place %u, depth %d", style, i, depth);
            g_assert_cmpfloat (get_mean_difference (surface, before), >, 1.0);
            cairo_surface_destroy (before);
            before = surface;
          }
        cairo_surface_destroy (before);
      }
}

/* Flesh is opaque at every depth that shows it, over bones and without them. */
static void
test_depth_is_opaque (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  const RwBox column = { 30.0, 420.0, 46.0, 444.0 };
  const RwBox multifidus = { 9.0, 484.0, 15.0, 508.0 };

  for (int depth = RW_DEPTH_SUPERFICIAL; depth <= RW_DEPTH_DEEP; depth++)
    {
      const RwBox *place = depth == RW_DEPTH_DEEP ? &multifidus : &column;
      cairo_surface_t *bare, *over;

      rw_artwork_set_depth (artwork, depth);
      bare = render (artwork, place, RW_STYLE_LIGHT, RW_LAYER_MUSCLE);
      over = render (artwork, place, RW_STYLE_LIGHT, ALL_BUT_ORGANS);
      g_assert_cmpfloat (get_mean_alpha (bare), >, 254.0);
      g_assert_cmpfloat (get_mean_difference (bare, over), <, 0.5);
      cairo_surface_destroy (over);
      cairo_surface_destroy (bare);
    }
}

/* Whether the part @id of the picture @handle covers @place. */
static gboolean
covers (RsvgHandle    *handle,
        const RwBox   *box,
        const char    *id,
        const RwPoint *place)
{
  const RsvgRectangle viewport = { box->x0, box->y0, box->x1 - box->x0, box->y1 - box->y0 };
  g_autofree char *link = g_strconcat ("#", id, NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 1, 1);
  cairo_t *cr = cairo_create (surface);
  g_autoptr(GError) error = NULL;
  gboolean covered;

  cairo_scale (cr, 4.0, 4.0);
  cairo_translate (cr, 0.125 - place->x, 0.125 - place->y);
  g_assert_true (rsvg_handle_render_layer (handle, cr, link, &viewport, &error));
  g_assert_no_error (error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  covered = rw_pixel_get_alpha (rw_surface_get_pixel (surface, 0, 0)) > 200;
  cairo_surface_destroy (surface);

  return covered;
}

/* The groups of a section, of which each part is in one. */
static const struct
{
  const char *start;
  RwLayers layer;
  RwDepth last;
} groups[] = {
  { "<g id=\"muscle-superficial\"", RW_LAYER_MUSCLE, RW_DEPTH_SUPERFICIAL },
  { "<g id=\"muscle-intermediate\"", RW_LAYER_MUSCLE, RW_DEPTH_MIDDLE },
  { "<g id=\"muscle-deep\"", RW_LAYER_MUSCLE, RW_DEPTH_DEEP },
  { "<g id=\"organs\"", RW_LAYER_ORGANS, RW_DEPTH_DEEP },
  { "<g id=\"ribs\"", RW_LAYER_RIBS, RW_DEPTH_BONE },
  { "<g id=\"bones\"", RW_LAYER_BONES, RW_DEPTH_BONE },
};

/* A name knows the group that its part is in: the last that begins before it. */
static void
check_group (const char          *svg,
             const RwSectionName *name)
{
  g_autofree char *id = g_strdup_printf ("id=\"%s\"", name->part);
  const char *part = strstr (svg, id);
  const char *last = NULL;
  guint found = 0;

  g_assert_nonnull (part);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      const char *start = strstr (svg, groups[i].start);

      if (start != NULL && start < part && (last == NULL || start > last))
        {
          last = start;
          found = i;
        }
    }

  g_assert_nonnull (last);
  g_assert_cmpint (name->layer, ==, groups[found].layer);
  g_assert_cmpint (name->last, ==, groups[found].last);
}

/* The line from every name of a section ends on what it names. */
static void
test_section_names (void)
{
  static const char * const files[] = { "section-c5.svg", "section-t7.svg", "section-l3.svg" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr(GFile) file = g_file_new_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", files[i], NULL);
      g_autoptr(GError) error = NULL;
      g_autoptr(RwAtlas) section = rw_atlas_new_from_file (file, &error);
      g_autofree char *svg = NULL;
      const RwSectionName *names;
      const guint8 *text;
      RsvgHandle *handle;
      gsize size;
      guint n;

      g_assert_no_error (error);
      text = g_bytes_get_data (rw_atlas_get_bytes (section), &size);
      svg = g_strndup ((const char *) text, size);
      handle = rsvg_handle_new_from_data (text, size, &error);
      g_assert_no_error (error);
      names = rw_section_names_get (section, &n);
      g_assert_cmpuint (n, >, 10);
      for (guint j = 0; j < n; j++)
        {
          g_test_message ("%s, %s", files[i], names[j].part);
          g_assert_true (covers (handle, rw_atlas_get_view_box (section), names[j].part, &names[j].anchor));
          check_group (svg, &names[j]);
        }
      g_object_unref (handle);
    }
}

/* A layer faded by half covers half, and the others what they did. */
static void
test_faded_layer (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  const RwBox *box = rw_atlas_get_view_box (atlas);
  RwLayerStrengths strengths = RW_LAYER_STRENGTHS_WHOLE;
  cairo_surface_t *whole = render (artwork, box, RW_STYLE_LIGHT, RW_LAYER_MUSCLE);
  cairo_surface_t *skin = render (artwork, box, RW_STYLE_LIGHT, RW_LAYER_SKIN);
  cairo_surface_t *half, *same, *none;

  rw_layer_strengths_set (&strengths, RW_LAYER_MUSCLE | RW_LAYER_ZONES, 0.5);
  g_assert_cmpfloat (strengths.of[0], ==, 1.0);
  g_assert_cmpfloat (strengths.of[1], ==, 0.5);
  rw_artwork_set_layer_strengths (artwork, &strengths);
  half = render (artwork, box, RW_STYLE_LIGHT, RW_LAYER_MUSCLE);
  same = render (artwork, box, RW_STYLE_LIGHT, RW_LAYER_SKIN);
  rw_layer_strengths_set (&strengths, RW_LAYERS_PICTURE, 0.0);
  rw_artwork_set_layer_strengths (artwork, &strengths);
  none = render (artwork, box, RW_STYLE_LIGHT, RW_LAYERS_PICTURE);

  g_assert_cmpfloat_with_epsilon (get_mean_alpha (half) / get_mean_alpha (whole), 0.5, 0.01);
  g_assert_cmpfloat (get_mean_difference (same, skin), ==, 0.0);
  g_assert_cmpfloat (get_mean_alpha (none), ==, 0.0);

  cairo_surface_destroy (none);
  cairo_surface_destroy (same);
  cairo_surface_destroy (half);
  cairo_surface_destroy (skin);
  cairo_surface_destroy (whole);
}

/* Three skins in the two styles that show them, and one in the others. */
static void
test_every_skin (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  const RwBox *box = rw_atlas_get_view_box (atlas);

  for (int style = RW_STYLE_LIGHT; style <= RW_STYLE_PRINT; style++)
    {
      cairo_surface_t *before = NULL;

      for (int tone = RW_SKIN_TONE_LIGHT; tone <= RW_SKIN_TONE_DARK; tone++)
        {
          cairo_surface_t *surface;

          rw_artwork_set_skin_tone (artwork, tone);
          surface = render (artwork, box, style, RW_LAYER_SKIN);
          if (before != NULL && rw_style_shows_skin_tone (style))
            g_assert_cmpfloat (get_mean_difference (before, surface), >, 2.0);
          else if (before != NULL)
            g_assert_cmpfloat (get_mean_difference (before, surface), ==, 0.0);
          g_clear_pointer (&before, cairo_surface_destroy);
          before = surface;
        }
      cairo_surface_destroy (before);
    }
}

/* A part is the same as that part of the whole. */
static void
test_clip (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  const RwBox *box = rw_atlas_get_view_box (atlas);
  const RwBox part = { -40.0, 200.0, 64.0, 360.0 };
  g_autoptr(GError) error = NULL;
  cairo_surface_t *close = render (artwork, &part, RW_STYLE_LIGHT, ALL_BUT_ORGANS);
  cairo_surface_t *whole = rw_artwork_render (artwork, box, 520, 800, RW_STYLE_LIGHT, ALL_BUT_ORGANS, &error);
  cairo_surface_t *cut = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 104, 160);
  cairo_t *cr = cairo_create (cut);

  g_assert_no_error (error);
  cairo_set_source_surface (cr, whole, -(part.x0 - box->x0), -(part.y0 - box->y0));
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_flush (cut);
  g_assert_cmpfloat (get_mean_alpha (close), >, 200.0);
  g_assert_cmpfloat (get_mean_difference (close, cut), <, 1.0);
  cairo_surface_destroy (cut);
  cairo_surface_destroy (whole);
  cairo_surface_destroy (close);
}

/* Of the pixels in @region, one a millimetre, the part that the picture paints. */
static double
get_painted_share (cairo_surface_t *surface,
                   const RwRegion  *region)
{
  const RwBox *view = rw_atlas_get_view_box (atlas);
  RwPolygon *polygon = rw_region_get_polygon (region);
  int inside = 0;
  int painted = 0;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      if (rw_polygon_contains (polygon, view->x0 + x + 0.5, view->y0 + y + 0.5))
        {
          const guint8 *row = cairo_image_surface_get_data (surface) +
                              y * cairo_image_surface_get_stride (surface);

          inside++;
          painted += (((const guint32 *) (gconstpointer) row)[x] >> 24) > 12;
        }

  g_assert_cmpint (inside, >, 0);

  return (double) painted / inside;
}

/* Map and picture are drawn apart and live in one file: every region has body
 * under it. */
static void
test_map_lies_on_picture (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  g_autoptr(GError) error = NULL;
  const RwBox *view = rw_atlas_get_view_box (atlas);
  cairo_surface_t *surface;

  surface = rw_artwork_render (artwork, view, (int) (view->x1 - view->x0), (int) (view->y1 - view->y0),
                               RW_STYLE_LIGHT, ALL_BUT_ORGANS, &error);
  g_assert_no_error (error);
  cairo_surface_flush (surface);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);

      g_test_message ("%s", rw_region_get_id (region));
      g_assert_cmpfloat (get_painted_share (surface, region), >, 0.995);
    }
  cairo_surface_destroy (surface);
}

static void
test_missing_style_sheet (void)
{
  char *path = make_folder (NULL, 0);
  g_autoptr(GFile) folder = g_file_new_for_path (path);
  g_autoptr(RwArtwork) artwork = rw_artwork_new (atlas, folder);
  g_autoptr(GError) error = NULL;
  cairo_surface_t *surface;

  surface = rw_artwork_render (artwork, rw_atlas_get_view_box (atlas), 10, 10,
                               RW_STYLE_DARK, ALL_BUT_ORGANS, &error);
  g_assert_null (surface);
  g_assert_error (error, RW_ERROR, RW_ERROR_READ);
  g_assert_nonnull (strstr (error->message, "dark.css"));
  remove_folder (path);
}

static void
test_broken_style_sheet (void)
{
  char *path = make_folder ("\xff\xfe{", 3);
  g_autoptr(GFile) folder = g_file_new_for_path (path);
  g_autoptr(RwArtwork) artwork = rw_artwork_new (atlas, folder);
  g_autoptr(GError) error = NULL;
  cairo_surface_t *surface;

  surface = rw_artwork_render (artwork, rw_atlas_get_view_box (atlas), 10, 10,
                               RW_STYLE_LIGHT, ALL_BUT_ORGANS, &error);
  g_assert_null (surface);
  g_assert_error (error, RW_ERROR, RW_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "light.css"));
  remove_folder (path);
}

static void
test_too_large (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  g_autoptr(GError) error = NULL;
  cairo_surface_t *surface;

  surface = rw_artwork_render (artwork, rw_atlas_get_view_box (atlas), 100000, 10,
                               RW_STYLE_LIGHT, ALL_BUT_ORGANS, &error);
  g_assert_null (surface);
  g_assert_error (error, RW_ERROR, RW_ERROR_LIMIT);
}

static void
finish_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
  g_main_context_wakeup (NULL);
}

static GAsyncResult *
render_and_wait (RwArtwork    *artwork,
                 GCancellable *cancellable)
{
  GAsyncResult *result = NULL;

  rw_artwork_render_async (artwork, rw_atlas_get_view_box (atlas), 52, 80, RW_STYLE_LIGHT,
                           ALL_BUT_ORGANS, cancellable, finish_cb, &result);

  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return result;
}

static void
test_async (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  g_autoptr(GAsyncResult) result = render_and_wait (artwork, NULL);
  g_autoptr(GError) error = NULL;
  cairo_surface_t *surface = rw_artwork_render_finish (artwork, result, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 52);
  cairo_surface_flush (surface);
  g_assert_cmpfloat (get_mean_alpha (surface), >, 60.0);
  cairo_surface_destroy (surface);
}

static void
test_cancelled (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  result = render_and_wait (artwork, cancellable);
  g_assert_null (rw_artwork_render_finish (artwork, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gboolean
cancel_cb (gpointer user_data)
{
  g_cancellable_cancel (user_data);

  return G_SOURCE_REMOVE;
}

/* Many at once, as while zooming: all but the last give up. */
static void
test_cancelled_under_way (void)
{
  g_autoptr(RwArtwork) artwork = new_artwork ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  GAsyncResult *results[4] = { NULL };
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    rw_artwork_render_async (artwork, rw_atlas_get_view_box (atlas), 520, 800, RW_STYLE_LIGHT,
                             ALL_BUT_ORGANS, cancellable, finish_cb, &results[i]);

  g_timeout_add (5, cancel_cb, cancellable);

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    {
      g_autoptr(GError) error = NULL;

      while (results[i] == NULL)
        g_main_context_iteration (NULL, TRUE);

      g_assert_null (rw_artwork_render_finish (artwork, results[i], &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_object_unref (results[i]);
    }

  g_test_message ("given up after %.0f ms", (g_get_monotonic_time () - start) / 1000.0);
}

int
main (int   argc,
      char *argv[])
{
  RwContent *content;
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_load ();
  atlas = rw_content_get_atlas (content);

  g_test_add_func ("/artwork/every-style", test_every_style);
  g_test_add_func ("/artwork/every-layer", test_every_layer);
  g_test_add_func ("/artwork/faded-layer", test_faded_layer);
  g_test_add_func ("/artwork/muscle-plate", test_muscle_plate);
  g_test_add_func ("/artwork/every-depth", test_every_depth);
  g_test_add_func ("/artwork/depth-is-opaque", test_depth_is_opaque);
  g_test_add_func ("/artwork/section-names", test_section_names);
  g_test_add_func ("/artwork/every-skin", test_every_skin);
  g_test_add_func ("/artwork/clip", test_clip);
  g_test_add_func ("/artwork/map-lies-on-picture", test_map_lies_on_picture);
  g_test_add_func ("/artwork/missing-style-sheet", test_missing_style_sheet);
  g_test_add_func ("/artwork/broken-style-sheet", test_broken_style_sheet);
  g_test_add_func ("/artwork/too-large", test_too_large);
  g_test_add_func ("/artwork/async", test_async);
  g_test_add_func ("/artwork/cancelled", test_cancelled);
  g_test_add_func ("/artwork/cancelled-under-way", test_cancelled_under_way);
  g_test_add_func ("/artwork/grain", test_grain);

  status = g_test_run ();
  rw_content_unref (content);

  return status;
}
