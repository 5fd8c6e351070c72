/* test-drawn-regions.c: every region of the map lies on the part that it names
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-drawing.h"

typedef struct
{
  const char *region;
  const char *parts;
  double share;
  double inside;
} Rule;

/* How much of the region the parts cover, and how much of the parts lies in the
 * region; 0 asks nothing. Asked is what anatomy says: a region over one bone or
 * muscle is mostly filled by it; one that is named after a smaller bone holds it;
 * a strip beside the midline lies on the column of muscle under it; the flank
 * holds the outer half of the kidney, the inner one lies before the column. */
static const Rule back_rules[] = {
  { "neck", "C1 C2 C3 C4 C5 C6", 0.30, 0.90 },
  { "neck-base", "T1 T2", 0.30, 0.65 },
  { "upper-trapezius-left", "trapezius-left", 0.90, 0.0 },
  { "thoracic-midline", "T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12", 0.70, 0.0 },
  { "thoracic-left", "longissimus-left iliocostalis-left iliocostalis-slips-left", 0.75, 0.0 },
  { "interscapular-left", "rhomboid-major-left rhomboid-minor-left", 0.70, 0.0 },
  { "scapula-left", "blade-left", 0.80, 0.80 },
  { "ribs-left", "rib-7-left rib-8-left rib-9-left rib-10-left rib-11-left", 0.30, 0.50 },
  { "thoracolumbar-left", "longissimus-left iliocostalis-left iliocostalis-slips-left", 0.75, 0.0 },
  { "flank-left", "kidney-left", 0.30, 0.45 },
  { "flank-right", "kidney-right", 0.30, 0.45 },
  { "lumbar-midline", "L1 L2 L3 L4 L5", 0.60, 0.0 },
  { "lumbar-left", "erector-aponeurosis-left longissimus-left iliocostalis-left multifidus-left", 0.80, 0.0 },
  { "iliac-crest-left", "hip-left", 0.40, 0.0 },
  { "sacrum", "sacrum", 0.80, 0.75 },
  { "coccyx", "coccyx", 0.30, 0.80 },
  { "gluteal-left", "gluteus-maximus-left", 0.75, 0.0 },
};

/* The bands of the side view stand side by side, so that each can be pointed at,
 * though from there the blade's root lies before the midline, and the column's
 * bulge behind it: only those are asked that are seen where they lie. */
static const Rule side_rules[] = {
  { "neck", "C1 C2 C3 C4 C5 C6", 0.30, 0.85 },
  { "neck-base", "C7 T1 T2", 0.35, 0.0 },
  { "upper-trapezius-left", "trapezius-left", 0.80, 0.0 },
  { "thoracic-midline", "T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12", 0.50, 0.0 },
  { "scapula-left", "blade-left", 0.45, 0.30 },
  { "ribs-left", "rib-3-left rib-4-left rib-5-left rib-6-left rib-7-left rib-8-left rib-9-left rib-10-left", 0.45, 0.0 },
  { "flank-left", "kidney-left", 0.35, 0.40 },
  { "lumbar-midline", "L1 L2 L3 L4 L5", 0.40, 0.0 },
  { "sacrum", "sacrum", 0.50, 0.75 },
  { "coccyx", "coccyx", 0.15, 0.80 },
  { "gluteal-left", "gluteus-maximus-left gluteus-medius-left", 0.60, 0.0 },
};

/* In a section a region runs from the skin inwards, so fat is part of it. */
static const Rule c5_rules[] = {
  { "neck", "semispinalis-capitis-left semispinalis-capitis-right", 0.0, 0.80 },
  { "neck", "splenius-capitis-left splenius-capitis-right", 0.0, 0.80 },
  { "neck", "trapezius-left trapezius-right", 0.0, 0.80 },
};

static const Rule t7_rules[] = {
  { "thoracic-midline", "T6", 0.0, 0.80 },
  { "thoracic-left", "longissimus-left iliocostalis-left", 0.30, 0.50 },
  /* From the spine to the blade it first covers the long muscles. */
  { "interscapular-left", "rhomboid-major-left", 0.0, 0.40 },
  { "scapula-left", "scapula-left", 0.0, 0.90 },
  { "scapula-left", "scapula-left infraspinatus-left teres-major-left subscapularis-left", 0.30, 0.60 },
};

static const Rule l3_rules[] = {
  { "lumbar-midline", "L2-arch", 0.10, 0.0 },
  { "lumbar-left", "longissimus-left iliocostalis-left multifidus-left", 0.50, 0.50 },
  { "flank-left", "iliocostalis-left quadratus-lumborum-left latissimus-dorsi-left"
                  " external-oblique-left internal-oblique-left transversus-abdominis-left", 0.35, 0.0 },
};

static RwPolygon *
get_polygon (RwDrawing  *drawing,
             const char *id)
{
  const RwRegion *region = rw_atlas_find_region (rw_drawing_get_atlas (drawing), id);

  g_assert_nonnull (region);
  return rw_region_get_polygon (region);
}

static char *
mirror (const char *text)
{
  g_auto(GStrv) parts = g_strsplit (text, "-left", -1);

  return g_strjoinv ("-right", parts);
}

static void
check (RwDrawing  *drawing,
       const Rule *rule,
       const char *id,
       const char *parts)
{
  g_autoptr(RwMask) mask = rw_drawing_get_mask (drawing, parts);
  double share = rw_mask_get_share (mask, get_polygon (drawing, id));
  double inside = rw_mask_get_part_inside (mask, get_polygon (drawing, id));

  g_test_message ("%s: %.2f of it is %s, of which %.2f is in it", id, share, parts, inside);
  g_assert_cmpfloat (share, >=, rule->share);
  g_assert_cmpfloat (inside, >=, rule->inside);
}

/* Right is as left; a kidney lies lower there, and has its own rule. */
static void
check_all (RwDrawing  *drawing,
           const Rule *rules,
           guint       n_rules)
{
  for (guint i = 0; i < n_rules; i++)
    {
      g_autofree char *region = mirror (rules[i].region);
      g_autofree char *parts = mirror (rules[i].parts);

      check (drawing, &rules[i], rules[i].region, rules[i].parts);
      if (rw_atlas_get_aspect (rw_drawing_get_atlas (drawing)) != RW_ASPECT_SIDE
          && g_str_has_suffix (rules[i].parts, "-left") && !g_str_has_prefix (rules[i].parts, "kidney"))
        check (drawing, &rules[i], region, parts);
    }
}

/* All regions lie on painted skin: its traced edge strays by a quarter millimetre. */
static void
check_skin (RwDrawing  *drawing,
            const char *skin)
{
  RwAtlas *atlas = rw_drawing_get_atlas (drawing);
  g_autoptr(RwMask) mask = rw_drawing_get_mask (drawing, skin);

  for (guint i = 0; i < rw_atlas_get_n_regions (atlas); i++)
    {
      const char *id = rw_region_get_id (rw_atlas_get_region (atlas, i));

      g_assert_cmpfloat (rw_mask_get_share (mask, get_polygon (drawing, id)), >=, 0.985);
    }
}

/* The painted skin is as wide and as deep as the map's, so that what is measured
 * on one is true of the other. The soft shadow that lies round it is left out. */
static void
test_outlines (void)
{
  static const struct { const char *name, *part; } skins[] = {
    { "back.svg", "body" }, { "side.svg", "body" },
    { "section-c5.svg", "skin-cut" }, { "section-t7.svg", "skin-cut" }, { "section-l3.svg", "skin-cut" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (skins); i++)
    {
      g_autoptr(RwDrawing) drawing = rw_drawing_new (skins[i].name);
      g_autoptr(RwMask) mask = rw_drawing_get_mask (drawing, skins[i].part);
      RwPath *line = rw_atlas_find_landmark (rw_drawing_get_atlas (drawing), "skin");
      g_autoptr(RwPolygon) outline = rw_path_to_polygon (line, RW_PATH_TOLERANCE, NULL);
      double share = rw_mask_get_share (mask, outline);
      double inside = rw_mask_get_part_inside (mask, outline);

      g_test_message ("%s: %.4f of the outline is skin, %.4f of the skin is in it", skins[i].name, share, inside);
      g_assert_cmpfloat (share, >=, 0.99);
      g_assert_cmpfloat (inside, >=, 0.99);
    }
}

static void
test_back (void)
{
  g_autoptr(RwDrawing) drawing = rw_drawing_new ("back.svg");

  check_all (drawing, back_rules, G_N_ELEMENTS (back_rules));
  check_skin (drawing, "body");
}

static void
test_side (void)
{
  g_autoptr(RwDrawing) drawing = rw_drawing_new ("side.svg");

  check_all (drawing, side_rules, G_N_ELEMENTS (side_rules));
  check_skin (drawing, "body");
}

static void
test_sections (void)
{
  g_autoptr(RwDrawing) c5 = rw_drawing_new ("section-c5.svg");
  g_autoptr(RwDrawing) t7 = rw_drawing_new ("section-t7.svg");
  g_autoptr(RwDrawing) l3 = rw_drawing_new ("section-l3.svg");

  check_all (c5, c5_rules, G_N_ELEMENTS (c5_rules));
  check_all (t7, t7_rules, G_N_ELEMENTS (t7_rules));
  check_all (l3, l3_rules, G_N_ELEMENTS (l3_rules));
  check_skin (c5, "skin");
  check_skin (t7, "skin");
  check_skin (l3, "skin");
}

/* The spinous processes stand on the midline from T2 to L5 with hardly a gap. */
static void
test_midline (void)
{
  g_autoptr(RwDrawing) drawing = rw_drawing_new ("back.svg");

  for (guint i = 2; i <= 17; i++)
    {
      g_autofree char *id = i <= 12 ? g_strdup_printf ("T%u", i) : g_strdup_printf ("L%u", i - 12);
      const char *region = i <= 12 ? "thoracic-midline" : "lumbar-midline";
      g_autoptr(RwMask) mask = rw_drawing_get_mask (drawing, id);
      RwBox box = rw_drawing_get_box (drawing, id);
      double lowest = box.y1;

      /* The lowest place on the midline is the tip of the process. */
      while (lowest > box.y0 && !rw_mask_contains (mask, 0.1, lowest))
        lowest -= 0.25;
      if (i == 12)
        region = "lumbar-midline";
      g_test_message ("%s: tip at %.1f", id, lowest);
      g_assert_true (rw_polygon_contains (get_polygon (drawing, region), 0.1, lowest - 1.0));
    }
}

/* The points of the map that name a bone lie on its drawn edge. */
static void
test_landmarks (void)
{
  static const struct { const char *view, *landmark, *part; } points[] = {
    { "back.svg", "scapula-tip-left", "blade-left" },
    { "back.svg", "scapula-tip-right", "blade-right" },
    { "back.svg", "iliac-crest-top-left", "hip-left" },
    { "back.svg", "iliac-crest-top-right", "hip-right" },
    { "back.svg", "psis-left", "hip-left" },
    { "back.svg", "psis-right", "hip-right" },
    { "back.svg", "t7-spinous-tip", "T7" },
    { "side.svg", "scapula-tip-left", "blade-left" },
    { "side.svg", "psis-left", "hip-left" },
    { "side.svg", "t7-spinous-tip", "T7" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      g_autoptr(RwDrawing) drawing = rw_drawing_new (points[i].view);
      RwPath *landmark = rw_atlas_find_landmark (rw_drawing_get_atlas (drawing), points[i].landmark);
      g_autoptr(RwMask) mask = rw_drawing_get_mask (drawing, points[i].part);
      RwPoint at;

      g_assert_nonnull (landmark);
      at = rw_path_get_start (landmark);
      g_assert_cmpfloat (rw_mask_get_distance (mask, at.x, at.y, 5.0), <=, 3.0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drawn-regions/back", test_back);
  g_test_add_func ("/drawn-regions/side", test_side);
  g_test_add_func ("/drawn-regions/sections", test_sections);
  g_test_add_func ("/drawn-regions/outlines", test_outlines);
  g_test_add_func ("/drawn-regions/midline", test_midline);
  g_test_add_func ("/drawn-regions/landmarks", test_landmarks);

  return g_test_run ();
}
