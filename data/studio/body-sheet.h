/* body-sheet.h: a sheet of muscle, told by its guide fibres
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/**
 * BodySheet:
 *
 * A muscle seen from behind is a sheet between its two outer fibres. Every place
 * in it has two coordinates: across, 0 at the first guide fibre and 1 at the
 * last, and along, 0 at the origin and 1 at the insertion. So lines of constant
 * across run as the muscle's fibres do. Millimetres, x and y of the back view.
 */
typedef struct _BodySheet BodySheet;

BodySheet *body_sheet_new (void);

void body_sheet_free (BodySheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BodySheet, body_sheet_free)

/**
 * body_sheet_add_guide:
 * @course: points from origin to insertion, at least two
 * @tendon_from: how far the tendon of origin reaches, mm
 * @tendon_to: the same at the insertion
 *
 * Adds the next guide fibre; a sheet needs two.
 */
void body_sheet_add_guide (BodySheet         *self,
                           const StudioPoint *course,
                           guint              n_points,
                           double             tendon_from,
                           double             tendon_to);

guint body_sheet_get_n_guides (const BodySheet *self);

/** body_sheet_get_point: the place at @across and @along, both 0 to 1. */
StudioPoint body_sheet_get_point (const BodySheet *self,
                                  double           across,
                                  double           along);

/**
 * body_sheet_find_height:
 * @y: mm
 * @from: between which places of its length, 0 to 1, it goes up or down only
 * @to: the other of these
 *
 * Returns: the place at @across that lies at the height @y, or the nearer end
 */
StudioPoint body_sheet_find_height (const BodySheet *self,
                                    double           across,
                                    double           y,
                                    double           from,
                                    double           to);

/** body_sheet_get_tendons: where flesh begins and ends on the fibre at @across, in shares of its length. */
void body_sheet_get_tendons (const BodySheet *self,
                             double           across,
                             double          *from,
                             double          *to);

/** body_sheet_get_length: the mean length of the guides, mm. */
double body_sheet_get_length (const BodySheet *self);

/** body_sheet_get_width: how wide the sheet is at @along, mm. */
double body_sheet_get_width (const BodySheet *self,
                             double           along);

/** body_sheet_is_notch: whether the guide @index ends between two teeth, and so is shorter than its neighbours. */
gboolean body_sheet_is_notch (const BodySheet *self,
                              guint            index);

/** body_sheet_is_toothed: whether an end has teeth, as where a muscle comes off the ribs in slips. */
gboolean body_sheet_is_toothed (const BodySheet *self);

/** body_sheet_get_outline: (transfer full) (element-type StudioPoint): the rim, once around. */
GArray *body_sheet_get_outline (const BodySheet *self);

/** body_sheet_get_fibres: (transfer full) (element-type GArray of StudioPoint): lines from origin to insertion, about @apart mm from each other where the sheet is widest. */
GPtrArray *body_sheet_get_fibres (const BodySheet *self,
                                  double           apart);

G_END_DECLS
