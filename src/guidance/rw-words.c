/* rw-words.c: the words for ratings, tools, loads and grounds
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-words.h"

#include <glib/gi18n.h>
