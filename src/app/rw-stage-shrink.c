/* rw-stage-shrink.c: lets the small views make room for a body that is zoomed in
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-stage-private.h"

/* ms */
#define SHRINK_TIME 200

static void
shrink_cb (double   value,
           gpointer user_data)
{
  RwStage *self = RW_STAGE (user_data);

  self->shrunk = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double
mix (double from,
     double to,
     double part)
{
  return from + (to - from) * part;
}

/* Begun again on the way, they leave from where they are seen. */
static graphene_rect_t
get_seen (RwStage  *self,
          RwAspect  aspect)
{
  const graphene_rect_t *from = &self->shrink_from[aspect];
  graphene_rect_t to;

  if (!gtk_widget_compute_bounds (self->miniatures[aspect], GTK_WIDGET (self), &to))
    return *from;

  if (self->shrunk >= 1.0)
    return to;

  return GRAPHENE_RECT_INIT (mix (from->origin.x, to.origin.x, self->shrunk),
                             mix (from->origin.y, to.origin.y, self->shrunk),
                             mix (from->size.width, to.size.width, self->shrunk),
                             mix (from->size.height, to.size.height, self->shrunk));
}

void
_rw_stage_begin_shrink (RwStage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  for (guint i = 0; i < RW_N_ASPECTS; i++)
    self->shrink_from[i] = get_seen (self, i);
  if (self->shrink == NULL)
    self->shrink = adw_timed_animation_new (GTK_WIDGET (self), 0.0, 1.0, SHRINK_TIME,
                                            adw_callback_animation_target_new (shrink_cb, self, NULL));
  self->shrunk = 0.0;
  adw_animation_play (self->shrink);
}

void
_rw_stage_snapshot_miniature (RwStage     *self,
                              RwAspect     aspect,
                              GtkSnapshot *snapshot)
{
  GtkWidget *miniature = self->miniatures[aspect];
  graphene_rect_t seen;
  graphene_rect_t to;

  if (self->shrunk >= 1.0 || !gtk_widget_compute_bounds (miniature, GTK_WIDGET (self), &to))
    {
      gtk_widget_snapshot_child (GTK_WIDGET (self), miniature, snapshot);
      return;
    }

  seen = get_seen (self, aspect);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &seen.origin);
  gtk_snapshot_scale (snapshot, seen.size.width / MAX (to.size.width, 1.0), seen.size.height / MAX (to.size.height, 1.0));
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-to.origin.x, -to.origin.y));
  gtk_widget_snapshot_child (GTK_WIDGET (self), miniature, snapshot);
  gtk_snapshot_restore (snapshot);
}
