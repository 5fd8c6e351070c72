/* picture-side-ribs.c: the ribs from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-breastbone.h"
#include "body-ribs.h"
#include "body-spine.h"

/* Drawn smaller than from behind, and as through mist: coarser lines do. */
#define COARSE 0.4

/* Gristle is paler than the discs. */
#define PALER 0.3

static const char * const cartilages[] = {
  "cartilage-1-left", "cartilage-2-left", "cartilage-3-left", "cartilage-4-left", "cartilage-5-left", "cartilage-6-left",
  "cartilage-7-left", "cartilage-8-left", "cartilage-9-left", "cartilage-10-left", NULL,
};

static const char * const tips[] = { "tip-12-left", "tip-11-left", NULL };

static const StudioBox body_frame = { -168.0, -94.0, 304.0, 810.0 };

static const StudioTones gristle_tones = {
  .n_tones = 14,
  .base = 1,
  .darkest = 0.13 - PALER,
  .lightest = 0.88 - PALER,
  .softness = 1.2,
  .tolerance = 0.24,
  .rimmed = TRUE,
};

static StudioTones
make_rib_tones (double paler)
{
  StudioTones tones = studio_tones_rib;

  tones.softness = 0.8;
  tones.tolerance = 0.24;
  tones.darkest -= paler;
  tones.lightest -= paler;
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

/* Bone goes on under its gristle, which begins as a breath over it: so each is lit as if
 * it were alone. */
static StudioPrint *
print_cage (const BodyMeasures *measures,
            gboolean            with_gristle)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);

  body_ribs_add (scene, measures);
  if (with_gristle)
    body_breastbone_add (scene, measures);
  add_vertebrae (scene, measures);

  return studio_scene_shade (scene, &studio_light_bone, &body_frame, COARSE);
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

/* One line goes round all of them, so that the lower ones join to one rim. */
static void
write_gristle (const StudioPrint  *print,
               const char * const *ids,
               StudioSvg          *svg)
{
  for (guint i = 0; ids[i] != NULL; i++)
    studio_svg_take_path (svg, "gristle-rim", studio_print_get_outline (print, ids[i], gristle_tones.tolerance));

  for (guint i = 0; ids[i] != NULL; i++)
    studio_print_write (print, ids[i], svg, "gristle", &gristle_tones);
}

/* The left ribs lie nearer to the eye than the spine: they come from behind the
 * transverse processes and cross the bodies, a veil there. The floating ones are short:
 * a veil would leave nothing of them. */
void
picture_side_write_ribs (const BodyMeasures *measures,
                         StudioSvg          *svg)
{
  const StudioTones tones = make_rib_tones (0.0);
  g_autoptr(StudioPrint) bones = print_cage (measures, FALSE);
  g_autoptr(StudioPrint) whole = print_cage (measures, TRUE);

  picture_side_define_cage (measures, svg);
  studio_svg_open_group (svg, "ribs", NULL, NULL);

  studio_svg_open_group (svg, "rib-cage", "cage", "mask=\"url(#fade-cage)\"");
  studio_print_write (whole, "breastbone", svg, "r", &tones);
  write_bones (bones, 10, 1, 0.0, svg);
  studio_svg_open_group (svg, "costal-cartilage", NULL, "mask=\"url(#fade-gristle)\"");
  write_gristle (whole, cartilages, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);

  studio_svg_open_group (svg, "ribs-floating", "cage floating", NULL);
  write_bones (bones, 12, 11, 0.2, svg);
  write_gristle (bones, tips, svg);
  studio_svg_close_group (svg);

  studio_svg_close_group (svg);
}
