/* picture-side-shades.c: what muscles of the side view take from the light on others
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-haze.h"

/* Every so many points of an outline do. */
#define POINTS_APART 2

/* How soft a shade is, in parts of its reach, and how much stronger than what casts it. */
#define GRAIN 1.0
#define SOFTNESS 0.42
#define STRENGTH 1.7

static const StudioBox frame = { -130.0, -60.0, 262.0, 776.0 };

/* What lies on muscles or bones that are lit without it: how far its shade reaches, mm,
 * and whether along its first guide fibre only. Our own drawing. */
typedef struct
{
  const char *muscle;
  double reach;
  gboolean along_first;
} Shade;

static const Shade shades[] = {
  { "serratus-anterior", 4.0, FALSE },
  { "serratus-posterior-inferior", 3.4, FALSE },
  { "teres-major", 7.0, FALSE },
  { "external-oblique", 3.6, FALSE },
  { "iliocostalis", 7.0, TRUE },
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
get_rim (const BodySheet *sheet)
{
  g_autoptr(GArray) outline = body_sheet_get_outline (sheet);
  GArray *rim = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < outline->len; i += POINTS_APART)
    g_array_append_val (rim, g_array_index (outline, StudioPoint, i));

  return rim;
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
  return MIN (STRENGTH * strength, 1.0);
}

static void
write_haze (const BodySheet *sheet,
            const Shade     *shade,
            StudioSvg       *svg)
{
  g_autoptr(GArray) line = shade->along_first ? get_first_fibre (sheet) : get_rim (sheet);
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);
  double softness = SOFTNESS * shade->reach;

  if (shade->along_first)
    add_strip (haze, line, softness);
  else
    studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) line->data, line->len, 1.0);
  studio_haze_blur (haze, softness);
  studio_haze_change (haze, strengthen, NULL);
  studio_haze_write (haze, svg, "cast", NULL, softness);
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
  studio_svg_open_group (svg, NULL, shade->along_first ? "flesh erector-shade" : "flesh", NULL);

  for (guint i = 0; i < muscle->sheets->len; i++)
    write_haze (g_ptr_array_index (muscle->sheets, i), shade, svg);

  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}
