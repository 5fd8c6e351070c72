/* rw-glide.c: lets a view change smoothly: zooming, and panning on when it is let go
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-glide.h"

#include <adwaita.h>
#include <math.h>

/* After so many seconds a third of a zoom is left, and a third of a speed. */
#define ZOOM_TIME 0.055
#define FLING_TIME 0.28

/* Less is not seen: a part of the scale, and pixels a second. */
#define LEAST_ZOOM 0.002
#define LEAST_SPEED 15.0

/* A throw that is faster than this would only lose the body, pixels a second. */
#define MOST_SPEED 4000.0

static void
zoom_on (RwGlide *self,
         double   seconds)
{
  double before = rw_view_get_zoom (self->view);
  double step = self->zoom * (1.0 - exp (-seconds / ZOOM_TIME));

  /* The first frame may be the one that is on. */
  if (self->zoom == 0.0 || seconds <= 0.0)
    return;

  if (fabs (self->zoom - step) < LEAST_ZOOM)
    step = self->zoom;
  self->zoom -= step;
  rw_view_zoom_at (self->view, exp (step), self->at.x, self->at.y);

  /* At the end of its range it goes no farther, and is there to the last digit. */
  if (rw_view_get_zoom (self->view) == before)
    self->zoom = 0.0;
  if (self->zoom == 0.0 && rw_view_get_zoom (self->view) < 1.0 + LEAST_ZOOM)
    rw_view_fit (self->view);
}

static void
pan_on (RwGlide *self,
        double   seconds)
{
  if (self->speed.x == 0.0 && self->speed.y == 0.0)
    return;

  rw_view_pan_by (self->view, self->speed.x * seconds, self->speed.y * seconds);
  self->speed.x *= exp (-seconds / FLING_TIME);
  self->speed.y *= exp (-seconds / FLING_TIME);
  if (hypot (self->speed.x, self->speed.y) < LEAST_SPEED)
    self->speed = (RwPoint) { 0.0, 0.0 };
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  RwGlide *self = user_data;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = CLAMP ((now - self->time) / (double) G_USEC_PER_SEC, 0.0, 0.1);

  self->time = now;
  zoom_on (self, seconds);
  pan_on (self, seconds);
  if (self->zoom != 0.0 || self->speed.x != 0.0 || self->speed.y != 0.0)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;

  return G_SOURCE_REMOVE;
}

static void
go (RwGlide *self)
{
  if (self->tick_id != 0)
    return;

  self->time = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (self->widget));
  self->tick_id = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
}

static gboolean
can_glide (RwGlide *self)
{
  return gtk_widget_get_mapped (self->widget) && adw_get_enable_animations (self->widget);
}

void
rw_glide_init (RwGlide   *self,
               GtkWidget *widget,
               RwView    *view)
{
  *self = (RwGlide) { .widget = widget, .view = view };
}

void
rw_glide_zoom (RwGlide *self,
               double   factor,
               double   x,
               double   y)
{
  if (!can_glide (self))
    {
      rw_view_zoom_at (self->view, factor, x, y);
      return;
    }

  self->speed = (RwPoint) { 0.0, 0.0 };
  self->at = (RwPoint) { x, y };
  self->zoom += log (factor);
  go (self);
}

void
rw_glide_fit (RwGlide *self)
{
  RwPoint middle = { gtk_widget_get_width (self->widget) / 2.0, gtk_widget_get_height (self->widget) / 2.0 };

  self->zoom = 0.0;
  if (can_glide (self) && rw_view_get_zoom (self->view) > 1.0)
    rw_glide_zoom (self, 1.0 / rw_view_get_zoom (self->view), middle.x, middle.y);
  else
    rw_view_fit (self->view);
}

void
rw_glide_fling (RwGlide *self,
                double   x,
                double   y)
{
  double part = MIN (MOST_SPEED / MAX (hypot (x, y), 1.0), 1.0);

  if (!can_glide (self) || hypot (x, y) < LEAST_SPEED)
    return;

  self->speed = (RwPoint) { x * part, y * part };
  go (self);
}

void
rw_glide_catch (RwGlide *self)
{
  self->speed = (RwPoint) { 0.0, 0.0 };
}

void
rw_glide_finish (RwGlide *self)
{
  RwPoint speed = self->speed;

  /* After endless time all of the zoom is done, and so much of the speed. */
  zoom_on (self, G_MAXDOUBLE);
  rw_glide_stop (self);
  if (speed.x != 0.0 || speed.y != 0.0)
    rw_view_pan_by (self->view, speed.x * FLING_TIME, speed.y * FLING_TIME);
}

void
rw_glide_stop (RwGlide *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
  self->zoom = 0.0;
  self->speed = (RwPoint) { 0.0, 0.0 };
}
