/* rw-slide.c: the picture of one atlas, as the backdrop shows it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-slide.h"

void
rw_slide_init (RwSlide *self,
               RwAtlas *atlas,
               GFile   *folder)
{
  self->atlas = rw_atlas_ref (atlas);
  self->artwork = rw_artwork_new (atlas, folder);
  rw_artwork_set_cache (self->artwork, rw_picture_cache_get_default ());
}

void
rw_slide_clear (RwSlide *self)
{
  if (self->artwork != NULL)
    rw_artwork_wait (self->artwork);
  rw_slide_drop_body (self);
  rw_slide_drop_levels (self);
  g_clear_pointer (&self->left, gsk_render_node_unref);
  rw_slide_drop_pictures (self);
  g_clear_object (&self->artwork);
  g_clear_pointer (&self->atlas, rw_atlas_unref);
}

void
rw_slide_drop_body (RwSlide *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->shown, cairo_surface_destroy);
}

void
rw_slide_drop_levels (RwSlide *self)
{
  g_clear_pointer (&self->levels, gsk_render_node_unref);
}

void
rw_slide_take_picture (RwSlide         *self,
                       cairo_surface_t *picture,
                       const RwBox     *box)
{
  rw_slide_drop_body (self);
  g_clear_pointer (&self->picture, cairo_surface_destroy);
  self->picture = picture;
  self->picture_box = *box;
  self->borrowed = FALSE;
}

void
rw_slide_keep_whole (RwSlide *self)
{
  g_clear_pointer (&self->whole, cairo_surface_destroy);
  self->whole = cairo_surface_reference (self->picture);
  self->whole_box = self->picture_box;
}

void
rw_slide_drop_pictures (RwSlide *self)
{
  g_clear_pointer (&self->picture, cairo_surface_destroy);
  g_clear_pointer (&self->whole, cairo_surface_destroy);
}

void
rw_slide_turn (RwSlide *self)
{
  g_clear_pointer (&self->whole, cairo_surface_destroy);
  self->sharp = FALSE;
  self->turned = self->picture != NULL;
}

void
rw_slide_borrow (RwSlide       *self,
                 const RwSlide *other)
{
  rw_slide_take_picture (self, cairo_surface_reference (other->picture), &other->picture_box);
  self->borrowed = TRUE;
}
