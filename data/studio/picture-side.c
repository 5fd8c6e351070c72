/* picture-side.c: the body from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-breastbone.h"
#include "body-coccyx.h"
#include "body-ribs.h"
#include "body-sacrum.h"
#include "body-spine.h"
#include "studio-curve.h"

/* The spine is what the picture is about; all else is seen as through mist. */
#define FINE 0.25
#define COARSE 0.4

#define VEIL_STROKES 5

/* A strip along the column in which the mask of the ribs is darker or lighter:
 * how far behind the middle of the bodies, and how wide at most, mm. */
typedef struct
{
  double offset;
  guint width;
  const char *color;
  const char *opacity;
} Veil;

/* How much of the ribs is left: over all, and in strips. */
typedef struct
{
  const char *id;
  const char *ground;
  Veil veils[2];
} CageFade;

/* Ribs grow clear over the bodies, and are seen best where they bend behind the
 * transverse processes. Where they are what is looked at, they are nearly whole
 * (src/picture/rw-depth.c). */
static const CageFade cage_fades[] = {
  { "fade-cage", "#b4b4b4", { { 2.0, 50, "#000", ".115" }, { 46.0, 46, "#fff", ".09" } } },
  { "fade-rib-cage", "#f4f4f4", { { 2.0, 50, "#000", ".028" }, { 46.0, 46, "#fff", ".2" } } },
};

static const StudioBox spine_frame = { -62.0, -14.0, 160.0, 696.0 };
static const StudioBox body_frame = { -168.0, -94.0, 304.0, 810.0 };

/* Drawn smaller than from behind, or as through mist: coarser lines do. */
static StudioTones
coarsen (const StudioTones *tones,
         double             softness,
         double             tolerance,
         double             least_area)
{
  StudioTones coarse = *tones;

  coarse.softness = softness;
  coarse.tolerance = tolerance;
  coarse.least_area = least_area;
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

/* A soft strip down the column, strokes upon each other, the widest first. */
static void
add_veil (GString            *xml,
          const BodyMeasures *measures,
          const Veil         *veil)
{
  g_autoptr(GArray) line = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autofree char *path = NULL;
  const BodyVertebra *vertebra;

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL && vertebra->name[0] != 'S'; i++)
    {
      StudioPoint middle = studio_frame_place (&vertebra->frame, 0.0, 0.0, veil->offset);
      StudioPoint point = studio_view_project (STUDIO_VIEW_SIDE, middle);

      g_array_append_val (line, point);
    }
  path = studio_curve_get_path ((const StudioPoint *) (gpointer) line->data, line->len, FALSE);
  for (guint i = 0; i < VEIL_STROKES; i++)
    g_string_append_printf (xml, "<path fill=\"none\" stroke=\"%s\" stroke-opacity=\"%s\" stroke-width=\"%u\" d=\"%s\"/>",
                            veil->color, veil->opacity, veil->width - 5 * i, path);
}

static void
define_cage_fade (const CageFade     *fade,
                  const BodyMeasures *measures,
                  StudioSvg          *svg)
{
  g_autoptr(GString) xml = g_string_new (NULL);

  g_string_append_printf (xml,
                          "<mask id=\"%s\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"812\">"
                          "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"%s\"/>",
                          fade->id, fade->ground);
  for (guint i = 0; i < G_N_ELEMENTS (fade->veils); i++)
    add_veil (xml, measures, &fade->veils[i]);
  g_string_append (xml, "</mask>");
  studio_svg_define (svg, xml->str);
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

static void
write_rib_bones (const StudioPrint *print,
                 guint              last,
                 guint              first,
                 StudioSvg         *svg)
{
  const StudioTones tones = lighten (coarsen (&studio_tones_rib, 0.8, 0.24, 4.0), last > 10 ? 0.2 : 0.0);

  for (guint i = last; i >= first; i--)
    {
      g_autofree char *id = g_strdup_printf ("rib-%u-left", i);

      studio_print_write (print, id, svg, "r", &tones);
    }
}

/* The left ribs lie nearer to the eye than the spine: they come from behind the
 * transverse processes and cross the bodies, a veil there. */
static void
write_ribs (const BodyMeasures *measures,
            StudioSvg          *svg)
{
  const StudioTones rib_tones = coarsen (&studio_tones_rib, 0.8, 0.24, 4.0);
  const StudioTones cartilage_tones = lighten (coarsen (&studio_tones_disc, 0.8, 0.24, 4.0), 0.3);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  body_ribs_add (scene, measures);
  body_breastbone_add (scene, measures);
  add_vertebrae (scene, measures);
  print = studio_scene_shade (scene, &studio_light_bone, &body_frame, COARSE);

  for (guint i = 0; i < G_N_ELEMENTS (cage_fades); i++)
    define_cage_fade (&cage_fades[i], measures, svg);
  studio_svg_open_group (svg, "ribs", NULL, NULL);
  studio_svg_open_group (svg, "rib-cage", "cage", "mask=\"url(#fade-cage)\"");
  studio_print_write (print, "breastbone", svg, "r", &rib_tones);
  for (guint i = 1; i <= 10; i++)
    {
      g_autofree char *id = g_strdup_printf ("cartilage-%u-left", i);

      studio_print_write (print, id, svg, "d", &cartilage_tones);
    }
  write_rib_bones (print, 10, 1, svg);
  studio_svg_close_group (svg);

  /* The floating ribs are short: a veil would leave nothing of them. */
  studio_svg_open_group (svg, "ribs-floating", "cage floating", NULL);
  write_rib_bones (print, 12, 11, svg);
  studio_print_write (print, "tip-12-left", svg, "d", &cartilage_tones);
  studio_print_write (print, "tip-11-left", svg, "d", &cartilage_tones);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

static void
write_each (const StudioPrint  *print,
            const BodyMeasures *measures,
            const char         *prefix,
            const char         *letter,
            const StudioTones  *tones,
            StudioSvg          *svg)
{
  const BodyVertebra *vertebra;
  guint n = 0;

  while ((vertebra = body_measures_get_nth_vertebra (measures, n)) != NULL)
    n++;

  while (n-- > 0)
    {
      g_autofree char *id = NULL;

      vertebra = body_measures_get_nth_vertebra (measures, n);
      id = g_strconcat (prefix, vertebra->name, NULL);
      studio_print_write (print, id, svg, letter, tones);
    }
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
    }
}

static void
write_spine (const BodyMeasures *measures,
             StudioSvg          *svg)
{
  const StudioTones bone_tones = coarsen (&studio_tones_bone, 0.46, 0.15, 0.8);
  const StudioTones sacrum_tones = lighten (bone_tones, 0.08);
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  add_spine (scene, measures);
  body_sacrum_add (scene, measures);
  body_coccyx_add (scene, measures);
  print = studio_scene_shade (scene, &studio_light_bone, &spine_frame, FINE);

  studio_svg_open_group (svg, "discs", NULL, NULL);
  write_each (print, measures, "D", "d", &studio_tones_disc, svg);
  write_each (print, measures, "LF", "g", &studio_tones_ligament, svg);
  studio_svg_close_group (svg);

  studio_svg_open_group (svg, "spine", NULL, NULL);
  studio_print_write (print, "sacrum", svg, "q", &sacrum_tones);
  studio_print_write (print, "coccyx", svg, "v", &bone_tones);
  write_each (print, measures, "", "v", &bone_tones, svg);
  studio_svg_close_group (svg);
}

/* The same muscles over the bones and ribs, in their order: what the program shows,
 * in the place of those below, where they are opaque (src/picture/rw-depth.c). The
 * bones of the shoulder lie among them, and the hip on those that end behind it. */
static const char * const above[] = {
  "<use xlink:href=\"#muscle-deep\"/>",
  "<use xlink:href=\"#muscle-serrate\"/>",
  "<use class=\"of-bones\" xlink:href=\"#hip\"/>",
  "<use class=\"of-bones\" xlink:href=\"#shoulder-blade\"/>",
  "<use xlink:href=\"#muscle-axilla\"/>",
  "<use class=\"of-bones\" xlink:href=\"#upper-arm\"/>",
  "<use class=\"of-bones shoulder\" xlink:href=\"#upper-arm-end\"/>",
  "<use xlink:href=\"#fascia\"/>",
  "<use xlink:href=\"#muscle-intermediate\"/>",
  "<use class=\"of-bones\" xlink:href=\"#shoulder-roof\"/>",
  "<use xlink:href=\"#muscle-superficial\"/>",
};

/* The wall of the belly once more, over the bones and under the ribs that it ends on. */
static void
write_wall (StudioSvg *svg)
{
  studio_svg_open_group (svg, "muscle-behind-ribs", NULL, "display=\"none\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
  studio_svg_add_element (svg, "<use xlink:href=\"#muscle-wall\"/>");
  studio_svg_close_group (svg);
}

/* The left hip bone lies nearer to the eye than the spine: there it is where bones are
 * all that is looked at. Elsewhere nothing shall dim the spine. */
static const char near[] =
  "<use id=\"hip-near\" class=\"of-bones\" display=\"none\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#hip\"/>";

static void
write_above (StudioSvg *svg)
{
  studio_svg_open_group (svg, "muscle-above", NULL, "display=\"none\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
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
  picture_side_write_blade (measures, svg);
  studio_svg_close_group (svg);

  studio_svg_add_element (svg, near);
  write_wall (svg);
  picture_side_write_intercostals (measures, svg);
  write_ribs (measures, svg);
  write_above (svg);

  picture_side_write_organs (measures, svg);
}
