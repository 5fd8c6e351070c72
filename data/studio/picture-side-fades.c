/* picture-side-fades.c: where the muscles of the side view fade
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-skull.h"
#include "picture-back-muscle.h"
#include "studio-haze.h"

/* The deep muscles of the nape pale a little where they end on the skull; the columns
 * beside the spine where they end on the sacrum. */
static const char fade_column[] =
  "<linearGradient id=\"g-column\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-60\" x2=\"0\" y2=\"624\">"
  "<stop offset=\"0\" stop-color=\"#707070\"/><stop offset=\".03\" stop-color=\"#a8a8a8\"/>"
  "<stop offset=\".06\" stop-color=\"#fff\"/><stop offset=\".94\" stop-color=\"#fff\"/>"
  "<stop offset=\"1\" stop-color=\"#a0a0a0\"/></linearGradient>"
  "<mask id=\"fade-column\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"812\">"
  "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"url(#g-column)\"/></mask>";

/* Under the superficial muscles the others are gone before the picture ends, or they
 * would show where those fade; at the nape all end at the scalp, from y -46 to -28. */
static const char fade_under[] =
  "<linearGradient id=\"g-under\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-46\" x2=\"0\" y2=\"684\">"
  "<stop offset=\"0\" stop-color=\"#fff\" stop-opacity=\"0\"/><stop offset=\".009\" stop-color=\"#fff\" stop-opacity=\".28\"/>"
  "<stop offset=\".018\" stop-color=\"#fff\" stop-opacity=\".76\"/><stop offset=\".025\" stop-color=\"#fff\"/>"
  "<stop offset=\".934\" stop-color=\"#fff\"/><stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-under\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\" height=\"812\">"
  "<rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"url(#g-under)\"/></mask>";

/* Piriformis comes out from behind the edge of the notch, crosses the bone before it and
 * ends behind the tip of the trochanter (body-pelvis.c, body-limbs.c). */
#define PIRIFORMIS "piriformis"
#define OBTURATOR "obturator-internus"

static const char under_notch[] =
  "<clipPath id=\"under-notch\"><path d=\"M40.6 700L41 634Q40.6 626 36.4 616L28 617.4Q15 621.6 8 629.4L-24 640V668H-10Q-4 669.6 -1.4 674Q2 680 3.4 690z\"/></clipPath>"
  "<clipPath id=\"behind-trochanter\"><path d=\"M-3 671Q2 680 3.4 690V716H60V640H-3z\"/></clipPath>";

/* The scalenes go down under the uppermost slip of serratus anterior. */
#define SCALENES "scalenes"

static const char over_ribs[] =
  "<clipPath id=\"over-ribs\"><path d=\"M-60 0H60V143.2H18Q4 143.4 -11.4 147V160H-60z\"/></clipPath>";

/* How far flesh fades under the edge of the jaw, mm. Our own drawing decision. */
#define JAW_SOFTNESS 3.6
#define JAW_GRAIN 1.0

static const StudioBox frame = { -190.0, -96.0, 460.0, 812.0 };
static const StudioBox jaw_frame = { -150.0, -36.0, 120.0, 110.0 };

/* What comes out from behind the lower jaw. */
static const char * const behind_jaw[] = { "mylohyoid", "digastric", "hyoglossus", "pharynx", "longus-capitis", NULL };

/* A fade of the flesh of one muscle: how much of it is left, in parts of 1, at
 * equal steps from one place to another, in the plane of the view, mm. */
typedef struct
{
  const char *muscle;
  StudioPoint from;
  StudioPoint to;
  const char *left[4];
} Fade;

/* One does not roll on what lies in front: it is as clear as the back where it is
 * near to it, and pales only towards the contour. Where a muscle ends on a bone that
 * is not drawn, it has no hard edge. All our own drawing decision. */
static const Fade fades[] = {
  { "pectoralis-major", { -136, 0, 0 }, { -100, 0, 0 }, { ".9", ".97", "1", "1" } },
  { "rectus-abdominis", { -138, 0, 0 }, { -128, 0, 0 }, { ".72", ".86", ".96", "1" } },
  { "rectus-abdominis", { 0, 692, 0 }, { 0, 672, 0 }, { ".3", ".66", ".9", "1" } },
  { "sternocleidomastoid", { 3, -27, 0 }, { -4, -14, 0 }, { "0", ".3", ".76", "1" } },
  { "sternocleidomastoid", { 0, 169, 0 }, { 0, 158, 0 }, { "0", ".5", ".9", "1" } },
  { "cleidomastoid", { 5, -29, 0 }, { 0, -14, 0 }, { "0", ".3", ".76", "1" } },
  { "gluteus-medius", { 0, 712, 0 }, { 0, 688, 0 }, { "0", ".5", ".86", "1" } },
  { "sacrotuberous-sheath", { 0, 712, 0 }, { 0, 692, 0 }, { "0", ".5", ".86", "1" } },
  { "semispinalis-capitis", { 28, -36.4, 0 }, { 32.4, -18, 0 }, { "0", ".34", ".8", "1" } },
  { "nuchal-ligament", { 45, -32, 0 }, { 43, -12, 0 }, { "0", ".4", ".8", "1" } },
  { "mylohyoid", { 0, 46, 0 }, { 0, 60, 0 }, { "0", ".3", ".72", "1" } },
  { "trapezius", { 0, -37, 0 }, { 0, -25, 0 }, { "0", ".3", ".76", "1" } },
  { "digastric", { 0, -3, 0 }, { 0, 9, 0 }, { "0", ".34", ".8", "1" } },
  { "longissimus", { -29, -2, 0 }, { -22, 9, 0 }, { "0", ".36", ".84", "1" } },
  { "obliquus-capitis-superior", { 3, -25, 0 }, { -5, -11, 0 }, { "0", ".3", ".76", "1" } },
  { "rectus-capitis-posterior-major", { 7, -24, 0 }, { 6, -10, 0 }, { "0", ".3", ".76", "1" } },
  { "rectus-capitis-posterior-minor", { 24, -29, 0 }, { 17, -14, 0 }, { "0", ".3", ".76", "1" } },
  { "longus-capitis", { 0, 1, 0 }, { 0, 20, 0 }, { "0", ".3", ".76", "1" } },
  { "pharynx", { 0, 0, 0 }, { 0, 22, 0 }, { "0", ".3", ".76", "1" } },
  { "psoas-major", { 0, 592, 0 }, { 0, 532, 0 }, { "0", ".2", ".62", "1" } },
  { "internal-oblique", { 0, 692, 0 }, { 0, 630, 0 }, { ".3", ".6", ".86", "1" } },
  { "internal-oblique-sheath", { -108, 0, 0 }, { -92, 0, 0 }, { ".3", ".6", ".9", "1" } },
  { "internal-oblique-sheath", { 0, 694, 0 }, { 0, 640, 0 }, { ".3", ".6", ".8", "1" } },
  { "inguinal-sheath", { 0, 688, 0 }, { 0, 672, 0 }, { ".3", ".66", ".9", "1" } },
  { "thoracolumbar-fascia", { 0, 587, 0 }, { 0, 558, 0 }, { "0", ".3", ".72", "1" } },
  { "belly-veil", { -84, 0, 0 }, { -34, 0, 0 }, { "0", ".2", ".66", "1" } },
  { "external-oblique-sheath", { -136, 0, 0 }, { -92, 0, 0 }, { ".5", ".66", ".78", ".97" } },
  { "external-oblique-sheath", { 0, 704, 0 }, { 0, 660, 0 }, { ".3", ".6", ".8", "1" } },
  { "serratus-aponeurosis", { 83, 346, 0 }, { 73, 377, 0 }, { "0", ".24", ".6", ".84" } },
  { "serratus-aponeurosis", { 46, 480, 0 }, { 53, 444, 0 }, { "0", ".3", ".76", "1" } },
  { "iliotibial-sheath", { 6, 536, 0 }, { -18, 680, 0 }, { ".4", ".34", ".54", ".97" } },
};

static void
define_gradient (const Fade *fade,
                 guint       index,
                 GString    *xml)
{
  static const char * const offsets[] = { "0", ".33", ".67", "1" };

  g_string_append_printf (xml,
                          "<linearGradient id=\"g-flesh-%u\" gradientUnits=\"userSpaceOnUse\""
                          " x1=\"%g\" y1=\"%g\" x2=\"%g\" y2=\"%g\">",
                          index, fade->from.x, fade->from.y, fade->to.x, fade->to.y);

  for (guint i = 0; i < G_N_ELEMENTS (fade->left); i++)
    g_string_append_printf (xml, "<stop offset=\"%s\" stop-color=\"#fff\" stop-opacity=\"%s\"/>",
                            offsets[i], fade->left[i]);

  g_string_append (xml, "</linearGradient>");
}

/* A second fade of the same muscle is a mask of what fills the first one's. */
static void
define_fade (guint      index,
             StudioSvg *svg)
{
  const Fade *fade = &fades[index];
  gboolean again = index > 0 && g_str_equal (fade->muscle, fades[index - 1].muscle);
  g_autofree char *mask = again ? g_strdup_printf (" mask=\"url(#fade-flesh-%u)\"", index - 1) : g_strdup ("");
  g_autoptr(GString) xml = g_string_new (NULL);

  define_gradient (fade, index, xml);
  g_string_append_printf (xml,
                          "<mask id=\"fade-flesh-%u\" maskUnits=\"userSpaceOnUse\" x=\"-190\" y=\"-96\" width=\"460\""
                          " height=\"812\"><rect x=\"-190\" y=\"-96\" width=\"460\" height=\"812\" fill=\"url(#g-flesh-%u)\"%s/></mask>",
                          index, index, mask);
  studio_svg_define (svg, xml->str);
}

static void
define_behind_jaw (StudioSvg *svg)
{
  g_autofree char *jaw = body_skull_get_jaw ();
  g_autofree char *xml = g_strdup_printf ("<clipPath id=\"behind-jaw\"><path clip-rule=\"evenodd\" d=\"M-190-96H270V716H-190z%s\"/></clipPath>", jaw);

  studio_svg_define (svg, xml);
}

/* Where the face is seen, skin has no edge at the jaw: flesh comes out from under it by and by. */
static void
define_under_jaw (StudioSvg *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&jaw_frame, JAW_GRAIN);
  g_autoptr(GArray) jaw = body_skull_sample_jaw ();
  g_autofree char *element = NULL;
  g_autofree char *mask = NULL;

  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) jaw->data, jaw->len, 1.0);
  studio_haze_blur (haze, JAW_SOFTNESS);
  /* Full at the edge of the jaw, where the half of a blurred shape is left. */
  studio_haze_strengthen (haze, 2.0);
  element = studio_haze_make_element (haze, PICTURE_BACK_MELTED, NULL, JAW_SOFTNESS / 2.0);
  mask = picture_back_make_mask ("under-jaw", &frame, "#fff", element);
  studio_svg_define (svg, mask);
}

static char *
find_fade (const char *muscle)
{
  char *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (fades); i++)
    if (g_str_equal (fades[i].muscle, muscle))
      {
        g_free (found);
        found = g_strdup_printf ("mask=\"url(#fade-flesh-%u)\"", i);
      }

  return found;
}

char *
picture_side_get_fade (const char *muscle)
{
  g_autofree char *fade = NULL;

  if (g_str_equal (muscle, PIRIFORMIS))
    return g_strdup ("clip-path=\"url(#under-notch)\"");

  if (g_str_equal (muscle, OBTURATOR))
    return g_strdup ("clip-path=\"url(#behind-trochanter)\"");

  if (g_str_equal (muscle, SCALENES))
    return g_strdup ("clip-path=\"url(#over-ribs)\"");

  fade = find_fade (muscle);

  if (g_strv_contains (behind_jaw, muscle))
    return g_strconcat ("clip-path=\"url(#behind-jaw)\" ", fade, NULL);

  return g_steal_pointer (&fade);
}

void
picture_side_define_fades (StudioSvg *svg)
{
  studio_svg_define (svg, fade_column);
  studio_svg_define (svg, fade_under);
  studio_svg_define (svg, under_notch);
  studio_svg_define (svg, over_ribs);
  define_behind_jaw (svg);
  define_under_jaw (svg);

  for (guint i = 0; i < G_N_ELEMENTS (fades); i++)
    define_fade (i, svg);
}
