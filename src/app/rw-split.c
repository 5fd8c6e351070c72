/* rw-split.c: canvas and panel side by side where there is room, else one above the other
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-split-private.h"

#include "rw-appearance.h"
#include "rw-split-drag.h"
#include "rw-split-handle.h"

/* The panel's share of a wide window, and its limits in pixels where letters have
 * their usual size: lines of text stay between about 40 and 60 letters. */
#define SIDE_SHARE 0.38
#define SIDE_MIN 340
#define SIDE_MAX 460
#define SIDE_MIN_HEIGHT 120

/* How wide the panel can be drawn at most: the canvas is what it is all about. */
#define SIDE_GREATEST_SHARE 0.62

/* As wide as it can be, whatever that is: the words of the bar give way to it, and it
 * can be wider then, pixels. */
#define SIDE_WIDEST 16384

/* The canvas's share of the height of a narrow window. */
#define MAIN_SHARE 0.52

enum
{
  PROP_0,
  PROP_BAR,
  PROP_MAIN,
  PROP_SIDE,
  PROP_SIDE_WIDTH,
  PROP_SIDE_HEIGHT,
  PROP_WHOLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RwSplit, rw_split, GTK_TYPE_WIDGET)

/* What has nothing to say beside the canvas is hidden, and the canvas has all the room. */
static gboolean
has_side (RwSplit *self)
{
  return self->side != NULL && gtk_widget_get_visible (self->side);
}

static GtkSizeRequestMode
rw_split_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
rw_split_measure (GtkWidget      *widget,
                  GtkOrientation  orientation,
                  int             for_size,
                  int            *minimum,
                  int            *natural,
                  int            *minimum_baseline,
                  int            *natural_baseline)
{
  RwSplit *self = RW_SPLIT (widget);
  int bar_min = 0;
  int main_min = 0;
  int main_natural = 0;
  int side_min = 0;

  if (self->bar != NULL)
    gtk_widget_measure (self->bar, orientation, -1, &bar_min, NULL, NULL, NULL);
  if (self->main != NULL)
    gtk_widget_measure (self->main, orientation, -1, &main_min, &main_natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      if (has_side (self))
        gtk_widget_measure (self->side, orientation, -1, &side_min, NULL, NULL, NULL);
      *minimum = MAX (bar_min, MAX (main_min, side_min));
      *natural = MAX (bar_min, main_natural) + MAX (side_min, SIDE_MIN);
    }
  else
    {
      /* The panel scrolls: asking it how high all its text would be costs more
       * than everything else on the way to the first frame. */
      *minimum = bar_min + main_min + SIDE_MIN_HEIGHT;
      *natural = MAX (bar_min + main_natural, *minimum);
    }
}

static void
allocate_child (GtkWidget *child,
                int        x,
                int        y,
                int        width,
                int        height)
{
  if (child != NULL)
    gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int height = 0;

  if (widget != NULL)
    gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

static int
measure_bar (RwSplit *self)
{
  int height = measure_height (self->bar, -1);

  if (self->narrow || !has_side (self))
    return height;

  return MAX (height, measure_height (self->side_bar, self->extent));
}

int
_rw_split_get_height (RwSplit *self)
{
  return gtk_widget_get_height (GTK_WIDGET (self)) - measure_bar (self);
}

/* What is covered needs as much as it did, though it measures nothing; and the bar
 * is as wide as the canvas. */
static int
measure_main (RwSplit        *self,
              GtkOrientation  orientation)
{
  int bar_min = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL && self->bar != NULL)
    gtk_widget_measure (self->bar, orientation, -1, &bar_min, NULL, NULL, NULL);
  if (self->main != NULL && gtk_widget_get_visible (self->main))
    gtk_widget_measure (self->main, orientation, -1, &self->main_min[orientation], NULL, NULL, NULL);

  return MAX (self->main_min[orientation], bar_min);
}

static int
get_usual_extent (RwSplit *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->narrow)
    {
      int height = _rw_split_get_height (self);

      return height - (int) (height * MAIN_SHARE);
    }

  /* Large letters need wider lines. */
  return CLAMP ((int) (width * SIDE_SHARE), SIDE_MIN,
                (int) (SIDE_MAX * MAX (rw_appearance_get_text_scale (), 1.0)));
}

/* A sheet that is not drawn up over all leaves as much of the canvas as that needs. */
void
_rw_split_get_limits (RwSplit *self,
                      int     *least,
                      int     *greatest)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (self->narrow)
    {
      *least = SIDE_MIN_HEIGHT + RW_SPLIT_HANDLE_HEIGHT;
      *greatest = MAX (_rw_split_get_height (self) - measure_main (self, GTK_ORIENTATION_VERTICAL), *least);
    }
  else
    {
      *least = SIDE_MIN;
      *greatest = MAX (MIN ((int) (width * SIDE_GREATEST_SHARE),
                            width - measure_main (self, GTK_ORIENTATION_HORIZONTAL)), *least);
    }
}

int
_rw_split_find_rest (RwSplit *self)
{
  int chosen = self->narrow ? self->side_height : self->side_width;
  int usual = get_usual_extent (self);
  int least;
  int greatest;

  _rw_split_get_limits (self, &least, &greatest);
  if (chosen == 0 || (self->narrow && self->lifted && !self->whole))
    chosen = MAX (chosen, usual);

  return CLAMP (chosen, least, greatest);
}

int
_rw_split_find_extent (RwSplit *self)
{
  if (self->narrow && self->whole)
    return _rw_split_get_height (self);

  return _rw_split_find_rest (self);
}

/* The handle lies beside the border, where a press on the panel is never meant, and
 * not over the bar, which moves the window. */
static void
allocate_wide (RwSplit *self,
               int      width,
               int      height)
{
  int top = measure_bar (self);
  int side_width = self->extent;
  int main_width = width - side_width;
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int border = mirrored ? side_width : main_width;
  int main_x = mirrored ? side_width : 0;

  allocate_child (self->bar, main_x, 0, main_width, top);
  allocate_child (self->main, main_x, top, main_width, height - top);
  allocate_child (self->side, mirrored ? 0 : main_width, 0, side_width, height);
  allocate_child (self->handle, mirrored ? border : border - RW_SPLIT_HANDLE_WIDTH, top,
                  RW_SPLIT_HANDLE_WIDTH, height - top);
}

static void
allocate_alone (RwSplit *self,
                int      width,
                int      height)
{
  int top = measure_bar (self);

  allocate_child (self->bar, 0, 0, width, top);
  allocate_child (self->main, 0, top, width, height - top);
}

/* How much of the height is the canvas's, seen or covered: a hand that draws the
 * sheet up moves it only as far as it can go, and a sheet that comes up leaves no
 * gap above it. */
static int
find_main_height (RwSplit *self,
                  int      height)
{
  int rest = _rw_split_find_rest (self);
  int least;
  int greatest;

  if (!_rw_split_is_moving (self))
    return height - rest;

  _rw_split_get_limits (self, &least, &greatest);

  return height - CLAMP ((int) self->shown, least, self->held ? greatest : rest);
}

/* The handle is the upper edge of the sheet. */
static void
allocate_narrow (RwSplit *self,
                 int      width,
                 int      height)
{
  int bar_height = measure_bar (self);
  int top = height - self->extent;
  int side_height = (_rw_split_is_moving (self) ? self->highest : self->extent) - RW_SPLIT_HANDLE_HEIGHT;

  allocate_child (self->bar, 0, 0, width, bar_height);
  if (self->main != NULL && gtk_widget_get_visible (self->main))
    allocate_child (self->main, 0, bar_height, width, find_main_height (self, height - bar_height));
  allocate_child (self->handle, 0, top, width, RW_SPLIT_HANDLE_HEIGHT);
  allocate_child (self->side, 0, top + RW_SPLIT_HANDLE_HEIGHT, width, side_height);
}

static void
set_css_class (GtkWidget  *widget,
               const char *name,
               gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/* There is no sheet any more. While room is shared out nothing may come in sight. */
static gboolean
widened_cb (gpointer user_data)
{
  RwSplit *self = RW_SPLIT (user_data);

  self->widened_id = 0;
  self->was_whole = FALSE;
  _rw_split_go (self, FALSE, self->extent, 0.0);

  return G_SOURCE_REMOVE;
}

static void
rw_split_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  RwSplit *self = RW_SPLIT (widget);
  gboolean moving;

  self->narrow = width < RW_SPLIT_NARROW;
  gtk_widget_set_child_visible (self->handle, has_side (self));
  if (!has_side (self))
    {
      self->extent = 0;
      allocate_alone (self, width, height);
      return;
    }

  moving = self->narrow && _rw_split_is_moving (self);
  self->extent = moving ? (int) self->shown : _rw_split_find_extent (self);
  set_css_class (widget, "narrow", self->narrow);
  set_css_class (widget, "whole", self->whole && !moving);
  if (self->whole && !self->narrow && self->widened_id == 0)
    self->widened_id = g_idle_add (widened_cb, self);
  if (self->narrow)
    allocate_narrow (self, width, height);
  else
    allocate_wide (self, width, height);
  if (!moving)
    rw_split_handle_update (RW_SPLIT_HANDLE (self->handle));
}

static void
choose (RwSplit    *self,
        int        *slot,
        int         extent,
        GParamSpec *pspec)
{
  if (extent == *slot)
    return;

  *slot = extent;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

void
_rw_split_choose_height (RwSplit *self,
                         int      extent)
{
  self->lifted = FALSE;
  choose (self, &self->side_height, extent, properties[PROP_SIDE_HEIGHT]);
}

static void
rw_split_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  RwSplit *self = RW_SPLIT (object);

  switch (prop_id)
    {
    case PROP_BAR:
      g_value_set_object (value, self->bar);
      break;

    case PROP_MAIN:
      g_value_set_object (value, self->main);
      break;

    case PROP_SIDE:
      g_value_set_object (value, self->side);
      break;

    case PROP_SIDE_WIDTH:
      g_value_set_int (value, self->side_width);
      break;

    case PROP_SIDE_HEIGHT:
      g_value_set_int (value, self->side_height);
      break;

    case PROP_WHOLE:
      g_value_set_boolean (value, self->whole);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_split_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  RwSplit *self = RW_SPLIT (object);

  switch (prop_id)
    {
    case PROP_BAR:
      rw_split_set_bar (self, g_value_get_object (value));
      break;

    case PROP_MAIN:
      rw_split_set_main (self, g_value_get_object (value));
      break;

    case PROP_SIDE:
      rw_split_set_side (self, g_value_get_object (value));
      break;

    case PROP_SIDE_WIDTH:
      choose (self, &self->side_width, g_value_get_int (value), pspec);
      break;

    case PROP_SIDE_HEIGHT:
      choose (self, &self->side_height, g_value_get_int (value), pspec);
      break;

    case PROP_WHOLE:
      rw_split_set_whole (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_split_dispose (GObject *object)
{
  RwSplit *self = RW_SPLIT (object);

  g_clear_handle_id (&self->widened_id, g_source_remove);
  _rw_split_clear_motion (self);
  g_clear_weak_pointer (&self->side_bar);
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_pointer (&self->main, gtk_widget_unparent);
  g_clear_pointer (&self->side, gtk_widget_unparent);
  g_clear_pointer (&self->handle, gtk_widget_unparent);

  G_OBJECT_CLASS (rw_split_parent_class)->dispose (object);
}

/* By the place of its middle GTK would come to a panel with a bar of its own before
 * the canvas. */
static gboolean
rw_split_focus (GtkWidget        *widget,
                GtkDirectionType  direction)
{
  gboolean back = direction == GTK_DIR_TAB_BACKWARD;
  GtkWidget *next = gtk_widget_get_focus_child (widget);

  if (!back && direction != GTK_DIR_TAB_FORWARD)
    return GTK_WIDGET_CLASS (rw_split_parent_class)->focus (widget, direction);

  if (next == NULL)
    next = back ? gtk_widget_get_last_child (widget) : gtk_widget_get_first_child (widget);
  while (next != NULL && !(gtk_widget_get_mapped (next) && gtk_widget_child_focus (next, direction)))
    next = back ? gtk_widget_get_prev_sibling (next) : gtk_widget_get_next_sibling (next);

  return next != NULL;
}

static void
toggle_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  rw_split_toggle (RW_SPLIT (widget));
}

/* Before it leads anywhere else: it is the sheet that is in the way. One that a page
 * has raised goes down with that. */
static gboolean
let_down_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  RwSplit *self = RW_SPLIT (widget);

  if (!self->whole || (self->raised && !self->was_whole))
    return FALSE;

  rw_split_set_whole (self, FALSE);

  return TRUE;
}

static void
rw_split_class_init (RwSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_split_dispose;
  object_class->get_property = rw_split_get_property;
  object_class->set_property = rw_split_set_property;

  widget_class->focus = rw_split_focus;
  widget_class->get_request_mode = rw_split_get_request_mode;
  widget_class->measure = rw_split_measure;
  widget_class->size_allocate = rw_split_size_allocate;

  properties[PROP_BAR] =
    g_param_spec_object ("bar", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_MAIN] =
    g_param_spec_object ("main", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SIDE] =
    g_param_spec_object ("side", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SIDE_WIDTH] =
    g_param_spec_int ("side-width", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SIDE_HEIGHT] =
    g_param_spec_int ("side-height", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_WHOLE] =
    g_param_spec_boolean ("whole", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "split.toggle", NULL, toggle_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, let_down_cb, NULL);

  gtk_widget_class_set_css_name (widget_class, "split");
}

static void
rw_split_init (RwSplit *self)
{
  self->handle = rw_split_handle_new (self);
  /* A sheet that comes up from below. */
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static void
set_child (RwSplit     *self,
           GtkWidget  **slot,
           GtkWidget   *child,
           GParamSpec  *pspec)
{
  if (*slot == child)
    return;

  g_clear_pointer (slot, gtk_widget_unparent);
  *slot = child;
  /* In the order of the keyboard: bar, canvas, handle, panel. */
  if (child != NULL && slot == &self->bar)
    gtk_widget_insert_after (child, GTK_WIDGET (self), NULL);
  else if (child != NULL && slot == &self->main)
    gtk_widget_insert_before (child, GTK_WIDGET (self), self->handle);
  else if (child != NULL)
    gtk_widget_insert_after (child, GTK_WIDGET (self), self->handle);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

GtkWidget *
rw_split_get_bar (RwSplit *self)
{
  g_return_val_if_fail (RW_IS_SPLIT (self), NULL);

  return self->bar;
}

void
rw_split_set_bar (RwSplit   *self,
                  GtkWidget *child)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  set_child (self, &self->bar, child, properties[PROP_BAR]);
}

void
rw_split_set_side_bar (RwSplit   *self,
                       GtkWidget *bar)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  if (!g_set_weak_pointer (&self->side_bar, bar))
    return;

  rw_split_drag_add_bar (self, bar);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

GtkWidget *
rw_split_get_main (RwSplit *self)
{
  g_return_val_if_fail (RW_IS_SPLIT (self), NULL);

  return self->main;
}

void
rw_split_set_main (RwSplit   *self,
                   GtkWidget *child)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  set_child (self, &self->main, child, properties[PROP_MAIN]);
}

GtkWidget *
rw_split_get_side (RwSplit *self)
{
  g_return_val_if_fail (RW_IS_SPLIT (self), NULL);

  return self->side;
}

void
rw_split_set_side (RwSplit   *self,
                   GtkWidget *child)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  set_child (self, &self->side, child, properties[PROP_SIDE]);
}

gboolean
rw_split_is_narrow (RwSplit *self)
{
  g_return_val_if_fail (RW_IS_SPLIT (self), FALSE);

  return self->narrow;
}

int
rw_split_get_extent (RwSplit *self)
{
  g_return_val_if_fail (RW_IS_SPLIT (self), 0);

  return self->extent;
}

void
rw_split_get_range (RwSplit *self,
                    int     *least,
                    int     *greatest)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  _rw_split_get_limits (self, least, greatest);
  if (self->narrow)
    *greatest = _rw_split_get_height (self);
}

void
rw_split_set_extent (RwSplit *self,
                     int      extent)
{
  int least;
  int greatest;

  g_return_if_fail (RW_IS_SPLIT (self));

  if (!has_side (self))
    return;

  _rw_split_get_limits (self, &least, &greatest);
  if (!self->narrow)
    {
      choose (self, &self->side_width, CLAMP (extent, least, greatest), properties[PROP_SIDE_WIDTH]);
      return;
    }

  /* Past the middle of what is left it goes all the way. */
  rw_split_set_whole (self, extent > (greatest + _rw_split_get_height (self)) / 2);
  if (!self->whole)
    _rw_split_choose_height (self, CLAMP (extent, least, greatest));
}

void
rw_split_grow (RwSplit *self,
               int      pixels)
{
  int least;
  int greatest;

  g_return_if_fail (RW_IS_SPLIT (self));

  _rw_split_get_limits (self, &least, &greatest);
  if (self->narrow && self->whole && pixels < 0)
    rw_split_set_extent (self, greatest);
  else if (self->narrow && self->extent >= greatest && pixels > 0)
    rw_split_set_whole (self, TRUE);
  else
    rw_split_set_extent (self, MIN (self->extent + pixels, greatest));
}

/* What is covered must not keep the keyboard. */
static void
take_focus_out (RwSplit *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && self->main != NULL && gtk_widget_is_ancestor (focus, self->main))
    gtk_widget_grab_focus (self->handle);
}

gboolean
rw_split_get_whole (RwSplit *self)
{
  g_return_val_if_fail (RW_IS_SPLIT (self), FALSE);

  return self->whole;
}

/* Not to be seen, and not to be told of. */
void
_rw_split_cover (RwSplit *self)
{
  if (self->main != NULL)
    gtk_widget_set_visible (self->main, !self->whole || !has_side (self) || _rw_split_is_moving (self));
}

void
_rw_split_go (RwSplit  *self,
              gboolean  whole,
              double    from,
              double    velocity)
{
  gboolean news = !whole != !self->whole;

  self->whole = whole;
  if (whole)
    take_focus_out (self);
  _rw_split_carry (self, from, velocity);
  if (news)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WHOLE]);
}

void
rw_split_set_whole (RwSplit  *self,
                    gboolean  whole)
{
  g_return_if_fail (RW_IS_SPLIT (self));

  self->raised = FALSE;
  if (!whole != !self->whole && (!whole || (self->narrow && has_side (self))))
    _rw_split_go (self, whole, self->extent, 0.0);
}

void
rw_split_toggle (RwSplit *self)
{
  int least;
  int greatest;

  g_return_if_fail (RW_IS_SPLIT (self));

  if (!has_side (self))
    return;

  _rw_split_get_limits (self, &least, &greatest);
  if (self->narrow)
    rw_split_set_whole (self, !self->whole);
  else
    choose (self, &self->side_width, MAX (self->side_width, self->extent) >= greatest ? 0 : SIDE_WIDEST,
            properties[PROP_SIDE_WIDTH]);
}
