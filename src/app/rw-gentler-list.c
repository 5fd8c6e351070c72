/* rw-gentler-list.c: the gentler choices, each one click away
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-gentler-list.h"

#include "rw-icon.h"
#include "rw-link.h"
#include "rw-rating-look.h"
#include "rw-refill.h"
#include "rw-text.h"
#include "rw-words.h"

#include <glib/gi18n.h>

struct _RwGentlerList
{
  GtkWidget parent_instance;

  /* Owned */
  RwModel *model;
  GArray *suggestions;

  /* Child */
  GtkWidget *box;

  RwRating rating;

  gboolean first_only;
};

enum
{
  PROP_0,
  PROP_FIRST_ONLY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RwGentlerList, rw_gentler_list, GTK_TYPE_WIDGET)

static gboolean
has_tool (RwRung rung)
{
  return rung != RW_RUNG_NO_TOOL && rung != RW_RUNG_PHYSIOTHERAPIST;
}

/* The first sentence is what to do, and the rest is why. */
static char **
split_words (RwGentlerList      *self,
             const RwSuggestion *suggestion)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  char **sentences = g_strsplit (rw_guidance_get_rung (guidance, suggestion->rung), ". ", 2);

  if (g_str_has_suffix (sentences[0], "."))
    sentences[0][strlen (sentences[0]) - 1] = '\0';

  return sentences;
}

static void
clicked_cb (GtkButton *button,
            gpointer   user_data)
{
  RwGentlerList *self = RW_GENTLER_LIST (user_data);
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "rw-index"));
  g_auto(GStrv) sentences = NULL;
  RwSuggestion chosen;

  if (self->suggestions == NULL || index >= self->suggestions->len)
    return;

  /* The list is another one once the tool is. */
  chosen = g_array_index (self->suggestions, RwSuggestion, index);
  sentences = split_words (self, &chosen);
  rw_model_set_placement (self->model, &chosen.placement);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.offer-undo", "s", sentences[0]);
}

/* What the choice would change of the verdict, or NULL: a choice that rates as the
 * present one is gentler all the same. */
static const char *
get_change (RwGentlerList      *self,
            const RwSuggestion *suggestion)
{
  if (!has_tool (suggestion->rung) || suggestion->rating == self->rating)
    return NULL;

  return suggestion->rating == RW_RATING_SAFE ? _("Becomes safe") : _("Becomes cautious");
}

static void
append_line (GtkBox     *words,
             const char *text,
             const char *css_class)
{
  GtkWidget *label = rw_text_new (text);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (words, label);
}

static void
append_change (GtkBox     *words,
               RwRating    rating,
               const char *change)
{
  GtkWidget *chip = rw_rating_look_new_chip (rating, change);

  gtk_label_set_wrap (GTK_LABEL (gtk_widget_get_last_child (chip)), TRUE);
  gtk_box_append (words, chip);
}

static GtkWidget *
new_words (RwGentlerList      *self,
           const RwSuggestion *suggestion)
{
  GtkBox *words = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  g_auto(GStrv) sentences = split_words (self, suggestion);
  const char *change = get_change (self, suggestion);

  append_line (words, sentences[0], "link-title");
  if (sentences[1] != NULL)
    {
      append_line (words, sentences[1], "caption");
      gtk_widget_add_css_class (gtk_widget_get_last_child (GTK_WIDGET (words)), "dim-label");
    }
  if (change != NULL)
    append_change (words, suggestion->rating, change);
  gtk_widget_set_hexpand (GTK_WIDGET (words), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (words), GTK_ALIGN_CENTER);

  return GTK_WIDGET (words);
}

static GtkWidget *
new_row (RwGentlerList      *self,
         const RwSuggestion *suggestion)
{
  GtkGrid *row = GTK_GRID (gtk_grid_new ());
  GtkWidget *use;

  gtk_grid_set_column_spacing (row, 12);
  gtk_grid_attach (row, rw_icon_new ("gentler-symbolic"), 0, 0, 1, 1);
  gtk_grid_attach (row, new_words (self, suggestion), 1, 0, 1, 1);
  if (has_tool (suggestion->rung))
    {
      /* Translators: a press changes tool, density or load to what the row says */
      use = gtk_label_new (C_("gentler choice", "Use"));
      gtk_widget_add_css_class (use, "use");
      gtk_grid_attach (row, use, 2, 0, 1, 1);
    }

  return GTK_WIDGET (row);
}

/* GTK 4.8 does not make a button's name of the words in it. */
static void
name_choice (RwGentlerList      *self,
             GtkWidget          *button,
             const RwSuggestion *suggestion)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (self->model));
  const char *change = get_change (self, suggestion);
  g_autofree char *name = NULL;

  /* Translators: a gentler choice and what it changes: "Use a softer tool. … Becomes safe" */
  name = change != NULL ? g_strdup_printf (C_("gentler choice", "%s %s"),
                                           rw_guidance_get_rung (guidance, suggestion->rung), change)
                        : g_strdup (rw_guidance_get_rung (guidance, suggestion->rung));

  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static GtkWidget *
new_choice (RwGentlerList      *self,
            const RwSuggestion *suggestion,
            guint               index)
{
  GtkWidget *row = new_row (self, suggestion);
  GtkWidget *button;

  if (!has_tool (suggestion->rung))
    {
      gtk_widget_add_css_class (row, "link-row");
      gtk_widget_add_css_class (row, "line");
      return row;
    }

  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), row);
  name_choice (self, button, suggestion);
  gtk_widget_add_css_class (button, "link-row");
  g_object_set_data (G_OBJECT (button), "rw-index", GUINT_TO_POINTER (index));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_DEFAULT);

  return button;
}

/* Places differ at every step of a drag; what is shown does not. */
static gboolean
shows_the_same (GArray *a,
                GArray *b)
{
  if (a == NULL || a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    {
      const RwSuggestion *left = &g_array_index (a, RwSuggestion, i);
      const RwSuggestion *right = &g_array_index (b, RwSuggestion, i);

      if (left->rung != right->rung || left->rating != right->rating)
        return FALSE;
    }

  return TRUE;
}

/* The one choice beside the verdict: the first that makes it milder, else the
 * first there is. */
static guint
find_first (RwGentlerList *self)
{
  for (guint i = 0; i < self->suggestions->len; i++)
    {
      const RwSuggestion *suggestion = &g_array_index (self->suggestions, RwSuggestion, i);

      if (has_tool (suggestion->rung) && suggestion->rating < self->rating)
        return i;
    }

  return 0;
}

static void
append_choice (RwGentlerList *self,
               guint          index)
{
  gtk_box_append (GTK_BOX (self->box),
                  new_choice (self, &g_array_index (self->suggestions, RwSuggestion, index), index));
}

/* Whoever steps down the ladder by keys stays on it. Whoever uses the pointer
 * looks at the verdict, which GTK would scroll away for the next choice. */
static gboolean
takes_focus (RwGentlerList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (gtk_widget_get_focus_child (self->box) == NULL)
    return FALSE;

  if (gtk_window_get_focus_visible (GTK_WINDOW (root)))
    return TRUE;

  gtk_root_set_focus (root, NULL);

  return FALSE;
}

/* What stands beside the verdict is not said again below. */
static void
append_rest (RwGentlerList *self,
             gboolean       has_first)
{
  for (guint i = 0; i < self->suggestions->len; i++)
    if (!has_first || i != find_first (self))
      append_choice (self, i);
}

static void
rw_gentler_list_rebuild (RwGentlerList *self)
{
  gboolean focused = takes_focus (self);
  gboolean has_first = self->suggestions->len > 0 && self->rating > RW_RATING_SAFE;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);

  if (!self->first_only)
    append_rest (self, has_first);
  else if (has_first)
    append_choice (self, find_first (self));
  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (self->box) != NULL);
  rw_refill_end (self->box);

  if (focused)
    gtk_widget_child_focus (self->box, GTK_DIR_TAB_FORWARD);
}

static void
rw_gentler_list_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_FIRST_ONLY:
      g_value_set_boolean (value, RW_GENTLER_LIST (object)->first_only);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_gentler_list_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_FIRST_ONLY:
      RW_GENTLER_LIST (object)->first_only = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_gentler_list_dispose (GObject *object)
{
  RwGentlerList *self = RW_GENTLER_LIST (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->suggestions, g_array_unref);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_gentler_list_parent_class)->dispose (object);
}

static void
rw_gentler_list_class_init (RwGentlerListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_gentler_list_dispose;
  object_class->get_property = rw_gentler_list_get_property;
  object_class->set_property = rw_gentler_list_set_property;

  /**
   * RwGentlerList:first-only:
   *
   * Whether only the first choice is offered, and only where the verdict asks
   * for one: the one click beside the verdict.
   */
  properties[PROP_FIRST_ONLY] =
    g_param_spec_boolean ("first-only", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "gentler");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_gentler_list_init (RwGentlerList *self)
{
  self->box = rw_link_list_new ();
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

void
rw_gentler_list_set_model (RwGentlerList *self,
                           RwModel       *model)
{
  g_return_if_fail (RW_IS_GENTLER_LIST (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
}

void
rw_gentler_list_update (RwGentlerList *self,
                        GArray        *suggestions)
{
  RwRating rating;
  gboolean same;

  g_return_if_fail (RW_IS_GENTLER_LIST (self));
  g_return_if_fail (suggestions != NULL);

  rating = rw_verdict_get_rating (rw_model_get_verdict (self->model));
  same = rating == self->rating && shows_the_same (self->suggestions, suggestions);
  self->rating = rating;
  g_clear_pointer (&self->suggestions, g_array_unref);
  self->suggestions = g_array_ref (suggestions);

  if (!same)
    rw_gentler_list_rebuild (self);
}
