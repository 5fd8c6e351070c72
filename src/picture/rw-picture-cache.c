/* rw-picture-cache.c: pictures that were drawn before, kept on disk
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-picture-cache.h"

#include <string.h>
#include <utime.h>

#include <glib/gstdio.h>

#include "rw-file.h"

/* What the first bytes of a file say; the number is that of the form. */
#define MAGIC "RWPICT01"
#define BYTE_ORDER_MARK 0x01020304

#define ENDING ".picture"
#define KEY_LENGTH 64

/* A file that was read today need not be marked as read again, s. */
#define FRESH (24 * 60 * 60)

/* The pixels follow, as a stream of gzip, which carries their checksum. */
typedef struct
{
  char magic[8];
  char key[KEY_LENGTH];
  guint32 byte_order_mark;
  gint32 width;
  gint32 height;
  guint32 n_bytes;
} Header;

/* A file in the folder. */
typedef struct
{
  char *path;
  guint64 size;
  gint64 time;
} Entry;

struct _RwPictureCache
{
  GObject parent_instance;

  /* Owned */
  char *folder;
  guint64 max_bytes;

  /* One writer at a time: they count what is there. */
  GMutex writing;

  /* Owned; the thread that keeps an image, until the next one is to be kept */
  GMutex handing;
  GThread *keeper;
};

/* An image on its way to the keeper. */
typedef struct
{
  RwPictureCache *cache;
  char *key;
  cairo_surface_t *surface;
} Order;

G_DEFINE_FINAL_TYPE (RwPictureCache, rw_picture_cache, G_TYPE_OBJECT)

static void
entry_free (Entry *self)
{
  g_free (self->path);
  g_free (self);
}

static char *
dup_path (RwPictureCache *self,
          const char     *key)
{
  g_autofree char *name = g_strconcat (key, ENDING, NULL);

  return g_build_filename (self->folder, name, NULL);
}

static gsize
get_n_pixel_bytes (int width,
                   int height)
{
  return (gsize) width * height * 4;
}

/* Whether @bytes begins as a file does that holds this very image. */
static gboolean
check_header (GBytes     *bytes,
              const char *key,
              int         width,
              int         height)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  Header header;

  if (size < sizeof header)
    return FALSE;

  memcpy (&header, data, sizeof header);

  return memcmp (header.magic, MAGIC, sizeof header.magic) == 0
         && memcmp (header.key, key, KEY_LENGTH) == 0
         && header.byte_order_mark == BYTE_ORDER_MARK
         && header.width == width
         && header.height == height
         && header.n_bytes == size - sizeof header;
}

/* Unpacks exactly @n_pixels bytes into @pixels; what is damaged, too short or
 * too long is refused, by the checksum at the end of the stream as well. */
static gboolean
unpack (GBytes *bytes,
        guint8 *pixels,
        gsize   n_pixels)
{
  g_autoptr(GConverter) converter = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  gsize from = sizeof (Header);
  gsize to = 0;
  GConverterResult result = G_CONVERTER_CONVERTED;
  guint8 past;

  while (result != G_CONVERTER_FINISHED)
    {
      gsize n_read;
      gsize n_written;
      gboolean full = to == n_pixels;

      result = g_converter_convert (converter, data + from, size - from,
                                    full ? &past : pixels + to, full ? 1 : n_pixels - to,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR || (full && n_written > 0))
        return FALSE;
      from += n_read;
      to += n_written;
    }

  return to == n_pixels && from == size;
}

static cairo_surface_t *
new_image (int width,
           int height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);

  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS
      && cairo_image_surface_get_stride (surface) == width * 4)
    return surface;

  cairo_surface_destroy (surface);

  return NULL;
}

/* The images that were not asked for the longest go first: so the time of a
 * file is when it was last of use. */
static void
mark_as_used (const char *path)
{
  GStatBuf status;

  if (g_stat (path, &status) == 0 && status.st_mtime + FRESH < g_get_real_time () / G_USEC_PER_SEC)
    g_utime (path, NULL);
}

cairo_surface_t *
rw_picture_cache_load (RwPictureCache *self,
                       const char     *key,
                       int             width,
                       int             height)
{
  g_autofree char *path = NULL;
  g_autoptr(GFile) file = NULL;
  g_autoptr(GBytes) bytes = NULL;
  cairo_surface_t *surface;

  g_return_val_if_fail (RW_IS_PICTURE_CACHE (self), NULL);
  g_return_val_if_fail (key != NULL && strlen (key) == KEY_LENGTH, NULL);
  g_return_val_if_fail (width > 0 && height > 0, NULL);

  path = dup_path (self, key);
  file = g_file_new_for_path (path);
  bytes = rw_file_read (file, self->max_bytes, NULL);
  if (bytes == NULL || !check_header (bytes, key, width, height) || !(surface = new_image (width, height)))
    return NULL;

  if (!unpack (bytes, cairo_image_surface_get_data (surface), get_n_pixel_bytes (width, height)))
    {
      cairo_surface_destroy (surface);
      return NULL;
    }

  cairo_surface_mark_dirty (surface);
  mark_as_used (path);

  return surface;
}

/* The fastest step of gzip: large even areas are all that is to be gained. What
 * becomes larger than @max_bytes is given up. */
static gboolean
pack (GByteArray      *file,
      cairo_surface_t *surface,
      guint64          max_bytes)
{
  g_autoptr(GConverter) converter = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 1));
  const guint8 *pixels = cairo_image_surface_get_data (surface);
  gsize n_pixels = get_n_pixel_bytes (cairo_image_surface_get_width (surface),
                                      cairo_image_surface_get_height (surface));
  GConverterResult result = G_CONVERTER_CONVERTED;
  gsize from = 0;

  while (result != G_CONVERTER_FINISHED)
    {
      gsize had = file->len;
      gsize n_read;
      gsize n_written;

      g_byte_array_set_size (file, had + 256 * 1024);
      result = g_converter_convert (converter, pixels + from, n_pixels - from,
                                    file->data + had, file->len - had,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR || had + n_written > max_bytes)
        return FALSE;
      g_byte_array_set_size (file, had + n_written);
      from += n_read;
    }

  return TRUE;
}

static GByteArray *
make_file (const char      *key,
           cairo_surface_t *surface,
           guint64          max_bytes)
{
  g_autoptr(GByteArray) file = g_byte_array_new ();
  Header header = {
    .byte_order_mark = BYTE_ORDER_MARK,
    .width = cairo_image_surface_get_width (surface),
    .height = cairo_image_surface_get_height (surface),
  };

  memcpy (header.magic, MAGIC, sizeof header.magic);
  memcpy (header.key, key, KEY_LENGTH);
  g_byte_array_append (file, (const guint8 *) &header, sizeof header);
  if (!pack (file, surface, max_bytes))
    return NULL;

  header.n_bytes = file->len - sizeof header;
  memcpy (file->data, &header, sizeof header);

  return g_steal_pointer (&file);
}

/* Whether a name in the folder is one of ours: that of an image, or that of
 * one which was never completed. All else there is left alone. */
static gboolean
is_our_name (const char *name)
{
  for (guint i = 0; i < KEY_LENGTH; i++)
    if (!g_ascii_isxdigit (name[i]))
      return FALSE;

  return g_str_has_prefix (name + KEY_LENGTH, ENDING);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *one = *(const Entry * const *) a;
  const Entry *two = *(const Entry * const *) b;

  return (one->time > two->time) - (one->time < two->time);
}

static GPtrArray *
list_entries (RwPictureCache *self)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  g_autoptr(GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);
      GStatBuf status;
      Entry *entry;

      if (!is_our_name (name) || g_lstat (path, &status) != 0 || !S_ISREG (status.st_mode))
        continue;

      entry = g_new (Entry, 1);
      *entry = (Entry) { g_steal_pointer (&path), status.st_size,
                         status.st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + status.st_mtim.tv_nsec };
      g_ptr_array_add (entries, entry);
    }

  g_ptr_array_sort (entries, compare_entries);

  return entries;
}

/* Makes room for @n_bytes more. */
static void
make_room (RwPictureCache *self,
           guint64         n_bytes)
{
  g_autoptr(GPtrArray) entries = list_entries (self);
  guint64 sum = n_bytes;

  for (guint i = 0; i < entries->len; i++)
    sum += ((Entry *) g_ptr_array_index (entries, i))->size;

  for (guint i = 0; i < entries->len && sum > self->max_bytes; i++)
    {
      Entry *entry = g_ptr_array_index (entries, i);

      if (g_unlink (entry->path) == 0)
        sum -= entry->size;
    }
}

void
rw_picture_cache_store (RwPictureCache  *self,
                        const char      *key,
                        cairo_surface_t *surface)
{
  g_autofree char *path = NULL;
  g_autoptr(GByteArray) file = NULL;

  g_return_if_fail (RW_IS_PICTURE_CACHE (self));
  g_return_if_fail (key != NULL && strlen (key) == KEY_LENGTH);
  g_return_if_fail (cairo_image_surface_get_format (surface) == CAIRO_FORMAT_ARGB32);

  path = dup_path (self, key);
  file = make_file (key, surface, self->max_bytes);
  if (file == NULL)
    return;

  g_mutex_lock (&self->writing);
  if (g_mkdir_with_parents (self->folder, 0700) == 0)
    {
      make_room (self, file->len);
      g_file_set_contents_full (path, (const char *) file->data, file->len,
                                G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL);
    }
  g_mutex_unlock (&self->writing);
}

static void
order_free (Order *self)
{
  cairo_surface_destroy (self->surface);
  g_free (self->key);
  g_free (self);
}

static gpointer
keep_thread (gpointer data)
{
  Order *order = data;

  rw_picture_cache_store (order->cache, order->key, order->surface);
  order_free (order);

  return NULL;
}

void
rw_picture_cache_store_later (RwPictureCache  *self,
                              const char      *key,
                              cairo_surface_t *surface)
{
  Order *order;

  g_return_if_fail (RW_IS_PICTURE_CACHE (self));
  g_return_if_fail (key != NULL);
  g_return_if_fail (surface != NULL);

  order = g_new (Order, 1);
  *order = (Order) { self, g_strdup (key), cairo_surface_reference (surface) };
  g_mutex_lock (&self->handing);
  g_clear_pointer (&self->keeper, g_thread_join);
  self->keeper = g_thread_try_new ("keep-picture", keep_thread, order, NULL);
  if (self->keeper == NULL)
    order_free (order);
  g_mutex_unlock (&self->handing);
}

void
rw_picture_cache_wait (RwPictureCache *self)
{
  g_return_if_fail (RW_IS_PICTURE_CACHE (self));

  g_mutex_lock (&self->handing);
  g_clear_pointer (&self->keeper, g_thread_join);
  g_mutex_unlock (&self->handing);
}

RwPictureCache *
rw_picture_cache_new (const char *folder,
                      guint64     max_bytes)
{
  RwPictureCache *self;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (max_bytes <= G_MAXINT, NULL);

  self = g_object_new (RW_TYPE_PICTURE_CACHE, NULL);
  self->folder = g_strdup (folder);
  self->max_bytes = max_bytes;

  return self;
}

RwPictureCache *
rw_picture_cache_get_default (void)
{
  static RwPictureCache *cache;

  if (g_once_init_enter (&cache))
    {
      g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), GETTEXT_PACKAGE, "pictures", NULL);

      g_once_init_leave (&cache, rw_picture_cache_new (folder, RW_PICTURE_CACHE_BYTES));
    }

  return cache;
}

static void
rw_picture_cache_finalize (GObject *object)
{
  RwPictureCache *self = RW_PICTURE_CACHE (object);

  g_clear_pointer (&self->keeper, g_thread_join);
  g_free (self->folder);
  g_mutex_clear (&self->handing);
  g_mutex_clear (&self->writing);

  G_OBJECT_CLASS (rw_picture_cache_parent_class)->finalize (object);
}

static void
rw_picture_cache_class_init (RwPictureCacheClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rw_picture_cache_finalize;
}

static void
rw_picture_cache_init (RwPictureCache *self)
{
  g_mutex_init (&self->handing);
  g_mutex_init (&self->writing);
}
