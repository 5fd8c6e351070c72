/* studio-svg.h: a picture as it is written
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-view.h"

#include "rw-error.h"

G_BEGIN_DECLS

/**
 * StudioSvg:
 *
 * The generated half of an atlas file: its definitions and its picture. The
 * map, the other half, is drawn by hand and kept.
 */
typedef struct _StudioSvg StudioSvg;

/**
 * STUDIO_SVG_FAINT_EDGES:
 *
 * An attribute for a group in which no step of colour is large enough to be seen:
 * its edges are not smoothed, which paints several times as fast.
 */
#define STUDIO_SVG_FAINT_EDGES "shape-rendering=\"optimizeSpeed\""

StudioSvg *studio_svg_new (void);

void studio_svg_free (StudioSvg *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StudioSvg, studio_svg_free)

/** studio_svg_define: adds a gradient or a mask, as XML, to the definitions. */
void studio_svg_define (StudioSvg  *self,
                        const char *xml);

/** studio_svg_has: whether anything of that id was added. */
gboolean studio_svg_has (const StudioSvg *self,
                         const char      *id);

/**
 * studio_svg_open_group:
 * @id: (nullable): its id
 * @style_class: (nullable): its classes
 * @attributes: (nullable): more, as XML: `mask="url(#fade)"`
 */
void studio_svg_open_group (StudioSvg  *self,
                            const char *id,
                            const char *style_class,
                            const char *attributes);

void studio_svg_close_group (StudioSvg *self);

/**
 * studio_svg_open_tenths:
 * @attributes: (nullable): more, as for a group
 *
 * Opens a group in which paths are written in tenths of a millimetre, in fewer bytes,
 * and drawn where they were. For what is filled: a line would be a tenth as wide.
 */
void studio_svg_open_tenths (StudioSvg  *self,
                             const char *attributes);

/** studio_svg_close_tenths: closes that group. It holds no other group. */
void studio_svg_close_tenths (StudioSvg *self);

/** studio_svg_add_path: a path of one class; nothing if @data is %NULL or empty. */
void studio_svg_add_path (StudioSvg  *self,
                          const char *style_class,
                          const char *data);

/** studio_svg_take_path: the same; frees @data. */
void studio_svg_take_path (StudioSvg  *self,
                           const char *style_class,
                           char       *data);

/** studio_svg_add_element: any other element without children: `<path class="fas" fill="url(#g)" d="…"/>`. */
void studio_svg_add_element (StudioSvg  *self,
                             const char *xml);

/** studio_svg_add_mirror: the group of the id @right once more, on the other side of the midline. */
void studio_svg_add_mirror (StudioSvg  *self,
                            const char *right);

/**
 * studio_svg_merge:
 * @old: the atlas file as it was
 * @name: what @old is called in messages
 * @error: return location for a %RW_ERROR_STRUCTURE where it has no element
 *   "picture" or no "map" after it
 *
 * Puts the picture in the place of the old one: what stands before the
 * definitions, and the map and all after it, stay byte for byte.
 *
 * Returns: (transfer full) (nullable): the new file
 */
char *studio_svg_merge (const StudioSvg *self,
                        const char      *old,
                        const char      *name,
                        GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/** studio_svg_dup_file: (transfer full): the picture as a file of its own that shows @box, mm. */
char *studio_svg_dup_file (const StudioSvg *self,
                           const StudioBox *box) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
