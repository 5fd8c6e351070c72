/* rw-ear.c: a window as a screen reader meets it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-ear.h"

/* Milliseconds for one question. */
#define PATIENCE 5000

/* What last said that it has the keyboard; libatspi knows one desktop alone. */
static AtspiAccessible *last_focus;
static AtspiEventListener *listener;

/* What is read out, told in one way or in both. */
static AtspiEventListener *names;
static AtspiEventListener *announcements;
static char *last_said;
static guint n_named;
static guint n_announced;

/* GTK 4.8 calls a toggle a push button, later ones do not. */
static gboolean
is_button (AtspiAccessible *object)
{
  AtspiRole role = atspi_accessible_get_role (object, NULL);

  return role == ATSPI_ROLE_PUSH_BUTTON || role == ATSPI_ROLE_TOGGLE_BUTTON;
}

gboolean
rw_ear_has_role (AtspiAccessible *object,
                 AtspiRole        role)
{
  if (role == ATSPI_ROLE_INVALID)
    return TRUE;

  if (role == ATSPI_ROLE_PUSH_BUTTON)
    return is_button (object);

  return atspi_accessible_get_role (object, NULL) == role;
}

static gboolean
is_named_cb (AtspiAccessible *object,
             gpointer         user_data)
{
  const char *name = user_data;

  return name == NULL || rw_ear_is_named (object, name);
}

static gboolean
is_focused_cb (AtspiAccessible *object,
               gpointer         user_data)
{
  return rw_ear_is (object, ATSPI_STATE_FOCUSED) &&
         atspi_accessible_get_role (object, NULL) != ATSPI_ROLE_FRAME;
}

/* GTK 4.8 calls every object visible and none but the window showing: what is
 * out of sight has no size. */
static gboolean
is_in_sight (AtspiAccessible *object)
{
  g_autoptr(AtspiComponent) component = atspi_accessible_get_component_iface (object);
  g_autofree AtspiRect *box = NULL;

  if (component == NULL)
    return TRUE;

  box = atspi_component_get_extents (component, ATSPI_COORD_TYPE_WINDOW, NULL);

  return box != NULL && box->width > 0 && box->height > 0;
}

static void
dump (AtspiAccessible *object,
      int              depth)
{
  g_autofree char *line = rw_ear_describe (object);
  int n_children = atspi_accessible_get_child_count (object, NULL);

  g_printerr ("# %*s%s\n", 2 * depth, "", line);
  for (int i = 0; i < n_children; i++)
    {
      g_autoptr(AtspiAccessible) child = atspi_accessible_get_child_at_index (object, i, NULL);

      if (child != NULL)
        dump (child, depth + 1);
    }
}

/* libatspi warns when a program is quicker on the bus than with its objects,
 * and when it ends: both are as they should be. */
static void
ignore_cb (const char     *domain,
           GLogLevelFlags  level,
           const char     *message,
           gpointer        user_data)
{
}

static void
focused_cb (AtspiEvent *event,
            gpointer    user_data)
{
  if (event->detail1)
    g_set_object (&last_focus, event->source);
  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

void
rw_ear_open (void)
{
  g_autoptr(AtspiAccessible) desktop = NULL;
  g_autoptr(GError) error = NULL;

  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_log_set_handler ("dbind", G_LOG_LEVEL_WARNING, ignore_cb, NULL);

  if (atspi_init () > 1)
    g_error ("The bus for screen readers can not be reached: is at-spi2-core installed?");

  atspi_set_timeout (PATIENCE, PATIENCE);
  desktop = atspi_get_desktop (0);
  if (desktop == NULL)
    g_error ("The registry of screen readers does not answer: is at-spi2-core installed?");
  atspi_accessible_set_cache_mask (desktop, ATSPI_CACHE_INTERFACES | ATSPI_CACHE_ROLE);

  listener = atspi_event_listener_new (focused_cb, NULL, NULL);
  atspi_event_listener_register (listener, "object:state-changed:focused", &error);
  g_assert_no_error (error);
}

static void
take_said (char  *words,
           guint *n)
{
  g_free (last_said);
  last_said = words;
  (*n)++;
}

/* Up to GTK 4.12 what is read out is a status that is named anew. */
static void
named_cb (AtspiEvent *event,
          gpointer    user_data)
{
  if (atspi_accessible_get_role (event->source, NULL) == ATSPI_ROLE_STATUS_BAR)
    take_said (rw_ear_dup_name (event->source), &n_named);
  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

/* From then on it is said. */
static void
announced_cb (AtspiEvent *event,
              gpointer    user_data)
{
  if (G_VALUE_HOLDS_STRING (&event->any_data))
    take_said (g_value_dup_string (&event->any_data), &n_announced);
  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

void
rw_ear_listen (void)
{
  g_autoptr(GError) error = NULL;

  n_named = n_announced = 0;
  if (names != NULL)
    return;

  names = atspi_event_listener_new (named_cb, NULL, NULL);
  atspi_event_listener_register (names, "object:property-change:accessible-name", &error);
  g_assert_no_error (error);
  announcements = atspi_event_listener_new (announced_cb, NULL, NULL);
  atspi_event_listener_register (announcements, "object:announcement", &error);
  g_assert_no_error (error);
}

guint
rw_ear_count_said (void)
{
  return MAX (n_named, n_announced);
}

gboolean
rw_ear_last_said (const char *words)
{
  return g_strcmp0 (last_said, words) == 0;
}

void
rw_ear_close (void)
{
  g_clear_object (&listener);
  g_clear_object (&names);
  g_clear_object (&announcements);
  g_clear_pointer (&last_said, g_free);
  g_clear_object (&last_focus);
  atspi_exit ();
}

AtspiAccessible *
rw_ear_find_program (guint pid)
{
  g_autoptr(AtspiAccessible) desktop = atspi_get_desktop (0);
  int n_children = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n_children; i++)
    {
      g_autoptr(AtspiAccessible) child = atspi_accessible_get_child_at_index (desktop, i, NULL);

      if (child != NULL && atspi_accessible_get_process_id (child, NULL) == pid)
        return g_steal_pointer (&child);
    }

  return NULL;
}

/* Most objects are words, and have none. */
int
rw_ear_count_children (AtspiAccessible *object)
{
  AtspiRole role = atspi_accessible_get_role (object, NULL);

  if (role == ATSPI_ROLE_LABEL || role == ATSPI_ROLE_IMAGE || role == ATSPI_ROLE_ICON)
    return 0;

  return atspi_accessible_get_child_count (object, NULL);
}

/* Each question goes over the bus and back, but for that of the role: those
 * that rule out most come first. */
static AtspiAccessible *
search (AtspiAccessible *from,
        AtspiRole        role,
        RwEarFunc        func,
        gpointer         user_data)
{
  gboolean eligible = rw_ear_has_role (from, role);
  int n_children = rw_ear_count_children (from);

  if (n_children == 0)
    return eligible && func (from, user_data) && is_in_sight (from) ? g_object_ref (from) : NULL;

  if (!is_in_sight (from))
    return NULL;

  if (eligible && func (from, user_data))
    return g_object_ref (from);

  for (int i = 0; i < n_children; i++)
    {
      g_autoptr(AtspiAccessible) child = atspi_accessible_get_child_at_index (from, i, NULL);
      AtspiAccessible *found = NULL;

      if (child != NULL)
        found = search (child, role, func, user_data);
      if (found != NULL)
        return found;
    }

  return NULL;
}

AtspiAccessible *
rw_ear_search (AtspiAccessible *from,
               RwEarFunc        func,
               gpointer         user_data)
{
  return search (from, ATSPI_ROLE_INVALID, func, user_data);
}

static gboolean
add_cb (AtspiAccessible *object,
        gpointer         user_data)
{
  if (rw_ear_is (object, ATSPI_STATE_FOCUSABLE) && is_in_sight (object))
    g_ptr_array_add (user_data, g_object_ref (object));

  return FALSE;
}

GPtrArray *
rw_ear_list_focusable (AtspiAccessible *from)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  /* No answer is yes, so the search goes everywhere. */
  rw_ear_search (from, add_cb, list);

  return list;
}

AtspiAccessible *
rw_ear_find (AtspiAccessible *from,
             AtspiRole        role,
             const char      *name)
{
  return search (from, role, is_named_cb, (gpointer) name);
}

gboolean
rw_ear_has (AtspiAccessible *from,
            AtspiRole        role,
            const char      *name)
{
  g_autoptr(AtspiAccessible) found = rw_ear_find (from, role, name);

  return found != NULL;
}

AtspiAccessible *
rw_ear_find_focus (AtspiAccessible *from)
{
  if (last_focus != NULL && is_focused_cb (last_focus, NULL))
    return g_object_ref (last_focus);

  /* The news may be on its way. */
  return rw_ear_search (from, is_focused_cb, NULL);
}

gboolean
rw_ear_is (AtspiAccessible *object,
           AtspiStateType   state)
{
  g_autoptr(AtspiStateSet) states = atspi_accessible_get_state_set (object);

  return states != NULL && atspi_state_set_contains (states, state);
}

char *
rw_ear_dup_name (AtspiAccessible *object)
{
  char *name = atspi_accessible_get_name (object, NULL);

  return name != NULL ? name : g_strdup ("");
}

char *
rw_ear_dup_description (AtspiAccessible *object)
{
  char *description = atspi_accessible_get_description (object, NULL);

  return description != NULL ? description : g_strdup ("");
}

gboolean
rw_ear_is_named (AtspiAccessible *object,
                 const char      *name)
{
  g_autofree char *present = rw_ear_dup_name (object);

  return g_str_equal (present, name);
}

gboolean
rw_ear_describes (AtspiAccessible *object,
                  const char      *words)
{
  g_autofree char *description = rw_ear_dup_description (object);

  return strstr (description, words) != NULL;
}

AtspiRect
rw_ear_get_place (AtspiAccessible *object)
{
  g_autoptr(AtspiComponent) component = atspi_accessible_get_component_iface (object);
  g_autofree AtspiRect *box = NULL;

  g_assert_nonnull (component);
  box = atspi_component_get_extents (component, ATSPI_COORD_TYPE_WINDOW, NULL);
  g_assert_nonnull (box);

  return *box;
}

void
rw_ear_activate (AtspiAccessible *object)
{
  g_autoptr(AtspiAction) action = atspi_accessible_get_action_iface (object);
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (action);
  g_assert_cmpint (atspi_action_get_n_actions (action, NULL), >, 0);
  atspi_action_do_action (action, 0, &error);
  g_assert_no_error (error);
}

char *
rw_ear_describe (AtspiAccessible *object)
{
  g_autofree char *role = atspi_accessible_get_role_name (object, NULL);
  g_autofree char *name = rw_ear_dup_name (object);
  g_autofree char *description = rw_ear_dup_description (object);

  return g_strdup_printf ("%s \"%s\" (%s)%s%s%s",
                          role != NULL ? role : "nothing", name, description,
                          is_in_sight (object) ? " in sight" : "",
                          rw_ear_is (object, ATSPI_STATE_FOCUSABLE) ? " focusable" : "",
                          rw_ear_is (object, ATSPI_STATE_FOCUSED) ? " focused" : "");
}

void
rw_ear_dump (AtspiAccessible *from)
{
  dump (from, 0);
}
