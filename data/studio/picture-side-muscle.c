/* picture-side-muscle.c: the layer muscle from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-muscle-comb.h"
#include "body-muscle-courses.h"
#include "body-muscle-fibres.h"
#include "body-muscle-relief.h"
#include "picture-back-muscle.h"
#include "studio-haze.h"

/* Half a millimetre is finer than any furrow between two bundles. */
#define RESOLUTION 0.5

static const StudioBox frame = { -130.0, -60.0, 262.0, 776.0 };
/* The border of a veil, mm. */
#define VEIL_GRAIN 1.0
#define VEIL_SOFTNESS 3.0

static const StudioBox limb_frame = { -60.0, 216.0, 130.0, 204.0 };

static const StudioLight light = { { -0.24, -0.56, 0.79 }, 0.45, 0.12, 0.15, 0.10 };

static const StudioTones deep_tones = {
  .n_tones = 10,
  .base = 1,
  .darkest = 0.24,
  .lightest = 0.9,
  .softness = 1.05,
  .tolerance = 0.22,
};

static const StudioTones flesh_tones = {
  .n_tones = 20,
  .base = 3,
  .darkest = 0.22,
  .lightest = 0.97,
  .softness = 1.2,
  .tolerance = 0.45,
  .rimmed = TRUE,
};

/* A muscle that is so broad, mm, is lit more softly, and has a letter of its own. */
#define BROAD 27.0
#define BROAD_LETTER "brawn"

static const StudioTones broad_tones = {
  .n_tones = 31,
  .base = 5,
  .darkest = 0.22,
  .lightest = 0.97,
  .softness = 1.4,
  .tolerance = 0.5,
  .rimmed = TRUE,
};

/* Mostly under others: coarser lines do. */
static const StudioTones covered_tones = {
  .n_tones = 20,
  .base = 3,
  .darkest = 0.22,
  .lightest = 0.97,
  .softness = 1.6,
  .tolerance = 0.6,
  .rimmed = TRUE,
};

static const StudioTones fascia_tones = {
  .n_tones = 16,
  .base = 0,
  .darkest = 0.5,
  .lightest = 0.98,
  .softness = 2.6,
  .tolerance = 0.36,
  .rimmed = TRUE,
};

/* Flesh is of long soft strands. */
#define STRANDS 0.085

/* Tendon of the long columns is white; other tendon is as pale as fascia. */
#define SINEW "sinew"
#define PALE_SINEW "sheath"
#define PALE_LAYER "serrate"

/* The upper arm fades: what lies beneath is drawn as if it were not there. Its muscles
 * join this layer, one after the other. */
#define LIMB "limb"
#define LIMB_JOINS "superficial"

typedef struct
{
  const char *name;       /* as the table calls the layer */
  const char *id;         /* of its group */
  const char *class;      /* of its muscles, as the styles know them */
  const char *letter;     /* of its material */
  const StudioTones *tones;
  gboolean veiled;        /* whether a veil can take the place of the flesh */
  const char *attributes; /* of its group */
} Layer;

/* From the bones to the skin. */
static const Layer layers[] = {
  { "throat", "muscle-throat", "muscle-intermediate", "belly", &covered_tones, FALSE, NULL },
  { "lumbar", "muscle-lumbar", "muscle-deep", "muscle", &deep_tones, FALSE, NULL },
  { "deep", "muscle-deep", "muscle-deep", "muscle", &deep_tones, FALSE, "mask=\"url(#fade-column)\"" },
  { "hip", "muscle-hip", "muscle-deep", "belly", &flesh_tones, FALSE, "display=\"none\"" },
  { "wall", "muscle-wall", "muscle-intermediate", "belly", &flesh_tones, TRUE, NULL },
  { "serrate", "muscle-serrate", "muscle-intermediate", "belly", &covered_tones, TRUE, NULL },
  { "axilla", "muscle-axilla", "muscle-intermediate", "belly", &covered_tones, TRUE, NULL },
  { "fascia", "fascia", "fascia", "sheath", &fascia_tones, TRUE, NULL },
  { "intermediate", "muscle-intermediate", "muscle-intermediate", "belly", &flesh_tones, TRUE, NULL },
  { "superficial", "muscle-superficial", "muscle-superficial", "belly", &flesh_tones, TRUE, "mask=\"url(#fade-profile)\"" },
};

/* Beside the ribs lines of a muscle look like scratches: there it is a silhouette. */
static gboolean
has_lines (const BodyMuscle *muscle)
{
  static const char * const plain[] = {
    "serratus-anterior", "external-oblique", "gluteus-medius", "gluteus-minimus", "pectoralis-major",
    "infraspinatus", "teres-minor", "teres-major", "deltoid", "tensor-fasciae-latae", "sternocleidomastoid", "cleidomastoid",
    "scalenes", "rectus-abdominis", "subscapularis", "sartorius", "piriformis", NULL,
  };

  return !g_strv_contains (plain, muscle->name);
}

/* The tendon of a wide muscle, which lies whole beneath its flesh. */
static gboolean
is_sheath (const BodyMuscle *muscle)
{
  return g_str_has_suffix (muscle->name, "-sheath");
}

/* What lies under others in every picture that has a veil would only grey it. */
static gboolean
has_veil (const BodyMuscle *muscle)
{
  static const char * const covered[] = {
    "internal-oblique", "sternohyoid", "omohyoid", "thyrohyoid", "mylohyoid", "digastric", "splenius-cervicis",
    "internal-oblique-sheath", "iliotibial-sheath", "inguinal-sheath", "sacrotuberous-sheath", NULL,
  };

  return !g_str_equal (muscle->layer, LIMB) && !g_strv_contains (covered, muscle->name)
         && !body_muscle_is_aponeurosis (muscle);
}

/* The slips of serratus stand out between those of the oblique: darker and cooler. */
static const char *
get_letter (const BodyMuscle *muscle,
            const Layer      *layer)
{
  return g_str_equal (muscle->name, "serratus-anterior") ? "saw" : layer->letter;
}

static const char *
get_sinew (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->layer, PALE_LAYER) ? PALE_SINEW : SINEW;
}

static gboolean
is_limb (const BodyMuscle *muscle)
{
  return g_str_equal (muscle->layer, LIMB);
}

static gboolean
is_of (const BodyMuscle *muscle,
       const Layer      *layer)
{
  return g_str_equal (is_limb (muscle) ? LIMB_JOINS : muscle->layer, layer->name);
}

/* The long columns of the back, which are cut at the loin where the deepest muscles are
 * looked at (src/picture/rw-depth.c). */
static gboolean
is_erector (const BodyMuscle *muscle)
{
  return g_str_has_prefix (muscle->name, "longissimus") || g_str_has_prefix (muscle->name, "iliocostalis");
}

static char *
name_sheet (const BodyMuscle *muscle,
            guint             sheet)
{
  return g_strdup_printf ("%s-%u", muscle->name, sheet + 1);
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
      g_autofree char *id = name_sheet (muscle, i);

      body_muscle_comb_strands (g_ptr_array_index (muscle->sheets, i), print, id, STRANDS);
    }
}

/* Full but for a soft border within what it covers. */
static double
soften (double   strength,
        double   x G_GNUC_UNUSED,
        double   y G_GNUC_UNUSED,
        gpointer data G_GNUC_UNUSED)
{
  return CLAMP (2.0 * strength - 1.0, 0.0, 1.0);
}

static const char *
get_veil_letter (const Layer *layer)
{
  if (g_str_equal (layer->name, "fascia"))
    return "gauze";

  return g_str_equal (layer->class, "muscle-superficial") ? "veil" : "film";
}

static void
write_silhouette (const StudioPrint *print,
                  const BodyMuscle  *muscle,
                  const Layer       *layer,
                  StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, VEIL_GRAIN);

  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autofree char *id = name_sheet (muscle, i);

      studio_haze_add_cover (haze, print, id, 0.0, 0.0);
    }
  studio_haze_blur (haze, VEIL_SOFTNESS);
  studio_haze_change (haze, soften, NULL);
  studio_haze_write (haze, svg, get_veil_letter (layer), NULL, VEIL_SOFTNESS);
}

/* The silhouette of what is seen, and lines within it where it has any: a style may leave
 * these away. The front of the belly wall would end in the middle of the belly. */
static void
write_veil (const StudioPrint *print,
            const BodyMuscle  *muscle,
            const Layer       *layer,
            const char        *fade,
            StudioSvg         *svg)
{
  studio_svg_open_group (svg, NULL, "rim", g_str_has_prefix (muscle->name, "external-oblique") ? fade : NULL);
  write_silhouette (print, muscle, layer, svg);
  studio_svg_close_group (svg);

  if (!has_lines (muscle))
    return;

  studio_svg_open_group (svg, NULL, "veil-lines", NULL);
  body_muscle_write_courses (muscle, svg);
  studio_svg_close_group (svg);
}

/* (nullable): the attribute by which the flesh of @muscle fades; a sheet of tendon runs
 * out into the flesh beneath it as it does from behind. */
static char *
make_fade (const BodyMuscle *muscle,
           StudioSvg        *svg)
{
  if (picture_side_melts (muscle))
    return picture_side_define_melt (muscle, svg);

  if (!body_muscle_is_aponeurosis (muscle))
    return picture_side_get_fade (muscle->name);

  picture_back_define_tendon (muscle, NULL, svg);

  return g_strdup_printf ("mask=\"url(#fade-%s)\"", muscle->name);
}

static gboolean
is_broad (const BodyMuscle *muscle,
          const Layer      *layer,
          guint             sheet)
{
  return layer->tones == &flesh_tones && body_sheet_get_width (g_ptr_array_index (muscle->sheets, sheet), 0.5) > BROAD;
}

static void
write_sheet (const StudioPrint *print,
             const BodyMuscle  *muscle,
             const Layer       *layer,
             guint              sheet,
             StudioSvg         *svg)
{
  g_autofree char *name = name_sheet (muscle, sheet);

  if (is_sheath (muscle))
    studio_print_write (print, name, svg, "sheath", &fascia_tones);
  else if (body_muscle_is_tendon (muscle))
    studio_print_write (print, name, svg, get_sinew (muscle), &studio_tones_tendon);
  else if (is_broad (muscle, layer, sheet))
    studio_print_write (print, name, svg, BROAD_LETTER, &broad_tones);
  else
    studio_print_write (print, name, svg, get_letter (muscle, layer), layer->tones);
}

/* A long line is one arc, and the long columns bend more than once: what would stray beside
 * them is cut off. */
static void
write_fibres_within (const StudioPrint *print,
                     const BodyMuscle  *muscle,
                     StudioSvg         *svg)
{
  g_autofree char *name = name_sheet (muscle, 0);
  g_autofree char *outline = studio_print_get_outline (print, name, 0.3);
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"within-%s\"><path d=\"%s\"/></clipPath>", muscle->name, outline);
  g_autofree char *within = g_strdup_printf ("clip-path=\"url(#within-%s)\"", muscle->name);

  studio_svg_define (svg, clip);
  studio_svg_open_group (svg, NULL, NULL, within);
  body_muscle_write_fibres (muscle, svg);
  studio_svg_close_group (svg);
}

/* What lies near to the eye has a firmer edge. */
static const char *
get_flesh_class (const BodyMuscle *muscle,
                 const Layer      *layer)
{
  if (body_muscle_is_tendon (muscle) || is_sheath (muscle))
    return "flesh aponeurosis";
  if (is_erector (muscle))
    return "flesh erector";

  return g_str_equal (layer->class, "muscle-deep") ? "flesh" : "flesh near";
}

/* The flesh is a group of its own: a style that hides it leaves the veil, which
 * lies beneath. The deep muscles have none: they are never hidden. */
static void
write_muscle (const StudioPrint *print,
              const BodyMuscle  *muscle,
              const Layer       *layer,
              StudioSvg         *svg)
{
  g_autofree char *id = g_strconcat (muscle->name, "-left", NULL);
  g_autofree char *fade = make_fade (muscle, svg);
  gboolean melts = body_muscle_is_aponeurosis (muscle) || picture_side_melts (muscle);
  g_autofree char *sink = melts ? picture_side_get_fade (muscle->name) : NULL;

  picture_side_define_cut (muscle, svg);
  studio_svg_open_group (svg, id, layer->class, sink);

  if (layer->veiled && has_veil (muscle))
    write_veil (print, muscle, layer, fade, svg);

  studio_svg_open_group (svg, NULL, get_flesh_class (muscle, layer), fade);

  /* The first sheet lies on top, so it comes last. */
  for (guint i = muscle->sheets->len; i > 0; i--)
    write_sheet (print, muscle, layer, i - 1, svg);

  if (is_erector (muscle) && muscle->sheets->len == 1)
    write_fibres_within (print, muscle, svg);
  else
    body_muscle_write_fibres (muscle, svg);
  picture_side_write_end (muscle, svg);
  picture_side_write_septa (muscle, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}

/* The head that is seen where the other one fades. */
#define UNDER_HEAD "cleidomastoid"

/* What may fade is lit apart, so that all beneath it is drawn as if it were not there. */
typedef enum
{
  STAND_TOGETHER,
  STAND_UNDER,
  STAND_APART,
  N_STANDS,
} Stand;

static Stand
get_stand (const BodyMuscle *muscle)
{
  if (is_limb (muscle) || body_muscle_is_aponeurosis (muscle))
    return STAND_APART;

  return is_erector (muscle) || g_str_equal (muscle->name, UNDER_HEAD) ? STAND_UNDER : STAND_TOGETHER;
}

/* Those muscles of a layer that stand in one light. */
static StudioPrint *
print_layer (const BodyMuscles *muscles,
             const Layer       *layer,
             Stand              stand)
{
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  gboolean limb = stand == STAND_APART && g_str_equal (layer->name, LIMB_JOINS);
  StudioPrint *print;
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_of (muscle, layer) && get_stand (muscle) == stand)
      add_muscle (scene, muscle);

  print = studio_scene_shade (scene, &light, limb ? &limb_frame : &frame, RESOLUTION);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_of (muscle, layer) && get_stand (muscle) == stand)
      comb_muscle (print, muscle);

  return print;
}

/* What is half gone must not show through another half: the arm fades as one. */
static gboolean
enter_limb (const BodyMuscle *muscle,
            const Layer      *layer,
            gboolean          within,
            StudioSvg        *svg)
{
  if (is_limb (muscle) && !within)
    picture_side_open_arm (layer->class, svg);
  else if (!is_limb (muscle) && within)
    studio_svg_close_group (svg);

  return is_limb (muscle);
}

static void
write_layer (const BodyMeasures *measures,
             const Layer        *layer,
             StudioSvg          *svg)
{
  const BodyMuscles *muscles = body_measures_get_side_muscles (measures);
  StudioPrint *prints[N_STANDS];
  const BodyMuscle *muscle;
  gboolean within_limb = FALSE;

  for (guint i = 0; i < N_STANDS; i++)
    prints[i] = print_layer (muscles, layer, i);
  studio_svg_open_group (svg, layer->id, NULL, layer->attributes);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    {
      if (!is_of (muscle, layer))
        continue;

      within_limb = enter_limb (muscle, layer, within_limb, svg);
      picture_side_write_shade (muscle, layer->class, svg);
      picture_side_write_beside (muscle, layer->class, TRUE, svg);
      write_muscle (prints[get_stand (muscle)], muscle, layer, svg);
      picture_side_write_beside (muscle, layer->class, FALSE, svg);
    }

  if (within_limb)
    studio_svg_close_group (svg);
  if (g_str_equal (layer->name, "fascia"))
    picture_side_write_supraspinous (measures, svg);

  studio_svg_close_group (svg);
  for (guint i = 0; i < N_STANDS; i++)
    studio_print_free (prints[i]);
}

void
picture_side_write_muscle (const BodyMeasures *measures,
                           StudioSvg          *svg)
{
  picture_side_define_fades (svg);
  picture_side_define_arm (svg);
  studio_svg_open_group (svg, "muscle", NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    write_layer (measures, &layers[i], svg);

  studio_svg_close_group (svg);
}
