/* section-plate.c: the samples that one coat of a cut tissue is painted from
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-plate.h"

#include "studio-polyline.h"
#include "studio-rows.h"

/* A tone of fewer grains than one in so many is not worth a path. */
#define FEW 50

/* Some rows of a plate, for a thread. */
typedef struct
{
  const SectionBrush *brush;
  SectionPlate *plate;
} Work;

static void
measure_field (const SectionBrush *brush,
               StudioField        *field)
{
  StudioBox box = studio_polyline_get_box (brush->outline);
  double step = brush->coat->step * brush->fineness;

  field->x = box.x - 2.0 * step;
  field->y = box.y - 2.0 * step;
  field->step = step;
  field->width = (guint) (box.width / step) + 6;
  field->height = (guint) (box.height / step) + 6;
}

static void
fill_depth_cb (guint    first,
               guint    end,
               gpointer data)
{
  const Work *work = data;
  const StudioField *field = &work->plate->field;

  for (guint j = first; j < end; j++)
    for (guint i = 0; i < field->width; i++)
      {
        double x = field->x + i * field->step;
        double y = field->y + j * field->step;

        work->plate->depth[j * field->width + i] = (float) section_brush_get_depth (work->brush, x, y);
      }
}

static void
fill_brightness_cb (guint    first,
                    guint    end,
                    gpointer data)
{
  const Work *work = data;
  const StudioField *field = &work->plate->field;
  guint width = field->width;

  for (guint j = MAX (first, 1); j < MIN (end, field->height - 1); j++)
    for (guint i = 1; i + 1 < width; i++)
      {
        const float *d = work->plate->depth + j * width + i;
        double dx = (d[1] - d[-1]) / (2.0 * field->step);
        double dy = (d[width] - d[-(int) width]) / (2.0 * field->step);

        if (*d > -field->step * 2.0)
          work->plate->bright[j * width + i] =
            (float) section_brush_get_brightness (work->brush, field->x + i * field->step, field->y + j * field->step, MAX (*d, 0.0), dx, dy);
      }
}

void
section_plate_init (SectionPlate       *self,
                    const SectionBrush *brush)
{
  Work work = { brush, self };
  gsize n_samples;

  measure_field (brush, &self->field);
  n_samples = (gsize) self->field.width * self->field.height;
  self->depth = g_new (float, n_samples);
  self->bright = g_new0 (float, n_samples);
  self->field.values = self->depth;
  studio_rows_run (self->field.height, SECTION_PLATE_ROWS, fill_depth_cb, &work);
  studio_rows_run (self->field.height, SECTION_PLATE_ROWS, fill_brightness_cb, &work);
}

void
section_plate_clear (SectionPlate *self)
{
  self->field.values = NULL;
  g_clear_pointer (&self->depth, g_free);
  g_clear_pointer (&self->bright, g_free);
}

guint
section_plate_get_base (const SectionPlate *self,
                        guint               n_tones)
{
  guint n_samples = self->field.width * self->field.height;
  g_autofree guint *counts = g_new0 (guint, n_tones);
  guint inside = 0;
  guint sum = 0;

  for (guint i = 0; i < n_samples; i++)
    if (self->depth[i] > 0.0f)
      {
        counts[(guint) (self->bright[i] * n_tones)]++;
        inside++;
      }

  for (guint tone = 0; tone < n_tones; tone++)
    {
      sum += counts[tone];
      if (sum * FEW > inside)
        return tone;
    }

  return 0;
}

float
section_plate_get_mean (const SectionPlate *self,
                        guint               x,
                        guint               y,
                        guint               reach)
{
  const StudioField *field = &self->field;
  float sum = 0.0f;
  guint n = 0;

  for (guint j = y - MIN (y, reach); j <= MIN (y + reach, field->height - 1); j++)
    for (guint i = x - MIN (x, reach); i <= MIN (x + reach, field->width - 1); i++)
      if (self->bright[j * field->width + i] > 0.0f)
        {
          sum += self->bright[j * field->width + i];
          n++;
        }

  return n > 0 ? sum / n : 0.0f;
}

float
section_plate_get_depth (const SectionPlate *self,
                         guint               i,
                         guint               j,
                         guint               finer)
{
  guint width = self->field.width;
  const float *d = self->depth + (j / finer) * width + i / finer;
  float u = (i % finer) / (float) finer;
  float v = (j % finer) / (float) finer;

  return (d[0] * (1.0f - u) + d[1] * u) * (1.0f - v) + (d[width] * (1.0f - u) + d[width + 1] * u) * v;
}
