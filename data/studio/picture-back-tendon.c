/* picture-back-tendon.c: where a sheet of tendon runs out
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-melt.h"
#include "studio-curve.h"
#include "studio-grain.h"

/* A sheet of tendon hides what lies under it, and runs out into the flesh. Our drawing
 * decision. */
typedef struct
{
  const char *name;
  const char *paint; /* of the mask */
  const char *fade;  /* (nullable): the gradient it names */
  const char *rim;   /* what its mask hides beside: there it goes over into what lies under it */
  BodyMeltManner manner;
} Brushing;

/* That of serratus goes over into the fascia of the loins: at its lower border it fades. */
static const char lower_border[] =
  "<linearGradient id=\"g-serratus\" gradientUnits=\"userSpaceOnUse\" x1=\"8.4\" y1=\"445\" x2=\"19\" y2=\"458.7\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\".35\" stop-color=\"#d0d0d0\"/>"
  "<stop offset=\".7\" stop-color=\"#606060\"/><stop offset=\"1\" stop-color=\"#000\"/></linearGradient>";

/* Each side is lit as it lies: over the midline the left one, which lies upon the other, sets in
 * by and by. The right one has no edge beyond it. */
static const char midline[] =
  "<linearGradient id=\"g-midline\" gradientUnits=\"userSpaceOnUse\" x1=\"-3\" y1=\"0\" x2=\"2.2\" y2=\"0\">"
  "<stop offset=\"0\"/><stop offset=\".25\" stop-opacity=\".84\"/><stop offset=\".75\" stop-opacity=\".16\"/>"
  "<stop offset=\"1\" stop-opacity=\"0\"/></linearGradient>"
  "<linearGradient id=\"g-beyond\" xlink:href=\"#g-midline\" gradientUnits=\"userSpaceOnUse\" x1=\"-3.4\" y1=\"0\" x2=\"-2.2\" y2=\"0\"/>"
  "<linearGradient id=\"g-across\" xlink:href=\"#g-midline\" gradientUnits=\"userSpaceOnUse\" x1=\"-3.6\" y1=\"0\" x2=\"3.6\" y2=\"0\"/>";

static const char over_left[] = "<rect fill=\"url(#g-midline)\" x=\"-7\" y=\"329\" width=\"12\" height=\"322\"/>";
static const char over_right[] = "<rect fill=\"url(#g-beyond)\" x=\"-7\" y=\"329\" width=\"5\" height=\"322\"/>";

/* Where its lower border fades, on another sheet, it sets in by and by as well, or it would have an edge there. */
static const char over_fading[] = "<rect fill=\"url(#g-across)\" x=\"-7\" y=\"329\" width=\"11\" height=\"322\"/>";

static const StudioBox box = { -6.0, 330.0, 106.0, 320.0 };
#define GRAIN 0.78
#define N_TONES 12

/* On the hip, the sacrum and the ligaments beside it the edge of the sheet is lost. */
#define ON_SACRUM "45.6 591.9 38 610.9 33 623 29.3 627.2 22.5 634 15.4 638.1 8 641.3 0 641.8H-4"
static const char on_sacrum[] =
  "<g fill=\"none\" stroke=\"#000\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
  "<path stroke-width=\"7\" stroke-opacity=\".2\" d=\"M55.4 571L51.4 579.1 " ON_SACRUM "\"/>"
  "<path stroke-width=\"4.6\" stroke-opacity=\".3\" d=\"M54.4 573L51.4 579.1 " ON_SACRUM "\"/>"
  "<path stroke-width=\"2.8\" stroke-opacity=\".5\" d=\"M53.4 575L51.4 579.1 " ON_SACRUM "\"/>"
  "<path stroke-width=\"1.5\" stroke-opacity=\".8\" d=\"M51.4 579.1L" ON_SACRUM "\"/></g>";

static const Brushing brushings[] = {
  { "erector-aponeurosis", "#fff", NULL, on_sacrum, { -6.0, 9.0, 24.0, 16.0, 1.3 } },
  { "serratus-aponeurosis", "url(#g-serratus)", lower_border, "", { -5.0, 5.0, 9.0, 12.0, 2.2 } },
};

/* The tips of the spines come through it; half as wide, mm, and so high, in parts of the
 * process. Each is a hole in a softer one. The crest of the sacrum is one. */
#define HALF_TIP 2.4
#define TIP_HEIGHT 0.36

/* No two are alike: by so much of that, and so far aside, mm. */
#define TIP_UNLIKE 0.14
#define TIP_ASIDE 0.5
#define TIPS_APART 13.0
#define TIPS_SEED 3

static const struct
{
  double wider;
  const char *strength;
} rims[] = { { 1.1, ".3" }, { 0.5, ".35" }, { -0.3, ".6" } };
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
append_tips (GString            *path,
             const BodyMeasures *measures,
             double              wider)
{
  g_autofree char *of_sacrum = get_oblong (crest, CREST_WIDTH + wider, HALF_CREST + wider);
  const BodyVertebra *vertebra;

  g_string_append (path, of_sacrum);

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i))->name[0] != 'S'; i++)
    if (vertebra->spinous_tip.y > box.y)
      {
        double unlike = studio_grain_get_noise (vertebra->spinous_tip.y / TIPS_APART, 0.5, TIPS_SEED);
        g_autofree char *tip = get_oblong (studio_point (TIP_ASIDE * unlike, vertebra->spinous_tip.y, 0.0), HALF_TIP * (1.0 + TIP_UNLIKE * unlike) + wider,
                                           TIP_HEIGHT * vertebra->spinous_thickness * (1.0 - TIP_UNLIKE * unlike) + wider);

        g_string_append (path, tip);
      }
}

/* (transfer full): what takes away from the mask of @muscle. */
static GString *
make_content (const BodyMuscle   *muscle,
              const BodyMeasures *measures,
              const Brushing     *brushing)
{
  g_autoptr(StudioHaze) melted = studio_haze_new (&box, GRAIN);
  GString *content = g_string_new (NULL);
  g_autofree char *strands = picture_back_make_junction (muscle);
  g_autofree char *element = NULL;

  body_melt_add (melted, &brushing->manner, g_ptr_array_index (muscle->sheets, 0), BODY_MELT_FLESH_AT_INSERTION,
                 muscle->seed + (muscle->is_left ? PICTURE_BACK_OTHER_SIDE : 0));
  body_melt_finish (melted);
  studio_haze_limit_tones (melted, N_TONES);
  element = studio_haze_make_element (melted, PICTURE_BACK_MELTED, NULL, GRAIN);
  g_string_append (content, element);
  g_string_append (content, strands != NULL ? strands : "");
  g_string_append (content, measures != NULL ? brushing->rim : "");
  if (measures != NULL)
    g_string_append (content, muscle->is_left ? over_left : brushing->fade != NULL ? over_fading : over_right);

  for (guint i = 0; i < G_N_ELEMENTS (rims) && measures != NULL; i++)
    {
      g_string_append_printf (content, "<path fill-opacity=\"%s\" d=\"", rims[i].strength);
      append_tips (content, measures, rims[i].wider);
      g_string_append (content, "\"/>");
    }

  return content;
}

void
picture_back_define_tendon (const BodyMuscle   *muscle,
                            const BodyMeasures *measures,
                            StudioSvg          *svg)
{
  const Brushing *brushing = find_brushing (muscle);
  g_autofree char *id = picture_back_name_fade (muscle);
  gboolean fades = measures != NULL && brushing->fade != NULL;
  GString *content = make_content (muscle, measures, brushing);
  g_autofree char *mask = picture_back_make_mask (id, &box, fades ? brushing->paint : "#fff", content->str);

  if (fades && !muscle->is_left)
    studio_svg_define (svg, brushing->fade);
  if (measures != NULL && !muscle->is_left && brushing == &brushings[0])
    studio_svg_define (svg, midline);
  studio_svg_define (svg, mask);
  g_string_free (content, TRUE);
}
