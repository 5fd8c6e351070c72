/* studio-view.h: the three ways to look at the body
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/**
 * StudioView:
 * @STUDIO_VIEW_BACK: from behind; right is x, down is y, near is +z
 * @STUDIO_VIEW_SIDE: from the person's left, the face to the left; right is
 *   z, down is y, near is -x
 * @STUDIO_VIEW_ABOVE: from above, the back at the bottom; right is x, down is
 *   z, near is -y
 *
 * The picture's axes are those of the body, so that one map of millimetres
 * serves all views.
 */
typedef enum
{
  STUDIO_VIEW_BACK,
  STUDIO_VIEW_SIDE,
  STUDIO_VIEW_ABOVE,
} StudioView;

/**
 * StudioBox:
 *
 * A part of a picture's plane, mm.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} StudioBox;

/* From the body into the picture: x right, y down, z towards the eye. */
static inline StudioPoint
studio_view_project (StudioView  view,
                     StudioPoint body)
{
  switch (view)
    {
    case STUDIO_VIEW_SIDE:
      return (StudioPoint) { body.z, body.y, -body.x };
    case STUDIO_VIEW_ABOVE:
      return (StudioPoint) { body.x, body.z, -body.y };
    case STUDIO_VIEW_BACK:
    default:
      return body;
    }
}

/* And back again. */
static inline StudioPoint
studio_view_unproject (StudioView  view,
                       StudioPoint picture)
{
  switch (view)
    {
    case STUDIO_VIEW_SIDE:
      return (StudioPoint) { -picture.z, picture.y, picture.x };
    case STUDIO_VIEW_ABOVE:
      return (StudioPoint) { picture.x, -picture.z, picture.y };
    case STUDIO_VIEW_BACK:
    default:
      return picture;
    }
}

/** STUDIO_BEND_MOST: how far a bend moves a place at most along x, and as far along y, mm: aslant 1.4 times as far. */
#define STUDIO_BEND_MOST 1.6

/** StudioBend: where what is seen at @x and @y of a picture, mm, would be if it were not bent. */
typedef StudioPoint (*StudioBend) (double x,
                                   double y);

G_END_DECLS
