/* rw-muscle.h: a muscle of the back, and what people call it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RwMuscle:
 * @id: for example "latissimus-dorsi"
 * @term: of Terminologia Anatomica 2, translated
 * @name: in plain words, translated
 * @where: one line that says where it lies, translated
 * @words: (array zero-terminated=1): what people call it, translated
 * @kinds: a bit 1 << kind for each kind of region that it lies in; one at least
 */
typedef struct
{
  const char *id;
  const char *term;
  const char *name;
  const char *where;
  const char * const *words;
  guint kinds;
} RwMuscle;

G_END_DECLS
