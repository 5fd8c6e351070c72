/* picture-back-end.c: the tendons by which muscles end on bones, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-fringe.h"

/* A tendon is coats upon each other, the longest the thinnest: how far each is whole beyond
 * the flesh, and how long its streaks are, in parts of the tendon, and how wide, mm. Our
 * drawing decision. */
static const BodyFringeManner coats[] = { { -0.2, 0.08, 0.6, 1.5, 0.0 }, { -0.45, 0.08, 0.6, 2.0, 0.0 }, { -0.62, 0.08, 0.5, 2.4, 0.0 } };

/* So much of the muscle, in parts of the tendon, points may reach into; guides of that. */
#define REACH 1.8
#define N_GUIDES 7
#define N_PLACES 5

/* By so much of its breadth it is narrower there, or its corners would stand out of the flesh. */
#define TAPER 0.4

/* The muscles whose tendon is seen as such. */
static const char * const tendinous[] = {
  "infraspinatus", "splenius-capitis", "teres-minor",
};

static gboolean
is_tendinous (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (tendinous); i++)
    if (g_str_equal (muscle->name, tendinous[i]))
      return TRUE;

  return FALSE;
}

/* The end of @sheet, turned round: from the bone into the flesh. */
static BodySheet *
make_tendon (const BodySheet *sheet)
{
  BodySheet *tendon = body_sheet_new ();

  for (guint i = 0; i < N_GUIDES; i++)
    {
      StudioPoint course[N_PLACES];
      double across = (double) i / (N_GUIDES - 1);
      double from, to, length;

      body_sheet_get_tendons (sheet, across, &from, &to);
      for (guint k = 0; k < N_PLACES; k++)
        {
          double inwards = (double) k / (N_PLACES - 1);

          course[k] = body_sheet_get_point (sheet, across + TAPER * inwards * (0.5 - across), 1.0 - REACH * (1.0 - to) * inwards);
        }

      length = body_sheet_get_length (sheet) * (1.0 - to);
      body_sheet_add_guide (tendon, course, N_PLACES, 0.0, (REACH - 1.0) * length);
    }

  return tendon;
}

void
picture_back_write_end (const BodyMuscle *muscle,
                        StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (muscle->seed);

  for (guint i = 0; i < muscle->sheets->len && is_tendinous (muscle); i++)
    {
      g_autoptr(BodySheet) tendon = make_tendon (g_ptr_array_index (muscle->sheets, i));
      double length = body_sheet_get_length (tendon) / REACH;

      for (guint k = 0; k < G_N_ELEMENTS (coats); k++)
        {
          BodyFringeManner manner = { coats[k].feet * length, coats[k].sway * length, coats[k].longest * length, coats[k].width, 0.0 };
          g_autoptr(BodyFringe) fringe = body_fringe_new ();

          body_fringe_add (fringe, &manner, tendon, TRUE, chance);
          studio_svg_open_tenths (svg, NULL);
          studio_svg_add_path (svg, "slip-tendon", body_fringe_get_whole (fringe));
          studio_svg_add_path (svg, "slip-tendon", body_fringe_get_streaks (fringe));
          studio_svg_close_tenths (svg);
        }
    }
}
