/* rw-shading.c: the light and shadow of a drawing in the colours of a style
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-shading.h"

#include <string.h>
#include <zlib.h>

#define RW_SHADING_FILL "fill:#"
#define RW_SHADING_OPACITY ";fill-opacity:"
#define RW_SHADING_IMAGE "<image "
#define RW_SHADING_RAMP " rw:ramp=\""
#define RW_SHADING_TONES " rw:tones=\""
#define RW_SHADING_DATA " xlink:href=\"data:image/png;base64,"

/* A PNG begins with its mark and the chunk of its sizes; then comes the palette: its
 * length, its name, three bytes for a colour, a checksum. */
#define RW_PNG_BEFORE 33
#define RW_PNG_NAME "PLTE"
#define RW_PNG_ALPHA "tRNS"
#define RW_PNG_HEAD 8
#define RW_PNG_CHECK 4
#define RW_PNG_MOST 256

/* Both are whole threes of bytes, which are fours of letters: so the palette can be
 * written over without reading the rest. */
#define RW_LETTERS(bytes) ((bytes) / 3 * 4)
G_STATIC_ASSERT (RW_PNG_BEFORE % 3 == 0);
G_STATIC_ASSERT ((RW_PNG_HEAD + RW_PNG_CHECK) % 3 == 0);

typedef struct
{
  guint8 red, green, blue;
  double opacity;
} RwInk;

/* Part of a text. */
typedef struct
{
  char *start;
  gsize length;
} RwSpan;

/* --- The ramps of a style sheet --- */

static gboolean
parse_ink (const char *text,
           RwInk      *ink)
{
  guint8 *const bytes[] = { &ink->red, &ink->green, &ink->blue };

  for (guint i = 0; i < G_N_ELEMENTS (bytes); i++)
    {
      int high = g_ascii_xdigit_value (text[2 * i]);
      int low = high >= 0 ? g_ascii_xdigit_value (text[2 * i + 1]) : -1;

      if (low < 0)
        return FALSE;
      *bytes[i] = high * 16 + low;
    }

  return TRUE;
}

/* ".rib12" is the thirteenth tone of the material "rib". */
static gboolean
parse_tone (const char  *selector,
            char       **material,
            guint       *tone)
{
  const char *digits, *end = NULL;
  guint64 number;

  if (*selector != '.')
    return FALSE;
  for (digits = selector + 1; g_ascii_isalpha (*digits); digits++)
    ;
  if (digits == selector + 1 || !g_ascii_isdigit (*digits))
    return FALSE;
  number = g_ascii_strtoull (digits, (char **) &end, 10);
  if (*end != '\0' || number >= RW_PNG_MOST)
    return FALSE;

  *material = g_strndup (selector + 1, digits - selector - 1);
  *tone = number;

  return TRUE;
}

static void
add_tone (GHashTable *ramps,
          const char *selector,
          RwInk       ink)
{
  g_autofree char *material = NULL;
  GArray *ramp;
  guint tone;

  if (!parse_tone (selector, &material, &tone))
    return;

  ramp = g_hash_table_lookup (ramps, material);
  if (ramp == NULL)
    {
      ramp = g_array_new (FALSE, TRUE, sizeof (RwInk));
      g_hash_table_insert (ramps, g_steal_pointer (&material), ramp);
    }
  while (ramp->len <= tone)
    g_array_append_val (ramp, ink);
  g_array_index (ramp, RwInk, tone) = ink;
}

/* "fill:#rrggbb", and after it how opaque that is at most. */
static gboolean
parse_declarations (const char *declarations,
                    RwInk      *ink)
{
  const char *opacity = strstr (declarations, RW_SHADING_OPACITY);

  if (!g_str_has_prefix (declarations, RW_SHADING_FILL) || !parse_ink (declarations + strlen (RW_SHADING_FILL), ink))
    return FALSE;
  ink->opacity = opacity != NULL ? CLAMP (g_ascii_strtod (opacity + strlen (RW_SHADING_OPACITY), NULL), 0.0, 1.0) : 1.0;

  return TRUE;
}

/* One rule: what it selects, and what it declares. */
static void
add_rule (GHashTable *ramps,
          const char *selectors,
          const char *declarations)
{
  const char *comment = g_strrstr (selectors, "*/");
  g_auto(GStrv) each = NULL;
  RwInk ink;

  if (!parse_declarations (declarations, &ink))
    return;

  each = g_strsplit (comment != NULL ? comment + 2 : selectors, ",", -1);
  for (guint i = 0; each[i] != NULL; i++)
    add_tone (ramps, g_strstrip (each[i]), ink);
}

static GHashTable *
read_ramps (GBytes *style_sheet)
{
  GHashTable *ramps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  gsize size;
  const char *text = g_bytes_get_data (style_sheet, &size);
  g_autofree char *sheet = g_strndup (text, size);
  g_auto(GStrv) rules = g_strsplit (sheet, "}", -1);

  for (guint i = 0; rules[i] != NULL; i++)
    {
      char *brace = strchr (rules[i], '{');

      if (brace == NULL)
        continue;
      *brace = '\0';
      add_rule (ramps, rules[i], brace + 1);
    }

  return ramps;
}

static guint8
blend (guint8 from,
       guint8 to,
       double t)
{
  return from + (to - from) * t + 0.5;
}

static RwInk
get_ink (const GArray *ramp,
         double        tone)
{
  double place = CLAMP (tone, 0.0, 1.0) * (ramp->len - 1);
  guint i = MIN ((guint) place, ramp->len - 1);
  RwInk from = g_array_index (ramp, RwInk, i);
  RwInk to = g_array_index (ramp, RwInk, MIN (i + 1, ramp->len - 1));

  return (RwInk) {
    blend (from.red, to.red, place - i),
    blend (from.green, to.green, place - i),
    blend (from.blue, to.blue, place - i),
    from.opacity + (to.opacity - from.opacity) * (place - i),
  };
}

/* --- The images of a drawing --- */

static gboolean
find_value (RwSpan      tag,
            const char *name,
            RwSpan     *value)
{
  char *start = g_strstr_len (tag.start, tag.length, name);
  char *end;

  if (start == NULL)
    return FALSE;
  start += strlen (name);
  end = memchr (start, '"', tag.start + tag.length - start);
  if (end == NULL)
    return FALSE;
  *value = (RwSpan) { start, end - start };

  return TRUE;
}

/* How many colours the palette of a PNG has; 0 where it is not where it is looked for. */
static guint
count_colours (RwSpan data)
{
  gsize letters = RW_LETTERS (RW_PNG_BEFORE);
  g_autofree char *head = NULL;
  g_autofree guchar *bytes = NULL;
  guint32 length;
  gsize size;

  if (data.length < letters + RW_LETTERS (RW_PNG_HEAD + RW_PNG_CHECK))
    return 0;
  head = g_strndup (data.start + letters, RW_LETTERS (RW_PNG_HEAD + RW_PNG_CHECK));
  bytes = g_base64_decode (head, &size);
  if (size < RW_PNG_HEAD || memcmp (bytes + 4, RW_PNG_NAME, 4) != 0)
    return 0;

  memcpy (&length, bytes, 4);
  length = GUINT32_FROM_BE (length);
  if (length == 0 || length % 3 != 0 || length > 3 * RW_PNG_MOST
      || data.length < letters + RW_LETTERS (RW_PNG_HEAD + length + RW_PNG_CHECK))
    return 0;

  return length / 3;
}

/* Seals a chunk of a PNG that is complete but for its checksum, and writes it into the
 * letters at @start. */
static void
write_chunk (char   *start,
             guint8 *chunk,
             gsize   size)
{
  guint32 check = GUINT32_TO_BE ((guint32) crc32 (0, chunk + 4, size - 4));
  g_autofree char *letters = NULL;

  memcpy (chunk + size, &check, RW_PNG_CHECK);
  letters = g_base64_encode (chunk, size + RW_PNG_CHECK);
  memcpy (start, letters, RW_LETTERS (size + RW_PNG_CHECK));
}

/* The palette of a haze, whose colours are a multiple of three, is followed by how opaque
 * each of them is: from clear to what its tone tells. Where there are more tones each tells its own. */
static void
write_alphas (RwSpan        data,
              guint         n,
              const GArray *ramp,
              double        first,
              double        last)
{
  guint8 chunk[RW_PNG_HEAD + RW_PNG_MOST + RW_PNG_CHECK];
  gsize start = RW_LETTERS (RW_PNG_BEFORE + RW_PNG_HEAD + 3 * n + RW_PNG_CHECK);
  gsize length = RW_LETTERS (RW_PNG_HEAD + n + RW_PNG_CHECK);
  g_autofree char *letters = NULL;
  g_autofree guchar *old = NULL;
  gsize size;

  if (n % 3 != 0 || data.length < start + length)
    return;
  letters = g_strndup (data.start + start, length);
  old = g_base64_decode (letters, &size);
  if (size != RW_PNG_HEAD + n + RW_PNG_CHECK || memcmp (old + 4, RW_PNG_ALPHA, 4) != 0)
    return;

  memcpy (chunk, old, RW_PNG_HEAD);
  for (guint i = 0; i < n; i++)
    {
      double place = (double) i / MAX (n - 1, 1);
      double opacity = get_ink (ramp, first + (last - first) * place).opacity;

      chunk[RW_PNG_HEAD + i] = 255.0 * (first < last ? opacity : opacity * place) + 0.5;
    }
  write_chunk (data.start + start, chunk, RW_PNG_HEAD + n);
}

static void
write_palette (RwSpan        data,
               guint         n,
               const GArray *ramp,
               double        first,
               double        last)
{
  guint8 chunk[RW_PNG_HEAD + 3 * RW_PNG_MOST + RW_PNG_CHECK];
  gsize size = RW_PNG_HEAD + 3 * n;
  guint32 length = GUINT32_TO_BE (3 * n);

  memcpy (chunk, &length, 4);
  memcpy (chunk + 4, RW_PNG_NAME, 4);
  for (guint i = 0; i < n; i++)
    {
      RwInk ink = get_ink (ramp, first + (last - first) * i / MAX (n - 1, 1));

      chunk[RW_PNG_HEAD + 3 * i] = ink.red;
      chunk[RW_PNG_HEAD + 3 * i + 1] = ink.green;
      chunk[RW_PNG_HEAD + 3 * i + 2] = ink.blue;
    }
  write_chunk (data.start + RW_LETTERS (RW_PNG_BEFORE), chunk, size);
}

/* Reads "0.25 0.9". */
static gboolean
parse_tones (RwSpan  value,
             double *first,
             double *last)
{
  g_autofree char *text = g_strndup (value.start, value.length);
  char *space, *end;

  *first = g_ascii_strtod (text, &space);
  if (space == text || *space != ' ')
    return FALSE;
  *last = g_ascii_strtod (space, &end);

  return end != space && *end == '\0' && *first >= 0.0 && *last <= 1.0 && *first <= *last;
}

static void
paint_image (RwSpan      tag,
             GHashTable *ramps)
{
  g_autofree char *material = NULL;
  RwSpan name, tones, data;
  const GArray *ramp;
  double first, last;
  guint n;

  if (!find_value (tag, RW_SHADING_RAMP, &name) || !find_value (tag, RW_SHADING_TONES, &tones)
      || !find_value (tag, RW_SHADING_DATA, &data) || !parse_tones (tones, &first, &last))
    return;

  material = g_strndup (name.start, name.length);
  ramp = g_hash_table_lookup (ramps, material);
  n = count_colours (data);
  if (ramp == NULL || n == 0)
    return;

  write_palette (data, n, ramp, first, last);
  write_alphas (data, n, ramp, first, last);
}

GBytes *
rw_shading_paint (GBytes *svg,
                  GBytes *style_sheet)
{
  g_autoptr(GHashTable) ramps = NULL;
  char *text;
  gsize size;

  g_return_val_if_fail (svg != NULL, NULL);
  g_return_val_if_fail (style_sheet != NULL, NULL);

  size = g_bytes_get_size (svg);
  if (size == 0 || g_bytes_get_size (style_sheet) == 0)
    return g_bytes_ref (svg);

  text = g_memdup2 (g_bytes_get_data (svg, NULL), size);
  ramps = read_ramps (style_sheet);

  for (char *at = text; (at = g_strstr_len (at, text + size - at, RW_SHADING_IMAGE)) != NULL;)
    {
      char *end = memchr (at, '>', text + size - at);

      if (end == NULL)
        break;
      paint_image ((RwSpan) { at, end - at }, ramps);
      at = end;
    }

  return g_bytes_new_take (text, size);
}
