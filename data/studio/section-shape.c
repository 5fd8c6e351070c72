/* section-shape.c: one thing that a section cuts
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-shape.h"

#include "section-fascicles.h"
#include "section-warp.h"
#include "studio-curve.h"
#include "studio-grain.h"

#include <string.h>

/* How finely a stretch between two points is divided. */
#define N_STEPS 8

/* How wide a twig ends that says nothing of it, in parts of its root. */
#define TWIG_END 0.03

/* How wide a branch is, in parts of what it springs from. */
#define BRANCH 0.58

/* How much longer than wide a dot is at most: few things are cut quite across. */
#define DOT_OVAL 0.4

/* So much of the room beside what is narrower than a twig lies away from the lamp, everywhere along it. */
#define TO_LAMP 0.6

/* The numbers of a table in this program's own source: they are right. */
static GArray *
read_points (const char *text,
             gboolean    left)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  char *at = (char *) text;

  while (*at != '\0' && *at != ';')
    {
      StudioPoint p = { 0.0, 0.0, 0.0 };

      p.x = g_ascii_strtod (at, &at);
      p.y = g_ascii_strtod (at, &at);
      if (left)
        p.x = -p.x;
      g_array_append_val (points, p);
      while (g_ascii_isspace (*at))
        at++;
    }

  return points;
}

/* Adds the mirror image of a right half, but for its ends on the midline. */
static void
join_left (GArray *points)
{
  for (guint i = points->len - 1; i-- > 1;)
    {
      StudioPoint p = studio_point_mirror (g_array_index (points, StudioPoint, i));

      g_array_append_val (points, p);
    }
}

static GArray *
sample (const GArray *points,
        gboolean      closed)
{
  return studio_curve_sample ((const StudioPoint *) (gpointer) points->data, points->len, closed, N_STEPS);
}

/* Bends @points as its tissue is bent, each side for itself. */
static GArray *
bend (const SectionShape *self,
      GArray             *points,
      gboolean            left)
{
  guint seed = g_str_hash (self->id) % 953 + (left ? 1 : 0);

  for (guint i = 0; i < points->len; i++)
    {
      StudioPoint *p = &g_array_index (points, StudioPoint, i);

      *p = section_warp_move (self->tissue, seed, *p);
    }

  return points;
}

/* Round where the band is wide, thin at its ends. */
static double
get_band_width (double t,
                double width)
{
  double edge = MIN (t, 1.0 - t) * 5.0;

  return edge >= 1.0 ? width : width * sqrt (MAX (edge * (2.0 - edge), 0.0));
}

static GArray *
make_band (const GArray *line,
           double        width)
{
  GArray *outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  guint n = line->len;

  for (guint side = 0; side < 2; side++)
    for (guint k = 0; k < n; k++)
      {
        guint i = side == 0 ? k : n - 1 - k;
        const StudioPoint *a = &g_array_index (line, StudioPoint, i > 0 ? i - 1 : 0);
        const StudioPoint *b = &g_array_index (line, StudioPoint, i + 1 < n ? i + 1 : i);
        StudioPoint p = g_array_index (line, StudioPoint, i);
        double length = hypot (b->x - a->x, b->y - a->y);
        double w = get_band_width ((double) i / (n - 1), width) * (side == 0 ? 1.0 : -1.0);

        p.x += w * (a->y - b->y) / length;
        p.y += w * (b->x - a->x) / length;
        g_array_append_val (outline, p);
      }

  return outline;
}

static GArray *
make_outline (const SectionShape *self,
              const char         *text,
              gboolean            left)
{
  g_autoptr(GArray) points = read_points (text, left);

  if (self->form == SECTION_WHOLE)
    join_left (points);

  return bend (self, sample (points, TRUE), left);
}

/* Moves all of a closed outline out by @by mm; it may run either way. */
static void
swell (GArray *outline,
       double  by)
{
  g_autofree StudioPoint *points = g_memdup2 (outline->data, outline->len * sizeof (StudioPoint));
  guint n = outline->len;
  double area = 0.0;

  for (guint i = 0; i < n; i++)
    area += points[i].x * points[(i + 1) % n].y - points[(i + 1) % n].x * points[i].y;

  for (guint i = 0; i < n; i++)
    {
      StudioPoint way = studio_point_normalize (studio_point_subtract (points[(i + 1) % n], points[(i + n - 1) % n]));
      StudioPoint out = studio_point (area > 0.0 ? way.y : -way.y, area > 0.0 ? -way.x : way.x, 0.0);

      g_array_index (outline, StudioPoint, i) = studio_point_add (points[i], studio_point_scale (out, by));
    }
}

GArray *
section_shape_get_outline (const SectionShape *self,
                           gboolean            left)
{
  g_autoptr(GArray) points = NULL;
  g_autoptr(GArray) line = NULL;

  if (self->form != SECTION_BAND && self->form != SECTION_BANDS)
    {
      GArray *outline = make_outline (self, self->points, left);

      swell (outline, self->width);
      return outline;
    }

  points = read_points (self->points, left);
  line = bend (self, sample (points, FALSE), left);
  return make_band (line, self->width);
}

GPtrArray *
section_shape_get_holes (const SectionShape *self,
                         gboolean            left)
{
  GPtrArray *holes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_auto(GStrv) texts = self->holes != NULL ? g_strsplit (self->holes, ";", -1) : NULL;

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      gboolean paired = self->form == SECTION_WHOLE && *texts[i] == '=';
      SectionShape hole = *self;

      /* "=" before a hole of a whole shape: one on each side. */
      hole.form = paired ? SECTION_ONE : self->form;
      g_ptr_array_add (holes, make_outline (&hole, texts[i] + (paired ? 1 : 0), left));
      if (paired)
        g_ptr_array_add (holes, make_outline (&hole, texts[i] + 1, TRUE));
    }

  return holes;
}

GArray *
section_shape_get_hilum (const SectionShape *self,
                         gboolean            left)
{
  const char *hilum = self->form == SECTION_PAIR || self->form == SECTION_ONE ? strchr (self->points, ';') : NULL;

  return hilum != NULL ? bend (self, read_points (hilum + 1, left), left) : NULL;
}

GArray *
section_shape_get_lumina (const SectionShape *self)
{
  GArray *lumina = g_array_new (FALSE, FALSE, sizeof (SectionLumen));
  guint seed = g_str_hash (self->id) % 953;
  char *at = (char *) self->points;

  while (*at != '\0')
    {
      SectionLumen lumen = { .radius = self->width, .ratio = 1.0 };

      lumen.middle.x = g_ascii_strtod (at, &at);
      lumen.middle.y = g_ascii_strtod (at, &at);
      lumen.ratio = 1.0 + DOT_OVAL * (0.5 + 0.5 * studio_grain_get_noise (lumen.middle.x, lumen.middle.y, seed));
      lumen.turn = G_PI * studio_grain_get_noise (lumen.middle.x, lumen.middle.y, seed + 1);
      lumen.middle = section_warp_move (self->tissue, seed, lumen.middle);
      if (self->form == SECTION_LUMINA)
        {
          lumen.radius = g_ascii_strtod (at, &at);
          lumen.ratio = g_ascii_strtod (at, &at);
          lumen.turn = g_ascii_strtod (at, &at) * G_PI / 180.0;
        }
      g_array_append_val (lumina, lumen);
      while (g_ascii_isspace (*at))
        at++;
    }

  return lumina;
}

StudioPoint
section_lumen_get_rim (const SectionLumen *self,
                       double              angle,
                       double              share)
{
  double along = share * self->radius * self->ratio * cos (angle);
  double across = share * self->radius * sin (angle);

  return studio_point (self->middle.x + along * cos (self->turn) - across * sin (self->turn),
                       self->middle.y + along * sin (self->turn) + across * cos (self->turn), 0.0);
}

/* Moves what is narrower than a twig of @width to the side that is lit, less where the twig is thin. */
static void
move_to_lamp (GArray  *points,
              double   width,
              double   end,
              gboolean fine,
              double   share)
{
  for (guint i = 0; i < points->len; i++)
    {
      StudioPoint *p = &g_array_index (points, StudioPoint, i);
      double along = (double) i / (points->len - 1);
      double here = (fine ? studio_curve_get_branch_width : studio_curve_get_taper_width) (along, width, end * width);

      p->x -= SECTION_LAMP_X * here * (1.0 - share) * TO_LAMP;
      p->y -= SECTION_LAMP_Y * here * (1.0 - share) * TO_LAMP;
    }
}

static char *
get_twig (const SectionShape *self,
          const char         *text,
          double              share,
          gboolean            left)
{
  guint times = strspn (text, "<");
  gboolean fine = times > 0;
  double width = self->width * pow (BRANCH, times);
  double end = self->grain > 0.0 ? self->grain : TWIG_END;
  g_autoptr(GArray) points = bend (self, read_points (text + times, left), left);
  const StudioPoint *way = (const StudioPoint *) (gpointer) points->data;

  move_to_lamp (points, width, end, fine, share);
  width *= share;
  return fine ? studio_curve_get_branch (way, points->len, width, end * width)
              : studio_curve_get_taper (way, points->len, width, end * width);
}

char *
section_shape_get_twigs (const SectionShape *self,
                         double              share)
{
  g_auto(GStrv) texts = g_strsplit (self->points, ";", -1);
  GString *path = g_string_new (NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      gboolean paired = *texts[i] == '=';

      for (guint side = paired ? 0 : 1; side < 2; side++)
        {
          g_autofree char *twig = get_twig (self, texts[i] + (paired ? 1 : 0), share, side == 0);

          g_string_append (path, twig);
        }
    }

  return g_string_free (path, FALSE);
}
