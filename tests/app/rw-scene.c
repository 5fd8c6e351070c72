/* rw-scene.c: the back in the running program: what lies where, and what is said
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-scene.h"

#include "rw-words.h"

/* The grid on which a place inside a region is looked for, and how far from
 * its edge that is at best, mm. */
#define GRID 2.0
#define MAX_MARGIN 16.0

/* What does not move in so many looks, microseconds apart, is at rest. */
#define N_LOOKS 5
#define LOOK_TIME 40000

RwContent *
rw_scene_load (void)
{
  g_autoptr(GFile) folder = rw_content_get_default_folder ();
  g_autoptr(GError) error = NULL;
  RwContent *content = rw_content_new (folder, &error);

  g_assert_no_error (error);

  return content;
}

double
rw_scene_get_middle (RwContent  *content,
                     const char *id)
{
  const RwLevel *level = rw_atlas_find_level (rw_content_get_atlas (content), id);

  g_assert_nonnull (level);

  return rw_level_get_middle (level);
}

static gboolean
is_inside (RwAtlas        *atlas,
           const RwRegion *region,
           const RwBox    *avoid,
           double          x,
           double          y)
{
  if (avoid != NULL && x >= avoid->x0 && x <= avoid->x1 && y >= avoid->y0 && y <= avoid->y1)
    return FALSE;

  return rw_atlas_get_region_at (atlas, x, y) == region;
}

static gboolean
is_well_inside (RwAtlas        *atlas,
                const RwRegion *region,
                const RwBox    *avoid,
                double          x,
                double          y,
                double          margin)
{
  return is_inside (atlas, region, avoid, x, y) &&
         is_inside (atlas, region, avoid, x - margin, y) &&
         is_inside (atlas, region, avoid, x + margin, y) &&
         is_inside (atlas, region, avoid, x, y - margin) &&
         is_inside (atlas, region, avoid, x, y + margin);
}

gboolean
rw_scene_find_inside (RwAtlas        *atlas,
                      const RwRegion *region,
                      const RwBox    *avoid,
                      RwPoint        *point)
{
  const RwBox *bounds = rw_polygon_get_bounds (rw_region_get_polygon (region));

  for (double margin = MAX_MARGIN; margin >= GRID; margin /= 2.0)
    for (double y = bounds->y0; y <= bounds->y1; y += GRID)
      for (double x = bounds->x0; x <= bounds->x1; x += GRID)
        if (is_well_inside (atlas, region, avoid, x, y, margin))
          {
            *point = (RwPoint) { x, y };
            return TRUE;
          }

  return FALSE;
}

void
rw_scene_open (RwDesk *desk)
{
  rw_desk_write_settings (desk, "");
  rw_scene_open_again (desk);
}

void
rw_scene_open_again (RwDesk *desk)
{
  rw_desk_start (desk);
  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, NULL));
  rw_desk_wait_for (desk, rw_scene_has_verdict (desk));
}

/* What has to be added to a place that is told. Each version of GTK tells the
 * frame's own place in a way of its own, with its border or without. What the
 * frame holds is in the middle of the window in all of them. */
static RwPoint
get_origin (RwDesk *desk)
{
  g_autoptr(AtspiAccessible) frame = rw_ear_find_frame (rw_desk_get_program (desk));
  g_autoptr(AtspiAccessible) inside = NULL;
  AtspiRect box;
  int width;
  int height;

  g_assert_nonnull (frame);
  inside = rw_ear_dup_child (frame, 0);
  g_assert_nonnull (inside);
  box = rw_ear_get_place (inside);
  rw_hand_get_window_size (rw_desk_get_hand (desk), &width, &height);

  return (RwPoint) { (width - box.width) / 2.0 - box.x, (height - box.height) / 2.0 - box.y };
}

/* What is rounded, pixels. */
#define ROUNDING 1

/* How far the ground of what is pressed may hang out of its column, so that its words
 * stand in line with others, pixels. GTK 4.8 tells of the words alone. */
#define HANGING 6

/* What a popover hangs on is no higher, pixels. */
#define BUTTON_HEIGHT 80

static gboolean
sticks_out_by (int from,
               int to,
               int around_from,
               int around_to,
               int least)
{
  return from < around_from - least || to > around_to + least;
}

static gboolean
sticks_out (int from,
            int to,
            int around_from,
            int around_to)
{
  return sticks_out_by (from, to, around_from, around_to, ROUNDING);
}

/* A popover is told as a part of its button, and is larger than that. */
static gboolean
is_popover (const AtspiRect *box,
            const AtspiRect *around)
{
  return around->height < BUTTON_HEIGHT && box->height > 2 * around->height && box->width > around->width;
}

/* What GTK says where nobody gave a name. */
static gboolean
is_type_name (const char *name)
{
  return g_type_from_name (name) != G_TYPE_INVALID ||
         g_regex_match_simple ("^(Gtk|Adw|Rw)[A-Z][A-Za-z]+$", name, 0, 0);
}

static gboolean
has_name (AtspiAccessible *object)
{
  g_autofree char *name = rw_ear_dup_name (object);

  return name[0] != '\0' && !is_type_name (name);
}

/* What is too high can be scrolled to, but for words that have no room where they
 * stand. */
static gboolean
is_cut (AtspiAccessible *object,
        const AtspiRect *box,
        const AtspiRect *around)
{
  gboolean cut = sticks_out (box->x, box->x + box->width, around->x, around->x + around->width) ||
                 (rw_ear_has_role (object, ATSPI_ROLE_LABEL) &&
                  sticks_out (box->y, box->y + box->height, around->y, around->y + around->height));

  return cut && has_name (object);
}

/* Out of a column, that is: nothing may out of a window @width wide. */
static gboolean
hangs_out (AtspiAccessible *object,
           const AtspiRect *box,
           const AtspiRect *around,
           int              width)
{
  int end = box->x + box->width;
  int around_end = around->x + around->width;

  return sticks_out (box->x, end, around->x, around_end) && !sticks_out (box->x, end, 0, width) &&
         !sticks_out_by (box->x, end, around->x, around_end, HANGING) &&
         rw_ear_is (object, ATSPI_STATE_FOCUSABLE);
}

/* What is left of @around for what lies within @box. */
static AtspiRect
get_room (const AtspiRect *box,
          const AtspiRect *around)
{
  AtspiRect room = *box;

  room.x = MAX (box->x, around->x);
  room.width = MIN (box->x + box->width, around->x + around->width) - room.x;

  return room;
}

/* The program is nowhere, and the frame not where it says. */
static gboolean
has_no_place (AtspiAccessible *object)
{
  g_autoptr(AtspiComponent) component = atspi_accessible_get_component_iface (object);

  return component == NULL || atspi_accessible_get_role (object, NULL) == ATSPI_ROLE_FRAME;
}

/* Whatever is told of the page of a stack, which is no widget. */
static gboolean
is_misplaced (AtspiAccessible *object,
              const AtspiRect *box,
              const AtspiRect *around)
{
  return sticks_out (box->x, box->x + box->width, around->x, around->x + around->width) &&
         rw_ear_is_named (object, "GtkStackPage");
}

/* @around is NULL for what a window holds: that is as large as the window. */
static AtspiAccessible *
find_cut (AtspiAccessible *object,
          const AtspiRect *around,
          int              width)
{
  gboolean placed = !has_no_place (object);
  AtspiRect box = placed ? rw_ear_get_place (object) : (AtspiRect) { 0, 0, 1, 1 };
  int n_children = rw_ear_count_children (object);
  AtspiAccessible *found = NULL;
  gboolean inside = FALSE;
  AtspiRect room;

  if (box.width <= 0 || box.height <= 0)
    return NULL;
  if (placed && around != NULL)
    placed = !is_misplaced (object, &box, around);
  if (placed && around != NULL)
    inside = !is_popover (&box, around) && !hangs_out (object, &box, around, width);
  if (inside && is_cut (object, &box, around))
    return g_object_ref (object);

  room = inside ? get_room (&box, around) : box;
  for (int i = 0; i < n_children && found == NULL; i++)
    {
      g_autoptr(AtspiAccessible) child = rw_ear_dup_child (object, i);

      if (child != NULL)
        found = find_cut (child, placed ? &room : around, width);
    }

  return found;
}

AtspiAccessible *
rw_scene_find_cut (RwDesk *desk)
{
  int width;
  int height;

  rw_hand_get_window_size (rw_desk_get_hand (desk), &width, &height);

  return find_cut (rw_desk_get_program (desk), NULL, width);
}

/* Widgets that touch may share a pixel, by what is rounded. */
#define MAX_OVERLAP 2

static gboolean
collect_text_cb (AtspiAccessible *object,
                 gpointer         user_data)
{
  GPtrArray *texts = user_data;

  if (rw_ear_count_children (object) == 0 && rw_ear_get_place (object).height > 0)
    g_ptr_array_add (texts, g_object_ref (object));

  return FALSE;
}

static gboolean
overlaps (const AtspiRect *a,
          const AtspiRect *b)
{
  return MIN (a->x + a->width, b->x + b->width) - MAX (a->x, b->x) > MAX_OVERLAP &&
         MIN (a->y + a->height, b->y + b->height) - MAX (a->y, b->y) > MAX_OVERLAP;
}

char *
rw_scene_dup_overlap (AtspiAccessible *below)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(AtspiAccessible) none = rw_ear_search (below, collect_text_cb, texts);
  g_autofree AtspiRect *places = g_new (AtspiRect, texts->len);

  g_assert_null (none);
  g_assert_cmpuint (texts->len, >, 1);
  for (guint i = 0; i < texts->len; i++)
    {
      places[i] = rw_ear_get_place (g_ptr_array_index (texts, i));
      for (guint j = 0; j < i; j++)
        if (overlaps (&places[i], &places[j]))
          {
            g_autofree char *one = rw_ear_describe (g_ptr_array_index (texts, j));
            g_autofree char *other = rw_ear_describe (g_ptr_array_index (texts, i));

            return g_strdup_printf ("%s lies over %s", other, one);
          }
    }

  return NULL;
}

guint
rw_scene_count_nameless (RwDesk   *desk,
                         gboolean  covered)
{
  g_autoptr(GPtrArray) list = rw_ear_list_focusable (rw_desk_get_program (desk));
  guint n_nameless = 0;

  /* Fewer than there are regions would be no answer at all, unless a sheet covers them. */
  g_assert_cmpint (list->len, >, covered ? 9 : 27);
  for (guint i = 0; i < list->len; i++)
    {
      g_autofree char *line = NULL;

      if (has_name (g_ptr_array_index (list, i)))
        continue;

      line = rw_ear_describe (g_ptr_array_index (list, i));
      g_test_message ("Without a name: %s", line);
      n_nameless++;
    }

  return n_nameless;
}

/* By name alone: a group is a panel to GTK 4.8 and a grouping to later ones. */
static AtspiAccessible *
find_canvas (RwDesk *desk)
{
  AtspiAccessible *canvas =
    rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, "The back, seen from behind");

  g_assert_nonnull (canvas);

  return canvas;
}

static const char *
get_region_name (RwContent      *content,
                 const RwRegion *region)
{
  return rw_guidance_get_region_name (rw_content_get_guidance (content), rw_region_get_id (region));
}

/* Sums over all regions of where they are in the body and in the window. */
typedef struct
{
  double n;
  double body_x;
  double body_y;
  double pixel_x;
  double pixel_y;
  double body_body;
  double body_pixel;
} Sums;

static void
add_region (Sums           *sums,
            const RwRegion *region,
            AtspiRect       box)
{
  const RwBox *bounds = rw_polygon_get_bounds (rw_region_get_polygon (region));
  double x = (bounds->x0 + bounds->x1) / 2.0;
  double y = (bounds->y0 + bounds->y1) / 2.0;
  double pixel_x = box.x + box.width / 2.0;
  double pixel_y = box.y + box.height / 2.0;

  sums->n += 1.0;
  sums->body_x += x;
  sums->body_y += y;
  sums->pixel_x += pixel_x;
  sums->pixel_y += pixel_y;
  sums->body_body += x * x + y * y;
  sums->body_pixel += x * pixel_x + y * pixel_y;
}

static const RwRegion *
find_by_name (RwContent  *content,
              const char *name)
{
  RwAtlas *atlas = rw_content_get_atlas (content);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);

      if (g_str_equal (get_region_name (content, region), name))
        return region;
    }

  return NULL;
}

/* The line of least squares through all regions: how the canvas lays the body
 * out is its own business, and may change. */
static double
measure (RwDesk    *desk,
         RwContent *content,
         RwPoint   *zero)
{
  g_autoptr(AtspiAccessible) canvas = find_canvas (desk);
  int n_children = atspi_accessible_get_child_count (canvas, NULL);
  Sums sums = { 0.0, };
  double scale;

  for (int i = 0; i < n_children; i++)
    {
      g_autoptr(AtspiAccessible) child = rw_ear_dup_child (canvas, i);
      g_autofree char *name = child != NULL ? rw_ear_dup_name (child) : NULL;
      const RwRegion *region = name != NULL ? find_by_name (content, name) : NULL;

      if (region != NULL)
        add_region (&sums, region, rw_ear_get_place (child));
    }
  g_assert_cmpfloat (sums.n, >=, 20);

  scale = (sums.body_pixel - (sums.body_x * sums.pixel_x + sums.body_y * sums.pixel_y) / sums.n) /
          (sums.body_body - (sums.body_x * sums.body_x + sums.body_y * sums.body_y) / sums.n);
  zero->x = (sums.pixel_x - scale * sums.body_x) / sums.n;
  zero->y = (sums.pixel_y - scale * sums.body_y) / sums.n;

  return scale;
}

AtspiAccessible *
rw_scene_find_region (RwDesk         *desk,
                      RwContent      *content,
                      const RwRegion *region)
{
  const char *name = get_region_name (content, region);
  g_autoptr(AtspiAccessible) canvas = find_canvas (desk);
  AtspiAccessible *found = rw_ear_find (canvas, ATSPI_ROLE_PUSH_BUTTON, name);

  if (found == NULL)
    g_test_message ("No button is called %s", name);
  g_assert_nonnull (found);

  return found;
}

double
rw_scene_get_scale (RwDesk    *desk,
                    RwContent *content)
{
  RwPoint zero;

  return measure (desk, content, &zero);
}

RwPoint
rw_scene_to_window (RwDesk    *desk,
                    RwContent *content,
                    double     x,
                    double     y)
{
  RwPoint origin = get_origin (desk);
  RwPoint zero;
  double scale = measure (desk, content, &zero);

  return (RwPoint) { origin.x + zero.x + x * scale, origin.y + zero.y + y * scale };
}

static gboolean
is_same_place (AtspiRect a,
               AtspiRect b)
{
  return a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height;
}

/* Pages glide in, and where the machine is busy they do so in few steps. */
static gboolean
stays_put (AtspiAccessible *object)
{
  AtspiRect place = rw_ear_get_place (object);

  for (int i = 0; i < N_LOOKS; i++)
    {
      g_usleep (LOOK_TIME);
      if (!is_same_place (rw_ear_get_place (object), place))
        return FALSE;
    }

  return TRUE;
}

RwPoint
rw_scene_get_middle_of (RwDesk          *desk,
                        AtspiAccessible *object)
{
  RwPoint origin;
  AtspiRect box;

  rw_desk_wait_for (desk, stays_put (object));
  origin = get_origin (desk);
  box = rw_ear_get_place (object);

  return (RwPoint) { origin.x + box.x + box.width / 2.0, origin.y + box.y + box.height / 2.0 };
}

gboolean
rw_scene_is_still (RwDesk *desk)
{
  g_autoptr(AtspiAccessible) canvas = find_canvas (desk);

  return !rw_ear_is (canvas, ATSPI_STATE_BUSY);
}

AtspiAccessible *
rw_scene_find_tool (RwDesk *desk)
{
  AtspiAccessible *tool = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_SLIDER, NULL);

  g_assert_nonnull (tool);

  return tool;
}

AtspiRect
rw_scene_get_tool_box (RwDesk *desk)
{
  g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);

  return rw_ear_get_place (tool);
}

gboolean
rw_scene_tool_is_upright (RwDesk *desk)
{
  AtspiRect box = rw_scene_get_tool_box (desk);

  return box.height > 2 * box.width;
}

void
rw_scene_activate (RwDesk     *desk,
                   const char *name)
{
  g_autoptr(AtspiAccessible) button = NULL;

  rw_desk_wait_for (desk, rw_ear_has (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, name));
  button = rw_ear_find (rw_desk_get_program (desk), ATSPI_ROLE_PUSH_BUTTON, name);
  g_assert_nonnull (button);
  rw_ear_activate (button);
}

gboolean
rw_scene_tool_is (RwDesk     *desk,
                  const char *name)
{
  g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);

  return rw_ear_is_named (tool, name);
}

/* The card comes first in the panel. By name alone: each version of GTK has a
 * role of its own for a status. */
static AtspiAccessible *
find_verdict (RwDesk *desk)
{
  const char *words[RW_RATING_AVOID - RW_RATING_NONE + 2] = { NULL, };

  for (int rating = RW_RATING_NONE; rating <= RW_RATING_AVOID; rating++)
    words[rating - RW_RATING_NONE] = rw_words_rating (rating);

  return rw_ear_find_any (rw_desk_get_program (desk), words);
}

gboolean
rw_scene_says (RwDesk     *desk,
               const char *place,
               const char *word)
{
  g_autoptr(AtspiAccessible) tool = rw_scene_find_tool (desk);
  g_autoptr(AtspiAccessible) verdict = NULL;
  g_autofree char *description = rw_ear_dup_description (tool);

  if (!g_str_has_prefix (description, place) || !g_str_has_suffix (description, word))
    return FALSE;

  verdict = find_verdict (desk);

  return verdict != NULL && rw_ear_is_named (verdict, word);
}

static gboolean
ends_cb (const char *name,
         gpointer    user_data)
{
  return g_str_has_suffix (name, user_data);
}

gboolean
rw_scene_has_ending (RwDesk     *desk,
                     const char *words)
{
  g_autoptr(AtspiAccessible) found =
    rw_ear_search_name (rw_desk_get_program (desk), ATSPI_ROLE_INVALID, ends_cb, (gpointer) words);

  return found != NULL;
}

gboolean
rw_scene_has_verdict (RwDesk *desk)
{
  g_autoptr(AtspiAccessible) verdict = find_verdict (desk);

  return verdict != NULL;
}

AtspiAccessible *
rw_scene_find_other_focus (RwDesk          *desk,
                           AtspiAccessible *object)
{
  g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (rw_desk_get_program (desk));

  return focus == object ? NULL : g_steal_pointer (&focus);
}

gboolean
rw_scene_focus_is (RwDesk     *desk,
                   AtspiRole   role,
                   const char *name)
{
  g_autoptr(AtspiAccessible) focus = rw_ear_find_focus (rw_desk_get_program (desk));

  return focus != NULL &&
         rw_ear_has_role (focus, role) &&
         rw_ear_is_named (focus, name);
}
