/* rw-shot.c: what a view shows at one moment, to be drawn elsewhere
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-shot.h"

#include "rw-words.h"

#include <glib/gi18n.h>

/* How wide a picture is at the least, pixels: on a small window it would be too
 * coarse for a letter or a slide. */
#define MIN_WIDTH 1600

struct _RwShot
{
  gatomicrefcount ref_count;

  /* Owned; @export points into this */
  RwContent *content;
  RwPerson *person;
  RwPlacement placement;
  RwPalette palette;
  RwBox area;
  RwExport export;

  /* By form: what has been drawn, under the lock, which is held while it is */
  GMutex lock[RW_EXPORT_PDF + 1];
  GBytes *drawn[RW_EXPORT_PDF + 1];
};

static RwLayers
get_layers (RwFigure *figure,
            RwAspect  aspect)
{
  RwLayers layers = rw_figure_get_layers (figure, aspect);

  if (rw_figure_shows (figure, RW_FIGURE_ZONES))
    layers |= RW_LAYER_ZONES;
  if (rw_figure_shows (figure, RW_FIGURE_LABELS))
    layers |= RW_LAYER_LABELS;

  return layers;
}

static void
set_export (RwShot   *self,
            RwFigure *figure,
            RwAspect  aspect,
            RwStyle   style)
{
  self->palette = *rw_figure_get_palette (figure, style);
  self->export = (RwExport) {
    .content = self->content,
    .aspect = aspect,
    .y = self->placement.y,
    .style = style,
    .skin_tone = rw_figure_get_skin_tone (figure),
    .palette = &self->palette,
    .units = rw_figure_get_units (figure),
    .depth = rw_figure_get_depth (figure),
    .layers = get_layers (figure, aspect),
    .placement = &self->placement,
    .bare = !rw_figure_shows (figure, RW_FIGURE_CONTACT),
    .person = self->person,
    .width = MIN_WIDTH,
  };
}

static void
set_area (RwShot *self,
          RwView *view,
          int     scale_factor)
{
  double width;

  if (rw_view_get_zoom (view) <= 1.0)
    return;

  self->area = rw_view_get_visible (view);
  self->export.area = &self->area;
  width = (self->area.x1 - self->area.x0) * rw_view_get_scale (view) * scale_factor;
  self->export.width = (int) CLAMP (width, MIN_WIDTH, RW_EXPORT_MAX_WIDTH);
}

RwShot *
rw_shot_new (RwModel *model,
             RwView  *view,
             RwStyle  style,
             int      scale_factor)
{
  RwShot *self;

  g_return_val_if_fail (RW_IS_MODEL (model), NULL);
  g_return_val_if_fail (RW_IS_VIEW (view), NULL);

  self = g_new0 (RwShot, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->content = rw_content_ref (rw_model_get_content (model));
  if (rw_model_get_person (model) != NULL)
    self->person = rw_person_ref (rw_model_get_person (model));
  self->placement = *rw_model_get_placement (model);
  for (guint i = 0; i < G_N_ELEMENTS (self->lock); i++)
    g_mutex_init (&self->lock[i]);
  set_export (self, rw_model_get_figure (model), rw_model_get_aspect (model), style);
  set_area (self, view, scale_factor);

  return self;
}

RwShot *
rw_shot_ref (RwShot *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
rw_shot_unref (RwShot *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (self->lock); i++)
    {
      g_clear_pointer (&self->drawn[i], g_bytes_unref);
      g_mutex_clear (&self->lock[i]);
    }
  g_clear_pointer (&self->person, rw_person_unref);
  rw_content_unref (self->content);
  g_free (self);
}

char *
rw_shot_dup_name (RwShot *self)
{
  const RwLevel *level;

  g_return_val_if_fail (self != NULL, NULL);

  level = rw_atlas_get_level_at (rw_content_get_atlas (self->content), self->placement.y);

  /* Translators: the name of a picture's file: the view and the vertebra at the tool, such as "Back, T7". */
  return g_strdup_printf (C_("file name", "%s, %s"), rw_words_aspect (self->export.aspect), level->id);
}

GBytes *
rw_shot_draw (RwShot        *self,
              RwExportForm   form,
              GError       **error)
{
  g_autoptr(GMutexLocker) locker = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  locker = g_mutex_locker_new (&self->lock[form]);
  if (self->drawn[form] == NULL)
    self->drawn[form] = rw_export_to_bytes (&self->export, form, error);

  return self->drawn[form] != NULL ? g_bytes_ref (self->drawn[form]) : NULL;
}

typedef struct
{
  RwShot *shot;
  RwExportForm form;
  GFile *file;
} Job;

static void
free_job (Job *job)
{
  rw_shot_unref (job->shot);
  g_clear_object (&job->file);
  g_free (job);
}

static GTask *
new_task (RwShot              *self,
          RwExportForm         form,
          GFile               *file,
          GCancellable        *cancellable,
          GAsyncReadyCallback  callback,
          gpointer             user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->shot = rw_shot_ref (self);
  job->form = form;
  job->file = file != NULL ? g_object_ref (file) : NULL;
  g_task_set_task_data (task, job, (GDestroyNotify) free_job);

  return task;
}

static void
draw_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;
  GBytes *bytes;

  /* Others may have waited so long that nobody wants it any more. */
  if (g_task_return_error_if_cancelled (task))
    return;

  bytes = rw_shot_draw (job->shot, job->form, &error);
  if (bytes != NULL)
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
  else
    g_task_return_error (task, error);
}

void
rw_shot_draw_async (RwShot              *self,
                    RwExportForm         form,
                    GCancellable        *cancellable,
                    GAsyncReadyCallback  callback,
                    gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (self != NULL);

  task = new_task (self, form, NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, rw_shot_draw_async);
  g_task_run_in_thread (task, draw_thread);
}

GBytes *
rw_shot_draw_finish (GAsyncResult  *result,
                     GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, rw_shot_draw_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
save_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Job *job = task_data;
  g_autoptr(GBytes) bytes = NULL;
  GError *error = NULL;
  gsize size;
  const char *data;

  bytes = rw_shot_draw (job->shot, job->form, &error);
  if (bytes == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  data = g_bytes_get_data (bytes, &size);
  if (g_file_replace_contents (job->file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
rw_shot_save_async (RwShot              *self,
                    GFile               *file,
                    GAsyncReadyCallback  callback,
                    gpointer             user_data)
{
  g_autofree char *name = NULL;
  g_autoptr(GTask) task = NULL;
  RwExportForm form = RW_EXPORT_PNG;

  g_return_if_fail (self != NULL);
  g_return_if_fail (G_IS_FILE (file));

  name = g_file_get_basename (file);
  rw_export_form_from_name (name, &form);
  task = new_task (self, form, file, NULL, callback, user_data);
  g_task_set_source_tag (task, rw_shot_save_async);
  g_task_run_in_thread (task, save_thread);
}

gboolean
rw_shot_save_finish (GAsyncResult  *result,
                     GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, rw_shot_save_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
