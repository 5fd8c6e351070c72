/* rw-verdict-kind.c: the classifier for the map: a tool centred on a region of one kind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-verdict.h"

/* A tool centred on a region of one kind, and whom it touches. */
typedef struct
{
  /* Borrowed */
  RwRules *rules;
  RwPerson *person; /* or NULL */
  const RwRule *rule;

  RwRegionKind kind;
  RwToolKind tool;
  RwDensity density;
  RwLoad load;
} Case;

static void
case_init (Case         *self,
           RwRules      *rules,
           RwRegionKind  kind,
           RwToolKind    tool,
           RwDensity     density,
           RwLoad        load,
           RwPerson     *person)
{
  *self = (Case) { rules, person, NULL, kind, tool, density, load };
  self->rule = rw_rules_find (rules, kind, tool, RW_TOUCH_PRESSED, density, load, 1.0);
}

static const RwRule *
find_red_flag (const Case *self)
{
  for (guint i = 0; self->person != NULL && i < rw_rules_get_n_red_flags (self->rules); i++)
    {
      const RwRedFlag *red_flag = rw_rules_get_red_flag (self->rules, i);

      if (rw_person_has_red_flag (self->person, red_flag->rule.id))
        return &red_flag->rule;
    }

  return NULL;
}

/* What condition @index of the rules says, where it is the person's and makes
 * the rating stricter. */
static const RwRule *
ask_condition (const Case *self,
               guint       index)
{
  const RwCondition *condition = rw_rules_get_condition (self->rules, index);
  RwRating rating;

  if (self->person == NULL || !rw_person_has_condition (self->person, condition->id))
    return NULL;

  rating = rw_rules_raise (self->rules, condition, self->kind, self->tool, RW_TOUCH_PRESSED,
                           self->density, self->load, self->rule->rating);

  return rating > self->rule->rating ? &condition->rules[rating] : NULL;
}

const RwRule *
rw_verdict_rate_kind (RwRules      *rules,
                      RwRegionKind  kind,
                      RwToolKind    tool,
                      RwDensity     density,
                      RwLoad        load,
                      RwPerson     *person)
{
  const RwRule *worst;
  Case one;

  g_return_val_if_fail (rules != NULL, NULL);

  case_init (&one, rules, kind, tool, density, load, person);
  worst = find_red_flag (&one);
  if (worst != NULL)
    return worst;

  worst = one.rule;
  for (guint i = 0; person != NULL && i < rw_rules_get_n_conditions (rules); i++)
    {
      const RwRule *said = ask_condition (&one, i);

      if (said != NULL && said->rating > worst->rating)
        worst = said;
    }

  return worst;
}

void
rw_verdict_explain_kind (RwRules      *rules,
                         RwRegionKind  kind,
                         RwToolKind    tool,
                         RwDensity     density,
                         RwLoad        load,
                         RwPerson     *person,
                         GPtrArray    *found)
{
  const RwRule *red_flag;
  Case one;

  g_return_if_fail (rules != NULL);
  g_return_if_fail (found != NULL);

  case_init (&one, rules, kind, tool, density, load, person);
  red_flag = find_red_flag (&one);
  if (red_flag != NULL)
    g_ptr_array_add (found, (gpointer) red_flag);

  for (int rating = RW_RATING_AVOID; rating > (int) one.rule->rating; rating--)
    for (guint i = 0; i < rw_rules_get_n_conditions (rules); i++)
      {
        const RwRule *said = ask_condition (&one, i);

        if (said != NULL && (int) said->rating == rating)
          g_ptr_array_add (found, (gpointer) said);
      }

  g_ptr_array_add (found, (gpointer) one.rule);
}

gboolean
rw_verdict_person_forbids (RwRules      *rules,
                           RwPerson     *person,
                           RwRegionKind  kind,
                           RwToolKind    tool,
                           RwTouch       touch,
                           RwDensity     density,
                           RwLoad        load)
{
  Case one = { rules, person, NULL, kind, tool, density, load };

  g_return_val_if_fail (rules != NULL, TRUE);

  if (find_red_flag (&one) != NULL)
    return TRUE;

  for (guint i = 0; person != NULL && i < rw_rules_get_n_conditions (rules); i++)
    {
      const RwCondition *condition = rw_rules_get_condition (rules, i);

      if (rw_person_has_condition (person, condition->id) &&
          rw_rules_raise (rules, condition, kind, tool, touch, density, load, RW_RATING_SAFE) == RW_RATING_AVOID)
        return TRUE;
    }

  return FALSE;
}
