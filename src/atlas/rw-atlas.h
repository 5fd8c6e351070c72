/* rw-atlas.h: the body as data: regions, levels and landmarks of one view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "rw-aspect.h"
#include "rw-level.h"
#include "rw-region.h"

G_BEGIN_DECLS

/**
 * RwAtlas:
 *
 * The map of one atlas file (docs in data/schema/atlas.rng): regions with
 * outlines in millimetres, vertebral levels, landmarks. Immutable after
 * reading and counted atomically, so threads may share it.
 *
 * The points of an atlas are those of its picture: (x, y) of the body in the
 * back view, (z, y) in the side view, (x, z) in a section (see RwAspect). So a
 * level of a section runs from the front to the back of its vertebra; its
 * height is that of the back view's level of the same id. A region has the
 * same id in every view that shows it.
 *
 * The side view and a section have two landmarks: "skin", the outline of the
 * body, and "back", the open line that a tool rests on: in the side view from
 * the head down, in a section from the person's left flank to the right one.
 */
typedef struct _RwAtlas RwAtlas;

/* Limits of a map; passing one is an RW_ERROR_LIMIT. The points are those of
 * all flattened outlines together. */
#define RW_ATLAS_MAX_REGIONS 512
#define RW_ATLAS_MAX_POINTS 20000
#define RW_ATLAS_MAX_LEVELS 64
#define RW_ATLAS_MAX_LANDMARKS 256

/** RW_ATLAS_NAMESPACE: the namespace of the map's own attributes. */
#define RW_ATLAS_NAMESPACE "urn:rollwise:atlas:1"

/**
 * rw_atlas_new_from_file:
 * @file: an atlas SVG
 * @error: return location for RW_ERROR, message "FILE:LINE: what; expected …"
 *
 * Returns: (transfer full) (nullable): the atlas
 */
RwAtlas *rw_atlas_new_from_file (GFile   *file,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_atlas_new_from_bytes:
 * @bytes: the text of an atlas SVG
 * @name: what it is called in messages
 * @error: return location for RW_ERROR
 *
 * Returns: (transfer full) (nullable): the atlas
 */
RwAtlas *rw_atlas_new_from_bytes (GBytes      *bytes,
                                  const char  *name,
                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;

RwAtlas *rw_atlas_ref   (RwAtlas *self);
void     rw_atlas_unref (RwAtlas *self);

/** rw_atlas_get_bytes: (transfer none): the whole file, for whoever paints its picture. */
GBytes *rw_atlas_get_bytes (RwAtlas *self);

/** rw_atlas_get_name: (transfer none): the file's name as used in messages. */
const char *rw_atlas_get_name (RwAtlas *self);

/** rw_atlas_get_aspect: from where it shows the body. */
RwAspect rw_atlas_get_aspect (RwAtlas *self);

/** rw_atlas_get_view_box: (transfer none): the part of the body frame that the picture shows, mm. */
const RwBox *rw_atlas_get_view_box (RwAtlas *self);

/* Regions keep the order of the file. */
guint           rw_atlas_get_n_regions (RwAtlas *self);
const RwRegion *rw_atlas_get_region    (RwAtlas *self,
                                        guint    index);

/** rw_atlas_find_region: (transfer none) (nullable): the region with the id @id. */
const RwRegion *rw_atlas_find_region (RwAtlas    *self,
                                      const char *id);

/** rw_atlas_get_region_at: (transfer none) (nullable): the region under the point (@x, @y) of the picture, mm. */
const RwRegion *rw_atlas_get_region_at (RwAtlas *self,
                                        double   x,
                                        double   y);

/* Levels run from the top down; there is always at least one, and in a section
 * just the one that it cuts. */
guint          rw_atlas_get_n_levels (RwAtlas *self);
const RwLevel *rw_atlas_get_level    (RwAtlas *self,
                                      guint    index);

/** rw_atlas_find_level: (transfer none) (nullable): the level with the id @id, for example "T7". */
const RwLevel *rw_atlas_find_level (RwAtlas    *self,
                                    const char *id);

/** rw_atlas_get_level_at: (transfer none): the level whose stretch holds @y, or the nearest one. */
const RwLevel *rw_atlas_get_level_at (RwAtlas *self,
                                      double   y);

/**
 * rw_atlas_parse_level:
 * @text: a level's id, or two neighbours joined by a slash, the upper one
 *   first ("T12/L1"); capitals do not matter
 * @y: (out): the middle of the vertebra's height, or the middle of the disc between, mm
 * @error: return location for a %RW_ERROR_VALUE
 */
gboolean rw_atlas_parse_level (RwAtlas     *self,
                               const char  *text,
                               double      *y,
                               GError     **error);

/**
 * rw_atlas_get_bearing_half_width:
 * @y: a height of the body frame, mm
 *
 * How far from the midline a long flat tool touches the back at @y: linear
 * between the middles of the levels, constant beyond the first and last. Only
 * the back view says it; 0 elsewhere.
 */
double rw_atlas_get_bearing_half_width (RwAtlas *self,
                                        double   y);

/** rw_atlas_find_landmark: (transfer none) (nullable): the outline or point called @id, for example "skin". */
RwPath *rw_atlas_find_landmark (RwAtlas    *self,
                                const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwAtlas, rw_atlas_unref)

G_END_DECLS
