/* studio-style.h: a style sheet from ramps of colour
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rw-error.h"

G_BEGIN_DECLS

/**
 * studio_style_make:
 * @file: a key file; styles/light.ini explains itself
 * @error: a %RW_ERROR_READ or %RW_ERROR_SYNTAX, or a %RW_ERROR_VALUE that
 *   names the file, the group and the key
 *
 * Turns ramps, given by a few stops and blended in OKLab (Ottosson 2020), into
 * one rule a tone, and copies plain rules.
 *
 * Returns: (transfer full) (nullable): the style sheet
 */
char *studio_style_make (GFile   *file,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
