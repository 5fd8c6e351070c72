/* rw-rules-reader.c: reads the rules file and refuses what is not whole
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include <math.h>
#include "rw-number.h"
#include "rw-reader.h"

static const char * const no_attributes[] = { NULL };

typedef struct
{
  /* Borrowed */
  RwXml *xml;
  RwRules *rules;

  /* Owned: where each entry stands */
  GPtrArray *entry_nodes;

  /* Where each kind stands */
  xmlNode *kind_nodes[RW_N_REGION_KINDS];
} Reader;

static gboolean
enter (Reader              *reader,
       xmlNode             *node,
       xmlNode             *parent,
       const char          *name,
       const char * const  *attributes,
       GError             **error)
{
  return rw_reader_enter (reader->xml, node, parent, RW_RULES_NAMESPACE, name, attributes, error);
}

static gboolean
read_sources (Reader   *reader,
              xmlNode  *node,
              GError  **error)
{
  if (!rw_xml_check_no_text (reader->xml, node, error))
    return FALSE;

  for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
    if (!_rw_rules_read_source (reader->rules, reader->xml, child, error))
      return FALSE;

  return TRUE;
}

/* The attributes of a kind, into the rules. */
static gboolean
open_kind (Reader        *reader,
           xmlNode       *node,
           RwRegionKind  *kind,
           GError       **error)
{
  g_autofree char *bone = rw_xml_dup_attribute (node, NULL, "bone");
  RwRuleKind *facts;
  int value;

  if (!rw_xml_get_enum (reader->xml, node, NULL, "id", RW_TYPE_REGION_KIND, &value, error))
    return FALSE;

  *kind = value;
  facts = &reader->rules->kinds[value];
  if (facts->present)
    {
      rw_xml_set_error (reader->xml, node, error, RW_ERROR_REFERENCE,
                        "found the kind “%s” twice; expected each id once",
                        rw_enum_get_nick (RW_TYPE_REGION_KIND, value));
      return FALSE;
    }

  if (bone != NULL && !g_str_equal (bone, "yes") && !g_str_equal (bone, "no"))
    {
      rw_xml_set_error (reader->xml, node, error, RW_ERROR_VALUE,
                        "found bone “%s”; expected yes or no", bone);
      return FALSE;
    }

  facts->present = TRUE;
  facts->bone = bone != NULL && g_str_equal (bone, "yes");
  reader->kind_nodes[value] = node;

  return rw_xml_get_number (reader->xml, node, NULL, "counts-from", 0, 1, NAN,
                            &facts->counts_from, error);
}

static gboolean
read_kind (Reader   *reader,
           xmlNode  *node,
           GError  **error)
{
  static const char * const attributes[] = { "id", "bone", "counts-from", NULL };
  RwRegionKind kind;

  if (!enter (reader, node, NULL, "kind", attributes, error) ||
      !rw_xml_check_no_text (reader->xml, node, error) ||
      !open_kind (reader, node, &kind, error))
    return FALSE;

  for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
    {
      if (!_rw_rules_read_rule (reader->rules, reader->xml, child, kind, error))
        return FALSE;
      g_ptr_array_add (reader->entry_nodes, child);
    }

  return TRUE;
}

static gboolean
read_kinds (Reader   *reader,
            xmlNode  *node,
            GError  **error)
{
  if (!rw_xml_check_no_text (reader->xml, node, error))
    return FALSE;

  for (xmlNode *child = rw_xml_first_child (node); child != NULL; child = rw_xml_next (child))
    if (!read_kind (reader, child, error))
      return FALSE;

  for (guint i = 0; i < RW_N_REGION_KINDS; i++)
    if (!reader->rules->kinds[i].present)
      {
        rw_xml_set_error (reader->xml, node, error, RW_ERROR_REFERENCE,
                          "found no rules for the kind “%s”; expected every kind",
                          rw_enum_get_nick (RW_TYPE_REGION_KIND, i));
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_reviewed (Reader   *reader,
               xmlNode  *root,
               GError  **error)
{
  g_autofree char *text = rw_xml_require_attribute (reader->xml, root, NULL, "reviewed", error);

  if (text == NULL || !rw_reader_check_date (reader->xml, root, "reviewed", text, error))
    return FALSE;

  reader->rules->reviewed = g_string_chunk_insert (reader->rules->strings, text);

  return TRUE;
}

static gboolean
check_law (Reader  *reader,
           GError **error)
{
  g_autofree char *message = NULL;
  RwRulesFlaw flaw = { 0 };
  xmlNode *node;

  if (_rw_rules_build_table (reader->rules, &flaw))
    return TRUE;

  node = flaw.entry < 0 ? reader->kind_nodes[flaw.kind]
                        : g_ptr_array_index (reader->entry_nodes, flaw.entry);
  message = g_steal_pointer (&flaw.message);
  rw_xml_set_error (reader->xml, node, error, flaw.code, "%s", message);

  return FALSE;
}

/* What there is about a person, from @node on. */
static gboolean
read_person (Reader   *reader,
             xmlNode  *root,
             xmlNode  *node,
             GError  **error)
{
  static const struct
  {
    const char *name;
    gboolean (*read) (RwRules *self, RwXml *xml, xmlNode *node, GError **error);
  } sections[] = {
    { "red-flags", _rw_rules_read_red_flags },
    { "groups", _rw_rules_read_groups },
    { "conditions", _rw_rules_read_conditions },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (!enter (reader, node, root, sections[i].name, no_attributes, error) ||
          !rw_xml_check_no_text (reader->xml, node, error) ||
          !sections[i].read (reader->rules, reader->xml, node, error))
        return FALSE;
      node = rw_xml_next (node);
    }

  return rw_reader_check_last (reader->xml, node, error);
}

static gboolean
read_root (Reader  *reader,
           GError **error)
{
  static const char * const attributes[] = { "version", "reviewed", NULL };
  xmlNode *root = rw_xml_get_root (reader->xml);
  xmlNode *sources = rw_xml_first_child (root);
  xmlNode *kinds;

  if (!rw_xml_check_attributes (reader->xml, root, attributes, error) ||
      !rw_reader_check_version (reader->xml, error) ||
      !read_reviewed (reader, root, error) ||
      !rw_xml_check_no_text (reader->xml, root, error) ||
      !enter (reader, sources, root, "sources", no_attributes, error) ||
      !read_sources (reader, sources, error))
    return FALSE;

  kinds = rw_xml_next (sources);

  return enter (reader, kinds, root, "kinds", no_attributes, error) &&
         read_kinds (reader, kinds, error) &&
         check_law (reader, error) &&
         read_person (reader, root, rw_xml_next (kinds), error);
}

static RwRules *
read_rules (RwXml   *xml,
            GError **error)
{
  g_autoptr(RwRules) rules = _rw_rules_new (rw_xml_get_name (xml));
  g_autoptr(GPtrArray) entry_nodes = g_ptr_array_new ();
  Reader reader = { .xml = xml, .rules = rules, .entry_nodes = entry_nodes };

  if (!read_root (&reader, error))
    return NULL;

  return g_steal_pointer (&rules);
}

RwRules *
rw_rules_new_from_file (GFile   *file,
                        GError **error)
{
  g_autoptr(RwXml) xml = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  xml = rw_xml_new_from_file (file, RW_RULES_NAMESPACE, "rules", error);
  if (xml == NULL)
    return NULL;

  return read_rules (xml, error);
}

RwRules *
rw_rules_new_from_bytes (GBytes      *bytes,
                         const char  *name,
                         GError     **error)
{
  g_autoptr(RwXml) xml = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  xml = rw_xml_new_from_bytes (bytes, name, RW_RULES_NAMESPACE, "rules", error);
  if (xml == NULL)
    return NULL;

  return read_rules (xml, error);
}
