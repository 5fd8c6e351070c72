/* rw-offer.c: how much of the gentler ladder a condition leaves
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-offer.h"

G_DEFINE_ENUM_TYPE (RwOffer, rw_offer,
                    G_DEFINE_ENUM_VALUE (RW_OFFER_ALL, "all"),
                    G_DEFINE_ENUM_VALUE (RW_OFFER_TOOLS, "tools"),
                    G_DEFINE_ENUM_VALUE (RW_OFFER_NONE, "none"))
