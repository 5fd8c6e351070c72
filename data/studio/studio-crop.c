/* studio-crop.c: closely cropped hair
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-crop.h"

#include "studio-curve.h"
#include "studio-ease.h"
#include "studio-grain.h"
#include "studio-locks.h"
#include "studio-polyline.h"

#define STEPS 6

/* So soft is the tone, mm, that grains as coarse as this show none of it. */
#define GRAIN 0.7
#define APART 1.3
#define SOFTNESS 0.8
#define N_TONES 36

/* How strong it is where no light falls, and how much of it the light takes that falls straight
 * on it. */
#define STRENGTH 0.9
#define LIT 0.5

/* Where the lamp stands, and how high the head is from its middle, mm. */
static const StudioPoint lamp = { -0.44, -0.5, 0.746 };
#define HALF_HEIGHT 84.0

/* The occiput swells and turns under: lighter on it, darker beneath, at such heights, so broad, mm. */
#define SWELL_Y -48.0
#define SWELL_BROAD 13.0
#define SWELL 0.08
#define UNDER_Y -22.0
#define UNDER_BROAD 12.0
#define UNDER 0.16

/* At the sides the head turns away: darker by so much. */
#define ASIDE 0.12

/* Hair lies in tufts along its flow: so wide, mm, drawn out over so many steps of this length, and
 * lighter or darker by so much. The scalp shines through at the whorl, by so much. */
#define TUFT 1.5
#define N_TUFT 4
#define TUFT_STEP 2.2
#define TUFT_TONE 0.26
#define WHORL_TONE 0.08

/* The hairline is uneven: by so much of the stretch where hair thins out, over such a length, mm. */
#define UNEVEN 0.16
#define UNEVEN_LENGTH 4.2

/* What is under way while one is laid. */
typedef struct
{
  const StudioCrop *crop;
  GArray *line;    /* StudioPoint: the hairline, sampled */
  GArray *outline; /* StudioPoint: with the crown */
} Laying;

/* From 0 at the hairline and beyond to 1 where hair is whole. */
static double
get_share (const Laying *laying,
           double        x,
           double        y)
{
  const StudioPoint *line = (const StudioPoint *) (gpointer) laying->line->data;
  double share = 1.0;

  if (!studio_polyline_surrounds ((const StudioPoint *) (gpointer) laying->outline->data, laying->outline->len, x, y))
    return 0.0;

  for (guint i = 0; i < laying->line->len; i++)
    share = MIN (share, hypot (x - line[i].x, y - line[i].y) / line[i].z);

  /* What is whole stays so. */
  share += UNEVEN * share * (1.0 - share) * 4.0 * studio_grain_get_noise (x / UNEVEN_LENGTH, y / UNEVEN_LENGTH, 7);

  return studio_ease (CLAMP (share, 0.0, 1.0));
}

/* From -1 to 1: drawn out along the flow through a place. */
static double
get_tuft (const StudioCrop *crop,
          StudioPoint       place)
{
  double sum = 0.0;

  for (guint side = 0; side < 2; side++)
    {
      StudioPoint at = place;

      for (guint i = 0; i < N_TUFT; i++)
        {
          sum += studio_grain_get_noise (at.x / TUFT, at.y / TUFT, 9);
          at = studio_point_add (at, studio_point_scale (crop->flow (at.x, at.y), side == 0 ? TUFT_STEP : -TUFT_STEP));
        }
    }

  return CLAMP (2.2 * sum / (2.0 * N_TUFT), -1.0, 1.0);
}

static double
get_whorl (const StudioCrop *crop,
           double            x,
           double            y)
{
  double out = hypot (x - crop->whorl.x, y - crop->whorl.y) / MAX (crop->whorl.z, 0.1);

  return crop->whorl.z > 0.0 ? exp (-out * out) : 0.0;
}

/* The head is as round as an egg to the light. */
static double
get_shade (const StudioCrop *crop,
           double            x,
           double            y)
{
  double aside = (x - crop->middle.x) / crop->half_breadth, down = (y - crop->middle.y) / HALF_HEIGHT;
  double out = aside * aside + down * down;
  StudioPoint normal = studio_point_normalize (studio_point (aside, down, sqrt (MAX (1.0 - out, 0.04))));
  double over = (y - SWELL_Y) / SWELL_BROAD, under = (y - UNDER_Y) / UNDER_BROAD;

  double form = STRENGTH - LIT * MAX (studio_point_dot (normal, lamp), 0.0) - SWELL * exp (-over * over)
                + UNDER * exp (-under * under) + ASIDE * MIN (pow (aside, 6.0), 1.0);

  return form + TUFT_TONE * get_tuft (crop, studio_point (x, y, 0.0)) - WHORL_TONE * get_whorl (crop, x, y);
}

static double
get_strength (double   strength G_GNUC_UNUSED,
              double   x,
              double   y,
              gpointer data)
{
  const Laying *laying = data;
  double share = get_share (laying, x, y);

  return share > 0.0 ? CLAMP (share * get_shade (laying->crop, x, y), 0.0, 1.0) : 0.0;
}

static double
get_hair_share (double   x,
                double   y,
                gpointer data)
{
  return get_share (data, x, y);
}

static double
get_hair_shade (double   x,
                double   y,
                gpointer data)
{
  const Laying *laying = data;

  return CLAMP (get_shade (laying->crop, x, y), 0.0, 1.0);
}

void
studio_crop_write (const StudioCrop *self,
                   const StudioBox  *frame,
                   const char       *clip,
                   StudioSvg        *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (frame, GRAIN);
  g_autoptr(GArray) line = studio_curve_sample (self->hairline, self->n_points, FALSE, STEPS);
  g_autoptr(GArray) outline = g_array_copy (line);
  Laying laying = { self, line, outline };
  StudioLocks locks = { *frame, self->flow, get_hair_share, get_hair_shade, &laying, self->strands };

  g_array_append_vals (outline, self->crown, self->n_crown);
  studio_haze_change (haze, get_strength, &laying);
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_limit_tones (haze, N_TONES);
  studio_haze_write (haze, svg, "crop", clip, APART);
  studio_locks_write (&locks, clip, svg);
}
