/* studio-crease.h: the lines that an engraver draws within an outline
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-print.h"

G_BEGIN_DECLS

/**
 * studio_crease_write:
 * @id: the name of a solid or relief
 * @hole: how far a place lies below what is around it, mm, that is black all over; 0 for none
 *
 * Writes a path of the class "crease": where @id has a furrow or hides a part of itself,
 * a stroke that swells with the depth; nothing where @id was not printed. For styles
 * without shading.
 */
void studio_crease_write (const StudioPrint *print,
                          const char        *id,
                          double             hole,
                          StudioSvg         *svg);

G_END_DECLS
