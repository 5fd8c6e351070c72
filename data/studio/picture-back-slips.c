/* picture-back-slips.c: how flesh melts away where it ends, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-melt.h"

/* Flesh that ends broad and flat loses its rim on the bone, in grains, mm, and in so few tones. Our drawing decision. */
#define GRAIN 0.7
#define N_TONES 12

/* So far around what lies upon it nothing of a sheet has melted, mm. */
#define RIM 0.3

/* An end whose longest fibres are shorter than this, mm, is even, and so soft, mm: no saw is seen in it. */
#define EVEN 0.6
#define EVEN_SOFTNESS 0.6

/* Who ends so, on bone or on a sheet of tendon, and how; where its mask is, for both ends alike. */
static const struct
{
  const char *muscle;
  BodyMeltEdge edge;
  BodyMeltManner manner;
  StudioBox box;
} fleshy[] = {
  { "serratus-posterior-inferior", BODY_MELT_INSERTION, { -5.6, 1.6, 4.6, 5.0, 1.0 }, { 8.0, 300.0, 112.0, 180.0 } },
  { "supraspinatus", BODY_MELT_ORIGIN, { -6.4, 1.0, 4.6, 8.0, 1.2 }, { 56.0, 132.0, 124.0, 56.0 } },
  { "rhomboid-minor", BODY_MELT_INSERTION, { -3.4, 0.5, 2.2, 4.4, 1.2 }, { -2.0, 92.0, 74.0, 94.0 } },
  { "levatores-costarum", BODY_MELT_INSERTION, { -2.9, 0.1, 0.15, 2.4, 3.0 }, { 22.0, 104.0, 52.0, 286.0 } },
  { "multifidus", BODY_MELT_INSERTION, { -2.6, 0.7, 2.4, 3.6, 1.2 }, { -2.0, 36.0, 54.0, 600.0 } },
  { "semispinalis-thoracis", BODY_MELT_ORIGIN, { -3.0, 0.5, 2.4, 4.0, 1.1 }, { 0.0, 72.0, 46.0, 262.0 } },
  { "quadratus-lumborum", BODY_MELT_INSERTION, { -2.4, 0.2, 0.4, 2.4, 2.6 }, { 24.0, 360.0, 100.0, 210.0 } },
  { "scalenus-posterior", BODY_MELT_INSERTION, { -3.4, 0.5, 2.4, 3.0, 1.2 }, { 18.0, 40.0, 64.0, 100.0 } },
  { "longissimus-capitis", BODY_MELT_INSERTION, { -3.4, 0.5, 2.0, 5.0, 1.2 }, { 24.0, -16.0, 40.0, 190.0 } },
  { "levator-scapulae-beneath", BODY_MELT_INSERTION, { -3.4, 0.5, 2.2, 4.4, 1.2 }, { 20.0, 4.0, 62.0, 170.0 } },
  { "semispinalis-capitis", BODY_MELT_INSERTION, { -1.4, 0.8, 0.5, 2.4, 3.0 }, { -4.0, -46.0, 56.0, 260.0 } },
  { "rectus-capitis-posterior-minor", BODY_MELT_INSERTION, { -4.4, 0.6, 2.8, 5.0, 1.2 }, { -2.0, -30.0, 30.0, 46.0 } },
  { "rectus-capitis-posterior-major", BODY_MELT_INSERTION, { -4.4, 0.6, 2.8, 5.0, 1.2 }, { -2.0, -30.0, 40.0, 62.0 } },
  { "obliquus-capitis-superior", BODY_MELT_INSERTION, { -4.4, 0.6, 2.8, 5.0, 1.2 }, { 14.0, -36.0, 36.0, 50.0 } },
  { "infraspinatus", BODY_MELT_INSERTION, { -3.0, 0.5, 2.0, 4.0, 1.2 }, { 56.0, 160.0, 150.0, 130.0 } },
  { "teres-minor", BODY_MELT_INSERTION, { -3.0, 0.5, 2.0, 4.0, 1.2 }, { 80.0, 180.0, 126.0, 110.0 } },
  { "splenius-capitis", BODY_MELT_INSERTION, { -1.4, 0.8, 0.5, 2.4, 3.0 }, { -4.0, -44.0, 80.0, 230.0 } },
  { "gluteus-maximus", BODY_MELT_ORIGIN, { -3.2, 0.3, 1.6, 4.0, 1.2 }, { -4.0, 530.0, 190.0, 290.0 } },
  { "sternocleidomastoid", BODY_MELT_ORIGIN, { -7.0, 0.3, 1.0, 12.0, 2.4 }, { 28.0, -44.0, 48.0, 170.0 } },
  { "latissimus-dorsi", BODY_MELT_ORIGIN, { -16.0, 2.4, 6.0, 5.0, 1.6 }, { -4.0, 220.0, 210.0, 320.0 } },
  { "gluteal-fascia", BODY_MELT_INSERTION, { -3.0, 0.8, 3.0, 6.0, 1.3 }, { 70.0, 520.0, 72.0, 50.0 } },
  { "thoracolumbar-fascia", BODY_MELT_ORIGIN, { -5.0, 1.2, 5.0, 8.0, 0.9 }, { -1.0, 328.0, 116.0, 346.0 } },
  { "external-oblique", BODY_MELT_INSERTION, { -6.0, 0.9, 5.0, 8.0, 1.3 }, { 94.0, 336.0, 46.0, 214.0 } },
  { "external-oblique-behind", BODY_MELT_INSERTION, { -9.0, 1.0, 5.0, 8.0, 1.3 }, { 76.0, 314.0, 68.0, 240.0 } },
  { "external-oblique-behind", BODY_MELT_ORIGIN, { -5.0, 0.8, 3.4, 6.0, 1.2 }, { 76.0, 314.0, 68.0, 240.0 } },
  { "internal-oblique-behind", BODY_MELT_ORIGIN, { -3.0, 1.0, 3.0, 4.4, 1.3 }, { 66.0, 384.0, 56.0, 170.0 } },
  { "internal-oblique-behind", BODY_MELT_INSERTION, { -3.0, 0.6, 2.4, 4.4, 1.2 }, { 66.0, 384.0, 56.0, 170.0 } },
  { "gluteus-medius", BODY_MELT_ORIGIN, { -8.0, 3.6, 5.0, 9.0, 2.4 }, { 60.0, 530.0, 120.0, 200.0 } },
  { "gluteus-medius-whole", BODY_MELT_ORIGIN, { -7.0, 3.2, 4.4, 8.0, 2.4 }, { 56.0, 530.0, 124.0, 200.0 } },
  { "gluteus-minimus", BODY_MELT_ORIGIN, { -4.0, 1.2, 3.4, 6.0, 1.3 }, { 76.0, 550.0, 96.0, 170.0 } },
  { "iliocostalis-slips", BODY_MELT_INSERTION, { -1.6, 0.6, 1.6, 3.4, 0.8 }, { 42.0, 244.0, 36.0, 274.0 } },
  { "iliocostalis-slips", BODY_MELT_ORIGIN, { -72.0, 6.0, 10.0, 34.0, 1.2 }, { 42.0, 244.0, 36.0, 274.0 } },
  { "quadratus-lumborum-behind", BODY_MELT_ORIGIN, { -5.0, 1.0, 4.0, 5.0, 1.2 }, { 50.0, 386.0, 58.0, 160.0 } },
  { "iliocostalis-cervicis", BODY_MELT_ORIGIN, { -2.2, 0.2, 0.4, 2.4, 2.0 }, { 24.0, 56.0, 44.0, 174.0 } },
  { "serratus-anterior-behind", BODY_MELT_INSERTION, { -5.0, 0.8, 3.4, 6.0, 1.2 }, { 86.0, 236.0, 60.0, 144.0 } },
  { "sacrotuberous-ligament", BODY_MELT_INSERTION, { -5.0, 2.0, 5.0, 8.0, 1.6 }, { -4.0, 574.0, 90.0, 170.0 } },
  { "levator-ani", BODY_MELT_INSERTION, { -5.0, 2.6, 6.0, 9.0, 1.6 }, { -2.0, 636.0, 60.0, 80.0 } },
  { "trapezius", BODY_MELT_INSERTION, { -1.2, 0.6, 0.9, 1.8, 0.9 }, { -8.0, -62.0, 196.0, 480.0 } },
  { "deltoid-fascia", BODY_MELT_ORIGIN, { -6.0, 1.4, 2.0, 7.0, 1.2 }, { 54.0, 148.0, 148.0, 52.0 } },
  { "sacrotuberous-ligament", BODY_MELT_ORIGIN, { -3.4, 1.0, 3.0, 4.0, 1.4 }, { -4.0, 574.0, 90.0, 170.0 } },
};

static int
find_end (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (fleshy); i++)
    if (g_str_equal (muscle->name, fleshy[i].muscle))
      return (int) i;

  return -1;
}

gboolean
picture_back_melts (const BodyMuscle *muscle)
{
  return find_end (muscle) >= 0;
}

/* What of @sheet melts where it ends. */
static StudioHaze *
make_part (const StudioBox  *box,
           const BodyMuscle *muscle,
           guint             sheet)
{
  StudioHaze *part = studio_haze_new (box, GRAIN);

  for (guint i = 0; i < G_N_ELEMENTS (fleshy); i++)
    if (g_str_equal (muscle->name, fleshy[i].muscle))
      body_melt_add (part, &fleshy[i].manner, g_ptr_array_index (muscle->sheets, sheet), fleshy[i].edge, muscle->seed + sheet);

  return part;
}

/* Where others of @muscle than @sheet are seen, and have not melted: their rims stay whole. */
static StudioHaze *
make_others (const StudioBox   *box,
             const StudioPrint *print,
             const BodyMuscle  *muscle,
             const GPtrArray   *parts,
             guint              sheet)
{
  static const StudioPoint around[] = { { -RIM, 0.0, 0.0 }, { RIM, 0.0, 0.0 }, { 0.0, -RIM, 0.0 }, { 0.0, RIM, 0.0 } };
  StudioHaze *others = studio_haze_new (box, GRAIN);

  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autoptr(StudioHaze) cover = NULL;
      g_autofree char *id = NULL;

      if (i == sheet)
        continue;
      cover = studio_haze_new (box, GRAIN);
      id = picture_back_name_sheet (muscle, i);
      for (guint k = 0; k < G_N_ELEMENTS (around); k++)
        studio_haze_add_cover (cover, print, id, around[k].x, around[k].y);
      studio_haze_spare (cover, g_ptr_array_index (parts, i));
      studio_haze_add (others, cover);
    }

  return others;
}

void
picture_back_define_melt (const StudioPrint *print,
                          const BodyMuscle  *muscle,
                          StudioSvg         *svg)
{
  const StudioBox *box = &fleshy[find_end (muscle)].box;
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func ((GDestroyNotify) studio_haze_free);
  g_autoptr(StudioHaze) melted = studio_haze_new (box, GRAIN);
  g_autofree char *id = picture_back_name_fade (muscle);
  g_autofree char *strands = picture_back_make_junction (muscle);
  g_autofree char *element = NULL;
  g_autofree char *content = NULL;
  g_autofree char *mask = NULL;

  for (guint i = 0; i < muscle->sheets->len; i++)
    g_ptr_array_add (parts, make_part (box, muscle, i));
  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      g_autoptr(StudioHaze) part = studio_haze_new (box, GRAIN);
      g_autoptr(StudioHaze) others = make_others (box, print, muscle, parts, i);

      studio_haze_add (part, g_ptr_array_index (parts, i));
      studio_haze_spare (part, others);
      studio_haze_add (melted, part);
    }
  body_melt_finish (melted);
  if (fleshy[find_end (muscle)].manner.longest < EVEN)
    studio_haze_blur (melted, EVEN_SOFTNESS);
  studio_haze_limit_tones (melted, N_TONES);

  element = studio_haze_make_element (melted, PICTURE_BACK_MELTED, NULL, GRAIN);
  content = g_strconcat (element != NULL ? element : "", picture_back_get_ridge_edge (muscle), strands, NULL);
  mask = picture_back_make_mask (id, box, "#fff", content);
  studio_svg_define (svg, mask);
}

char *
picture_back_make_mask (const char      *id,
                        const StudioBox *box,
                        const char      *paint,
                        const char      *content)
{
  g_autofree char *place = g_strdup_printf ("x=\"%g\" y=\"%g\" width=\"%g\" height=\"%g\"", box->x, box->y, box->width, box->height);

  return g_strdup_printf ("<mask id=\"%s\" maskUnits=\"userSpaceOnUse\" %s><rect fill=\"%s\" %s/>%s</mask>", id, place, paint, place,
                          content != NULL ? content : "");
}
