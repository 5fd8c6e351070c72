/* picture-side-septa.c: what parts some muscles of the side view
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-haze.h"

#define N_POINTS 9

/* The shade in a groove: so broad, half of it, in half widths of its line, so strong in parts
 * of its tone, and so soft, mm. */
#define SHADE_BREADTH 6.0
#define SHADE_STRENGTH 0.62
#define SHADE_SOFTNESS 0.9
#define SHADE_GRAIN 0.5

/* A line that is no broader, half of it, lies between fascicles only: it has no shade. */
#define FAINT 0.15

static const StudioBox frame = { -130.0, 120.0, 220.0, 440.0 };

/* A line in the first sheet of a muscle: across it, and from where to where along it, in
 * parts of 1; and half the width of a groove's line, mm. */
typedef struct
{
  const char *muscle;
  double across;
  double from;
  double to;
  double half_width;
} Line;

static const Line grooves[] = {
  /* between the part of the collar bone and that of the acromion, and between this and
   * the part of the spine of the blade */
  { "deltoid", 0.27, 0.02, 0.84, 0.28 },
  { "deltoid", 0.68, 0.03, 0.86, 0.28 },
  /* fascicles of the slips of serratus that come out between those of the oblique */
  { "serratus-anterior", 0.05, 0.6, 0.97, 0.14 },
  { "serratus-anterior", 0.15, 0.56, 0.96, 0.14 },
  { "serratus-anterior", 0.185, 0.6, 0.95, 0.12 },
  { "serratus-anterior", 0.262, 0.52, 0.97, 0.16 },
  { "serratus-anterior", 0.297, 0.56, 0.95, 0.14 },
  { "serratus-anterior", 0.368, 0.56, 0.95, 0.14 },
  /* and of the two uppermost, which come off ribs 1 and 2 */
  { "serratus-anterior", 0.805, 0.5, 0.94, 0.15 },
  { "serratus-anterior", 0.83, 0.44, 0.97, 0.17 },
  { "serratus-anterior", 0.856, 0.52, 0.95, 0.14 },
  { "serratus-anterior", 0.887, 0.4, 0.96, 0.2 },
  { "serratus-anterior", 0.935, 0.5, 0.96, 0.14 },
  /* the rear edge of spinalis, which lies against nothing but skin */
  { "longissimus", 0.994, 0.1, 0.84, 0.2 },
};

/* The tendinous bands of rectus abdominis: across it the flesh sinks in and pales to
 * tendon, here broadly and there in a trace. Each by its places, in parts of the width and
 * mm below the height of the band, with half its breadth there, mm. Our own drawing. */
#define BANDED "rectus-abdominis"
#define MAX_PLACES 7
#define BAND_GRAIN 0.5
#define BAND_SOFTNESS 1.1
#define HOLLOW_SOFTNESS 2.6
#define HOLLOW_STRENGTH 0.5
#define BAND_STRENGTH 0.6

static const StudioBox band_frame = { -140.0, 320.0, 56.0, 166.0 };

typedef struct
{
  double across;
  double below;
  double breadth;
} BandPlace;

typedef struct
{
  double y;
  guint n_places;
  BandPlace places[MAX_PLACES];
} Band;

#define BAND(y, ...) { y, G_N_ELEMENTS (((const BandPlace[]) { __VA_ARGS__ })), { __VA_ARGS__ } }

static const Band bands[] = {
  BAND (340.0, { 0.02, 2.4, 0.5 }, { 0.18, 1.0, 1.5 }, { 0.36, -0.4, 1.0 }, { 0.54, -0.2, 1.9 }, { 0.72, -1.6, 1.4 }, { 0.88, -3.0, 1.0 }, { 0.99, -3.6, 0.4 }),
  BAND (397.0, { 0.01, -1.0, 0.9 }, { 0.16, 0.6, 1.9 }, { 0.36, 1.6, 1.5 }, { 0.56, 1.2, 2.1 }, { 0.74, -0.4, 1.1 }, { 0.9, -1.4, 1.4 }, { 0.99, -2.4, 0.5 }),
  BAND (467.0, { 0.02, 0.4, 0.6 }, { 0.2, -0.6, 1.7 }, { 0.4, 0.2, 2.0 }, { 0.58, 1.8, 1.2 }, { 0.74, 2.4, 0.7 }, { 0.84, 2.5, 0.1 }),
};

static void
place_line (const BodyMuscle *muscle,
            const Line       *line,
            StudioPoint       points[N_POINTS])
{
  const BodySheet *sheet = g_ptr_array_index (muscle->sheets, 0);

  for (guint i = 0; i < N_POINTS; i++)
    points[i] = body_sheet_get_point (sheet, line->across, line->from + (line->to - line->from) * i / (N_POINTS - 1));
}

/* Around the line: broad at its middle, and pointed at both ends. */
static void
write_groove_shade (const StudioPoint  points[N_POINTS],
                    double             half_width,
                    StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&frame, SHADE_GRAIN);
  StudioPoint rim[2 * N_POINTS];

  for (guint i = 0; i < N_POINTS; i++)
    {
      StudioPoint way = studio_point_subtract (points[MIN (i + 1, N_POINTS - 1)], points[i > 0 ? i - 1 : 0]);
      StudioPoint along = studio_point_normalize (studio_point (way.x, way.y, 0.0));
      double reach = SHADE_BREADTH * half_width * sin (G_PI * i / (N_POINTS - 1));

      rim[i] = studio_point (points[i].x - reach * along.y, points[i].y + reach * along.x, 0.0);
      rim[2 * N_POINTS - 1 - i] = studio_point (points[i].x + reach * along.y, points[i].y - reach * along.x, 0.0);
    }

  studio_haze_add_polygon (haze, rim, G_N_ELEMENTS (rim), SHADE_STRENGTH);
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_write (haze, svg, "under", NULL, SHADE_SOFTNESS);
}

static void
write_groove (const BodyMuscle *muscle,
              const Line       *line,
              StudioSvg        *svg)
{
  StudioPoint points[N_POINTS];

  place_line (muscle, line, points);
  if (line->half_width > FAINT)
    write_groove_shade (points, line->half_width, svg);
  studio_svg_take_path (svg, "fibre-strong", studio_curve_get_lens (points, N_POINTS, line->half_width));
}

/* Both rims of a band, so many times as broad, one after the other. */
static GArray *
get_band (const BodySheet *sheet,
          const Band      *band,
          double           breadth)
{
  StudioPoint rim[2 * MAX_PLACES];

  for (guint i = 0; i < 2 * band->n_places; i++)
    {
      guint k = i < band->n_places ? i : 2 * band->n_places - 1 - i;
      const BandPlace *place = &band->places[k];

      rim[i] = body_sheet_find_height (sheet, place->across, band->y + place->below + (i < band->n_places ? -breadth : breadth) * place->breadth, 0.0, 1.0);
    }

  return studio_curve_sample (rim, 2 * band->n_places, TRUE, 6);
}

static void
write_bands_haze (const BodySheet *sheet,
                  const char      *letter,
                  double           breadth,
                  double           strength,
                  double           softness,
                  StudioSvg       *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&band_frame, BAND_GRAIN);

  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    {
      g_autoptr(GArray) rim = get_band (sheet, &bands[i], breadth);

      studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) rim->data, rim->len, strength);
    }

  studio_haze_blur (haze, softness);
  studio_haze_write (haze, svg, letter, "in-" BANDED "-1", softness);
}

static void
write_bands (const BodySheet *sheet,
             StudioSvg       *svg)
{
  write_bands_haze (sheet, "under", 2.4, HOLLOW_STRENGTH, HOLLOW_SOFTNESS, svg);
  write_bands_haze (sheet, "pale", 1.0, BAND_STRENGTH, BAND_SOFTNESS, svg);
}

static gboolean
is_parted (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (grooves); i++)
    if (g_str_equal (grooves[i].muscle, muscle->name))
      return TRUE;

  return FALSE;
}

void
picture_side_write_septa (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  g_return_if_fail (muscle != NULL);
  g_return_if_fail (svg != NULL);

  if (g_str_equal (muscle->name, BANDED))
    write_bands (g_ptr_array_index (muscle->sheets, 0), svg);

  if (!is_parted (muscle))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (grooves); i++)
    if (g_str_equal (grooves[i].muscle, muscle->name))
      write_groove (muscle, &grooves[i], svg);
}
