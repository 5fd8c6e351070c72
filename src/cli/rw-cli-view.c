/* rw-cli-view.c: the option about the view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-cli-view.h"

#include "rw-cli-verbs.h"

gboolean
rw_cli_read_view (const RwCliOption  *option,
                  const char         *value,
                  GError            **error)
{
  if (g_str_equal (value, "back"))
    return TRUE;

  g_set_error (error, RW_CLI_ERROR, RW_CLI_ERROR_USAGE,
               "found “%s”; expected back, the only view so far", value);
  return FALSE;
}
