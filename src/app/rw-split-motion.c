/* rw-split-motion.c: carries the sheet of a narrow window up and down
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * While it is on its way nothing is laid out anew: the canvas keeps the size that
 * it has beside a sheet that is let down, the panel that of the higher end, and
 * the sheet slides over the one with the other.
 */

#include "config.h"

#include "rw-split-private.h"

/* As libadwaita's own sheets and sidebars. */
#define DAMPING 1.0
#define MASS 0.5
#define STIFFNESS 500.0

/* From here on a sheet is thrown and not laid down, pixels a second. */
#define THROWN 500.0

gboolean
_rw_split_is_moving (RwSplit *self)
{
  return self->held ||
         (self->motion != NULL && adw_animation_get_state (self->motion) == ADW_ANIMATION_PLAYING);
}

static void
carried_cb (double   value,
            gpointer user_data)
{
  RwSplit *self = RW_SPLIT (user_data);

  self->shown = value;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
done_cb (RwSplit *self)
{
  _rw_split_cover (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static AdwAnimation *
new_motion (RwSplit *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (carried_cb, self, NULL);
  AdwAnimation *motion = adw_spring_animation_new (GTK_WIDGET (self), 0.0, 0.0,
                                                   adw_spring_params_new (DAMPING, MASS, STIFFNESS), target);

  adw_spring_animation_set_clamp (ADW_SPRING_ANIMATION (motion), TRUE);
  g_signal_connect_object (motion, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);

  return motion;
}

void
_rw_split_carry (RwSplit *self,
                 double   from,
                 double   velocity)
{
  AdwSpringAnimation *spring;
  int to = _rw_split_find_extent (self);

  if (!self->narrow || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      done_cb (self);
      return;
    }

  if (self->motion == NULL)
    self->motion = new_motion (self);
  spring = ADW_SPRING_ANIMATION (self->motion);
  self->shown = from;
  self->highest = MAX (to, (int) from);
  adw_spring_animation_set_value_from (spring, from);
  adw_spring_animation_set_value_to (spring, to);
  adw_spring_animation_set_initial_velocity (spring, velocity);
  adw_animation_play (self->motion);
  _rw_split_cover (self);
}

void
_rw_split_clear_motion (RwSplit *self)
{
  if (self->motion != NULL)
    adw_animation_reset (self->motion);
  g_clear_object (&self->motion);
}

void
rw_split_hold (RwSplit *self,
               int      extent)
{
  int height;
  int least;
  int greatest;

  g_return_if_fail (RW_IS_SPLIT (self));

  if (!self->narrow)
    {
      rw_split_set_extent (self, extent);
      return;
    }

  height = _rw_split_get_height (self);
  _rw_split_get_limits (self, &least, &greatest);
  if (self->motion != NULL)
    adw_animation_pause (self->motion);
  self->held = TRUE;
  self->shown = CLAMP (extent, least, height);
  self->highest = height;
  _rw_split_cover (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Thrown, it goes all the way or to where it usually is; laid down, it stays,
 * unless hardly any of the canvas would be left. */
void
rw_split_release (RwSplit *self,
                  double   velocity)
{
  int height = _rw_split_get_height (self);
  int rest = _rw_split_find_rest (self);
  gboolean whole;
  int least;
  int greatest;

  g_return_if_fail (RW_IS_SPLIT (self));

  if (!self->held)
    return;

  self->held = FALSE;
  _rw_split_get_limits (self, &least, &greatest);
  if (velocity > THROWN)
    whole = self->shown >= rest;
  else
    whole = velocity >= -THROWN && self->shown > (greatest + height) / 2.0;
  if (ABS (velocity) <= THROWN && !whole)
    _rw_split_choose_height (self, MIN ((int) self->shown, greatest));
  else if (velocity < -THROWN && self->shown <= rest)
    _rw_split_choose_height (self, least);
  if (!whole || !self->whole)
    self->raised = FALSE;
  _rw_split_go (self, whole, self->shown, velocity);
}

void
rw_split_catch (RwSplit *self)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  if (self->narrow && _rw_split_is_moving (self))
    rw_split_hold (self, (int) self->shown);
}

void
rw_split_let_go (RwSplit *self)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  if (!self->held)
    return;

  self->held = FALSE;
  _rw_split_carry (self, self->shown, 0.0);
}
