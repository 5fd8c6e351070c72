/* body-spine.c: the vertebrae, the discs and the yellow ligaments
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-spine.h"

/* How much narrower than the bodies that hold it a disc is, all round; how far it goes under them, and how
 * far it bulges before them, mm; our own drawing. */
#define NARROWER 0.3
#define UNDER_RIM 0.9
#define BULGE 0.4

/* So far before the rear of the canal a yellow ligament begins under the plate above, and ends under the
 * one below, mm. */
#define UNDER_UPPER 5.6
#define UNDER_LOWER 6.4

/* A strip of the membrane between atlas and axis: half as wide, how flat, and how far it melts
 * into the next, mm; it begins so far under the arch of the atlas and ends so far over the plate
 * of the axis, mm. */
#define STRIP 3.2
#define STRIP_FLATNESS 0.24
#define STRIP_BLEND 1.4
#define UNDER_ARCH 6.5
#define OVER_PLATE 1.0

/* Where a strip lies beside the midline, how far behind the middle of the atlas and of the axis,
 * how much shorter it is at both ends, and how much nearer to the midline halfway, mm: free sides
 * are hollow. */
typedef struct
{
  double x;
  double upper_z;
  double lower_z;
  double shorter;
  double waist;
} Strip;

static const Strip strips[] = {
  { 2.4, 20.2, 21.0, 0.0, 0.0 }, { 6.6, 17.6, 18.6, 0.4, 0.4 }, { 9.8, 12.6, 13.6, 1.4, 1.6 }, { 12.8, 4.0, 5.0, 2.4, 3.4 },
};

/* The level below, which is S1 for L5. */
static const BodyVertebra *
get_next (const BodyMeasures *measures,
          const char         *level)
{
  for (guint i = 0;; i++)
    if (g_str_equal (body_measures_get_nth_vertebra (measures, i)->name, level))
      return body_measures_get_nth_vertebra (measures, i + 1);
}

/* How far its lower end plate leans more than its axis, degrees, and its upper one less. */
static double
get_lean (const BodyVertebra *vertebra)
{
  return atan (body_vertebra_get_wedge (vertebra) * vertebra->height / vertebra->depth) * 180.0 / G_PI;
}

/* It fills the wedge between the plates. A little narrower than the bodies as they are drawn
 * and higher than the cleft, it goes under them all round, and swells by less than a
 * millimetre before them. */
StudioSolid *
body_disc_new (const BodyMeasures *measures,
               const char         *level)
{
  const BodyVertebra *above = body_measures_get_vertebra (measures, level);
  const BodyVertebra *below = get_next (measures, level);
  double above_slope = above->frame.tilt + get_lean (above);
  double below_slope = below->frame.tilt - get_lean (below);
  double width = MIN (above->width, below->width);
  double depth = (above->depth + below->depth_upper) / 2.0;
  double half_height = above->disc_below / 2.0;
  StudioFrame frame = {
    studio_point_lerp (above->lower_plate, below->upper_plate, 0.5),
    (above_slope + below_slope) / 2.0,
  };
  const StudioDrum drum = {
    .half_width = width / 2.0 - NARROWER,
    .half_height = half_height + UNDER_RIM,
    .half_depth = depth / 2.0 - NARROWER,
    .rounding = 0.8,
    .waist = -(NARROWER + BULGE) / (depth / 2.0),
    .wedge = 0.5 * depth * tan (0.5 * (below_slope - above_slope) * G_PI / 180.0) / (half_height + UNDER_RIM),
  };
  StudioSolid *solid = studio_solid_new (1.5);

  studio_solid_add_drum (solid, &frame, &drum);

  return solid;
}

StudioSolid *
body_flavum_new (const BodyMeasures *measures,
                 const char         *level)
{
  const BodyVertebra *above = body_measures_get_vertebra (measures, level);
  const BodyVertebra *below = get_next (measures, level);
  StudioSolid *solid = studio_solid_new (2.0);
  double canal = above->canal_width / 2.0;
  double half_width = canal * 0.60;
  StudioPoint thin = studio_point (0.45, 0.0, 1.0);
  double lower_rear = below->depth > 0.0 ? below->depth / 2.0 : above->depth / 2.0;
  double lower_canal = below->canal_depth > 0.0 ? below->canal_depth : above->canal_depth;
  StudioPoint upper = studio_frame_place (&above->frame, 0.0, 0.25 * above->lamina_height,
                                          above->depth / 2.0 + above->canal_depth - UNDER_UPPER);
  StudioPoint lower = studio_frame_place (&below->frame, 0.0, -0.35 * above->lamina_height,
                                          lower_rear + lower_canal - UNDER_LOWER);

  /* In the neck both ends are hidden before the plates, and the bands slope away
   * to the sides as the plates do. */
  if (level[0] == 'C')
    {
      thin.x = 0.7;
      half_width = canal * 0.80;
      upper = studio_frame_place (&above->frame, 0.0, 0.7 * above->lamina_height,
                                  above->depth / 2.0 + above->canal_depth - 5.4);
      lower = studio_frame_place (&below->frame, 0.0, -0.5 * above->lamina_height, lower_rear + lower_canal - 7.4);
    }
  if (g_str_equal (below->name, "S1"))
    lower = studio_frame_place (&below->frame, 0.0, -5.0, lower_rear + lower_canal - 3.0);
  /* Two flat bands with a cleft between them, as wide as the canal. */
  upper.x = lower.x = canal * 0.52;
  studio_solid_set_blend (solid, 0.5);
  studio_solid_pair_blade (solid, upper, half_width, lower, half_width, thin, 0.4);

  return solid;
}

/* One sheet, bent forward at its sides towards the joints: strips beside each other, each from the arch
 * of the atlas to the plate of the axis, shorter towards the sides. Our drawing decision. */
StudioSolid *
body_membrane_new (const BodyMeasures *measures)
{
  const BodyVertebra *above = body_measures_get_vertebra (measures, "C1");
  const BodyVertebra *below = body_measures_get_vertebra (measures, "C2");
  StudioSolid *solid = studio_solid_new (0.5);

  studio_solid_set_blend (solid, STRIP_BLEND);
  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    {
      const Strip *strip = &strips[i];
      StudioPoint upper = studio_frame_place (&above->frame, strip->x, UNDER_ARCH - strip->shorter, strip->upper_z);
      StudioPoint lower = studio_frame_place (&below->frame, strip->x, strip->shorter - OVER_PLATE, strip->lower_z);
      StudioPoint middle = studio_point_lerp (upper, lower, 0.5), flat = studio_point (0.7, 0.0, 1.0);

      middle.x -= strip->waist;
      studio_solid_pair_blade (solid, upper, STRIP, middle, STRIP, flat, STRIP_FLATNESS);
      studio_solid_pair_blade (solid, middle, STRIP, lower, STRIP, flat, STRIP_FLATNESS);
    }

  return solid;
}

void
body_spine_add (StudioScene        *scene,
                const BodyMeasures *measures)
{
  for (guint i = 0; body_measures_get_nth_vertebra (measures, i)->name[0] != 'S'; i++)
    {
      const char *level = body_measures_get_nth_vertebra (measures, i)->name;
      g_autofree char *disc = g_strconcat ("D", level, NULL);
      g_autofree char *flavum = g_strconcat ("LF", level, NULL);

      StudioSolid *vertebra = body_vertebra_new (measures, level);

      if (studio_scene_get_view (scene) == STUDIO_VIEW_BACK)
        body_lumbar_join_roots (vertebra, measures, level);
      studio_scene_add_solid (scene, level, vertebra);
      if (g_str_equal (level, "C1"))
        {
          if (studio_scene_get_view (scene) == STUDIO_VIEW_BACK)
            studio_scene_add_solid (scene, "LFC1", body_membrane_new (measures));
          continue;
        }
      studio_scene_add_solid (scene, disc, body_disc_new (measures, level));
      studio_scene_add_solid (scene, flavum, body_flavum_new (measures, level));
      studio_scene_set_uneven (scene, disc, 0.0);
      studio_scene_set_uneven (scene, flavum, 0.0);
    }
}
