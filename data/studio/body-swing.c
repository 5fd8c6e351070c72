/* body-swing.c: how the left side of the body differs from the right
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-swing.h"

#include "studio-grain.h"

/* By how much a place swings at most, mm; places so far from each other swing otherwise;
 * so far from the midline they do so wholly, and where they lie near the skin no more. */
#define MOST 2.4
#define APART 40.0
#define FREE 26.0
#define NEAR_SKIN 96.0
#define AT_SKIN 124.0

/* One of a crowd swings so far across and along the body, mm; its neighbours nearly so. */
#define MOST_ASIDE 0.7
#define MOST_ALONG 2.2
#define CROWD_APART 26.0

/* In the small of the back they lie edge to edge: from here on none swings, over so much less and less, mm. */
#define LOIN 350.0
#define LOIN_BEGIN 60.0

#define N_PLACES 17
#define SEED 7

static StudioPoint
swing (StudioPoint place,
       gpointer    data G_GNUC_UNUSED)
{
  double free = CLAMP (place.x / FREE, 0.0, 1.0);
  double deep = CLAMP ((AT_SKIN - place.x) / (AT_SKIN - NEAR_SKIN), 0.0, 1.0);
  double most = MOST * free * free * deep;

  return studio_point (place.x + most * studio_grain_get_noise (place.x / APART, place.y / APART, SEED),
                       place.y + most * studio_grain_get_noise (place.x / APART, place.y / APART, SEED + 1), 0.0);
}

/* @sheet, each of whose places is moved by @move. */
static BodySheet *
move_sheet (const BodySheet *sheet,
            StudioPoint    (*move) (StudioPoint place,
                                    gpointer    data),
            gpointer         data)
{
  BodySheet *moved = body_sheet_new ();
  guint last = body_sheet_get_n_guides (sheet) - 1;

  for (guint i = 0; i <= last; i++)
    {
      StudioPoint course[N_PLACES];
      double across = (double) i / last, length = 0.0, from, to;

      for (guint k = 0; k < N_PLACES; k++)
        {
          course[k] = move (body_sheet_get_point (sheet, across, (double) k / (N_PLACES - 1)), data);
          if (k > 0)
            length += studio_point_get_length (studio_point_subtract (course[k], course[k - 1]));
        }

      body_sheet_get_tendons (sheet, across, &from, &to);
      body_sheet_add_guide (moved, course, N_PLACES, from * length, (1.0 - to) * length);
    }

  return moved;
}

BodySheet *
body_swing_sheet (const BodySheet *sheet)
{
  return move_sheet (sheet, swing, NULL);
}

StudioPoint
body_swing_get_shift (const BodySheet *sheet)
{
  StudioPoint middle = body_sheet_get_point (sheet, 0.5, 0.5);
  double free = CLAMP ((LOIN - middle.y) / LOIN_BEGIN, 0.0, 1.0);
  double aside = free * MOST_ASIDE * studio_grain_get_noise (middle.x / CROWD_APART, middle.y / CROWD_APART, SEED + 2);
  double along = free * MOST_ALONG * studio_grain_get_noise (middle.x / CROWD_APART, middle.y / CROWD_APART, SEED + 3);

  return studio_point (rint (10.0 * aside) / 10.0, rint (10.0 * along) / 10.0, 0.0);
}

static StudioPoint
shift (StudioPoint place,
       gpointer    data)
{
  return studio_point_add (place, *(const StudioPoint *) data);
}

BodySheet *
body_swing_move_sheet (const BodySheet *sheet)
{
  StudioPoint by = body_swing_get_shift (sheet);

  return move_sheet (sheet, shift, &by);
}
