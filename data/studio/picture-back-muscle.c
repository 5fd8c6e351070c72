/* picture-back-muscle.c: the layer muscle from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "body-muscle-comb.h"
#include "body-muscle-fibres.h"
#include "body-muscle-relief.h"
#include "studio-curve.h"

/* The part of the picture in which muscle of the right side is seen, mm. */
static const StudioBox frame = { -4.0, -92.0, 264.0, 808.0 };

/* From straight above, since one side is the other's mirror. */
static const StudioLight light = { { 0.0, -0.6, 0.8 }, 0.45, 0.12, 0.15, 0.10 };

/* Many narrow steps, so that none is seen. */
static const StudioTones flesh_tones = {
  .n_tones = 20,
  .base = 3,
  .darkest = 0.22,
  .lightest = 0.97,
  .softness = 1.9,
  .tolerance = 0.5,
  .least_area = 14.0,
  .rimmed = TRUE,
};

/* A fascia is paler and flatter: it shows only in finer steps of the light. */
static const StudioTones fascia_tones = {
  .n_tones = 16,
  .base = 0,
  .darkest = 0.5,
  .lightest = 0.98,
  .softness = 4.5,
  .tolerance = 0.36,
  .least_area = 30.0,
  .rimmed = TRUE,
};

/* The muscle that fades at its lower end, and where others lie under that. */
#define FADING "deltoid"
static const StudioBox under_frame = { 130.0, 196.0, 134.0, 300.0 };

/* Half a millimetre is finer than any furrow between two bundles. */
#define RESOLUTION 0.5

/* Along each of its neighbours the rim of the fascia has so many places. */
#define N_RIM 16

/* Of a slip at its middle, mm, and how far its root lies below its first point,
 * in parts of its lower half; our drawing decision. */
#define SLIP_HALF_WIDTH 4.0
#define SLIP_ROOT 0.9

typedef struct
{
  const char *name;       /* as the table calls the layer */
  const char *id;         /* of its group */
  const char *letter;     /* of its material */
  const StudioTones *tones;
  gboolean silhouette;    /* whether its veil has silhouettes */
  gboolean lines;         /* whether its veil has lines */
  gboolean columns;       /* whether its veil has columns */
  const char *flesh;      /* of the group of its flesh */
} Layer;

/* From the bones to the skin. Each may be faded alone. With the bones all are a
 * veil, which needs no mask: a mask costs a picture of its own. */
static const Layer layers[] = {
  { "deep", "muscle-deep", "belly", &flesh_tones, FALSE, FALSE, TRUE, NULL },
  { "intermediate", "muscle-intermediate", "belly", &flesh_tones, TRUE, TRUE, FALSE, NULL },
  { "fascia", "fascia", "sheath", &fascia_tones, TRUE, FALSE, FALSE, NULL },
  { "superficial", "muscle-superficial", "belly", &flesh_tones, TRUE, TRUE, FALSE, "mask=\"url(#fade-muscle)\"" },
};

static char *
name_sheet (const BodyMuscle *muscle,
            guint             sheet)
{
  return g_strdup_printf ("%s-right-%u", muscle->name, sheet + 1);
}

/* Its lower end fades, so what lies beneath is drawn as if it were not there. */
static gboolean
is_under (const BodyMuscle *muscle)
{
  return g_str_has_prefix (muscle->name, "triceps");
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

/* Fibres are lit from end to end alike. */
static void
comb_muscle (StudioPrint      *print,
             const BodyMuscle *muscle)
{
  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      const BodySheet *sheet = g_ptr_array_index (muscle->sheets, i);
      g_autofree char *id = name_sheet (muscle, i);

      body_muscle_comb (sheet, print, id);
    }
}

static gboolean
is_of (const BodyMuscle *muscle,
       const Layer      *layer)
{
  return g_str_equal (muscle->layer, layer->name);
}

/* Of the middle muscles the rhomboids alone: they tell spine and blade apart.
 * The muscles of the arm would show where the arm has faded. */
static gboolean
is_in_silhouette (const BodyMuscle *muscle,
                  const Layer      *layer)
{
  if (g_str_equal (layer->name, "intermediate"))
    return is_of (muscle, layer) && g_str_has_prefix (muscle->name, "rhomboid");

  return g_str_equal (layer->name, "superficial") && is_of (muscle, layer)
         && !is_under (muscle) && !g_str_equal (muscle->name, FADING);
}

/* Only what lies between spine and blade: in the nape and over the loins too many
 * lines would cross, and down the arm, the flank and the hip, where little else is
 * drawn, they look like scratches. */
static gboolean
is_in_veil (const BodyMuscle *muscle,
            const Layer      *layer)
{
  return is_of (muscle, layer)
         && (g_str_equal (muscle->name, "trapezius")
             || g_str_equal (muscle->name, "levator-scapulae")
             || g_str_has_prefix (muscle->name, "rhomboid"));
}

/* All that is seen of the layer as one shape, which fades by its own gradient.
 * @more is path data that joins it. */
static void
write_silhouette (const StudioPrint *print,
                  const BodyMuscles *muscles,
                  const Layer       *layer,
                  const char        *more,
                  StudioSvg         *svg)
{
  g_autoptr(GString) rims = g_string_new ("<path class=\"veil\" fill=\"url(#g-veil)\" d=\"");
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < muscle->sheets->len && is_in_silhouette (muscle, layer); k++)
      {
        g_autofree char *id = name_sheet (muscle, k);
        g_autofree char *rim = studio_print_get_outline (print, id, 0.4);

        g_string_append (rims, rim != NULL ? rim : "");
      }

  g_string_append_printf (rims, "%s\"/>", more);
  studio_svg_add_element (svg, rims->str);
}

/* The left side is the right one turned round: half the bytes, and no hair's
 * breadth between the sides. Inkscape 1.2 knows xlink:href only; and a browser
 * looks for no group around what is used again, which therefore names its layer. */
static void
add_mirror (StudioSvg  *svg,
            const char *right)
{
  g_autofree char *use = g_strdup_printf ("<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"#%s\""
                                          " transform=\"scale(-1 1)\"/>", right);

  studio_svg_add_element (svg, use);
}

static const BodySheet *
find_sheet (const BodyMuscles *muscles,
            const char        *name)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->name, name))
      return g_ptr_array_index (muscle->sheets, 0);

  g_return_val_if_reached (NULL);
}

/* What trapezius, the broad back muscle and the buttocks leave free of the fascia:
 * where their veil would lie over it too, it would be twice as strong. */
static char *
get_fascia_shape (const BodyMuscles *muscles)
{
  const BodySheet *trapezius = find_sheet (muscles, "trapezius");
  const BodySheet *broad = find_sheet (muscles, "latissimus-dorsi");
  const BodySheet *fascia = find_sheet (muscles, "thoracolumbar-fascia");
  StudioPoint points[3 * N_RIM];

  for (guint i = 0; i < N_RIM; i++)
    {
      double share = (double) i / (N_RIM - 1);

      points[i] = body_sheet_get_point (trapezius, 1.0, 0.27 * share);
      points[N_RIM + i] = body_sheet_get_point (broad, 0.34 + 0.66 * share, 0.0);
      points[2 * N_RIM + i] = body_sheet_get_point (fascia, 0.5 + 0.5 * share, i < N_RIM - 1 ? 0.0 : 1.0);
    }

  return studio_curve_get_polygon (points, G_N_ELEMENTS (points));
}

/* What is seen of a layer where its flesh is hidden. */
static void
write_veil (const StudioPrint *print,
            const BodyMuscles *muscles,
            const Layer       *layer,
            StudioSvg         *svg)
{
  g_autofree char *id = g_strconcat (layer->name, "-veil", NULL);
  g_autofree char *fascia = get_fascia_shape (muscles);
  const BodyMuscle *muscle;

  studio_svg_open_group (svg, id, layer->id, NULL);

  if (layer->silhouette)
    write_silhouette (print, muscles, layer, g_str_equal (layer->name, "fascia") ? fascia : "", svg);

  if (layer->columns)
    picture_back_write_columns (muscles, svg);

  for (guint i = 0; layer->lines && (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_in_veil (muscle, layer))
      body_muscle_write_courses (muscle, svg);

  studio_svg_close_group (svg);
  add_mirror (svg, id);
}

static void
write_right (const StudioPrint *print,
             const StudioPrint *under,
             const BodyMuscle  *muscle,
             const Layer       *layer,
             StudioSvg         *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, "-right", NULL);
  g_autofree char *classes = g_strconcat (layer->id, " flesh", NULL);
  gboolean fades = g_str_equal (muscle->name, FADING);

  studio_svg_open_group (svg, id, classes, fades ? "mask=\"url(#fade-deltoid)\"" : NULL);

  /* The first sheet lies on top, so it comes last. */
  for (guint i = muscle->sheets->len; i > 0; i--)
    {
      g_autofree char *sheet = name_sheet (muscle, i - 1);

      studio_print_write (is_under (muscle) ? under : print, sheet, svg, layer->letter, layer->tones);
    }

  body_muscle_write_fibres (muscle, svg);
  studio_svg_close_group (svg);
}

static void
write_left (const BodyMuscle *muscle,
            StudioSvg        *svg)
{
  g_autofree char *right = g_strconcat (muscle->name, "-right", NULL);
  g_autofree char *id = g_strconcat (muscle->name, "-left", NULL);

  studio_svg_open_group (svg, id, NULL, NULL);
  add_mirror (svg, right);
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

char *
picture_back_get_slip (const BodySheet *sheet,
                       double           tip,
                       int              side,
                       double           spread)
{
  StudioPoint from = body_sheet_get_point (sheet, 0.5, 0.0);
  StudioPoint middle = body_sheet_get_point (sheet, 0.5, 0.5 * tip);
  StudioPoint to = body_sheet_get_point (sheet, 0.5, tip);
  StudioPoint root = studio_point_add (from, studio_point_scale (studio_point_subtract (from, middle), SLIP_ROOT));
  StudioPoint course[] = { root, middle, to };

  /* Close to the column until near its end, so that no light falls between. */
  course[1] = studio_point_lerp (middle, studio_point_lerp (root, to, 0.5), 0.85);

  for (guint i = 0; i < G_N_ELEMENTS (course); i++)
    course[i].x *= side;

  return studio_curve_get_lens (course, G_N_ELEMENTS (course), SLIP_HALF_WIDTH + spread);
}

/* The slips come out from under the column: they have no rim and no form. Each
 * grows pale towards the rib. */
static void
write_slips (const BodyMuscle *slips,
             StudioSvg        *svg)
{
  g_autofree char *id = g_strconcat (slips->name, "-right", NULL);

  studio_svg_define (svg,
                     "<linearGradient id=\"g-slip\" x1=\"0\" y1=\"1\" x2=\".2\" y2=\"0\">"
                     "<stop class=\"slip-stop\" offset=\".4\"/><stop class=\"slip-tip\" offset=\"1\"/></linearGradient>");
  studio_svg_open_group (svg, id, NULL, NULL);

  for (guint i = 0; i < slips->sheets->len; i++)
    {
      g_autofree char *shape = picture_back_get_slip (g_ptr_array_index (slips->sheets, i), 1.0, 1, 0.0);
      g_autofree char *xml = g_strdup_printf ("<path class=\"slip\" fill=\"url(#g-slip)\" d=\"%s\"/>", shape);

      studio_svg_add_element (svg, xml);
    }

  studio_svg_close_group (svg);
  write_left (slips, svg);
}

static StudioPrint *
print_layer (const BodyMuscles *muscles,
             const Layer       *layer,
             const char        *without,
             const StudioBox   *box)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_BACK);
  StudioPrint *print;
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_of (muscle, layer) && g_strcmp0 (muscle->name, without) != 0)
      add_muscle (scene, muscle);

  print = studio_scene_shade (scene, &light, box, RESOLUTION);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_of (muscle, layer))
      comb_muscle (print, muscle);

  return print;
}

/* The flesh is a group of its own: a style that hides it leaves the veil, which
 * lies beneath. */
static void
write_layer (const BodyMuscles *muscles,
             const Layer       *layer,
             StudioSvg         *svg)
{
  g_autoptr(StudioPrint) print = print_layer (muscles, layer, NULL, &frame);
  g_autoptr(StudioPrint) under = print_layer (muscles, layer, FADING, &under_frame);
  g_autofree char *classes = g_strconcat (layer->id, layer->columns ? " clear" : "", NULL);
  const BodyMuscle *muscle;

  studio_svg_open_group (svg, layer->id, classes, NULL);

  if (layer->silhouette || layer->columns)
    write_veil (print, muscles, layer, svg);

  studio_svg_open_group (svg, NULL, layer->columns ? "flesh deep" : "flesh", layer->flesh);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (layer->name, "deep") && g_str_equal (muscle->layer, "slips"))
      write_slips (muscle, svg);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_of (muscle, layer))
      {
        write_right (print, under, muscle, layer, svg);
        write_left (muscle, svg);
      }

  if (g_str_equal (layer->name, "fascia"))
    write_supraspinous_line (svg);

  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

void
picture_back_write_muscle (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  picture_back_define_fades (svg);
  studio_svg_open_group (svg, "muscle", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    write_layer (body_measures_get_muscles (measures), &layers[i], svg);

  studio_svg_close_group (svg);
}
