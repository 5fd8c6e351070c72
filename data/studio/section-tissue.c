/* section-tissue.c: paints a cut tissue
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-tissue.h"

#include "section-brush.h"
#include "section-lumina.h"
#include "studio-contour.h"
#include "studio-curve.h"
#include "studio-grain.h"
#include "studio-path.h"
#include "studio-rows.h"
#include "studio-shade.h"

#include <string.h>

/* So many rows are one piece of work for a thread. */
#define ROWS 8

/* Samples of light lie so far apart, mm, or so many in the width of an edge. */
#define SAMPLES_APART 0.52
#define ROLL_SAMPLES 4.0

/* Light within bundles of muscle changes so fast. */
#define BUNDLE_SAMPLES 0.26

/* Seams are traced on a grid that is finer, and still finer where light has a coarse one. */
#define SEAM_FINER 2
#define COARSE_STEP 0.35

/* The light along a vessel is so wide, in parts of it. */
#define GLEAM 0.42

/* The field of one coat: how deep each grain lies inside, and its brightness. */
typedef struct
{
  StudioField field;
  float *depth;
  float *bright;
  float *height;
} Plate;

static void
measure_box (const SectionBrush *brush,
             Plate              *plate)
{
  const StudioPoint *p = (const StudioPoint *) (gpointer) brush->outline->data;
  double step = brush->coat->step * brush->fineness;
  double x0 = p[0].x, x1 = p[0].x, y0 = p[0].y, y1 = p[0].y;

  for (guint i = 1; i < brush->outline->len; i++)
    {
      x0 = MIN (x0, p[i].x);
      x1 = MAX (x1, p[i].x);
      y0 = MIN (y0, p[i].y);
      y1 = MAX (y1, p[i].y);
    }

  plate->field.x = x0 - 2.0 * step;
  plate->field.y = y0 - 2.0 * step;
  plate->field.step = step;
  plate->field.width = (guint) ((x1 - x0) / step) + 6;
  plate->field.height = (guint) ((y1 - y0) / step) + 6;
}

/* Some rows of a plate, for a thread. */
typedef struct
{
  const SectionBrush *brush;
  Plate *plate;
} Work;

/* The seams of a plate, on a field that may be finer. */
typedef struct
{
  const SectionBrush *brush;
  const Plate *plate;
  guint finer;
  StudioField field;
  float *values;
} Seams;

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

static guint
get_base (const SectionBrush *brush,
          const Plate        *plate)
{
  guint n = brush->coat->n_tones;
  guint n_grains = plate->field.width * plate->field.height;
  g_autofree guint *counts = g_new0 (guint, n);
  guint inside = 0;
  guint sum = 0;

  for (guint i = 0; i < n_grains; i++)
    if (plate->depth[i] > 0.0f)
      {
        counts[(guint) (plate->bright[i] * n)]++;
        inside++;
      }

  /* A tone of very few grains is not worth a path. */
  for (guint tone = 0; tone < n; tone++)
    {
      sum += counts[tone];
      if (sum * 50 > inside)
        return tone;
    }

  return 0;
}

/* The mean of the samples around a place that have light. */
static float
get_bright_near (const Plate *plate,
                 guint        x,
                 guint        y,
                 guint        reach)
{
  const StudioField *field = &plate->field;
  float sum = 0.0f;
  guint n = 0;

  for (guint j = y - MIN (y, reach); j <= MIN (y + reach, field->height - 1); j++)
    for (guint i = x - MIN (x, reach); i <= MIN (x + reach, field->width - 1); i++)
      if (plate->bright[j * field->width + i] > 0.0f)
        {
          sum += plate->bright[j * field->width + i];
          n++;
        }

  return n > 0 ? sum / n : 0.0f;
}

/* Where the light changes fast samples lie close. */
static guint
get_stride (const SectionBrush *brush)
{
  double most = brush->coat->grain == SECTION_GRAIN_BUNDLES ? BUNDLE_SAMPLES : SAMPLES_APART;
  double apart = MIN (brush->coat->roll / ROLL_SAMPLES, most) * brush->fineness;

  return MAX (1, (guint) (apart / (brush->coat->step * brush->fineness)));
}

/* The light as the tone of each sample; what lies outside repeats the tone before. */
static char *
make_shading (const SectionBrush *brush,
              const Plate        *plate,
              const char         *clip)
{
  const StudioField *field = &plate->field;
  guint stride = get_stride (brush);
  guint width = (field->width + stride - 1) / stride;
  guint height = (field->height + stride - 1) / stride;
  g_autofree float *samples = g_new (float, (gsize) width * height);
  double step = stride * field->step;
  StudioShade shade = { samples, width, height, field->x - step / 2.0, field->y - step / 2.0, step };
  float n = brush->coat->n_tones;
  float tone = brush->coat->brightness;

  for (guint y = 0; y < height; y++)
    for (guint x = 0; x < width; x++)
      {
        gsize from = (gsize) y * stride * field->width + x * stride;

        if (plate->depth[from] > -(float) (1.5 * step))
          tone = (get_bright_near (plate, x * stride, y * stride, stride - 1) * n - 0.5f) / (n - 1.0f);
        samples[(gsize) y * width + x] = tone;
      }

  return studio_shade_make_element (&shade, brush->coat->letter, clip);
}

static void
paint_light (const SectionBrush *brush,
             Plate              *plate,
             guint               base,
             StudioSvg          *svg)
{
  guint n_grains = plate->field.width * plate->field.height;
  g_autofree char *shape = g_strdup_printf ("shape-%s-%u", brush->id, brush->index);
  g_autofree char *clip = g_strdup_printf ("in-%s-%u", brush->id, brush->index);
  g_autofree char *outline = NULL;
  g_autofree char *shading = NULL;
  g_autofree char *xml = NULL;

  memcpy (plate->height, plate->depth, n_grains * sizeof (float));
  plate->field.values = plate->height;
  outline = studio_contour_draw (&plate->field, 6, 0.04 * brush->fineness, 0.05 * brush->fineness);
  if (outline == NULL)
    return;

  shading = make_shading (brush, plate, clip);
  xml = g_strdup_printf ("<clipPath id=\"%s\"><path id=\"%s\" d=\"%s\"/></clipPath>"
                         "<use class=\"%s%u\" xlink:href=\"#%s\"/>\n%s",
                         clip, shape, outline, brush->coat->letter, base, shape, shading);
  studio_svg_add_element (svg, xml);
}

/* The depth between the samples of a plate. */
static float
get_depth_between (const Plate *plate,
                   guint        i,
                   guint        j,
                   guint        finer)
{
  guint width = plate->field.width;
  const float *d = plate->depth + (j / finer) * width + i / finer;
  float u = (i % finer) / (float) finer;
  float v = (j % finer) / (float) finer;

  return (d[0] * (1.0f - u) + d[1] * u) * (1.0f - v) + (d[width] * (1.0f - u) + d[width + 1] * u) * v;
}

static void
fill_seams_cb (guint    first,
               guint    end,
               gpointer data)
{
  const Seams *work = data;

  for (guint j = first; j < end; j++)
    for (guint i = 0; i < work->field.width; i++)
      {
        float depth = get_depth_between (work->plate, i, j, work->finer);
        double x = work->field.x + i * work->field.step;
        double y = work->field.y + j * work->field.step;
        double seam = depth > 0.0f ? section_brush_get_seam (work->brush, x, y, depth) : -1.0;

        work->values[(gsize) j * work->field.width + i] = (float) MIN (seam, 0.2 * depth);
      }
}

static void
paint_seams (const SectionBrush *brush,
             const Plate        *plate,
             StudioSvg          *svg)
{
  guint coarse = brush->coat->step > COARSE_STEP ? 2 : 1;
  guint finer = coarse * SEAM_FINER;
  Seams work = { brush, plate, finer, plate->field, NULL };
  g_autofree char *letter = g_strconcat (brush->coat->letter, "-seam", NULL);
  g_autofree float *values = NULL;

  work.field.width = (plate->field.width - 1) * finer;
  work.field.height = (plate->field.height - 1) * finer;
  work.field.step = plate->field.step / finer;
  work.values = values = g_new (float, (gsize) work.field.width * work.field.height);
  work.field.values = values;
  studio_rows_run (work.field.height, ROWS, fill_seams_cb, &work);

  studio_svg_take_path (svg, letter, studio_contour_draw (&work.field, 4, 0.08 * coarse * brush->fineness, 0.35 * brush->fineness));
}

static void
paint_plate (const SectionBrush *brush,
             Plate              *plate,
             StudioSvg          *svg)
{
  Work work = { brush, plate };

  studio_rows_run (plate->field.height, ROWS, fill_depth_cb, &work);
  studio_rows_run (plate->field.height, ROWS, fill_brightness_cb, &work);
  paint_light (brush, plate, get_base (brush, plate), svg);
  if (section_brush_has_seams (brush))
    paint_seams (brush, plate, svg);
}

static void
paint_coat (SectionBrush *brush,
            StudioSvg    *svg)
{
  Plate plate = { 0 };
  guint n_grains;
  g_autofree float *depth = NULL;
  g_autofree float *bright = NULL;
  g_autofree float *height = NULL;

  section_brush_weave (brush);
  measure_box (brush, &plate);
  n_grains = plate.field.width * plate.field.height;
  plate.depth = depth = g_new (float, n_grains);
  plate.bright = bright = g_new0 (float, n_grains);
  plate.height = height = g_new (float, n_grains);
  paint_plate (brush, &plate, svg);
  section_brush_clear (brush);
}

static void
add_loop (const GArray *outline,
          GString      *line)
{
  g_autoptr(GArray) points = studio_contour_simplify (outline, 0.02);

  studio_contour_write (points, 0.04, line);
}

static char *
get_line (const SectionBrush *brush)
{
  GString *line = g_string_new (NULL);

  add_loop (brush->outline, line);
  for (guint i = 0; i < brush->holes->len; i++)
    add_loop (g_ptr_array_index (brush->holes, i), line);

  return g_string_free (line, FALSE);
}

static void
paint_side (const SectionShape *shape,
            gboolean            left,
            const char         *id,
            double              fineness,
            StudioSvg          *svg)
{
  g_autoptr(GArray) outline = section_shape_get_outline (shape, left);
  g_autoptr(GPtrArray) holes = section_shape_get_holes (shape, left);
  g_autoptr(SectionEdges) edges = section_edges_new (outline, holes);
  g_autofree char *line = NULL;
  SectionBrush brush = {
    .outline = outline,
    .edges = edges,
    .holes = holes,
    .turn = (left ? 180.0 - shape->grain : shape->grain) * G_PI / 180.0,
    .fineness = fineness,
    .seed = g_str_hash (id) % 977,
    .id = id,
  };

  line = shape->tissue == SECTION_SKIN ? g_strdup ("skin-line") : g_strconcat ("o", section_coat_get (shape->tissue, 0)->letter, NULL);
  studio_svg_open_group (svg, id, NULL, NULL);
  for (guint i = 0; section_coat_get (shape->tissue, i)->letter != NULL; i++)
    {
      brush.coat = section_coat_get (shape->tissue, i);
      brush.index = i;
      paint_coat (&brush, svg);
    }
  studio_svg_take_path (svg, line, get_line (&brush));
  studio_svg_close_group (svg);
}

/* All twigs as one shape; a vessel is round, so that it has light along it. */
static void
paint_twigs (const SectionShape *shape,
             StudioSvg          *svg)
{
  const char *letter = section_coat_get (shape->tissue, 0)->letter;
  g_autofree char *twig = g_strconcat (letter, "-twig", NULL);
  g_autofree char *gleam = g_strconcat (letter, "-gleam", NULL);

  studio_svg_open_group (svg, shape->id, NULL, NULL);
  studio_svg_take_path (svg, twig, section_shape_get_twigs (shape, 1.0));
  if (shape->tissue == SECTION_ARTERY || shape->tissue == SECTION_VEIN)
    studio_svg_take_path (svg, gleam, section_shape_get_twigs (shape, GLEAM));
  studio_svg_close_group (svg);
}

void
section_tissue_paint (const SectionShape *shape,
                      double              fineness,
                      StudioSvg          *svg)
{
  g_autofree char *left = g_strconcat (shape->id, "-left", NULL);
  g_autofree char *right = g_strconcat (shape->id, "-right", NULL);

  if (shape->form == SECTION_DOTS || shape->form == SECTION_LUMINA)
    {
      section_lumina_paint (shape, svg);
      return;
    }
  if (shape->form == SECTION_TWIGS)
    {
      paint_twigs (shape, svg);
      return;
    }
  if (shape->form != SECTION_PAIR && shape->form != SECTION_BANDS)
    {
      paint_side (shape, FALSE, shape->id, fineness, svg);
      return;
    }

  paint_side (shape, TRUE, left, fineness, svg);
  paint_side (shape, FALSE, right, fineness, svg);
}
