/* picture-back-fades.c: where the muscles of the back view fade
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

/* Muscles end on the skull at the superior nuchal line, and run out of the
 * picture below; the arm fades with its skin. */
static const char fade_muscle[] =
  "<linearGradient id=\"g-muscle\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".046\" stop-color=\"#000\"/><stop offset=\".06\" stop-color=\"#707070\"/>"
  "<stop offset=\".08\" stop-color=\"#fff\"/>"
  "<stop offset=\".87\" stop-color=\"#fff\"/><stop offset=\".905\" stop-color=\"#e4e4e4\"/>"
  "<stop offset=\".94\" stop-color=\"#8e8e8e\"/><stop offset=\".968\" stop-color=\"#383838\"/>"
  "<stop offset=\".99\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-muscle\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-muscle)\"/>"
  "<path d=\"M-172 270L-174 310L-172 350L-168 500H-264V270Z\" fill=\"url(#g-arm)\"/>"
  "<path d=\"M172 270L174 310L172 350L168 500H264V270Z\" fill=\"url(#g-arm)\"/></mask>";

/* The tendon of trapezius is thin on the occiput, long before it ends. */
static const char fade_superficial[] =
  "<linearGradient id=\"g-superficial\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"710\">"
  "<stop offset=\".05\" stop-color=\"#000\"/><stop offset=\".066\" stop-color=\"#545454\"/>"
  "<stop offset=\".084\" stop-color=\"#b0b0b0\"/><stop offset=\".115\" stop-color=\"#fff\"/>"
  "<stop offset=\".87\" stop-color=\"#fff\"/><stop offset=\".905\" stop-color=\"#e4e4e4\"/>"
  "<stop offset=\".94\" stop-color=\"#8e8e8e\"/><stop offset=\".968\" stop-color=\"#383838\"/>"
  "<stop offset=\".99\" stop-color=\"#000\"/></linearGradient>"
  "<mask id=\"fade-superficial\" maskUnits=\"userSpaceOnUse\" x=\"-264\" y=\"-96\" width=\"528\" height=\"812\">"
  "<rect x=\"-264\" y=\"-96\" width=\"528\" height=\"812\" fill=\"url(#g-superficial)\"/>"
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

void
picture_back_define_fades (StudioSvg *svg)
{
  studio_svg_define (svg, fade_muscle);
  studio_svg_define (svg, fade_superficial);
  studio_svg_define (svg, fade_covered);
  studio_svg_define (svg, fade_deltoid);
  studio_svg_define (svg, fade_veil);
}
