/* picture-back-end.c: the tendons by which muscles end on bones, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* A tendon is brushes upon each other, the longest the thinnest: how far the hairs of
 * each reach into the flesh, in parts of the tendon. Our drawing decision. */
static const double reaches[] = { 1.2, 0.85, 0.58, 0.34 };

/* From hair to hair, mm; how far hairs stray and how long they are, in parts of the tendon. */
#define HAIR 1.1
#define STRAY 0.3
#define LENGTH 0.34

/* Onto the bone it goes so much beyond the flesh, mm, and there its hairs end too. */
#define ONTO_BONE 0.9

/* The muscles whose tendon is seen as such. */
static const char * const tendinous[] = {
  "infraspinatus", "splenius-capitis", "teres-minor",
};

static gboolean
is_tendinous (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (tendinous); i++)
    if (g_str_equal (muscle->name, tendinous[i]))
      return TRUE;

  return FALSE;
}

/* Beyond the end of @sheet by @onto, mm. */
static StudioPoint
get_on_bone (const BodySheet *sheet,
             double           across,
             double           onto)
{
  StudioPoint end = body_sheet_get_point (sheet, across, 1.0);
  StudioPoint way = studio_point_normalize (studio_point_subtract (end, body_sheet_get_point (sheet, across, 0.96)));

  return studio_point_add (end, studio_point_scale (way, onto));
}

/* As far from the end as @reach, in parts of the tendon there. */
static StudioPoint
get_in_flesh (const BodySheet *sheet,
              double           across,
              double           reach)
{
  double from, to;

  body_sheet_get_tendons (sheet, across, &from, &to);

  return body_sheet_get_point (sheet, across, 1.0 - reach * (1.0 - to));
}

static void
add_point (GArray      *points,
           StudioPoint  point)
{
  g_array_append_val (points, point);
}

/* From hair to hair within the flesh, and back from hair to hair on the bone. */
static char *
get_brush (const BodySheet *sheet,
           GRand           *chance,
           double           mean)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  guint n_hairs = MAX ((guint) (body_sheet_get_width (sheet, 0.97) / HAIR), 3);

  for (guint i = 0; i < n_hairs; i++)
    {
      double reach = mean + STRAY * g_rand_double_range (chance, -1.0, 1.0) * mean;

      add_point (points, get_in_flesh (sheet, (double) i / n_hairs, MAX (reach - LENGTH, 0.0)));
      add_point (points, get_in_flesh (sheet, (i + 0.5) / n_hairs, reach));
    }

  add_point (points, get_in_flesh (sheet, 1.0, MAX (mean - LENGTH, 0.0)));

  for (guint i = n_hairs; i > 0; i--)
    {
      add_point (points, get_on_bone (sheet, (double) i / n_hairs, 0.0));
      add_point (points, get_on_bone (sheet, (i - 0.5) / n_hairs, ONTO_BONE * g_rand_double_range (chance, 0.4, 1.6)));
    }

  add_point (points, get_on_bone (sheet, 0.0, 0.0));

  return studio_curve_get_polygon ((const StudioPoint *) (gpointer) points->data, points->len);
}

void
picture_back_write_end (const BodyMuscle *muscle,
                        StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (g_str_hash (muscle->name));

  for (guint i = 0; i < muscle->sheets->len && is_tendinous (muscle); i++)
    for (guint k = 0; k < G_N_ELEMENTS (reaches); k++)
      studio_svg_take_path (svg, "slip-tendon", get_brush (g_ptr_array_index (muscle->sheets, i), chance, reaches[k]));
}
