/* rw-backdrop-private.h: what the files of the backdrop share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-backdrop.h"

#include "rw-slide.h"

#include <adwaita.h>

G_BEGIN_DECLS

struct _RwBackdrop
{
  GObject parent_instance;

  /* Owned */
  RwModel *model;
  RwView *view;
  GCancellable *cancellable;

  /* Owned; by the clock of a widget, which owns the backdrop */
  AdwAnimation *fade;

  /* How much of the new picture is seen, 0 to 1 */
  double faded;

  RwAspect aspect;
  RwSlide slides[RW_CONTENT_N_SECTIONS];
  guint n_slides;

  /* Borrowed from slides: the one whose picture is being drawn, and of which
   * part, mm of the picture */
  RwSlide *drawn;
  RwBox wanted_box;
  gboolean wanted_whole;

  /* Goes up with each image that is drawn */
  guint serial;

  /* Pixels */
  double height;

  double fineness;
  gboolean small;
  RwStyle style;
  int scale_factor;
  guint settle_id;
  gboolean waiting;
  gboolean labelled;

  /* Whether no picture has come yet, nor failed to */
  gboolean fresh;
};

/* Returns (transfer none) what is seen of @slide, drawn if it has not been. */
GskRenderNode *_rw_backdrop_get_node (RwBackdrop *self,
                                      RwSlide    *slide,
                                      double      width,
                                      double      height);

/* Returns (transfer none) the names of the vertebrae of @slide, or how large it is, drawn if they have not been. */
GskRenderNode *_rw_backdrop_get_levels (RwBackdrop *self,
                                        RwSlide    *slide);

/* Returns (transfer full) what moves the fading, by the clock of @owner. */
AdwAnimation *_rw_backdrop_new_fade (RwBackdrop *self,
                                     GtkWidget  *owner);

/* Lets what was seen of @slide fade into what is drawn of it now. */
void _rw_backdrop_begin_fade (RwBackdrop *self,
                              RwSlide    *slide);

/* Shows what is drawn now at once. */
void _rw_backdrop_end_fade (RwBackdrop *self);

G_END_DECLS
