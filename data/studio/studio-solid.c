/* studio-solid.c: a body of rounded pieces that flow into one another
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-solid-private.h"

struct _StudioSolid
{
  GArray *pieces; /* of StudioPiece */
  double blend;
};

StudioSolid *
studio_solid_new (double blend)
{
  StudioSolid *self = g_new0 (StudioSolid, 1);

  self->pieces = g_array_new (FALSE, TRUE, sizeof (StudioPiece));
  self->blend = blend;

  return self;
}

void
studio_solid_free (StudioSolid *self)
{
  g_array_unref (self->pieces);
  g_free (self);
}

void
studio_solid_set_blend (StudioSolid *self,
                        double       blend)
{
  self->blend = blend;
}

static void
add_piece (StudioSolid *self,
           StudioPiece  piece)
{
  guint n = self->pieces->len;

  piece.blend = self->blend;
  piece.run = piece.follows ? g_array_index (self->pieces, StudioPiece, n - 1).run : n;
  studio_piece_set_bounds (&piece);
  g_array_append_val (self->pieces, piece);
}

/* Adds the mirror images of the pieces from @first on. */
static void
pair_from (StudioSolid *self,
           guint        first)
{
  guint end = self->pieces->len;

  for (guint i = first; i < end; i++)
    {
      StudioPiece piece = g_array_index (self->pieces, StudioPiece, i);

      studio_piece_mirror (&piece);
      piece.run += end - first;
      g_array_append_val (self->pieces, piece);
    }
}

void
studio_solid_add_capsule (StudioSolid *self,
                          StudioPoint  a,
                          double       ra,
                          StudioPoint  b,
                          double       rb)
{
  add_piece (self, (StudioPiece) { .kind = STUDIO_PIECE_CAPSULE, .a = a, .b = b, .sizes = { ra, rb } });
}

void
studio_solid_pair_capsule (StudioSolid *self,
                           StudioPoint  a,
                           double       ra,
                           StudioPoint  b,
                           double       rb)
{
  guint first = self->pieces->len;

  studio_solid_add_capsule (self, a, ra, b, rb);
  pair_from (self, first);
}

void
studio_solid_add_blade (StudioSolid *self,
                        StudioPoint  a,
                        double       ra,
                        StudioPoint  b,
                        double       rb,
                        StudioPoint  normal,
                        double       flatness)
{
  g_return_if_fail (flatness > 0.0 && flatness <= 1.0);

  add_piece (self, (StudioPiece) {
                     .kind = STUDIO_PIECE_BLADE,
                     .a = a,
                     .b = b,
                     .sizes = { ra, rb },
                     .axes = { studio_point_normalize (normal) },
                     .flatness = flatness,
                   });
}

void
studio_solid_pair_blade (StudioSolid *self,
                         StudioPoint  a,
                         double       ra,
                         StudioPoint  b,
                         double       rb,
                         StudioPoint  normal,
                         double       flatness)
{
  guint first = self->pieces->len;

  studio_solid_add_blade (self, a, ra, b, rb, normal, flatness);
  pair_from (self, first);
}

static StudioPiece
make_framed (StudioPieceKind    kind,
             const StudioFrame *frame,
             double             rx,
             double             ru,
             double             rw)
{
  return (StudioPiece) {
    .kind = kind,
    .a = frame->origin,
    .sizes = { rx, ru, rw },
    .axes = {
        studio_frame_turn (frame, 1.0, 0.0, 0.0),
        studio_frame_turn (frame, 0.0, 1.0, 0.0),
        studio_frame_turn (frame, 0.0, 0.0, 1.0),
    },
  };
}

void
studio_solid_add_drum (StudioSolid       *self,
                       const StudioFrame *frame,
                       const StudioDrum  *drum)
{
  StudioPiece piece = make_framed (STUDIO_PIECE_DRUM, frame, drum->half_width, drum->half_height, drum->half_depth);

  piece.rounding = drum->rounding;
  piece.waist = drum->waist;
  piece.wedge = drum->wedge;
  add_piece (self, piece);
}

void
studio_solid_add_ellipsoid (StudioSolid       *self,
                            const StudioFrame *frame,
                            double             rx,
                            double             ru,
                            double             rw)
{
  add_piece (self, make_framed (STUDIO_PIECE_ELLIPSOID, frame, rx, ru, rw));
}

void
studio_solid_pair_ellipsoid (StudioSolid       *self,
                             const StudioFrame *frame,
                             double             rx,
                             double             ru,
                             double             rw)
{
  guint first = self->pieces->len;

  studio_solid_add_ellipsoid (self, frame, rx, ru, rw);
  pair_from (self, first);
}

/* The direction of the tube at a node: that of the chord of its neighbours. */
static StudioPoint
get_direction (const StudioTubeNode *nodes,
               guint                 n_nodes,
               guint                 i)
{
  const StudioTubeNode *before = &nodes[i > 0 ? i - 1 : 0];
  const StudioTubeNode *after = &nodes[i + 1 < n_nodes ? i + 1 : n_nodes - 1];

  return studio_point_normalize (studio_point_subtract (after->centre, before->centre));
}

void
studio_solid_add_tube (StudioSolid          *self,
                       const StudioTubeNode *nodes,
                       guint                 n_nodes)
{
  for (guint i = 0; i + 1 < n_nodes; i++)
    add_piece (self, (StudioPiece) {
                       .kind = STUDIO_PIECE_SEGMENT,
                       .follows = i > 0,
                       .a = nodes[i].centre,
                       .b = nodes[i + 1].centre,
                       .sizes = {
                           nodes[i].half_height,
                           nodes[i].half_thickness,
                           nodes[i + 1].half_height,
                           nodes[i + 1].half_thickness,
                       },
                       .axes = { get_direction (nodes, n_nodes, i), get_direction (nodes, n_nodes, i + 1) },
                     });
}

void
studio_solid_pair_tube (StudioSolid          *self,
                        const StudioTubeNode *nodes,
                        guint                 n_nodes)
{
  guint first = self->pieces->len;

  studio_solid_add_tube (self, nodes, n_nodes);
  pair_from (self, first);
}

void
studio_solid_add_plate (StudioSolid       *self,
                        const StudioPoint *corners,
                        const double      *halves,
                        guint              n_corners)
{
  g_return_if_fail (n_corners >= 3);

  for (guint i = 1; i + 1 < n_corners; i++)
    add_piece (self, (StudioPiece) {
                       .kind = STUDIO_PIECE_PLATE,
                       .follows = i > 1,
                       .a = corners[0],
                       .b = corners[i],
                       .axes = { corners[i + 1] },
                       .sizes = { halves[0], halves[i], halves[i + 1] },
                     });
}

void
studio_solid_carve_capsule (StudioSolid *self,
                            StudioPoint  a,
                            double       ra,
                            StudioPoint  b,
                            double       rb)
{
  add_piece (self, (StudioPiece) {
                     .kind = STUDIO_PIECE_CAPSULE,
                     .carved = TRUE,
                     .a = a,
                     .b = b,
                     .sizes = { ra, rb },
                   });
}

void
studio_solid_pair_carve (StudioSolid *self,
                         StudioPoint  a,
                         double       ra,
                         StudioPoint  b,
                         double       rb)
{
  guint first = self->pieces->len;

  studio_solid_carve_capsule (self, a, ra, b, rb);
  pair_from (self, first);
}

StudioSolid *
studio_solid_mirror (const StudioSolid *self)
{
  StudioSolid *copy = studio_solid_new (self->blend);

  g_array_append_vals (copy->pieces, self->pieces->data, self->pieces->len);
  for (guint i = 0; i < copy->pieces->len; i++)
    studio_piece_mirror (&g_array_index (copy->pieces, StudioPiece, i));

  return copy;
}

/* The smaller of two distances, and less than that where they are close. */
static inline double
blend_distances (double a,
                 double b,
                 double blend)
{
  double near = blend - fabs (a - b);

  return MIN (a, b) - (near > 0.0 ? near * near / (4.0 * blend) : 0.0);
}

/* No piece is nearer than the box around it, however its distance is counted. */
static inline double
get_least_distance (const StudioPiece *piece,
                    StudioPoint        point)
{
  double x = MAX (piece->low.x - point.x, point.x - piece->high.x);
  double y = MAX (piece->low.y - point.y, point.y - piece->high.y);
  double z = MAX (piece->low.z - point.z, point.z - piece->high.z);

  return MAX (x, MAX (y, z)) * (piece->kind == STUDIO_PIECE_BLADE ? piece->flatness : 1.0);
}

double
studio_solid_get_distance_among (const StudioSolid *self,
                                 const guint       *among,
                                 guint              n_among,
                                 StudioPoint        point)
{
  const StudioPiece *pieces = (const StudioPiece *) (void *) self->pieces->data;
  double distance = G_MAXDOUBLE;
  guint i = 0;

  while (i < n_among)
    {
      const StudioPiece *piece = &pieces[among[i]];
      double limit = distance == G_MAXDOUBLE ? distance : distance + piece->blend;
      double next = G_MAXDOUBLE;

      for (; i < n_among && pieces[among[i]].run == piece->run; i++)
        if (!pieces[among[i]].carved && get_least_distance (&pieces[among[i]], point) < MIN (limit, next))
          next = MIN (next, studio_piece_get_distance (&pieces[among[i]], point));
      if (next < G_MAXDOUBLE)
        distance = distance == G_MAXDOUBLE ? next : blend_distances (distance, next, piece->blend);
    }

  for (i = 0; i < n_among; i++)
    if (pieces[among[i]].carved)
      distance = -blend_distances (-distance, studio_piece_get_distance (&pieces[among[i]], point),
                                   pieces[among[i]].blend);

  return distance;
}

StudioPoint
studio_solid_get_normal_among (const StudioSolid *self,
                               const guint       *among,
                               guint              n_among,
                               StudioPoint        point)
{
  const double h = 0.12; /* half a grain, so that no edge is missed and none invented */
  double along[6];

  for (guint i = 0; i < G_N_ELEMENTS (along); i++)
    {
      double step = i % 2 == 0 ? h : -h;
      StudioPoint aside = {
        point.x + (i / 2 == 0 ? step : 0.0),
        point.y + (i / 2 == 1 ? step : 0.0),
        point.z + (i / 2 == 2 ? step : 0.0),
      };

      along[i] = studio_solid_get_distance_among (self, among, n_among, aside);
    }

  return studio_point_normalize (studio_point (along[0] - along[1], along[2] - along[3], along[4] - along[5]));
}

/* Beyond this a piece does not bend the surface of the others. The distances of
 * flat pieces count for less than they are. */
static double
get_reach (const StudioPiece *piece,
           double             blend)
{
  return 1.3 * blend / (piece->kind == STUDIO_PIECE_BLADE ? piece->flatness : 1.0);
}

void
studio_solid_find_near (const StudioSolid *self,
                        StudioPoint        low,
                        StudioPoint        high,
                        GArray            *found)
{
  double blend = 0.0;

  for (guint i = 0; i < self->pieces->len; i++)
    blend = MAX (blend, g_array_index (self->pieces, StudioPiece, i).blend);

  g_array_set_size (found, 0);
  for (guint i = 0; i < self->pieces->len; i++)
    {
      const StudioPiece *piece = &g_array_index (self->pieces, StudioPiece, i);
      double reach = get_reach (piece, blend);

      if (piece->low.x - reach <= high.x && piece->high.x + reach >= low.x &&
          piece->low.y - reach <= high.y && piece->high.y + reach >= low.y &&
          piece->low.z - reach <= high.z && piece->high.z + reach >= low.z)
        g_array_append_val (found, i);
    }
}

static guint *
make_all (const StudioSolid *self)
{
  guint *all = g_new (guint, self->pieces->len);

  for (guint i = 0; i < self->pieces->len; i++)
    all[i] = i;

  return all;
}

double
studio_solid_get_distance (const StudioSolid *self,
                           StudioPoint        point)
{
  g_autofree guint *all = make_all (self);

  return studio_solid_get_distance_among (self, all, self->pieces->len, point);
}

void
studio_solid_get_bounds_among (const StudioSolid *self,
                               const guint       *among,
                               guint              n_among,
                               StudioPoint       *low,
                               StudioPoint       *high)
{
  *low = studio_point (G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE);
  *high = studio_point (-G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE);

  for (guint i = 0; i < n_among; i++)
    {
      const StudioPiece *piece = &g_array_index (self->pieces, StudioPiece, among[i]);
      double swell = piece->blend / 4.0;

      if (piece->carved)
        continue;
      low->x = MIN (low->x, piece->low.x - swell);
      low->y = MIN (low->y, piece->low.y - swell);
      low->z = MIN (low->z, piece->low.z - swell);
      high->x = MAX (high->x, piece->high.x + swell);
      high->y = MAX (high->y, piece->high.y + swell);
      high->z = MAX (high->z, piece->high.z + swell);
    }
}

void
studio_solid_get_bounds (const StudioSolid *self,
                         StudioPoint       *low,
                         StudioPoint       *high)
{
  g_autofree guint *all = make_all (self);

  studio_solid_get_bounds_among (self, all, self->pieces->len, low, high);
}
