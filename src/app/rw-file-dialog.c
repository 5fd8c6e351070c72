/* rw-file-dialog.c: asks where a file is to be kept
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-file-dialog.h"

#include <glib/gi18n.h>

/* The one file that knows GtkFileChooserNative: GtkFileDialog comes with GTK
 * 4.10, which no build may ask for yet. */

typedef struct
{
  RwFileDialogFunc func;
  gpointer user_data;

  /* Weak: a window that is gone wants no answer */
  GtkWindow *parent;
} Answer;

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             gpointer         user_data)
{
  Answer *answer = user_data;
  g_autoptr(GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && answer->parent != NULL)
    answer->func (file, answer->user_data);

  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static void
free_answer (gpointer  data,
             GClosure *closure)
{
  Answer *answer = data;

  g_clear_weak_pointer (&answer->parent);
  g_free (answer);
}

/* One filter: the ending of the name says which of them it becomes. */
static void
add_filter (GtkFileChooser *chooser)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Pictures: PNG, SVG, PDF"));
  gtk_file_filter_add_mime_type (filter, "image/png");
  gtk_file_filter_add_mime_type (filter, "image/svg+xml");
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  gtk_file_chooser_add_filter (chooser, filter);
}

static void
set_folder (GtkFileChooser *chooser,
            GFile          *folder)
{
  const char *path = g_get_user_special_dir (G_USER_DIRECTORY_PICTURES);
  g_autoptr(GFile) pictures = path != NULL ? g_file_new_for_path (path) : NULL;

  if (folder == NULL)
    folder = pictures;
  if (folder != NULL)
    gtk_file_chooser_set_current_folder (chooser, folder, NULL);
}

void
rw_file_dialog_save_picture (GtkWindow        *parent,
                             const char       *name,
                             GFile            *folder,
                             RwFileDialogFunc  func,
                             gpointer          user_data)
{
  GtkFileChooserNative *dialog;
  Answer *answer;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (name != NULL);
  g_return_if_fail (func != NULL);

  dialog = gtk_file_chooser_native_new (_("Save Picture"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), NULL);
  add_filter (GTK_FILE_CHOOSER (dialog));
  set_folder (GTK_FILE_CHOOSER (dialog), folder);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);

  answer = g_new0 (Answer, 1);
  answer->func = func;
  answer->user_data = user_data;
  g_set_weak_pointer (&answer->parent, parent);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), answer, free_answer, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
