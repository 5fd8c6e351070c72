/* picture-back-end.c: the tendons by which muscles end, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-melt.h"

/* How fine an end is, and how far apart the samples of a broad one lie, mm: a picture is
 * lighter so. */
#define GRAIN 0.5
#define APART 0.805

/* In so few tones, whose steps no eye tells among its fibres. */
#define N_TONES 12

/* The muscles whose tendon is seen as such, where, and how flesh becomes tendon. Our drawing
 * decision. */
static const struct
{
  const char *muscle;
  BodyMeltEdge edge;
  BodyMeltManner manner;
  StudioBox box;
} tendons[] = {
  { "infraspinatus", BODY_MELT_FLESH_AT_INSERTION, { 6.0, 4.0, -30.0, 9.0, 1.7 }, { 140.0, 160.0, 70.0, 60.0 } },
  { "splenius-capitis", BODY_MELT_FLESH_AT_INSERTION, { 6.0, 1.4, -5.0, 9.0, 3.0 }, { 30.0, -40.0, 50.0, 60.0 } },
  { "semispinalis-capitis", BODY_MELT_FLESH_AT_INSERTION, { 3.0, 1.0, -3.5, 7.0, 2.6 }, { -1.0, -42.0, 38.0, 26.0 } },
  { "splenius-capitis", BODY_MELT_FLESH_AT_ORIGIN, { 3.0, 2.0, -10.0, 8.0, 0.9 }, { -1.0, 48.0, 24.0, 124.0 } },
  { "serratus-posterior-superior", BODY_MELT_FLESH_AT_ORIGIN, { 4.0, 2.0, -14.0, 10.0, 0.9 }, { -1.0, 88.0, 40.0, 74.0 } },
  { "rhomboid-minor", BODY_MELT_FLESH_AT_ORIGIN, { 4.0, 2.0, -14.0, 10.0, 0.9 }, { -1.0, 96.0, 40.0, 64.0 } },
  { "rhomboid-major", BODY_MELT_FLESH_AT_ORIGIN, { 4.0, 2.0, -14.0, 10.0, 0.9 }, { -1.0, 122.0, 36.0, 110.0 } },
  { "longissimus-capitis", BODY_MELT_FLESH_AT_INSERTION, { 3.0, 2.0, -9.0, 8.0, 0.8 }, { 40.0, -14.0, 20.0, 40.0 } },
  { "longissimus-capitis", BODY_MELT_FLESH_AT_ORIGIN, { 3.0, 2.0, -12.0, 9.0, 0.8 }, { 28.0, 134.0, 8.0, 34.0 } },
  { "teres-minor", BODY_MELT_FLESH_AT_INSERTION, { 5.0, 3.0, -22.0, 8.0, 1.6 }, { 150.0, 180.0, 60.0, 60.0 } },
  { "rectus-capitis-posterior-major", BODY_MELT_FLESH_AT_ORIGIN, { 2.0, 1.0, -7.0, 5.0, 1.0 }, { 2.0, -20.0, 32.0, 52.0 } },
  { "obliquus-capitis-inferior", BODY_MELT_FLESH_AT_ORIGIN, { 2.0, 1.0, -6.0, 5.0, 1.0 }, { 2.0, 2.0, 40.0, 34.0 } },
  { "obliquus-capitis-superior", BODY_MELT_FLESH_AT_ORIGIN, { 2.0, 1.0, -7.0, 5.0, 1.0 }, { 18.0, -30.0, 28.0, 44.0 } },
  { "iliocostalis-cervicis", BODY_MELT_FLESH_AT_ORIGIN, { 1.4, 0.8, -5.0, 5.0, 0.8 }, { 24.0, 56.0, 44.0, 174.0 } },
  { "multifidus", BODY_MELT_FLESH_AT_ORIGIN, { 1.6, 1.0, -6.0, 5.0, 0.9 }, { 10.0, 368.0, 16.0, 104.0 } },
  { "iliocostalis-slips", BODY_MELT_FLESH_AT_INSERTION, { 0.0, 1.4, -6.0, 5.0, 0.7 }, { 50.0, 246.0, 28.0, 196.0 } },
  { "obturator-internus", BODY_MELT_FLESH_AT_INSERTION, { 4.0, 3.0, -16.0, 10.0, 1.0 }, { 60.0, 666.0, 94.0, 46.0 } },
  { "semispinalis-cervicis", BODY_MELT_FLESH_AT_INSERTION, { 2.0, 1.0, -6.0, 5.0, 0.9 }, { 2.0, 26.0, 16.0, 64.0 } },
  { "semispinalis-thoracis", BODY_MELT_FLESH_AT_ORIGIN, { 4.0, 2.0, -10.0, 9.0, 1.0 }, { 8.0, 200.0, 38.0, 134.0 } },
  { "external-oblique-behind", BODY_MELT_FLESH_AT_INSERTION, { 5.0, 3.0, -14.0, 14.0, 1.1 }, { 90.0, 490.0, 50.0, 64.0 } },
  { "external-oblique", BODY_MELT_FLESH_AT_INSERTION, { 5.0, 3.0, -14.0, 14.0, 1.1 }, { 98.0, 490.0, 42.0, 60.0 } },
  { "gluteus-medius", BODY_MELT_FLESH_AT_ORIGIN, { 4.0, 3.0, -12.0, 14.0, 1.2 }, { 66.0, 530.0, 76.0, 60.0 } },
  { "transversus-abdominis", BODY_MELT_FLESH_AT_ORIGIN, { 1.6, 0.6, -2.6, 3.0, 2.4 }, { 44.0, 358.0, 96.0, 204.0 } },
  { "trapezius", BODY_MELT_FLESH_AT_INSERTION, { -4.0, 1.6, -5.0, 6.0, 1.0 }, { 50.0, 136.0, 140.0, 62.0 } },
  { "deltoid", BODY_MELT_FLESH_AT_ORIGIN, { -5.0, 2.0, -8.0, 8.0, 1.1 }, { 70.0, 146.0, 156.0, 84.0 } },
  { "trapezius", BODY_MELT_FLESH_AT_ORIGIN, { 12.0, 2.0, -15.0, 22.0, 1.2 }, { -2.0, -60.0, 100.0, 480.0 } },
};

void
picture_back_write_end (const BodyMuscle *muscle,
                        StudioSvg        *svg)
{
  for (guint i = 0; i < G_N_ELEMENTS (tendons); i++)
    for (guint k = 0; k < muscle->sheets->len && g_str_equal (muscle->name, tendons[i].muscle); k++)
      {
        g_autoptr(StudioHaze) tendon = studio_haze_new (&tendons[i].box, GRAIN);
        g_autofree char *sheet = picture_back_name_sheet (muscle, k);
        g_autofree char *clip = g_strconcat ("in-", sheet, NULL);

        body_melt_add (tendon, &tendons[i].manner, g_ptr_array_index (muscle->sheets, k), tendons[i].edge, muscle->seed + k);
        body_melt_finish (tendon);
        studio_haze_limit_tones (tendon, N_TONES);
        studio_haze_write (tendon, svg, "pale", clip, APART);
      }
}
