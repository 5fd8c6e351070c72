/* studio-shade.c: light and shadow of one thing, as a small picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-shade.h"

#include "studio-squeeze.h"

#include <math.h>
#include <png.h>

static void
append_bytes (png_structp png,
              png_bytep   bytes,
              png_size_t  size)
{
  g_byte_array_append (png_get_io_ptr (png), bytes, size);
}

static void
flush_nothing (png_structp png G_GNUC_UNUSED)
{
}

/* Greys, from the tone @first of @n_tones on. */
static void
set_palette (png_structp png,
             png_infop   info,
             guint       n_tones,
             guint       first,
             guint       n)
{
  png_color colors[STUDIO_SHADE_TONES];

  for (guint i = 0; i < n; i++)
    {
      png_byte grey = (first + i) * 255 / (n_tones - 1);

      colors[i] = (png_color) { grey, grey, grey };
    }
  png_set_PLTE (png, info, colors, n);
}

/* One colour, from clear to opaque. */
static void
set_haze (png_structp png,
          png_infop   info,
          guint       n_tones)
{
  png_color colors[STUDIO_SHADE_HAZE_TONES] = { { 0, 0, 0 } };
  png_byte alphas[STUDIO_SHADE_HAZE_TONES];

  for (guint i = 0; i < n_tones; i++)
    alphas[i] = i * 255 / (n_tones - 1);
  png_set_PLTE (png, info, colors, n_tones);
  png_set_tRNS (png, info, alphas, n_tones, NULL);
}

/* Four steps of the ramp, of which the outer ones are told; so the tones are a multiple of three. */
#define GLAZE_TONES (4 * STUDIO_SHADE_GLAZE_TONES + 1)
G_STATIC_ASSERT (GLAZE_TONES % 3 == 0);

/* From dark to clear, and from clear to light. */
static void
set_glaze (png_structp png,
           png_infop   info)
{
  png_color colors[GLAZE_TONES];
  png_byte alphas[GLAZE_TONES];

  for (int i = 0; i < GLAZE_TONES; i++)
    {
      int beyond = ABS (i - GLAZE_TONES / 2) - STUDIO_SHADE_GLAZE_TONES;
      png_byte grey = i * 255 / (GLAZE_TONES - 1);

      colors[i] = (png_color) { grey, grey, grey };
      alphas[i] = MAX (beyond, 0) * 255 / STUDIO_SHADE_GLAZE_TONES;
    }
  png_set_PLTE (png, info, colors, GLAZE_TONES);
  png_set_tRNS (png, info, alphas, GLAZE_TONES, NULL);
}

/* Which tones a picture has: @n of @n_tones, from the tone @first on. Where @n is 0 it is a haze, and
 * where @n_tones is 0 too a glaze. */
typedef struct
{
  guint n_tones;
  guint first;
  guint n;
} Tones;

/* How rows may be written before they are packed. Which way takes the fewest bytes differs, and all
 * are tried. */
static const int filters[] = { PNG_FILTER_UP, PNG_FILTER_PAETH, PNG_ALL_FILTERS, PNG_FILTER_NONE, PNG_FILTER_AVG };

static GByteArray *
pack (int           filter,
      const guint8 *pixels,
      guint         width,
      guint         height,
      const Tones  *tones)
{
  png_structp png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  png_infop info = png_create_info_struct (png);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  if (setjmp (png_jmpbuf (png)))
    g_error ("a shade could not be written");
  png_set_write_fn (png, bytes, append_bytes, flush_nothing);
  png_set_filter (png, PNG_FILTER_TYPE_BASE, filter);
  png_set_IHDR (png, info, width, height, 8, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_NONE,
                PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  if (tones->n > 0)
    set_palette (png, info, tones->n_tones, tones->first, tones->n);
  else if (tones->n_tones > 0)
    set_haze (png, info, tones->n_tones);
  else
    set_glaze (png, info);
  png_write_info (png, info);
  for (guint y = 0; y < height; y++)
    png_write_row (png, pixels + (gsize) y * width);
  png_write_end (png, info);
  png_destroy_write_struct (&png, &info);

  return studio_squeeze_png (bytes);
}

static GByteArray *
encode (const guint8 *pixels,
        guint         width,
        guint         height,
        const Tones  *tones)
{
  GByteArray *least = pack (filters[0], pixels, width, height, tones);

  for (guint i = 1; i < G_N_ELEMENTS (filters); i++)
    {
      GByteArray *bytes = pack (filters[i], pixels, width, height, tones);

      if (bytes->len < least->len)
        {
          GByteArray *other = least;

          least = bytes;
          bytes = other;
        }
      g_byte_array_unref (bytes);
    }

  return least;
}

/* As steps of the palette, from 0 to @n_tones - 1. */
static guint8 *
quantize (const StudioShade *self,
          guint              n_tones)
{
  gsize n = (gsize) self->width * self->height;
  guint8 *pixels = g_new (guint8, n);

  for (gsize i = 0; i < n; i++)
    pixels[i] = CLAMP (self->samples[i], 0.0f, 1.0f) * (n_tones - 1) + 0.5f;

  return pixels;
}

char *
studio_shade_make_element (const StudioShade *self,
                           const char        *letter,
                           const char        *clip)
{
  gsize n = (gsize) self->width * self->height;
  guint n_tones = self->n_tones > 0 ? self->n_tones : STUDIO_SHADE_TONES;
  double steps = n_tones - 1.0;
  g_autofree guint8 *pixels = NULL;
  g_autoptr (GByteArray) bytes = NULL;
  g_autofree char *base64 = NULL;
  guint8 first = n_tones - 1, last = 0;

  g_return_val_if_fail (n_tones >= 2 && n_tones <= STUDIO_SHADE_TONES, NULL);

  pixels = quantize (self, n_tones);
  for (gsize i = 0; i < n; i++)
    {
      first = MIN (first, pixels[i]);
      last = MAX (last, pixels[i]);
    }
  for (gsize i = 0; i < n; i++)
    pixels[i] -= first;
  bytes = encode (pixels, self->width, self->height, &(Tones) { n_tones, first, last - first + 1 });
  base64 = g_base64_encode (bytes->data, bytes->len);

  return g_strdup_printf ("<image class=\"shade\" clip-path=\"url(#%s)\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" "
                          "rw:ramp=\"%s\" rw:tones=\"%.4f %.4f\" xlink:href=\"data:image/png;base64,%s\"/>",
                          clip, self->x, self->y, self->width * self->step, self->height * self->step,
                          letter, first / steps, last / steps, base64);
}

char *
studio_shade_make_haze (const StudioShade *self,
                        const char        *letter,
                        const char        *clip)
{
  guint n_tones = self->n_tones > 0 ? self->n_tones : STUDIO_SHADE_HAZE_TONES;
  g_autofree guint8 *pixels = NULL;
  g_autoptr (GByteArray) bytes = NULL;
  g_autofree char *base64 = NULL;
  g_autofree char *within = clip != NULL ? g_strdup_printf (" clip-path=\"url(#%s)\"", clip) : g_strdup ("");

  g_return_val_if_fail (n_tones >= 2 && n_tones <= STUDIO_SHADE_HAZE_TONES, NULL);

  pixels = quantize (self, n_tones);
  bytes = encode (pixels, self->width, self->height, &(Tones) { .n_tones = n_tones });
  base64 = g_base64_encode (bytes->data, bytes->len);

  return g_strdup_printf ("<image class=\"haze\"%s x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" "
                          "rw:ramp=\"%s\" rw:tones=\"0 0\" xlink:href=\"data:image/png;base64,%s\"/>",
                          within, self->x, self->y, self->width * self->step, self->height * self->step, letter, base64);
}

/* Light lies in the uppermost quarter of the tones and shade in the lowest. */
static guint8
place_in_glaze (float sample)
{
  int tone = (int) roundf (CLAMP (sample, -1.0f, 1.0f) * STUDIO_SHADE_GLAZE_TONES);

  return tone > 0 ? 3 * STUDIO_SHADE_GLAZE_TONES + tone : STUDIO_SHADE_GLAZE_TONES + tone;
}

char *
studio_shade_make_glaze (const StudioShade *self,
                         const char        *id,
                         const char        *letter)
{
  gsize n = (gsize) self->width * self->height;
  g_autofree guint8 *pixels = g_new (guint8, n);
  g_autoptr (GByteArray) bytes = NULL;
  g_autofree char *base64 = NULL;

  for (gsize i = 0; i < n; i++)
    pixels[i] = place_in_glaze (self->samples[i]);
  bytes = encode (pixels, self->width, self->height, &(Tones) { .n = 0 });
  base64 = g_base64_encode (bytes->data, bytes->len);

  return g_strdup_printf ("<image class=\"glaze\" id=\"%s\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" "
                          "rw:ramp=\"%s\" rw:tones=\"0 1\" xlink:href=\"data:image/png;base64,%s\"/>",
                          id, self->x, self->y, self->width * self->step, self->height * self->step, letter, base64);
}
