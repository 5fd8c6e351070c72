/* test-canvas.c: what lies under a point of the canvas, in either direction of reading
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-backdrop-private.h"
#include "rw-canvas-private.h"
#include "rw-miniature.h"
#include "rw-region-button.h"
#include "rw-scene.h"
#include "rw-tool-handle.h"
#include "rw-view.h"

#include <adwaita.h>

static RwDesk *desk;
static RwContent *content;

typedef struct
{
  GtkWidget *window;
  GtkWidget *canvas;
  RwModel *model;

  /* The canvas's own */
  RwView *view;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  gtk_widget_set_default_direction (GPOINTER_TO_INT (data));
  self->model = rw_model_new (content);
  self->canvas = rw_canvas_new (self->model, RW_ASPECT_BACK);
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 700, 900);
  gtk_window_set_child (GTK_WINDOW (self->window), self->canvas);
  gtk_window_present (GTK_WINDOW (self->window));
  rw_desk_wait_for (desk, gtk_widget_get_width (self->canvas) > 0);
  rw_desk_wait_for (desk, rw_canvas_is_sharp (RW_CANVAS (self->canvas)));

  self->view = rw_canvas_get_view (RW_CANVAS (self->canvas));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (self->canvas), (gpointer *) &self->canvas);
  gtk_window_destroy (GTK_WINDOW (self->window));
  rw_desk_wait_for (desk, self->canvas == NULL);
  g_assert_finalize_object (self->model);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static GtkWidget *
pick (Fixture *self,
      double   x,
      double   y)
{
  RwPoint pixel = rw_view_to_canvas (self->view, x, y);

  return gtk_widget_pick (self->canvas, pixel.x, pixel.y, GTK_PICK_DEFAULT);
}

/* To where no region is. */
static void
put_tool_away (Fixture *self)
{
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  rw_model_move_to (self->model, -220.0, -40.0);
  rw_desk_wait_for (desk, RW_IS_TOOL_HANDLE (pick (self, -220.0, -40.0)));
}

static void
test_regions (Fixture       *self,
              gconstpointer  data)
{
  RwAtlas *atlas = rw_content_get_atlas (content);

  put_tool_away (self);
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      GtkWidget *picked;
      RwPoint at;

      g_test_message ("%s", rw_region_get_id (region));
      g_assert_true (rw_scene_find_inside (atlas, region, NULL, &at));
      picked = pick (self, at.x, at.y);
      g_assert_true (RW_IS_REGION_BUTTON (picked));
      g_assert_true (rw_region_button_get_region (RW_REGION_BUTTON (picked)) == region);
    }
}

/* The person's left is drawn left, whatever the direction of reading. */
static void
test_left_is_left (Fixture       *self,
                   gconstpointer  data)
{
  RwAtlas *atlas = rw_content_get_atlas (content);
  const RwRegion *left = rw_atlas_find_region (atlas, "thoracic-left");
  int middle = gtk_widget_get_width (self->canvas) / 2;
  GtkWidget *picked;
  RwPoint at;
  RwPoint pixel;

  put_tool_away (self);
  g_assert_true (rw_scene_find_inside (atlas, left, NULL, &at));
  pixel = rw_view_to_canvas (self->view, at.x, at.y);
  g_assert_cmpfloat (at.x, <, 0.0);
  g_assert_cmpfloat (pixel.x, <, middle);
  picked = gtk_widget_pick (self->canvas, pixel.x, pixel.y, GTK_PICK_DEFAULT);
  g_assert_true (rw_region_button_get_region (RW_REGION_BUTTON (picked)) == left);
  picked = gtk_widget_pick (self->canvas, 2 * middle - pixel.x, pixel.y, GTK_PICK_DEFAULT);
  g_assert_cmpint (rw_region_get_side (rw_region_button_get_region (RW_REGION_BUTTON (picked))), ==, RW_SIDE_RIGHT);
}

static void
test_tool_on_top (Fixture       *self,
                  gconstpointer  data)
{
  double y = rw_scene_get_middle (content, "T7");

  g_assert_true (RW_IS_TOOL_HANDLE (pick (self, 0.0, y)));
  g_assert_true (RW_IS_TOOL_HANDLE (pick (self, 220.0, y + 70.0)));

  /* Its box is larger than the tool, for the shadow: that part is not it. */
  g_assert_false (RW_IS_TOOL_HANDLE (pick (self, 227.0, y)));
  rw_model_turn_to (self->model, 90.0);
  rw_desk_wait_for (desk, RW_IS_TOOL_HANDLE (pick (self, 0.0, y + 200.0)));
  g_assert_false (RW_IS_TOOL_HANDLE (pick (self, 200.0, y)));
}

/* Beside the body there is the canvas itself, to pan by. */
static void
test_beside (Fixture       *self,
             gconstpointer  data)
{
  put_tool_away (self);
  g_assert_true (pick (self, 215.0, -40.0) == self->canvas);
  g_assert_true (pick (self, -215.0, 650.0) == self->canvas);
}

static void
test_accessible (Fixture       *self,
                 gconstpointer  data)
{
  GtkWidget *tool = pick (self, 0.0, rw_scene_get_middle (content, "T7"));

  gtk_test_accessible_assert_role (self->canvas, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (tool, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (tool, GTK_ACCESSIBLE_PROPERTY_LABEL, "Foam roller");
  gtk_test_accessible_assert_property (tool, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "T7, both sides. Safe");
  gtk_test_accessible_assert_property (tool, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "T7, both sides. Safe");
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  rw_desk_wait_for (desk, gtk_test_accessible_has_property (GTK_ACCESSIBLE (tool), GTK_ACCESSIBLE_PROPERTY_LABEL));
  rw_desk_wait_for (desk, gtk_test_accessible_check_property (GTK_ACCESSIBLE (tool), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                                              "Lacrosse ball") == NULL);
}

static void
test_actions (Fixture       *self,
              gconstpointer  data)
{
  GtkWidget *tool = pick (self, 0.0, rw_scene_get_middle (content, "T7"));
  const RwPlacement *placement = rw_model_get_placement (self->model);
  double y = placement->y;

  g_assert_true (gtk_widget_activate_action (tool, "tool.move", "(dd)", 5.0, -10.0));
  g_assert_cmpfloat (placement->x, ==, 5.0);
  g_assert_cmpfloat (placement->y, ==, y - 10.0);
  g_assert_true (gtk_widget_activate_action (tool, "tool.move-levels", "i", 2));
  g_assert_cmpfloat (placement->y, ==, rw_scene_get_middle (content, "T9"));
  g_assert_true (gtk_widget_activate_action (tool, "tool.turn", "d", 5.0));
  g_assert_cmpfloat (placement->angle, ==, 5.0);
  g_assert_true (gtk_widget_activate_action (self->canvas, "canvas.zoom-in", NULL));
  g_assert_true (gtk_widget_activate_action (self->canvas, "canvas.zoom-fit", NULL));
}

/* Shows another aspect in the same window. */
static void
look_from (Fixture  *self,
           RwAspect  aspect)
{
  self->canvas = rw_canvas_new (self->model, aspect);
  gtk_window_set_child (GTK_WINDOW (self->window), self->canvas);
  rw_desk_wait_for (desk, gtk_widget_get_width (self->canvas) > 0);
  self->view = rw_canvas_get_view (RW_CANVAS (self->canvas));
}

static void
check_view (Fixture  *self,
            RwAspect  aspect)
{
  RwAtlas *atlas = rw_model_get_view (self->model, aspect);
  const RwSeat *seat = rw_model_get_seat (self->model, aspect);

  g_test_message ("%s", rw_atlas_get_name (atlas));
  rw_desk_wait_for (desk, RW_IS_TOOL_HANDLE (pick (self, seat->centre.x, seat->centre.y)));
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);
      GtkWidget *picked;
      RwPoint at;

      g_test_message ("%s", rw_region_get_id (region));
      g_assert_true (rw_scene_find_inside (atlas, region, NULL, &at));
      picked = pick (self, at.x, at.y);
      if (rw_seat_contains (seat, at))
        continue;

      g_assert_true (RW_IS_REGION_BUTTON (picked));
      g_assert_true (rw_region_button_get_region (RW_REGION_BUTTON (picked)) == region);
    }
}

/* The other views have the tool and the regions of their own atlas, which is
 * another one where the tool comes to another section. */
static void
test_views (Fixture       *self,
            gconstpointer  data)
{
  static const char *levels[] = { "C4", "T5", "L5" };

  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  look_from (self, RW_ASPECT_SIDE);
  check_view (self, RW_ASPECT_SIDE);
  look_from (self, RW_ASPECT_SECTION);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      rw_model_move_to (self->model, 0.0, rw_scene_get_middle (content, levels[i]));
      rw_desk_wait_for (desk, RW_CANVAS (self->canvas)->atlas == rw_content_get_section (content, i));
      check_view (self, RW_ASPECT_SECTION);
    }
}

static gboolean
is_drawn (Fixture *self)
{
  RwBackdrop *backdrop = RW_CANVAS (self->canvas)->backdrop;

  for (guint i = 0; i < backdrop->n_slides; i++)
    if (!backdrop->slides[i].sharp)
      return FALSE;

  return TRUE;
}

/* Puts the tool on the section @i, and says how broad its skin is on the canvas. */
static double
go_to_section (Fixture *self,
               guint    i)
{
  static const char *levels[] = { "C5", "T7", "L3" };
  RwAtlas *section = rw_content_get_section (content, i);
  RwBox skin = rw_path_get_bounds (rw_atlas_find_landmark (section, "skin"));

  rw_model_move_to (self->model, 0.0, rw_scene_get_middle (content, levels[i]));
  rw_desk_wait_for (desk, RW_CANVAS (self->canvas)->atlas == section);
  rw_desk_wait_for (desk, rw_canvas_is_sharp (RW_CANVAS (self->canvas)));

  return (skin.x1 - skin.x0) * rw_view_get_scale (self->view);
}

/* Each fills its own frame, at once, and is still drawn when it is seen again. */
static void
test_frames (Fixture       *self,
             gconstpointer  data)
{
  double neck, chest, loin;

  look_from (self, RW_ASPECT_SECTION);
  chest = go_to_section (self, 1);
  neck = go_to_section (self, 0);
  loin = go_to_section (self, 2);
  g_test_message ("%.0f, %.0f and %.0f pixels", neck, chest, loin);
  g_assert_cmpfloat (neck, >, 0.48 * chest);
  g_assert_cmpfloat (loin, >, 0.85 * chest);
  g_assert_cmpfloat (loin, <, chest);

  /* All are drawn: the next one fades in at once. */
  rw_desk_wait_for (desk, is_drawn (self) && RW_CANVAS (self->canvas)->left == NULL);
  rw_model_move_to (self->model, 0.0, rw_scene_get_middle (content, "C5"));
  g_assert_true (rw_canvas_is_sharp (RW_CANVAS (self->canvas)));
  g_assert_nonnull (RW_CANVAS (self->canvas)->left);
  rw_desk_wait_for (desk, RW_CANVAS (self->canvas)->left == NULL);

  /* Zoomed in, it stays so. */
  rw_view_zoom_at (self->view, 2.0, 200.0, 300.0);
  rw_model_move_to (self->model, 0.0, rw_scene_get_middle (content, "C5"));
  g_assert_cmpfloat (rw_view_get_zoom (self->view), ==, 2.0);
  g_assert_cmpfloat_with_epsilon (go_to_section (self, 0), 2.0 * neck, 1e-6);
  g_assert_cmpfloat_with_epsilon (go_to_section (self, 1), 2.0 * chest, 1e-6);
  rw_view_fit (self->view);
  g_assert_cmpfloat_with_epsilon (go_to_section (self, 2), loin, 1e-6);
}

static gboolean
is_busy (Fixture  *self,
         gboolean  busy)
{
  g_autofree char *other = gtk_test_accessible_check_state (GTK_ACCESSIBLE (self->canvas),
                                                            GTK_ACCESSIBLE_STATE_BUSY, busy);

  return other == NULL;
}

/* What is drawn above the body, in a frame that has just been painted. */
typedef struct
{
  RwCanvas *canvas;
  guint n_fading;
  guint n_wrong;
} Frames;

static void
after_paint_cb (GdkFrameClock *clock,
                Frames        *frames)
{
  gboolean fading = rw_backdrop_is_fading (frames->canvas->backdrop);

  frames->n_fading += fading;
  frames->n_wrong += fading != (frames->canvas->press.left != NULL) || frames->canvas->press.dent == NULL;
}

/* While the body fades into another depth, so does the dent in it. */
static void
test_depth_fades (Fixture       *self,
                  gconstpointer  data)
{
  Frames frames = { NULL, 0, 0 };
  gulong id;

  look_from (self, RW_ASPECT_SIDE);
  frames.canvas = RW_CANVAS (self->canvas);
  rw_desk_wait_for (desk, is_busy (self, FALSE));
  rw_desk_wait_for (desk, frames.canvas->press.dent != NULL);
  g_assert_null (frames.canvas->press.left);

  id = g_signal_connect (gtk_widget_get_frame_clock (self->canvas), "after-paint",
                         G_CALLBACK (after_paint_cb), &frames);
  rw_figure_set_depth (rw_model_get_figure (self->model), RW_DEPTH_BONE);
  g_assert_true (is_busy (self, TRUE));
  rw_desk_wait_for (desk, is_busy (self, FALSE));
  rw_desk_wait_for (desk, frames.canvas->press.left == NULL);
  g_signal_handler_disconnect (gtk_widget_get_frame_clock (self->canvas), id);
  g_test_message ("%u frames were fading", frames.n_fading);
  g_assert_cmpuint (frames.n_wrong, ==, 0);
  g_assert_nonnull (frames.canvas->press.dent);
}

/* The image that the tool is pressed into is the one that is seen: as large as
 * the canvas, and another one once something else is shown. */
static void
test_image (Fixture       *self,
            gconstpointer  data)
{
  RwBackdrop *backdrop = RW_CANVAS (self->canvas)->backdrop;
  guint before, after;
  int factor;
  cairo_surface_t *image;

  rw_desk_wait_for (desk, rw_backdrop_get_image (backdrop, &factor, &before) != NULL);
  image = rw_backdrop_get_image (backdrop, &factor, &before);
  g_assert_cmpint (cairo_image_surface_get_width (image), ==, factor * gtk_widget_get_width (self->canvas));
  g_assert_cmpint (cairo_image_surface_get_height (image), ==, factor * gtk_widget_get_height (self->canvas));

  rw_figure_set_shows (rw_model_get_figure (self->model), RW_FIGURE_ZONES, FALSE);
  g_assert_null (rw_backdrop_get_image (backdrop, &factor, &after));
  rw_desk_wait_for (desk, rw_backdrop_get_image (backdrop, &factor, &after) != NULL);
  g_assert_cmpuint (after, >, before);
}

/* Returns (transfer full) the pixels that @backdrop shows as long as there is no picture. */
static GBytes *
copy_silhouette (Fixture    *self,
                 RwBackdrop *backdrop)
{
  int width = gtk_widget_get_width (self->canvas);
  int height = gtk_widget_get_height (self->canvas);
  RwSlide *slide = &backdrop->slides[0];

  g_assert_null (slide->picture);
  _rw_backdrop_get_node (backdrop, slide, width, height);
  cairo_surface_flush (slide->shown);

  return g_bytes_new (cairo_image_surface_get_data (slide->shown),
                      (gsize) cairo_image_surface_get_stride (slide->shown) * cairo_image_surface_get_height (slide->shown));
}

/* Whether there are zones on the silhouette. */
static gboolean
has_zones (Fixture    *self,
           RwBackdrop *backdrop)
{
  RwFigure *figure = rw_model_get_figure (self->model);
  g_autoptr(GBytes) with = copy_silhouette (self, backdrop);
  g_autoptr(GBytes) without = NULL;

  rw_figure_set_shows (figure, RW_FIGURE_ZONES, FALSE);
  without = copy_silhouette (self, backdrop);
  rw_figure_set_shows (figure, RW_FIGURE_ZONES, TRUE);

  return !g_bytes_equal (with, without);
}

/* Only the first frame does without zones: where a picture has been dropped for that of
 * another style, or could not be made, they stay. */
static void
test_zones_without_picture (Fixture       *self,
                            gconstpointer  data)
{
  RwBackdrop *seen = RW_CANVAS (self->canvas)->backdrop;
  RwBackdrop *fresh = rw_backdrop_new (self->canvas, self->model, RW_ASPECT_BACK, self->view);

  g_assert_false (has_zones (self, fresh));
  rw_backdrop_set_style (seen, RW_STYLE_DARK);
  g_assert_true (has_zones (self, seen));
  g_object_run_dispose (G_OBJECT (fresh));
  g_object_unref (fresh);
}

/* The caption of a small view says more as soon as there is room, though the tool
 * lies still. */
static void
test_caption (Fixture       *self,
              gconstpointer  data)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *miniature = rw_miniature_new (self->model, RW_ASPECT_SECTION);
  GtkLabel *caption = GTK_LABEL (gtk_widget_get_last_child (gtk_button_get_child (GTK_BUTTON (miniature))));

  rw_model_move_to (self->model, 0.0, rw_level_get_middle (rw_atlas_find_level (rw_content_get_atlas (content), "T6")));
  gtk_widget_set_halign (miniature, GTK_ALIGN_START);
  gtk_widget_set_size_request (miniature, 100, 200);
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 300);
  gtk_window_set_child (GTK_WINDOW (window), miniature);
  gtk_window_present (GTK_WINDOW (window));
  rw_desk_wait_for (desk, gtk_widget_get_width (miniature) > 0);
  rw_desk_wait_for (desk, g_str_equal (gtk_label_get_label (caption), "Section"));
  gtk_widget_set_size_request (miniature, 150, 200);
  rw_desk_wait_for (desk, g_str_equal (gtk_label_get_label (caption), "Section at T7"));
  gtk_widget_set_size_request (miniature, 320, 200);
  rw_desk_wait_for (desk, g_str_equal (gtk_label_get_label (caption), "Section at T7, the nearest to T6"));
  gtk_widget_set_size_request (miniature, 150, 200);
  rw_desk_wait_for (desk, g_str_equal (gtk_label_get_label (caption), "Section at T7"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
add (const char *path,
     void      (*test) (Fixture *, gconstpointer))
{
  g_autofree char *ltr = g_strconcat ("/app/canvas/ltr/", path, NULL);
  g_autofree char *rtl = g_strconcat ("/app/canvas/rtl/", path, NULL);

  g_test_add (ltr, Fixture, GINT_TO_POINTER (GTK_TEXT_DIR_LTR), set_up, test, tear_down);
  g_test_add (rtl, Fixture, GINT_TO_POINTER (GTK_TEXT_DIR_RTL), set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_display (1280, 1024);
  adw_init ();
  content = rw_scene_load ();

  add ("regions", test_regions);
  add ("left-is-left", test_left_is_left);
  add ("tool-on-top", test_tool_on_top);
  add ("beside", test_beside);
  add ("accessible", test_accessible);
  add ("actions", test_actions);
  add ("views", test_views);
  add ("frames", test_frames);
  add ("depth-fades", test_depth_fades);
  add ("image", test_image);
  add ("zones-without-picture", test_zones_without_picture);
  add ("caption", test_caption);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
