/* body-fringe.c: where a sheet of muscle or tendon runs out in streaks
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-fringe.h"

#include "studio-path.h"

/* Beyond its rim, mm, a sheet has nothing that shows; along that are points so far apart. */
#define BEYOND 1.5
#define APART 12.0

/* Nothing reaches farther, in parts of its length: there would be its own end. */
#define FARTHEST 0.97

/* Streaks stand so close, in their widths; most are short, and those are narrow. */
#define CLOSENESS 0.4
#define SHORTEST 0.12
#define SHORTNESS 1.8
#define NARROWEST 0.22

/* Of those that go on so many are faint. How far they begin on this
 * side of the edge, and how far others come in, in parts of their length; and how far they
 * lean aside, in widths. */
#define FAINT 0.55
#define ROOT 0.7
#define INTO 0.45
#define LEAN 1.6

/* A tuft is about so many streaks wide, and so much longer. */
#define TUFT_STREAKS 5.0
#define TUFT 0.5

/* How strong they are. */
#define STRONG_OPACITY ".85"
#define FAINT_OPACITY ".42"
#define COMING_OPACITY ".7"

struct _BodyFringe
{
  /* Owned */
  GString *whole;
  GString *strong;
  GString *faint;
  GString *coming;
};

typedef struct
{
  const BodyFringeManner *manner;
  const BodySheet *sheet;
  gboolean of_flesh;
  double phase;
} Edge;

BodyFringe *
body_fringe_new (void)
{
  BodyFringe *self = g_new0 (BodyFringe, 1);

  self->whole = g_string_new (NULL);
  self->strong = g_string_new (NULL);
  self->faint = g_string_new (NULL);
  self->coming = g_string_new (NULL);

  return self;
}

void
body_fringe_free (BodyFringe *self)
{
  g_string_free (self->whole, TRUE);
  g_string_free (self->strong, TRUE);
  g_string_free (self->faint, TRUE);
  g_string_free (self->coming, TRUE);
  g_free (self);
}

/* -1 to 1, alike for neighbours. */
static double
get_tuft (const Edge *self,
          double      across)
{
  double turn = 2.0 * G_PI * across * body_sheet_get_width (self->sheet, 0.9) / (TUFT_STREAKS * self->manner->width);

  return 0.6 * sin (turn + self->phase) + 0.4 * sin (0.43 * turn + 2.0 * self->phase);
}

/* As far along the sheet as it is whole, and @beyond, mm. */
static double
get_along (const Edge *self,
           double      across,
           double      beyond)
{
  double from, to = 1.0;

  if (self->of_flesh)
    body_sheet_get_tendons (self->sheet, CLAMP (across, 0.0, 1.0), &from, &to);

  beyond += self->manner->feet + self->manner->sway * get_tuft (self, across + 0.31);

  return CLAMP (to + beyond / body_sheet_get_length (self->sheet), 0.0, FARTHEST);
}

/* Steps are whole tenths of a millimetre, so that no error adds up. */
static void
add_step (GString     *path,
          StudioPoint  from,
          StudioPoint  to)
{
  studio_path_add_number (path, 10 * ((int) lrint (10.0 * to.x) - (int) lrint (10.0 * from.x)));
  studio_path_add_number (path, 10 * ((int) lrint (10.0 * to.y) - (int) lrint (10.0 * from.y)));
}

/* From @root to @tip, mm beyond the edge, and as wide as @width in its middle. */
static void
add_streak (GString    *path,
            const Edge *edge,
            double      across,
            double      lean,
            double      root,
            double      tip,
            double      width)
{
  double end = CLAMP (across + lean, 0.0, 1.0);
  StudioPoint a = body_sheet_get_point (edge->sheet, across, get_along (edge, across, root));
  StudioPoint b = body_sheet_get_point (edge->sheet, end, get_along (edge, across, tip));
  StudioPoint over = body_sheet_get_point (edge->sheet, across, get_along (edge, across, 0.5 * (root + tip)));
  StudioPoint way = studio_point_normalize (studio_point_subtract (b, a));
  StudioPoint aside = studio_point_scale (studio_point (-way.y, way.x, 0.0), width);

  studio_path_add_letter (path, 'M');
  add_step (path, studio_point (0.0, 0.0, 0.0), a);
  studio_path_add_letter (path, 'q');
  add_step (path, a, studio_point_add (over, aside));
  add_step (path, a, b);
  add_step (path, b, studio_point_subtract (over, aside));
  add_step (path, b, a);
  studio_path_add_letter (path, 'z');
}

static void
add_streaks (BodyFringe *self,
             const Edge *edge,
             GRand      *chance)
{
  const BodyFringeManner *manner = edge->manner;
  double span = body_sheet_get_width (edge->sheet, 0.9);
  double step = CLOSENESS * manner->width / span;

  for (double across = 0.3 * step; across < 1.0 && manner->longest > 0.0; across += step * g_rand_double_range (chance, 0.35, 1.65))
    {
      double tall = SHORTEST + (1.0 - SHORTEST) * pow (g_rand_double (chance), SHORTNESS);
      double tuft = get_tuft (edge, across);
      double width = manner->width * (NARROWEST + (1.0 - NARROWEST) * g_rand_double (chance) * sqrt (tall));
      double lean = LEAN * width / span * g_rand_double_range (chance, -1.0, 1.0);
      gboolean coming = g_rand_double (chance) - 0.2 * tuft < manner->coming;
      gboolean faint = g_rand_double (chance) < FAINT;
      double length = manner->longest * tall * (1.0 + (coming ? -TUFT : TUFT) * tuft);

      if (coming)
        add_streak (self->coming, edge, across, lean, ROOT * length, -INTO * length, width);
      else
        add_streak (faint ? self->faint : self->strong, edge, across, lean, -ROOT * length, (faint ? 1.3 : 1.0) * length, width);
    }
}

/* @from outside the sheet, on the far side of @rim from @within. */
static StudioPoint
get_beyond (StudioPoint rim,
            StudioPoint within)
{
  StudioPoint way = studio_point_normalize (studio_point_subtract (rim, within));

  return studio_point_add (rim, studio_point_scale (way, BEYOND));
}

/* Once around: up one side, along the edge, down the other side and along the origin. */
static GArray *
get_outline (const Edge *edge)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  const BodySheet *sheet = edge->sheet;
  guint n_sides = 2 + (guint) (body_sheet_get_length (sheet) / APART);
  guint n_ends = 3 + (guint) (body_sheet_get_width (sheet, 0.5) / (2.0 * edge->manner->width));

  for (guint i = 0; i < 2 * (n_sides + n_ends); i++)
    {
      gboolean side = i < n_sides || (i >= n_sides + n_ends && i < 2 * n_sides + n_ends);
      double across = i < n_sides ? 0.0 : i < n_sides + n_ends ? (i - n_sides + 0.5) / n_ends
                      : side ? 1.0 : 1.0 - (i - 2.0 * n_sides - n_ends + 0.5) / n_ends;
      double share = i < n_sides ? (double) i / n_sides : 1.0 - (i - n_sides - n_ends + 1.0) / n_sides;
      double along = i >= 2 * n_sides + n_ends ? 0.0 : get_along (edge, across, 0.0) * (side ? share : 1.0);
      StudioPoint place = body_sheet_get_point (sheet, across, along);

      if (side)
        place = get_beyond (place, body_sheet_get_point (sheet, 0.5, along));
      else if (along == 0.0)
        place = get_beyond (place, body_sheet_get_point (sheet, across, 0.05));
      g_array_append_val (points, place);
    }

  return points;
}

void
body_fringe_add (BodyFringe             *self,
                 const BodyFringeManner *manner,
                 const BodySheet        *sheet,
                 gboolean                of_flesh,
                 GRand                  *chance)
{
  Edge edge = { manner, sheet, of_flesh, g_rand_double_range (chance, 0.0, 6.0) };
  g_autoptr(GArray) outline = get_outline (&edge);

  for (guint i = 0; i < outline->len; i++)
    {
      if (i < 2)
        studio_path_add_letter (self->whole, i == 0 ? 'M' : 'l');
      add_step (self->whole, i == 0 ? studio_point (0.0, 0.0, 0.0) : g_array_index (outline, StudioPoint, i - 1),
                g_array_index (outline, StudioPoint, i));
    }

  studio_path_add_letter (self->whole, 'z');
  add_streaks (self, &edge, chance);
}

static void
append_path (GString       *mask,
             const char    *paint,
             const char    *opacity,
             const GString *path)
{
  g_autofree char *data = studio_path_in_tenths (path->str);

  if (path->len > 0)
    g_string_append_printf (mask, "<path fill=\"%s\" fill-opacity=\"%s\" d=\"%s\"/>", paint, opacity, data);
}

void
body_fringe_append_mask (const BodyFringe *self,
                         const char       *paint,
                         const char       *opacity,
                         GString          *mask)
{
  g_string_append (mask, "<g transform=\"scale(.1)\">");
  append_path (mask, paint, opacity, self->whole);
  append_path (mask, "#000", COMING_OPACITY, self->coming);
  append_path (mask, paint, FAINT_OPACITY, self->faint);
  append_path (mask, paint, STRONG_OPACITY, self->strong);
  g_string_append (mask, "</g>");
}

const char *
body_fringe_get_whole (const BodyFringe *self)
{
  return self->whole->str;
}

const char *
body_fringe_get_streaks (const BodyFringe *self)
{
  return self->strong->str;
}
