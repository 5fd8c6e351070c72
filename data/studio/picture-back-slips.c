/* picture-back-slips.c: how flesh ends on bone, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* Flesh that ends broad and flat loses its rim on the bone: brushes lie upon each other,
 * the longest the thinnest. How far from the end the hairs of each stop, mm, and how much
 * they stray. Our drawing decision. */
static const double stops[] = { 0.2, 1.4, 2.8, 4.4, 6.2 };
#define OPACITY 0.4
#define STRAY 1.7
#define SHORTEST 0.8
#define LONGEST 4.2

/* From hair to hair, mm, about. */
#define HAIR 1.5

/* What the mask leaves of a sheet but for its end reaches so far beyond its rim, mm; along
 * that are points so far apart. */
#define BEYOND 1.5
#define SIDE 12.0

/* Who begins so, on a sheet of tendon or on bone, and who ends so; how long their hairs are,
 * and how far they stray, in parts of what is usual: broad ends would look like fur. Where
 * their mask is, mm. */
static const struct
{
  const char *muscle;
  gboolean begins;
  gboolean ends;
  double hair;
  StudioBox box;
} fleshy[] = {
  { "serratus-posterior-inferior", TRUE, TRUE, 1.0, { 10.0, 300.0, 110.0, 180.0 } },
  { "iliocostalis-slips", FALSE, TRUE, 1.0, { 44.0, 244.0, 46.0, 160.0 } },
  { "levatores-costarum", FALSE, TRUE, 1.0, { 24.0, 104.0, 46.0, 286.0 } },
  { "semispinalis-capitis", FALSE, TRUE, 1.0, { -4.0, -46.0, 56.0, 260.0 } },
  { "rectus-capitis-posterior-minor", FALSE, TRUE, 1.0, { -2.0, -30.0, 30.0, 46.0 } },
  { "rectus-capitis-posterior-major", FALSE, TRUE, 1.0, { -2.0, -30.0, 40.0, 62.0 } },
  { "obliquus-capitis-superior", FALSE, TRUE, 1.0, { 14.0, -36.0, 36.0, 50.0 } },
};

static int
find_end (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (fleshy); i++)
    if (g_str_equal (muscle->name, fleshy[i].muscle))
      return (int) i;

  return -1;
}

gboolean
picture_back_fades_on_bone (const BodyMuscle *muscle)
{
  return find_end (muscle) >= 0;
}

/* Beside the rim of @sheet, on the side where @across is. */
static StudioPoint
get_beside (const BodySheet *sheet,
            double           across,
            double           along)
{
  StudioPoint rim = body_sheet_get_point (sheet, across, along);
  StudioPoint within = body_sheet_get_point (sheet, 0.5, along);
  StudioPoint way = studio_point_normalize (studio_point_subtract (rim, within));

  return studio_point_add (rim, studio_point_scale (way, BEYOND));
}

static void
add_point (GArray      *points,
           StudioPoint  point)
{
  g_array_append_val (points, point);
}

/* From hair to hair along one end of @sheet, on the way around it; they stop @stop mm before. */
static void
add_hairs (GArray          *points,
           const BodySheet *sheet,
           GRand           *chance,
           double           stop,
           double           hair,
           gboolean         at_end)
{
  double length = body_sheet_get_length (sheet);
  guint n_hairs = MAX ((guint) (body_sheet_get_width (sheet, at_end ? 0.97 : 0.03) / HAIR), 3);

  for (guint i = 0; i < n_hairs; i++)
    {
      double tip = MAX (stop + hair * STRAY * g_rand_double_range (chance, -1.0, 1.0), 0.0) / length;
      double foot = tip + hair * g_rand_double_range (chance, SHORTEST, LONGEST) / length;
      double across = (i + g_rand_double_range (chance, 0.3, 0.7)) / n_hairs;
      double next = (i + 1.0) / n_hairs;

      add_point (points, body_sheet_get_point (sheet, at_end ? across : 1.0 - across, at_end ? 1.0 - tip : tip));
      add_point (points, body_sheet_get_point (sheet, at_end ? next : 1.0 - next, at_end ? 1.0 - foot : foot));
    }
}

/* Up one side of the sheet, along its end, down the other side, and along its origin;
 * @place is that of its muscle in the list. */
static char *
get_brush (const BodySheet *sheet,
           GRand           *chance,
           double           stop,
           int              place)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  guint n_sides = 1 + (guint) (body_sheet_get_length (sheet) / SIDE);
  double margin = (stop + LONGEST) / body_sheet_get_length (sheet);
  double hair = fleshy[place].hair;
  double begin = fleshy[place].begins ? margin : 0.0;
  double end = fleshy[place].ends ? 1.0 - margin : 1.0;

  for (guint i = 0; i <= n_sides; i++)
    add_point (points, get_beside (sheet, 0.0, begin + (end - begin) * i / n_sides));

  if (fleshy[place].ends)
    add_hairs (points, sheet, chance, stop, hair, TRUE);

  for (guint i = n_sides + 1; i > 0; i--)
    add_point (points, get_beside (sheet, 1.0, begin + (end - begin) * (i - 1) / n_sides));

  if (fleshy[place].begins)
    add_hairs (points, sheet, chance, stop, hair, FALSE);

  return studio_curve_get_polygon ((const StudioPoint *) (gpointer) points->data, points->len);
}

void
picture_back_define_end_on_bone (const BodyMuscle *muscle,
                                 StudioSvg        *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (g_str_hash (muscle->name));
  g_autoptr(GString) mask = g_string_new (NULL);
  int end = find_end (muscle);
  const StudioBox *box = &fleshy[end].box;

  g_string_append_printf (mask, "<mask id=\"fade-%s\" maskUnits=\"userSpaceOnUse\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\">",
                          muscle->name, (int) box->x, (int) box->y, (int) box->width, (int) box->height);

  for (guint k = 0; k < G_N_ELEMENTS (stops); k++)
    {
      char opacity[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_formatd (opacity, sizeof opacity, "%.2f", k + 1 < G_N_ELEMENTS (stops) ? OPACITY : 1.0);
      g_string_append_printf (mask, "<path fill=\"#fff\" fill-opacity=\"%s\" d=\"", opacity);
      for (guint i = 0; i < muscle->sheets->len; i++)
        {
          g_autofree char *brush = get_brush (g_ptr_array_index (muscle->sheets, i), chance, stops[k], end);

          g_string_append (mask, brush);
        }
      g_string_append (mask, "\"/>");
    }

  g_string_append (mask, "</mask>");
  studio_svg_define (svg, mask->str);
}
