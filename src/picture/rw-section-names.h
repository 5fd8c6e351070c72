/* rw-section-names.h: what the parts of a section are called
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-atlas.h"
#include "rw-depth.h"

G_BEGIN_DECLS

/**
 * RwSectionName:
 * @part: the id of the group of the picture that it names
 * @name: in plain words, for gettext
 * @term: of Terminologia Anatomica 2 in English, for gettext
 * @layer: which layer of the picture holds it
 * @last: the deepest depth at which it is not faded
 * @anchor: a place well inside the part, mm of the picture; our own, held
 *   against the picture by a test
 */
typedef struct
{
  const char *part;
  const char *name;
  const char *term;
  RwLayers layer;
  RwDepth last;
  RwPoint anchor;
} RwSectionName;

/**
 * rw_section_names_get:
 * @section: any atlas
 * @n_names: (out): how many there are
 *
 * Returns: (transfer none) (nullable) (array length=n_names): the names for
 *   @section, the most important ones first; none for another view
 */
const RwSectionName *rw_section_names_get (RwAtlas *section,
                                           guint   *n_names);

/** rw_section_name_is_seen: whether what @self names is seen at @depth, where @layers are shown. */
gboolean rw_section_name_is_seen (const RwSectionName *self,
                                  RwDepth              depth,
                                  RwLayers             layers);

G_END_DECLS
