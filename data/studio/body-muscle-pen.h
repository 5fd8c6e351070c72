/* body-muscle-pen.h: a pen that draws along the fibres of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-muscles.h"

G_BEGIN_DECLS

/** BodyMusclePen: what it draws on, and the paths it draws with, in tenths of a millimetre. */
typedef struct
{
  /* Borrowed */
  const BodyMuscle *muscle;
  const BodySheet *sheet;
  gboolean turned; /* see body_muscle_write_fibres() */
  double drift; /* of a line across the sheet on its whole way, in parts of the width */
  double furrow; /* with which a line sways, where it lies in parts of the width */
  double sway; /* how much of that, 0 to 1 */
  GRand *chance;
  GString *dark;
  GString *strong;
} BodyMusclePen;

/**
 * body_muscle_pen_add_lens:
 * @path: one of the pen's
 * @across: of the sheet, 0 to 1, where the middle of the line lies
 * @from: where it begins, 0 to 1 of the sheet's length
 * @to: where it ends
 * @half_width: how far it swells, mm
 * @skew: by how much of its length it swells beyond the middle
 *
 * Adds a line that is pointed at both ends.
 */
void body_muscle_pen_add_lens (const BodyMusclePen *self,
                               GString             *path,
                               double               across,
                               double               from,
                               double               to,
                               double               half_width,
                               double               skew);

/**
 * body_muscle_pen_fit_length:
 * @across: of the sheet, 0 to 1
 * @start: of its length, 0 to 1
 * @length: of the line, in parts of the sheet's; negative towards its origin
 *
 * Returns: @length, or as much of it as a line of one bend can follow the sheet
 */
double body_muscle_pen_fit_length (const BodyMusclePen *self,
                                   double               across,
                                   double               start,
                                   double               length);

/**
 * body_muscle_pen_get_flesh:
 * @across: of the sheet, 0 to 1
 * @from: (out): of its length, 0 to 1, where lines begin: a little way within the tendon
 * @to: (out): where they end
 */
void body_muscle_pen_get_flesh (const BodyMusclePen *self,
                                double               across,
                                double              *from,
                                double              *to);

G_END_DECLS
