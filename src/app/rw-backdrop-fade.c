/* rw-backdrop-fade.c: lets one picture of the backdrop fade into the next
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-backdrop-private.h"

/* ms */
#define FADE_TIME 200

static void
fade_cb (double   value,
         gpointer user_data)
{
  RwBackdrop *self = RW_BACKDROP (user_data);

  self->faded = value;
  g_signal_emit_by_name (self, "changed");
}

static void
faded_cb (RwBackdrop *self)
{
  for (guint i = 0; i < self->n_slides; i++)
    g_clear_pointer (&self->slides[i].left, gsk_render_node_unref);
  g_signal_emit_by_name (self, "changed");
}

AdwAnimation *
_rw_backdrop_new_fade (RwBackdrop *self,
                       GtkWidget  *owner)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (fade_cb, self, NULL);
  AdwAnimation *fade = adw_timed_animation_new (owner, 0.0, 1.0, FADE_TIME, target);

  g_signal_connect_object (fade, "done", G_CALLBACK (faded_cb), self, G_CONNECT_SWAPPED);

  return fade;
}

void
_rw_backdrop_begin_fade (RwBackdrop *self,
                         RwSlide    *slide)
{
  _rw_backdrop_end_fade (self);
  slide->left = g_steal_pointer (&slide->node);
  self->faded = 0.0;
  if (slide->left != NULL)
    adw_animation_play (self->fade);
}

void
_rw_backdrop_end_fade (RwBackdrop *self)
{
  if (self->fade != NULL && adw_animation_get_state (self->fade) == ADW_ANIMATION_PLAYING)
    adw_animation_skip (self->fade);
}

void
rw_backdrop_snapshot_fading (RwBackdrop    *self,
                             GskRenderNode *before,
                             GskRenderNode *now,
                             GtkSnapshot   *snapshot)
{
  g_return_if_fail (RW_IS_BACKDROP (self));
  g_return_if_fail (now != NULL);

  if (before == NULL)
    {
      gtk_snapshot_append_node (snapshot, now);
      return;
    }

  gtk_snapshot_push_cross_fade (snapshot, self->faded);
  gtk_snapshot_append_node (snapshot, before);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_node (snapshot, now);
  gtk_snapshot_pop (snapshot);
}
