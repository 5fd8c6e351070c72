/* picture-side-facets.c: the lines on the vertebrae of the loin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-spine.h"
#include "studio-curve.h"
#include "studio-haze.h"

/* Behind a line the bone lies deeper, before it an edge is lit: how far from the line, half how broad,
 * mm, and how strong, in parts of the tone. All our own drawing. */
#define GRAIN 0.5
#define SOFTNESS 0.5
#define SHADE_ASIDE 0.7
#define SHADE_HALF 1.0
#define SHADE_STRENGTH 1.2
#define LIGHT_ASIDE -0.9
#define LIGHT_HALF 0.7
#define LIGHT_STRENGTH 0.62

static const StudioBox frame = { -40.0, 400.0, 80.0, 190.0 };

/* Half as broad each line is drawn, mm; and whether shade lies behind it. */
typedef struct
{
  BodyLumbarLine line;
  double half_width;
  gboolean is_deep;
} Stroke;

static const Stroke strokes[] = {
  { BODY_LUMBAR_JOINT, 0.36, TRUE },
  { BODY_LUMBAR_MAMMILLARY, 0.17, FALSE },
  { BODY_LUMBAR_TIP, 0.24, TRUE },
};

static void
get_line (const BodyMeasures *measures,
          const char         *level,
          BodyLumbarLine      line,
          double              aside,
          StudioPoint         points[BODY_LUMBAR_N_KNOBS])
{
  body_lumbar_get_line (measures, level, line, points);
  for (guint i = 0; i < BODY_LUMBAR_N_KNOBS; i++)
    {
      points[i] = studio_view_project (STUDIO_VIEW_SIDE, points[i]);
      points[i] = studio_point (points[i].x + aside, points[i].y, 0.0);
    }
}

static void
add_level (const BodyMeasures *measures,
           const char         *level,
           StudioHaze         *shade,
           StudioHaze         *light,
           GString            *lines,
           GString            *slits)
{
  StudioPoint points[BODY_LUMBAR_N_KNOBS];

  for (guint i = 0; i < G_N_ELEMENTS (strokes); i++)
    {
      g_autofree char *path = NULL;

      get_line (measures, level, strokes[i].line, 0.0, points);
      path = studio_curve_get_lens (points, BODY_LUMBAR_N_KNOBS, strokes[i].half_width);
      g_string_append (strokes[i].line == BODY_LUMBAR_JOINT ? slits : lines, path);
      if (!strokes[i].is_deep)
        continue;
      get_line (measures, level, strokes[i].line, SHADE_ASIDE, points);
      studio_haze_add_streak (shade, points, BODY_LUMBAR_N_KNOBS, SHADE_HALF, SHADE_STRENGTH);
      get_line (measures, level, strokes[i].line, LIGHT_ASIDE, points);
      studio_haze_add_streak (light, points, BODY_LUMBAR_N_KNOBS, LIGHT_HALF, LIGHT_STRENGTH);
    }
}

void
picture_side_write_facets (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  static const char * const levels[] = { "L1", "L2", "L3", "L4", "L5" };
  g_autoptr(StudioHaze) shade = studio_haze_new (&frame, GRAIN);
  g_autoptr(StudioHaze) light = studio_haze_new (&frame, GRAIN);
  g_autoptr(GString) lines = g_string_new (NULL);
  g_autoptr(GString) slits = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    add_level (measures, levels[i], shade, light, lines, slits);

  studio_haze_blur (shade, SOFTNESS);
  studio_haze_blur (light, SOFTNESS);
  studio_svg_open_group (svg, "facets", NULL, NULL);
  studio_haze_write (shade, svg, "furrow", NULL, SOFTNESS);
  studio_haze_write (light, svg, "gleam", NULL, SOFTNESS);
  studio_svg_add_path (svg, "rib-line", lines->str);
  studio_svg_add_path (svg, "foramen", slits->str);
  studio_svg_close_group (svg);
}
