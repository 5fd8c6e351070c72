/* test-section-frame.c: how much of its picture a section fills
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-content.h"
#include "rw-pixels.h"
#include "rw-section-frame.h"

/* mm along the back: a level of each section. */
static const double levels[] = { 50.0, 240.0, 500.0 };

static RwContent *content;

static RwAtlas *
get_section (guint i)
{
  return rw_content_get_view (content, RW_ASPECT_SECTION, levels[i]);
}

static RwBox
get_body (guint i)
{
  RwPath *skin = rw_atlas_find_landmark (get_section (i), "skin");

  g_assert_nonnull (skin);

  return rw_path_get_bounds (skin);
}

/* Each body lies whole in its frame, in the middle, and fills it. */
static void
test_body_fills_frame (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      RwBox body = get_body (i);
      RwBox frame = rw_section_frame_get (get_section (i), -G_MAXDOUBLE);

      g_assert_true (i == 0 || get_section (i) != get_section (i - 1));
      g_assert_cmpfloat (frame.x0, <, body.x0);
      g_assert_cmpfloat (frame.y0, <, body.y0);
      g_assert_cmpfloat (frame.y1, >, body.y1);
      g_assert_cmpfloat_with_epsilon (body.x0 - frame.x0, frame.x1 - body.x1, 0.01);
      g_assert_cmpfloat (MAX ((body.x1 - body.x0) / (frame.x1 - frame.x0),
                              (body.y1 - body.y0) / (frame.y1 - frame.y0)), >, 0.75);
    }
}

/* No section stands on its narrow side. */
static void
test_least_breadth (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      RwBox frame = rw_section_frame_get (get_section (i), -G_MAXDOUBLE);

      g_assert_cmpfloat (frame.x1 - frame.x0, >, frame.y1 - frame.y0);
    }
}

/* What lies below the body makes room for itself, up to that of a ball. */
static void
test_room_below (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      RwBox body = get_body (i);
      RwBox nothing = rw_section_frame_get (get_section (i), -G_MAXDOUBLE);
      RwBox low = rw_section_frame_get (get_section (i), body.y1 + 40.0);
      RwBox any = rw_section_frame_get (get_section (i), G_MAXDOUBLE);

      g_assert_cmpfloat (low.y1, ==, body.y1 + 40.0);
      g_assert_cmpfloat (low.y1, >, nothing.y1);

      /* A ball of 6.5 cm. */
      g_assert_cmpfloat (any.y1, >, body.y1 + 65.0);
      g_assert_cmpfloat (any.y1, <, body.y1 + 100.0);
      g_assert_cmpfloat (any.x1 - any.x0, ==, nothing.x1 - nothing.x0);
    }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  content = rw_content_load ();

  g_test_add_func ("/section-frame/body-fills-frame", test_body_fills_frame);
  g_test_add_func ("/section-frame/least-breadth", test_least_breadth);
  g_test_add_func ("/section-frame/room-below", test_room_below);

  status = g_test_run ();
  rw_content_unref (content);

  return status;
}
