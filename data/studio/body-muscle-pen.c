/* body-muscle-pen.c: a pen that draws along the fibres of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-pen.h"

#include "body-muscle-relief.h"
#include "studio-stroke.h"

/* How far one bend may miss its course, mm, and how much shorter it is tried else. */
#define MISS 0.25
#define SHORTER 0.75
#define N_FITS 6

/* Lines reach into a tendon by so much of it, and to the end of one that is shorter than this, mm:
 * it is hardly seen, and they would begin nowhere. */
#define INTO_TENDON 0.25
#define SHORT_TENDON 12.0

static StudioPoint
place (const BodyMusclePen *self,
       double               across,
       double               along)
{
  double strayed = across + self->sway * body_muscle_get_sway (self->muscle, self->furrow, along);

  return body_sheet_get_point (self->sheet, strayed, along);
}

void
body_muscle_pen_add_lens (const BodyMusclePen *self,
                          GString             *path,
                          double               across,
                          double               from,
                          double               to,
                          double               half_width,
                          double               skew)
{
  double drift = 0.5 * self->drift * (to - from);
  StudioPoint a = place (self, across - drift, from);
  StudioPoint b = place (self, across + drift, to);
  StudioPoint middle = studio_point_add (place (self, across, 0.5 * (from + to)), studio_point_scale (studio_point_subtract (b, a), skew));

  studio_stroke_add_lens (path, a, middle, b, half_width);
}

double
body_muscle_pen_fit_length (const BodyMusclePen *self,
                            double               across,
                            double               start,
                            double               length)
{
  for (guint i = 0; i < N_FITS; i++)
    {
      StudioPoint a = place (self, across, start), b = place (self, across, start + length);
      StudioPoint over = place (self, across, start + 0.5 * length);
      StudioPoint quarter = place (self, across, start + 0.25 * length);
      StudioPoint bend = studio_point_add (studio_point_scale (a, 0.375), studio_point_subtract (studio_point_scale (over, 0.75), studio_point_scale (b, 0.125)));

      if (studio_point_get_length (studio_point_subtract (bend, quarter)) < MISS)
        break;
      length *= SHORTER;
    }

  return length;
}

static double
get_reach (const BodyMusclePen *self,
           gboolean             fleshy,
           double               tendon)
{
  return fleshy || tendon * body_sheet_get_length (self->sheet) < SHORT_TENDON ? 1.0 : INTO_TENDON;
}

void
body_muscle_pen_get_flesh (const BodyMusclePen *self,
                           double               across,
                           double              *from,
                           double              *to)
{
  body_sheet_get_tendons (self->sheet, across, from, to);
  *from *= 1.0 - get_reach (self, self->muscle->fleshy_origin, *from);
  *to += get_reach (self, self->muscle->fleshy_insertion, 1.0 - *to) * (1.0 - *to);
}
