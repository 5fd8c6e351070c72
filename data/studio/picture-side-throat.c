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
  .darkest = 0.04,
  .lightest = 0.94,
  .softness = 0.9,
  .tolerance = TOLERANCE,
  .rimmed = TRUE,
};

static const StudioTones gland_tones = {
  .n_tones = 7,
  .base = 1,
  .darkest = 0.24,
  .lightest = 1.06,
  .softness = 1.0,
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

/* The hyoid bone, at the angle of the throat: its body, its lesser horn, and its greater
 * horn that ends in a knob [R]. */
static const BodyFormBar hyoid_bars[] = {
  BODY_FORM_BAR (2,
    { 6, 79.6, -71.6, 2.7 }, { 14, 79.2, -69.4, 2.9 }, { 19, 77.8, -65.2, 2.3 }, { 21.4, 76.2, -60, 1.7 }, { 23, 74.2, -53.6, 1.35 },
    { 23.6, 72.6, -48.6, 1.25 }),
  BODY_FORM_BAR (1.2,
    { 23.6, 72.4, -47.6, 1.7 }, { 23.6, 72.2, -46.8, 1.6 }),
  BODY_FORM_BAR (1.4,
    { 18.6, 76.4, -66, 1.6 }, { 19.4, 73, -64.4, 0.8 }),
};

/* From the hyoid bone down to where the windpipe goes behind the breastbone, 2 to 5 mm
 * under the throat of measures/profile.csv: the thyroid cartilage with its horns and its
 * prominence, the signet ring of the cricoid, the windpipe, and the membrane between all
 * of them [R]. z, y and heights; the forms are our own drawing. */
static const StudioPoint shield[] = {
  { -66, 91 }, { -65.6, 88.4 }, { -63.4, 86.4 }, { -58.6, 85.2 }, { -53.6, 86 }, { -49.4, 87.6 }, { -46.4, 86.4 }, { -45, 82.6 },
  { -44.6, 78.6 }, { -44, 75.6 }, { -42.6, 75.2 }, { -41.8, 77.6 }, { -41.8, 83 }, { -41.2, 89 }, { -41.2, 96 }, { -41.8, 102.6 },
  { -42, 108 }, { -42.2, 112.6 }, { -43.2, 114.8 }, { -44.6, 114.2 }, { -45.2, 110.6 }, { -46.6, 107.2 }, { -49.4, 106.2 }, { -52.4, 108 },
  { -55.4, 108.4 }, { -59.4, 107.2 }, { -61.6, 104.4 }, { -63.4, 99 }, { -65, 94.6 },
};
static const StudioPoint shield_base[] = {
  { -65.6, 90, 2 }, { -61.4, 105, 2 }, { -60, 87, 11 }, { -59, 96, 11 }, { -56.4, 106.6, 10 }, { -52, 88, 16.4 }, { -51, 98, 17 },
  { -43, 88, 19.4 }, { -42.4, 102, 19.4 }, { -43, 77, 20 }, { -43.6, 114, 17 },
};

/* The oblique line between its two tubercles, and the hollow before it. */
static const BodyFormRidge shield_ridges[] = {
  BODY_FORM_RIDGE ({ -45.8, 89.4, 2.4, 1.8 }, { -47.4, 93, 1.8, 1.1 }, { -49.6, 98, 1.7, 1.0 }, { -51.6, 102.6, 1.8, 1.1 }, { -53, 106, 2.4, 1.8 }),
  BODY_FORM_RIDGE ({ -49.4, 91, -1.0, 1.6 }, { -52, 97, -1.4, 1.8 }, { -54.6, 103, -1.0, 1.6 }),
};

static const StudioPoint signet[] = {
  { -60, 112.4 }, { -56.4, 111.4 }, { -51.6, 110.4 }, { -47.6, 107.4 }, { -44.2, 103.6 }, { -41, 103 }, { -39.4, 105.4 }, { -39.2, 111 },
  { -40, 117 }, { -42.6, 119.6 }, { -47.6, 119.4 }, { -53, 118.6 }, { -57, 118.2 }, { -59.6, 117.2 }, { -60.6, 114.8 },
};
static const StudioPoint signet_base[] = {
  { -60, 114.6, 3 }, { -55, 114.6, 10 }, { -49, 112, 13.4 }, { -42, 105, 14 }, { -40.4, 117, 13 }, { -49, 118.6, 13 }, { -57, 118, 7 },
};

/* Its face for the horn of the thyroid cartilage. */
static const BodyFormRidge signet_ridges[] = {
  BODY_FORM_RIDGE ({ -58, 114.8, 0.9, 2.0 }, { -52, 114.6, 1.1, 2.2 }, { -47, 113.4, 0.8, 2.4 }),
};

static const StudioPoint web[] = {
  { -71.4, 81.4 }, { -62, 78 }, { -52, 74.6 }, { -46.4, 72.8 }, { -43.6, 75 }, { -42.8, 84 }, { -42.4, 104 }, { -42, 119 },
  { -58.4, 119 }, { -59.4, 112 }, { -61, 104 }, { -64.6, 94.4 }, { -67, 88.6 }, { -69.4, 84.8 },
};
static const StudioPoint web_base[] = {
  { -69, 83, 1 }, { -46, 79, 9 }, { -60, 110, 1 }, { -44, 110, 6 }, { -56, 84, 7 },
};

/* The windpipe: a tube whose rear wall is soft. */
static const StudioPoint windpipe[] = {
  { -57.8, 117.6 }, { -57.4, 122 }, { -56.6, 128 }, { -55.4, 134 }, { -53.8, 140 }, { -52, 146 }, { -49.8, 152 }, { -47.4, 158 }, { -45, 163 },
  { -29.6, 160 }, { -32, 154 }, { -34.6, 147.6 }, { -36.8, 141 }, { -38.6, 134 }, { -40, 127 }, { -41, 121 }, { -41.2, 117.6 },
};
static const StudioPoint windpipe_base[] = {
  { -57.6, 119, 1 }, { -49.4, 119, 9.6 }, { -41.2, 119, 4 }, { -54.4, 138, 1 }, { -46, 138, 9.6 }, { -37.6, 138, 4 },
  { -46.6, 160, 0 }, { -38.6, 160, 8.6 }, { -30.4, 160, 3 },
};

/* Its rings: hoofs that are open behind. The middle of the first one, how far apart they
 * are down along the windpipe, how far each reaches before and behind its middle, and
 * how much it stands out; in mm. */
#define N_RINGS 9
#define RING_REACH 8.4
#define RING_HEIGHT 1.6
#define RING_WIDTH 1.15
static const StudioPoint first_ring = { -49.2, 121.6, 0.0 };
static const StudioPoint ring_step = { 1.06, 4.4, 0.0 };

static const StudioPoint gland[] = {
  { -46, 98.4 }, { -43.4, 101.6 }, { -41, 108 }, { -39.4, 115 }, { -38.8, 122 }, { -39.2, 129 }, { -41, 134.4 }, { -44.4, 136.8 },
  { -47.8, 135.8 }, { -50.4, 133 }, { -53.2, 131.8 }, { -56.2, 131.4 }, { -57, 128.4 }, { -56.8, 125.2 }, { -54, 123.8 }, { -51.6, 121 }, { -50.2, 115 },
  { -49, 108 }, { -47.8, 102 },
};
static const StudioPoint gland_base[] = {
  { -46, 100, 21 }, { -45, 112, 24.4 }, { -44, 124, 25 }, { -44, 136, 20 }, { -39.4, 122, 19 }, { -50.6, 120, 19 }, { -51, 129, 18 }, { -56.6, 128, 8 },
};

/* Its lobules show through its capsule. */
static const BodyFormRidge gland_ridges[] = {
  BODY_FORM_RIDGE ({ -45.4, 107, -0.5, 1.3 }, { -42.8, 109, -0.5, 1.3 }),
  BODY_FORM_RIDGE ({ -48.6, 114, -0.6, 1.4 }, { -45.4, 116, -0.7, 1.4 }, { -42.4, 115.4, -0.5, 1.3 }),
  BODY_FORM_RIDGE ({ -46.4, 121.6, -0.6, 1.4 }, { -42.8, 123.4, -0.7, 1.5 }, { -40.4, 121.4, -0.5, 1.3 }),
  BODY_FORM_RIDGE ({ -50, 124.6, -0.7, 1.5 }, { -46.6, 128.6, -0.7, 1.4 }, { -43, 129.6, -0.6, 1.4 }),
};

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

static void
add_ring (StudioRelief *relief,
          guint         index)
{
  StudioPoint middle = studio_point_add (first_ring, studio_point_scale (ring_step, index));
  double fall = ring_step.x / ring_step.y;
  double height = RING_HEIGHT * (1.0 + 0.12 * sin (2.7 * index));
  StudioRidgeNode nodes[4];

  for (guint i = 0; i < G_N_ELEMENTS (nodes); i++)
    {
      double along = RING_REACH * (-1.0 + 0.56 * i);

      nodes[i] = (StudioRidgeNode) { middle.x + along, middle.y - fall * along, height, RING_WIDTH };
    }

  studio_relief_add_ridge (relief, nodes, G_N_ELEMENTS (nodes));
}

static void
add_windpipe (StudioScene *scene)
{
  StudioRelief *relief = body_form_new_relief (windpipe, G_N_ELEMENTS (windpipe), windpipe_base, G_N_ELEMENTS (windpipe_base));

  studio_relief_set_edge (relief, 3.0, 4.0);
  for (guint i = 0; i < N_RINGS; i++)
    add_ring (relief, i);
  studio_scene_add_relief (scene, "windpipe", relief);
}

static void
add_larynx (StudioScene *scene)
{
  StudioSolid *hyoid = studio_solid_new (2.0);

  body_form_add_bars (hyoid, hyoid_bars, G_N_ELEMENTS (hyoid_bars), -1);
  studio_scene_add_solid (scene, "hyoid-bone", hyoid);
  add_windpipe (scene);
  add_relief (scene, "larynx-web", web, G_N_ELEMENTS (web), web_base, G_N_ELEMENTS (web_base), NULL, 0, 2.0, 5.0);
  add_relief (scene, "cricoid", signet, G_N_ELEMENTS (signet), signet_base, G_N_ELEMENTS (signet_base),
              signet_ridges, G_N_ELEMENTS (signet_ridges), 1.6, 2.0);
  add_relief (scene, "thyroid-cartilage", shield, G_N_ELEMENTS (shield), shield_base, G_N_ELEMENTS (shield_base),
              shield_ridges, G_N_ELEMENTS (shield_ridges), 1.2, 1.6);
  add_relief (scene, "thyroid-gland", gland, G_N_ELEMENTS (gland), gland_base, G_N_ELEMENTS (gland_base),
              gland_ridges, G_N_ELEMENTS (gland_ridges), 4.6, 6.0);
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
  static const char * const gristles[] = { "windpipe", "cricoid", "thyroid-cartilage" };
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
  studio_print_write (print, "thyroid-gland", svg, "gld", &gland_tones);
  studio_print_write (print, "hyoid-bone", svg, "r", &studio_tones_rib);
  studio_svg_close_group (svg);
}
