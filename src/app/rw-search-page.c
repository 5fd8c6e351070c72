/* rw-search-page.c: finds what there is to read
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-search-page.h"

#include "rw-announcement.h"
#include "rw-link.h"
#include "rw-page.h"
#include "rw-refill.h"
#include "rw-search.h"
#include "rw-text.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* More are not looked through. */
#define MOST_FINDINGS 20

struct _RwSearchPage
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *box;
  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkWidget *hints;
  GtkScrolledWindow *scroller;
  GtkBox *findings;
  GtkLabel *count;

  /* Owned */
  RwContent *content;
  RwSearch *search; /* made when first asked for */
};

static void rw_search_page_page_init (RwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RwSearchPage, rw_search_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (RW_TYPE_PAGE, rw_search_page_page_init))

static PangoAttrList *
new_bold (GArray *ranges)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; i < ranges->len; i++)
    {
      const RwRange *range = &g_array_index (ranges, RwRange, i);
      PangoAttribute *weight = pango_attr_weight_new (PANGO_WEIGHT_HEAVY);
      PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_LOW);

      weight->start_index = line->start_index = range->start;
      weight->end_index = line->end_index = range->end;
      pango_attr_list_insert (attributes, weight);
      pango_attr_list_insert (attributes, line);
    }

  return attributes;
}

static void
mark (GtkWidget *label,
      GArray    *ranges)
{
  g_autoptr(PangoAttrList) attributes = new_bold (ranges);

  gtk_label_set_attributes (GTK_LABEL (label), attributes);
}

static GtkWidget *
new_row (RwSearchPage    *self,
         const RwFinding *finding)
{
  GtkWidget *row = rw_link_new (self->content, finding->address, finding->title, finding->subtitle);
  GtkWidget *title, *subtitle;

  if (row == NULL)
    return NULL;

  title = gtk_widget_get_first_child (gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (row))));
  subtitle = gtk_widget_get_next_sibling (title);
  mark (title, finding->title_ranges);
  if (subtitle != NULL)
    mark (subtitle, finding->subtitle_ranges);

  return row;
}

static guint
show_findings (RwSearchPage *self,
               GPtrArray    *findings)
{
  GtkWidget *child;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->findings))) != NULL)
    gtk_box_remove (self->findings, child);
  for (guint i = 0; i < findings->len; i++)
    {
      GtkWidget *row = new_row (self, g_ptr_array_index (findings, i));

      if (row == NULL)
        continue;
      gtk_box_append (self->findings, row);
      n++;
    }
  rw_refill_end (GTK_WIDGET (self->findings));

  return n;
}

/* Said, so that who does not see the list knows what came of it. */
static void
show_count (RwSearchPage *self,
            const char   *asked,
            guint         n)
{
  g_autofree char *words = NULL;

  if (*asked == '\0')
    words = g_strdup ("");
  else if (n == 0)
    words = g_strdup (_("Nothing found"));
  else
    words = g_strdup_printf (ngettext ("%u thing found", "%u things found", n), n);
  gtk_label_set_text (self->count, words);
  rw_announce (GTK_WIDGET (self->count), words);
}

static void
search_cb (RwSearchPage *self)
{
  g_autofree char *asked = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autoptr(GPtrArray) findings = NULL;
  guint n;

  /* An entry says that it is empty before anybody has asked. */
  if (self->search == NULL)
    return;

  findings = rw_search_find (self->search, asked, MOST_FINDINGS);
  n = show_findings (self, findings);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0.0);
  if (*asked == '\0')
    gtk_stack_set_visible_child_name (self->stack, "hints");
  else
    gtk_stack_set_visible_child_name (self->stack, n > 0 ? "findings" : "nothing");
  show_count (self, asked, n);
}

/* An entry waits a moment before it says what was typed; Return does not. */
static void
activate_cb (RwSearchPage *self)
{
  GtkWidget *first;

  search_cb (self);
  first = gtk_widget_get_first_child (GTK_WIDGET (self->findings));

  /* A button that is not on the screen yet can not be pressed. */
  if (first != NULL)
    gtk_widget_activate_action_variant (first, gtk_actionable_get_action_name (GTK_ACTIONABLE (first)),
                                        gtk_actionable_get_action_target_value (GTK_ACTIONABLE (first)));
}

/* An entry keeps Escape for itself. */
static void
stop_cb (RwSearchPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

/* Down from the entry to what is found, and from there with the arrows. */
static gboolean
key_cb (RwSearchPage    *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean in_list = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->findings));
  gboolean in_entry = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->entry));
  GtkWidget *next;

  if (keyval == GDK_KEY_Down && (in_list || in_entry))
    next = in_list ? gtk_widget_get_next_sibling (focus) : gtk_widget_get_first_child (GTK_WIDGET (self->findings));
  else if (keyval == GDK_KEY_Up && in_list)
    next = gtk_widget_get_prev_sibling (focus);
  else
    return GDK_EVENT_PROPAGATE;

  if (next == NULL && keyval == GDK_KEY_Up)
    next = GTK_WIDGET (self->entry);

  return next == NULL || gtk_widget_grab_focus (next);
}

static void
hint_cb (RwSearchPage *self,
         GtkButton    *button)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), gtk_button_get_label (button));
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
add_hints (RwSearchPage *self)
{
  static const char * const hints[] = {
    N_("between my shoulder blades"), N_("low back"), N_("sciatica"), N_("bra line"), N_("does it damage"), "T7",
  };

  for (guint i = 0; i < G_N_ELEMENTS (hints); i++)
    {
      GtkWidget *button = gtk_button_new_with_label (_(hints[i]));

      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
      gtk_widget_add_css_class (button, "hint");
      gtk_widget_set_halign (button, GTK_ALIGN_START);
      g_signal_connect_object (button, "clicked", G_CALLBACK (hint_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->hints), button);
    }
}

static gboolean
rw_search_page_open (RwPage     *page,
                     const char *argument)
{
  RwSearchPage *self = RW_SEARCH_PAGE (page);

  if (argument != NULL)
    return FALSE;
  if (self->search == NULL)
    {
      self->search = rw_search_new (rw_content_get_guidance (self->content), rw_content_get_topics (self->content));
      add_hints (self);
    }
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);

  return TRUE;
}

static char *
rw_search_page_dup_title (RwPage     *page,
                          const char *argument)
{
  return g_strdup (_("Search"));
}

static gboolean
rw_search_page_get_stays (RwPage *page)
{
  return TRUE;
}

static void
rw_search_page_page_init (RwPageInterface *iface)
{
  iface->open = rw_search_page_open;
  iface->dup_title = rw_search_page_dup_title;
  iface->get_stays = rw_search_page_get_stays;
}

static gboolean
rw_search_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (RW_SEARCH_PAGE (widget)->entry));
}

static void
rw_search_page_dispose (GObject *object)
{
  RwSearchPage *self = RW_SEARCH_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_SEARCH_PAGE);
  g_clear_pointer (&self->search, rw_search_unref);
  g_clear_pointer (&self->content, rw_content_unref);

  G_OBJECT_CLASS (rw_search_page_parent_class)->dispose (object);
}

static void
rw_search_page_class_init (RwSearchPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rw_search_page_dispose;

  widget_class->grab_focus = rw_search_page_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-search-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RwSearchPage, box);
  gtk_widget_class_bind_template_child (widget_class, RwSearchPage, entry);
  gtk_widget_class_bind_template_child (widget_class, RwSearchPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RwSearchPage, hints);
  gtk_widget_class_bind_template_child (widget_class, RwSearchPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, RwSearchPage, findings);
  gtk_widget_class_bind_template_child (widget_class, RwSearchPage, count);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_search_page_init (RwSearchPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
rw_search_page_set_content (RwSearchPage *self,
                            RwContent    *content)
{
  g_return_if_fail (RW_IS_SEARCH_PAGE (self));
  g_return_if_fail (self->content == NULL);

  self->content = rw_content_ref (content);
}
