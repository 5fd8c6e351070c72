/* rw-cli-assessment.c: one contact judged, and what there is to say of it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-assessment.h"

void
rw_cli_assessment_init (RwCliAssessment   *self,
                        RwContent         *content,
                        const RwPlacement *placement,
                        RwPerson          *person)
{
  self->content = content;
  self->contact = rw_contact_new (rw_content_get_atlas (content));
  self->verdict = rw_verdict_new (rw_content_get_rules (content));
  rw_contact_update (self->contact, placement);
  self->person = rw_person_ref (person);
  rw_verdict_update (self->verdict, self->contact, person);
  self->gentler = rw_gentler_find (self->contact, self->verdict, person);
}

void
rw_cli_assessment_clear (RwCliAssessment *self)
{
  g_clear_pointer (&self->gentler, g_array_unref);
  g_clear_pointer (&self->person, rw_person_unref);
  g_clear_pointer (&self->verdict, rw_verdict_free);
  g_clear_pointer (&self->contact, rw_contact_free);
}

const RwTechnique *
rw_cli_assessment_get_technique (const RwCliAssessment *self)
{
  const RwPlacement *placement = rw_contact_get_placement (self->contact);
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (self->verdict, &n_reasons);

  if (n_reasons == 0 || rw_verdict_is_forbidden (self->verdict))
    return NULL;

  return rw_guidance_get_technique (rw_content_get_guidance (self->content),
                                    rw_region_get_kind (reasons[0].region),
                                    placement->tool.kind, placement->load);
}

GPtrArray *
rw_cli_assessment_dup_stop_signs (const RwCliAssessment *self)
{
  RwGuidance *guidance = rw_content_get_guidance (self->content);
  const char * const *signs = rw_guidance_get_stop_signs (guidance);
  GPtrArray *found = g_ptr_array_new ();
  guint n_reasons;
  const RwReason *reasons = rw_verdict_get_reasons (self->verdict, &n_reasons);

  for (guint i = 0; i < n_reasons; i++)
    {
      const char *stop = rw_guidance_get_stop (guidance, rw_region_get_kind (reasons[i].region));

      if (reasons[i].counts && stop != NULL &&
          !g_ptr_array_find_with_equal_func (found, stop, g_str_equal, NULL))
        g_ptr_array_add (found, (gpointer) stop);
    }

  for (guint i = 0; signs[i] != NULL; i++)
    g_ptr_array_add (found, (gpointer) signs[i]);

  return found;
}
