/* rw-application.c: the application
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-application.h"

#include "rw-about.h"
#include "rw-appearance.h"
#include "rw-pose.h"
#include "rw-window.h"

#include <glib/gi18n.h>

/* The middle of the long muscles beside L3, mm from the midline. */
#define LOW_BACK_OFFSET 30.0

struct _RwApplication
{
  AdwApplication parent_instance;

  /* Owned: what was read, until the window takes it */
  RwContent *content;
  GError *error;

  /* Owned: the reading that goes on; its data is where its thread lays what it read */
  GTask *reading;
};

G_DEFINE_FINAL_TYPE (RwApplication, rw_application, ADW_TYPE_APPLICATION)

static RwWindow *
find_window (RwApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (RW_IS_WINDOW (l->data))
      return l->data;

  return NULL;
}

/* Opens the window if there is none. */
static RwWindow *
obtain_window (RwApplication *self)
{
  RwWindow *window = find_window (self);

  return window != NULL ? window : rw_window_new (GTK_APPLICATION (self));
}

static void
deliver (RwApplication *self)
{
  RwWindow *window = find_window (self);

  if (window == NULL)
    return;

  if (self->content != NULL)
    rw_window_set_content (window, self->content);
  else if (self->error != NULL)
    rw_window_set_error (window, self->error);

  g_clear_pointer (&self->content, rw_content_unref);
  g_clear_error (&self->error);
}

static void
free_place (gpointer data)
{
  RwContent **place = data;

  g_clear_pointer (place, rw_content_unref);
  g_free (place);
}

static void
load_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  RwContent **place = task_data;
  GError *error = NULL;
  RwContent *content = rw_content_new_default (&error);

  if (content != NULL)
    {
      g_atomic_pointer_set (place, content);
      g_task_return_boolean (task, TRUE);
    }
  else
    {
      g_task_return_error (task, error);
    }
}

/* What the thread has laid there may be fetched before the task says so. */
static void
fetch (RwApplication *self)
{
  RwContent **place = g_task_get_task_data (self->reading);
  RwContent *content = g_atomic_pointer_exchange (place, NULL);

  if (content == NULL)
    return;

  g_clear_pointer (&self->content, rw_content_unref);
  self->content = content;
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  RwApplication *self = RW_APPLICATION (object);

  g_application_release (G_APPLICATION (self));
  if (G_TASK (result) != self->reading)
    return;

  g_clear_error (&self->error);
  fetch (self);
  if (!g_task_propagate_boolean (G_TASK (result), &self->error))
    {
      g_clear_pointer (&self->content, rw_content_unref);
      g_message ("%s", self->error->message);
    }
  g_clear_object (&self->reading);

  deliver (self);
}

/* Not over a window that tells about the program already. */
static void
present_over_window (RwApplication *self,
                     void (*present) (GtkWindow *parent))
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (RW_IS_WINDOW (window))
    present (window);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  present_over_window (user_data, rw_about_present);
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  present_over_window (user_data, rw_about_present_shortcuts);
}

/* A session starts the program by this alone: the place is there before the picture is. */
static void
show_pose (RwApplication *self,
           GVariant      *pose)
{
  rw_window_place (obtain_window (self), pose);
  g_application_activate (G_APPLICATION (self));
}

static void
place_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  show_pose (user_data, parameter);
}

static void
upper_back_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  show_pose (user_data,
             rw_pose_new (RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM, RW_LOAD_HIPS_DOWN, "T7", 0.0, 0.0));
}

/* Beside the spine, on muscle. */
static void
low_back_action (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  show_pose (user_data,
             rw_pose_new (RW_TOOL_LACROSSE_BALL, RW_DENSITY_SOFT, RW_LOAD_WALL, "L3", LOW_BACK_OFFSET, 0.0));
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  /* By way of the window, which remembers its size. */
  if (window != NULL)
    gtk_window_close (window);
  else
    g_application_quit (G_APPLICATION (user_data));
}

static void
set_accel (RwApplication *self,
           const char    *action,
           const char    *accel)
{
  const char *accels[] = { accel, NULL };

  gtk_application_set_accels_for_action (GTK_APPLICATION (self), action, accels);
}

/* Ctrl with the digit of a view; plain digits choose tools. */
static void
set_digit_accel (RwApplication *self,
                 const char    *action,
                 int            digit)
{
  g_autofree char *key = g_strdup_printf ("<Control>%d", digit);
  g_autofree char *keypad = g_strdup_printf ("<Control>KP_%d", digit);
  const char *accels[] = { key, keypad, NULL };

  gtk_application_set_accels_for_action (GTK_APPLICATION (self), action, accels);
}

static void
rw_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { "about", about_action },
    { "low-back", low_back_action },
    { "place", place_action, RW_POSE_TYPE },
    { "quit", quit_action },
    { "shortcuts", shortcuts_action },
    { "upper-back", upper_back_action },
  };
  RwApplication *self = RW_APPLICATION (application);

  /* First of all: it goes on in its thread while GTK reads its styles and the
   * window is built. */
  rw_application_load (self);
  G_APPLICATION_CLASS (rw_application_parent_class)->startup (application);
  rw_appearance_lend_letters ();

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  set_accel (self, "app.quit", "<Control>q");
  set_accel (self, "win.preferences", "<Control>comma");
  set_accel (self, "app.shortcuts", "<Control>question");
  set_accel (self, "window.close", "<Control>w");
  set_digit_accel (self, "win.aspect::back", 1);
  set_digit_accel (self, "win.aspect::side", 2);
  set_digit_accel (self, "win.aspect::section", 3);
}

static void
rw_application_activate (GApplication *application)
{
  RwApplication *self = RW_APPLICATION (application);
  RwWindow *window = obtain_window (self);

  /* It was read while the window was built: one layout and one frame less. */
  if (self->reading != NULL)
    fetch (self);
  deliver (self);
  gtk_window_present (GTK_WINDOW (window));
}

static void
rw_application_finalize (GObject *object)
{
  RwApplication *self = RW_APPLICATION (object);

  g_clear_pointer (&self->content, rw_content_unref);
  g_clear_error (&self->error);
  g_clear_object (&self->reading);

  G_OBJECT_CLASS (rw_application_parent_class)->finalize (object);
}

static void
rw_application_class_init (RwApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = rw_application_finalize;

  application_class->startup = rw_application_startup;
  application_class->activate = rw_application_activate;
}

static void
rw_application_init (RwApplication *self)
{
}

void
rw_application_load (RwApplication *self)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (RW_IS_APPLICATION (self));

  /* Only the last reading counts. */
  task = g_task_new (self, NULL, loaded_cb, NULL);
  g_task_set_task_data (task, g_new0 (RwContent *, 1), free_place);
  g_set_object (&self->reading, task);

  /* The window may be closed meanwhile: the thread must not outlive the program. */
  g_application_hold (G_APPLICATION (self));
  g_task_run_in_thread (task, load_thread);
}

int
rw_application_main (int       argc,
                     char    **argv,
                     GVariant *pose)
{
  g_autoptr(RwApplication) application = NULL;

  if (!gtk_init_check ())
    {
      g_printerr (_("rollwise: no display was found; \"xvfb-run rollwise\" runs it without a screen, "
                    "\"rollwise --help\" lists what works without one\n"));
      return 1;
    }

  application = g_object_new (RW_TYPE_APPLICATION,
                              "application-id", RW_APPLICATION_ID,
                              "resource-base-path", "/io/github/rollwise/Rollwise",
                              NULL);

  /* In the program that runs already, if there is one: then this one ends. */
  if (pose != NULL && g_application_register (G_APPLICATION (application), NULL, NULL))
    g_action_group_activate_action (G_ACTION_GROUP (application), "place", pose);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
