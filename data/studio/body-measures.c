/* body-measures.c: the measured body: vertebrae and ribs in figures
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-measures.h"

#include "studio-table.h"

/* The tables count from the upper rear corner of S1, forwards and upwards; the
 * body from the top of C1, backwards and downwards. The top of C1 lies this
 * high above S1, mm. */
#define S1_BELOW_C1 558.4

/* No measure of a spine or a rib is larger, mm or degrees. */
#define LARGEST 1000.0

#define N_RIBS 12

/* A body that is flatter is a slip of the pen, mm. */
#define LEAST_BODY_HEIGHT 1.0

/* From the tip of a transverse process forwards to the middle of the rib that
 * leans on it: half of either's thickness, mm. */
#define TUBERCLE_BEFORE_TIP 7.0

static const char *const level_names[] = {
  "C1", "C2", "C3", "C4", "C5", "C6", "C7",
  "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12",
  "L1", "L2", "L3", "L4", "L5",
  "S1", "S2", "S3", "S4", "S5", "Co",
};

struct _BodyMeasures
{
  BodyVertebra vertebrae[G_N_ELEMENTS (level_names)];
  BodyRib ribs[N_RIBS];

  /* Owned */
  BodyKidneys *kidneys;
  BodyMuscles *muscles;
  BodySkin *skin;
  BodyProfile *profile;
  BodyMuscles *side_muscles;
};

/* A row at work; once it has failed, all further reading is skipped. */
typedef struct
{
  const StudioTable *table;
  const char *row;
  GError **error;
  gboolean failed;
} Reader;

static double
read_number (Reader     *reader,
             const char *column)
{
  double value = 0.0;

  if (!reader->failed &&
      !studio_table_get_number (reader->table, reader->row, column, -LARGEST, LARGEST, &value, reader->error))
    reader->failed = TRUE;

  return value;
}

/* A cell may be empty where a level has no such part. */
static double
read_optional (Reader     *reader,
               const char *column)
{
  const char *cell = studio_table_get_text (reader->table, reader->row, column);

  return cell != NULL && *cell == '\0' ? 0.0 : read_number (reader, column);
}

/* Without it no other part of a vertebra has its place. Only C1 has no body. */
static double
read_body_height (Reader     *reader,
                  const char *column)
{
  double value = 0.0;

  if (g_str_equal (reader->row, "C1") || reader->failed)
    return 0.0;

  reader->failed = !studio_table_get_number (reader->table, reader->row, column, LEAST_BODY_HEIGHT, LARGEST,
                                             &value, reader->error);

  return value;
}

static double
get_mean (double a,
          double b)
{
  return a > 0.0 && b > 0.0 ? (a + b) / 2.0 : MAX (a, b);
}

static void
read_sizes (BodyVertebra *vertebra,
            Reader       *reader)
{
  double rear;

  vertebra->height_back = read_body_height (reader, "body_height_post");
  vertebra->height_front = read_body_height (reader, "body_height_ant");
  vertebra->height = get_mean (vertebra->height_back, vertebra->height_front);
  vertebra->width_upper = read_optional (reader, "body_width_upper");
  vertebra->width_lower = read_optional (reader, "body_width_lower");
  vertebra->width = get_mean (vertebra->width_upper, vertebra->width_lower);
  vertebra->depth_upper = read_optional (reader, "body_depth_upper");
  vertebra->depth_lower = read_optional (reader, "body_depth_lower");
  vertebra->depth = get_mean (vertebra->depth_upper, vertebra->depth_lower);
  vertebra->disc_below = read_optional (reader, "disc_gap_mean_below");
  vertebra->pedicle_width = read_optional (reader, "pedicle_width");
  vertebra->pedicle_height = read_optional (reader, "pedicle_height");
  vertebra->canal_width = read_optional (reader, "canal_width");
  vertebra->canal_depth = read_optional (reader, "canal_depth");
  vertebra->lamina_height = read_optional (reader, "lamina_height");
  vertebra->facets_upper = read_optional (reader, "interfacet_width_sup_Kunkel");
  vertebra->facets_lower = read_optional (reader, "interfacet_width_inf_Kunkel");

  rear = vertebra->depth / 2.0;
  vertebra->transverse_span = read_optional (reader, "tp_span");
  vertebra->transverse_u = -read_optional (reader, "tp_tip_up_along_body_axis");
  vertebra->transverse_w = rear + read_optional (reader, "tp_tip_back_from_posterior_wall");
  vertebra->spinous_u = -read_optional (reader, "sp_tip_up_along_body_axis");
  vertebra->spinous_w = rear + read_optional (reader, "sp_tip_back_from_posterior_wall");
  vertebra->spinous_lowest_u = -read_optional (reader, "sp_lowest_up_along_body_axis");
  vertebra->spinous_thickness = read_optional (reader, "sp_thickness_vertical");
}

static StudioPoint
read_place (Reader     *reader,
            const char *forwards,
            const char *upwards)
{
  double x = read_optional (reader, forwards);
  double y = read_optional (reader, upwards);

  return studio_point (0.0, S1_BELOW_C1 - y, -x);
}

static void
read_places (BodyVertebra *vertebra,
             Reader       *reader)
{
  vertebra->frame.origin = read_place (reader, "x_AP_mm", "y_cranial_mm");
  vertebra->frame.tilt = read_number (reader, "tilt_deg_anterior_down");
  vertebra->upper_plate = read_place (reader, "sup_endplate_centre_x", "sup_endplate_centre_y");
  vertebra->lower_plate = read_place (reader, "inf_endplate_centre_x", "inf_endplate_centre_y");
  vertebra->spinous_tip = read_place (reader, "sp_tip_x", "sp_tip_y");
}

static gboolean
read_vertebrae (BodyMeasures      *self,
                const StudioTable *sizes,
                const StudioTable *places,
                GError           **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (level_names); i++)
    {
      Reader size_reader = { sizes, level_names[i], error };
      Reader place_reader = { places, level_names[i], error };

      self->vertebrae[i].name = g_strdup (level_names[i]);
      read_sizes (&self->vertebrae[i], &size_reader);
      if (size_reader.failed)
        return FALSE;
      read_places (&self->vertebrae[i], &place_reader);
      if (place_reader.failed)
        return FALSE;
    }

  return TRUE;
}

/* The tables of ribs hold no depth: the head lies on the rear corner of the
 * body, the tubercle before the tip of the transverse process, and how far the angle lies
 * behind the head is read on its own. */
static void
read_rib_points (BodyRib            *rib,
                 const BodyVertebra *vertebra,
                 Reader             *reader)
{
  double head_w = vertebra->depth / 2.0 - 3.0;
  double head_z = studio_frame_place (&vertebra->frame, 0.0, 0.0, head_w).z;
  StudioPoint tip = studio_frame_place (&vertebra->frame, vertebra->transverse_span / 2.0,
                                        vertebra->transverse_u, vertebra->transverse_w);

  rib->head = studio_point (read_number (reader, "head_x_mm"),
                            S1_BELOW_C1 - read_number (reader, "head_y_mm_S1frame"), head_z);
  rib->angle = studio_point (read_number (reader, "angle_x_from_midline_mm"),
                             S1_BELOW_C1 - read_number (reader, "angle_y_mm_S1frame"),
                             head_z + read_number (reader, "angle_behind_head_mm"));
  rib->lateral = studio_point (read_number (reader, "lateral_most_x_mm"),
                               S1_BELOW_C1 - read_number (reader, "lateral_most_y_mm_S1frame"),
                               head_z - read_number (reader, "lateral_before_head_mm"));
  if (rib->floating)
    rib->tubercle = studio_point_lerp (rib->head, rib->angle, 0.35);
  else
    rib->tubercle = studio_point (read_number (reader, "tubercle_x_mm"),
                                  S1_BELOW_C1 - read_number (reader, "tubercle_y_mm_S1frame"), tip.z - TUBERCLE_BEFORE_TIP);
  rib->height = read_number (reader, "rib_height_mm_at_angle");
  rib->thickness = read_number (reader, "rib_thickness_mm_AP");
}

static gboolean
read_ribs (BodyMeasures      *self,
           const StudioTable *table,
           GError           **error)
{
  for (guint i = 0; i < N_RIBS; i++)
    {
      g_autofree char *row = g_strdup_printf ("%u", i + 1);
      g_autofree char *level = g_strdup_printf ("T%u", i + 1);
      Reader reader = { table, row, error };
      BodyRib *rib = &self->ribs[i];

      rib->number = i + 1;
      rib->floating = g_strcmp0 (studio_table_get_text (table, row, "floating"), "yes") == 0;
      read_rib_points (rib, body_measures_get_vertebra (self, level), &reader);
      if (reader.failed)
        return FALSE;
    }

  return TRUE;
}

static StudioTable *
read_table (GFile      *folder,
            const char *name,
            GError    **error)
{
  g_autoptr (GFile) file = g_file_get_child (folder, name);

  return studio_table_read (file, error);
}

static gboolean
read_soft_parts (BodyMeasures *self,
                 GFile        *folder,
                 GError      **error)
{
  self->skin = body_skin_read (folder, error);
  if (self->skin == NULL)
    return FALSE;
  self->muscles = body_muscles_read (folder, error);
  if (self->muscles == NULL)
    return FALSE;
  self->kidneys = body_kidneys_read (folder, error);

  return self->kidneys != NULL;
}

/* What only the side view shows. */
static gboolean
read_side (BodyMeasures  *self,
           GFile         *folder,
           GError       **error)
{
  g_autoptr (GFile) side = g_file_get_child (folder, "side");

  self->profile = body_profile_read (folder, error);
  if (self->profile == NULL)
    return FALSE;
  self->side_muscles = body_muscles_read (side, error);

  return self->side_muscles != NULL;
}

BodyMeasures *
body_measures_read (GFile   *folder,
                    GError **error)
{
  g_autoptr (BodyMeasures) self = g_new0 (BodyMeasures, 1);
  g_autoptr (StudioTable) sizes = NULL;
  g_autoptr (StudioTable) places = NULL;
  g_autoptr (StudioTable) ribs = NULL;

  sizes = read_table (folder, "vertebrae.csv", error);
  if (sizes == NULL)
    return NULL;
  places = read_table (folder, "curvature.csv", error);
  if (places == NULL)
    return NULL;
  ribs = read_table (folder, "ribs.csv", error);
  if (ribs == NULL)
    return NULL;

  if (!read_vertebrae (self, sizes, places, error) || !read_ribs (self, ribs, error) ||
      !read_soft_parts (self, folder, error) || !read_side (self, folder, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
body_measures_free (BodyMeasures *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (level_names); i++)
    g_free (self->vertebrae[i].name);
  g_clear_pointer (&self->kidneys, body_kidneys_free);
  g_clear_pointer (&self->muscles, body_muscles_free);
  g_clear_pointer (&self->skin, body_skin_free);
  g_clear_pointer (&self->profile, body_profile_free);
  g_clear_pointer (&self->side_muscles, body_muscles_free);
  g_free (self);
}

const BodyVertebra *
body_measures_get_vertebra (const BodyMeasures *self,
                            const char         *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (level_names); i++)
    if (g_str_equal (level_names[i], name))
      return &self->vertebrae[i];

  g_return_val_if_reached (NULL);
}

const BodyVertebra *
body_measures_get_nth_vertebra (const BodyMeasures *self,
                                guint               index)
{
  return index < G_N_ELEMENTS (level_names) ? &self->vertebrae[index] : NULL;
}

const BodyRib *
body_measures_get_rib (const BodyMeasures *self,
                       guint               number)
{
  g_return_val_if_fail (number >= 1 && number <= N_RIBS, NULL);

  return &self->ribs[number - 1];
}

const BodyKidneys *
body_measures_get_kidneys (const BodyMeasures *self)
{
  return self->kidneys;
}

const BodyMuscles *
body_measures_get_muscles (const BodyMeasures *self)
{
  return self->muscles;
}

const BodySkin *
body_measures_get_skin (const BodyMeasures *self)
{
  return self->skin;
}

const BodyProfile *
body_measures_get_profile (const BodyMeasures *self)
{
  return self->profile;
}

const BodyMuscles *
body_measures_get_side_muscles (const BodyMeasures *self)
{
  return self->side_muscles;
}
