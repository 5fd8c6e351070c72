/* test-regions.c: every region is there for who can not see, and opens its page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"
#include "rw-words.h"

#include <X11/keysym.h>

/* What the roller across T7 covers, and what the bar of tools may, mm. */
#define UNDER_ROLLER ((RwBox) { -260.0, 150.0, 260.0, 345.0 })
#define ABOVE_BAR 560.0

static RwDesk *desk;
static RwContent *content;

static const char *
get_name (const RwRegion *region)
{
  return rw_guidance_get_region_name (rw_content_get_guidance (content), rw_region_get_id (region));
}

static const RwRegion *
get_region (const char *id)
{
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (content), id);

  g_assert_nonnull (region);

  return region;
}

/* The page that opens takes the keyboard. */
static gboolean
page_is_open (const char *title)
{
  return rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool") &&
         rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_HEADING, title);
}

static void
check_region (const RwRegion *region,
              RwToolKind      tool)
{
  g_autoptr(AtspiAccessible) found = rw_scene_find_region (desk, content, region);
  g_autofree char *description = rw_ear_dup_description (found);
  const RwRule *rule = rw_verdict_rate_kind (rw_content_get_rules (content), rw_region_get_kind (region),
                                             tool, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, NULL);
  g_autofree char *rating = g_strconcat (rw_words_rating (rule->rating), ". ", NULL);

  g_test_message ("%s: %s", get_name (region), description);
  g_assert_true (g_str_has_prefix (description, rating));
  g_assert_true (g_str_has_suffix (description,
                                   rw_guidance_get_reason (rw_content_get_guidance (content), rule->id)));
  g_assert_true (rw_ear_is (found, ATSPI_STATE_FOCUSABLE));
}

static void
test_names (void)
{
  RwAtlas *atlas = rw_content_get_atlas (content);

  rw_scene_open (desk);
  g_assert_cmpint (rw_atlas_get_n_regions (atlas), >=, 26);
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    check_region (rw_atlas_get_region (atlas, i), RW_TOOL_FOAM_ROLLER);

  rw_hand_key (rw_desk_get_hand (desk), XK_2, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_tool_is (desk, "Lacrosse ball"));
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    check_region (rw_atlas_get_region (atlas, i), RW_TOOL_LACROSSE_BALL);
  rw_desk_stop (desk, NULL);
}

static void
test_tool (void)
{
  g_autoptr(AtspiAccessible) tool = NULL;

  rw_scene_open (desk);
  tool = rw_scene_find_tool (desk);
  g_assert_true (rw_ear_is (tool, ATSPI_STATE_FOCUSABLE));
  g_assert_true (rw_ear_is_named (tool, "Foam roller"));
  g_assert_true (rw_ear_describes (tool, "T7, both sides. Safe"));
  rw_desk_stop (desk, NULL);
}

static void
test_activate (void)
{
  RwAtlas *atlas = rw_content_get_atlas (content);

  rw_scene_open (desk);
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      g_autoptr(AtspiAccessible) found = rw_scene_find_region (desk, content, region);

      g_test_message ("%s", get_name (region));
      rw_ear_activate (found);
      rw_desk_wait_for (desk, page_is_open (get_name (region)));
      rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
      rw_desk_wait_for (desk, rw_ear_is (found, ATSPI_STATE_FOCUSED));
    }
  rw_desk_stop (desk, NULL);
}

static void
click_region (const RwRegion *region)
{
  const RwBox avoid = UNDER_ROLLER;
  RwPoint at;
  RwPoint pixel;

  g_assert_true (rw_scene_find_inside (rw_content_get_atlas (content), region, &avoid, &at));
  g_assert_cmpfloat (at.y, <, ABOVE_BAR);
  pixel = rw_scene_to_window (desk, content, at.x, at.y);
  rw_hand_click (rw_desk_get_hand (desk), pixel.x, pixel.y);
  rw_desk_wait_for (desk, page_is_open (get_name (region)));
}

static void
go_back_by_button (const RwRegion *region)
{
  g_autoptr(AtspiAccessible) back = NULL;
  RwPoint pixel;

  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
  back = rw_ear_find_focus (rw_desk_get_program (desk));
  pixel = rw_scene_get_middle_of (desk, back);
  rw_hand_click (rw_desk_get_hand (desk), pixel.x, pixel.y);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, get_name (region)));
}

static void
test_click (void)
{
  static const char *ids[] = {
    "neck", "upper-trapezius-left", "upper-trapezius-right", "flank-left", "flank-right",
    "lumbar-left", "lumbar-midline", "lumbar-right",
  };

  rw_scene_open (desk);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_test_message ("%s", ids[i]);
      click_region (get_region (ids[i]));
      go_back_by_button (get_region (ids[i]));
    }
  g_assert_true (rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

/* Another region may be opened from the page of one. */
static void
test_click_through (void)
{
  const RwRegion *region = get_region ("lumbar-right");

  rw_scene_open (desk);
  click_region (get_region ("lumbar-left"));
  click_region (region);
  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, get_name (region)));
  rw_desk_stop (desk, NULL);
}

/* What goes while it is asked has no name. */
static void
test_nameless (void)
{
  rw_scene_open (desk);
  rw_desk_wait_for (desk, rw_scene_count_nameless (desk, FALSE) == 0);
  click_region (get_region ("lumbar-left"));
  rw_desk_wait_for (desk, rw_scene_count_nameless (desk, FALSE) == 0);
  rw_desk_stop (desk, NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (1280, 1024);
  content = rw_scene_load ();

  g_test_add_func ("/app/regions/names", test_names);
  g_test_add_func ("/app/regions/tool", test_tool);
  g_test_add_func ("/app/regions/activate", test_activate);
  g_test_add_func ("/app/regions/click", test_click);
  g_test_add_func ("/app/regions/click-through", test_click_through);
  g_test_add_func ("/app/regions/nameless", test_nameless);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
