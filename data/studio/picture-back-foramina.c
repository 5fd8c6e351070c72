/* picture-back-foramina.c: the holes in the back of the sacrum
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "studio-curve.h"

/* Each is an oval that looks outwards and down, mm, in the hollows of body-sacrum.c, and no two
 * are alike. Our own drawing. */
static const struct
{
  StudioPoint centre;
  double length; /* half of it, along */
  double width;
  double turn; /* of its length from the vertical, degrees, towards the left below */
} foramina[] = {
  { { 26.2, 571.9 }, 2.9, 2.1, -36 }, { { -26.0, 571.5 }, 2.8, 2.2, 33 },
  { { 23.8, 587.7 }, 2.6, 1.9, -33 }, { { -23.7, 587.3 }, 2.7, 1.8, 36 },
  { { 21.0, 602.7 }, 2.2, 1.7, -34 }, { { -21.1, 602.8 }, 2.3, 1.6, 30 },
  { { 18.1, 616.2 }, 1.9, 1.4, -32 }, { { -17.9, 615.9 }, 1.8, 1.4, 37 },
};

/* The hole deepens under its upper lip: there lies a smaller oval, in parts of the whole. Light
 * falls on the rim away from the lamp: so broad, so far around, and so far to the right of below. */
#define DEEP 0.7
#define DEEP_UP 0.22
#define LIP 0.5
#define LIP_REACH 80.0
#define LIP_TURN 35.0
#define N_PLACES 12

static StudioPoint
get_on_rim (guint  number,
            double size,
            double degrees)
{
  double angle = degrees * G_PI / 180.0, turn = foramina[number].turn * G_PI / 180.0;
  double x = size * foramina[number].width * sin (angle), y = size * foramina[number].length * cos (angle);
  StudioPoint around = { x * cos (turn) - y * sin (turn), x * sin (turn) + y * cos (turn), 0.0 };

  return studio_point_add (foramina[number].centre, around);
}

static char *
get_oval (guint  number,
          double size,
          double up)
{
  StudioPoint rim[N_PLACES];

  for (guint i = 0; i < N_PLACES; i++)
    {
      rim[i] = get_on_rim (number, size, 360.0 * i / N_PLACES);
      rim[i].y -= up * foramina[number].length;
    }

  return studio_curve_get_path (rim, N_PLACES, TRUE);
}

/* A sickle around the side away from the lamp. */
static char *
get_lip (guint number)
{
  double broader = 1.0 + LIP / foramina[number].length;
  StudioPoint rim[2 * N_PLACES - 2];

  for (guint i = 0; i < N_PLACES; i++)
    {
      double degrees = LIP_REACH * (2.0 * i / (N_PLACES - 1) - 1.0) + LIP_TURN + foramina[number].turn;
      double swell = sin (G_PI * i / (N_PLACES - 1));

      rim[i] = get_on_rim (number, 1.0 + (broader - 1.0) * swell, degrees);
      if (i > 0 && i < N_PLACES - 1)
        rim[2 * N_PLACES - 2 - i] = get_on_rim (number, 0.96, degrees);
    }

  return studio_curve_get_path (rim, G_N_ELEMENTS (rim), TRUE);
}

void
picture_back_write_foramina (StudioSvg *svg)
{
  studio_svg_open_group (svg, "sacral-foramina", NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (foramina); i++)
    {
      studio_svg_take_path (svg, "foramen-lip", get_lip (i));
      studio_svg_take_path (svg, "foramen", get_oval (i, 1.0, 0.0));
      studio_svg_take_path (svg, "foramen", get_oval (i, DEEP, DEEP_UP));
    }
  studio_svg_close_group (svg);
}
