/* rw-model.c: the one state of the window: the tool, where it lies, and what is looked at
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-model.h"

#include "rw-words.h"

#include <glib/gi18n.h>
#include <math.h>

struct _RwModel
{
  GObject parent_instance;

  /* Owned */
  RwContent *content;
  RwContact *contact;
  RwVerdict *verdict;
  RwPerson *person;
  RwFigure *figure;
  RwContour *side;
  RwContour *sections[RW_CONTENT_N_SECTIONS];

  /* Borrowed from the atlas */
  const RwRegion *region;
  const RwLevel *region_level;

  /* The roller as the person has it, while another tool lies there */
  RwTool roller;

  RwPlacement placement;
  RwSeat seats[RW_N_ASPECTS];
  gboolean seated[RW_N_ASPECTS];
  RwAspect aspect;
  gboolean judged;
  gboolean held;
};

G_DEFINE_FINAL_TYPE (RwModel, rw_model, G_TYPE_OBJECT)

enum
{
  MOVED,
  TOOL_CHANGED,
  PERSON_CHANGED,
  CARRIED,
  HELD,
  REGION_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

enum
{
  PROP_0,
  PROP_ASPECT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
keep_within_reach (RwPlacement *placement)
{
  const RwBox reach = RW_MODEL_REACH;

  placement->x = CLAMP (placement->x, reach.x0, reach.x1);
  placement->y = CLAMP (placement->y, reach.y0, reach.y1);
  placement->angle = rw_placement_normalize_angle (placement->angle);
}

static gboolean
is_somewhere (const RwPlacement *placement)
{
  return isfinite (placement->x) && isfinite (placement->y) && isfinite (placement->angle);
}

static gboolean
same_tool (const RwPlacement *a,
           const RwPlacement *b)
{
  return a->tool.kind == b->tool.kind &&
         a->tool.density == b->tool.density &&
         a->tool.diameter == b->tool.diameter &&
         a->tool.length == b->tool.length &&
         a->load == b->load;
}

static void
rw_model_judge (RwModel *self)
{
  if (self->judged)
    return;

  rw_contact_update (self->contact, &self->placement);
  rw_verdict_update (self->verdict, self->contact, self->person);
  self->judged = TRUE;
}

static void
rw_model_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ASPECT:
      g_value_set_enum (value, RW_MODEL (object)->aspect);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_model_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_ASPECT:
      rw_model_set_aspect (RW_MODEL (object), g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_model_finalize (GObject *object)
{
  RwModel *self = RW_MODEL (object);

  g_clear_pointer (&self->side, rw_contour_unref);
  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    g_clear_pointer (&self->sections[i], rw_contour_unref);
  g_clear_pointer (&self->verdict, rw_verdict_free);
  g_clear_pointer (&self->contact, rw_contact_free);
  g_clear_pointer (&self->person, rw_person_unref);
  g_clear_object (&self->figure);
  g_clear_pointer (&self->content, rw_content_unref);

  G_OBJECT_CLASS (rw_model_parent_class)->finalize (object);
}

static guint
new_signal (const char *name)
{
  return g_signal_new (name, RW_TYPE_MODEL, G_SIGNAL_RUN_LAST, 0,
                       NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
add_signals (void)
{
  /**
   * RwModel::moved:
   *
   * The tool lies elsewhere, is turned, is another tool, or touches another
   * person: contact and verdict may have changed.
   */
  signals[MOVED] = new_signal ("moved");

  /**
   * RwModel::tool-changed:
   *
   * Tool, density or load changed, and with them the rating of every region.
   * Followed by #RwModel::moved.
   */
  signals[TOOL_CHANGED] = new_signal ("tool-changed");

  /**
   * RwModel::person-changed:
   *
   * Another person, and with that perhaps another rating of every region.
   * Followed by #RwModel::moved.
   */
  signals[PERSON_CHANGED] = new_signal ("person-changed");

  /**
   * RwModel::carried:
   *
   * The tool lies elsewhere or is turned: the person asks about a new place.
   * Comes after #RwModel::moved, and before the region's page is closed.
   */
  signals[CARRIED] = new_signal ("carried");

  /** RwModel::held: A drag of the tool begins or ends. */
  signals[HELD] = new_signal ("held");

  /** RwModel::region-changed: Another region's page is open, or none. */
  signals[REGION_CHANGED] = new_signal ("region-changed");
}

static void
rw_model_class_init (RwModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rw_model_finalize;
  object_class->get_property = rw_model_get_property;
  object_class->set_property = rw_model_set_property;

  properties[PROP_ASPECT] =
    g_param_spec_enum ("aspect", NULL, NULL, RW_TYPE_ASPECT, RW_ASPECT_BACK,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  add_signals ();
}

static void
rw_model_init (RwModel *self)
{
  self->figure = rw_figure_new ();
}

static void
rw_model_add_contours (RwModel *self)
{
  self->side = rw_contour_new (rw_content_get_view (self->content, RW_ASPECT_SIDE, 0.0));
  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    self->sections[i] = rw_contour_new (rw_content_get_section (self->content, i));
}

static RwContour *
rw_model_get_contour (RwModel  *self,
                      RwAspect  aspect)
{
  RwAtlas *view = rw_model_get_view (self, aspect);

  if (aspect == RW_ASPECT_SIDE)
    return self->side;

  for (guint i = 1; i < RW_CONTENT_N_SECTIONS; i++)
    if (rw_content_get_section (self->content, i) == view)
      return self->sections[i];

  return self->sections[0];
}

RwModel *
rw_model_new (RwContent *content)
{
  RwModel *self = g_object_new (RW_TYPE_MODEL, NULL);
  const RwLevel *level;

  self->content = rw_content_ref (content);
  rw_model_add_contours (self);
  self->contact = rw_contact_new (rw_content_get_atlas (content));
  self->verdict = rw_verdict_new (rw_content_get_rules (content));
  rw_tool_init (&self->placement.tool, RW_TOOL_FOAM_ROLLER, RW_DENSITY_MEDIUM);
  self->roller = self->placement.tool;
  self->placement.load = RW_LOAD_HIPS_UP;

  level = rw_atlas_find_level (rw_content_get_atlas (content), "T7");
  if (level != NULL)
    self->placement.y = rw_level_get_middle (level);

  return self;
}

RwContent *
rw_model_get_content (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return self->content;
}

const RwPlacement *
rw_model_get_placement (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return &self->placement;
}

void
rw_model_set_placement (RwModel           *self,
                        const RwPlacement *placement)
{
  RwPlacement next;
  gboolean tool_changed;
  gboolean carried;

  g_return_if_fail (RW_IS_MODEL (self));
  g_return_if_fail (placement != NULL);

  if (!is_somewhere (placement))
    return;

  next = *placement;
  keep_within_reach (&next);
  if (rw_placement_equal (&next, &self->placement))
    return;

  tool_changed = !same_tool (&next, &self->placement);
  carried = next.x != self->placement.x || next.y != self->placement.y || next.angle != self->placement.angle;
  self->placement = next;
  if (next.tool.kind == RW_TOOL_FOAM_ROLLER)
    self->roller = next.tool;
  self->judged = FALSE;
  memset (self->seated, 0, sizeof self->seated);

  if (tool_changed)
    g_signal_emit (self, signals[TOOL_CHANGED], 0);
  g_signal_emit (self, signals[MOVED], 0);
  if (!carried)
    return;

  g_signal_emit (self, signals[CARRIED], 0);
  rw_model_set_region (self, NULL);
}

void
rw_model_set_tool (RwModel    *self,
                   RwToolKind  tool)
{
  RwPlacement next = self->placement;

  if (tool == next.tool.kind)
    return;

  rw_tool_init (&next.tool, tool, next.tool.density);
  if (tool == RW_TOOL_FOAM_ROLLER)
    {
      next.tool.length = self->roller.length;
      next.tool.diameter = self->roller.diameter;
    }
  rw_model_set_placement (self, &next);
}

void
rw_model_set_roller_size (RwModel *self,
                          double   length,
                          double   diameter)
{
  RwPlacement next = self->placement;

  if (!isfinite (length) || !isfinite (diameter))
    return;

  self->roller.length = CLAMP (length, RW_TOOL_ROLLER_MIN_LENGTH, RW_TOOL_ROLLER_MAX_LENGTH);
  self->roller.diameter = CLAMP (diameter, RW_TOOL_ROLLER_MIN_DIAMETER, RW_TOOL_ROLLER_MAX_DIAMETER);
  if (next.tool.kind != RW_TOOL_FOAM_ROLLER)
    return;

  next.tool.length = self->roller.length;
  next.tool.diameter = self->roller.diameter;
  rw_model_set_placement (self, &next);
}

const RwTool *
rw_model_get_roller (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return &self->roller;
}

void
rw_model_set_density (RwModel   *self,
                      RwDensity  density)
{
  RwPlacement next = self->placement;

  next.tool.density = density;
  rw_model_set_placement (self, &next);
}

void
rw_model_set_load (RwModel *self,
                   RwLoad   load)
{
  RwPlacement next = self->placement;

  next.load = load;
  rw_model_set_placement (self, &next);
}

void
rw_model_move_to (RwModel *self,
                  double   x,
                  double   y)
{
  RwPlacement next = self->placement;

  next.x = x;
  next.y = y;
  rw_model_set_placement (self, &next);
}

void
rw_model_move_by (RwModel *self,
                  double   dx,
                  double   dy)
{
  rw_model_move_to (self, self->placement.x + dx, self->placement.y + dy);
}

static int
find_level_index (RwModel *self)
{
  RwAtlas *atlas = rw_content_get_atlas (self->content);
  const RwLevel *at = rw_model_get_level (self);

  for (guint i = 0; i < rw_atlas_get_n_levels (atlas); i++)
    if (rw_atlas_get_level (atlas, i) == at)
      return i;

  return 0;
}

void
rw_model_move_by_levels (RwModel *self,
                         int      levels)
{
  RwAtlas *atlas = rw_content_get_atlas (self->content);
  int n = rw_atlas_get_n_levels (atlas);
  int index = find_level_index (self) + levels;
  const RwLevel *level = rw_atlas_get_level (atlas, CLAMP (index, 0, n - 1));

  rw_model_move_to (self, self->placement.x, rw_level_get_middle (level));
}

void
rw_model_turn_to (RwModel *self,
                  double   angle)
{
  RwPlacement next = self->placement;

  next.angle = angle;
  rw_model_set_placement (self, &next);
}

void
rw_model_turn_by (RwModel *self,
                  double   degrees)
{
  rw_model_turn_to (self, self->placement.angle + degrees);
}

void
rw_model_set_held (RwModel  *self,
                   gboolean  held)
{
  g_return_if_fail (RW_IS_MODEL (self));

  if (!held == !self->held)
    return;

  self->held = held;
  g_signal_emit (self, signals[HELD], 0);
}

gboolean
rw_model_is_held (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), FALSE);

  return self->held;
}

RwContact *
rw_model_get_contact (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  rw_model_judge (self);

  return self->contact;
}

RwVerdict *
rw_model_get_verdict (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  rw_model_judge (self);

  return self->verdict;
}

RwPerson *
rw_model_get_person (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return self->person;
}

void
rw_model_set_person (RwModel  *self,
                     RwPerson *person)
{
  g_return_if_fail (RW_IS_MODEL (self));

  if (person != NULL && rw_person_is_empty (person))
    person = NULL;
  if (person == self->person || (person != NULL && self->person != NULL && rw_person_equal (person, self->person)))
    return;

  g_clear_pointer (&self->person, rw_person_unref);
  if (person != NULL)
    self->person = rw_person_ref (person);
  self->judged = FALSE;

  g_signal_emit (self, signals[PERSON_CHANGED], 0);
  g_signal_emit (self, signals[MOVED], 0);
}

gboolean
rw_model_has_red_flag (RwModel *self)
{
  guint n_red_flags;

  g_return_val_if_fail (RW_IS_MODEL (self), FALSE);

  rw_verdict_get_red_flags (rw_model_get_verdict (self), &n_red_flags);

  return n_red_flags > 0;
}

const char *
rw_model_get_help (RwModel *self)
{
  const RwRedFlag * const *red_flags;
  guint n_red_flags;

  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  red_flags = rw_verdict_get_red_flags (rw_model_get_verdict (self), &n_red_flags);

  return n_red_flags > 0 ? rw_guidance_get_help (rw_content_get_guidance (self->content), red_flags[0]->urgency)
                         : NULL;
}

RwFigure *
rw_model_get_figure (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return self->figure;
}

const RwRule *
rw_model_rate_region (RwModel        *self,
                      const RwRegion *region)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return rw_verdict_rate_kind (rw_content_get_rules (self->content),
                               rw_region_get_kind (region),
                               self->placement.tool.kind,
                               self->placement.tool.density,
                               self->placement.load,
                               self->person);
}

GPtrArray *
rw_model_explain_region (RwModel        *self,
                         const RwRegion *region)
{
  GPtrArray *found;

  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  found = g_ptr_array_new ();
  rw_verdict_explain_kind (rw_content_get_rules (self->content),
                           rw_region_get_kind (region),
                           self->placement.tool.kind,
                           self->placement.tool.density,
                           self->placement.load,
                           self->person,
                           found);

  return found;
}

char *
rw_model_dup_causes (RwModel        *self,
                     const RwRegion *region)
{
  g_autoptr(GPtrArray) found = rw_model_explain_region (self, region);

  return rw_guidance_dup_causes (rw_content_get_guidance (self->content), found);
}

const RwRegion *
rw_model_get_region (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return self->region;
}

const RwLevel *
rw_model_get_region_level (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return self->region_level;
}

void
rw_model_set_region (RwModel        *self,
                     const RwRegion *region)
{
  rw_model_set_region_at (self, region, NULL);
}

void
rw_model_set_region_at (RwModel        *self,
                        const RwRegion *region,
                        const RwLevel  *level)
{
  g_return_if_fail (RW_IS_MODEL (self));

  /* A region has one id in all views. */
  if (region != NULL)
    region = rw_atlas_find_region (rw_content_get_atlas (self->content), rw_region_get_id (region));
  if (region == self->region && level == self->region_level)
    return;

  self->region = region;
  self->region_level = level;
  g_signal_emit (self, signals[REGION_CHANGED], 0);
}

RwAspect
rw_model_get_aspect (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), RW_ASPECT_BACK);

  return self->aspect;
}

void
rw_model_set_aspect (RwModel  *self,
                     RwAspect  aspect)
{
  g_return_if_fail (RW_IS_MODEL (self));
  g_return_if_fail (aspect < RW_N_ASPECTS);

  if (aspect == self->aspect)
    return;

  self->aspect = aspect;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASPECT]);
}

const RwLevel *
rw_model_get_level (RwModel *self)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return rw_atlas_get_level_at (rw_content_get_atlas (self->content), self->placement.y);
}

RwAtlas *
rw_model_get_view (RwModel  *self,
                   RwAspect  aspect)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);

  return rw_content_get_view (self->content, aspect, self->placement.y);
}

const RwSeat *
rw_model_get_seat (RwModel  *self,
                   RwAspect  aspect)
{
  g_return_val_if_fail (RW_IS_MODEL (self), NULL);
  g_return_val_if_fail (aspect == RW_ASPECT_SIDE || aspect == RW_ASPECT_SECTION, NULL);

  if (!self->seated[aspect])
    rw_seat_init (&self->seats[aspect], rw_model_get_contour (self, aspect), rw_model_get_contact (self));
  self->seated[aspect] = TRUE;

  return &self->seats[aspect];
}

char *
rw_model_dup_summary (RwModel *self)
{
  RwContact *contact = rw_model_get_contact (self);
  RwRating rating = rw_verdict_get_rating (self->verdict);
  g_autofree char *place = NULL;
  const char *word;

  if (rating == RW_RATING_NONE)
    return g_strdup (_("The tool is off the back"));

  place = rw_words_dup_place (contact);
  word = rw_model_has_red_flag (self) ? rw_model_get_help (self) : rw_words_rating (rating);

  /* Translators: where the tool lies and the verdict, for example "T7, both sides. Safe" */
  return g_strdup_printf (C_("place and rating", "%s. %s"), place, word);
}
