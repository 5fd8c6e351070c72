/* rw-projection.h: the tool as one view of the body shows it, and what moving it there means
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rw-model.h"
#include "rw-palette.h"

G_BEGIN_DECLS

/* Points and boxes are millimetres of the picture of the aspect (see RwAspect).
 * In the side view the tool is moved along y and in a section along x alone;
 * how deep it lies is the skin's business. */

/**
 * rw_projection_get_fitted:
 * @atlas: of one aspect or section
 * @small: whether for a small view, which ends at the edge of its card
 *
 * Returns: the box that a view of the whole body shows, mm: the picture without
 *   the air around it, and room for a ball. A large section is framed by its own
 *   body, small ones are all of the same form. From behind and from the side a small
 *   one shows no more than has zones.
 */
RwBox rw_projection_get_fitted (RwAtlas  *atlas,
                                gboolean  small);

/** rw_projection_get_middle: the middle of the model's tool. */
RwPoint rw_projection_get_middle (RwModel  *model,
                                  RwAspect  aspect);

/** rw_projection_get_tool_box: the box that rw_projection_draw_tool() paints into. */
RwBox rw_projection_get_tool_box (RwModel  *model,
                                  RwAspect  aspect);

/**
 * rw_projection_has_tool_at:
 * @at: a point of the picture
 * @reach: how thin the tool may be at least, mm from its axis, for a finger to hit it
 *
 * Returns: whether the tool lies under @at
 */
gboolean rw_projection_has_tool_at (RwModel  *model,
                                    RwAspect  aspect,
                                    RwPoint   at,
                                    double    reach);

/** rw_projection_move_to: puts the middle of the tool at @at, as far as the aspect lets it move. */
void rw_projection_move_to (RwModel  *model,
                            RwAspect  aspect,
                            RwPoint   at);

/**
 * RwLook:
 * @placement: the tool; where it lies, as far as that is seen
 * @near_end: of a seat
 *
 * What the drawing of a tool depends on: one that looks the same is carried to
 * another place and not drawn anew.
 */
typedef struct
{
  RwPlacement placement;
  RwPoint near_end;
} RwLook;

/** rw_projection_get_look: what the tool looks like now. */
RwLook rw_projection_get_look (RwModel  *model,
                               RwAspect  aspect);

/** rw_projection_looks_alike: whether @a and @b are drawn alike. */
gboolean rw_projection_looks_alike (const RwLook *a,
                                    const RwLook *b);

/** rw_projection_draw_tool: paints the tool. */
void rw_projection_draw_tool (RwModel         *model,
                              RwAspect         aspect,
                              cairo_t         *cr,
                              const RwPalette *palette,
                              double           scale);

/** rw_projection_draw_focus: paints the ring around the tool that has the keyboard. */
void rw_projection_draw_focus (RwModel         *model,
                               RwAspect         aspect,
                               cairo_t         *cr,
                               const RwPalette *palette,
                               double           scale);

/** rw_projection_get_contact_box: the box that rw_projection_draw_contact() paints into; empty off the body. */
RwBox rw_projection_get_contact_box (RwModel  *model,
                                     RwAspect  aspect);

/** rw_projection_draw_contact: paints where the tool presses. */
void rw_projection_draw_contact (RwModel         *model,
                                 RwAspect         aspect,
                                 cairo_t         *cr,
                                 const RwPalette *palette,
                                 double           scale);

G_END_DECLS
