/* rw-cli-render.c: the verb that draws a view to a file
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "rw-cli-person.h"
#include "rw-cli-pose.h"
#include "rw-cli-verbs.h"
#include "rw-cli-view.h"
#include "rw-export.h"

#define DEFAULT_WIDTH 800

/* Which layers are shown, and how clear each is. */
typedef struct
{
  RwLayers shown;
  RwLayerStrengths strengths;
} Layers;

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

/* The strength of a layer: "40" of "muscle=40". */
static gboolean
read_strength (const char   *word,
               const char   *percent,
               RwLayers      layer,
               Layers       *layers,
               GError      **error)
{
  guint64 number;

  if ((layer & RW_LAYERS_PICTURE) == 0)
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found “%s”; expected a percentage for skin, muscle, ribs, bones or organs alone", word);
      return FALSE;
    }

  if (!g_ascii_string_to_unsigned (percent, 10, 0, 100, &number, NULL))
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found “%s”; expected a whole number from 0 to 100 after the sign", word);
      return FALSE;
    }

  rw_layer_strengths_set (&layers->strengths, layer, number / 100.0);

  return TRUE;
}

static gboolean
read_layer (const char   *word,
            GFlagsClass  *known,
            Layers       *layers,
            GError      **error)
{
  g_auto(GStrv) parts = g_strsplit (word, "=", 2);
  const GFlagsValue *layer = parts[0] != NULL ? g_flags_get_value_by_nick (known, parts[0]) : NULL;

  if (layer == NULL)
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found “%s”; expected some of skin,muscle,ribs,bones,organs,zones,labels", word);
      return FALSE;
    }

  if ((layers->shown & layer->value) != 0)
    {
      g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
                   "found “%s” twice; expected it once", parts[0]);
      return FALSE;
    }

  layers->shown |= layer->value;

  return parts[1] == NULL || read_strength (word, parts[1], layer->value, layers, error);
}

static gboolean
read_layers (const RwCliOption  *option,
             const char         *value,
             GError            **error)
{
  Layers *layers = option->target;
  g_autoptr(GFlagsClass) known = g_type_class_ref (RW_TYPE_LAYERS);
  g_auto(GStrv) words = g_strsplit (value, ",", -1);

  *layers = (Layers) { 0, RW_LAYER_STRENGTHS_WHOLE };
  for (guint i = 0; words[i] != NULL; i++)
    if (!read_layer (words[i], known, layers, error))
      return FALSE;

  return TRUE;
}

static gboolean
is_given (const char  *path,
          GError     **error)
{
  if (path != NULL)
    return TRUE;

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE, "found no -o; expected -o FILE");

  return FALSE;
}

/* How it is to look, as the words of the options say. */
typedef struct
{
  int style;
  int skin_tone;
  int hues;
  int aspect;
  int depth;
  Layers layers;
} Look;

/* Where no layers are named, those of the depth. */
static void
set_look (RwExport   *export,
          const Look *look)
{
  const Layers *layers = &look->layers;

  export->style = look->style;
  export->skin_tone = look->skin_tone;
  export->palette = rw_palette_get_for_skin (look->style, look->hues, look->skin_tone);
  export->aspect = look->aspect;
  export->depth = look->depth;
  export->layers = layers->shown != 0 ? layers->shown : rw_depth_get_layers (look->depth, look->aspect) | RW_LAYER_ZONES;
  export->strengths = &layers->strengths;
}

static gboolean
render (const RwCliPose  *pose,
        RwCliPerson      *told,
        RwExport         *export,
        const char       *path,
        GError          **error)
{
  g_autoptr(RwContent) content = rw_cli_load (error);
  g_autoptr(RwPerson) person = NULL;
  RwPlacement placement;

  if (content == NULL ||
      !rw_cli_pose_resolve (pose, rw_content_get_atlas (content), &placement, error) ||
      !(person = rw_cli_person_dup_person (told, rw_content_get_rules (content), error)))
    return FALSE;

  export->content = content;
  export->person = person;
  export->y = placement.y;
  export->placement = pose->no_tool ? NULL : &placement;

  return rw_export_to_file (export, path, error);
}

gboolean
rw_cli_render (const char * const  *words,
               GString             *output,
               GError             **error)
{
  g_auto(RwCliPose) pose = { 0 };
  g_auto(RwCliPerson) person = { NULL };
  g_autofree char *path = NULL;
  Look look = { RW_STYLE_LIGHT, RW_SKIN_TONE_LIGHT, RW_HUES_STANDARD, RW_ASPECT_BACK, RW_DEPTH_SEE_THROUGH,
                { 0, RW_LAYER_STRENGTHS_WHOLE } };
  RwExport export = { .width = DEFAULT_WIDTH };
  const RwCliOption options[] = {
    { "-o", "FILE", "where to draw: .png, .svg or .pdf", read_file, &path },
    RW_CLI_OPTION_VIEW (&look.aspect),
    { "--width", "PX", "of a PNG (default: 800)", read_width, &export.width },
    { "--style", "light|dark|high-contrast|high-contrast-dark|print", "the colours (default: light)",
      rw_cli_read_enum, &look.style, RW_TYPE_STYLE },
    { "--skin-tone", "light|medium|dark", "the skin, in the light and the dark style (default: light)",
      rw_cli_read_enum, &look.skin_tone, RW_TYPE_SKIN_TONE },
    { "--palette", "standard|colour-blind", "the colours of the ratings, but in print (default: standard)",
      rw_cli_read_enum, &look.hues, RW_TYPE_HUES },
    { "--depth", "see-through|skin|superficial|middle|deep|bone", "how deep it is looked into (default: see-through)",
      rw_cli_read_enum, &look.depth, RW_TYPE_DEPTH },
    { "--layers", "LAYER,...", "instead of those of the depth, some of skin,muscle,ribs,bones,organs,zones,labels; muscle=40 is faded to 40 %",
      read_layers, &look.layers },
    { "--tool", "foam-roller|lacrosse-ball|peanut-ball|none",
      "what is drawn (default: foam-roller)", rw_cli_read_tool_or_none, &pose },
    RW_CLI_OPTIONS_USE (&pose),
    RW_CLI_OPTIONS_PLACE (&pose),
    RW_CLI_OPTIONS_PERSON (&person),
    { NULL },
  };
  gboolean help;

  rw_cli_pose_init (&pose);
  if (!rw_cli_options_parse (options, "rollwise render [options] -o FILE", words, NULL, output, &help, error))
    return FALSE;

  if (help)
    return rw_cli_append_person_help (output, error);

  set_look (&export, &look);

  return is_given (path, error) && render (&pose, &person, &export, path, error);
}
