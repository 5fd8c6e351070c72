/* test-guide-view.c: two questions at most, and one answer
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-guide-view.h"
#include "rw-scene.h"

#include <adwaita.h>

static RwContent *content;
static RwModel *model;

typedef gboolean (*Test) (GtkWidget  *widget,
                          const char *text);

/* The first widget in sight below @from for which @test holds. */
static GtkWidget *
find (GtkWidget  *from,
      Test        test,
      const char *text)
{
  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found;

      if (!gtk_widget_get_visible (child))
        continue;
      found = test (child, text) ? child : find (child, test, text);
      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_label (GtkWidget  *widget,
          const char *text)
{
  return GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), text);
}

static gboolean
is_word (GtkWidget  *widget,
         const char *word)
{
  return GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), word);
}

static gboolean
is_choice (GtkWidget  *widget,
           const char *text)
{
  return GTK_IS_CHECK_BUTTON (widget) && find (widget, is_label, text) != NULL;
}

static const RwGuide *
get_guide (void)
{
  RwTopics *topics = rw_content_get_topics (content);

  for (guint i = 0; i < rw_topics_get_n_topics (topics); i++)
    if (rw_topics_get_topic (topics, i)->guide != NULL)
      return rw_topics_get_topic (topics, i)->guide;
  g_assert_not_reached ();
}

static void
choose (GtkWidget      *view,
        const RwChoice *choice)
{
  GtkWidget *button = find (view, is_choice, choice->text);

  g_test_message ("%s", choice->text);
  g_assert_nonnull (button);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
}

static const char *
get_word (RwEnding ending)
{
  static const char * const words[RW_N_ENDINGS] = {
    [RW_ENDING_STOP] = "Stop",
    [RW_ENDING_EASE_OFF] = "Ease off",
    [RW_ENDING_SWITCH_TOOL] = "Switch tool or place",
    [RW_ENDING_SEE_SOMEONE] = "See someone",
  };

  return words[ending];
}

static void
check_outcome (GtkWidget       *view,
               const RwOutcome *outcome)
{
  const char *emergency = rw_guidance_get_help (rw_content_get_guidance (content), RW_URGENCY_EMERGENCY);

  g_assert_nonnull (find (view, is_label, outcome->text));
  g_assert_cmpint (find (view, is_word, emergency) != NULL, ==, outcome->emergency);
  for (RwEnding other = RW_ENDING_STOP; other < RW_N_ENDINGS; other++)
    if (other == outcome->ending && !outcome->emergency)
      g_assert_nonnull (find (view, is_word, get_word (other)));
    else
      g_assert_null (find (view, is_word, get_word (other)));
}

static GtkWidget *
new_view (GtkWidget **window)
{
  g_autoptr(RwFootnotes) notes = rw_footnotes_new (rw_content_get_rules (content));
  GtkWidget *view = rw_guide_view_new (model, get_guide (), notes);

  *window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (*window), view);
  gtk_window_present (GTK_WINDOW (*window));

  return view;
}

static void
test_every_pair (void)
{
  const RwGuide *guide = get_guide ();
  GtkWidget *window;
  GtkWidget *view = new_view (&window);

  for (guint pain = 0; pain < guide->n_pains; pain++)
    {
      choose (view, &guide->pains[pain]);
      if (!rw_guide_needs_place (guide, pain))
        {
          g_assert_null (find (view, is_choice, guide->places[0].text));
          check_outcome (view, rw_guide_get_outcome (guide, pain, 0));
          continue;
        }
      for (guint place = 0; place < guide->n_places; place++)
        {
          choose (view, &guide->places[place]);
          check_outcome (view, rw_guide_get_outcome (guide, pain, place));
        }
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Nothing is said before all that matters is answered. */
static void
test_unanswered (void)
{
  const RwGuide *guide = get_guide ();
  GtkWidget *window;
  GtkWidget *view = new_view (&window);

  for (RwEnding ending = RW_ENDING_STOP; ending < RW_N_ENDINGS; ending++)
    g_assert_null (find (view, is_word, get_word (ending)));
  g_assert_null (find (view, is_choice, guide->places[0].text));

  for (guint pain = 0; pain < guide->n_pains; pain++)
    if (rw_guide_needs_place (guide, pain))
      {
        choose (view, &guide->pains[pain]);
        g_assert_nonnull (find (view, is_choice, guide->places[0].text));
        for (RwEnding ending = RW_ENDING_STOP; ending < RW_N_ENDINGS; ending++)
          g_assert_null (find (view, is_word, get_word (ending)));
      }
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
goes_on (const RwOutcome *outcome)
{
  return outcome->ending == RW_ENDING_EASE_OFF || outcome->ending == RW_ENDING_SWITCH_TOOL;
}

/* To whom rolling is forbidden no way to go on is shown, from the moment it is told. */
static void
test_forbidden (void)
{
  const RwGuide *guide = get_guide ();
  g_autoptr(RwPerson) person = rw_person_new ((const char * const []) { "fracture", NULL }, NULL);
  g_autoptr(RwPerson) careful = rw_person_new ((const char * const []) { "osteoporosis", NULL }, NULL);
  const RwAdvice *advice = rw_guidance_get_condition (rw_content_get_guidance (content), "fracture");
  GtkWidget *window;
  GtkWidget *view = new_view (&window);
  guint n = 0;

  for (guint pain = 0; pain < guide->n_pains; pain++)
    for (guint place = 0; rw_guide_needs_place (guide, pain) && place < guide->n_places; place++)
      {
        const RwOutcome *outcome = rw_guide_get_outcome (guide, pain, place);

        if (!goes_on (outcome))
          continue;

        rw_model_set_person (model, careful);
        choose (view, &guide->pains[pain]);
        choose (view, &guide->places[place]);
        check_outcome (view, outcome);
        rw_model_set_person (model, person);
        g_assert_null (find (view, is_label, outcome->text));
        g_assert_null (find (view, is_word, get_word (outcome->ending)));
        g_assert_nonnull (find (view, is_label, advice->action));
        n++;
      }
  g_assert_cmpuint (n, >, 0);
  rw_model_set_person (model, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  RwDesk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open_display (800, 1000);
  adw_init ();
  content = rw_scene_load ();
  model = rw_model_new (content);

  g_test_add_func ("/app/guide-view/every-pair", test_every_pair);
  g_test_add_func ("/app/guide-view/unanswered", test_unanswered);
  g_test_add_func ("/app/guide-view/forbidden", test_forbidden);
  status = g_test_run ();

  g_object_unref (model);
  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
