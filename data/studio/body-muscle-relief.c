/* body-muscle-relief.c: the form of a muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-relief.h"

/* A muscle that is so much longer than wide swells from rim to rim only: a
 * plate bent through points along it would wave. */
#define SLIM 3.2

/* Every further sheet lies this much deeper, mm. */
#define SHEET_STEP 0.8

#define N_NODES 13

/* Slips are flat: how far their rim falls and over how much, mm. The furrow between two
 * is gone after this share of the sheet. */
#define SLIP_DROP 1.5
#define SLIP_EDGE 3.4
#define SLIP_FURROW 0.6

/* How much bundles differ in width, in parts of it, and furrows in depth. */
#define UNLIKE 0.8
#define DEEPER 1.1

/* A furrow sways by so much of a bundle. */
#define SWAY 0.25

/* It begins and ends within its muscle: so far from an end at most, in parts of the length, and
 * over so much. */
#define WITHIN 0.3
#define RUNS_OUT 0.2

/* The columns of the long muscles show through this sheet. */
#define COVERS_COLUMNS "erector-aponeurosis"

/* 0 at both ends, 1 in the middle, steeper at the ends for a small @power. */
static double
swell (double along,
       double power)
{
  return pow (MAX (sin (G_PI * CLAMP (along, 0.0, 1.0)), 0.0), power);
}

static double
get_depth (const BodyMuscle *self,
           guint             sheet)
{
  return self->depth - SHEET_STEP * sheet;
}

/* Where fibres meet in one point the plate needs but one. */
static gboolean
is_taken (const GArray *points,
          StudioPoint   place)
{
  for (guint i = 0; i < points->len; i++)
    {
      StudioPoint other = g_array_index (points, StudioPoint, i);

      if (hypot (other.x - place.x, other.y - place.y) < 1.5)
        return TRUE;
    }

  return FALSE;
}

static void
add_base_point (GArray          *points,
                const BodySheet *sheet,
                double           across,
                double           along,
                double           height)
{
  StudioPoint place = body_sheet_get_point (sheet, across, along);

  if (is_taken (points, place))
    return;

  place.z = height;
  g_array_append_val (points, place);
}

static void
shape_slim (StudioRelief     *relief,
            const BodyMuscle *self,
            const BodySheet  *sheet,
            double            depth)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < 3; i++)
    for (guint k = 0; k < 2; k++)
      add_base_point (points, sheet, k, i / 2.0, depth + (i == 1 ? 0.35 * self->rise : 0.0));

  studio_relief_set_base (relief, (const StudioPoint *) (gpointer) points->data, points->len);
  studio_relief_set_edge (relief, 0.75 * self->rise, MAX (0.5 * body_sheet_get_width (sheet, 0.5), 2.0));
}

static void
shape_wide (StudioRelief     *relief,
            const BodyMuscle *self,
            const BodySheet  *sheet,
            double            depth)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double width = body_sheet_get_width (sheet, 0.5);

  for (guint i = 0; i < 5; i++)
    {
      double narrow = MIN (body_sheet_get_width (sheet, i / 4.0) / MAX (width, 0.1), 1.0);
      double height = self->rise * swell (i / 4.0, 0.7) * narrow;

      for (guint k = 0; k < 3; k++)
        add_base_point (points, sheet, k / 2.0, i / 4.0, depth + height * (k == 1 ? 1.0 : 0.3));
    }

  studio_relief_set_base (relief, (const StudioPoint *) (gpointer) points->data, points->len);
  if (body_sheet_is_toothed (sheet))
    studio_relief_set_edge (relief, SLIP_DROP, SLIP_EDGE);
  else
    studio_relief_set_edge (relief, MIN (0.12 * width, 3.2), MIN (0.3 * width, 9.0));
}

/* Bundles differ a little, always in the same way. */
static double
vary (guint seed)
{
  guint mixed = seed * 2654435761u;

  mixed = (mixed ^ (mixed >> 15)) * 2246822519u;

  return (double) ((mixed ^ (mixed >> 13)) & 0xffff) / 65535.0 - 0.5;
}

static double
get_wave (double across,
          double along)
{
  return sin (5.0 * along + 40.0 * across);
}

/* How much there is at @along of the furrow @seed: 1 in the midst of it. */
static double
get_stretch (double along,
             guint  seed)
{
  double from = WITHIN * MAX (2.0 * vary (seed + 5), 0.0);
  double to = 1.0 - WITHIN * MAX (2.0 * vary (seed + 11), 0.0);

  return CLAMP ((along - from) / RUNS_OUT + (from > 0.0 ? 0.0 : 1.0), 0.0, 1.0) * CLAMP ((to - along) / RUNS_OUT + (to < 1.0 ? 0.0 : 1.0), 0.0, 1.0);
}

/* Where the fibres run together the furrows grow shallow and narrow. @seed: of one that begins
 * and ends, 0 for one that does not. */
static void
add_line (StudioRelief    *relief,
          const BodySheet *sheet,
          double           across,
          double           sway,
          double           height,
          double           width,
          guint            seed)
{
  StudioRidgeNode nodes[N_NODES];
  double middle = MAX (body_sheet_get_width (sheet, 0.5), 0.1);

  for (guint i = 0; i < N_NODES; i++)
    {
      double along = (double) i / (N_NODES - 1);
      double narrow = MIN (body_sheet_get_width (sheet, along) / middle, 1.0);
      StudioPoint place = body_sheet_get_point (sheet, across + sway * get_wave (across, along), along);

      nodes[i] = (StudioRidgeNode) { place.x, place.y, height * swell (along, 0.55) * narrow * (seed == 0 ? 1.0 : get_stretch (along, seed)), width * MAX (narrow, 0.4) };
    }

  studio_relief_add_ridge (relief, nodes, N_NODES);
}

double
body_muscle_get_furrow (const BodyMuscle *self,
                        guint             index)
{
  g_return_val_if_fail (self != NULL, 0.0);

  if (index == 0 || index >= self->n_bundles)
    return index == 0 ? 0.0 : 1.0;

  return (index + UNLIKE * vary (index + self->seed)) / self->n_bundles;
}

double
body_muscle_get_sway (const BodyMuscle *self,
                      double            furrow,
                      double            along)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return SWAY / MAX (self->n_bundles, 1) * get_wave (furrow, along);
}

/* A furrow between every two bundles, a swelling on each. */
static void
add_bundles (StudioRelief     *relief,
             const BodyMuscle *self,
             const BodySheet  *sheet)
{
  double bundle = body_sheet_get_width (sheet, 0.5) / MAX (self->n_bundles, 1);
  double share = 1.0 / MAX (self->n_bundles, 1);
  double strength = self->deepen * MIN (bundle / 5.0, 1.0);

  for (guint i = 1; i < self->n_bundles; i++)
    add_line (relief, sheet, body_muscle_get_furrow (self, i), SWAY * share,
              -0.95 * strength * (1.0 + DEEPER * vary (3 * i + self->seed)), CLAMP (0.16 * bundle, 0.7, 2.2), 7 * i + self->seed);

  for (guint i = 0; i < self->n_bundles; i++)
    add_line (relief, sheet, 0.5 * (body_muscle_get_furrow (self, i) + body_muscle_get_furrow (self, i + 1)), 0.0,
              0.55 * strength, MAX (0.3 * bundle, 0.8), 0);
}

/* 1 where the teeth are at the end of the sheet, 0 where they are at its beginning. */
static double
find_teeth (const BodySheet *sheet)
{
  double widths[2];

  for (guint i = 0; i < 2; i++)
    widths[i] = body_sheet_get_width (sheet, i);

  return widths[1] > widths[0] ? 1.0 : 0.0;
}

/* Behind the notches the slips grow together to one sheet. */
static void
add_slips (StudioRelief    *relief,
           const BodySheet *sheet)
{
  guint last = body_sheet_get_n_guides (sheet) - 1;
  double teeth = find_teeth (sheet);

  for (guint i = 0; i <= last; i++)
    {
      StudioRidgeNode nodes[N_NODES];

      for (guint k = 0; k < N_NODES && body_sheet_is_notch (sheet, i); k++)
        {
          double way = (double) k / (N_NODES - 1);
          StudioPoint place = body_sheet_get_point (sheet, (double) i / last, fabs (teeth - SLIP_FURROW * way));

          nodes[k] = (StudioRidgeNode) { place.x, place.y, -2.0 * (1.0 - way) * (1.0 - way), 1.3 + 1.6 * way };
        }

      if (body_sheet_is_notch (sheet, i))
        studio_relief_add_ridge (relief, nodes, N_NODES);
    }
}

/* What lies under the sheet: the multifidus beside the spine, the furrow along it,
 * and that between the two outer columns. Our drawing decision. */
static void
add_columns (StudioRelief    *relief,
             const BodySheet *sheet)
{
  add_line (relief, sheet, 0.22, 0.0, 3.2, 8.0, 0);
  add_line (relief, sheet, 0.41, 0.0, -2.4, 3.6, 0);
  add_line (relief, sheet, 0.53, 0.0, 2.0, 7.0, 0);
  add_line (relief, sheet, 0.65, 0.0, -3.4, 3.4, 0);
}

StudioRelief *
body_muscle_make_relief (const BodyMuscle *self,
                         guint             sheet)
{
  const BodySheet *shape;
  g_autoptr(GArray) outline = NULL;
  StudioRelief *relief;

  g_return_val_if_fail (self != NULL && sheet < self->sheets->len, NULL);

  shape = g_ptr_array_index (self->sheets, sheet);
  outline = body_sheet_get_outline (shape);
  relief = studio_relief_new ((const StudioPoint *) (gpointer) outline->data, outline->len);

  if (body_sheet_get_length (shape) > SLIM * body_sheet_get_width (shape, 0.5))
    shape_slim (relief, self, shape, get_depth (self, sheet));
  else
    shape_wide (relief, self, shape, get_depth (self, sheet));

  /* Those that lean are no furrows: they are seen by their light alone. */
  if (self->lean == 0.0)
    add_bundles (relief, self, shape);

  if (body_sheet_is_toothed (shape))
    add_slips (relief, shape);

  if (g_str_equal (self->name, COVERS_COLUMNS))
    add_columns (relief, shape);

  return relief;
}
