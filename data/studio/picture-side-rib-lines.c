/* picture-side-rib-lines.c: the fine lines that an illustrator draws along the ribs from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-ribs.h"
#include "studio-haze.h"
#include "studio-stroke.h"

#define LAST_ARCHED 10

/* A rib as it is seen: its middle and half its height, from behind forwards. */
typedef struct
{
  StudioTubeNode *nodes;
  guint n_nodes;
} Course;

/* Strokes of one kind: how many at least and at most; between which parts of the way the first tip lies; how long
 * they are, in parts of the way; between which places across, -1 for the upper border to 1 for
 * the lower one; and half their width, mm. Own drawing. */
typedef struct
{
  int fewest, most;
  double from, to;
  double shortest, longest;
  double above, below;
  double half_width;
} Strokes;

static const Strokes rib_strokes[] = {
  /* the lip of the groove */
  { 1, 2, 0.3, 0.66, 0.16, 0.34, 0.5, 0.62, 0.15 },
  /* under the upper border, where it turns to the front */
  { 0, 1, 0.5, 0.72, 0.1, 0.2, -0.7, -0.6, 0.1 },
};

/* A stroke runs all but along the course: by so much it leans to either border. */
#define LEAN 0.03

static StudioPoint
get_place (const Course *course,
           double        along,
           double        across)
{
  guint i = CLAMP ((guint) (along * (course->n_nodes - 1)), 1, course->n_nodes - 2);
  const StudioTubeNode *nodes = course->nodes;
  StudioPoint before = studio_view_project (STUDIO_VIEW_SIDE, nodes[i - 1].centre);
  StudioPoint after = studio_view_project (STUDIO_VIEW_SIDE, nodes[i + 1].centre);
  StudioPoint here = studio_point_lerp (before, after, 0.5);
  StudioPoint way = studio_point_normalize (studio_point (after.x - before.x, after.y - before.y, 0.0));

  return studio_point_add (here, studio_point_scale (studio_point (way.y, -way.x, 0.0), across * nodes[i].half_height));
}

static void
add_strokes (const Course  *course,
             const Strokes *strokes,
             GRand         *chance,
             GString       *path)
{
  int n_strokes = g_rand_int_range (chance, strokes->fewest, strokes->most + 1);

  for (int i = 0; i < n_strokes; i++)
    {
      double share = (i + g_rand_double_range (chance, 0.0, 1.0)) / n_strokes;
      double from = strokes->from + (strokes->to - strokes->from) * share;
      double length = g_rand_double_range (chance, strokes->shortest, strokes->longest);
      double to = MIN (0.97, from + length);
      double across = g_rand_double_range (chance, strokes->above, strokes->below);
      double lean = g_rand_double_range (chance, -LEAN, LEAN);

      studio_stroke_add_lens (path, get_place (course, from, across - lean), get_place (course, 0.5 * (from + to), across),
                              get_place (course, to, across + lean),
                              strokes->half_width * g_rand_double_range (chance, 0.7, 1.2));
    }
}

static void
add_course (const Course *course,
            guint         seed,
            GString      *path)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (seed);

  for (guint i = 0; i < G_N_ELEMENTS (rib_strokes); i++)
    add_strokes (course, &rib_strokes[i], chance, path);
}

/* Neck and tubercle lie so deep in the shade of the arcs that nothing would be left of their form: light along
 * their middle, in parts of its tone. */
#define NECK_STRENGTH 0.55
#define NECK_HALF 3.4
#define NECK_DOWN 0.4
#define NECK_SOFTNESS 1.2
#define NECK_GRAIN 0.9
#define N_NECK 6

static const StudioBox necks_frame = { -12.0, 130.0, 72.0, 260.0 };

static void
add_neck (StudioHaze   *haze,
          const Course *rib)
{
  StudioPoint points[N_NECK];
  guint bend = 0;

  while (bend + 1 < rib->n_nodes && rib->nodes[bend + 1].centre.z > rib->nodes[bend].centre.z)
    bend++;
  for (guint i = 0; i < N_NECK; i++)
    {
      points[i] = studio_view_project (STUDIO_VIEW_SIDE, rib->nodes[bend * i / (N_NECK - 1)].centre);
      points[i] = studio_point (points[i].x, points[i].y + NECK_DOWN, 0.0);
    }
  studio_haze_add_streak (haze, points, N_NECK, NECK_HALF, NECK_STRENGTH);
}

static void
write_necks (const BodyMeasures *measures,
             StudioSvg          *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&necks_frame, NECK_GRAIN);
  g_autoptr(GString) clip = g_string_new ("<clipPath id=\"in-necks\">");

  for (guint number = 2; number <= LAST_ARCHED; number++)
    {
      Course rib;

      rib.nodes = body_rib_get_line (measures, number, &rib.n_nodes);
      add_neck (haze, &rib);
      g_free (rib.nodes);
      g_string_append_printf (clip, "<use xlink:href=\"#shape-rib-%u-left\"/>", number);
    }
  g_string_append (clip, "</clipPath>");
  studio_svg_define (svg, clip->str);
  studio_haze_blur (haze, NECK_SOFTNESS);
  studio_svg_open_group (svg, "rib-necks", NULL, NULL);
  studio_haze_write (haze, svg, "pale", "in-necks", NECK_SOFTNESS);
  studio_svg_close_group (svg);
}

void
picture_side_write_rib_lines (const BodyMeasures *measures,
                              StudioSvg          *svg)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (guint number = 2; number <= LAST_ARCHED; number++)
    {
      Course rib;

      rib.nodes = body_rib_get_line (measures, number, &rib.n_nodes);
      add_course (&rib, number, path);
      g_free (rib.nodes);
    }

  write_necks (measures, svg);
  studio_svg_open_tenths (svg, NULL);
  studio_svg_add_path (svg, "bone-stroke", path->str);
  studio_svg_close_tenths (svg);
}
