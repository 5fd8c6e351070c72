/* picture-back-foramina.c: the holes in the back of the sacrum
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"

#include "studio-curve.h"
#include "studio-haze.h"

/* Each is an oval that looks outwards and down, mm, in the hollows of body-sacrum.c, and no two
 * are alike. Our own drawing. */
static const struct
{
  StudioPoint centre;
  double length; /* half of it, along */
  double width;
  double turn; /* of its length from the vertical, degrees, towards the left below */
  double dent; /* how far its rim strays from an oval, in parts, */
  double at;   /* and where, degrees */
} foramina[] = {
  { { 26.3, 571.8 }, 3.1, 2.0, -44, 0.20, 20 }, { { -25.7, 571.4 }, 2.7, 2.3, 24, 0.26, 200 },
  { { 23.6, 587.9 }, 2.3, 1.9, -22, 0.28, 130 }, { { -23.9, 587.2 }, 2.7, 1.5, 46, 0.18, 300 },
  { { 21.1, 602.5 }, 2.1, 1.2, -48, 0.20, 250 }, { { -21.0, 602.9 }, 1.7, 1.4, 20, 0.30, 60 },
  { { 18.2, 616.3 }, 1.3, 1.1, -20, 0.24, 170 }, { { -17.9, 615.8 }, 1.4, 0.8, 40, 0.22, 340 },
};

/* Bone falls away towards it: the shade around it, wider ones and nearer ones, lies higher, under its lid, and
 * below it runs out in a groove for the nerve: so long, half as broad as this, in lengths of the hole. In grains, and
 * how soft, mm. */
static const struct
{
  double size;
  double up;
  double strength;
} slopes[] = { { 2.1, 0.3, 0.26 }, { 1.6, 0.26, 0.3 }, { 1.15, 0.1, 0.44 } };
#define GROOVE 3.6
#define GROOVE_HALF 0.7
#define GROOVE_STRENGTH 0.5
#define GRAIN 0.4
#define SOFTNESS 0.7
static const StudioBox frame = { -38.0, 562.0, 76.0, 66.0 };

/* Light falls on the rim of the upper ones, so many. */
#define N_LIT 6

/* The hole deepens under its upper lip: there lies a smaller oval, in parts of the whole. Light
 * falls on the rim away from the lamp: so broad, so far around, and so far to the right of below. */
#define HOLE 0.86
#define HOLE_UP 0.08
#define DEEP 0.6
#define DEEP_UP 0.24
#define LIP 0.26
#define LIP_REACH 46.0
#define LIP_TURN 35.0
#define N_PLACES 12

static StudioPoint
get_on_rim (guint  number,
            double size,
            double degrees)
{
  double angle = degrees * G_PI / 180.0, turn = foramina[number].turn * G_PI / 180.0;
  double at = foramina[number].at * G_PI / 180.0;
  double stray = 1.0 + foramina[number].dent * (0.6 * cos (2.0 * angle + at) + 0.4 * cos (3.0 * angle - at));
  double x = size * stray * foramina[number].width * sin (angle), y = size * stray * foramina[number].length * cos (angle);
  StudioPoint around = { x * cos (turn) - y * sin (turn), x * sin (turn) + y * cos (turn), 0.0 };

  return studio_point_add (foramina[number].centre, around);
}

static void
find_rim (guint        number,
          double       size,
          double       up,
          StudioPoint *rim)
{
  for (guint i = 0; i < N_PLACES; i++)
    {
      rim[i] = get_on_rim (number, size, 360.0 * i / N_PLACES);
      rim[i].y -= up * foramina[number].length;
    }
}

static char *
get_oval (guint  number,
          double size,
          double up)
{
  StudioPoint rim[N_PLACES];

  find_rim (number, size, up, rim);

  return studio_curve_get_path (rim, N_PLACES, TRUE);
}

static void
add_slopes (StudioHaze *shade,
            guint       number)
{
  StudioPoint centre = foramina[number].centre;
  double length = foramina[number].length, side = centre.x > 0.0 ? 1.0 : -1.0;
  const StudioPoint groove[] = {
    centre, { centre.x + side * 0.5 * GROOVE * length, centre.y + 0.3 * GROOVE * length, 0.0 },
    { centre.x + side * 0.8 * GROOVE * length, centre.y + 0.75 * GROOVE * length, 0.0 },
  };

  for (guint k = 0; k < G_N_ELEMENTS (slopes); k++)
    {
      StudioPoint rim[N_PLACES];

      find_rim (number, slopes[k].size, slopes[k].up, rim);
      studio_haze_add_polygon (shade, rim, N_PLACES, slopes[k].strength);
    }
  studio_haze_add_streak (shade, groove, G_N_ELEMENTS (groove), GROOVE_HALF * length, GROOVE_STRENGTH);
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
  g_autoptr(StudioHaze) shade = studio_haze_new (&frame, GRAIN);

  for (guint i = 0; i < G_N_ELEMENTS (foramina); i++)
    add_slopes (shade, i);
  studio_haze_blur (shade, SOFTNESS);
  studio_haze_limit_tones (shade, PICTURE_BACK_SHADE_TONES);

  studio_svg_open_group (svg, "sacral-foramina", NULL, NULL);
  studio_haze_write (shade, svg, "furrow", NULL, SOFTNESS);
  for (guint i = 0; i < G_N_ELEMENTS (foramina); i++)
    {
      if (i < N_LIT)
        studio_svg_take_path (svg, "foramen-lip", get_lip (i));
      studio_svg_take_path (svg, "foramen", get_oval (i, HOLE, HOLE_UP));
      studio_svg_take_path (svg, "foramen", get_oval (i, DEEP, DEEP_UP));
    }
  studio_svg_close_group (svg);
}
