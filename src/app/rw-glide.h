/* rw-glide.h: lets a view change smoothly: zooming, and panning on when it is let go
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwGlide:
 * @widget: borrowed: whose clock it goes by
 * @view: borrowed: what is moved
 * @zoom: how much is still to be zoomed, as a logarithm
 * @at: the pixel that keeps its place while zooming
 * @speed: pixels a second
 *
 * Where motion is switched off everything is done at once, and nothing goes on
 * by itself. Begins as zeroes.
 */
typedef struct
{
  GtkWidget *widget;
  RwView *view;
  guint tick_id;
  gint64 time;
  double zoom;
  RwPoint at;
  RwPoint speed;
} RwGlide;

/** rw_glide_init: moves @view, which @widget shows; both outlive @self or its last rw_glide_stop(). */
void rw_glide_init (RwGlide   *self,
                    GtkWidget *widget,
                    RwView    *view);

/** rw_glide_zoom: zooms by @factor about the pixel (@x, @y), together with what is still to be zoomed. */
void rw_glide_zoom (RwGlide *self,
                    double   factor,
                    double   x,
                    double   y);

/** rw_glide_fit: shows all of the body. */
void rw_glide_fit (RwGlide *self);

/** rw_glide_fling: pans on at (@x, @y) pixels a second, slower and slower. */
void rw_glide_fling (RwGlide *self,
                     double   x,
                     double   y);

/** rw_glide_catch: pans no farther; what is being zoomed goes on. */
void rw_glide_catch (RwGlide *self);

/** rw_glide_finish: goes at once to where it would come to rest. */
void rw_glide_finish (RwGlide *self);

/** rw_glide_stop: stays where it is. */
void rw_glide_stop (RwGlide *self);

G_END_DECLS
