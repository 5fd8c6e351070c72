/* rw-guidance-check.c: whether the texts fit the atlas and the rules
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guidance-private.h"

#include "rw-number.h"

static gboolean
check_region (RwGuidance      *self,
              const RwRegion  *region,
              GError         **error)
{
  const RwRegionText *text = g_hash_table_lookup (self->regions, rw_region_get_id (region));

  if (text == NULL)
    {
      g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                   "%s:1: found no name for the region “%s” of the atlas; expected one",
                   self->name, rw_region_get_id (region));
      return FALSE;
    }

  if (text->kind == rw_region_get_kind (region))
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
               "%s:%ld: found the region “%s” of kind “%s”; expected “%s” as in the atlas",
               self->name, text->line, rw_region_get_id (region),
               rw_enum_get_nick (RW_TYPE_REGION_KIND, text->kind),
               rw_enum_get_nick (RW_TYPE_REGION_KIND, rw_region_get_kind (region)));
  return FALSE;
}

/* Every region of the atlas has a name, and every name a region. */
static gboolean
check_regions (RwGuidance  *self,
               RwAtlas     *atlas,
               GError     **error)
{
  GHashTableIter iter;
  gpointer id, text;

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    if (!check_region (self, rw_atlas_get_region (atlas, i), error))
      return FALSE;

  g_hash_table_iter_init (&iter, self->regions);
  while (g_hash_table_iter_next (&iter, &id, &text))
    if (rw_atlas_find_region (atlas, id) == NULL)
      {
        g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                     "%s:%ld: found the unknown region “%s”; expected one of the atlas",
                     self->name, ((RwRegionText *) text)->line, (const char *) id);
        return FALSE;
      }

  return TRUE;
}

static gboolean
fail_missing (RwGuidance  *self,
              const char  *what,
              const char  *id,
              GError     **error)
{
  g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
               "%s:1: found no texts for the %s “%s”; expected them", self->name, what, id);
  return FALSE;
}

/* Every vertebra of the atlas has a line, and every line a vertebra. */
static gboolean
check_level_texts (RwGuidance  *self,
                   RwAtlas     *atlas,
                   GError     **error)
{
  for (guint i = 0; i < rw_atlas_get_n_levels (atlas); i++)
    {
      const char *id = rw_atlas_get_level (atlas, i)->id;

      if (rw_guidance_get_level (self, id) == NULL)
        return fail_missing (self, "level", id, error);
    }

  for (guint i = 0; i < self->levels->len; i++)
    {
      const RwLevelText *level = &g_array_index (self->levels, RwLevelText, i);

      if (rw_atlas_find_level (atlas, level->id) == NULL)
        {
          g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                       "%s:%ld: found the unknown level “%s”; expected one of the atlas",
                       self->name, level->line, level->id);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
has_rule (RwRules    *rules,
          const char *id)
{
  for (guint i = 0; i < rw_rules_get_n_rules (rules); i++)
    if (g_str_equal (rw_rules_get_rule (rules, i)->id, id))
      return TRUE;

  return FALSE;
}

/* Every rule has a reason, and every reason a rule. */
static gboolean
check_reasons (RwGuidance  *self,
               RwRules     *rules,
               GError     **error)
{
  GHashTableIter iter;
  gpointer id, text;

  for (guint i = 0; i < rw_rules_get_n_rules (rules); i++)
    {
      const RwRule *rule = rw_rules_get_rule (rules, i);

      if (!g_hash_table_contains (self->reasons, rule->id))
        {
          g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                       "%s:1: found no reason for the rule “%s”; expected one",
                       self->name, rule->id);
          return FALSE;
        }
    }

  g_hash_table_iter_init (&iter, self->reasons);
  while (g_hash_table_iter_next (&iter, &id, &text))
    if (!has_rule (rules, id))
      {
        g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                     "%s:%ld: found a reason for the unknown rule “%s”; expected one of %s",
                     self->name, ((RwReasonText *) text)->line, (const char *) id,
                     rw_rules_get_name (rules));
        return FALSE;
      }

  return TRUE;
}

static gboolean
fail_unknown (RwGuidance          *self,
              const char          *what,
              const char          *id,
              const RwAdviceText  *text,
              RwRules             *rules,
              GError             **error)
{
  g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
               "%s:%ld: found texts for the unknown %s “%s”; expected one of %s",
               self->name, text->line, what, id, rw_rules_get_name (rules));
  return FALSE;
}

/* Every condition has its texts, and all texts a condition. */
static gboolean
check_conditions (RwGuidance  *self,
                  RwRules     *rules,
                  GError     **error)
{
  GHashTableIter iter;
  gpointer id, text;

  for (guint i = 0; i < rw_rules_get_n_conditions (rules); i++)
    {
      const char *known = rw_rules_get_condition (rules, i)->id;

      if (!g_hash_table_contains (self->conditions, known))
        return fail_missing (self, "condition", known, error);
    }

  g_hash_table_iter_init (&iter, self->conditions);
  while (g_hash_table_iter_next (&iter, &id, &text))
    if (rw_rules_find_condition (rules, id) == NULL)
      return fail_unknown (self, "condition", id, text, rules, error);

  return TRUE;
}

/* Every red flag has its texts, and all texts a red flag. */
static gboolean
check_red_flags (RwGuidance  *self,
                 RwRules     *rules,
                 GError     **error)
{
  GHashTableIter iter;
  gpointer id, text;

  for (guint i = 0; i < rw_rules_get_n_red_flags (rules); i++)
    {
      const char *known = rw_rules_get_red_flag (rules, i)->rule.id;

      if (!g_hash_table_contains (self->red_flags, known))
        return fail_missing (self, "red flag", known, error);
    }

  g_hash_table_iter_init (&iter, self->red_flags);
  while (g_hash_table_iter_next (&iter, &id, &text))
    if (rw_rules_find_red_flag (rules, id) == NULL)
      return fail_unknown (self, "red flag", id, text, rules, error);

  return TRUE;
}

static gboolean
check_citations (RwGuidance  *self,
                 RwRules     *rules,
                 GError     **error)
{
  for (guint i = 0; i < self->pool.citations->len; i++)
    {
      const RwCitation *citation = &g_array_index (self->pool.citations, RwCitation, i);

      if (rw_rules_find_source (rules, citation->source) == NULL)
        {
          g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                       "%s:%ld: found the unknown source “%s”; expected one of %s",
                       self->name, citation->line, citation->source,
                       rw_rules_get_name (rules));
          return FALSE;
        }
    }

  return TRUE;
}

gboolean
rw_guidance_check (RwGuidance  *self,
                   RwAtlas     *atlas,
                   RwRules     *rules,
                   GError     **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (atlas != NULL, FALSE);
  g_return_val_if_fail (rules != NULL, FALSE);

  return check_regions (self, atlas, error) &&
         check_level_texts (self, atlas, error) &&
         check_reasons (self, rules, error) &&
         check_red_flags (self, rules, error) &&
         check_conditions (self, rules, error) &&
         check_citations (self, rules, error);
}
