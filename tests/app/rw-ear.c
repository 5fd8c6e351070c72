/* rw-ear.c: a window as a screen reader meets it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-ear.h"

#include "rw-label.h"
#include "rw-way.h"

/* Milliseconds for one question. */
#define PATIENCE 5000

/* What never changes. GTK does not tell of all that does. */
#define KEPT (ATSPI_CACHE_INTERFACES | ATSPI_CACHE_ROLE)

/* What last said that it has the keyboard; libatspi knows one desktop alone. */
static AtspiAccessible *last_focus;
static AtspiEventListener *listener;

/* The path of what was found last, by what was looked for. */
static GHashTable *found_before;

/* While it is searched through: what was heard of all objects at once. */
static RwGlance *heard;

/* What is read out, told in one way or in both. */
static AtspiEventListener *renamings;
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

/* What has just been opened may have it before it has a place, and then a key goes astray. */
static gboolean
has_focus (AtspiAccessible *object)
{
  return rw_ear_is (object, ATSPI_STATE_FOCUSED) &&
         atspi_accessible_get_role (object, NULL) != ATSPI_ROLE_FRAME &&
         is_in_sight (object);
}

/* Boxes are called by their type, or nothing. */
static gboolean
is_mere_box (AtspiAccessible *object)
{
  g_autofree char *name = rw_ear_dup_name (object);
  AtspiRole role = atspi_accessible_get_role (object, NULL);

  return (role == ATSPI_ROLE_PANEL || role == ATSPI_ROLE_FILLER) && strchr (name, ' ') == NULL;
}

/* What a program tells may have become a ring; no window is so deep. */
#define MAX_DEPTH 100

/* What can be met, and so few lines that a log which is cut still has them. @level counts boxes as well. */
static void
dump (AtspiAccessible *object,
      int              depth,
      int              level)
{
  g_autofree char *line = rw_ear_describe (object);
  gboolean box = is_mere_box (object);
  int n_children = level < MAX_DEPTH && is_in_sight (object) ? atspi_accessible_get_child_count (object, NULL) : 0;

  if (!box && is_in_sight (object))
    g_printerr ("# %*s%s\n", 2 * depth, "", line);
  for (int i = 0; i < n_children; i++)
    {
      g_autoptr(AtspiAccessible) child = rw_ear_dup_child (object, i);

      if (child != NULL)
        dump (child, box ? depth : depth + 1, level + 1);
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
  atspi_accessible_set_cache_mask (desktop, KEPT);

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
  if (renamings != NULL)
    return;

  renamings = atspi_event_listener_new (named_cb, NULL, NULL);
  atspi_event_listener_register (renamings, "object:property-change:accessible-name", &error);
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

/* What is known of the objects of another program is worth nothing. */
static void
forget_program (void)
{
  g_clear_pointer (&found_before, g_hash_table_unref);
  rw_known_forget_all ();
}

void
rw_ear_close (void)
{
  g_clear_object (&listener);
  g_clear_object (&renamings);
  g_clear_object (&announcements);
  g_clear_pointer (&last_said, g_free);
  g_clear_object (&last_focus);
  forget_program ();
  atspi_exit ();
}

/* A program takes what is kept from the desktop only while libatspi knows that it lies
 * in it, and else all of it is: what lies where, what it is called and which has the
 * keyboard would stay as they once were. */
static void
meet_program (AtspiAccessible *program)
{
  forget_program ();
  if (atspi_accessible_get_role (program, NULL) == ATSPI_ROLE_APPLICATION)
    atspi_accessible_set_cache_mask (program, KEPT);
}

AtspiAccessible *
rw_ear_find_program (guint pid)
{
  g_autoptr(AtspiAccessible) desktop = atspi_get_desktop (0);
  int n_children = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n_children; i++)
    {
      g_autoptr(AtspiAccessible) child = rw_ear_dup_child (desktop, i);

      if (child != NULL && atspi_accessible_get_process_id (child, NULL) == pid)
        {
          meet_program (child);
          return g_steal_pointer (&child);
        }
    }

  return NULL;
}

/* Most objects are words, and have none. */
int
rw_ear_count_children (AtspiAccessible *object)
{
  AtspiRole role = atspi_accessible_get_role (object, NULL);
  int i = heard != NULL ? rw_glance_find (heard, object) : -1;

  if (i >= 0)
    return rw_glance_get_n_children (heard, i);

  if (role == ATSPI_ROLE_LABEL || role == ATSPI_ROLE_IMAGE || role == ATSPI_ROLE_ICON)
    return 0;

  return atspi_accessible_get_child_count (object, NULL);
}

AtspiAccessible *
rw_ear_dup_child (AtspiAccessible *object,
                  int              i)
{
  return i < atspi_accessible_get_child_count (object, NULL) ? atspi_accessible_get_child_at_index (object, i, NULL) : NULL;
}

AtspiAccessible *
rw_ear_search (AtspiAccessible *from,
               RwEarFunc        func,
               gpointer         user_data)
{
  g_autoptr(RwGlance) glance = rw_glance_new (from);
  RwGlance *heard_before = heard;
  AtspiAccessible *found = NULL;

  rw_glance_read_names (glance, ATSPI_ROLE_INVALID);
  heard = glance;
  for (guint i = 0; i < rw_glance_get_n_objects (glance) && found == NULL; i++)
    {
      g_autoptr(AtspiAccessible) object = rw_glance_dup_object (glance, i);

      if (object != NULL && func (object, user_data) && rw_glance_is_in_sight (glance, i))
        found = g_steal_pointer (&object);
    }
  heard = heard_before;

  return found;
}

GPtrArray *
rw_ear_list_focusable (AtspiAccessible *from)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(RwGlance) glance = rw_glance_new (from);

  rw_glance_read_states (glance);
  for (guint i = 0; i < rw_glance_get_n_objects (glance); i++)
    {
      g_autoptr(AtspiAccessible) object = NULL;

      if (!rw_glance_is (glance, i, ATSPI_STATE_FOCUSABLE) || !rw_glance_is_in_sight (glance, i))
        continue;

      object = rw_glance_dup_object (glance, i);
      if (object != NULL)
        g_ptr_array_add (list, g_steal_pointer (&object));
    }

  return list;
}

/* Of @names, or any for NULL. */
static gboolean
is_one_of (const char *name,
           gpointer    names)
{
  return names == NULL || g_strv_contains (names, name);
}

AtspiAccessible *
rw_ear_search_name (AtspiAccessible *from,
                    AtspiRole        role,
                    RwEarNameFunc    func,
                    gpointer         user_data)
{
  g_autoptr(RwGlance) glance = rw_glance_new (from);

  rw_glance_read_names (glance, role);
  for (guint i = 0; i < rw_glance_get_n_objects (glance); i++)
    if (rw_glance_has_role (glance, i, role) && func (rw_glance_get_name (glance, i), user_data) &&
        rw_glance_is_in_sight (glance, i))
      return rw_glance_dup_object (glance, i);

  return NULL;
}

/* What was found before, if it would be found again. */
static AtspiAccessible *
find_again (AtspiAccessible    *from,
            const char         *path,
            const char * const *names)
{
  RwKnown *known = rw_known_find (path);
  g_autoptr(AtspiAccessible) object = NULL;
  g_autofree char *name = NULL;

  if (known == NULL || known->object == NULL || known->object->parent.app == NULL ||
      !rw_way_leads (from, known))
    return NULL;

  object = g_object_ref (known->object);
  name = rw_ear_dup_name (object);

  return is_one_of (name, (gpointer) names) ? g_steal_pointer (&object) : NULL;
}

static char *
dup_key (AtspiAccessible    *from,
         AtspiRole           role,
         const char * const *names)
{
  g_autofree char *all = g_strjoinv ("|", (char **) names);

  return g_strdup_printf ("%s %d %s", from->parent.path, role, all);
}

/* Without a name there is nothing that tells one object of a role from another. */
static AtspiAccessible *
find (AtspiAccessible    *from,
      AtspiRole           role,
      const char * const *names)
{
  g_autofree char *key = NULL;
  const char *path;
  AtspiAccessible *found;

  if (names == NULL)
    return rw_ear_search_name (from, role, is_one_of, NULL);

  key = dup_key (from, role, names);
  if (found_before == NULL)
    found_before = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  path = g_hash_table_lookup (found_before, key);
  found = path != NULL ? find_again (from, path, names) : NULL;
  if (found != NULL)
    return found;

  found = rw_ear_search_name (from, role, is_one_of, (gpointer) names);
  if (found != NULL)
    g_hash_table_insert (found_before, g_steal_pointer (&key), g_strdup (found->parent.path));

  return found;
}

AtspiAccessible *
rw_ear_find (AtspiAccessible *from,
             AtspiRole        role,
             const char      *name)
{
  const char *names[] = { name, NULL };

  return find (from, role, name != NULL ? names : NULL);
}

AtspiAccessible *
rw_ear_find_any (AtspiAccessible    *from,
                 const char * const *names)
{
  return find (from, ATSPI_ROLE_INVALID, names);
}

AtspiAccessible *
rw_ear_find_frame (AtspiAccessible *program)
{
  g_autoptr(AtspiAccessible) frame = rw_ear_dup_child (program, 0);

  return frame != NULL && rw_ear_has_role (frame, ATSPI_ROLE_FRAME) ? g_steal_pointer (&frame) : NULL;
}

gboolean
rw_ear_has (AtspiAccessible *from,
            AtspiRole        role,
            const char      *name)
{
  g_autoptr(AtspiAccessible) found = rw_ear_find (from, role, name);

  return found != NULL;
}

static AtspiAccessible *
search_focus (AtspiAccessible *from)
{
  g_autoptr(RwGlance) glance = rw_glance_new (from);

  rw_glance_read_states (glance);
  for (guint i = 0; i < rw_glance_get_n_objects (glance); i++)
    if (rw_glance_is (glance, i, ATSPI_STATE_FOCUSED) &&
        !rw_glance_has_role (glance, i, ATSPI_ROLE_FRAME) &&
        rw_glance_is_in_sight (glance, i))
      return rw_glance_dup_object (glance, i);

  return NULL;
}

AtspiAccessible *
rw_ear_find_focus (AtspiAccessible *from)
{
  /* The news of it may have come since. */
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  if (last_focus != NULL && has_focus (last_focus))
    return g_object_ref (last_focus);

  return search_focus (from);
}

gboolean
rw_ear_is (AtspiAccessible *object,
           AtspiStateType   state)
{
  g_autoptr(AtspiStateSet) states = atspi_accessible_get_state_set (object);

  return states != NULL && atspi_state_set_contains (states, state);
}

/* What has gone in the meantime has no program: each answer may bring that news,
 * so that it is looked at after the last one. */
static char *
ask_name (AtspiAccessible *object)
{
  char *name = atspi_accessible_get_name (object, NULL);
  AtspiRole role = atspi_accessible_get_role (object, NULL);

  if (object->parent.app == NULL)
    return name != NULL ? name : g_strdup ("");

  return rw_label_complete (name, object->parent.app->bus_name, object->parent.path, role);
}

char *
rw_ear_dup_name (AtspiAccessible *object)
{
  int i = heard != NULL ? rw_glance_find (heard, object) : -1;
  const char *name = i >= 0 ? rw_glance_get_name (heard, i) : NULL;

  if (i < 0)
    return ask_name (object);

  return g_strdup (name != NULL ? name : "");
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
  gboolean taken;

  g_assert_nonnull (action);
  g_assert_cmpint (atspi_action_get_n_actions (action, NULL), >, 0);
  taken = atspi_action_do_action (action, 0, &error);
  g_assert_no_error (error);
  g_assert_true (taken);
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
  dump (from, 0, 0);
}
