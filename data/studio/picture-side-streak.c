/* picture-side-streak.c: light and shade that lie along lines of the side view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side-streak.h"

void
picture_side_write_streaks (const PictureSideStreaks *self,
                            StudioSvg                *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (self->frame, self->grain);

  for (guint i = 0; i < self->n_streaks; i++)
    {
      const PictureSideStreak *streak = &self->streaks[i];

      studio_haze_add_streak (haze, streak->points, streak->n_points, streak->half_width, streak->strength);
    }
  studio_haze_blur (haze, self->softness);
  studio_haze_write (haze, svg, self->letter, self->clip, self->softness);
}
