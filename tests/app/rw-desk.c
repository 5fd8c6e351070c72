/* rw-desk.c: a private desk to test on: display, buses, home, and the real program
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-desk.h"

#include <X11/keysym.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* Between two looks at something that is waited for, microseconds. */
#define REST_TIME 15000
#define MAX_REST_TIME 100000

/* The name of a compositor's socket, in XDG_RUNTIME_DIR. */
#define SOCKET "wayland-rollwise"

/* Where GSettings keeps what is remembered. */
#define SETTINGS "config/glib-2.0/settings"

struct _RwDesk
{
  /* Owned */
  char *folder;
  char **environment;
  char *words;
  RwHand *hand;
  RwFingers *fingers;
  AtspiAccessible *program;

  GPid display_pid;
  GPid compositor_pid; /* 0 on a desk without Wayland */
  GPid bus_pid;
  GPid program_pid;
  GPid keeper_pid;

  /* The keeper takes the folder away when this end is closed. */
  int keeper_fd;
};

static void
die_with_parent_cb (gpointer user_data)
{
  prctl (PR_SET_PDEATHSIG, SIGTERM);
}

static char *
dup_path (RwDesk     *self,
          const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/* A shell that waits for this process to end, in whatever way it does. */
static void
start_keeper (RwDesk *self)
{
  const char *argv[] = { "sh", "-c", "cat; rm -rf \"$0\"", self->folder, NULL };
  g_autoptr(GError) error = NULL;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL,
                            G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD,
                            NULL, NULL, &self->keeper_pid, &self->keeper_fd, NULL, NULL, &error);
  g_assert_no_error (error);
  fcntl (self->keeper_fd, F_SETFD, FD_CLOEXEC);
}

static char *
read_line (int fd)
{
  g_autoptr(GString) line = g_string_new (NULL);
  char letter;

  while (read (fd, &letter, 1) == 1 && letter != '\n')
    g_string_append_c (line, letter);

  return g_string_free (g_steal_pointer (&line), FALSE);
}

/* Starts a server that prints one line when it is ready, and returns it. */
static char *
start_server (const char * const *argv,
              GPid               *pid)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *line = NULL;
  int out;

  if (!g_spawn_async_with_pipes (NULL, (char **) argv, NULL,
                                 G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL,
                                 die_with_parent_cb, NULL, pid, NULL, &out, NULL, &error))
    g_error ("%s can not be started: %s", argv[0], error->message);

  /* The other end of the pipe stays open: the server may say more. */
  fcntl (out, F_SETFD, FD_CLOEXEC);
  line = read_line (out);
  if (line[0] == '\0')
    g_error ("%s ended at once", argv[0]);

  return g_steal_pointer (&line);
}

static void
end_process (GPid *pid)
{
  if (*pid == 0)
    return;

  kill (*pid, SIGTERM);
  waitpid (*pid, NULL, 0);
  g_spawn_close_pid (*pid);
  *pid = 0;
}

static void
start_display (RwDesk *self,
               int     width,
               int     height)
{
  g_autofree char *screen = g_strdup_printf ("%dx%dx24", width, height);
  const char *argv[] = {
    "Xvfb", "-displayfd", "1", "-screen", "0", screen, "-noreset", "-nolisten", "tcp",
    "+extension", "XTEST", NULL,
  };
  g_autofree char *number = start_server (argv, &self->display_pid);
  g_autofree char *name = g_strdup_printf (":%s", number);

  g_setenv ("DISPLAY", name, TRUE);
}

/* In a window as large as the display, and with the program as large as that:
 * a pixel of the one is a pixel of the other. */
static void
start_compositor (RwDesk     *self,
                  int         width,
                  int         height,
                  const char *modules)
{
  g_autofree char *wide = g_strdup_printf ("--width=%d", width);
  g_autofree char *high = g_strdup_printf ("--height=%d", height);
  const char *argv[] = {
    "weston", "--backend=x11-backend.so", "--shell=kiosk-shell.so", "--use-pixman",
    "--no-config", "--idle-time=0", "--socket=" SOCKET, wide, high, modules, NULL,
  };
  g_autofree char *socket = dup_path (self, "run/" SOCKET);
  gint64 deadline = g_get_monotonic_time () + RW_DESK_PATIENCE;
  g_autoptr(GError) error = NULL;

  g_spawn_async (NULL, (char **) argv, NULL,
                 G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                 die_with_parent_cb, NULL, &self->compositor_pid, &error);
  g_assert_no_error (error);
  while (!g_file_test (socket, G_FILE_TEST_EXISTS))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_usleep (REST_TIME);
    }
}

/* The compositor reads from a pipe what fingers do. */
static void
make_touch_screen (RwDesk *self)
{
  g_autofree char *path = dup_path (self, "touch");

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_setenv ("ROLLWISE_TOUCH", path, TRUE);
  self->fingers = rw_fingers_new (path);
}

static void
start_bus (RwDesk *self)
{
  const char *argv[] = { "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", NULL };
  g_autofree char *address = start_server (argv, &self->bus_pid);

  g_setenv ("DBUS_SESSION_BUS_ADDRESS", address, TRUE);
}

static void
make_home (RwDesk     *self,
           const char *variable,
           const char *name)
{
  g_autofree char *path = dup_path (self, name);

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_setenv (variable, path, TRUE);
}

/* What this process has is what all servers and programs on the desk get. */
static void
set_environment (RwDesk *self)
{
  make_home (self, "HOME", "home");
  make_home (self, "XDG_CACHE_HOME", "cache");
  make_home (self, "XDG_CONFIG_HOME", "config");
  make_home (self, "XDG_DATA_HOME", "data");
  make_home (self, "XDG_RUNTIME_DIR", "run");
  make_home (self, "XDG_STATE_HOME", "state");

  g_setenv ("GDK_BACKEND", "x11", TRUE);
  g_setenv ("GDK_DEBUG", "no-portals", TRUE);
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_setenv ("ADW_DISABLE_PORTAL", "1", TRUE);
  g_setenv ("NO_AT_BRIDGE", "1", TRUE);
  g_unsetenv ("WAYLAND_DISPLAY");
  g_unsetenv ("DBUS_SESSION_BUS_ADDRESS");
  g_unsetenv ("AT_SPI_BUS_ADDRESS");
  g_unsetenv ("XAUTHORITY");
}

/* What is set for widgets in a test and would hide what people meet. */
static void
set_program_environment (RwDesk *self)
{
  self->environment = g_get_environ ();
  rw_desk_set_env (self, "G_DEBUG", NULL);
  rw_desk_set_env (self, "G_MESSAGES_DEBUG", NULL);
  rw_desk_set_env (self, "GTK_A11Y", NULL);

  /* Later versions of libadwaita set properties that they call deprecated. */
  rw_desk_set_env (self, "G_ENABLE_DIAGNOSTIC", NULL);
  rw_desk_set_env (self, "GSETTINGS_BACKEND", "keyfile");
}

RwDesk *
rw_desk_open_display (int width,
                      int height)
{
  RwDesk *self = g_new0 (RwDesk, 1);
  g_autoptr(GError) error = NULL;

  /* In /tmp, since the path of a socket must be short. */
  self->folder = g_dir_make_tmp ("rollwise-desk-XXXXXX", &error);
  g_assert_no_error (error);
  start_keeper (self);
  set_environment (self);
  start_display (self, width, height);

  return self;
}

RwDesk *
rw_desk_open (int width,
              int height)
{
  RwDesk *self = rw_desk_open_display (width, height);

  /* The services of the bus inherit the display. */
  start_bus (self);
  set_program_environment (self);
  self->hand = rw_hand_new ();
  rw_ear_open ();

  return self;
}

static RwDesk *
open_wayland (int         width,
              int         height,
              const char *modules)
{
  RwDesk *self = rw_desk_open (width, height);

  if (modules != NULL)
    make_touch_screen (self);
  start_compositor (self, width, height, modules);
  rw_desk_set_env (self, "GDK_BACKEND", "wayland");
  rw_desk_set_env (self, "WAYLAND_DISPLAY", SOCKET);
  rw_desk_set_env (self, "DISPLAY", NULL);

  return self;
}

RwDesk *
rw_desk_open_wayland (int width,
                      int height)
{
  return open_wayland (width, height, NULL);
}

RwDesk *
rw_desk_open_touch (int width,
                    int height)
{
  g_autofree char *modules = g_strconcat ("--modules=", g_getenv ("ROLLWISE_TOUCH_MODULE"), NULL);

  return open_wayland (width, height, modules);
}

void
rw_desk_close (RwDesk *self)
{
  end_process (&self->program_pid);
  g_clear_object (&self->program);
  if (self->bus_pid != 0)
    rw_ear_close ();
  g_clear_pointer (&self->hand, rw_hand_free);
  g_clear_pointer (&self->fingers, rw_fingers_free);
  end_process (&self->bus_pid);
  end_process (&self->compositor_pid);
  end_process (&self->display_pid);

  close (self->keeper_fd);
  waitpid (self->keeper_pid, NULL, 0);
  g_strfreev (self->environment);
  g_free (self->words);
  g_free (self->folder);
  g_free (self);
}

const char *
rw_desk_get_folder (RwDesk *self)
{
  return self->folder;
}

RwHand *
rw_desk_get_hand (RwDesk *self)
{
  return self->hand;
}

RwFingers *
rw_desk_get_fingers (RwDesk *self)
{
  return self->fingers;
}

void
rw_desk_set_env (RwDesk     *self,
                 const char *name,
                 const char *value)
{
  if (value != NULL)
    self->environment = g_environ_setenv (self->environment, name, value, TRUE);
  else
    self->environment = g_environ_unsetenv (self->environment, name);
}

static void
make_locale (RwDesk     *self,
             const char *locale)
{
  g_autofree char *folder = g_build_filename (rw_desk_get_folder (self), "locales", NULL);
  g_autofree char *line = g_strdup_printf ("localedef -i %s -f UTF-8 %s/%s.UTF-8", locale, folder, locale);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (rw_desk_run (self, line), ==, 0);
  rw_desk_set_env (self, "LOCPATH", folder);
}

void
rw_desk_set_locale (RwDesk     *self,
                    const char *category,
                    const char *locale)
{
  g_autofree char *name = locale != NULL ? g_strconcat (locale, ".UTF-8", NULL) : NULL;

  if (locale != NULL)
    make_locale (self, locale);
  rw_desk_set_env (self, "LC_ALL", locale != NULL ? NULL : "C.UTF-8");
  rw_desk_set_env (self, "LANG", "C.UTF-8");
  rw_desk_set_env (self, category, name);
}

void
rw_desk_write_settings (RwDesk     *self,
                        const char *lines)
{
  g_autofree char *text = g_strconcat ("[io/github/rollwise/Rollwise]\n", lines, NULL);
  g_autofree char *folder = dup_path (self, SETTINGS);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

gboolean
rw_desk_remembers (RwDesk     *self,
                   const char *line)
{
  g_autofree char *path = dup_path (self, SETTINGS "/keyfile");
  g_auto(GStrv) lines = NULL;
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);

  return g_strv_contains ((const char * const *) lines, line);
}

char *
rw_desk_copy_data (RwDesk     *self,
                   const char *name)
{
  g_autofree char *path = dup_path (self, name);
  const char *argv[] = { "cp", "-R", g_getenv ("ROLLWISE_DATA_DIR"), path, NULL };
  g_autoptr(GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);

  return g_steal_pointer (&path);
}

static char *
dup_stderr (RwDesk *self)
{
  g_autofree char *path = dup_path (self, "stderr");
  char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return g_strdup ("");

  return text;
}

void
rw_desk_set_words (RwDesk     *self,
                   const char *words)
{
  g_free (self->words);
  self->words = g_strdup (words);
}

int
rw_desk_run (RwDesk     *self,
             const char *line)
{
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) argv = NULL;
  int status;

  g_shell_parse_argv (line, NULL, &argv, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, argv, self->environment, G_SPAWN_SEARCH_PATH | G_SPAWN_CHILD_INHERITS_STDIN,
                NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (status));

  return WEXITSTATUS (status);
}

static void
start_program (RwDesk *self)
{
  g_autofree char *path = dup_path (self, "stderr");
  g_autofree char *program = g_shell_quote (g_getenv ("ROLLWISE_PROGRAM"));
  g_autofree char *line = g_strjoin (" ", program, self->words, NULL);
  g_auto(GStrv) argv = NULL;
  g_autoptr(GError) error = NULL;
  int err = g_open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  g_assert_cmpint (err, >=, 0);
  g_shell_parse_argv (line, NULL, &argv, &error);
  g_assert_no_error (error);
  g_spawn_async_with_pipes_and_fds (NULL, (const char * const *) argv, (const char * const *) self->environment,
                                    G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL,
                                    die_with_parent_cb, NULL, -1, -1, err, NULL, NULL, 0,
                                    &self->program_pid, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  close (err);
}

static gboolean
find_program (RwDesk *self)
{
  if (self->program == NULL)
    self->program = rw_ear_find_program (self->program_pid);

  return self->program != NULL;
}

/* A compositor gives the keyboard to its program by itself. */
static gboolean
take_window (RwDesk *self)
{
  return self->compositor_pid != 0 ? rw_hand_find_window (self->hand) : rw_hand_take_window (self->hand);
}

static gboolean
has_keyboard (RwDesk *self)
{
  g_autoptr(AtspiAccessible) frame = rw_ear_find_frame (self->program);

  return frame != NULL &&
         (rw_ear_is (frame, ATSPI_STATE_ACTIVE) || (take_window (self) && FALSE));
}

void
rw_desk_start (RwDesk *self)
{
  g_assert_cmpint (self->program_pid, ==, 0);

  start_program (self);
  rw_desk_wait_for (self, find_program (self));
  rw_desk_wait_for (self, take_window (self));
  rw_desk_wait_for (self, has_keyboard (self));
}

AtspiAccessible *
rw_desk_get_program (RwDesk *self)
{
  return self->program;
}

gsize
rw_desk_get_memory (RwDesk *self)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/statm", self->program_pid);
  g_autofree char *text = NULL;
  g_auto(GStrv) words = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  words = g_strsplit (text, " ", 3);

  return g_ascii_strtoull (words[1], NULL, 10) * sysconf (_SC_PAGESIZE);
}

guint
rw_desk_count_said (RwDesk     *self,
                    const char *words)
{
  g_autofree char *text = dup_stderr (self);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  guint n_said = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    if (strstr (lines[i], words) != NULL)
      n_said++;

  return n_said;
}

static gboolean
is_warning (const char *line)
{
  return strstr (line, "-WARNING **") != NULL ||
         strstr (line, "-CRITICAL **") != NULL ||
         strstr (line, "-ERROR **") != NULL ||
         strstr (line, "ERROR:") != NULL;
}

static void
check_stderr (RwDesk     *self,
              const char *expected)
{
  g_autofree char *text = dup_stderr (self);
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  guint n_expected = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (expected != NULL && g_pattern_match_simple (expected, lines[i]))
        n_expected++;
      else if (is_warning (lines[i]))
        g_error ("The program said: %s", lines[i]);
    }

  if (expected != NULL && n_expected != 1)
    g_error ("Said %u times instead of once: %s\nThe program said:\n%s", n_expected, expected, text);
}

static gboolean
has_ended (RwDesk *self,
           int    *status)
{
  if (waitpid (self->program_pid, status, WNOHANG) != self->program_pid)
    return FALSE;

  g_spawn_close_pid (self->program_pid);
  self->program_pid = 0;

  return TRUE;
}

/* The window that the display knows is the compositor's. */
static void
close_window (RwDesk *self)
{
  if (self->compositor_pid != 0)
    rw_hand_key (self->hand, XK_w, RW_HAND_CONTROL);
  else
    rw_hand_close_window (self->hand);
}

void
rw_desk_stop (RwDesk     *self,
              const char *expected)
{
  gint64 deadline = g_get_monotonic_time () + RW_DESK_PATIENCE;
  int status = 0;

  close_window (self);
  while (!has_ended (self, &status))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_usleep (REST_TIME);
    }

  check_stderr (self, expected);
  if (WIFSIGNALED (status))
    g_test_message ("The program was ended by signal %d", WTERMSIG (status));
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_clear_object (&self->program);
}

static void
give_up (RwDesk     *self,
         const char *what,
         const char *file,
         int         line,
         const char *function)
{
  g_autofree char *text = dup_stderr (self);
  g_autofree char *program = g_path_get_basename (g_get_prgname ());
  g_autofree char *name = g_strconcat (program, ".png", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, name, NULL);
  g_autofree char *message = g_strconcat ("waited in vain for: ", what, NULL);

  if (self->hand != NULL)
    {
      cairo_surface_t *screen = rw_hand_take_screen (self->hand);

      cairo_surface_write_to_png (screen, path);
      cairo_surface_destroy (screen);
      g_test_message ("The screen is in %s. The program said: %s", path, text);
    }
  if (self->program != NULL)
    rw_ear_dump (self->program);
  g_assertion_message (G_LOG_DOMAIN, file, line, function, message);
}

void
rw_desk_check_alive (RwDesk     *self,
                     const char *what,
                     const char *file,
                     int         line,
                     const char *function)
{
  int status;

  if (self->program_pid != 0 && has_ended (self, &status))
    give_up (self, what, file, line, function);
}

void
rw_desk_rest (RwDesk     *self,
              gint64      deadline,
              gint64      began,
              const char *what,
              const char *file,
              int         line,
              const char *function)
{
  gint64 now = g_get_monotonic_time ();

  if (now > deadline)
    give_up (self, what, file, line, function);
  rw_desk_check_alive (self, what, file, line, function);

  while (g_main_context_iteration (NULL, FALSE))
    continue;

  /* Who is asked all the time gets nothing done. */
  g_usleep (CLAMP (now - began, REST_TIME, MAX_REST_TIME));
}
