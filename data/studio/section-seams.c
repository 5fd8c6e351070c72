/* section-seams.c: what parts bundles of a gland, lobules of fat and pores of spongy bone
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-seams.h"

#include "studio-rows.h"

/* Seams are traced on a grid that is finer, and still finer where light has a coarse one. */
#define FINER 2
#define COARSE_STEP 0.35

/* Towards the outline, seams end: half of none is broader than this part of its depth. */
#define ENDING 0.2

/* So often an outline is smoothed; so far it may stray, mm, and smaller ones are left out, square mm. */
#define PASSES 4
#define STRAY 0.08
#define SMALLEST 0.35

/* The seams of a plate, on a field that is finer. */
typedef struct
{
  const SectionBrush *brush;
  const SectionPlate *plate;
  guint finer;
  StudioField field;
  float *values;
} Seams;

static void
fill_cb (guint    first,
         guint    end,
         gpointer data)
{
  const Seams *work = data;

  for (guint j = first; j < end; j++)
    for (guint i = 0; i < work->field.width; i++)
      {
        float depth = section_plate_get_depth (work->plate, i, j, work->finer);
        double x = work->field.x + i * work->field.step;
        double y = work->field.y + j * work->field.step;
        double seam = depth > 0.0f ? section_brush_get_seam (work->brush, x, y, depth) : -1.0;

        work->values[(gsize) j * work->field.width + i] = (float) MIN (seam, ENDING * depth);
      }
}

char *
section_seams_draw (const SectionBrush *brush,
                    const SectionPlate *plate)
{
  guint coarse = brush->coat->step > COARSE_STEP ? 2 : 1;
  guint finer = coarse * FINER;
  Seams work = { brush, plate, finer, plate->field, NULL };
  g_autofree float *values = NULL;

  work.field.width = (plate->field.width - 1) * finer;
  work.field.height = (plate->field.height - 1) * finer;
  work.field.step = plate->field.step / finer;
  work.values = values = g_new (float, (gsize) work.field.width * work.field.height);
  work.field.values = values;
  studio_rows_run (work.field.height, SECTION_PLATE_ROWS, fill_cb, &work);

  return studio_contour_draw (&work.field, PASSES, STRAY * coarse * brush->fineness, SMALLEST * brush->fineness);
}
