/* rw-error.c: the one error domain of the rooms without a window
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-error.h"

G_DEFINE_QUARK (rw-error-quark, rw_error)
