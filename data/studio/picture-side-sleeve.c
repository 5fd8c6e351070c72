/* picture-side-sleeve.c: the skin of the upper arm from the side, where it is cut with its flesh
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "section-tissue.h"
#include "studio-curve.h"

/* Around the cut of the flesh and tilted as that is; our own drawing: z, y. A blade does not cut
 * skin quite even. */
static const StudioPoint near_rim[] = {
  { -47.9, 379 }, { -45.6, 371 }, { -39, 363.6 }, { -31, 359.6 }, { -24, 360.6 }, { -16, 358.2 }, { -6, 355.6 }, { 3, 356.6 }, { 12, 355.4 },
  { 23, 355 }, { 31, 357.4 }, { 39, 359.4 }, { 47, 364 }, { 52.8, 371 }, { 54.9, 379 },
};

static const StudioPoint far_rim[] = {
  { 53.8, 386 }, { 49.8, 392.6 }, { 41, 397.6 }, { 28, 400.2 }, { 14, 400.2 }, { 0, 400.8 }, { -14, 401 }, { -27, 399.4 }, { -37.5, 395.6 }, { -45, 389.4 }, { -47.6, 384 },
};

#define FINENESS 2.4

/* What it takes from the light on the flank below it: so far lower and to the rear, mm, and how
 * strong. */
#define LEE_DOWN 6.0
#define LEE_TO_REAR 5.0
#define LEE_STRENGTH 1.1

/* How far its skin and its lines go on under the edge of the cut, mm, and the ground around. */
#define COVERED 0.6
#define AROUND 20.0
#define TOP 120.0

static GArray *
sample_rim (const StudioPoint *rim,
            guint              n_points)
{
  GArray *line = studio_curve_sample (rim, n_points, FALSE, 4);

  for (guint i = 0; i < line->len; i++)
    g_array_index (line, StudioPoint, i) = picture_side_tilt_cut (g_array_index (line, StudioPoint, i));

  return line;
}

void
picture_side_define_sleeve (StudioSvg *svg)
{
  g_autoptr(GArray) clip = sample_rim (near_rim, G_N_ELEMENTS (near_rim));
  StudioPoint first = g_array_index (clip, StudioPoint, 0);
  StudioPoint last = g_array_index (clip, StudioPoint, clip->len - 1);
  const StudioPoint around[] = { { last.x + AROUND, last.y, 0 }, { last.x + AROUND, TOP, 0 }, { first.x - AROUND, TOP, 0 }, { first.x - AROUND, first.y, 0 } };
  g_autofree char *path = NULL;
  g_autofree char *element = NULL;

  for (guint i = 0; i < clip->len; i++)
    g_array_index (clip, StudioPoint, i).y += COVERED;
  g_array_append_vals (clip, around, G_N_ELEMENTS (around));
  path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) clip->data, clip->len);
  element = g_strdup_printf ("<clipPath id=\"above-sleeve\"><path d=\"%s\"/></clipPath>", path);
  studio_svg_define (svg, element);
}

void
picture_side_add_sleeve_lee (StudioHaze *haze)
{
  g_autoptr(GArray) outline = sample_rim (near_rim, G_N_ELEMENTS (near_rim));
  g_autoptr(GArray) below = sample_rim (far_rim, G_N_ELEMENTS (far_rim));

  g_array_append_vals (outline, below->data, below->len);
  for (guint i = 0; i < outline->len; i++)
    {
      g_array_index (outline, StudioPoint, i).x += LEE_TO_REAR;
      g_array_index (outline, StudioPoint, i).y += LEE_DOWN;
    }
  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) outline->data, outline->len, LEE_STRENGTH);
}

/* Skin with the fat under it, and within these the flesh as it is cut in the superficial depth. */
void
picture_side_write_sleeve (StudioSvg *svg)
{
  g_autoptr(GString) points = g_string_new (NULL);
  SectionShape skin = { "arm-cut-skin", SECTION_SKIN, SECTION_ONE, 0.0, 0.0, NULL, NULL };

  section_shape_append_points (points, near_rim, G_N_ELEMENTS (near_rim));
  section_shape_append_points (points, far_rim, G_N_ELEMENTS (far_rim));
  skin.points = points->str;
  picture_side_open_cut ("arm-sleeve", svg);
  section_tissue_paint (&skin, FINENESS, svg);
  studio_svg_close_group (svg);
  studio_svg_add_element (svg, "<use xlink:href=\"#arm-stump\"/>");
}
