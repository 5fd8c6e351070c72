/* studio-ease.h: a change without a corner at either end
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/** studio_ease: 0 at 0 and 1 at 1, level at both, for @t from 0 to 1: 3t² - 2t³. */
static inline double
studio_ease (double t)
{
  return t * t * (3.0 - 2.0 * t);
}
