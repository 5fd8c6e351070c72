/* body-muscles.c: the muscles of the back, as tables
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscles.h"

#include "body-swing.h"

#include <stdlib.h>

#include "rw-error.h"
#include "rw-number.h"
#include "studio-table.h"

#define MUSCLES "muscles.csv"
#define FIBRES "muscle-fibres.csv"

#define LEFT_SEED 1000

struct _BodyMuscles
{
  /* Owned */
  GPtrArray *all; /* BodyMuscle */
};

static void
body_muscle_free (BodyMuscle *self)
{
  g_free (self->name);
  g_free (self->layer);
  g_ptr_array_unref (self->sheets);
  g_free (self);
}

/* Which ends lie on bone with flesh: none, "origin", "insertion" or "both". */
static gboolean
read_fleshy (BodyMuscle  *self,
             const char  *ends,
             GError     **error)
{
  gboolean both = g_strcmp0 (ends, "both") == 0;

  self->fleshy_origin = both || g_strcmp0 (ends, "origin") == 0;
  self->fleshy_insertion = both || g_strcmp0 (ends, "insertion") == 0;
  if (ends == NULL || *ends == '\0' || self->fleshy_origin || self->fleshy_insertion)
    return TRUE;

  g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "muscles.csv: %s: fleshy is \"%s\", and must be origin, insertion, both or empty",
               self->name, ends);

  return FALSE;
}

/* A table may leave such a column out, and a row its cell. */
static gboolean
read_if_told (const BodyMuscle   *self,
              const StudioTable  *table,
              const char         *column,
              double              least,
              double              most,
              double             *number,
              GError            **error)
{
  const char *text = studio_table_get_text (table, self->name, column);

  return text == NULL || *text == '\0' || studio_table_get_number (table, self->name, column, least, most, number, error);
}

static gboolean
read_manner (BodyMuscle         *self,
             const StudioTable  *table,
             GError            **error)
{
  if (!read_fleshy (self, studio_table_get_text (table, self->name, "fleshy"), error))
    return FALSE;

  return read_if_told (self, table, "lean", -45.0, 45.0, &self->lean, error) &&
         read_if_told (self, table, "grain", 1.0, 12.0, &self->grain, error) &&
         read_if_told (self, table, "deepen", 0.0, 4.0, &self->deepen, error) &&
         read_if_told (self, table, "clear", 0.0, 1.0, &self->clear, error) &&
         read_if_told (self, table, "weave", 0.0, 1.0, &self->weave, error);
}

static BodyMuscle *
read_muscle (const StudioTable  *table,
             const char         *name,
             GError            **error)
{
  BodyMuscle *self = g_new0 (BodyMuscle, 1);
  double bundles = 0.0, fibres = 0.0;

  self->name = g_strdup (name);
  self->seed = g_str_hash (name);
  self->layer = g_strdup (studio_table_get_text (table, name, "layer"));
  self->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) body_sheet_free);
  self->deepen = 1.0;
  self->weave = 1.0;

  if (!studio_table_get_number (table, name, "depth", -50.0, 100.0, &self->depth, error)
      || !studio_table_get_number (table, name, "rise", 0.0, 60.0, &self->rise, error)
      || !studio_table_get_number (table, name, "bundles", 0.0, 40.0, &bundles, error)
      || !studio_table_get_number (table, name, "fibres", 0.0, 400.0, &fibres, error)
      || !read_manner (self, table, error))
    g_clear_pointer (&self, body_muscle_free);

  if (self != NULL)
    {
      self->n_bundles = (guint) bundles;
      self->n_fibres = (guint) fibres;
    }

  return self;
}

static BodyMuscle *
find_muscle (BodyMuscles *self,
             const char  *name)
{
  for (guint i = 0; i < self->all->len; i++)
    {
      BodyMuscle *muscle = g_ptr_array_index (self->all, i);

      if (g_str_equal (muscle->name, name))
        return muscle;
    }

  return NULL;
}

/* "26 -30; 34 10; …" */
static GArray *
parse_course (const char  *fibre,
              const char  *text,
              GError     **error)
{
  g_autoptr(GArray) course = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_auto(GStrv) pairs = g_strsplit (text, ";", -1);

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (g_strstrip (pairs[i]), " ", -1);
      StudioPoint point = { 0 };

      if (g_strv_length (pair) != 2
          || !rw_number_parse (pair[0], -300.0, 300.0, &point.x, NULL)
          || !rw_number_parse (pair[1], -200.0, 900.0, &point.y, NULL))
        {
          g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "%s: %s: \"%s\" is no point, which is x and y in mm",
                       FIBRES, fibre, pairs[i]);

          return NULL;
        }

      g_array_append_val (course, point);
    }

  return g_steal_pointer (&course);
}

/* The sheet that @fibre, "muscle.sheet.guide", belongs to; made when it is new. */
static BodySheet *
find_sheet (BodyMuscles  *self,
            const char   *fibre,
            GError      **error)
{
  g_auto(GStrv) words = g_strsplit (fibre, ".", 3);
  BodyMuscle *muscle = find_muscle (self, words[0]);
  guint number;

  if (muscle == NULL || g_strv_length (words) != 3)
    {
      g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE, "%s: %s: there is no such muscle in %s",
                   FIBRES, fibre, MUSCLES);

      return NULL;
    }

  number = (guint) g_ascii_strtoull (words[1], NULL, 10);

  if (number == muscle->sheets->len + 1)
    g_ptr_array_add (muscle->sheets, body_sheet_new ());

  if (number == 0 || number != muscle->sheets->len)
    {
      g_set_error (error, RW_ERROR, RW_ERROR_STRUCTURE, "%s: %s: sheets are numbered from 1, in order", FIBRES, fibre);

      return NULL;
    }

  return g_ptr_array_index (muscle->sheets, number - 1);
}

static gboolean
read_fibre (BodyMuscles        *self,
            const StudioTable  *table,
            const char         *fibre,
            GError            **error)
{
  const char *text = studio_table_get_text (table, fibre, "course");
  g_autoptr(GArray) course = NULL;
  double from = 0.0, to = 0.0;
  BodySheet *sheet;

  if (!studio_table_get_number (table, fibre, "tendon_from", 0.0, 200.0, &from, error)
      || !studio_table_get_number (table, fibre, "tendon_to", 0.0, 200.0, &to, error))
    return FALSE;

  course = parse_course (fibre, text != NULL ? text : "", error);
  sheet = course != NULL ? find_sheet (self, fibre, error) : NULL;

  if (sheet == NULL)
    return FALSE;

  body_sheet_add_guide (sheet, (const StudioPoint *) (gpointer) course->data, course->len, from, to);

  return TRUE;
}

static StudioTable *
read_table (GFile       *folder,
            const char  *name,
            GError     **error)
{
  g_autoptr(GFile) file = g_file_get_child (folder, name);

  return studio_table_read (file, error);
}

static gboolean
read_muscles (BodyMuscles  *self,
              GFile        *folder,
              GError      **error)
{
  g_autoptr(StudioTable) table = read_table (folder, MUSCLES, error);

  if (table == NULL)
    return FALSE;

  for (guint i = 0; i < studio_table_get_n_rows (table); i++)
    {
      BodyMuscle *muscle = read_muscle (table, studio_table_get_name (table, i), error);

      if (muscle == NULL)
        return FALSE;

      g_ptr_array_add (self->all, muscle);
    }

  return TRUE;
}

static gboolean
read_fibres (BodyMuscles  *self,
             GFile        *folder,
             GError      **error)
{
  g_autoptr(StudioTable) table = read_table (folder, FIBRES, error);

  if (table == NULL)
    return FALSE;

  for (guint i = 0; i < studio_table_get_n_rows (table); i++)
    if (!read_fibre (self, table, studio_table_get_name (table, i), error))
      return FALSE;

  return TRUE;
}

/* A sheet lies between two fibres at least. */
static gboolean
check_sheets (const BodyMuscles  *self,
              GError            **error)
{
  for (guint i = 0; i < self->all->len; i++)
    {
      const BodyMuscle *muscle = g_ptr_array_index (self->all, i);
      gboolean whole = muscle->sheets->len > 0;

      for (guint k = 0; k < muscle->sheets->len; k++)
        whole = whole && body_sheet_get_n_guides (g_ptr_array_index (muscle->sheets, k)) >= 2;

      if (!whole)
        {
          g_set_error (error, RW_ERROR, RW_ERROR_STRUCTURE, "%s: %s: a sheet needs two fibres", FIBRES, muscle->name);

          return FALSE;
        }
    }

  return TRUE;
}

static int
compare_depth (gconstpointer a,
               gconstpointer b)
{
  const BodyMuscle *muscle = *(BodyMuscle *const *) a;
  const BodyMuscle *other = *(BodyMuscle *const *) b;

  return muscle->depth < other->depth ? -1 : muscle->depth > other->depth;
}

BodyMuscles *
body_muscles_read (GFile   *folder,
                   GError **error)
{
  g_autoptr(BodyMuscles) self = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  self = g_new0 (BodyMuscles, 1);
  self->all = g_ptr_array_new_with_free_func ((GDestroyNotify) body_muscle_free);

  if (!read_muscles (self, folder, error) || !read_fibres (self, folder, error) || !check_sheets (self, error))
    return NULL;

  g_ptr_array_sort (self->all, compare_depth);

  return g_steal_pointer (&self);
}

static BodyMuscle *
make_left (const BodyMuscle *muscle)
{
  BodyMuscle *left = g_memdup2 (muscle, sizeof *muscle);

  left->name = g_strdup (muscle->name);
  left->layer = g_strdup (muscle->layer);
  left->is_left = TRUE;
  left->seed = muscle->seed + LEFT_SEED;
  left->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) body_sheet_free);
  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      const BodySheet *sheet = g_ptr_array_index (muscle->sheets, i);
      gboolean crowded = muscle->sheets->len > BODY_SWING_CROWD;

      g_ptr_array_add (left->sheets, crowded ? body_swing_move_sheet (sheet) : body_swing_sheet (sheet));
    }

  return left;
}

BodyMuscles *
body_muscles_make_left (const BodyMuscles *self)
{
  BodyMuscles *left;

  g_return_val_if_fail (self != NULL, NULL);

  left = g_new0 (BodyMuscles, 1);
  left->all = g_ptr_array_new_with_free_func ((GDestroyNotify) body_muscle_free);
  for (guint i = 0; i < self->all->len; i++)
    g_ptr_array_add (left->all, make_left (g_ptr_array_index (self->all, i)));

  return left;
}

void
body_muscles_free (BodyMuscles *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->all);
  g_free (self);
}

gboolean
body_muscle_is_tendon (const BodyMuscle *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return body_muscle_is_aponeurosis (self) || g_str_has_suffix (self->name, "-ligament");
}

gboolean
body_muscle_is_aponeurosis (const BodyMuscle *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_str_has_suffix (self->name, "-aponeurosis");
}

gboolean
body_muscle_is_nerve (const BodyMuscle *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_str_has_suffix (self->name, "-nerve");
}

gboolean
body_muscle_is_flesh (const BodyMuscle *self)
{
  return !body_muscle_is_tendon (self) && !body_muscle_is_nerve (self);
}

const BodyMuscle *
body_muscles_get_nth (const BodyMuscles *self,
                      guint              index)
{
  g_return_val_if_fail (self != NULL, NULL);

  return index < self->all->len ? g_ptr_array_index (self->all, index) : NULL;
}
