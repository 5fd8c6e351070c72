/* test-history.c: what was changed is taken back step by step
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-history.h"

typedef struct
{
  RwContent *content;
  RwModel *model;
  RwHistory *history;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr(GFile) folder = g_file_new_for_path (g_getenv ("ROLLWISE_DATA_DIR"));
  g_autoptr(GError) error = NULL;

  self->content = rw_content_new (folder, &error);
  g_assert_no_error (error);
  self->model = rw_model_new (self->content);
  self->history = rw_history_new (self->model);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_unref (self->history);
  g_object_unref (self->model);
  rw_content_unref (self->content);
}

static void
check_can (Fixture  *self,
           gboolean  undo,
           gboolean  redo)
{
  gboolean can_undo, can_redo;

  g_object_get (self->history, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_assert_cmpint (can_undo, ==, undo);
  g_assert_cmpint (can_redo, ==, redo);
}

static double
get_y (Fixture *self)
{
  return rw_model_get_placement (self->model)->y;
}

static RwToolKind
get_tool (Fixture *self)
{
  return rw_model_get_placement (self->model)->tool.kind;
}

/* A drag is one step, however many events it has. */
static void
test_drag (Fixture       *self,
           gconstpointer  data)
{
  double start = get_y (self);
  double end;

  check_can (self, FALSE, FALSE);
  for (int i = 0; i < 50; i++)
    rw_model_move_by (self->model, 0.0, 2.0);
  end = get_y (self);
  g_assert_cmpfloat (end, >, start + 90.0);
  check_can (self, TRUE, FALSE);

  rw_history_undo (self->history);
  g_assert_cmpfloat (get_y (self), ==, start);
  check_can (self, FALSE, TRUE);
  rw_history_redo (self->history);
  g_assert_cmpfloat (get_y (self), ==, end);
  check_can (self, TRUE, FALSE);
}

/* Each drag is a step of its own, whatever came right before; and one that is
 * taken back while it is held is none. */
static void
test_held (Fixture       *self,
           gconstpointer  data)
{
  double start = get_y (self);
  double first;

  rw_model_move_by (self->model, 0.0, 10.0);
  first = get_y (self);
  rw_model_set_held (self->model, TRUE);
  for (int i = 0; i < 20; i++)
    rw_model_move_by (self->model, 0.0, 2.0);
  rw_model_set_held (self->model, FALSE);
  rw_model_set_held (self->model, TRUE);
  rw_model_move_by (self->model, 0.0, 30.0);
  rw_model_move_by (self->model, 0.0, -30.0);
  rw_model_set_held (self->model, FALSE);

  rw_history_undo (self->history);
  g_assert_cmpfloat (get_y (self), ==, first);
  rw_history_undo (self->history);
  g_assert_cmpfloat (get_y (self), ==, start);
  check_can (self, FALSE, TRUE);
}

/* What was undone before a drag can be done again after the drag was taken back,
 * and not after one that stays. */
static void
test_held_after_undo (Fixture       *self,
                      gconstpointer  data)
{
  double start = get_y (self);
  double end;

  rw_model_move_by (self->model, 0.0, 10.0);
  end = get_y (self);
  rw_history_undo (self->history);
  rw_model_set_held (self->model, TRUE);
  rw_model_move_by (self->model, 0.0, 30.0);
  check_can (self, TRUE, FALSE);
  rw_model_move_by (self->model, 0.0, -30.0);
  rw_model_set_held (self->model, FALSE);
  check_can (self, FALSE, TRUE);
  g_assert_cmpfloat (get_y (self), ==, start);
  rw_history_redo (self->history);
  g_assert_cmpfloat (get_y (self), ==, end);
  check_can (self, TRUE, FALSE);

  rw_history_undo (self->history);
  rw_model_set_held (self->model, TRUE);
  rw_model_move_by (self->model, 0.0, 30.0);
  rw_model_set_held (self->model, FALSE);
  check_can (self, TRUE, FALSE);
}

/* A hand that rests on the way, for longer than a second, has not let go. */
static void
test_rest (Fixture       *self,
           gconstpointer  data)
{
  double start = get_y (self);

  rw_model_set_held (self->model, TRUE);
  rw_model_move_by (self->model, 0.0, 30.0);
  g_usleep (1.1 * G_USEC_PER_SEC);
  rw_model_move_by (self->model, 0.0, 30.0);
  rw_history_undo (self->history);
  g_assert_cmpfloat (get_y (self), ==, start);
  check_can (self, FALSE, TRUE);
}

/* Another tool in the middle of a drag that is then taken back: that there is
 * another tool is all that is left of it. */
static void
test_changed_on_the_way (Fixture       *self,
                         gconstpointer  data)
{
  RwPlacement back = *rw_model_get_placement (self->model);
  double start = get_y (self);

  rw_model_set_held (self->model, TRUE);
  rw_model_move_by (self->model, 0.0, 30.0);
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  rw_model_move_by (self->model, 0.0, 30.0);
  back.tool = rw_model_get_placement (self->model)->tool;
  rw_model_set_placement (self->model, &back);
  rw_model_set_held (self->model, FALSE);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_LACROSSE_BALL);

  rw_history_undo (self->history);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_FOAM_ROLLER);
  g_assert_cmpfloat (get_y (self), ==, start);
  check_can (self, FALSE, TRUE);
  rw_history_redo (self->history);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_LACROSSE_BALL);
  g_assert_cmpfloat (get_y (self), ==, start);
  check_can (self, TRUE, FALSE);
}

/* And the same tool again leaves nothing. */
static void
test_changed_and_back (Fixture       *self,
                       gconstpointer  data)
{
  RwPlacement back = *rw_model_get_placement (self->model);

  rw_model_set_held (self->model, TRUE);
  rw_model_move_by (self->model, 0.0, 30.0);
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  rw_model_set_tool (self->model, RW_TOOL_FOAM_ROLLER);
  rw_model_set_placement (self->model, &back);
  rw_model_set_held (self->model, FALSE);
  check_can (self, FALSE, FALSE);
}

/* A hand that holds the tool and does not move it takes nothing back. */
static void
test_changed_at_rest (Fixture       *self,
                      gconstpointer  data)
{
  rw_model_set_held (self->model, TRUE);
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  rw_model_set_tool (self->model, RW_TOOL_PEANUT_BALL);
  rw_model_set_held (self->model, FALSE);

  rw_history_undo (self->history);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_LACROSSE_BALL);
  rw_history_undo (self->history);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_FOAM_ROLLER);
  check_can (self, FALSE, TRUE);
}

/* Tool, density and load are steps of their own, however fast they come. */
static void
test_tools (Fixture       *self,
            gconstpointer  data)
{
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  rw_model_set_density (self->model, RW_DENSITY_SOFT);
  rw_model_set_load (self->model, RW_LOAD_WALL);

  rw_history_undo (self->history);
  g_assert_cmpint (rw_model_get_placement (self->model)->load, ==, RW_LOAD_HIPS_UP);
  g_assert_cmpint (rw_model_get_placement (self->model)->tool.density, ==, RW_DENSITY_SOFT);
  rw_history_undo (self->history);
  g_assert_cmpint (rw_model_get_placement (self->model)->tool.density, ==, RW_DENSITY_MEDIUM);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_LACROSSE_BALL);
  rw_history_undo (self->history);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_FOAM_ROLLER);
  check_can (self, FALSE, TRUE);
  rw_history_undo (self->history);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_FOAM_ROLLER);
}

/* The size of a roller is dragged on a scale, and is one step too. */
static void
test_size (Fixture       *self,
           gconstpointer  data)
{
  for (int i = 0; i < 10; i++)
    rw_model_set_roller_size (self->model, 450.0 + 10.0 * i, 120.0);
  g_assert_cmpfloat (rw_model_get_placement (self->model)->tool.length, ==, 540.0);

  rw_history_undo (self->history);
  g_assert_cmpfloat (rw_model_get_placement (self->model)->tool.length, ==, RW_TOOL_ROLLER_LENGTH);
  g_assert_cmpfloat (rw_model_get_placement (self->model)->tool.diameter, ==, RW_TOOL_ROLLER_DIAMETER);
  check_can (self, FALSE, TRUE);
}

/* A drag that comes back to where it began was none; what follows is a step. */
static void
test_taken_back (Fixture       *self,
                 gconstpointer  data)
{
  double start = get_y (self);

  rw_model_move_by (self->model, 0.0, 40.0);
  rw_model_move_to (self->model, rw_model_get_placement (self->model)->x, start);
  g_assert_cmpfloat (get_y (self), ==, start);
  check_can (self, FALSE, FALSE);

  rw_model_move_by (self->model, 0.0, 30.0);
  check_can (self, TRUE, FALSE);
  rw_history_undo (self->history);
  g_assert_cmpfloat (get_y (self), ==, start);
}

static void
test_person (Fixture       *self,
             gconstpointer  data)
{
  const char * const conditions[] = { "osteoporosis", NULL };
  g_autoptr(RwPerson) person = rw_person_new (conditions, NULL);

  rw_model_set_person (self->model, person);
  g_assert_cmpint (rw_verdict_get_rating (rw_model_get_verdict (self->model)), ==, RW_RATING_AVOID);
  rw_history_undo (self->history);
  g_assert_null (rw_model_get_person (self->model));
  g_assert_cmpint (rw_verdict_get_rating (rw_model_get_verdict (self->model)), ==, RW_RATING_SAFE);
  rw_history_redo (self->history);
  g_assert_true (rw_model_get_person (self->model) == person);
}

/* Who goes back and then another way forgets the first. */
static void
test_other_way (Fixture       *self,
                gconstpointer  data)
{
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  rw_history_undo (self->history);
  rw_model_set_tool (self->model, RW_TOOL_PEANUT_BALL);
  check_can (self, TRUE, FALSE);
  rw_history_undo (self->history);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_FOAM_ROLLER);
  rw_history_redo (self->history);
  g_assert_cmpint (get_tool (self), ==, RW_TOOL_PEANUT_BALL);
}

/* A long history is cut at its far end and stays right at the near one. */
static void
test_long (Fixture       *self,
           gconstpointer  data)
{
  guint n = 0;

  for (int i = 0; i < RW_HISTORY_MAX_STEPS + 20; i++)
    rw_model_set_density (self->model, i % 2 == 0 ? RW_DENSITY_SOFT : RW_DENSITY_FIRM);
  for (gboolean can = TRUE; can; n++)
    {
      rw_history_undo (self->history);
      g_object_get (self->history, "can-undo", &can, NULL);
    }
  g_assert_cmpuint (n, ==, RW_HISTORY_MAX_STEPS);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/app/history/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("drag", test_drag);
  ADD ("tools", test_tools);
  ADD ("held", test_held);
  ADD ("held-after-undo", test_held_after_undo);
  ADD ("rest", test_rest);
  ADD ("changed-on-the-way", test_changed_on_the_way);
  ADD ("changed-and-back", test_changed_and_back);
  ADD ("changed-at-rest", test_changed_at_rest);
  ADD ("size", test_size);
  ADD ("taken-back", test_taken_back);
  ADD ("person", test_person);
  ADD ("other-way", test_other_way);
  ADD ("long", test_long);
#undef ADD

  return g_test_run ();
}
