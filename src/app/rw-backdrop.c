/* rw-backdrop.c: the picture of the body as a bitmap that follows the view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-backdrop.h"
#include "rw-backdrop-private.h"

#include "rw-projection.h"

#include <math.h>

/* How long the view must rest before the picture is drawn anew, ms. The first
 * picture and one of another depth do not wait. */
#define SETTLE_TIME 120

G_DEFINE_FINAL_TYPE (RwBackdrop, rw_backdrop, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static RwSlide *
get_slide (RwBackdrop *self)
{
  RwAtlas *atlas = rw_model_get_view (self->model, self->aspect);

  for (guint i = 1; i < self->n_slides; i++)
    if (self->slides[i].atlas == atlas)
      return &self->slides[i];

  return &self->slides[0];
}

static void
rw_backdrop_drop_nodes (RwBackdrop *self)
{
  _rw_backdrop_end_fade (self);
  for (guint i = 0; i < self->n_slides; i++)
    {
      rw_slide_drop_body (&self->slides[i]);
      rw_slide_drop_levels (&self->slides[i]);
    }
}

static void
rw_backdrop_stop (RwBackdrop *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->drawn = NULL;
}

static void rw_backdrop_want (RwBackdrop *self,
                              RwSlide    *slide);

/* The other sections are drawn as soon as the one that is seen is: when the tool
 * comes near them there is no silhouette. */
static void
rw_backdrop_look_ahead (RwBackdrop *self)
{
  if (!get_slide (self)->sharp)
    return;

  for (guint i = 0; i < self->n_slides; i++)
    if (self->slides[i].picture == NULL && !self->slides[i].sharp)
      {
        rw_backdrop_want (self, &self->slides[i]);
        return;
      }
}

/* What was drawn before the first picture has no zones. */
static void
end_fresh (RwBackdrop *self)
{
  if (!self->fresh)
    return;

  self->fresh = FALSE;
  rw_backdrop_drop_nodes (self);
}

static void
rendered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(RwBackdrop) self = RW_BACKDROP (user_data);
  g_autoptr(GError) error = NULL;
  RwSlide *slide = self->drawn;
  cairo_surface_t *picture;

  picture = rw_artwork_render_finish (RW_ARTWORK (object), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  end_fresh (self);
  if (slide->turned)
    _rw_backdrop_begin_fade (self, slide);
  slide->turned = FALSE;
  /* The silhouette stays: the map and every verdict work without a picture. */
  rw_slide_drop_body (slide);
  if (picture != NULL)
    rw_slide_take_picture (slide, picture, &self->wanted_box);
  else
    g_warning ("The picture could not be drawn: %s", error->message);
  if (picture != NULL && self->wanted_whole)
    rw_slide_keep_whole (slide);
  slide->sharp = TRUE;
  rw_backdrop_stop (self);
  rw_backdrop_look_ahead (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The part of the picture that the canvas shows, on whole pixels, so that the
 * bitmap is drawn without being scaled. */
static void
get_wanted_rectangle (RwBackdrop            *self,
                      RwView                *view,
                      cairo_rectangle_int_t *rectangle)
{
  const RwBox *picture = rw_atlas_get_view_box (self->drawn->atlas);
  RwBox visible = rw_view_get_visible (view);
  RwPoint from = rw_view_to_canvas (view, MAX (visible.x0, picture->x0), MAX (visible.y0, picture->y0));
  RwPoint to = rw_view_to_canvas (view, MIN (visible.x1, picture->x1), MIN (visible.y1, picture->y1));

  rectangle->x = (int) floor (from.x);
  rectangle->y = (int) floor (from.y);
  rectangle->width = (int) ceil (to.x) - rectangle->x;
  rectangle->height = (int) ceil (to.y) - rectangle->y;
}

/* Returns (transfer full) how the section that is drawn will be seen, which need
 * not be the one that is. */
static RwView *
new_view_of_drawn (RwBackdrop *self)
{
  RwBox fitted = rw_projection_get_fitted (self->drawn->atlas, self->small);

  return rw_view_new_of (self->view, &fitted);
}

static gboolean
settled_cb (gpointer user_data)
{
  RwBackdrop *self = RW_BACKDROP (user_data);
  g_autoptr(RwView) view = new_view_of_drawn (self);
  cairo_rectangle_int_t wanted;
  RwPoint from;
  RwPoint to;

  self->settle_id = 0;
  get_wanted_rectangle (self, view, &wanted);
  if (wanted.width < 8 || wanted.height < 8)
    return G_SOURCE_REMOVE;

  from = rw_view_to_body (view, wanted.x, wanted.y);
  to = rw_view_to_body (view, wanted.x + wanted.width, wanted.y + wanted.height);
  self->wanted_box = (RwBox) { from.x, from.y, to.x, to.y };
  self->wanted_whole = rw_view_get_zoom (view) == 1.0;
  self->cancellable = g_cancellable_new ();
  rw_artwork_render_async (self->drawn->artwork, &self->wanted_box,
                           wanted.width * self->scale_factor, wanted.height * self->scale_factor,
                           self->style, rw_figure_get_layers (rw_model_get_figure (self->model), self->aspect),
                           self->cancellable, rendered_cb, g_object_ref (self));

  return G_SOURCE_REMOVE;
}

/* What is not seen is not drawn: called when @slide is shown. */
static void
rw_backdrop_want (RwBackdrop *self,
                  RwSlide    *slide)
{
  gboolean at_once = slide->picture == NULL || slide->borrowed || slide->turned;

  if (slide->sharp || self->waiting || self->drawn == slide)
    return;

  rw_backdrop_stop (self);
  self->drawn = slide;
  self->settle_id = g_timeout_add (at_once ? 1 : SETTLE_TIME, settled_cb, self);
}

static void
rw_backdrop_invalidate (RwBackdrop *self)
{
  rw_backdrop_stop (self);
  rw_backdrop_drop_nodes (self);
  for (guint i = 0; i < self->n_slides; i++)
    self->slides[i].sharp = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* The regions are rated for another tool, coloured or named; the picture below them is
 * the same. */
static void
tool_changed_cb (RwBackdrop *self)
{
  rw_backdrop_drop_nodes (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
drop_pictures (RwBackdrop *self)
{
  for (guint i = 0; i < self->n_slides; i++)
    rw_slide_drop_pictures (&self->slides[i]);
}

static void
skin_tone_changed_cb (RwBackdrop *self)
{
  for (guint i = 0; i < self->n_slides; i++)
    rw_artwork_set_skin_tone (self->slides[i].artwork, rw_figure_get_skin_tone (rw_model_get_figure (self->model)));
  if (!rw_style_shows_skin_tone (self->style))
    return;

  rw_backdrop_stop (self);
  for (guint i = 0; i < self->n_slides; i++)
    rw_slide_turn (&self->slides[i]);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* What is seen stays until the new picture is there to fade in. */
static void
picture_changed_cb (RwBackdrop *self)
{
  rw_backdrop_stop (self);
  for (guint i = 0; i < self->n_slides; i++)
    {
      rw_artwork_set_depth (self->slides[i].artwork, rw_figure_get_depth (rw_model_get_figure (self->model)));
      rw_slide_turn (&self->slides[i]);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
rw_backdrop_dispose (GObject *object)
{
  RwBackdrop *self = RW_BACKDROP (object);

  rw_backdrop_stop (self);
  _rw_backdrop_end_fade (self);
  g_clear_object (&self->fade);
  for (guint i = 0; i < self->n_slides; i++)
    rw_slide_clear (&self->slides[i]);
  self->n_slides = 0;
  g_clear_object (&self->view);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_backdrop_parent_class)->dispose (object);
}

static void
rw_backdrop_class_init (RwBackdropClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rw_backdrop_dispose;

  /**
   * RwBackdrop::changed:
   *
   * There is something new to be drawn.
   */
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rw_backdrop_init (RwBackdrop *self)
{
  self->fresh = TRUE;
  self->scale_factor = 1;
  self->fineness = 1.0;
}

static void
add_slides (RwBackdrop *self)
{
  RwContent *content = rw_model_get_content (self->model);

  self->n_slides = self->aspect == RW_ASPECT_SECTION ? RW_CONTENT_N_SECTIONS : 1;
  for (guint i = 0; i < self->n_slides; i++)
    rw_slide_init (&self->slides[i],
                   self->aspect == RW_ASPECT_SECTION ? rw_content_get_section (content, i)
                                                     : rw_content_get_view (content, self->aspect, 0.0),
                   rw_content_get_atlas_folder (content));
}

static void
follow_figure (RwBackdrop *self,
               RwFigure   *figure)
{
  skin_tone_changed_cb (self);
  picture_changed_cb (self);
  g_signal_connect_object (figure, "notify::skin-tone", G_CALLBACK (skin_tone_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notify::labels", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notify::zones", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notify::units", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "colors-changed", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "picture-changed", G_CALLBACK (picture_changed_cb), self, G_CONNECT_SWAPPED);
}

RwBackdrop *
rw_backdrop_new (GtkWidget *owner,
                 RwModel   *model,
                 RwAspect   aspect,
                 RwView    *view)
{
  RwBackdrop *self = g_object_new (RW_TYPE_BACKDROP, NULL);

  self->model = g_object_ref (model);
  self->aspect = aspect;
  self->view = g_object_ref (view);
  self->fade = _rw_backdrop_new_fade (self, owner);
  add_slides (self);
  follow_figure (self, rw_model_get_figure (model));
  g_signal_connect_object (model, "tool-changed", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (tool_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "changed", G_CALLBACK (rw_backdrop_invalidate), self, G_CONNECT_SWAPPED);

  return self;
}

void
rw_backdrop_set_style (RwBackdrop *self,
                       RwStyle     style)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  if (style == self->style)
    return;

  /* A light body on a dark ground is worse than a silhouette. */
  self->style = style;
  drop_pictures (self);
  rw_backdrop_invalidate (self);
}

void
rw_backdrop_set_scale_factor (RwBackdrop *self,
                              int         scale_factor)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  if (scale_factor == self->scale_factor)
    return;

  self->scale_factor = scale_factor;
  rw_backdrop_invalidate (self);
}

void
rw_backdrop_set_fineness (RwBackdrop *self,
                          double      fineness)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  self->fineness = fineness;
  rw_backdrop_drop_nodes (self);
}

void
rw_backdrop_set_small (RwBackdrop *self,
                       gboolean    small)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  self->small = small;
}

void
rw_backdrop_set_labelled (RwBackdrop *self,
                          gboolean    labelled)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  self->labelled = labelled;
  tool_changed_cb (self);
}

void
rw_backdrop_set_waiting (RwBackdrop *self,
                         gboolean    waiting)
{
  g_return_if_fail (RW_IS_BACKDROP (self));

  if (waiting == self->waiting)
    return;

  self->waiting = waiting;
  if (!waiting)
    g_signal_emit (self, signals[CHANGED], 0);
}

void
rw_backdrop_borrow (RwBackdrop *self,
                    RwBackdrop *other)
{
  g_return_if_fail (RW_IS_BACKDROP (self));
  g_return_if_fail (RW_IS_BACKDROP (other));
  g_return_if_fail (self->aspect == other->aspect);

  for (guint i = 0; i < self->n_slides; i++)
    {
      RwSlide *slide = &self->slides[i];

      if (slide->picture == NULL && other->slides[i].picture != NULL && self->style == other->style)
        {
          rw_slide_borrow (slide, &other->slides[i]);
          end_fresh (self);
        }
    }
}

gboolean
rw_backdrop_is_sharp (RwBackdrop *self)
{
  g_return_val_if_fail (RW_IS_BACKDROP (self), FALSE);

  return get_slide (self)->sharp;
}

gboolean
rw_backdrop_is_drawn (RwBackdrop *self)
{
  g_return_val_if_fail (RW_IS_BACKDROP (self), FALSE);

  return !self->fresh;
}

void
rw_backdrop_snapshot (RwBackdrop  *self,
                      GtkSnapshot *snapshot,
                      double       width,
                      double       height)
{
  RwSlide *slide;

  g_return_if_fail (RW_IS_BACKDROP (self));

  slide = get_slide (self);
  rw_backdrop_want (self, slide);
  rw_backdrop_snapshot_fading (self, slide->left, _rw_backdrop_get_node (self, slide, width, height), snapshot);
}

gboolean
rw_backdrop_is_fading (RwBackdrop *self)
{
  g_return_val_if_fail (RW_IS_BACKDROP (self), FALSE);

  return get_slide (self)->left != NULL;
}

cairo_surface_t *
rw_backdrop_get_image (RwBackdrop *self,
                       int        *scale_factor,
                       guint      *serial)
{
  g_return_val_if_fail (RW_IS_BACKDROP (self), NULL);
  g_return_val_if_fail (scale_factor != NULL && serial != NULL, NULL);

  *scale_factor = self->scale_factor;
  *serial = self->serial;

  return get_slide (self)->shown;
}

void
rw_backdrop_snapshot_levels (RwBackdrop  *self,
                             GtkSnapshot *snapshot)
{
  RwSlide *slide;
  GskRenderNode *levels;

  g_return_if_fail (RW_IS_BACKDROP (self));

  if (!self->labelled)
    return;

  /* How large a section is must always be seen. */
  if (self->aspect != RW_ASPECT_SECTION && !rw_figure_shows (rw_model_get_figure (self->model), RW_FIGURE_LABELS))
    return;

  slide = get_slide (self);
  levels = _rw_backdrop_get_levels (self, slide);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (slide->levels_at.x, slide->levels_at.y));
  gtk_snapshot_append_node (snapshot, levels);
  gtk_snapshot_restore (snapshot);
}
