/* rw-units.h: lengths in words, in the units a person reads
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-tool.h"

G_BEGIN_DECLS

/**
 * RwUnits:
 *
 * In which a length is told to a person. Everything that is worked out, stored or
 * printed for programs is millimetres, and the sentences of the data files keep
 * the words they were written with.
 */
typedef enum
{
  RW_UNITS_CENTIMETRES,
  RW_UNITS_MILLIMETRES,
  RW_UNITS_INCHES,
} RwUnits;

#define RW_N_UNITS (RW_UNITS_INCHES + 1)

#define RW_TYPE_UNITS (rw_units_get_type ())
GType rw_units_get_type (void);

/** rw_units_get_default: the units of the locale: inches where it measures in those, else centimetres. */
RwUnits rw_units_get_default (void);

/** rw_units_get_name: (transfer none): "Centimetres", "Millimetres", "Inches". */
const char *rw_units_get_name (RwUnits self);

/**
 * rw_units_dup_length:
 * @length: mm; not negative
 *
 * "45 cm", "6.3 cm", "63 mm", "2½ in": to a tenth of a centimetre, a millimetre
 * or a quarter of an inch, with the decimal sign of the language.
 *
 * Returns: (transfer full): the words
 */
char *rw_units_dup_length (RwUnits self,
                           double  length) G_GNUC_WARN_UNUSED_RESULT;

/** rw_units_dup_size: (transfer full): "45 × 15 cm", @length and @width in mm. */
char *rw_units_dup_size (RwUnits self,
                         double  length,
                         double  width) G_GNUC_WARN_UNUSED_RESULT;

/** rw_units_dup_tool_size: (transfer full): how large @tool is: "45 × 15 cm", "6.3 cm across", "2 balls, 6.3 cm each". */
char *rw_units_dup_tool_size (RwUnits       self,
                              const RwTool *tool) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
