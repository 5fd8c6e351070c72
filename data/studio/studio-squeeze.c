/* studio-squeeze.c: a PNG in fewer bytes
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-squeeze.h"

#include <libdeflate.h>
#include <string.h>
#include <zlib.h>

#define SIGNATURE 8
#define LENGTH_AND_NAME 8
#define CHECK 4

/* The closest that libdeflate packs. */
#define LEVEL 12

/* Where the format says how wide and how high the picture is, and of which kind. */
#define WIDTH_AT 16
#define HEIGHT_AT 20
#define KIND_AT 25

/* By kind: 0 grey, 2 colour, 3 palette, 4 and 6 the first two with opacity. */
static const guint8 bytes_of_pixel[] = { 1, 0, 3, 1, 2, 0, 4 };

static guint32
read_number (const guint8 *bytes)
{
  return (guint32) bytes[0] << 24 | (guint32) bytes[1] << 16 | (guint32) bytes[2] << 8 | bytes[3];
}

static void
append_number (GByteArray *bytes,
               guint32     number)
{
  guint32 in_order = GUINT32_TO_BE (number);

  g_byte_array_append (bytes, (const guint8 *) &in_order, sizeof in_order);
}

static gboolean
is_rows (const guint8 *chunk)
{
  return memcmp (chunk + 4, "IDAT", 4) == 0;
}

/* Each row begins with the number of its filter. */
static uLongf
get_unpacked_size (const GByteArray *png)
{
  guint8 kind = png->data[KIND_AT];
  uLongf row = (uLongf) read_number (png->data + WIDTH_AT) * bytes_of_pixel[MIN (kind, G_N_ELEMENTS (bytes_of_pixel) - 1)] + 1;

  return row * read_number (png->data + HEIGHT_AT);
}

static GByteArray *
collect_rows (const GByteArray *png)
{
  GByteArray *packed = g_byte_array_new ();

  for (guint at = SIGNATURE; at < png->len;)
    {
      const guint8 *chunk = png->data + at;
      guint32 length = read_number (chunk);

      if (is_rows (chunk))
        g_byte_array_append (packed, chunk + LENGTH_AND_NAME, length);
      at += LENGTH_AND_NAME + length + CHECK;
    }

  return packed;
}

/* @n: how many bytes the rows have unpacked. */
static GByteArray *
pack_again (const GByteArray *packed,
            uLongf            n)
{
  g_autofree guint8 *rows = g_malloc (n);
  struct libdeflate_compressor *compressor = libdeflate_alloc_compressor (LEVEL);
  GByteArray *again = g_byte_array_new ();

  if (compressor == NULL || uncompress (rows, &n, packed->data, packed->len) != Z_OK)
    g_error ("a shade could not be packed");
  g_byte_array_set_size (again, libdeflate_zlib_compress_bound (compressor, n));
  g_byte_array_set_size (again, libdeflate_zlib_compress (compressor, rows, n, again->data, again->len));
  libdeflate_free_compressor (compressor);

  return again;
}

static void
append_rows (GByteArray       *png,
             const GByteArray *rows)
{
  uLong check = crc32 (0, (const guint8 *) "IDAT", 4);

  append_number (png, rows->len);
  g_byte_array_append (png, (const guint8 *) "IDAT", 4);
  g_byte_array_append (png, rows->data, rows->len);
  append_number (png, crc32 (check, rows->data, rows->len));
}

GByteArray *
studio_squeeze_png (const GByteArray *png)
{
  g_autoptr (GByteArray) packed = collect_rows (png);
  g_autoptr (GByteArray) rows = pack_again (packed, get_unpacked_size (png));
  GByteArray *squeezed = g_byte_array_new ();
  gboolean written = FALSE;

  g_byte_array_append (squeezed, png->data, SIGNATURE);
  for (guint at = SIGNATURE; at < png->len;)
    {
      const guint8 *chunk = png->data + at;
      guint size = LENGTH_AND_NAME + read_number (chunk) + CHECK;

      if (!is_rows (chunk))
        g_byte_array_append (squeezed, chunk, size);
      else if (!written)
        append_rows (squeezed, rows);
      written |= is_rows (chunk);
      at += size;
    }

  return squeezed;
}
