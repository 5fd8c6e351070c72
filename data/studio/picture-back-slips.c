/* picture-back-slips.c: how flesh ends on bone, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-fringe.h"

/* Flesh that ends broad and flat loses its rim on the bone: coats lie upon each other. Our drawing decision. */
static const struct
{
  const char *opacity;
  double feet;
  gboolean streaks;
} coats[] = { { ".3", -0.9, FALSE }, { ".4", -2.2, FALSE }, { "1", -3.6, TRUE } };
#define SWAY 0.5
#define LONGEST 3.4

/* Who ends so, on bone; how wide its streaks are, mm, 0 for none; where their mask is. */
static const struct
{
  const char *muscle;
  double streak;
  StudioBox box;
} fleshy[] = {
  { "serratus-posterior-inferior", 1.0, { 8.0, 300.0, 112.0, 180.0 } },
  { "iliocostalis-slips", 1.5, { 44.0, 244.0, 46.0, 160.0 } },
  { "levatores-costarum", 2.4, { 24.0, 104.0, 46.0, 286.0 } },
  { "semispinalis-capitis", 1.5, { -4.0, -46.0, 56.0, 260.0 } },
  { "rectus-capitis-posterior-minor", 1.5, { -2.0, -30.0, 30.0, 46.0 } },
  { "rectus-capitis-posterior-major", 1.5, { -2.0, -30.0, 40.0, 62.0 } },
  { "obliquus-capitis-superior", 1.5, { 14.0, -36.0, 36.0, 50.0 } },
};

static int
find_end (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (fleshy); i++)
    if (g_str_equal (muscle->name, fleshy[i].muscle))
      return (int) i;

  return -1;
}

gboolean
picture_back_fades_on_bone (const BodyMuscle *muscle)
{
  return find_end (muscle) >= 0;
}

void
picture_back_define_end_on_bone (const BodyMuscle *muscle,
                                 StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed);
  g_autofree char *id = picture_back_name_fade (muscle);
  g_autoptr(GString) mask = g_string_new (NULL);
  int end = find_end (muscle);
  const StudioBox *box = &fleshy[end].box;

  g_string_append_printf (mask, "<mask id=\"%s\" maskUnits=\"userSpaceOnUse\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\">",
                          id, (int) box->x, (int) box->y, (int) box->width, (int) box->height);

  for (guint k = 0; k < G_N_ELEMENTS (coats); k++)
    {
      double streak = coats[k].streaks ? fleshy[end].streak : 0.0;
      BodyFringeManner manner = { coats[k].feet, SWAY, streak > 0.0 ? LONGEST : 0.0, MAX (streak, 1.2), 0.0 };
      g_autoptr(BodyFringe) fringe = body_fringe_new ();

      for (guint i = 0; i < muscle->sheets->len; i++)
        body_fringe_add (fringe, &manner, g_ptr_array_index (muscle->sheets, i), FALSE, chance);
      body_fringe_append_mask (fringe, "#fff", coats[k].opacity, mask);
    }

  g_string_append (mask, "</mask>");
  studio_svg_define (svg, mask->str);
}
