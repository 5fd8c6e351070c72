/* studio-grain.h: grain: what looks like chance and is always the same
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All figures here are drawing decisions of our own. All functions are pure:
 * the same place has the same grain on every machine. */

/** studio_grain_get_noise: soft hills about one unit wide, -1 to 1. */
double studio_grain_get_noise (double x,
                               double y,
                               guint  seed);

G_END_DECLS
