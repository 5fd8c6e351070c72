/* rw-file.h: a file read whole, up to a cap
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rw-error.h"

G_BEGIN_DECLS

/**
 * rw_file_dup_name:
 * @file: a file
 *
 * Returns: (transfer full): what @file is called in messages: its path, or its URI
 */
char *rw_file_dup_name (GFile *file) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_file_read:
 * @file: an ordinary file
 * @max_bytes: the cap
 * @error: return location for a %RW_ERROR_READ (missing, not readable, not an
 *   ordinary file) or a %RW_ERROR_LIMIT (larger than @max_bytes)
 *
 * Reads the whole of @file, but never more than one byte past the cap,
 * whatever size the file claims. A folder, pipe, socket or device is refused
 * without being opened, for it may be endless or never answer.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL
 */
GBytes *rw_file_read (GFile   *file,
                      gsize    max_bytes,
                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
