/* rw-rules.c: the rules file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

RwRules *
_rw_rules_new (const char *name)
{
  RwRules *self = g_new0 (RwRules, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->strings = g_string_chunk_new (4096);
  self->sources = g_array_new (FALSE, FALSE, sizeof (RwSource));
  self->entries = g_array_new (FALSE, FALSE, sizeof (RwRuleEntry));
  self->bands = g_array_new (FALSE, FALSE, sizeof (RwRuleBand));
  self->red_flags = g_array_new (FALSE, FALSE, sizeof (RwRedFlag));
  self->groups = g_array_new (FALSE, FALSE, sizeof (RwRuleGroup));
  self->conditions = g_array_new (FALSE, FALSE, sizeof (RwConditionEntry));
  self->raises = g_array_new (FALSE, FALSE, sizeof (RwRaise));
  self->name = g_string_chunk_insert (self->strings, name);

  return self;
}

RwRules *
rw_rules_ref (RwRules *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rw_rules_unref (RwRules *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_string_chunk_free (self->strings);
  g_array_unref (self->sources);
  g_array_unref (self->entries);
  g_array_unref (self->bands);
  g_array_unref (self->red_flags);
  g_array_unref (self->groups);
  g_array_unref (self->conditions);
  g_array_unref (self->raises);
  g_free (self);
}

const char *
rw_rules_get_name (RwRules *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

const char *
rw_rules_get_reviewed (RwRules *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->reviewed;
}

const RwRule *
rw_rules_find (RwRules      *self,
               RwRegionKind  kind,
               RwToolKind    tool,
               RwTouch       touch,
               RwDensity     density,
               RwLoad        load,
               double        share)
{
  const RwRuleCell *cell;
  const RwRuleBand *band;

  if (tool != RW_TOOL_FOAM_ROLLER)
    touch = RW_TOUCH_PRESSED;

  cell = &self->cells[_rw_rules_get_case (kind, tool, touch, density, load)];
  band = &g_array_index (self->bands, RwRuleBand, cell->first);

  /* The last band takes whatever is left, so the search always ends. */
  for (guint i = 1; i < cell->n_bands && share >= band->below; i++)
    band++;

  return &g_array_index (self->entries, RwRuleEntry, band->entry).rule;
}

double
rw_rules_get_counts_from (RwRules      *self,
                          RwRegionKind  kind)
{
  return self->kinds[kind].counts_from;
}

gboolean
rw_rules_is_bone (RwRules      *self,
                  RwRegionKind  kind)
{
  return self->kinds[kind].bone;
}

guint
rw_rules_get_n_rules (RwRules *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->entries->len;
}

const RwRule *
rw_rules_get_rule (RwRules *self,
                   guint    index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->entries->len, NULL);

  return &g_array_index (self->entries, RwRuleEntry, index).rule;
}

guint
rw_rules_get_n_conditions (RwRules *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->conditions->len;
}

const RwCondition *
rw_rules_get_condition (RwRules *self,
                        guint    index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->conditions->len, NULL);

  return &g_array_index (self->conditions, RwConditionEntry, index).condition;
}

const RwCondition *
rw_rules_find_condition (RwRules    *self,
                         const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->conditions->len; i++)
    if (g_strcmp0 (rw_rules_get_condition (self, i)->id, id) == 0)
      return rw_rules_get_condition (self, i);

  return NULL;
}

RwRating
rw_rules_raise (RwRules           *self,
                const RwCondition *condition,
                RwRegionKind       kind,
                RwToolKind         tool,
                RwTouch            touch,
                RwDensity          density,
                RwLoad             load,
                RwRating           rating)
{
  /* Each raise is asked about the rule's own rating: so all together say the
   * worst of what each says alone, in whatever order they come. */
  const RwConditionEntry *entry = (const RwConditionEntry *) condition;
  RwRating raised = rating;

  for (guint i = 0; i < entry->n_raises; i++)
    {
      const RwRaise *raise = &g_array_index (self->raises, RwRaise, entry->first + i);

      if (rw_raise_is_about (raise, kind, tool, touch, density, load))
        raised = MAX (raised, rw_raise_apply (raise, rating));
    }

  return raised;
}

guint
rw_rules_get_n_red_flags (RwRules *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->red_flags->len;
}

const RwRedFlag *
rw_rules_get_red_flag (RwRules *self,
                       guint    index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->red_flags->len, NULL);

  return &g_array_index (self->red_flags, RwRedFlag, index);
}

const RwRedFlag *
rw_rules_find_red_flag (RwRules    *self,
                        const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->red_flags->len; i++)
    if (g_strcmp0 (rw_rules_get_red_flag (self, i)->rule.id, id) == 0)
      return rw_rules_get_red_flag (self, i);

  return NULL;
}

const RwSource *
rw_rules_find_source (RwRules    *self,
                      const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->sources->len; i++)
    {
      const RwSource *source = &g_array_index (self->sources, RwSource, i);

      if (g_strcmp0 (source->id, id) == 0)
        return source;
    }

  return NULL;
}

guint
rw_rules_get_n_sources (RwRules *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->sources->len;
}

const RwSource *
rw_rules_get_source (RwRules *self,
                     guint    index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->sources->len, NULL);

  return &g_array_index (self->sources, RwSource, index);
}
