/* picture-side-intercostals.c: the wall of the chest between the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-breastbone.h"
#include "body-intercostals.h"
#include "body-muscle-comb.h"
#include "body-muscle-fascicles.h"
#include "body-ribs.h"
#include "studio-curve.h"
#include "studio-stroke.h"

#define RESOLUTION 0.5

static const StudioBox frame = { -132.0, 120.0, 220.0, 330.0 };

/* Little gloss: they lie in the shade of the ribs. */
static const StudioLight light = { { -0.24, -0.56, 0.79 }, 0.5, 0.3, 0.15, 0.04 };

static const StudioTones tones = {
  .n_tones = 20,
  .base = 3,
  .darkest = 0.16,
  .lightest = 1.1,
  .softness = 1.4,
  .tolerance = 0.5,
  .rimmed = TRUE,
};

/* Its fibres run side by side from rib to rib, evenly, from stroke to stroke so far, mm, with so
 * much of that left to chance; so thin are they, half of it, mm. Our own drawing. */
#define SPACING 2.6
#define UNEVEN 0.5
#define THINNEST 0.07
#define BROADEST 0.15

/* A muscle between the ribs or their cartilages: by so much paler than the
 * others. Gristle, which begins at a toothed edge of its rib, hides only what lies
 * between gristle. */
typedef struct
{
  const char *name;
  guint n_spaces;
  double paler;
  gboolean under_gristle;
  BodySheet *(*make) (const BodyMeasures *measures, guint number);
  StudioRelief *(*make_relief) (const BodyMeasures *measures, guint number);
} Wall;

static const Wall walls[] = {
  { "intercartilage", BODY_N_INTERCARTILAGES, 0.24, TRUE, body_intercartilage_new, body_intercartilage_make_relief },
  { "intercostal", BODY_N_INTERCOSTALS, 0.0, FALSE, body_intercostal_new, body_intercostal_make_relief },
};

static char *
name_space (const Wall *wall,
            guint       number)
{
  return g_strdup_printf ("%s-%u-left", wall->name, number);
}

/* They bend round the chest and lie in the shade of the ribs. */
static StudioPrint *
print_wall (const BodyMeasures *measures,
            const Wall         *wall,
            const GPtrArray    *sheets)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  StudioPrint *print;

  body_ribs_add (scene, measures);
  if (wall->under_gristle)
    {
      body_breastbone_add (scene);
      body_cartilages_add (scene, measures);
    }

  for (guint i = 1; i <= wall->n_spaces; i++)
    {
      g_autofree char *id = name_space (wall, i);

      studio_scene_add_relief (scene, id, wall->make_relief (measures, i));
    }

  print = studio_scene_shade (scene, &light, &frame, RESOLUTION);

  for (guint i = 1; i <= wall->n_spaces; i++)
    {
      g_autofree char *id = name_space (wall, i);

      body_muscle_comb (g_ptr_array_index (sheets, i - 1), print, id);
    }

  return print;
}

static void
add_strokes (const BodySheet *sheet,
             GRand           *chance,
             GString         *path)
{
  guint n_strokes = (guint) MAX (body_sheet_get_width (sheet, 0.5) / SPACING, 1.0);

  for (guint i = 0; i < n_strokes; i++)
    {
      double across = (i + 0.5 + UNEVEN * g_rand_double_range (chance, -0.5, 0.5)) / n_strokes;
      double from = g_rand_double_range (chance, 0.02, 0.16);
      double to = g_rand_double_range (chance, 0.56, 0.96);

      studio_stroke_add_lens (path, body_sheet_get_point (sheet, across, from), body_sheet_get_point (sheet, across, 0.5 * (from + to)),
                              body_sheet_get_point (sheet, across, to), g_rand_double_range (chance, THINNEST, BROADEST));
    }
}

static void
write_strokes (const GPtrArray *sheets,
               StudioSvg       *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (sheets->len);
  g_autoptr(GString) path = g_string_new (NULL);

  for (guint i = 0; i < sheets->len; i++)
    add_strokes (g_ptr_array_index (sheets, i), chance, path);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "fibre", path->str);
  studio_svg_close_tenths (svg);
}

static void
write_wall (const BodyMeasures *measures,
            const Wall         *wall,
            StudioSvg          *svg)
{
  g_autoptr(GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) body_sheet_free);
  StudioTones paler = tones;
  BodyMuscle muscle = { .weave = 1.0, .fleshy_origin = TRUE, .fleshy_insertion = TRUE, .seed = g_str_hash (wall->name) };
  g_autofree char *name = g_strdup (wall->name);
  g_autoptr(StudioPrint) print = NULL;

  for (guint i = 1; i <= wall->n_spaces; i++)
    g_ptr_array_add (sheets, wall->make (measures, i));

  paler.darkest -= wall->paler;
  paler.lightest -= wall->paler;
  print = print_wall (measures, wall, sheets);
  muscle.name = name;
  muscle.sheets = sheets;

  for (guint i = 1; i <= wall->n_spaces; i++)
    {
      g_autofree char *id = name_space (wall, i);

      studio_print_write (print, id, svg, "belly", &paler);
      body_muscle_write_fascicles (&muscle, i - 1, print, id, FALSE, svg);
    }

  write_strokes (sheets, svg);
}

/* Along the edge of the breastbone, where corners of the muscles between the cartilages are
 * too fine to be drawn, and from the rear of the first space up into the gap between the
 * vertebrae lies the same flesh. */
static void
write_bed (StudioSvg *svg)
{
  static const StudioPoint bed[] = {
    { -52, 166 }, { -66, 186 }, { -80, 206 }, { -92, 226 }, { -102, 246 }, { -110, 264 }, { -117, 282 }, { -116, 286.4 }, { -112.4, 282.6 },
    { -108.2, 273 }, { -105.6, 262 }, { -102.2, 254 }, { -98.4, 245.4 }, { -93.4, 237 }, { -89.4, 228.8 }, { -82.8, 219.6 }, { -76.8, 209.2 },
    { -71.4, 199.6 }, { -63, 186 }, { -54, 174 },
  };
  static const StudioPoint rear[] = {
    { 4, 131 }, { 5.4, 121 }, { 7, 116 }, { 7.9, 112.8 }, { 10.4, 113.8 }, { 13.4, 115.4 }, { 14.8, 118.4 }, { 14.9, 121.4 }, { 14.4, 124.6 }, { 14.4, 127.4 }, { 14, 131 },
    { 15.6, 137 }, { 13, 144 }, { 8, 149.6 }, { 3, 152.6 }, { 0, 147 },
  };

  studio_svg_take_path (svg, "between-ribs", studio_curve_get_path (bed, G_N_ELEMENTS (bed), TRUE));
  studio_svg_take_path (svg, "between-ribs", studio_curve_get_path (rear, G_N_ELEMENTS (rear), TRUE));
}

void
picture_side_write_intercostals (const BodyMeasures *measures,
                                 StudioSvg          *svg)
{
  studio_svg_open_group (svg, "intercostals", NULL, "display=\"none\"");
  studio_svg_open_group (svg, NULL, "of-ribs", NULL);
  studio_svg_open_group (svg, NULL, "flesh of-muscle", NULL);
  write_bed (svg);

  for (guint i = 0; i < G_N_ELEMENTS (walls); i++)
    write_wall (measures, &walls[i], svg);

  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}
