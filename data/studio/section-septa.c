/* section-septa.c: perimysium, which parts a cut muscle
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-septa-private.h"

#include "studio-grain.h"

/* How unlike the rooms between long septa are, and how near a root may be to another septum, in parts of the room. */
#define UNLIKE 0.7
#define NEAR_ROOT 0.62

/* How many of them do not go all the way, and how far those go at least and at most, mm in rooms. */
#define CUT_SHORT 0.55
#define SHORT_LEAST 1.6
#define SHORT_MORE 4.0

/* Short septa: how far apart they spring, in rooms, how many are missing, how far they turn out of the course, radians,
 * how long they are at most, in rooms, and how wide beside the long. */
#define BRANCH_APART 1.25
#define BRANCHES_MISSING 0.3
#define BRANCH_TURN 0.55
#define BRANCH_TURN_MORE 0.5
#define BRANCH_LONG 2.2
#define BRANCH_WIDTH 0.5

/* How wide a septum is where it thins out, in parts of its root; how far it swells and narrows, over so many rooms;
 * and along how many steps it widens into the edge. */
#define END 0.14
#define END_AT_EDGE 0.55
#define SWELLS 0.35
#define SWELL_LENGTH 1.1
#define FLARE 3.0
#define FLARED 0.7

/* How far an outline may stray, in steps. */
#define STRAY 0.12

/* A septum has so many points at least; one is looked for so many rooms away. */
#define FEWEST 5
#define REACH 1.2

/* How wide a septum is at least at its root, in parts of what is said, and how much wider chance makes it. */
#define WIDTH_LEAST 0.6
#define WIDTH_MORE 0.8

/* How near the next root is tried at least, in rooms, and how much farther; the same of a branch, in parts of the room between two. */
#define ROOTS_LEAST 0.5
#define ROOTS_MORE 0.5
#define BRANCHES_LEAST 0.5

/* How long a short septum is at least, in parts of the longest. */
#define BRANCH_LEAST 0.4

/* How noise becomes chance. */
#define CHANCE_APART 1.37
#define KINDS_APART 2.11
#define CHANCE_SPREAD 0.75

/* What chance decides, of each root or branch for itself. */
typedef enum
{
  CHANCE_ROOM = 1,
  CHANCE_CUT_SHORT,
  CHANCE_SHORT_LENGTH,
  CHANCE_ROOT_WIDTH,
  CHANCE_ROOT_APART = 6,
  CHANCE_BRANCH_SIDE,
  CHANCE_BRANCH_TURN,
  CHANCE_BRANCH_LENGTH,
  CHANCE_BRANCH_WIDTH,
  CHANCE_BRANCH_MISSING,
  CHANCE_FIRST_BRANCH,
  CHANCE_BRANCH_APART,
} Chance;

/* A number from 0 to 1 of what is counted so. Noise is smooth: two that follow each other lie far enough apart in it,
 * and it is spread so that the ends are reached. */
static double
get_chance (const SectionSepta *self,
            double              number,
            Chance              what)
{
  double noise = studio_grain_get_noise (number * CHANCE_APART + 0.5, what * KINDS_APART + 0.5, self->partition.seed + what);

  return CLAMP (0.5 + CHANCE_SPREAD * noise, 0.0, 1.0);
}

/* Half the width at the root of what is counted so. */
static double
get_root_width (const SectionSepta *self,
                guint               number,
                Chance              what)
{
  return self->partition.width * (WIDTH_LEAST + WIDTH_MORE * get_chance (self, number, what));
}

/* The root is broad; what runs into the edge or another widens there as well. */
static double
get_width (const SectionSepta *self,
           guint               i,
           guint               n,
           double              width,
           gboolean            to_edge)
{
  const SectionPartition *partition = &self->partition;
  double along = (double) i / (n - 1);
  double swell = 1.0 + SWELLS * studio_grain_get_noise (i * partition->step / (SWELL_LENGTH * partition->apart), n * 0.37, partition->seed + 5);
  double flare = FLARED * exp (-(double) i / FLARE) + (to_edge ? FLARED * exp (-(double) (n - 1 - i) / FLARE) : 0.0);

  return width * ((1.0 - (1.0 - (to_edge ? END_AT_EDGE : END)) * along) * swell + flare);
}

static void
add_line (SectionSepta *self,
          const GArray *points,
          double        width,
          guint         rank,
          gboolean      to_edge)
{
  g_autofree double *widths = g_new (double, points->len);

  if (points->len < FEWEST)
    return;

  for (guint i = 0; i < points->len; i++)
    widths[i] = get_width (self, i, points->len, width, to_edge);
  section_net_add (&self->net, points, widths, rank);
}

/* Which way into the muscle the course runs at a place of its edge. */
static StudioPoint
get_inward (const SectionSepta *self,
            StudioPoint         at)
{
  StudioPoint way = section_course_get (self->course, at.x, at.y);
  double reach = 2.0 * self->partition.step;
  double ahead = section_edges_get_depth (self->edges, at.x + reach * way.x, at.y + reach * way.y, NULL);
  double behind = section_edges_get_depth (self->edges, at.x - reach * way.x, at.y - reach * way.y, NULL);

  return ahead >= behind ? way : studio_point_scale (way, -1.0);
}

static gboolean
is_at_edge (const SectionSepta *self,
            const GArray       *points)
{
  StudioPoint last = g_array_index (points, StudioPoint, points->len - 1);

  return section_edges_get_depth (self->edges, last.x, last.y, NULL) < 0.0;
}

static void
grow_root (SectionSepta *self,
           StudioPoint   root,
           guint         number)
{
  const SectionPartition *partition = &self->partition;
  double room = partition->apart * (1.0 + UNLIKE * (2.0 * get_chance (self, number, CHANCE_ROOM) - 1.0));
  gboolean cut_short = get_chance (self, number, CHANCE_CUT_SHORT) < CUT_SHORT;
  double longest = cut_short ? partition->apart * (SHORT_LEAST + SHORT_MORE * get_chance (self, number, CHANCE_SHORT_LENGTH)) : G_MAXDOUBLE;
  double width = get_root_width (self, number, CHANCE_ROOT_WIDTH);
  g_autoptr(GArray) points = NULL;

  if (section_net_find (&self->net, root, NEAR_ROOT * room, G_MAXUINT) >= 0)
    return;

  points = section_septa_walk (self, root, get_inward (self, root), 0.0, longest, G_MAXUINT);
  add_line (self, points, width, 0, is_at_edge (self, points));
}

/* Points all along a closed outline, a step apart. */
static GArray *
divide (const GArray *outline,
        double        step)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  double to_next = 0.0;

  for (guint i = 0; i < outline->len; i++)
    {
      StudioPoint from = g_array_index (outline, StudioPoint, i);
      StudioPoint way = studio_point_subtract (g_array_index (outline, StudioPoint, (i + 1) % outline->len), from);
      double length = studio_point_get_length (way);

      for (; to_next < length; to_next += step)
        {
          StudioPoint at = studio_point_add (from, studio_point_scale (way, to_next / length));

          g_array_append_val (points, at);
        }
      to_next -= length;
    }

  return points;
}

/* Roots lie all round the edge; where many spring close together, as from a hilum, only some find room. In a first turn
 * every third grows, so that long ones lie far apart; a second, with new chances, fills the room between them. */
static void
grow_roots (SectionSepta *self,
            const GArray *outline)
{
  g_autoptr(GArray) points = divide (outline, self->partition.step);
  double since = 0.0;
  guint number = 0;

  for (guint turn = 0; turn < 2; turn++)
    for (guint i = 0; i < points->len; i++)
      {
        since += self->partition.step;
        if (since < self->partition.apart * (ROOTS_LEAST + ROOTS_MORE * get_chance (self, number, CHANCE_ROOT_APART)))
          continue;
        since = 0.0;
        if ((++number % 3 == 0) == (turn == 0))
          grow_root (self, g_array_index (points, StudioPoint, i), number);
      }
}

static void
grow_branch (SectionSepta *self,
             guint         node,
             guint         line,
             guint         number)
{
  const SectionPartition *partition = &self->partition;
  StudioPoint at = g_array_index (self->net.nodes, SectionNode, node).at;
  StudioPoint next = g_array_index (self->net.nodes, SectionNode, node + 1).at;
  double side = get_chance (self, number, CHANCE_BRANCH_SIDE) < 0.5 ? -1.0 : 1.0;
  double turn = side * (BRANCH_TURN + BRANCH_TURN_MORE * get_chance (self, number, CHANCE_BRANCH_TURN));
  double longest = partition->apart * BRANCH_LONG * (BRANCH_LEAST + (1.0 - BRANCH_LEAST) * get_chance (self, number, CHANCE_BRANCH_LENGTH));
  double width = BRANCH_WIDTH * get_root_width (self, number, CHANCE_BRANCH_WIDTH);
  g_autoptr(GArray) points = NULL;

  if (get_chance (self, number, CHANCE_BRANCH_MISSING) < BRANCHES_MISSING)
    return;

  points = section_septa_walk (self, at, studio_point_normalize (studio_point_subtract (next, at)), turn, longest, line);
  add_line (self, points, width, 1, is_at_edge (self, points));
}

static void
grow_branches (SectionSepta *self)
{
  guint n_long = self->net.lines->len;
  guint number = 0;

  for (guint k = 0; k < n_long; k++)
    {
      SectionLine line = g_array_index (self->net.lines, SectionLine, k);
      double since = get_chance (self, k, CHANCE_FIRST_BRANCH) * self->partition.apart;

      for (guint i = 3; i + 4 < line.n; i++)
        {
          since += self->partition.step;
          if (since < BRANCH_APART * self->partition.apart * (BRANCHES_LEAST + get_chance (self, number, CHANCE_BRANCH_APART)))
            continue;
          since = 0.0;
          grow_branch (self, line.first + i, k, ++number);
        }
    }
}

SectionSepta *
section_septa_new (const GArray           *outline,
                   const SectionEdges     *edges,
                   const SectionCourse    *course,
                   const SectionPartition *partition)
{
  SectionSepta *self = g_new0 (SectionSepta, 1);

  self->partition = *partition;
  self->course = course;
  self->edges = edges;
  section_net_init (&self->net, outline, REACH * partition->apart);
  grow_roots (self, outline);
  grow_branches (self);

  return self;
}

void
section_septa_free (SectionSepta *self)
{
  section_net_clear (&self->net);
  g_free (self);
}

gboolean
section_septa_find (const SectionSepta *self,
                    StudioPoint         at,
                    double              reach,
                    SectionSeptum      *septum)
{
  int found = section_net_find (&self->net, at, reach, G_MAXUINT);
  const SectionNode *node;

  if (found < 0)
    return FALSE;

  node = &g_array_index (self->net.nodes, SectionNode, found);
  septum->off = section_net_get_off (&self->net, at, found);
  septum->width = node->width;
  septum->rank = g_array_index (self->net.lines, SectionLine, node->line).rank;

  return TRUE;
}

char *
section_septa_draw (const SectionSepta *self,
                    guint               rank)
{
  return section_net_draw (&self->net, rank, STRAY * self->partition.step);
}
