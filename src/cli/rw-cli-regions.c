/* rw-cli-regions.c: the verb that lists the regions of a view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-json.h"
#include "rw-cli-options.h"
#include "rw-cli-verbs.h"
#include "rw-cli-view.h"
#include "rw-number.h"

static void
add_region (JsonBuilder    *builder,
            const RwRegion *region)
{
  RwPolygon *polygon = rw_region_get_polygon (region);
  RwPoint centre = rw_polygon_get_centroid (polygon);
  const RwBox *box = rw_polygon_get_bounds (polygon);
  const char *levels[] = { rw_region_get_first_level (region), rw_region_get_last_level (region) };
  double centre_mm[] = { centre.x, centre.y };
  double bounds_mm[] = { box->x0, box->y0, box->x1, box->y1 };

  json_builder_begin_object (builder);
  rw_cli_json_set_string (builder, "region", rw_region_get_id (region));
  rw_cli_json_set_string (builder, "kind",
                          rw_enum_get_nick (RW_TYPE_REGION_KIND, rw_region_get_kind (region)));
  rw_cli_json_set_string (builder, "side",
                          rw_enum_get_nick (RW_TYPE_SIDE, rw_region_get_side (region)));
  rw_cli_json_set_strings (builder, "levels", levels, G_N_ELEMENTS (levels));
  rw_cli_json_set_numbers (builder, "centre_mm", centre_mm, G_N_ELEMENTS (centre_mm), 2);
  rw_cli_json_set_number (builder, "area_mm2", rw_polygon_get_area (polygon), 1);
  rw_cli_json_set_numbers (builder, "bounds_mm", bounds_mm, G_N_ELEMENTS (bounds_mm), 2);
  json_builder_end_object (builder);
}

static void
append_json (RwAtlas *atlas,
             GString *output)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  RwAspect aspect = rw_atlas_get_aspect (atlas);

  json_builder_begin_object (builder);
  rw_cli_json_set_string (builder, "view", rw_enum_get_nick (RW_TYPE_ASPECT, aspect));
  if (aspect == RW_ASPECT_SECTION)
    rw_cli_json_set_string (builder, "level", rw_atlas_get_level (atlas, 0)->id);
  rw_cli_json_begin_list (builder, "regions");
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    add_region (builder, rw_atlas_get_region (atlas, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  rw_cli_json_append (builder, output);
}

static void
append_text (RwContent *content,
             RwAtlas   *atlas,
             GString   *output)
{
  RwGuidance *guidance = rw_content_get_guidance (content);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      const char *id = rw_region_get_id (region);
      g_autofree char *levels = g_strdup_printf ("%s-%s",
                                                 rw_region_get_first_level (region),
                                                 rw_region_get_last_level (region));

      g_string_append_printf (output, "%-22s %-8s %s (%s)\n", id, levels,
                              rw_guidance_get_region_name (guidance, id),
                              rw_guidance_get_region_term (guidance, id));
    }
}

static RwAtlas *
find_view (RwContent   *content,
           RwAspect     aspect,
           const char  *level,
           GError     **error)
{
  g_autoptr(GError) local_error = NULL;
  double y;

  if (rw_atlas_parse_level (rw_content_get_atlas (content), level != NULL ? level : "T7", &y, &local_error))
    return rw_content_get_view (content, aspect, y);

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE, "--level: %s", local_error->message);
  return NULL;
}

gboolean
rw_cli_regions (const char * const  *words,
                GString             *output,
                GError             **error)
{
  int format = RW_CLI_FORMAT_TEXT;
  int aspect = RW_ASPECT_BACK;
  g_autofree char *level = NULL;
  const RwCliOption options[] = {
    RW_CLI_OPTION_VIEW (&aspect),
    { "--level", "LEVEL", "where a section is cut (default: T7)", rw_cli_read_text, &level },
    RW_CLI_OPTION_FORMAT (&format),
    { NULL },
  };
  g_autoptr(RwContent) content = NULL;
  RwAtlas *atlas;
  gboolean help;

  if (!rw_cli_options_parse (options, "rollwise regions [options]", words, NULL, output, &help, error) || help)
    return help;

  content = rw_cli_load (error);
  if (content == NULL)
    return FALSE;

  atlas = find_view (content, aspect, level, error);
  if (atlas == NULL)
    return FALSE;

  if (format == RW_CLI_FORMAT_JSON)
    append_json (atlas, output);
  else
    append_text (content, atlas, output);

  return TRUE;
}
