/* rw-wheel.h: what the wheel of a mouse must not change
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** rw_wheel_pass_on: lets the wheel over @range scroll the page that @range is on, and not its value. */
void rw_wheel_pass_on (GtkRange *range);

G_END_DECLS
