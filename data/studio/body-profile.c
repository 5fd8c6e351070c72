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
  /* the forehead, and the socket of the eye with the lid over the ball */
  BODY_FORM_RIDGE ({ -133, -64, 2, 7 }, { -118, -67, 2.6, 8 }, { -104, -60, 1.6, 9 }),
  BODY_FORM_RIDGE ({ -134, -49, -4, 5 }, { -124, -52, -4.4, 5.4 }, { -111, -49, -3.6, 6 }, { -105, -42, -1.6, 6 }),
  BODY_FORM_RIDGE ({ -122, -41.5, 4.6, 6 }, { -119, -41.5, 4.4, 6 }),
  BODY_FORM_RIDGE ({ -131, -33, -2, 4 }, { -121, -30.5, -1.8, 4 }, { -110, -33, -1, 5 }),
  /* the temple, and the cheekbone to the ear */
  BODY_FORM_RIDGE ({ -98, -62, -2.4, 15 }, { -84, -52, -2, 15 }),
  BODY_FORM_RIDGE ({ -116, -20, 2.6, 11 }, { -100, -24, 3.4, 10 }, { -80, -28, 2.4, 8 }, { -60, -30, 1, 7 }),
  BODY_FORM_RIDGE ({ -98, 2, -3.2, 13 }, { -90, 18, -2.6, 12 }),
  /* the side of the nose and its wing, and the fold beside it */
  BODY_FORM_RIDGE ({ -139, -34, -2, 5 }, { -142, -22, -2.4, 5 }),
  BODY_FORM_RIDGE ({ -145, -7, 4.2, 4.6 }, { -143, -5, 3.6, 4.2 }),
  BODY_FORM_RIDGE ({ -137, -12, -2.4, 3.6 }, { -133, -2, -2.8, 3.8 }, { -130, 8, -1.6, 4.6 }),
  /* the lips and the corner of the mouth, the chin */
  BODY_FORM_RIDGE ({ -141, 14.6, 2, 3.6 }, { -133, 17.2, 1, 3.4 }),
  BODY_FORM_RIDGE ({ -139, 25.6, 2.2, 3.8 }, { -131, 23.4, 1, 3.4 }),
  BODY_FORM_RIDGE ({ -129, 20.6, -2.8, 3.8 }, { -126, 24, -1.8, 4.6 }),
  BODY_FORM_RIDGE ({ -134, 35, -2.4, 5 }, { -122, 37, -1.2, 6 }),
  BODY_FORM_RIDGE ({ -130, 50, 2.4, 8 }),
  /* the jaw and the hollow under it */
  BODY_FORM_RIDGE ({ -47, 4, 1.6, 9 }, { -52, 28, 3.2, 9 }, { -68, 44, 3.6, 8.4 }, { -100, 56, 3, 7.4 }, { -122, 60, 1.6, 7 }),
  BODY_FORM_RIDGE ({ -38, 34, -2.4, 8 }, { -48, 56, -3.6, 9 }, { -72, 66, -3.4, 8 }, { -96, 70, -2, 7 }),
  /* the muscle from behind the ear to the breastbone, and the hollows on either side */
  BODY_FORM_RIDGE ({ -18, 2, 2, 8 }, { -24, 30, 4, 8 }, { -35, 70, 5.6, 7.4 }, { -46, 112, 5.6, 6.4 }, { -56, 146, 3, 5 }),
  BODY_FORM_RIDGE ({ 2, 40, -2.4, 9 }, { -6, 84, -3.6, 9 }, { -20, 124, -4.6, 9 }, { -24, 140, -3.6, 8 }),
  /* the edge of trapezius, down to the shoulder */
  BODY_FORM_RIDGE ({ 30, 30, 2.6, 9 }, { 26, 70, 4.6, 10 }, { 18, 110, 6, 11 }, { 6, 138, 6, 12 }, { -5, 152, 4, 12 }),
  /* the collar bone and the hollow above it */
  BODY_FORM_RIDGE ({ -58, 151, 2.6, 4.2 }, { -42, 151, 3.4, 4 }, { -24, 154, 3, 4.2 }, { -6, 158, 1.4, 5 }),
  BODY_FORM_RIDGE ({ -46, 141, -3.4, 6 }, { -28, 144, -3.4, 6.6 }),
  BODY_FORM_RIDGE ({ -56, 162, -2, 7 }, { -38, 166, -2.6, 8 }),
  /* the blade and its lower angle */
  BODY_FORM_RIDGE ({ 66, 186, 3, 11 }, { 76, 230, 4, 12 }, { 76, 280, 4.4, 13 }),
  BODY_FORM_RIDGE ({ 58, 308, -3, 14 }, { 34, 300, -2, 15 }),
  /* the rear wall of the armpit, down to the waist, and the slips before it: quiet
   * under the arm, which would seem to be crossed by them where it fades */
  BODY_FORM_RIDGE ({ 56, 300, 0.6, 14 }, { 44, 340, 1.4, 17 }, { 28, 410, 2.6, 18 }),
  BODY_FORM_RIDGE ({ -46, 296, 0.1, 6 }, { -58, 304, 1.4, 5.4 }, { -68, 312, 0.4, 5 }),
  BODY_FORM_RIDGE ({ -44, 324, 0.1, 6 }, { -52, 332, 1.3, 5.4 }, { -62, 342, 0.4, 5 }),
  /* the breast, and the fold under it */
  BODY_FORM_RIDGE ({ -62, 196, 3.6, 15 }, { -86, 236, 7, 19 }, { -108, 270, 7.4, 17 }, { -116, 286, 4, 12 }),
  BODY_FORM_RIDGE ({ -54, 268, -2.6, 11 }, { -78, 298, -4, 9 }, { -104, 314, -4, 7.4 }, { -126, 314, -2.6, 7 }),
  /* the edge of the chest, and the waist under it */
  BODY_FORM_RIDGE ({ -124, 336, 1.8, 8 }, { -104, 372, 3.4, 9 }, { -74, 420, 3, 9.4 }, { -46, 440, 1.6, 10 }),
  BODY_FORM_RIDGE ({ 20, 450, -3, 22 }, { -35, 462, -4.4, 24 }, { -76, 466, -2.6, 18 }),
  /* the straight muscle of the belly, and the line beside it */
  BODY_FORM_RIDGE ({ -120, 380, 1, 9 }, { -121, 440, 2.4, 11 }, { -123, 510, 3.4, 12 }, { -122, 580, 2.4, 12 }),
  BODY_FORM_RIDGE ({ -100, 392, -1.6, 7 }, { -98, 440, -2.8, 8 }, { -98, 510, -2.8, 8 }, { -104, 570, -1.6, 8 }),
  /* the column beside the spine, and the hollow over the sacrum */
  BODY_FORM_RIDGE ({ 62, 390, 3, 12 }, { 44, 460, 4.4, 13 }, { 38, 510, 4.4, 13 }, { 42, 550, 2, 12 }),
  BODY_FORM_RIDGE ({ 56, 566, -2, 11 }, { 58, 590, -3.4, 11 }, { 62, 612, -2, 11 }),
  /* the crest of the hip bone */
  BODY_FORM_RIDGE ({ 36, 556, 1.5, 9 }, { 10, 536, 2.4, 9 }, { -26, 530, 3, 9 }, { -62, 540, 3.8, 9 }, { -92, 566, 4, 9 }, { -104, 596, 3, 9 }),
  BODY_FORM_RIDGE ({ 20, 574, -2, 16 }, { -24, 574, -2.4, 16 }, { -62, 590, -2, 14 }),
  /* the groin */
  BODY_FORM_RIDGE ({ -106, 618, -2, 8 }, { -98, 652, -4, 9 }, { -92, 700, -4, 10 }),
  /* the head of the thigh bone under the skin, and the hollow behind it */
  BODY_FORM_RIDGE ({ -30, 676, 3, 17 }, { -30, 706, 4, 19 }),
  BODY_FORM_RIDGE ({ 14, 640, -3.6, 15 }, { 16, 676, -7, 16 }, { 12, 708, -6.4, 17 }),
  /* the buttock, full towards its fold */
  BODY_FORM_RIDGE ({ 56, 620, 3, 18 }, { 72, 650, 8, 24 }, { 78, 682, 12, 27 }, { 74, 716, 10, 27 }),
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
