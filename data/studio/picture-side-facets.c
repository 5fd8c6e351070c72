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
#define LIGHT_ASIDE -1.1
#define LIGHT_BEHIND 1.8
#define LIGHT_HALF 0.7
#define LIGHT_STRENGTH 0.62

/* The vertebra whose canal is the uppermost that shows dark through the foramina, and how fine and how soft that is, mm. */
#define FIRST_OF_CANAL 2
#define CANAL_GRAIN 1.0
#define CANAL_SOFTNESS 2.0

static const StudioBox canal_frame = { -40.0, 30.0, 110.0, 550.0 };
static const StudioBox frame = { -40.0, 400.0, 80.0, 190.0 };

/* Half as broad each line is drawn, mm, 0 where there is only its shade; and whether shade lies behind it. */
typedef struct
{
  BodyLumbarLine line;
  double half_width;
  gboolean is_deep;
} Stroke;

static const Stroke strokes[] = {
  { BODY_LUMBAR_JOINT, 0.48, TRUE },
  { BODY_LUMBAR_MAMMILLARY, 0.0, TRUE },
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
      if (strokes[i].half_width > 0.0)
        {
          path = studio_curve_get_lens (points, BODY_LUMBAR_N_KNOBS, strokes[i].half_width);
          g_string_append (strokes[i].line == BODY_LUMBAR_JOINT ? slits : lines, path);
        }
      if (!strokes[i].is_deep)
        continue;
      get_line (measures, level, strokes[i].line, SHADE_ASIDE, points);
      studio_haze_add_streak (shade, points, BODY_LUMBAR_N_KNOBS, SHADE_HALF, SHADE_STRENGTH);
      get_line (measures, level, strokes[i].line, LIGHT_ASIDE, points);
      studio_haze_add_streak (light, points, BODY_LUMBAR_N_KNOBS, LIGHT_HALF, LIGHT_STRENGTH);
      if (strokes[i].line != BODY_LUMBAR_JOINT)
        continue;
      get_line (measures, level, strokes[i].line, LIGHT_BEHIND, points);
      studio_haze_add_streak (light, points, BODY_LUMBAR_N_KNOBS, LIGHT_HALF, LIGHT_STRENGTH);
    }
}

/* Behind the bodies, from the neck to the sacrum. */
void
picture_side_write_canal (const BodyMeasures *measures,
                          StudioSvg          *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&canal_frame, CANAL_GRAIN);
  g_autoptr(GArray) rim = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  const BodyVertebra *vertebra;
  guint n = 0;

  for (guint i = FIRST_OF_CANAL; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL && vertebra->name[0] != 'S'; i++, n++)
    {
      StudioPoint front = studio_frame_place (&vertebra->frame, 0.0, 0.0, vertebra->depth / 2.0 - 1.0);

      front = studio_view_project (STUDIO_VIEW_SIDE, front);
      g_array_append_val (rim, front);
    }
  for (guint i = n; i-- > 0;)
    {
      StudioPoint rear;

      vertebra = body_measures_get_nth_vertebra (measures, FIRST_OF_CANAL + i);
      rear = studio_frame_place (&vertebra->frame, 0.0, 0.0, vertebra->depth / 2.0 + vertebra->canal_depth - 2.0);
      rear = studio_view_project (STUDIO_VIEW_SIDE, rear);
      g_array_append_val (rim, rear);
    }
  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) rim->data, rim->len, 1.0);
  studio_haze_blur (haze, CANAL_SOFTNESS);
  studio_haze_write (haze, svg, "mist", NULL, CANAL_SOFTNESS);
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
  picture_side_write_laminae (svg);
  studio_haze_write (shade, svg, "furrow", NULL, SOFTNESS);
  studio_haze_write (light, svg, "gleam", NULL, SOFTNESS);
  studio_svg_add_path (svg, "bone-stroke", lines->str);
  studio_svg_add_path (svg, "foramen", slits->str);
  studio_svg_close_group (svg);
}
