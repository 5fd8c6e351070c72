/* test-panel.c: the pages beside the picture, and the way between them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-back-button.h"
#include "rw-fold.h"
#include "rw-panel-bar.h"
#include "rw-panel.h"
#include "rw-region-page.h"
#include "rw-scene.h"
#include "rw-verdict-page.h"

#include <adwaita.h>
#include <string.h>

/* From the upper back to the low back. */
#define N_LEVELS 8

/* A page that knows every argument but "nothing", with a button in it. */
#define LEAF_TYPE_PAGE (leaf_page_get_type ())
G_DECLARE_FINAL_TYPE (LeafPage, leaf_page, LEAF, PAGE, GtkWidget)

struct _LeafPage
{
  GtkWidget parent_instance;

  GtkWidget *button;
  char *shown;
  gboolean stays;
};

static void leaf_page_page_init (RwPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LeafPage, leaf_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (RW_TYPE_PAGE, leaf_page_page_init))

static gboolean
leaf_page_open (RwPage     *page,
                const char *argument)
{
  LeafPage *self = LEAF_PAGE (page);

  if (g_strcmp0 (argument, "nothing") == 0)
    return FALSE;

  g_free (self->shown);
  self->shown = g_strdup (argument);

  return TRUE;
}

static char *
leaf_page_dup_title (RwPage     *page,
                     const char *argument)
{
  return g_strdup_printf ("leaf %s", argument != NULL ? argument : "alone");
}

static gboolean
leaf_page_get_stays (RwPage *page)
{
  return LEAF_PAGE (page)->stays;
}

static void
leaf_page_page_init (RwPageInterface *iface)
{
  iface->open = leaf_page_open;
  iface->dup_title = leaf_page_dup_title;
  iface->get_stays = leaf_page_get_stays;
}

static void
leaf_page_dispose (GObject *object)
{
  g_clear_pointer (&LEAF_PAGE (object)->button, gtk_widget_unparent);

  G_OBJECT_CLASS (leaf_page_parent_class)->dispose (object);
}

static void
leaf_page_finalize (GObject *object)
{
  g_free (LEAF_PAGE (object)->shown);

  G_OBJECT_CLASS (leaf_page_parent_class)->finalize (object);
}

static void
leaf_page_class_init (LeafPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = leaf_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = leaf_page_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
leaf_page_init (LeafPage *self)
{
  self->button = gtk_button_new_with_label ("Leaf");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

typedef struct
{
  GtkWidget *window;
  GtkWidget *outside;
  RwPanel *panel;
  RwModel *model;
  GtkWidget *region;
  LeafPage *home;
  LeafPage *leaf;
  LeafPage *still;
} Fixture;

static RwDesk *desk;
static RwContent *content;

static LeafPage *
add_leaf (Fixture    *self,
          const char *name)
{
  LeafPage *page = g_object_new (LEAF_TYPE_PAGE, NULL);

  rw_panel_add_page (self->panel, name, RW_PAGE (page));

  return page;
}

/* The button that leads back is there only where it can do something. */
static void
add_action (GtkWidget *window)
{
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr(GSimpleAction) action = g_simple_action_new ("back", NULL);

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->region = g_object_new (RW_TYPE_REGION_PAGE, NULL);
  self->model = rw_model_new (content);
  self->panel = g_object_new (RW_TYPE_PANEL, NULL);
  self->home = add_leaf (self, RW_PANEL_HOME);
  self->leaf = add_leaf (self, "leaf");
  self->still = add_leaf (self, "still");
  self->still->stays = TRUE;
  rw_panel_add_page (self->panel, "region", RW_PAGE (self->region));
  rw_region_page_set_model (RW_REGION_PAGE (self->region), self->model);
  rw_panel_set_model (self->panel, self->model);

  self->outside = gtk_button_new_with_label ("Outside");
  gtk_box_append (GTK_BOX (box), self->outside);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->panel));
  self->window = gtk_window_new ();
  add_action (self->window);
  gtk_window_set_child (GTK_WINDOW (self->window), box);
  gtk_window_present (GTK_WINDOW (self->window));
  rw_desk_wait_for (desk, gtk_widget_get_width (self->window) > 0);
  gtk_widget_grab_focus (self->outside);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  RwPanel *panel = self->panel;

  g_object_add_weak_pointer (G_OBJECT (panel), (gpointer *) &panel);
  gtk_window_destroy (GTK_WINDOW (self->window));
  rw_desk_wait_for (desk, panel == NULL);
  g_assert_finalize_object (self->model);
}

static GtkWidget *
get_focus (Fixture *self)
{
  return gtk_window_get_focus (GTK_WINDOW (self->window));
}

static const RwRegion *
get_region (const char *id)
{
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (content), id);

  g_assert_nonnull (region);

  return region;
}

static void
assert_at (Fixture    *self,
           const char *address)
{
  g_assert_cmpstr (rw_panel_get_address (self->panel), ==, address);
  g_assert_true (rw_panel_can_go_back (self->panel) == !g_str_equal (address, RW_PANEL_HOME));
}

static void
test_open (Fixture       *self,
           gconstpointer  data)
{
  assert_at (self, "verdict");
  g_assert_true (rw_panel_open (self->panel, "leaf:a:b"));
  assert_at (self, "leaf:a:b");
  g_assert_cmpstr (self->leaf->shown, ==, "a:b");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (self->leaf)));
  g_assert_true (RW_IS_BACK_BUTTON (get_focus (self)));

  /* What nobody knows changes nothing. */
  g_assert_false (rw_panel_open (self->panel, "leaf:nothing"));
  g_assert_false (rw_panel_open (self->panel, "cloud"));
  g_assert_false (rw_panel_open (self->panel, "region"));
  g_assert_false (rw_panel_open (self->panel, "region:cloud"));
  g_assert_false (rw_panel_open (self->panel, ""));
  assert_at (self, "leaf:a:b");
}

/* Step by step, and the focus with it. */
static void
test_back (Fixture       *self,
           gconstpointer  data)
{
  rw_panel_open (self->panel, "leaf");
  gtk_widget_grab_focus (self->leaf->button);
  rw_panel_open (self->panel, "leaf:b");
  rw_panel_open (self->panel, "still");
  assert_at (self, "still");

  g_assert_true (rw_panel_go_back (self->panel));
  assert_at (self, "leaf:b");
  g_assert_cmpstr (self->leaf->shown, ==, "b");
  g_assert_true (rw_panel_go_back (self->panel));
  assert_at (self, "leaf");
  g_assert_null (self->leaf->shown);
  g_assert_true (get_focus (self) == self->leaf->button);
  g_assert_true (rw_panel_go_back (self->panel));
  assert_at (self, "verdict");
  g_assert_true (get_focus (self) == self->outside);
  g_assert_true (rw_panel_go_back (self->panel));
  assert_at (self, "verdict");
}

/* A place one came by is gone back to. */
static void
test_round_trip (Fixture       *self,
                 gconstpointer  data)
{
  rw_panel_open (self->panel, "leaf:a");
  rw_panel_open (self->panel, "leaf:b");
  rw_panel_open (self->panel, "still");
  rw_panel_open (self->panel, "leaf:a");
  assert_at (self, "leaf:a");
  rw_panel_go_back (self->panel);
  assert_at (self, "verdict");
  rw_panel_open (self->panel, "still");
  rw_panel_open (self->panel, "verdict");
  assert_at (self, "verdict");
}

static void
test_focus_gone (Fixture       *self,
                 gconstpointer  data)
{
  rw_panel_open (self->panel, "leaf");
  gtk_box_remove (GTK_BOX (gtk_widget_get_parent (self->outside)), self->outside);
  g_assert_false (rw_panel_go_back (self->panel));
  assert_at (self, "verdict");
}

/* One truth: the model's. */
static void
test_region (Fixture       *self,
             gconstpointer  data)
{
  rw_model_set_region (self->model, get_region ("neck"));
  assert_at (self, "region:neck");
  rw_model_set_region (self->model, get_region ("sacrum"));
  assert_at (self, "region:sacrum");
  g_assert_false (rw_panel_go_back (self->panel));
  assert_at (self, "verdict");
  g_assert_null (rw_model_get_region (self->model));

  g_assert_true (rw_panel_open (self->panel, "region:neck"));
  g_assert_true (rw_model_get_region (self->model) == get_region ("neck"));
  rw_panel_open (self->panel, "leaf");
  g_assert_null (rw_model_get_region (self->model));
  rw_panel_go_back (self->panel);
  assert_at (self, "region:neck");
  g_assert_true (rw_model_get_region (self->model) == get_region ("neck"));
  rw_model_set_region (self->model, NULL);
  assert_at (self, "verdict");
}

/* Opened from a page, a region leads back to it, and to what was pressed. */
static void
test_region_from_page (Fixture       *self,
                       gconstpointer  data)
{
  rw_panel_open (self->panel, "leaf");
  gtk_widget_grab_focus (self->leaf->button);
  rw_panel_open (self->panel, "region:neck");
  g_assert_true (rw_panel_go_back (self->panel));
  assert_at (self, "leaf");
  g_assert_true (get_focus (self) == self->leaf->button);
}

static void
test_carried (Fixture       *self,
              gconstpointer  data)
{
  rw_panel_open (self->panel, "leaf");
  rw_panel_open (self->panel, "region:neck");
  rw_model_set_tool (self->model, RW_TOOL_LACROSSE_BALL);
  assert_at (self, "region:neck");
  rw_model_move_by (self->model, 0.0, 5.0);
  assert_at (self, "verdict");
  g_assert_null (rw_model_get_region (self->model));

  rw_panel_open (self->panel, "leaf");
  rw_model_turn_by (self->model, 5.0);
  assert_at (self, "verdict");

  rw_panel_open (self->panel, "still");
  rw_model_move_by (self->model, 0.0, 5.0);
  assert_at (self, "still");
}

/* What a widget and all in it says. */
static void
append_labels (GtkWidget *widget,
               GString   *words)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (words, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_labels (child, words);
}

static gboolean
says (GtkWidget  *page,
      const char *words)
{
  g_autoptr(GString) found = g_string_new (NULL);

  append_labels (page, found);

  return strstr (found->str, words) != NULL;
}

static GtkWidget *
add_verdict (Fixture *self)
{
  GtkWidget *verdict = g_object_new (RW_TYPE_VERDICT_PAGE, NULL);

  gtk_widget_set_vexpand (verdict, TRUE);
  gtk_box_append (GTK_BOX (gtk_widget_get_parent (self->outside)), verdict);
  rw_verdict_page_set_model (RW_VERDICT_PAGE (verdict), self->model);

  return verdict;
}

/* Both pages that teach a technique teach it for the load that is chosen. */
static void
test_load (Fixture       *self,
           gconstpointer  data)
{
  GtkWidget *verdict = add_verdict (self);

  rw_panel_open (self->panel, "region:thoracic-left");
  rw_model_set_load (self->model, RW_LOAD_HIPS_DOWN);
  rw_desk_wait_for (desk, says (verdict, "Lie back"));
  g_assert_false (says (verdict, "Stand with your back"));
  g_assert_true (says (self->region, "Lie back"));
  g_assert_false (says (self->region, "Stand with your back"));

  rw_model_set_load (self->model, RW_LOAD_WALL);
  rw_desk_wait_for (desk, says (verdict, "Stand with your back"));
  g_assert_false (says (verdict, "Lie back"));
  g_assert_true (says (self->region, "Stand with your back"));
  g_assert_false (says (self->region, "Lie back"));
}

/* How many stops of the keyboard are in what can be unfolded: other ways, and sources. */
static guint
count_stops (Fixture   *self,
             GtkWidget *verdict)
{
  guint n_stops = 0;

  gtk_widget_grab_focus (self->outside);
  while (gtk_widget_child_focus (verdict, GTK_DIR_TAB_FORWARD))
    n_stops += gtk_widget_get_ancestor (get_focus (self), RW_TYPE_FOLD) != NULL;
  gtk_widget_grab_focus (self->outside);

  return n_stops;
}

static void
assert_stops (Fixture   *self,
              GtkWidget *verdict,
              gboolean   any)
{
  gtk_test_widget_wait_for_draw (self->window);
  g_assert_true ((count_stops (self, verdict) > 0) == any);
}

/* The keyboard does not come to advice on the place before, while the tool is dragged. */
static void
test_withheld (Fixture       *self,
               gconstpointer  data)
{
  GtkWidget *verdict = add_verdict (self);

  rw_desk_wait_for (desk, says (verdict, "Roll the upper back"));
  assert_stops (self, verdict, TRUE);
  rw_model_set_held (self->model, TRUE);
  rw_model_move_by_levels (self->model, N_LEVELS);
  assert_stops (self, verdict, FALSE);
  rw_model_set_held (self->model, FALSE);
  assert_stops (self, verdict, TRUE);
}

static guint
count_shown_folds (GtkWidget *widget)
{
  guint n_shown = RW_IS_FOLD (widget) && gtk_widget_get_mapped (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_shown += count_shown_folds (child);

  return n_shown;
}

/* The part of the page that a widget is in, if it pales. */
static GtkWidget *
find_outdated (GtkWidget *widget)
{
  while (widget != NULL && !gtk_widget_has_css_class (widget, "outdated"))
    widget = gtk_widget_get_parent (widget);

  return widget;
}

/* But whoever is in it is not thrown out: it pales until its words are those of the place. The
 * others are not shown. */
static void
test_withheld_inside (Fixture       *self,
                      gconstpointer  data)
{
  GtkWidget *verdict = add_verdict (self);
  GtkWidget *inside, *outdated;

  rw_desk_wait_for (desk, says (verdict, "Roll the upper back"));
  while (gtk_widget_child_focus (verdict, GTK_DIR_TAB_FORWARD) &&
         gtk_widget_get_ancestor (get_focus (self), RW_TYPE_FOLD) == NULL)
    continue;
  inside = get_focus (self);
  g_assert_true (gtk_widget_is_ancestor (inside, verdict));
  g_assert_cmpuint (count_shown_folds (verdict), >, 1);
  g_assert_null (find_outdated (inside));
  rw_model_set_held (self->model, TRUE);
  rw_model_move_by_levels (self->model, N_LEVELS);
  gtk_test_widget_wait_for_draw (self->window);
  g_assert_true (get_focus (self) == inside);
  g_assert_true (gtk_widget_get_mapped (inside));
  g_assert_cmpuint (count_shown_folds (verdict), ==, 1);
  outdated = find_outdated (inside);
  g_assert_nonnull (outdated);
  gtk_test_accessible_assert_state (outdated, GTK_ACCESSIBLE_STATE_BUSY, TRUE);
  rw_model_set_held (self->model, FALSE);
  gtk_test_widget_wait_for_draw (self->window);
  g_assert_null (find_outdated (inside));
  gtk_test_accessible_assert_state (outdated, GTK_ACCESSIBLE_STATE_BUSY, FALSE);
}

static void
find_words (GtkWidget *widget,
            GString   *words)
{
  if (RW_IS_BACK_BUTTON (widget) && gtk_widget_get_mapped (widget))
    g_string_append (words, gtk_widget_get_tooltip_text (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_child_visible (child))
      find_words (child, words);
}

static void
assert_leads (Fixture    *self,
              const char *words)
{
  g_autoptr(GString) found = g_string_new (NULL);

  /* The page that was left slides away. */
  gtk_test_widget_wait_for_draw (self->window);
  find_words (get_focus (self), found);
  g_assert_cmpstr (found->str, ==, words);
}

static void
test_words (Fixture       *self,
            gconstpointer  data)
{
  RwGuidance *guidance = rw_content_get_guidance (content);
  g_autofree char *region = g_strconcat ("Back to ", rw_guidance_get_region_name (guidance, "neck"), NULL);

  rw_panel_open (self->panel, "region:neck");
  assert_leads (self, "Back to the Tool");
  rw_panel_open (self->panel, "leaf:b");
  assert_leads (self, region);
  rw_panel_open (self->panel, "still");
  assert_leads (self, "Back to leaf b");
}

static gboolean
is_revealed (GtkWidget *bar)
{
  return gtk_revealer_get_reveal_child (GTK_REVEALER (gtk_widget_get_first_child (bar)));
}

/* Below the canvas a sheet at home has no bar; beside it the bar ends that of the window. */
static void
test_bar (Fixture       *self,
          gconstpointer  data)
{
  GtkWidget *bar = rw_panel_get_bar (self->panel);

  g_assert_true (RW_IS_PANEL_BAR (bar));
  g_assert_true (says (bar, "leaf alone"));
  g_assert_true (is_revealed (bar));
  rw_panel_set_beside (self->panel, FALSE);
  g_assert_false (is_revealed (bar));
  rw_panel_open (self->panel, "leaf:b");
  g_assert_true (is_revealed (bar));
  g_assert_true (says (bar, "leaf b"));
  g_assert_true (RW_IS_BACK_BUTTON (get_focus (self)));
  rw_panel_go_back (self->panel);
  g_assert_false (is_revealed (bar));
  rw_panel_set_beside (self->panel, TRUE);
  g_assert_true (is_revealed (bar));
  g_assert_true (says (bar, "leaf alone"));
}

static GtkStack *
find_title_stack (GtkWidget *widget)
{
  GtkStack *found = GTK_IS_STACK (widget) ? GTK_STACK (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_title_stack (child);

  return found;
}

/* The title goes over to the next one while the page slides, but not for who wants no
 * motion. */
static void
test_title (Fixture       *self,
            gconstpointer  data)
{
  GtkWidget *bar = rw_panel_get_bar (self->panel);
  GtkStack *title = find_title_stack (bar);

  gtk_test_widget_wait_for_draw (self->window);
  rw_panel_open (self->panel, "leaf:b");
  g_assert_true (gtk_stack_get_transition_running (title));
  g_assert_true (says (bar, "leaf b"));
  rw_panel_open (self->panel, "leaf:b");
  rw_desk_wait_for (desk, !gtk_stack_get_transition_running (title));
  g_assert_true (says (GTK_WIDGET (gtk_stack_get_visible_child (title)), "leaf b"));
  g_assert_false (says (GTK_WIDGET (title), "leaf alone"));

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  rw_panel_go_back (self->panel);
  g_assert_false (gtk_stack_get_transition_running (title));
  g_assert_true (says (GTK_WIDGET (gtk_stack_get_visible_child (title)), "leaf alone"));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_display (1280, 1024);
  adw_init ();
  content = rw_scene_load ();

#define ADD(name, func) g_test_add ("/app/panel/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("open", test_open);
  ADD ("back", test_back);
  ADD ("round-trip", test_round_trip);
  ADD ("focus-gone", test_focus_gone);
  ADD ("region", test_region);
  ADD ("region-from-page", test_region_from_page);
  ADD ("carried", test_carried);
  ADD ("words", test_words);
  ADD ("load", test_load);
  ADD ("withheld", test_withheld);
  ADD ("withheld-inside", test_withheld_inside);
  ADD ("bar", test_bar);
  ADD ("title", test_title);
#undef ADD
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
