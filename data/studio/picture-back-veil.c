/* picture-back-veil.c: what is seen of a layer where its flesh is hidden
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-muscle-courses.h"
#include "studio-haze.h"

/* Along each of its neighbours the rim of the fascia has so many places. */
#define N_RIM 16

/* A veil is soft within its border, and thins out above and below, mm. */
#define VEIL_GRAIN 1.0
#define VEIL_SOFTNESS 4.0
#define VEIL_TOP -42.0
#define VEIL_BOTTOM 686.0
#define VEIL_FADE 90.0

/* In it the fibres of the muscles are seen, light and dark: one so far from the next, mm, each
 * so long in parts of the muscle, at least and at most, half as wide as these and so strong
 * at most; between them the veil has this strength. Our drawing decision. */
#define N_PLACES 10
#define STRAND_APART 1.7
#define SHORTEST 0.3
#define LONGEST 0.75
#define THINNEST 0.6
#define BROADEST 1.6
#define STRONGEST 0.5
#define BETWEEN_STRANDS 0.55
#define STRAND_SOFTNESS 0.8
#define STRAND_SAMPLES 2.0

static const StudioBox veil_frame = { -4.0, -60.0, 264.0, 770.0 };

/* Of the middle muscles the rhomboids alone: they tell spine and blade apart.
 * The muscles of the arm would show where the arm has faded. */
static gboolean
is_in_silhouette (const BodyMuscle       *muscle,
                  const PictureBackLayer *layer)
{
  if (g_str_equal (layer->name, "intermediate"))
    return picture_back_is_of (muscle, layer) && g_str_has_prefix (muscle->name, "rhomboid");

  return g_str_equal (layer->name, "superficial") && picture_back_is_of (muscle, layer)
         && !picture_back_is_under (muscle) && !g_str_equal (muscle->name, PICTURE_BACK_FADING);
}

/* Only what lies between spine and blade: in the nape and over the loins too many
 * lines would cross, and down the arm, the flank and the hip, where little else is
 * drawn, they look like scratches. */
static gboolean
is_in_veil (const BodyMuscle       *muscle,
            const PictureBackLayer *layer)
{
  return picture_back_is_of (muscle, layer)
         && (g_str_equal (muscle->name, "trapezius")
             || g_str_equal (muscle->name, "levator-scapulae")
             || g_str_has_prefix (muscle->name, "rhomboid"));
}

static const BodySheet *
find_sheet (const BodyMuscles *muscles,
            const char        *name)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->name, name))
      return g_ptr_array_index (muscle->sheets, 0);

  g_return_val_if_reached (NULL);
}

/* What trapezius, the broad back muscle and the buttocks leave free of the fascia:
 * where their veil would lie over it too, it would be twice as strong. */
static void
add_fascia (const BodyMuscles *muscles,
            StudioHaze        *haze)
{
  const BodySheet *trapezius = find_sheet (muscles, "trapezius");
  const BodySheet *broad = find_sheet (muscles, "latissimus-dorsi");
  const BodySheet *fascia = find_sheet (muscles, "thoracolumbar-fascia");
  StudioPoint points[3 * N_RIM];

  for (guint i = 0; i < N_RIM; i++)
    {
      double share = (double) i / (N_RIM - 1);

      points[i] = body_sheet_get_point (trapezius, 1.0, 0.27 * share);
      points[N_RIM + i] = body_sheet_get_point (broad, 0.34 + 0.66 * share, 0.0);
      points[2 * N_RIM + i] = body_sheet_get_point (fascia, 0.5 + 0.5 * share, i < N_RIM - 1 ? 0.0 : 1.0);
    }

  studio_haze_add_polygon (haze, points, G_N_ELEMENTS (points), 1.0);
}

/* Full but for a soft border within what it covers; towards head and thigh it thins out. */
static double
soften (double   strength,
        double   x G_GNUC_UNUSED,
        double   y,
        gpointer data G_GNUC_UNUSED)
{
  double within = CLAMP (2.0 * strength - 1.0, 0.0, 1.0);
  double above = CLAMP ((y - VEIL_TOP) / VEIL_FADE, 0.0, 1.0);
  double below = CLAMP ((VEIL_BOTTOM - y) / VEIL_FADE, 0.0, 1.0);

  return within * above * below;
}

static void
add_strands_of (const BodyMuscle *muscle,
                StudioHaze       *haze)
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, 0);
  guint n = body_sheet_get_width (sheet, 0.5) / STRAND_APART;
  g_autoptr (GRand) chance = g_rand_new_with_seed (muscle->seed);

  for (guint i = 0; i < n; i++)
    {
      double across = (i + g_rand_double (chance)) / n;
      double length = g_rand_double_range (chance, SHORTEST, LONGEST);
      double from = g_rand_double_range (chance, 0.0, 1.0 - length);
      double half = g_rand_double_range (chance, THINNEST, BROADEST);
      double strength = g_rand_double_range (chance, -STRONGEST, STRONGEST);
      StudioPoint course[N_PLACES];

      for (guint k = 0; k < N_PLACES; k++)
        course[k] = body_sheet_get_point (sheet, across, from + length * k / (N_PLACES - 1));
      studio_haze_add_streak (haze, course, N_PLACES, half, strength);
    }
}

static double
lift (double   strength,
      double   x G_GNUC_UNUSED,
      double   y G_GNUC_UNUSED,
      gpointer data G_GNUC_UNUSED)
{
  return CLAMP (BETWEEN_STRANDS + strength, 0.0, 1.0);
}

/* (transfer full): how strong the veil is for the fibres in it. */
static StudioHaze *
make_strands (const BodyMuscles      *muscles,
              const PictureBackLayer *layer)
{
  StudioHaze *strands = studio_haze_new (&veil_frame, VEIL_GRAIN);
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_in_silhouette (muscle, layer))
      add_strands_of (muscle, strands);
  studio_haze_blur (strands, STRAND_SOFTNESS);
  studio_haze_change (strands, lift, NULL);

  return strands;
}

static void
write_silhouette (const StudioPrint      *print,
                  const BodyMuscles      *muscles,
                  const PictureBackLayer *layer,
                  StudioSvg              *svg)
{
  g_autoptr (StudioHaze) haze = studio_haze_new (&veil_frame, VEIL_GRAIN);
  g_autoptr (StudioHaze) strands = make_strands (muscles, layer);

  picture_back_add_covers (haze, print, muscles, layer, is_in_silhouette, 0.0);
  if (g_str_equal (layer->name, "fascia"))
    add_fascia (muscles, haze);

  studio_haze_blur (haze, VEIL_SOFTNESS);
  studio_haze_change (haze, soften, NULL);
  studio_haze_multiply (haze, strands);
  studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (haze, svg, "ghost", NULL, STRAND_SAMPLES);
}

void
picture_back_write_veil (const StudioPrint      *print,
                         const BodyMuscles      *muscles,
                         const PictureBackLayer *layer,
                         StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (layer->name, "-veil", NULL);
  const BodyMuscle *muscle;

  studio_svg_open_group (svg, id, layer->id, NULL);

  if (layer->silhouette)
    write_silhouette (print, muscles, layer, svg);

  if (layer->columns)
    picture_back_write_columns (muscles, svg);

  /* Over bones that are modelled lines look like scratches: a style may leave them away. */
  studio_svg_open_group (svg, NULL, "veil-lines", NULL);
  for (guint i = 0; layer->lines && (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_in_veil (muscle, layer))
      body_muscle_write_courses (muscle, svg);
  studio_svg_close_group (svg);

  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, id);
}
