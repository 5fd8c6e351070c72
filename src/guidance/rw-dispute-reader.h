/* rw-dispute-reader.h: reads what experts disagree about, in any file of texts
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-dispute.h"
#include "rw-text-pool.h"

G_BEGIN_DECLS

/** _rw_dispute_read: (transfer none) (nullable): the element <disagree> of @ns, kept in @pool. */
const RwDispute *_rw_dispute_read (RwTextPool  *pool,
                                   RwXml       *xml,
                                   xmlNode     *node,
                                   const char  *ns,
                                   GError     **error);

G_END_DECLS
