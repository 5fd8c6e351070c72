/* rw-offer.h: how much of the gentler ladder a condition leaves
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwOffer:
 * @RW_OFFER_ALL: every rung
 * @RW_OFFER_TOOLS: no exercises, as bending or turning may harm
 * @RW_OFFER_NONE: nothing at all: somebody must look first
 *
 * How much of the ladder of gentler choices a condition leaves, most first.
 */
typedef enum
{
  RW_OFFER_ALL,
  RW_OFFER_TOOLS,
  RW_OFFER_NONE,
} RwOffer;

#define RW_TYPE_OFFER (rw_offer_get_type ())
GType rw_offer_get_type (void);

G_END_DECLS
