/* mannequin.c: a clothed person who takes a pose
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "mannequin.h"

/* Lengths and radii of a quarter of a person, mm. Our own drawing. */
#define LOIN 24.0
#define LOW_CHEST 36.0
#define HIGH_CHEST 38.0
#define NECK 25.0
#define UPPER_ARM 74.0
#define FOREARM 62.0
#define HAND 33.0
#define THIGH 106.0
#define SHANK 104.0
#define FOOT 46.0
#define HIP_X 21.0
#define SHOULDER_X 42.0

/* How far the parts of one solid flow into each other, mm. */
#define BLEND 9.0

/* Where the joints lie in a pose. */
typedef struct
{
  StudioFrame pelvis;
  StudioFrame loin;
  StudioFrame low_chest;
  StudioFrame high_chest;
  StudioFrame neck;
  StudioFrame head;
  StudioPoint shoulders[2];
  StudioPoint elbows[2];
  StudioPoint wrists[2];
  StudioPoint hips[2];
  StudioPoint knees[2];
  StudioPoint ankles[2];
} Joints;

static int
get_side (guint i)
{
  return i == MANNEQUIN_LEFT ? -1 : 1;
}

/* The middle joint of a limb of two bones that reaches from @root towards
 * @target, which is brought within reach. */
static StudioPoint
bend (StudioPoint  root,
      StudioPoint *target,
      double       upper,
      double       lower,
      StudioPoint  direction)
{
  StudioPoint reach = studio_point_subtract (*target, root);
  StudioPoint along = studio_point_normalize (reach);
  double length = CLAMP (studio_point_get_length (reach), fabs (upper - lower) + 1.0, (upper + lower) * 0.995);
  double near = (upper * upper - lower * lower + length * length) / (2.0 * length);
  double out = sqrt (MAX (upper * upper - near * near, 0.0));
  StudioPoint aside = studio_point_subtract (direction, studio_point_scale (along, studio_point_dot (direction, along)));

  *target = studio_point_add (root, studio_point_scale (along, length));

  return studio_point_add (root, studio_point_add (studio_point_scale (along, near),
                                                   studio_point_scale (studio_point_normalize (aside), out)));
}

static StudioPoint
get_shoulder (const Joints *joints,
              double        twist,
              int           side)
{
  double angle = twist * G_PI / 180.0;

  return studio_frame_place (&joints->high_chest, side * SHOULDER_X * cos (angle), -(HIGH_CHEST - 11.0),
                             1.0 - side * SHOULDER_X * sin (angle));
}

static void
find_joints (const MannequinPose *pose,
             Joints              *joints)
{
  joints->pelvis = (StudioFrame) { pose->hips, pose->pelvis };
  joints->loin = (StudioFrame) { studio_frame_place (&joints->pelvis, 0.0, -18.0, 2.0), pose->loin };
  joints->low_chest = (StudioFrame) { studio_frame_place (&joints->loin, 0.0, -LOIN, 0.0), pose->low_chest };
  joints->high_chest = (StudioFrame) { studio_frame_place (&joints->low_chest, 0.0, -LOW_CHEST, 0.0), pose->high_chest };
  joints->neck = (StudioFrame) { studio_frame_place (&joints->high_chest, 0.0, -HIGH_CHEST, 2.0), pose->neck };
  joints->head = (StudioFrame) { studio_frame_place (&joints->neck, 0.0, -NECK, 0.0), pose->head };

  for (guint i = 0; i < 2; i++)
    {
      int side = get_side (i);

      joints->wrists[i] = pose->hands[i];
      joints->ankles[i] = pose->ankles[i];
      joints->shoulders[i] = get_shoulder (joints, pose->twist, side);
      joints->hips[i] = studio_frame_place (&joints->pelvis, side * HIP_X, 0.0, 0.0);
      joints->elbows[i] = bend (joints->shoulders[i], &joints->wrists[i], UPPER_ARM, FOREARM, pose->elbows[i]);
      joints->knees[i] = bend (joints->hips[i], &joints->ankles[i], THIGH, SHANK, pose->knees[i]);
    }
}

static void
add_ellipsoid (StudioSolid       *solid,
               const StudioFrame *frame,
               double             u,
               double             w,
               double             rx,
               double             ru,
               double             rw)
{
  StudioFrame at = { studio_frame_place (frame, 0.0, u, w), frame->tilt };

  studio_solid_add_ellipsoid (solid, &at, rx, ru, rw);
}

static StudioSolid *
new_head (const Joints *joints)
{
  StudioSolid *solid = studio_solid_new (5.0);
  const StudioFrame *head = &joints->head;

  add_ellipsoid (solid, head, -19.0, 0.5, 18.5, 21.5, 23.0);
  add_ellipsoid (solid, head, -8.0, -9.0, 15.0, 15.5, 13.5);
  studio_solid_add_capsule (solid, studio_frame_place (head, 0.0, 1.0, -16.0), 5.0,
                            studio_frame_place (head, 0.0, 0.0, -12.0), 8.0);
  studio_solid_set_blend (solid, 3.0);
  studio_solid_add_capsule (solid, studio_frame_place (head, 0.0, -17.0, -21.0), 2.2,
                            studio_frame_place (head, 0.0, -11.5, -24.5), 2.8);
  studio_solid_set_blend (solid, BLEND);
  studio_solid_add_capsule (solid, studio_frame_place (head, 0.0, -6.0, 4.0), 12.5,
                            studio_frame_place (&joints->neck, 0.0, 6.0, 0.0), 13.5);
  for (int side = -1; side <= 1; side += 2)
    {
      studio_solid_set_blend (solid, 1.5);
      studio_solid_add_capsule (solid, studio_frame_place (head, side * 18.0, -17.0, 2.5), 3.2,
                                studio_frame_place (head, side * 17.0, -11.0, 1.0), 2.4);
    }

  return solid;
}

static StudioSolid *
new_hair (const Joints *joints)
{
  StudioSolid *solid = studio_solid_new (6.0);
  const StudioFrame *head = &joints->head;

  add_ellipsoid (solid, head, -24.0, 3.5, 19.6, 18.6, 22.6);
  add_ellipsoid (solid, head, -14.0, 10.0, 17.8, 14.0, 15.6);

  return solid;
}

/* With short sleeves, so that an arm begins where a sleeve ends. */
static StudioSolid *
new_shirt (const Joints *joints)
{
  StudioSolid *solid = studio_solid_new (BLEND);

  add_ellipsoid (solid, &joints->loin, -10.0, -1.0, 33.0, 27.0, 24.0);
  add_ellipsoid (solid, &joints->low_chest, -16.0, -2.0, 37.0, 32.0, 26.5);
  add_ellipsoid (solid, &joints->high_chest, -14.0, -1.0, 38.0, 30.0, 26.5);
  studio_solid_add_capsule (solid, studio_frame_place (&joints->high_chest, 0.0, -HIGH_CHEST + 4.0, 2.0), 17.0,
                            studio_frame_place (&joints->neck, 0.0, -3.0, 1.0), 13.8);
  for (guint i = 0; i < 2; i++)
    {
      StudioPoint sleeve = studio_point_lerp (joints->shoulders[i], joints->elbows[i], 0.42);

      studio_solid_set_blend (solid, BLEND);
      studio_solid_add_capsule (solid, studio_frame_place (&joints->high_chest, 0.0, -22.0, 2.0), 19.0, joints->shoulders[i], 16.0);
      studio_solid_set_blend (solid, 4.0);
      studio_solid_add_capsule (solid, joints->shoulders[i], 16.2, sleeve, 14.2);
    }

  return solid;
}

static StudioSolid *
new_trousers (const Joints *joints)
{
  StudioSolid *solid = studio_solid_new (BLEND);

  add_ellipsoid (solid, &joints->pelvis, -9.0, 2.0, 37.0, 26.0, 27.0);
  add_ellipsoid (solid, &joints->pelvis, 4.0, 9.0, 34.0, 22.0, 22.0);
  for (guint i = 0; i < 2; i++)
    {
      StudioPoint calf = studio_point_lerp (joints->knees[i], joints->ankles[i], 0.34);
      StudioPoint hem = studio_point_lerp (joints->knees[i], joints->ankles[i], 0.86);

      studio_solid_set_blend (solid, BLEND);
      studio_solid_add_capsule (solid, joints->hips[i], 24.0, joints->knees[i], 15.6);
      studio_solid_set_blend (solid, 5.0);
      studio_solid_add_capsule (solid, joints->knees[i], 15.4, calf, 14.6);
      studio_solid_add_capsule (solid, calf, 14.6, hem, 10.2);
    }

  return solid;
}

static StudioSolid *
new_arm (const Joints        *joints,
         const MannequinPose *pose,
         guint                i)
{
  StudioSolid *solid = studio_solid_new (6.0);
  StudioPoint fingers = studio_point_normalize (pose->fingers[i]);
  StudioPoint palm = studio_point_add (joints->wrists[i], studio_point_scale (fingers, HAND * 0.42));
  StudioPoint tips = studio_point_add (joints->wrists[i], studio_point_scale (fingers, HAND));
  StudioPoint belly = studio_point_lerp (joints->elbows[i], joints->wrists[i], 0.25);

  studio_solid_add_capsule (solid, joints->shoulders[i], 12.6, joints->elbows[i], 10.4);
  studio_solid_add_capsule (solid, joints->elbows[i], 10.2, belly, 10.6);
  studio_solid_add_capsule (solid, belly, 10.6, joints->wrists[i], 6.8);
  studio_solid_set_blend (solid, 4.0);
  studio_solid_add_capsule (solid, joints->wrists[i], 6.6, palm, 7.8);
  studio_solid_add_capsule (solid, palm, 7.6, tips, 4.0);

  return solid;
}

static StudioSolid *
new_foot (const Joints        *joints,
          const MannequinPose *pose,
          guint                i)
{
  StudioSolid *solid = studio_solid_new (6.0);
  StudioPoint shin = studio_point_normalize (studio_point_subtract (joints->ankles[i], joints->knees[i]));
  StudioPoint toes = studio_point_normalize (pose->toes[i]);
  StudioPoint heel = studio_point_add (joints->ankles[i], studio_point_subtract (studio_point_scale (shin, 5.0),
                                                                                 studio_point_scale (toes, 7.0)));
  StudioPoint ball = studio_point_add (studio_point_add (joints->ankles[i], studio_point_scale (shin, 8.0)),
                                       studio_point_scale (toes, FOOT * 0.68));
  StudioPoint tips = studio_point_add (ball, studio_point_scale (toes, FOOT * 0.32));

  studio_solid_add_capsule (solid, studio_point_lerp (joints->knees[i], joints->ankles[i], 0.8), 9.6, joints->ankles[i], 9.0);
  studio_solid_add_capsule (solid, joints->ankles[i], 9.0, heel, 8.8);
  studio_solid_add_capsule (solid, heel, 8.4, ball, 6.2);
  studio_solid_add_capsule (solid, joints->ankles[i], 8.4, ball, 6.2);
  studio_solid_add_capsule (solid, ball, 6.2, tips, 4.6);

  return solid;
}

static void
add (StudioScene *scene,
     const char  *id,
     const char  *suffix,
     StudioSolid *solid)
{
  g_autofree char *name = g_strconcat (id, suffix, NULL);

  studio_scene_add_solid (scene, name, solid);
}

static void
move_pose (MannequinPose *pose,
           double         z)
{
  pose->hips.z += z;
  for (guint i = 0; i < 2; i++)
    {
      pose->hands[i].z += z;
      pose->ankles[i].z += z;
    }
}

void
mannequin_add (StudioScene         *scene,
               const MannequinPose *pose,
               double               x,
               const char          *suffix)
{
  MannequinPose moved = *pose;
  Joints joints;

  move_pose (&moved, x);
  find_joints (&moved, &joints);

  add (scene, "head", suffix, new_head (&joints));
  add (scene, "hair", suffix, new_hair (&joints));
  add (scene, "shirt", suffix, new_shirt (&joints));
  add (scene, "trousers", suffix, new_trousers (&joints));
  add (scene, "arm-left", suffix, new_arm (&joints, &moved, MANNEQUIN_LEFT));
  add (scene, "arm-right", suffix, new_arm (&joints, &moved, MANNEQUIN_RIGHT));
  add (scene, "foot-left", suffix, new_foot (&joints, &moved, MANNEQUIN_LEFT));
  add (scene, "foot-right", suffix, new_foot (&joints, &moved, MANNEQUIN_RIGHT));
}

void
mannequin_write (const StudioPrint *print,
                 const char        *suffix,
                 StudioSvg         *svg)
{
  static const StudioTones tones = { 18, 0, 0.12, 0.98, 1.5, 0.2 };
  static const StudioTones skin_tones = { 26, 0, 0.10, 1.00, 1.5, 0.2 };
  static const struct
  {
    const char *id;
    const char *letter;
    gboolean is_skin;
  } parts[] = {
    { "arm-right", "s", TRUE }, { "foot-right", "s", TRUE }, { "trousers", "trousers", FALSE }, { "foot-left", "s", TRUE },
    { "head", "s", TRUE }, { "hair", "hair", FALSE }, { "shirt", "shirt", FALSE }, { "arm-left", "s", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *id = g_strconcat (parts[i].id, suffix, NULL);

      studio_print_write (print, id, svg, parts[i].letter, parts[i].is_skin ? &skin_tones : &tones);
    }
}
