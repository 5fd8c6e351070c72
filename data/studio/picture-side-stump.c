/* picture-side-stump.c: the upper arm from the side, where it is cut across
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "section-tissue.h"
#include "studio-curve.h"
#include "studio-haze.h"

/* As it looks from right below, front to the left; each belly has drawn back or swells on its own,
 * as a knife leaves it. All our own drawing; z, y. */
static const StudioPoint near_rim[] = {
  { -42.4, 380 }, { -40.6, 373.4 }, { -35, 367.4 }, { -27, 364.2 }, { -20.4, 366.2 }, { -16.8, 371 }, { -12, 364.8 }, { -3, 360.6 }, { 4.6, 362.2 },
  { 9.6, 369.4 }, { 15, 362.8 }, { 24, 360.4 }, { 33, 363.4 }, { 38.6, 366.2 }, { 41.2, 372 }, { 45.6, 368 }, { 50.8, 371.6 }, { 53.4, 376 }, { 53.8, 380 },
};

static const StudioPoint far_rim[] = {
  { 52.6, 384.8 }, { 48, 389.6 }, { 39, 393.6 }, { 27, 395.9 }, { 16, 396 }, { 9, 394.7 }, { 0, 395.8 }, { -10, 396.8 },
  { -22, 395.3 }, { -33, 391.6 }, { -39.8, 386.2 },
};

/* So high it is up and down the arm where it lies across, mm, and so much of its depth is seen by
 * who looks from the side and a little from below: nearer to level it could not be read. */
#define LEVEL 378.0
#define FORESHORTENING 0.34

/* The sheath of the arm is turned over the rim: so broad a hem of it is left above each point of
 * that, mm. */
static const double hem[] = { 0.5, 1.5, 2.5, 1.8, 2.7, 3.3, 1.7, 2.2, 3.1, 2.6, 1.5, 2.8, 1.9, 2.5, 3.2, 1.6, 2.2, 1.3, 0.5 };
#define HEM_BELOW 0.5
G_STATIC_ASSERT (G_N_ELEMENTS (hem) == G_N_ELEMENTS (near_rim));

/* Its grain is about that of the sections, which are cut through the trunk; compact bone is
 * thick, and the sheath, which is plain, is told in larger grains. */
#define FINENESS 1.5
#define SHEATH_FINENESS 4.0
#define BONE_FINENESS 1.5

/* What is cut, in the sheath of the arm: before the bone biceps and brachialis, behind it the three
 * heads of triceps, on its inner side the vessels with their nerves, in its groove the radial one [R]. */
static const SectionShape shapes[] = {
  { "arm-cut-biceps", SECTION_FINE_MUSCLE, SECTION_ONE, 0.0, 0.0,
    "-41.5 380.2  -39.4 374  -34 368.6  -26.8 365.5  -21 367.4  -17.6 372.2  -15.6 375.4  -15 380  -12.8 386.4  -9.8 391.4  -11.4 395.4  -22.4 394.3  -32.8 390.7  -39.2 385.6", NULL },
  { "arm-cut-brachialis", SECTION_FINE_MUSCLE, SECTION_ONE, 0.0, 0.0,
    "-15.8 372.2  -11.4 366.2  -3 362  4 363.6  8.2 369.4  9 371.4  5 372.8  -2 373  -7 375.2  -8.6 379.2  -6.8 383.4  -8.2 387  -11.8 386.4  -13.8 380  -14.6 375.6", NULL },
  { "arm-cut-triceps-lateral", SECTION_FINE_MUSCLE, SECTION_ONE, 0.0, 0.0,
    "10.8 370.4  15.4 364.2  24 361.8  32.4 364.8  37.6 367.4  40 372.8  40.2 375.4  36 379.8  28 381  21.4 379.8  17 375.8  12 373.4  10.6 372", NULL },
  { "arm-cut-triceps-long", SECTION_FINE_MUSCLE, SECTION_ONE, 0.0, 0.0,
    "42 373  46 369.4  50.2 372.8  52.5 376.8  52.7 380  51.8 384.4  47.4 388.8  38.8 392.7  29.2 394.9  24.8 392.2  26.4 386.6  32.6 382.2  40.8 377.2", NULL },
  { "arm-cut-triceps-medial", SECTION_FINE_MUSCLE, SECTION_ONE, 0.0, 0.0,
    "17.6 380.2  24 381.3  31.2 382  26 385.8  24 391.9  17 395  11.4 393.2  9.6 388.4  11.4 385.2  15 383", NULL },
  { "arm-cut-bone", SECTION_BONE, SECTION_ONE, 0.0, 0.0,
    "-7 379  -4.6 375.8  1 374.1  7 374.2  12 375.8  15 378.8  13.4 381.8  8.4 383.7  2 384  -3.4 382.6", NULL },
  { "arm-cut-marrow", SECTION_FAT, SECTION_ONE, 0.0, 0.0,
    "-2.8 379  0 377.6  4 377  8 377.8  10.4 379.2  8 380.8  4 381.5  0 380.7", NULL },
  { "arm-cut-fat", SECTION_FAT, SECTION_ONE, 0.0, 0.0,
    "-7.6 387.6  -5.4 385  0 385.4  7 385.2  9.4 386.2  8.4 389.4  10 393.4  8 394.4  0 395  -8.6 395.8  -8.2 391.4", NULL },
  { "arm-cut-vein", SECTION_VEIN, SECTION_ONE, 0.0, 0.0, "-5.2 392.8  -3.4 391.9  -1.6 392.8  -3.6 393.6", NULL },
  { "arm-cut-basilic-vein", SECTION_VEIN, SECTION_ONE, 0.0, 0.0, "2.8 393  4.6 391.9  7 392.9  5 393.9", NULL },
  { "arm-cut-artery", SECTION_ARTERY, SECTION_ONE, 0.0, 0.0, "-1.4 390.4  0.4 389  2.2 390.3  0.4 391.7", NULL },
  { "arm-cut-median-nerve", SECTION_NERVE, SECTION_ONE, 0.0, 0.0, "-5.8 389  -4 388  -2.4 389  -4 389.9", NULL },
  { "arm-cut-ulnar-nerve", SECTION_NERVE, SECTION_ONE, 0.0, 0.0, "4.6 388.9  6 388  7.2 388.8  6 389.6", NULL },
  { "arm-cut-radial-nerve", SECTION_NERVE, SECTION_ONE, 0.0, 0.0, "13.8 376.2  15.2 375.4  16.6 376.3  15.4 377.1", NULL },
};

/* The cut looks down: its light fades towards the far rim. How strong the shade is, in parts of
 * the tone, how much of it lies on all, and how soft it is, mm. */
#define SHADE_STRENGTH 0.5
#define LEAST_SHADE 0.24
#define SHADE_SOFTNESS 3.0
#define SHADE_GRAIN 1.0

/* Half as broad as its far rim is drawn, mm. */
#define FAR_LINE 0.4

static const StudioBox frame = { -60.0, 350.0, 130.0, 64.0 };

StudioPoint
picture_side_tilt_cut (StudioPoint point)
{
  return studio_point (point.x, LEVEL + FORESHORTENING * (point.y - LEVEL), 0.0);
}

static GArray *
sample_rim (gboolean is_near)
{
  if (is_near)
    return studio_curve_sample (near_rim, G_N_ELEMENTS (near_rim), FALSE, 4);

  return studio_curve_sample (far_rim, G_N_ELEMENTS (far_rim), FALSE, 4);
}

GArray *
picture_side_sample_stump (gboolean is_near)
{
  GArray *rim = sample_rim (is_near);

  for (guint i = 0; i < rim->len; i++)
    g_array_index (rim, StudioPoint, i) = picture_side_tilt_cut (g_array_index (rim, StudioPoint, i));

  return rim;
}

void
picture_side_open_cut (const char *id,
                       StudioSvg  *svg)
{
  g_autofree char *tilted = g_strdup_printf ("transform=\"matrix(1 0 0 %g 0 %g)\"", FORESHORTENING, (1.0 - FORESHORTENING) * LEVEL);

  studio_svg_open_group (svg, id, "small", tilted);
}

/* What is seen of the far rim is a line of the shape that was painted, which is bent a little. */
static void
write_far_line (const SectionShape *sheath,
                StudioSvg          *svg)
{
  g_autoptr(GArray) outline = section_shape_get_outline (sheath, FALSE);
  guint n_points = G_N_ELEMENTS (near_rim) + G_N_ELEMENTS (far_rim);
  StudioPoint line[G_N_ELEMENTS (far_rim) + 2];

  for (guint i = 0; i < G_N_ELEMENTS (line); i++)
    line[i] = g_array_index (outline, StudioPoint, (G_N_ELEMENTS (near_rim) - 1 + i) * outline->len / n_points % outline->len);

  studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (line, G_N_ELEMENTS (line), FAR_LINE));
}

/* The sheath, within which all else lies. */
static void
write_sheath (StudioSvg *svg)
{
  g_autoptr(GString) points = g_string_new (NULL);
  SectionShape sheath = { "arm-cut", SECTION_LIGAMENT, SECTION_ONE, 0.0, 0.0, NULL, NULL };

  section_shape_append_points (points, near_rim, G_N_ELEMENTS (near_rim));
  section_shape_append_points (points, far_rim, G_N_ELEMENTS (far_rim));
  sheath.points = points->str;
  section_tissue_paint (&sheath, SHEATH_FINENESS, svg);
  write_far_line (&sheath, svg);
}

static double
shade_down (double   strength,
            double   x G_GNUC_UNUSED,
            double   y,
            gpointer data G_GNUC_UNUSED)
{
  double down = CLAMP ((y - near_rim[1].y) / (far_rim[3].y - near_rim[1].y), 0.0, 1.0);

  return strength * (LEAST_SHADE + (1.0 - LEAST_SHADE) * down * down);
}

static void
write_shade (StudioSvg *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, SHADE_GRAIN);
  g_autoptr(GArray) rim = sample_rim (TRUE);
  g_autoptr(GArray) far = sample_rim (FALSE);

  g_array_append_vals (rim, far->data, far->len);
  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) rim->data, rim->len, SHADE_STRENGTH);
  studio_haze_change (haze, shade_down, NULL);
  studio_haze_write (haze, svg, "under", "in-arm-cut-0", SHADE_SOFTNESS);
}

static void
write_hem (StudioSvg *svg)
{
  g_autoptr(GString) points = g_string_new (NULL);
  SectionShape cuff = { "arm-cut-hem", SECTION_LIGAMENT, SECTION_ONE, 0.0, 0.0, NULL, NULL };
  guint n_points = G_N_ELEMENTS (near_rim);

  for (guint i = 0; i < 2 * n_points; i++)
    {
      guint k = i < n_points ? i : 2 * n_points - 1 - i;
      StudioPoint point = picture_side_tilt_cut (near_rim[k]);

      g_string_append_printf (points, "%g %g ", point.x, point.y + (i < n_points ? -hem[k] : HEM_BELOW));
    }

  cuff.points = points->str;
  section_tissue_paint (&cuff, SHEATH_FINENESS, svg);
}

void
picture_side_write_stump (StudioSvg *svg)
{
  g_return_if_fail (svg != NULL);

  picture_side_open_cut ("arm-stump", svg);
  write_sheath (svg);
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    section_tissue_paint (&shapes[i], shapes[i].tissue == SECTION_BONE ? BONE_FINENESS : FINENESS, svg);
  write_shade (svg);
  studio_svg_close_group (svg);
  studio_svg_open_group (svg, NULL, "small", NULL);
  write_hem (svg);
  studio_svg_close_group (svg);
}
