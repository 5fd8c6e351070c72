/* rw-panel-bar.c: the header bar of the panel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-panel-bar.h"

#include "rw-back-button.h"
#include "rw-focus.h"
#include "rw-page-title.h"

#include <adwaita.h>

struct _RwPanelBar
{
  GtkWidget parent_instance;

  /* Template children */
  GtkRevealer *revealer;
  AdwHeaderBar *bar;
  RwBackButton *back;
  RwPageTitle *title;

  /* Owned: the name of the page */
  char *name;

  gboolean beside;
  gboolean leads_back;
};

G_DEFINE_FINAL_TYPE (RwPanelBar, rw_panel_bar, GTK_TYPE_WIDGET)

/* At home a sheet needs no more than its verdict. There the bar comes and goes with
 * the page, and as slowly. */
static void
reveal (RwPanelBar *self)
{
  gtk_revealer_set_transition_type (self->revealer, self->beside ? GTK_REVEALER_TRANSITION_TYPE_NONE
                                                                 : GTK_REVEALER_TRANSITION_TYPE_SLIDE_DOWN);
  gtk_revealer_set_reveal_child (self->revealer, self->beside || self->leads_back);
}

/* What goes away with its page still says what it did. */
static void
update (RwPanelBar *self)
{
  if (self->beside || self->leads_back)
    {
      rw_page_title_set_text (self->title, self->name != NULL ? self->name : "");
      gtk_widget_set_visible (GTK_WIDGET (self->back), self->leads_back);
    }
  reveal (self);
}

static gboolean
rw_panel_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RW_PANEL_BAR (widget)->back));
}

static void
rw_panel_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RW_TYPE_PANEL_BAR);
  g_clear_pointer (&RW_PANEL_BAR (object)->name, g_free);

  G_OBJECT_CLASS (rw_panel_bar_parent_class)->dispose (object);
}

static void
rw_panel_bar_class_init (RwPanelBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_panel_bar_dispose;

  widget_class->focus = rw_focus_pass;
  widget_class->grab_focus = rw_panel_bar_grab_focus;

  g_type_ensure (RW_TYPE_BACK_BUTTON);
  g_type_ensure (RW_TYPE_PAGE_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-panel-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, RwPanelBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, RwPanelBar, bar);
  gtk_widget_class_bind_template_child (widget_class, RwPanelBar, back);
  gtk_widget_class_bind_template_child (widget_class, RwPanelBar, title);
  gtk_widget_class_set_css_name (widget_class, "panel-bar");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_panel_bar_init (RwPanelBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->beside = TRUE;
}

void
rw_panel_bar_tell (RwPanelBar *self,
                   const char *title,
                   const char *back)
{
  g_return_if_fail (RW_IS_PANEL_BAR (self));
  g_return_if_fail (title != NULL);

  g_free (self->name);
  self->name = g_strdup (title);
  self->leads_back = back != NULL;
  if (back != NULL)
    rw_back_button_set_words (self->back, back);
  update (self);
}

void
rw_panel_bar_set_beside (RwPanelBar *self,
                         gboolean    beside)
{
  g_return_if_fail (RW_IS_PANEL_BAR (self));

  if (!beside == !self->beside)
    return;

  self->beside = beside;
  adw_header_bar_set_show_end_title_buttons (self->bar, beside);
  if (beside)
    gtk_widget_remove_css_class (GTK_WIDGET (self->bar), "flat");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->bar), "flat");
  update (self);
}
