/* studio-main.c: draws the atlas and the exercises: rollwise-draw
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"
#include "picture-exercise.h"
#include "picture-section.h"
#include "picture-side.h"
#include "studio-style.h"

#include "rw-file.h"
#include "rw-shading.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#define MAX_ATLAS_BYTES (16 * 1024 * 1024)

typedef struct
{
  const char *file;
  void (*draw) (const BodyMeasures *measures,
                StudioSvg          *svg);
} Picture;

/* A new picture is one line here. Its file must exist, with the map in it. */
static const Picture pictures[] = {
  { "back.svg", picture_back_draw },
  { "section-c5.svg", picture_section_draw_neck },
  { "section-t7.svg", picture_section_draw_chest },
  { "section-l3.svg", picture_section_draw_low_back },
  { "side.svg", picture_side_draw },
};

static const char *const styles[] = {
  "light", "light-skin-light", "light-skin-medium", "light-skin-dark",
  "dark", "dark-skin-light", "dark-skin-medium", "dark-skin-dark",
  "high-contrast", "high-contrast-dark", "print",
};

/* What the exercises have besides skin; it lies over the style of the atlas. */
static const char *const exercise_styles[] = {
  "exercises/light", "exercises/dark", "exercises/high-contrast", "exercises/high-contrast-dark",
  "exercises/print",
};

static char *into;
static char **only;
static GHashTable *drawn; /* what is drawn here at all */

static const GOptionEntry options[] = {
  { "into", 'i', 0, G_OPTION_ARG_FILENAME, &into, "Write to this folder, not to the atlas itself", "FOLDER" },
  { "only", 'o', 0, G_OPTION_ARG_STRING_ARRAY, &only, "Draw this file alone; may be given again", "FILE" },
  { NULL },
};

static gboolean
is_wanted (const char *file)
{
  g_hash_table_add (drawn, g_strdup (file));

  return only == NULL || g_strv_contains ((const char *const *) only, file);
}

static gboolean
write_file (const char *folder,
            const char *file,
            const char *text,
          GError    **error)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);

  return g_file_set_contents (path, text, -1, error);
}

#define ATLAS_SHEETS 2
#define EXERCISE_SHEETS 3

/* In a file shadings have the colours of the light style: no other program can give them any. */
static gboolean
write_picture (const char *folder,
               const char *file,
               const char *text,
               GBytes     *sheet,
               GError    **error)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GBytes) grey = g_bytes_new (text, strlen (text));
  g_autoptr (GBytes) painted = rw_shading_paint (grey, sheet);

  return g_file_set_contents (path, g_bytes_get_data (painted, NULL), g_bytes_get_size (painted), error);
}

/* The first @n_names of the light style: the exercises have one more than the atlas. */
static GBytes *
make_sheet (const char *studio,
            guint       n_names,
            GError    **error)
{
  static const char *const names[] = { "light.ini", "light-skin-light.ini", "exercises/light.ini" };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_names; i++)
    {
      g_autofree char *path = g_build_filename (studio, "styles", names[i], NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autofree char *part = studio_style_make (file, error);

      if (part == NULL)
        return NULL;
      g_string_append (text, part);
    }

  return g_string_free_to_bytes (g_steal_pointer (&text));
}

static gboolean
draw_picture (const Picture      *picture,
              const BodyMeasures *measures,
              const char         *atlas,
              const char         *target,
              GBytes             *sheet,
              GError            **error)
{
  g_autofree char *path = g_build_filename (atlas, picture->file, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = rw_file_read (file, MAX_ATLAS_BYTES, error);
  g_autoptr (StudioSvg) svg = studio_svg_new ();
  g_autofree char *old = NULL;
  g_autofree char *text = NULL;

  if (bytes == NULL)
    return FALSE;

  old = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  picture->draw (measures, svg);
  text = studio_svg_merge (svg, old, path, error);

  return text != NULL && write_picture (target, picture->file, text, sheet, error);
}

static gboolean
draw_style (const char *style,
            const char *studio,
            const char *target,
          GError    **error)
{
  g_autofree char *source = g_strconcat (style, ".ini", NULL);
  g_autofree char *sheet = g_strconcat (style, ".css", NULL);
  g_autofree char *path = g_build_filename (studio, "styles", source, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *text = NULL;

  if (!is_wanted (sheet))
    return TRUE;
  text = studio_style_make (file, error);

  return text != NULL && write_file (target, sheet, text, error);
}

static gboolean
draw_exercises (const char *studio,
                const char *target,
                GError    **error)
{
  g_autoptr (GBytes) sheet = make_sheet (studio, EXERCISE_SHEETS, error);
  g_autofree char *folder = g_build_filename (target, "exercises", NULL);

  if (sheet == NULL)
    return FALSE;

  g_mkdir_with_parents (folder, 0777);
  for (guint i = 0; i < G_N_ELEMENTS (exercise_styles); i++)
    if (!draw_style (exercise_styles[i], studio, target, error))
      return FALSE;
  for (guint i = 0; i < exercise_n_scenes; i++)
    {
      g_autofree char *file = g_strdup_printf ("exercises/%s.svg", exercise_scenes[i].id);
      g_autofree char *text = is_wanted (file) ? picture_exercise_draw (&exercise_scenes[i]) : NULL;

      if (text != NULL && !write_picture (target, file, text, sheet, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
draw_all (const char *studio,
          const char *atlas,
          GError    **error)
{
  g_autofree char *path = g_build_filename (studio, "measures", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GBytes) sheet = make_sheet (studio, ATLAS_SHEETS, error);
  g_autoptr (BodyMeasures) measures = sheet != NULL ? body_measures_read (folder, error) : NULL;
  const char *target = into != NULL ? into : atlas;

  if (measures == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (!draw_style (styles[i], studio, target, error))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    if (is_wanted (pictures[i].file) && !draw_picture (&pictures[i], measures, atlas, target, sheet, error))
      return FALSE;

  return draw_exercises (studio, target, error);
}

static gboolean
knows_all (void)
{
  for (guint i = 0; only != NULL && only[i] != NULL; i++)
    if (!g_hash_table_contains (drawn, only[i]))
      {
        g_printerr ("rollwise-draw: no file \"%s\" is drawn here; expected a name like back.svg\n", only[i]);
        return FALSE;
      }

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new ("STUDIO ATLAS");
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  setlocale (LC_NUMERIC, "C"); /* pictures are written alike everywhere */
  g_option_context_add_main_entries (context, options, NULL);
  g_option_context_set_summary (context, "Draws the atlas files in the folder ATLAS from what the folder STUDIO holds.");
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 3)
    {
      g_printerr ("rollwise-draw: %s\n", error != NULL ? error->message : "expected the folders STUDIO and ATLAS");
      return 2;
    }
  drawn = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!draw_all (argv[1], argv[2], &error))
    {
      g_printerr ("rollwise-draw: %s\n", error->message);
      return 1;
    }

  return knows_all () ? 0 : 2;
}
