/* rw-cli-view.h: the option about the view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-aspect.h"
#include "rw-cli-options.h"

G_BEGIN_DECLS

/* The option "--view", into the int at @target_, an RwAspect. */
#define RW_CLI_OPTION_VIEW(target_)                                                \
  {                                                                                \
    .name = "--view",                                                              \
    .values = "back|side|section",                                                 \
    .about = "from where; a section is the one nearest to --level (default: back)", \
    .read = rw_cli_read_enum,                                                      \
    .target = (target_),                                                           \
    .type = RW_TYPE_ASPECT,                                                        \
  }

G_END_DECLS
