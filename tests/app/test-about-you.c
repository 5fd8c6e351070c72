/* test-about-you.c: what a person tells changes picture, panel and header bar at once
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"
#include "rw-words.h"

#include <X11/keysym.h>

/* More stops than this on the way to something is a trap. */
#define MAX_STOPS 120

/* Between two of them, microseconds. */
#define STOP_TIME 80000

/* About as high as the header bar is, pixels. */
#define HEADER_HEIGHT 50

/* Until a toast has come up, microseconds. */
#define TOAST_TIME 700000

#define CHECK_FIRST "See a doctor before you roll"
#define SEE_A_DOCTOR "See a doctor today. Do not press on your back before that."
#define ADJUSTED "Adjusted for You"
#define OSTEOPOROSIS "Osteoporosis (weak bones)"
#define BLOOD_THINNERS "Blood thinners or a bleeding disorder"
#define FEVER "Do you have a fever together with back pain?"

static RwDesk *desk;
static RwContent *content;

static AtspiAccessible *
get_program (void)
{
  return rw_desk_get_program (desk);
}

static gboolean
has_label (const char *name)
{
  return rw_ear_has (get_program (), ATSPI_ROLE_INVALID, name);
}

static void
activate (AtspiRole   role,
          const char *name)
{
  g_autoptr(AtspiAccessible) found = NULL;

  rw_desk_wait_for (desk, rw_ear_has (get_program (), role, name));
  found = rw_ear_find (get_program (), role, name);
  rw_ear_activate (found);
}

/* What the chip says in the title bar names nothing; who asks is told. */
static gboolean
is_adjusted_for (const char *name)
{
  g_autoptr(AtspiAccessible) chip = rw_ear_find (get_program (), ATSPI_ROLE_PUSH_BUTTON, ADJUSTED);

  return chip != NULL && rw_ear_describes (chip, name) && !has_label (name);
}

/* One control leads there, by what is told; that of a red flag leads to what to do
 * first, and on from there. */
static void
go_in (void)
{
  if (!rw_ear_has (get_program (), ATSPI_ROLE_PUSH_BUTTON, CHECK_FIRST))
    {
      activate (ATSPI_ROLE_PUSH_BUTTON, rw_ear_has (get_program (), ATSPI_ROLE_PUSH_BUTTON, ADJUSTED) ? ADJUSTED : "About You");
      return;
    }

  activate (ATSPI_ROLE_PUSH_BUTTON, CHECK_FIRST);
  activate (ATSPI_ROLE_PUSH_BUTTON, "Change what you told about yourself");
}

static void
open_page (void)
{
  go_in ();
  rw_desk_wait_for (desk, rw_ear_has (get_program (), ATSPI_ROLE_HEADING, "About You"));
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
}

static gboolean
is_ticked (const char *name)
{
  g_autoptr(AtspiAccessible) box = rw_ear_find (get_program (), ATSPI_ROLE_CHECK_BOX, name);

  return box != NULL && rw_ear_is (box, ATSPI_STATE_CHECKED);
}

/* Walks on by Tab until the object of @role called @name has the focus. */
static void
go_to (AtspiRole   role,
       const char *name,
       gboolean    backward)
{
  for (int i = 0; i < MAX_STOPS; i++)
    {
      g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (get_program ());
      g_autoptr(AtspiAccessible) next = NULL;

      if (focus != NULL && rw_ear_has_role (focus, role) && rw_ear_is_named (focus, name))
        return;

      rw_hand_key (rw_desk_get_hand (desk), XK_Tab, backward ? RW_HAND_SHIFT : RW_HAND_PLAIN);
      rw_desk_wait_for (desk, (next = rw_ear_find_focus (get_program ())) != focus);
    }
  g_error ("Tab never comes to \"%s\"", name);
}

/* A busy machine tells of a stop when the next key is on its way already. */
static gboolean
stays_at (AtspiAccessible *object)
{
  if (!rw_ear_is (object, ATSPI_STATE_FOCUSED))
    return FALSE;

  g_usleep (STOP_TIME);

  return rw_ear_is (object, ATSPI_STATE_FOCUSED);
}

/* Looks at nothing but @object: to search the whole window for the focus at
 * every stop would take long. Who has passed it waits longer the next time. */
static void
tab_to (AtspiAccessible *object)
{
  gint64 stop_time = STOP_TIME;

  for (int i = 1; !stays_at (object); i++)
    {
      gint64 next = g_get_monotonic_time () + stop_time;

      if (i % MAX_STOPS == 0)
        stop_time *= 3;
      if (i > 4 * MAX_STOPS)
        g_error ("Tab never comes to the box");

      rw_hand_key (rw_desk_get_hand (desk), XK_Tab, RW_HAND_PLAIN);
      while (g_get_monotonic_time () < next && !rw_ear_is (object, ATSPI_STATE_FOCUSED))
        rw_desk_rest (desk, next + RW_DESK_PATIENCE, g_get_monotonic_time (), "a stop at the box",
                      __FILE__, __LINE__, G_STRFUNC);
    }
}

/* By keys: GTK 4.8 lets no screen reader press a check button. */
static void
tick (const char *name)
{
  gboolean before = is_ticked (name);
  g_autoptr(AtspiAccessible) box = rw_ear_find (get_program (), ATSPI_ROLE_CHECK_BOX, name);

  g_assert_nonnull (box);
  tab_to (box);
  rw_hand_key (rw_desk_get_hand (desk), XK_space, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, is_ticked (name) != before);
}

/* What the window says of @region, against what the rules say. */
static gboolean
region_obeys (const RwRegion *region,
              RwPerson       *person)
{
  RwGuidance *guidance = rw_content_get_guidance (content);
  g_autoptr(AtspiAccessible) found = rw_scene_find_region (desk, content, region);
  g_autoptr(GPtrArray) rules = g_ptr_array_new ();
  g_autofree char *said = rw_ear_dup_description (found);
  g_autofree char *causes = NULL;
  g_autofree char *wanted = NULL;
  const RwRule *worst;

  rw_verdict_explain_kind (rw_content_get_rules (content), rw_region_get_kind (region), RW_TOOL_FOAM_ROLLER,
                           RW_DENSITY_MEDIUM, RW_LOAD_HIPS_UP, person, rules);
  worst = g_ptr_array_index (rules, 0);
  causes = rw_guidance_dup_causes (guidance, rules);
  wanted = causes[0] == '\0' ? g_strdup_printf ("%s. %s", rw_words_rating (worst->rating),
                                                rw_guidance_get_reason (guidance, worst->id))
                             : g_strdup_printf ("%s, because of: %s. %s", rw_words_rating (worst->rating), causes,
                                                rw_guidance_get_reason (guidance, worst->id));

  return g_str_equal (said, wanted);
}

/* Every region, or one in @step where another test has had them all. */
static void
check_map (const char * const *conditions,
           const char * const *red_flags,
           guint               step)
{
  RwAtlas *atlas = rw_content_get_atlas (content);
  g_autoptr(RwPerson) person = rw_person_new (conditions, red_flags);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i += step)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);

      g_test_message ("%s", rw_region_get_id (region));
      rw_desk_wait_for (desk, region_obeys (region, person));
    }
}

static gboolean
is_same_picture (cairo_surface_t *a,
                 cairo_surface_t *b,
                 int              x,
                 int              y)
{
  int stride = cairo_image_surface_get_stride (a);

  return memcmp (cairo_image_surface_get_data (a) + y * stride + 4 * x,
                 cairo_image_surface_get_data (b) + y * stride + 4 * x, 4) == 0;
}

/* Whether the pixel in the buttock, which is safe, is drawn otherwise than in @before. */
static gboolean
is_recoloured (cairo_surface_t *before)
{
  RwPoint pixel = rw_scene_to_window (desk, content, 75.0, 600.0);
  cairo_surface_t *now = rw_hand_take_picture (rw_desk_get_hand (desk));
  gboolean same = is_same_picture (before, now, pixel.x, pixel.y);

  cairo_surface_destroy (now);

  return !same;
}

static void
test_tick (void)
{
  const char *first[] = { "osteoporosis", NULL };
  const char *both[] = { "osteoporosis", "arthritis", NULL };
  cairo_surface_t *before;

  rw_scene_open (desk);
  rw_desk_wait_for (desk, rw_scene_is_still (desk));
  before = rw_hand_take_picture (rw_desk_get_hand (desk));
  g_assert_false (is_recoloured (before));
  open_page ();
  tick (OSTEOPOROSIS);
  check_map (first, NULL, 5);
  g_assert_true (has_label ("Roll only the upper part of your back, with a soft roller across it or at a wall."));
  g_assert_true (is_adjusted_for ("Osteoporosis"));

  tick ("Worn joints in the spine (osteoarthritis)");
  check_map (both, NULL, 1);
  rw_desk_wait_for (desk, is_recoloured (before));
  cairo_surface_destroy (before);
  g_assert_true (is_adjusted_for ("Osteoporosis"));
  g_assert_true (is_adjusted_for ("Worn joints in the spine"));

  /* Each is named beside the verdict. */
  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Avoid"));
  g_assert_true (has_label (OSTEOPOROSIS));
  g_assert_true (has_label ("Worn joints in the spine (osteoarthritis)"));
  g_assert_false (rw_ear_has (get_program (), ATSPI_ROLE_HEADING, "Roll the upper back"));
  rw_desk_stop (desk, NULL);
}

/* On the page one may try what the answers change. */
static void
test_stays (void)
{
  rw_scene_open (desk);
  open_page ();
  {
    g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);
    RwPoint from = rw_scene_get_middle_of (desk, tool);

    rw_hand_move (rw_desk_get_hand (desk), from.x, from.y);
    rw_hand_press (rw_desk_get_hand (desk));
    rw_hand_stroke (rw_desk_get_hand (desk), from.x, from.y, from.x, from.y + 60.0, 6);
    rw_hand_release (rw_desk_get_hand (desk));
    rw_desk_wait_for (desk, !rw_ear_describes (tool, "T7"));
  }
  g_assert_true (rw_ear_has (get_program (), ATSPI_ROLE_HEADING, "About You"));
  rw_desk_stop (desk, NULL);
}

/* By the pointer: what a toast's button is called depends on libadwaita. */
static void
press_undo (void)
{
  g_autoptr(AtspiAccessible) label = NULL;
  RwPoint pixel;

  rw_desk_wait_for (desk, has_label ("Undo"));
  g_usleep (TOAST_TIME);
  label = rw_ear_find (get_program (), ATSPI_ROLE_INVALID, "Undo");
  pixel = rw_scene_get_middle_of (desk, label);
  rw_hand_click (rw_desk_get_hand (desk), pixel.x, pixel.y);
}

static AtspiRect
get_place (AtspiRole   role,
           const char *name)
{
  g_autoptr(AtspiAccessible) object = rw_ear_find (get_program (), role, name);

  g_assert_nonnull (object);

  return rw_ear_get_place (object);
}

/* Where the picture ends and the panel begins. */
static int
get_border (void)
{
  AtspiRect box = get_place (ATSPI_ROLE_SEPARATOR, "Size of the panel");

  return box.x + box.width;
}

/* How far from the middle of the picture the words of the toast begin. */
static int
get_toast_offset (void)
{
  return get_place (ATSPI_ROLE_INVALID, "Your answers cleared").x - get_border () / 2;
}

/* It is in the middle of the picture, and stays there when that has less room. */
static void
check_toast (void)
{
  int border, offset;

  rw_desk_wait_for (desk, has_label ("Undo"));
  g_usleep (TOAST_TIME);
  border = get_border ();
  offset = get_toast_offset ();
  rw_hand_key (rw_desk_get_hand (desk), XK_F9, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, get_border () < border - 50);
  rw_desk_wait_for (desk, ABS (get_toast_offset () - offset) <= 2);
}

static void
test_undo (void)
{
  rw_desk_write_settings (desk, "conditions=['pregnancy']\n");
  rw_scene_open_again (desk);
  g_assert_true (rw_ear_has (get_program (), ATSPI_ROLE_PUSH_BUTTON, ADJUSTED));
  activate (ATSPI_ROLE_PUSH_BUTTON, "Clear");
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "conditions=[]"));
  press_undo ();
  rw_desk_wait_for (desk, rw_ear_has (get_program (), ATSPI_ROLE_PUSH_BUTTON, ADJUSTED));
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, ADJUSTED));
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "conditions=['pregnancy']"));

  activate (ATSPI_ROLE_PUSH_BUTTON, "Clear");
  check_toast ();
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  g_assert_false (has_label (ADJUSTED));
  check_map (NULL, NULL, 5);
  rw_desk_stop (desk, NULL);
}

/* A wide panel leaves no room for the words: what is told of the names stays as it was. */
static void
check_brief (const char *name)
{
  int width = get_place (ATSPI_ROLE_PUSH_BUTTON, ADJUSTED).width;
  g_autoptr(AtspiAccessible) chip = NULL;

  rw_hand_key (rw_desk_get_hand (desk), XK_F9, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, get_place (ATSPI_ROLE_PUSH_BUTTON, ADJUSTED).width < width - 50);
  chip = rw_ear_find (get_program (), ATSPI_ROLE_PUSH_BUTTON, ADJUSTED);
  g_assert_true (rw_ear_describes (chip, name));
  g_assert_false (rw_ear_describes (chip, ADJUSTED));
}

/* A word of another version: said once, not judged by, not lost. */
static void
test_unknown (void)
{
  const char *known[] = { "arthritis", NULL };

  rw_desk_write_settings (desk, "conditions=['hexed', 'arthritis']\n");
  rw_scene_open_again (desk);
  check_map (known, NULL, 5);
  g_assert_true (is_adjusted_for ("Worn joints in the spine"));
  check_brief ("Worn joints in the spine");
  open_page ();
  tick ("Pregnancy");
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "conditions=['arthritis', 'pregnancy', 'hexed']"));

  /* Who clears leaves nothing behind. */
  activate (ATSPI_ROLE_PUSH_BUTTON, "Clear All");
  rw_desk_wait_for (desk, rw_desk_remembers (desk, "conditions=[]"));
  rw_desk_stop (desk, "*Ignoring 'hexed' in the setting conditions*");
}

static gboolean
tool_says (const char *words)
{
  g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);

  return rw_ear_describes (tool, words);
}

/* How many buttons say which help to seek. */
static guint
count_help (void)
{
  g_autoptr(GPtrArray) stops = rw_ear_list_focusable (get_program ());
  guint n = 0;

  for (guint i = 0; i < stops->len; i++)
    n += rw_ear_is_named (g_ptr_array_index (stops, i), CHECK_FIRST);

  return n;
}

static gboolean
is_help_in_panel (AtspiAccessible *object,
                  gpointer         user_data)
{
  return rw_ear_is_named (object, CHECK_FIRST) && rw_ear_has_role (object, ATSPI_ROLE_PUSH_BUTTON)
         && rw_ear_get_place (object).y > HEADER_HEIGHT;
}

/* The bar that comes down over a page which has been scrolled. */
static gboolean
bar_says_help (void)
{
  g_autoptr(AtspiAccessible) bar = rw_ear_search (get_program (), is_help_in_panel, NULL);

  return bar != NULL;
}

/* Who reads on is told all the same which help to seek. */
static void
read_on (void)
{
  g_assert_false (bar_says_help ());
  rw_hand_key (rw_desk_get_hand (desk), XK_End, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, bar_says_help ());
  rw_hand_key (rw_desk_get_hand (desk), XK_Home, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, !bar_says_help ());
}

static void
click_region (const char *id)
{
  const RwRegion *region = rw_atlas_find_region (rw_content_get_atlas (content), id);
  RwPoint inside;
  RwPoint at;

  g_assert_true (rw_scene_find_inside (rw_content_get_atlas (content), region, NULL, &inside));
  at = rw_scene_to_window (desk, content, inside.x, inside.y);
  rw_hand_click (rw_desk_get_hand (desk), at.x, at.y);
}

static void
test_red_flag (void)
{
  const char *fever[] = { "fever", NULL };

  rw_scene_open (desk);
  open_page ();
  tick (FEVER);
  check_map (NULL, fever, 1);

  /* What is announced has no name in GTK 4.18; what stands below it has. */
  rw_desk_wait_for (desk, has_label (rw_guidance_get_check_meaning (rw_content_get_guidance (content))));
  g_assert_true (rw_ear_has (get_program (), ATSPI_ROLE_PUSH_BUTTON, CHECK_FIRST));
  g_assert_false (rw_ear_has (get_program (), ATSPI_ROLE_PUSH_BUTTON, "Clear"));
  g_assert_true (tool_says (CHECK_FIRST));

  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, has_label (SEE_A_DOCTOR));
  g_assert_false (rw_scene_has_verdict (desk));
  g_assert_false (has_label ("Roll the upper back"));
  g_assert_false (has_label ("Other Ways"));
  g_assert_false (has_label ("Stop if"));

  /* On the page of a place, as nowhere else, which help to seek is said once. */
  click_region ("lumbar-left");
  rw_desk_wait_for (desk, rw_ear_has (get_program (), ATSPI_ROLE_HEADING, CHECK_FIRST));
  g_assert_cmpuint (count_help (), ==, 1);
  read_on ();
  rw_hand_key (rw_desk_get_hand (desk), 'f', RW_HAND_CONTROL);
  rw_desk_wait_for (desk, count_help () == 2);
  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, has_label (SEE_A_DOCTOR));

  activate (ATSPI_ROLE_PUSH_BUTTON, "Change what you told about yourself");
  rw_desk_wait_for (desk, is_ticked (FEVER));
  tick (FEVER);
  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_says (desk, "T7", "Safe"));
  rw_desk_stop (desk, NULL);
}

/* On a phone what to do first may lie below the edge: the button draws it up, gives it
 * the keyboard, and Escape leads back to the body. */
static void
test_red_flag_low (void)
{
  rw_desk_write_settings (desk, "window-width=360\nwindow-height=640\npanel-height=160\nred-flags=['fever']\n");
  rw_desk_start (desk);
  rw_desk_wait_for (desk, rw_ear_has (get_program (), ATSPI_ROLE_SLIDER, NULL));
  rw_desk_wait_for (desk, rw_scene_is_still (desk));
  activate (ATSPI_ROLE_PUSH_BUTTON, CHECK_FIRST);
  rw_desk_wait_for (desk, !rw_ear_has (get_program (), ATSPI_ROLE_SLIDER, NULL));
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_SCROLL_PANE, "Verdict and Advice"));
  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_ear_has (get_program (), ATSPI_ROLE_SLIDER, NULL));
  rw_desk_stop (desk, NULL);
}

/* There and back, and all between, by keys alone. */
static void
test_keyboard (void)
{
  rw_scene_open (desk);
  go_to (ATSPI_ROLE_PUSH_BUTTON, "About You", FALSE);
  rw_hand_key (rw_desk_get_hand (desk), XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "Back to the Tool"));
  go_to (ATSPI_ROLE_CHECK_BOX, "Pregnancy", FALSE);
  rw_hand_key (rw_desk_get_hand (desk), XK_space, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, is_ticked ("Pregnancy"));

  /* Whoever reads on by the arrows answers nothing. */
  rw_hand_key (rw_desk_get_hand (desk), XK_Down, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_CHECK_BOX, BLOOD_THINNERS));
  g_assert_true (is_ticked ("Pregnancy"));
  g_assert_false (is_ticked (BLOOD_THINNERS));
  go_to (ATSPI_ROLE_PUSH_BUTTON, "Clear All", FALSE);
  rw_hand_key (rw_desk_get_hand (desk), XK_Return, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, !is_ticked ("Pregnancy"));
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_CHECK_BOX,
                                             "Are you numb between the thighs, or around the back passage or genitals?"));

  /* The first takes the toast away, once it is there. */
  rw_desk_wait_for (desk, has_label ("Undo"));
  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, !has_label ("Undo"));
  rw_hand_key (rw_desk_get_hand (desk), XK_Escape, RW_HAND_PLAIN);
  rw_desk_wait_for (desk, rw_scene_focus_is (desk, ATSPI_ROLE_PUSH_BUTTON, "About You"));
  rw_desk_stop (desk, NULL);
}

static void
test_restart (void)
{
  rw_scene_open (desk);
  open_page ();
  tick (FEVER);
  tick ("Pregnancy");
  rw_desk_stop (desk, NULL);
  g_assert_true (rw_desk_remembers (desk, "conditions=['pregnancy']"));
  g_assert_true (rw_desk_remembers (desk, "red-flags=['fever']"));

  rw_desk_start (desk);
  rw_desk_wait_for (desk, has_label (SEE_A_DOCTOR));
  open_page ();
  g_assert_true (is_ticked (FEVER));
  g_assert_true (is_ticked ("Pregnancy"));
  rw_desk_stop (desk, NULL);
}

static gboolean
is_inside (void)
{
  g_autoptr(AtspiAccessible) cut = rw_scene_find_cut (desk);

  return cut == NULL;
}

/* Once the header bar has found room for all. */
static void
check_inside (void)
{
  int height;
  int width;

  rw_hand_get_window_size (rw_desk_get_hand (desk), &width, &height);
  g_assert_cmpint (width, ==, 360);
  rw_desk_wait_for (desk, is_inside ());
}

/* The chip has no words, but all of them for whoever asks. */
static void
test_narrow (void)
{
  rw_desk_write_settings (desk, "window-width=360\nwindow-height=640\nconditions=['osteoporosis', 'pregnancy']\n");
  rw_scene_open_again (desk);
  g_assert_true (is_adjusted_for ("Osteoporosis"));
  check_inside ();
  activate (ATSPI_ROLE_PUSH_BUTTON, ADJUSTED);
  rw_desk_wait_for (desk, is_ticked (OSTEOPOROSIS));
  tick (FEVER);
  rw_desk_wait_for (desk, rw_ear_has (get_program (), ATSPI_ROLE_PUSH_BUTTON, CHECK_FIRST));
  check_inside ();
  activate (ATSPI_ROLE_PUSH_BUTTON, "Clear All");
  rw_desk_wait_for (desk, has_label ("Undo"));
  check_inside ();
  rw_desk_stop (desk, NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = rw_desk_open (1280, 1024);
  content = rw_scene_load ();

  g_test_add_func ("/app/about-you/tick", test_tick);
  g_test_add_func ("/app/about-you/stays", test_stays);
  g_test_add_func ("/app/about-you/undo", test_undo);
  g_test_add_func ("/app/about-you/unknown", test_unknown);
  g_test_add_func ("/app/about-you/red-flag", test_red_flag);
  g_test_add_func ("/app/about-you/red-flag-low", test_red_flag_low);
  g_test_add_func ("/app/about-you/keyboard", test_keyboard);
  g_test_add_func ("/app/about-you/restart", test_restart);
  g_test_add_func ("/app/about-you/narrow", test_narrow);
  status = g_test_run ();

  rw_content_unref (content);
  rw_desk_close (desk);

  return status;
}
