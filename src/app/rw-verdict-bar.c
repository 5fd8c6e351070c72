/* rw-verdict-bar.c: keeps the verdict in sight while its page is scrolled
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-verdict-bar.h"

#include "rw-appearance.h"
#include "rw-verdict-strip.h"

#include <adwaita.h>

/* As wide as the page grows, pixels. */
#define MAX_WIDTH 520

/* So far scrolled, the word and the place of the verdict are out of sight, pixels
 * where letters have their usual size. */
#define OUT_OF_SIGHT 72.0

/* Between the bar and what has the keyboard, pixels. */
#define AIR 6.0

struct _RwVerdictBar
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *revealer;
  GtkWidget *clamp;

  /* Borrowed: the bar lies over it */
  GtkScrolledWindow *scroller;

  gboolean needed;
  guint focus_id;
};

G_DEFINE_FINAL_TYPE (RwVerdictBar, rw_verdict_bar, GTK_TYPE_WIDGET)

static GtkAdjustment *
get_adjustment (RwVerdictBar *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

/* A page fits in whole where there is nothing to scroll. */
static void
scrolled_cb (RwVerdictBar *self)
{
  double limit = OUT_OF_SIGHT * MAX (rw_appearance_get_text_scale (), 1.0);

  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer),
                                 self->needed && gtk_adjustment_get_value (get_adjustment (self)) > limit);
}

/* A viewport brings what has the keyboard to its upper edge, where the bar lies. */
static gboolean
focus_idle_cb (gpointer user_data)
{
  RwVerdictBar *self = RW_VERDICT_BAR (user_data);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkAdjustment *adjustment = get_adjustment (self);
  graphene_rect_t bounds;
  double under;
  int height;

  self->focus_id = 0;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->scroller)) ||
      !gtk_revealer_get_reveal_child (GTK_REVEALER (self->revealer)) ||
      !gtk_widget_compute_bounds (focus, GTK_WIDGET (self->scroller), &bounds))
    return G_SOURCE_REMOVE;

  gtk_widget_measure (self->clamp, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (GTK_WIDGET (self)),
                      &height, NULL, NULL, NULL);
  under = height + AIR - bounds.origin.y;
  if (under > 0.0)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) - under);

  return G_SOURCE_REMOVE;
}

static void
focus_moved_cb (RwVerdictBar *self)
{
  if (self->focus_id == 0 && self->scroller != NULL)
    self->focus_id = g_idle_add (focus_idle_cb, self);
}

static void
rw_verdict_bar_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rw_verdict_bar_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (focus_moved_cb), widget, G_CONNECT_SWAPPED);
}

static void
rw_verdict_bar_unroot (GtkWidget *widget)
{
  g_clear_handle_id (&RW_VERDICT_BAR (widget)->focus_id, g_source_remove);
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_moved_cb, widget);

  GTK_WIDGET_CLASS (rw_verdict_bar_parent_class)->unroot (widget);
}

static void
rw_verdict_bar_dispose (GObject *object)
{
  RwVerdictBar *self = RW_VERDICT_BAR (object);

  g_clear_pointer (&self->revealer, gtk_widget_unparent);
  self->scroller = NULL;

  G_OBJECT_CLASS (rw_verdict_bar_parent_class)->dispose (object);
}

static void
rw_verdict_bar_class_init (RwVerdictBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rw_verdict_bar_dispose;

  widget_class->root = rw_verdict_bar_root;
  widget_class->unroot = rw_verdict_bar_unroot;

  gtk_widget_class_set_css_name (widget_class, "verdict-bar");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_verdict_bar_init (RwVerdictBar *self)
{
  self->needed = TRUE;
  self->clamp = adw_clamp_new ();
  adw_clamp_set_maximum_size (ADW_CLAMP (self->clamp), MAX_WIDTH);
  gtk_widget_add_css_class (self->clamp, "fixed-strip");

  /* GTK does not slide where a person wants no motion. */
  self->revealer = gtk_revealer_new ();
  gtk_revealer_set_transition_duration (GTK_REVEALER (self->revealer), 150);
  gtk_revealer_set_child (GTK_REVEALER (self->revealer), self->clamp);
  gtk_widget_set_parent (self->revealer, GTK_WIDGET (self));
}

void
rw_verdict_bar_watch (RwVerdictBar      *self,
                      RwModel           *model,
                      GtkScrolledWindow *scroller)
{
  GtkWidget *strip;

  g_return_if_fail (RW_IS_VERDICT_BAR (self));
  g_return_if_fail (GTK_IS_SCROLLED_WINDOW (scroller));
  g_return_if_fail (self->scroller == NULL);

  /* The keyboard has the Home key: a press takes the bar away, and the keyboard
   * would go with it. */
  strip = rw_verdict_strip_new (model);
  gtk_widget_set_can_focus (strip, FALSE);
  adw_clamp_set_child (ADW_CLAMP (self->clamp), strip);

  self->scroller = scroller;
  g_signal_connect_object (get_adjustment (self), "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

void
rw_verdict_bar_set_needed (RwVerdictBar *self,
                           gboolean      needed)
{
  g_return_if_fail (RW_IS_VERDICT_BAR (self));
  g_return_if_fail (self->scroller != NULL);

  self->needed = needed;
  scrolled_cb (self);
}
