/* studio-locks.c: cropped hair as a mass of locks
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-locks.h"

#include "studio-grain.h"
#include "studio-hair.h"
#include "studio-polyline.h"

/* A lock bends in so many pieces, and strays from the way of its neighbours. */
#define PIECES 6
#define STRAY 0.2
#define BEND 0.34

/* Locks of one size: how far apart, how long at most, how broad half of one is, mm, and how
 * much darker or lighter than the mass. */
typedef struct
{
  double apart;
  double length;
  double half_breadth;
  double amount;
} Size;

static const Size dark_sizes[] = { { 9.0, 44.0, 3.2, 0.15 }, { 5.4, 28.0, 1.5, 0.16 }, { 3.6, 17.0, 0.7, 0.15 } };
static const Size light_sizes[] = { { 10.0, 40.0, 2.6, 0.17 }, { 5.6, 24.0, 1.2, 0.16 }, { 4.4, 15.0, 0.6, 0.14 } };

#define SOFT 0.4

/* Drawn strands: how far apart, how long, at least and at most, how wide, mm. */
#define STRANDS_APART 9.0
#define STRAND_SHORTEST 6.0
#define STRAND_LONGEST 15.0
#define STRAND_WIDTH 0.11

/* The last hairs: how far apart tufts are and hairs in one; how long, at least and at most, how
 * far over the hairline and how wide, mm. */
#define TUFTS_APART 8.0
#define HAIRS_APART 1.1
#define EDGE_SHORTEST 3.0
#define EDGE_LONGEST 10.0
#define EDGE_OVER 2.6
#define EDGE_WIDTH 0.12

/* From 0 to 1. */
static double
get_chance (double x,
            double y,
            guint  seed)
{
  return CLAMP (0.5 + 0.8 * studio_grain_get_noise (3.1 * x + 0.37 * seed, 3.1 * y - 0.61 * seed, seed), 0.0, 1.0);
}

static StudioPoint
turn (StudioPoint way,
      double      by)
{
  return studio_point_normalize (studio_point (way.x - by * way.y, way.y + by * way.x, 0.0));
}

static void
add_lock (StudioHaze      *haze,
          const Size      *size,
          StudioPoint      root,
          StudioLocksFlow  flow,
          guint            seed)
{
  double length = size->length * (0.35 + 0.65 * get_chance (root.x, root.y, seed + 1));
  double stray = STRAY * (2.0 * get_chance (root.x, root.y, seed + 2) - 1.0);
  double bend = BEND * (2.0 * get_chance (root.x, root.y, seed + 3) - 1.0);
  StudioPoint course[PIECES + 1] = { root };

  for (guint i = 0; i < PIECES; i++)
    {
      StudioPoint way = turn (flow (course[i].x, course[i].y), stray + bend * ((double) i / PIECES - 0.5));

      course[i + 1] = studio_point_add (course[i], studio_point_scale (way, length / PIECES));
    }
  studio_haze_add_streak (haze, course, G_N_ELEMENTS (course), size->half_breadth * (0.5 + get_chance (root.x, root.y, seed + 4)),
                          size->amount * (0.4 + 0.6 * get_chance (root.x, root.y, seed + 5)));
}

static void
add_locks (StudioHaze      *haze,
           const Size      *size,
           const StudioBox *box,
           StudioLocksFlow  flow,
           guint            seed)
{
  for (double y = box->y - 0.5 * size->length; y < box->y + box->height; y += size->apart)
    for (double x = box->x; x < box->x + box->width; x += size->apart)
      add_lock (haze, size, studio_point (x + size->apart * (get_chance (x, y, seed + 6) - 0.5), y + size->apart * (get_chance (x, y, seed + 7) - 0.5), 0.0),
                flow, seed);
}

void
studio_locks_comb (StudioHaze      *haze,
                   const StudioBox *box,
                   double           grain,
                   StudioLocksFlow  flow)
{
  g_autoptr(StudioHaze) dark = studio_haze_new (box, grain);
  g_autoptr(StudioHaze) light = studio_haze_new (box, grain);

  for (guint i = 0; i < G_N_ELEMENTS (dark_sizes); i++)
    add_locks (dark, &dark_sizes[i], box, flow, 10 + 40 * i);
  for (guint i = 0; i < G_N_ELEMENTS (light_sizes); i++)
    add_locks (light, &light_sizes[i], box, flow, 130 + 40 * i);
  studio_haze_blur (dark, SOFT);
  studio_haze_blur (light, SOFT);
  studio_haze_multiply (dark, haze);
  studio_haze_add (haze, dark);
  studio_haze_spare (haze, light);
}

static void
draw (GString         *path,
      StudioPoint      tip,
      double           length,
      double           width,
      StudioLocksFlow  flow)
{
  double stray = 0.5 * STRAY * (2.0 * get_chance (tip.x, tip.y, 301) - 1.0);
  StudioPoint way = turn (flow (tip.x, tip.y), stray);

  studio_hair_add (path, studio_point_subtract (tip, studio_point_scale (way, length)), tip, width);
}

void
studio_locks_draw_strands (GString           *path,
                           const StudioPoint *outline,
                           guint              n_points,
                           const StudioBox   *box,
                           StudioLocksFlow    flow)
{
  for (double y = box->y; y < box->y + box->height; y += STRANDS_APART)
    for (double x = box->x; x < box->x + box->width; x += STRANDS_APART)
      {
        double chance = get_chance (x, y, 302);
        StudioPoint tip = { x + STRANDS_APART * (get_chance (x, y, 303) - 0.5), y + STRANDS_APART * (get_chance (x, y, 304) - 0.5), 0.0 };

        if (chance > 0.6 && studio_polyline_surrounds (outline, n_points, tip.x, tip.y))
          draw (path, tip, STRAND_SHORTEST + (STRAND_LONGEST - STRAND_SHORTEST) * chance * chance, STRAND_WIDTH * (0.5 + chance), flow);
      }
}

/* The @gone th mm of the hairline: between tufts none. */
static gboolean
is_in_tuft (double gone)
{
  return studio_grain_get_noise (gone / TUFTS_APART, 0.5, 305) > 0.0;
}

void
studio_locks_draw_edge (GString           *path,
                        const StudioPoint *hairline,
                        guint              n_points,
                        StudioLocksFlow    flow)
{
  double gone = 0.0, next = 0.0;

  for (guint i = 0; i + 1 < n_points; i++)
    {
      StudioPoint from = hairline[i], to = hairline[i + 1];
      double length = studio_point_get_length (studio_point_subtract (to, from));

      for (; next < gone + length; next += HAIRS_APART * (0.5 + 1.6 * get_chance (next, 0.5, 306)))
        {
          StudioPoint end = studio_point_lerp (from, to, (next - gone) / length);
          double chance = get_chance (end.x, end.y, 307);
          double over = EDGE_OVER * (2.0 * get_chance (end.x, end.y, 308) - 1.3);

          if (is_in_tuft (next))
            draw (path, studio_point_add (end, studio_point_scale (flow (end.x, end.y), over)),
                  EDGE_SHORTEST + (EDGE_LONGEST - EDGE_SHORTEST) * chance * chance, EDGE_WIDTH * (0.6 + 0.8 * chance), flow);
        }
      gone += length;
    }
}
