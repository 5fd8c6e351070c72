/* rw-window-menu.c: the main menu, which holds and tells what the room is for
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include <glib/gi18n.h>

/* Round what a menu holds: its border, and the shadow beside it, pixels. */
#define RIM 40

/* Where a window is as wide as so many letters the menu surely has room for its keys:
 * measuring it is dear, and the first frame would wait for that. */
#define SURE_LETTERS 80

/* GTK 4.8 leaves the focus in a submenu that is not seen any more, and no key
 * reaches the window. */
static void
closed_cb (RwWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus == NULL || !gtk_widget_get_mapped (focus) ||
      gtk_widget_is_ancestor (focus, GTK_WIDGET (gtk_menu_button_get_popover (self->menu_button))))
    gtk_widget_grab_focus (GTK_WIDGET (self->menu_button));
}

static GMenuModel *
new_without_keys (GMenuModel *model)
{
  GMenu *menu = g_menu_new ();

  for (int i = 0; i < g_menu_model_get_n_items (model); i++)
    {
      g_autoptr(GMenuItem) item = g_menu_item_new_from_model (model, i);
      g_autoptr(GMenuModel) section = g_menu_model_get_item_link (model, i, G_MENU_LINK_SECTION);
      g_autoptr(GMenuModel) copy = section != NULL ? new_without_keys (section) : NULL;

      if (copy != NULL)
        g_menu_item_set_section (item, copy);
      /* Without one the key that the action is known to have would be told. */
      g_menu_item_set_attribute (item, "accel", "s", "");
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

static void
show_menu (RwWindow   *self,
           GMenuModel *model)
{
  gtk_menu_button_set_menu_model (self->menu_button, model);
  g_signal_connect_object (gtk_menu_button_get_popover (self->menu_button), "closed",
                           G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  _rw_window_add_zoom_row (self);
}

/* How wide the menu is with its keys. It can be narrower where GTK cuts words, which are
 * not to be cut. */
static int
measure_menu (RwWindow *self)
{
  GtkPopover *popover = gtk_menu_button_get_popover (self->menu_button);
  int needed;

  gtk_widget_measure (gtk_popover_get_child (popover), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &needed, NULL, NULL);

  return needed + RIM;
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        const char *target)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static void
append_views (RwWindow *self)
{
  append (self->menu_views, _("_Back View"), "win.aspect", "back");
  append (self->menu_views, _("_Side View"), "win.aspect", "side");
  append (self->menu_views, _("Se_ction"), "win.aspect", "section");
}

void
_rw_window_init_menu (RwWindow *self)
{
  self->menu = g_object_ref (gtk_menu_button_get_menu_model (self->menu_button));
  show_menu (self, self->menu);
}

/* How wide a letter is, in units of Pango: of the font that the person has chosen. */
static int
get_letter_width (RwWindow *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int width = pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);

  return width;
}

static gboolean
has_room (RwWindow *self,
          int       width)
{
  int letter_width = get_letter_width (self);

  if (width * PANGO_SCALE >= SURE_LETTERS * letter_width)
    return TRUE;

  if (letter_width != self->menu_letter_width)
    {
      if (gtk_menu_button_get_menu_model (self->menu_button) != self->menu)
        show_menu (self, self->menu);
      self->menu_width = measure_menu (self);
      self->menu_letter_width = letter_width;
    }

  return width >= self->menu_width;
}

void
_rw_window_fit_menu (RwWindow *self,
                     int       width)
{
  gboolean room = has_room (self, width);
  gboolean full = gtk_menu_button_get_menu_model (self->menu_button) == self->menu;
  g_autoptr(GMenuModel) short_menu = NULL;

  if (room && !full)
    show_menu (self, self->menu);
  if (room || !full)
    return;

  short_menu = new_without_keys (self->menu);
  show_menu (self, short_menu);
}

static gboolean
holds (GMenu *menu)
{
  return g_menu_model_get_n_items (G_MENU_MODEL (menu)) > 0;
}

void
_rw_window_fill_menu (RwWindow *self,
                      gboolean  views,
                      gboolean  topics)
{
  GMenuModel *shown = gtk_menu_button_get_menu_model (self->menu_button);

  if (views == holds (self->menu_views) && topics == holds (self->menu_topics))
    return;

  g_menu_remove_all (self->menu_views);
  g_menu_remove_all (self->menu_topics);
  self->menu_letter_width = 0;
  _rw_window_fit_later (self);
  if (views)
    append_views (self);
  if (topics)
    append (self->menu_topics, _("_Good to Know"), "win.open", "topics");

  /* The one without keys is a copy. */
  if (self->menu != NULL && shown != self->menu)
    {
      g_autoptr(GMenuModel) copy = new_without_keys (self->menu);

      show_menu (self, copy);
    }
}
