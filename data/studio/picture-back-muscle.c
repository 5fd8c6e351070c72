/* picture-back-muscle.c: the layer muscle from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-muscle-fibres.h"
#include "body-muscle-relief.h"
#include "studio-curve.h"

/* The part of the picture in which muscle of the right side is seen, mm. */
static const StudioBox frame = { -4.0, -92.0, 264.0, 808.0 };

/* From straight above, since one side is the other's mirror. */
static const StudioLight light = { { 0.0, -0.6, 0.8 }, 0.45, 0.12, 0.15, 0.10 };

/* Not many tones: the fibres carry what is between them. */
static const StudioTones flesh_tones = {
  .n_tones = 12,
  .base = 1,
  .darkest = 0.24,
  .lightest = 0.9,
  .softness = 1.5,
  .tolerance = 0.36,
  .least_area = 7.0,
};

/* A fascia is paler and flatter: it shows only in finer steps of the light. */
static const StudioTones fascia_tones = {
  .n_tones = 13,
  .base = 0,
  .darkest = 0.55,
  .lightest = 0.97,
  .softness = 2.4,
  .tolerance = 0.3,
  .least_area = 12.0,
};

/* Half a millimetre is finer than any furrow between two bundles. */
#define RESOLUTION 0.5

typedef struct
{
  const char *name;       /* as the table calls the layer */
  const char *id;         /* of its group */
  const char *letter;     /* of its material */
  const StudioTones *tones;
  gboolean veiled;        /* whether its muscles have a veil */
  const char *attributes; /* of its group */
} Layer;

/* From the bones to the skin. Each may be faded alone. With the bones the deep
 * muscles part over the midline, and the superficial ones fade where the skin
 * does. */
static const Layer layers[] = {
  { "deep", "muscle-deep", "muscle", &flesh_tones, FALSE, "mask=\"url(#open-midline)\"" },
  { "intermediate", "muscle-intermediate", "muscle", &flesh_tones, TRUE, NULL },
  { "fascia", "fascia", "fascia", &fascia_tones, TRUE, "mask=\"url(#open-midline)\"" },
  { "superficial", "muscle-superficial", "muscle", &flesh_tones, TRUE, "mask=\"url(#fade-body)\"" },
};

static char *
name_sheet (const BodyMuscle *muscle,
            guint             sheet)
{
  return g_strdup_printf ("%s-right-%u", muscle->name, sheet + 1);
}

static void
add_muscle (StudioScene      *scene,
            const BodyMuscle *muscle)
{
  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autofree char *id = name_sheet (muscle, i);

      studio_scene_add_relief (scene, id, body_muscle_make_relief (muscle, i));
    }
}

/* The silhouette of what is seen, and lines within it. */
static void
write_veil (const StudioPrint *print,
            const BodyMuscle  *muscle,
            StudioSvg         *svg)
{
  g_autoptr(GString) rims = g_string_new (NULL);

  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autofree char *id = name_sheet (muscle, i);
      g_autofree char *rim = studio_print_get_outline (print, id, 0.4);

      g_string_append (rims, rim != NULL ? rim : "");
    }

  studio_svg_add_path (svg, "rim", rims->str);
  body_muscle_write_courses (muscle, svg);
}

/* The flesh is a group of its own: a style that hides it leaves the veil, which
 * lies beneath. The deep muscles have none: they are never hidden. */
static void
write_right (const StudioPrint *print,
             const BodyMuscle  *muscle,
             const Layer       *layer,
             StudioSvg         *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, "-right", NULL);

  studio_svg_open_group (svg, id, layer->id, NULL);

  if (layer->veiled)
    write_veil (print, muscle, svg);

  studio_svg_open_group (svg, NULL, "flesh", NULL);

  /* The first sheet lies on top, so it comes last. */
  for (guint i = muscle->sheets->len; i > 0; i--)
    {
      g_autofree char *sheet = name_sheet (muscle, i - 1);

      studio_print_write (print, sheet, svg, layer->letter, layer->tones);
    }

  body_muscle_write_fibres (muscle, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

/* The left one is the right one turned round: half the bytes, and no hair's
 * breadth between the sides. Inkscape 1.2 knows xlink:href only; and a browser
 * looks for no group around what is used again, which therefore names its layer. */
static void
write_left (const BodyMuscle *muscle,
            StudioSvg        *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, "-left", NULL);
  g_autofree char *use = g_strdup_printf ("<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#%s-right\""
                                          " transform=\"scale(-1 1)\"/>", muscle->name);

  studio_svg_open_group (svg, id, NULL, NULL);
  studio_svg_add_element (svg, use);
  studio_svg_close_group (svg);
}

/* The line of the supraspinous ligament, which goes over into that of the nape;
 * from the occiput to S3. Half as wide as a spinous tip; our drawing decision. */
static void
write_supraspinous_line (StudioSvg *svg)
{
  const StudioPoint course[] = { { 0.0, -40.0, 0.0 }, { 0.0, 120.0, 0.0 }, { 0.0, 380.0, 0.0 }, { 0.0, 612.0, 0.0 } };

  studio_svg_open_group (svg, "supraspinous-ligament", NULL, NULL);
  studio_svg_take_path (svg, "supraspinous", studio_curve_get_lens (course, G_N_ELEMENTS (course), 1.5));
  studio_svg_close_group (svg);
}

static void
write_layer (const BodyMuscles *muscles,
             const Layer       *layer,
             StudioSvg         *svg)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);
  g_autoptr(StudioPrint) print = NULL;
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->layer, layer->name))
      add_muscle (scene, muscle);

  print = studio_scene_shade (scene, &light, &frame, RESOLUTION);
  studio_svg_open_group (svg, layer->id, NULL, layer->attributes);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->layer, layer->name))
      {
        write_right (print, muscle, layer, svg);
        write_left (muscle, svg);
      }

  if (g_str_equal (layer->name, "fascia"))
    write_supraspinous_line (svg);

  studio_svg_close_group (svg);
}

/* Clear over the spinous processes, full outside the transverse ones; and down
 * from L3 the columns fade into their aponeurosis. */
static void
define_midline (StudioSvg *svg)
{
  static const struct { double x; guint shade; } stops[] = {
    { 0.0, 0x00 }, { 9.0, 0x00 }, { 12.0, 0x24 }, { 16.0, 0x6c }, { 21.0, 0xb4 }, { 27.0, 0xea }, { 34.0, 0xff },
  };
  g_autoptr(GString) xml = g_string_new ("<linearGradient id=\"g-midline\" gradientUnits=\"userSpaceOnUse\""
                                         " x1=\"-34\" y1=\"0\" x2=\"34\" y2=\"0\">");

  for (int i = -(int) G_N_ELEMENTS (stops) + 1; i < (int) G_N_ELEMENTS (stops); i++)
    {
      guint k = (guint) ABS (i);
      double x = i < 0 ? -stops[k].x : stops[k].x;

      if (i != 0)
        g_string_append_printf (xml, "<stop offset=\"%d.%02d\" stop-color=\"#%02x%02x%02x\"/>",
                                (int) lrint (x + 34.0) / 68, (int) lrint ((x + 34.0) * 100.0 / 68.0) % 100,
                                stops[k].shade, stops[k].shade, stops[k].shade);
    }

  g_string_append (xml,
                   "</linearGradient>"
                   "<linearGradient id=\"g-lumbar\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"430\" x2=\"0\" y2=\"640\">"
                   "<stop offset=\"0\" stop-color=\"#000\" stop-opacity=\"0\"/>"
                   "<stop offset=\".35\" stop-color=\"#000\" stop-opacity=\".2\"/>"
                   "<stop offset=\".65\" stop-color=\"#000\" stop-opacity=\".52\"/>"
                   "<stop offset=\"1\" stop-color=\"#000\" stop-opacity=\".86\"/></linearGradient>"
                   "<linearGradient id=\"g-nape\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-30\" x2=\"0\" y2=\"40\">"
                   "<stop offset=\"0\" stop-color=\"#000\"/><stop offset=\".3\" stop-color=\"#000\" stop-opacity=\".8\"/>"
                   "<stop offset=\"1\" stop-color=\"#000\" stop-opacity=\"0\"/></linearGradient>"
                   "<mask id=\"open-midline\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
                   "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-midline)\"/>"
                   "<rect x=\"-264\" y=\"430\" width=\"528\" height=\"286\" fill=\"url(#g-lumbar)\"/>"
                   "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"136\" fill=\"url(#g-nape)\"/></mask>");
  studio_svg_define (svg, xml->str);
}

void
picture_back_write_muscle (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  define_midline (svg);
  studio_svg_open_group (svg, "muscle", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    write_layer (body_measures_get_muscles (measures), &layers[i], svg);

  studio_svg_close_group (svg);
}
