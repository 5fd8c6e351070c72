/* picture-side-face.c: the ear and the lines of the face from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-form.h"
#include "picture-back-muscle.h"
#include "picture-side-streak.h"
#include "studio-crease.h"
#include "studio-curve.h"

/* An ear has finer forms than the skin around it. */
#define RESOLUTION 0.25

static const StudioBox ear_frame = { -60.0, -74.0, 60.0, 86.0 };

/* The left ear, from the height of the brow to that of the nose, leaning back. All
 * of the face is our own drawing: z, y and heights towards the eye. */
static const StudioPoint ear[] = {
  { -42, -10 }, { -45, -17 }, { -46, -25 }, { -45.4, -34 }, { -45.2, -43 }, { -43, -52 }, { -37.4, -58.6 },
  { -29, -61.4 }, { -20.6, -59.4 }, { -14.4, -53 }, { -12, -44 }, { -13, -34.6 }, { -17, -25.6 }, { -22, -17.4 },
  { -25.4, -9 }, { -28.4, -1.6 }, { -33.2, 2 }, { -38.4, 0.4 }, { -41, -4.6 },
};

static const StudioPoint ear_base[] = {
  { -46, -30, 46 }, { -40, -56, 48 }, { -24, -60, 52 }, { -13, -44, 54 }, { -18, -24, 52 }, { -27, -6, 49 },
  { -38, 0, 47 }, { -36, -30, 47.4 }, { -28, -40, 50 },
};

static const BodyFormRidge ear_ridges[] = {
  /* the helix, from its crus over the top and down the back */
  BODY_FORM_RIDGE ({ -33, -29, 0.6, 1.8 }, { -38, -30.6, 2.6, 2 }, { -42.4, -35.6, 3.6, 2.2 }, { -42.2, -45, 3.8, 2.3 },
                   { -38.4, -53.4, 4, 2.4 }, { -29.4, -57.8, 4.2, 2.5 }, { -20.6, -55.2, 4.2, 2.5 },
                   { -15.6, -47, 4, 2.5 }, { -16.2, -36.4, 3.6, 2.4 }, { -20.4, -26, 2.8, 2.4 }, { -25.6, -15.6, 1.2, 2.4 }),
  /* the groove inside it */
  BODY_FORM_RIDGE ({ -36.6, -48, -1.4, 1.8 }, { -29.6, -53, -2, 1.8 }, { -22.4, -50.4, -2.2, 1.9 }, { -20, -43, -2.2, 1.9 },
                   { -21.6, -33.4, -1.8, 1.9 }, { -25.4, -24, -1, 1.9 }),
  /* the antihelix and its two legs */
  BODY_FORM_RIDGE ({ -30.4, -48.4, 1.4, 2 }, { -26.6, -42.6, 3, 2.3 }, { -25.6, -34.4, 3.6, 2.4 }, { -28, -25.4, 3.2, 2.3 },
                   { -31.2, -18.4, 2.2, 2.1 }),
  BODY_FORM_RIDGE ({ -39, -42.4, 1, 1.8 }, { -33.6, -41.4, 2, 1.9 }, { -28, -39.4, 2.2, 2 }),
  /* the concha and the way in */
  BODY_FORM_RIDGE ({ -34.6, -35.4, -2.6, 3 }, { -32.4, -29, -3.6, 3.6 }, { -34.6, -22, -5, 3.8 }, { -38.6, -21.6, -5, 3 }),
  /* tragus and antitragus, with the notch between */
  BODY_FORM_RIDGE ({ -44.4, -26, 2.2, 2.2 }, { -42.4, -21.6, 3.6, 2.4 }, { -42.2, -17.6, 2, 2.2 }),
  BODY_FORM_RIDGE ({ -33.6, -15, 2.8, 2.2 }, { -36.6, -13.4, 1.6, 2 }),
  BODY_FORM_RIDGE ({ -39.6, -14.6, -2, 1.8 }),
  /* the lobe */
  BODY_FORM_RIDGE ({ -34.6, -5.4, 2.2, 4 }),
};

/* What is sharper in it than tones are: the rim of the concha, the groove inside the helix,
 * and the way in behind the tragus. */
static const StudioPoint concha[] = { { -38.4, -31.6 }, { -33, -34.6 }, { -29.6, -31 }, { -30.8, -23.6 }, { -35, -17.6 } };
static const StudioPoint helix[] = { { -37.4, -45.6 }, { -31, -51.6 }, { -24, -51.2 }, { -19.4, -44.4 }, { -20.6, -34 }, { -25, -24 } };
static const StudioPoint tragus[] = { { -40.6, -26.6 }, { -39.2, -22.6 }, { -39.4, -19 }, { -38, -15.4 } };
static const StudioPoint ear_edge[] = { { -22, -60 }, { -14.4, -53 }, { -12, -44 }, { -13, -34.6 }, { -17, -25.6 }, { -22, -17.4 }, { -25.4, -9 }, { -28.4, -1.6 }, { -33.2, 2 }, { -38.4, 0.4 } };

/* Light finds no way into its hollows: the bowl of the concha with the way in, the groove in the rim, the hollow
 * between the legs of the antihelix, the notch, and what turns away behind. */
#define HOLLOW_GRAIN 0.3
#define HOLLOW_SOFTNESS 0.75
#define CREST_SOFTNESS 0.5

static const PictureSideStreak hollows[] = {
  PICTURE_SIDE_STREAK (0.8, 4.4, { -35, -33 }, { -33.4, -29 }, { -34.2, -24 }, { -37, -19 }, { -38.6, -16 }),
  PICTURE_SIDE_STREAK (0.6, 2.2, { -39, -35 }, { -35, -37 }, { -31, -35.4 }, { -29.4, -31 }),
  PICTURE_SIDE_STREAK (1.0, 2.0, { -40.4, -27 }, { -38.8, -23 }, { -38.8, -19 }, { -37.6, -15.4 }),
  PICTURE_SIDE_STREAK (0.8, 2.1, { -39.4, -44 }, { -36.6, -49.4 }, { -30.4, -53 }, { -23.4, -51 }, { -19.8, -43.4 }, { -21, -34 }, { -25, -24 }, { -28, -17 }),
  PICTURE_SIDE_STREAK (0.6, 1.8, { -38.4, -45.6 }, { -34, -46.4 }, { -30, -44.6 }),
  PICTURE_SIDE_STREAK (0.5, 1.4, { -41.6, -13.4 }, { -39.4, -15 }, { -37.6, -16.4 }),
  PICTURE_SIDE_STREAK (0.5, 1.8, { -39, -9.8 }, { -35.4, -10.6 }, { -31, -13 }, { -28.4, -17 }),
  PICTURE_SIDE_STREAK (0.5, 1.6, { -15, -52 }, { -12.8, -44 }, { -13.8, -35 }, { -17.8, -26 }, { -22.8, -17.4 }, { -26.2, -9 }, { -29, -2.4 }),
};

static const PictureSideStreak crests[] = {
  PICTURE_SIDE_STREAK (0.5, 0.9, { -42, -43 }, { -39.4, -52.6 }, { -30, -58.6 }, { -21, -56.2 }, { -16.4, -48.6 }),
  PICTURE_SIDE_STREAK (0.44, 1.1, { -28.6, -43.6 }, { -26.4, -37 }, { -27, -29.4 }, { -29.8, -22 }),
  PICTURE_SIDE_STREAK (0.4, 1.0, { -38, -42.6 }, { -33, -41.8 }, { -29.4, -40.6 }),
  PICTURE_SIDE_STREAK (0.5, 1.0, { -43.6, -25 }, { -42.6, -21.4 }, { -42.4, -18.4 }),
  PICTURE_SIDE_STREAK (0.4, 2.0, { -37.4, -6.6 }, { -35, -4.4 }, { -33.4, -2.4 }),
};

static const PictureSideStreaks ear_shade = { &ear_frame, HOLLOW_GRAIN, HOLLOW_SOFTNESS, "turn", "in-ear-left", G_N_ELEMENTS (hollows), hollows };
static const PictureSideStreaks ear_light = { &ear_frame, HOLLOW_GRAIN, CREST_SOFTNESS, "gleam", "in-ear-left", G_N_ELEMENTS (crests), crests };

/* Before, it grows out of the cheek: there its edge is lost. Of the root so much to each side, mm. */
#define ROOT_HALF 3.6
#define ROOT_SOFTNESS 1.3
static const StudioPoint ear_root[] = { { -38, 1 }, { -42, -4 }, { -43.6, -10 }, { -46, -17 }, { -47, -25 }, { -46.6, -34 }, { -46.8, -41 } };

/* The lids meet, the lips meet, the nostril and the wing of the nose: lines that are thinner
 * than any form. */
static const StudioPoint lid[] = {
  { -130.2, -35.8 }, { -128.4, -34.5 }, { -125.4, -33.6 }, { -121.8, -33.5 }, { -118.4, -34.2 }, { -115, -34.6 }, { -112.4, -33.4 },
};
static const StudioPoint nostril[] = { { -151.8, 0.8 }, { -149, -1.2 }, { -146, -1.6 }, { -143.6, -0.4 } };
static const StudioPoint wing[] = { { -142.6, -11 }, { -139.4, -7.6 }, { -138.9, -3.6 }, { -141, -0.2 } };
static const StudioPoint lid_front[] = { { -130.2, -40.4 }, { -130.3, -38 }, { -129.9, -35.6 }, { -129.5, -33.8 }, { -129.3, -32.2 } };
static const StudioPoint lid_fold[] = { { -127, -44.8 }, { -124.4, -44.8 }, { -120.6, -43 }, { -117, -39.4 }, { -114.4, -36.8 } };
static const StudioPoint mouth[] = { { -145.2, 21.8 }, { -142, 20.8 }, { -139, 21.2 }, { -136, 22 }, { -133.4, 22.8 }, { -132.4, 23.6 } };

static void
define_ear_root (StudioSvg *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&ear_frame, HOLLOW_GRAIN);
  g_autofree char *element = NULL;
  g_autofree char *mask = NULL;

  studio_haze_add_streak (haze, ear_root, G_N_ELEMENTS (ear_root), ROOT_HALF, 1.0);
  studio_haze_blur (haze, ROOT_SOFTNESS);
  element = studio_haze_make_element (haze, PICTURE_BACK_MELTED, NULL, ROOT_SOFTNESS);
  mask = picture_back_make_mask ("ear-root", &ear_frame, "#fff", element);
  studio_svg_define (svg, mask);
}

static void
write_ear_lines (const StudioPrint *print,
                 StudioSvg         *svg)
{
  studio_svg_take_path (svg, "ear-line", studio_print_get_outline (print, "ear-left", 0.2));
  studio_crease_write (svg, ear_edge, G_N_ELEMENTS (ear_edge), 0.3);
  studio_crease_write (svg, concha, G_N_ELEMENTS (concha), 0.2);
  studio_crease_write (svg, helix, G_N_ELEMENTS (helix), 0.16);
  studio_crease_write (svg, tragus, G_N_ELEMENTS (tragus), 0.5);
}

void
picture_side_define_ear (StudioSvg *svg)
{
  g_autofree char *outline = studio_curve_get_path (ear, G_N_ELEMENTS (ear), TRUE);
  g_autofree char *shape = g_strdup_printf ("<path id=\"ear-shape\" d=\"%s\"/>", outline);

  studio_svg_define (svg, shape);
}

void
picture_side_write_face (StudioSvg *svg)
{
  const StudioTones tones = { 26, 0, 0.10, 1.00, 0.6, 0.18 };
  StudioRelief *relief = body_form_new_relief (ear, G_N_ELEMENTS (ear), ear_base, G_N_ELEMENTS (ear_base));
  g_autoptr(StudioScene) scene = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  studio_relief_set_edge (relief, 3.4, 2.6);
  body_form_add_ridges (relief, ear_ridges, G_N_ELEMENTS (ear_ridges), 1);
  studio_scene_add_relief (scene, "ear-left", relief);
  print = studio_scene_shade (scene, &studio_light_skin, &ear_frame, RESOLUTION);

  define_ear_root (svg);
  studio_svg_open_group (svg, "ear", NULL, "mask=\"url(#ear-root)\"");
  studio_print_write (print, "ear-left", svg, "s", &tones);
  picture_side_write_streaks (&ear_shade, svg);
  picture_side_write_streaks (&ear_light, svg);
  write_ear_lines (print, svg);
  studio_svg_close_group (svg);
  studio_crease_write (svg, lid, G_N_ELEMENTS (lid), 0.5);
  studio_crease_write (svg, lid_front, G_N_ELEMENTS (lid_front), 0.17);
  studio_crease_write (svg, lid_fold, G_N_ELEMENTS (lid_fold), 0.2);
  studio_crease_write (svg, nostril, G_N_ELEMENTS (nostril), 0.9);
  studio_crease_write (svg, wing, G_N_ELEMENTS (wing), 0.3);
  studio_crease_write (svg, mouth, G_N_ELEMENTS (mouth), 0.44);
}
