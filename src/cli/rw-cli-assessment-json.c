/* rw-cli-assessment-json.c: one contact judged, as JSON
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-assessment.h"
#include "rw-cli-json.h"
#include "rw-number.h"

/* Having no rating is null, whatever the enumeration calls it. */
static const char *
get_rating (RwRating rating)
{
  return rating != RW_RATING_NONE ? rw_enum_get_nick (RW_TYPE_RATING, rating) : NULL;
}

static RwRating
get_region_rating (const RwCliAssessment *self,
                   const RwRegion        *region)
{
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (self->verdict, &n_reasons);

  for (guint i = 0; i < n_reasons; i++)
    if (reasons[i].region == region)
      return reasons[i].rating;

  return RW_RATING_NONE;
}

static void
add_contacts (const RwCliAssessment *self,
              JsonBuilder           *builder)
{
  guint n_shares;
  const RwShare *shares = rw_contact_get_shares (self->contact, &n_shares);

  rw_cli_json_begin_list (builder, "contacts");
  for (guint i = 0; i < n_shares; i++)
    {
      const RwRegion *region = shares[i].region;

      json_builder_begin_object (builder);
      rw_cli_json_set_string (builder, "region", rw_region_get_id (region));
      rw_cli_json_set_string (builder, "kind",
                              rw_enum_get_nick (RW_TYPE_REGION_KIND, rw_region_get_kind (region)));
      rw_cli_json_set_number (builder, "share", shares[i].share, 4);
      rw_cli_json_set_string (builder, "rating", get_rating (get_region_rating (self, region)));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_reason (const RwCliAssessment *self,
            const RwReason        *reason,
            JsonBuilder           *builder)
{
  const RwRule *rule = reason->rule;
  const RwSource *source = rw_rules_find_source (rw_content_get_rules (self->content), rule->source);
  const char *rating = get_rating (reason->rating);

  json_builder_begin_object (builder);
  rw_cli_json_set_string (builder, "id", rule->id);
  rw_cli_json_set_string (builder, "rating", rating != NULL ? rating : "note");
  rw_cli_json_set_string (builder, "region", rw_region_get_id (reason->region));
  rw_cli_json_set_string (builder, "ground", rw_enum_get_nick (RW_TYPE_GROUND, rule->ground));
  rw_cli_json_set_string (builder, "text",
                          rw_guidance_get_reason (rw_content_get_guidance (self->content), rule->id));
  rw_cli_json_set_string (builder, "source", source->citation);
  json_builder_end_object (builder);
}

static void
add_reasons (const RwCliAssessment *self,
             JsonBuilder           *builder)
{
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (self->verdict, &n_reasons);

  rw_cli_json_begin_list (builder, "reasons");
  for (guint i = 0; i < n_reasons; i++)
    if (reasons[i].counts)
      add_reason (self, &reasons[i], builder);
  json_builder_end_array (builder);
}

static void
add_technique (const RwCliAssessment *self,
               JsonBuilder           *builder)
{
  const RwTechnique *technique = rw_cli_assessment_get_technique (self);

  json_builder_set_member_name (builder, "technique");
  if (technique == NULL)
    {
      json_builder_add_null_value (builder);
      return;
    }

  json_builder_begin_object (builder);
  rw_cli_json_set_string (builder, "title", technique->title);
  rw_cli_json_begin_list (builder, "steps");
  for (guint i = 0; i < technique->n_steps; i++)
    json_builder_add_string_value (builder, technique->steps[i].text);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* The rungs without a tool have no tool, density, load or rating. */
static void
add_gentler (const RwCliAssessment *self,
             JsonBuilder           *builder)
{
  rw_cli_json_begin_list (builder, "gentler");
  for (guint i = 0; i < self->gentler->len; i++)
    {
      const RwSuggestion *one = &g_array_index (self->gentler, RwSuggestion, i);
      const RwTool *tool = &one->placement.tool;
      gboolean real = one->rating != RW_RATING_NONE;

      json_builder_begin_object (builder);
      rw_cli_json_set_string (builder, "tool",
                              real ? rw_enum_get_nick (RW_TYPE_TOOL_KIND, tool->kind) : NULL);
      rw_cli_json_set_string (builder, "density",
                              real ? rw_enum_get_nick (RW_TYPE_DENSITY, tool->density) : NULL);
      rw_cli_json_set_string (builder, "load",
                              real ? rw_enum_get_nick (RW_TYPE_LOAD, one->placement.load) : NULL);
      rw_cli_json_set_string (builder, "rating", get_rating (one->rating));
      rw_cli_json_set_string (builder, "text",
                              rw_guidance_get_rung (rw_content_get_guidance (self->content), one->rung));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_red_flags (const RwCliAssessment *self,
               JsonBuilder           *builder)
{
  RwGuidance *guidance = rw_content_get_guidance (self->content);
  guint n_red_flags;
  const RwRedFlag * const *red_flags = rw_verdict_get_red_flags (self->verdict, &n_red_flags);

  rw_cli_json_begin_list (builder, "red_flags");
  for (guint i = 0; i < n_red_flags; i++)
    {
      const RwRule *rule = &red_flags[i]->rule;
      const RwAdvice *advice = rw_guidance_get_red_flag (guidance, rule->id);
      const RwSource *source = rw_rules_find_source (rw_content_get_rules (self->content), rule->source);

      json_builder_begin_object (builder);
      rw_cli_json_set_string (builder, "id", rule->id);
      rw_cli_json_set_string (builder, "kind", rw_enum_get_nick (RW_TYPE_URGENCY, red_flags[i]->urgency));
      rw_cli_json_set_string (builder, "name", advice->name);
      rw_cli_json_set_string (builder, "help", rw_guidance_get_help (guidance, red_flags[i]->urgency));
      rw_cli_json_set_string (builder, "action", advice->action);
      rw_cli_json_set_string (builder, "ground", rw_enum_get_nick (RW_TYPE_GROUND, rule->ground));
      rw_cli_json_set_string (builder, "text", advice->reason);
      rw_cli_json_set_string (builder, "source", source->citation);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

void
rw_cli_assessment_append_json (const RwCliAssessment *self,
                               GString               *output)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(GPtrArray) signs = rw_cli_assessment_dup_stop_signs (self);
  const RwPlacement *placement = rw_contact_get_placement (self->contact);
  const RwLevel *level = rw_atlas_get_level_at (rw_content_get_atlas (self->content), placement->y);
  RwSide side = rw_contact_get_side (self->contact);

  json_builder_begin_object (builder);
  rw_cli_json_set_string (builder, "rating", get_rating (rw_verdict_get_rating (self->verdict)));
  rw_cli_json_set_string (builder, "level", level->id);
  rw_cli_json_set_string (builder, "side", rw_enum_get_nick (RW_TYPE_SIDE, side));
  rw_cli_json_set_number (builder, "bone_share", rw_verdict_get_bone_share (self->verdict), 4);
  rw_cli_json_set_number (builder, "contact_mm2", rw_contact_get_area (self->contact), 1);
  add_contacts (self, builder);
  add_reasons (self, builder);
  add_technique (self, builder);
  add_gentler (self, builder);
  rw_cli_json_set_strings (builder, "stop_if", (const char * const *) signs->pdata, signs->len);
  add_red_flags (self, builder);
  json_builder_end_object (builder);
  rw_cli_json_append (builder, output);
}
