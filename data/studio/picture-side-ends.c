/* picture-side-ends.c: where flesh of the side view becomes tendon
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-melt.h"
#include "picture-back-muscle.h"

#define GRAIN 0.5

static const StudioBox frame = { -190.0, -96.0, 460.0, 812.0 };

/* An end of the flesh: its edge, how the fibres end there, and within which part of the
 * picture. Our own drawing. */
typedef struct
{
  const char *muscle;
  BodyMeltEdge edge;
  BodyMeltManner manner;
  StudioBox box;
} End;

/* Flesh that melts into a sheet of tendon, tendon that melts away on bone. */
static const End melts[] = {
  { "external-oblique", BODY_MELT_FLESH_AT_INSERTION, { 3.0, 0.9, 10.0, 8.0, 1.7 }, { -112.0, 236.0, 140.0, 360.0 } },
  { "external-oblique", BODY_MELT_FLESH_AT_ORIGIN, { 7.0, 0.8, 3.0, 4.0, 1.0 }, { -112.0, 236.0, 140.0, 360.0 } },
  { "latissimus-dorsi", BODY_MELT_ORIGIN, { -3.0, 1.2, 4.0, 5.0, 1.1 }, { 0.0, 280.0, 100.0, 270.0 } },
  { "serratus-anterior", BODY_MELT_FLESH_AT_INSERTION, { 7.4, 0.6, 2.0, 3.2, 1.1 }, { -80.0, 130.0, 120.0, 282.0 } },
  { "tensor-fasciae-latae", BODY_MELT_ORIGIN, { -4.0, 1.0, 3.4, 5.0, 1.1 }, { -90.0, 560.0, 50.0, 156.0 } },
  { "tensor-fasciae-latae", BODY_MELT_FLESH_AT_INSERTION, { 5.0, 3.0, 14.0, 17.0, 2.0 }, { -90.0, 560.0, 50.0, 156.0 } },
  { "iliotibial-sheath", BODY_MELT_ORIGIN, { -14.0, 7.0, 12.0, 16.0, 1.1 }, { -80.0, 530.0, 124.0, 186.0 } },
  { "internal-oblique", BODY_MELT_INSERTION, { -1.6, 1.2, 3.4, 5.0, 1.3 }, { -112.0, 400.0, 40.0, 280.0 } },
  { "serratus-posterior-inferior", BODY_MELT_FLESH_AT_ORIGIN, { -1.0, 1.2, 6.0, 6.0, 1.0 }, { 8.0, 336.0, 76.0, 140.0 } },
  { "serratus-posterior-inferior", BODY_MELT_INSERTION, { -3.4, 1.8, 3.0, 5.0, 1.1 }, { 8.0, 336.0, 76.0, 140.0 } },
  { "rectus-abdominis", BODY_MELT_ORIGIN, { -2.4, 1.0, 2.4, 4.4, 1.2 }, { -138.0, 258.0, 54.0, 80.0 } },
  { "gluteus-medius", BODY_MELT_INSERTION, { -5.0, 1.2, 5.0, 5.0, 1.2 }, { -80.0, 620.0, 100.0, 90.0 } },
  { "cleidomastoid", BODY_MELT_INSERTION, { -4.0, 0.6, 2.0, 3.4, 1.0 }, { -62.0, 130.0, 36.0, 30.0 } },
  { "trapezius", BODY_MELT_INSERTION, { -4.4, 0.6, 1.8, 3.0, 1.1 }, { -36.0, 140.0, 110.0, 60.0 } },
  { "rhomboids", BODY_MELT_ORIGIN, { -6.0, 1.0, 3.0, 5.4, 1.1 }, { 30.0, 70.0, 70.0, 170.0 } },
  { "splenius-capitis", BODY_MELT_INSERTION, { -3.0, 0.8, 2.4, 4.0, 1.1 }, { -42.0, -46.0, 70.0, 66.0 } },
  { "semispinalis-capitis", BODY_MELT_INSERTION, { -5.0, 0.8, 2.4, 4.0, 1.1 }, { 10.0, -50.0, 46.0, 40.0 } },
  { "gluteus-minimus", BODY_MELT_ORIGIN, { -4.0, 1.6, 5.0, 5.0, 1.3 }, { -80.0, 560.0, 100.0, 150.0 } },
  { "gluteus-minimus", BODY_MELT_INSERTION, { -1.2, 0.6, 1.6, 2.0, 1.1 }, { -80.0, 560.0, 100.0, 150.0 } },
  { "iliocostalis-slips", BODY_MELT_INSERTION, { -5.0, 1.0, 3.0, 5.0, 1.1 }, { 10.0, 150.0, 70.0, 240.0 } },
  { "sacrotuberous-sheath", BODY_MELT_ORIGIN, { -3.0, 1.4, 3.0, 5.0, 1.1 }, { 4.0, 586.0, 62.0, 134.0 } },
  { "sacrotuberous-sheath", BODY_MELT_INSERTION, { -8.0, 2.0, 6.0, 8.0, 1.1 }, { 4.0, 586.0, 62.0, 134.0 } },
  { "infraspinatus", BODY_MELT_INSERTION, { -2.4, 0.8, 2.0, 3.4, 1.1 }, { -4.0, 150.0, 100.0, 150.0 } },
  { "teres-minor", BODY_MELT_INSERTION, { -2.4, 0.8, 2.0, 3.4, 1.1 }, { -4.0, 150.0, 100.0, 150.0 } },
  { "obturator-internus", BODY_MELT_ORIGIN, { -3.0, 0.8, 2.0, 4.0, 1.1 }, { -12.0, 660.0, 46.0, 40.0 } },
  { "sacrospinous-sheath", BODY_MELT_ORIGIN, { -1.4, 0.8, 2.0, 3.0, 1.1 }, { 8.0, 616.0, 44.0, 64.0 } },
  { "sacrospinous-sheath", BODY_MELT_INSERTION, { -1.4, 0.6, 2.0, 2.4, 1.1 }, { 8.0, 616.0, 44.0, 64.0 } },
};

/* Flesh that pales towards its tendon, within its outline: of one sheet each. */
static const End pales[] = {
  { "latissimus-dorsi", BODY_MELT_ORIGIN, { -1.0, 2.0, -12.0, 10.0, 1.3 }, { 0.0, 280.0, 100.0, 270.0 } },
  { "longissimus", BODY_MELT_FLESH_AT_ORIGIN, { -24.0, 4.0, 14.0, 26.0, 1.2 }, { -34.0, -8.0, 114.0, 628.0 } },
  { "longissimus", BODY_MELT_FLESH_AT_INSERTION, { 5.0, 2.0, -12.0, 12.0, 1.0 }, { -34.0, -8.0, 114.0, 628.0 } },
  { "iliocostalis", BODY_MELT_FLESH_AT_ORIGIN, { -24.0, 4.0, 14.0, 26.0, 1.2 }, { -24.0, 56.0, 94.0, 564.0 } },
  { "iliocostalis", BODY_MELT_FLESH_AT_INSERTION, { 5.0, 2.0, -12.0, 12.0, 1.0 }, { -24.0, 56.0, 94.0, 564.0 } },
  { "infraspinatus", BODY_MELT_FLESH_AT_INSERTION, { 5.0, 2.0, -12.0, 10.0, 1.1 }, { -30.0, 150.0, 120.0, 160.0 } },
  { "teres-minor", BODY_MELT_FLESH_AT_INSERTION, { 4.0, 1.6, -10.0, 9.0, 1.1 }, { -30.0, 150.0, 120.0, 160.0 } },
  { "gluteus-medius", BODY_MELT_FLESH_AT_INSERTION, { 8.0, 2.6, -11.0, 10.0, 1.3 }, { -80.0, 620.0, 100.0, 90.0 } },
  { "splenius-capitis", BODY_MELT_FLESH_AT_INSERTION, { 2.0, 1.4, -9.0, 8.0, 1.1 }, { -42.0, -46.0, 70.0, 66.0 } },
  { "gluteus-minimus", BODY_MELT_FLESH_AT_INSERTION, { 5.0, 2.4, -14.0, 12.0, 1.3 }, { -80.0, 620.0, 100.0, 90.0 } },
  { "rectus-abdominis", BODY_MELT_FLESH_AT_INSERTION, { 4.0, 2.0, -10.0, 9.0, 1.2 }, { -138.0, 630.0, 50.0, 66.0 } },
  { "sternocleidomastoid", BODY_MELT_FLESH_AT_INSERTION, { 6.0, 2.0, -16.0, 14.0, 0.9 }, { -72.0, 110.0, 30.0, 62.0 } },
};

static const End *
find_end (const End  *ends,
          guint       n_ends,
          const char *muscle)
{
  for (guint i = 0; i < n_ends; i++)
    if (g_str_equal (ends[i].muscle, muscle))
      return &ends[i];

  return NULL;
}

/* Of several rows for one muscle the first has the box. */
static StudioHaze *
make_haze (const BodyMuscle *muscle,
           const End        *ends,
           guint             n_ends)
{
  StudioHaze *haze = studio_haze_new (&find_end (ends, n_ends, muscle->name)->box, GRAIN);

  for (guint k = 0; k < n_ends; k++)
    for (guint i = 0; i < muscle->sheets->len && g_str_equal (ends[k].muscle, muscle->name); i++)
      body_melt_add (haze, &ends[k].manner, g_ptr_array_index (muscle->sheets, i), ends[k].edge, muscle->seed + i);
  body_melt_finish (haze);

  return haze;
}

gboolean
picture_side_melts (const BodyMuscle *muscle)
{
  return find_end (melts, G_N_ELEMENTS (melts), muscle->name) != NULL;
}

char *
picture_side_define_melt (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  g_autoptr(StudioHaze) haze = make_haze (muscle, melts, G_N_ELEMENTS (melts));
  g_autofree char *element = studio_haze_make_element (haze, PICTURE_BACK_MELTED, NULL, GRAIN);
  g_autofree char *id = g_strconcat ("melt-", muscle->name, NULL);
  g_autofree char *mask = picture_back_make_mask (id, &frame, "#fff", element);

  studio_svg_define (svg, mask);

  return g_strdup_printf ("mask=\"url(#%s)\"", id);
}

void
picture_side_write_end (const BodyMuscle *muscle,
                        StudioSvg        *svg)
{
  g_autoptr(StudioHaze) haze = NULL;
  g_autofree char *clip = NULL;

  if (find_end (pales, G_N_ELEMENTS (pales), muscle->name) == NULL)
    return;

  haze = make_haze (muscle, pales, G_N_ELEMENTS (pales));
  clip = g_strconcat ("in-", muscle->name, "-1", NULL);
  studio_haze_write (haze, svg, "pale", clip, GRAIN);
}
