/* rw-rules-table.c: the law of the rules: one rule for every case, laid out as a table
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rules-private.h"

#include "rw-number.h"

/* One way to touch a region of one kind. */
typedef struct
{
  RwRegionKind kind;
  RwToolKind tool;
  RwTouch touch;
  RwDensity density;
  RwLoad load;
} RuleCase;

guint
_rw_rules_get_case (RwRegionKind kind,
                    RwToolKind   tool,
                    RwTouch      touch,
                    RwDensity    density,
                    RwLoad       load)
{
  guint index = kind;

  index = index * RW_N_TOOL_KINDS + tool;
  index = index * RW_N_TOUCHES + touch;
  index = index * RW_N_DENSITIES + density;
  index = index * RW_N_LOADS + load;

  return index;
}

/* The reverse of _rw_rules_get_case(). */
static RuleCase
case_from_index (guint index)
{
  RuleCase one;

  one.load = index % RW_N_LOADS;
  index /= RW_N_LOADS;
  one.density = index % RW_N_DENSITIES;
  index /= RW_N_DENSITIES;
  one.touch = index % RW_N_TOUCHES;
  index /= RW_N_TOUCHES;
  one.tool = index % RW_N_TOOL_KINDS;
  one.kind = index / RW_N_TOOL_KINDS;

  return one;
}

/* Only a foam roller can lie across the back on a broad strip. */
static gboolean
case_is_possible (const RuleCase *one)
{
  return one->touch == RW_TOUCH_PRESSED || one->tool == RW_TOOL_FOAM_ROLLER;
}

static char *
case_to_string (const RuleCase *one,
                double          share)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.15g", share);

  return g_strdup_printf ("kind %s, tool %s, contact %s, density %s, load %s, share %s",
                          rw_enum_get_nick (RW_TYPE_REGION_KIND, one->kind),
                          rw_enum_get_nick (RW_TYPE_TOOL_KIND, one->tool),
                          rw_enum_get_nick (RW_TYPE_TOUCH, one->touch),
                          rw_enum_get_nick (RW_TYPE_DENSITY, one->density),
                          rw_enum_get_nick (RW_TYPE_LOAD, one->load),
                          number);
}

static gboolean
entry_matches (const RwRuleEntry *entry,
               const RuleCase    *one)
{
  return entry->kind == one->kind &&
         (entry->tools & (1u << one->tool)) != 0 &&
         (entry->touches & (1u << one->touch)) != 0 &&
         (entry->densities & (1u << one->density)) != 0 &&
         (entry->loads & (1u << one->load)) != 0;
}

static const RwRuleEntry *
get_entry (RwRules *self,
           guint    index)
{
  return &g_array_index (self->entries, RwRuleEntry, index);
}

/* Puts the entry into the bands of its case, ordered by where they begin. */
static void
insert_band (RwRules    *self,
             RwRuleCell *cell,
             guint       entry)
{
  RwRuleBand band = { get_entry (self, entry)->share_below, entry };
  guint place = self->bands->len;

  while (place > cell->first)
    {
      const RwRuleBand *before = &g_array_index (self->bands, RwRuleBand, place - 1);

      if (get_entry (self, before->entry)->share_from <= get_entry (self, entry)->share_from)
        break;
      place--;
    }

  g_array_insert_val (self->bands, place, band);
  cell->n_bands++;
}

static gboolean
fail_hole (RwRulesFlaw    *flaw,
           const RuleCase *one,
           double          share)
{
  g_autofree char *where = case_to_string (one, share);

  flaw->code = RW_ERROR_REFERENCE;
  flaw->kind = one->kind;
  flaw->entry = -1;
  flaw->message = g_strdup_printf ("found no rule for %s; expected exactly one", where);

  return FALSE;
}

/* A share at which two entries hold that both begin at 0. */
static double
both_hold_at (RwRules *self,
              guint    first,
              guint    second)
{
  double below = MIN (get_entry (self, first)->share_below, get_entry (self, second)->share_below);

  return MIN (below, 1.0) / 2.0;
}

static gboolean
fail_overlap (RwRules        *self,
              RwRulesFlaw    *flaw,
              const RuleCase *one,
              guint           first,
              guint           second)
{
  double share = get_entry (self, second)->share_from;
  g_autofree char *where = case_to_string (one, share > 0.0 ? share : both_hold_at (self, first, second));

  flaw->code = RW_ERROR_VALUE;
  flaw->kind = one->kind;
  flaw->entry = MAX (first, second);
  flaw->message = g_strdup_printf ("found two rules, “%s” and “%s”, for %s; expected exactly one",
                                   get_entry (self, MIN (first, second))->rule.id,
                                   get_entry (self, MAX (first, second))->rule.id,
                                   where);

  return FALSE;
}

static gboolean
fail_note (RwRules        *self,
           RwRulesFlaw    *flaw,
           const RuleCase *one,
           guint           entry)
{
  g_autofree char *where = case_to_string (one, 1.0);

  flaw->code = RW_ERROR_VALUE;
  flaw->kind = one->kind;
  flaw->entry = entry;
  flaw->message = g_strdup_printf ("found the note “%s” for %s; "
                                   "expected a rating, as this is what the map shows",
                                   get_entry (self, entry)->rule.id, where);

  return FALSE;
}

/* A case is whole when its bands follow one another from share 0 without a
 * gap, and the last one ends past share 1. */
static gboolean
check_case (RwRules          *self,
            const RwRuleCell *cell,
            const RuleCase   *one,
            RwRulesFlaw      *flaw)
{
  const RwRuleBand *bands = &g_array_index (self->bands, RwRuleBand, cell->first);
  double reached = 0.0;

  for (guint i = 0; i < cell->n_bands; i++)
    {
      double from = get_entry (self, bands[i].entry)->share_from;

      if (from > reached)
        return fail_hole (flaw, one, reached > 0.0 ? reached : from / 2.0);
      if (from < reached)
        return fail_overlap (self, flaw, one, bands[i - 1].entry, bands[i].entry);
      reached = bands[i].below;
    }

  if (reached <= 1.0)
    return fail_hole (flaw, one, cell->n_bands == 0 ? 1.0 : reached);

  if (one->touch == RW_TOUCH_PRESSED &&
      get_entry (self, bands[cell->n_bands - 1].entry)->rule.rating == RW_RATING_NONE)
    return fail_note (self, flaw, one, bands[cell->n_bands - 1].entry);

  return TRUE;
}

static gboolean
check_all_used (RwRules     *self,
                RwRulesFlaw *flaw)
{
  g_autofree gboolean *used = g_new0 (gboolean, self->entries->len);

  for (guint i = 0; i < self->bands->len; i++)
    used[g_array_index (self->bands, RwRuleBand, i).entry] = TRUE;

  for (guint i = 0; i < self->entries->len; i++)
    if (!used[i])
      {
        flaw->code = RW_ERROR_VALUE;
        flaw->kind = get_entry (self, i)->kind;
        flaw->entry = i;
        flaw->message = g_strdup_printf ("found the rule “%s”, which never holds; "
                                         "expected the tool foam-roller, as no other can be bridged",
                                         get_entry (self, i)->rule.id);
        return FALSE;
      }

  return TRUE;
}

gboolean
_rw_rules_build_table (RwRules     *self,
                       RwRulesFlaw *flaw)
{
  g_array_set_size (self->bands, 0);

  for (guint i = 0; i < RW_N_RULE_CASES; i++)
    {
      RuleCase one = case_from_index (i);
      RwRuleCell *cell = &self->cells[i];

      cell->first = self->bands->len;
      cell->n_bands = 0;
      if (!case_is_possible (&one))
        continue;

      for (guint entry = 0; entry < self->entries->len; entry++)
        if (entry_matches (get_entry (self, entry), &one))
          insert_band (self, cell, entry);

      if (!check_case (self, cell, &one, flaw))
        return FALSE;
    }

  return check_all_used (self, flaw);
}

static const RwRaise *
get_raise (RwRules                *self,
           const RwConditionEntry *entry,
           guint                   index)
{
  return &g_array_index (self->raises, RwRaise, entry->first + index);
}

static RwRating
apply_raise (const RwRaise  *raise,
             const RuleCase *one,
             RwRating        rating)
{
  if (!rw_raise_is_about (raise, one->kind, one->tool, one->touch, one->density, one->load))
    return rating;

  return rw_raise_apply (raise, rating);
}

/* Whether raise @index is the only one that is so strict with @rating. */
static gboolean
is_strictest (RwRules                *self,
              const RwConditionEntry *entry,
              guint                   index,
              const RuleCase         *one,
              RwRating                rating)
{
  RwRating raised = apply_raise (get_raise (self, entry, index), one, rating);

  for (guint i = 0; i < entry->n_raises; i++)
    if (i != index && apply_raise (get_raise (self, entry, i), one, rating) >= raised)
      return FALSE;

  return raised > rating;
}

gboolean
_rw_rules_is_needed (RwRules                *self,
                     const RwConditionEntry *entry,
                     guint                   index)
{
  for (guint i = 0; i < RW_N_RULE_CASES; i++)
    {
      RuleCase one = case_from_index (i);
      const RwRuleCell *cell = &self->cells[i];

      for (guint band = cell->first; band < cell->first + cell->n_bands; band++)
        {
          guint rule = g_array_index (self->bands, RwRuleBand, band).entry;

          if (is_strictest (self, entry, index, &one, get_entry (self, rule)->rule.rating))
            return TRUE;
        }
    }

  return FALSE;
}
