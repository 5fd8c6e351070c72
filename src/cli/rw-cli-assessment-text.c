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
  g_string_append_printf (output, _("%s %% of the contact is on the bony midline."), percent);
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
      RwRegionKind kind = rw_region_get_kind (reasons[i].region);

      if (!reasons[i].counts || is_repeated (reasons, i))
        continue;

      g_string_append_printf (output, "  • %s: %s. %s\n",
                              rw_guidance_get_title (guidance, kind),
                              get_word (reasons[i].rating),
                              rw_guidance_get_reason (guidance, rule->id));
      g_string_append_printf (output, "    [%s] %s\n", rw_words_ground (rule->ground),
                              rw_rules_find_source (rules, rule->source)->citation);
    }
}

static void
append_technique (const RwCliAssessment *self,
                  GString               *output)
{
  const RwTechnique *technique = rw_cli_assessment_get_technique (self);

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

void
rw_cli_assessment_append_text (const RwCliAssessment *self,
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
      append_technique (self, output);
      append_gentler (self, output);
      append_stop_signs (self, output);
    }

  g_string_append_printf (output, "\n%s\n",
                          rw_guidance_get_notice (rw_content_get_guidance (self->content)));
}
