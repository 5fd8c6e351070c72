/* body-skull.c: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-skull.h"

#include "body-form.h"
#include "body-teeth.h"
#include "studio-curve.h"

/* As long and broad as the skin of the head in surface.md allows, resting on C1.
 * From behind its rear only. Our own drawing; the pictures let it fade. */

static const BodyFormBar middle_bars[] = {
  /* the base */
  BODY_FORM_BAR (9,
    { -34, -37, -28, 25 }, { -18, -35, -28, 29 }, { 0, -34, -28, 30.5 }, { 18, -35, -28, 29 }, { 34, -37, -28, 25 }),
  /* the rear rim of the great hole, over the dens and the arch of C1 */
  BODY_FORM_BAR (6,
    { -18, -12, -10, 6 }, { 0, -3, -5, 5 }, { 18, -12, -10, 6 }),
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
  /* the rim of the occiput from the great hole to the mastoid process, over the joints of C1 */
  BODY_FORM_BAR (5,
    { 10, -3.8, -8, 5.4 }, { 24, -3.6, -13, 6.5 }, { 33, -8, -20, 7 }, { 44, -12, -27, 6 }),
  /* mastoid process */
  BODY_FORM_BAR (10,
    { 46, -30, -25, 16 }, { 48, -9, -31, 9 }, { 47.6, 0.5, -33, 4.2 }),
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
  { -104, -120 }, { -120, -110 }, { -129.6, -96 }, { -135.4, -80 }, { -136.6, -66 }, { -134.6, -57.6 }, { -131.6, -50 }, { -133, -44 }, { -137, -36 }, { -140.6, -29.6 },
  { -138.4, -27.4 }, { -134, -25.4 }, { -129.6, -20 }, { -127.8, -13 }, { -129.8, -7.6 }, { -138.4, -4.4 }, { -134.6, -1.6 },
  { -133.4, 4 }, { -135.2, 12.4 }, { -130, 15.4 }, { -112, 16 }, { -98, 15.4 }, { -88, 13.2 }, { -84, 4 }, { -82, -3 },
  { -78, -3.4 }, { -74, -8 }, { -67, -10.4 }, { -60, -13 }, { -55, -17 }, { -49.6, -18.6 }, { -45, -15.4 }, { -42, -10 }, { -38, -2.6 },
  { -32.6, 3.2 }, { -27, -3.4 }, { -20, -11.4 }, { -10, -10.4 }, { 4, -10 }, { 16, -14.4 }, { 28, -22 }, { 38, -32 }, { 44, -39 }, { 49, -50 },
  { 52, -64 }, { 51.4, -80 }, { 47, -96 }, { 39, -110 }, { 24, -120 },
};

static const StudioPoint side_base[] = {
  { -130, -80, 34 }, { -132, -58, 26 }, { -137, -32, 12 }, { -129, -10, 22 }, { -132, 8, 24 }, { -108, 10, 38 },
  { -108, -14, 46 }, { -86, 4, 40 }, { -82, -14, 42 }, { -62, -16, 50 }, { -104, -62, 52 }, { -82, -62, 60 }, { -40, -72, 70 },
  { -44, -26, 60 }, { -30, -4, 52 }, { 0, -60, 68 }, { 0, -18, 44 }, { 30, -40, 48 }, { 46, -60, 32 }, { 40, -88, 40 },
  { -90, -90, 58 }, { -40, -92, 68 },
};

static const BodyFormRidge side_ridges[] = {
  /* the brow, the rim of the socket of the eye and the socket */
  BODY_FORM_RIDGE ({ -134, -58, 2, 4 }, { -126, -61, 4, 4 }, { -114, -59.4, 5, 3.8 }, { -107.6, -53, 6, 3.2 }, { -106, -45, 6, 2.8 }, { -109, -37, 4.6, 3 }),
  BODY_FORM_RIDGE ({ -122.6, -44.6, -13, 6.4 }, { -115.6, -44, -20, 7 }),
  BODY_FORM_RIDGE ({ -129, -33.4, 1.6, 2.6 }, { -121, -29.6, 3, 2.8 }, { -112, -31, 3, 3 }),
  /* the cheekbone, and the hollow of the upper jaw beneath it */
  BODY_FORM_RIDGE ({ -119, -26, 3, 5 }, { -109, -24, 6, 6.4 }, { -106, -16, 4, 5.4 }),
  BODY_FORM_RIDGE ({ -124, -13, -3, 5 }, { -117, -11, -3, 5 }),
  /* the hollow of the temple, and behind the face below */
  BODY_FORM_RIDGE ({ -94, -45, -15, 9 }, { -76, -40, -14, 11 }, { -58, -42, -5, 11 }),
  BODY_FORM_RIDGE ({ -93, -16, -16, 8 }, { -72, -17, -12, 9 }),
  /* the temporal line; what is behind the brow */
  BODY_FORM_RIDGE ({ -106.4, -57, 2.4, 3 }, { -100, -69, 2.6, 3 }, { -88, -80, 1.8, 3.4 }, { -66, -88, 1.4, 4 }),
  /* the mastoid process, the ridge above it, the way into the ear, the nuchal line */
  BODY_FORM_RIDGE ({ -31, -22, 4, 7 }, { -32, -6, 6, 5.4 }),
  BODY_FORM_RIDGE ({ -46, -27.6, 3, 3 }, { -34, -30, 2.6, 3.4 }, { -20, -36, 1.2, 4 }),
  BODY_FORM_RIDGE ({ -41.6, -20.6, -9, 2.8 }, { -41, -19, -8, 2.4 }),
  BODY_FORM_RIDGE ({ -24, -10, -2, 3 }, { -20, -18, -1.6, 3.6 }),
  BODY_FORM_RIDGE ({ -22, -24, 2, 3.4 }, { 4, -33, 2.2, 3.4 }, { 26, -38.6, 2.4, 3.2 }, { 40, -40, 3, 3.6 }),
  BODY_FORM_RIDGE ({ -10, -17, 1, 3 }, { 8, -22, 1.4, 3 }, { 24, -27, 1.2, 3 }),
};

/* The arch of the cheek flows out of its bone and into the root before the ear: nearer to
 * the eye than the jaw that goes up behind it. */
static const BodyFormBar side_arch[] = {
  BODY_FORM_BAR (4,
    { 29, -18.4, -119, 5 }, { 38, -20.6, -115, 5.8 }, { 48, -22.4, -112, 6.4 }, { 55.4, -25.4, -102, 5.2 }, { 61, -28, -90, 3.6 }, { 63.6, -29, -76, 3 }, { 63.4, -28.6, -62, 3 },
    { 60.4, -27.8, -51, 3.4 }, { 52, -28, -40, 4 }),
};

static const StudioPoint jaw_outline[] = {
  { -133.8, 27.2 }, { -131.8, 36 }, { -134.6, 44 }, { -134.4, 51 }, { -128.6, 56.6 }, { -116, 58.6 },
  { -98, 55 }, { -80, 48.6 }, { -66, 41 }, { -58.6, 33.6 }, { -54.4, 22 }, { -51, 6 }, { -47.4, -8 }, { -44.6, -17 },
  { -46.4, -21 }, { -52, -22.4 }, { -57, -19.4 }, { -60, -12.6 }, { -66, -9 }, { -72, -12 }, { -75.6, -19.4 }, { -78.6, -23 }, { -81.4, -20 },
  { -82.4, -8 }, { -83.4, 4 }, { -86, 17 }, { -88.4, 21.8 }, { -97, 25.2 }, { -114, 26.2 }, { -128, 26.2 },
};

static const StudioPoint jaw_base[] = {
  { -132, 32, 22 }, { -133, 50, 22 }, { -110, 50, 38 }, { -108, 32, 38 }, { -70, 38, 55 }, { -56, 22, 58 },
  { -80, 6, 53 }, { -50, -18, 60 }, { -78, -18, 54 }, { -64, 0, 55 },
};

static const BodyFormRidge jaw_ridges[] = {
  BODY_FORM_RIDGE ({ -131, 49, 3, 5 }),
  BODY_FORM_RIDGE ({ -81.4, -6, 1.6, 2.4 }, { -83, 10, 2, 3 }, { -90, 31, 2.4, 4 }, { -104, 42, 1.2, 5 }),
  BODY_FORM_RIDGE ({ -68, 14, -2.6, 8 }, { -73, 28, -2, 7 }),
  BODY_FORM_RIDGE ({ -57, 30, 1.4, 4 }, { -64, 40, 1.4, 4 }),
  BODY_FORM_RIDGE ({ -49, -14, 2.4, 3 }, { -52.4, -3, 1, 3.4 }),
  BODY_FORM_RIDGE ({ -117.6, 42.4, -3, 1.6 }),
};

/* The left condyle from the side: it slopes forwards, into the cup of C1. */
static const BodyFormBar side_condyle[] = {
  BODY_FORM_BAR (4,
    { 19, -12.4, -19.6, 3.2 }, { 19, -5.6, -22.8, 4.6 }, { 18, -3.4, -27.6, 4.8 }),
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

  studio_relief_set_edge (relief, 5.0, 6.0);
  body_form_add_ridges (relief, ridges, n_ridges, 1);
  return relief;
}

static StudioSolid *
create_side_solid (const BodyFormBar *bars_of_it,
                   guint              n_bars)
{
  StudioSolid *solid = studio_solid_new (4.0);

  body_form_add_bars (solid, bars_of_it, n_bars, -1);
  return solid;
}

static void
add_side (StudioScene *scene)
{
  StudioRelief *skull = create_side_relief (side_outline, G_N_ELEMENTS (side_outline), side_base, G_N_ELEMENTS (side_base),
                                            side_ridges, G_N_ELEMENTS (side_ridges));
  StudioRelief *jaw = create_side_relief (jaw_outline, G_N_ELEMENTS (jaw_outline), jaw_base, G_N_ELEMENTS (jaw_base),
                                          jaw_ridges, G_N_ELEMENTS (jaw_ridges));

  body_teeth_add_roots (skull, TRUE);
  body_teeth_add_roots (jaw, FALSE);
  studio_relief_join_solid (skull, create_side_solid (side_arch, G_N_ELEMENTS (side_arch)), 3.0);
  studio_scene_add_solid (scene, "condyle", create_side_solid (side_condyle, G_N_ELEMENTS (side_condyle)));
  studio_scene_add_relief (scene, "skull", skull);
  body_teeth_add (scene);
  studio_scene_add_relief (scene, "jaw", jaw);
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
