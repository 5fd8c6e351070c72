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
  BODY_FORM_RIDGE ({ -137, -58, 1.4, 5 }, { -126, -61, 2.8, 6 }, { -113, -60.6, 2.8, 6.4 }, { -103, -54, 1.8, 6 }),
  BODY_FORM_RIDGE ({ -95, -46, -2.6, 10 }, { -86, -58, -3, 13 }, { -84, -74, -2, 14 }),
  BODY_FORM_RIDGE ({ -101, -70, 1.2, 6 }, { -93, -86, 1.6, 7 }),
  /* the socket of the eye, its corner beside the nose, and the ball under the lid */
  BODY_FORM_RIDGE ({ -134, -47.6, -4.2, 4.2 }, { -125, -51, -4.2, 4 }, { -114, -49.4, -3.2, 4.2 }, { -106.4, -43.4, -1.4, 5 }),
  BODY_FORM_RIDGE ({ -134.6, -41, -3.4, 4.2 }, { -135.4, -34, -3, 4.2 }),
  BODY_FORM_RIDGE ({ -127, -40.4, 5, 6.4 }, { -120.6, -40.4, 5.4, 6.6 }),
  /* the fold of the upper lid, the line of the lashes, the lower lid and the hollow below */
  BODY_FORM_RIDGE ({ -132.4, -43.4, -0.7, 1.2 }, { -127.6, -46.8, -1.5, 1.3 }, { -121, -47, -1.5, 1.3 }, { -114.4, -43.6, -1, 1.3 }, { -110, -39.8, -0.3, 1.3 }),
  BODY_FORM_RIDGE ({ -132.4, -36.8, -0.8, 1.1 }, { -128.4, -34.8, -1.5, 1.1 }, { -122.6, -34, -1.6, 1.1 }, { -116, -35.8, -1.2, 1.1 }, { -111, -38.6, -0.5, 1.1 }),
  BODY_FORM_RIDGE ({ -129, -31.8, 0.7, 2.4 }, { -121, -29.8, 1.1, 2.8 }, { -112, -32.2, 0.7, 2.8 }),
  BODY_FORM_RIDGE ({ -133, -27, -1.6, 3.6 }, { -125, -23.6, -1.5, 3.8 }, { -115, -25.4, -0.8, 4 }),
  /* the cheekbone to the ear, the cheek before it and the hollow beneath */
  BODY_FORM_RIDGE ({ -121, -13, 1.8, 10 }, { -109, -18, 2.6, 12 }, { -95, -23, 2.2, 11.4 }, { -78, -27, 1.5, 10 }, { -60, -30, 0.5, 8 }),
  BODY_FORM_RIDGE ({ -108, 8, -1.6, 13 }, { -93, 3, -1.9, 14 }, { -75, -4, -1.1, 13 }),
  BODY_FORM_RIDGE ({ -68, 2, 1, 8 }, { -64, 28, 2, 9 }),
  /* the side of the nose, its tip and wing, the groove round the wing and the nostril */
  BODY_FORM_RIDGE ({ -137.6, -31, -2.4, 3.8 }, { -138.6, -20, -2.8, 4 }, { -135.6, -13.4, -1.6, 4 }),
  BODY_FORM_RIDGE ({ -155, -5.6, 1.6, 4.4 }),
  BODY_FORM_RIDGE ({ -150.8, -10.6, -1.2, 2.4 }, { -150.4, -5, -0.9, 2 }),
  BODY_FORM_RIDGE ({ -146.6, -6, 3.8, 3.8 }, { -142.4, -5.6, 5, 3.6 }),
  BODY_FORM_RIDGE ({ -148, -11.6, -0.9, 1.4 }, { -143, -11.8, -2.8, 1.2 }, { -138.6, -8, -4.4, 1.3 }, { -138.4, -3, -4.2, 1.3 }, { -141, -0.2, -2, 1.4 }),
  BODY_FORM_RIDGE ({ -151.6, 0.4, -1.2, 1.2 }, { -148.4, -1.6, -2.8, 1.3 }, { -145, -1.2, -2, 1.2 }),
  /* from the wing to the corner of the mouth */
  BODY_FORM_RIDGE ({ -136.4, -9, -0.6, 3 }, { -131.6, -0.6, -1.3, 3.4 }, { -126.6, 8, -1.1, 4 }, { -123.4, 16.6, -0.6, 4.4 }),
  BODY_FORM_RIDGE ({ -124, -3, 0.8, 6 }, { -119, 8, 1, 6.4 }),
  /* the edge of the furrow under the nose, and the lips: two forms with a soft border */
  BODY_FORM_RIDGE ({ -142.6, 3.4, 0.6, 1.6 }, { -143.4, 9, 1.1, 1.7 }, { -144, 13.4, 0.8, 1.6 }),
  BODY_FORM_RIDGE ({ -141, 6, -0.8, 2.6 }, { -136.4, 11, -1, 3.2 }),
  BODY_FORM_RIDGE ({ -146.4, 17.2, 1.9, 2.5 }, { -139.6, 17.8, 2.2, 2.3 }, { -132, 19.6, 1.2, 2 }),
  BODY_FORM_RIDGE ({ -145, 21.3, -1.6, 1.1 }, { -139, 20.7, -2.2, 1.1 }, { -132, 21.3, -2.2, 1.2 }, { -127, 21.6, -1.7, 1.5 }),
  BODY_FORM_RIDGE ({ -145, 25.8, 2.5, 2.7 }, { -139, 25.2, 2.4, 2.6 }, { -131.6, 23.4, 1.2, 2.2 }),
  BODY_FORM_RIDGE ({ -125.4, 21.8, -1.6, 2.4 }),
  BODY_FORM_RIDGE ({ -121, 23, 1.3, 4.4 }),
  BODY_FORM_RIDGE ({ -143, 32.8, -2, 3 }, { -135.4, 33.2, -2.2, 3.8 }, { -126.6, 31.4, -1.2, 4.6 }),
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
