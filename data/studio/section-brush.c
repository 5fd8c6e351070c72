/* section-brush.c: what a cut tissue looks like at each place
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-brush.h"

#include "studio-ease.h"
#include "studio-grain.h"

/* So many finer bundles are as wide as one. */
#define FINER 2.6

/* A bundle swells towards the lamp, and so do the finer ones in it; a groove this wide, mm,
 * runs between two. */
#define SWELL 0.055
#define FINE_SWELL 0.04
#define GROOVE 0.34
#define GROOVE_DEPTH 0.075

/* How broad half a seam is, mm. In spongy bone and in fat: how many are missing, half of one, and what
 * chance adds. In fat they are seen here and there, where a hill of such a length is so high; in bone
 * so many more are missing, and what is left is thinner by this part, so deep, mm. */
#define SPONGE_MISSING 0.24
#define SPONGE_MISSING_DEEP 0.28
#define SPONGE_THINNER_DEEP 0.5
#define SPONGE_DEEP 8.0
#define SPONGE 0.09
#define SPONGE_BY_CHANCE 0.06
#define LOBES_MISSING 0.16
#define LOBE_SEAM 0.03
#define LOBE_SEAM_BY_CHANCE 0.09
#define LOBES_LENGTH 15.0
#define LOBES_SEEN 0.08

/* Seams of spongy bone swell and narrow by so much, mm. */
#define SPONGE_SWELL 0.05

/* Cortex is by so much of itself thicker or thinner, over so many mm. */
#define CORTEX_SWELL 0.5
#define CORTEX_LENGTH 7.0
#define SPONGE_SWELL_LENGTH 4.0

/* How much of a bundle's own tone its finer bundles have, how narrow the cracks between those
 * are beside grooves and how deep, and how many there are. */
#define FINE_SHARE 0.6
#define CRACK_NARROWER 1.4
#define CRACKS_MISSING 0.35

/* How much a lobule's side towards the lamp counts beside its own tone. */
#define LOBE_LIFT 0.7

/* So much of the light of bundles is lost where a muscle turns away at its rim. */
#define LOST_AT_RIM 0.5

/* The tone of a lobule is its own so far from its edge, mm. */
#define LOBE_EDGE 1.4

/* How unlike folds are in breadth, over so many of them, how much lower the lowest is, and how
 * sharp they are. */
#define UNLIKE_FOLDS 1.3
#define FOLDS_APART 2.4
#define LOW_FOLDS 0.85
#define FOLD_ROUND 0.9

/* Folds of small bowel: how unlike they are in breadth, how sharp, and how many are missing; one leans by
 * so much at most. Their wall is by so much of itself thicker or thinner, over so many mm. */
#define UNLIKE_CRESTS 2.0
#define CREST_SHARP 3.0
#define CRESTS_MISSING 0.24
#define CREST_LEANS 0.5
#define WALL_SWELL 0.4
#define WALL_LENGTH 9.0

/* How much darker what a loop holds is on the side towards the lamp, in the shade of its wall, than on the other. */
#define SETTLED 0.3

/* Deeper than this, mm, all that lies under the skin is covered. */
#define UNDER_SKIN 21.0

/* (transfer full): bundles of which @finer are as wide as one of the coat. */
static SectionFascicles *
weave (const SectionBrush *self,
       double              finer)
{
  const SectionCoat *coat = self->coat;
  SectionWeave weave = { coat->along * self->fineness / finer, coat->across * self->fineness / finer, coat->edge_size, self->turn,
                         self->seed + (guint) (10.0 * finer) };

  return section_fascicles_new (self->outline, self->edges, &weave);
}

static gboolean
is_lobular (const SectionBrush *self)
{
  return self->coat->grain == SECTION_GRAIN_LOBULES || self->coat->grain == SECTION_GRAIN_UNDER_SKIN;
}

gboolean
section_brush_has_seams (const SectionBrush *self)
{
  SectionGrain grain = self->coat->grain;

  return grain == SECTION_GRAIN_SPONGE || is_lobular (self);
}

/* A few points of the outline tell how far it goes. */
static void
measure_lit (SectionBrush *self)
{
  const StudioPoint *p = (const StudioPoint *) (gpointer) self->outline->data;

  self->lit[0] = G_MAXDOUBLE;
  self->lit[1] = -G_MAXDOUBLE;
  for (guint i = 0; i < self->outline->len; i += 4)
    {
      double there = SECTION_LAMP_X * p[i].x + SECTION_LAMP_Y * p[i].y;

      self->lit[0] = MIN (self->lit[0], there);
      self->lit[1] = MAX (self->lit[1], there);
    }
}

void
section_brush_weave (SectionBrush *self)
{
  gboolean is_muscle = self->coat->grain == SECTION_GRAIN_BUNDLES;

  self->bundles = is_muscle || section_brush_has_seams (self) ? weave (self, 1.0) : NULL;
  self->fine = is_muscle ? weave (self, FINER) : NULL;
  if (self->coat->grain == SECTION_GRAIN_CRESTS)
    measure_lit (self);
}

void
section_brush_clear (SectionBrush *self)
{
  g_clear_pointer (&self->bundles, section_fascicles_free);
  g_clear_pointer (&self->fine, section_fascicles_free);
}

/* Thin rims stay thick enough to be seen in a small section; cortex is not everywhere as thick. */
static double
get_inset (const SectionBrush *self,
           double              x,
           double              y)
{
  double inset = self->coat->inset * (0.3 + 0.7 * self->fineness);
  double length = CORTEX_LENGTH * self->fineness;

  if (self->coat->grain == SECTION_GRAIN_CRESTS)
    return inset * (1.0 + WALL_SWELL * studio_grain_get_noise (x / WALL_LENGTH, y / WALL_LENGTH, self->seed + 6));

  return self->coat->grain == SECTION_GRAIN_SPONGE
         ? inset * (1.0 + CORTEX_SWELL * studio_grain_get_noise (x / length, y / length, self->seed + 6))
         : inset;
}

/* The depth in folded bowel: its wall rises into round folds, no two of which are as broad or as
 * high. @along: the outline, mm. */
static double
fold (const SectionBrush *self,
      double              along,
      double              depth)
{
  const SectionCoat *coat = self->coat;
  double place = along / coat->along + UNLIKE_FOLDS * studio_grain_get_noise (along / (FOLDS_APART * coat->along), 0.5, self->seed);
  double high = 1.0 - LOW_FOLDS * (0.5 + 0.5 * studio_grain_get_noise (floor (place) * 3.7, 0.5, self->seed + 2));

  return depth - coat->strength * high * pow (sin (G_PI * (place - floor (place))), FOLD_ROUND);
}

/* The same in small bowel: leaves that stand into it, some long, some short, some cut away. */
static double
raise_crest (const SectionBrush *self,
             double              along,
             double              depth)
{
  const SectionCoat *coat = self->coat;
  double place = along / coat->along + UNLIKE_CRESTS * studio_grain_get_noise (along / (FOLDS_APART * coat->along), 0.5, self->seed);
  double high = 0.5 + 0.5 * studio_grain_get_noise (floor (place), 0.0, self->seed + 2);
  double lean = pow (2.0, CREST_LEANS * studio_grain_get_noise (floor (place), 0.0, self->seed + 4));
  double sharp = CREST_SHARP * pow (2.0, studio_grain_get_noise (floor (place), 0.0, self->seed + 5));

  return high < CRESTS_MISSING ? depth : depth - coat->strength * high * pow (sin (G_PI * pow (place - floor (place), lean)), sharp);
}

double
section_brush_get_depth (const SectionBrush *self,
                         double              x,
                         double              y)
{
  double along;
  double depth = section_edges_get_depth (self->edges, x, y, &along);

  if (self->coat->grain == SECTION_GRAIN_FOLDS)
    depth = fold (self, along, depth);
  else if (self->coat->grain == SECTION_GRAIN_CRESTS)
    depth = raise_crest (self, along, depth);

  return depth - get_inset (self, x, y);
}

static gboolean
is_covered (const SectionBrush *self,
            double              depth)
{
  return self->coat->grain == SECTION_GRAIN_UNDER_SKIN && depth > UNDER_SKIN * self->fineness;
}

static double
get_sponge (const SectionBrush    *self,
            const SectionFascicle *pore,
            double                 depth,
            double                 swell)
{
  double deep = studio_ease (CLAMP (depth / (SPONGE_DEEP * self->fineness), 0.0, 1.0));

  if (pore->seam < SPONGE_MISSING + SPONGE_MISSING_DEEP * deep)
    return -1.0;

  return self->fineness * ((SPONGE + SPONGE_BY_CHANCE * pore->seam) * (1.0 - SPONGE_THINNER_DEEP * deep) + swell) - pore->edge;
}

/* Lobules are told apart in some places, where their seams are a net, and melt into each other between those. */
static double
get_lobe_seam (const SectionBrush    *self,
               const SectionFascicle *lobe,
               double                 x,
               double                 y,
               double                 depth)
{
  double length = LOBES_LENGTH * self->fineness;
  double seen = studio_grain_get_noise (x / length, y / length, self->seed + 8) - LOBES_SEEN;

  return seen <= 0.0 || lobe->seam < LOBES_MISSING || is_covered (self, depth)
         ? -1.0
         : self->fineness * (LOBE_SEAM + LOBE_SEAM_BY_CHANCE * MIN (2.0 * seen, 1.0)) - lobe->edge;
}

double
section_brush_get_seam (const SectionBrush *self,
                        double              x,
                        double              y,
                        double              depth)
{
  SectionFascicle bundle = section_fascicles_get (self->bundles, x, y);
  double fineness = self->fineness;
  double length = SPONGE_SWELL_LENGTH * fineness;
  double noise = studio_grain_get_noise (x / length, y / length, self->seed + 9);

  switch (self->coat->grain)
    {
    case SECTION_GRAIN_SPONGE:
      return get_sponge (self, &bundle, depth, SPONGE_SWELL * noise);
    case SECTION_GRAIN_LOBULES:
    case SECTION_GRAIN_UNDER_SKIN:
      return get_lobe_seam (self, &bundle, x, y, depth);
    case SECTION_GRAIN_NONE:
    case SECTION_GRAIN_BUNDLES:
    case SECTION_GRAIN_FOLDS:
    case SECTION_GRAIN_CRESTS:
    default:
      return -1.0;
    }
}

/* How much brighter than its flat middle a muscle is at a place: its bundles are round, and so are those in them. */
static double
get_swell (const SectionBrush *self,
           double              x,
           double              y)
{
  SectionFascicle bundle = section_fascicles_get (self->bundles, x, y);
  SectionFascicle fine = section_fascicles_get (self->fine, x, y);
  double groove = CLAMP (1.0 - bundle.edge / (GROOVE * self->fineness), 0.0, 1.0);
  double crack = CLAMP (1.0 - CRACK_NARROWER * fine.edge / (GROOVE * self->fineness), 0.0, 1.0);

  return self->coat->strength * (bundle.chance + FINE_SHARE * fine.chance) + SWELL * bundle.lift + FINE_SWELL * fine.lift -
         GROOVE_DEPTH * (groove + FINE_SHARE * crack * (fine.seam > CRACKS_MISSING ? 1.0 : 0.0));
}

static double
get_hill (const SectionBrush *self,
          double              x,
          double              y)
{
  const SectionCoat *coat = self->coat;

  double hill = coat->hill * self->fineness;

  /* Two turned layers, so that the lattice of the noise does not show. */
  return coat->hills > 0.0
         ? 0.6 * studio_grain_get_noise ((0.8 * x + 0.6 * y) / hill, (0.8 * y - 0.6 * x) / hill, self->seed + 3) +
           0.6 * studio_grain_get_noise ((0.5 * x - 0.87 * y) * 1.7 / hill, (0.5 * y + 0.87 * x) * 1.7 / hill, self->seed + 4)
         : 0.0;
}

/* The same for a lobule of fat. */
static double
get_lobe (const SectionBrush *self,
          double              x,
          double              y)
{
  SectionFascicle lobe = section_fascicles_get (self->bundles, x, y);
  double inner = CLAMP (lobe.edge / (LOBE_EDGE * self->fineness), 0.0, 1.0);

  return self->coat->strength * (lobe.chance + LOBE_LIFT * lobe.lift) * inner;
}

/* What a hollow holds is darker to one side: from -0.5 to 0.5 across its outline. */
static double
get_settled (const SectionBrush *self,
             double              x,
             double              y)
{
  double here = SECTION_LAMP_X * x + SECTION_LAMP_Y * y;
  double least = MIN (self->lit[0], here), most = MAX (self->lit[1], here);

  return most > least ? (here - least) / (most - least) - 0.5 : 0.0;
}

double
section_brush_get_brightness (const SectionBrush *self,
                              double              x,
                              double              y,
                              double              depth,
                              double              dx,
                              double              dy)
{
  const SectionCoat *coat = self->coat;
  double t = CLAMP (1.0 - depth / (coat->roll * sqrt (self->fineness)), 0.0, 1.0);
  double roll = studio_ease (t);
  double lamp = SECTION_LAMP_X * dx + SECTION_LAMP_Y * dy;
  double bright = coat->brightness - coat->rim * roll * t + coat->light * roll * lamp;

  bright += coat->hills * get_hill (self, x, y);
  if (coat->grain == SECTION_GRAIN_BUNDLES)
    bright += get_swell (self, x, y) * (1.0 - LOST_AT_RIM * roll);
  else if (is_lobular (self) && !is_covered (self, depth))
    bright += get_lobe (self, x, y);

  if (coat->grain == SECTION_GRAIN_CRESTS)
    bright += SETTLED * get_settled (self, x, y);

  return CLAMP (bright, 0.0, 0.999);
}
