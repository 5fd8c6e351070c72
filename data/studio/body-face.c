/* body-face.c: the forms of face and neck from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-face.h"

#include "body-form.h"

/* A calm face with closed eyes, and the neck of a lean person: z, y, height, width; all
 * of it our own drawing. */
static const BodyFormRidge face[] = {
  /* the brow, and the temple behind it */
  BODY_FORM_RIDGE ({ -138, -57, 1.8, 4.6 }, { -127, -60, 3.2, 5.6 }, { -114, -59.4, 3.2, 6 }, { -104, -52, 2.2, 5.6 }),
  BODY_FORM_RIDGE ({ -95, -46, -2.6, 10 }, { -86, -58, -3, 13 }, { -84, -74, -2, 14 }),
  BODY_FORM_RIDGE ({ -101, -70, 1.2, 6 }, { -93, -86, 1.6, 7 }),
  /* the socket of the eye, its corner beside the nose, and the ball under the lid */
  BODY_FORM_RIDGE ({ -133.4, -47.6, -4.2, 4 }, { -125, -50, -4.4, 3.6 }, { -115.6, -47, -3.2, 3.8 }, { -109.4, -39.6, -1.6, 4.4 }),
  BODY_FORM_RIDGE ({ -133.4, -41.6, -3.6, 2.8 }, { -133.8, -34, -3.4, 2.8 }),
  BODY_FORM_RIDGE ({ -126.6, -39.6, 5, 4.2 }, { -121.4, -38.4, 4.4, 5.2 }),
  /* in profile the ball's front is the contour of the lids, against the side of the nose */
  BODY_FORM_RIDGE ({ -128.8, -44.6, -0.4, 1 }, { -130.8, -41.6, -2, 1 }, { -131.2, -37.6, -2.4, 1 }, { -130.4, -33, -1.6, 1 }, { -128.6, -29, -0.4, 1.4 }),
  /* the fold of the upper lid, the line of the lashes, the lower lid and the hollow below */
  BODY_FORM_RIDGE ({ -128.6, -44, -0.8, 1 }, { -125.2, -44.9, -1.6, 1.1 }, { -120.6, -43, -1.5, 1.1 }, { -116.6, -39, -1, 1.2 }, { -112.6, -34.6, -0.4, 1.4 }),
  BODY_FORM_RIDGE ({ -130, -35.4, -1.2, 0.9 }, { -126.6, -33.8, -1.7, 1 }, { -122, -33.4, -1.6, 1 }, { -117.6, -35, -1, 1 }, { -114.6, -36.2, -0.4, 1 }),
  BODY_FORM_RIDGE ({ -127.6, -30.8, 1.5, 1.9 }, { -122.4, -29.6, 1.6, 2.2 }, { -116.6, -31.6, 0.8, 2.2 }),
  BODY_FORM_RIDGE ({ -131.6, -26.4, -1.8, 2.8 }, { -124, -24.6, -1.8, 3 }, { -114.6, -27.4, -0.8, 3.4 }),
  /* the cheekbone to the ear, the cheek before it and the hollow beneath */
  BODY_FORM_RIDGE ({ -123, -13, 2, 8.6 }, { -111, -18.6, 3.6, 10 }, { -96, -24, 3.2, 9.4 }, { -78, -28, 2.2, 8 }, { -60, -30, 0.5, 8 }),
  BODY_FORM_RIDGE ({ -112, 6, -1.8, 11 }, { -98, 3, -3, 11 }, { -80, -6, -1.4, 10 }),
  BODY_FORM_RIDGE ({ -78, -4, 1.4, 9 }, { -72, 14, 2.2, 10 }, { -68, 32, 2.6, 9 }),
  /* the side of the nose, its tip and wing, the groove round the wing and the nostril */
  BODY_FORM_RIDGE ({ -137.6, -31, -2.4, 3.8 }, { -138.6, -20, -2.8, 4 }, { -135.6, -13.4, -1.6, 4 }),
  BODY_FORM_RIDGE ({ -155, -5.6, 1.6, 4.4 }),
  BODY_FORM_RIDGE ({ -150.8, -10.6, -1.2, 2.4 }, { -150.4, -5, -0.9, 2 }),
  BODY_FORM_RIDGE ({ -146.6, -6, 3.8, 3.8 }, { -142.4, -5.6, 5, 3.6 }),
  BODY_FORM_RIDGE ({ -148, -11.6, -0.9, 1.4 }, { -143, -11.8, -2.8, 1.2 }, { -138.6, -8, -4.4, 1.3 }, { -138.4, -3, -4.2, 1.3 }, { -141, -0.2, -2, 1.4 }),
  BODY_FORM_RIDGE ({ -151.6, 0.4, -1.2, 1.2 }, { -148.4, -1.6, -2.8, 1.3 }, { -145, -1.2, -2, 1.2 }),
  /* from the wing to the corner of the mouth */
  BODY_FORM_RIDGE ({ -136.8, -8, -0.8, 2.4 }, { -133, -0.4, -1.5, 2.6 }, { -129.4, 8, -1.3, 3 }, { -127.2, 17, -0.7, 3.6 }),
  BODY_FORM_RIDGE ({ -126, -2, 1, 5.4 }, { -122, 9, 1.2, 6 }),
  /* the edge of the furrow under the nose, and the lips: two forms with a soft border */
  BODY_FORM_RIDGE ({ -142.6, 3.4, 0.6, 1.6 }, { -143.4, 9, 1.1, 1.7 }, { -144, 13.4, 0.8, 1.6 }),
  BODY_FORM_RIDGE ({ -141, 6, -0.8, 2.6 }, { -136.4, 11, -1, 3.2 }),
  BODY_FORM_RIDGE ({ -146.6, 17.2, 1.9, 2.3 }, { -141.6, 18, 2.2, 2 }, { -137, 20, 1, 1.5 }),
  BODY_FORM_RIDGE ({ -145, 21.4, -1.6, 1 }, { -141, 21, -2.2, 1 }, { -137, 21.8, -2.2, 1.1 }, { -133.6, 22.6, -1.8, 1.3 }),
  BODY_FORM_RIDGE ({ -145, 25.8, 2.5, 2.5 }, { -140.8, 25.4, 2.3, 2.3 }, { -136.6, 24, 1, 1.6 }),
  BODY_FORM_RIDGE ({ -132.4, 22.8, -1.8, 2.2 }),
  BODY_FORM_RIDGE ({ -129, 19, 1, 3 }, { -128.4, 24.6, 1.4, 3.8 }),
  BODY_FORM_RIDGE ({ -143, 32.8, -2, 2.8 }, { -137, 32.4, -2.2, 3.4 }, { -131, 29.4, -1.4, 3.6 }),
  /* chin and jaw, and the hollow under it */
  BODY_FORM_RIDGE ({ -136, 47.4, 2.8, 7 }),
  BODY_FORM_RIDGE ({ -126, 43, -1.4, 6 }, { -116, 38, -1.2, 7 }),
  BODY_FORM_RIDGE ({ -50, -4, 1, 7 }, { -54, 26, 3.6, 8 }, { -66, 43, 4.4, 7.4 }, { -96, 55, 3.8, 7 }, { -122, 60, 2.2, 6.6 }),
  BODY_FORM_RIDGE ({ -38, 30, -2.4, 7 }, { -46, 53, -4.4, 8 }, { -68, 66, -4.6, 8 }, { -96, 71, -2.6, 7 }),
};

static const BodyFormRidge neck[] = {
  /* the muscle from behind the ear to breastbone and collar bone, with the gap between its
   * heads, and the hollows on either side */
  BODY_FORM_RIDGE ({ -14, -4, 2, 9 }, { -21, 26, 4, 10.4 }, { -31, 62, 5.6, 10.4 }, { -41.4, 102, 6.4, 9 }, { -50.6, 130, 5.2, 6.4 }, { -58, 147, 3.2, 4.4 }),
  BODY_FORM_RIDGE ({ -30, 84, 0.6, 9 }, { -33, 116, 1.6, 9.6 }, { -36, 142, 0.6, 8 }),
  BODY_FORM_RIDGE ({ -45, 126, -0.6, 4 }, { -47.4, 141, -1.8, 4.4 }),
  BODY_FORM_RIDGE ({ -43, 44, -2, 9 }, { -53, 78, -2.8, 8.6 }, { -60, 108, -2.2, 7 }),
  BODY_FORM_RIDGE ({ 1, 40, -2, 11 }, { -7, 80, -3.4, 12 }, { -15, 118, -5.4, 12 }, { -19, 140, -5.2, 10 }),
  /* the larynx */
  BODY_FORM_RIDGE ({ -66, 82, 1.2, 4.6 }, { -63, 98, 1.6, 5 }, { -59.6, 116, 0.8, 5 }),
  /* the bone behind the ear, the hollow of the nape and the muscle that rises to it */
  BODY_FORM_RIDGE ({ -15, -12, 1.6, 6 }),
  BODY_FORM_RIDGE ({ 6, -22, -1.2, 12 }, { 22, -10, -1.6, 12 }),
  BODY_FORM_RIDGE ({ 30, 12, 1.8, 9 }, { 27, 60, 3.4, 10 }, { 20, 104, 5, 11 }, { 8, 134, 5.4, 12 }, { -4, 150, 3.6, 12 }),
  /* the collar bone and the hollows above and below it */
  BODY_FORM_RIDGE ({ -59.6, 151, 3.2, 4.2 }, { -47, 150.4, 4.2, 3.8 }, { -31, 152, 4.4, 3.8 }, { -15, 156, 3.4, 4.2 }, { -2, 158.4, 1.4, 5.4 }),
  BODY_FORM_RIDGE ({ -40, 140, -1, 7 }, { -25, 142, -3.4, 7.6 }, { -12, 147, -1.6, 7 }),
  BODY_FORM_RIDGE ({ -56, 161, -2, 6 }, { -38, 164.6, -3.4, 7 }, { -26, 172, -3, 7 }),
};

void
body_face_add (StudioRelief *relief)
{
  g_return_if_fail (relief != NULL);

  body_form_add_ridges (relief, face, G_N_ELEMENTS (face), 1);
}

void
body_neck_add (StudioRelief *relief)
{
  g_return_if_fail (relief != NULL);

  body_form_add_ridges (relief, neck, G_N_ELEMENTS (neck), 1);
}
