/* rw-stage-swap.c: lets a small view grow into the large one
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-stage-private.h"

/* How long the views take to change places, ms. */
#define SWAP_TIME 220

static double
mix (double from,
     double to,
     double part)
{
  return from + (to - from) * part;
}

static RwPoint
get_origin (RwStage  *self,
            RwCanvas *canvas)
{
  RwPoint zero = rw_view_to_canvas (rw_canvas_get_view (canvas), 0.0, 0.0);
  graphene_point_t at = GRAPHENE_POINT_INIT (zero.x, zero.y);

  if (!gtk_widget_compute_point (GTK_WIDGET (canvas), GTK_WIDGET (self), &at, &at))
    g_warn_if_reached ();

  return (RwPoint) { at.x, at.y };
}

static void
swapped_cb (RwStage *self)
{
  g_clear_object (&self->left);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
swap_cb (double   value,
         gpointer user_data)
{
  RwStage *self = RW_STAGE (user_data);

  self->grown = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Keeps what is seen now, to grow out of it. Without animations the new view is
 * there at once. */
void
_rw_stage_begin_swap (RwStage  *self,
                      RwCanvas *small)
{
  GtkWidget *canvas = self->canvases[self->aspect];
  g_autoptr(GdkPaintable) paintable = NULL;

  if (!gtk_widget_get_mapped (canvas))
    return;

  if (self->swap == NULL)
    {
      AdwAnimationTarget *target = adw_callback_animation_target_new (swap_cb, self, NULL);

      self->swap = adw_timed_animation_new (GTK_WIDGET (self), 0.0, 1.0, SWAP_TIME, target);
      g_signal_connect_object (self->swap, "done", G_CALLBACK (swapped_cb), self, G_CONNECT_SWAPPED);
    }

  paintable = gtk_widget_paintable_new (canvas);
  g_clear_object (&self->left);
  self->left = gdk_paintable_get_current_image (paintable);
  self->from_scale = rw_view_get_scale (rw_canvas_get_view (small));
  self->from = get_origin (self, small);
}

void
_rw_stage_snapshot_swap (RwStage     *self,
                         GtkSnapshot *snapshot)
{
  GtkWidget *canvas = self->canvases[self->aspect];
  double scale = rw_view_get_scale (rw_canvas_get_view (RW_CANVAS (canvas)));
  RwPoint to = get_origin (self, RW_CANVAS (canvas));
  double part = mix (self->from_scale / scale, 1.0, self->grown);

  gdk_paintable_snapshot (self->left, snapshot, gtk_widget_get_width (canvas), gtk_widget_get_height (canvas));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (mix (self->from.x, to.x, self->grown) - to.x * part,
                                                mix (self->from.y, to.y, self->grown) - to.y * part));
  gtk_snapshot_scale (snapshot, part, part);
  gtk_snapshot_push_opacity (snapshot, self->grown);
  gtk_widget_snapshot_child (GTK_WIDGET (self), canvas, snapshot);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_restore (snapshot);
}
