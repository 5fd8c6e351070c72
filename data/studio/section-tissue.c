/* section-tissue.c: paints a cut tissue
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-tissue.h"

#include "section-grain.h"
#include "studio-contour.h"
#include "studio-curve.h"
#include "studio-path.h"

/* How a cut surface is not plain: seams between bundles of muscle, between the
 * lobules of a gland, the pores of a bone, the folds of bowel, strands in fat. */
typedef enum
{
  GRAIN_NONE,
  GRAIN_BUNDLES,
  GRAIN_SPONGE,
  GRAIN_LOBULES,
  GRAIN_FOLDS,
  GRAIN_SEPTA,
} Grain;

/*
 * One coat of a tissue; the next lies inside it.
 * letter, n_tones: its classes
 * inset: how far inside the outline it begins, mm
 * brightness: of its flat middle, 0 to 1
 * rim: how much darker its edge is; roll: how wide that is, mm
 * light: how much lighter the edge towards the lamp is, darker the other
 * hills: slow changes over the surface; hill: how wide they are, mm
 * grain, strength: its texture; along, across: the size of a cell, mm
 * step: of the grid, mm
 */
typedef struct
{
  const char *letter;
  guint n_tones;
  double inset;
  double brightness;
  double rim;
  double roll;
  double light;
  double hills;
  double hill;
  Grain grain;
  double strength;
  double along;
  double across;
  double step;
} Coat;

/* All drawing decisions of our own. */
static const Coat coats[][3] = {
  [SECTION_SKIN] = { { "s", 26, 0.0, 0.46, 0.22, 2.0, 0.10, 0, 1, GRAIN_NONE, 0, 1, 1, 0.4 },
                     { "fat", 10, 2.2, 0.70, 0.26, 6.0, 0.10, 0, 18, GRAIN_SEPTA, 0, 5.0, 0.2, 0.4 } },
  [SECTION_FAT] = { { "fat", 10, 0.0, 0.60, 0.20, 6.0, 0.06, 0, 18, GRAIN_NONE, 0, 1, 1, 0.4 } },
  [SECTION_BED] = { { "bed", 6, 0.0, 0.66, 0.12, 1.0, 0.08, 0.0, 9, GRAIN_NONE, 0, 1, 1, 0.35 } },
  [SECTION_MUSCLE] = { { "mus", 14, 0.0, 0.58, 0.20, 2.4, 0.15, 0.09, 12, GRAIN_BUNDLES, 0.06, 3.6, 1.9, 0.26 } },
  [SECTION_THIN_MUSCLE] = { { "mus", 14, 0.0, 0.58, 0.14, 1.2, 0.12, 0.08, 11, GRAIN_BUNDLES, 0.05, 3.2, 1.3, 0.25 } },
  [SECTION_QUIET_MUSCLE] = { { "hrt", 10, 0.0, 0.62, 0.20, 4.0, 0.14, 0, 16, GRAIN_BUNDLES, 0, 6.0, 1.8, 0.4 } },
  [SECTION_BONE] = { { "cor", 10, 0.0, 0.84, 0.40, 0.7, 0.20, 0.0, 6, GRAIN_NONE, 0, 1, 1, 0.16 },
                     { "can", 8, 1.2, 0.50, 0.30, 2.2, 0.12, 0.10, 8, GRAIN_SPONGE, 0, 1.45, 1.15, 0.17 } },
  [SECTION_THIN_BONE] = { { "cor", 10, 0.0, 0.84, 0.40, 0.7, 0.20, 0.0, 6, GRAIN_NONE, 0, 1, 1, 0.16 },
                          { "can", 8, 1.7, 0.48, 0.28, 1.2, 0.12, 0.10, 7, GRAIN_SPONGE, 0, 1.4, 1.05, 0.17 } },
  [SECTION_RIB] = { { "cor", 10, 0.0, 0.80, 0.40, 0.8, 0.22, 0.0, 6, GRAIN_NONE, 0, 1, 1, 0.18 },
                    { "can", 8, 1.3, 0.46, 0.28, 1.2, 0.12, 0.10, 7, GRAIN_SPONGE, 0, 1.7, 1.15, 0.18 } },
  [SECTION_CARTILAGE] = { { "car", 7, 0.0, 0.66, 0.35, 0.9, 0.22, 0.05, 5, GRAIN_NONE, 0, 1, 1, 0.16 } },
  [SECTION_LIGAMENT] = { { "lig", 7, 0.0, 0.62, 0.35, 0.8, 0.22, 0.10, 3, GRAIN_NONE, 0, 1, 1, 0.16 } },
  [SECTION_CANAL] = { { "epi", 6, 0.0, 0.62, 0.50, 2.2, -0.18, 0.06, 4, GRAIN_NONE, 0, 1, 1, 0.18 } },
  [SECTION_DURA] = { { "dur", 6, 0.0, 0.66, 0.35, 0.7, 0.2, 0, 1, GRAIN_NONE, 0, 1, 1, 0.14 },
                     { "csf", 6, 0.6, 0.60, 0.42, 2.0, -0.2, 0, 1, GRAIN_NONE, 0, 1, 1, 0.14 } },
  [SECTION_CORD] = { { "cord", 8, 0.0, 0.72, 0.42, 1.5, 0.26, 0.03, 3, GRAIN_NONE, 0, 1, 1, 0.12 } },
  [SECTION_GREY_MATTER] = { { "gry", 6, 0.0, 0.62, 0.30, 0.7, 0.12, 0.0, 2, GRAIN_NONE, 0, 1, 1, 0.1 } },
  [SECTION_NERVE] = { { "nrv", 6, 0.0, 0.66, 0.45, 0.8, 0.28, 0, 1, GRAIN_NONE, 0, 1, 1, 0.1 } },
  [SECTION_ARTERY] = { { "art", 8, 0.0, 0.74, 0.35, 0.9, 0.24, 0, 1, GRAIN_NONE, 0, 1, 1, 0.16 },
                       { "art", 8, 1.1, 0.34, 0.26, 4.0, -0.20, 0, 1, GRAIN_NONE, 0, 1, 1, 0.16 } },
  [SECTION_VEIN] = { { "vei", 8, 0.0, 0.76, 0.30, 0.7, 0.22, 0, 1, GRAIN_NONE, 0, 1, 1, 0.16 },
                     { "vei", 8, 0.7, 0.38, 0.26, 4.0, -0.20, 0, 1, GRAIN_NONE, 0, 1, 1, 0.16 } },
  [SECTION_LUNG] = { { "lng", 24, 0.0, 0.74, 0.32, 16.0, 0.10, 0, 18, GRAIN_NONE, 0, 7.5, 5.5, 0.5 } },
  [SECTION_BOWEL] = { { "bow", 9, 0.0, 0.66, 0.30, 1.4, 0.22, 0.04, 6, GRAIN_NONE, 0, 1, 1, 0.25 },
                      { "muc", 8, 1.3, 0.62, 0.26, 1.4, -0.14, 0.04, 5, GRAIN_NONE, 0, 1, 1, 0.25 },
                      { "lum", 7, 2.4, 0.62, 0.40, 4.0, -0.2, 0.0, 5, GRAIN_FOLDS, 3.4, 2.3, 2.3, 0.2 } },
  [SECTION_GULLET] = { { "bow", 9, 0.0, 0.66, 0.30, 1.4, 0.22, 0, 6, GRAIN_NONE, 0, 1, 1, 0.2 },
                       { "muc", 8, 1.7, 0.70, 0.30, 1.4, 0.14, 0, 5, GRAIN_NONE, 0, 1, 1, 0.2 } },
  [SECTION_COLON] = { { "bow", 9, 0.0, 0.62, 0.34, 1.8, 0.24, 0.04, 6, GRAIN_NONE, 0, 1, 1, 0.25 },
                      { "muc", 8, 1.8, 0.60, 0.26, 1.4, -0.14, 0.04, 5, GRAIN_NONE, 0, 1, 1, 0.25 },
                      { "lum", 7, 3.0, 0.52, 0.34, 5.0, -0.22, 0.0, 5, GRAIN_FOLDS, 1.6, 9.0, 9.0, 0.25 } },
  [SECTION_KIDNEY] = { { "kid", 9, 0.0, 0.66, 0.30, 2.6, 0.24, 0, 7, GRAIN_NONE, 0, 1, 1, 0.25 } },
  [SECTION_PYRAMID] = { { "pyr", 6, 0.0, 0.58, 0.20, 1.6, 0.14, 0, 3, GRAIN_NONE, 0, 1, 1, 0.2 } },
  [SECTION_CHAMBER] = { { "cav", 8, 0.0, 0.66, 0.34, 3.5, -0.08, 0.0, 8, GRAIN_NONE, 0, 1, 1, 0.3 } },
  [SECTION_AIRWAY] = { { "air", 6, 0.0, 0.56, 0.40, 3.0, -0.3, 0, 1, GRAIN_NONE, 0, 1, 1, 0.2 } },
  [SECTION_GLAND] = { { "gld", 7, 0.0, 0.60, 0.30, 1.6, 0.22, 0.05, 4, GRAIN_LOBULES, 0, 2.2, 2.2, 0.2 } },
};

/* A shape while it is painted. */
typedef struct
{
  const SectionShape *shape;
  const Coat *coat;
  GArray *outline;
  GPtrArray *holes;
  double sine;   /* of the grain's direction */
  double cosine;
  double fineness;
  guint seed;
} Brush;

/* The field of one coat: how deep each grain lies inside, and its brightness. */
typedef struct
{
  StudioField field;
  float *depth;
  float *bright;
  float *height;
} Plate;

/* The square of the distance to the outline; flips @inside at every crossing to the right. */
static double
get_square_distance (const GArray *outline,
                     double        x,
                     double        y,
                     gboolean     *inside)
{
  const StudioPoint *p = (const StudioPoint *) (gpointer) outline->data;
  double least = G_MAXDOUBLE;

  for (guint i = 0, j = outline->len - 1; i < outline->len; j = i++)
    {
      double ax = p[j].x - x;
      double ay = p[j].y - y;
      double dx = p[i].x - p[j].x;
      double dy = p[i].y - p[j].y;
      double square = dx * dx + dy * dy;
      double t = square > 0.0 ? CLAMP (-(ax * dx + ay * dy) / square, 0.0, 1.0) : 0.0;
      double ex = ax + t * dx;
      double ey = ay + t * dy;

      least = MIN (least, ex * ex + ey * ey);
      if ((ay > 0.0) != (ay + dy > 0.0) && ax - ay * dx / dy > 0.0)
        *inside = !*inside;
    }

  return least;
}

/* How far inside the shape a place lies; negative outside. */
static double
get_depth (const Brush *brush,
           double       x,
           double       y)
{
  gboolean inside = FALSE;
  double square = get_square_distance (brush->outline, x, y, &inside);

  for (guint i = 0; i < brush->holes->len; i++)
    {
      double other = get_square_distance (g_ptr_array_index (brush->holes, i), x, y, &inside);

      square = MIN (square, other);
    }

  return inside ? sqrt (square) : -sqrt (square);
}

/* The depth in folded bowel: its wall leans in and out. */
static double
fold (const Brush *brush,
      double       x,
      double       y,
      double       depth)
{
  const Coat *coat = brush->coat;

  if (coat->grain != GRAIN_FOLDS)
    return depth;

  return depth - coat->strength * (0.5 + 0.5 * section_grain_get_noise (x / coat->across, y / coat->along, brush->seed));
}

/* The cell at a place: a bundle of fibres, a lobule, a pore of a sponge. */
static SectionCell
get_cell (const Brush *brush,
          double       x,
          double       y)
{
  const Coat *coat = brush->coat;
  double warp_x;
  double warp_y;
  double u;
  double v;

  x /= brush->fineness;
  y /= brush->fineness;
  warp_x = 1.2 * section_grain_get_noise (x / 5.3, y / 5.3, brush->seed + 7);
  warp_y = 1.2 * section_grain_get_noise (x / 5.3, y / 5.3, brush->seed + 8);
  u = ((x + warp_x) * brush->cosine + (y + warp_y) * brush->sine) / coat->along;
  v = ((y + warp_y) * brush->cosine - (x + warp_x) * brush->sine) / coat->across;

  return section_grain_get_cell (u, v, brush->seed);
}

/* How wide the seam between two cells is at a place, less how far away it
 * lies, in widths of a cell. Seams thin out and end. */
static double
get_seam (const Brush *brush,
          double       x,
          double       y)
{
  SectionCell cell = get_cell (brush, x, y);
  double noise = section_grain_get_noise (x / (4.0 * brush->fineness), y / (4.0 * brush->fineness), brush->seed + 9);

  switch (brush->coat->grain)
    {
    case GRAIN_SPONGE:
      return 0.24 + 0.10 * noise - cell.edge;
    case GRAIN_BUNDLES:
      return 0.055 + 0.085 * noise - cell.edge;
    case GRAIN_LOBULES:
      return 0.02 + 0.07 * noise - cell.edge;
    case GRAIN_NONE:
    case GRAIN_FOLDS:
    case GRAIN_SEPTA:
    default:
      return -1.0;
    }
}

static double
get_hill (const Brush *brush,
          double       x,
          double       y)
{
  const Coat *coat = brush->coat;

  double hill = coat->hill * brush->fineness;

  /* Two turned layers, so that the lattice of the noise does not show. */
  return coat->hills > 0.0
         ? 0.6 * section_grain_get_noise ((0.8 * x + 0.6 * y) / hill, (0.8 * y - 0.6 * x) / hill, brush->seed + 3) +
           0.6 * section_grain_get_noise ((0.5 * x - 0.87 * y) * 1.7 / hill, (0.5 * y + 0.87 * x) * 1.7 / hill, brush->seed + 4)
         : 0.0;
}

/* Brightness where the depth is @depth and grows along (@dx, @dy). */
static double
get_brightness (const Brush *brush,
                double       x,
                double       y,
                double       depth,
                double       dx,
                double       dy)
{
  const Coat *coat = brush->coat;
  double t = CLAMP (1.0 - depth / (coat->roll * sqrt (brush->fineness)), 0.0, 1.0);
  double roll = t * t * (3.0 - 2.0 * t);
  double lamp = 0.45 * dx + 0.89 * dy;
  double bright = coat->brightness - coat->rim * roll * t + coat->light * roll * lamp;

  bright += coat->hills * get_hill (brush, x, y);
  if (coat->grain == GRAIN_BUNDLES)
    bright += coat->strength * get_cell (brush, x, y).chance * (1.0 - 0.6 * roll);

  return CLAMP (bright, 0.0, 0.999);
}

static void
measure_box (const Brush *brush,
             Plate       *plate)
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

static void
fill_depth (const Brush *brush,
            Plate       *plate)
{
  const StudioField *field = &plate->field;

  for (guint j = 0; j < field->height; j++)
    for (guint i = 0; i < field->width; i++)
      {
        double x = field->x + i * field->step;
        double y = field->y + j * field->step;
        double depth = get_depth (brush, x, y);

        plate->depth[j * field->width + i] = (float) (fold (brush, x, y, depth) - brush->coat->inset * (0.3 + 0.7 * brush->fineness));
      }
}

static void
fill_brightness (const Brush *brush,
                 Plate       *plate)
{
  const StudioField *field = &plate->field;
  guint width = field->width;

  for (guint j = 1; j + 1 < field->height; j++)
    for (guint i = 1; i + 1 < width; i++)
      {
        const float *d = plate->depth + j * width + i;
        double dx = (d[1] - d[-1]) / (2.0 * field->step);
        double dy = (d[width] - d[-(int) width]) / (2.0 * field->step);

        if (*d > -field->step * 2.0)
          plate->bright[j * width + i] =
            (float) get_brightness (brush, field->x + i * field->step, field->y + j * field->step, MAX (*d, 0.0), dx, dy);
      }
}

static guint
get_base (const Brush *brush,
          const Plate *plate)
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

static void
paint_tone (const Brush *brush,
            Plate       *plate,
            guint        tone,
            gboolean     base,
            StudioSvg   *svg)
{
  const Coat *coat = brush->coat;
  guint n_grains = plate->field.width * plate->field.height;
  double threshold = (double) tone / coat->n_tones;
  g_autofree char *letter = g_strdup_printf ("%s%u", coat->letter, tone);
  gboolean textured = coat->grain == GRAIN_BUNDLES || coat->grain == GRAIN_LOBULES;

  for (guint i = 0; i < n_grains; i++)
    plate->height[i] = base ? plate->depth[i]
                            : (float) MIN (plate->bright[i] - threshold, 0.25 * plate->depth[i]);

  plate->field.values = plate->height;
  studio_svg_take_path (svg, letter, studio_contour_draw (&plate->field, base ? 6 : 3, (base ? 0.04 : 0.09) * brush->fineness,
                                                          (base ? 0.05 : textured ? 0.6 : 0.12) * brush->fineness));
}

static void
paint_seams (const Brush *brush,
             Plate       *plate,
             StudioSvg   *svg)
{
  const StudioField *field = &plate->field;
  g_autofree char *letter = g_strconcat (brush->coat->letter, "-seam", NULL);

  for (guint j = 0; j < field->height; j++)
    for (guint i = 0; i < field->width; i++)
      {
        guint at = j * field->width + i;
        double seam = plate->depth[at] > 0.0f ? get_seam (brush, field->x + i * field->step, field->y + j * field->step) : -1.0;

        plate->height[at] = (float) MIN (seam, 0.2 * plate->depth[at]);
      }

  plate->field.values = plate->height;
  studio_svg_take_path (svg, letter, studio_contour_draw (&plate->field, 4, 0.08 * brush->fineness, 0.35 * brush->fineness));
}

/* Strands of tissue that hold the fat under the skin; every fifth sample of the outline begins one. */
static void
paint_septa (const Brush *brush,
             StudioSvg   *svg)
{
  const StudioPoint *p = (const StudioPoint *) (gpointer) brush->outline->data;
  guint n = brush->outline->len;
  GString *path = g_string_new (NULL);
  g_autofree char *letter = g_strconcat (brush->coat->letter, "-twig", NULL);

  for (guint i = 0; i < n; i += 3)
    {
      StudioPoint along = studio_point_normalize (studio_point_subtract (p[(i + 1) % n], p[(i + n - 1) % n]));
      StudioPoint in = studio_point (-along.y, along.x, 0.0);
      double lean = 1.1 * section_grain_get_noise (i * 0.37, 0.5, brush->seed);
      double length = brush->coat->along * (0.75 + 0.45 * section_grain_get_noise (i * 0.71, 4.5, brush->seed));
      double start = brush->coat->inset + 0.9 + 0.8 * section_grain_get_noise (i * 0.9, 9.5, brush->seed);
      StudioPoint points[3];
      g_autofree char *strand = NULL;

      for (guint k = 0; k < 3; k++)
        {
          double t = length * k / 2.0;
          StudioPoint q = studio_point_add (p[i], studio_point_scale (in, start + t));

          points[k] = studio_point_add (q, studio_point_scale (along, lean * t * (0.4 + 0.3 * k)));
        }
      strand = studio_curve_get_lens (points, 3, brush->coat->across);
      g_string_append (path, strand);
    }

  studio_svg_take_path (svg, letter, g_string_free (path, FALSE));
}

static void
paint_coat (const Brush *brush,
            StudioSvg   *svg)
{
  Plate plate = { 0 };
  guint n_grains;
  guint base;
  g_autofree float *depth = NULL;
  g_autofree float *bright = NULL;
  g_autofree float *height = NULL;

  measure_box (brush, &plate);
  n_grains = plate.field.width * plate.field.height;
  plate.depth = depth = g_new (float, n_grains);
  plate.bright = bright = g_new0 (float, n_grains);
  plate.height = height = g_new (float, n_grains);

  fill_depth (brush, &plate);
  fill_brightness (brush, &plate);
  base = get_base (brush, &plate);
  for (guint tone = base; tone < brush->coat->n_tones; tone++)
    paint_tone (brush, &plate, tone, tone == base, svg);
  if (brush->coat->grain == GRAIN_SEPTA)
    paint_septa (brush, svg);
  else if (brush->coat->grain != GRAIN_NONE && brush->coat->grain != GRAIN_FOLDS)
    paint_seams (brush, &plate, svg);
}

static void
add_loop (const GArray *outline,
          GString      *line)
{
  g_autoptr(GArray) points = studio_contour_simplify (outline, 0.02);

  studio_contour_write (points, 0.1, line);
}

static char *
get_line (const Brush *brush)
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
  double grain = (left ? 180.0 - shape->grain : shape->grain) * G_PI / 180.0;
  g_autofree char *line = NULL;
  Brush brush = {
    .shape = shape,
    .outline = outline,
    .holes = holes,
    .sine = sin (grain),
    .cosine = cos (grain),
    .fineness = fineness,
    .seed = g_str_hash (id) % 977,
  };

  line = shape->tissue == SECTION_SKIN ? g_strdup ("skin-line") : g_strconcat ("o", coats[shape->tissue][0].letter, NULL);
  studio_svg_open_group (svg, id, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (coats[0]) && coats[shape->tissue][i].letter != NULL; i++)
    {
      brush.coat = &coats[shape->tissue][i];
      paint_coat (&brush, svg);
    }
  studio_svg_take_path (svg, line, get_line (&brush));
  studio_svg_close_group (svg);
}

#define N_CORNERS 9

static char *
get_circles (const GArray *middles,
             double        radius,
             double        shift)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < middles->len; i++)
    {
      StudioPoint middle = g_array_index (middles, StudioPoint, i);
      StudioPoint corners[N_CORNERS];

      for (guint k = 0; k < N_CORNERS; k++)
        {
          double angle = 2.0 * G_PI * k / N_CORNERS;

          /* The curve touches the middles of the sides. */
          corners[k] = studio_point (middle.x - shift + radius * cos (angle) / cos (G_PI / N_CORNERS),
                                     middle.y - 1.4 * shift + radius * sin (angle) / cos (G_PI / N_CORNERS), 0.0);
        }
      studio_path_add_loop (path, corners, N_CORNERS, TRUE);
    }

  return g_string_free (path, FALSE);
}

/* Dots are too small for a field: a rim and a heart of one tone each. */
static void
paint_dots (const SectionShape *shape,
            StudioSvg          *svg)
{
  const Coat *coat = coats[shape->tissue];
  gboolean hollow = coat[1].letter != NULL;
  const Coat *heart = hollow ? &coat[1] : coat;
  g_autoptr(GArray) middles = section_shape_get_dots (shape);
  g_autofree char *rim = g_strdup_printf ("%s%u", coat->letter, (guint) ((hollow ? coat->brightness : 0.35) * coat->n_tones));
  g_autofree char *core = g_strdup_printf ("%s%u", heart->letter, hollow ? (guint) (heart->brightness * heart->n_tones) : coat->n_tones - 1);
  g_autofree char *line = g_strconcat ("o", coat->letter, NULL);

  studio_svg_open_group (svg, shape->id, NULL, NULL);
  studio_svg_take_path (svg, rim, get_circles (middles, shape->width, 0.0));
  studio_svg_take_path (svg, core, get_circles (middles, shape->width * (hollow ? 0.62 : 0.5), hollow ? 0.0 : 0.16 * shape->width));
  studio_svg_take_path (svg, line, get_circles (middles, shape->width, 0.0));
  studio_svg_close_group (svg);
}

void
section_tissue_paint (const SectionShape *shape,
                      double              fineness,
                      StudioSvg          *svg)
{
  g_autofree char *left = g_strconcat (shape->id, "-left", NULL);
  g_autofree char *right = g_strconcat (shape->id, "-right", NULL);

  if (shape->form == SECTION_DOTS)
    {
      paint_dots (shape, svg);
      return;
    }
  if (shape->form == SECTION_TWIGS)
    {
      g_autofree char *twig = g_strconcat (coats[shape->tissue][0].letter, "-twig", NULL);

      studio_svg_open_group (svg, shape->id, NULL, NULL);
      studio_svg_take_path (svg, twig, section_shape_get_twigs (shape));
      studio_svg_close_group (svg);
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
