/* section-brush.c: what a cut tissue looks like at each place
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-brush.h"

#include "section-flesh.h"
#include "studio-ease.h"
#include "studio-grain.h"

/* The pores or lobules of one shape are larger than those of another: by so many doublings at most. */
#define OWN_SIZE 0.3

/* Bundles of a gland swell towards the lamp, and a groove this wide, mm, runs between two. */
#define SWELL 0.055
#define GROOVE 0.34
#define GROOVE_DEPTH 0.075

/* Trabeculae stand on the cortex and thin out so deep within, mm, each somewhat nearer or farther; how broad half of one
 * is, mm, and what chance adds. */
#define SPONGE_DEEP 6.4
#define SPONGE_UNLIKE 0.75
#define SPONGE 0.1
#define SPONGE_BY_CHANCE 0.07

/* Seams of spongy bone swell and narrow by so much, mm. */
#define SPONGE_SWELL 0.05

/* Cortex is by so much of itself thicker or thinner, over so many mm. */
#define CORTEX_SWELL 0.5
#define CORTEX_LENGTH 7.0
#define SPONGE_SWELL_LENGTH 4.0

/* How broad half of a septum between two bundles of a gland or lobules of fat is, mm. */
#define SEPTUM 0.1

/* Lobules of fat lie in crescents: a septum is whole where it lies across the light, and thin, in parts of that, where it runs
 * along it; and some swell and narrow more than others. */
#define CRESCENT 0.2
#define CRESCENT_SWELL 0.5

/* How far seams wave, in widths of a bundle or pore, or of a lobule, which is rounder. */
#define WAVE 0.3
#define LOBE_WAVE 0.62

/* How much broader it is between groups of them at most, mm, and how much larger than a bundle, as its inverse, a group is. */
#define GROUP_SEPTUM 0.22
#define GROUP 0.36

/* Septa are lost and found, over so many widths of a bundle: these are the thresholds of a noise, and how fast it finds them. */
#define SEPTUM_LENGTH 2.4
#define BUNDLE_FOUND 0.0
#define GROUP_FOUND 0.3
#define SEPTUM_FOUND 2.2

/* Half of none is broader, mm; a crescent swells as well. */
#define SEPTUM_WIDEST ((SEPTUM + GROUP_SEPTUM) * (1.0 + CRESCENT_SWELL))

/* They are finer where bundles are narrower than this, mm. */
#define SEPTUM_WHOLE 2.6

/* How much a lobule's side towards the lamp counts beside its own tone. */
#define LOBE_LIFT 1.9

/* So much of the light of fascicles and bundles is lost where a muscle turns away at its rim. */
#define LOST_AT_RIM 0.5

/* The tone of a lobule is its own so far from its edge, mm. */
#define LOBE_EDGE 1.1

/* The wall of small bowel is by so much of itself thicker or thinner, over so many mm. */
#define WALL_SWELL 0.4
#define WALL_LENGTH 9.0

/* How much darker what a loop holds is on the side towards the lamp, in the shade of its wall, than on the other. */
#define SETTLED 0.3

/* Muscles differ in brightness, those of a pair as well, by so much at most to either side; and the side of each
 * towards the lamp is brighter than the other. */
#define OWN_TONE 0.13
#define BELLY 0.16

/* Deeper than this, mm, all that lies under the skin is covered. */
#define UNDER_SKIN 21.0

static gboolean
is_fat (const SectionBrush *self)
{
  return self->coat->grain == SECTION_GRAIN_FAT || self->coat->grain == SECTION_GRAIN_UNDER_SKIN;
}

static gboolean
is_lobular (const SectionBrush *self)
{
  return self->coat->grain == SECTION_GRAIN_LOBULES || is_fat (self);
}

static gboolean
is_sponge (const SectionBrush *self)
{
  return self->coat->grain == SECTION_GRAIN_SPONGE;
}

static gboolean
has_septa (const SectionBrush *self)
{
  return self->coat->grain == SECTION_GRAIN_SEPTA;
}

/* (transfer full): bundles of which @finer are as wide as one of the coat. */
static SectionFascicles *
weave (const SectionBrush *self,
       double              finer)
{
  const SectionCoat *coat = self->coat;
  double size = self->fineness / finer * pow (2.0, OWN_SIZE * studio_grain_get_noise (0.5, 0.5, self->seed + 16));
  SectionWeave weave = {
    .along = coat->along * size,
    .across = coat->across * size,
    .edge_size = coat->edge_size,
    .athwart = is_sponge (self) || is_fat (self),
    .wave = is_lobular (self) ? LOBE_WAVE : WAVE,
    .turn = self->turn,
    .seed = self->seed + (guint) (10.0 * finer),
  };

  return section_fascicles_new (self->outline, self->edges, &weave);
}

gboolean
section_brush_has_seams (const SectionBrush *self)
{
  return is_sponge (self) || is_fat (self) || self->coat->grain == SECTION_GRAIN_BUNDLES;
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
  gboolean is_gland = self->coat->grain == SECTION_GRAIN_BUNDLES;

  self->bundles = is_gland || is_lobular (self) || is_sponge (self) ? weave (self, 1.0) : NULL;
  self->groups = is_gland || is_fat (self) ? weave (self, GROUP) : NULL;
  if (has_septa (self))
    section_flesh_part (self);
  if (has_septa (self) || self->coat->grain == SECTION_GRAIN_CRESTS)
    measure_lit (self);
  if (self->coat->grain == SECTION_GRAIN_CRESTS)
    self->loop = section_loop_measure (self->outline);
}

void
section_brush_clear (SectionBrush *self)
{
  g_clear_pointer (&self->bundles, section_fascicles_free);
  g_clear_pointer (&self->groups, section_fascicles_free);
  g_clear_pointer (&self->septa, section_septa_free);
  g_clear_pointer (&self->course, section_course_free);
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

double
section_brush_get_depth (const SectionBrush *self,
                         double              x,
                         double              y)
{
  double along;
  double depth = section_edges_get_depth (self->edges, x, y, &along) - get_inset (self, x, y);

  return section_folds_get_depth (self->coat, self->seed, along, depth);
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
  double reach = SPONGE_DEEP * self->fineness * (1.0 + SPONGE_UNLIKE * (pore->seam - 0.5));
  double left = 1.0 - studio_ease (CLAMP (depth / reach, 0.0, 1.0));

  return self->fineness * (SPONGE + SPONGE_BY_CHANCE * pore->seam + swell) * left - pore->edge;
}

static gboolean
is_between_groups (const SectionBrush    *self,
                   const SectionFascicle *bundle)
{
  SectionFascicle group = section_fascicles_get (self->groups, bundle->middle.x, bundle->middle.y);
  SectionFascicle next = section_fascicles_get (self->groups, bundle->next.x, bundle->next.y);

  return group.index != next.index;
}

/* How much is found of a septum of fat. */
static double
get_crescent (const SectionFascicle *lobe,
              double                 noise)
{
  StudioPoint across = studio_point_normalize (studio_point_subtract (lobe->next, lobe->middle));
  double faces = fabs (SECTION_LAMP_X * across.x + SECTION_LAMP_Y * across.y);

  return (CRESCENT + (1.0 - CRESCENT) * faces * faces) * (1.0 + CRESCENT_SWELL * noise);
}

/* Septa of a gland and of fat: broader between groups, and they swell and narrow. */
static double
get_septum (const SectionBrush    *self,
            const SectionFascicle *bundle,
            double                 x,
            double                 y)
{
  double length = SEPTUM_LENGTH * self->coat->across * self->fineness;
  double found = studio_grain_get_noise (x / length, y / length, self->seed + 21);
  double size = self->fineness * MIN (1.0, sqrt (self->coat->across / SEPTUM_WHOLE));
  gboolean between;

  if (bundle->edge > SEPTUM_WIDEST * size)
    return -bundle->edge;

  between = is_between_groups (self, bundle);
  found = is_fat (self) ? get_crescent (bundle, found) : CLAMP (SEPTUM_FOUND * (found + (between ? GROUP_FOUND : BUNDLE_FOUND)), 0.0, 1.0);

  return found * size * (SEPTUM + (between ? GROUP_SEPTUM * bundle->seam : 0.0)) - bundle->edge;
}

double
section_brush_get_seam (const SectionBrush *self,
                        double              x,
                        double              y,
                        double              depth)
{
  double length = SPONGE_SWELL_LENGTH * self->fineness;
  SectionFascicle bundle;

  if (!section_brush_has_seams (self) || is_covered (self, depth))
    return -1.0;

  bundle = section_fascicles_get (self->bundles, x, y);
  if (!is_sponge (self))
    return get_septum (self, &bundle, x, y);

  return get_sponge (self, &bundle, depth, SPONGE_SWELL * studio_grain_get_noise (x / length, y / length, self->seed + 9));
}

/* How much brighter than its flat middle a gland is at a place: its bundles are round. */
static double
get_swell (const SectionBrush *self,
           double              x,
           double              y)
{
  SectionFascicle bundle = section_fascicles_get (self->bundles, x, y);
  double groove = CLAMP (1.0 - bundle.edge / (GROOVE * self->fineness), 0.0, 1.0);

  return self->coat->strength * bundle.chance + SWELL * bundle.lift - GROOVE_DEPTH * groove;
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

/* Where a place lies across the outline along the light: -0.5 next to the lamp, 0.5 at the far end. */
static double
get_across_light (const SectionBrush *self,
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
  if (has_septa (self))
    bright += section_flesh_get_brightness (self, x, y) * (1.0 - LOST_AT_RIM * roll) + OWN_TONE * studio_grain_get_noise (0.5, 0.5, self->seed + 7) -
              BELLY * get_across_light (self, x, y);
  else if (coat->grain == SECTION_GRAIN_BUNDLES)
    bright += get_swell (self, x, y) * (1.0 - LOST_AT_RIM * roll);
  else if (is_lobular (self) && !is_covered (self, depth))
    bright += get_lobe (self, x, y);

  if (coat->grain == SECTION_GRAIN_CRESTS)
    bright += SETTLED * get_across_light (self, x, y) + section_loop_get_far_fold (&self->loop, coat, self->seed, x, y, depth);

  return CLAMP (bright, 0.0, 0.999);
}
