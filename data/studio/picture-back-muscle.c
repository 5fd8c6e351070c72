/* picture-back-muscle.c: the layer muscle from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-muscle-fascicles.h"
#include "body-muscle-fibres.h"
#include "body-swing.h"
#include "studio-fascicles.h"

/* Flesh, lit as softly, mm, as its forms are broad. */
#define FLESH(soft) { 20, 3, 0.22, 0.97, (soft), 0.5, TRUE, .n_steps = PICTURE_BACK_FLESH_STEPS }

static const StudioTones flesh_tones = FLESH (1.9);
static const StudioTones small_tones = FLESH (1.25); /* the deepest muscles are short and narrow */
static const StudioTones fascia_tones = { 40, 0, 0.5, 0.98, 3.2, 0.5, TRUE };

#define FORM "-form"
#define SLIP "slip-"

/* Where others lie under the lower end of the muscle that fades. */
static const StudioBox under_frame = { 130.0, 196.0, 134.0, 300.0 };

/* From the bones to the skin. Each may be faded alone. With the bones all are a
 * veil, which needs no mask: a mask costs a picture of its own. */
static const PictureBackLayer layers[] = {
  { "deep", "muscle-deep", "belly", &small_tones, FALSE, FALSE, FALSE, TRUE, FALSE, TRUE, NULL },
  { "erector", "muscle-erector", "belly", &flesh_tones, FALSE, FALSE, TRUE, TRUE, FALSE, TRUE, NULL },
  { "intermediate", "muscle-intermediate", "belly", &flesh_tones, TRUE, TRUE, FALSE, TRUE, TRUE, TRUE, NULL },
  { "fascia", "fascia", "apron", &fascia_tones, TRUE, FALSE, FALSE, FALSE, FALSE, FALSE, NULL },
  { "superficial", "muscle-superficial", "belly", &flesh_tones, TRUE, TRUE, FALSE, FALSE, FALSE, FALSE, "mask=\"url(#fade-superficial)\"" },
};

char *
picture_back_name_sheet (const BodyMuscle *muscle,
                         guint             sheet)
{
  return g_strdup_printf ("%s-%s-%u", muscle->name, muscle->is_left ? "left" : "right", sheet + 1);
}

void
picture_back_add_covers (StudioHaze             *haze,
                         const StudioPrint      *print,
                         const BodyMuscles      *muscles,
                         const PictureBackLayer *layer,
                         gboolean              (*is_meant) (const BodyMuscle       *muscle,
                                                            const PictureBackLayer *layer),
                         double                  dy)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < muscle->sheets->len && is_meant (muscle, layer); k++)
      {
        g_autofree char *id = picture_back_name_sheet (muscle, k);

        studio_haze_add_cover (haze, print, id, 0.0, dy);
      }
}

/* Where both sides are alike the left one has the mask of the right, but for one whose strands are seen
 * side by side. */
static gboolean
has_own_fade (const BodyMuscle *muscle)
{
  if (g_str_equal (muscle->name, "latissimus-dorsi"))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    if (picture_back_is_of (muscle, &layers[i]))
      return !muscle->is_left || layers[i].own_left;

  return TRUE;
}

char *
picture_back_name_fade (const BodyMuscle *muscle)
{
  return g_strconcat ("fade-", muscle->name, has_own_fade (muscle) && muscle->is_left ? "-left" : "", NULL);
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

/* Whether others of its layer go on under it, and are seen where it runs out or melts: a sheet of
 * tendon, the slips of iliocostalis on its body, the oblique on serratus, the least gluteal muscle on those that pass to the thigh. A nerve is so narrow that what it lies on is printed whole. */
static gboolean
is_uppermost (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->name, "sacrotuberous-ligament") || body_muscle_is_aponeurosis (muscle) || body_muscle_is_nerve (muscle) ||
         g_str_equal (muscle->name, PICTURE_BACK_LOINS) || g_str_equal (muscle->name, "iliocostalis-slips") || g_str_equal (muscle->name, "external-oblique-behind") ||
         g_str_equal (muscle->name, "gluteus-minimus");
}

static gboolean
is_fading (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->name, PICTURE_BACK_FADING);
}

static gboolean
has_uppermost (const BodyMuscles      *muscles,
               const PictureBackLayer *layer)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (picture_back_is_of (muscle, layer) && is_uppermost (muscle))
      return TRUE;

  return FALSE;
}

/* (transfer full) (nullable): how the group of @muscle fades, or ends beneath a bone. */
static char *
get_fade (const BodyMuscle *muscle)
{
  g_autofree char *cover = picture_back_get_cover (muscle->name);
  g_autofree char *id = picture_back_name_fade (muscle);
  g_autofree char *mask = g_strdup_printf ("mask=\"url(#%s)\"", id);

  if (is_fading (muscle))
    return g_strdup ("mask=\"url(#fade-" PICTURE_BACK_FADING ")\"");
  if (!body_muscle_is_aponeurosis (muscle) && !picture_back_melts (muscle))
    return g_steal_pointer (&cover);

  return cover != NULL ? g_strjoin (" ", cover, mask, NULL) : g_steal_pointer (&mask);
}

static void
define_fade (const BodyMeasures *measures,
             const StudioPrint  *print,
             const BodyMuscle   *muscle,
             StudioSvg          *svg)
{
  if (body_muscle_is_aponeurosis (muscle))
    picture_back_define_tendon (muscle, measures, svg);
  if (picture_back_melts (muscle) && has_own_fade (muscle))
    picture_back_define_melt (print, muscle, svg);
}

/* (transfer full): an end beneath a bone is none where bones are hidden, and one that runs
 * out on a bone keeps its rim where only lines speak. */
static char *
get_classes (const BodyMuscle       *muscle,
             const PictureBackLayer *layer)
{
  return g_strconcat (layer->id, " flesh", body_muscle_is_flesh (muscle) ? "" : " aponeurosis",
                      picture_back_is_under_bone (muscle->name) ? " under-bone" : "",
                      picture_back_melts (muscle) ? " on-bone" : "", NULL);
}

static gboolean
is_transversospinalis (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->name, "multifidus") || g_str_equal (muscle->name, "rotatores") ||
         g_str_equal (muscle->name, "semispinalis-thoracis") || g_str_equal (muscle->name, "semispinalis-cervicis");
}

/* (transfer full): what is copied is seen without what is around it. The inner columns are one
 * mass, and no line parts them. */
static char *
get_form_classes (const BodyMuscle       *muscle,
                  const PictureBackLayer *layer)
{
  gboolean soft = g_str_equal (muscle->name, "longissimus") || g_str_equal (muscle->name, "spinalis") ||
                  g_str_equal (muscle->name, "multifidus") || g_str_equal (muscle->name, "iliocostalis-slips");

  return g_strconcat (layer->id, " flesh", body_muscle_is_flesh (muscle) ? "" : " aponeurosis", soft ? " soft-edged" : "",
                      is_transversospinalis (muscle) ? " transversospinalis" : "",
                      picture_back_melts (muscle) ? " on-bone" : "", NULL);
}

/* What has many slips is seen as a crowd: on the left those of the right lie a little otherwise. */
static gboolean
is_crowd (const BodyMuscle       *muscle,
          const PictureBackLayer *layer)
{
  return layer->own_left && muscle->sheets->len > BODY_SWING_CROWD;
}

static gboolean
has_own_left (const BodyMuscle       *muscle,
              const PictureBackLayer *layer)
{
  return layer->own_left && !is_crowd (muscle, layer);
}

/* What is copied alone names its layer. */
static void
write_slip (const StudioPrint      *print,
            const BodyMuscle       *muscle,
            const PictureBackLayer *layer,
            guint                   sheet,
            StudioSvg              *svg)
{
  g_autofree char *name = picture_back_name_sheet (muscle, sheet);
  g_autofree char *id = g_strconcat (SLIP, name, NULL);
  g_autofree char *classes = get_form_classes (muscle, layer);

  studio_svg_open_group (svg, id, classes, NULL);
  picture_back_write_sheet (print, muscle, layer, sheet, svg);
  studio_svg_close_group (svg);
}

/* Those of @right, once more. */
static void
write_crowd (const BodyMuscle *right,
             StudioSvg        *svg)
{
  if (g_str_equal (right->name, PICTURE_BACK_BED_MUSCLE))
    studio_svg_add_element (svg, "<use xlink:href=\"#" PICTURE_BACK_BED "\"/>");
  for (guint i = right->sheets->len; i > 0; i--)
    {
      StudioPoint shift = body_swing_get_shift (g_ptr_array_index (right->sheets, i - 1));
      g_autofree char *name = picture_back_name_sheet (right, i - 1);
      g_autofree char *use = g_strdup_printf ("<use xlink:href=\"#" SLIP "%s\" x=\"%g\" y=\"%g\"/>", name, shift.x, shift.y);

      studio_svg_add_element (svg, use);
    }
}

/* @id (nullable): by which the other side has it too. */
static void
write_form (const StudioPrint      *print,
            const BodyMuscle       *muscle,
            const PictureBackLayer *layer,
            const char             *id,
            StudioSvg              *svg)
{
  g_autofree char *classes = get_form_classes (muscle, layer);

  studio_svg_open_group (svg, id, classes, NULL);

  picture_back_write_bed (muscle, classes, svg);
  /* The first sheet lies on top, so it comes last. */
  for (guint i = muscle->sheets->len; i > 0; i--)
    if (is_crowd (muscle, layer))
      write_slip (print, muscle, layer, i - 1, svg);
    else
      picture_back_write_sheet (print, muscle, layer, i - 1, svg);

  picture_back_write_end (muscle, svg);
  picture_back_write_crossings (muscle, svg);
  picture_back_write_loins (muscle, svg);
  picture_back_write_ridge (muscle, svg);
  picture_back_write_bowl (muscle, svg);
  picture_back_write_turn (print, muscle, svg);
  picture_back_write_cover_shade (print, muscle, svg);
  studio_svg_close_group (svg);
}

/* Flesh whose form is that of both sides. */
static gboolean
is_shared (const BodyMuscle       *muscle,
           const PictureBackLayer *layer)
{
  return !layer->own_left && body_muscle_is_flesh (muscle);
}

/* The bundles of a form that both sides share are each side's own; @right is the muscle whose form it is. */
static void
write_fascicles (const StudioPrint *print,
                 const BodyMuscle  *right,
                 const BodyMuscle  *muscle,
                 StudioSvg         *svg)
{
  for (guint i = right->sheets->len; i > 0; i--)
    {
      g_autofree char *name = picture_back_name_sheet (right, i - 1);

      body_muscle_write_fascicles (muscle, i - 1, print, name, muscle->is_left, svg);
    }
}

static void
write_right (const BodyMeasures     *measures,
             const StudioPrint      *print,
             const BodyMuscle       *muscle,
             const PictureBackLayer *layer,
             StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, "-right", NULL);
  g_autofree char *form = layer->own_left ? NULL : g_strconcat (muscle->name, FORM, NULL);
  g_autofree char *classes = get_classes (muscle, layer);
  g_autofree char *fade = get_fade (muscle);

  define_fade (measures, print, muscle, svg);
  studio_svg_open_group (svg, id, classes, fade);
  write_form (print, muscle, layer, form, svg);
  if (is_shared (muscle, layer))
    {
      write_fascicles (print, muscle, muscle, svg);
      picture_back_write_aside (muscle, svg);
    }
  body_muscle_write_fibres (muscle, FALSE, svg);
  picture_back_write_loin_fibres (muscle, svg);
  studio_svg_close_group (svg);
}

/* The left side has strokes of its own, and where it is looked at closely a form too: what
 * is alike to the last line was not drawn by hand. */
static void
write_left (const BodyMeasures     *measures,
            const StudioPrint      *print,
            const StudioPrint      *right_print,
            const BodyMuscle       *right,
            const BodyMuscle       *left,
            const PictureBackLayer *layer,
            StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (left->name, "-left", NULL);
  g_autofree char *upright = get_classes (left, layer);
  g_autofree char *classes = g_strconcat (upright, " turned", NULL);
  g_autofree char *fade = get_fade (left);
  g_autofree char *turned = g_strjoin (" ", "transform=\"scale(-1 1)\"", fade, NULL);
  g_autofree char *use = g_strdup_printf ("<use xlink:href=\"#%s" FORM "\"/>", left->name);

  define_fade (measures, print, left, svg);
  studio_svg_open_group (svg, id, NULL, NULL);
  studio_svg_open_group (svg, NULL, classes, turned);
  if (has_own_left (left, layer))
    write_form (print, left, layer, NULL, svg);
  else if (is_crowd (left, layer))
    write_crowd (right, svg);
  else
    studio_svg_add_element (svg, use);
  if (is_shared (left, layer))
    {
      write_fascicles (right_print, right, left, svg);
      picture_back_write_aside (left, svg);
    }
  body_muscle_write_fibres (left, TRUE, svg);
  picture_back_write_loin_fibres (left, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

/* The prints of one side of a layer: under what lies upon them muscles go on. */
typedef struct
{
  const BodyMuscles *muscles;
  gboolean has_uppermost;
  StudioPrint *whole;
  StudioPrint *under;
  StudioPrint *crowds; /* which the other side has too */
} Side;

static void
side_init (Side                   *self,
           const BodyMuscles      *muscles,
           const PictureBackLayer *layer,
           PictureBackLamp         lamp)
{
  PictureBackFilter upper;

  self->muscles = muscles;
  self->has_uppermost = has_uppermost (muscles, layer);
  upper = self->has_uppermost ? is_uppermost : is_fading;
  self->whole = picture_back_print_layer (muscles, layer, lamp, NULL, NULL);
  self->under = picture_back_print_layer (muscles, layer, lamp, upper, self->has_uppermost ? NULL : &under_frame);
  if (layer->own_left)
    self->crowds = picture_back_print_layer (muscles, layer, PICTURE_BACK_LAMP_ABOVE, upper, NULL);
}

static void
side_clear (Side *self)
{
  g_clear_pointer (&self->whole, studio_print_free);
  g_clear_pointer (&self->under, studio_print_free);
  g_clear_pointer (&self->crowds, studio_print_free);
}

static const StudioPrint *
side_get_print (const Side             *self,
                const PictureBackLayer *layer,
                const BodyMuscle       *muscle)
{
  gboolean lies_under = self->has_uppermost ? !is_uppermost (muscle) : picture_back_is_under (muscle);

  if (is_crowd (muscle, layer))
    return self->crowds;

  return lies_under ? self->under : self->whole;
}

/* Between the columns lie furrows, under their tendon. */
static void
write_muscles (const BodyMeasures     *measures,
               const PictureBackLayer *layer,
               const Side             *right,
               const Side             *left,
               StudioSvg              *svg)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (right->muscles, i)) != NULL; i++)
    if (picture_back_is_of (muscle, layer))
      {
        BodyMuscle other = *body_muscles_get_nth (left->muscles, i);

        if (!layer->own_left)
          other.sheets = muscle->sheets;
        if (layer->columns && body_muscle_is_aponeurosis (muscle))
          picture_back_write_furrows (right->muscles, svg);
        write_right (measures, side_get_print (right, layer, muscle), muscle, layer, svg);
        write_left (measures, side_get_print (left, layer, &other), side_get_print (right, layer, muscle), muscle, &other, layer, svg);
      }
}

/* What lies under all of @layer is in its shade, so soft that both sides may share it. */
static void
write_shades (const PictureBackLayer *layer,
              const Side             *right,
              StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (layer->name, "-shade-right", NULL);

  studio_svg_open_group (svg, id, NULL, NULL);
  picture_back_write_column_shade (right->whole, right->muscles, layer, svg);
  if (layer->casts)
    picture_back_write_cast (right->whole, right->muscles, layer, svg);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, id);
}

/* The flesh is a group of its own: a style that hides it leaves the veil, which
 * lies beneath. */
static void
write_layer (const BodyMeasures     *measures,
             const BodyMuscles      *left_muscles,
             const PictureBackLayer *layer,
             StudioSvg              *svg)
{
  const BodyMuscles *muscles = body_measures_get_muscles (measures);
  g_autofree char *classes = g_strconcat (layer->id, layer->silhouette ? "" : " clear", NULL);
  Side right = { muscles, }, left = { left_muscles, };

  side_init (&right, muscles, layer, layer->own_left ? PICTURE_BACK_LAMP_LEFT : PICTURE_BACK_LAMP_ABOVE);
  if (layer->own_left)
    side_init (&left, left_muscles, layer, PICTURE_BACK_LAMP_RIGHT);

  studio_svg_open_group (svg, layer->id, classes, NULL);

  if (layer->silhouette || layer->columns)
    picture_back_write_veil (right.whole, muscles, layer, svg);

  studio_svg_open_group (svg, NULL, layer->silhouette ? "flesh" : "flesh deep", layer->flesh);

  if (layer->shades)
    write_shades (layer, &right, svg);
  if (g_str_equal (layer->name, "deep"))
    picture_back_write_fossa (svg);
  write_muscles (measures, layer, &right, &left, svg);
  picture_back_write_midline (layer, svg);
  if (g_str_equal (layer->name, "intermediate"))
    picture_back_write_entheses (muscles, left_muscles, svg);
  for (guint i = 0; i < 2 && g_str_equal (layer->name, "superficial"); i++)
    picture_back_write_ridge_strands (muscles, i > 0, svg);
  if (g_str_equal (layer->name, "deep"))
    picture_back_write_seam (svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
  side_clear (&right);
  side_clear (&left);
}

void
picture_back_write_muscle (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  g_autoptr(BodyMuscles) left = body_muscles_make_left (body_measures_get_muscles (measures));

  studio_fascicles_define (svg);
  picture_back_define_fades (svg);
  picture_back_define_turn (svg);
  picture_back_define_low (body_measures_get_muscles (measures), svg);
  studio_svg_open_group (svg, "muscle", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    write_layer (measures, left, &layers[i], svg);

  studio_svg_close_group (svg);
}
