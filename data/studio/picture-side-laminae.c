/* picture-side-laminae.c: the planes of the arches of the loin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-streak.h"
#include "studio-curve.h"

/* The light of the scene leaves each arch a row of spots: here it is one form, from the pedicle over the isthmus and the
 * lamina to the spine, with an edge where two of its planes meet. All our own drawing: z, y, from L1 down. */
#define GRAIN 0.6
#define PLANE_SOFTNESS 1.0
#define HOLLOW_SOFTNESS 0.6

static const StudioBox frame = { -10.0, 398.0, 50.0, 160.0 };

/* The lamina slopes back into the spine, and the bone between that and the lower process is hollow but no hole. */
static const PictureSideStreak planes[] = {
  PICTURE_SIDE_STREAK (0.6, 2.8, { 28.6, 416 }, { 31.4, 420.4 }, { 34.6, 424.6 }, { 38.6, 428 }),
  PICTURE_SIDE_STREAK (0.5, 2.2, { 29.8, 421 }, { 30.4, 427 }, { 32.4, 433 }),
  PICTURE_SIDE_STREAK (0.64, 3.0, { 19, 447 }, { 21.8, 451.6 }, { 25.4, 456 }, { 29.6, 459.4 }),
  PICTURE_SIDE_STREAK (0.6, 2.4, { 18.4, 450 }, { 20.4, 457 }, { 22.6, 464 }),
  PICTURE_SIDE_STREAK (0.6, 2.8, { 11.4, 479 }, { 14, 483.4 }, { 17.6, 487.6 }, { 22, 490.4 }),
  PICTURE_SIDE_STREAK (0.54, 2.0, { 11.6, 482 }, { 14, 488.4 }, { 16.8, 495 }),
  PICTURE_SIDE_STREAK (0.62, 2.8, { 9.4, 505.6 }, { 12, 510.4 }, { 15.8, 514.4 }, { 20, 516.6 }),
  PICTURE_SIDE_STREAK (0.6, 1.9, { 9.6, 510 }, { 13, 516 }, { 16.4, 521.4 }),
  PICTURE_SIDE_STREAK (0.6, 2.6, { 5.6, 533.4 }, { 9.4, 537 }, { 14.6, 539 }, { 20, 538.4 }),
};

/* The lit face of the upper process, and the outer face of the lower one. */
static const PictureSideStreak faces[] = {
  PICTURE_SIDE_STREAK (0.5, 2.2, { 26.6, 403 }, { 29.4, 406.4 }, { 30.8, 410.6 }),
  PICTURE_SIDE_STREAK (0.56, 1.3, { 25.6, 424 }, { 27, 430 }, { 27.8, 435.6 }),
  PICTURE_SIDE_STREAK (0.5, 2.4, { 15.4, 433 }, { 18.4, 436.6 }, { 20.2, 440.6 }),
  PICTURE_SIDE_STREAK (0.6, 1.5, { 15, 454 }, { 16.8, 461 }, { 18.2, 467.6 }),
  PICTURE_SIDE_STREAK (0.5, 2.3, { 7.4, 464.6 }, { 10.6, 468 }, { 12.6, 472.4 }),
  PICTURE_SIDE_STREAK (0.6, 1.4, { 8.6, 485 }, { 11, 491.6 }, { 13.4, 498.4 }),
  PICTURE_SIDE_STREAK (0.5, 2.2, { 2.6, 491.6 }, { 5.8, 495 }, { 7.8, 499.6 }),
  PICTURE_SIDE_STREAK (0.6, 1.5, { 6.6, 513 }, { 10.6, 519.6 }, { 14.8, 526 }),
  PICTURE_SIDE_STREAK (0.5, 1.8, { 2.6, 523.6 }, { 6, 526 }, { 8, 529.6 }),
  PICTURE_SIDE_STREAK (0.5, 1.5, { 11, 542 }, { 14.4, 546.6 }, { 17, 551 }),
};

/* Behind the lower process its plane breaks, and under the mammillary one the lamina begins. */
static const PictureSideStreak hollows[] = {
  PICTURE_SIDE_STREAK (0.8, 0.9, { 28.4, 424 }, { 30, 430 }, { 30.4, 436.4 }),
  PICTURE_SIDE_STREAK (0.5, 0.9, { 25, 415.8 }, { 29, 415 }, { 32.2, 412.4 }),
  PICTURE_SIDE_STREAK (0.9, 1.0, { 17.6, 453.4 }, { 20.2, 461 }, { 20.8, 468 }),
  PICTURE_SIDE_STREAK (0.6, 1.0, { 14.4, 447.4 }, { 18.6, 445.6 }, { 22, 442.6 }),
  PICTURE_SIDE_STREAK (0.8, 0.9, { 11, 484.4 }, { 14.2, 491.6 }, { 16, 498.8 }),
  PICTURE_SIDE_STREAK (0.6, 0.9, { 6.8, 480 }, { 10.6, 478 }, { 13.8, 475 }),
  PICTURE_SIDE_STREAK (0.9, 1.0, { 9.2, 511.6 }, { 13.4, 518.6 }, { 17.4, 524.4 }),
  PICTURE_SIDE_STREAK (0.6, 0.9, { 4.4, 507 }, { 7.8, 504.8 }, { 10.4, 501.6 }),
  PICTURE_SIDE_STREAK (0.7, 0.9, { 13, 540.6 }, { 17.6, 545 }, { 20.4, 549.4 }),
};

#define N_EDGE 3
#define HALF_WIDTH 0.2

/* The rear edge of the lower process, the lower one of the mammillary process, and that of the accessory process. */
static const StudioPoint edges[][N_EDGE] = {
  { { 27.8, 422.6 }, { 29.4, 429.6 }, { 30, 437 } },
  { { 26, 414.8 }, { 29, 414.4 }, { 31.6, 412.4 } },
  { { 20.6, 419.8 }, { 22.2, 420.2 }, { 24.2, 418.4 } },
  { { 17, 452.4 }, { 19.6, 460 }, { 20.4, 468.4 } },
  { { 15.6, 446 }, { 18.6, 444.8 }, { 21.4, 442.4 } },
  { { 9.8, 451.6 }, { 11.6, 452 }, { 14.2, 450 } },
  { { 10.6, 483.6 }, { 13.6, 491 }, { 15.8, 499.4 } },
  { { 7.6, 479 }, { 10.4, 477.2 }, { 13, 475 } },
  { { 2.8, 483.8 }, { 4.8, 484.2 }, { 7.2, 482 } },
  { { 8.8, 510.6 }, { 13, 518.2 }, { 17.6, 525 } },
  { { 5, 505.6 }, { 7.6, 503.8 }, { 9.8, 501.6 } },
  { { 1.2, 513.4 }, { 3.2, 514.4 }, { 5.4, 512.2 } },
  { { 12.4, 539.4 }, { 17.2, 544.2 }, { 20.6, 549.8 } },
};

static const PictureSideStreaks forms[] = {
  { &frame, GRAIN, PLANE_SOFTNESS, "pale", NULL, G_N_ELEMENTS (planes), planes },
  { &frame, GRAIN, PLANE_SOFTNESS, "gleam", NULL, G_N_ELEMENTS (faces), faces },
  { &frame, GRAIN, HOLLOW_SOFTNESS, "furrow", NULL, G_N_ELEMENTS (hollows), hollows },
};

void
picture_side_write_laminae (StudioSvg *svg)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    picture_side_write_streaks (&forms[i], svg);
  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    {
      g_autofree char *line = studio_curve_get_lens (edges[i], N_EDGE, HALF_WIDTH);

      g_string_append (lines, line);
    }
  studio_svg_add_path (svg, "bone-stroke", lines->str);
}
