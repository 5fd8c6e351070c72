/* rw-slide.h: the picture of one atlas, as the backdrop shows it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-artwork.h"

G_BEGIN_DECLS

/**
 * RwSlide:
 * @atlas: owned
 * @artwork: owned: draws the picture of @atlas
 * @picture: (nullable): owned: the body alone, as @artwork drew it last
 * @picture_box: the part of the body that @picture shows, mm of the picture
 * @whole: (nullable): owned: the last picture of all of the body, as coarse as it
 *   was: seen where @picture does not reach while the body is panned
 * @whole_box: the part of the body that @whole shows, mm of the picture
 * @shown: (nullable): owned: the pixels of @node: ground, picture, zones and
 *   names, as large as the canvas
 * @node: (nullable): owned: what is seen
 * @left: (nullable): owned: what was seen before, while it fades away
 * @levels: (nullable): owned: the names of the vertebrae, or how large a section is
 * @levels_at: where @levels begins, pixels of the canvas
 * @sharp: whether @picture is of what is to be seen now, or none can be made of it
 * @borrowed: whether @picture is that of another backdrop
 * @turned: whether the next picture shows something else, and so fades in
 *
 * The back and the side view have one, the sections one each.
 */
typedef struct
{
  RwAtlas *atlas;
  RwArtwork *artwork;
  cairo_surface_t *picture;
  RwBox picture_box;
  cairo_surface_t *whole;
  RwBox whole_box;
  cairo_surface_t *shown;
  GskRenderNode *node;
  GskRenderNode *left;
  GskRenderNode *levels;
  RwPoint levels_at;
  gboolean sharp;
  gboolean borrowed;
  gboolean turned;
} RwSlide;

/**
 * rw_slide_init:
 * @self: all zeroes
 * @folder: holds the style sheets
 */
void rw_slide_init (RwSlide *self,
                    RwAtlas *atlas,
                    GFile   *folder);

/** rw_slide_clear: waits for what is being drawn, and frees all that @self owns. */
void rw_slide_clear (RwSlide *self);

/** rw_slide_drop_body: forgets what is seen, with its pixels: it is drawn anew from the picture. */
void rw_slide_drop_body (RwSlide *self);

/** rw_slide_drop_levels: forgets the names of the vertebrae, or how large a section is. */
void rw_slide_drop_levels (RwSlide *self);

/** rw_slide_take_picture: (transfer full) @picture: shows @picture, of the part @box of the body, from now on. */
void rw_slide_take_picture (RwSlide         *self,
                            cairo_surface_t *picture,
                            const RwBox     *box);

/** rw_slide_keep_whole: keeps the picture, which shows all of the body, for when only a part is looked at. */
void rw_slide_keep_whole (RwSlide *self);

/** rw_slide_drop_pictures: forgets what was drawn; the silhouette is seen until there is a new picture. */
void rw_slide_drop_pictures (RwSlide *self);

/** rw_slide_turn: lets the picture be seen until one that shows something else fades in. */
void rw_slide_turn (RwSlide *self);

/** rw_slide_borrow: shows the picture of @other, until there is an own one. */
void rw_slide_borrow (RwSlide       *self,
                      const RwSlide *other);

G_END_DECLS
