/* rw-painter-labels.c: the names of the vertebrae beside the column
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <pango/pangocairo.h>

#include "rw-painter-private.h"

/* From behind: the middle of the names, clear of the widest transverse
 * processes (those of L3, 45 mm from the midline), and how long a tick is, mm. */
#define RW_LABEL_X 58.6
#define RW_LABEL_TICK 5.0

/* From the edge of a tick to the name, and from the middle of the widest name
 * to its edge, as parts of the letter size. */
#define RW_LABEL_GAP 0.4
#define RW_LABEL_REACH 1.3

/* Letters grow with the picture between these sizes, pixels. */
#define RW_LABEL_MIN_PIXELS 11.0
#define RW_LABEL_MAX_PIXELS 17.0
#define RW_LABEL_HEIGHT 6.0

/* How large the caption of a section and the line below it are beside other words. */
#define RW_CAPTION_SIZE 1.3
#define RW_CAPTION_NOTE_SIZE 0.85

/* From one name to the next at the least, as a part of the letter size. */
#define RW_LABEL_PITCH 1.3

/* Where there is no room for every name, these stay, the first ones first. */
static const char * const landmarks[] = {
  "C1", "L5", "T1", "T12", "C7", "L1", "T7", "Co", "L3", "C4", "T4", "T10", "S1", "S3",
};

/* Static: their family, or NULL */
static const char *letters;

typedef struct
{
  RwAtlas *atlas;
  PangoLayout *layout;

  /* Of the letters, mm */
  double size;

  /* At which heights names stand already, mm */
  GArray *taken;

  /* Which levels they are of */
  GPtrArray *levels;
} RwLabels;

static gboolean
is_free (const RwLabels *self,
         double          y)
{
  for (guint i = 0; i < self->taken->len; i++)
    {
      if (ABS (g_array_index (self->taken, double, i) - y) < RW_LABEL_PITCH * self->size)
        return FALSE;
    }

  return TRUE;
}

/* On the body of the vertebra where that is seen, else beside the column. */
static double
get_middle (const RwLabels *self,
            const RwLevel  *level)
{
  return rw_atlas_get_aspect (self->atlas) == RW_ASPECT_SIDE ? level->x : RW_LABEL_X;
}

/* The names stand in a column, and all ticks end at one line. */
static void
draw_tick (cairo_t         *cr,
           const RwPalette *palette,
           const RwLabels  *self,
           double           y,
           double           scale)
{
  double end = RW_LABEL_X - (RW_LABEL_REACH + RW_LABEL_GAP) * self->size;

  cairo_move_to (cr, end, y);
  cairo_line_to (cr, end - RW_LABEL_TICK, y);
  rw_color_set_faded (&palette->label_halo, 0.75, cr);
  cairo_set_line_width (cr, 2.6 / scale);
  cairo_stroke_preserve (cr);
  rw_color_set (&palette->label, cr);
  cairo_set_line_width (cr, 1.0 / scale);
  cairo_stroke (cr);
}

/* Where the name of @level stands. */
static RwBox
get_text_box (const RwLabels *self,
              const RwLevel  *level)
{
  double y = rw_level_get_middle (level);
  double x = get_middle (self, level);
  int width, height;

  pango_layout_set_text (self->layout, level->id, -1);
  pango_layout_get_size (self->layout, &width, &height);

  return (RwBox) { x - (double) width / PANGO_SCALE / 2.0, y - (double) height / PANGO_SCALE / 2.0,
                   x + (double) width / PANGO_SCALE / 2.0, y + (double) height / PANGO_SCALE / 2.0 };
}

static void
draw_label (cairo_t         *cr,
            const RwPalette *palette,
            RwLabels        *self,
            const RwLevel   *level,
            double           scale)
{
  RwBox box = get_text_box (self, level);

  if (rw_atlas_get_aspect (self->atlas) == RW_ASPECT_BACK)
    draw_tick (cr, palette, self, rw_level_get_middle (level), scale);
  cairo_move_to (cr, box.x0, box.y0);
  pango_cairo_layout_path (cr, self->layout);
  rw_color_set (&palette->label_halo, cr);
  cairo_set_line_width (cr, rw_painter_get_line (1.6, 3.0, 4.0, scale));
  cairo_stroke_preserve (cr);
  rw_color_set (&palette->label, cr);
  cairo_fill (cr);
}

void
rw_painter_set_family (const char *family)
{
  g_atomic_pointer_set (&letters, g_intern_string (family));
}

PangoLayout *
rw_painter_new_layout (cairo_t *cr,
                       double   size)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string ("Sans Semi-Bold");
  const char *family = g_atomic_pointer_get (&letters);
  cairo_font_options_t *options = cairo_font_options_create ();

  /* Letters are laid out in millimetres, where hints for whole pixels would
   * be hints for whole millimetres. */
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (pango_layout_get_context (layout), options);
  pango_context_set_round_glyph_positions (pango_layout_get_context (layout), FALSE);
  if (family != NULL)
    pango_font_description_set_family_static (font, family);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  cairo_font_options_destroy (options);
  pango_font_description_free (font);

  return layout;
}

static double
get_size (double scale)
{
  return rw_painter_get_line (RW_LABEL_HEIGHT, RW_LABEL_MIN_PIXELS, RW_LABEL_MAX_PIXELS, scale);
}

static void
add_level (RwLabels      *self,
           const RwLevel *level)
{
  double y = rw_level_get_middle (level);

  if (!is_free (self, y))
    return;

  g_array_append_val (self->taken, y);
  g_ptr_array_add (self->levels, (gpointer) level);
}

/* Finds the levels whose names have room. */
static void
rw_labels_init (RwLabels *self,
                cairo_t  *cr,
                RwAtlas  *atlas,
                double    scale)
{
  self->atlas = atlas;
  self->size = get_size (scale);
  self->layout = rw_painter_new_layout (cr, self->size);
  self->taken = g_array_new (FALSE, FALSE, sizeof (double));
  self->levels = g_ptr_array_new ();
  if (rw_atlas_get_aspect (atlas) == RW_ASPECT_SECTION)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (landmarks); i++)
    {
      const RwLevel *level = rw_atlas_find_level (atlas, landmarks[i]);

      if (level != NULL)
        add_level (self, level);
    }

  for (guint i = 0; i < rw_atlas_get_n_levels (atlas); i++)
    add_level (self, rw_atlas_get_level (atlas, i));
}

static void
rw_labels_clear (RwLabels *self)
{
  g_ptr_array_unref (self->levels);
  g_array_unref (self->taken);
  g_object_unref (self->layout);
}

void
rw_painter_draw_level_labels (cairo_t         *cr,
                              const RwPalette *palette,
                              RwAtlas         *atlas,
                              double           scale)
{
  RwLabels self;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (atlas != NULL);
  g_return_if_fail (scale > 0.0);

  rw_labels_init (&self, cr, atlas, scale);
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < self.levels->len; i++)
    draw_label (cr, palette, &self, g_ptr_array_index (self.levels, i), scale);
  cairo_restore (cr);
  rw_labels_clear (&self);
}

/* The letters have no tails: what stands over and below them is air. */
GArray *
rw_painter_new_level_label_boxes (cairo_t *cr,
                                  RwAtlas *atlas,
                                  double   scale)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (RwBox));
  RwLabels self;

  rw_labels_init (&self, cr, atlas, scale);
  for (guint i = 0; i < self.levels->len; i++)
    {
      RwBox box = get_text_box (&self, g_ptr_array_index (self.levels, i));
      PangoRectangle ink;

      pango_layout_get_extents (self.layout, &ink, NULL);
      box.y0 += (double) ink.y / PANGO_SCALE;
      box.y1 = box.y0 + (double) ink.height / PANGO_SCALE;
      g_array_append_val (boxes, box);
    }
  rw_labels_clear (&self);

  return boxes;
}

void
rw_painter_get_level_labels_bounds (RwAtlas *atlas,
                                    double   scale,
                                    RwBox   *bounds)
{
  double size;
  double reach;
  guint n;

  g_return_if_fail (atlas != NULL);
  g_return_if_fail (bounds != NULL);
  g_return_if_fail (scale > 0.0);

  *bounds = (RwBox) { 0.0, 0.0, 0.0, 0.0 };
  if (rw_atlas_get_aspect (atlas) == RW_ASPECT_SECTION)
    return;

  size = get_size (scale);
  reach = 2.0 * size + RW_LABEL_TICK;
  n = rw_atlas_get_n_levels (atlas);
  *bounds = (RwBox) { G_MAXDOUBLE, rw_level_get_middle (rw_atlas_get_level (atlas, 0)) - size,
                      -G_MAXDOUBLE, rw_level_get_middle (rw_atlas_get_level (atlas, n - 1)) + size };
  for (guint i = 0; i < n; i++)
    {
      double x = rw_atlas_get_aspect (atlas) == RW_ASPECT_SIDE ? rw_atlas_get_level (atlas, i)->x : RW_LABEL_X;

      bounds->x0 = MIN (bounds->x0, x - reach);
      bounds->x1 = MAX (bounds->x1, x + reach);
    }
}

void
rw_painter_draw_caption (cairo_t         *cr,
                         const RwPalette *palette,
                         const RwBox     *area,
                         const char      *text,
                         const char      *note,
                         double           size)
{
  g_autoptr(PangoLayout) layout = NULL;
  g_autoptr(PangoLayout) small = NULL;
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  int height;

  g_return_if_fail (cr != NULL);
  g_return_if_fail (palette != NULL);
  g_return_if_fail (area != NULL);
  g_return_if_fail (text != NULL && note != NULL);
  g_return_if_fail (size > 0.0);

  layout = rw_painter_new_layout (cr, size * RW_CAPTION_SIZE);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, NULL, &height);
  small = rw_painter_new_layout (cr, size * RW_CAPTION_NOTE_SIZE);
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_NORMAL));
  pango_layout_set_attributes (small, attributes);
  pango_layout_set_text (small, note, -1);
  cairo_save (cr);
  cairo_move_to (cr, area->x0 + size, area->y0 + size);
  rw_color_set (&palette->label, cr);
  pango_cairo_show_layout (cr, layout);
  cairo_move_to (cr, area->x0 + size, area->y0 + size + (double) height / PANGO_SCALE);
  pango_cairo_show_layout (cr, small);
  cairo_restore (cr);
}
