/* rw-section-frame.c: how much of its picture a section fills
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-section-frame.h"

/* The air beside the body: mm, and a part of its breadth; words lie beside its
 * round shoulders. That above and below it, where words stand, is a part of the
 * frame's breadth. */
#define BESIDE_ALL 8.0
#define BESIDE 0.0244
#define ABOVE 0.055

/* The frame's least breadth, as a part of how deep the body is: no section stands
 * on its narrow side. */
#define LEAST_BREADTH 1.18

/* How low a ball reaches below the body, its shadow too, mm. */
#define ROOM_FOR_BALL 66.0

RwBox
rw_section_frame_get (RwAtlas *section,
                      double   lowest)
{
  RwPath *outline = rw_atlas_find_landmark (section, "skin");
  RwBox body = outline != NULL ? rw_path_get_bounds (outline) : *rw_atlas_get_view_box (section);
  double full = (body.x1 - body.x0) * (1.0 + 2.0 * BESIDE) + 2.0 * BESIDE_ALL;
  double breadth = MAX (full, LEAST_BREADTH * (body.y1 - body.y0));
  double middle = (body.x0 + body.x1) / 2.0;

  return (RwBox) {
    middle - breadth / 2.0,
    body.y0 - ABOVE * breadth,
    middle + breadth / 2.0,
    CLAMP (lowest, body.y1 + ABOVE * breadth, body.y1 + ROOM_FOR_BALL),
  };
}
