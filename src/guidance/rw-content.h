/* rw-content.h: everything that is read at the start, checked against one another
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-topics.h"

G_BEGIN_DECLS

/**
 * RwContent:
 *
 * The atlas in its three views, the rules and the texts that belong together.
 * Immutable, counted atomically.
 */
typedef struct _RwContent RwContent;

/**
 * rw_content_new:
 * @folder: holds "atlas/back.svg", "side.svg", "section-c5.svg",
 *   "section-t7.svg" and "section-l3.svg", and "rules.xml", "guidance.xml" and
 *   "topics.xml"
 * @error: return location for RW_ERROR with file and line
 *
 * Reads all of them and checks that they fit together: the views show one body,
 * so their levels and regions are those of the back view.
 *
 * Returns: (transfer full) (nullable): the content
 */
RwContent *rw_content_new (GFile   *folder,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_content_new_default:
 * @error: return location for RW_ERROR with file and line
 *
 * Reads what the program came with: rules and texts from the folder that it
 * was installed with, the atlas from inside the program. All three come from
 * the folder named by ROLLWISE_DATA_DIR where there is such a name, for tests
 * and for whoever mends a file.
 *
 * Returns: (transfer full) (nullable): the content
 */
RwContent *rw_content_new_default (GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_content_get_default_folder:
 *
 * Returns: (transfer full): the folder named by ROLLWISE_DATA_DIR, else the
 *   one the program was installed with
 */
GFile *rw_content_get_default_folder (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * rw_content_get_default_atlas_folder:
 *
 * Returns: (transfer full): "atlas" in the folder named by ROLLWISE_DATA_DIR,
 *   else the one inside the program
 */
GFile *rw_content_get_default_atlas_folder (void) G_GNUC_WARN_UNUSED_RESULT;

RwContent *rw_content_ref   (RwContent *self);
void       rw_content_unref (RwContent *self);

/** RW_CONTENT_N_SECTIONS: at how many levels the body is cut: neck, chest and low back. */
#define RW_CONTENT_N_SECTIONS 3

/* All (transfer none). The atlas folder holds the drawings and their style
 * sheets. The atlas is the back view's, on which all is measured. */
GFile      *rw_content_get_folder       (RwContent *self);
GFile      *rw_content_get_atlas_folder (RwContent *self);
RwAtlas    *rw_content_get_atlas        (RwContent *self);
RwRules    *rw_content_get_rules        (RwContent *self);
RwGuidance *rw_content_get_guidance     (RwContent *self);
RwTopics   *rw_content_get_topics       (RwContent *self);

/**
 * rw_content_get_view:
 * @aspect: from where the body is seen
 * @y: a height of the body, mm; it matters for a section alone
 *
 * Returns: (transfer none): the atlas of that view; of the sections the one
 *   whose vertebra's middle is nearest to @y
 */
RwAtlas *rw_content_get_view (RwContent *self,
                              RwAspect   aspect,
                              double     y);

/** rw_content_get_section: (transfer none): section @index of %RW_CONTENT_N_SECTIONS, from the neck down. */
RwAtlas *rw_content_get_section (RwContent *self,
                                 guint      index);

/**
 * rw_content_check_view:
 * @back: a back view
 * @view: a side view or section
 * @error: return location for a %RW_ERROR_REFERENCE
 *
 * Returns: whether both show one body: the levels and regions of @view are those of @back
 */
gboolean rw_content_check_view (RwAtlas  *back,
                                RwAtlas  *view,
                                GError  **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RwContent, rw_content_unref)

G_END_DECLS
