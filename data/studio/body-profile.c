/* body-profile.c: the skin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-profile.h"

#include "body-form.h"
#include "studio-curve.h"
#include "studio-table.h"

#define LARGEST 1000.0

/* How far apart points of the outline are, mm. */
#define STEP 4.0

/* The picture's upper and lower border, mm. */
#define TOP -90.0
#define BOTTOM 710.0

/* From here the buttocks take over from the back beside the midline, over a
 * stretch of so many mm. */
#define BUTTOCK 588.0
#define BUTTOCK_STRETCH 14.0

enum
{
  LINE_MIDLINE,
  LINE_FURROW,
  LINE_BUTTOCK,
  LINE_FRONT,
  N_LINES
};

static const char *const line_names[N_LINES] = { "midline", "furrow", "buttock", "front" };

struct _BodyProfile
{
  /* Owned */
  GArray *lines[N_LINES]; /* StudioPoint: x is the body's z */
};

/* The form within the silhouette: heights towards the eye, about half the width
 * of the body there, pressed to a third. Our own drawing. */
static const StudioPoint base[] = {
  { -40, -100, 40 }, { -120, -100, 22 }, { 45, -100, 22 }, { -50, -50, 40 }, { -128, -50, 18 }, { 48, -50, 20 },
  { -60, 10, 36 }, { -130, 15, 16 }, { 30, 15, 20 }, { -90, 50, 25 }, { -125, 55, 10 }, { -20, 60, 24 },
  { 30, 60, 16 }, { -52.5, 85, 14 }, { -10.3, 105, 25 }, { 38, 105, 14 }, { -48.7, 125, 14 }, { -12, 150, 47 },
  { 50, 150, 26 }, { -52.5, 160, 18 }, { 0, 190, 60 }, { 72, 195, 26 }, { -79.8, 200, 22 }, { 10, 250, 58 },
  { 84, 255, 26 }, { -115.5, 255, 26 }, { -24.7, 320, 50 }, { 78, 320, 24 }, { -128.6, 320, 26 }, { -19.7, 400, 45 },
  { 60, 400, 22 }, { -123, 400, 22 }, { -28.2, 470, 42 }, { 42, 470, 20 }, { -119.8, 470, 20 }, { -32, 540, 47 },
  { 42, 540, 24 }, { -120.9, 545, 22 }, { -22, 610, 56 }, { 58, 610, 34 }, { -119, 610, 22 }, { 0, 680, 62 },
  { 92, 680, 34 }, { -105.6, 680, 28 }, { 4, 740, 62 }, { 100, 740, 30 }, { -99.4, 740, 30 },
};

/* Swellings and hollows of a lean body, our own drawing: z, y, height, width. */
static const BodyFormRidge ridges[] = {
  /* the jaw and the hollow under it */
  BODY_FORM_RIDGE ({ -50, 30, 2.5, 9 }, { -70, 46, 3, 9 }, { -100, 58, 2.5, 8 }),
  BODY_FORM_RIDGE ({ -44, 56, -2, 10 }, { -70, 66, -3, 9 }, { -92, 72, -2, 8 }),
  /* the muscle from behind the ear to the breastbone */
  BODY_FORM_RIDGE ({ -22, 10, 1, 8 }, { -30, 60, 4, 8 }, { -41.3, 110, 4, 7 }, { -55, 144, 2, 6 }),
  /* the edge of trapezius, down to the shoulder */
  BODY_FORM_RIDGE ({ 30, 40, 2, 10 }, { 26, 90, 4, 11 }, { 14, 130, 5, 13 }, { -5, 156, 3, 12 }),
  /* the hollow above the collar bone */
  BODY_FORM_RIDGE ({ -37.8, 138, -4, 9 }, { -23.7, 148, -3, 9 }),
  /* the cut shoulder, rounded */
  BODY_FORM_RIDGE ({ -10.3, 178, 5, 24 }, { -5.1, 214, 4, 26 }),
  /* the blade and its lower angle */
  BODY_FORM_RIDGE ({ 66, 186, 3, 11 }, { 76, 230, 4, 12 }, { 74, 280, 4, 14 }),
  BODY_FORM_RIDGE ({ 54, 306, -3, 15 }, { 30, 292, -2, 16 }),
  /* the rear and the front wall of the armpit */
  BODY_FORM_RIDGE ({ 46, 262, 4, 15 }, { 36, 330, 5, 18 }, { 26, 400, 3, 18 }),
  BODY_FORM_RIDGE ({ -64.2, 204, 3, 16 }, { -93.1, 250, 6, 22 }, { -108.7, 288, 5, 20 }),
  BODY_FORM_RIDGE ({ -91.5, 322, -3, 13 }, { -118.8, 318, -3, 11 }),
  /* ribs under the skin */
  BODY_FORM_RIDGE ({ 10, 318, 0.7, 6 }, { -44.8, 338, 1.3, 6 }, { -87.5, 350, 0.7, 6 }),
  BODY_FORM_RIDGE ({ 6, 342, 0.7, 6 }, { -49.9, 364, 1.3, 6 }, { -87.1, 376, 0.6, 6 }),
  BODY_FORM_RIDGE ({ 0, 366, 0.7, 6 }, { -51.9, 390, 1.2, 6 }, { -81.2, 400, 0.5, 6 }),
  /* the edge of the chest, and the waist under it */
  BODY_FORM_RIDGE ({ -124.8, 346, 1.5, 9 }, { -94.2, 384, 3, 10 }, { -48.4, 420, 2.5, 10 }, { -4.8, 424, 1, 9 }),
  BODY_FORM_RIDGE ({ 20, 450, -3, 22 }, { -35.4, 456, -4, 24 }, { -82.8, 452, -3, 22 }),
  /* the column beside the spine */
  BODY_FORM_RIDGE ({ 60, 400, 3, 13 }, { 44, 460, 4, 14 }, { 38, 510, 4, 14 }, { 42, 550, 2, 13 }),
  /* the crest of the hip bone */
  BODY_FORM_RIDGE ({ 30, 546, 1.5, 10 }, { -11.5, 528, 3, 10 }, { -59.6, 534, 3.5, 10 }, { -99.3, 566, 3.5, 10 }, { -113, 600, 3, 9 }),
  /* the groin */
  BODY_FORM_RIDGE ({ -109.7, 618, -2, 9 }, { -105.1, 656, -4, 10 }, { -106.4, 700, -3, 10 }),
  /* the hollow behind the hip joint and the buttock */
  BODY_FORM_RIDGE ({ -15.2, 640, -3, 18 }, { 0, 680, -6, 18 }),
  BODY_FORM_RIDGE ({ 60, 626, 3, 24 }, { 82, 668, 6, 26 }, { 86, 706, 5, 26 }),
};

static gboolean
read_point (const StudioTable *table,
            const char        *row,
            StudioPoint       *point,
            GError           **error)
{
  return studio_table_get_number (table, row, "z", -LARGEST, LARGEST, &point->x, error) &&
         studio_table_get_number (table, row, "y", -LARGEST, LARGEST, &point->y, error);
}

/* "midline.1", "midline.2" and so on. */
static GArray *
read_line (const StudioTable *table,
           const char        *name,
           GError           **error)
{
  g_autoptr(GArray) line = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 1;; i++)
    {
      g_autofree char *row = g_strdup_printf ("%s.%u", name, i);
      StudioPoint point = { 0 };

      if (i > 2 && studio_table_get_text (table, row, "z") == NULL)
        return g_steal_pointer (&line);
      if (!read_point (table, row, &point, error))
        return NULL;
      g_array_append_val (line, point);
    }
}

BodyProfile *
body_profile_read (GFile   *folder,
                   GError **error)
{
  g_autoptr(GFile) file = g_file_get_child (folder, "profile.csv");
  g_autoptr(StudioTable) table = studio_table_read (file, error);
  g_autoptr(BodyProfile) self = NULL;

  if (table == NULL)
    return NULL;

  self = g_new0 (BodyProfile, 1);
  for (guint i = 0; i < N_LINES; i++)
    {
      self->lines[i] = read_line (table, line_names[i], error);
      if (self->lines[i] == NULL)
        return NULL;
    }

  return g_steal_pointer (&self);
}

void
body_profile_free (BodyProfile *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < N_LINES; i++)
    g_clear_pointer (&self->lines[i], g_array_unref);
  g_free (self);
}

static const StudioPoint *
get_points (const BodyProfile *self,
            guint              line)
{
  return (const StudioPoint *) (gconstpointer) self->lines[line]->data;
}

static double
get_slope (const StudioPoint *points,
           guint              n_points,
           guint              i)
{
  double above, below;

  if (i == 0)
    return (points[1].x - points[0].x) / (points[1].y - points[0].y);
  above = (points[i].x - points[i - 1].x) / (points[i].y - points[i - 1].y);
  if (i + 1 == n_points)
    return above;

  below = (points[i + 1].x - points[i].x) / (points[i + 1].y - points[i].y);
  return (above * (points[i + 1].y - points[i].y) + below * (points[i].y - points[i - 1].y)) /
         (points[i + 1].y - points[i - 1].y);
}

/* A smooth line through points of any spacing; straight on beyond its ends. */
static double
get_z (const BodyProfile *self,
       guint              line,
       double             y)
{
  const StudioPoint *points = get_points (self, line);
  guint n_points = self->lines[line]->len;
  guint i = 0;
  double span, t, from, to;

  if (y <= points[0].y)
    return points[0].x + get_slope (points, n_points, 0) * (y - points[0].y);
  while (i + 2 < n_points && points[i + 1].y <= y)
    i++;

  span = points[i + 1].y - points[i].y;
  t = (y - points[i].y) / span;
  from = get_slope (points, n_points, i) * span;
  to = get_slope (points, n_points, i + 1) * span;
  if (t > 1.0)
    return points[i + 1].x + to * (t - 1.0);

  return points[i].x + t * (from + t * (3.0 * (points[i + 1].x - points[i].x) - 2.0 * from - to +
                                        t * (2.0 * (points[i].x - points[i + 1].x) + from + to)));
}

double
body_profile_get_midline (const BodyProfile *self,
                          double             y)
{
  return get_z (self, LINE_MIDLINE, y);
}

double
body_profile_get_back (const BodyProfile *self,
                       double             y)
{
  guint last = self->lines[LINE_FURROW]->len - 1;
  double lowest = get_points (self, LINE_FURROW)[last].y;
  double beside = get_z (self, LINE_MIDLINE, y) + get_z (self, LINE_FURROW, MIN (y, lowest));
  double share = CLAMP ((y - BUTTOCK) / BUTTOCK_STRETCH, 0.0, 1.0);

  share = share * share * (3.0 - 2.0 * share);
  return share > 0.0 ? beside * (1.0 - share) + get_z (self, LINE_BUTTOCK, y) * share : beside;
}

const GArray *
body_profile_get_front (const BodyProfile *self)
{
  return self->lines[LINE_FRONT];
}

GArray *
body_profile_make_outline (const BodyProfile *self)
{
  GArray *outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autoptr(GArray) front = studio_curve_sample (get_points (self, LINE_FRONT), self->lines[LINE_FRONT]->len, FALSE, 5);

  for (double y = TOP; y <= BOTTOM; y += STEP)
    {
      StudioPoint point = { body_profile_get_back (self, y), y, 0.0 };

      g_array_append_val (outline, point);
    }
  for (guint i = front->len; i > 0; i--)
    g_array_append_val (outline, g_array_index (front, StudioPoint, i - 1));

  return outline;
}

StudioRelief *
body_profile_make_relief (const BodyProfile *self)
{
  g_autoptr(GArray) outline = body_profile_make_outline (self);
  StudioRelief *relief = studio_relief_new ((const StudioPoint *) (gpointer) outline->data, outline->len);

  studio_relief_set_base (relief, base, G_N_ELEMENTS (base));
  studio_relief_set_edge (relief, 17.0, 24.0);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), 1);
  return relief;
}
