/* test-picture-cache.c: pictures that were drawn before, kept on disk
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#include <glib/gstdio.h>

#include "rw-artwork.h"
#include "rw-picture-cache.h"
#include "rw-pixels.h"

#define KEY "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define SIZE 64

static char *home;
static RwAtlas *atlas;

/* --- Images and files --- */

/* Noise, which no packing makes smaller. */
static cairo_surface_t *
new_noise (guint32 seed)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  guint32 *pixels = (gpointer) cairo_image_surface_get_data (surface);

  for (guint i = 0; i < SIZE * SIZE; i++)
    pixels[i] = g_rand_int (rand);
  cairo_surface_mark_dirty (surface);

  return surface;
}

static void
assert_same (cairo_surface_t *a,
             cairo_surface_t *b)
{
  gsize size;

  g_assert_nonnull (a);
  g_assert_nonnull (b);
  g_assert_cmpint (cairo_image_surface_get_width (a), ==, cairo_image_surface_get_width (b));
  g_assert_cmpint (cairo_image_surface_get_height (a), ==, cairo_image_surface_get_height (b));
  size = (gsize) cairo_image_surface_get_stride (a) * cairo_image_surface_get_height (a);
  g_assert_cmpint (memcmp (cairo_image_surface_get_data (a), cairo_image_surface_get_data (b), size), ==, 0);
}

static char *
dup_key (guint number)
{
  return g_strdup_printf ("%064x", number);
}

static char *
dup_file (const char *folder,
          const char *key)
{
  return g_strdup_printf ("%s/%s.picture", folder, key);
}

/* A folder for one test, which does not exist yet. */
static char *
dup_folder (const char *name)
{
  return g_build_filename (home, name, "pictures", NULL);
}

static gboolean
has (RwPictureCache *cache,
     const char     *key)
{
  cairo_surface_t *surface = rw_picture_cache_load (cache, key, SIZE, SIZE);

  if (surface == NULL)
    return FALSE;

  cairo_surface_destroy (surface);

  return TRUE;
}

static void
keep (RwPictureCache *cache,
      const char     *key,
      guint32         seed)
{
  cairo_surface_t *surface = new_noise (seed);

  rw_picture_cache_store (cache, key, surface);
  cairo_surface_destroy (surface);
}

static guint
count_files (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_files = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n_files++;

  return n_files;
}

/* --- Tests --- */

static void
test_kept (void)
{
  g_autofree char *folder = dup_folder ("kept");
  g_autofree char *file = dup_file (folder, KEY);
  g_autofree char *other = dup_key (7);
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 1024 * 1024);
  g_autoptr(RwPictureCache) again = rw_picture_cache_new (folder, 1024 * 1024);
  cairo_surface_t *noise = new_noise (1);
  cairo_surface_t *found;
  GStatBuf status;

  g_assert_null (rw_picture_cache_load (cache, KEY, SIZE, SIZE));
  rw_picture_cache_store_later (cache, KEY, noise);
  rw_picture_cache_wait (cache);
  found = rw_picture_cache_load (again, KEY, SIZE, SIZE);
  assert_same (found, noise);
  g_assert_null (rw_picture_cache_load (again, KEY, SIZE, SIZE - 1));
  g_assert_null (rw_picture_cache_load (again, other, SIZE, SIZE));

  g_assert_cmpint (g_stat (file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  cairo_surface_destroy (found);
  cairo_surface_destroy (noise);
}

/* Writes what is left of a sound file after something happened to it. */
static void
damage (const char *file,
        char       *text,
        gsize       size,
        guint       way)
{
  switch (way)
    {
    case 0:
      size = 0;
      break;

    case 1:
      size = 40;
      break;

    case 2:
      size -= 1;
      break;

    case 3:
      text[0] = 'X';
      break;

    case 4:
      text[size / 2] ^= 1;
      break;

    case 5:
      text[size - 6] ^= 1;
      break;

    default:
      text[size++] = 0;
      break;
    }

  g_assert_true (g_file_set_contents (file, text, size, NULL));
}

static void
test_damaged (void)
{
  g_autofree char *folder = dup_folder ("damaged");
  g_autofree char *file = dup_file (folder, KEY);
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 1024 * 1024);

  for (guint way = 0; way <= 6; way++)
    {
      g_autofree char *text = NULL;
      gsize size;

      keep (cache, KEY, 2);
      g_assert_true (has (cache, KEY));
      g_assert_true (g_file_get_contents (file, &text, &size, NULL));
      text = g_realloc (text, size + 1);
      damage (file, text, size, way);
      g_test_message ("way %u", way);
      g_assert_false (has (cache, KEY));
    }

  keep (cache, KEY, 2);
  g_assert_true (has (cache, KEY));
}

/* A file that was given another name is not taken for what that name means. */
static void
test_renamed (void)
{
  g_autofree char *folder = dup_folder ("renamed");
  g_autofree char *other = dup_key (1);
  g_autofree char *file = dup_file (folder, KEY);
  g_autofree char *other_file = dup_file (folder, other);
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 1024 * 1024);

  keep (cache, KEY, 3);
  g_assert_cmpint (g_rename (file, other_file), ==, 0);
  g_assert_false (has (cache, other));
  keep (cache, other, 3);
  g_assert_true (has (cache, other));
}

/* Days old, for the order in which they go. */
static void
make_old (const char *folder,
          const char *key,
          int         days)
{
  g_autofree char *file = dup_file (folder, key);
  time_t then = g_get_real_time () / G_USEC_PER_SEC - days * 24 * 60 * 60;

  g_assert_cmpint (utime (file, &(struct utimbuf) { then, then }), ==, 0);
}

static void
test_bound (void)
{
  g_autofree char *folder = dup_folder ("bound");
  g_autofree char *foreign = g_build_filename (folder, "letter.txt", NULL);
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 4 * SIZE * SIZE * 4 + 4096);
  g_autoptr(RwPictureCache) small = rw_picture_cache_new (folder, SIZE * SIZE * 2);
  char *keys[5];

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    keys[i] = dup_key (i);
  for (guint i = 0; i < 4; i++)
    {
      keep (cache, keys[i], i);
      make_old (folder, keys[i], 10 - i);
    }
  g_assert_true (g_file_set_contents (foreign, "Dear", -1, NULL));

  /* The first is the oldest, but it is of use: the second goes. */
  g_assert_true (has (cache, keys[0]));
  keep (cache, keys[4], 4);
  g_assert_true (has (cache, keys[0]));
  g_assert_false (has (cache, keys[1]));
  g_assert_true (has (cache, keys[2]));
  g_assert_true (has (cache, keys[4]));
  g_assert_true (g_file_test (foreign, G_FILE_TEST_EXISTS));

  keep (small, KEY, 9);
  g_assert_false (has (cache, KEY));

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_free (keys[i]);
}

/* No folder can be made below a file: then nothing is kept, and nothing is said. */
static void
test_no_folder (void)
{
  g_autofree char *folder = g_build_filename (home, "file", "pictures", NULL);
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 1024 * 1024);

  g_assert_true (g_file_set_contents (parent, "", 0, NULL));
  g_assert_false (has (cache, KEY));
  keep (cache, KEY, 5);
  g_assert_false (has (cache, KEY));
}

/* A link in the place of a file is replaced; what it leads to stays as it is. */
static void
test_link (void)
{
  g_autofree char *folder = dup_folder ("link");
  g_autofree char *file = dup_file (folder, KEY);
  g_autofree char *letter = g_build_filename (home, "letter.txt", NULL);
  g_autofree char *text = NULL;
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 1024 * 1024);

  g_assert_true (g_file_set_contents (letter, "Dear", -1, NULL));
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (symlink (letter, file), ==, 0);
  g_assert_false (has (cache, KEY));
  keep (cache, KEY, 6);
  g_assert_true (has (cache, KEY));
  g_assert_false (g_file_test (file, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_get_contents (letter, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "Dear");
}

/* Where a pipe stands nobody waits for what may come out of it. */
static void
test_pipe (void)
{
  g_autofree char *folder = dup_folder ("pipe");
  g_autofree char *file = dup_file (folder, KEY);
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 1024 * 1024);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (file, 0600), ==, 0);
  g_assert_false (has (cache, KEY));
}

typedef struct
{
  RwPictureCache *cache;
  guint number;
} Visitor;

/* Some keep with a thread of their own, some at once, all on the same few keys.
 * Whatever is found is a whole image of its key. */
static gpointer
visit_thread (gpointer data)
{
  const Visitor *self = data;

  for (guint i = 0; i < 40; i++)
    {
      guint number = (self->number + i) % 3;
      g_autofree char *key = dup_key (number);
      cairo_surface_t *noise = new_noise (number);
      cairo_surface_t *found = rw_picture_cache_load (self->cache, key, SIZE, SIZE);

      if (found != NULL)
        {
          assert_same (found, noise);
          cairo_surface_destroy (found);
        }
      if (self->number % 2 == 0)
        rw_picture_cache_store (self->cache, key, noise);
      else
        rw_picture_cache_store_later (self->cache, key, noise);
      cairo_surface_destroy (noise);
    }

  return NULL;
}

/* Two caches in one folder are two programs: neither knows of the other. The
 * bound is so low that each keeping lets another image go. */
static void
test_crowd (void)
{
  g_autofree char *folder = dup_folder ("crowd");
  g_autoptr(RwPictureCache) one = rw_picture_cache_new (folder, 2 * SIZE * SIZE * 4 + 4096);
  g_autoptr(RwPictureCache) two = rw_picture_cache_new (folder, 2 * SIZE * SIZE * 4 + 4096);
  Visitor visitors[4];
  GThread *threads[G_N_ELEMENTS (visitors)];

  for (guint i = 0; i < G_N_ELEMENTS (visitors); i++)
    {
      visitors[i] = (Visitor) { i < 2 ? one : two, i };
      threads[i] = g_thread_new ("visit", visit_thread, &visitors[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (visitors); i++)
    g_thread_join (threads[i]);
  rw_picture_cache_wait (one);
  rw_picture_cache_wait (two);
  g_assert_cmpuint (count_files (folder), >=, 1);
  g_assert_cmpuint (count_files (folder), <=, 3);
}

/* --- With the artwork --- */

static RwArtwork *
new_artwork (RwPictureCache *cache)
{
  g_autoptr(GFile) folder = g_file_new_build_filename (g_getenv ("ROLLWISE_DATA_DIR"), "atlas", NULL);
  RwArtwork *artwork = rw_artwork_new (atlas, folder);

  rw_artwork_set_cache (artwork, cache);

  return artwork;
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
  rw_artwork_wait (artwork);

  return surface;
}

static void
test_artwork (void)
{
  g_autofree char *folder = dup_folder ("artwork");
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 16 * 1024 * 1024);
  g_autoptr(RwArtwork) bare = new_artwork (NULL);
  g_autoptr(RwArtwork) first = new_artwork (cache);
  g_autoptr(RwArtwork) next = new_artwork (cache);
  const RwBox *box = rw_atlas_get_view_box (atlas);

  for (guint i = 0; i < 4; i++)
    {
      RwStyle style = i == 1 ? RW_STYLE_DARK : RW_STYLE_LIGHT;
      RwLayers layers = i == 2 ? RW_LAYERS_PICTURE & ~RW_LAYER_MUSCLE : RW_LAYERS_PICTURE;
      RwBox clip = { box->x0 + (i == 3 ? 1.0 : 0.0), box->y0, box->x1, box->y1 };
      cairo_surface_t *drawn = render (bare, &clip, style, layers);
      cairo_surface_t *kept = render (first, &clip, style, layers);
      cairo_surface_t *found;

      g_assert_cmpuint (count_files (folder), ==, i + 1);
      found = render (next, &clip, style, layers);
      g_assert_cmpuint (count_files (folder), ==, i + 1);
      assert_same (kept, drawn);
      assert_same (found, drawn);
      cairo_surface_destroy (found);
      cairo_surface_destroy (kept);
      cairo_surface_destroy (drawn);
    }
}

/* What is found is shown without being drawn: here, on purpose, another image. */
static void
test_artwork_is_not_drawn_again (void)
{
  g_autofree char *folder = dup_folder ("again");
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 16 * 1024 * 1024);
  g_autoptr(RwArtwork) artwork = new_artwork (cache);
  const RwBox *box = rw_atlas_get_view_box (atlas);
  cairo_surface_t *drawn = render (artwork, box, RW_STYLE_LIGHT, RW_LAYERS_PICTURE);
  cairo_surface_t *mark = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 104, 160);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  g_autofree char *key = g_strndup (g_dir_read_name (dir), strlen (KEY));
  cairo_surface_t *found;

  rw_picture_cache_store (cache, key, mark);
  found = render (artwork, box, RW_STYLE_LIGHT, RW_LAYERS_PICTURE);
  assert_same (found, mark);
  cairo_surface_destroy (found);
  found = render (artwork, box, RW_STYLE_PRINT, RW_LAYERS_PICTURE);
  g_assert_cmpint (rw_pixel_get_alpha (rw_surface_get_pixel (found, 52, 80)), ==, 255);
  cairo_surface_destroy (found);
  cairo_surface_destroy (mark);
  cairo_surface_destroy (drawn);
}

/* A part that was looked at closely is not what the next start shows. */
static void
test_artwork_part (void)
{
  g_autofree char *folder = dup_folder ("part");
  g_autoptr(RwPictureCache) cache = rw_picture_cache_new (folder, 16 * 1024 * 1024);
  g_autoptr(RwArtwork) artwork = new_artwork (cache);
  cairo_surface_t *part = render (artwork, &(RwBox) { -40.0, 200.0, 64.0, 360.0 }, RW_STYLE_LIGHT, RW_LAYERS_PICTURE);

  g_assert_cmpuint (count_files (folder), ==, 0);
  cairo_surface_destroy (part);
}

static void
remove_tree (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

int
main (int   argc,
      char *argv[])
{
  RwContent *content;
  int status;

  g_test_init (&argc, &argv, NULL);
  home = g_dir_make_tmp ("rollwise-XXXXXX", NULL);
  content = rw_content_load ();
  atlas = rw_content_get_atlas (content);

  g_test_add_func ("/picture-cache/kept", test_kept);
  g_test_add_func ("/picture-cache/damaged", test_damaged);
  g_test_add_func ("/picture-cache/renamed", test_renamed);
  g_test_add_func ("/picture-cache/bound", test_bound);
  g_test_add_func ("/picture-cache/no-folder", test_no_folder);
  g_test_add_func ("/picture-cache/link", test_link);
  g_test_add_func ("/picture-cache/pipe", test_pipe);
  g_test_add_func ("/picture-cache/crowd", test_crowd);
  g_test_add_func ("/picture-cache/artwork", test_artwork);
  g_test_add_func ("/picture-cache/artwork-is-not-drawn-again", test_artwork_is_not_drawn_again);
  g_test_add_func ("/picture-cache/artwork-part", test_artwork_part);

  status = g_test_run ();
  rw_content_unref (content);
  remove_tree (home);
  g_free (home);

  return status;
}
