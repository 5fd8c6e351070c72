/* rw-cli-assessment-text.c: one contact judged, in words
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-assessment.h"

#include <glib/gi18n-lib.h>

#include "rw-cli-json.h"
#include "rw-words.h"

static void
append_tool (const RwCliAssessment *self,
             GString               *output)
{
  const RwPlacement *placement = rw_contact_get_placement (self->contact);

  g_string_append_printf (output, "%s · %s · %s\n",
                          rw_words_tool (placement->tool.kind),
                          rw_words_density (placement->tool.density),
                          rw_words_load (placement->load));
}

static void
append_place (const RwCliAssessment *self,
              GString               *output)
{
  double bone_share = rw_verdict_get_bone_share (self->verdict);
  g_autofree char *percent = rw_cli_number_to_string (100.0 * bone_share, 0);
  g_autofree char *place = rw_words_dup_place (self->contact);

  g_string_append_printf (output, "%s\n", place);
  /* Translators: %s is a number. */
  g_string_append_printf (output, _("%s%% of the contact is on the bony midline."), percent);
  g_string_append_c (output, '\n');
}

/* Of a reason that counts: without a rating it is a note. */
static const char *
get_word (RwRating rating)
{
  return rating != RW_RATING_NONE ? rw_words_rating (rating) : C_("rating", "Note");
}

/* Whether an earlier reason that counts has the same rule. */
static gboolean
is_repeated (const RwReason *reasons,
             guint           index)
{
  for (guint i = 0; i < index; i++)
    if (reasons[i].counts && reasons[i].rule == reasons[index].rule)
      return TRUE;

  return FALSE;
}

/* Whether a condition speaks for the place in place of a rule that calls it
 * safe: a good word about it would be in the way. */
static gboolean
is_overruled (const RwReason *reasons,
              guint           index)
{
  if (reasons[index].rating != RW_RATING_SAFE)
    return FALSE;

  for (guint i = 0; i < index; i++)
    if (reasons[i].condition != NULL && reasons[i].region == reasons[index].region)
      return TRUE;

  return FALSE;
}

/* What a reason is about: a condition, or else the place. */
static const char *
get_title (RwGuidance     *guidance,
           const RwReason *reason)
{
  if (reason->condition != NULL)
    return rw_guidance_get_condition (guidance, reason->condition->id)->name;

  return rw_guidance_get_title (guidance, rw_region_get_kind (reason->region));
}

static void
append_reasons (const RwCliAssessment *self,
                GString               *output)
{
  RwGuidance *guidance = rw_content_get_guidance (self->content);
  RwRules *rules = rw_content_get_rules (self->content);
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (self->verdict, &n_reasons);

  g_string_append_printf (output, "\n%s\n", _("Why"));
  for (guint i = 0; i < n_reasons; i++)
    {
      const RwRule *rule = reasons[i].rule;

      if (!reasons[i].counts || is_repeated (reasons, i) || is_overruled (reasons, i))
        continue;

      g_string_append_printf (output, "  • %s: %s. %s\n",
                              get_title (guidance, &reasons[i]),
                              get_word (reasons[i].rating),
                              rw_guidance_get_reason (guidance, rule->id));
      g_string_append_printf (output, "    [%s] %s\n", rw_words_ground (rule->ground),
                              rw_rules_find_source (rules, rule->source)->citation);
    }
}

static void
append_conditions (const RwCliAssessment *self,
                   GString               *output)
{
  RwGuidance *guidance = rw_content_get_guidance (self->content);
  const char * const *conditions = rw_person_get_conditions (self->person);

  if (conditions[0] == NULL)
    return;

  /* Translators: heading of what to do with the conditions that a person has. */
  g_string_append_printf (output, "\n%s\n", _("For you"));
  for (guint i = 0; conditions[i] != NULL; i++)
    {
      const RwAdvice *advice = rw_guidance_get_condition (guidance, conditions[i]);

      g_string_append_printf (output, "  • %s: %s", advice->name, advice->action);
      if (advice->instead != NULL)
        g_string_append_printf (output, " %s", advice->instead);
      g_string_append_c (output, '\n');
    }
}

static void
append_technique (const RwCliAssessment *self,
                  GString               *output)
{
  const RwTechnique *technique = rw_cli_assessment_get_technique (self);

  if (technique == NULL)
    return;

  g_string_append_printf (output, "\n%s\n", technique->title);
  for (guint i = 0; i < technique->n_steps; i++)
    g_string_append_printf (output, "  %u. %s\n", i + 1, technique->steps[i].text);
}

static void
append_gentler (const RwCliAssessment *self,
                GString               *output)
{
  RwGuidance *guidance = rw_content_get_guidance (self->content);

  if (self->gentler->len == 0)
    return;

  g_string_append_printf (output, "\n%s\n", _("Gentler here"));
  for (guint i = 0; i < self->gentler->len; i++)
    {
      const RwSuggestion *one = &g_array_index (self->gentler, RwSuggestion, i);

      g_string_append_printf (output, "  • %s", rw_guidance_get_rung (guidance, one->rung));
      if (one->rating != RW_RATING_NONE)
        g_string_append_printf (output, " (%s)", rw_words_rating (one->rating));
      g_string_append_c (output, '\n');
    }
}

static void
append_stop_signs (const RwCliAssessment *self,
                   GString               *output)
{
  g_autoptr(GPtrArray) signs = rw_cli_assessment_dup_stop_signs (self);

  g_string_append_printf (output, "\n%s\n", _("Stop if"));
  for (guint i = 0; i < signs->len; i++)
    g_string_append_printf (output, "  • %s\n", (const char *) g_ptr_array_index (signs, i));
}

/* In place of a verdict. */
static void
append_red_flags (const RwCliAssessment  *self,
                  const RwRedFlag * const *red_flags,
                  guint                   n_red_flags,
                  GString                *output)
{
  RwGuidance *guidance = rw_content_get_guidance (self->content);
  RwRules *rules = rw_content_get_rules (self->content);

  g_string_append_printf (output, "%s. %s\n", rw_guidance_get_check_first (guidance),
                          rw_guidance_get_check_meaning (guidance));
  for (guint i = 0; i < n_red_flags; i++)
    {
      const RwRule *rule = &red_flags[i]->rule;
      const RwAdvice *advice = rw_guidance_get_red_flag (guidance, rule->id);

      if (i == 0 || red_flags[i]->urgency != red_flags[i - 1]->urgency)
        g_string_append_printf (output, "\n%s.\n", rw_guidance_get_help (guidance, red_flags[i]->urgency));
      g_string_append_printf (output, "  • %s: %s %s\n", advice->name, advice->action, advice->reason);
      g_string_append_printf (output, "    [%s] %s\n", rw_words_ground (rule->ground),
                              rw_rules_find_source (rules, rule->source)->citation);
    }
}

static void
append_verdict (const RwCliAssessment *self,
                GString               *output)
{
  RwRating rating = rw_verdict_get_rating (self->verdict);

  g_string_append_printf (output, "%s. %s\n", rw_words_rating (rating),
                          rw_words_rating_meaning (rating));
  append_tool (self, output);

  /* Off the body there is nothing to do, and so nothing to stop. */
  if (rating != RW_RATING_NONE)
    {
      append_place (self, output);
      append_reasons (self, output);
      append_conditions (self, output);
      append_technique (self, output);
      append_gentler (self, output);
      append_stop_signs (self, output);
    }
}

void
rw_cli_assessment_append_text (const RwCliAssessment *self,
                               GString               *output)
{
  guint n_red_flags;
  const RwRedFlag * const *red_flags = rw_verdict_get_red_flags (self->verdict, &n_red_flags);

  if (n_red_flags > 0)
    append_red_flags (self, red_flags, n_red_flags, output);
  else
    append_verdict (self, output);

  g_string_append_printf (output, "\n%s\n",
                          rw_guidance_get_notice (rw_content_get_guidance (self->content)));
}
