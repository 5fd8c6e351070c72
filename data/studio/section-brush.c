/* section-brush.c: what a cut tissue looks like at each place
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-brush.h"

#include "studio-ease.h"
#include "studio-grain.h"

/* So many finer bundles are as wide as one, and one as so many groups. */
#define FINER 2.6
#define GROUP (1.0 / 2.3)

/* A bundle swells towards the lamp, and so do the finer ones in it; a groove this wide, mm,
 * runs between two. */
#define SWELL 0.055
#define FINE_SWELL 0.04
#define GROOVE 0.34
#define GROOVE_DEPTH 0.075

/* How broad half a seam is, mm. In muscle septa part groups of bundles: they come in from the
 * rim, broad, and taper until they end so deep, at least and by chance, widths of a bundle; some
 * are missing. Between bundles of a group only few are seen, and thin. A seam across the end of
 * a bundle is none: below this share of its length along the bundle, and whole above that. */
#define SEPTA_MISSING 0.24
#define SEPTUM_AT_RIM 0.19
#define SEPTUM_AT_END 0.02
#define SEPTUM_REACH 1.1
#define SEPTUM_REACH_BY_CHANCE 3.6
#define BUNDLES_PARTED 0.66
#define BUNDLE_SEAM 0.035
#define ACROSS 0.3
#define ALONG 0.75

/* In spongy bone and in fat: how many are missing, half of one, and what chance adds. In bone
 * so many more are missing, and what is left is thinner by this part, so deep, mm. */
#define SPONGE_MISSING 0.24
#define SPONGE_MISSING_DEEP 0.28
#define SPONGE_THINNER_DEEP 0.5
#define SPONGE_DEEP 8.0
#define SPONGE 0.09
#define SPONGE_BY_CHANCE 0.06
#define LOBES_MISSING 0.78
#define LOBE_SEAM 0.06
#define LOBE_SEAM_BY_CHANCE 0.06

/* Seams of all swell and narrow by so much, mm, over such a length, mm. */
#define SEAM_SWELL 0.03
#define SPONGE_SWELL 0.05

/* Cortex is by so much of itself thicker or thinner, over so many mm. */
#define CORTEX_SWELL 0.5
#define CORTEX_LENGTH 7.0
#define SEAM_SWELL_LENGTH 4.0

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

  return grain == SECTION_GRAIN_BUNDLES || grain == SECTION_GRAIN_SPONGE || is_lobular (self);
}

void
section_brush_weave (SectionBrush *self)
{
  gboolean is_muscle = self->coat->grain == SECTION_GRAIN_BUNDLES;

  self->bundles = section_brush_has_seams (self) ? weave (self, 1.0) : NULL;
  self->groups = is_muscle ? weave (self, GROUP) : NULL;
  self->fine = is_muscle ? weave (self, FINER) : NULL;
}

void
section_brush_clear (SectionBrush *self)
{
  g_clear_pointer (&self->bundles, section_fascicles_free);
  g_clear_pointer (&self->groups, section_fascicles_free);
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

double
section_brush_get_depth (const SectionBrush *self,
                         double              x,
                         double              y)
{
  double along;
  double depth = section_edges_get_depth (self->edges, x, y, &along);

  return (self->coat->grain == SECTION_GRAIN_FOLDS ? fold (self, along, depth) : depth) - get_inset (self, x, y);
}

static gboolean
is_covered (const SectionBrush *self,
            double              depth)
{
  return self->coat->grain == SECTION_GRAIN_UNDER_SKIN && depth > UNDER_SKIN * self->fineness;
}

/* How far the seam runs along the bundle, from 0 to 1. */
static double
get_side (const SectionFascicle *fascicle)
{
  return studio_ease (CLAMP ((fascicle->side - ACROSS) / (ALONG - ACROSS), 0.0, 1.0));
}

/* Half as wide as a seam of muscle is, less how far away it lies, of a bundle as fine as 1. */
static double
get_septum (const SectionBrush *self,
            double              x,
            double              y,
            double              depth,
            double              swell)
{
  SectionFascicle group = section_fascicles_get (self->groups, x, y);
  SectionFascicle bundle = section_fascicles_get (self->bundles, x, y);
  double reach = self->coat->across * (SEPTUM_REACH + SEPTUM_REACH_BY_CHANCE * group.seam);
  double left = 1.0 - depth / (reach * self->fineness);
  double septum = -1.0, seam = -1.0;

  if (group.seam > SEPTA_MISSING && left > 0.0)
    septum = (SEPTUM_AT_END + (SEPTUM_AT_RIM - SEPTUM_AT_END) * left + swell * left) * get_side (&group) - group.edge / self->fineness;
  if (bundle.seam > BUNDLES_PARTED)
    seam = (BUNDLE_SEAM + swell) * get_side (&bundle) - bundle.edge / self->fineness;

  return MAX (septum, seam);
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

double
section_brush_get_seam (const SectionBrush *self,
                        double              x,
                        double              y,
                        double              depth)
{
  SectionFascicle bundle = section_fascicles_get (self->bundles, x, y);
  double fineness = self->fineness;
  double length = SEAM_SWELL_LENGTH * fineness;
  double noise = studio_grain_get_noise (x / length, y / length, self->seed + 9);

  switch (self->coat->grain)
    {
    case SECTION_GRAIN_SPONGE:
      return get_sponge (self, &bundle, depth, SPONGE_SWELL * noise);
    case SECTION_GRAIN_BUNDLES:
      return fineness * get_septum (self, x, y, depth, SEAM_SWELL * noise);
    case SECTION_GRAIN_LOBULES:
    case SECTION_GRAIN_UNDER_SKIN:
      return bundle.seam < LOBES_MISSING || is_covered (self, depth)
             ? -1.0
             : fineness * (LOBE_SEAM + LOBE_SEAM_BY_CHANCE * bundle.seam + SPONGE_SWELL * noise) - bundle.edge;
    case SECTION_GRAIN_NONE:
    case SECTION_GRAIN_FOLDS:
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

  return CLAMP (bright, 0.0, 0.999);
}
