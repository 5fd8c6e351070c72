/* studio-crop.c: closely cropped hair
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-crop.h"

#include "studio-curve.h"
#include "studio-ease.h"
#include "studio-grain.h"
#include "studio-polyline.h"

#define STEPS 6

/* So soft is the tone, mm, that grains as coarse as this show none of it. */
#define GRAIN 0.6
#define APART 1.1
#define SOFTNESS 0.5
#define N_TONES 36

/* How strong it is where no light falls, and how much of it the light takes that falls straight
 * on it. */
#define STRENGTH 0.9
#define LIT 0.5

/* Where the lamp stands, and how high the head is from its middle, mm. */
static const StudioPoint lamp = { -0.44, -0.5, 0.746 };
#define HALF_HEIGHT 84.0

/* A band of light lies over the occiput, bowed as the head is and broken by the clumps, which
 * throw it up and down; beneath it all turns under: at such heights, so broad, mm. */
#define SWELL_Y -46.0
#define SWELL_BOW 14.0
#define SWELL_BROKEN 12.0
#define SWELL_BROAD 11.0
#define SWELL 0.2
#define UNDER_Y -22.0
#define UNDER_BROAD 12.0
#define UNDER 0.15

/* At the sides the head turns away: darker by so much. */
#define ASIDE 0.12

/* Hair lies in large soft clumps, and in each in strands along its flow: so wide, mm, drawn out by
 * steps of this length, and lighter or darker by so much. */
typedef struct
{
  double width;
  double step;
  guint seed;
} Grain;
static const Grain clumps = { 7.5, 3.0, 17 };
static const Grain strands = { 1.5, 1.1, 9 };
#define N_STEPS 8
#define CLUMP_TONE 0.2
#define STRAND_TONE 0.15

/* Where two clumps meet, there is a crevice: so narrow and so dark. */
#define CREVICE_BROAD 0.16
#define CREVICE 0.1

/* The scalp shines through at the whorl, by so much. */
#define WHORL_TONE 0.06

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
get_drawn_out (const StudioCrop *crop,
               StudioPoint       place,
               const Grain      *grain)
{
  double sum = 0.0;

  for (guint side = 0; side < 2; side++)
    {
      StudioPoint at = place;

      for (guint i = 0; i < N_STEPS; i++)
        {
          sum += studio_grain_get_noise (at.x / grain->width, at.y / grain->width, grain->seed);
          at = studio_point_add (at, studio_point_scale (crop->flow (at.x, at.y), side == 0 ? grain->step : -grain->step));
        }
    }

  return CLAMP (2.2 * sum / (2.0 * N_STEPS), -1.0, 1.0);
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
  double clump = get_drawn_out (crop, studio_point (x, y, 0.0), &clumps), crevice = clump / CREVICE_BROAD;
  double over = (y - SWELL_Y - SWELL_BOW * MIN (aside * aside, 1.0) - SWELL_BROKEN * clump) / SWELL_BROAD, under = (y - UNDER_Y) / UNDER_BROAD;

  double form = STRENGTH - LIT * MAX (studio_point_dot (normal, lamp), 0.0) - SWELL * exp (-over * over)
                + UNDER * exp (-under * under) + ASIDE * MIN (pow (aside, 6.0), 1.0);

  return form + CLUMP_TONE * clump + CREVICE * exp (-crevice * crevice) + STRAND_TONE * get_drawn_out (crop, studio_point (x, y, 0.0), &strands) - WHORL_TONE * get_whorl (crop, x, y);
}

static double
get_strength (double   strength G_GNUC_UNUSED,
              double   x,
              double   y,
              gpointer data)
{
  const Laying *laying = data;
  double share = get_share (laying, x, y);

  return share > 0.0 ? CLAMP (share * (0.5 + 0.5 * share) * get_shade (laying->crop, x, y), 0.0, 1.0) : 0.0;
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
  StudioLocks locks = { *frame, self->flow, get_hair_share, get_hair_shade, &laying };

  g_array_append_vals (outline, self->crown, self->n_crown);
  studio_haze_change (haze, get_strength, &laying);
  studio_haze_blur (haze, SOFTNESS);
  studio_haze_limit_tones (haze, N_TONES);
  studio_haze_write (haze, svg, "crop", clip, APART);
  if (self->write_hairs != NULL)
    self->write_hairs (&locks, clip, svg);
  else
    studio_locks_write (&locks, clip, svg);
}
