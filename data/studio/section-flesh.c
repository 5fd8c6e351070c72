/* section-flesh.c: muscle that is cut: septa, and what lies between them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-flesh.h"

#include "studio-grain.h"

/* The rooms between septa of one muscle are wider than those of another, by so many doublings at most. Their points and
 * directions lie so far apart, mm. */
#define OWN_ROOM 0.45
#define STEP 0.45
#define COURSE_STEP 0.8

/* The grain of a muscle is drawn out along its course: so many places are looked at to either side, in so many
 * lengths of a grain in all; how broad a streak and a fine one are, in rooms between septa, and how strong. */
#define STREAK_PLACES 5
#define STREAK 0.42
#define FINE_STREAK 0.16
#define STREAK_TONE 0.85
#define FINE_STREAK_TONE 1.45

/* A septum is a valley: flesh rounds off towards it over so many mm, by so much, and on its side away from the lamp
 * it is darker. */
#define VALLEY 0.75
#define VALLEY_DEPTH 0.09
#define VALLEY_SHADE 0.2

void
section_flesh_part (SectionBrush *self)
{
  const SectionCoat *coat = self->coat;
  double step = STEP * self->fineness;
  double own = pow (2.0, OWN_ROOM * studio_grain_get_noise (0.5, 0.5, self->seed + 16));
  SectionPartition partition = { coat->across * self->fineness * own, coat->edge_size * self->fineness, step, self->seed };

  self->course = section_course_new (self->outline, self->hilum, self->turn, COURSE_STEP * self->fineness, self->seed);
  self->septa = section_septa_new (self->outline, self->edges, self->course, &partition);
}

/* Grain so broad, mm, drawn out along the course. */
static double
get_streak (const SectionBrush *self,
            StudioPoint         at,
            double              broad,
            guint               seed)
{
  double step = self->coat->along * self->fineness / (2.0 * STREAK_PLACES);
  double sum = studio_grain_get_noise (at.x / broad, at.y / broad, seed);

  for (int side = -1; side <= 1; side += 2)
    {
      StudioPoint way = studio_point_scale (section_course_get (self->course, at.x, at.y), side);
      StudioPoint there = at;

      for (int k = 0; k < STREAK_PLACES; k++)
        {
          way = section_course_follow (self->course, there, way);
          there = studio_point_add (there, studio_point_scale (way, step));
          sum += studio_grain_get_noise (there.x / broad, there.y / broad, seed);
        }
    }

  return sum / sqrt (2.0 * STREAK_PLACES + 1.0);
}

double
section_flesh_get_brightness (const SectionBrush *self,
                              double              x,
                              double              y)
{
  const SectionCoat *coat = self->coat;
  double room = coat->across * self->fineness;
  double reach = VALLEY * self->fineness;
  StudioPoint at = studio_point (x, y, 0.0);
  SectionSeptum septum;
  double streak = coat->strength * (STREAK_TONE * get_streak (self, at, STREAK * room, self->seed + 18) +
                                    FINE_STREAK_TONE * get_streak (self, at, FINE_STREAK * room, self->seed + 19));
  double far, away;

  if (!section_septa_find (self->septa, at, reach, &septum))
    return streak;

  far = MIN (studio_point_get_length (septum.off) / reach, 1.0);
  away = (SECTION_LAMP_X * septum.off.x + SECTION_LAMP_Y * septum.off.y) / reach;

  return streak - (1.0 - far) * (VALLEY_DEPTH * (1.0 - far) + VALLEY_SHADE * away);
}
