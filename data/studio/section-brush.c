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

/* How broad half a seam is, mm. In muscle: what lies so near a seam between groups of bundles, in
 * widths of one, is that seam, thick with a little chance; within a group those of the least chance
 * are missing, fewer near the rim, most are thin and some are not. All are broader towards the
 * rim, by these parts, as it were coming in from it. */
#define BETWEEN_GROUPS 0.45
#define GROUPS_PARTED 0.3
#define GROUP_SEAM 0.07
#define GROUP_SEAM_BY_CHANCE 0.13
#define GROUP_SEAM_AT_RIM 0.3
#define MISSING 0.34
#define MISSING_LESS_AT_RIM 0.2
#define THIN_UNTIL 0.75
#define THIN 0.045
#define THICK 0.08
#define SEAM_AT_RIM 0.6
#define RIM 3.0

/* In spongy bone and in fat: how many are missing, half of one, and what chance adds. */
#define SPONGE_MISSING 0.08
#define SPONGE 0.09
#define SPONGE_BY_CHANCE 0.06
#define LOBES_MISSING 0.5
#define LOBE_SEAM 0.06
#define LOBE_SEAM_BY_CHANCE 0.06

/* Seams of all swell and narrow by so much, mm, over such a length, mm. */
#define SEAM_SWELL 0.04
#define SPONGE_SWELL 0.05
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

/* Thin rims stay thick enough to be seen in a small section. */
static double
get_inset (const SectionBrush *self)
{
  return self->coat->inset * (0.3 + 0.7 * self->fineness);
}

/* The depth in folded bowel: its wall leans in and out. */
static double
fold (const SectionBrush *self,
      double              x,
      double              y,
      double              depth)
{
  const SectionCoat *coat = self->coat;

  if (coat->grain != SECTION_GRAIN_FOLDS)
    return depth;

  return depth - coat->strength * (0.5 + 0.5 * studio_grain_get_noise (x / coat->across, y / coat->along, self->seed));
}

double
section_brush_get_depth (const SectionBrush *self,
                         double              x,
                         double              y)
{
  return fold (self, x, y, section_edges_get_depth (self->edges, x, y)) - get_inset (self);
}

static gboolean
is_covered (const SectionBrush *self,
            double              depth)
{
  return self->coat->grain == SECTION_GRAIN_UNDER_SKIN && depth > UNDER_SKIN * self->fineness;
}

/* Half as wide as a seam of muscle is, mm: between groups of bundles most are thick, within them
 * some are missing and most are thin, and all are thicker where they come in from the rim. */
static double
get_septum (const SectionBrush *self,
            double              x,
            double              y,
            double              seam,
            double              rim)
{
  SectionFascicle group = section_fascicles_get (self->groups, x, y);

  if (group.edge < BETWEEN_GROUPS * self->coat->across * self->fineness && group.seam > GROUPS_PARTED)
    return (GROUP_SEAM + GROUP_SEAM_BY_CHANCE * group.seam) * (1.0 + GROUP_SEAM_AT_RIM * rim);
  if (seam < MISSING - MISSING_LESS_AT_RIM * rim)
    return -1.0;

  return (seam < THIN_UNTIL ? THIN : THICK) * (1.0 + SEAM_AT_RIM * rim);
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
  double rim = CLAMP (1.0 - depth / (RIM * fineness), 0.0, 1.0);

  switch (self->coat->grain)
    {
    case SECTION_GRAIN_SPONGE:
      return bundle.seam < SPONGE_MISSING
             ? -1.0
             : fineness * (SPONGE + SPONGE_BY_CHANCE * bundle.seam + SPONGE_SWELL * noise) - bundle.edge;
    case SECTION_GRAIN_BUNDLES:
      return fineness * (get_septum (self, x, y, bundle.seam, rim) + SEAM_SWELL * noise) - bundle.edge;
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
