/* rw-content.c: everything that is read at the start, checked against one another
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-content.h"

#include "rollwise-atlas-resources.h"

#define ATLAS_URI "resource:///io/github/rollwise/Rollwise/atlas"

struct _RwContent
{
  gatomicrefcount ref_count;

  /* Owned References */
  GFile *folder;
  GFile *atlas_folder;
  RwAtlas *atlas;
  RwRules *rules;
  RwGuidance *guidance;
};

static gboolean
load (RwContent  *self,
      GError    **error)
{
  g_autoptr(GFile) atlas = g_file_get_child (self->atlas_folder, "back.svg");
  g_autoptr(GFile) rules = g_file_get_child (self->folder, "rules.xml");
  g_autoptr(GFile) guidance = g_file_get_child (self->folder, "guidance.xml");

  self->atlas = rw_atlas_new_from_file (atlas, error);
  if (self->atlas == NULL)
    return FALSE;

  self->rules = rw_rules_new_from_file (rules, error);
  if (self->rules == NULL)
    return FALSE;

  self->guidance = rw_guidance_new_from_file (guidance, error);
  if (self->guidance == NULL)
    return FALSE;

  return rw_guidance_check (self->guidance, self->atlas, self->rules, error);
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
  if (!load (self, error))
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

  g_clear_pointer (&self->guidance, rw_guidance_unref);
  g_clear_pointer (&self->rules, rw_rules_unref);
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
