/* rw-shot-provider.c: a picture of a view for the clipboard
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-shot-provider.h"

struct _RwShotProvider
{
  GdkContentProvider parent_instance;

  /* Owned */
  RwShot *shot;
};

G_DEFINE_FINAL_TYPE (RwShotProvider, rw_shot_provider, GDK_TYPE_CONTENT_PROVIDER)

#define PNG "image/png"
#define SVG "image/svg+xml"

static GdkContentFormats *
rw_shot_provider_ref_formats (GdkContentProvider *provider)
{
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();

  gdk_content_formats_builder_add_mime_type (builder, PNG);
  gdk_content_formats_builder_add_mime_type (builder, SVG);
  gdk_content_formats_builder_add_gtype (builder, GDK_TYPE_TEXTURE);

  return gdk_content_formats_builder_free_to_formats (builder);
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (object), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
drawn_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;
  GBytes *bytes = rw_shot_draw_finish (result, &error);
  GOutputStream *stream = g_task_get_task_data (task);
  gconstpointer data;
  gsize size;

  if (bytes == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  /* The task keeps what is written from. */
  g_object_set_data_full (G_OBJECT (task), "bytes", bytes, (GDestroyNotify) g_bytes_unref);
  data = g_bytes_get_data (bytes, &size);
  g_output_stream_write_all_async (stream, data, size, g_task_get_priority (task),
                                   g_task_get_cancellable (task), written_cb, g_object_ref (task));
}

static void
rw_shot_provider_write_mime_type_async (GdkContentProvider  *provider,
                                        const char          *mime_type,
                                        GOutputStream       *stream,
                                        int                  io_priority,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  RwShotProvider *self = RW_SHOT_PROVIDER (provider);
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, rw_shot_provider_write_mime_type_async);
  g_task_set_priority (task, io_priority);
  g_task_set_task_data (task, g_object_ref (stream), g_object_unref);

  if (g_strcmp0 (mime_type, PNG) == 0)
    rw_shot_draw_async (self->shot, RW_EXPORT_PNG, cancellable, drawn_cb, g_steal_pointer (&task));
  else if (g_strcmp0 (mime_type, SVG) == 0)
    rw_shot_draw_async (self->shot, RW_EXPORT_SVG, cancellable, drawn_cb, g_steal_pointer (&task));
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s: no such picture", mime_type);
}

static gboolean
rw_shot_provider_write_mime_type_finish (GdkContentProvider  *provider,
                                         GAsyncResult        *result,
                                         GError             **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* GDK wants it at once: who asks for it before the PNG is drawn waits. */
static gboolean
rw_shot_provider_get_value (GdkContentProvider  *provider,
                            GValue              *value,
                            GError             **error)
{
  RwShotProvider *self = RW_SHOT_PROVIDER (provider);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GdkTexture) texture = NULL;

  if (!G_VALUE_HOLDS (value, GDK_TYPE_TEXTURE))
    return GDK_CONTENT_PROVIDER_CLASS (rw_shot_provider_parent_class)->get_value (provider, value, error);

  bytes = rw_shot_draw (self->shot, RW_EXPORT_PNG, error);
  if (bytes != NULL)
    texture = gdk_texture_new_from_bytes (bytes, error);
  if (texture == NULL)
    return FALSE;

  g_value_set_object (value, texture);

  return TRUE;
}

static void
rw_shot_provider_finalize (GObject *object)
{
  g_clear_pointer (&RW_SHOT_PROVIDER (object)->shot, rw_shot_unref);

  G_OBJECT_CLASS (rw_shot_provider_parent_class)->finalize (object);
}

static void
rw_shot_provider_class_init (RwShotProviderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  object_class->finalize = rw_shot_provider_finalize;

  provider_class->ref_formats = rw_shot_provider_ref_formats;
  provider_class->write_mime_type_async = rw_shot_provider_write_mime_type_async;
  provider_class->write_mime_type_finish = rw_shot_provider_write_mime_type_finish;
  provider_class->get_value = rw_shot_provider_get_value;
}

static void
rw_shot_provider_init (RwShotProvider *self)
{
}

GdkContentProvider *
rw_shot_provider_new (RwShot *shot)
{
  RwShotProvider *self;

  g_return_val_if_fail (shot != NULL, NULL);

  self = g_object_new (RW_TYPE_SHOT_PROVIDER, NULL);
  self->shot = rw_shot_ref (shot);

  return GDK_CONTENT_PROVIDER (self);
}
