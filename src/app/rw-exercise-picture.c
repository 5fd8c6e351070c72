/* rw-exercise-picture.c: the drawing of an exercise on a page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-exercise-picture.h"

#include "rw-appearance.h"
#include "rw-bitmap.h"
#include "rw-exercise.h"

#define MAX_WIDTH 420
#define MAX_HEIGHT 240

struct _RwExercisePicture
{
  GtkWidget parent_instance;

  /* Owned */
  RwExercise *exercise;
  GCancellable *cancellable;
  cairo_surface_t *image;
  GskRenderNode *node;

  RwSkinTone tone;
  int asked_width; /* device pixels of the image that is there or on its way */
};

G_DEFINE_FINAL_TYPE (RwExercisePicture, rw_exercise_picture, GTK_TYPE_WIDGET)

static int
get_picture_width (RwExercisePicture *self,
                   int                width)
{
  return MIN (MIN (width, MAX_WIDTH), (int) (MAX_HEIGHT * rw_exercise_get_ratio (self->exercise)));
}

static void
rendered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(RwExercisePicture) self = user_data;
  g_autoptr(GError) error = NULL;
  cairo_surface_t *image = rw_exercise_render_finish (RW_EXERCISE (source), result, &error);

  if (image == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        {
          g_warning ("%s", error->message);
          gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
        }
      return;
    }

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->image, cairo_surface_destroy);
  self->image = image;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
rw_exercise_picture_render (RwExercisePicture *self)
{
  if (self->asked_width < 1)
    return;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  rw_exercise_render_async (self->exercise, rw_appearance_get_style (), self->tone, self->asked_width,
                            self->cancellable, rendered_cb, g_object_ref (self));
}

static GtkSizeRequestMode
rw_exercise_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rw_exercise_picture_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  RwExercisePicture *self = RW_EXERCISE_PICTURE (widget);
  int width = get_picture_width (self, for_size < 0 ? MAX_WIDTH : for_size);

  *minimum = 0;
  *natural = width;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int) (width / rw_exercise_get_ratio (self->exercise) + 0.5);
}

static void
rw_exercise_picture_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  RwExercisePicture *self = RW_EXERCISE_PICTURE (widget);
  int wanted = get_picture_width (self, width) * gtk_widget_get_scale_factor (widget);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  if (wanted == self->asked_width)
    return;

  self->asked_width = wanted;
  rw_exercise_picture_render (self);
}

static void
rw_exercise_picture_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  RwExercisePicture *self = RW_EXERCISE_PICTURE (widget);
  int all = gtk_widget_get_width (widget);
  int width = get_picture_width (self, all);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((all - width) / 2, 0, width, gtk_widget_get_height (widget));

  if (self->image == NULL)
    return;

  if (self->node == NULL)
    self->node = rw_bitmap_new_for_surface (self->image, &bounds);
  gtk_snapshot_append_node (snapshot, self->node);
}

static void
rw_exercise_picture_dispose (GObject *object)
{
  RwExercisePicture *self = RW_EXERCISE_PICTURE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->image, cairo_surface_destroy);

  G_OBJECT_CLASS (rw_exercise_picture_parent_class)->dispose (object);
}

static void
rw_exercise_picture_finalize (GObject *object)
{
  g_clear_object (&RW_EXERCISE_PICTURE (object)->exercise);

  G_OBJECT_CLASS (rw_exercise_picture_parent_class)->finalize (object);
}

static void
rw_exercise_picture_class_init (RwExercisePictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_exercise_picture_dispose;
  object_class->finalize = rw_exercise_picture_finalize;

  widget_class->get_request_mode = rw_exercise_picture_get_request_mode;
  widget_class->measure = rw_exercise_picture_measure;
  widget_class->size_allocate = rw_exercise_picture_size_allocate;
  widget_class->snapshot = rw_exercise_picture_snapshot;

  gtk_widget_class_set_css_name (widget_class, "exercise");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rw_exercise_picture_init (RwExercisePicture *self)
{
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (gtk_widget_queue_resize), NULL);
}

GtkWidget *
rw_exercise_picture_new (GFile       *folder,
                         const char  *id,
                         const char  *name,
                         RwSkinTone   tone)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RwExercise) exercise = rw_exercise_new (folder, id, &error);
  RwExercisePicture *self;

  if (exercise == NULL)
    {
      g_warning ("%s", error->message);
      return NULL;
    }

  self = g_object_new (RW_TYPE_EXERCISE_PICTURE, NULL);
  self->exercise = g_steal_pointer (&exercise);
  self->tone = tone;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  rw_appearance_connect (G_CALLBACK (rw_exercise_picture_render), self);

  return GTK_WIDGET (self);
}

void
rw_exercise_picture_set_skin_tone (RwExercisePicture *self,
                                   RwSkinTone         tone)
{
  g_return_if_fail (RW_IS_EXERCISE_PICTURE (self));

  if (tone == self->tone)
    return;

  self->tone = tone;
  rw_exercise_picture_render (self);
}
