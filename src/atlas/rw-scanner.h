/* rw-scanner.h: reads lists of numbers and words as SVG attributes have them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "rw-error.h"

G_BEGIN_DECLS

/**
 * RwScanner:
 * @text: the whole text
 * @at: what is read next
 *
 * A place in the text of an attribute.
 */
typedef struct
{
  const char *text;
  const char *at;
} RwScanner;

/** rw_scanner_skip_space: passes over white space. */
void rw_scanner_skip_space (RwScanner *self);

/** rw_scanner_skip_separator: passes over white space with at most one comma in it; whether there was the comma. */
gboolean rw_scanner_skip_separator (RwScanner *self);

/** rw_scanner_at_number: whether the next byte can begin a number. */
gboolean rw_scanner_at_number (const RwScanner *self);

/** rw_scanner_read_number: reads one number; or a %RW_ERROR_VALUE. */
gboolean rw_scanner_read_number (RwScanner  *self,
                                 double     *value,
                                 GError    **error);

/** rw_scanner_read_numbers: reads @n numbers with separators between them; or a %RW_ERROR_VALUE. */
gboolean rw_scanner_read_numbers (RwScanner  *self,
                                  guint       n,
                                  double     *values,
                                  GError    **error);

/**
 * rw_scanner_set_error:
 * @self: where the text is wrong
 * @error: return location
 * @code: which kind of wrong
 * @expected: what was expected there
 *
 * Sets @error to "byte N: found X; expected Y". Bytes are counted from 1.
 *
 * Returns: %FALSE, for the caller to return
 */
gboolean rw_scanner_set_error (const RwScanner  *self,
                               GError          **error,
                               RwError           code,
                               const char       *expected);

G_END_DECLS
