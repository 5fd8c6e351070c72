/* rw-stage-layout.c: how the stage shares out its room
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-stage-private.h"

#include "rw-projection.h"

/* How wide a small view is, pixels, and the room around it. */
#define MINIATURE_MIN 76
#define MINIATURE_MAX 232
#define GAP_NARROW 8
#define GAP_WIDE 14

/* Round the words of the title, pixels. */
#define TITLE_AIR 20

/* From here on, pixels, there is room to be generous. */
#define WIDE 480

typedef struct
{
  int gap;
  int tools;
  int width;
  int heights[RW_STAGE_N_SLOTS];
  int height;
} Layout;

static void
measure_miniatures (RwStage *self,
                    int      width,
                    Layout  *layout)
{
  layout->width = width;
  layout->height = (RW_STAGE_N_SLOTS - 1) * layout->gap;
  for (guint i = 0; i < RW_STAGE_N_SLOTS; i++)
    {
      RwMiniature *miniature = RW_MINIATURE (self->miniatures[self->slots[i]]);

      layout->heights[i] = rw_miniature_get_height (miniature, width);
      layout->height += layout->heights[i];
    }
}

/* The small views take what the body leaves beside it when it fills the height,
 * and are made smaller still until the column is not too high. */
static void
get_layout (RwStage *self,
            int      width,
            int      height,
            Layout  *layout)
{
  const RwBox back = rw_projection_get_fitted (rw_model_get_view (self->model, RW_ASPECT_BACK), 0.0);
  double body = height * (back.x1 - back.x0) / (back.y1 - back.y0);
  int left;

  *layout = (Layout) { width >= WIDE ? GAP_WIDE : GAP_NARROW, 0, };
  if (self->tools != NULL)
    gtk_widget_measure (self->tools, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &layout->tools, NULL, NULL);
  left = width - layout->tools - (int) body - 2 * layout->gap;
  measure_miniatures (self, CLAMP (left, MINIATURE_MIN, MINIATURE_MAX), layout);
  while (layout->height > height - 2 * layout->gap && layout->width > MINIATURE_MIN / 2)
    measure_miniatures (self, layout->width - 2, layout);
}

static gboolean
is_mirrored (RwStage *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
allocate (GtkWidget *child,
          int        x,
          int        y,
          int        width,
          int        height)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

static void
allocate_canvas (RwStage      *self,
                 const Layout *layout,
                 int           width,
                 int           height)
{
  GtkWidget *canvas = self->canvases[self->aspect];
  int column = layout->width + 2 * layout->gap;
  gboolean mirrored = is_mirrored (self);

  rw_view_set_margins (rw_canvas_get_view (RW_CANVAS (canvas)),
                       mirrored ? column : layout->tools,
                       mirrored ? layout->tools : column);
  allocate (canvas, 0, 0, width, height);
}

static void
allocate_miniatures (RwStage      *self,
                     const Layout *layout,
                     int           width,
                     int           height)
{
  int x = is_mirrored (self) ? layout->gap : width - layout->gap - layout->width;
  int y = height - layout->gap - layout->height;

  for (guint i = 0; i < RW_STAGE_N_SLOTS; i++)
    {
      allocate (self->miniatures[self->slots[i]], x, y, layout->width, layout->heights[i]);
      y += layout->heights[i] + layout->gap;
    }
}

static void
allocate_title (RwStage      *self,
                const Layout *layout,
                int           width)
{
  int natural_width;
  int natural_height;

  gtk_widget_measure (self->title, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural_width, NULL, NULL);
  natural_width = MIN (natural_width, width - 2 * layout->gap);
  gtk_widget_measure (self->title, GTK_ORIENTATION_VERTICAL, natural_width, NULL, &natural_height, NULL, NULL);
  allocate (self->title, is_mirrored (self) ? width - layout->gap - natural_width : layout->gap, layout->gap,
            natural_width, natural_height);
}

static void
allocate_tools (RwStage      *self,
                const Layout *layout,
                int           width,
                int           height)
{
  int natural;
  int y;

  if (self->tools == NULL)
    return;

  gtk_widget_measure (self->tools, GTK_ORIENTATION_VERTICAL, layout->tools, NULL, &natural, NULL, NULL);
  y = MAX ((height - natural) / 2, MIN (layout->gap + _rw_stage_get_title_height (self), height - natural));
  allocate (self->tools, is_mirrored (self) ? width - layout->tools : 0, y, layout->tools, natural);
}

/* Beside the small views, which reach up to it where the window is low. */
gboolean
_rw_stage_title_fits (RwStage    *self,
                      const char *title)
{
  g_autoptr(PangoLayout) words = gtk_widget_create_pango_layout (self->title, title);
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  Layout layout;
  int needed;

  if (width <= 0)
    return FALSE;

  get_layout (self, width, gtk_widget_get_height (GTK_WIDGET (self)), &layout);
  pango_layout_get_pixel_size (words, &needed, NULL);

  return needed + TITLE_AIR <= width - layout.width - 2 * layout.gap;
}

int
_rw_stage_get_title_height (RwStage *self)
{
  int height;

  gtk_widget_measure (self->title, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);

  return height;
}

void
_rw_stage_lay_out (RwStage *self,
                   int      width,
                   int      height)
{
  Layout layout;

  get_layout (self, width, height, &layout);
  allocate_canvas (self, &layout, width, height);
  allocate_miniatures (self, &layout, width, height);
  allocate_title (self, &layout, width);
  allocate_tools (self, &layout, width, height);
}
