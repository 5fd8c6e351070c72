/* picture-exercise.c: a small drawing of an exercise
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-exercise.h"

#include "studio-curve.h"

/* A drawing is shown small. */
#define RESOLUTION 0.8

#define ROLLER_RADIUS 18.75
#define BALL_RADIUS 8.0

static const char *const suffixes[EXERCISE_MAX_PERSONS] = { "", "-2" };

static void G_GNUC_PRINTF (2, 3)
add_element (StudioSvg  *svg,
             const char *format,
             ...)
{
  g_autofree char *xml = NULL;
  va_list arguments;

  va_start (arguments, format);
  xml = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  studio_svg_add_element (svg, xml);
}

static void
write_floor (const ExerciseScene *scene,
             StudioSvg         *svg)
{
  const StudioBox *box = &scene->box;

  add_element (svg, "<path class=\"floor\" d=\"M%.0f 0h%.0fv%.0fh-%.0fz\"/>",
               box->x, box->width, box->y + box->height, box->width);
}

/* Where the person touches the floor. */
static void
write_shadow (const ExerciseScene *scene,
              StudioSvg           *svg)
{
  for (guint i = 0; i < EXERCISE_MAX_PERSONS; i++)
    {
      const MannequinPose *pose = scene->persons[i].pose;
      double low, high;

      if (pose == NULL)
        continue;
      low = MIN (pose->ankles[0].z, MIN (pose->hips.z, pose->hands[0].z)) + scene->persons[i].z;
      high = MAX (pose->ankles[0].z, MAX (pose->hips.z, pose->hands[0].z)) + scene->persons[i].z;
      add_element (svg, "<ellipse class=\"shadow\" cx=\"%.0f\" cy=\"2\" rx=\"%.0f\" ry=\"5\"/>",
                   (low + high) / 2.0, (high - low) / 2.0 + 30.0);
    }
}

static void
write_wall (const ExerciseProp  *prop,
            const ExerciseScene *scene,
            StudioSvg         *svg)
{
  const StudioBox *box = &scene->box;

  add_element (svg, "<path class=\"floor\" d=\"M%.1f %.0fV0H%.0fV%.0fz\"/>",
               prop->z, box->y, box->x + box->width, box->y);
}

static void
write_ball (const ExerciseProp *prop,
            StudioSvg        *svg)
{
  add_element (svg, "<circle class=\"ball\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", prop->z, prop->y, BALL_RADIUS);
  add_element (svg, "<circle class=\"ball-light\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
               prop->z - 2.4, prop->y - 2.6, BALL_RADIUS * 0.42);
}

/* From its end: foam, the core, the hole. */
static void
write_roller (const ExerciseProp *prop,
              StudioSvg        *svg)
{
  static const struct
  {
    const char *style_class;
    double radius;
  } rings[] = { { "roller", 1.0 }, { "roller-foam", 0.93 }, { "roller-core", 0.42 }, { "roller-hole", 0.34 } };

  for (guint i = 0; i < G_N_ELEMENTS (rings); i++)
    add_element (svg, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.2f\"/>",
                 rings[i].style_class, prop->z, prop->y, ROLLER_RADIUS * rings[i].radius);
}

static void
write_chair (const ExerciseProp *prop,
             StudioSvg        *svg)
{
  double z = prop->z, y = prop->y;

  add_element (svg, "<path class=\"chair\" d=\"M%.1f %.1fL%.1f %.1fM%.1f %.1fH%.1fM%.1f %.1fL%.1f -2M%.1f %.1fL%.1f -2\"/>",
               z + 8.0, y - 92.0, z, y, z + 1.0, y + 2.0, z - 84.0, z, y, z + 6.0, z - 80.0, y + 2.0, z - 84.0);
}

static void
write_arrow (const StudioPoint *points,
             StudioSvg         *svg)
{
  const StudioPoint *tip = &points[EXERCISE_ARROW_POINTS - 1];
  StudioPoint ahead = studio_point_normalize (studio_point_subtract (*tip, points[EXERCISE_ARROW_POINTS - 2]));
  double angle = atan2 (ahead.y, ahead.x) * 180.0 / G_PI;
  g_autofree char *line = studio_curve_get_path (points, EXERCISE_ARROW_POINTS, FALSE);

  studio_svg_add_path (svg, "arrow", line);
  add_element (svg, "<path class=\"arrow\" transform=\"translate(%.1f %.1f) rotate(%.0f)\" d=\"M-6-5L1 0L-6 5\"/>",
               tip->x, tip->y, angle);
}

static void
write_behind (const ExerciseScene *scene,
              StudioSvg         *svg)
{
  for (guint i = 0; i < EXERCISE_MAX_PROPS; i++)
    switch (scene->props[i].kind)
      {
      case EXERCISE_PROP_WALL:
        write_wall (&scene->props[i], scene, svg);
        break;
      case EXERCISE_PROP_BALL:
        write_ball (&scene->props[i], svg);
        break;
      case EXERCISE_PROP_CHAIR:
        write_chair (&scene->props[i], svg);
        break;
      case EXERCISE_PROP_ROLLER:
      case EXERCISE_PROP_NONE:
      default:
        break;
      }
}

/* A roller is wider than a body, so its end stands before it; a ball under the
 * body is hidden, so a line says where it is. */
static void
write_before (const ExerciseScene *scene,
              StudioSvg         *svg)
{
  for (guint i = 0; i < EXERCISE_MAX_PROPS; i++)
    if (scene->props[i].kind == EXERCISE_PROP_ROLLER)
      write_roller (&scene->props[i], svg);
    else if (scene->props[i].kind == EXERCISE_PROP_BALL)
      add_element (svg, "<circle class=\"ball-line\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                   scene->props[i].z, scene->props[i].y, BALL_RADIUS);
  for (guint i = 0; i < EXERCISE_MAX_ARROWS; i++)
    if (studio_point_get_length (scene->arrows[i][EXERCISE_ARROW_POINTS - 1]) > 0.0)
      write_arrow (scene->arrows[i], svg);
}

static void
write_persons (const ExerciseScene *scene,
               StudioSvg         *svg)
{
  g_autoptr(StudioScene) body = studio_scene_new (STUDIO_VIEW_SIDE);
  g_autoptr(StudioPrint) print = NULL;

  for (guint i = 0; i < EXERCISE_MAX_PERSONS; i++)
    if (scene->persons[i].pose != NULL)
      mannequin_add (body, scene->persons[i].pose, scene->persons[i].z, suffixes[i]);

  print = studio_scene_shade (body, &studio_light_skin, &scene->box, RESOLUTION);
  for (guint i = 0; i < EXERCISE_MAX_PERSONS; i++)
    if (scene->persons[i].pose != NULL)
      mannequin_write (print, suffixes[i], svg);
}

char *
picture_exercise_draw (const ExerciseScene *scene)
{
  g_autoptr(StudioSvg) svg = studio_svg_new ();

  write_floor (scene, svg);
  write_shadow (scene, svg);
  write_behind (scene, svg);
  write_persons (scene, svg);
  write_before (scene, svg);

  return studio_svg_dup_file (svg, &scene->box);
}
