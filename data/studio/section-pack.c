/* section-pack.c: muscles that press against each other
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-pack.h"

#include "section-cells.h"
#include "section-fascicles.h"
#include "studio-grain.h"
#include "studio-rows.h"

#include <string.h>

/* All drawing decisions of our own, in mm of a section of life size. */

/* Distances are measured on a grid so fine. */
#define STEP 0.3

/* A gap narrower than this closes, and so wide a line of fascia is left of it. */
#define CLOSING 4.2
#define FASCIA 0.5

/* Fascia is by so much of itself thicker or thinner, over so many mm; the noise that tells has a seed of its own. */
#define FASCIA_SWELL 0.6
#define FASCIA_LENGTH 6.0
#define FASCIA_SEED 41

/* A gap between three closes as well where less is left of it than so many squares of a gap. */
#define POCKET 0.3

/* A muscle keeps so far from what it must not press, and so far from bone. */
#define ASIDE 0.8
#define PERIOST 0.24

/* So often what has grown is softened, then the corners between three; deeper than this, mm, does not count for that. */
#define GROWN_SOFT 6
#define CORNERS_SOFT 5
#define DEEPEST 3.0

/* When values are softened, so much of a place is its own, and so much is of each of its four neighbours. */
#define OWN_SHARE 0.4f
#define NEIGHBOUR_SHARE 0.15f

/* So often an outline is smoothed. */
#define PASSES 6

struct _SectionPack
{
  GArray *cells;
  SectionEdges *swollen; /* (nullable): of all that does not avoid muscles, half a closing gap larger */
  double step;
  double closing;
  double fascia;
  double periost;
  double aside;
  double deepest;
};

/* What one muscle becomes, for a thread. */
typedef struct
{
  const SectionPack *pack;
  const SectionCell *cell;
  float *values;
  float *room;
} Work;

/* What little is left between three is not worth fat. */
static void
drop_pockets (const SectionPack *self,
              GPtrArray         *outlines)
{
  double least = POCKET * self->closing * self->closing;

  for (guint i = outlines->len; i-- > 0;)
    if (outlines->len > 1 && studio_contour_get_area (g_ptr_array_index (outlines, i)) < least)
      g_ptr_array_remove_index (outlines, i);
}

/* All shapes larger by half the gap: where two meet, the gap closes, and a hollow between them is round. */
static void
swell_all (SectionPack *self)
{
  int column, row;
  StudioField all = section_cells_measure (self->cells, &column, &row);
  g_autofree float *values = NULL;
  g_autoptr(GPtrArray) outlines = NULL;
  g_autoptr(GArray) first = NULL;

  if (self->cells->len == 0)
    return;

  values = g_new (float, (gsize) all.width * all.height);
  for (gsize i = 0; i < (gsize) all.width * all.height; i++)
    values[i] = -(float) SECTION_FAR;
  for (guint k = 0; k < self->cells->len; k++)
    {
      const SectionCell *cell = &g_array_index (self->cells, SectionCell, k);
      float *to = values + (cell->row - row) * (int) all.width + cell->column - column;

      for (guint j = 0; j < cell->field.height && cell->part != SECTION_PART_AVOIDED; j++)
        for (guint i = 0; i < cell->field.width; i++)
          to[j * all.width + i] = MAX (to[j * all.width + i], cell->depth[j * cell->field.width + i] + (float) (0.5 * self->closing));
    }
  all.values = values;
  outlines = studio_contour_trace (&all);
  drop_pockets (self, outlines);
  if (outlines->len == 0)
    return;

  first = g_array_ref (g_ptr_array_index (outlines, 0));
  g_ptr_array_remove_index (outlines, 0);
  self->swollen = section_edges_new (first, outlines);
}

SectionPack *
section_pack_new (const SectionGroup *groups,
                  guint               n_groups,
                  double              fineness)
{
  SectionPack *self = g_new0 (SectionPack, 1);

  self->step = STEP * fineness;
  self->closing = CLOSING * fineness;
  self->fascia = FASCIA * fineness;
  self->periost = PERIOST * fineness;
  self->aside = ASIDE * fineness;
  self->deepest = DEEPEST * fineness;
  self->cells = section_cells_new (groups, n_groups, self->step, self->closing + 2.0 * self->step);
  swell_all (self);

  return self;
}

void
section_pack_free (SectionPack *self)
{
  g_array_unref (self->cells);
  g_clear_pointer (&self->swollen, section_edges_free);
  g_free (self);
}

/* What lies between a muscle and what it touches: fascia on another, little on bone. */
static double
get_film (const SectionPack *self,
          const SectionCell *other,
          int                column,
          int                row)
{
  double swell = FASCIA_SWELL * studio_grain_get_noise (column * STEP / FASCIA_LENGTH, row * STEP / FASCIA_LENGTH, FASCIA_SEED);

  return section_cell_is_muscle (other) ? self->fascia * (1.0 + swell) : self->periost;
}

/* How deep in the muscle a place is once it has grown into narrow gaps, and how much of that its neighbours leave it: to
 * the middle where another muscle is beyond, else to what is there. */
static double
get_grown (const SectionPack *self,
           const SectionCell *cell,
           int                column,
           int                row,
           float             *left)
{
  double own = section_cell_get_depth (cell, column, row);
  double closed = -SECTION_FAR;
  double room = SECTION_FAR;

  for (guint k = 0; k < self->cells->len; k++)
    {
      const SectionCell *other = &g_array_index (self->cells, SectionCell, k);
      double there = other == cell ? -SECTION_FAR : section_cell_get_depth (other, column, row);

      if (there <= -SECTION_FAR)
        continue;
      if (other->part == SECTION_PART_AVOIDED)
        room = MIN (room, -there - self->aside);
      else
        room = MIN (room, (other->part == SECTION_PART_PACKED ? 0.5 * (own - there) : -there) - 0.5 * get_film (self, other, column, row));
    }

  if (self->swollen != NULL && fabs (own) < self->closing)
    closed = section_edges_get_depth (self->swollen, column * self->step, row * self->step, NULL) - 0.5 * self->closing;

  *left = (float) room;
  return MAX (own, MIN (closed, own + self->closing));
}

static void
fill_grown_cb (guint    first,
                guint    end,
                gpointer data)
{
  const Work *work = data;
  const SectionCell *cell = work->cell;
  guint width = cell->field.width;

  for (guint j = first; j < end; j++)
    for (guint i = 0; i < width; i++)
      work->values[j * width + i] = (float) get_grown (work->pack, cell, cell->column + (int) i, cell->row + (int) j, work->room + j * width + i);
}

static void
soften (float *values,
        guint  width,
        guint  height,
        guint  passes)
{
  g_autofree float *before = g_new (float, (gsize) width * height);

  for (guint pass = 0; pass < passes; pass++)
    {
      memcpy (before, values, (gsize) width * height * sizeof (float));
      for (guint j = 1; j + 1 < height; j++)
        for (guint i = 1; i + 1 < width; i++)
          {
            const float *v = before + j * width + i;

            values[j * width + i] = OWN_SHARE * *v + NEIGHBOUR_SHARE * (v[-1] + v[1] + v[-(int) width] + v[width]);
          }
    }
}

/* So that no outline leaves the grid. */
static void
keep_rim_outside (float *values,
                  guint  width,
                  guint  height,
                  float  outside)
{
  for (guint j = 0; j < height; j++)
    for (guint i = 0; i < width; i++)
      if (i == 0 || j == 0 || i + 1 == width || j + 1 == height)
        values[j * width + i] = outside;
}

static GArray *
take_largest (GPtrArray *outlines)
{
  GArray *largest = NULL;

  for (guint i = 0; i < outlines->len; i++)
    {
      GArray *outline = g_ptr_array_index (outlines, i);

      if (largest == NULL || studio_contour_get_area (outline) > studio_contour_get_area (largest))
        largest = outline;
    }

  return largest != NULL ? g_array_ref (largest) : NULL;
}

static GArray *
press (const SectionPack *self,
       const SectionCell *cell)
{
  gsize n_samples = (gsize) cell->field.width * cell->field.height;
  g_autofree float *values = g_new (float, n_samples);
  g_autofree float *room = g_new (float, n_samples);
  Work work = { self, cell, values, room };
  StudioField field = cell->field;
  g_autoptr(GPtrArray) outlines = NULL;
  GArray *outline;

  studio_rows_run (field.height, SECTION_CELL_ROWS, fill_grown_cb, &work);
  soften (values, field.width, field.height, GROWN_SOFT);
  for (gsize i = 0; i < n_samples; i++)
    values[i] = (float) CLAMP (MIN (values[i], room[i]), -self->deepest, self->deepest);
  soften (values, field.width, field.height, CORNERS_SOFT);
  keep_rim_outside (values, field.width, field.height, -(float) self->deepest);
  field.values = values;
  outlines = studio_contour_trace (&field);
  outline = take_largest (outlines);
  if (outline == NULL)
    g_error ("%s (%s) has no room between its neighbours", cell->shape->id, cell->left ? "left" : "right or both");
  studio_contour_smooth (outline, PASSES);

  return outline;
}

GArray *
section_pack_get_outline (const SectionPack  *self,
                          const SectionShape *shape,
                          gboolean            left)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      const SectionCell *cell = &g_array_index (self->cells, SectionCell, i);

      if (cell->shape == shape && cell->left == left && cell->part == SECTION_PART_PACKED)
        return press (self, cell);
    }

  return section_shape_get_outline (shape, left);
}
