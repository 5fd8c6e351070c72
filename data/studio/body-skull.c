/* body-skull.c: the skull
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-skull.h"

#include "body-form.h"
#include "body-teeth.h"
#include "studio-curve.h"

/* As long and broad as the skin of the head in surface.md allows, resting on C1. Both views
 * show one skull: what stands at one height in the one does so in the other. Our own drawing;
 * the pictures let it fade. */

/* From behind, the right half: the vault, the mastoid process, the notch beside it, and the
 * rim of the occiput to the rear of the great hole: x, y and heights towards the eye. */
static const StudioPoint back_outline[] = {
  { 0, -124 }, { 30, -121 }, { 52, -110 }, { 64, -95 }, { 68.4, -80 }, { 68.6, -66 }, { 66.8, -52 }, { 63.6, -39 }, { 60.6, -29 }, { 58.6, -19 },
  { 57.6, -12.4 }, { 55.8, -7.4 }, { 52.6, -4 }, { 48.8, -3 }, { 45.4, -4.4 }, { 43.2, -7.6 }, { 41, -9.6 }, { 38, -9.6 }, { 33, -8.4 }, { 25, -7.2 },
  { 16, -8.4 }, { 8, -10.6 }, { 0, -11.4 },
};

/* The mastoid process of the left one is shorter and ends more bluntly. */
static const StudioPoint back_left_end[] = {
  { 60.2, -29.4 }, { 57.6, -19.8 }, { 56.4, -12.8 }, { 54.4, -7.6 }, { 51.2, -4.6 }, { 47.4, -4.2 }, { 44.2, -6 }, { 42, -9.2 }, { 39.4, -10.8 }, { 35.6, -10.4 },
  { 31, -8.2 }, { 24, -7.6 }, { 15, -8.8 }, { 7.4, -10.8 },
};
#define LEFT_ALIKE 8

static const StudioPoint back_base[] = {
  { 0, -112, 40 }, { 0, -90, 49 }, { 0, -66, 52 }, { 0, -50, 49 }, { 0, -39, 43.4 }, { 0, -30, 35 }, { 0, -20, 23 }, { 0, -11, 12 },
  { 30, -108, 31 }, { 30, -86, 42.6 }, { 30, -62, 44 }, { 28, -46, 39.4 }, { 26, -37, 33.4 }, { 25, -28, 24.4 }, { 24, -18, 11 }, { 24, -9, -2 },
  { 46, -92, 28 }, { 48, -70, 29 }, { 46, -50, 19 }, { 44, -36, 8 }, { 42, -25, -2 }, { 38, -13, -14 },
  { 60, -88, 7 }, { 60, -70, 7 }, { 57, -52, 1 }, { 54, -36, -9 }, { 66, -78, -8 }, { 59, -28, -19 }, { 55, -8, -27 }, { 49, 1, -31 },
};

static const BodyFormRidge back_ridges[] = {
  /* the eminence of the parietal bone */
  BODY_FORM_RIDGE ({ 44, -90, 2, 18 }),
  /* the superior nuchal line, down to the mastoid process, and the highest above it */
  BODY_FORM_RIDGE ({ 2, -37, 1.8, 2.6 }, { 9, -39.6, 2.8, 2.6 }, { 21, -40, 3.4, 2.8 }, { 34, -36.4, 3.1, 3 }, { 45, -29.6, 2.5, 3.2 }, { 53, -21, 1.6, 3.8 }),
  BODY_FORM_RIDGE ({ 5, -43, 0.6, 2.8 }, { 16, -47.6, 0.9, 3 }, { 30, -47, 0.6, 3.4 }, { 42, -41, 0.4, 3.4 }),
  /* the inferior nuchal line, and the fields of muscles above and below it */
  BODY_FORM_RIDGE ({ 2, -24.6, 1, 2.1 }, { 10, -26.4, 2, 2.1 }, { 21, -24.4, 2.2, 2.3 }, { 31, -18, 1.6, 2.7 }, { 37, -13, 0.6, 2.8 }),
  BODY_FORM_RIDGE ({ 6, -32.4, -1, 3.6 }, { 15, -33, -1.6, 4.4 }, { 25, -31, -1.2, 4.4 }),
  BODY_FORM_RIDGE ({ 33, -26.6, -0.8, 4.4 }, { 39, -21.6, -0.6, 4 }),
  BODY_FORM_RIDGE ({ 5, -18.4, -1.4, 3.4 }, { 10, -18, -1.2, 3.6 }),
  BODY_FORM_RIDGE ({ 19, -16, -1.1, 4.2 }, { 26, -13, -0.6, 3.8 }),
  /* the mastoid process, rough where muscles end on it, its notch and the hole behind it */
  BODY_FORM_RIDGE ({ 57.6, -28, 1.6, 7 }, { 54.6, -15, 3, 6.6 }, { 51, -6, 2.2, 5.4 }),
  BODY_FORM_RIDGE ({ 56.6, -20, 0.6, 1.6 }, { 54.6, -11, 0.8, 1.5 }, { 52.4, -4.6, 0.5, 1.5 }),
  BODY_FORM_RIDGE ({ 52.6, -17, -0.6, 1.5 }, { 51.4, -10, -0.6, 1.4 }),
  BODY_FORM_RIDGE ({ 48.6, -23, -1.4, 2.6 }, { 45.8, -16, -4, 2.8 }, { 42.4, -9, -4.6, 2.8 }),
  BODY_FORM_RIDGE ({ 50.8, -30.6, -1.6, 0.9 }),
};

/* Those on the midline, and what is not alike on both sides. */
static const BodyFormRidge back_middle_ridges[] = {
  /* the external occipital protuberance, and the crest below it */
  BODY_FORM_RIDGE ({ 0, -42, 1.4, 5.4 }, { 0.3, -37.4, 3.4, 4 }, { 0.2, -34, 2, 2.6 }),
  BODY_FORM_RIDGE ({ 0.2, -33, 1.2, 1.9 }, { -0.4, -24, 1.4, 1.8 }, { 0.2, -13, 0.9, 1.7 }),
  BODY_FORM_RIDGE ({ -18, -50, 0.5, 6 }),
  BODY_FORM_RIDGE ({ -14, -21, 0.5, 2 }, { -20, -19.6, 0.4, 2 }),
  BODY_FORM_RIDGE ({ 34, -62, -0.5, 7 }),
};

/* Where all of it is looked at it runs out only towards the picture's upper border. */
static const char fade_crown[] =
  "<linearGradient id=\"g-crown\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"-90\" x2=\"0\" y2=\"-40\">"
  "<stop offset=\".02\" stop-color=\"#000\"/><stop offset=\".12\" stop-color=\"#404040\"/><stop offset=\".26\" stop-color=\"#909090\"/>"
  "<stop offset=\".5\" stop-color=\"#d8d8d8\"/><stop offset=\"1\" stop-color=\"#fff\"/></linearGradient>"
  "<mask id=\"fade-crown\" maskUnits=\"userSpaceOnUse\" x=\"-170\" y=\"-96\" width=\"260\" height=\"170\">"
  "<rect x=\"-170\" y=\"-96\" width=\"260\" height=\"170\" fill=\"url(#g-crown)\"/></mask>";

/* The condyles, in the cups of C1, broad where they spring from beside the great hole. */
static const BodyFormBar back_condyles[] = {
  BODY_FORM_BAR (5,
    { 22, -14, -24, 9 }, { 19.6, -6, -27, 7.4 }, { 18.4, -2, -28, 6.2 }),
};

/* The membrane between the rim of the great hole and the arch of C1, which closes the canal behind: its sides
 * are hollow where the artery passes under them. */
static const StudioPoint membrane_outline[] = {
  { 0, -16 }, { 15, -15 }, { 18.4, -10.4 }, { 15.4, -7 }, { 13.4, -3.6 }, { 13.2, -0.4 }, { 15, 2.4 }, { 17, 5 }, { 12, 6.4 }, { 0, 6 },
};
static const StudioPoint membrane_base[] = { { 0, -16, -2 }, { 0, 5, -4 }, { 9, -6, -6 }, { 15, -15, -12 }, { 15, 4, -12 } };
static const BodyFormRidge membrane_ridges[] = {
  BODY_FORM_RIDGE ({ 3, -12, 0.6, 1.4 }, { 3.4, -4, 0.8, 1.4 }, { 3, 3, 0.6, 1.4 }),
  BODY_FORM_RIDGE ({ 8.4, -12, 0.5, 1.3 }, { 8, -4, 0.7, 1.3 }, { 7, 3, 0.5, 1.3 }),
};

/* From the side with its face, which lies some 6 mm under the skin of
 * measures/profile.csv: z, y and heights towards the eye. */
static const StudioPoint side_outline[] = {
  { -104, -120 }, { -120, -110 }, { -129.6, -96 }, { -135.4, -80 }, { -136.6, -66 }, { -134.6, -57.6 }, { -131.6, -50 }, { -133, -44 }, { -137, -36 }, { -140.6, -29.6 },
  { -138.4, -27.4 }, { -134, -25.4 }, { -129.6, -20 }, { -127.8, -13 }, { -129.8, -7.6 }, { -138.4, -4.4 }, { -134.6, -1.6 },
  { -133.4, 4 }, { -135.2, 12.4 }, { -130, 15.4 }, { -112, 16 }, { -98, 15.4 }, { -88, 13.2 }, { -84, 4 }, { -82, -3 },
  { -78, -3.4 }, { -74, -8 }, { -67, -10.4 }, { -60, -13 }, { -55, -17 }, { -49.6, -18.6 }, { -45.4, -15.8 }, { -43, -10.4 }, { -40.8, -5 },
  { -37.4, -0.8 }, { -33, 0.6 }, { -29, -1.4 }, { -25.6, -6.2 }, { -20, -11 }, { -10, -10.4 }, { 4, -10 }, { 16, -14.4 }, { 28, -22 }, { 38, -32 }, { 44, -39 }, { 49, -50 },
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
  BODY_FORM_RIDGE ({ -134, -58, 2, 4 }, { -126, -61.4, 4, 4 }, { -115.6, -60.6, 5, 3.8 }, { -109, -54, 6, 3.2 }, { -107, -45, 6, 2.8 }, { -110.4, -36, 4.6, 3 }),
  BODY_FORM_RIDGE ({ -118, -53, -4, 4 }, { -114.8, -48.4, -8, 4.4 }, { -114, -42.6, -8.6, 4.4 }, { -116.6, -37, -5, 3.6 }),
  BODY_FORM_RIDGE ({ -129, -32.6, 1.6, 2.6 }, { -121, -29.6, 3, 2.8 }, { -113, -31, 3, 3 }),
  /* the nasal bone and the bone beside it, before the socket, with the pit of the tear sac */
  BODY_FORM_RIDGE ({ -130.4, -53, 0.8, 2.6 }, { -128.6, -45, 1.8, 3 }, { -129.6, -37, 1.6, 3.2 }),
  BODY_FORM_RIDGE ({ -123.4, -47, -2.4, 1.8 }, { -122.8, -42, -3, 1.8 }, { -124, -37.6, -2, 1.8 }),
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
  BODY_FORM_RIDGE ({ -10, -17, 1, 3 }, { 8, -21, 1.4, 3 }, { 24, -25, 1.2, 3 }),
};

/* The arch of the cheek flows out of its bone, rises, sinks to the tubercle before the joint of the jaw and
 * goes on into the root above the ear: nearer to the eye than the jaw that goes up behind it. */
static const BodyFormBar side_arch[] = {
  BODY_FORM_BAR (4,
    { 29, -18.4, -119, 5 }, { 38, -20.6, -115, 5.8 }, { 48, -22.2, -112, 6.4 }, { 55.4, -24.6, -103, 5.8 }, { 60, -28.2, -93, 4.2 }, { 63, -30.6, -82.6, 3.2 },
    { 64.4, -30.9, -72.4, 2.7 }, { 63.4, -29.2, -63, 2.9 }, { 60.6, -26.9, -55, 4 }, { 57.4, -27.6, -47, 3.5 }, { 52, -29.6, -38, 3.6 }),
};

/* The vault is smoother than a vertebra. */
#define UNEVEN_VAULT 0.4

#define JAW_STEPS 6

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
  BODY_FORM_RIDGE ({ -66, 2, -2.6, 6 }, { -68, 14, -4.6, 8 }, { -75, 28, -3.6, 7 }),
  BODY_FORM_RIDGE ({ -90, 40, -1.6, 6 }, { -108, 47, -1.8, 5 }),
  BODY_FORM_RIDGE ({ -55, 20, 1.2, 3.4 }, { -58, 30, 2.4, 3.6 }, { -66, 40, 2, 3.6 }, { -84, 49, 1.4, 3.4 }, { -104, 55, 1.2, 3.4 }),
  BODY_FORM_RIDGE ({ -49, -14, 2.4, 3 }, { -52.4, -3, 1, 3.4 }),
  BODY_FORM_RIDGE ({ -117.6, 42.4, -3, 1.6 }),
};

/* The left condyle from the side: it slopes forwards, into the cup of C1; and before it the styloid process, which goes down behind
 * the jaw. */
static const BodyFormBar side_condyle[] = {
  BODY_FORM_BAR (4,
    { 19, -12.4, -19.6, 3.2 }, { 19, -5, -22.8, 5 }, { 18, -2, -27.6, 6 }),
  BODY_FORM_BAR (1.5,
    { 32, -17, -40.4, 2.6 }, { 31, -10, -42, 1.8 }, { 29, -2, -43.8, 1.4 }, { 26, 6, -46.2, 1.2 }, { 24, 12.4, -48.6, 0.7 }),
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
  studio_scene_set_uneven (scene, "skull", UNEVEN_VAULT);
}

/* The vault is alike on both sides, its lower end is not. */
static StudioRelief *
create_back (void)
{
  g_autoptr(GArray) line = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr(GArray) heights = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  g_array_append_vals (line, back_outline, G_N_ELEMENTS (back_outline));
  for (guint i = G_N_ELEMENTS (back_left_end) + LEFT_ALIKE; i > 1; i--)
    {
      const StudioPoint *point = i > LEFT_ALIKE ? &back_left_end[i - LEFT_ALIKE - 1] : &back_outline[i - 1];
      StudioPoint mirrored = studio_point_mirror (*point);

      g_array_append_val (line, mirrored);
    }
  for (guint i = 0; i < G_N_ELEMENTS (back_base); i++)
    {
      StudioPoint mirrored = studio_point_mirror (back_base[i]);

      g_array_append_val (heights, back_base[i]);
      if (back_base[i].x > 0.0)
        g_array_append_val (heights, mirrored);
    }

  return body_form_new_relief ((const StudioPoint *) (gpointer) line->data, line->len,
                               (const StudioPoint *) (gpointer) heights->data, heights->len);
}

static void
add_back (StudioScene *scene)
{
  StudioRelief *skull = create_back ();
  StudioRelief *membrane = body_form_new_even_relief (membrane_outline, G_N_ELEMENTS (membrane_outline), membrane_base, G_N_ELEMENTS (membrane_base));
  StudioSolid *condyles = studio_solid_new (4.0);

  studio_relief_set_edge (skull, 6.0, 6.0);
  body_form_add_ridges (skull, back_ridges, G_N_ELEMENTS (back_ridges), 1);
  body_form_add_ridges (skull, back_ridges, G_N_ELEMENTS (back_ridges), -1);
  body_form_add_ridges (skull, back_middle_ridges, G_N_ELEMENTS (back_middle_ridges), 1);
  body_form_add_bars (condyles, back_condyles, G_N_ELEMENTS (back_condyles), 1);
  body_form_add_bars (condyles, back_condyles, G_N_ELEMENTS (back_condyles), -1);
  studio_relief_set_edge (membrane, 2.0, 3.0);
  body_form_add_ridges (membrane, membrane_ridges, G_N_ELEMENTS (membrane_ridges), 1);
  body_form_add_ridges (membrane, membrane_ridges, G_N_ELEMENTS (membrane_ridges), -1);
  studio_scene_add_solid (scene, "condyles", condyles);
  studio_scene_add_relief (scene, "atlanto-occipital-membrane", membrane);
  studio_scene_add_relief (scene, "skull", skull);
  studio_scene_set_uneven (scene, "atlanto-occipital-membrane", 0.0);
  studio_scene_set_uneven (scene, "skull", UNEVEN_VAULT);
}

void
body_skull_add (StudioScene        *scene,
                const BodyMeasures *measures G_GNUC_UNUSED)
{
  if (studio_scene_get_view (scene) == STUDIO_VIEW_SIDE)
    add_side (scene);
  else
    add_back (scene);
}

void
body_skull_define_fade (StudioSvg *svg)
{
  studio_svg_define (svg, fade_crown);
}

GArray *
body_skull_sample_jaw (void)
{
  return studio_curve_sample (jaw_outline, G_N_ELEMENTS (jaw_outline), TRUE, JAW_STEPS);
}

char *
body_skull_get_jaw (void)
{
  return studio_curve_get_path (jaw_outline, G_N_ELEMENTS (jaw_outline), TRUE);
}
