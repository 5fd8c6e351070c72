/* rw-content.c: everything that is read at the start, checked against one another
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-content.h"

#include <math.h>

#include "rollwise-atlas-resources.h"
#include "rw-error.h"
#include "rw-number.h"

#define ATLAS_URI "resource:///io/github/rollwise/Rollwise/atlas"

/* Files round to a tenth or a hundredth, mm. */
#define SAME_LEVEL 0.06

#define N_VIEWS (2 + RW_CONTENT_N_SECTIONS)

static const char * const view_files[N_VIEWS] = {
  "back.svg", "side.svg", "section-c5.svg", "section-t7.svg", "section-l3.svg",
};

struct _RwContent
{
  gatomicrefcount ref_count;

  /* Owned References */
  GFile *folder;
  GFile *atlas_folder;
  RwAtlas *atlas;
  RwAtlas *side;
  RwAtlas *sections[RW_CONTENT_N_SECTIONS];
  double heights[RW_CONTENT_N_SECTIONS];
  RwRules *rules;
  RwGuidance *guidance;
  RwTopics *topics;
};

/* The file of a view on its way. */
typedef struct
{
  GFile *file;
  GThread *thread;
  RwAtlas *view;
  GError *error;
} Reading;

/* Whether every level of @view lies where the back view has it. A section is
 * at the height of its level, whatever the depth of its vertebra. */
static gboolean
check_levels (RwAtlas  *back,
              RwAtlas  *view,
              GError  **error)
{
  gboolean is_section = rw_atlas_get_aspect (view) == RW_ASPECT_SECTION;

  for (guint i = 0; i < rw_atlas_get_n_levels (view); i++)
    {
      const RwLevel *level = rw_atlas_get_level (view, i);
      const RwLevel *own = rw_atlas_find_level (back, level->id);

      if (own != NULL &&
          (is_section ||
           (fabs (own->top - level->top) <= SAME_LEVEL && fabs (own->bottom - level->bottom) <= SAME_LEVEL)))
        continue;

      g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                   "%s:1: found the level “%s”, which %s does not have, or at another height; expected the same",
                   rw_atlas_get_name (view), level->id, rw_atlas_get_name (back));
      return FALSE;
    }

  return TRUE;
}

/* Whether every region of @view is one of the back view, of the same kind. */
static gboolean
check_regions (RwAtlas  *back,
               RwAtlas  *view,
               GError  **error)
{
  for (guint i = 0; i < rw_atlas_get_n_regions (view); i++)
    {
      const RwRegion *region = rw_atlas_get_region (view, i);
      const RwRegion *own = rw_atlas_find_region (back, rw_region_get_id (region));

      if (own != NULL && rw_region_get_kind (own) == rw_region_get_kind (region))
        continue;

      g_set_error (error, RW_ERROR, RW_ERROR_REFERENCE,
                   "%s:1: found the region “%s”, which %s does not have, or as another kind; expected the same",
                   rw_atlas_get_name (view), rw_region_get_id (region), rw_atlas_get_name (back));
      return FALSE;
    }

  return TRUE;
}

gboolean
rw_content_check_view (RwAtlas  *back,
                       RwAtlas  *view,
                       GError  **error)
{
  g_return_val_if_fail (back != NULL, FALSE);
  g_return_val_if_fail (view != NULL, FALSE);

  return check_levels (back, view, error) && check_regions (back, view, error);
}

static gpointer
read_thread (gpointer data)
{
  Reading *reading = data;

  reading->view = rw_atlas_new_from_file (reading->file, &reading->error);

  return NULL;
}

/* Each file in a thread of its own, or here where there is none to be had. */
static void
reading_start (Reading    *self,
               GFile      *folder,
               const char *name)
{
  *self = (Reading) { .file = g_file_get_child (folder, name) };
  self->thread = g_thread_try_new ("read-view", read_thread, self, NULL);
  if (self->thread == NULL)
    read_thread (self);
}

/* No reading may outlive its memory, whether it is of use or not. */
static void
reading_finish (Reading *self)
{
  g_clear_pointer (&self->thread, g_thread_join);
}

static void
reading_clear (Reading *self)
{
  g_clear_object (&self->file);
  g_clear_pointer (&self->view, rw_atlas_unref);
  g_clear_error (&self->error);
}

static RwAtlas *
take_view (RwContent  *self,
           Reading    *reading,
           RwAspect    aspect,
           GError    **error)
{
  g_autoptr(RwAtlas) view = g_steal_pointer (&reading->view);

  if (view == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&reading->error));
      return NULL;
    }

  if (rw_atlas_get_aspect (view) != aspect)
    {
      g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "%s:1: found another view; expected “%s”",
                   rw_atlas_get_name (view), rw_enum_get_nick (RW_TYPE_ASPECT, aspect));
      return NULL;
    }

  if (self->atlas != NULL && !rw_content_check_view (self->atlas, view, error))
    return NULL;

  return g_steal_pointer (&view);
}

static gboolean
take_section (RwContent  *self,
              guint       index,
              Reading    *reading,
              GError    **error)
{
  const RwLevel *level;

  self->sections[index] = take_view (self, reading, RW_ASPECT_SECTION, error);
  if (self->sections[index] == NULL)
    return FALSE;

  level = rw_atlas_find_level (self->atlas, rw_atlas_get_level (self->sections[index], 0)->id);
  self->heights[index] = rw_level_get_middle (level);
  return TRUE;
}

/* The back view first: the others are held against it. So of several files that
 * are broken the same one is always told. */
static gboolean
take_views (RwContent  *self,
            Reading    *readings,
            GError    **error)
{
  self->atlas = take_view (self, &readings[0], RW_ASPECT_BACK, error);
  if (self->atlas == NULL)
    return FALSE;

  self->side = take_view (self, &readings[1], RW_ASPECT_SIDE, error);
  if (self->side == NULL)
    return FALSE;

  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    if (!take_section (self, i, &readings[2 + i], error))
      return FALSE;

  return TRUE;
}

/* The files are read side by side: together they are most of what a start reads. */
static gboolean
load_views (RwContent  *self,
            GError    **error)
{
  Reading readings[N_VIEWS];
  gboolean good;

  for (guint i = 0; i < N_VIEWS; i++)
    reading_start (&readings[i], self->atlas_folder, view_files[i]);
  for (guint i = 0; i < N_VIEWS; i++)
    reading_finish (&readings[i]);

  good = take_views (self, readings, error);
  for (guint i = 0; i < N_VIEWS; i++)
    reading_clear (&readings[i]);

  return good;
}

static gboolean
load_texts (RwContent  *self,
            GError    **error)
{
  g_autoptr(GFile) rules = g_file_get_child (self->folder, "rules.xml");
  g_autoptr(GFile) guidance = g_file_get_child (self->folder, "guidance.xml");
  g_autoptr(GFile) topics = g_file_get_child (self->folder, "topics.xml");

  self->rules = rw_rules_new_from_file (rules, error);
  if (self->rules == NULL)
    return FALSE;

  self->guidance = rw_guidance_new_from_file (guidance, error);
  if (self->guidance == NULL)
    return FALSE;

  self->topics = rw_topics_new_from_file (topics, error);
  if (self->topics == NULL)
    return FALSE;

  return rw_guidance_check (self->guidance, self->atlas, self->rules, error) &&
         rw_topics_check (self->topics, self->guidance, self->rules, error);
}

static RwContent *
new_from_folders (GFile   *folder,
                  GFile   *atlas_folder,
                  GError **error)
{
  g_autoptr(RwContent) self = g_new0 (RwContent, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->folder = g_object_ref (folder);
  self->atlas_folder = g_object_ref (atlas_folder);
  if (!load_views (self, error) || !load_texts (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

static const char *
get_named_folder (void)
{
  const char *path = g_getenv ("ROLLWISE_DATA_DIR");

  return path != NULL && path[0] != '\0' ? path : NULL;
}

RwContent *
rw_content_new (GFile   *folder,
                GError **error)
{
  g_autoptr(GFile) atlas_folder = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  atlas_folder = g_file_get_child (folder, "atlas");

  return new_from_folders (folder, atlas_folder, error);
}

RwContent *
rw_content_new_default (GError **error)
{
  g_autoptr(GFile) folder = rw_content_get_default_folder ();
  g_autoptr(GFile) atlas_folder = rw_content_get_default_atlas_folder ();

  return new_from_folders (folder, atlas_folder, error);
}

GFile *
rw_content_get_default_folder (void)
{
  const char *path = get_named_folder ();

  return g_file_new_for_path (path != NULL ? path : PKGDATADIR);
}

GFile *
rw_content_get_default_atlas_folder (void)
{
  const char *path = get_named_folder ();

  if (path != NULL)
    return g_file_new_build_filename (path, "atlas", NULL);

  /* A resource registers itself, but only where the linker was asked for it. */
  rw_shipped_atlas_get_resource ();

  return g_file_new_for_uri (ATLAS_URI);
}

RwContent *
rw_content_ref (RwContent *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rw_content_unref (RwContent *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_clear_pointer (&self->topics, rw_topics_unref);
  g_clear_pointer (&self->guidance, rw_guidance_unref);
  g_clear_pointer (&self->rules, rw_rules_unref);
  for (guint i = 0; i < RW_CONTENT_N_SECTIONS; i++)
    g_clear_pointer (&self->sections[i], rw_atlas_unref);
  g_clear_pointer (&self->side, rw_atlas_unref);
  g_clear_pointer (&self->atlas, rw_atlas_unref);
  g_clear_object (&self->atlas_folder);
  g_clear_object (&self->folder);
  g_free (self);
}

GFile *
rw_content_get_folder (RwContent *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->folder;
}

GFile *
rw_content_get_atlas_folder (RwContent *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->atlas_folder;
}

RwAtlas *
rw_content_get_atlas (RwContent *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->atlas;
}

RwRules *
rw_content_get_rules (RwContent *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rules;
}

RwGuidance *
rw_content_get_guidance (RwContent *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->guidance;
}

RwTopics *
rw_content_get_topics (RwContent *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->topics;
}

static RwAtlas *
get_nearest_section (RwContent *self,
                     double     y)
{
  guint nearest = 0;

  for (guint i = 1; i < RW_CONTENT_N_SECTIONS; i++)
    if (fabs (self->heights[i] - y) < fabs (self->heights[nearest] - y))
      nearest = i;

  return self->sections[nearest];
}

RwAtlas *
rw_content_get_view (RwContent *self,
                     RwAspect   aspect,
                     double     y)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (aspect)
    {
    case RW_ASPECT_SIDE:
      return self->side;

    case RW_ASPECT_SECTION:
      return get_nearest_section (self, y);

    case RW_ASPECT_BACK:
    default:
      return self->atlas;
    }
}

RwAtlas *
rw_content_get_section (RwContent *self,
                        guint      index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < RW_CONTENT_N_SECTIONS, NULL);

  return self->sections[index];
}
