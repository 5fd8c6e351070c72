/* rw-prose.c: widgets for what there is to read
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-prose.h"

#include "rw-credits.h"
#include "rw-fold.h"
#include "rw-link.h"
#include "rw-text.h"

static GtkWidget *
new_marked_text (const char         *text,
                 const char * const *sources,
                 RwFootnotes        *notes)
{
  g_autofree char *marked = rw_footnotes_dup_text (notes, text, sources);

  return rw_text_new (marked);
}

static GtkWidget *
new_mark (const char *text,
          const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkGrid *
new_list (GtkBox *box)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());

  gtk_grid_set_column_spacing (grid, 12);
  gtk_grid_set_row_spacing (grid, 12);
  gtk_box_append (box, GTK_WIDGET (grid));

  return grid;
}

static void
append_list_block (GtkGrid       *list,
                   const RwBlock *block,
                   int            row,
                   RwFootnotes   *notes)
{
  g_autofree char *number = g_strdup_printf ("%d", row + 1);
  gboolean step = block->kind == RW_BLOCK_STEP;

  gtk_grid_attach (list, new_mark (step ? number : "•", step ? "step-number" : "item-mark"), 0, row, 1, 1);
  gtk_grid_attach (list, new_marked_text (block->text, block->sources, notes), 1, row, 1, 1);
}

void
rw_prose_append_blocks (GtkBox        *box,
                        const RwBlock *blocks,
                        guint          n_blocks,
                        RwFootnotes   *notes)
{
  GtkGrid *list = NULL;
  int row = 0;

  for (guint i = 0; i < n_blocks; i++)
    {
      const RwBlock *block = &blocks[i];

      if (block->kind == RW_BLOCK_PARAGRAPH)
        {
          gtk_box_append (box, new_marked_text (block->text, block->sources, notes));
          list = NULL;
          continue;
        }
      if (list == NULL || blocks[i - 1].kind != block->kind)
        {
          list = new_list (box);
          row = 0;
        }
      append_list_block (list, block, row++, notes);
    }
}

void
rw_prose_append_answers (GtkBox         *box,
                         const RwAnswer *answers,
                         guint           n_answers,
                         RwFootnotes    *notes)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (box, list);
  for (guint i = 0; i < n_answers; i++)
    {
      GtkWidget *answer = new_marked_text (answers[i].text, answers[i].sources, notes);

      gtk_widget_add_css_class (answer, "answer");
      gtk_box_append (GTK_BOX (list), rw_fold_new (answers[i].question, answer));
    }
}

/* Of many sources the strongest speaks for a side; the file names it first. */
static GtkWidget *
new_strength (RwRules            *rules,
              const char * const *sources)
{
  const RwSource *source = rw_rules_find_source (rules, sources[0]);
  GtkWidget *label = rw_text_new (source != NULL ? rw_credits_strength (source->strength) : "");

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

void
rw_prose_append_dispute (GtkBox          *box,
                         const RwDispute *dispute,
                         RwRules         *rules,
                         RwFootnotes     *notes)
{
  GtkWidget *question = rw_text_new (dispute->question);

  gtk_widget_add_css_class (question, "disputed");
  gtk_box_append (box, question);
  for (guint i = 0; i < dispute->n_opinions; i++)
    {
      const RwOpinion *opinion = &dispute->opinions[i];
      GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

      gtk_widget_add_css_class (side, "opinion");
      gtk_box_append (GTK_BOX (side), new_marked_text (opinion->text, opinion->sources, notes));
      gtk_box_append (GTK_BOX (side), new_strength (rules, opinion->sources));
      gtk_box_append (box, side);
    }
}

void
rw_prose_append_links (GtkBox             *box,
                       RwContent          *content,
                       const char * const *addresses)
{
  GtkWidget *list = rw_link_list_new ();

  for (guint i = 0; addresses[i] != NULL; i++)
    {
      GtkWidget *link = rw_link_new (content, addresses[i], NULL, NULL);

      if (link != NULL)
        gtk_box_append (GTK_BOX (list), link);
    }
  gtk_box_append (box, list);
}
