/* picture-side-ribs.c: the ribs from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-breastbone.h"
#include "body-ribs.h"
#include "body-spine.h"
#include "studio-haze.h"

/* Drawn smaller than from behind, and as through mist: coarser lines do. */
#define COARSE 0.4

/* Under glass shade is lost: there is more of it. */
#define DEEPER 0.08

/* Gristle is paler than the discs. */
#define PALER 0.06

/* The tip of a floating rib is of gristle, mm, which passes softly into the bone. */
#define TIP 6.4
#define TIP_SOFTNESS 1.5
#define TIP_STRENGTH 0.5
#define TIP_GRAIN 0.5
#define TIP_BREADTH 9.0

/* Far from what it falls on a shade is soft, mm. */
#define CAST_RIGHT 1.5
#define CAST_LOWER 4.0
#define CAST_SOFTNESS 2.6
#define CAST_GRAIN 1.0

static const StudioBox cast_frame = { -110.0, 90.0, 210.0, 400.0 };
static const StudioBox tips_frame = { -20.0, 400.0, 70.0, 90.0 };

static const StudioBox body_frame = { -168.0, -94.0, 304.0, 810.0 };
static const StudioBox front_frame = { -140.0, 90.0, 150.0, 360.0 };

/* Gristle is soft and does not shine. */
static const StudioLight matt_light = { { -0.24, -0.56, 0.79 }, 0.36, 0.14, 0.3, 0.06, 0.14, 0.1, 0.1 };

/* Where one lies along the edge of the next, slivers of it would be seen beside it, square mm. */
#define LEAST_OF_GRISTLE 16.0

static const StudioTones gristle_tones = {
  .n_tones = 14,
  .base = 1,
  .darkest = 0.24 - PALER,
  .lightest = 1.0 - PALER,
  .softness = 1.2,
  .tolerance = 0.24,
  .rimmed = TRUE,
  .least_area = LEAST_OF_GRISTLE,
};

static StudioTones
make_rib_tones (double paler)
{
  StudioTones tones = studio_tones_rib;

  tones.softness = 0.8;
  tones.tolerance = 0.24;
  tones.darkest += DEEPER - paler;
  tones.lightest += DEEPER - paler;
  return tones;
}

/* Vertebrae hide the necks of the ribs and are drawn elsewhere. */
static void
add_vertebrae (StudioScene        *scene,
               const BodyMeasures *measures)
{
  const BodyVertebra *vertebra;

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL && vertebra->name[0] != 'S'; i++)
    studio_scene_add_solid (scene, vertebra->name, body_vertebra_new (measures, vertebra->name));
}

static StudioPrint *
print_ribs (const BodyMeasures *measures)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);

  body_ribs_add (scene, measures);
  add_vertebrae (scene, measures);

  return studio_scene_shade (scene, &studio_light_bone, &body_frame, COARSE);
}

/* Bone goes on into its gristle and under it: each is lit as if it were alone. */
static StudioPrint *
print_breastbone (void)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);

  body_breastbone_add (scene);

  return studio_scene_shade (scene, &studio_light_bone, &front_frame, COARSE);
}

/* Those of the false ribs run each into the one above: no two that do stand in one light. */
static gboolean
is_second (guint number)
{
  return number > PICTURE_SIDE_N_TRUE && (number - PICTURE_SIDE_N_TRUE) % 2 == 1;
}

static StudioPrint *
print_gristle (const BodyMeasures *measures,
               gboolean            second)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);

  for (guint i = 1; i <= BODY_N_CARTILAGES; i++)
    {
      g_autofree char *id = g_strdup_printf ("cartilage-%u-left", i);

      if (is_second (i) == second)
        studio_scene_add_solid (scene, id, body_cartilage_new (measures, i));
    }

  return studio_scene_shade (scene, &matt_light, &front_frame, COARSE);
}

static void
write_bones (const StudioPrint *print,
             guint              last,
             guint              first,
             double             paler,
             StudioSvg         *svg)
{
  const StudioTones tones = make_rib_tones (paler);

  for (guint i = last; i >= first; i--)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-left", i);

      studio_print_write (print, id, svg, "r", &tones);
    }
}

static void
write_cartilage (const StudioPrint *print,
                 guint              number,
                 StudioSvg         *svg)
{
  g_autofree char *id = g_strdup_printf ("cartilage-%u-left", number);
  g_autofree char *join = number > PICTURE_SIDE_N_TRUE ? g_strdup_printf ("mask=\"url(#joined-%u)\"", number) : NULL;

  studio_svg_open_group (svg, NULL, NULL, join);
  studio_svg_take_path (svg, "gristle-rim", studio_print_get_outline (print, id, gristle_tones.tolerance));
  studio_print_write (print, id, svg, "gristle", &gristle_tones);
  studio_svg_close_group (svg);
}

/* The true ones each have their own line; those of the false ribs lie over the one they run into,
 * in which their ends melt away: so they make up one arch. */
static void
write_gristle (const BodyMeasures *measures,
               StudioSvg          *svg)
{
  g_autoptr(StudioPrint) first = print_gristle (measures, FALSE);
  g_autoptr(StudioPrint) second = print_gristle (measures, TRUE);

  for (guint i = PICTURE_SIDE_N_TRUE; i > 0; i--)
    write_cartilage (first, i, svg);
  for (guint i = PICTURE_SIDE_N_TRUE + 1; i <= BODY_N_CARTILAGES; i++)
    write_cartilage (is_second (i) ? second : first, i, svg);
}

static void
write_tip (const BodyMeasures *measures,
           guint               number,
           StudioSvg          *svg)
{
  guint n_nodes;
  g_autofree StudioTubeNode *nodes = body_rib_get_line (measures, number, &n_nodes);
  g_autofree char *clip = g_strdup_printf ("in-rib-%u-left", number);
  g_autoptr(StudioHaze) haze = studio_haze_new (&tips_frame, TIP_GRAIN);
  StudioPoint end = studio_view_project (STUDIO_VIEW_SIDE, nodes[n_nodes - 1].centre);
  StudioPoint before = studio_view_project (STUDIO_VIEW_SIDE, nodes[n_nodes - 4].centre);
  StudioPoint way = studio_point_normalize (studio_point (end.x - before.x, end.y - before.y, 0.0));
  StudioPoint across = studio_point_scale (studio_point (-way.y, way.x, 0.0), TIP_BREADTH);
  StudioPoint from = studio_point_subtract (end, studio_point_scale (way, TIP));
  StudioPoint to = studio_point_add (end, studio_point_scale (way, TIP_BREADTH));
  StudioPoint patch[] = {
    studio_point_add (from, across), studio_point_add (to, across), studio_point_subtract (to, across), studio_point_subtract (from, across),
  };

  studio_haze_add_polygon (haze, patch, G_N_ELEMENTS (patch), TIP_STRENGTH);
  studio_haze_blur (haze, TIP_SOFTNESS);
  studio_haze_write (haze, svg, "tip", clip, TIP_SOFTNESS);
}

/* The shade of the ribs on the spine, for where they are whole (src/picture/rw-depth.c). */
static void
write_cast (const StudioPrint *bones,
            StudioSvg         *svg)
{
  g_autoptr(StudioHaze) cast = studio_haze_new (&cast_frame, CAST_GRAIN);

  for (guint i = 1; i <= 12; i++)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-left", i);

      studio_haze_add_cover (cast, bones, id, CAST_RIGHT, CAST_LOWER);
    }
  studio_haze_blur (cast, CAST_SOFTNESS);
  studio_svg_open_group (svg, "rib-cast", NULL, "display=\"none\"");
  studio_haze_write (cast, svg, "cast", NULL, CAST_SOFTNESS);
  studio_svg_close_group (svg);
}

/* The left ribs lie nearer to the eye than the spine: they come from behind the
 * transverse processes and cross the bodies, a veil there. The floating ones are short:
 * a veil would leave nothing of them. */
void
picture_side_write_ribs (const BodyMeasures *measures,
                         StudioSvg          *svg)
{
  const StudioTones tones = make_rib_tones (0.0);
  g_autoptr(StudioPrint) bones = print_ribs (measures);
  g_autoptr(StudioPrint) breastbone = print_breastbone ();

  picture_side_define_cage (measures, svg);
  picture_side_define_junctions (measures, svg);
  studio_svg_open_group (svg, "ribs", NULL, NULL);

  write_cast (bones, svg);
  studio_svg_open_group (svg, "rib-cage", "cage", "mask=\"url(#fade-cage)\"");
  write_bones (bones, 10, 1, 0.0, svg);
  studio_svg_open_group (svg, "costal-cartilage", NULL, "mask=\"url(#junctions)\"");
  write_gristle (measures, svg);
  studio_svg_close_group (svg);
  studio_print_write (breastbone, "breastbone", svg, "r", &tones);
  picture_side_write_junctions (measures, svg);
  picture_side_write_rib_lines (measures, svg);
  studio_svg_close_group (svg);

  studio_svg_open_group (svg, "ribs-floating", "cage floating", "mask=\"url(#fade-floating)\"");
  write_bones (bones, 12, 11, 0.2, svg);
  for (guint number = 12; number >= 11; number--)
    write_tip (measures, number, svg);
  studio_svg_close_group (svg);

  studio_svg_close_group (svg);
}
