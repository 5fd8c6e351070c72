/* rw-atlas-reader-private.h: what the reader of an atlas and that of its items share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"
#include "rw-xml.h"

G_BEGIN_DECLS

/**
 * RwAtlasReader:
 * @xml: the file
 * @atlas: what was read so far
 * @n_points: how many points all outlines have so far
 */
typedef struct
{
  RwXml *xml;
  RwAtlas *atlas;
  guint n_points;
} RwAtlasReader;

/** rw_atlas_reader_fail: sets @error to "FILE:LINE: <element>: @message"; returns %FALSE. */
gboolean rw_atlas_reader_fail (RwAtlasReader  *reader,
                               xmlNode        *node,
                               GError        **error,
                               RwError         code,
                               const char     *message);

/** rw_atlas_reader_prefix: puts file, line, element and attribute before the message of @error; returns %FALSE. */
gboolean rw_atlas_reader_prefix (RwAtlasReader  *reader,
                                 xmlNode        *node,
                                 GError        **error,
                                 const char     *attribute);

/** rw_atlas_reader_fail_twice: sets @error to say that @id stands twice; returns %FALSE. */
gboolean rw_atlas_reader_fail_twice (RwAtlasReader  *reader,
                                     xmlNode        *node,
                                     GError        **error,
                                     const char     *id);

/** rw_atlas_reader_transform: sets @transform to that of @node inside @outer. */
gboolean rw_atlas_reader_transform (RwAtlasReader   *reader,
                                    xmlNode         *node,
                                    const RwAffine  *outer,
                                    RwAffine        *transform,
                                    GError         **error);

/** rw_atlas_read_level: reads one level into the atlas. */
gboolean rw_atlas_read_level (RwAtlasReader   *reader,
                              xmlNode         *node,
                              const RwAffine  *transform,
                              GError         **error);

/** rw_atlas_read_region: reads one region into the atlas, which has all levels already. */
gboolean rw_atlas_read_region (RwAtlasReader   *reader,
                               xmlNode         *node,
                               const RwAffine  *transform,
                               GError         **error);

/** rw_atlas_read_landmark: reads one landmark into the atlas. */
gboolean rw_atlas_read_landmark (RwAtlasReader   *reader,
                                 xmlNode         *node,
                                 const RwAffine  *transform,
                                 GError         **error);

G_END_DECLS
