/* picture-side-arm.c: how the upper arm of the side view fades
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-haze.h"

/* The arm's shade on the trunk: how soft it is, mm, and how strong, in parts of the tone. */
#define SHADE_GRAIN 1.0
#define SHADE_SOFTNESS 5.0
#define SHADE_STRENGTH 0.5

static const StudioBox shade_frame = { -66.0, 190.0, 140.0, 240.0 };

/* Below deltoid the arm fades, as it does from behind, so that the flank is seen; the bone,
 * which is narrow, goes on a little farther. Our drawing decision. */
static const char arm_fades[] =
  "<linearGradient id=\"g-limb\" gradientUnits=\"userSpaceOnUse\" x1=\"4\" y1=\"318\" x2=\"7\" y2=\"396\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".25\" stop-color=\"#fff\" stop-opacity=\".9\"/>"
  "<stop offset=\".5\" stop-color=\"#fff\" stop-opacity=\".56\"/><stop offset=\".76\" stop-color=\"#fff\" stop-opacity=\".18\"/>"
  "<stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-limb\" maskUnits=\"userSpaceOnUse\" x=\"-70\" y=\"190\" width=\"150\" height=\"240\">"
  "<rect x=\"-70\" y=\"190\" width=\"150\" height=\"240\" fill=\"url(#g-limb)\"/></mask>"
  "<linearGradient id=\"g-shaft\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"262\" x2=\"0\" y2=\"358\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".26\" stop-color=\"#fff\" stop-opacity=\".88\"/>"
  "<stop offset=\".52\" stop-color=\"#fff\" stop-opacity=\".52\"/><stop offset=\".78\" stop-color=\"#fff\" stop-opacity=\".16\"/>"
  "<stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-shaft\" maskUnits=\"userSpaceOnUse\" x=\"-60\" y=\"140\" width=\"140\" height=\"230\">"
  "<rect x=\"-60\" y=\"140\" width=\"140\" height=\"230\" fill=\"url(#g-shaft)\"/></mask>";

void
picture_side_define_arm (StudioSvg *svg)
{
  studio_svg_define (svg, arm_fades);
}

static double
weaken (double   strength,
        double   x G_GNUC_UNUSED,
        double   y G_GNUC_UNUSED,
        gpointer data G_GNUC_UNUSED)
{
  return SHADE_STRENGTH * strength;
}

/* It hangs before the trunk: a soft shade around it, of which its own muscles cover the
 * inner half. It begins under deltoid. */
static void
write_shade (StudioSvg *svg)
{
  static const StudioPoint course[] = {
    { -20, 214 }, { -30, 238 }, { -38, 276 }, { -42, 324 }, { -41, 368 }, { -36, 424 }, { 45, 424 },
    { 50, 376 }, { 53, 328 }, { 52, 276 }, { 45, 246 }, { 34, 220 },
  };
  g_autoptr(StudioHaze) haze = studio_haze_new (&shade_frame, SHADE_GRAIN);

  studio_haze_add_polygon (haze, course, G_N_ELEMENTS (course), 1.0);
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_change (haze, weaken, NULL);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_haze_write (haze, svg, "under", NULL, SHADE_SOFTNESS);
  studio_svg_close_group (svg);
}

void
picture_side_open_arm (const char *style_class,
                       StudioSvg  *svg)
{
  studio_svg_open_group (svg, "arm-flesh", NULL, "mask=\"url(#fade-limb)\"");
  studio_svg_open_group (svg, NULL, style_class, NULL);
  write_shade (svg);
  studio_svg_close_group (svg);
}
