/* rw-cli-view.h: the option about the view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-cli-options.h"

G_BEGIN_DECLS

/** rw_cli_read_view: accepts "back", the one view that there is. */
gboolean rw_cli_read_view (const RwCliOption  *option,
                           const char         *value,
                           GError            **error);

/* The option "--view". */
#define RW_CLI_OPTION_VIEW                       \
  {                                              \
    .name = "--view",                            \
    .values = "VIEW",                            \
    .about = "back, the only view so far",       \
    .read = rw_cli_read_view,                    \
  }

G_END_DECLS
