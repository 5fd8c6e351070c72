/* rw-window-picture.c: copies and saves what the main view shows
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-window-private.h"

#include "rw-appearance.h"
#include "rw-file-dialog.h"
#include "rw-shot-provider.h"
#include "rw-toast.h"

#include <glib/gi18n.h>

/* How many names are tried before giving up on one that is free. */
#define MAX_TRIES 100

static void
show (RwWindow *self,
      AdwToast *toast)
{
  rw_toast_show (self->toasts, toast, &self->note);
}

static void
tell (RwWindow   *self,
      const char *words)
{
  show (self, rw_toast_new (self->toasts, words));
}

/* What is seen in passing is not what the person wants. */
static RwShot *
take_shot (RwWindow *self)
{
  RwCanvas *canvas = rw_stage_get_canvas (self->stage);

  rw_canvas_finish_glide (canvas);

  return rw_shot_new (self->model, rw_canvas_get_view (canvas),
                      rw_appearance_get_style (), gtk_widget_get_scale_factor (GTK_WIDGET (self)));
}

static void draw_ahead (RwWindow *self,
                        RwShot   *shot);

static void
drawn_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(RwWindow) self = RW_WINDOW (user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = rw_shot_draw_finish (result, &error);
  g_autofree char *words = NULL;
  RwShot *next = g_steal_pointer (&self->copied);

  self->drawing = FALSE;
  if (next != NULL)
    {
      draw_ahead (self, next);
      rw_shot_unref (next);
    }
  if (bytes != NULL || self->model == NULL)
    return;

  /* Translators: why, in the words of the system */
  words = g_strdup_printf (_("The picture could not be copied: %s"), error->message);
  tell (self, words);
}

/* One after another, and of those that wait only the last: a key that is held
 * copies many times a second. */
static void
draw_ahead (RwWindow *self,
            RwShot   *shot)
{
  if (self->drawing)
    {
      g_clear_pointer (&self->copied, rw_shot_unref);
      self->copied = rw_shot_ref (shot);
      return;
    }

  self->drawing = TRUE;
  rw_shot_draw_async (shot, RW_EXPORT_PNG, NULL, drawn_cb, g_object_ref (self));
}

/* The picture is on the clipboard at once, and is drawn meanwhile: who pastes it
 * hardly waits. */
static void
copy_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  RwWindow *self = RW_WINDOW (user_data);
  g_autoptr(RwShot) shot = take_shot (self);
  g_autoptr(GdkContentProvider) provider = rw_shot_provider_new (shot);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), provider);
  draw_ahead (self, shot);
  tell (self, _("Picture copied"));
}

/* The last two names of the path are enough to know the place. */
static char *
dup_place (GFile *file)
{
  g_autoptr(GFile) folder = g_file_get_parent (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *in = folder != NULL ? g_file_get_basename (folder) : NULL;
  g_autofree char *path = in != NULL ? g_build_filename (in, name, NULL) : g_strdup (name);

  return g_filename_display_name (path);
}

static char *
dup_failure (GFile        *file,
             const GError *error)
{
  g_autofree char *place = dup_place (file);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return g_strdup_printf (_("“%s” could not be saved: nothing may be written there"), place);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return g_strdup_printf (_("“%s” could not be saved: the disk is full"), place);

  /* Translators: the last part is why, in the words of the system */
  return g_strdup_printf (_("“%s” could not be saved: %s"), place, error->message);
}

static gboolean
is_sandboxed (void)
{
  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS);
}

/* A portal that hands out documents lets one name be written, and no other beside it. */
static gboolean
is_only_name (GFile *file)
{
  const char *path = g_file_peek_path (file);

  return is_sandboxed () || (path != NULL && g_pattern_match_simple ("/run/user/*/doc/*", path));
}

/* In a sandbox the folder has another name than the person knows it by. */
static void
offer_folder (AdwToast *toast,
              GFile    *file)
{
  g_autoptr(GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  if (uri == NULL || is_sandboxed ())
    return;

  adw_toast_set_button_label (toast, _("Open Folder"));
  adw_toast_set_detailed_action_name (toast, "win.open-folder");
  adw_toast_set_action_target_value (toast, g_variant_new_string (uri));
}

typedef struct
{
  /* Owned */
  RwWindow *window;
  GApplication *application;
  GFile *file;

  /* Until it is being drawn: what is to be seen, and how many names were not free */
  RwShot *shot;
  guint n_tries;
} Saving;

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  Saving *saving = user_data;
  g_autoptr(RwWindow) self = saving->window;
  g_autoptr(GFile) file = saving->file;
  g_autoptr(GError) error = NULL;
  gboolean saved = rw_shot_save_finish (result, &error);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *words = NULL;
  AdwToast *toast;

  g_application_release (saving->application);
  g_object_unref (saving->application);
  g_free (saving);
  if (self->model == NULL)
    return;

  words = saved ? g_strdup_printf (_("“%s” saved"), shown) : dup_failure (file, error);
  toast = rw_toast_new (self->toasts, words);
  if (saved)
    offer_folder (toast, file);
  show (self, toast);
}

static void
save_as (Saving *saving,
         GFile  *file)
{
  g_autoptr(RwShot) shot = g_steal_pointer (&saving->shot);

  g_set_object (&saving->file, file);
  g_clear_object (&saving->window->folder);
  saving->window->folder = g_file_get_parent (file);
  rw_shot_save_async (shot, file, saved_cb, saving);
}

static void try_next (Saving *saving);

/* What can not be asked about can not be written either, which is told then. */
static void
asked_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GFileInfo) info = g_file_query_info_finish (G_FILE (object), result, NULL);
  Saving *saving = user_data;

  if (info == NULL)
    save_as (saving, G_FILE (object));
  else
    try_next (saving);
}

/* A name without a known ending gets one, and then must be free: nobody was
 * asked whether that file may be replaced. Without one it is a PNG as well. */
static void
try_next (Saving *saving)
{
  g_autoptr(GFile) folder = g_file_get_parent (saving->file);
  g_autofree char *name = g_file_get_basename (saving->file);
  guint n = ++saving->n_tries;
  g_autofree char *whole = n == 1 ? g_strconcat (name, ".png", NULL) : g_strdup_printf ("%s (%u).png", name, n);
  g_autoptr(GFile) next = g_file_get_child (folder, whole);

  if (n < MAX_TRIES)
    g_file_query_info_async (next, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE,
                             G_PRIORITY_DEFAULT, NULL, asked_cb, saving);
  else
    save_as (saving, saving->file);
}

static gboolean
wants_ending (GFile *file)
{
  g_autoptr(GFile) folder = g_file_get_parent (file);
  g_autofree char *name = g_file_get_basename (file);
  RwExportForm form;

  return folder != NULL && !rw_export_form_from_name (name, &form) && !is_only_name (file);
}

static void
chosen_cb (GFile    *wanted,
           gpointer  user_data)
{
  RwWindow *self = RW_WINDOW (user_data);
  Saving *saving = g_new0 (Saving, 1);

  /* The window may be closed meanwhile: the file must not be left out. */
  saving->window = g_object_ref (self);
  saving->application = g_object_ref (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
  saving->file = g_object_ref (wanted);
  saving->shot = take_shot (self);
  g_application_hold (saving->application);
  if (wants_ending (wanted))
    try_next (saving);
  else
    save_as (saving, wanted);
}

static void
save_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  RwWindow *self = RW_WINDOW (user_data);
  g_autoptr(RwShot) shot = take_shot (self);
  g_autofree char *name = rw_shot_dup_name (shot);
  g_autofree char *file = g_strconcat (name, ".png", NULL);

  rw_file_dialog_save_picture (GTK_WINDOW (self), file, self->folder, chosen_cb, self);
}

static void
open_folder_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  gtk_show_uri (GTK_WINDOW (user_data), g_variant_get_string (parameter, NULL), GDK_CURRENT_TIME);
}

gboolean
_rw_window_copy_picture (GtkWidget *widget,
                         GVariant  *parameter,
                         gpointer   user_data)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (widget));

  /* An entry in which nothing is chosen lets the key through. */
  if (GTK_IS_EDITABLE (focus))
    return FALSE;

  return gtk_widget_activate_action (widget, "win.copy-picture", NULL);
}

void
_rw_window_add_picture_actions (RwWindow *self)
{
  static const GActionEntry entries[] = {
    { "copy-picture", copy_cb },
    { "save-picture", save_cb },
    { "open-folder", open_folder_cb, "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
