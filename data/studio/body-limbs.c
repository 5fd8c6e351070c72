/* body-limbs.c: collar bones, upper arms and thighs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-limbs.h"

#include "body-form.h"

/* The shaft of a long bone is smooth. */
#define UNEVEN_SHAFT 0.4

/* Right bones. The hip joint is 90 mm from the midline and 112 mm below and in front
 * of the middle of the upper plate of S1, as the pelvis of a person who stands
 * has it; the trochanter stands at the height that surface.md gives. The rest is
 * our own drawing: what is seen of them fades out. */

static const BodyFormBar clavicle_bars[] = {
  BODY_FORM_BAR (3,
    { 14, 156, -90, 9.5 }, { 26, 153, -92, 7.6 }, { 46, 149.5, -88, 6.6 }, { 70, 146, -74, 6 },
    { 96, 144.5, -44, 5.6 }, { 116, 146, -10, 5.3 }, { 132, 148.6, 16, 5.2 }, { 146, 151.6, 26, 5.4 }),
  /* flat and broad where it meets the acromion, with a blunt end */
  BODY_FORM_STRAP (3, 0.1, -0.8, 0.6, 0.5,
    { 130, 148.6, 14, 5.2 }, { 146, 152.4, 26, 6.4 }, { 159, 155.4, 29, 6.8 }),
};

/* Head, neck and shaft: the head is parted from the neck by a groove, the shaft is slender below the tubercle and
 * has an edge behind, from the tubercle down and outwards, where the lateral head of triceps begins; beside it runs
 * the groove of the radial nerve. */
static const BodyFormBar humerus_bars[] = {
  BODY_FORM_BAR (2.4,
    { 182, 200, 8, 13 }, { 185, 213, 8, 12 }, { 187.6, 226, 8, 10.8 }),
  BODY_FORM_BAR (6,
    { 187.4, 224, 8.8, 10.8 }, { 192.4, 246, 7.8, 10.3 }, { 200, 274, 7, 10.5 }, { 207.6, 302, 6, 10.8 },
    { 217, 340, 5, 10.2 }, { 226, 400, 4, 10 }),
  BODY_FORM_BAR (4,
    { 190.6, 226, 17, 2.4 }, { 193.4, 243, 17.4, 3 }, { 199, 264, 17.4, 3.2 }, { 208, 290, 15.6, 3.2 }, { 216, 314, 13, 2.6 }),
};

/* The greater tubercle, the only one that is seen from behind, with the facets of three tendons. */
static const BodyFormBar tubercle_bars[] = {
  BODY_FORM_BAR (2.4,
    { 186.4, 176.6, 13, 6 }, { 193.6, 183, 16, 7.4 }, { 197, 192.6, 17.6, 7.6 }, { 195, 204, 16.4, 6.4 }, { 193.2, 214, 14.4, 5.4 }, { 191.8, 224, 12, 4.6 }, { 191.6, 236, 10, 3.4 }),
};

/* From the side head and tubercles are a broad dome on a narrow neck. */
static const BodyFormBar side_humerus_bars[] = {
  BODY_FORM_BAR (6,
    { 178, 196, 13, 18 }, { 182, 208, 11, 15 }, { 184, 222, 8.6, 11.6 }),
  BODY_FORM_BAR (6,
    { 184, 220, 8.2, 11.4 }, { 189, 238, 7.4, 10.8 }, { 199, 270, 7, 11.2 }, { 207, 300, 6, 11.2 }, { 217, 340, 5, 10.2 }, { 226, 400, 4, 10 }),
  /* the greater tubercle looks towards the eye, with three facets for three tendons, of which the
   * upper one stands highest */
  BODY_FORM_BAR (4,
    { 191, 179, 11, 6.4 }, { 196, 186, 14, 8 }, { 197, 195, 19, 8 }, { 194, 206, 21, 6.4 }, { 190, 218, 16, 3.4 }),
  BODY_FORM_BAR (3.6,
    { 195, 183, 6.4, 4.4 }, { 199, 194, 7, 4.6 }, { 199, 207, 6.2, 3.6 }, { 197, 222, 3.6, 2.6 }, { 198, 244, 0.6, 1.9 }),
  /* the smaller one, before the groove of biceps, and the lips of that groove */
  BODY_FORM_BAR (3.6,
    { 186, 187, -9, 4.6 }, { 189.6, 195, -11, 5.4 }, { 189.6, 204, -9.4, 4.2 }, { 189, 220, -4, 2.6 }, { 191.4, 250, 0.4, 1.4 }),
  /* the rough place where deltoid ends */
  BODY_FORM_BAR (8,
    { 208, 312, 5, 5 }, { 213, 328, 5, 6 }, { 217, 342, 5, 4 }),
};

static const BodyFormBar femur_bars[] = {
  /* neck */
  BODY_FORM_STRAP (3, 0.2, 0.3, 0.93, 0.8,
    { 104, 686, -33, 11.4 }, { 130, 702, -26, 13.4 }),
  /* greater trochanter */
  BODY_FORM_BAR (6,
    { 143, 692, -16, 9 }, { 147, 706, -20, 13.5 }),
  /* its tip */
  BODY_FORM_BAR (5,
    { 137, 688, -10, 6.5 }, { 145, 696, -12, 8.5 }),
  /* intertrochanteric crest, down to the lesser trochanter */
  BODY_FORM_BAR (6,
    { 141, 691, -9, 6 }, { 137, 702, -7, 6 }, { 130, 716, -7, 6 }, { 123, 729, -6, 7 }),
  /* shaft */
  BODY_FORM_BAR (6,
    { 144, 706, -22, 15 }, { 138, 730, -22, 15 }, { 135, 760, -21, 14 }),
};

/* From the side the trochanter stands nearer to the eye and covers neck and head, of which
 * only what lies above and before it is seen, as the neck is turned forwards by some 15
 * degrees; its tip is as high as the middle of the head. */
static const BodyFormBar side_neck_bars[] = {
  BODY_FORM_STRAP (3, 0.2, 0.3, 0.93, 0.86,
    { 98, 681, -35, 14 }, { 122, 694, -31, 17 }),
};

static const BodyFormBar side_femur_bars[] = {
  /* shaft */
  BODY_FORM_BAR (5,
    { 140, 714, -20, 16.4 }, { 137, 738, -17, 15 }, { 134, 764, -15, 14.4 }),
  /* greater trochanter: a rounded quadrangle. Its upper edge rises backwards to the tip in one
   * line; the front one slants down and back into the shaft */
  BODY_FORM_BAR (5,
    { 142, 691.4, -38, 8.4 }, { 145, 687.4, -28, 10.4 }, { 145, 682.6, -18, 10.4 }, { 141, 677, -9.4, 7.4 }),
  BODY_FORM_BAR (7,
    { 144, 692, -36, 9 }, { 146, 704, -29, 11 }, { 142, 718, -23, 13 }),
  BODY_FORM_BAR (7,
    { 146, 694, -19, 14 }, { 147, 708, -17, 14.4 }),
  BODY_FORM_BAR (5,
    { 140, 678, -8, 6.4 }, { 145, 690, -6, 8 }, { 146, 706, -8, 9.4 }, { 140, 722, -10, 9 }),
  /* the rough line on its outer face, from the tip down and forwards */
  BODY_FORM_BAR (4,
    { 148, 679, -8.4, 3.2 }, { 157, 690, -18, 4 }, { 160, 699, -29, 4 }, { 156, 706, -39, 3 }),
  /* the crest behind, down to the lesser trochanter */
  BODY_FORM_BAR (5,
    { 140, 690, -2, 4.6 }, { 134, 706, -2, 5 }, { 128, 720, -4, 5 }, { 122, 732, -6, 6 }),
};

/* From the side it begins at the breastbone of body-breastbone.c and leads up and back
 * to the acromion: the S is seen nearly from its end. Nearer to the eye than in life, or
 * its light would be lost on so steep a way. */
static const BodyFormBar side_clavicle_bars[] = {
  /* the end at the breastbone, a blunt wedge, broadest below */
  BODY_FORM_STRAP (2.4, 0.9, 0.0, 0.44, 0.8,
    { 106, 162.6, -61, 4.6 }, { 110, 157.4, -58.8, 5.4 }, { 115, 153.4, -54.4, 4.8 }),
  BODY_FORM_BAR (2,
    { 105, 163.6, -57.6, 2.2 }, { 110, 160.6, -54, 2.6 }, { 115, 156.4, -51.6, 2.2 }),
  /* its middle: thinnest where the bow to the front turns into the one to the rear */
  BODY_FORM_BAR (3,
    { 112, 155.4, -57, 5 }, { 117, 152, -51.6, 4.2 }, { 124, 150.2, -44, 3.5 }, { 131, 150.6, -36, 3.1 }, { 138, 152.4, -28.6, 3.1 }, { 144, 154.2, -21, 3.4 }),
  /* its outer third is a flat board that rises a little to the acromion, with an edge in front and one behind */
  BODY_FORM_STRAP (2.4, 0.42, -0.86, 0.1, 0.34,
    { 141, 153.6, -25, 4 }, { 147, 155, -18.6, 6.2 }, { 154, 155.2, -12.2, 7.4 }, { 160, 155.4, -7.4, 7.8 }, { 166, 156.8, -3.4, 7.2 }),
  BODY_FORM_BAR (1.6,
    { 146, 151.6, -22, 1.2 }, { 153, 150.4, -14, 1.6 }, { 161, 151.2, -6.6, 1.8 }, { 166, 153, -1.8, 1.6 }),
  /* beneath it the knob and the line of its ligament */
  BODY_FORM_BAR (2,
    { 140, 156.6, -25.4, 1.8 }, { 145, 159, -20.4, 2.4 }, { 150, 159.6, -15.6, 1.5 }, { 157, 160.4, -9, 0.9 }),
};

/* Lower from the side, so that air is left under the acromion. */
static const StudioFrame side_humerus_head = { { 170.0, 194.0, 12.6 }, 0.0 };
static const StudioFrame humerus_head = { { 170.0, 187.4, 12.6 }, 0.0 };
static const StudioFrame femur_head = { { 90.0, 676.5, -35.0 }, 0.0 };

static const StudioFrame side_femur_head = { { 91.0, 676.5, -36.0 }, 0.0 };

static StudioFrame
turn_frame (const StudioFrame *right,
            int                side)
{
  return (StudioFrame) { { right->origin.x * side, right->origin.y, right->origin.z }, right->tilt };
}

StudioSolid *
body_clavicle_new_beside (void)
{
  StudioSolid *solid = studio_solid_new (3.0);

  body_form_add_bars (solid, side_clavicle_bars, G_N_ELEMENTS (side_clavicle_bars), -1);

  return solid;
}

static void
add_femur (StudioScene *scene,
           const char  *side_name,
           int          side)
{
  g_autofree char *id = g_strconcat ("femur-", side_name, NULL);
  StudioFrame hip = turn_frame (&femur_head, side);
  StudioSolid *femur = studio_solid_new (6.0);

  studio_solid_add_ellipsoid (femur, &hip, 25.0, 25.0, 25.0);
  body_form_add_bars (femur, femur_bars, G_N_ELEMENTS (femur_bars), side);
  studio_scene_add_solid (scene, id, femur);
  studio_scene_set_uneven (scene, id, UNEVEN_SHAFT);
}

/* In two pieces, so that the edge of the trochanter is drawn before the head. */
static void
add_side_femur (StudioScene *scene)
{
  StudioFrame hip = turn_frame (&side_femur_head, -1);
  StudioSolid *head = studio_solid_new (6.0), *femur = studio_solid_new (6.0);

  studio_solid_add_ellipsoid (head, &hip, 25.0, 25.0, 25.0);
  body_form_add_bars (head, side_neck_bars, G_N_ELEMENTS (side_neck_bars), -1);
  body_form_add_bars (femur, side_femur_bars, G_N_ELEMENTS (side_femur_bars), -1);
  studio_scene_add_solid (scene, "femur-head-left", head);
  studio_scene_add_solid (scene, "femur-left", femur);
  studio_scene_set_uneven (scene, "femur-head-left", 0.0);
  studio_scene_set_uneven (scene, "femur-left", UNEVEN_SHAFT);
}

static void
add_humerus_behind (StudioSolid *humerus,
                    int          side)
{
  body_form_add_bars (humerus, humerus_bars, G_N_ELEMENTS (humerus_bars), side);
  body_form_add_bars (humerus, tubercle_bars, G_N_ELEMENTS (tubercle_bars), side);
}

static void
add_bones (StudioScene *scene,
           const char  *side_name,
           int          side)
{
  g_autofree char *clavicle_id = g_strconcat ("clavicle-", side_name, NULL);
  g_autofree char *humerus_id = g_strconcat ("humerus-", side_name, NULL);
  gboolean beside = studio_scene_get_view (scene) == STUDIO_VIEW_SIDE;
  StudioFrame shoulder = turn_frame (beside ? &side_humerus_head : &humerus_head, side);
  StudioSolid *clavicle = beside ? body_clavicle_new_beside () : studio_solid_new (3.0);
  StudioSolid *humerus = studio_solid_new (6.0);

  if (!beside)
    body_form_add_bars (clavicle, clavicle_bars, G_N_ELEMENTS (clavicle_bars), side);
  studio_solid_add_ellipsoid (humerus, &shoulder, 23.0, 23.0, 22.0);
  if (beside)
    body_form_add_bars (humerus, side_humerus_bars, G_N_ELEMENTS (side_humerus_bars), side);
  else
    add_humerus_behind (humerus, side);

  studio_scene_add_solid (scene, clavicle_id, clavicle);
  studio_scene_add_solid (scene, humerus_id, humerus);
  studio_scene_set_uneven (scene, clavicle_id, UNEVEN_SHAFT);
  studio_scene_set_uneven (scene, humerus_id, UNEVEN_SHAFT);
  if (beside)
    add_side_femur (scene);
  else
    add_femur (scene, side_name, side);
}

void
body_limbs_add (StudioScene        *scene,
                const BodyMeasures *measures)
{
  add_bones (scene, "left", -1);
  if (studio_scene_get_view (scene) != STUDIO_VIEW_SIDE)
    add_bones (scene, "right", 1);
}
