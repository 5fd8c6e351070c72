/* test-split.c: canvas and panel side by side, or one above the other
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-desk.h"
#include "rw-split-handle.h"
#include "rw-split-private.h"

/* Some frames have been drawn, and a hand lies still; microseconds. */
#define SOME_FRAMES 300000
#define HAND_RESTS 300000

/* The mass of a sheet, as of what is on a spring. */
#define USUAL 0.5
#define SLOW 500.0

static RwDesk *desk;
static RwHand *hand;

typedef struct
{
  GtkWidget *window;
  GtkWidget *split;
  GtkWidget *main;
  GtkWidget *side;
} Fixture;

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
open_window (Fixture *self,
             int      width,
             int      height)
{
  self->main = gtk_label_new ("Main");
  self->side = gtk_label_new ("Side");
  self->split = g_object_new (RW_TYPE_SPLIT, "main", self->main, "side", self->side, NULL);
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  gtk_window_set_child (GTK_WINDOW (self->window), self->split);
  gtk_window_present (GTK_WINDOW (self->window));
  rw_desk_wait_for (desk, gtk_widget_get_width (self->split) > 0);
}

static void
close_window (Fixture *self)
{
  g_object_add_weak_pointer (G_OBJECT (self->split), (gpointer *) &self->split);
  g_object_add_weak_pointer (G_OBJECT (self->main), (gpointer *) &self->main);
  gtk_window_destroy (GTK_WINDOW (self->window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_null (self->split);
  g_assert_null (self->main);
}

static graphene_rect_t
get_box (Fixture   *self,
         GtkWidget *child)
{
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (child, self->split, &box));

  return box;
}

static void
assert_box (Fixture   *self,
            GtkWidget *child,
            float      x,
            float      y,
            float      width,
            float      height)
{
  graphene_rect_t box = get_box (self, child);

  g_assert_cmpfloat (box.origin.x, ==, x);
  g_assert_cmpfloat (box.origin.y, ==, y);
  g_assert_cmpfloat (box.size.width, ==, width);
  g_assert_cmpfloat (box.size.height, ==, height);
}

static void
test_wide (void)
{
  Fixture self;
  int width;
  int height;
  int side;

  open_window (&self, 1100, 700);
  width = gtk_widget_get_width (self.split);
  height = gtk_widget_get_height (self.split);
  side = get_box (&self, self.side).size.width;

  g_assert_cmpint (width, >=, RW_SPLIT_NARROW);
  g_assert_false (gtk_widget_has_css_class (self.split, "narrow"));
  g_assert_cmpint (side, >=, 340);
  g_assert_cmpint (side, <=, 460);
  assert_box (&self, self.main, 0, 0, width - side, height);
  assert_box (&self, self.side, width - side, 0, side, height);
  close_window (&self);
}

static void
test_mirrored (void)
{
  Fixture self;
  int width;
  int height;
  int side;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  open_window (&self, 1100, 700);
  width = gtk_widget_get_width (self.split);
  height = gtk_widget_get_height (self.split);
  side = get_box (&self, self.side).size.width;

  assert_box (&self, self.side, 0, 0, side, height);
  assert_box (&self, self.main, side, 0, width - side, height);
  close_window (&self);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_narrow (void)
{
  Fixture self;
  int width;
  int height;
  int above;

  open_window (&self, 360, 640);
  width = gtk_widget_get_width (self.split);
  height = gtk_widget_get_height (self.split);
  above = get_box (&self, self.side).origin.y - RW_SPLIT_HANDLE_HEIGHT;

  g_assert_true (gtk_widget_has_css_class (self.split, "narrow"));
  g_assert_cmpint (above, >, height / 3);
  g_assert_cmpint (above, <, height * 2 / 3);
  assert_box (&self, self.main, 0, 0, width, above);
  assert_box (&self, self.side, 0, above + RW_SPLIT_HANDLE_HEIGHT, width, height - above - RW_SPLIT_HANDLE_HEIGHT);
  g_assert_cmpint (rw_split_get_extent (RW_SPLIT (self.split)), ==, height - above);
  close_window (&self);
}

static gboolean
has_extent (Fixture *self,
            int      extent)
{
  return rw_split_get_extent (RW_SPLIT (self->split)) == extent;
}

/* The sheet goes up over all, and comes down to where it was. */
static void
test_drawn_up (void)
{
  Fixture self;
  int width;
  int height;
  int extent;

  open_window (&self, 360, 640);
  width = gtk_widget_get_width (self.split);
  height = gtk_widget_get_height (self.split);
  extent = rw_split_get_extent (RW_SPLIT (self.split));

  rw_split_toggle (RW_SPLIT (self.split));
  g_assert_true (rw_split_get_whole (RW_SPLIT (self.split)));
  rw_desk_wait_for (desk, has_extent (&self, height) && !gtk_widget_get_mapped (self.main));
  assert_box (&self, self.side, 0, RW_SPLIT_HANDLE_HEIGHT, width, height - RW_SPLIT_HANDLE_HEIGHT);

  rw_split_toggle (RW_SPLIT (self.split));
  rw_desk_wait_for (desk, has_extent (&self, extent));
  g_assert_true (gtk_widget_get_mapped (self.main));

  /* By steps it stops once before it covers the canvas, and again after it did. */
  rw_split_set_extent (RW_SPLIT (self.split), 200);
  rw_desk_wait_for (desk, has_extent (&self, 200));
  rw_split_grow (RW_SPLIT (self.split), 1000);
  rw_desk_wait_for (desk, rw_split_get_extent (RW_SPLIT (self.split)) > 300);
  g_assert_false (rw_split_get_whole (RW_SPLIT (self.split)));
  rw_split_grow (RW_SPLIT (self.split), 24);
  rw_desk_wait_for (desk, has_extent (&self, height));
  rw_split_grow (RW_SPLIT (self.split), -24);
  rw_desk_wait_for (desk, !rw_split_get_whole (RW_SPLIT (self.split)) && gtk_widget_get_mapped (self.main));
  close_window (&self);
}

#define BAR_HEIGHT 50
#define WIDE_BAR 400
#define GIVEN 60

static GtkWidget *
add_bar (Fixture *self)
{
  GtkWidget *bar = gtk_button_new_with_label ("Bar");

  gtk_widget_set_size_request (bar, -1, BAR_HEIGHT);
  rw_split_set_bar (RW_SPLIT (self->split), bar);
  g_assert_true (rw_split_get_bar (RW_SPLIT (self->split)) == bar);
  gtk_test_widget_wait_for_draw (self->window);

  return bar;
}

/* The panel beside the canvas is as high as the window; where it is hidden, the
 * bar and the canvas go from end to end. */
static void
test_bar (void)
{
  Fixture self;
  GtkWidget *bar;
  int width;
  int height;
  int side;

  open_window (&self, 1100, 700);
  bar = add_bar (&self);
  width = gtk_widget_get_width (self.split);
  height = gtk_widget_get_height (self.split);
  side = rw_split_get_extent (RW_SPLIT (self.split));
  assert_box (&self, bar, 0, 0, width - side, BAR_HEIGHT);
  assert_box (&self, self.main, 0, BAR_HEIGHT, width - side, height - BAR_HEIGHT);
  assert_box (&self, self.side, width - side, 0, side, height);

  gtk_widget_set_size_request (self.side, -1, 2 * BAR_HEIGHT);
  gtk_test_widget_wait_for_draw (self.window);
  assert_box (&self, bar, 0, 0, width - side, BAR_HEIGHT);
  rw_split_set_side_bar (RW_SPLIT (self.split), self.side);
  rw_desk_wait_for (desk, get_box (&self, bar).size.height == 2 * BAR_HEIGHT);
  assert_box (&self, self.main, 0, 2 * BAR_HEIGHT, width - side, height - 2 * BAR_HEIGHT);

  gtk_widget_set_visible (self.side, FALSE);
  rw_desk_wait_for (desk, has_extent (&self, 0));
  assert_box (&self, bar, 0, 0, width, BAR_HEIGHT);
  assert_box (&self, self.main, 0, BAR_HEIGHT, width, height - BAR_HEIGHT);
  g_assert_false (gtk_widget_get_mapped (gtk_widget_get_next_sibling (self.main)));
  gtk_widget_grab_focus (bar);
  g_assert_false (gtk_widget_child_focus (self.split, GTK_DIR_TAB_FORWARD));
  gtk_widget_set_visible (self.side, TRUE);
  rw_desk_wait_for (desk, has_extent (&self, side));
  close_window (&self);
}

/* No sheet covers the bar. */
static void
test_bar_over_sheet (void)
{
  Fixture self;
  GtkWidget *bar;
  int width;
  int height;

  open_window (&self, 360, 640);
  bar = add_bar (&self);
  width = gtk_widget_get_width (self.split);
  height = gtk_widget_get_height (self.split);
  assert_box (&self, bar, 0, 0, width, BAR_HEIGHT);
  g_assert_cmpfloat (get_box (&self, self.main).origin.y, ==, BAR_HEIGHT);

  rw_split_toggle (RW_SPLIT (self.split));
  rw_desk_wait_for (desk, has_extent (&self, height - BAR_HEIGHT) && !gtk_widget_get_mapped (self.main));
  assert_box (&self, bar, 0, 0, width, BAR_HEIGHT);
  assert_box (&self, self.side, 0, BAR_HEIGHT + RW_SPLIT_HANDLE_HEIGHT,
              width, height - BAR_HEIGHT - RW_SPLIT_HANDLE_HEIGHT);
  close_window (&self);
}

/* A bar whose words give way lets the panel grow on, and one press more leads back. */
static void
test_bar_gives_way (void)
{
  Fixture self;
  GtkWidget *bar;
  int usual;

  open_window (&self, 800, 640);
  usual = rw_split_get_extent (RW_SPLIT (self.split));
  bar = add_bar (&self);
  gtk_widget_set_size_request (bar, WIDE_BAR, BAR_HEIGHT);
  rw_split_toggle (RW_SPLIT (self.split));
  rw_desk_wait_for (desk, has_extent (&self, gtk_widget_get_width (self.split) - WIDE_BAR));
  gtk_widget_set_size_request (bar, WIDE_BAR - GIVEN, BAR_HEIGHT);
  rw_desk_wait_for (desk, has_extent (&self, gtk_widget_get_width (self.split) - WIDE_BAR + GIVEN));
  rw_split_toggle (RW_SPLIT (self.split));
  rw_desk_wait_for (desk, has_extent (&self, usual));
  close_window (&self);
}

/* Where the panel is hidden no key may cover the canvas, nor choose a size. */
static void
test_hidden (void)
{
  Fixture self;
  guint count = 0;
  int extent;

  open_window (&self, 360, 640);
  extent = rw_split_get_extent (RW_SPLIT (self.split));
  g_signal_connect_swapped (self.split, "notify", G_CALLBACK (count_cb), &count);
  gtk_widget_set_visible (self.side, FALSE);
  rw_desk_wait_for (desk, has_extent (&self, 0));
  rw_split_toggle (RW_SPLIT (self.split));
  rw_split_set_extent (RW_SPLIT (self.split), 10000);
  rw_split_set_whole (RW_SPLIT (self.split), TRUE);
  g_assert_false (rw_split_get_whole (RW_SPLIT (self.split)));

  gtk_window_set_default_size (GTK_WINDOW (self.window), 1100, 700);
  rw_desk_wait_for (desk, !rw_split_is_narrow (RW_SPLIT (self.split)));
  rw_split_toggle (RW_SPLIT (self.split));
  rw_split_set_extent (RW_SPLIT (self.split), 10000);
  gtk_window_set_default_size (GTK_WINDOW (self.window), 360, 640);
  rw_desk_wait_for (desk, rw_split_is_narrow (RW_SPLIT (self.split)));
  g_assert_cmpuint (count, ==, 0);
  gtk_widget_set_visible (self.side, TRUE);
  rw_desk_wait_for (desk, has_extent (&self, extent));
  g_assert_true (gtk_widget_get_mapped (self.main));
  close_window (&self);
}

static void
assert_next (Fixture          *self,
             GtkDirectionType  direction,
             GtkWidget        *next)
{
  g_assert_true (gtk_widget_child_focus (self->split, direction));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == next);
}

/* The panel's middle is above the canvas's, and it comes last nevertheless. */
static void
test_order (void)
{
  Fixture self;
  GtkWidget *handle;
  GtkWidget *bar;

  open_window (&self, 1100, 700);
  bar = add_bar (&self);
  self.main = gtk_button_new_with_label ("Main");
  self.side = gtk_button_new_with_label ("Side");
  rw_split_set_main (RW_SPLIT (self.split), self.main);
  rw_split_set_side (RW_SPLIT (self.split), self.side);
  handle = gtk_widget_get_next_sibling (self.main);
  gtk_widget_grab_focus (bar);
  assert_next (&self, GTK_DIR_TAB_FORWARD, self.main);
  assert_next (&self, GTK_DIR_TAB_FORWARD, handle);
  assert_next (&self, GTK_DIR_TAB_FORWARD, self.side);
  g_assert_false (gtk_widget_child_focus (self.split, GTK_DIR_TAB_FORWARD));
  gtk_widget_grab_focus (self.side);
  assert_next (&self, GTK_DIR_TAB_BACKWARD, handle);
  assert_next (&self, GTK_DIR_TAB_BACKWARD, self.main);
  assert_next (&self, GTK_DIR_TAB_BACKWARD, bar);
  close_window (&self);
}

/* How heavy a sheet is: the heavier, the slower. */
static void
set_mass (Fixture *self,
          double   mass)
{
  AdwSpringAnimation *spring = ADW_SPRING_ANIMATION (RW_SPLIT (self->split)->motion);
  AdwSpringParams *usual = adw_spring_animation_get_spring_params (spring);
  g_autoptr(AdwSpringParams) params = adw_spring_params_new (adw_spring_params_get_damping_ratio (usual), mass,
                                                             adw_spring_params_get_stiffness (usual));

  adw_spring_animation_set_spring_params (spring, params);
}

/* What was seen on the way of a sheet: how many heights it had between its ends, and
 * how many sizes the canvas and the panel had. */
typedef struct
{
  int extent;
  guint n_between;
  guint n_sizes;
  int main_height;
  int side_height;
} Way;

static void
look (Fixture *self,
      Way     *way,
      int      from,
      int      to)
{
  int extent = rw_split_get_extent (RW_SPLIT (self->split));
  int main_height = gtk_widget_get_height (self->main);
  int side_height = gtk_widget_get_height (self->side);

  if (extent <= MIN (from, to) || extent >= MAX (from, to))
    return;

  if (extent != way->extent)
    way->n_between++;
  way->extent = extent;
  if (main_height != way->main_height || side_height != way->side_height)
    way->n_sizes++;
  way->main_height = main_height;
  way->side_height = side_height;
}

/* The sheet is heavy until two frames were seen of its way, however long they take. */
static Way
watch_toggle (Fixture *self,
              int      to)
{
  int from = rw_split_get_extent (RW_SPLIT (self->split));
  gint64 deadline = g_get_monotonic_time () + RW_DESK_PATIENCE;
  Way way = { 0, };

  rw_split_toggle (RW_SPLIT (self->split));
  set_mass (self, SLOW);
  while (!has_extent (self, to) && g_get_monotonic_time () < deadline)
    {
      g_main_context_iteration (NULL, TRUE);
      look (self, &way, from, to);
      if (way.n_between == 2)
        set_mass (self, USUAL);
    }
  set_mass (self, USUAL);
  g_assert_true (has_extent (self, to));

  return way;
}

/* The sheet slides, and nothing is laid out anew meanwhile; for who wants no motion
 * it is there at once. */
static void
test_slides (void)
{
  Fixture self;
  int height;
  int extent;
  Way up, down;

  open_window (&self, 360, 640);
  height = gtk_widget_get_height (self.split);
  extent = rw_split_get_extent (RW_SPLIT (self.split));

  up = watch_toggle (&self, height);
  g_assert_cmpuint (up.n_between, >, 1);
  g_assert_cmpuint (up.n_sizes, ==, 1);
  rw_desk_wait_for (desk, !gtk_widget_get_mapped (self.main));
  down = watch_toggle (&self, extent);
  g_assert_cmpuint (down.n_between, >, 1);
  g_assert_cmpuint (down.n_sizes, ==, 1);
  g_assert_cmpint (down.main_height, ==, height - extent);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_assert_cmpuint (watch_toggle (&self, height).n_between, ==, 0);
  g_assert_cmpuint (watch_toggle (&self, extent).n_between, ==, 0);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  close_window (&self);
}

static void
throw (Fixture *self,
       int      extent,
       double   velocity)
{
  rw_split_hold (RW_SPLIT (self->split), extent);
  rw_desk_wait_for (desk, has_extent (self, extent));
  rw_split_release (RW_SPLIT (self->split), velocity);
}

/* A sheet goes with the hand, and on as it is thrown; what is laid down stays. */
static void
test_thrown (void)
{
  Fixture self;
  guint count = 0;
  int height;
  int rest;
  int least;
  int greatest;

  open_window (&self, 360, 640);
  gtk_widget_set_size_request (self.main, -1, 150);
  g_signal_connect_swapped (self.split, "notify::side-height", G_CALLBACK (count_cb), &count);
  height = gtk_widget_get_height (self.split);
  rest = rw_split_get_extent (RW_SPLIT (self.split));
  rw_split_get_range (RW_SPLIT (self.split), &least, &greatest);

  throw (&self, rest + 30, 2000.0);
  rw_desk_wait_for (desk, has_extent (&self, height));
  throw (&self, height - 30, -2000.0);
  rw_desk_wait_for (desk, has_extent (&self, rest));
  throw (&self, height - 30, 0.0);
  rw_desk_wait_for (desk, has_extent (&self, height));
  throw (&self, rest + 20, 0.0);
  rw_desk_wait_for (desk, !rw_split_get_whole (RW_SPLIT (self.split)) && has_extent (&self, rest + 20));
  g_assert_cmpuint (count, ==, 1);
  throw (&self, rest - 20, -2000.0);
  rw_desk_wait_for (desk, has_extent (&self, least));
  g_assert_cmpuint (count, ==, 2);
  g_assert_true (gtk_widget_get_mapped (self.main));
  close_window (&self);
}

/* Waits for a sheet of @extent pixels, which leaves no gap above it on its way. */
static void
watch_raise (Fixture *self,
             int      extent)
{
  gint64 deadline = g_get_monotonic_time () + RW_DESK_PATIENCE;
  int height = gtk_widget_get_height (self->split);

  while (!has_extent (self, extent) && g_get_monotonic_time () < deadline)
    {
      g_main_context_iteration (NULL, FALSE);
      g_assert_cmpint (gtk_widget_get_height (self->main), ==,
                       height - rw_split_get_extent (RW_SPLIT (self->split)));
    }
  g_assert_true (has_extent (self, extent));
}

/* A page raises the sheet, and it goes down again as far as it was, unless a hand has
 * moved it; only that is told, to be kept. */
static void
test_raised (void)
{
  Fixture self;
  RwSplit *split;
  guint count = 0;
  int height;
  int usual;

  open_window (&self, 360, 640);
  split = RW_SPLIT (self.split);
  height = gtk_widget_get_height (self.split);
  usual = rw_split_get_extent (split);
  rw_split_set_extent (split, 200);
  rw_desk_wait_for (desk, has_extent (&self, 200));
  g_signal_connect_swapped (self.split, "notify::side-height", G_CALLBACK (count_cb), &count);

  rw_split_raise (split, FALSE);
  watch_raise (&self, usual);
  rw_split_raise (split, TRUE);
  rw_desk_wait_for (desk, has_extent (&self, height) && !gtk_widget_get_mapped (self.main));
  rw_split_settle (split);
  rw_desk_wait_for (desk, has_extent (&self, 200) && gtk_widget_get_mapped (self.main));

  rw_split_raise (split, TRUE);
  rw_split_toggle (split);
  g_assert_false (rw_split_is_raised (split));
  rw_desk_wait_for (desk, has_extent (&self, usual));
  g_assert_cmpuint (count, ==, 0);
  throw (&self, 240, 0.0);
  rw_split_settle (split);
  rw_desk_wait_for (desk, has_extent (&self, 240));
  g_assert_cmpuint (count, ==, 1);

  rw_split_set_whole (split, TRUE);
  rw_split_raise (split, FALSE);
  rw_split_settle (split);
  g_assert_true (rw_split_get_whole (split));
  close_window (&self);
}

/* The middle of the grip, pixels of the window. */
static graphene_point_t
get_grip (Fixture *self)
{
  return GRAPHENE_POINT_INIT (gtk_widget_get_width (self->split) / 2.0,
                              get_box (self, self->side).origin.y - RW_SPLIT_HANDLE_HEIGHT / 2.0);
}

/* Draws the sheet up, and presses on it as soon as it moves; returns where. It is
 * so slow that it is on its way for many seconds: no machine is too busy to catch
 * it. */
static graphene_point_t
catch_on_its_way (Fixture *self)
{
  RwSplit *split = RW_SPLIT (self->split);
  int rest = rw_split_get_extent (split);
  graphene_point_t at;

  rw_split_toggle (split);
  set_mass (self, SLOW);
  rw_desk_wait_for (desk, rw_split_get_extent (split) > rest);
  at = get_grip (self);
  rw_hand_move (hand, at.x, at.y);
  rw_hand_press (hand);
  rw_desk_wait_for (desk, split->held);
  set_mass (self, USUAL);
  g_assert_cmpfloat (split->shown, >, rest);
  g_assert_cmpfloat (split->shown, <, gtk_widget_get_height (self->split));

  return at;
}

static int
see_highest (Fixture *self,
             gint64   time)
{
  gint64 deadline = g_get_monotonic_time () + time;
  int highest = 0;

  while (g_get_monotonic_time () < deadline)
    {
      g_main_context_iteration (NULL, FALSE);
      highest = MAX (highest, rw_split_get_extent (RW_SPLIT (self->split)));
    }

  return highest;
}

/* A sheet that is caught on its way stays in the hand, goes with it, and
 * turns round if it was only tapped. */
static void
test_caught (void)
{
  Fixture self;
  graphene_point_t at;
  int caught;
  int rest;

  open_window (&self, 360, 640);
  rw_desk_wait_for (desk, rw_hand_take_window (hand) && gtk_window_is_active (GTK_WINDOW (self.window)));
  rest = rw_split_get_extent (RW_SPLIT (self.split));
  at = catch_on_its_way (&self);
  caught = (int) RW_SPLIT (self.split)->shown;
  g_assert_cmpint (see_highest (&self, SOME_FRAMES), ==, caught);
  rw_hand_stroke (hand, at.x, at.y, at.x, at.y + 100.0, 5);
  g_assert_cmpint (see_highest (&self, SOME_FRAMES), <=, caught);
  rw_desk_wait_for (desk, has_extent (&self, caught - 100));
  g_usleep (HAND_RESTS);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, !rw_split_get_whole (RW_SPLIT (self.split)));

  rw_split_set_extent (RW_SPLIT (self.split), rest);
  rw_desk_wait_for (desk, has_extent (&self, rest));
  catch_on_its_way (&self);
  rw_hand_release (hand);
  rw_desk_wait_for (desk, has_extent (&self, rest));
  g_assert_false (rw_split_get_whole (RW_SPLIT (self.split)));
  close_window (&self);
}

/* As wide as it is asked to be, within reason; and that is told, to be kept. */
static void
test_drawn_wide (void)
{
  Fixture self;
  guint count = 0;
  int usual;
  int least;
  int greatest;

  open_window (&self, 1100, 700);
  g_signal_connect_swapped (self.split, "notify::side-width", G_CALLBACK (count_cb), &count);
  usual = rw_split_get_extent (RW_SPLIT (self.split));
  rw_split_get_range (RW_SPLIT (self.split), &least, &greatest);
  g_assert_cmpint (least, <, usual);
  g_assert_cmpint (greatest, >, usual);

  rw_split_set_extent (RW_SPLIT (self.split), 400);
  rw_desk_wait_for (desk, has_extent (&self, 400));
  g_assert_cmpuint (count, ==, 1);
  rw_split_set_extent (RW_SPLIT (self.split), 10);
  rw_desk_wait_for (desk, has_extent (&self, least));
  rw_split_set_extent (RW_SPLIT (self.split), 10000);
  rw_desk_wait_for (desk, has_extent (&self, greatest));
  g_assert_false (rw_split_get_whole (RW_SPLIT (self.split)));
  rw_split_toggle (RW_SPLIT (self.split));
  rw_desk_wait_for (desk, has_extent (&self, usual));
  rw_split_toggle (RW_SPLIT (self.split));
  rw_desk_wait_for (desk, has_extent (&self, greatest));
  close_window (&self);
}

static void
test_resize (void)
{
  Fixture self;

  open_window (&self, 1100, 700);
  gtk_window_set_default_size (GTK_WINDOW (self.window), 400, 700);
  rw_desk_wait_for (desk, gtk_widget_has_css_class (self.split, "narrow"));
  gtk_window_set_default_size (GTK_WINDOW (self.window), 1100, 700);
  rw_desk_wait_for (desk, !gtk_widget_has_css_class (self.split, "narrow"));
  close_window (&self);
}

static void
test_children (void)
{
  GtkWidget *split = g_object_ref_sink (g_object_new (RW_TYPE_SPLIT, NULL));
  GtkWidget *first = gtk_label_new ("First");
  GtkWidget *second = gtk_label_new ("Second");
  guint count = 0;

  g_signal_connect_swapped (split, "notify::main", G_CALLBACK (count_cb), &count);
  rw_split_set_main (RW_SPLIT (split), first);
  rw_split_set_main (RW_SPLIT (split), first);
  g_assert_cmpuint (count, ==, 1);
  g_assert_true (rw_split_get_main (RW_SPLIT (split)) == first);

  g_object_add_weak_pointer (G_OBJECT (first), (gpointer *) &first);
  rw_split_set_main (RW_SPLIT (split), second);
  g_assert_cmpuint (count, ==, 2);
  g_assert_null (first);
  g_assert_finalize_object (split);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_display (1280, 1024);
  hand = rw_hand_new ();
  gtk_init ();

  g_test_add_func ("/app/split/wide", test_wide);
  g_test_add_func ("/app/split/mirrored", test_mirrored);
  g_test_add_func ("/app/split/narrow", test_narrow);
  g_test_add_func ("/app/split/drawn-up", test_drawn_up);
  g_test_add_func ("/app/split/bar", test_bar);
  g_test_add_func ("/app/split/bar-over-sheet", test_bar_over_sheet);
  g_test_add_func ("/app/split/bar-gives-way", test_bar_gives_way);
  g_test_add_func ("/app/split/hidden", test_hidden);
  g_test_add_func ("/app/split/order", test_order);
  g_test_add_func ("/app/split/slides", test_slides);
  g_test_add_func ("/app/split/thrown", test_thrown);
  g_test_add_func ("/app/split/raised", test_raised);
  g_test_add_func ("/app/split/caught", test_caught);
  g_test_add_func ("/app/split/drawn-wide", test_drawn_wide);
  g_test_add_func ("/app/split/resize", test_resize);
  g_test_add_func ("/app/split/children", test_children);
  status = g_test_run ();

  rw_hand_free (hand);
  rw_desk_close (desk);

  return status;
}
