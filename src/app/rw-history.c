/* rw-history.c: what was changed, to be taken back
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-history.h"

/* Changes of one kind that follow so closely are one step, microseconds. */
#define ONE_STEP G_USEC_PER_SEC

typedef enum
{
  CHANGE_NONE,
  CHANGE_PLACE,
  CHANGE_SIZE,
  CHANGE_TOOL,
  CHANGE_PERSON,
} Change;

typedef struct
{
  RwPlacement placement;
  RwPerson *person;
} State;

struct _RwHistory
{
  GObject parent_instance;

  /* Owned */
  RwModel *model;
  GArray *states; /* State; the one at @now is the present */
  GArray *future; /* State: what could be done again when a hand took hold of the tool */

  guint now;
  guint taken; /* the one when a hand took hold of the tool */
  Change change; /* what the present came from */
  gint64 time;
  gboolean going;
};

enum
{
  PROP_0,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RwHistory, rw_history, G_TYPE_OBJECT)

static void
state_clear (gpointer data)
{
  g_clear_pointer (&((State *) data)->person, rw_person_unref);
}

static State
get_present (RwHistory *self)
{
  RwPerson *person = rw_model_get_person (self->model);

  return (State) { *rw_model_get_placement (self->model), person != NULL ? rw_person_ref (person) : NULL };
}

static gboolean
can_undo (RwHistory *self)
{
  return self->now > 0;
}

static gboolean
can_redo (RwHistory *self)
{
  return self->now + 1 < self->states->len;
}

static void
notify (RwHistory *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

static Change
find_change (const State       *last,
             const RwPlacement *placement,
             const RwPerson    *person)
{
  RwPlacement moved = *placement;

  if (person != last->person)
    return CHANGE_PERSON;
  if (rw_placement_equal (placement, &last->placement))
    return CHANGE_NONE;

  /* All but the size as it was: is that all there is? Or all but the place? */
  moved.tool.length = last->placement.tool.length;
  moved.tool.diameter = last->placement.tool.diameter;
  if (rw_placement_equal (&moved, &last->placement))
    return CHANGE_SIZE;

  moved.tool = last->placement.tool;
  moved.load = last->placement.load;

  return rw_placement_equal (placement, &moved) ? CHANGE_PLACE : CHANGE_TOOL;
}

static void
add_step (RwHistory *self)
{
  State state = get_present (self);

  g_array_set_size (self->states, self->now + 1);
  if (self->states->len == RW_HISTORY_MAX_STEPS + 1)
    {
      g_array_remove_index (self->states, 0);
      self->taken = MAX (self->taken, 1) - 1;
    }
  g_array_append_val (self->states, state);
  self->now = self->states->len - 1;
  notify (self);
}

/* A drag that ends where it began, or is taken back, is no step. */
static gboolean
comes_back (RwHistory         *self,
            const RwPlacement *placement)
{
  return self->now > 0 &&
         rw_placement_equal (placement, &g_array_index (self->states, State, self->now - 1).placement);
}

static void
drop_step (RwHistory *self)
{
  g_array_set_size (self->states, self->now);
  self->now--;
  notify (self);
}

/* Over the back as on a scale. */
static gboolean
is_gradual (Change change)
{
  return change == CHANGE_PLACE || change == CHANGE_SIZE;
}

/* A hand that rests on the way still does one thing. */
static gboolean
follows_soon (RwHistory *self,
              gint64     time)
{
  return rw_model_is_held (self->model) || time - self->time < ONE_STEP;
}

static gboolean
is_same_place (const State *a,
               const State *b)
{
  return a->placement.x == b->placement.x && a->placement.y == b->placement.y &&
         a->placement.angle == b->placement.angle && a->person == b->person;
}

/* A drag that is taken back leaves nothing of it: not even where the tool lay
 * while it was changed for another one on the way. */
static void
drop_way (RwHistory *self)
{
  const State *first = &g_array_index (self->states, State, self->taken);
  guint n_states = self->states->len;
  guint i = self->taken + 1;

  if (!is_same_place (first, &g_array_index (self->states, State, self->now)))
    return;

  while (i < self->states->len)
    {
      const State *state = &g_array_index (self->states, State, i);

      if (is_same_place (first, state) && !rw_placement_equal (&state[-1].placement, &state->placement))
        i++;
      else
        g_array_remove_index (self->states, i);
    }

  self->now = self->states->len - 1;
  if (self->states->len != n_states)
    notify (self);
}

static void
append (GArray       *states,
        const GArray *from,
        guint         first)
{
  for (guint i = first; i < from->len; i++)
    {
      State state = g_array_index (from, State, i);

      if (state.person != NULL)
        rw_person_ref (state.person);
      g_array_append_val (states, state);
    }
}

static void
begin_drag (RwHistory *self)
{
  self->taken = self->now;
  g_array_set_size (self->future, 0);
  append (self->future, self->states, self->now + 1);
}

/* What is no step has not cut off what could be done again. */
static void
end_drag (RwHistory *self)
{
  drop_way (self);
  if (self->now != self->taken || self->future->len == 0)
    return;

  append (self->states, self->future, 0);
  notify (self);
}

/* What was before a drag, and what is after it, is no part of it. */
static void
held_cb (RwHistory *self)
{
  self->change = CHANGE_NONE;
  if (rw_model_is_held (self->model))
    begin_drag (self);
  else if (!can_redo (self))
    end_drag (self);
}

/* Called for every event of a drag: then it only writes a placement. */
static void
moved_cb (RwHistory *self)
{
  State *last = &g_array_index (self->states, State, self->now);
  const RwPlacement *placement = rw_model_get_placement (self->model);
  Change change = find_change (last, placement, rw_model_get_person (self->model));
  gint64 time = g_get_monotonic_time ();
  gboolean goes_on = change == self->change && is_gradual (change) && follows_soon (self, time)
                     && !can_redo (self);

  if (self->going || change == CHANGE_NONE)
    return;

  /* What follows then is a step of its own. */
  if (goes_on && comes_back (self, placement))
    {
      drop_step (self);
      change = CHANGE_NONE;
    }
  else if (goes_on)
    last->placement = *placement;
  else
    add_step (self);
  self->change = change;
  self->time = time;
}

static void
go (RwHistory *self,
    guint      to)
{
  const State *state = &g_array_index (self->states, State, to);

  self->going = TRUE;
  self->now = to;
  self->taken = to;
  g_array_set_size (self->future, 0);
  self->change = CHANGE_NONE;
  rw_model_set_person (self->model, state->person);
  rw_model_set_placement (self->model, &state->placement);
  self->going = FALSE;
  notify (self);
}

static void
rw_history_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, can_undo (RW_HISTORY (object)));
      break;

    case PROP_CAN_REDO:
      g_value_set_boolean (value, can_redo (RW_HISTORY (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_history_finalize (GObject *object)
{
  RwHistory *self = RW_HISTORY (object);

  g_clear_object (&self->model);
  g_clear_pointer (&self->states, g_array_unref);
  g_clear_pointer (&self->future, g_array_unref);

  G_OBJECT_CLASS (rw_history_parent_class)->finalize (object);
}

static void
rw_history_class_init (RwHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rw_history_finalize;
  object_class->get_property = rw_history_get_property;

  properties[PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_REDO] =
    g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rw_history_init (RwHistory *self)
{
  self->states = g_array_new (FALSE, FALSE, sizeof (State));
  g_array_set_clear_func (self->states, state_clear);
  self->future = g_array_new (FALSE, FALSE, sizeof (State));
  g_array_set_clear_func (self->future, state_clear);
}

RwHistory *
rw_history_new (RwModel *model)
{
  RwHistory *self;
  State first;

  g_return_val_if_fail (RW_IS_MODEL (model), NULL);

  self = g_object_new (RW_TYPE_HISTORY, NULL);
  self->model = g_object_ref (model);
  first = get_present (self);
  g_array_append_val (self->states, first);
  g_signal_connect_object (model, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "held", G_CALLBACK (held_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
rw_history_undo (RwHistory *self)
{
  g_return_if_fail (RW_IS_HISTORY (self));

  if (can_undo (self))
    go (self, self->now - 1);
}

void
rw_history_redo (RwHistory *self)
{
  g_return_if_fail (RW_IS_HISTORY (self));

  if (can_redo (self))
    go (self, self->now + 1);
}
