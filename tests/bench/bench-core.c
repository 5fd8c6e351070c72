/* bench-core.c: how long an assessment and the reading of the atlas take
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-artwork.h"
#include "rw-content.h"
#include "rw-memory.h"
#include "rw-search.h"

#include <time.h>

#include <glib/gstdio.h>

#include <librsvg/rsvg.h>

#define ROUNDS 20000
#define SEARCHES 400
#define RENDERS 3
#define WIDTH 1000
#define HEIGHT 1400

/* A map of @columns x @rows rectangles over the whole back. */
static RwAtlas *
new_grid_atlas (guint columns,
                guint rows)
{
  const double width = 260.0 / columns;
  const double height = 670.0 / rows;
  g_autoptr(GString) svg = g_string_new (
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:rw='" RW_ATLAS_NAMESPACE "'"
    " viewBox='-260 -90 520 800' width='520mm' height='800mm' rw:view='back'>"
    "<g id='picture'><g id='skin'/><g id='muscle'/><g id='ribs'/><g id='bones'/><g id='organs'/></g>"
    "<g id='map' display='none'><g id='levels'>"
    "<path id='level-T7' rw:level='T7' rw:bearing-half-width='110' d='M0 237V256'/></g><g id='regions'>");
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;
  RwAtlas *atlas;

  for (guint i = 0; i < columns * rows; i++)
    g_string_append_printf (svg,
                            "<path id='region-r%u' rw:region='r%u' rw:kind='gluteal' rw:side='left'"
                            " d='M%d %dh%dv%dh-%dZ'/>", i, i,
                            (int) (-130 + width * (i % columns)), (int) (height * (i / columns)),
                            (int) width, (int) height, (int) width);
  g_string_append (svg,
                   "</g><g id='landmarks'><path id='landmark-skin' rw:landmark='skin'"
                   " d='M-200 -80H200V700H-200Z'/></g></g></svg>");

  bytes = g_bytes_new (svg->str, svg->len);
  atlas = rw_atlas_new_from_bytes (bytes, "grid", &error);
  if (atlas == NULL)
    g_error ("%s", error->message);

  return atlas;
}

/* Microseconds of work of one assessment, over places all along the back. Not
 * the time waited: other programs are no part of it. */
static double
time_assessment (RwAtlas    *atlas,
                 RwRules    *rules,
                 RwToolKind  kind)
{
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);
  RwPlacement placement = { .load = RW_LOAD_HIPS_UP };
  clock_t start = clock ();

  rw_tool_init (&placement.tool, kind, RW_DENSITY_MEDIUM);
  for (int i = 0; i < ROUNDS; i++)
    {
      placement.x = -60.0 + (i % 121);
      placement.y = (i * 7) % 660;
      placement.angle = (i * 13) % 180 - 89.0;
      rw_contact_update (contact, &placement);
      rw_verdict_update (verdict, contact, NULL);
    }

  return (clock () - start) * 1e6 / CLOCKS_PER_SEC / ROUNDS;
}

static void
bench_assessment (RwContent *content)
{
  static const char *names[] = { "foam roller", "lacrosse ball", "peanut ball" };
  RwRules *rules = rw_content_get_rules (content);
  g_autoptr(RwAtlas) coarse = new_grid_atlas (2, 13);
  g_autoptr(RwAtlas) fine = new_grid_atlas (10, 26);

  for (int kind = 0; kind < RW_N_TOOL_KINDS; kind++)
    g_print ("assessment, %-14s %6.2f us  (aim: at most 20)\n", names[kind],
             time_assessment (rw_content_get_atlas (content), rules, kind));

  for (int kind = 0; kind < RW_N_TOOL_KINDS; kind++)
    g_print ("10x the regions, %-14s %4.2fx the time\n", names[kind],
             time_assessment (fine, rules, kind) / time_assessment (coarse, rules, kind));
}

static double
time_rsvg_load (GBytes *bytes)
{
  gint64 start = g_get_monotonic_time ();

  for (int i = 0; i < RENDERS; i++)
    {
      RsvgHandle *handle;

      handle = rsvg_handle_new_from_data (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL);
      g_assert_nonnull (handle);
      g_object_unref (handle);
    }

  return (g_get_monotonic_time () - start) / 1000.0 / RENDERS;
}

static double
time_atlas_load (GBytes *bytes)
{
  gint64 start = g_get_monotonic_time ();

  for (int i = 0; i < RENDERS; i++)
    {
      g_autoptr(RwAtlas) atlas = rw_atlas_new_from_bytes (bytes, "atlas", NULL);

      g_assert_nonnull (atlas);
    }

  return (g_get_monotonic_time () - start) / 1000.0 / RENDERS;
}

static double
time_rsvg_render (GBytes *bytes,
                  GBytes *sheet)
{
  gint64 start = g_get_monotonic_time ();

  for (int i = 0; i < RENDERS; i++)
    {
      RsvgHandle *handle;
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
      cairo_t *cr = cairo_create (surface);

      handle = rsvg_handle_new_from_data (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL);
      rsvg_handle_set_stylesheet (handle, g_bytes_get_data (sheet, NULL), g_bytes_get_size (sheet), NULL);
      rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, WIDTH, HEIGHT }, NULL);
      g_object_unref (handle);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }

  return (g_get_monotonic_time () - start) / 1000.0 / RENDERS;
}

/* Milliseconds to a sharp picture, with an artwork that knows nothing yet: the
 * best of several, since what else the machine does only adds. librsvg draws
 * with one core. */
static double
time_artwork (RwContent      *content,
              RwPictureCache *cache)
{
  RwAtlas *atlas = rw_content_get_atlas (content);
  double best = G_MAXDOUBLE;

  for (int i = 0; i < RENDERS; i++)
    {
      g_autoptr(RwArtwork) artwork = rw_artwork_new (atlas, rw_content_get_atlas_folder (content));
      gint64 start = g_get_monotonic_time ();
      g_autoptr(GError) error = NULL;
      cairo_surface_t *surface;

      rw_artwork_set_cache (artwork, cache);
      surface = rw_artwork_render (artwork, rw_atlas_get_view_box (atlas), WIDTH, HEIGHT, RW_STYLE_LIGHT,
                                   RW_LAYERS_DEFAULT & RW_LAYERS_PICTURE, &error);
      best = MIN (best, (g_get_monotonic_time () - start) / 1000.0);
      g_assert_no_error (error);
      cairo_surface_destroy (surface);
      rw_artwork_wait (artwork);
    }

  return best;
}

/* The first drawing fills the cache; all later ones are a next start. */
static double
time_next_start (RwContent *content)
{
  g_autofree char *folder = g_dir_make_tmp ("rollwise-bench-XXXXXX", NULL);
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, RW_PICTURE_CACHE_BYTES);
  double best = time_artwork (content, cache);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);

  return best;
}

static void
bench_picture (RwContent *content)
{
  GBytes *bytes = rw_atlas_get_bytes (rw_content_get_atlas (content));
  GFile *folder = rw_content_get_atlas_folder (content);
  g_autoptr(GFile) sheet_file = g_file_get_child (folder, "light.css");
  g_autoptr(GBytes) sheet = g_file_load_bytes (sheet_file, NULL, NULL, NULL);
  double load = time_atlas_load (bytes);
  double rsvg_load = time_rsvg_load (bytes);
  double sharp = time_artwork (content, NULL);
  double next = time_next_start (content);
  double rsvg_sharp = time_rsvg_render (bytes, sheet);

  g_print ("atlas load                 %6.1f ms  %.2fx librsvg loading the same file\n", load, load / rsvg_load);
  g_print ("sharp at %dx%d, one core           %6.0f ms  %.2fx librsvg rendering the same file  (aim: at most 500)\n",
           WIDTH, HEIGHT, sharp, sharp / rsvg_sharp);
  g_print ("sharp from cache at the next start      %6.0f ms  %.2fx drawing it  (aim: at most 100)\n",
           next, next / sharp);
}

/* Milliseconds for one of @n queries, each as often. */
static double
time_queries (RwSearch           *search,
              const char * const *queries,
              guint               n)
{
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < SEARCHES; i++)
    g_ptr_array_unref (rw_search_find (search, queries[i % n], 20));

  return (g_get_monotonic_time () - start) / 1000.0 / SEARCHES;
}

static void
bench_search (RwContent *content)
{
  static const char * const short_queries[] = { "kidney", "T7", "lats", "osteoperosis" };
  static const char * const long_queries[] = {
    "between my shoulder blades", "can i roll my lower back with a slipped disc",
    "is it dangerous to rol the spine of an old person with osteoperosis",
  };
  gint64 start = g_get_monotonic_time ();
  g_autoptr(RwSearch) search = rw_search_new (rw_content_get_guidance (content), rw_content_get_topics (content));
  double build = (g_get_monotonic_time () - start) / 1000.0;

  g_print ("search index               %6.2f ms\n", build);
  g_print ("search, a word             %6.3f ms  (aim: under 1)\n",
           time_queries (search, short_queries, G_N_ELEMENTS (short_queries)));
  g_print ("search, a sentence         %6.3f ms  (aim: under 1)\n",
           time_queries (search, long_queries, G_N_ELEMENTS (long_queries)));
}

int
main (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwContent) content = NULL;

  rw_memory_keep_layers ();
  content = rw_content_new_default (&error);
  if (content == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  bench_assessment (content);
  bench_search (content);
  bench_picture (content);

  return 0;
}
