/* rw-guidance.c: the texts file: everything there is to read
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-guidance-private.h"

RwGuidance *
_rw_guidance_new (const char *name)
{
  RwGuidance *self = g_new0 (RwGuidance, 1);

  g_atomic_ref_count_init (&self->ref_count);
  _rw_text_pool_init (&self->pool);
  self->region_ids = g_ptr_array_new ();
  self->red_flag_ids = g_ptr_array_new ();
  self->condition_ids = g_ptr_array_new ();
  self->levels = g_array_new (FALSE, FALSE, sizeof (RwLevelText));
  self->muscles = g_array_new (FALSE, FALSE, sizeof (RwMuscle));
  self->regions = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->reasons = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->red_flags = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->conditions = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->techniques = g_ptr_array_new_with_free_func (g_free);
  self->stop_signs = g_ptr_array_new ();
  self->name = _rw_text_pool_keep (&self->pool, name);

  return self;
}

RwGuidance *
rw_guidance_ref (RwGuidance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rw_guidance_unref (RwGuidance *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->regions);
  g_hash_table_unref (self->reasons);
  g_hash_table_unref (self->red_flags);
  g_hash_table_unref (self->conditions);
  g_ptr_array_unref (self->techniques);
  g_ptr_array_unref (self->stop_signs);
  g_array_unref (self->muscles);
  g_array_unref (self->levels);
  g_ptr_array_unref (self->condition_ids);
  g_ptr_array_unref (self->red_flag_ids);
  g_ptr_array_unref (self->region_ids);
  _rw_text_pool_clear (&self->pool);
  g_free (self);
}

const char *
rw_guidance_get_notice (RwGuidance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->notice;
}

const char *
rw_guidance_get_region_name (RwGuidance *self,
                             const char *region_id)
{
  const RwRegionText *region;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (region_id != NULL, NULL);

  region = g_hash_table_lookup (self->regions, region_id);

  return region != NULL ? region->name : region_id;
}

const char *
rw_guidance_get_region_term (RwGuidance *self,
                             const char *region_id)
{
  const RwRegionText *region;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (region_id != NULL, NULL);

  region = g_hash_table_lookup (self->regions, region_id);

  return region != NULL ? region->term : region_id;
}

static const RwKindText *
get_kind (RwGuidance   *self,
          RwRegionKind  kind)
{
  static const char * const no_words[] = { NULL };
  static const RwKindText nothing = { "", "", "", "", NULL, no_words, NULL, 0, NULL };

  g_return_val_if_fail (self != NULL, &nothing);
  g_return_val_if_fail ((guint) kind < RW_N_REGION_KINDS, &nothing);

  return &self->kinds[kind];
}

const char *
rw_guidance_get_title (RwGuidance   *self,
                       RwRegionKind  kind)
{
  return get_kind (self, kind)->title;
}

const char *
rw_guidance_get_plain (RwGuidance   *self,
                       RwRegionKind  kind)
{
  return get_kind (self, kind)->plain;
}

const char *
rw_guidance_get_what (RwGuidance   *self,
                      RwRegionKind  kind)
{
  return get_kind (self, kind)->what;
}

const char *
rw_guidance_get_gentler (RwGuidance   *self,
                         RwRegionKind  kind)
{
  return get_kind (self, kind)->gentler;
}

const char *
rw_guidance_get_stop (RwGuidance   *self,
                      RwRegionKind  kind)
{
  return get_kind (self, kind)->stop;
}

const char * const *
rw_guidance_get_lay_words (RwGuidance   *self,
                           RwRegionKind  kind)
{
  return get_kind (self, kind)->words;
}

const RwAnswer *
rw_guidance_get_answers (RwGuidance   *self,
                         RwRegionKind  kind,
                         guint        *n_answers)
{
  g_return_val_if_fail (n_answers != NULL, NULL);

  *n_answers = get_kind (self, kind)->n_answers;

  return get_kind (self, kind)->answers;
}

const RwDispute *
rw_guidance_get_dispute (RwGuidance   *self,
                         RwRegionKind  kind)
{
  return get_kind (self, kind)->dispute;
}

const char *
rw_guidance_get_level (RwGuidance *self,
                       const char *level_id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (level_id != NULL, NULL);

  for (guint i = 0; i < self->levels->len; i++)
    {
      const RwLevelText *level = &g_array_index (self->levels, RwLevelText, i);

      if (g_str_equal (level->id, level_id))
        return level->text;
    }

  return NULL;
}

const RwMuscle *
rw_guidance_get_muscles (RwGuidance *self,
                         guint      *n_muscles)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (n_muscles != NULL, NULL);

  *n_muscles = self->muscles->len;

  return (const RwMuscle *) (gpointer) self->muscles->data;
}

const RwMuscle *
rw_guidance_find_muscle (RwGuidance *self,
                         const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->muscles->len; i++)
    {
      const RwMuscle *muscle = &g_array_index (self->muscles, RwMuscle, i);

      if (g_str_equal (muscle->id, id))
        return muscle;
    }

  return NULL;
}

const RwTechnique *
rw_guidance_get_technique (RwGuidance   *self,
                           RwRegionKind  kind,
                           RwToolKind    tool,
                           RwLoad        load)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) kind < RW_N_REGION_KINDS, NULL);
  g_return_val_if_fail ((guint) tool < RW_N_TOOL_KINDS, NULL);
  g_return_val_if_fail ((guint) load < RW_N_LOADS, NULL);

  return self->technique_of[kind][tool][load];
}

static const RwAdvice *
find_advice (GHashTable *table,
             const char *id)
{
  const RwAdviceText *text = g_hash_table_lookup (table, id);

  return text != NULL ? &text->advice : NULL;
}

const char *
rw_guidance_get_reason (RwGuidance *self,
                        const char *rule_id)
{
  const RwReasonText *reason;
  const RwAdvice *advice;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (rule_id != NULL, NULL);

  reason = g_hash_table_lookup (self->reasons, rule_id);
  if (reason != NULL)
    return reason->text;

  advice = find_advice (self->conditions, rule_id);
  if (advice == NULL)
    advice = find_advice (self->red_flags, rule_id);

  return advice != NULL ? advice->reason : rule_id;
}

const RwAdvice *
rw_guidance_get_condition (RwGuidance *self,
                           const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find_advice (self->conditions, id);
}

const RwAdvice *
rw_guidance_get_red_flag (RwGuidance *self,
                          const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find_advice (self->red_flags, id);
}

const RwAdvice *
rw_guidance_find_advice (RwGuidance *self,
                         const char *id)
{
  const RwAdvice *advice = rw_guidance_get_red_flag (self, id);

  return advice != NULL ? advice : rw_guidance_get_condition (self, id);
}

char *
rw_guidance_dup_causes (RwGuidance      *self,
                        const GPtrArray *found)
{
  g_autoptr(GString) causes = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const RwAdvice *advice = rw_guidance_find_advice (self, ((const RwRule *) g_ptr_array_index (found, i))->id);

      if (advice != NULL)
        g_string_append_printf (causes, "%s%s", causes->len > 0 ? "; " : "", advice->name);
    }

  return g_string_free (g_steal_pointer (&causes), FALSE);
}

const char *
rw_guidance_get_check_first (RwGuidance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->check_first;
}

const char *
rw_guidance_get_check_meaning (RwGuidance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->check_meaning;
}

const char *
rw_guidance_get_help (RwGuidance *self,
                      RwUrgency   urgency)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) urgency < RW_N_URGENCIES, NULL);

  return self->help[urgency];
}

const char *
rw_guidance_get_rung (RwGuidance *self,
                      RwRung      rung)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((guint) rung < RW_N_RUNGS, NULL);

  return self->rungs[rung];
}

const char * const *
rw_guidance_get_stop_signs (RwGuidance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char * const *) self->stop_signs->pdata;
}
