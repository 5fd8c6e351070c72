/* rw-painter.h: paints zones, tool, contact and labels over the picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "rw-contact.h"
#include "rw-depth.h"
#include "rw-guidance.h"
#include "rw-palette.h"
#include "rw-seat.h"
#include "rw-units.h"

G_BEGIN_DECLS

/* Every function paints in millimetres of the body frame: scale @cr first.
 * @scale is pixels per millimetre, for lines that keep their width. */

/**
 * rw_painter_set_family:
 * @family: (nullable): a family of letters; %NULL for the usual one
 *
 * Which letters are painted from now on, in every thread: a window's pictures have
 * those of the window.
 */
void rw_painter_set_family (const char *family);

/** rw_painter_draw_background: fills the box @area with the quiet ground behind the body. */
void rw_painter_draw_background (cairo_t         *cr,
                                 const RwPalette *palette,
                                 const RwBox     *area);

/** rw_painter_draw_silhouette: the body as one calm shape: what is seen until the picture is sharp. */
void rw_painter_draw_silhouette (cairo_t         *cr,
                                 const RwPalette *palette,
                                 RwAtlas         *atlas,
                                 double           scale);

/**
 * rw_painter_draw_zone:
 * @ground: what it lies on: over flesh there is no colour but in a rim inside the
 *   edge and in a clearer pattern, and over a cut rim and pattern are faint
 * @emphasis: 0 at rest, 1 hovered, focused or chosen
 *
 * One region in the colour and the pattern of @rating: dots for safe, lines
 * for cautious, crossed lines for avoid. Drawn 1 mm inside the region's
 * outline, its corners rounded, so that neighbours are told apart.
 */
void rw_painter_draw_zone (cairo_t         *cr,
                           const RwPalette *palette,
                           const RwRegion  *region,
                           RwRating         rating,
                           RwZoneGround     ground,
                           double           emphasis,
                           double           scale);

/** rw_painter_draw_chosen: the edge of the region that is looked at, to lie above the tool. */
void rw_painter_draw_chosen (cairo_t         *cr,
                             const RwPalette *palette,
                             const RwRegion  *region,
                             RwRating         rating,
                             double           scale);

/** rw_painter_draw_region_focus: a ring around a region that shows it has the keyboard. */
void rw_painter_draw_region_focus (cairo_t         *cr,
                                   const RwPalette *palette,
                                   const RwRegion  *region,
                                   double           scale);

/**
 * rw_painter_draw_tool:
 *
 * The roller, ball or peanut as seen from behind. It is paler when soft and
 * darker when firm. The nearer the midline (x = 0), the clearer it is, so that
 * the spine is seen through it: the same tool looks another way elsewhere.
 */
void rw_painter_draw_tool (cairo_t           *cr,
                           const RwPalette   *palette,
                           const RwPlacement *placement,
                           double             scale);

/* The same tool in a side view or a section, in the millimetres of that
 * picture. From the ground up: the flesh that gives way (rw-flesh.h), the tissue
 * in it, the tool, the contact. */

/** rw_painter_draw_seat_dent: tissue under the tool, denser the more it is pressed. */
void rw_painter_draw_seat_dent (cairo_t         *cr,
                                const RwPalette *palette,
                                const RwSeat    *seat,
                                double           scale);

/** rw_painter_draw_seat_tool: the roller, ball or peanut as seen from the left or from above. */
void rw_painter_draw_seat_tool (cairo_t         *cr,
                                const RwPalette *palette,
                                const RwSeat    *seat,
                                double           scale);

/** rw_painter_draw_seat_contact: where it presses, in the colour of @rating; %RW_RATING_NONE for the tool's own colour. */
void rw_painter_draw_seat_contact (cairo_t         *cr,
                                   const RwPalette *palette,
                                   const RwSeat    *seat,
                                   RwRating         rating,
                                   double           scale);

/** rw_painter_draw_seat_focus: a ring around the tool that shows it has the keyboard. */
void rw_painter_draw_seat_focus (cairo_t         *cr,
                                 const RwPalette *palette,
                                 const RwSeat    *seat,
                                 double           scale);

/** rw_painter_get_seat_bounds: the box that the painters of a seat paint into, mm of the picture. */
void rw_painter_get_seat_bounds (const RwSeat *seat,
                                 RwBox        *bounds);

/** rw_painter_draw_tool_focus: a ring around the tool that shows it has the keyboard. */
void rw_painter_draw_tool_focus (cairo_t           *cr,
                                 const RwPalette   *palette,
                                 const RwPlacement *placement,
                                 double             scale);

/** rw_painter_get_tool_bounds: the box that rw_painter_draw_tool() paints into, shadow included, mm. */
void rw_painter_get_tool_bounds (const RwPlacement *placement,
                                 RwBox             *bounds);

/**
 * rw_painter_draw_contact:
 * @contact: up to date
 * @rating: its verdict; %RW_RATING_NONE for the tool's own colour
 *
 * The patch that bears, densest where the press is greatest. It stays within
 * 3 mm of the patch at 1 pixel a millimetre and more.
 */
void rw_painter_draw_contact (cairo_t         *cr,
                              const RwPalette *palette,
                              RwContact       *contact,
                              RwRating         rating,
                              double           scale);

/**
 * rw_painter_draw_caption:
 * @text: which level a section is of
 * @note: from where it is seen
 * @size: of the letters of other words, mm
 *
 * Both in the upper left corner of the box @area, @text larger than other words, @note
 * smaller and below it.
 */
void rw_painter_draw_caption (cairo_t         *cr,
                              const RwPalette *palette,
                              const RwBox     *area,
                              const char      *text,
                              const char      *note,
                              double           size);

/** rw_painter_draw_leader: the line from a name at @end to a dot on what it is for, by way of @bend, which may be %NULL. */
void rw_painter_draw_leader (cairo_t         *cr,
                             const RwPalette *palette,
                             const RwPoint   *anchor,
                             const RwPoint   *bend,
                             const RwPoint   *end,
                             double           scale);

/**
 * rw_painter_draw_region_names:
 * @area: what is seen around the body, mm
 * @size: of the letters, mm
 *
 * The name of every region and, where there is room, its term, in two columns
 * beside the body. Each has a line to a dot in its region, as near to the middle
 * as it can be: no line crosses another one, the dot of another or a name of
 * rw_painter_draw_level_labels().
 *
 * Returns: whether there was room; else nothing is drawn
 */
gboolean rw_painter_draw_region_names (cairo_t         *cr,
                                       const RwPalette *palette,
                                       RwAtlas         *atlas,
                                       RwGuidance      *guidance,
                                       const RwBox     *area,
                                       double           size,
                                       double           scale);

/**
 * RwMarks:
 * @RW_MARK_LEFT: the person's left, at the left of a section
 * @RW_MARK_RIGHT: the person's right
 * @RW_MARK_FRONT: above a section
 * @RW_MARK_BACK: below it, where no tool lies
 * @RW_MARK_SCALE: a bar of 1, 2, 5 or 10 cm, or of as many inches, in the lower left corner
 *
 * How large a section is, since each fills its own picture, and which way round: seen from above, while that of a scanner is
 * seen from the feet, and so is the other way round.
 */
typedef enum
{
  RW_MARK_LEFT = 1 << 0,
  RW_MARK_RIGHT = 1 << 1,
  RW_MARK_FRONT = 1 << 2,
  RW_MARK_BACK = 1 << 3,
  RW_MARK_SCALE = 1 << 4,
} RwMarks;

/** RW_MARKS_WITH_TOOL: the marks of a section that lies on a tool. */
#define RW_MARKS_WITH_TOOL (RW_MARK_LEFT | RW_MARK_RIGHT | RW_MARK_FRONT | RW_MARK_SCALE)

/** RW_MARKS_ALL: the marks of a section on its own. */
#define RW_MARKS_ALL (RW_MARKS_WITH_TOOL | RW_MARK_BACK)

/**
 * rw_painter_draw_marks:
 * @units: of the word at the bar
 * @area: what is seen around the body, mm
 * @size: of the letters, mm
 *
 * The words of @marks round the body of a section, clear of the skin; none in
 * another view. A mark that does not fit into @area is left out; the two sides
 * go up along the skin before that, and there are both or none. The body lies the
 * same way in every language, and so do they. The bar keeps to its corner, above
 * whatever is seen there.
 */
void rw_painter_draw_marks (cairo_t         *cr,
                            const RwPalette *palette,
                            RwAtlas         *atlas,
                            RwMarks          marks,
                            RwUnits          units,
                            const RwBox     *area,
                            double           size,
                            double           scale);

/**
 * rw_painter_draw_part_names:
 * @depth: how deep it is looked into
 * @layers: those that are seen: nothing else is named, nor what the depth fades
 * @marks: of a section, which names and lines keep clear of
 * @units: of the word at the bar
 * @seat: (nullable): the tool that presses the flesh, with which the dots move;
 *   %NULL where it is not pressed, or is only after the names are drawn
 * @area: what is seen around the body, mm
 * @size: of the letters, mm
 *
 * The names of muscles, bones and organs of a section, as those of the regions;
 * where there is no room beside it, in plain words in two columns above it.
 * Where there is no room for all, the most important ones.
 *
 * Returns: whether there was room, and @atlas is a section; else no more than
 *   the marks is drawn
 */
gboolean rw_painter_draw_part_names (cairo_t         *cr,
                                     const RwPalette *palette,
                                     RwAtlas         *atlas,
                                     RwDepth          depth,
                                     RwLayers         layers,
                                     RwMarks          marks,
                                     RwUnits          units,
                                     const RwSeat    *seat,
                                     const RwBox     *area,
                                     double           size,
                                     double           scale);

/**
 * rw_painter_draw_level_labels:
 *
 * The names of the vertebrae: from behind in a straight column beside the
 * bones, each with a tick towards its own; from the side on the bones; none in
 * a section, which is of one level. Where there is no room for all, those that
 * are used as landmarks stay; names never overlap.
 */
void rw_painter_draw_level_labels (cairo_t         *cr,
                                   const RwPalette *palette,
                                   RwAtlas         *atlas,
                                   double           scale);

/** rw_painter_get_level_labels_bounds: the box that rw_painter_draw_level_labels() paints into, mm; empty for a section. */
void rw_painter_get_level_labels_bounds (RwAtlas *atlas,
                                         double   scale,
                                         RwBox   *bounds);

G_END_DECLS
