/* rw-canvas-turn.c: lets one section fade into the next, which has a scale of its own
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-canvas-private.h"

/* ms */
#define TURN_TIME 200

static void
turn_cb (double   value,
         gpointer user_data)
{
  RwCanvas *self = RW_CANVAS (user_data);

  self->turned = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
turned_cb (RwCanvas *self)
{
  g_clear_pointer (&self->left, gsk_render_node_unref);
  self->left_midway = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static AdwAnimation *
new_turn (RwCanvas *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (turn_cb, self, NULL);
  AdwAnimation *turn = adw_timed_animation_new (GTK_WIDGET (self), 0.0, 1.0, TURN_TIME, target);

  g_signal_connect_object (turn, "done", G_CALLBACK (turned_cb), self, G_CONNECT_SWAPPED);

  return turn;
}

/* Body, tool and names as they were seen last, at their own scale: nothing of
 * them is seen at that of the next section. Who drags on through a third one
 * leaves from what is seen midway, but only once, or there would be no end. */
void
_rw_canvas_begin_turn (RwCanvas *self)
{
  gboolean midway = self->left != NULL;
  GskRenderNode *from = midway && self->left_midway ? self->seen_alone : self->seen;

  if (from == NULL)
    return;

  gsk_render_node_ref (from);
  if (self->turn == NULL)
    self->turn = new_turn (self);
  adw_animation_reset (self->turn);
  g_clear_pointer (&self->left, gsk_render_node_unref);
  self->left = from;
  self->left_midway = midway;
  self->turned = 0.0;
  adw_animation_play (self->turn);
}

static GskRenderNode *
new_midway (RwCanvas      *self,
            GskRenderNode *now)
{
  return self->left != NULL ? gsk_cross_fade_node_new (self->left, now, self->turned) : gsk_render_node_ref (now);
}

void
_rw_canvas_snapshot_turn (RwCanvas      *self,
                          GskRenderNode *now,
                          GtkSnapshot   *snapshot)
{
  g_clear_pointer (&self->seen, gsk_render_node_unref);
  g_clear_pointer (&self->seen_alone, gsk_render_node_unref);
  if (now == NULL)
    return;

  self->seen_alone = now;
  self->seen = new_midway (self, now);
  gtk_snapshot_append_node (snapshot, self->seen);
}

void
_rw_canvas_clear_turn (RwCanvas *self)
{
  if (self->turn != NULL)
    adw_animation_reset (self->turn);
  g_clear_object (&self->turn);
  g_clear_pointer (&self->seen, gsk_render_node_unref);
  g_clear_pointer (&self->seen_alone, gsk_render_node_unref);
  g_clear_pointer (&self->left, gsk_render_node_unref);
}
