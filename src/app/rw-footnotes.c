/* rw-footnotes.c: the sources of a page, numbered as they come
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-footnotes.h"

#include "rw-credits.h"
#include "rw-fold.h"
#include "rw-text.h"

#include <glib/gi18n.h>

struct _RwFootnotes
{
  /* Owned */
  RwRules *rules;
  GPtrArray *ids; /* char */
};

RwFootnotes *
rw_footnotes_new (RwRules *rules)
{
  RwFootnotes *self = g_new0 (RwFootnotes, 1);

  self->rules = rw_rules_ref (rules);
  self->ids = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
rw_footnotes_free (RwFootnotes *self)
{
  rw_rules_unref (self->rules);
  g_ptr_array_unref (self->ids);
  g_free (self);
}

static guint
get_number (RwFootnotes *self,
            const char  *id)
{
  guint index;

  if (!g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &index))
    {
      index = self->ids->len;
      g_ptr_array_add (self->ids, g_strdup (id));
    }

  return index + 1;
}

/* Raised digits are letters, so that the text stays plain. */
static void
append_raised (GString *text,
               guint    number)
{
  static const char * const digits[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };

  if (number >= 10)
    append_raised (text, number / 10);
  g_string_append (text, digits[number % 10]);
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

char *
rw_footnotes_dup_text (RwFootnotes        *self,
                       const char         *text,
                       const char * const *sources)
{
  g_autoptr(GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  GString *marked = g_string_new (text);

  for (guint i = 0; sources != NULL && sources[i] != NULL; i++)
    {
      guint number = get_number (self, sources[i]);

      g_array_append_val (numbers, number);
    }
  g_array_sort (numbers, compare_numbers);

  for (guint i = 0; i < numbers->len; i++)
    {
      /* A thin space that keeps the numbers on the line of the last word. */
      g_string_append (marked, i == 0 ? "\342\200\257" : "·");
      append_raised (marked, g_array_index (numbers, guint, i));
    }

  return g_string_free (marked, FALSE);
}

gboolean
rw_footnotes_is_empty (RwFootnotes *self)
{
  return self->ids->len == 0;
}

static GtkWidget *
new_number (guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 1.0);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "numeric");

  return label;
}

GtkWidget *
rw_footnotes_new_list (RwFootnotes *self)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());
  g_autofree char *title = NULL;

  gtk_grid_set_column_spacing (grid, 12);
  gtk_grid_set_row_spacing (grid, 6);
  for (guint i = 0; i < self->ids->len; i++)
    {
      const char *id = g_ptr_array_index (self->ids, i);
      const RwSource *source = rw_rules_find_source (self->rules, id);
      g_autofree char *words = NULL;
      GtkWidget *text;

      /* Translators: a source, and in brackets how strong it is: "Behm and others, … (Trial)" */
      words = source != NULL ? g_strdup_printf (C_("source and strength", "%s (%s)"), source->citation,
                                                rw_credits_strength (source->strength))
                             : g_strdup (id);
      text = rw_text_new (words);
      gtk_widget_add_css_class (text, "caption");
      gtk_grid_attach (grid, new_number (i + 1), 0, i, 1, 1);
      gtk_grid_attach (grid, text, 1, i, 1, 1);
    }

  gtk_widget_add_css_class (GTK_WIDGET (grid), "answer");
  title = g_strdup_printf (_("Sources (%u)"), self->ids->len);

  return rw_fold_new (title, GTK_WIDGET (grid));
}
