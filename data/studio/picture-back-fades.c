/* picture-back-fades.c: where the muscles of the back view fade
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"
#include "studio-haze.h"
#include "studio-contour.h"

/* Muscles end on the skull at the superior nuchal line, and run out of the
 * picture below; the arm fades with its skin. */
static const char fade_muscle[] =
  "<linearGradient id=\"g-muscle\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".054\" stop-color=\"#000\"/><stop offset=\".06\" stop-color=\"#707070\"/>"
  "<stop offset=\".07\" stop-color=\"#fff\"/>"
  "<stop offset=\".95\" stop-color=\"#fff\"/><stop offset=\".968\" stop-color=\"#e4e4e4\"/>"
  "<stop offset=\".982\" stop-color=\"#969696\"/><stop offset=\".992\" stop-color=\"#383838\"/>"
  "<stop offset=\".999\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-muscle\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-muscle)\"/>"
  "<path d=\"M-172 270L-174 310L-172 350L-168 500H-264V270Z\" fill=\"url(#g-arm)\"/>"
  "<path d=\"M172 270L174 310L172 350L168 500H264V270Z\" fill=\"url(#g-arm)\"/></mask>";

/* The tendon of trapezius is thin on the occiput, long before it ends; sternocleidomastoid
 * ends on the bone behind the ear. The lower tip of trapezius melts into the fascia. */
static const char fade_superficial[] =
  "<linearGradient id=\"g-mastoid\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-40\" x2=\"0\" y2=\"-2\">"
  "<stop offset=\".1\" stop-color=\"#000\"/><stop offset=\".42\" stop-color=\"#a0a0a0\"/>"
  "<stop offset=\".75\" stop-color=\"#fff\"/></linearGradient>"
  "<linearGradient id=\"g-tip\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"352\" x2=\"0\" y2=\"398\">"
  "<stop offset=\"0\" stop-opacity=\"0\"/><stop offset=\".5\" stop-opacity=\".55\"/><stop offset=\"1\"/></linearGradient>"
  "<linearGradient id=\"g-superficial\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".063\" stop-color=\"#000\"/><stop offset=\".071\" stop-color=\"#6c6c6c\"/>"
  "<stop offset=\".082\" stop-color=\"#d0d0d0\"/><stop offset=\".1\" stop-color=\"#fff\"/>"
  "<stop offset=\".915\" stop-color=\"#fff\"/><stop offset=\".943\" stop-color=\"#e4e4e4\"/>"
  "<stop offset=\".968\" stop-color=\"#969696\"/><stop offset=\".986\" stop-color=\"#383838\"/>"
  "<stop offset=\".999\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-superficial\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-superficial)\"/>"
  "<path d=\"M80-60H28L29-40L31-15L34 6L36 30H80zM-80-60H-28L-29-40L-31-15L-34 6L-36 30H-80z\" fill=\"url(#g-mastoid)\"/>"
  "<path d=\"M-14 352H14V412H-14z\" fill=\"url(#g-tip)\"/>"
  "<path d=\"M-172 270L-174 310L-172 350L-168 500H-264V270Z\" fill=\"url(#g-arm)\"/>"
  "<path d=\"M172 270L174 310L172 350L168 500H264V270Z\" fill=\"url(#g-arm)\"/></mask>";

/* Bones do not come through where a muscle that covers them fades: on the occiput
 * and the atlas, and below the tail bone. */
static const char fade_covered[] =
  "<linearGradient id=\"g-covered\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".046\" stop-color=\"#fff\"/><stop offset=\".064\" stop-color=\"#000\"/>"
  "<stop offset=\".15\" stop-color=\"#000\"/><stop offset=\".19\" stop-color=\"#fff\"/>"
  "<stop offset=\".85\" stop-color=\"#fff\"/><stop offset=\".87\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-covered\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-covered)\"/></mask>";

/* The deltoid ends on the bone, between the muscles of the arm; where it springs from the lower lip of the blade's
 * spine its edge is lost, and its tip wholly. */
static const char fade_deltoid[] =
  "<linearGradient id=\"g-deltoid\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"286\" x2=\"0\" y2=\"346\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".4\" stop-color=\"#c4c4c4\"/>"
  "<stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-deltoid\" maskUnits=\"userSpaceOnUse\" x=\"60\" y=\"150\" width=\"200\" height=\"210\">"
  "<rect x=\"60\" y=\"150\" width=\"200\" height=\"210\" fill=\"url(#g-deltoid)\"/>"
  "<g fill=\"none\" stroke=\"#000\" stroke-linecap=\"round\">"
  "<path stroke-width=\"4.4\" stroke-opacity=\".2\" d=\"M76 174L92 175M76 174Q128 174 164 184\"/>"
  "<path stroke-width=\"3.2\" stroke-opacity=\".3\" d=\"M76 174L89 175M76 174Q118 173.6 132 177\"/>"
  "<path stroke-width=\"2.2\" stroke-opacity=\".4\" d=\"M76 174L86 175M76 174Q110 173.6 118 175M138 178Q152 180.4 166 184.6\"/>"
  "<path stroke-width=\"1.4\" stroke-opacity=\".6\" d=\"M76 174L84 175M76 174Q100 173.8 112 174.8M144 179.4L160 183.4\"/></g></mask>";

/* Where a muscle passes beneath a bone, which is drawn under it, or beneath another
 * muscle: what is left of it ends at the contour of that cover, whose shade lies on
 * it. Move it with body-blades.c, body-limbs.c, body-pelvis.c and body-sacrum.c. */
typedef enum
{
  COVER_BONE,
  COVER_CREST, /* of a bone: no outline, so it has a line in styles of hard line */
  COVER_MUSCLE,
  COVER_NONE, /* it turns away there, and has a line */
} CoverKind;

typedef struct
{
  const char *muscle;
  CoverKind kind;
  const char *edge; /* the contour, as points */
  const char *rest; /* and more of them, around what is left */
} Cover;

static const Cover covers[] = {
  /* the acromion and the crest of the spine of the blade, from above, as far as its root */
  { "supraspinatus", COVER_CREST,
    "166.5 160.2 158.6 157.9 153.7 156.9 146.5 156.9 138 158.2 127 160.4 117.5 162.9 "
    "108 165.4 98 167.2 90 168.2 83 168.8 76 169.2 70 169.6", "56 170 56 120 166.5 120" },
  /* the inner borders of levator scapulae and of the blade, under which it goes to the ribs */
  { "serratus-posterior-superior", COVER_BONE,
    "33.4 80 38.4 100 44 122 48 133.4 53 145 58.6 155 62.6 161.4 62.6 166.1 61.3 171.1 60.1 173.3 60.8 177.8 60.8 184 "
    "61.6 197.2 63.6 214.4 66.2 228.6", "0 240 0 80" },
  /* the acromion from below */
  { "infraspinatus", COVER_BONE,
    "144 160 150 173 156 175.6 161.8 178.4 167.2 180.6 173.8 183.2 180.8 185.4 183.8 183.6 187.6 180.6 190 178.4",
    "205 180.4 205 310 40 310 40 160" },
  /* the shaft of the upper arm, before which it goes */
  { "teres-major", COVER_BONE,
    "153 190 156.4 204.1 161.8 207.9 166.8 210.6 171 213 173.4 216.6 175.4 221 178.4 229.1 181 237.5 184.8 253.1 "
    "190.2 274.2", "190.2 310 40 310 40 190" },
  /* the edge of the sacrum and the upper one of the greater sciatic notch, out of which it comes */
  { "piriformis", COVER_BONE,
    "22.5 632.5 26.6 630.3 30.5 626.2 33.5 619.7 36.3 613.5 40.1 608.6 42.6 606 45.8 608 "
    "46.8 610.8 48.2 612.6 49.6 613.2 51.4 613.1 53.3 612.3 55.6 610.4 57 609.1 58.9 608.3 61.6 607.9 64.2 608.1 67 609 70.1 610.9 "
    "72.7 613 74.6 615.4", "79 618.8 86 624.6 100 634 264 600 264 740 22.5 740" },
  /* the crest of the hip bone, on whose inner lip it ends */
  { "quadratus-lumborum", COVER_BONE,
    "46.6 574 52.4 565.6 58.6 556.4 64.8 547.2 70.6 538.6 76.4 532.6 83.6 529 92 527.6 101.4 528.2 111 530.4 120 533.8",
    "120 300 0 300 0 574" },
  /* the side of the chest, round which it turns */
  { "serratus-anterior-behind", COVER_NONE,
    "132.6 232 135.6 241 137.6 250 139 259 140 268 140.6 277 140.8 286 140.7 295 140.4 304 140.1 313 139.7 322 139.2 331 "
    "138.6 340 137.9 349 137 358 135.4 367 132.6 375 128 384",
    "60 384 60 232" },
  /* the lower edge of teres minor, to which its long head runs up */
  { "triceps-long-head", COVER_MUSCLE,
    "112 273.5 121 264.6 130 255 142 242.4 154 230 164 220 174 211 185 205.6 197 201", "264 190 264 500 112 500" },
};

/* Its shade on the muscle: in grains, how soft it and its rim are, and how far around the
 * contour, mm. */
#define SHADE_GRAIN 0.5
#define SHADE_SOFTNESS 3.0
#define SHADE_RIM 0.5
#define SHADE_REACH 12.0

static gboolean
is_bone (const Cover *cover)
{
  return cover->kind == COVER_BONE || cover->kind == COVER_CREST;
}

static int
find_cover (const char *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (covers); i++)
    if (g_str_equal (covers[i].muscle, muscle))
      return (int) i;

  return -1;
}

char *
picture_back_get_cover (const char *muscle)
{
  int cover = find_cover (muscle);

  return cover >= 0 ? g_strdup_printf ("clip-path=\"url(#under-bone-%d)\"", cover) : NULL;
}

gboolean
picture_back_is_under_bone (const char *muscle)
{
  int cover = find_cover (muscle);

  return cover >= 0 && is_bone (&covers[cover]);
}

/* Adds "x y x y ..." */
static void
append_points (GArray     *points,
               const char *text)
{
  g_auto(GStrv) numbers = g_strsplit (text, " ", -1);

  for (guint i = 0; numbers[i] != NULL && numbers[i + 1] != NULL; i += 2)
    {
      StudioPoint point = studio_point (g_ascii_strtod (numbers[i], NULL), g_ascii_strtod (numbers[i + 1], NULL), 0.0);

      g_array_append_val (points, point);
    }
}

static StudioBox
get_shade_frame (const GArray *edge)
{
  StudioPoint least = g_array_index (edge, StudioPoint, 0), most = least;

  for (guint i = 1; i < edge->len; i++)
    {
      StudioPoint point = g_array_index (edge, StudioPoint, i);

      least = studio_point (MIN (least.x, point.x), MIN (least.y, point.y), 0.0);
      most = studio_point (MAX (most.x, point.x), MAX (most.y, point.y), 0.0);
    }

  return (StudioBox) { least.x - SHADE_REACH, least.y - SHADE_REACH, most.x - least.x + 2.0 * SHADE_REACH, most.y - least.y + 2.0 * SHADE_REACH };
}

/* Where @strength is how much of the surroundings are not covered. */
static double
darken (double   strength,
        double   x G_GNUC_UNUSED,
        double   y G_GNUC_UNUSED,
        gpointer data G_GNUC_UNUSED)
{
  return pow (CLAMP (1.9 * (1.0 - strength), 0.0, 1.0), 1.4);
}

void
picture_back_write_cover_shade (const StudioPrint *print,
                                const BodyMuscle  *muscle,
                                StudioSvg         *svg)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr(StudioHaze) shade = NULL;
  g_autoptr(StudioHaze) within = NULL;
  g_autofree char *sheet = NULL;
  int cover = find_cover (muscle->name);
  StudioBox frame;

  if (cover < 0)
    return;

  append_points (points, covers[cover].edge);
  frame = get_shade_frame (points);
  append_points (points, covers[cover].rest);
  shade = studio_haze_new (&frame, SHADE_GRAIN);
  within = studio_haze_new (&frame, SHADE_GRAIN);
  sheet = picture_back_name_sheet (muscle, 0);

  studio_haze_add_polygon (shade, (const StudioPoint *) (gpointer) points->data, points->len, 1.0);
  studio_haze_blur (shade, SHADE_SOFTNESS);
  studio_haze_change (shade, darken, NULL);
  studio_haze_add_cover (within, print, sheet, 0.0, 0.0);
  studio_haze_blur (within, SHADE_RIM);
  studio_haze_multiply (shade, within);
  studio_svg_open_group (svg, NULL, is_bone (&covers[cover]) ? "bone-shade" : "under-shade", NULL);
  studio_haze_limit_tones (shade, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (shade, svg, "under", NULL, 2.0 * SHADE_GRAIN);
  if (covers[cover].kind == COVER_CREST)
    studio_svg_take_path (svg, "edge-line", g_strconcat ("M", covers[cover].edge, NULL));
  studio_svg_close_group (svg);

  if (covers[cover].kind == COVER_NONE)
    studio_svg_take_path (svg, "omuscle", g_strconcat ("M", covers[cover].edge, NULL));
}

static void
define_covers (StudioSvg *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (covers); i++)
    {
      g_autofree char *left = g_strdup_printf ("<clipPath id=\"under-bone-%u\"><path d=\"M%s %sz\"/></clipPath>",
                                               i, covers[i].edge, covers[i].rest);

      studio_svg_define (svg, left);
    }
}

/* Above it, mm, no muscle fades, and one may pass beneath the hip. */
#define LOW_BEGIN 624

/* How far the outline of what fades may stray, mm. */
#define LOW_TOLERANCE 0.12

static void
append_outlines (GString           *mask,
                 const BodyMuscles *muscles,
                 const char        *name)
{
  g_autofree char *cover = picture_back_get_cover (name);
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < muscle->sheets->len && g_str_equal (muscle->name, name); k++)
      {
        g_autoptr(GArray) outline = body_sheet_get_outline (g_ptr_array_index (muscle->sheets, k));
        g_autoptr(GArray) thin = studio_contour_simplify (outline, LOW_TOLERANCE);
        g_autofree char *path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) thin->data, thin->len);

        g_string_append_printf (mask, "<path %s d=\"%s\"/>", cover != NULL ? cover : "", path);
      }
}

/* The sacrotuberous ligament but for its end, which melts away on the bone. */
#define LIGAMENT "M50 640L59 669.6 66 684 68.6 689 62.8 697 55.8 693.2 46 681 38 668z"

/* Between ligament and flesh, where the sit bone has a drawing of its own. */
#define TUBEROSITY "M56 692H80V717H53V697z"

/* What lies under the gluteal muscles is in both masks, once. */
#define LOW_BOTH "of-low"

void
picture_back_define_low (const BodyMuscles *muscles,
                         StudioSvg         *svg)
{
  static const char * const ids[] = { "low-middle", "low-deep" };
  static const char * const gluteal[] = { "gluteus-medius-whole", "gluteus-minimus" };
  static const char * const both[] = {
    "piriformis", "obturator-internus", "gemellus-superior", "gemellus-inferior", "quadratus-femoris", "levator-ani",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GString) mask = g_string_new (NULL);

      g_string_append_printf (mask, "<mask id=\"%s\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"480\" width=\"528\" height=\"236\">"
                              "<rect x=\"-264\" y=\"480\" width=\"528\" height=\"236\" fill=\"url(#g-low)\"/>"
                              "<g id=\"of-%s\">", ids[i], ids[i]);
      append_outlines (mask, muscles, gluteal[i]);
      g_string_append (mask, i == 0 ? "<g id=\"" LOW_BOTH "\">" : "<use href=\"#" LOW_BOTH "\"/>");
      for (guint k = 0; k < G_N_ELEMENTS (both) && i == 0; k++)
        append_outlines (mask, muscles, both[k]);
      if (i == 0)
        g_string_append (mask, "<path d=\"" PICTURE_BACK_FOSSA LIGAMENT TUBEROSITY "\"/>");
      g_string_append_printf (mask, "%s</g><use href=\"#of-%s\" transform=\"scale(-1 1)\"/>"
                              "<path fill=\"#fff\" d=\"M-264 480H264V" G_STRINGIFY (LOW_BEGIN) "H-264z\"/></mask>", i == 0 ? "</g>" : "", ids[i]);
      studio_svg_define (svg, mask->str);
    }
}

void
picture_back_define_fades (StudioSvg *svg)
{
  studio_svg_define (svg, fade_muscle);
  studio_svg_define (svg, fade_superficial);
  studio_svg_define (svg, fade_covered);
  studio_svg_define (svg, fade_deltoid);
  define_covers (svg);
}
