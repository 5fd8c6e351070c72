/* rw-backdrop-draw.c: draws what the backdrop shows
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-backdrop-private.h"

#include "rw-appearance.h"
#include "rw-bitmap.h"
#include "rw-painter.h"
#include "rw-projection.h"

#include <math.h>

/* Of the names, pixels, where letters have their usual size. */
#define LETTER_SIZE 12.5

/* Above the names stands what the view shows, pixels. */
#define TITLE_HEIGHT 40.0

/* The marks that the tool may hide. */
#define BELOW_TOOL (RW_MARKS_WITH_TOOL & ~RW_MARK_SCALE)

/* How high the strip is in which the bar stands that tells how large a section
 * is, in letter sizes. */
#define SCALE_STRIP 4.0

/* Over which the head of the side view comes out of the ground, mm. */
#define HEAD_FADE 44.0

/* What draws a slide needs both. */
typedef struct
{
  RwBackdrop *self;
  RwSlide *slide;
} Drawing;

static const RwPalette *
get_palette (RwBackdrop *self)
{
  return rw_figure_get_palette (rw_model_get_figure (self->model), self->style);
}

static RwUnits
get_units (RwBackdrop *self)
{
  return rw_figure_get_units (rw_model_get_figure (self->model));
}

static void
draw_silhouette (Drawing *drawing,
                 cairo_t *cr)
{
  double scale = rw_view_get_scale (drawing->self->view);
  RwPoint origin = rw_view_to_canvas (drawing->self->view, 0, 0);

  cairo_translate (cr, origin.x, origin.y);
  cairo_scale (cr, scale, scale);
  rw_painter_draw_silhouette (cr, get_palette (drawing->self), drawing->slide->atlas, scale);
}

static void
draw_picture (Drawing         *drawing,
              cairo_t         *cr,
              cairo_surface_t *picture,
              const RwBox     *box)
{
  RwPoint from = rw_view_to_canvas (drawing->self->view, box->x0, box->y0);
  RwPoint to = rw_view_to_canvas (drawing->self->view, box->x1, box->y1);

  cairo_save (cr);
  if (drawing->slide->sharp)
    {
      from = (RwPoint) { round (from.x), round (from.y) };
      to = (RwPoint) { round (to.x), round (to.y) };
    }

  cairo_translate (cr, from.x, from.y);
  cairo_scale (cr,
               (to.x - from.x) / cairo_image_surface_get_width (picture),
               (to.y - from.y) / cairo_image_surface_get_height (picture));
  cairo_set_source_surface (cr, picture, 0.0, 0.0);
  cairo_paint (cr);
  cairo_restore (cr);
}

static void
draw_background (RwBackdrop *self,
                 cairo_t    *cr)
{
  const RwPalette *palette = rw_palette_get (self->style);
  cairo_pattern_t *pattern = cairo_pattern_create_linear (0.0, 0.0, 0.0, self->height);

  rw_color_add_stop (&palette->background, 1.0, pattern, 0.0);
  rw_color_add_stop (&palette->background_edge, 1.0, pattern, 1.0);
  cairo_set_source (cr, pattern);
  cairo_paint (cr);
  cairo_pattern_destroy (pattern);
}

/* From the side the head would end at the edge as if it were cut. */
static void
fade_head (Drawing *drawing,
           cairo_t *cr)
{
  RwBox fitted = rw_projection_get_fitted (drawing->slide->atlas, FALSE);
  double top = rw_view_to_canvas (drawing->self->view, 0.0, fitted.y0).y;
  double end = rw_view_to_canvas (drawing->self->view, 0.0, fitted.y0 + HEAD_FADE).y;
  const RwPalette *palette = rw_palette_get (drawing->self->style);
  cairo_pattern_t *pattern;

  if (drawing->self->aspect != RW_ASPECT_SIDE || end <= 0.0)
    return;

  pattern = cairo_pattern_create_linear (0.0, top, 0.0, end);
  rw_color_add_stop (&palette->background, 1.0, pattern, 0.0);
  rw_color_add_stop (&palette->background, 0.0, pattern, 1.0);
  cairo_set_source (cr, pattern);
  cairo_paint (cr);
  cairo_pattern_destroy (pattern);
}

static void
draw_zones (Drawing *drawing,
            cairo_t *cr)
{
  RwBackdrop *self = drawing->self;
  RwAtlas *atlas = drawing->slide->atlas;
  double scale = rw_view_get_scale (self->view);
  RwFigure *figure = rw_model_get_figure (self->model);
  RwZoneGround ground = rw_depth_get_zone_ground (rw_figure_get_depth (figure), self->aspect,
                                                  rw_figure_get_layers (figure, self->aspect));
  RwPoint origin = rw_view_to_canvas (self->view, 0, 0);

  cairo_translate (cr, origin.x, origin.y);
  cairo_scale (cr, scale, scale);
  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const RwRegion *region = rw_atlas_get_region (atlas, i);

      rw_painter_draw_zone (cr, get_palette (self), region,
                            rw_model_rate_region (self->model, region)->rating, ground, 0.0,
                            scale * self->fineness);
    }
}

/* Between the margins, below the title. */
static RwBox
get_area (RwBackdrop *self)
{
  RwBox area = rw_view_get_free (self->view);

  area.y0 += TITLE_HEIGHT / rw_view_get_scale (self->view);

  return area;
}

/* The names of the regions, or of the parts of a section, where there is room,
 * and which way round a section is. Names would cover a part that fills the
 * canvas. */
static void
draw_words (Drawing *drawing,
             cairo_t *cr)
{
  RwBackdrop *self = drawing->self;
  RwContent *content = rw_model_get_content (self->model);
  RwFigure *figure = rw_model_get_figure (self->model);
  const RwPalette *palette = get_palette (self);
  gboolean named = rw_figure_shows (figure, RW_FIGURE_LABELS) && rw_view_get_zoom (self->view) == 1.0;
  double scale = rw_view_get_scale (self->view);
  double size = rw_backdrop_get_letter_size () / scale;
  RwPoint origin = rw_view_to_canvas (self->view, 0, 0);
  RwBox area = get_area (self);

  cairo_translate (cr, origin.x, origin.y);
  cairo_scale (cr, scale, scale);
  if (!named)
    rw_painter_draw_marks (cr, palette, drawing->slide->atlas, BELOW_TOOL, get_units (self), &area, size, scale);
  else if (self->aspect == RW_ASPECT_SECTION)
    /* The tool presses in all that is drawn here, and with it dots and lines. */
    rw_painter_draw_part_names (cr, palette, drawing->slide->atlas, rw_figure_get_depth (figure),
                                rw_figure_get_layers (figure, self->aspect), BELOW_TOOL, get_units (self), NULL,
                                &area, size, scale);
  else
    rw_painter_draw_region_names (cr, palette, drawing->slide->atlas, rw_content_get_guidance (content),
                                  &area, size, scale);
}

/* Whether @picture, of @box, reaches as far as the view does, but for a pixel. */
static gboolean
is_covered (Drawing         *drawing,
            cairo_surface_t *picture,
            const RwBox     *box)
{
  const RwBox *all = rw_atlas_get_view_box (drawing->slide->atlas);
  RwBox visible = rw_view_get_visible (drawing->self->view);
  double pixel = 1.0 / rw_view_get_scale (drawing->self->view);

  return picture != NULL &&
         box->x0 <= MAX (visible.x0, all->x0) + pixel &&
         box->y0 <= MAX (visible.y0, all->y0) + pixel &&
         box->x1 >= MIN (visible.x1, all->x1) - pixel &&
         box->y1 >= MIN (visible.y1, all->y1) - pixel;
}

/* Where the last picture does not reach, while the next one is being drawn, a
 * coarse one of the whole body stands in, or the silhouette. */
static void
draw_cb (cairo_t  *cr,
         gpointer  user_data)
{
  Drawing *drawing = user_data;
  RwSlide *slide = drawing->slide;
  RwFigure *figure = rw_model_get_figure (drawing->self->model);
  gboolean covered;

  draw_background (drawing->self, cr);
  covered = is_covered (drawing, slide->picture, &slide->picture_box);
  if (!covered && !is_covered (drawing, slide->whole, &slide->whole_box))
    {
      cairo_save (cr);
      draw_silhouette (drawing, cr);
      cairo_restore (cr);
    }
  if (!covered && slide->whole != NULL)
    draw_picture (drawing, cr, slide->whole, &slide->whole_box);
  if (slide->picture != NULL)
    draw_picture (drawing, cr, slide->picture, &slide->picture_box);
  fade_head (drawing, cr);
  /* Many strokes, for which a first frame does not wait. */
  if (drawing->self->fresh)
    return;

  if (rw_figure_shows (figure, RW_FIGURE_ZONES))
    {
      cairo_save (cr);
      draw_zones (drawing, cr);
      cairo_restore (cr);
    }
  if (drawing->self->labelled)
    draw_words (drawing, cr);
}

GskRenderNode *
_rw_backdrop_get_node (RwBackdrop *self,
                       RwSlide    *slide,
                       double      width,
                       double      height)
{
  Drawing drawing = { self, slide };

  if (slide->node == NULL)
    {
      self->height = height;
      slide->shown = rw_bitmap_draw (width, height, self->scale_factor, draw_cb, &drawing);
      slide->node = rw_bitmap_new_for_surface (slide->shown,
                                               &GRAPHENE_RECT_INIT (0, 0, MAX (width, 1), MAX (height, 1)));
      self->serial++;
    }

  return slide->node;
}

static void
draw_levels_cb (cairo_t  *cr,
                gpointer  user_data)
{
  Drawing *drawing = user_data;
  RwBackdrop *self = drawing->self;
  double scale = rw_view_get_scale (self->view);
  RwPoint origin = rw_view_to_canvas (self->view, 0, 0);
  RwBox area = get_area (self);

  cairo_translate (cr, origin.x - drawing->slide->levels_at.x, origin.y - drawing->slide->levels_at.y);
  cairo_scale (cr, scale, scale);
  rw_painter_draw_level_labels (cr, get_palette (self), drawing->slide->atlas, scale);
  rw_painter_draw_marks (cr, get_palette (self), drawing->slide->atlas, RW_MARK_SCALE, get_units (self), &area,
                         rw_backdrop_get_letter_size () / scale, scale);
}

static RwBox
get_levels_box (RwBackdrop *self,
                RwSlide    *slide)
{
  double scale = rw_view_get_scale (self->view);
  RwBox box = get_area (self);

  if (self->aspect == RW_ASPECT_SECTION)
    box.y0 = MAX (box.y0, box.y1 - SCALE_STRIP * rw_backdrop_get_letter_size () / scale);
  else
    rw_painter_get_level_labels_bounds (slide->atlas, scale, &box);

  return box;
}

/* As much of them as the canvas shows. */
GskRenderNode *
_rw_backdrop_get_levels (RwBackdrop *self,
                         RwSlide    *slide)
{
  Drawing drawing = { self, slide };
  RwBox visible;
  RwBox box;
  RwPoint from;
  RwPoint to;

  if (slide->levels != NULL)
    return slide->levels;

  visible = rw_view_get_visible (self->view);
  box = get_levels_box (self, slide);
  from = rw_view_to_canvas (self->view, MAX (box.x0, visible.x0), MAX (box.y0, visible.y0));
  to = rw_view_to_canvas (self->view, MIN (box.x1, visible.x1), MIN (box.y1, visible.y1));
  slide->levels_at = (RwPoint) { floor (from.x), floor (from.y) };
  slide->levels = rw_bitmap_new_drawn ((int) ceil (to.x - slide->levels_at.x), (int) ceil (to.y - slide->levels_at.y),
                                       self->scale_factor, draw_levels_cb, &drawing);

  return slide->levels;
}

double
rw_backdrop_get_letter_size (void)
{
  return LETTER_SIZE * rw_appearance_get_text_scale ();
}
