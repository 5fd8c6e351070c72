/* picture-back-skin.c: the layer skin from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-ears.h"
#include "body-skin.h"
#include "studio-curve.h"

/* Skin has no small forms. */
#define RESOLUTION 0.8

static const StudioTones tones = {
  .n_tones = 26,
  .base = 0,
  .darkest = 0.1,
  .lightest = 1.0,
  .softness = 5.0,
  .tolerance = 0.5,
  .least_area = 30.0,
};

/* An ear has finer forms than the skin around it. */
static const StudioTones ear_tones = {
  .n_tones = 26,
  .base = 4,
  .darkest = 0.1,
  .lightest = 1.0,
  .softness = 1.1,
  .tolerance = 0.4,
  .least_area = 4.0,
};

static const StudioBox frame = { -262.0, -96.0, 524.0, 812.0 };

/* The picture fades towards its upper and lower border and down the arms. Used
 * by the superficial muscles too. */
static const char fade_body[] =
  "<linearGradient id=\"g-body\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".01\" stop-color=\"#000\"/><stop offset=\".06\" stop-color=\"#555\"/>"
  "<stop offset=\".115\" stop-color=\"#fff\"/><stop offset=\".895\" stop-color=\"#fff\"/>"
  "<stop offset=\".925\" stop-color=\"#e4e4e4\"/><stop offset=\".955\" stop-color=\"#969696\"/>"
  "<stop offset=\".98\" stop-color=\"#3c3c3c\"/><stop offset=\".998\" stop-color=\"#000\"/></linearGradient>"
  "<linearGradient id=\"g-arm\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"290\" x2=\"0\" y2=\"436\">"
  "<stop offset=\"0\" stop-color=\"#000\" stop-opacity=\"0\"/><stop offset=\".5\" stop-color=\"#000\" stop-opacity=\".52\"/>"
  "<stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-body\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-body)\"/>"
  "<path d=\"M-172 270L-174 310L-172 350L-168 500H-264V270Z\" fill=\"url(#g-arm)\"/>"
  "<path d=\"M172 270L174 310L172 350L168 500H264V270Z\" fill=\"url(#g-arm)\"/></mask>";

/* A soft shade around the body: strokes upon each other, the widest first. The
 * skin covers their inner halves. */
static void
write_halo (const char *path,
            StudioSvg  *svg)
{
  for (guint width = 22; width >= 4; width -= 3)
    {
      g_autofree char *xml = g_strdup_printf ("<path class=\"glow\" stroke-width=\"%u\" d=\"%s\"/>", width, path);

      studio_svg_add_element (svg, xml);
    }
}

/* What the head leaves of it, with its own line. */
static void
write_ear (const StudioPrint *print,
           const char        *id,
           StudioSvg         *svg)
{
  g_autofree char *outline = studio_print_get_outline (print, id, ear_tones.tolerance);

  studio_print_write (print, id, svg, "s", &ear_tones);

  if (outline != NULL)
    studio_svg_add_path (svg, "skin-line", outline);
}

void
picture_back_write_skin (const BodyMeasures *measures,
                         StudioSvg          *svg)
{
  const BodySkin *skin = body_measures_get_skin (measures);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);
  g_autoptr(StudioPrint) print = NULL;
  const GArray *outline = body_skin_get_outline (skin);
  g_autofree char *path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len);

  studio_scene_add_relief (scene, "body", body_skin_make_relief (skin));
  body_ears_add (scene);
  print = studio_scene_shade (scene, &studio_light_skin, &frame, RESOLUTION);

  studio_svg_define (svg, fade_body);
  studio_svg_open_group (svg, "skin", NULL, "mask=\"url(#fade-body)\"");
  write_halo (path, svg);
  write_ear (print, "ear-left", svg);
  write_ear (print, "ear-right", svg);
  studio_print_write (print, "body", svg, "s", &tones);
  studio_svg_add_path (svg, "skin-line", path);
  studio_svg_close_group (svg);
}
