/* rw-region-kind.h: the kinds of region that rules and texts speak of
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RwRegionKind:
 *
 * What lies under the skin in a region, in the terms of Terminologia Anatomica
 * where it has one. Rules and texts are written for kinds; an atlas may have
 * several regions of one kind. The nick ("thoracic-paraspinal") is the word in
 * files and on the command line.
 */
typedef enum
{
  RW_REGION_CERVICAL,
  RW_REGION_CERVICOTHORACIC,
  RW_REGION_UPPER_TRAPEZIUS,
  RW_REGION_THORACIC_MIDLINE,
  RW_REGION_THORACIC_PARASPINAL,
  RW_REGION_THORACOLUMBAR,
  RW_REGION_INTERSCAPULAR,
  RW_REGION_SCAPULA,
  RW_REGION_POSTERIOR_RIBS,
  RW_REGION_FLANK,
  RW_REGION_LUMBAR_MIDLINE,
  RW_REGION_LUMBAR_PARASPINAL,
  RW_REGION_ILIAC_CREST,
  RW_REGION_SACRUM,
  RW_REGION_COCCYX,
  RW_REGION_GLUTEAL,
} RwRegionKind;

#define RW_N_REGION_KINDS (RW_REGION_GLUTEAL + 1)
#define RW_TYPE_REGION_KIND (rw_region_kind_get_type ())
GType rw_region_kind_get_type (void);

G_END_DECLS
