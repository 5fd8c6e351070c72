/* picture-side.c: the body from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-coccyx.h"
#include "body-sacrum.h"
#include "body-spine.h"

/* The spine is what the picture is about; all else is seen as through mist. */
#define FINE 0.25
#define LEAST_OF_SPINE 4.0 /* square mm */

/* The vertebrae of the loin are so large that their hills would look like wax. */
#define LUMBAR_UNEVEN 0.28

/* The processes look at the eye: less gloss than elsewhere, or their ends are spots. */
static const StudioLight spine_light = { { -0.14, -0.58, 0.80 }, 0.48, 0.20, 0.19, 0.03, 0.0, 0.52, 0.16 };

/* As the table counts the vertebrae. */
enum { ATLAS, AXIS };

static const StudioBox spine_frame = { -62.0, -14.0, 160.0, 696.0 };

/* The tip of the dens stands behind the mastoid process, which is glass here. */
static const char under_atlas[] =
  "<mask id=\"under-atlas\" maskUnits=\"userSpaceOnUse\" x=\"-62\" y=\"2\" width=\"222\" height=\"58\">"
  "<rect x=\"-62\" y=\"2\" width=\"222\" height=\"58\" fill=\"#fff\"/></mask>";

/* Drawn smaller than from behind, or as through mist: coarser lines do. */
static StudioTones
coarsen (const StudioTones *tones,
         double             softness,
         double             tolerance)
{
  StudioTones coarse = *tones;

  coarse.softness = softness;
  coarse.tolerance = tolerance;
  return coarse;
}

/* The same form in a paler light. */
static StudioTones
lighten (StudioTones tones,
         double      by)
{
  tones.darkest -= by;
  tones.lightest -= by;
  return tones;
}

/* The same form with less between its light and its dark. */
static StudioTones
flatten (StudioTones tones,
         double      by)
{
  tones.darkest -= by;
  tones.lightest += by;
  return tones;
}

/* Where a process comes through its neighbour it would be a loop on it. */
static StudioTones
drop_scraps (StudioTones tones)
{
  tones.least_area = LEAST_OF_SPINE;
  return tones;
}

/* All below @last. */
static void
write_each (const StudioPrint  *print,
            const BodyMeasures *measures,
            guint               last,
            const char         *prefix,
            const char         *letter,
            const StudioTones  *tones,
            StudioSvg          *svg)
{
  const BodyVertebra *vertebra;
  guint n = 0;

  while ((vertebra = body_measures_get_nth_vertebra (measures, n)) != NULL)
    n++;

  while (--n > last)
    {
      g_autofree char *id = NULL;

      vertebra = body_measures_get_nth_vertebra (measures, n);
      id = g_strconcat (prefix, vertebra->name, NULL);
      studio_print_write (print, id, svg, letter, tones);
    }
}

/* The atlas juts out to the eye, whose gloss would be a spot on it: so much of its tones is
 * lost. */
#define ATLAS_FLATNESS 0.27

static void
write_uppermost (const StudioPrint *print,
                 const StudioTones *tones,
                 StudioSvg         *svg)
{
  const StudioTones flat = flatten (*tones, ATLAS_FLATNESS);

  studio_svg_define (svg, under_atlas);
  studio_svg_open_group (svg, NULL, NULL, "mask=\"url(#under-atlas)\"");
  studio_print_write (print, "C2", svg, "v", tones);
  studio_svg_close_group (svg);
  studio_print_write (print, "C1", svg, "v", &flat);
}

/* The yellow ligaments of the neck are left out: from the side its laminae hide
 * them. */
static void
add_spine (StudioScene        *scene,
           const BodyMeasures *measures)
{
  const BodyVertebra *vertebra;

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL && vertebra->name[0] != 'S'; i++)
    {
      g_autofree char *disc = g_strconcat ("D", vertebra->name, NULL);
      g_autofree char *ligament = g_strconcat ("LF", vertebra->name, NULL);

      studio_scene_add_solid (scene, vertebra->name, body_vertebra_new (measures, vertebra->name));
      if (i > 0)
        studio_scene_add_solid (scene, disc, body_disc_new (measures, vertebra->name));
      if (vertebra->name[0] != 'C')
        studio_scene_add_solid (scene, ligament, body_flavum_new (measures, vertebra->name));
      if (vertebra->name[0] == 'L')
        studio_scene_set_uneven (scene, vertebra->name, LUMBAR_UNEVEN);
      studio_scene_set_uneven (scene, disc, 0.0);
      studio_scene_set_uneven (scene, ligament, 0.0);
    }
}

static void
write_spine (const BodyMeasures *measures,
             StudioSvg          *svg)
{
  const StudioTones bone_tones = drop_scraps (lighten (coarsen (&studio_tones_bone, 0.46, 0.15), -0.05));
  const StudioTones sacrum_tones = lighten (coarsen (&bone_tones, 0.64, 0.15), 0.03);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  add_spine (scene, measures);
  body_sacrum_add (scene, measures);
  body_coccyx_add (scene, measures);
  print = studio_scene_shade (scene, &spine_light, &spine_frame, FINE);

  studio_svg_open_group (svg, "discs", NULL, NULL);
  picture_side_write_nape_bed (svg);
  picture_side_write_canal (measures, svg);
  write_each (print, measures, ATLAS, "D", "d", &studio_tones_disc, svg);
  write_each (print, measures, ATLAS, "LF", "g", &studio_tones_ligament, svg);
  studio_svg_close_group (svg);

  studio_svg_open_group (svg, "spine", NULL, NULL);
  studio_print_write (print, "sacrum", svg, "q", &sacrum_tones);
  studio_print_write (print, "coccyx", svg, "q", &bone_tones);
  write_each (print, measures, AXIS, "", "v", &bone_tones, svg);
  picture_side_write_facets (measures, svg);
  write_uppermost (print, &bone_tones, svg);
  studio_svg_close_group (svg);
}

/* The same muscles over the bones and ribs, in their order: what the program shows,
 * in the place of those below, where they are opaque (src/picture/rw-depth.c). The
 * bones of the shoulder lie among them, and the hip on those that end behind it and
 * under its own, which is shown where nothing covers it. */
static const char * const above[] = {
  "<use xlink:href=\"#muscle-deep\"/>",
  "<use xlink:href=\"#muscle-serrate\"/>",
  "<use class=\"of-bones\" xlink:href=\"#hip\"/>",
  "<use xlink:href=\"#muscle-hip\"/>",
  "<g id=\"pelvic\" display=\"none\"><use xlink:href=\"#pelvis-floor\"/><use xlink:href=\"#obturator-internus-left\"/><use xlink:href=\"#sacrospinous-sheath-left\"/>"
  "<use xlink:href=\"#piriformis-left\"/><use xlink:href=\"#sacrotuberous-sheath-left\"/></g>",
  "<use class=\"of-bones\" xlink:href=\"#shoulder-blade\"/>",
  "<use xlink:href=\"#muscle-axilla\"/>",
  "<use class=\"of-bones\" xlink:href=\"#upper-arm\"/>",
  "<use xlink:href=\"#fascia\"/>",
  "<use xlink:href=\"#muscle-intermediate\"/>",
  "<use class=\"of-bones\" xlink:href=\"#shoulder-roof\"/>",
  "<use xlink:href=\"#muscle-superficial\"/>",
  "<use id=\"ear-near\" class=\"of-skin\" display=\"none\" xlink:href=\"#ear\"/>",
};

/* What lies before the spine of the neck, the muscles before and beside the loin's spine and the wall of the belly once more, over
 * the bones and under the ribs that they end on. */
static void
write_wall (StudioSvg *svg)
{
  studio_svg_open_group (svg, "muscle-behind-ribs", NULL, "display=\"none\"");
  studio_svg_add_element (svg, "<use xlink:href=\"#muscle-throat\"/>");
  studio_svg_add_element (svg, "<use xlink:href=\"#muscle-lumbar\"/>");
  studio_svg_add_element (svg, "<use xlink:href=\"#muscle-wall\"/>");
  studio_svg_close_group (svg);
}

/* The left hip bone lies nearer to the eye than the spine: there it is where bones are
 * all that is looked at. Elsewhere nothing shall dim the spine. The atlas lies behind the
 * lobe of the ear, also where that is seen through. */
static const char near[] =
  "<use id=\"hip-near\" class=\"of-bones\" display=\"none\" xlink:href=\"#hip\"/>"
  "<use id=\"ear-glass\" class=\"of-skin\" opacity=\".72\" xlink:href=\"#ear\"/>";

static void
write_above (StudioSvg *svg)
{
  studio_svg_open_group (svg, "muscle-above", NULL, "display=\"none\"");
  for (guint i = 0; i < G_N_ELEMENTS (above); i++)
    studio_svg_add_element (svg, above[i]);
  studio_svg_close_group (svg);
}

/* The muscles lie behind the bones here, as in a body cut open beside the
 * midline: from the side they would hide every process of the spine. The organs
 * are glass and come last, or the spine would hide the kidney. */
void
picture_side_draw (const BodyMeasures *measures,
                   StudioSvg          *svg)
{
  picture_side_write_skin (measures, svg);
  studio_svg_open_group (svg, "muscle-below", NULL, NULL);
  picture_side_write_muscle (measures, svg);
  studio_svg_close_group (svg);

  studio_svg_open_group (svg, "bones", NULL, NULL);
  picture_side_write_far (measures, svg);
  write_spine (measures, svg);
  picture_side_write_skull (measures, svg);
  picture_side_write_blade (measures, svg);
  studio_svg_close_group (svg);

  studio_svg_add_element (svg, near);
  write_wall (svg);
  picture_side_write_intercostals (measures, svg);
  picture_side_write_ribs (measures, svg);
  write_above (svg);

  picture_side_write_organs (measures, svg);
}
