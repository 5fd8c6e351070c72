/* body-skull.c: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-skull.h"

#include "body-form.h"
#include "studio-curve.h"

/* As long and broad as the skin of the head in surface.md allows, resting on C1.
 * From behind its rear only. Our own drawing; the pictures let it fade. */

static const BodyFormBar middle_bars[] = {
  /* the base */
  BODY_FORM_BAR (9,
    { -34, -37, -28, 25 }, { -18, -35, -28, 29 }, { 0, -34, -28, 30.5 }, { 18, -35, -28, 29 }, { 34, -37, -28, 25 }),
  /* the rear rim of the great hole, over the dens and the arch of C1 */
  BODY_FORM_BAR (6,
    { -18, -12, -10, 6 }, { 0, -4.4, -5, 5 }, { 18, -12, -10, 6 }),
  /* external occipital protuberance */
  BODY_FORM_BAR (6,
    { 0, -39, 39.6, 4.2 }, { 0, -34.5, 40.4, 3.4 }),
  /* external occipital crest */
  BODY_FORM_BAR (4,
    { 0, -33, 38, 1.9 }, { 0, -24, 24, 1.7 }, { 0, -14, 14, 1.5 }),
};

static const BodyFormBar bars[] = {
  /* the hollow bones over the cerebellum */
  BODY_FORM_BAR (9,
    { 14, -27, 0, 21 }, { 28, -30, -6, 21 }),
  /* the condyles, in the cups of C1 */
  BODY_FORM_BAR (5,
    { 18, -14, -26, 8 }, { 19, -3, -28, 6.4 }),
  /* mastoid process */
  BODY_FORM_BAR (10,
    { 46, -30, -25, 17 }, { 48.5, -2, -32, 7 }),
  /* superior nuchal line */
  BODY_FORM_BAR (4.5,
    { 0, -36.5, 39.5, 2.4 }, { 9, -39.4, 40, 2.4 }, { 21, -40.4, 36.5, 2.3 }, { 34, -37.2, 25, 2.2 },
    { 45, -30, 2, 2 }, { 53, -23, -16, 1.8 }),
  /* inferior nuchal line */
  BODY_FORM_BAR (4,
    { 0, -22, 21, 1.6 }, { 10, -23.4, 21.5, 1.8 }, { 22, -21, 18, 1.7 }, { 33, -15, 6, 1.5 }),
};

/* From the side with its face, which lies some 6 mm under the skin of
 * measures/profile.csv: z, y and heights towards the eye. */
static const StudioPoint side_outline[] = {
  { -131, -92 }, { -136, -78 }, { -136.4, -66 }, { -134, -57 }, { -131.4, -48 }, { -134.6, -40 }, { -140, -30 },
  { -138, -25.4 }, { -132, -22 }, { -129, -14 }, { -130.6, -8 }, { -138, -4.6 }, { -134.6, -1.4 }, { -134.4, 6 },
  { -136.4, 12 }, { -136.6, 18 }, { -130, 20.6 }, { -112, 20 }, { -96, 17.6 }, { -88, 12 }, { -82, 4 }, { -75, -4 },
  { -68, -8 }, { -60, -10 }, { -54, -13 }, { -48, -15 }, { -42, -14 }, { -37.6, -2.4 }, { -32, 3 }, { -26.4, -4.6 },
  { -20, -12 }, { -10, -10.4 }, { 4, -10 }, { 16, -14.4 }, { 28, -22 }, { 38, -32 }, { 44, -39 }, { 49, -50 },
  { 52, -64 }, { 51.4, -80 }, { 48, -92 },
};

static const StudioPoint side_base[] = {
  { -130, -80, 34 }, { -132, -56, 24 }, { -137, -30, 10 }, { -131, -4, 18 }, { -134, 16, 20 }, { -104, 14, 34 },
  { -104, -20, 48 }, { -84, -30, 56 }, { -60, -28, 60 }, { -104, -56, 50 }, { -80, -60, 60 }, { -40, -70, 70 },
  { -40, -24, 60 }, { -30, -4, 50 }, { 0, -60, 68 }, { 0, -18, 44 }, { 30, -40, 48 }, { 46, -60, 32 }, { 40, -88, 40 },
  { -90, -88, 56 }, { -40, -90, 68 },
};

static const BodyFormRidge side_ridges[] = {
  /* the brow and the socket of the eye */
  BODY_FORM_RIDGE ({ -132, -56, 3, 4.6 }, { -122, -59.6, 4, 4.6 }, { -110, -55, 4, 4.4 }, { -105, -46, 3.6, 4 }),
  BODY_FORM_RIDGE ({ -124, -46, -14, 8 }, { -116, -43, -15, 9 }, { -117, -37, -12, 8 }),
  /* the cheekbone and its arch to the ear */
  BODY_FORM_RIDGE ({ -122, -26, 3, 4.4 }, { -110, -25, 6, 5.4 }, { -100, -28, 6.4, 4.4 }, { -84, -29.4, 6.4, 3.4 },
                   { -66, -29, 6.4, 3.2 }, { -50, -28.6, 5, 3.4 }, { -42, -27, 2, 4 }),
  /* the hollow of the temple above and behind the face below */
  BODY_FORM_RIDGE ({ -92, -44, -9, 11 }, { -78, -42, -9, 12 }, { -62, -42, -5, 11 }),
  BODY_FORM_RIDGE ({ -100, -10, -8, 9 }, { -86, -16, -9, 8 }),
  /* the temporal line */
  BODY_FORM_RIDGE ({ -106, -58, 2, 3.4 }, { -96, -74, 2, 3.6 }, { -70, -86, 1.6, 4 }),
  /* the mastoid process, the way into the ear, the nuchal line */
  BODY_FORM_RIDGE ({ -32, -22, 4, 7 }, { -31.6, -8, 5, 6 }),
  BODY_FORM_RIDGE ({ -42.4, -20, -6, 3.4 }),
  BODY_FORM_RIDGE ({ -22, -26, 1.6, 3.6 }, { 4, -34, 1.8, 3.6 }, { 40, -40, 2, 4 }),
  /* the roots of the teeth */
  BODY_FORM_RIDGE ({ -134, 8, 1.6, 3 }, { -118, 8.6, 1.6, 3 }, { -102, 8, 1.6, 3 }),
};

static const StudioPoint jaw_outline[] = {
  { -136, 22 }, { -133.6, 29 }, { -132.4, 36 }, { -135, 44 }, { -134.4, 51 }, { -128.6, 56.6 }, { -116, 58.6 },
  { -98, 55 }, { -80, 48.6 }, { -66, 41 }, { -58.6, 33.6 }, { -54.4, 22 }, { -51, 6 }, { -47, -10 }, { -45, -18.6 },
  { -49.4, -22.6 }, { -56.6, -19.6 }, { -60.6, -12 }, { -67.4, -9.6 }, { -73, -14.4 }, { -76.6, -22 }, { -80.6, -21 },
  { -82, -10 }, { -83.6, 4 }, { -87, 16 }, { -94, 23 }, { -112, 24 }, { -128, 23 },
};

static const StudioPoint jaw_base[] = {
  { -134, 26, 20 }, { -133, 50, 20 }, { -110, 50, 36 }, { -108, 28, 36 }, { -70, 38, 54 }, { -56, 22, 58 },
  { -80, 4, 54 }, { -50, -18, 60 }, { -78, -18, 54 }, { -64, 0, 55 },
};

static const BodyFormRidge jaw_ridges[] = {
  BODY_FORM_RIDGE ({ -132, 47, 3, 6 }),
  BODY_FORM_RIDGE ({ -86, 12, 2, 4 }, { -98, 30, 2.4, 5 }, { -116, 40, 1, 6 }),
  BODY_FORM_RIDGE ({ -66, 16, -2.4, 9 }, { -72, 30, -2, 8 }),
  BODY_FORM_RIDGE ({ -118, 39, -3, 2.4 }),
};

/* The left condyle from the side: it slopes forwards, into the cup of C1. */
static const BodyFormBar side_condyle[] = {
  BODY_FORM_BAR (4,
    { 19, -11.2, -17, 4.4 }, { 19, -9, -23, 5.6 }, { 18, -8.4, -29, 5 }),
};

static StudioRelief *
create_side_relief (const StudioPoint   *outline,
                    guint                n_outline,
                    const StudioPoint   *base,
                    guint                n_base,
                    const BodyFormRidge *ridges,
                    guint                n_ridges)
{
  StudioRelief *relief = body_form_new_relief (outline, n_outline, base, n_base);

  studio_relief_set_edge (relief, 5.0, 7.0);
  body_form_add_ridges (relief, ridges, n_ridges, 1);
  return relief;
}

static void
add_side (StudioScene *scene)
{
  StudioSolid *condyle = studio_solid_new (4.0);

  body_form_add_bars (condyle, side_condyle, G_N_ELEMENTS (side_condyle), -1);
  studio_scene_add_solid (scene, "condyle", condyle);
  studio_scene_add_relief (scene, "skull", create_side_relief (side_outline, G_N_ELEMENTS (side_outline),
                                                               side_base, G_N_ELEMENTS (side_base),
                                                               side_ridges, G_N_ELEMENTS (side_ridges)));
  studio_scene_add_relief (scene, "jaw", create_side_relief (jaw_outline, G_N_ELEMENTS (jaw_outline),
                                                             jaw_base, G_N_ELEMENTS (jaw_base),
                                                             jaw_ridges, G_N_ELEMENTS (jaw_ridges)));
}

void
body_skull_add (StudioScene        *scene,
                const BodyMeasures *measures)
{
  const StudioFrame vault = { { 0.0, -66.0, -41.0 }, 0.0 };
  StudioSolid *solid;

  if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
    {
      add_side (scene);
      return;
    }

  solid = studio_solid_new (9.0);
  studio_solid_add_ellipsoid (solid, &vault, 69.0, 58.0, 93.0);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), 1);
  body_form_add_bars (solid, bars, G_N_ELEMENTS (bars), -1);
  body_form_add_bars (solid, middle_bars, G_N_ELEMENTS (middle_bars), 1);
  studio_scene_add_solid (scene, "skull", solid);
}

char *
body_skull_get_jaw (void)
{
  return studio_curve_get_path (jaw_outline, G_N_ELEMENTS (jaw_outline), TRUE);
}
