/* studio-style.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-style.h"

char *
studio_style_make (GFile   *file,
                         GError **error)
{
  return NULL;
}
