/* rw-zoom-bar.c: buttons to zoom the picture, and how far it is zoomed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-zoom-bar.h"

#include "rw-view.h"

#include <glib/gi18n.h>

/* The widest that is ever said, so that nothing moves while it is zoomed. */
#define LEVEL_CHARS 5

struct _RwZoomBar
{
  GtkBox parent_instance;

  /* Children */
  GtkWidget *out;
  GtkWidget *fit;
  GtkWidget *in;

  /* Borrowed from the button in the middle */
  GtkWidget *level;

  int percent;
};

G_DEFINE_FINAL_TYPE (RwZoomBar, rw_zoom_bar, GTK_TYPE_BOX)

/* The keyboard must not be left on what will take no key: the actions are switched
 * off after this. */
static void
release_keyboard (RwZoomBar *self,
                  double     zoom)
{
  if (zoom <= 1.0 && (gtk_widget_has_focus (self->out) || gtk_widget_has_focus (self->fit)))
    gtk_widget_grab_focus (self->in);
  else if (zoom >= RW_VIEW_MAX_ZOOM && gtk_widget_has_focus (self->in))
    gtk_widget_grab_focus (self->out);
}

static GtkWidget *
add_button (RwZoomBar  *self,
            const char *action,
            const char *name)
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "flat");
  gtk_box_append (GTK_BOX (self), button);

  return button;
}

static void
rw_zoom_bar_class_init (RwZoomBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "zoom-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rw_zoom_bar_init (RwZoomBar *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Zoom"), -1);
  self->out = add_button (self, "win.zoom-out", _("Zoom Out"));
  self->fit = add_button (self, "win.zoom-fit", _("Show All"));
  self->in = add_button (self, "win.zoom-in", _("Zoom In"));
  gtk_button_set_icon_name (GTK_BUTTON (self->out), "zoom-out-symbolic");
  gtk_button_set_icon_name (GTK_BUTTON (self->in), "zoom-in-symbolic");
  self->level = gtk_label_new (NULL);
  gtk_label_set_width_chars (GTK_LABEL (self->level), LEVEL_CHARS);
  gtk_widget_add_css_class (self->level, "numeric");
  gtk_button_set_child (GTK_BUTTON (self->fit), self->level);
  gtk_widget_set_hexpand (self->fit, TRUE);
  rw_zoom_bar_set_zoom (self, 1.0);
}

GtkWidget *
rw_zoom_bar_new (void)
{
  return g_object_new (RW_TYPE_ZOOM_BAR, NULL);
}

void
rw_zoom_bar_set_zoom (RwZoomBar *self,
                      double     zoom)
{
  int percent = (int) (100.0 * zoom + 0.5);
  g_autofree char *words = NULL;

  g_return_if_fail (RW_IS_ZOOM_BAR (self));

  release_keyboard (self, zoom);
  if (percent == self->percent)
    return;

  self->percent = percent;
  /* Translators: how far the picture is zoomed; all of it is 100% */
  words = g_strdup_printf (C_("zoom level", "%d%%"), percent);
  gtk_label_set_label (GTK_LABEL (self->level), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fit), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}
