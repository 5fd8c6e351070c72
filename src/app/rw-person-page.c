/* rw-person-page.c: the questions about the person
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-person-page.h"

#include "rw-announcement.h"
#include "rw-focus.h"
#include "rw-page.h"
#include "rw-person-row.h"
#include "rw-reveal.h"
#include "rw-verdict-strip.h"

#include <glib/gi18n.h>

struct _RwPersonPage
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *bar;
  GtkBox *top;
  GtkWidget *banner;
  GtkLabel *banner_title;
  GtkLabel *banner_meaning;
  GtkWidget *scroller;
  GtkWidget *red_flags;
  GtkWidget *conditions;
  GtkWidget *clear;

  /* Owned */
  RwModel *model;

  /* Borrowed from the box at the top; the banner stands in its place */
  GtkWidget *strip;

  /* Borrowed: the question that was asked for */
  GtkWidget *wanted;

  /* The rows are being set, and tell nothing new. */
  gboolean following;
};

static void rw_person_page_page_init (RwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RwPersonPage, rw_person_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (RW_TYPE_PAGE, rw_person_page_page_init))

/* What is ticked in @list. */
static char **
dup_ticked (GtkWidget *list)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (rw_person_row_get_active (RW_PERSON_ROW (row)))
      g_strv_builder_add (ids, rw_person_row_get_id (RW_PERSON_ROW (row)));

  return g_strv_builder_end (ids);
}

static void
toggled_cb (RwPersonPage *self)
{
  g_auto(GStrv) conditions = NULL;
  g_auto(GStrv) red_flags = NULL;
  g_autoptr(RwPerson) person = NULL;

  if (self->following)
    return;

  conditions = dup_ticked (self->conditions);
  red_flags = dup_ticked (self->red_flags);
  person = rw_person_new ((const char * const *) conditions, (const char * const *) red_flags);
  rw_model_set_person (self->model, person);
}

static void
add_row (RwPersonPage *self,
         GtkWidget    *list,
         GtkWidget    *row)
{
  g_signal_connect_object (row, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (list), row);
}

static void
add_rows (RwPersonPage *self)
{
  RwContent *content = rw_model_get_content (self->model);
  RwRules *rules = rw_content_get_rules (content);

  for (guint i = 0; i < rw_rules_get_n_red_flags (rules); i++)
    add_row (self, self->red_flags, rw_person_row_new_red_flag (content, rw_rules_get_red_flag (rules, i)));
  for (guint i = 0; i < rw_rules_get_n_conditions (rules); i++)
    add_row (self, self->conditions, rw_person_row_new_condition (content, rw_rules_get_condition (rules, i)));
}

static void
follow_list (GtkWidget *list,
             RwPerson  *person,
             gboolean (*has) (RwPerson *person, const char *id))
{
  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    rw_person_row_set_active (RW_PERSON_ROW (row),
                              person != NULL && has (person, rw_person_row_get_id (RW_PERSON_ROW (row))));
}

static int
measure_height (RwPersonPage *self,
                GtkWidget    *widget)
{
  int height;

  gtk_widget_set_visible (widget, TRUE);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (GTK_WIDGET (self->top)),
                      &height, NULL, NULL, NULL);

  return height;
}

/* The rows stay under the finger that ticked one: by how much higher the banner
 * is than the strip, the page is scrolled on. */
static void
show_banner (RwPersonPage *self,
             gboolean      shown)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
  gboolean changes = shown != gtk_widget_get_visible (self->banner);
  double more = 0.0;

  /* Before the page has a place nobody has their finger on a row. */
  if (changes && gtk_widget_get_width (GTK_WIDGET (self)) > 0)
    more = measure_height (self, self->banner) - measure_height (self, self->strip);

  gtk_widget_set_visible (self->banner, shown);
  gtk_widget_set_visible (self->strip, !shown);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + (shown ? more : -more));
}

static void
update_banner (RwPersonPage *self)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  const char *help = rw_model_get_help (self->model);

  gtk_label_set_text (self->banner_title, help != NULL ? help : "");
  gtk_label_set_text (self->banner_meaning, rw_guidance_get_check_meaning (guidance));
  show_banner (self, help != NULL);

  /* After it is in sight: else it is not announced. */
  rw_announce (GTK_WIDGET (self->banner_title), help != NULL ? help : "");
}

static void
follow (RwPersonPage *self)
{
  RwPerson *person = rw_model_get_person (self->model);

  self->following = TRUE;
  follow_list (self->red_flags, person, rw_person_has_red_flag);
  follow_list (self->conditions, person, rw_person_has_condition);
  self->following = FALSE;
  update_banner (self);
}

/* Nobody may ever come here: until then there are no rows. */
static void
person_changed_cb (RwPersonPage *self)
{
  if (gtk_widget_get_first_child (self->conditions) == NULL)
    return;

  /* A button that can do nothing more must not keep the keyboard. */
  if (rw_model_get_person (self->model) == NULL && gtk_widget_has_focus (self->clear))
    gtk_widget_grab_focus (gtk_widget_get_first_child (self->red_flags));
  follow (self);
}

static GtkWidget *
find_row (GtkWidget  *list,
          const char *id)
{
  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (g_str_equal (rw_person_row_get_id (RW_PERSON_ROW (row)), id))
      return row;

  return NULL;
}

/* The argument is the id of a question that the keyboard goes to. */
static gboolean
rw_person_page_open (RwPage     *page,
                     const char *argument)
{
  RwPersonPage *self = RW_PERSON_PAGE (page);

  if (gtk_widget_get_first_child (self->conditions) == NULL)
    {
      add_rows (self);
      follow (self);
    }

  self->wanted = NULL;
  if (argument != NULL)
    self->wanted = find_row (self->conditions, argument);
  if (argument != NULL && self->wanted == NULL)
    self->wanted = find_row (self->red_flags, argument);

  return argument == NULL || self->wanted != NULL;
}

static gboolean
rw_person_page_grab_focus (GtkWidget *widget)
{
  RwPersonPage *self = RW_PERSON_PAGE (widget);

  if (self->wanted == NULL)
    return FALSE;

  rw_reveal (self->wanted);

  return gtk_widget_grab_focus (self->wanted);
}

static char *
rw_person_page_dup_title (RwPage     *page,
                          const char *argument)
{
  return g_strdup (_("About You"));
}

static gboolean
rw_person_page_get_stays (RwPage *page)
{
  return TRUE;
}

static gboolean
rw_person_page_get_tells_verdict (RwPage *page)
{
  return TRUE;
}

static void
rw_person_page_page_init (RwPageInterface *iface)
{
  iface->get_tells_verdict = rw_person_page_get_tells_verdict;
  iface->open = rw_person_page_open;
  iface->dup_title = rw_person_page_dup_title;
  iface->get_stays = rw_person_page_get_stays;
}

static void
rw_person_page_dispose (GObject *object)
{
  RwPersonPage *self = RW_PERSON_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_PERSON_PAGE);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_person_page_parent_class)->dispose (object);
}

static void
rw_person_page_class_init (RwPersonPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_person_page_dispose;

  widget_class->focus = rw_focus_pass;
  widget_class->grab_focus = rw_person_page_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-person-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, bar);
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, top);
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, banner);
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, banner_title);
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, banner_meaning);
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, red_flags);
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, conditions);
  gtk_widget_class_bind_template_child (widget_class, RwPersonPage, clear);
  gtk_widget_class_set_css_name (widget_class, "person-page");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rw_person_page_init (RwPersonPage *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rw_person_page_set_model (RwPersonPage *self,
                          RwModel      *model)
{
  g_return_if_fail (RW_IS_PERSON_PAGE (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  self->strip = rw_verdict_strip_new (model);
  gtk_box_append (self->top, self->strip);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
}
