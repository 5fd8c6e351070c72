/* rw-stage-layout.c: how the stage shares out its room
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-stage-private.h"

#include "rw-projection.h"

/* How wide a small view is, pixels: at the most, also as a part of the stage, or of a
 * very large one; where it would lie over a body that is zoomed in; in a narrow
 * stage; and at the least. */
#define MINIATURE_MAX 180
#define MINIATURE_PART 0.24
#define MINIATURE_LARGE_PART 0.11
#define MINIATURE_ZOOMED 96
#define MINIATURE_NARROW 64
#define MINIATURE_MIN 40

/* The room around what lies over the body, and above the small views, which begin
 * as high as the card beside them, pixels. */
#define GAP_NARROW 8
#define GAP_WIDE 12
#define TOP 18

/* Round the words of the title, pixels. */
#define TITLE_AIR 20

/* What the small views of a narrow stage would lie over; the body is the same on both sides. */
#define BUTTOCK "gluteal-right"

/* From here on, pixels, there is room to be generous. */
#define WIDE 500

typedef struct
{
  gboolean wide;
  int gap;
  int tools;
  int width;
  int heights[RW_STAGE_N_SLOTS];
  int height;
} Layout;

/* Which views are small, in the order that they always have. */
static GtkWidget *
get_miniature (RwStage *self,
               guint    slot)
{
  return self->miniatures[slot < self->aspect ? slot : slot + 1];
}

static void
measure_miniatures (RwStage *self,
                    int      width,
                    Layout  *layout)
{
  layout->width = width;
  layout->height = (RW_STAGE_N_SLOTS - 1) * layout->gap;
  for (guint i = 0; i < RW_STAGE_N_SLOTS; i++)
    {
      layout->heights[i] = rw_miniature_get_height (RW_MINIATURE (get_miniature (self, i)), width);
      layout->height += layout->heights[i];
    }
}

/* Of a fixed size, but that they are made smaller until the column is not too high. */
static void
get_layout (RwStage  *self,
            gboolean  zoomed,
            int       width,
            int       height,
            Layout   *layout)
{
  gboolean wide = width >= WIDE;
  int most = MAX (MINIATURE_MAX, (int) (MINIATURE_LARGE_PART * width));
  int miniature = wide ? MIN (most, (int) (MINIATURE_PART * width)) : MINIATURE_NARROW;

  *layout = (Layout) { wide, wide ? GAP_WIDE : GAP_NARROW, 0, };
  if (self->tools != NULL)
    gtk_widget_measure (self->tools, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &layout->tools, NULL, NULL);
  measure_miniatures (self, zoomed ? MIN (miniature, MINIATURE_ZOOMED) : miniature, layout);
  while (layout->height > height - 2 * layout->gap && layout->width > MINIATURE_MIN)
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

/* What the small views need beside the body. */
static int
get_full_column (const Layout *layout)
{
  return layout->width + 2 * layout->gap;
}

/* How much the body keeps free beside it for the small views. A narrow and high
 * stage leaves it all of the width: they lie beside its thighs then, where it has
 * no zones. */
static int
get_column (RwStage      *self,
            const Layout *layout,
            int           width,
            int           height)
{
  const RwBox back = rw_projection_get_fitted (rw_model_get_view (self->model, RW_ASPECT_BACK), FALSE);
  double body = height * (back.x1 - back.x0) / (back.y1 - back.y0);

  if (layout->wide || self->aspect != RW_ASPECT_BACK)
    return get_full_column (layout);

  return CLAMP (width - layout->tools - (int) body, layout->gap, get_full_column (layout));
}

/* How far the body gives way, where the small views would lie over a zone of its
 * buttock: by half of their width at most, and with an arm below the tools. It hangs
 * on the size of the stage alone: nothing that is dragged over the body moves it. */
static int
get_shift (RwStage      *self,
           const Layout *layout,
           int           width,
           int           height,
           int           column)
{
  RwAtlas *atlas = rw_model_get_view (self->model, RW_ASPECT_BACK);
  const RwBox back = rw_projection_get_fitted (atlas, FALSE);
  const RwRegion *buttock = rw_atlas_find_region (atlas, BUTTOCK);
  double room = width - layout->tools - column;
  double scale = MIN (room / (back.x1 - back.x0), height / (back.y1 - back.y0));
  double edge;

  if (layout->wide || self->aspect != RW_ASPECT_BACK || buttock == NULL)
    return 0;

  edge = rw_polygon_get_bounds (rw_region_get_polygon (buttock))->x1 - (back.x0 + back.x1) / 2.0;
  edge = layout->tools + room / 2.0 + edge * scale;

  return CLAMP ((int) edge + get_full_column (layout) - width,
                0, MIN (layout->width / 2, MAX (layout->tools - layout->gap, 0)));
}

/* Zoomed in it stays where it was: only what lies over it is smaller. */
static void
allocate_canvas (RwStage      *self,
                 const Layout *layout,
                 int           width,
                 int           height)
{
  GtkWidget *canvas = self->canvases[self->aspect];
  RwView *view = rw_canvas_get_view (RW_CANVAS (canvas));
  int covered = get_full_column (layout);
  gboolean mirrored = is_mirrored (self);
  Layout whole;
  int column;
  int shift;

  get_layout (self, FALSE, width, height, &whole);
  column = get_column (self, &whole, width, height);
  shift = get_shift (self, &whole, width, height, column);
  rw_view_set_margins (view, mirrored ? column + shift : layout->tools - shift,
                       mirrored ? layout->tools - shift : column + shift);
  rw_view_set_covered (view, mirrored ? covered : layout->tools, mirrored ? layout->tools : covered);
  allocate (canvas, 0, 0, width, height);
}

/* In a narrow stage they stand at its foot, where the body tapers. */
static void
allocate_miniatures (RwStage      *self,
                     const Layout *layout,
                     int           width,
                     int           height)
{
  int x = is_mirrored (self) ? layout->gap : width - layout->gap - layout->width;
  int lowest = height - layout->gap - layout->height;
  int y = layout->wide ? MIN (TOP, lowest) : lowest;

  for (guint i = 0; i < RW_STAGE_N_SLOTS; i++)
    {
      allocate (get_miniature (self, i), x, y, layout->width, layout->heights[i]);
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

/* Returns how far down the tools reach, pixels. */
static int
allocate_tools (RwStage      *self,
                const Layout *layout,
                int           width,
                int           height)
{
  int natural;
  int y;

  if (self->tools == NULL)
    return 0;

  gtk_widget_measure (self->tools, GTK_ORIENTATION_VERTICAL, layout->tools, NULL, &natural, NULL, NULL);
  y = MAX ((height - natural) / 2, MIN (layout->gap + _rw_stage_get_title_height (self), height - natural));
  allocate (self->tools, is_mirrored (self) ? width - layout->tools : 0, y, layout->tools, natural);

  return y + natural;
}

/* At the foot, below the tools or, where they reach down to it, beside them. */
static void
allocate_zoom_bar (RwStage      *self,
                   const Layout *layout,
                   int           tools_end,
                   int           width,
                   int           height)
{
  int bar_width;
  int bar_height;
  int x;
  int y;

  gtk_widget_measure (self->zoom_bar, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &bar_width, NULL, NULL);
  gtk_widget_measure (self->zoom_bar, GTK_ORIENTATION_VERTICAL, bar_width, NULL, &bar_height, NULL, NULL);
  y = height - layout->gap - bar_height;
  x = tools_end > y ? MAX (layout->tools, layout->gap) : layout->gap;
  allocate (self->zoom_bar, is_mirrored (self) ? width - x - bar_width : x, y, bar_width, bar_height);
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

  get_layout (self, FALSE, width, gtk_widget_get_height (GTK_WIDGET (self)), &layout);
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
  int tools_end;

  get_layout (self, self->zoom > 1.0, width, height, &layout);
  allocate_canvas (self, &layout, width, height);
  allocate_miniatures (self, &layout, width, height);
  allocate_title (self, &layout, width);
  tools_end = allocate_tools (self, &layout, width, height);
  if (gtk_widget_get_visible (self->zoom_bar))
    allocate_zoom_bar (self, &layout, tools_end, width, height);
}
