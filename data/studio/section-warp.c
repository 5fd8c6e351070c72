/* section-warp.c: how unlike its mirror image a living body is
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-warp.h"

#include "studio-ease.h"
#include "studio-grain.h"

/* All: how far things move, mm, and over which length. */
#define BEND 1.5
#define BEND_LENGTH 38.0

/* Muscles that are no sheets besides, all alike: none lies quite as its fellow on the other side. */
#define LEAN 0.9
#define LEAN_LENGTH 27.0

/* Each one's own; half a gap between two muscles is twice as wide. */
#define GIVE 0.5
#define GIVE_LENGTH 9.0

/* Within so many mm of the midline the bending begins. */
#define STILL 10.0

gboolean
section_warp_is_muscle (SectionTissue tissue)
{
  return tissue == SECTION_MUSCLE || tissue == SECTION_COARSE_MUSCLE || tissue == SECTION_DEEP_MUSCLE || tissue == SECTION_FINE_MUSCLE;
}

static double
get_own (SectionTissue tissue)
{
  if (tissue == SECTION_THIN_MUSCLE || tissue == SECTION_FINE_MUSCLE)
    return 0.6 * GIVE;
  if (section_warp_is_muscle (tissue) || tissue == SECTION_BOWEL || tissue == SECTION_ILEUM || tissue == SECTION_COLLAPSED || tissue == SECTION_URETER || tissue == SECTION_COLON || tissue == SECTION_GLAND)
    return GIVE;

  return 0.0;
}

static StudioPoint
get_sway (StudioPoint at,
          double      length,
          guint       seed)
{
  return studio_point (studio_grain_get_noise (at.x / length, at.y / length, seed),
                       studio_grain_get_noise (at.x / length + 31.5, at.y / length + 7.3, seed), 0.0);
}

StudioPoint
section_warp_move (SectionTissue tissue,
                   guint         seed,
                   StudioPoint   point)
{
  double t = CLAMP (ABS (point.x) / STILL, 0.0, 1.0);
  StudioPoint bend = studio_point_scale (get_sway (point, BEND_LENGTH, 5), BEND);
  double reach = section_warp_is_muscle (tissue) ? LEAN : 0.0;
  StudioPoint lean = studio_point_scale (get_sway (point, LEAN_LENGTH, 8), reach);
  StudioPoint own = studio_point_scale (get_sway (point, GIVE_LENGTH, seed), get_own (tissue));

  if (tissue == SECTION_SKIN)
    return point;

  return studio_point_add (point, studio_point_scale (studio_point_add (bend, studio_point_add (lean, own)), studio_ease (t)));
}
