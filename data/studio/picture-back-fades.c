/* picture-back-fades.c: where the muscles of the back view fade
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* Muscles end on the skull at the superior nuchal line, and run out of the
 * picture below; the arm fades with its skin. */
static const char fade_muscle[] =
  "<linearGradient id=\"g-muscle\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".056\" stop-color=\"#000\"/><stop offset=\".068\" stop-color=\"#5c5c5c\"/>"
  "<stop offset=\".088\" stop-color=\"#fff\"/>"
  "<stop offset=\".885\" stop-color=\"#fff\"/><stop offset=\".918\" stop-color=\"#e4e4e4\"/>"
  "<stop offset=\".95\" stop-color=\"#8e8e8e\"/><stop offset=\".974\" stop-color=\"#383838\"/>"
  "<stop offset=\".99\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-muscle\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-muscle)\"/>"
  "<path d=\"M-172 270L-174 310L-172 350L-168 500H-264V270Z\" fill=\"url(#g-arm)\"/>"
  "<path d=\"M172 270L174 310L172 350L168 500H264V270Z\" fill=\"url(#g-arm)\"/></mask>";

/* The tendon of trapezius is thin on the occiput, long before it ends; sternocleidomastoid
 * ends on the bone behind the ear. */
static const char fade_superficial[] =
  "<linearGradient id=\"g-mastoid\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-46\" x2=\"0\" y2=\"-22\">"
  "<stop offset=\".1\" stop-color=\"#000\"/><stop offset=\".5\" stop-color=\"#8c8c8c\"/>"
  "<stop offset=\"1\" stop-color=\"#fff\"/></linearGradient>"
  "<linearGradient id=\"g-superficial\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".06\" stop-color=\"#000\"/><stop offset=\".076\" stop-color=\"#484848\"/>"
  "<stop offset=\".096\" stop-color=\"#b0b0b0\"/><stop offset=\".13\" stop-color=\"#fff\"/>"
  "<stop offset=\".87\" stop-color=\"#fff\"/><stop offset=\".905\" stop-color=\"#e4e4e4\"/>"
  "<stop offset=\".94\" stop-color=\"#8e8e8e\"/><stop offset=\".968\" stop-color=\"#383838\"/>"
  "<stop offset=\".99\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-superficial\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-superficial)\"/>"
  "<path d=\"M-80-60H-44V30H-80zM80-60H44V30H80z\" fill=\"url(#g-mastoid)\"/>"
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

/* The veil of the superficial muscles, which has no mask. */
static const char fade_veil[] =
  "<linearGradient id=\"g-veil\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop class=\"veil-stop\" offset=\".06\" stop-opacity=\"0\"/><stop class=\"veil-stop\" offset=\".15\" stop-opacity=\".09\"/>"
  "<stop class=\"veil-stop\" offset=\".8\" stop-opacity=\".09\"/><stop class=\"veil-stop\" offset=\".97\" stop-opacity=\"0\"/>"
  "</linearGradient>";

/* The deltoid ends on the bone, between the muscles of the arm. */
static const char fade_deltoid[] =
  "<linearGradient id=\"g-deltoid\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"286\" x2=\"0\" y2=\"346\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".4\" stop-color=\"#c4c4c4\"/>"
  "<stop offset=\"1\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-deltoid\" maskUnits=\"userSpaceOnUse\" x=\"60\" y=\"150\" width=\"200\" height=\"210\">"
  "<rect x=\"60\" y=\"150\" width=\"200\" height=\"210\" fill=\"url(#g-deltoid)\"/></mask>";

/* Where a muscle passes beneath a bone, which is drawn under it: what is left of it ends
 * at the contour of that bone. Move it with body-blades.c and body-limbs.c. */
typedef struct
{
  const char *muscle;
  const char *left;
} Cover;

static const Cover covers[] = {
  /* the acromion and the crest of the spine of the blade, from above */
  { "supraspinatus",
    "M40 120H173.6V157L171.4 158.4 168.4 160.9 166.5 160.6 158.6 157.9 153.7 156.9 146.5 156.9 138 158.4 127 161 117.5 163.2 "
    "94 167.2 66 171.2 40 176z" },
  /* the acromion from below */
  { "infraspinatus",
    "M40 160H144L150 173 156 176.3 161.8 179.7 167.2 181.9 173.8 184.7 178.3 185.6 182.8 184.9 186.1 183.4 190 180.4H205V310H40z" },
  /* the shaft of the upper arm, before which it goes */
  { "teres-major",
    "M40 190H153L155.4 204.1 161.2 207.9 166.2 211.1 168.2 213.8 169.5 216.7 170.9 220.6 173.6 229.1 177.8 237.5 182.5 253.1 "
    "188.6 274.2V310H40z" },
};

char *
picture_back_get_cover (const char *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (covers); i++)
    if (g_str_equal (covers[i].muscle, muscle))
      return g_strdup_printf ("clip-path=\"url(#under-bone-%u)\"", i);

  return NULL;
}

static void
define_covers (StudioSvg *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (covers); i++)
    {
      g_autofree char *xml = g_strdup_printf ("<clipPath id=\"under-bone-%u\"><path d=\"%s\"/></clipPath>", i, covers[i].left);

      studio_svg_define (svg, xml);
    }
}

static void
append_outlines (GString           *mask,
                 const BodyMuscles *muscles,
                 const char        *name)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < muscle->sheets->len && g_str_equal (muscle->name, name); k++)
      {
        g_autoptr(GArray) outline = body_sheet_get_outline (g_ptr_array_index (muscle->sheets, k));
        g_autofree char *path = studio_curve_get_polygon ((const StudioPoint *) (gpointer) outline->data, outline->len);

        g_string_append (mask, path);
      }
}

void
picture_back_define_low (const BodyMuscles *muscles,
                         StudioSvg         *svg)
{
  static const char * const ids[] = { "low-middle", "low-deep" };
  static const char * const names[][3] = {
    { "gluteus-medius-whole", "piriformis", "sacrotuberous-ligament" },
    { "gluteus-minimus", "piriformis", "sacrotuberous-ligament" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GString) mask = g_string_new (NULL);

      g_string_append_printf (mask, "<mask id=\"%s\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"480\" width=\"528\" height=\"236\">"
                              "<rect x=\"-264\" y=\"480\" width=\"528\" height=\"236\" fill=\"url(#g-low)\"/>"
                              "<path id=\"of-%s\" d=\"", ids[i], ids[i]);
      for (guint k = 0; k < G_N_ELEMENTS (names[i]); k++)
        append_outlines (mask, muscles, names[i][k]);
      g_string_append_printf (mask, "\"/><use href=\"#of-%s\" transform=\"scale(-1 1)\"/></mask>", ids[i]);
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
  studio_svg_define (svg, fade_veil);
  define_covers (svg);
}
