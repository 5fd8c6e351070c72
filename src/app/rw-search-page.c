/* rw-search-page.c: finds what there is to read
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-search-page.h"

#include "rw-announcement.h"
#include "rw-focus.h"
#include "rw-icon.h"
#include "rw-link.h"
#include "rw-page.h"
#include "rw-rating-look.h"
#include "rw-refill.h"
#include "rw-search.h"
#include "rw-text.h"
#include "rw-words.h"

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
  RwModel *model;
  RwSearch *search; /* made when first asked for */

  /* Owned: the rows in their order, borrowed from the findings */
  GPtrArray *rows;
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

/* How the tool at hand rates in the region that @row leads to. */
static void
update_mark (RwSearchPage *self,
             GtkWidget    *row)
{
  const RwRegion *region = g_object_get_data (G_OBJECT (row), "rw-region");
  GtkWidget *icon = g_object_get_data (G_OBJECT (row), "rw-mark");
  const RwPlacement *placement = rw_model_get_placement (self->model);
  g_autofree char *description = NULL;
  RwRating rating;

  if (region == NULL)
    return;

  rating = rw_verdict_rate_kind (rw_content_get_rules (rw_model_get_content (self->model)),
                                 rw_region_get_kind (region), placement->tool.kind, placement->tool.density,
                                 placement->load, rw_model_get_person (self->model))->rating;
  gtk_image_set_from_icon_name (GTK_IMAGE (icon), rw_rating_look_get_icon (rating));
  rw_rating_look_apply (icon, rating);
  gtk_widget_set_tooltip_text (icon, rw_words_rating (rating));
  /* Translators: how a place is rated, and what it is: "Safe. the long muscles …" */
  description = g_strdup_printf (C_("rating and place", "%s. %s"), rw_words_rating (rating),
                                 (const char *) g_object_get_data (G_OBJECT (row), "rw-subtitle"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
update_marks (RwSearchPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    update_mark (self, g_ptr_array_index (self->rows, i));
}

/* Before the arrow. */
static void
add_mark (RwSearchPage    *self,
          GtkWidget       *row,
          const RwFinding *finding)
{
  RwAtlas *atlas = rw_content_get_atlas (rw_model_get_content (self->model));
  GtkWidget *words = gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (row)));
  GtkWidget *icon = rw_icon_new ("rating-none-symbolic");
  const char *id;
  RwAddressKind kind;

  rw_address_parse (finding->address, &kind, &id);
  gtk_widget_add_css_class (icon, "rating");
  gtk_widget_insert_after (icon, gtk_button_get_child (GTK_BUTTON (row)), words);
  g_object_set_data (G_OBJECT (row), "rw-region", (gpointer) rw_atlas_find_region (atlas, id));
  g_object_set_data (G_OBJECT (row), "rw-mark", icon);
  g_object_set_data_full (G_OBJECT (row), "rw-subtitle", g_strdup (finding->subtitle), g_free);
  update_mark (self, row);
}

static GtkWidget *
new_row (RwSearchPage    *self,
         const RwFinding *finding)
{
  GtkWidget *row = rw_link_new (rw_model_get_content (self->model), finding->address, finding->title,
                                finding->subtitle);
  GtkWidget *title, *subtitle;

  if (row == NULL)
    return NULL;

  title = gtk_widget_get_first_child (gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (row))));
  subtitle = gtk_widget_get_next_sibling (title);
  mark (title, finding->title_ranges);
  if (subtitle != NULL)
    mark (subtitle, finding->subtitle_ranges);
  if (finding->kind == RW_ADDRESS_REGION)
    add_mark (self, row, finding);

  return row;
}

/* What is alike stands together. */
static const char *
get_group (RwAddressKind kind)
{
  switch (kind)
    {
    case RW_ADDRESS_REGION:
      return C_("search results", "Places");
    case RW_ADDRESS_LEVEL:
      return C_("search results", "Vertebrae");
    case RW_ADDRESS_MUSCLE:
      return C_("search results", "Muscles");
    case RW_ADDRESS_CONDITION:
    case RW_ADDRESS_RED_FLAG:
    case RW_ADDRESS_ABOUT_YOU:
      return C_("search results", "About You");
    case RW_ADDRESS_TOPIC:
    case RW_ADDRESS_RULE:
    case RW_ADDRESS_SOURCES:
    default:
      return C_("search results", "Good to Know");
    }
}

/* The list of @group, made where it is the first of it. */
static GtkWidget *
get_list (RwSearchPage *self,
          GHashTable   *lists,
          const char   *group)
{
  GtkWidget *list = g_hash_table_lookup (lists, group);
  GtkWidget *box;

  if (list != NULL)
    return list;

  list = rw_link_list_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (box), rw_text_new_heading (group, "heading"));
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (self->findings, box);
  g_hash_table_insert (lists, (gpointer) group, list);

  return list;
}

/* In the order in which they stand, for the arrow keys. */
static void
collect_rows (RwSearchPage *self)
{
  for (GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->findings));
       box != NULL;
       box = gtk_widget_get_next_sibling (box))
    for (GtkWidget *row = gtk_widget_get_first_child (gtk_widget_get_last_child (box));
         row != NULL;
         row = gtk_widget_get_next_sibling (row))
      g_ptr_array_add (self->rows, row);
}

/* The group of the best finding comes first, and in it the best finding. */
static guint
show_findings (RwSearchPage *self,
               GPtrArray    *findings)
{
  g_autoptr(GHashTable) lists = g_hash_table_new (g_str_hash, g_str_equal);
  GtkWidget *child;

  g_ptr_array_set_size (self->rows, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->findings))) != NULL)
    gtk_box_remove (self->findings, child);
  for (guint i = 0; i < findings->len; i++)
    {
      const RwFinding *finding = g_ptr_array_index (findings, i);
      GtkWidget *row = new_row (self, finding);

      if (row != NULL)
        gtk_box_append (GTK_BOX (get_list (self, lists, get_group (finding->kind))), row);
    }
  collect_rows (self);
  rw_refill_end (GTK_WIDGET (self->findings));

  return self->rows->len;
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
    words = g_strdup (_("No Results Found"));
  else
    words = g_strdup_printf (ngettext ("%u Result", "%u Results", n), n);

  /* The page that is empty says so itself. */
  gtk_label_set_text (self->count, n > 0 ? words : "");
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

static GtkWidget *
get_row (RwSearchPage *self,
         guint         index)
{
  return index < self->rows->len ? g_ptr_array_index (self->rows, index) : NULL;
}

/* An entry waits a moment before it says what was typed; Return does not. */
static void
activate_cb (RwSearchPage *self)
{
  GtkWidget *first;

  search_cb (self);
  first = get_row (self, 0);

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
  gboolean in_entry = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->entry));
  guint index = G_MAXUINT;
  gboolean in_list = focus != NULL && g_ptr_array_find (self->rows, focus, &index);
  GtkWidget *next;

  if (keyval == GDK_KEY_Down && (in_list || in_entry))
    next = get_row (self, in_list ? index + 1 : 0);
  else if (keyval == GDK_KEY_Up && in_list)
    next = index > 0 ? get_row (self, index - 1) : NULL;
  else
    return GDK_EVENT_PROPAGATE;

  if (next == NULL && keyval == GDK_KEY_Up)
    next = GTK_WIDGET (self->entry);

  return next == NULL || gtk_widget_grab_focus (next);
}

static void
hint_cb (RwSearchPage *self,
         GtkWidget    *button)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), g_object_get_data (G_OBJECT (button), "rw-words"));
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static GtkWidget *
new_hint (RwSearchPage *self,
          const char   *words)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_box_append (GTK_BOX (row), rw_icon_new ("system-search-symbolic"));
  gtk_box_append (GTK_BOX (row), rw_text_new (words));
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_add_css_class (button, "link-row");
  g_object_set_data (G_OBJECT (button), "rw-words", (gpointer) words);
  g_signal_connect_object (button, "clicked", G_CALLBACK (hint_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
add_hints (RwSearchPage *self)
{
  static const char * const hints[] = {
    N_("Between my shoulder blades"), N_("Low back"), N_("Sciatica"), N_("Bra line"), N_("Does it damage"), "T7",
  };
  GtkWidget *list = rw_link_list_new ();

  for (guint i = 0; i < G_N_ELEMENTS (hints); i++)
    gtk_box_append (GTK_BOX (list), new_hint (self, _(hints[i])));
  gtk_box_append (GTK_BOX (self->hints), list);
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
      RwContent *content = rw_model_get_content (self->model);

      self->search = rw_search_new (rw_content_get_guidance (content), rw_content_get_topics (content));
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
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_search_page_parent_class)->dispose (object);
}

static void
rw_search_page_class_init (RwSearchPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rw_search_page_dispose;

  widget_class->focus = rw_focus_pass;
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

  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
rw_search_page_set_model (RwSearchPage *self,
                          RwModel      *model)
{
  g_return_if_fail (RW_IS_SEARCH_PAGE (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "tool-changed", G_CALLBACK (update_marks), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (update_marks), self, G_CONNECT_SWAPPED);
}
