/* rw-urgency.h: how soon somebody must be asked
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwUrgency:
 * @RW_URGENCY_EMERGENCY: an emergency department, now
 * @RW_URGENCY_SOON: a doctor, soon
 *
 * How soon somebody must be asked about a red flag, most urgent first.
 */
typedef enum
{
  RW_URGENCY_EMERGENCY,
  RW_URGENCY_SOON,
} RwUrgency;

#define RW_N_URGENCIES (RW_URGENCY_SOON + 1)
#define RW_TYPE_URGENCY (rw_urgency_get_type ())
GType rw_urgency_get_type (void);

G_END_DECLS
