/* picture-back-muscle.c: the layer muscle from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-muscle-fibres.h"
#include "studio-curve.h"

/* Flesh and fascia, lit as softly, mm, as their forms are broad. */
#define FLESH(soft) { 20, 3, 0.22, 0.97, (soft), 0.5, TRUE }
#define FASCIA(soft) { 40, 0, 0.5, 0.98, (soft), 0.5, TRUE }

/* A muscle that is so broad, mm, has a letter of its own. */
#define BROAD 27.0

/* One that is so narrow, mm, has finer forms, and so has such a strip of fascia. */
#define NARROW 9.0
#define STRIP 26.0

static const StudioTones flesh_tones = FLESH (1.3);
static const StudioTones broad_tones = { 31, 5, 0.22, 0.97, 1.7, 0.55, TRUE };
static const StudioTones small_tones = FLESH (1.0); /* the deepest muscles are short and narrow */
static const StudioTones narrow_tones = FLESH (0.9);
static const StudioTones fascia_tones = FASCIA (3.2);
static const StudioTones strip_tones = FASCIA (1.8);

#define BROAD_LETTER "brawn"
#define APONEUROSIS_LETTER "sinew"
#define LIGAMENT_LETTER "sheath"

#define FORM "-form"
#define LEFT_SEED 1000

/* Where others lie under the lower end of the muscle that fades. */
static const StudioBox under_frame = { 130.0, 196.0, 134.0, 300.0 };

/* From the bones to the skin. Each may be faded alone. With the bones all are a
 * veil, which needs no mask: a mask costs a picture of its own. */
static const PictureBackLayer layers[] = {
  { "deep", "muscle-deep", "belly", &small_tones, FALSE, FALSE, FALSE, FALSE, NULL },
  { "erector", "muscle-erector", "belly", &flesh_tones, FALSE, FALSE, TRUE, FALSE, NULL },
  { "intermediate", "muscle-intermediate", "belly", &flesh_tones, TRUE, TRUE, FALSE, TRUE, NULL },
  { "fascia", "fascia", "apron", &fascia_tones, TRUE, FALSE, FALSE, FALSE, NULL },
  { "superficial", "muscle-superficial", "belly", &flesh_tones, TRUE, TRUE, FALSE, FALSE, "mask=\"url(#fade-superficial)\"" },
};

char *
picture_back_name_sheet (const BodyMuscle *muscle,
                         guint             sheet)
{
  return g_strdup_printf ("%s-right-%u", muscle->name, sheet + 1);
}

gboolean
picture_back_is_under (const BodyMuscle *muscle)
{
  return g_str_has_prefix (muscle->name, "triceps");
}

gboolean
picture_back_is_of (const BodyMuscle       *muscle,
                    const PictureBackLayer *layer)
{
  return g_str_equal (muscle->layer, layer->name);
}

/* Half the bytes, and no hair's breadth between the sides. Inkscape 1.2 knows xlink:href only; and a browser
 * looks for no group around what is used again, which therefore names its layer. */
void
picture_back_add_mirror (StudioSvg  *svg,
                         const char *right)
{
  g_autofree char *use = g_strdup_printf ("<use xlink:href=\"#%s\" transform=\"scale(-1 1)\"/>", right);

  studio_svg_add_element (svg, use);
}

/* (nullable): the name of the aponeurosis of @layer: under it the muscles go on, and
 * are seen where it runs out. */
static const char *
find_aponeurosis (const BodyMuscles      *muscles,
                  const PictureBackLayer *layer)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (picture_back_is_of (muscle, layer) && body_muscle_is_aponeurosis (muscle))
      return muscle->name;

  return NULL;
}

/* (transfer full) (nullable): how the group of @muscle fades, or ends beneath a bone. */
static char *
get_fade (const BodyMuscle *muscle)
{
  if (!body_muscle_is_aponeurosis (muscle) && !picture_back_fades_on_bone (muscle)
      && !g_str_equal (muscle->name, PICTURE_BACK_FADING))
    return picture_back_get_cover (muscle->name);

  return g_strdup_printf ("mask=\"url(#fade-%s)\"", muscle->name);
}

/* (transfer full): an end beneath a bone is none where bones are hidden, and one that runs
 * out on a bone keeps its rim where only lines speak. */
static char *
get_classes (const BodyMuscle       *muscle,
             const PictureBackLayer *layer)
{
  return g_strconcat (layer->id, " flesh", body_muscle_is_tendon (muscle) ? " aponeurosis" : "",
                      picture_back_is_under_bone (muscle->name) ? " under-bone" : "",
                      picture_back_fades_on_bone (muscle) ? " on-bone" : "", NULL);
}

/* (transfer full): what is copied is seen without what is around it. The inner columns are one
 * mass, and no line parts them. */
static char *
get_form_classes (const BodyMuscle       *muscle,
                  const PictureBackLayer *layer)
{
  gboolean soft = g_str_equal (muscle->name, "longissimus") || g_str_equal (muscle->name, "spinalis");

  return g_strconcat (layer->id, " flesh", body_muscle_is_tendon (muscle) ? " aponeurosis" : "", soft ? " soft-edged" : "",
                      picture_back_fades_on_bone (muscle) ? " on-bone" : "", NULL);
}

/* Of the long muscles only the uppermost is plain; a fascia has tones of its own. */
static gboolean
is_plain (const BodyMuscle       *muscle,
          const PictureBackLayer *layer)
{
  if (layer->columns)
    return g_str_equal (muscle->name, "semispinalis-capitis");

  return !g_str_equal (layer->name, "fascia");
}

/* The light that @sheet needs. */
static const StudioTones *
get_tones (const BodyMuscle       *muscle,
           const BodySheet        *sheet,
           const PictureBackLayer *layer)
{
  gboolean deep = g_str_equal (layer->name, "deep");
  gboolean fascia = g_str_equal (layer->name, "fascia");
  double width = body_sheet_get_width (sheet, 0.5);

  if (width > BROAD && is_plain (muscle, layer))
    return &broad_tones;
  if (fascia && width < STRIP)
    return &strip_tones;

  return deep && width < NARROW ? &narrow_tones : layer->tones;
}

void
picture_back_write_sheet (const StudioPrint      *print,
                          const BodyMuscle       *muscle,
                          const PictureBackLayer *layer,
                          guint                   sheet,
                          StudioSvg              *svg)
{
  g_autofree char *id = picture_back_name_sheet (muscle, sheet);
  const StudioTones *tones = get_tones (muscle, g_ptr_array_index (muscle->sheets, sheet), layer);

  if (body_muscle_is_tendon (muscle))
    studio_print_write (print, id, svg, body_muscle_is_aponeurosis (muscle) ? APONEUROSIS_LETTER : LIGAMENT_LETTER, &studio_tones_tendon);
  else
    studio_print_write (print, id, svg, tones == &broad_tones ? BROAD_LETTER : layer->letter, tones);
}

/* What both sides have, as the right one has it. */
static void
write_form (const StudioPrint      *print,
            const BodyMuscle       *muscle,
            const PictureBackLayer *layer,
            StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, FORM, NULL);
  g_autofree char *classes = get_form_classes (muscle, layer);
  gboolean loins = g_str_equal (muscle->name, PICTURE_BACK_LOINS);

  studio_svg_open_group (svg, id, classes, NULL);

  /* The first sheet lies on top, so it comes last. */
  for (guint i = muscle->sheets->len; i > 0; i--)
    picture_back_write_sheet (print, muscle, layer, i - 1, svg);

  picture_back_write_end (muscle, svg);
  picture_back_write_turn (print, muscle, svg);
  picture_back_write_cover_shade (print, muscle, svg);
  body_muscle_write_fine_fibres (muscle, svg);
  if (loins)
    picture_back_write_crossing (muscle, svg);
  studio_svg_close_group (svg);
}

static void
write_right (const StudioPrint      *print,
             const BodyMuscle       *muscle,
             const PictureBackLayer *layer,
             StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, "-right", NULL);
  g_autofree char *classes = get_classes (muscle, layer);
  g_autofree char *fade = get_fade (muscle);

  if (body_muscle_is_aponeurosis (muscle))
    picture_back_define_tendon (muscle, svg);
  if (picture_back_fades_on_bone (muscle))
    picture_back_define_end_on_bone (muscle, svg);

  studio_svg_open_group (svg, id, classes, fade);
  write_form (print, muscle, layer, svg);
  body_muscle_write_strokes (muscle, 0, svg);
  studio_svg_close_group (svg);
}

/* The left side has the form of the right one, turned round, and strokes of its own: what
 * is alike to the last line was not drawn by hand. */
static void
write_left (const BodyMuscle       *muscle,
            const PictureBackLayer *layer,
            StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, "-left", NULL);
  g_autofree char *classes = get_classes (muscle, layer);
  g_autofree char *fade = get_fade (muscle);
  g_autofree char *turned = g_strjoin (" ", "transform=\"scale(-1 1)\"", fade, NULL);
  g_autofree char *use = g_strdup_printf ("<use xlink:href=\"#%s" FORM "\"/>", muscle->name);

  studio_svg_open_group (svg, id, NULL, NULL);
  studio_svg_open_group (svg, NULL, classes, turned);
  studio_svg_add_element (svg, use);
  body_muscle_write_strokes (muscle, LEFT_SEED, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

/* The line of the supraspinous ligament, which goes over into that of the nape; from the
 * occiput to S3. Half as wide as a spinous tip, and soft: lines upon each other. Our
 * drawing decision. */
static void
write_supraspinous_line (StudioSvg *svg)
{
  const StudioPoint course[] = { { 0.0, -40.0, 0.0 }, { 0.0, 120.0, 0.0 }, { 0.0, 380.0, 0.0 }, { 0.0, 612.0, 0.0 } };

  studio_svg_open_group (svg, "supraspinous-ligament", NULL, NULL);
  for (double half = 3.0; half > 0.3; half -= 0.6)
    studio_svg_take_path (svg, "spinous-band", studio_curve_get_lens (course, G_N_ELEMENTS (course), half));
  studio_svg_close_group (svg);
}

/* It is seen where the muscles of the surface are away; our drawing decision. */
static void
write_nuchal_ligament (StudioSvg *svg)
{
  const StudioPoint course[] = { { 0.0, -37.0, 0.0 }, { 0.0, 10.0, 0.0 }, { 0.0, 60.0, 0.0 }, { 0.0, 110.0, 0.0 } };

  studio_svg_open_group (svg, "nuchal-ligament", NULL, NULL);
  studio_svg_take_path (svg, "supraspinous", studio_curve_get_lens (course, G_N_ELEMENTS (course), 1.8));
  studio_svg_close_group (svg);
}

/* From the last lumbar spine to the crest of the sacrum the tendons of both sides meet in
 * the supraspinous ligament, and nothing of what lies deeper is seen. */
static void
write_lowest_ligament (StudioSvg *svg)
{
  const StudioPoint bed[] = { { -5.4, 545, 0 }, { 5.4, 545, 0 }, { 6.2, 552, 0 }, { 5.4, 559.4, 0 }, { -5.4, 559.4, 0 }, { -6.2, 552, 0 } };
  const StudioPoint strap[] = {
    { -3.4, 544.4, 0 }, { 0, 545.6, 0 }, { 3.4, 544.4, 0 }, { 2.6, 551, 0 }, { 3, 559.4, 0 }, { 0, 561, 0 }, { -3, 559.4, 0 }, { -2.6, 551, 0 },
  };

  studio_svg_open_group (svg, NULL, "aponeurosis", NULL);
  studio_svg_take_path (svg, "sinew6", studio_curve_get_path (bed, G_N_ELEMENTS (bed), TRUE));
  studio_svg_take_path (svg, "sinew10", studio_curve_get_path (strap, G_N_ELEMENTS (strap), TRUE));

  for (int i = -1; i <= 1; i++)
    {
      const StudioPoint strand[] = { { 1.7 * i, 545.5, 0 }, { 1.3 * i, 552, 0 }, { 1.6 * i, 560.5, 0 } };

      studio_svg_take_path (svg, "fibre", studio_curve_get_lens (strand, G_N_ELEMENTS (strand), 0.16));
    }

  studio_svg_close_group (svg);
}

/* Between the columns lie furrows, under their tendon. */
static void
write_both_sides (const BodyMuscles      *muscles,
                  const BodyMuscle       *muscle,
                  const StudioPrint      *print,
                  const PictureBackLayer *layer,
                  StudioSvg              *svg)
{
  if (layer->columns && body_muscle_is_aponeurosis (muscle))
    picture_back_write_furrows (muscles, svg);

  write_right (print, muscle, layer, svg);
  write_left (muscle, layer, svg);
}

/* What is no muscle but lies among them. */
static void
write_ligament (const PictureBackLayer *layer,
                StudioSvg              *svg)
{
  if (g_str_equal (layer->name, "fascia"))
    write_supraspinous_line (svg);
  if (layer->columns)
    write_nuchal_ligament (svg);
}

/* The flesh is a group of its own: a style that hides it leaves the veil, which
 * lies beneath. */
static void
write_layer (const BodyMuscles      *muscles,
             const PictureBackLayer *layer,
             StudioSvg              *svg)
{
  g_autoptr(StudioPrint) print = picture_back_print_layer (muscles, layer, NULL, NULL);
  const char *aponeurosis = find_aponeurosis (muscles, layer);
  g_autoptr(StudioPrint) under = picture_back_print_layer (muscles, layer,
                                                           aponeurosis != NULL ? aponeurosis : PICTURE_BACK_FADING,
                                                           aponeurosis != NULL ? NULL : &under_frame);
  g_autofree char *classes = g_strconcat (layer->id, layer->silhouette ? "" : " clear", NULL);
  const BodyMuscle *muscle;

  studio_svg_open_group (svg, layer->id, classes, NULL);

  if (layer->silhouette || layer->columns)
    picture_back_write_veil (print, muscles, layer, svg);

  studio_svg_open_group (svg, NULL, layer->silhouette ? "flesh" : "flesh deep", layer->flesh);

  if (layer->columns)
    picture_back_write_column_shade (muscles, svg);
  if (layer->columns)
    write_lowest_ligament (svg);
  if (layer->casts)
    picture_back_write_cast (print, muscles, layer, svg);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (picture_back_is_of (muscle, layer))
      {
        gboolean lies_under = aponeurosis != NULL ? !body_muscle_is_aponeurosis (muscle) : picture_back_is_under (muscle);

        write_both_sides (muscles, muscle, lies_under ? under : print, layer, svg);
      }

  write_ligament (layer, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

void
picture_back_write_muscle (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  picture_back_define_fades (svg);
  picture_back_define_turn (svg);
  picture_back_define_low (body_measures_get_muscles (measures), svg);
  studio_svg_open_group (svg, "muscle", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    write_layer (body_measures_get_muscles (measures), &layers[i], svg);

  studio_svg_close_group (svg);
}
