/* rw-stage-menu.c: what one may do with the picture, where it is pressed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-stage-private.h"

#include <glib/gi18n.h>

/* Of the keys that an action has, the one that is told. */
static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        const char *key)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "accel", "s", key);
  g_menu_append_item (menu, item);
}

static GMenuModel *
new_menu (void)
{
  g_autoptr(GMenu) picture = g_menu_new ();
  g_autoptr(GMenu) zoom = g_menu_new ();
  GMenu *menu = g_menu_new ();

  append (picture, _("_Copy Picture"), "win.copy-picture", "<Control>c");
  append (picture, _("_Save Picture…"), "win.save-picture", "<Control>s");
  append (zoom, _("Zoom _In"), "win.zoom-in", "<Control>plus");
  append (zoom, _("Zoom _Out"), "win.zoom-out", "<Control>minus");
  append (zoom, _("Show _All"), "win.zoom-fit", "<Control>0");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (picture));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (zoom));

  return G_MENU_MODEL (menu);
}

/* GTK would give the keyboard to the next stop after the canvas. A window that goes
 * away closes its menu, too. */
static void
closed_cb (RwStage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root != NULL)
    gtk_root_set_focus (root, self->menu_from);
  g_clear_weak_pointer (&self->menu_from);
}

static void
ensure_menu (RwStage *self)
{
  g_autoptr(GMenuModel) model = NULL;

  if (self->menu != NULL)
    return;

  model = new_menu ();
  self->menu = gtk_popover_menu_new_from_model (model);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  g_signal_connect_object (self->menu, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
}

static void
show_at (RwStage            *self,
         const GdkRectangle *place)
{
  ensure_menu (self);
  g_set_weak_pointer (&self->menu_from, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), place);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* Not when it is pressed: the popover would keep the release from who waits for it. */
static void
released_cb (RwStage *self,
             int      n_presses,
             double   x,
             double   y)
{
  if (self->model != NULL)
    show_at (self, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
}

/* By keys it stands in the middle of what has them. */
static void
show_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  graphene_rect_t bounds;

  if (RW_STAGE (widget)->model == NULL || focus == NULL || !gtk_widget_compute_bounds (focus, widget, &bounds))
    return;

  show_at (RW_STAGE (widget), &(GdkRectangle) {
    (int) (bounds.origin.x + bounds.size.width / 2.0f), (int) (bounds.origin.y + bounds.size.height / 2.0f), 1, 1,
  });
}

void
_rw_stage_class_install_menu (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "stage.menu", NULL, show_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "stage.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "stage.menu", NULL);
}

void
_rw_stage_init_menu (RwStage *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
