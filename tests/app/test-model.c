/* test-model.c: the one state of the window
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-model.h"

#include <math.h>

typedef struct
{
  RwContent *content;
  RwModel *model;

  /* How often each signal came. */
  guint moved;
  guint tool_changed;
  guint region_changed;
} Fixture;

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr(GFile) folder = rw_content_get_default_folder ();
  g_autoptr(GError) error = NULL;

  self->content = rw_content_new (folder, &error);
  g_assert_no_error (error);
  self->model = rw_model_new (self->content);
  g_signal_connect_swapped (self->model, "moved", G_CALLBACK (count_cb), &self->moved);
  g_signal_connect_swapped (self->model, "tool-changed", G_CALLBACK (count_cb), &self->tool_changed);
  g_signal_connect_swapped (self->model, "region-changed", G_CALLBACK (count_cb), &self->region_changed);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->model);
  rw_content_unref (self->content);
}

static void
assert_signals (Fixture *self,
                guint    moved,
                guint    tool_changed,
                guint    region_changed)
{
  g_assert_cmpuint (self->moved, ==, moved);
  g_assert_cmpuint (self->tool_changed, ==, tool_changed);
  g_assert_cmpuint (self->region_changed, ==, region_changed);
  self->moved = self->tool_changed = self->region_changed = 0;
}

static void
assert_place (Fixture *self,
              double   x,
              double   y,
              double   angle)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);

  g_assert_cmpfloat_with_epsilon (placement->x, x, 1e-9);
  g_assert_cmpfloat_with_epsilon (placement->y, y, 1e-9);
  g_assert_cmpfloat_with_epsilon (placement->angle, angle, 1e-9);
}

static double
get_middle (Fixture    *self,
            const char *id)
{
  const RwLevel *level = rw_atlas_find_level (rw_content_get_atlas (self->content), id);

  g_assert_nonnull (level);

  return rw_level_get_middle (level);
}

static void
assert_rating (Fixture  *self,
               RwRating  rating)
{
  g_assert_cmpint (rw_verdict_get_rating (rw_model_get_verdict (self->model)), ==, rating);
}

static void
test_start (Fixture       *self,
            gconstpointer  data)
{
  const RwPlacement *placement = rw_model_get_placement (self->model);

  g_assert_cmpint (placement->tool.kind, ==, RW_TOOL_FOAM_ROLLER);
  g_assert_cmpint (placement->tool.density, ==, RW_DENSITY_MEDIUM);
  g_assert_cmpint (placement->load, ==, RW_LOAD_HIPS_UP);
  assert_place (self, 0.0, get_middle (self, "T7"), 0.0);
  g_assert_null (rw_model_get_region (self->model));
  assert_rating (self, RW_RATING_SAFE);
}

static void
test_move (Fixture       *self,
           gconstpointer  data)
{
  rw_model_move_to (self->model, 10.0, 300.0);
  assert_place (self, 10.0, 300.0, 0.0);
  assert_signals (self, 1, 0, 0);

  rw_model_move_to (self->model, 10.0, 300.0);
  rw_model_move_by (self->model, 0.0, 0.0);
  assert_signals (self, 0, 0, 0);

  rw_model_move_by (self->model, -15.0, 5.0);
  assert_place (self, -5.0, 305.0, 0.0);
  assert_signals (self, 1, 0, 0);
}

static void
test_reach (Fixture       *self,
            gconstpointer  data)
{
  const RwBox reach = RW_MODEL_REACH;

  rw_model_move_to (self->model, 1e9, 1e9);
  assert_place (self, reach.x1, reach.y1, 0.0);
  rw_model_move_to (self->model, -1e9, -1e9);
  assert_place (self, reach.x0, reach.y0, 0.0);
  assert_signals (self, 2, 0, 0);

  rw_model_move_by (self->model, -5.0, -5.0);
  assert_signals (self, 0, 0, 0);
}

static void
test_levels (Fixture       *self,
             gconstpointer  data)
{
  RwAtlas *atlas = rw_content_get_atlas (self->content);
  const RwLevel *first = rw_atlas_get_level (atlas, 0);
  const RwLevel *last = rw_atlas_get_level (atlas, rw_atlas_get_n_levels (atlas) - 1);

  rw_model_move_by_levels (self->model, 1);
  assert_place (self, 0.0, get_middle (self, "T8"), 0.0);
  rw_model_move_by_levels (self->model, 7);
  assert_place (self, 0.0, get_middle (self, "L3"), 0.0);
  assert_rating (self, RW_RATING_CAUTIOUS);
  rw_model_move_by_levels (self->model, -8);
  assert_place (self, 0.0, get_middle (self, "T7"), 0.0);
  assert_rating (self, RW_RATING_SAFE);
  assert_signals (self, 3, 0, 0);

  rw_model_move_by_levels (self->model, -100);
  assert_place (self, 0.0, rw_level_get_middle (first), 0.0);
  rw_model_move_by_levels (self->model, 100);
  assert_place (self, 0.0, rw_level_get_middle (last), 0.0);
}

static void
test_turn (Fixture       *self,
           gconstpointer  data)
{
  double y = get_middle (self, "T7");

  rw_model_turn_by (self->model, 5.0);
  assert_place (self, 0.0, y, 5.0);
  rw_model_turn_to (self->model, 100.0);
  assert_place (self, 0.0, y, -80.0);
  assert_signals (self, 2, 0, 0);

  /* Half a turn brings a roller on to itself. */
  rw_model_turn_by (self->model, 180.0);
  assert_signals (self, 0, 0, 0);
}

static void
test_tool (Fixture       *self,
           gconstpointer  data)
{
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  assert_signals (self, 1, 1, 0);
  assert_rating (self, RW_RATING_AVOID);
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  assert_signals (self, 0, 0, 0);

  rw_model_set_density (self->model, RW_DENSITY_FIRM);
  rw_model_set_load (self->model, RW_LOAD_WALL);
  assert_signals (self, 2, 2, 0);
  rw_model_set_density (self->model, RW_DENSITY_FIRM);
  rw_model_set_load (self->model, RW_LOAD_WALL);
  assert_signals (self, 0, 0, 0);

  /* Another tool is as hard as the last one. */
  rw_model_set_tool (self->model, RW_TOOL_FOAM_ROLLER);
  g_assert_cmpint (rw_model_get_placement (self->model)->tool.density, ==, RW_DENSITY_FIRM);
}

static void
test_region (Fixture       *self,
             gconstpointer  data)
{
  RwAtlas *atlas = rw_content_get_atlas (self->content);
  const RwRegion *sacrum = rw_atlas_find_region (atlas, "sacrum");

  rw_model_set_region (self->model, sacrum);
  rw_model_set_region (self->model, sacrum);
  g_assert_true (rw_model_get_region (self->model) == sacrum);
  assert_signals (self, 0, 0, 1);

  /* Another tool at the same place is still a question about the region. */
  rw_model_set_tool (self->model, RW_TOOL_PEANUT_BALL);
  g_assert_true (rw_model_get_region (self->model) == sacrum);
  assert_signals (self, 1, 1, 0);

  rw_model_move_by (self->model, 0.0, 5.0);
  g_assert_null (rw_model_get_region (self->model));
  assert_signals (self, 1, 0, 1);

  rw_model_set_region (self->model, sacrum);
  rw_model_turn_by (self->model, 5.0);
  g_assert_null (rw_model_get_region (self->model));
}

static void
test_not_finite (Fixture       *self,
                 gconstpointer  data)
{
  const double bad[] = { NAN, INFINITY, -INFINITY };
  double y = get_middle (self, "T7");

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      rw_model_move_to (self->model, bad[i], 300.0);
      rw_model_move_to (self->model, 10.0, bad[i]);
      rw_model_move_by (self->model, bad[i], bad[i]);
      rw_model_turn_to (self->model, bad[i]);
      rw_model_turn_by (self->model, bad[i]);
    }
  assert_place (self, 0.0, y, 0.0);
  assert_signals (self, 0, 0, 0);
  assert_rating (self, RW_RATING_SAFE);
}

static void
test_map (Fixture       *self,
          gconstpointer  data)
{
  RwAtlas *atlas = rw_content_get_atlas (self->content);
  const RwRegion *thoracic = rw_atlas_find_region (atlas, "thoracic-left");
  const RwRegion *midline = rw_atlas_find_region (atlas, "thoracic-midline");

  g_assert_cmpint (rw_model_rate_region (self->model, thoracic)->rating, ==, RW_RATING_SAFE);
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  g_assert_cmpint (rw_model_rate_region (self->model, midline)->rating, ==, RW_RATING_AVOID);
}

static void
assert_summary (Fixture    *self,
                const char *expected)
{
  g_autofree char *summary = rw_model_dup_summary (self->model);

  g_assert_cmpstr (summary, ==, expected);
}

static void
test_summary (Fixture       *self,
              gconstpointer  data)
{
  assert_summary (self, "T7, both sides. Safe");
  rw_model_move_to (self->model, 0.0, get_middle (self, "L3"));
  assert_summary (self, "L3, both sides. Cautious");
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  rw_model_move_to (self->model, 0.0, get_middle (self, "T7"));
  assert_summary (self, "T7, midline. Avoid");
  rw_model_move_to (self->model, -220.0, -40.0);
  assert_summary (self, "The tool is off the back");
}

static void
test_aspect (Fixture       *self,
             gconstpointer  data)
{
  guint n_aspects = 0;

  g_signal_connect_swapped (self->model, "notify::aspect", G_CALLBACK (count_cb), &n_aspects);
  g_assert_cmpint (rw_model_get_aspect (self->model), ==, RW_ASPECT_BACK);
  rw_model_set_aspect (self->model, RW_ASPECT_BACK);
  g_assert_cmpuint (n_aspects, ==, 0);
  g_object_set (self->model, "aspect", RW_ASPECT_SIDE, NULL);
  g_assert_cmpint (rw_model_get_aspect (self->model), ==, RW_ASPECT_SIDE);
  g_assert_cmpuint (n_aspects, ==, 1);

  /* Whence the body is seen changes neither the tool nor its verdict. */
  assert_signals (self, 0, 0, 0);
}

/* The section and the seats follow the tool. */
static void
test_views (Fixture       *self,
            gconstpointer  data)
{
  const RwSeat *side = rw_model_get_seat (self->model, RW_ASPECT_SIDE);
  RwAtlas *back = rw_content_get_atlas (self->content);
  const RwLevel *level = rw_atlas_find_level (back, "L4");

  g_assert_true (rw_model_get_view (self->model, RW_ASPECT_BACK) == back);
  g_assert_true (rw_model_get_view (self->model, RW_ASPECT_SECTION) == rw_content_get_section (self->content, 1));
  g_assert_cmpfloat (side->centre.y, ==, rw_model_get_placement (self->model)->y);

  rw_model_move_to (self->model, 10.0, rw_level_get_middle (level));
  g_assert_true (rw_model_get_view (self->model, RW_ASPECT_SECTION) == rw_content_get_section (self->content, 2));
  side = rw_model_get_seat (self->model, RW_ASPECT_SIDE);
  g_assert_cmpfloat (side->centre.y, ==, rw_level_get_middle (level));
  g_assert_cmpfloat (rw_model_get_seat (self->model, RW_ASPECT_SECTION)->centre.x, ==, 10.0);
}

/* A region is one, whichever view it was chosen in. */
static void
test_region_of_view (Fixture       *self,
                     gconstpointer  data)
{
  RwAtlas *side = rw_model_get_view (self->model, RW_ASPECT_SIDE);

  for (guint i = 0; i < rw_atlas_get_n_regions (side); i++)
    {
      const RwRegion *region = rw_atlas_get_region (side, i);
      const RwRegion *known = rw_atlas_find_region (rw_content_get_atlas (self->content), rw_region_get_id (region));

      rw_model_set_region (self->model, region);
      g_assert_nonnull (known);
      g_assert_true (rw_model_get_region (self->model) == known);
      g_assert_true (rw_model_rate_region (self->model, region) == rw_model_rate_region (self->model, known));
    }
}

/* One signal for one change, and a stricter word for the same place. */
static void
test_person (Fixture       *self,
             gconstpointer  data)
{
  const char *conditions[] = { "osteoporosis", NULL };
  const char *red_flags[] = { "fever", NULL };
  g_autoptr(RwPerson) brittle = rw_person_new (conditions, NULL);
  g_autoptr(RwPerson) again = rw_person_new (conditions, NULL);
  g_autoptr(RwPerson) feverish = rw_person_new (NULL, red_flags);
  g_autoptr(RwPerson) nobody = rw_person_new (NULL, NULL);
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (self->content), "thoracic-left");
  g_autofree char *causes = NULL;
  g_autofree char *summary = NULL;
  guint person_changed = 0;

  g_signal_connect_swapped (self->model, "person-changed", G_CALLBACK (count_cb), &person_changed);
  rw_model_set_person (self->model, nobody);
  g_assert_null (rw_model_get_person (self->model));
  g_assert_cmpuint (person_changed, ==, 0);

  rw_model_set_person (self->model, brittle);
  rw_model_set_person (self->model, again);
  g_assert_cmpuint (person_changed, ==, 1);
  assert_signals (self, 1, 0, 0);
  assert_rating (self, RW_RATING_AVOID);
  causes = rw_model_dup_causes (self->model, region);
  g_assert_cmpstr (causes, ==, "Osteoporosis (weak bones)");
  g_assert_false (rw_model_has_red_flag (self->model));

  rw_model_set_person (self->model, feverish);
  g_assert_true (rw_model_has_red_flag (self->model));
  summary = rw_model_dup_summary (self->model);
  g_assert_cmpstr (summary, ==, "T7, both sides. See a doctor before you roll");

  rw_model_set_person (self->model, NULL);
  assert_rating (self, RW_RATING_SAFE);
  g_assert_cmpuint (person_changed, ==, 3);
}

/* The person's own roller, within what the rules know of, also after another tool. */
static void
test_size (Fixture       *self,
           gconstpointer  data)
{
  const RwTool *tool = &rw_model_get_placement (self->model)->tool;

  rw_model_set_roller_size (self->model, 910.0, 120.0);
  g_assert_cmpfloat (tool->length, ==, 910.0);
  g_assert_cmpfloat (tool->diameter, ==, 120.0);
  assert_signals (self, 1, 1, 0);

  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  g_assert_cmpfloat (tool->diameter, ==, RW_TOOL_BALL_DIAMETER);
  rw_model_set_roller_size (self->model, 9999.0, 1.0);
  g_assert_cmpfloat (tool->diameter, ==, RW_TOOL_BALL_DIAMETER);
  rw_model_set_tool (self->model, RW_TOOL_FOAM_ROLLER);
  g_assert_cmpfloat (tool->length, ==, RW_TOOL_ROLLER_MAX_LENGTH);
  g_assert_cmpfloat (tool->diameter, ==, RW_TOOL_ROLLER_MIN_DIAMETER);

  rw_model_set_roller_size (self->model, NAN, 120.0);
  g_assert_cmpfloat (tool->diameter, ==, RW_TOOL_ROLLER_MIN_DIAMETER);
}

/* Every size that can be chosen is judged wherever it lies. */
static void
test_all_sizes (Fixture       *self,
                gconstpointer  data)
{
  static const char * const levels[] = { "C5", "T7", "T12", "L3", "S2" };

  for (double length = RW_TOOL_ROLLER_MIN_LENGTH; length <= RW_TOOL_ROLLER_MAX_LENGTH; length += 150.0)
    for (double diameter = RW_TOOL_ROLLER_MIN_DIAMETER; diameter <= RW_TOOL_ROLLER_MAX_DIAMETER; diameter += 10.0)
      {
        rw_model_set_roller_size (self->model, length, diameter);
        for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
          {
            rw_model_move_to (self->model, 0.0, get_middle (self, levels[i]));
            g_assert_cmpfloat (rw_contact_get_area (rw_model_get_contact (self->model)), >, 0.0);
            g_assert_cmpint (rw_verdict_get_rating (rw_model_get_verdict (self->model)), !=, RW_RATING_NONE);
          }
      }
}

static void
add (const char *path,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/app/model/start", test_start);
  add ("/app/model/move", test_move);
  add ("/app/model/reach", test_reach);
  add ("/app/model/levels", test_levels);
  add ("/app/model/turn", test_turn);
  add ("/app/model/tool", test_tool);
  add ("/app/model/size", test_size);
  add ("/app/model/all-sizes", test_all_sizes);
  add ("/app/model/region", test_region);
  add ("/app/model/not-finite", test_not_finite);
  add ("/app/model/map", test_map);
  add ("/app/model/person", test_person);
  add ("/app/model/summary", test_summary);
  add ("/app/model/aspect", test_aspect);
  add ("/app/model/views", test_views);
  add ("/app/model/region-of-view", test_region_of_view);

  return g_test_run ();
}
