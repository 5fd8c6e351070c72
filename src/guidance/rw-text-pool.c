/* rw-text-pool.c: where the texts of one file live, and how one is read into it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-text-pool.h"

#include <glib/gi18n-lib.h>

#include "rw-reader.h"

#define STRINGS_BLOCK (16 * 1024)

static const char * const no_attributes[] = { NULL };

void
_rw_text_pool_init (RwTextPool *self)
{
  self->strings = g_string_chunk_new (STRINGS_BLOCK);
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->citations = g_array_new (FALSE, FALSE, sizeof (RwCitation));
}

void
_rw_text_pool_clear (RwTextPool *self)
{
  g_clear_pointer (&self->citations, g_array_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->strings, g_string_chunk_free);
}

const char *
_rw_text_pool_keep (RwTextPool *self,
                    const char *text)
{
  return g_string_chunk_insert_const (self->strings, text);
}

gpointer
_rw_text_pool_keep_array (RwTextPool *self,
                          GArray     *array)
{
  gpointer data = g_array_free (array, FALSE);

  g_ptr_array_add (self->blocks, data);

  return data;
}

gboolean
_rw_text_pool_read (RwTextPool   *self,
                    RwXml        *xml,
                    xmlNode      *node,
                    const char  **text,
                    GError      **error)
{
  g_autofree char *message = rw_xml_dup_text (xml, node, RW_TEXT_POOL_MAX_TEXT, error);

  if (message == NULL)
    return FALSE;

  *text = g_dgettext (GETTEXT_PACKAGE, _rw_text_pool_keep (self, message));

  return TRUE;
}

gboolean
_rw_text_pool_read_field (RwTextPool   *self,
                          RwXml        *xml,
                          xmlNode      *node,
                          xmlNode      *parent,
                          const char   *ns,
                          const char   *name,
                          const char  **text,
                          GError      **error)
{
  return rw_reader_enter (xml, node, parent, ns, name, no_attributes, error) &&
         _rw_text_pool_read (self, xml, node, text, error);
}

static gboolean
add_word (RwTextPool  *self,
          RwXml       *xml,
          xmlNode     *node,
          const char  *what,
          const char  *word,
          GArray      *list,
          GError     **error)
{
  const char *kept;

  if (!rw_reader_check_id (xml, node, word, error))
    return FALSE;

  kept = _rw_text_pool_keep (self, word);
  for (guint i = 0; i < list->len; i++)
    if (g_array_index (list, const char *, i) == kept)
      {
        rw_xml_set_error (xml, node, error, RW_ERROR_REFERENCE,
                          "found the %s “%s” twice; expected it once", what, word);
        return FALSE;
      }

  g_array_append_val (list, kept);

  return TRUE;
}

gboolean
_rw_text_pool_read_list (RwTextPool           *self,
                         RwXml                *xml,
                         xmlNode              *node,
                         const char           *name,
                         const char           *what,
                         const char * const  **list,
                         GError              **error)
{
  g_autoptr(GArray) found = g_array_new (TRUE, FALSE, sizeof (const char *));
  g_autofree char *text = rw_xml_dup_attribute (node, NULL, name);
  g_auto(GStrv) words = g_strsplit_set (text != NULL ? text : "", " \t\r\n", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (words[i][0] != '\0' && !add_word (self, xml, node, what, words[i], found, error))
      return FALSE;

  if (text != NULL && found->len == 0)
    {
      rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                        "found an empty “%s”; expected a %s or more, or no such attribute", name, what);
      return FALSE;
    }

  *list = _rw_text_pool_keep_array (self, g_steal_pointer (&found));

  return TRUE;
}

gboolean
_rw_text_pool_read_sources (RwTextPool           *self,
                            RwXml                *xml,
                            xmlNode              *node,
                            const char * const  **sources,
                            GError              **error)
{
  if (!_rw_text_pool_read_list (self, xml, node, "source", "source", sources, error))
    return FALSE;

  for (guint i = 0; (*sources)[i] != NULL; i++)
    {
      const RwCitation citation = { (*sources)[i], xmlGetLineNo (node) };

      g_array_append_val (self->citations, citation);
    }

  return TRUE;
}

gboolean
_rw_text_pool_read_phrases (RwTextPool           *self,
                            RwXml                *xml,
                            xmlNode              *node,
                            const char * const  **phrases,
                            GError              **error)
{
  g_autoptr(GArray) found = g_array_new (TRUE, FALSE, sizeof (const char *));
  g_auto(GStrv) parts = NULL;
  const char *text;

  if (!_rw_text_pool_read (self, xml, node, &text, error))
    return FALSE;

  parts = g_strsplit (text, ",", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *phrase = _rw_text_pool_keep (self, g_strstrip (parts[i]));

      if (phrase[0] == '\0')
        {
          rw_xml_set_error (xml, node, error, RW_ERROR_VALUE,
                            "found two commas with nothing between; expected phrases parted by commas");
          return FALSE;
        }
      g_array_append_val (found, phrase);
    }

  *phrases = _rw_text_pool_keep_array (self, g_steal_pointer (&found));

  return TRUE;
}
