/* picture-side-shades.c: what muscles of the side view take from the light on others
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-haze.h"

/* Every so many points of an outline do. */
#define POINTS_APART 2
#define N_STEPS 48

/* How soft a shade is, in parts of its reach; and how strong where it is strongest. Light
 * comes from above and before: so far to the rear and down it falls, in parts of its reach. */
#define GRAIN 1.0
#define SOFTNESS 0.36
#define STRENGTH 1.6
#define STRONGEST 0.56
#define APART 1.4 /* samples, in parts of the softness */
#define TO_REAR 0.16
#define DOWN 0.3

static const StudioBox frame = { -130.0, -60.0, 262.0, 776.0 };

/* What lies on muscles or bones that are lit without it: how far its shade reaches, mm,
 * whether along its first guide fibre only, and where along the muscle it begins and ends,
 * in parts of it: none falls from what melts away on bone. What stands out more throws more
 * of it. Our own drawing. */
typedef struct
{
  const char *muscle;
  double reach;
  gboolean along_first;
  double from;
  double to;
} Shade;

static const Shade shades[] = {
  { "serratus-anterior", 4.6, FALSE, 0.0, 1.0 },
  { "serratus-posterior-inferior", 3.0, FALSE, 0.3, 0.86 },
  { "teres-major", 7.0, FALSE, 0.0, 1.0 },
  { "teres-minor", 4.6, FALSE, 0.0, 0.9 },
  { "infraspinatus", 5.0, FALSE, 0.0, 0.86 },
  { "supraspinatus", 4.6, FALSE, 0.0, 0.9 },
  { "rhomboids", 3.0, FALSE, 0.0, 1.0 },
  { "levator-scapulae", 4.4, FALSE, 0.0, 1.0 },
  { "splenius-capitis", 5.4, FALSE, 0.0, 0.86 },
  { "splenius-cervicis", 3.6, FALSE, 0.0, 1.0 },
  { "scalenes", 3.6, FALSE, 0.0, 0.84 },
  { "sternohyoid", 2.6, FALSE, 0.0, 1.0 },
  { "omohyoid", 2.6, FALSE, 0.0, 1.0 },
  { "digastric", 2.4, FALSE, 0.0, 0.8 },
  { "gluteus-medius", 6.4, FALSE, 0.0, 0.84 },
  { "gluteus-minimus", 5.0, FALSE, 0.0, 0.84 },
  { "piriformis", 4.0, FALSE, 0.0, 0.9 },
  { "sacrotuberous-sheath", 2.2, FALSE, 0.1, 0.34 },
  { "rectus-abdominis", 4.6, FALSE, 0.0, 0.66 },
  { "latissimus-dorsi", 6.4, FALSE, 0.3, 1.0 },
  { "pectoralis-major", 6.0, FALSE, 0.1, 1.0 },
  { "deltoid", 5.4, FALSE, 0.24, 1.0 },
  { "external-oblique", 2.2, FALSE, 0.0, 0.66 },
  { "quadratus-lumborum", 5.4, FALSE, 0.0, 0.94 },
  { "longissimus", 6.0, TRUE, 0.0, 1.0 },
  { "iliocostalis", 7.0, TRUE, 0.0, 1.0 },
  { "semispinalis-capitis", 4.0, FALSE, 0.0, 0.8 },
  { "obliquus-capitis-inferior", 3.0, FALSE, 0.0, 1.0 },
  { "obliquus-capitis-superior", 3.0, FALSE, 0.0, 0.66 },
  { "rectus-capitis-posterior-major", 3.0, FALSE, 0.0, 0.66 },
};

static const Shade *
find_shade (const char *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (shades); i++)
    if (g_str_equal (shades[i].muscle, muscle))
      return &shades[i];

  return NULL;
}

static GArray *
get_first_fibre (const BodySheet *sheet)
{
  GArray *fibre = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i <= 24; i++)
    {
      StudioPoint point = body_sheet_get_point (sheet, 0.0, i / 24.0);

      g_array_append_val (fibre, point);
    }

  return fibre;
}

static GArray *
get_whole_rim (const BodySheet *sheet)
{
  g_autoptr(GArray) outline = body_sheet_get_outline (sheet);
  GArray *rim = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < outline->len; i += POINTS_APART)
    g_array_append_val (rim, g_array_index (outline, StudioPoint, i));

  return rim;
}

/* Once around the part of the sheet that throws it: from corner to corner, which are told
 * across it and along it. */
static GArray *
get_part_rim (const BodySheet *sheet,
              const Shade     *shade)
{
  const StudioPoint corners[] = { { 0.0, shade->from }, { 0.0, shade->to }, { 1.0, shade->to }, { 1.0, shade->from }, { 0.0, shade->from } };
  GArray *rim = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < (G_N_ELEMENTS (corners) - 1) * N_STEPS; i++)
    {
      const StudioPoint *side = &corners[i / N_STEPS];
      StudioPoint place = studio_point_lerp (side[0], side[1], (double) (i % N_STEPS) / N_STEPS);
      StudioPoint point = body_sheet_get_point (sheet, place.x, place.y);

      g_array_append_val (rim, point);
    }

  return rim;
}

static GArray *
get_line (const BodySheet *sheet,
          const Shade     *shade)
{
  if (shade->along_first)
    return get_first_fibre (sheet);

  return shade->from <= 0.0 && shade->to >= 1.0 ? get_whole_rim (sheet) : get_part_rim (sheet, shade);
}

static void
shift (GArray *line,
       double  to_rear,
       double  down)
{
  for (guint i = 0; i < line->len; i++)
    {
      StudioPoint *point = &g_array_index (line, StudioPoint, i);

      point->x += to_rear;
      point->y += down;
    }
}

/* A strip along the first fibre, open at both ends. */
static void
add_strip (StudioHaze   *haze,
           const GArray *line,
           double        half_width)
{
  g_autoptr(GArray) strip = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < 2 * line->len; i++)
    {
      gboolean back = i >= line->len;
      StudioPoint point = g_array_index (line, StudioPoint, back ? 2 * line->len - 1 - i : i);

      point.x += back ? half_width : -half_width;
      g_array_append_val (strip, point);
    }
  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) strip->data, strip->len, 1.0);
}

/* The muscle that casts it covers its inner half: what is left shall be strong enough. */
static double
strengthen (double   strength,
            double   x G_GNUC_UNUSED,
            double   y G_GNUC_UNUSED,
            gpointer data G_GNUC_UNUSED)
{
  return MIN (STRENGTH * strength, 1.0) * STRONGEST;
}

static void
add_sheet (StudioHaze      *haze,
           const BodySheet *sheet,
           const Shade     *shade)
{
  g_autoptr(GArray) line = get_line (sheet, shade);

  if (shade->along_first)
    {
      add_strip (haze, line, SOFTNESS * shade->reach);
      return;
    }

  shift (line, TO_REAR * shade->reach, DOWN * shade->reach);
  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) line->data, line->len, 1.0);
}

static void
write_haze (const BodyMuscle *muscle,
            const Shade      *shade,
            StudioSvg        *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  double softness = SOFTNESS * shade->reach;

  for (guint i = 0; i < muscle->sheets->len; i++)
    add_sheet (haze, g_ptr_array_index (muscle->sheets, i), shade);
  studio_haze_blur (haze, softness);
  studio_haze_change (haze, strengthen, NULL);
  studio_haze_write (haze, svg, "mist", NULL, APART * softness);
}

void
picture_side_write_shade (const BodyMuscle *muscle,
                          const char       *style_class,
                          StudioSvg        *svg)
{
  const Shade *shade = find_shade (muscle->name);

  if (shade == NULL)
    return;

  studio_svg_open_group (svg, NULL, style_class, NULL);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  write_haze (muscle, shade, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}
