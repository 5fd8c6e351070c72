/* body-profile.c: the skin from the side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-profile.h"

#include "body-face.h"
#include "body-form.h"
#include "studio-curve.h"
#include "studio-ease.h"
#include "studio-table.h"

#define LARGEST 1000.0

/* How far apart points of the outline are, mm. */
#define STEP 4.0

/* The picture's upper and lower border, mm. */
#define TOP -90.0
#define BOTTOM 710.0

/* From here the buttocks take over from the back beside the midline, over a
 * stretch of so many mm. */
#define BUTTOCK 566.0
#define BUTTOCK_STRETCH 16.0

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

/* Swellings and hollows of a lean trunk, our own drawing: z, y, height, width. */
static const BodyFormRidge ridges[] = {
  /* the shoulder before the arm: deltoid's front edge, and the groove between it and the breast */
  BODY_FORM_RIDGE ({ -20, 172, 2, 9 }, { -32, 196, 3, 9 }, { -38, 222, 2.4, 8 }),
  BODY_FORM_RIDGE ({ -36, 172, -2.6, 6 }, { -46, 194, -3, 6 }, { -52, 216, -1.8, 6 }),
  /* the blade with its spine, its inner border and its lower angle */
  BODY_FORM_RIDGE ({ 40, 172, 1.6, 7 }, { 58, 178, 2.6, 7 }, { 70, 188, 2, 8 }),
  BODY_FORM_RIDGE ({ 66, 196, 2.4, 9 }, { 75, 236, 4, 10 }, { 74, 276, 5.4, 11 }, { 66, 294, 3.4, 10 }),
  BODY_FORM_RIDGE ({ 82, 214, -1.6, 6 }, { 87, 256, -2.4, 7 }, { 84, 296, -2.6, 8 }),
  BODY_FORM_RIDGE ({ 66, 314, -3.4, 11 }, { 44, 304, -2.4, 12 }),
  /* the rear wall of the armpit, down to the waist */
  BODY_FORM_RIDGE ({ 60, 292, 1.6, 12 }, { 50, 336, 3, 14 }, { 34, 400, 3.4, 15 }, { 22, 440, 2, 14 }),
  /* the slips of serratus between the ribs, and those of the oblique behind and below */
  BODY_FORM_RIDGE ({ -44, 290, 0.6, 7 }, { -56, 299, 1.7, 6 }, { -68, 309, 0.5, 6 }),
  BODY_FORM_RIDGE ({ -38, 316, 0.8, 7 }, { -51, 326, 2.1, 6.4 }, { -66, 339, 0.6, 6.4 }),
  BODY_FORM_RIDGE ({ -30, 343, 0.6, 7 }, { -44, 355, 1.8, 7 }, { -58, 367, 0.5, 7 }),
  BODY_FORM_RIDGE ({ -20, 370, 0.4, 8 }, { -33, 384, 1.2, 7.6 }, { -46, 396, 0.4, 7 }),
  /* the breast, and the fold under it */
  BODY_FORM_RIDGE ({ -62, 196, 3.6, 15 }, { -86, 236, 7, 19 }, { -108, 270, 8, 17 }, { -118, 286, 4.6, 12 }),
  BODY_FORM_RIDGE ({ -52, 262, -3.4, 9 }, { -76, 296, -5.2, 7.6 }, { -102, 312, -5.2, 6.4 }, { -126, 312, -3.2, 6.4 }),
  /* the edge of the chest, and the waist under it */
  BODY_FORM_RIDGE ({ -126, 334, 2, 7 }, { -108, 366, 4, 8 }, { -80, 412, 4.4, 8.4 }, { -50, 438, 3.4, 8.4 }, { -14, 440, 2, 10 }),
  BODY_FORM_RIDGE ({ 20, 452, -3, 20 }, { -30, 464, -4.8, 20 }, { -72, 452, -3.4, 14 }),
  /* the straight muscle of the belly with its bands, and the line beside it */
  BODY_FORM_RIDGE ({ -121, 372, 1.4, 9 }, { -122, 440, 3.2, 11 }, { -124, 510, 4, 12 }, { -122, 580, 2.6, 12 }),
  BODY_FORM_RIDGE ({ -132, 396, -1.4, 7 }, { -118, 400, -1.8, 7 }, { -108, 401, -0.8, 7 }),
  BODY_FORM_RIDGE ({ -134, 466, -1.4, 7 }, { -119, 469, -1.8, 7 }, { -107, 471, -0.8, 7 }),
  BODY_FORM_RIDGE ({ -102, 388, -2.2, 6 }, { -99, 440, -3.8, 7 }, { -99, 510, -3.8, 7 }, { -105, 566, -2.4, 7 }, { -110, 600, -1, 7 }),
  /* the wall of the belly, full before the crest */
  BODY_FORM_RIDGE ({ -60, 494, 2, 16 }, { -76, 532, 2.4, 14 }),
  BODY_FORM_RIDGE ({ -20, 506, 2, 15 }, { 8, 508, 1.4, 14 }),
  /* the column beside the spine, and the hollow over the sacrum */
  BODY_FORM_RIDGE ({ 64, 380, 3, 11 }, { 46, 450, 4.8, 12 }, { 38, 510, 5, 12 }, { 42, 550, 2.4, 11 }),
  BODY_FORM_RIDGE ({ 24, 420, -1.6, 8 }, { 14, 470, -2.8, 9 }, { 14, 516, -2.4, 9 }),
  BODY_FORM_RIDGE ({ 57, 570, -2, 8 }, { 58, 590, -3.8, 8 }, { 62, 612, -2, 9 }),
  /* the crest of the hip bone, to its spine in front */
  BODY_FORM_RIDGE ({ 40, 562, 0.6, 10 }, { 14, 541, 1.6, 10 }, { -22, 534, 2.4, 9 }, { -54, 544, 3.2, 8.4 }, { -76, 566, 3.8, 8 }, { -87, 592, 3.6, 7.4 }, { -92, 612, 1, 8 }),
  BODY_FORM_RIDGE ({ 24, 576, -1.6, 15 }, { -20, 566, -2.6, 13 }, { -50, 576, -2.6, 12 }, { -68, 600, -1.2, 11 }),
  /* the groin, and the thigh's tensor before the buttock */
  BODY_FORM_RIDGE ({ -96, 600, -1.6, 6 }, { -101, 630, -4.2, 7 }, { -101.4, 664, -6, 7.4 }, { -99, 704, -6.4, 8 }),
  BODY_FORM_RIDGE ({ -76, 612, 1.6, 10 }, { -70, 650, 3.4, 12 }, { -66, 700, 3, 13 }),
  /* gluteus medius, the head of the thigh bone under the skin, and the hollow behind it */
  BODY_FORM_RIDGE ({ -34, 596, 2.4, 15 }, { -22, 620, 2.6, 15 }),
  BODY_FORM_RIDGE ({ -28, 682, 2.4, 17 }, { -28, 706, 3, 18 }),
  BODY_FORM_RIDGE ({ 10, 622, -1.6, 16 }, { 12, 654, -3.8, 18 }, { 12, 684, -5, 18 }, { 8, 710, -4.4, 18 }),
  /* the buttock, full towards its fold */
  BODY_FORM_RIDGE ({ 54, 618, 3, 18 }, { 68, 648, 8.4, 25 }, { 74, 682, 13, 29 }, { 70, 716, 11, 30 }),
  /* the nipple */
  BODY_FORM_RIDGE ({ -109, 262, 1.4, 2.6 }),
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

  share = studio_ease (share);
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
  body_neck_add (relief);
  body_form_add_ridges (relief, ridges, G_N_ELEMENTS (ridges), 1);
  return relief;
}
