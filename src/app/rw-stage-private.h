/* rw-stage-private.h: what the files of the stage share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-stage.h"

#include "rw-miniature.h"
#include "rw-zoom-bar.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* How many views are small. */
#define RW_STAGE_N_SLOTS (RW_N_ASPECTS - 1)

struct _RwStage
{
  GtkWidget parent_instance;

  /* Children, by aspect; the canvases when they are first shown */
  GtkWidget *canvases[RW_N_ASPECTS];
  GtkWidget *miniatures[RW_N_ASPECTS];
  GtkWidget *title;
  GtkWidget *tools;
  GtkWidget *zoom_bar;

  /* Child, when it is first asked for */
  GtkWidget *menu;

  /* Borrowed, weakly: what had the keyboard before the menu */
  GtkWidget *menu_from;

  /* Until the title is held against a new width */
  guint title_id;
  int title_width;

  /* Owned; the last two while views change places */
  RwModel *model;
  AdwAnimation *swap;
  GdkPaintable *left;

  /* How far the new large view has grown, 0 to 1, and where it began: pixels
   * per millimetre, and the pixel over the origin of its picture. */
  double grown;
  double from_scale;
  RwPoint from;

  /* Owned: while the small views change their size. How far they have, 0 to 1, and
   * where each was before, pixels */
  AdwAnimation *shrink;
  double shrunk;
  graphene_rect_t shrink_from[RW_N_ASPECTS];

  /* Which aspect is large, and how far it is zoomed */
  RwAspect aspect;
  double zoom;
};

/* Gives every child its room. */
void _rw_stage_lay_out (RwStage *self,
                        int      width,
                        int      height);

/* Whether there is room for @title in one line. */
gboolean _rw_stage_title_fits (RwStage    *self,
                               const char *title);

/* How high the title is, which stands above the tools, pixels. */
int _rw_stage_get_title_height (RwStage *self);

/* Keeps what is seen now, for the new view to grow out of @small once that is played. */
void _rw_stage_begin_swap (RwStage  *self,
                           RwCanvas *small);

/* The small views are about to change their size. */
void _rw_stage_begin_shrink (RwStage *self);

/* Draws the small view of @aspect. */
void _rw_stage_snapshot_miniature (RwStage     *self,
                                   RwAspect     aspect,
                                   GtkSnapshot *snapshot);

/* What is pressed with the secondary button, or by the key for it, opens a menu. */
void _rw_stage_class_install_menu (GtkWidgetClass *widget_class);
void _rw_stage_init_menu (RwStage *self);

/* Draws the large view while it grows. */
void _rw_stage_snapshot_swap (RwStage     *self,
                              GtkSnapshot *snapshot);

G_END_DECLS
