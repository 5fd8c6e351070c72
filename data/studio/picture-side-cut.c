/* picture-side-cut.c: the long columns of the side view, taken away from the loin
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"
#include "studio-haze.h"

/* A bundle in which a column ends, drawn out to a tip that goes on as a thin tendon: from
 * where to where across the muscle, in parts of it; at which height, mm, it parts from what
 * is before and behind it; where its tip is, and how low the tendon reaches. Below the tip
 * of rib 12; our own drawing decision, as all figures here. */
typedef struct
{
  guint column;
  double from;
  double to;
  double part_from;
  double part_to;
  double tip_across;
  double tip;
  double end;
} Bundle;

/* From the undermost. */
static const char * const columns[] = { "longissimus", "iliocostalis" };

static const Bundle bundles[] = {
  { 0, 0.0, 1.0, 448, 462, 0.56, 500, 590 },
  { 1, 0.0, 1.0, 446, 440, 0.5, 490, 584 },
};

/* Above this height all of a column is left; each side of a bundle is told by so many points,
 * and bends to the tip so late. */
#define WHOLE 410.0
#define N_POINTS 9
#define LATE 1.15

/* A bundle pales over so much above its tip, mm; its tendon begins so much above
 * the tip, of so many strands, each half so wide, which part so far to both sides in parts of
 * the muscle's width. */
#define PALE 13.0
#define PALE_STRENGTH 0.8
#define PALE_SOFTNESS 2.4
#define TENDON_ROOT 9.0
#define N_STRANDS 4
#define STRAND 0.4
#define SPREAD 0.24

/* How far aside and below it its shade lies, and how soft it is, mm. */
#define SHADE_ASIDE -0.4
#define SHADE_LOWER 2.0
#define SHADE_STRENGTH 0.7
#define SHADE_SOFTNESS 1.6

/* At the loin, so much of their length, the columns go straight up. */
#define LOIN 0.6

#define GRAIN 0.5
static const StudioBox box = { 12.0, 400.0, 70.0, 110.0 };

static const BodySheet *
find_sheet (const BodyMuscles *muscles,
            guint              column)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->name, columns[column]))
      return g_ptr_array_index (muscle->sheets, 0);

  g_return_val_if_reached (NULL);
}

/* The place at @across that lies at @height. */
static StudioPoint
place (const BodySheet *sheet,
       double           across,
       double           height)
{
  return body_sheet_find_height (sheet, across, height, 0.0, LOIN);
}

static void
add_side (GArray          *outline,
          const BodySheet *sheet,
          const Bundle    *bundle,
          gboolean         back)
{
  double across = back ? bundle->to : bundle->from;
  double part = back ? bundle->part_to : bundle->part_from;

  for (guint i = 0; i < N_POINTS; i++)
    {
      double way = (double) (back ? N_POINTS - 1 - i : i) / (N_POINTS - 1);
      StudioPoint point = place (sheet, across + (bundle->tip_across - across) * pow (way, LATE), part + (bundle->tip - part) * way);

      if (!back || i > 0)
        g_array_append_val (outline, point);
    }
}

/* Down its front to the tip, and up its rear. */
static GArray *
get_outline (const BodySheet *sheet,
             const Bundle    *bundle)
{
  GArray *outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  add_side (outline, sheet, bundle, FALSE);
  add_side (outline, sheet, bundle, TRUE);

  return outline;
}

static void
add_to_clip (GString         *clip,
             const BodySheet *sheet,
             const Bundle    *bundle)
{
  g_autoptr(GArray) outline = get_outline (sheet, bundle);
  StudioPoint front = place (sheet, bundle->from, WHOLE), rear = place (sheet, bundle->to, WHOLE);
  double beyond_front = bundle->from > 0.0 ? 0.1 : 2.0, beyond_rear = bundle->to < 1.0 ? 0.1 : 2.0;

  g_string_append_printf (clip, "M%.1f %.1f", front.x - beyond_front, WHOLE - 1.0);
  for (guint i = 0; i < outline->len; i++)
    {
      StudioPoint point = g_array_index (outline, StudioPoint, i);
      double beyond = i == 0 ? -beyond_front : i + 1 == outline->len ? beyond_rear : 0.0;

      g_string_append_printf (clip, "L%.1f %.1f", point.x + beyond, point.y);
    }
  g_string_append_printf (clip, "L%.1f %.1fz", rear.x + beyond_rear, WHOLE - 1.0);
}

void
picture_side_define_erector_cut (const BodyMuscles *muscles,
                                 StudioSvg         *svg)
{
  for (guint column = 0; column < G_N_ELEMENTS (columns); column++)
    {
      g_autoptr(GString) clip = g_string_new (NULL);

      g_string_append_printf (clip, "<clipPath id=\"cut-%s\"><path d=\"M-190-96V%gH270V-96z", columns[column], WHOLE);
      for (guint i = 0; i < G_N_ELEMENTS (bundles); i++)
        if (bundles[i].column == column)
          add_to_clip (clip, find_sheet (muscles, column), &bundles[i]);
      g_string_append (clip, "\"/></clipPath>");
      studio_svg_define (svg, clip->str);
    }
}

static void
write_shade (const BodyMuscles *muscles,
             guint              column,
             StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&box, GRAIN);
  const BodySheet *sheet = find_sheet (muscles, column);

  for (guint i = 0; i < G_N_ELEMENTS (bundles); i++)
    {
      g_autoptr(GArray) outline = NULL;

      if (bundles[i].column != column)
        continue;
      outline = get_outline (sheet, &bundles[i]);
      for (guint k = 0; k < outline->len; k++)
        {
          StudioPoint *point = &g_array_index (outline, StudioPoint, k);

          *point = studio_point (point->x + SHADE_ASIDE, point->y + SHADE_LOWER, 0.0);
        }
      studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) outline->data, outline->len, SHADE_STRENGTH);
    }
  studio_haze_blur (haze, SHADE_SOFTNESS);
  studio_haze_write (haze, svg, "under", NULL, SHADE_SOFTNESS);
}

/* Strands that spread from the tip. */
static void
write_tendon (const BodySheet *sheet,
              const Bundle    *bundle,
              StudioSvg       *svg)
{
  double root = bundle->tip - TENDON_ROOT;

  for (guint k = 0; k < N_STRANDS; k++)
    {
      double aside = SPREAD * (2.0 * k / (N_STRANDS - 1) - 1.0);
      StudioPoint points[N_POINTS];

      for (guint i = 0; i < N_POINTS; i++)
        {
          double way = (double) i / (N_POINTS - 1);

          points[i] = place (sheet, bundle->tip_across + aside * way, root + (bundle->end - root) * way);
        }
      studio_svg_take_path (svg, "lig3", studio_curve_get_lens (points, N_POINTS, STRAND));
    }
}

/* The flesh grows pale towards its tendon. */
static void
write_pale (const BodyMuscles *muscles,
            guint              column,
            StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&box, GRAIN);
  g_autofree char *clip = g_strconcat ("cut-", columns[column], NULL);
  const BodySheet *sheet = find_sheet (muscles, column);

  for (guint i = 0; i < G_N_ELEMENTS (bundles); i++)
    {
      const Bundle *bundle = &bundles[i];
      StudioPoint patch[] = { place (sheet, bundle->tip_across, bundle->tip - 1.6 * PALE), place (sheet, bundle->to, bundle->tip - 0.5 * PALE),
                              place (sheet, bundle->tip_across, bundle->tip + PALE), place (sheet, bundle->from, bundle->tip - 0.5 * PALE) };

      if (bundle->column == column)
        studio_haze_add_polygon (haze, patch, G_N_ELEMENTS (patch), PALE_STRENGTH);
    }
  studio_haze_blur (haze, PALE_SOFTNESS);
  studio_haze_write (haze, svg, "pale", clip, PALE_SOFTNESS);
}

static void
write_edges (const BodyMuscles *muscles,
             guint              column,
             StudioSvg         *svg)
{
  const BodySheet *sheet = find_sheet (muscles, column);

  write_pale (muscles, column, svg);
  for (guint i = 0; i < G_N_ELEMENTS (bundles); i++)
    {
      g_autoptr(GArray) outline = NULL;

      if (bundles[i].column != column)
        continue;
      outline = get_outline (sheet, &bundles[i]);
      studio_svg_take_path (svg, "omuscle", studio_curve_get_path ((const StudioPoint *) (gpointer) outline->data, outline->len, FALSE));
      write_tendon (sheet, &bundles[i], svg);
    }
}

void
picture_side_write_erector_cut (const BodyMuscles *muscles,
                                const BodyMuscle  *muscle,
                                gboolean           under,
                                StudioSvg         *svg)
{
  for (guint column = 0; column < G_N_ELEMENTS (columns); column++)
    {
      if (!g_str_equal (muscle->name, columns[column]))
        continue;

      studio_svg_open_group (svg, NULL, "muscle-deep erector-cut", "display=\"none\"");
      if (under)
        write_shade (muscles, column, svg);
      else
        write_edges (muscles, column, svg);
      studio_svg_close_group (svg);
    }
}
