/* body-fringe.h: where a sheet of muscle or tendon runs out in streaks
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-sheet.h"

G_BEGIN_DECLS

/**
 * BodyFringe:
 *
 * A sheet as far as it is whole, streaks of it that go on beyond, in tufts and of many
 * lengths, and streaks of what lies beneath that come into it.
 */
typedef struct _BodyFringe BodyFringe;

/** BodyFringeManner: in millimetres. */
typedef struct
{
  double feet;    /* how far the sheet is whole, beyond its end; before it where negative */
  double sway;    /* by how much that strays from tuft to tuft */
  double longest; /* how far the longest streak goes beyond that, or comes in; 0 for none */
  double width;   /* of the broadest streak */
  double coming;  /* how many streaks come in, of all */
} BodyFringeManner;

BodyFringe *body_fringe_new (void);

void body_fringe_free (BodyFringe *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BodyFringe, body_fringe_free)

/**
 * body_fringe_add:
 * @of_flesh: whether the end is that of the flesh, on the tendon of insertion; else that of @sheet
 * @chance: what the streaks are drawn with
 *
 * Adds @sheet, with a little more along its other rims, so that these are whole.
 */
void body_fringe_add (BodyFringe             *self,
                      const BodyFringeManner *manner,
                      const BodySheet        *sheet,
                      gboolean                of_flesh,
                      GRand                  *chance);

/** body_fringe_append_mask: adds it to the content of a mask, as XML, in @paint, in which lengths are tenths of a millimetre; what is whole has the @opacity. */
void body_fringe_append_mask (const BodyFringe *self,
                              const char       *paint,
                              const char       *opacity,
                              GString          *mask);

/** body_fringe_get_whole: what is whole, as path data. */
const char *body_fringe_get_whole (const BodyFringe *self);

/** body_fringe_get_streaks: the streaks that go on, as path data. */
const char *body_fringe_get_streaks (const BodyFringe *self);

G_END_DECLS
