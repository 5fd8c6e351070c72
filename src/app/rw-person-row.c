/* rw-person-row.c: one question about a person, to be ticked
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-person-row.h"

#include "rw-focus.h"
#include "rw-reveal.h"
#include "rw-text.h"
#include "rw-why-list.h"

#include <glib/gi18n.h>

struct _RwPersonRow
{
  GtkWidget parent_instance;

  /* Children */
  GtkWidget *check;
  GtkWidget *revealer;

  /* Owned */
  RwContent *content;

  /* Borrowed from the content */
  const RwRule *rule;
  const RwAdvice *advice;
};

enum
{
  TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RwPersonRow, rw_person_row, GTK_TYPE_WIDGET)

static void
append_detail (GtkWidget  *box,
               const char *title,
               const char *text)
{
  GtkWidget *heading;

  if (text == NULL)
    return;

  heading = rw_text_new (title);
  gtk_widget_add_css_class (heading, "caption-heading");
  gtk_widget_add_css_class (heading, "detail-title");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), rw_text_new (text));
}

static GtkWidget *
new_details (RwPersonRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  append_detail (box, _("What to do"), self->advice->action);
  append_detail (box, C_("advice", "Instead"), self->advice->instead);
  append_detail (box, _("Why"), self->advice->reason);
  gtk_box_append (GTK_BOX (box), rw_why_list_new_ground (self->content, self->rule));
  gtk_widget_add_css_class (box, "person-details");

  return box;
}

/* Nobody ticks all: what is not asked for is not made. */
static void
toggled_cb (RwPersonRow *self)
{
  gboolean active = rw_person_row_get_active (self);

  if (active && gtk_revealer_get_child (GTK_REVEALER (self->revealer)) == NULL)
    gtk_revealer_set_child (GTK_REVEALER (self->revealer), new_details (self));
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), active);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_STATE_EXPANDED, active, -1);
  g_signal_emit (self, signals[TOGGLED], 0);
}

/* Whoever ticks it reads what to do. */
static void
revealed_cb (RwPersonRow *self)
{
  if (gtk_revealer_get_child_revealed (GTK_REVEALER (self->revealer)) && gtk_widget_is_focus (self->check))
    rw_reveal (GTK_WIDGET (self));
}

static void
rw_person_row_dispose (GObject *object)
{
  RwPersonRow *self = RW_PERSON_ROW (object);

  g_clear_pointer (&self->check, gtk_widget_unparent);
  g_clear_pointer (&self->revealer, gtk_widget_unparent);
  g_clear_pointer (&self->content, rw_content_unref);

  G_OBJECT_CLASS (rw_person_row_parent_class)->dispose (object);
}

static gboolean
rw_person_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (RW_PERSON_ROW (widget)->check);
}

/* A check button takes an arrow for a choice among several, even where it is
 * alone: it would answer anew whoever only reads on. */
static gboolean
rw_person_row_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD &&
      gtk_widget_is_focus (RW_PERSON_ROW (widget)->check))
    return FALSE;

  return rw_focus_pass (widget, direction);
}

static void
rw_person_row_class_init (RwPersonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_person_row_dispose;

  widget_class->focus = rw_person_row_focus;
  widget_class->grab_focus = rw_person_row_grab_focus;

  /**
   * RwPersonRow::toggled:
   *
   * It was ticked, or the tick taken away.
   */
  signals[TOGGLED] = g_signal_new ("toggled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "person-row");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rw_person_row_init (RwPersonRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->check = gtk_check_button_new ();
  g_signal_connect_object (self->check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->check, GTK_WIDGET (self));
  self->revealer = gtk_revealer_new ();
  g_signal_connect_object (self->revealer, "notify::child-revealed",
                           G_CALLBACK (revealed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->revealer, GTK_WIDGET (self));
}

/* @title is what a screen reader calls the box, @subtitle what it adds. */
static GtkWidget *
new_row (RwContent      *content,
         const RwRule   *rule,
         const RwAdvice *advice,
         const char     *title,
         const char     *subtitle)
{
  RwPersonRow *self = g_object_new (RW_TYPE_PERSON_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *label;

  self->content = rw_content_ref (content);
  self->rule = rule;
  self->advice = advice;
  gtk_box_append (GTK_BOX (box), rw_text_new (title));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (subtitle != NULL)
    {
      label = rw_text_new (subtitle);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->check),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
    }
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self->check), box);

  return GTK_WIDGET (self);
}

GtkWidget *
rw_person_row_new_condition (RwContent         *content,
                             const RwCondition *condition)
{
  const RwAdvice *advice = rw_guidance_get_condition (rw_content_get_guidance (content), condition->id);

  /* Ground and source are the same whatever the rating. */
  return new_row (content, &condition->rules[RW_RATING_AVOID], advice, advice->name, advice->question);
}

GtkWidget *
rw_person_row_new_red_flag (RwContent       *content,
                            const RwRedFlag *red_flag)
{
  const RwAdvice *advice = rw_guidance_get_red_flag (rw_content_get_guidance (content), red_flag->rule.id);

  return new_row (content, &red_flag->rule, advice, advice->question, NULL);
}

const char *
rw_person_row_get_id (RwPersonRow *self)
{
  g_return_val_if_fail (RW_IS_PERSON_ROW (self), NULL);

  return self->rule->id;
}

gboolean
rw_person_row_get_active (RwPersonRow *self)
{
  g_return_val_if_fail (RW_IS_PERSON_ROW (self), FALSE);

  return gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check));
}

void
rw_person_row_set_active (RwPersonRow *self,
                          gboolean     active)
{
  g_return_if_fail (RW_IS_PERSON_ROW (self));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), active);
}
