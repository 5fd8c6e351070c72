/* picture-side-beside.c: what lies among the muscles of the side view and is none
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "picture-side-streak.h"
#include "studio-curve.h"
#include "studio-haze.h"

/* The undermost of those that come off the processes of the neck in slips. */
#define FIRST_OF_NECK "scalenes"

/* That of those behind the hip joint: between them one looks into the pelvis. */
#define FIRST_OF_PELVIS "sacrospinous-sheath"

/* The undermost of the muscles that end on the bone that is bare. */
#define OVER_SHOULDER "cleidomastoid"
#define OVER_CREST "external-oblique"

/* Between its slips those of serratus swell out from under it, and shade it below: how far down
 * that shade lies, how soft it is, mm, and how strong, in parts of the tone. Our own drawing. */
#define SLIPPED OVER_CREST
#define SLIPS_END 0.8 /* across it */
#define SLIP_STEPS 160
#define SLIP_SHADE_DOWN 3.2
#define SLIP_SHADE_BEFORE 0.8
#define SLIP_SHADE_SOFTNESS 1.6
#define SLIP_SHADE_STRENGTH 0.8
#define SLIP_SHADE_GRAIN 0.6

static const StudioBox nape_frame = { -28.0, -32.0, 60.0, 88.0 };
static const StudioBox pelvis_frame = { -4.0, 606.0, 54.0, 96.0 };
/* The furrow between deltoid and the breast: its half breadth, mm, its strength and softness. */
#define BESIDE_FURROW "pectoralis-major"
#define FURROW_HALF 5.0
#define FURROW_STRENGTH 0.9
#define FURROW_SOFTNESS 1.5

static const StudioBox furrow_frame = { -60.0, 146.0, 50.0, 124.0 };
static const StudioPoint furrow[] = { { -29, 152 }, { -37, 174 }, { -42, 196 }, { -43.6, 214 }, { -43, 232 }, { -39, 252 }, { -32, 268 } };

static const StudioBox slips_frame = { -84.0, 246.0, 110.0, 176.0 };

/* The bone that those of the throat end on lies between them, and the larynx on the
 * muscle behind it. */
#define UNDER_HYOID "digastric"
#define UNDER_THROAT "pharynx"

/* From tip to tip of the spinous processes, C7 to L5. */
void
picture_side_write_supraspinous (const BodyMeasures *measures,
                                 StudioSvg          *svg)
{
  g_autoptr(GArray) course = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  const BodyVertebra *vertebra;

  for (guint i = 6; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL && vertebra->name[0] != 'S'; i++)
    {
      StudioPoint tip = studio_view_project (STUDIO_VIEW_SIDE, vertebra->spinous_tip);

      tip.x += 1.2;
      g_array_append_val (course, tip);
    }

  studio_svg_open_group (svg, "supraspinous-ligament", NULL, NULL);
  studio_svg_take_path (svg, "supraspinous",
                        studio_curve_get_lens ((const StudioPoint *) (gpointer) course->data, course->len, 1.3));
  studio_svg_close_group (svg);
}

/* Between the slips that come off the processes of the neck lies flesh. */
static void
write_bed (StudioSvg *svg)
{
  static const StudioPoint bed[] = {
    { -22.6, 50 }, { -18.6, 45.6 }, { -9, 50 }, { -4, 60 }, { -8, 84 }, { -17, 84 }, { -22, 72 }, { -23.4, 60 },
  };

  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_svg_take_path (svg, "between-ribs", studio_curve_get_path (bed, G_N_ELEMENTS (bed), TRUE));
  studio_svg_close_group (svg);
}

/* Where the constrictors of the pharynx meet at their seam one looks at no skin between them. */
static void
write_throat_bed (StudioSvg *svg)
{
  static const StudioPoint bed[] = {
    { -56, 57 }, { -50, 40 }, { -43, 28 }, { -39, 30 }, { -37, 62 }, { -31.5, 112 }, { -31, 124 }, { -38, 118 }, { -42, 95 }, { -44, 72 }, { -54, 63 },
  };

  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_svg_take_path (svg, "between-ribs", studio_curve_get_path (bed, G_N_ELEMENTS (bed), TRUE));
  studio_svg_close_group (svg);
}

/* What closes the pelvis within, in the shade of all before it, from the greater notch down to the tuber. */
static void
write_pelvis_floor (StudioSvg *svg)
{
  static const char within[] =
    "M39 615.6Q40.4 626 41.6 636 43 645 42 656L34 676 30 689 23 694.8 21.4 694.6 17.6 691.6 13.4 689.6 9.6 686 7.8 681.4 10 676.4 13 672.4 12.6 669.6"
    "Q3 656 2 648 2 630 18 621.2 27 616 39 615.6z";

  static const PictureSideStreak hollows[] = {
    PICTURE_SIDE_STREAK (0.9, 9.0, { 3, 662 }, { 3, 648 }, { 4, 636 }, { 11, 626 }, { 22, 620 }, { 36, 616 }, { 41, 620 }),
    PICTURE_SIDE_STREAK (0.8, 6.0, { 36, 612 }, { 38, 628 }, { 38, 646 }, { 34, 664 }, { 29, 684 }),
    PICTURE_SIDE_STREAK (0.7, 4.0, { 12, 672 }, { 9, 679 }, { 12, 687 }, { 22, 692 }),
  };
  static const PictureSideStreaks shade = { &pelvis_frame, 0.8, 2.4, "under", "in-pelvis", G_N_ELEMENTS (hollows), hollows };
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"in-pelvis\"><path d=\"%s\"/></clipPath>", within);

  studio_svg_define (svg, clip);
  studio_svg_open_group (svg, "pelvis-floor", "flesh", NULL);
  studio_svg_add_path (svg, "between-ribs", within);
  picture_side_write_streaks (&shade, svg);
  studio_svg_close_group (svg);
}

void
picture_side_write_nape_bed (StudioSvg *svg)
{
  static const char within[] = "M-24 3Q-18-8-8-16L12-27 30-30 30-6Q24 16 17 40L9 52 7 40-4 32-14 14z";
  static const PictureSideStreak hollows[] = {
    PICTURE_SIDE_STREAK (0.9, 7.0, { -24, 4 }, { -14, -6 }, { 0, -11 }, { 12, -16 }, { 24, -24 }),
    PICTURE_SIDE_STREAK (0.8, 4.0, { 26, -20 }, { 22, 4 }, { 17, 28 }, { 10, 48 }),
    PICTURE_SIDE_STREAK (0.7, 3.0, { 6, -12 }, { 8, 6 }, { 9, 22 }, { 7, 34 }),
  };
  static const PictureSideStreaks shade = { &nape_frame, 0.8, 2.0, "under", "in-nape", G_N_ELEMENTS (hollows), hollows };
  g_autofree char *clip = g_strdup_printf ("<clipPath id=\"in-nape\"><path d=\"%s\"/></clipPath>", within);

  studio_svg_define (svg, clip);
  studio_svg_open_group (svg, "nape-bed", NULL, "display=\"none\"");
  studio_svg_add_path (svg, "between-ribs", within);
  picture_side_write_streaks (&shade, svg);
  studio_svg_close_group (svg);
}

static void
write_under (const char *muscle,
             StudioSvg  *svg)
{
  if (g_str_equal (muscle, FIRST_OF_NECK))
    write_bed (svg);
  else if (g_str_equal (muscle, UNDER_THROAT))
    write_throat_bed (svg);
  else if (g_str_equal (muscle, FIRST_OF_PELVIS))
    write_pelvis_floor (svg);
  else if (g_str_equal (muscle, OVER_SHOULDER))
    picture_side_write_shoulder_rim (svg);
  else if (g_str_equal (muscle, OVER_CREST))
    picture_side_write_crest_rim (svg);
}

static gboolean
has_under (const char *muscle)
{
  static const char * const lain_on[] = { FIRST_OF_NECK, UNDER_THROAT, FIRST_OF_PELVIS, OVER_SHOULDER, OVER_CREST, NULL };

  return g_strv_contains (lain_on, muscle);
}

/* All that lies behind the edge of its slips, moved. */
static GArray *
make_slips (const BodySheet *sheet)
{
  static const StudioPoint behind[] = { { 40.0, 430.0 }, { 40.0, 250.0 } };
  GArray *rim = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i <= SLIP_STEPS; i++)
    {
      StudioPoint point = body_sheet_get_point (sheet, SLIPS_END * i / SLIP_STEPS, 0.0);

      point.x -= SLIP_SHADE_BEFORE;
      point.y += SLIP_SHADE_DOWN;
      g_array_append_val (rim, point);
    }
  g_array_append_vals (rim, behind, G_N_ELEMENTS (behind));

  return rim;
}

static void
write_slips (const BodySheet *sheet,
             StudioSvg       *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&slips_frame, SLIP_SHADE_GRAIN);
  g_autoptr(GArray) rim = make_slips (sheet);

  studio_haze_add_polygon (haze, (const StudioPoint *) (gpointer) rim->data, rim->len, SLIP_SHADE_STRENGTH);
  studio_haze_blur (haze, SLIP_SHADE_SOFTNESS);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_haze_write (haze, svg, "under", "in-" SLIPPED "-1", SLIP_SHADE_SOFTNESS);
  studio_svg_close_group (svg);
}

/* Deltoid hides the inner half of the furrow. */
static void
write_furrow (StudioSvg *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&furrow_frame, SLIP_SHADE_GRAIN);

  studio_haze_add_streak (haze, furrow, G_N_ELEMENTS (furrow), FURROW_HALF, FURROW_STRENGTH);
  studio_haze_blur (haze, FURROW_SOFTNESS);
  studio_svg_open_group (svg, NULL, "flesh", NULL);
  studio_haze_write (haze, svg, "under", NULL, FURROW_SOFTNESS);
  studio_svg_close_group (svg);
}

static void
write_over (const BodyMuscle *muscle,
            StudioSvg        *svg)
{
  if (g_str_equal (muscle->name, UNDER_HYOID))
    picture_side_write_hyoid (svg);
  else if (g_str_equal (muscle->name, UNDER_THROAT))
    picture_side_write_throat (svg);
  else if (g_str_equal (muscle->name, BESIDE_FURROW))
    write_furrow (svg);
  else if (g_str_equal (muscle->name, SLIPPED))
    write_slips (g_ptr_array_index (muscle->sheets, 0), svg);
}

static gboolean
has_over (const char *muscle)
{
  return g_str_equal (muscle, UNDER_HYOID) || g_str_equal (muscle, UNDER_THROAT) || g_str_equal (muscle, BESIDE_FURROW) || g_str_equal (muscle, SLIPPED);
}

void
picture_side_write_beside (const BodyMuscle *muscle,
                           const char       *style_class,
                           gboolean          under,
                           StudioSvg        *svg)
{
  if (under && has_under (muscle->name))
    {
      studio_svg_open_group (svg, NULL, style_class, NULL);
      write_under (muscle->name, svg);
      studio_svg_close_group (svg);
    }

  if (!under && has_over (muscle->name))
    {
      studio_svg_open_group (svg, NULL, style_class, NULL);
      write_over (muscle, svg);
      studio_svg_close_group (svg);
    }
}
