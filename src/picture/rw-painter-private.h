/* rw-painter-private.h: what the painters share among themselves
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pangocairo.h>

#include "rw-painter.h"

G_BEGIN_DECLS

/* How far a tool's shadow reaches past it, mm; its middle lies lower and a
 * little to the right, for the light falls from the upper left. */
#define RW_SHADOW_SPREAD 11.0
#define RW_SHADOW_X 3.0
#define RW_SHADOW_Y 7.0

/* In fewer steps the innermost is dark enough to be taken for the tool. */
#define RW_SHADOW_LEAST_STEPS 6

/**
 * rw_painter_get_line:
 * @width: mm
 * @minimum: pixels
 * @maximum: pixels
 * @scale: pixels per mm
 *
 * Returns: @width in mm, but never thinner or thicker on the screen than said
 */
double rw_painter_get_line (double width,
                            double minimum,
                            double maximum,
                            double scale);

/** rw_painter_count_steps: in how many steps a shade of @reach, in user space of @cr, goes out, so fine that none is seen on its surface; at least @least and at most @most. */
int rw_painter_count_steps (cairo_t *cr,
                            double   reach,
                            int      least,
                            int      most);

/** rw_painter_new_layout: (transfer full): letters of @size mm, laid out without hints for pixels. */
PangoLayout *rw_painter_new_layout (cairo_t *cr,
                                    double   size);

/** rw_painter_get_body_box: the box of the skin, mm; without skin the whole picture. Clears the path of @cr. */
RwBox rw_painter_get_body_box (cairo_t *cr,
                               RwAtlas *atlas);

/** rw_painter_new_level_label_boxes: (transfer full): where rw_painter_draw_level_labels() sets letters, RwBox, mm. */
GArray *rw_painter_new_level_label_boxes (cairo_t *cr,
                                          RwAtlas *atlas,
                                          double   scale);

/** rw_painter_count_region_name_clashes: how often what rw_painter_draw_region_names() draws runs over itself or the names of the vertebrae; %FALSE without room. */
gboolean rw_painter_count_region_name_clashes (cairo_t     *cr,
                                               RwAtlas     *atlas,
                                               RwGuidance  *guidance,
                                               const RwBox *area,
                                               double       size,
                                               double       scale,
                                               guint       *n_clashes);

/** rw_painter_get_mark_name: (transfer none): the word for one mark, translated. */
const char *rw_painter_get_mark_name (RwMarks mark);

/** rw_painter_get_mark_box: where the word of one mark stands, mm; %FALSE if it does not fit into @area. */
gboolean rw_painter_get_mark_box (cairo_t     *cr,
                                  RwAtlas     *atlas,
                                  RwMarks      mark,
                                  RwUnits      units,
                                  const RwBox *area,
                                  double       size,
                                  RwBox       *box);

/** rw_painter_get_scale_box: where the bar stands that tells how large a section is, with its word, mm; %FALSE if it does not fit into @area. */
gboolean rw_painter_get_scale_box (cairo_t     *cr,
                                   RwUnits      units,
                                   const RwBox *area,
                                   double       size,
                                   RwBox       *box);

/** rw_painter_draw_scale: paints that bar, where there is room. */
void rw_painter_draw_scale (cairo_t         *cr,
                            const RwPalette *palette,
                            RwUnits          units,
                            const RwBox     *area,
                            double           size,
                            double           scale);

/** rw_painter_append_polygon: adds the closed outline through @points to the path of @cr. */
void rw_painter_append_polygon (cairo_t       *cr,
                                const RwPoint *points,
                                guint          n_points);

/** rw_painter_set_tool_transform: moves and turns @cr so that the tool lies along x with its centre at 0. */
void rw_painter_set_tool_transform (cairo_t           *cr,
                                    const RwPlacement *placement);

/** rw_painter_draw_press_pattern: dots, lines or crossed lines for @rating within @outline, in the source of @cr. */
void rw_painter_draw_press_pattern (cairo_t         *cr,
                                    const RwPalette *palette,
                                    RwPolygon       *outline,
                                    RwRating         rating,
                                    double           scale);

/** rw_painter_append_seat: the silhouette of the roller of @seat grown by @margin, mm. */
void rw_painter_append_seat (cairo_t      *cr,
                             const RwSeat *seat,
                             double        margin);

/**
 * RwToolPainter:
 * @palette: its colours
 * @placement: the tool and where it lies
 * @scale: pixels per mm
 *
 * What every tool is painted from. The painters of the single tools paint in
 * the tool's own frame: x along its axis, the centre at 0.
 */
typedef struct
{
  const RwPalette *palette;
  const RwPlacement *placement;
  double scale;
} RwToolPainter;

/** rw_roller_append_outline: the silhouette of a foam roller grown by @margin, mm. */
void rw_roller_append_outline (cairo_t      *cr,
                               const RwTool *tool,
                               double        margin);

/** rw_roller_draw: the roller itself, without its shadow. */
void rw_roller_draw (cairo_t             *cr,
                     const RwToolPainter *painter);

/** rw_ball_append_outline: the silhouette of a ball or peanut grown by @margin, mm. */
void rw_ball_append_outline (cairo_t      *cr,
                             const RwTool *tool,
                             double        margin);

/** RW_ROLLER_RING_PITCH: moulded rings round the roller, mm apart. */
#define RW_ROLLER_RING_PITCH 45.0

/** rw_painter_next_random: 0 to 1, the same sequence for the same @seed: what is strewn does not flicker. */
double rw_painter_next_random (guint32 *seed);

/** rw_roller_draw_grain: the grain of the foam along the roller. */
void rw_roller_draw_grain (cairo_t             *cr,
                           const RwToolPainter *painter);

/** rw_roller_draw_turned: the roller of @seat, whose end is seen, in the coordinates of the picture. */
void rw_roller_draw_turned (cairo_t             *cr,
                            const RwToolPainter *painter,
                            const RwSeat        *seat);

/** rw_ball_draw: the ball or peanut itself, without its shadow. */
void rw_ball_draw (cairo_t             *cr,
                   const RwToolPainter *painter);

G_END_DECLS
