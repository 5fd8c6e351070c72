/* rw-svg-frame.c: an SVG text that shows another part of its drawing
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-svg-frame.h"

/* Whatever may stand before the root, then the root's own attributes up to
 * the one that is wanted; its value with the quotes is the group. */
#define RW_SVG_BEFORE "\\A(?:\\xEF\\xBB\\xBF)?(?:\\s++|<\\?.*?\\?>|<!--.*?-->)*+"
#define RW_SVG_VALUE "(?:\"[^\"]*+\"|'[^']*+')"
#define RW_SVG_ROOT "<svg(?:\\s++[^\\s=>]++\\s*+=\\s*+" RW_SVG_VALUE ")*?"
#define RW_SVG_VIEW_BOX "\\s++viewBox\\s*+=\\s*+(" RW_SVG_VALUE ")"

static gboolean
find_view_box (const char *text,
               gsize       size,
               int        *start,
               int        *end)
{
  g_autoptr(GMatchInfo) match = NULL;
  g_autoptr(GRegex) regex = g_regex_new (RW_SVG_BEFORE RW_SVG_ROOT RW_SVG_VIEW_BOX,
                                          G_REGEX_RAW | G_REGEX_DOTALL, 0, NULL);

  g_assert (regex != NULL);

  return g_regex_match_full (regex, text, size, 0, 0, &match, NULL)
         && g_match_info_fetch_pos (match, 1, start, end);
}

static void
append_number (GString *string,
               double   number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_c (string, ' ');
  g_string_append (string, g_ascii_formatd (digits, sizeof digits, "%.9g", number));
}

GBytes *
rw_svg_frame (GBytes      *svg,
              const RwBox *box)
{
  const char *text;
  GString *framed;
  int start, end;
  gsize size;

  g_return_val_if_fail (svg != NULL, NULL);
  g_return_val_if_fail (box != NULL, NULL);

  text = g_bytes_get_data (svg, &size);

  if (!find_view_box (text, size, &start, &end))
    return g_bytes_ref (svg);

  framed = g_string_sized_new (size + 64);
  g_string_append_len (framed, text, start);
  g_string_append_c (framed, '"');
  append_number (framed, box->x0);
  append_number (framed, box->y0);
  append_number (framed, box->x1 - box->x0);
  append_number (framed, box->y1 - box->y0);
  g_string_append_c (framed, '"');
  g_string_append_len (framed, text + end, size - end);

  return g_string_free_to_bytes (framed);
}
