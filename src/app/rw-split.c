/* rw-split.c: two children side by side where there is room, else one above the other
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-split.h"

/* The panel's share of a wide window, and its limits in pixels: lines of text
 * stay between about 40 and 60 letters. */
#define SIDE_SHARE 0.38
#define SIDE_MIN 340
#define SIDE_MAX 460
#define SIDE_MIN_HEIGHT 120

/* The canvas's share of the height of a narrow window. */
#define MAIN_SHARE 0.52

struct _RwSplit
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *main;
  GtkWidget *side;
};

enum
{
  PROP_0,
  PROP_MAIN,
  PROP_SIDE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RwSplit, rw_split, GTK_TYPE_WIDGET)

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
  int main_min = 0;
  int main_natural = 0;
  int side_min = 0;

  if (self->main != NULL)
    gtk_widget_measure (self->main, orientation, -1, &main_min, &main_natural, NULL, NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      if (self->side != NULL)
        gtk_widget_measure (self->side, orientation, -1, &side_min, NULL, NULL, NULL);
      *minimum = MAX (main_min, side_min);
      *natural = main_natural + MAX (side_min, SIDE_MIN);
    }
  else
    {
      /* The panel scrolls: asking it how high all its text would be costs more
       * than everything else on the way to the first frame. */
      *minimum = main_min + SIDE_MIN_HEIGHT;
      *natural = MAX (main_natural, *minimum);
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

static void
allocate_wide (RwSplit *self,
               int      width,
               int      height)
{
  int side_width = CLAMP ((int) (width * SIDE_SHARE), SIDE_MIN, SIDE_MAX);
  int main_width = width - side_width;
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  allocate_child (self->main, mirrored ? side_width : 0, 0, main_width, height);
  allocate_child (self->side, mirrored ? 0 : main_width, 0, side_width, height);
}

static void
allocate_narrow (RwSplit *self,
                 int      width,
                 int      height)
{
  int main_height = MIN ((int) (height * MAIN_SHARE), height - SIDE_MIN_HEIGHT);
  int main_min = 0;

  if (self->main != NULL)
    gtk_widget_measure (self->main, GTK_ORIENTATION_VERTICAL, -1, &main_min, NULL, NULL, NULL);

  main_height = MAX (main_height, main_min);
  allocate_child (self->main, 0, 0, width, main_height);
  allocate_child (self->side, 0, main_height, width, height - main_height);
}

static void
rw_split_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  RwSplit *self = RW_SPLIT (widget);

  if (width >= RW_SPLIT_NARROW)
    {
      gtk_widget_remove_css_class (widget, "narrow");
      allocate_wide (self, width, height);
    }
  else
    {
      gtk_widget_add_css_class (widget, "narrow");
      allocate_narrow (self, width, height);
    }
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
    case PROP_MAIN:
      g_value_set_object (value, self->main);
      break;

    case PROP_SIDE:
      g_value_set_object (value, self->side);
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
    case PROP_MAIN:
      rw_split_set_main (self, g_value_get_object (value));
      break;

    case PROP_SIDE:
      rw_split_set_side (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_split_dispose (GObject *object)
{
  RwSplit *self = RW_SPLIT (object);

  g_clear_pointer (&self->main, gtk_widget_unparent);
  g_clear_pointer (&self->side, gtk_widget_unparent);

  G_OBJECT_CLASS (rw_split_parent_class)->dispose (object);
}

static void
rw_split_class_init (RwSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_split_dispose;
  object_class->get_property = rw_split_get_property;
  object_class->set_property = rw_split_set_property;

  widget_class->get_request_mode = rw_split_get_request_mode;
  widget_class->measure = rw_split_measure;
  widget_class->size_allocate = rw_split_size_allocate;

  properties[PROP_MAIN] =
    g_param_spec_object ("main", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SIDE] =
    g_param_spec_object ("side", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "split");
}

static void
rw_split_init (RwSplit *self)
{
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
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
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
