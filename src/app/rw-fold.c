/* rw-fold.c: a heading that shows what is below it at a press
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-fold.h"

#include "rw-icon.h"
#include "rw-text.h"

struct _RwFold
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *button;
  GtkWidget *revealer;

  /* Borrowed: in the button */
  GtkWidget *arrow;
  GtkWidget *title;
};

enum
{
  PROP_0,
  PROP_CHILD,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RwFold, rw_fold, GTK_TYPE_WIDGET)

static void
clicked_cb (RwFold *self)
{
  rw_fold_set_expanded (self, !rw_fold_get_expanded (self));
}

static void
rw_fold_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, gtk_revealer_get_child (GTK_REVEALER (RW_FOLD (object)->revealer)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_fold_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_CHILD:
      gtk_revealer_set_child (GTK_REVEALER (RW_FOLD (object)->revealer), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_fold_dispose (GObject *object)
{
  RwFold *self = RW_FOLD (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->revealer, gtk_widget_unparent);

  G_OBJECT_CLASS (rw_fold_parent_class)->dispose (object);
}

static void
rw_fold_class_init (RwFoldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_fold_dispose;
  object_class->get_property = rw_fold_get_property;
  object_class->set_property = rw_fold_set_property;

  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "fold");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rw_fold_init (RwFold *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkWidget *grid = gtk_grid_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->arrow = rw_icon_new ("pan-end-symbolic");
  gtk_widget_set_valign (self->arrow, GTK_ALIGN_START);
  self->title = rw_text_new ("");
  gtk_grid_set_column_spacing (GTK_GRID (grid), 6);
  gtk_grid_attach (GTK_GRID (grid), self->arrow, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), self->title, 1, 0, 1, 1);

  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), grid);
  gtk_widget_add_css_class (self->button, "flat");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));

  self->revealer = gtk_revealer_new ();
  gtk_revealer_set_transition_duration (GTK_REVEALER (self->revealer), 150);
  gtk_widget_set_parent (self->revealer, GTK_WIDGET (self));
  rw_fold_set_expanded (self, FALSE);
}

GtkWidget *
rw_fold_new (const char *title,
             GtkWidget  *child)
{
  GtkWidget *self = g_object_new (RW_TYPE_FOLD, "child", child, NULL);

  rw_fold_set_title (RW_FOLD (self), title);

  return self;
}

void
rw_fold_set_title (RwFold     *self,
                   const char *title)
{
  g_return_if_fail (RW_IS_FOLD (self));
  g_return_if_fail (title != NULL);

  gtk_label_set_text (GTK_LABEL (self->title), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

gboolean
rw_fold_get_expanded (RwFold *self)
{
  g_return_val_if_fail (RW_IS_FOLD (self), FALSE);

  return gtk_revealer_get_reveal_child (GTK_REVEALER (self->revealer));
}

void
rw_fold_set_expanded (RwFold   *self,
                      gboolean  expanded)
{
  g_return_if_fail (RW_IS_FOLD (self));

  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), expanded);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->arrow), expanded ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, expanded, -1);
}
