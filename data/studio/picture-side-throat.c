/* picture-side-throat.c: hyoid bone, larynx, windpipe and thyroid gland from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-form.h"
#include "studio-scene.h"

#define RESOLUTION 0.35
#define TOLERANCE 0.2

static const StudioBox frame = { -80.0, 44.0, 60.0, 120.0 };

static const StudioTones gristle_tones = {
  .n_tones = 14,
  .base = 1,
  .darkest = -0.06,
  .lightest = 0.72,
  .softness = 0.9,
  .tolerance = TOLERANCE,
  .rimmed = TRUE,
};

static const StudioTones gland_tones = {
  .n_tones = 20,
  .base = 3,
  .darkest = 0.16,
  .lightest = 1.0,
  .softness = 1.2,
  .tolerance = 0.3,
  .rimmed = TRUE,
};

static const StudioTones web_tones = {
  .n_tones = 16,
  .base = 0,
  .darkest = 0.06,
  .lightest = 0.8,
  .softness = 1.4,
  .tolerance = 0.3,
  .rimmed = TRUE,
};

/* The hyoid bone, at the angle of the throat: its body and its greater horn [R]. */
static const BodyFormBar hyoid_bars[] = {
  BODY_FORM_BAR (2,
    { 20, 78.6, -71, 2.6 }, { 22, 77.8, -66.4, 2.5 }, { 23, 76.4, -61, 2 }, { 24, 74.6, -54, 1.5 }, { 24, 72.4, -47, 1.3 }),
};

/* From the hyoid bone down to where the windpipe goes behind the breastbone, 2 to 5 mm
 * under the throat of measures/profile.csv: the thyroid cartilage with its horns and its
 * prominence, the signet ring of the cricoid, about seven rings that one sees, and the
 * membrane between all of them [R]. z, y and heights; the forms are our own drawing. */
static const StudioPoint shield[] = {
  { -66.4, 89.6 }, { -64.4, 86.8 }, { -60, 85.6 }, { -53, 86.4 }, { -47.4, 86.6 }, { -45, 83.4 }, { -44.4, 77.6 },
  { -43, 76.4 }, { -41.8, 78 }, { -41.6, 85 }, { -41.4, 94 }, { -41.8, 103 }, { -42.2, 110 }, { -43, 114 }, { -44.6, 114.6 },
  { -45.8, 111.4 }, { -47.4, 107.4 }, { -51, 106.2 }, { -55.4, 107.8 }, { -60, 107.6 }, { -61.8, 105 }, { -63.6, 99 }, { -66, 93.6 },
};
static const StudioPoint shield_base[] = {
  { -66, 90, 9 }, { -61.4, 106, 9 }, { -56, 86, 15 }, { -54, 106, 15 }, { -43, 88, 19 }, { -42.4, 106, 19 }, { -43, 77, 19 }, { -44, 114, 18 },
};
static const BodyFormRidge shield_ridges[] = {
  BODY_FORM_RIDGE ({ -46, 89, 1.0, 1.6 }, { -49.4, 96, 1.2, 1.5 }, { -53, 104, 1.0, 1.6 }),
};

static const StudioPoint signet[] = {
  { -60.4, 111.6 }, { -54, 111.2 }, { -48, 108.4 }, { -44, 104 }, { -40.6, 103.6 }, { -39.6, 110 }, { -40.2, 118 },
  { -43, 120.4 }, { -50, 119 }, { -56, 117.8 }, { -59.2, 117 },
};
static const StudioPoint signet_base[] = {
  { -60, 113, 8 }, { -50, 110, 13 }, { -42, 106, 14 }, { -41, 118, 14 }, { -50, 118, 13 }, { -58, 117, 9 },
};

static const StudioPoint web[] = {
  { -70.4, 80.4 }, { -62, 78.4 }, { -52, 75.4 }, { -45, 74 }, { -43.4, 84 }, { -42.4, 104 }, { -41.8, 120 }, { -40, 136 }, { -35, 156 },
  { -47, 158 }, { -51.6, 144 }, { -55.4, 130 }, { -58, 120 }, { -59.6, 112 }, { -61, 104 }, { -64.4, 95 }, { -67, 90 }, { -68.6, 86 },
};
static const StudioPoint web_base[] = {
  { -68, 84, 2 }, { -46, 80, 6 }, { -60, 110, 3 }, { -44, 110, 6 }, { -50, 146, 2 }, { -39, 146, 4 },
};

static const StudioPoint gland[] = {
  { -46, 99 }, { -43, 102.6 }, { -40.4, 110 }, { -38.4, 119 }, { -38.2, 128 }, { -40.6, 134.6 }, { -44.6, 137 }, { -49, 135.4 },
  { -52.6, 132.8 }, { -55, 131.4 }, { -55.8, 128 }, { -54.4, 124.8 }, { -51.6, 120.6 }, { -50, 113 }, { -48.6, 104 },
};
static const StudioPoint gland_base[] = {
  { -46, 101, 18 }, { -45, 118, 24 }, { -44, 136, 19 }, { -40, 122, 20 }, { -50, 122, 20 }, { -55, 128, 14 },
};

/* The rings: where their middle is, how far they reach before and behind it, z and y,
 * and how far apart they are, down along the windpipe. */
#define N_RINGS 8
static const StudioPoint first_ring = { 0.0, 123.6, -50.2 };
static const StudioPoint ring_step = { 0.0, 4.4, 1.14 };

static void
add_relief (StudioScene         *scene,
            const char          *id,
            const StudioPoint   *outline,
            guint                n_outline,
            const StudioPoint   *base,
            guint                n_base,
            const BodyFormRidge *ridges,
            guint                n_ridges,
            double               drop,
            double               width)
{
  StudioRelief *relief = body_form_new_relief (outline, n_outline, base, n_base);

  studio_relief_set_edge (relief, drop, width);
  if (n_ridges > 0)
    body_form_add_ridges (relief, ridges, n_ridges, 1);
  studio_scene_add_relief (scene, id, relief);
}

/* Open behind, each is a hoof. */
static StudioSolid *
create_rings (void)
{
  StudioSolid *rings = studio_solid_new (0.6);

  for (guint i = 0; i < N_RINGS; i++)
    {
      StudioPoint middle = studio_point_add (first_ring, studio_point_scale (ring_step, i));
      const BodyFormNode nodes[] = {
        { 2, middle.y + 1.6, middle.z - 7.4, 1.5 }, { 6.4, middle.y + 0.9, middle.z - 5, 1.6 }, { 8.6, middle.y, middle.z, 1.6 },
        { 7.4, middle.y - 0.9, middle.z + 5, 1.6 }, { 4.6, middle.y - 1.5, middle.z + 7.6, 1.4 },
      };
      const BodyFormBar bar = { nodes, G_N_ELEMENTS (nodes), 0.6, { 0, 0, 0 }, 1.0 };

      body_form_add_bars (rings, &bar, 1, -1);
    }

  return rings;
}

static void
add_larynx (StudioScene *scene)
{
  StudioSolid *hyoid = studio_solid_new (2.0);

  body_form_add_bars (hyoid, hyoid_bars, G_N_ELEMENTS (hyoid_bars), -1);
  studio_scene_add_solid (scene, "hyoid-bone", hyoid);
  studio_scene_add_solid (scene, "tracheal-rings", create_rings ());
  add_relief (scene, "larynx-web", web, G_N_ELEMENTS (web), web_base, G_N_ELEMENTS (web_base), NULL, 0, 2.0, 5.0);
  add_relief (scene, "cricoid", signet, G_N_ELEMENTS (signet), signet_base, G_N_ELEMENTS (signet_base), NULL, 0, 2.4, 3.0);
  add_relief (scene, "thyroid-cartilage", shield, G_N_ELEMENTS (shield), shield_base, G_N_ELEMENTS (shield_base),
              shield_ridges, G_N_ELEMENTS (shield_ridges), 2.6, 3.4);
  add_relief (scene, "thyroid-gland", gland, G_N_ELEMENTS (gland), gland_base, G_N_ELEMENTS (gland_base), NULL, 0, 4.6, 6.0);
}

void
picture_side_write_hyoid (StudioSvg *svg)
{
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_svg_add_element (svg, "<use xlink:href=\"#hyoid-bone\"/>");
  studio_svg_close_group (svg);
}

void
picture_side_write_throat (StudioSvg *svg)
{
  static const char * const gristles[] = { "tracheal-rings", "cricoid", "thyroid-cartilage" };
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  add_larynx (scene);
  print = studio_scene_shade (scene, &studio_light_bone, &frame, RESOLUTION);

  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_print_write (print, "larynx-web", svg, "sheath", &web_tones);
  for (guint i = 0; i < G_N_ELEMENTS (gristles); i++)
    {
      studio_svg_take_path (svg, "gristle-rim", studio_print_get_outline (print, gristles[i], TOLERANCE));
      studio_print_write (print, gristles[i], svg, "gristle", &gristle_tones);
    }
  studio_print_write (print, "thyroid-gland", svg, "saw", &gland_tones);
  studio_print_write (print, "hyoid-bone", svg, "r", &studio_tones_rib);
  studio_svg_close_group (svg);
}
