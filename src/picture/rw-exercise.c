/* rw-exercise.c: the small drawing of an exercise
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-exercise.h"

#include <string.h>

#include "rw-artwork-private.h"
#include "rw-error.h"
#include "rw-file.h"
#include "rw-number.h"

/* The largest is a tenth of this. */
#define MAX_DRAWING (2 * 1024 * 1024)

/* The tag of the root stands within so many bytes. */
#define HEAD 1024

struct _RwExercise
{
  GObject parent_instance;

  /* Owned */
  GFile *folder;
  char *id;
  GBytes *svg;

  RwBox box;
};

typedef struct
{
  RwStyle style;
  RwSkinTone tone;
  int width;
} Wish;

G_DEFINE_FINAL_TYPE (RwExercise, rw_exercise, G_TYPE_OBJECT)

static void
rw_exercise_finalize (GObject *object)
{
  RwExercise *self = RW_EXERCISE (object);

  g_clear_object (&self->folder);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->svg, g_bytes_unref);

  G_OBJECT_CLASS (rw_exercise_parent_class)->finalize (object);
}

static void
rw_exercise_class_init (RwExerciseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rw_exercise_finalize;
}

static void
rw_exercise_init (RwExercise *self)
{
}

static gboolean
read_box (RwExercise  *self,
          const char  *name,
          GError     **error)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (self->svg, NULL), MIN (g_bytes_get_size (self->svg), HEAD));
  const char *at = strstr (text, "viewBox=\"");
  double numbers[4] = { 0.0 };
  guint n = 0;

  for (at = at != NULL ? at + strlen ("viewBox=\"") : NULL; at != NULL && n < G_N_ELEMENTS (numbers); n++)
    {
      if (!rw_number_scan (at, &at, &numbers[n]))
        break;
      if (*at == ' ')
        at++;
    }
  if (n == G_N_ELEMENTS (numbers) && numbers[2] > 0.0 && numbers[3] > 0.0)
    {
      self->box = (RwBox) { numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3] };
      return TRUE;
    }

  g_set_error (error, RW_ERROR, RW_ERROR_VALUE, "%s:1: expected an attribute viewBox with four numbers", name);

  return FALSE;
}

/* The style and the skin of the body, and over them what an exercise has besides. */
static GBytes *
read_sheet (RwExercise  *self,
            RwStyle      style,
            RwSkinTone   tone,
            GError     **error)
{
  const char *nick = rw_enum_get_nick (RW_TYPE_STYLE, style);
  g_autofree char *base = g_strconcat (nick, ".css", NULL);
  g_autofree char *skin = g_strdup_printf ("%s-skin-%s.css", nick, rw_enum_get_nick (RW_TYPE_SKIN_TONE, tone));
  g_autofree char *own = g_strdup_printf ("exercises/%s.css", nick);
  g_autoptr(GString) text = g_string_new (NULL);

  if (!_rw_artwork_append_sheet (self->folder, base, text, error)
      || (rw_style_shows_skin_tone (style) && !_rw_artwork_append_sheet (self->folder, skin, text, error))
      || !_rw_artwork_append_sheet (self->folder, own, text, error))
    return NULL;

  return g_string_free_to_bytes (g_steal_pointer (&text));
}

RwExercise *
rw_exercise_new (GFile       *folder,
                 const char  *id,
                 GError     **error)
{
  g_autoptr(RwExercise) self = g_object_new (RW_TYPE_EXERCISE, NULL);
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  g_autoptr(GFile) file = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  path = g_strdup_printf ("exercises/%s.svg", id);
  file = g_file_resolve_relative_path (folder, path);
  name = rw_file_dup_name (file);
  self->folder = g_object_ref (folder);
  self->id = g_strdup (id);
  self->svg = rw_file_read (file, MAX_DRAWING, error);
  if (self->svg == NULL || !read_box (self, name, error))
    return NULL;

  return g_steal_pointer (&self);
}

double
rw_exercise_get_ratio (RwExercise *self)
{
  g_return_val_if_fail (RW_IS_EXERCISE (self), 1.0);

  return (self->box.x1 - self->box.x0) / (self->box.y1 - self->box.y0);
}

cairo_surface_t *
rw_exercise_render (RwExercise  *self,
                    RwStyle      style,
                    RwSkinTone   tone,
                    int          width,
                    GError     **error)
{
  g_autoptr(GBytes) sheet = NULL;
  g_autoptr(GError) cause = NULL;
  double scale;
  cairo_surface_t *surface;
  cairo_t *cr;
  gboolean done;

  g_return_val_if_fail (RW_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (width > 0, NULL);

  sheet = read_sheet (self, style, tone, error);
  if (sheet == NULL)
    return NULL;

  scale = width / (self->box.x1 - self->box.x0);
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width,
                                        MAX (1, (int) ((self->box.y1 - self->box.y0) * scale + 0.5)));
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  cairo_translate (cr, -self->box.x0, -self->box.y0);
  done = _rw_artwork_paint_document (self->svg, sheet, &self->box, cr, &cause);
  cairo_destroy (cr);
  if (done)
    return surface;

  cairo_surface_destroy (surface);
  g_set_error (error, RW_ERROR, RW_ERROR_SYNTAX, "exercises/%s.svg, with exercises/%s.css: %s",
               self->id, rw_enum_get_nick (RW_TYPE_STYLE, style), cause->message);

  return NULL;
}

static void
render_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  const Wish *wish = data;
  GError *error = NULL;
  cairo_surface_t *surface = rw_exercise_render (source, wish->style, wish->tone, wish->width, &error);

  if (surface != NULL)
    g_task_return_pointer (task, surface, (GDestroyNotify) cairo_surface_destroy);
  else
    g_task_return_error (task, error);
}

void
rw_exercise_render_async (RwExercise          *self,
                          RwStyle              style,
                          RwSkinTone           tone,
                          int                  width,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Wish *wish;

  g_return_if_fail (RW_IS_EXERCISE (self));
  g_return_if_fail (width > 0);

  wish = g_new (Wish, 1);
  *wish = (Wish) { style, tone, width };
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, rw_exercise_render_async);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_set_task_data (task, wish, g_free);
  g_task_run_in_thread (task, render_thread);
}

cairo_surface_t *
rw_exercise_render_finish (RwExercise    *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
