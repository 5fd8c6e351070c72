/* rw-error.h: the one error domain of the rooms without a window
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define RW_ERROR (rw_error_quark ())

/**
 * RwError:
 * @RW_ERROR_READ: the file is missing, unreadable, or not an ordinary file
 * @RW_ERROR_SYNTAX: the bytes are not well-formed XML, or not UTF-8, or carry a DOCTYPE
 * @RW_ERROR_STRUCTURE: an element or attribute stands where it must not, or one is missing
 * @RW_ERROR_VALUE: a value is not of the form or in the range that is expected
 * @RW_ERROR_LIMIT: a limit on size, depth, elements, length or points is passed
 * @RW_ERROR_REFERENCE: an id is unknown, used twice, or named by nothing
 * @RW_ERROR_WRITE: a file could not be written
 *
 * What can be wrong with something that came from a file or a user. A message
 * about a file begins with "FILE:LINE: " and says what was expected.
 */
typedef enum
{
  RW_ERROR_READ,
  RW_ERROR_SYNTAX,
  RW_ERROR_STRUCTURE,
  RW_ERROR_VALUE,
  RW_ERROR_LIMIT,
  RW_ERROR_REFERENCE,
  RW_ERROR_WRITE,
} RwError;

GQuark rw_error_quark (void);

G_END_DECLS
