/* rw-patch.c: where a placed tool presses, as simple pieces
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "rw-patch.h"

#include <math.h>
#include <string.h>

/* Beyond any tool: the first and last band have no end. */
#define FAR 1e6

/* Less than this is nothing, mm or square mm. */
#define NEGLIGIBLE 1e-6

/* A stretch of the bearing outline with straight sides. */
typedef struct
{
  double y0;
  double y1;
  double half_width0;
  double half_width1;
} Band;

/* A roller's rectangle, before the back leaves its plane. */
typedef struct
{
  RwPoint corners[4];
  RwBox box;
} Bar;

typedef struct
{
  guint first;
  guint n_points;
} Outline;

struct _RwPatch
{
  Band *bands;
  guint n_bands;

  RwPiece *pieces;
  guint n_pieces;
  RwBox box;

  RwPoint *points;
  guint n_points;
  Outline *outlines;
  guint n_outlines;

  RwPoint disc[RW_PATCH_DISC_CORNERS];
};

/* Joins a band to the one before where their sides run on in one line. */
static void
add_band (RwPatch *self,
          Band     band)
{
  Band *last = self->n_bands > 0 ? &self->bands[self->n_bands - 1] : NULL;
  double slope = (band.half_width1 - band.half_width0) / (band.y1 - band.y0);

  if (last != NULL &&
      fabs ((last->half_width1 - last->half_width0) / (last->y1 - last->y0) - slope) < 1e-9)
    {
      last->y1 = band.y1;
      last->half_width1 = band.half_width1;
      return;
    }

  self->bands[self->n_bands++] = band;
}

static void
make_bands (RwPatch *self,
            RwAtlas *atlas)
{
  guint n = rw_atlas_get_n_levels (atlas);
  double y = -FAR;
  double half_width = rw_atlas_get_level (atlas, 0)->bearing_half_width;

  self->bands = g_new0 (Band, n + 1);
  for (guint i = 0; i < n; i++)
    {
      const RwLevel *level = rw_atlas_get_level (atlas, i);
      double middle = rw_level_get_middle (level);

      add_band (self, (Band) { y, middle, half_width, level->bearing_half_width });
      y = middle;
      half_width = level->bearing_half_width;
    }

  add_band (self, (Band) { y, FAR, half_width, half_width });
}

/* The corners for a disc of radius 1, a little outside it, so that the
 * polygon has the area of the disc. */
static void
make_disc (RwPatch *self)
{
  double step = 2.0 * G_PI / RW_PATCH_DISC_CORNERS;
  double radius = sqrt (step / sin (step));

  for (guint i = 0; i < RW_PATCH_DISC_CORNERS; i++)
    self->disc[i] = (RwPoint) { radius * cos (step * i), radius * sin (step * i) };
}

RwPatch *
rw_patch_new (RwAtlas *atlas)
{
  RwPatch *self;
  guint n_pieces;

  g_return_val_if_fail (atlas != NULL, NULL);

  self = g_new0 (RwPatch, 1);
  make_bands (self, atlas);
  make_disc (self);

  n_pieces = MAX (self->n_bands, 2);
  self->pieces = g_new0 (RwPiece, n_pieces);
  self->outlines = g_new0 (Outline, n_pieces);
  /* On a chain, each piece says its shared corners for both sides. */
  self->points = g_new0 (RwPoint, MAX (n_pieces * 2 * RW_PIECE_MAX_CORNERS,
                                       2 * RW_PATCH_DISC_CORNERS));
  return self;
}

void
rw_patch_free (RwPatch *self)
{
  if (self == NULL)
    return;

  g_free (self->bands);
  g_free (self->pieces);
  g_free (self->outlines);
  g_free (self->points);
  g_free (self);
}

static void
begin_outline (RwPatch *self)
{
  self->outlines[self->n_outlines++] = (Outline) { self->n_points, 0 };
}

static gboolean
is_same (RwPoint a,
         RwPoint b)
{
  return fabs (a.x - b.x) < NEGLIGIBLE && fabs (a.y - b.y) < NEGLIGIBLE;
}

static void
add_outline_point (RwPatch *self,
                   RwPoint  point)
{
  Outline *outline = &self->outlines[self->n_outlines - 1];

  if (outline->n_points > 0 && is_same (self->points[self->n_points - 1], point))
    return;

  self->points[self->n_points++] = point;
  outline->n_points++;
}

/* An outline closes by itself: its first corner is not said again. */
static void
end_outline (RwPatch *self)
{
  Outline *outline = &self->outlines[self->n_outlines - 1];

  if (outline->n_points > 1 &&
      is_same (self->points[outline->first], self->points[self->n_points - 1]))
    {
      self->n_points--;
      outline->n_points--;
    }
}

/* The ends of the top (@sign -1) or foot (@sign 1) of a piece; where it comes
 * to a point there, the same corner twice. */
static void
find_end (const RwPiece *piece,
          double         sign,
          guint         *leftmost,
          guint         *rightmost)
{
  double far = sign > 0.0 ? piece->box.y1 : piece->box.y0;
  gboolean found = FALSE;

  for (guint i = 0; i < piece->n_corners; i++)
    {
      if (fabs (piece->corners[i].y - far) > NEGLIGIBLE)
        continue;
      if (!found || piece->corners[i].x < piece->corners[*leftmost].x)
        *leftmost = i;
      if (!found || piece->corners[i].x > piece->corners[*rightmost].x)
        *rightmost = i;
      found = TRUE;
    }
}

static void
add_chain (RwPatch       *self,
           const RwPiece *piece,
           guint          from,
           guint          to)
{
  for (guint i = from;; i = (i + 1) % piece->n_corners)
    {
      add_outline_point (self, piece->corners[i]);
      if (i == to)
        return;
    }
}

static gboolean
hang_together (RwPatch       *self,
               const RwPiece *upper,
               const RwPiece *lower)
{
  guint left = 0;
  guint right = 0;

  if (upper->last_band + 1 != lower->first_band ||
      upper->box.y1 < self->bands[upper->last_band].y1 - NEGLIGIBLE ||
      lower->box.y0 > self->bands[upper->last_band].y1 + NEGLIGIBLE)
    return FALSE;

  find_end (upper, 1.0, &left, &right);
  return upper->corners[right].x - upper->corners[left].x > NEGLIGIBLE;
}

/* Down the right sides of the pieces @first to @last and up their left sides. */
static void
outline_run (RwPatch *self,
             guint    first,
             guint    last)
{
  guint top_left = 0, top_right = 0, foot_left = 0, foot_right = 0;

  begin_outline (self);
  for (guint i = first; i <= last; i++)
    {
      find_end (&self->pieces[i], -1.0, &top_left, &top_right);
      find_end (&self->pieces[i], 1.0, &foot_left, &foot_right);
      add_chain (self, &self->pieces[i], top_right, foot_right);
    }

  for (guint i = last + 1; i > first; i--)
    {
      find_end (&self->pieces[i - 1], -1.0, &top_left, &top_right);
      find_end (&self->pieces[i - 1], 1.0, &foot_left, &foot_right);
      add_chain (self, &self->pieces[i - 1], foot_left, top_left);
    }
  end_outline (self);
}

static void
outline_roller (RwPatch *self)
{
  guint first = 0;

  for (guint i = 0; i < self->n_pieces; i++)
    {
      if (i + 1 < self->n_pieces &&
          hang_together (self, &self->pieces[i], &self->pieces[i + 1]))
        continue;

      outline_run (self, first, i);
      first = i + 1;
    }
}

static void
add_piece (RwPatch *self,
           guint    first_band,
           guint    last_band,
           RwClip  *clip)
{
  RwPiece *piece = &self->pieces[self->n_pieces];

  if (clip->n_points > RW_PIECE_MAX_CORNERS || rw_clip_get_area (clip) < NEGLIGIBLE)
    return;

  piece->radius = 0.0;
  piece->first_band = first_band;
  piece->last_band = last_band;
  piece->n_corners = clip->n_points;
  memcpy (piece->corners, clip->points, clip->n_points * sizeof (RwPoint));
  piece->box = RW_BOX_EMPTY;
  for (guint i = 0; i < piece->n_corners; i++)
    rw_box_extend (&piece->box, piece->corners[i].x, piece->corners[i].y);

  self->n_pieces++;
}

/* Leaves of @bar what lies in the bands from @first to @last. */
static void
cut_to_bands (RwPatch   *self,
              const Bar *bar,
              guint      first,
              guint      last,
              RwClip    *clip)
{
  RwBox strip = { -FAR, self->bands[first].y0, FAR, self->bands[last].y1 };

  rw_clip_set (clip, bar->corners, G_N_ELEMENTS (bar->corners), &bar->box);
  rw_clip_cut_box (clip, &strip);
}

/* Returns whether the sides of @band came near. */
static gboolean
cut_to_sides (RwClip     *clip,
              const Band *band)
{
  double slope = (band->half_width1 - band->half_width0) / (band->y1 - band->y0);
  double at_zero = band->half_width0 - slope * band->y0;
  gboolean left = rw_clip_cut (clip, 1.0, slope, at_zero);
  gboolean right = rw_clip_cut (clip, -1.0, slope, at_zero);

  return left || right;
}

static gboolean
reaches_sides (RwPatch   *self,
               const Bar *bar,
               guint      band,
               RwClip    *clip)
{
  cut_to_bands (self, bar, band, band, clip);
  return cut_to_sides (clip, &self->bands[band]);
}

/* One piece for each band whose sides cut @bar, and one for each run of bands
 * between them: what is not cut is convex. */
static void
add_bar (RwPatch   *self,
         const Bar *bar,
         RwClip    *clip)
{
  guint first = 0;
  guint end;

  while (self->bands[first].y1 <= bar->box.y0)
    first++;

  for (end = first; end < self->n_bands && self->bands[end].y0 < bar->box.y1; end++)
    {
      if (!reaches_sides (self, bar, end, clip))
        continue;

      if (first < end)
        {
          cut_to_bands (self, bar, first, end - 1, clip);
          add_piece (self, first, end - 1, clip);
          reaches_sides (self, bar, end, clip);
        }

      add_piece (self, end, end, clip);
      first = end + 1;
    }

  if (first < end)
    {
      cut_to_bands (self, bar, first, end - 1, clip);
      add_piece (self, first, end - 1, clip);
    }
}

static void
add_roller (RwPatch *self,
            RwPoint  centre,
            RwPoint  along,
            RwPoint  across,
            RwClip  *clip)
{
  RwPoint reach = { fabs (along.x) + fabs (across.x), fabs (along.y) + fabs (across.y) };
  const Bar bar = {
    {
      { centre.x - along.x - across.x, centre.y - along.y - across.y },
      { centre.x + along.x - across.x, centre.y + along.y - across.y },
      { centre.x + along.x + across.x, centre.y + along.y + across.y },
      { centre.x - along.x + across.x, centre.y - along.y + across.y },
    },
    { centre.x - reach.x, centre.y - reach.y, centre.x + reach.x, centre.y + reach.y },
  };

  add_bar (self, &bar, clip);
  outline_roller (self);
}

static void
add_disc (RwPatch *self,
          RwPoint  centre,
          double   radius)
{
  RwPiece *piece = &self->pieces[self->n_pieces++];

  piece->radius = radius;
  piece->centre = centre;
  piece->n_corners = 0;
  piece->box = (RwBox) {
    centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius,
  };

  begin_outline (self);
  for (guint i = 0; i < RW_PATCH_DISC_CORNERS; i++)
    add_outline_point (self, (RwPoint) {
      centre.x + radius * self->disc[i].x, centre.y + radius * self->disc[i].y,
    });
}

void
rw_patch_update (RwPatch           *self,
                 const RwPlacement *placement,
                 double             width,
                 RwClip            *clip)
{
  double turned = placement->angle * G_PI / 180.0;
  RwPoint axis = { cos (turned), sin (turned) };
  RwPoint centre = { placement->x, placement->y };
  double half_length = placement->tool.length / 2.0;
  RwPoint along = { axis.x * half_length, axis.y * half_length };
  RwPoint across = { -axis.y * width / 2.0, axis.x * width / 2.0 };

  self->n_pieces = self->n_outlines = self->n_points = 0;
  switch (placement->tool.kind)
    {
    case RW_TOOL_FOAM_ROLLER:
      add_roller (self, centre, along, across, clip);
      break;

    case RW_TOOL_LACROSSE_BALL:
      add_disc (self, centre, width / 2.0);
      break;

    case RW_TOOL_PEANUT_BALL:
      add_disc (self, (RwPoint) { centre.x - along.x, centre.y - along.y }, width / 2.0);
      add_disc (self, (RwPoint) { centre.x + along.x, centre.y + along.y }, width / 2.0);
      break;

    default:
      g_assert_not_reached ();
    }

  self->box = RW_BOX_EMPTY;
  for (guint i = 0; i < self->n_pieces; i++)
    {
      rw_box_extend (&self->box, self->pieces[i].box.x0, self->pieces[i].box.y0);
      rw_box_extend (&self->box, self->pieces[i].box.x1, self->pieces[i].box.y1);
    }
}

const RwPiece *
rw_patch_get_pieces (RwPatch *self,
                     guint   *n_pieces)
{
  *n_pieces = self->n_pieces;
  return self->pieces;
}

const RwBox *
rw_patch_get_box (RwPatch *self)
{
  return &self->box;
}

guint
rw_patch_get_n_outlines (RwPatch *self)
{
  return self->n_outlines;
}

const RwPoint *
rw_patch_get_outline (RwPatch *self,
                      guint    index,
                      guint   *n_points)
{
  *n_points = self->outlines[index].n_points;
  return &self->points[self->outlines[index].first];
}
