/* rw-must-come-out.h: the verdicts that the clinical rules demand
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-contact.h"
#include "rw-rating.h"

/* One placement of the usual size, with no condition, and its rating. The
 * ratings are the clinical table's, not what the program happens to say. */
typedef struct
{
  RwToolKind tool;
  RwDensity density;
  RwLoad load;
  const char *level;
  double offset;
  double angle;
  RwRating rating;
} MustComeOut;

#define USUAL RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP

static const MustComeOut must_come_out[] = {
  /* The stiff, braced part of the spine carries a roller well. */
  { RW_TOOL_FOAM_ROLLER, USUAL, "T3", 0, 0, RW_RATING_SAFE },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T4", 0, 0, RW_RATING_SAFE },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T5", 0, 0, RW_RATING_SAFE },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T6", 0, 0, RW_RATING_SAFE },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T7", 0, 0, RW_RATING_SAFE },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T8", 0, 0, RW_RATING_SAFE },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T9", 0, 0, RW_RATING_SAFE },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T10", 0, 0, RW_RATING_SAFE },

  /* Below it care begins, and firm is too much but at a wall. */
  { RW_TOOL_FOAM_ROLLER, USUAL, "T11", 0, 0, RW_RATING_CAUTIOUS },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T12", 0, 0, RW_RATING_CAUTIOUS },
  { RW_TOOL_FOAM_ROLLER, USUAL, "L3", 0, 0, RW_RATING_CAUTIOUS },
  { RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_HIPS_UP, "L3", 0, 0, RW_RATING_AVOID },
  { RW_TOOL_FOAM_ROLLER, RW_DENSITY_FIRM, RW_LOAD_WALL, "L3", 0, 0, RW_RATING_CAUTIOUS },

  /* The neck, and a roller along the bony midline. */
  { RW_TOOL_FOAM_ROLLER, USUAL, "C5", 0, 0, RW_RATING_AVOID },
  { RW_TOOL_FOAM_ROLLER, USUAL, "T7", 0, 90, RW_RATING_AVOID },

  /* A ball by how near it is to the bone, and over the kidney. */
  { RW_TOOL_LACROSSE_BALL, USUAL, "T7", 0, 0, RW_RATING_AVOID },
  { RW_TOOL_LACROSSE_BALL, USUAL, "T7", 35, 0, RW_RATING_SAFE },
  { RW_TOOL_LACROSSE_BALL, USUAL, "T7", -35, 0, RW_RATING_SAFE },
  { RW_TOOL_LACROSSE_BALL, USUAL, "T7", 16, 0, RW_RATING_CAUTIOUS },
  { RW_TOOL_LACROSSE_BALL, USUAL, "L3", 0, 0, RW_RATING_AVOID },
  { RW_TOOL_LACROSSE_BALL, USUAL, "L3", 32, 0, RW_RATING_CAUTIOUS },
  { RW_TOOL_LACROSSE_BALL, USUAL, "L2", 75, 0, RW_RATING_AVOID },
  { RW_TOOL_LACROSSE_BALL, USUAL, "T7", 400, 0, RW_RATING_NONE },

  /* A peanut astride the spine, and one with a ball on it. */
  { RW_TOOL_PEANUT_BALL, USUAL, "T7", 0, 0, RW_RATING_SAFE },
  { RW_TOOL_PEANUT_BALL, USUAL, "L3", 0, 0, RW_RATING_CAUTIOUS },
  { RW_TOOL_PEANUT_BALL, USUAL, "T7", 32, 0, RW_RATING_AVOID },
};
