/* rw-view.c: which part of the body the canvas shows, and how large
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-view.h"

struct _RwView
{
  GObject parent_instance;

  RwBox body;
  double width;
  double height;
  double left;
  double right;
  double covered_left;
  double covered_right;
  double beside;
  double least;
  double zoom;
  RwPoint centre;
};

G_DEFINE_FINAL_TYPE (RwView, rw_view, G_TYPE_OBJECT)

enum
{
  CHANGED,
  BODY_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* How much of the canvas's width is the body's own, and its middle. */
static double
get_room (RwView *self)
{
  return MAX (self->width - self->left - self->right, 1.0);
}

static double
get_middle (RwView *self)
{
  return self->left + get_room (self) / 2.0;
}

static double
get_fit_scale (RwView *self)
{
  double across = get_room (self) / (self->body.x1 - self->body.x0);
  double down = self->height / (self->body.y1 - self->body.y0);
  double full = MIN (across, down);
  double less = (get_room (self) - 2.0 * self->beside) / (self->body.x1 - self->body.x0);

  return MAX (less >= self->least * full ? MIN (less, full) : full, 1e-3);
}

/* The centre may go only so far that the body still fills the canvas; where
 * the body is smaller than the canvas it stays in the middle. */
static double
clamp_centre (double centre,
              double low,
              double high,
              double visible)
{
  if (visible >= high - low)
    return (low + high) / 2.0;

  return CLAMP (centre, low + visible / 2.0, high - visible / 2.0);
}

/* Returns whether anything moved. */
static gboolean
rw_view_place (RwView  *self,
               double   zoom,
               RwPoint  centre)
{
  double scale;

  zoom = CLAMP (zoom, 1.0, RW_VIEW_MAX_ZOOM);
  scale = get_fit_scale (self) * zoom;
  centre.x = clamp_centre (centre.x, self->body.x0, self->body.x1, get_room (self) / scale);
  centre.y = clamp_centre (centre.y, self->body.y0, self->body.y1, self->height / scale);

  if (zoom == self->zoom && centre.x == self->centre.x && centre.y == self->centre.y)
    return FALSE;

  self->zoom = zoom;
  self->centre = centre;

  return TRUE;
}

static void
rw_view_change (RwView  *self,
                double   zoom,
                RwPoint  centre)
{
  if (rw_view_place (self, zoom, centre))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
rw_view_class_init (RwViewClass *klass)
{
  /**
   * RwView::changed:
   *
   * Scale or position are no longer what they were.
   */
  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * RwView::body-changed:
   *
   * Another body is looked at in the same way: scale and position are no longer
   * what they were, but a picture of the one before is still good when it is
   * looked at again.
   */
  signals[BODY_CHANGED] =
    g_signal_new ("body-changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
rw_view_init (RwView *self)
{
  self->zoom = 1.0;
  self->width = 1.0;
  self->height = 1.0;
}

RwView *
rw_view_new (const RwBox *body)
{
  RwView *self = g_object_new (RW_TYPE_VIEW, NULL);

  self->body = *body;
  rw_view_fit (self);

  return self;
}

static gboolean
is_same (const RwBox *a,
         const RwBox *b)
{
  return a->x0 == b->x0 && a->y0 == b->y0 && a->x1 == b->x1 && a->y1 == b->y1;
}

/* Looks at @body as @other looks at its own: what lay so far across and down the
 * one lies so far across and down the other. */
static void
look_as (RwView      *self,
         RwView      *other,
         const RwBox *body)
{
  double across = (other->centre.x - other->body.x0) / (other->body.x1 - other->body.x0);
  double down = (other->centre.y - other->body.y0) / (other->body.y1 - other->body.y0);
  RwPoint centre = { body->x0 + across * (body->x1 - body->x0), body->y0 + down * (body->y1 - body->y0) };

  if (is_same (body, &other->body))
    centre = other->centre;
  self->body = *body;
  rw_view_place (self, other->zoom, centre);
}

RwView *
rw_view_new_of (RwView      *other,
                const RwBox *body)
{
  RwView *self;

  g_return_val_if_fail (RW_IS_VIEW (other), NULL);

  self = g_object_new (RW_TYPE_VIEW, NULL);
  self->width = other->width;
  self->height = other->height;
  self->left = other->left;
  self->right = other->right;
  self->covered_left = other->covered_left;
  self->covered_right = other->covered_right;
  self->beside = other->beside;
  self->least = other->least;
  look_as (self, other, body);

  return self;
}

void
rw_view_set_body (RwView      *self,
                  const RwBox *body)
{
  g_return_if_fail (RW_IS_VIEW (self));

  if (is_same (body, &self->body))
    return;

  look_as (self, self, body);
  g_signal_emit (self, signals[BODY_CHANGED], 0);
}

void
rw_view_set_size (RwView *self,
                  double  width,
                  double  height)
{
  g_return_if_fail (RW_IS_VIEW (self));

  width = MAX (width, 1.0);
  height = MAX (height, 1.0);
  if (width == self->width && height == self->height)
    return;

  self->width = width;
  self->height = height;
  rw_view_place (self, self->zoom, self->centre);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
rw_view_set_margins (RwView *self,
                     double  left,
                     double  right)
{
  g_return_if_fail (RW_IS_VIEW (self));

  if (left == self->left && right == self->right)
    return;

  self->left = self->covered_left = left;
  self->right = self->covered_right = right;
  rw_view_place (self, self->zoom, self->centre);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
rw_view_set_covered (RwView *self,
                     double  left,
                     double  right)
{
  g_return_if_fail (RW_IS_VIEW (self));

  if (left == self->covered_left && right == self->covered_right)
    return;

  self->covered_left = left;
  self->covered_right = right;
  g_signal_emit (self, signals[CHANGED], 0);
}

void
rw_view_set_beside (RwView *self,
                    double  beside,
                    double  least)
{
  g_return_if_fail (RW_IS_VIEW (self));

  if (beside == self->beside && least == self->least)
    return;

  self->beside = beside;
  self->least = least;
  rw_view_place (self, self->zoom, self->centre);
  g_signal_emit (self, signals[CHANGED], 0);
}

double
rw_view_get_scale (RwView *self)
{
  g_return_val_if_fail (RW_IS_VIEW (self), 1.0);

  return get_fit_scale (self) * self->zoom;
}

double
rw_view_get_zoom (RwView *self)
{
  g_return_val_if_fail (RW_IS_VIEW (self), 1.0);

  return self->zoom;
}

RwPoint
rw_view_to_body (RwView *self,
                 double  x,
                 double  y)
{
  double scale = rw_view_get_scale (self);

  return (RwPoint) {
    self->centre.x + (x - get_middle (self)) / scale,
    self->centre.y + (y - self->height / 2.0) / scale,
  };
}

RwPoint
rw_view_to_canvas (RwView *self,
                   double  x,
                   double  y)
{
  double scale = rw_view_get_scale (self);

  return (RwPoint) {
    (x - self->centre.x) * scale + get_middle (self),
    (y - self->centre.y) * scale + self->height / 2.0,
  };
}

RwBox
rw_view_get_visible (RwView *self)
{
  RwPoint from = rw_view_to_body (self, 0, 0);
  RwPoint to = rw_view_to_body (self, self->width, self->height);

  return (RwBox) { from.x, from.y, to.x, to.y };
}

RwBox
rw_view_get_free (RwView *self)
{
  RwBox free = rw_view_get_visible (self);
  double scale = rw_view_get_scale (self);

  free.x0 += self->covered_left / scale;
  free.x1 -= self->covered_right / scale;

  return free;
}

void
rw_view_zoom_at (RwView *self,
                 double  factor,
                 double  x,
                 double  y)
{
  RwPoint body = rw_view_to_body (self, x, y);
  double zoom = CLAMP (self->zoom * factor, 1.0, RW_VIEW_MAX_ZOOM);
  double scale = get_fit_scale (self) * zoom;
  RwPoint centre = {
    body.x - (x - get_middle (self)) / scale,
    body.y - (y - self->height / 2.0) / scale,
  };

  rw_view_change (self, zoom, centre);
}

void
rw_view_pan_to (RwView  *self,
                RwPoint  body,
                double   x,
                double   y)
{
  double scale = rw_view_get_scale (self);
  RwPoint centre = {
    body.x - (x - get_middle (self)) / scale,
    body.y - (y - self->height / 2.0) / scale,
  };

  rw_view_change (self, self->zoom, centre);
}

void
rw_view_pan_by (RwView *self,
                double  dx,
                double  dy)
{
  double scale = rw_view_get_scale (self);

  rw_view_change (self, self->zoom,
                  (RwPoint) { self->centre.x - dx / scale, self->centre.y - dy / scale });
}

void
rw_view_fit (RwView *self)
{
  rw_view_change (self, 1.0,
                  (RwPoint) { (self->body.x0 + self->body.x1) / 2.0,
                              (self->body.y0 + self->body.y1) / 2.0 });
}
