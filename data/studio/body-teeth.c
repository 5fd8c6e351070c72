/* body-teeth.c: the teeth from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-teeth.h"

#include "body-form.h"

/* A crown from the side: from where to where it touches its neighbours, z; the height of its
 * neck and of its bite, y; how far it leans forwards at its bite; how many cusps are seen,
 * of which none is an edge; and how far its roots are seen on the bone, mm. Two incisors,
 * a canine, two premolars and three molars; those of the upper row bite over the lower
 * ones, each half a crown behind its fellow. The line they bite on is lowest before the
 * molars. Our own drawing. */
typedef struct
{
  double front;
  double rear;
  double neck;
  double bite;
  double lean;
  guint n_cusps;
  double root;
} Tooth;

#define N_TEETH 8

static const Tooth upper[N_TEETH] = {
  { -136.4, -133.0, 11.4, 21.8, 1.6, 0, 7 },
  { -133.2, -129.0, 11.2, 21.0, 1.0, 0, 7.4 },
  { -129.2, -123.0, 9.2, 22.4, 0.5, 1, 13 },
  { -123.0, -116.8, 11.0, 21.4, 0.1, 1, 9 },
  { -116.8, -110.8, 11.8, 20.9, 0.0, 1, 8 },
  { -110.8, -101.0, 12.6, 20.7, -0.2, 2, 6 },
  { -101.0, -92.0, 12.4, 19.9, -0.4, 2, 5 },
  { -92.0, -85.4, 11.6, 18.7, -0.6, 2, 0 },
};

static const Tooth lower[N_TEETH] = {
  { -134.4, -132.2, 28.6, 19.4, 0.6, 0, 6 },
  { -132.2, -129.8, 28.9, 19.3, 0.5, 0, 6 },
  { -129.9, -125.0, 30.4, 18.9, 0.4, 1, 10 },
  { -125.0, -119.0, 29.2, 19.7, 0.2, 1, 8 },
  { -119.0, -112.6, 29.2, 19.8, 0.0, 1, 7 },
  { -112.6, -101.4, 28.6, 19.5, -0.2, 2, 6 },
  { -101.4, -91.4, 27.4, 18.7, -0.5, 2, 4 },
  { -91.4, -83.6, 25.4, 17.6, -0.8, 2, 0 },
};

/* In parts of half the width and of the height: where it is narrowest, and where it touches
 * its neighbours, and where two cusps stand; how far the neck is arched, how deep it is
 * between two cusps and how far a single one stands out, mm. These and the places between
 * are our own drawing. */
#define NECK 0.77
#define MOLAR_NECK 0.85
#define TOUCH 0.66
#define CUSP_APART 0.5
#define ARCH 1.7
#define MOLAR_ARCH 1.0
#define CLEFT 1.2
#define POINT 0.8

/* Heights towards the eye; the upper row lies over the lower one, mm. */
static const StudioPoint base[] = { { -136, 20, 22 }, { -112, 10, 41 }, { -112, 30, 41 }, { -86, 20, 47 } };
#define OVERBITE 1.4
#define EDGE 1.6
#define EDGE_WIDTH 1.9

/* How far a crown swells, how deep the groove between two cusps is, and how far a root
 * raises the bone, mm. */
#define SWELL 0.9
#define GROOVE -0.9
#define ROOT 0.85

/* How wide all roots of a tooth are, and how far from its middle two of them stand, in
 * parts of the tooth's width and of a root's. */
#define ROOT_WIDTH 0.34
#define ROOTS_APART 0.44

/* @aside in half widths, and @down from the neck to the bite. */
static StudioPoint
place (const Tooth *tooth,
       double       aside,
       double       down)
{
  double middle = 0.5 * (tooth->front + tooth->rear);
  double half = 0.5 * (tooth->rear - tooth->front);

  return studio_point (middle + aside * half - tooth->lean * down, tooth->neck + down * (tooth->bite - tooth->neck), 0.0);
}

static void
add_place (GArray      *outline,
           const Tooth *tooth,
           double       aside,
           double       down,
           double       beyond)
{
  StudioPoint point = place (tooth, aside, down);

  point.y += tooth->bite > tooth->neck ? beyond : -beyond;
  g_array_append_val (outline, point);
}

static void
add_bite (GArray      *outline,
          const Tooth *tooth)
{
  if (tooth->n_cusps == 0)
    {
      add_place (outline, tooth, -0.62, 1.0, 0.0);
      add_place (outline, tooth, 0.5, 1.0, -0.1);
    }
  else if (tooth->n_cusps == 1)
    {
      add_place (outline, tooth, -0.4, 1.0, -0.2);
      add_place (outline, tooth, -0.06, 1.0, POINT);
      add_place (outline, tooth, 0.42, 1.0, -0.4);
    }
  else
    {
      add_place (outline, tooth, -0.74, 1.0, -0.4);
      add_place (outline, tooth, -CUSP_APART, 1.0, 0.5);
      add_place (outline, tooth, -0.02, 1.0, -CLEFT);
      add_place (outline, tooth, 0.9 * CUSP_APART, 1.0, 0.2);
      add_place (outline, tooth, 0.72, 1.0, -0.5);
    }
}

/* From the neck down its front and up its rear. */
static GArray *
get_outline (const Tooth *tooth)
{
  GArray *outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double neck = tooth->n_cusps == 2 ? MOLAR_NECK : NECK;
  double arch = tooth->n_cusps == 2 ? MOLAR_ARCH : ARCH;

  add_place (outline, tooth, 0.0, 0.0, -arch + 0.6);
  add_place (outline, tooth, -0.5, 0.0, -0.3);
  add_place (outline, tooth, -neck, 0.1, 0.2);
  add_place (outline, tooth, -0.99, TOUCH, 0.0);
  add_place (outline, tooth, -0.86, 0.9, 0.0);
  add_bite (outline, tooth);
  add_place (outline, tooth, 0.86, 0.89, 0.0);
  add_place (outline, tooth, 0.99, TOUCH, 0.0);
  add_place (outline, tooth, neck, 0.1, 0.2);
  add_place (outline, tooth, 0.5, 0.0, -0.3);

  return outline;
}

static void
add_ridge (StudioRelief *relief,
           StudioPoint   from,
           StudioPoint   to,
           double        height,
           double        width)
{
  const StudioRidgeNode nodes[] = { { from.x, from.y, height, width }, { to.x, to.y, height, width } };

  studio_relief_add_ridge (relief, nodes, G_N_ELEMENTS (nodes));
}

static StudioRelief *
create_tooth (const Tooth *tooth)
{
  g_autoptr(GArray) outline = get_outline (tooth);
  double half = 0.5 * (tooth->rear - tooth->front);
  StudioPoint heights[G_N_ELEMENTS (base)];
  StudioRelief *relief;

  for (guint i = 0; i < G_N_ELEMENTS (base); i++)
    heights[i] = studio_point (base[i].x, base[i].y, base[i].z + (tooth->bite > tooth->neck ? OVERBITE : 0.0));

  relief = body_form_new_relief ((const StudioPoint *) (gpointer) outline->data, outline->len, heights, G_N_ELEMENTS (heights));
  studio_relief_set_edge (relief, EDGE, MIN (EDGE_WIDTH, 0.8 * half));
  add_ridge (relief, place (tooth, -0.05, 0.3), place (tooth, -0.05, 0.7), SWELL, 0.5 * half);
  if (tooth->n_cusps == 2)
    add_ridge (relief, place (tooth, -0.02, 0.55), place (tooth, -0.02, 1.1), GROOVE, 0.6);

  return relief;
}

void
body_teeth_add (StudioScene *scene)
{
  g_return_if_fail (scene != NULL);

  for (guint i = 0; i < N_TEETH; i++)
    {
      g_autofree char *below = g_strdup_printf ("tooth-lower-%u", i + 1);
      g_autofree char *above = g_strdup_printf ("tooth-upper-%u", i + 1);

      studio_scene_add_relief (scene, below, create_tooth (&lower[i]));
      studio_scene_add_relief (scene, above, create_tooth (&upper[i]));
    }
}

void
body_teeth_add_roots (StudioRelief *jaw,
                      gboolean      of_upper)
{
  const Tooth *teeth = of_upper ? upper : lower;

  g_return_if_fail (jaw != NULL);

  for (guint i = 0; i < N_TEETH; i++)
    {
      const Tooth *tooth = &teeth[i];
      guint n_roots = tooth->n_cusps == 2 ? 2 : 1;
      double end = -tooth->root / fabs (tooth->bite - tooth->neck);
      double width = ROOT_WIDTH * (tooth->rear - tooth->front) / n_roots;

      for (guint k = 0; k < n_roots && tooth->root > 0.0; k++)
        {
          double aside = n_roots == 1 ? 0.0 : ROOTS_APART * (2.0 * k - 1.0);

          add_ridge (jaw, place (tooth, aside, -0.02), place (tooth, 0.8 * aside, end), ROOT, width);
        }
    }
}

/* The rear ones lie over those before them; the upper row lies over the lower one. */
char *
body_teeth_get_id (guint n)
{
  if (n >= 2 * N_TEETH)
    return NULL;

  return g_strdup_printf ("tooth-%s-%u", n < N_TEETH ? "lower" : "upper", n % N_TEETH + 1);
}
