/* body-melt.c: where a sheet of muscle or tendon melts away
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-melt.h"

#include "studio-ease.h"
#include "studio-grain.h"

/* It is told in strips so wide and steps so long, and reaches so far beyond the rims of the
 * sheet, mm; all our drawing decision, as all figures here. */
#define STRIP 0.4
#define STEP 1.0
#define BEYOND 2.4

/* Few fibres are long. */
#define SHORTNESS 2.2

/* How wide tufts are, in fibres, and how much longer fibres are in some. */
#define TUFT 4.5
#define TUFT_LENGTH 0.5

#define SOFTNESS 0.3

/* Fibre beside fibre no slow change is seen, so few tones do. */
#define N_TONES 21

typedef struct
{
  const BodyMeltManner *manner;
  const BodySheet *sheet;
  BodyMeltEdge edge;
  double length;
  double width;
  guint seed;
} Melt;

static gboolean
is_at_insertion (const Melt *self)
{
  return self->edge == BODY_MELT_INSERTION || self->edge == BODY_MELT_FLESH_AT_INSERTION;
}

/* The place @out mm beyond the end of the sheet, before it where negative. */
static StudioPoint
get_place (const Melt *self,
           double      across,
           double      out)
{
  double share = -out / self->length;
  double inside = CLAMP (share, 0.0, 1.0);
  double aside = CLAMP (across, 0.0, 1.0);
  StudioPoint place = body_sheet_get_point (self->sheet, aside, is_at_insertion (self) ? 1.0 - inside : inside);
  StudioPoint within = body_sheet_get_point (self->sheet, CLAMP (across, 0.1, 0.9), is_at_insertion (self) ? 1.0 - inside : inside);
  StudioPoint before = body_sheet_get_point (self->sheet, aside, is_at_insertion (self) ? 0.96 - inside : inside + 0.04);

  if (out > 0.0)
    place = studio_point_add (place, studio_point_scale (studio_point_normalize (studio_point_subtract (place, before)), out));
  if (across != aside)
    place = studio_point_add (place, studio_point_scale (studio_point_normalize (studio_point_subtract (place, within)), BEYOND));

  return place;
}

/* How far the edge lies within the end, mm. */
static double
get_tendon (const Melt *self,
            double      across)
{
  double from, to;

  body_sheet_get_tendons (self->sheet, CLAMP (across, 0.0, 1.0), &from, &to);
  if (self->edge == BODY_MELT_FLESH_AT_ORIGIN)
    return from * self->length;

  return self->edge == BODY_MELT_FLESH_AT_INSERTION ? (1.0 - to) * self->length : 0.0;
}

/* How much of the fibre at @across has melted @out mm beyond the end. */
static double
get_melted (const Melt *self,
            double      across,
            double      out)
{
  const BodyMeltManner *manner = self->manner;
  double way = across * self->width / manner->width;
  double tuft = studio_grain_get_noise (way / TUFT, 0.5, self->seed);
  double tall = 0.5 + 0.5 * studio_grain_get_noise (way, 0.5, self->seed + 1);
  double bend = 0.12 * studio_grain_get_noise (way / TUFT, out / (6.0 * manner->width), self->seed + 2);
  double length = pow (CLAMP (tall + bend, 0.0, 1.0), SHORTNESS) * (1.0 + TUFT_LENGTH * tuft);
  double end = manner->feet + manner->sway * tuft + manner->longest * length - get_tendon (self, across);
  double soft = manner->soft * (0.6 + length);
  double share = CLAMP ((out - end) / soft + 0.5, 0.0, 1.0);

  return studio_ease (share);
}

/* As far in as anything melts. */
static double
find_begin (const Melt *self)
{
  double deepest = get_tendon (self, 1.0);

  for (double across = 0.0; across < 1.0; across += 0.05)
    deepest = MAX (deepest, get_tendon (self, across));

  return MAX (self->manner->feet - self->manner->sway - self->manner->soft - deepest, -self->length);
}

static void
add_strip (StudioHaze *haze,
           const Melt *melt,
           double      left,
           double      right,
           double      begin)
{
  double middle = CLAMP (0.5 * (left + right), 0.0, 1.0);

  for (double out = begin; out < BEYOND; out += STEP)
    {
      double melted = get_melted (melt, middle, out + 0.5 * STEP);
      StudioPoint corners[] = {
        get_place (melt, left, out), get_place (melt, right, out), get_place (melt, right, out + STEP), get_place (melt, left, out + STEP),
      };

      if (melted > 0.0)
        studio_haze_add_polygon (haze, corners, G_N_ELEMENTS (corners), melted);
    }
}

void
body_melt_add (StudioHaze           *haze,
               const BodyMeltManner *manner,
               const BodySheet      *sheet,
               BodyMeltEdge          edge,
               guint                 seed)
{
  Melt melt = { manner, sheet, edge, body_sheet_get_length (sheet), 0.0, seed };
  double begin;
  guint n_strips;

  melt.width = MAX (body_sheet_get_width (sheet, is_at_insertion (&melt) ? 1.0 : 0.0), body_sheet_get_width (sheet, 0.5));
  n_strips = 1 + (guint) (melt.width / STRIP);
  begin = find_begin (&melt);

  for (guint i = 0; i < n_strips; i++)
    add_strip (haze, &melt, (double) i / n_strips, (i + 1.0) / n_strips, begin);
  add_strip (haze, &melt, -0.01, 0.0, begin);
  add_strip (haze, &melt, 1.0, 1.01, begin);
}

static double
limit (double   strength,
       double   x G_GNUC_UNUSED,
       double   y G_GNUC_UNUSED,
       gpointer data G_GNUC_UNUSED)
{
  return CLAMP (strength, 0.0, 1.0);
}

void
body_melt_finish (StudioHaze *haze)
{
  studio_haze_change (haze, limit, NULL);
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_limit_tones (haze, N_TONES);
}
