/* picture-back-tendon.c: where a sheet of tendon runs out
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-fringe.h"
#include "studio-curve.h"

/* A sheet of tendon hides what lies under it, and runs out into the flesh. Our drawing
 * decision. */
typedef struct
{
  const char *name;
  const char *paint; /* of the mask */
  const char *fade;  /* (nullable): the gradient it names */
  BodyFringeManner manner;
} Brushing;

/* That of serratus goes over into the fascia of the loins: at its lower border it fades. Tenths of a millimetre. */
static const char lower_border[] =
  "<linearGradient id=\"g-serratus\" gradientUnits=\"userSpaceOnUse\" x1=\"84\" y1=\"4450\" x2=\"190\" y2=\"4587\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".35\" stop-color=\"#d0d0d0\"/>"
  "<stop offset=\".7\" stop-color=\"#606060\"/><stop offset=\"1\" stop-color=\"#000\"/></linearGradient>";

static const Brushing brushings[] = {
  { "erector-aponeurosis", "#fff", NULL, { -2.0, 5.0, 52.0, 2.6, 0.34 } },
  { "serratus-aponeurosis", "url(#g-serratus)", lower_border, { -3.0, 1.6, 17.0, 1.6, 0.34 } },
};

/* The tips of the spines come through it; half as wide, mm, and so high, in parts of the
 * process. Each is a hole in a softer one. The crest of the sacrum is one. */
#define HALF_TIP 2.4
#define TIP_HEIGHT 0.36
static const struct
{
  double wider;
  const char *strength;
} rims[] = { { 1.1, ".3" }, { 0.5, ".45" }, { -0.1, "1" } };
static const StudioPoint crest = { 0.0, 588.0, 0.0 };
#define HALF_CREST 26.0
#define CREST_WIDTH 1.5

static const Brushing *
find_brushing (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (brushings); i++)
    if (g_str_equal (brushings[i].name, muscle->name))
      return &brushings[i];

  g_return_val_if_reached (&brushings[0]);
}

static char *
get_oblong (StudioPoint centre,
            double      half_width,
            double      half_height)
{
  static const double places[][2] = { { 0.1, -1 }, { 0.62, -0.7 }, { 1, 0.1 }, { 0.86, 0.66 }, { 0, 1 }, { -0.8, 0.6 }, { -0.96, 0 }, { -0.66, -0.6 } };
  StudioPoint rim[G_N_ELEMENTS (places)];

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    rim[i] = studio_point (centre.x + half_width * places[i][0], centre.y + half_height * places[i][1], 0.0);

  return studio_curve_get_path (rim, G_N_ELEMENTS (rim), TRUE);
}

static void
append_holes (GString            *mask,
              const BodyMeasures *measures,
              double              wider)
{
  g_autofree char *of_sacrum = get_oblong (crest, CREST_WIDTH + wider, HALF_CREST + wider);
  const BodyVertebra *vertebra;

  g_string_append (mask, of_sacrum);

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i))->name[0] != 'S'; i++)
    if (vertebra->spinous_tip.y > 330.0)
      {
        g_autofree char *hole = get_oblong (studio_point (0.0, vertebra->spinous_tip.y, 0.0), HALF_TIP + wider,
                                            TIP_HEIGHT * vertebra->spinous_thickness + wider);

        g_string_append (mask, hole);
      }
}

void
picture_back_define_tendon (const BodyMuscle   *muscle,
                            const BodyMeasures *measures,
                            StudioSvg          *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed);
  const Brushing *brushing = find_brushing (muscle);
  g_autofree char *id = picture_back_name_fade (muscle);
  g_autoptr(GString) mask = g_string_new (NULL);
  g_autoptr(BodyFringe) fringe = body_fringe_new ();
  gboolean fades = measures != NULL && brushing->fade != NULL;

  if (fades && !muscle->is_left)
    studio_svg_define (svg, brushing->fade);

  /* A little over the midline: both sides meet there. */
  g_string_append_printf (mask, "<mask id=\"%s\" maskUnits=\"userSpaceOnUse\" x=\"-.3\" y=\"330\""
                          " width=\"100.3\" height=\"320\">", id);

  body_fringe_add (fringe, &brushing->manner, g_ptr_array_index (muscle->sheets, 0), TRUE, chance);
  body_fringe_append_mask (fringe, fades ? brushing->paint : "#fff", "1", mask);

  for (guint i = 0; i < G_N_ELEMENTS (rims) && measures != NULL; i++)
    {
      g_string_append_printf (mask, "<path fill-opacity=\"%s\" d=\"", rims[i].strength);
      append_holes (mask, measures, rims[i].wider);
      g_string_append (mask, "\"/>");
    }

  g_string_append (mask, "</mask>");
  studio_svg_define (svg, mask->str);
}
