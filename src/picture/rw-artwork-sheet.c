/* rw-artwork-sheet.c: the style sheet that a picture is painted with
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-artwork-private.h"

#include "rw-error.h"
#include "rw-file.h"
#include "rw-number.h"

#define RW_ARTWORK_MAX_STYLE_SHEET (1024 * 1024)

gboolean
_rw_artwork_append_sheet (GFile       *folder,
                          const char  *name,
                          GString     *text,
                          GError     **error)
{
  g_autoptr(GFile) file = g_file_resolve_relative_path (folder, name);
  g_autoptr(GBytes) bytes = rw_file_read (file, RW_ARTWORK_MAX_STYLE_SHEET, error);
  g_autofree char *path = NULL;
  const char *sheet;
  gsize size;

  if (bytes == NULL)
    return FALSE;

  sheet = g_bytes_get_data (bytes, &size);
  if (g_utf8_validate (sheet, size, NULL))
    {
      g_string_append_len (text, sheet, size);
      g_string_append_c (text, '\n');
      return TRUE;
    }

  path = rw_file_dup_name (file);
  g_set_error (error, RW_ERROR, RW_ERROR_SYNTAX, "%s: found bytes that are not UTF-8; expected a style sheet", path);

  return FALSE;
}

/* A layer that is faded to nothing is none. */
static RwLayers
get_seen (const RwArtworkView *view)
{
  RwLayers seen = view->layers & RW_LAYERS_PICTURE;

  for (guint i = 0; i < RW_N_PICTURE_LAYERS; i++)
    if (view->strengths.of[i] <= 0.0)
      seen &= ~(1u << i);

  return seen;
}

/* Layers that are not wanted are hidden, and those that depth or person fade are
 * faded as a whole, with what is of them elsewhere; a group that is painted whole
 * costs no picture of its own. */
static void
append_layers (RwAspect             aspect,
               const RwArtworkView *view,
               GString             *text)
{
  g_autoptr(GFlagsClass) class = g_type_class_ref (RW_TYPE_LAYERS);
  RwLayers seen = get_seen (view);

  for (guint i = 0; i < RW_N_PICTURE_LAYERS; i++)
    {
      const char *name = g_flags_get_first_value (class, 1u << i)->value_nick;
      double opacity = view->strengths.of[i] * rw_depth_get_share (view->depth, aspect, 1u << i);
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      if ((seen & (1u << i)) == 0)
        g_string_append_printf (text, "\n#%s,.of-%s{display:none!important}", name, name);
      else if (opacity < 1.0)
        g_string_append_printf (text, "\n#%s,.of-%s{opacity:%s!important}", name, name,
                                g_ascii_formatd (number, sizeof number, "%.3f", opacity));
    }
}

/* The style, the skin laid over it, how the muscles are painted at this depth,
 * and what is hidden or faded. So the whole drawing is walked once, in its own
 * order and with its own masks and groups, which costs no more than painting
 * its layers one by one. */
GBytes *
_rw_artwork_read_sheet (GFile                *folder,
                        RwAspect              aspect,
                        const RwArtworkView  *view,
                        GError              **error)
{
  const char *style = rw_enum_get_nick (RW_TYPE_STYLE, view->style);
  const char *tone = rw_enum_get_nick (RW_TYPE_SKIN_TONE, view->skin_tone);
  g_autofree char *name = g_strconcat (style, ".css", NULL);
  g_autofree char *skin_name = g_strconcat (style, "-skin-", tone, ".css", NULL);
  g_autoptr(GString) text = g_string_new (NULL);

  if (!_rw_artwork_append_sheet (folder, name, text, error)
      || (rw_style_shows_skin_tone (view->style) && !_rw_artwork_append_sheet (folder, skin_name, text, error)))
    return NULL;

  rw_depth_append_rules (view->depth, aspect, get_seen (view), text);
  append_layers (aspect, view, text);

  return g_string_free_to_bytes (g_steal_pointer (&text));
}
