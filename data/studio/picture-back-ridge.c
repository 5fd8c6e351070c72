/* picture-back-ridge.c: the spine of the blade between trapezius and deltoid, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-polyline.h"
#include "studio-stroke.h"

/* The fascia over it is seen as the ridge beneath: its upper lip is in the light, below its lower one it turns
 * under, and at its root is a smooth triangle over which the tendon of trapezius glides. Strongest on these lines, and
 * so broad and strong, mm. All here is our drawing decision. */
#define RIDGE "deltoid-fascia"
static const StudioPoint upper_lip[] = {
  { 62, 181 }, { 68, 177.4 }, { 76, 174 }, { 86, 172 }, { 102, 171.2 }, { 122, 171.4 }, { 136, 173 }, { 148, 177 }, { 160, 179.4 }, { 172, 177 },
  { 180, 171 }, { 181.4, 165 },
};
static const StudioPoint lower_lip[] = {
  { 63.4, 191.4 }, { 67.4, 186.6 }, { 75, 181.2 }, { 86, 176.4 }, { 102, 175 }, { 122, 176 }, { 144, 180 }, { 158, 184.4 }, { 172, 186.4 }, { 182, 183.4 },
  { 189.4, 177 }, { 190.4, 169.4 },
};
static const StudioPoint root[] = { { 64, 181.6 }, { 70, 179 } };
#define LIP_WIDTH 1.5
#define LIP_STRENGTH 0.8
#define UNDER_WIDTH 2.1
#define UNDER_STRENGTH 0.95
#define ROOT_WIDTH 3.4
#define ROOT_STRENGTH 0.34
#define GRAIN 0.6
#define APART 1.2
static const StudioBox frame = { 54.0, 152.0, 142.0, 42.0 };

/* Flesh goes over into it by strands of tendon: between these parts across, where it begins or ends, so far apart,
 * out onto the bone and into the flesh, mm. They lie in families of unlike length. */
typedef struct
{
  const char *muscle;
  gboolean at_insertion;
  double from;
  double to;
  double apart;
  double out;
  double into;
} Strands;

static const Strands strands[] = {
  { "trapezius", TRUE, 0.06, 0.86, 1.7, 0.7, 11.0 },
  { "deltoid", FALSE, 0.02, 0.42, 1.6, 0.6, 15.0 },
};

#define FAMILY 5.0
#define SHORTEST 0.25
#define UNEVEN 0.4
#define HALF_WIDTH 0.2
#define LEANING 0.012

static double
brighten (double   strength G_GNUC_UNUSED,
          double   x,
          double   y,
          gpointer data G_GNUC_UNUSED)
{
  double lip = LIP_STRENGTH * studio_polyline_get_nearness (upper_lip, G_N_ELEMENTS (upper_lip), LIP_WIDTH, x, y);

  return MAX (lip, ROOT_STRENGTH * studio_polyline_get_nearness (root, G_N_ELEMENTS (root), ROOT_WIDTH, x, y));
}

static double
darken (double   strength G_GNUC_UNUSED,
        double   x,
        double   y,
        gpointer data G_GNUC_UNUSED)
{
  return UNDER_STRENGTH * studio_polyline_get_nearness (lower_lip, G_N_ELEMENTS (lower_lip), UNDER_WIDTH, x, y);
}

void
picture_back_write_ridge (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  static const char *const letters[] = { "furrow", "gleam" };
  static const StudioHazeFunc changes[] = { darken, brighten };

  if (!g_str_equal (muscle->name, RIDGE))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      g_autoptr(StudioHaze) haze = studio_haze_new (&frame, GRAIN);

      studio_haze_change (haze, changes[i], NULL);
      studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
      studio_haze_write (haze, svg, letters[i], "in-" RIDGE "-right-1", APART);
    }
}

/* The upper lip, on which trapezius ends almost along its own fibres. */
#define EDGE(from) "M" from "142 172.6 122 170T84 171Q73 173 63 180"

const char *
picture_back_get_ridge_edge (const BodyMuscle *muscle)
{
  static const char edge[] =
    "<g fill=\"none\" stroke=\"#000\" stroke-linecap=\"round\"><path stroke-width=\"3.4\" stroke-opacity=\".22\" d=\"" EDGE ("158 176.8Q") "\"/>"
    "<path stroke-width=\"2.3\" stroke-opacity=\".35\" d=\"" EDGE ("155 176.2Q") "\"/>"
    "<path stroke-width=\"1.3\" stroke-opacity=\".7\" d=\"" EDGE ("150 175.4Q") "\"/></g>";

  return g_str_equal (muscle->name, "trapezius") ? edge : "";
}

/* The place so many mm @within the end, beyond it where negative. */
static StudioPoint
get_place (const Strands   *self,
           const BodySheet *sheet,
           double           across,
           double           within)
{
  double length = body_sheet_get_length (sheet), inside = MAX (within, 0.0) / length;
  StudioPoint place = body_sheet_get_point (sheet, across, self->at_insertion ? 1.0 - inside : inside);
  StudioPoint before = body_sheet_get_point (sheet, across, self->at_insertion ? 0.97 : 0.03);

  if (within >= 0.0)
    return place;

  return studio_point_add (place, studio_point_scale (studio_point_normalize (studio_point_subtract (place, before)), -within));
}

static void
add_strands (const Strands   *self,
             const BodySheet *sheet,
             GRand           *chance,
             GString         *path)
{
  guint n = (guint) (body_sheet_get_width (sheet, self->at_insertion ? 1.0 : 0.0) * (self->to - self->from) / self->apart);
  double phase = g_rand_double_range (chance, 0.0, 2.0 * G_PI);

  for (guint i = 0; i < n; i++)
    {
      double across = self->from + (self->to - self->from) * (i + 0.5 + UNEVEN * g_rand_double_range (chance, -1.0, 1.0)) / n;
      double family = 0.5 + 0.5 * sin (i * 2.0 * G_PI / FAMILY + phase + sin (0.7 * i));
      double length = self->into * (SHORTEST + (1.0 - SHORTEST) * family * g_rand_double_range (chance, 0.4, 1.0));
      double out = self->out * g_rand_double_range (chance, 0.4, 1.3), lean = LEANING * g_rand_double_range (chance, -1.0, 1.0);
      StudioPoint tip = get_place (self, sheet, CLAMP (across + lean, 0.0, 1.0), length);

      studio_stroke_add_lens (path, get_place (self, sheet, across, -out), get_place (self, sheet, across, 0.2 * length), tip,
                              HALF_WIDTH * g_rand_double_range (chance, 0.45, 1.0));
    }
}

void
picture_back_write_ridge_strands (const BodyMuscles *muscles,
                                  gboolean           left,
                                  StudioSvg         *svg)
{
  g_autoptr(GString) path = g_string_new (NULL);
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < G_N_ELEMENTS (strands); k++)
      if (g_str_equal (muscle->name, strands[k].muscle))
        {
          g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed + k + (left ? PICTURE_BACK_OTHER_SIDE : 0));

          add_strands (&strands[k], g_ptr_array_index (muscle->sheets, 0), chance, path);
        }

  studio_svg_open_group (svg, NULL, NULL, left ? "transform=\"scale(-1 1)\"" : NULL);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "tendon", path->str);
  studio_svg_close_tenths (svg);
  studio_svg_close_group (svg);
}
