/* section-cells.c: how deep each place lies in each thing that a section cuts
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-cells.h"

#include "section-fascicles.h"
#include "section-warp.h"
#include "studio-polyline.h"
#include "studio-rows.h"

/* Vessels and nerves have so many corners. */
#define N_CORNERS 12

/* Where cells are added. */
typedef struct
{
  GArray *cells;
  double step;
  double margin;
} Work;

static gboolean
is_pressed (SectionTissue tissue)
{
  return section_warp_is_muscle (tissue) || tissue == SECTION_THIN_MUSCLE;
}

static SectionPart
get_part (const SectionShape *shape)
{
  gboolean is_line = shape->form == SECTION_BAND || shape->form == SECTION_BANDS;

  if (shape->form == SECTION_TWIGS || shape->form == SECTION_LUMINA)
    return SECTION_PART_NONE;
  if (is_pressed (shape->tissue))
    return is_line ? SECTION_PART_TOUCHED : SECTION_PART_PACKED;

  switch ((guint) shape->tissue)
    {
    case SECTION_BONE:
    case SECTION_THIN_BONE:
    case SECTION_RIB:
    case SECTION_CARTILAGE:
    case SECTION_LIGAMENT:
      return SECTION_PART_TOUCHED;

    case SECTION_ARTERY:
    case SECTION_VEIN:
    case SECTION_LYMPHATIC:
    case SECTION_NERVE:
    case SECTION_GLAND:
    case SECTION_GULLET:
    case SECTION_AIRWAY:
      return SECTION_PART_AVOIDED;

    default:
      return SECTION_PART_NONE;
    }
}

static void
fill_depth_cb (guint    first,
               guint    end,
               gpointer data)
{
  const SectionCell *cell = data;
  const StudioField *field = &cell->field;

  for (guint j = first; j < end; j++)
    for (guint i = 0; i < field->width; i++)
      cell->depth[j * field->width + i] = (float) section_edges_get_depth (cell->edges, field->x + i * field->step, field->y + j * field->step, NULL);
}

static void
measure_field (SectionCell  *cell,
               const GArray *outline,
               double        step,
               double        margin)
{
  StudioBox box = studio_polyline_get_box (outline);

  cell->column = (int) floor ((box.x - margin) / step);
  cell->row = (int) floor ((box.y - margin) / step);
  cell->field = (StudioField) { NULL, (guint) ((box.x + box.width + margin) / step - cell->column) + 2,
                                (guint) ((box.y + box.height + margin) / step - cell->row) + 2,
                                cell->column * step, cell->row * step, step };
}

/* @outline: (transfer full): of the side or of one of its dots. */
static void
add_cell (const Work         *work,
          const SectionShape *shape,
          gboolean            left,
          GArray             *outline)
{
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  SectionCell cell = { .shape = shape, .left = left, .part = get_part (shape), .outline = outline };

  cell.edges = section_edges_new (cell.outline, none);
  measure_field (&cell, cell.outline, work->step, work->margin);
  cell.depth = g_new (float, (gsize) cell.field.width * cell.field.height);
  cell.field.values = cell.depth;
  studio_rows_run (cell.field.height, SECTION_CELL_ROWS, fill_depth_cb, &cell);
  g_array_append_val (work->cells, cell);
}

static void
add_dots (const Work         *work,
          const SectionShape *shape)
{
  g_autoptr(GArray) lumina = section_shape_get_lumina (shape);

  for (guint i = 0; i < lumina->len; i++)
    {
      const SectionLumen *lumen = &g_array_index (lumina, SectionLumen, i);
      GArray *outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

      for (guint k = 0; k < N_CORNERS; k++)
        {
          StudioPoint corner = section_lumen_get_rim (lumen, 2.0 * G_PI * k / N_CORNERS, 1.0);

          g_array_append_val (outline, corner);
        }
      add_cell (work, shape, FALSE, outline);
    }
}

static void
add_shape (const Work         *work,
           const SectionShape *shape)
{
  if (shape->form == SECTION_DOTS)
    {
      add_dots (work, shape);
      return;
    }

  if (shape->form == SECTION_PAIR || shape->form == SECTION_BANDS)
    add_cell (work, shape, TRUE, section_shape_get_outline (shape, TRUE));
  add_cell (work, shape, FALSE, section_shape_get_outline (shape, FALSE));
}

static void
clear_cell_cb (gpointer data)
{
  SectionCell *cell = data;

  g_array_unref (cell->outline);
  section_edges_free (cell->edges);
  g_free (cell->depth);
}

GArray *
section_cells_new (const SectionGroup *groups,
                   guint               n_groups,
                   double              step,
                   double              margin)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (SectionCell));
  Work work = { cells, step, margin };

  g_array_set_clear_func (cells, clear_cell_cb);
  for (guint i = 0; i < n_groups; i++)
    for (guint k = 0; k < groups[i].n_shapes; k++)
      {
        const SectionShape *shape = &groups[i].shapes[k];
        /* Vessels that lie upon muscles or bones go where they want, and what is thin among organs pulls no muscle there. */
        gboolean is_organ = g_str_equal (groups[i].layer, "organs");
        gboolean is_apart = is_organ ? shape->tissue == SECTION_LIGAMENT : shape->form == SECTION_DOTS;

        if (get_part (shape) != SECTION_PART_NONE && !is_apart)
          add_shape (&work, shape);
      }

  return cells;
}

StudioField
section_cells_measure (const GArray *cells,
                       int          *column,
                       int          *row)
{
  double step;
  int right = G_MININT, bottom = G_MININT;

  *column = *row = 0;
  if (cells->len == 0)
    return (StudioField) { NULL, 0, 0, 0.0, 0.0, 0.0 };

  step = g_array_index (cells, SectionCell, 0).field.step;
  *column = *row = G_MAXINT;
  for (guint k = 0; k < cells->len; k++)
    {
      const SectionCell *cell = &g_array_index (cells, SectionCell, k);

      *column = MIN (*column, cell->column);
      *row = MIN (*row, cell->row);
      right = MAX (right, cell->column + (int) cell->field.width);
      bottom = MAX (bottom, cell->row + (int) cell->field.height);
    }

  return (StudioField) { NULL, (guint) (right - *column), (guint) (bottom - *row), *column * step, *row * step, step };
}

double
section_cell_get_depth (const SectionCell *self,
                        int                column,
                        int                row)
{
  int i = column - self->column;
  int j = row - self->row;

  return i >= 0 && j >= 0 && i < (int) self->field.width && j < (int) self->field.height
         ? self->depth[(guint) j * self->field.width + (guint) i]
         : -SECTION_FAR;
}

gboolean
section_cell_is_muscle (const SectionCell *self)
{
  return is_pressed (self->shape->tissue);
}
