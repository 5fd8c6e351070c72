/* rw-load.h: how much of the body rests on the tool
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwLoad:
 * @RW_LOAD_WALL: standing, leaning on a wall
 * @RW_LOAD_HIPS_DOWN: lying, hips on the floor
 * @RW_LOAD_HIPS_UP: lying, hips lifted: the most weight on the tool
 */
typedef enum
{
  RW_LOAD_WALL,
  RW_LOAD_HIPS_DOWN,
  RW_LOAD_HIPS_UP,
} RwLoad;

#define RW_N_LOADS (RW_LOAD_HIPS_UP + 1)
#define RW_TYPE_LOAD (rw_load_get_type ())
GType rw_load_get_type (void);

G_END_DECLS
