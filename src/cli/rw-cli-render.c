/* rw-cli-render.c: the verb that draws a view to a file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "rw-cli-pose.h"
#include "rw-cli-verbs.h"
#include "rw-cli-view.h"
#include "rw-export.h"

#define DEFAULT_WIDTH 800

static const char * const endings[] = { ".png", ".svg", ".pdf", NULL };

static gboolean
read_file (const RwCliOption  *option,
           const char         *value,
           GError            **error)
{
  for (guint i = 0; endings[i] != NULL; i++)
    if (g_str_has_suffix (value, endings[i]))
      return rw_cli_read_text (option, value, error);

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
               "found “%s”; expected a name that ends with .png, .svg or .pdf", value);
  return FALSE;
}

static gboolean
read_width (const RwCliOption  *option,
            const char         *value,
            GError            **error)
{
  int *width = option->target;
  guint64 number;

  if (!g_ascii_string_to_unsigned (value, 10, 1, RW_EXPORT_MAX_WIDTH, &number, NULL))
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found “%s”; expected a whole number from 1 to %d", value, RW_EXPORT_MAX_WIDTH);
      return FALSE;
    }

  *width = (int) number;

  return TRUE;
}

static gboolean
read_layers (const RwCliOption  *option,
             const char         *value,
             GError            **error)
{
  RwLayers *layers = option->target;
  g_autoptr(GTypeClass) klass = g_type_class_ref (RW_TYPE_LAYERS);
  g_auto(GStrv) words = g_strsplit (value, ",", -1);

  *layers = 0;
  for (guint i = 0; words[i] != NULL; i++)
    {
      const GFlagsValue *layer = g_flags_get_value_by_nick ((GFlagsClass *) klass, words[i]);

      if (layer == NULL)
        {
          g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                       "found “%s”; expected some of skin,muscle,ribs,bones,organs,zones,labels",
                       words[i]);
          return FALSE;
        }

      if ((*layers & layer->value) != 0)
        {
          g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                       "found “%s” twice; expected it once", words[i]);
          return FALSE;
        }
      *layers |= layer->value;
    }

  return TRUE;
}

static gboolean
render (const RwCliPose  *pose,
        RwExport         *export,
        const char       *path,
        GError          **error)
{
  g_autoptr(RwContent) content = rw_cli_load (error);
  RwPlacement placement;

  if (content == NULL ||
      !rw_cli_pose_resolve (pose, rw_content_get_atlas (content), &placement, error))
    return FALSE;

  export->content = content;
  export->placement = pose->no_tool ? NULL : &placement;

  return rw_export_to_file (export, path, error);
}

gboolean
rw_cli_render (const char * const  *words,
               GString             *output,
               GError             **error)
{
  g_auto(RwCliPose) pose = { 0 };
  g_autofree char *path = NULL;
  int style = RW_STYLE_LIGHT;
  int skin_tone = RW_SKIN_TONE_LIGHT;
  RwExport export = { .layers = RW_LAYERS_DEFAULT, .width = DEFAULT_WIDTH };
  const RwCliOption options[] = {
    { "-o", "FILE", "where to draw: .png, .svg or .pdf", read_file, &path },
    RW_CLI_OPTION_VIEW,
    { "--width", "PX", "of a PNG (default: 800)", read_width, &export.width },
    { "--style", "light|dark|high-contrast|print", "the colours (default: light)",
      rw_cli_read_enum, &style, RW_TYPE_STYLE },
    { "--skin-tone", "light|medium|dark", "the skin, in the light and the dark style (default: light)",
      rw_cli_read_enum, &skin_tone, RW_TYPE_SKIN_TONE },
    { "--layers", "LAYER,...", "some of skin,muscle,ribs,bones,organs,zones,labels",
      read_layers, &export.layers },
    { "--tool", "foam-roller|lacrosse-ball|peanut-ball|none",
      "what is drawn (default: foam-roller)", rw_cli_read_tool_or_none, &pose },
    RW_CLI_OPTIONS_USE (&pose),
    RW_CLI_OPTIONS_PLACE (&pose),
    { NULL },
  };
  gboolean help;

  rw_cli_pose_init (&pose);
  if (!rw_cli_options_parse (options, "rollwise render [options] -o FILE", words, NULL, output, &help, error) || help)
    return help;

  if (path == NULL)
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE, "found no -o; expected -o FILE");
      return FALSE;
    }

  export.style = style;
  export.skin_tone = skin_tone;

  return render (&pose, &export, path, error);
}
