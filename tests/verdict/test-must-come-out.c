/* test-must-come-out.c: the verdicts that the clinical rules demand
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-must-come-out.h"
#include "rw-number.h"
#include "rw-shipped.h"

static RwAtlas *atlas;
static RwRules *rules;

static void
test_rating (gconstpointer data)
{
  const MustComeOut *one = data;
  g_autoptr(RwContact) contact = rw_contact_new (atlas);
  g_autoptr(RwVerdict) verdict = rw_verdict_new (rules);
  g_autoptr(GError) error = NULL;
  RwPlacement placement;
  guint n_reasons;
  const RwReason *reasons;

  rw_tool_init (&placement.tool, one->tool, one->density);
  placement.load = one->load;
  placement.x = one->offset;
  placement.angle = one->angle;
  rw_atlas_parse_level (atlas, one->level, &placement.y, &error);
  g_assert_no_error (error);

  rw_contact_update (contact, &placement);
  rw_verdict_update (verdict, contact, NULL);

  reasons = rw_verdict_get_reasons (verdict, &n_reasons);
  for (guint i = 0; i < n_reasons; i++)
    g_test_message ("%s %.3f %s %s", rw_region_get_id (reasons[i].region), reasons[i].share,
                    rw_enum_get_nick (RW_TYPE_RATING, reasons[i].rating), reasons[i].rule->id);

  g_assert_cmpstr (rw_enum_get_nick (RW_TYPE_RATING, rw_verdict_get_rating (verdict)), ==,
                   rw_enum_get_nick (RW_TYPE_RATING, one->rating));
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  atlas = shipped_atlas ();
  rules = shipped_rules ();

  for (guint i = 0; i < G_N_ELEMENTS (must_come_out); i++)
    {
      const MustComeOut *one = &must_come_out[i];
      g_autofree char *path = g_strdup_printf ("/must-come-out/%s-%s-%s-%s-%g-%g",
                                               rw_enum_get_nick (RW_TYPE_TOOL_KIND, one->tool),
                                               rw_enum_get_nick (RW_TYPE_DENSITY, one->density),
                                               rw_enum_get_nick (RW_TYPE_LOAD, one->load),
                                               one->level, one->offset, one->angle);

      g_test_add_data_func (path, one, test_rating);
    }

  result = g_test_run ();
  rw_rules_unref (rules);
  rw_atlas_unref (atlas);

  return result;
}
