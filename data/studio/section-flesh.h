/* section-flesh.h: muscle that is cut: septa, and what lies between them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "section-brush.h"

G_BEGIN_DECLS

/* Between septa flesh is streaked along their course, and rounds off towards them. All drawing decisions of our own. */

/** section_flesh_part: gives the brush, of a muscle, its course and its septa. */
void section_flesh_part (SectionBrush *self);

/** section_flesh_get_brightness: how much brighter flesh is than its flat middle at a place, mm of the picture. */
double section_flesh_get_brightness (const SectionBrush *self,
                                     double              x,
                                     double              y);

G_END_DECLS
