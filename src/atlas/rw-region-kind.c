/* rw-region-kind.c: the kinds of region that rules and texts speak of
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-region-kind.h"

G_DEFINE_ENUM_TYPE (RwRegionKind, rw_region_kind,
                    G_DEFINE_ENUM_VALUE (RW_REGION_CERVICAL, "cervical"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_CERVICOTHORACIC, "cervicothoracic"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_UPPER_TRAPEZIUS, "upper-trapezius"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_THORACIC_MIDLINE, "thoracic-midline"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_THORACIC_PARASPINAL, "thoracic-paraspinal"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_THORACOLUMBAR, "thoracolumbar"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_INTERSCAPULAR, "interscapular"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_SCAPULA, "scapula"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_POSTERIOR_RIBS, "posterior-ribs"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_FLANK, "flank"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_LUMBAR_MIDLINE, "lumbar-midline"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_LUMBAR_PARASPINAL, "lumbar-paraspinal"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_ILIAC_CREST, "iliac-crest"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_SACRUM, "sacrum"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_COCCYX, "coccyx"),
                    G_DEFINE_ENUM_VALUE (RW_REGION_GLUTEAL, "gluteal"))
