/* picture-side-skin.c: the layer skin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

/* Skin has no small forms. */
#define RESOLUTION 0.8

static const StudioBox frame = { -186.0, -96.0, 336.0, 812.0 };

/* The picture fades towards its borders, and long before that the face does: it
 * only says which way the person looks. */
static const char fade_profile[] =
  "<linearGradient id=\"g-profile\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".04\" stop-color=\"#303030\"/>"
  "<stop offset=\".1\" stop-color=\"#a8a8a8\"/><stop offset=\".17\" stop-color=\"#fff\"/>"
  "<stop offset=\".9\" stop-color=\"#fff\"/><stop offset=\".945\" stop-color=\"#949494\"/>"
  "<stop offset=\".992\" stop-color=\"#000\"/></linearGradient>"
  "<radialGradient id=\"g-face\" gradientUnits=\"userSpaceOnUse\" cx=\"-158\" cy=\"-26\" r=\"112\">"
  "<stop offset=\"0\" stop-color=\"#000\" stop-opacity=\".55\"/><stop offset=\".45\" stop-color=\"#000\" stop-opacity=\".42\"/>"
  "<stop offset=\"1\" stop-color=\"#000\" stop-opacity=\"0\"/></radialGradient>"
  "<mask id=\"fade-profile\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"812\">"
  "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"url(#g-profile)\"/>"
  "<rect x=\"-190\" y=\"-96\" width=\"160\" height=\"190\" fill=\"url(#g-face)\"/></mask>";

/* A soft shade around the body: strokes upon each other, the widest first. The
 * skin covers their inner halves. */
static void
write_halo (const GArray *outline,
            StudioSvg    *svg)
{
  g_autofree char *path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len);

  for (guint width = 22; width >= 4; width -= 3)
    {
      g_autofree char *xml = g_strdup_printf ("<path class=\"halo\" stroke-width=\"%u\" d=\"%s\"/>", width, path);

      studio_svg_add_element (svg, xml);
    }
}

/* The ear and the closed eye, as faint as the face: our own drawing. */
static void
write_face (StudioSvg *svg)
{
  static const StudioPoint ear[] = {
    { -41, -14 }, { -46, -22 }, { -48, -36 }, { -46, -50 }, { -38, -58 }, { -28, -56 }, { -23, -46 }, { -26, -34 },
    { -33, -24 }, { -36, -13 }, { -40, -11 },
  };
  static const StudioPoint fold[] = { { -43, -34 }, { -41, -48 }, { -34, -51 }, { -29, -45 }, { -32, -35 }, { -38, -27 } };
  static const StudioPoint lid[] = { { -131, -43 }, { -126, -39 }, { -119, -38.5 }, { -113, -41 } };
  static const StudioPoint brow[] = { { -136, -59 }, { -126, -63.5 }, { -112, -60 } };
  static const StudioPoint nostril[] = { { -148, -4 }, { -143, -8 }, { -142, -12 } };

  studio_svg_take_path (svg, "skin-line", studio_curve_get_path (ear, G_N_ELEMENTS (ear), TRUE));
  studio_svg_take_path (svg, "skin-line", studio_curve_get_path (fold, G_N_ELEMENTS (fold), FALSE));
  studio_svg_take_path (svg, "skin-line", studio_curve_get_path (lid, G_N_ELEMENTS (lid), FALSE));
  studio_svg_take_path (svg, "skin-line", studio_curve_get_path (brow, G_N_ELEMENTS (brow), FALSE));
  studio_svg_take_path (svg, "skin-line", studio_curve_get_path (nostril, G_N_ELEMENTS (nostril), FALSE));
}

void
picture_side_write_skin (const BodyMeasures *measures,
                         StudioSvg          *svg)
{
  const BodyProfile *profile = body_measures_get_profile (measures);
  g_autoptr(GArray) outline = body_profile_make_outline (profile);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  studio_scene_add_relief (scene, "body", body_profile_make_relief (profile));
  print = studio_scene_shade (scene, &studio_light_skin, &frame, RESOLUTION);

  studio_svg_define (svg, fade_profile);
  studio_svg_open_group (svg, "skin", NULL, "mask=\"url(#fade-profile)\"");
  write_halo (outline, svg);
  studio_print_write (print, "body", svg, "s", &studio_tones_skin);
  studio_svg_take_path (svg, "skin-line",
                        studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len));
  write_face (svg);
  studio_svg_close_group (svg);
}
