/* rw-split-private.h: what the parts of a split share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-split.h"

#include <adwaita.h>

G_BEGIN_DECLS

struct _RwSplit
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *bar;
  GtkWidget *main;
  GtkWidget *side;
  GtkWidget *handle;

  /* Borrowed, weakly: the bar of the panel */
  GtkWidget *side_bar;

  /* What was chosen, or 0, pixels */
  int side_width;
  int side_height;

  /* What the canvas needed when it was seen last, by orientation, pixels */
  int main_min[2];

  /* Of the last layout, pixels */
  int extent;
  gboolean narrow;
  gboolean whole;
  guint widened_id;

  /* Owned: what carries a sheet to where it is to be */
  AdwAnimation *motion;

  /* How high a sheet is seen while it is carried or held, pixels; and how high it
   * was, or will be, at most meanwhile */
  double shown;
  int highest;
  gboolean held;

  /* A page has raised the sheet, and no hand has moved it since: whether it covered
   * all before. And whether it is as high as usual at least where it does not. */
  gboolean raised;
  gboolean was_whole;
  gboolean lifted;
};

/* The height below the bar, pixels. */
int _rw_split_get_height (RwSplit *self);

/* How large the panel is to be, pixels; a sheet that is drawn up over all as if it were let down. */
int _rw_split_find_rest (RwSplit *self);

/* How large the panel is to be, pixels. */
int _rw_split_find_extent (RwSplit *self);

/* The least and the greatest extent of a panel that does not cover all, pixels. */
void _rw_split_get_limits (RwSplit *self,
                           int     *least,
                           int     *greatest);

/* Whether a sheet is on its way, or in somebody's hand. */
gboolean _rw_split_is_moving (RwSplit *self);

/* Draws the sheet up over all or lets it down, from @from pixels, @velocity pixels a second fast. */
void _rw_split_go (RwSplit  *self,
                   gboolean  whole,
                   double    from,
                   double    velocity);

/* Carries the sheet from @from pixels, @velocity pixels a second fast, to where it is to be; at once where nobody looks. */
void _rw_split_carry (RwSplit *self,
                      double   from,
                      double   velocity);

/* Hides what a sheet at rest covers, and shows what it does not. */
void _rw_split_cover (RwSplit *self);

/* Remembers @extent pixels for a sheet that is let down. */
void _rw_split_choose_height (RwSplit *self,
                              int      extent);

/* Ends all motion, for good. */
void _rw_split_clear_motion (RwSplit *self);

G_END_DECLS
