/* test-cut.c: muscle that is cut is parted by septa, fat is lobules, and neither is a mirror image
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-path.h"
#include "section-brush.h"
#include "section-seams.h"
#include "section-warp.h"

#include <cairo.h>

/* A square that begins so far from the midline and has such a side, and how far apart it is asked, or what is painted of
 * it, mm. */
#define BEGIN 30.0
#define SIZE 40.0
#define STEP 0.05

/* Far enough from the outline that no septum is cut off by it, mm. */
#define INSIDE 6.0

/* So much of a muscle may be tissue between its fascicles: more would be a web of it, less a plain fill. Our drawing decision. */
#define LEAST_SEAM 0.05
#define MOST_SEAM 0.25

/* Where a place is asked for the width of the septum that it lies on, it may be so far beside its middle, mm. */
#define ON_SEPTUM 0.03

/* A long septum is so many times as broad as a short one, one between groups as one within, and so many places of each kind
 * are enough to tell. */
#define BROADER 1.5
#define ENOUGH 100

/* How much farther, on the whole, a muscle is from its mirror image than a sheet, which only bends, and how far at most a place
 * may move, mm. */
#define LEAST_LEAN 0.15
#define MOST_MOVE 3.5

/* A tendon, or bone, that septa spring from; so far from it and from edges they run away from it, within so many radians
 * on the whole, where any way at all would be 0.79. */
static const StudioPoint tendon = { BEGIN - 2.0, SIZE / 2.0, 0.0 };
#define FROM_TENDON 10.0
#define MOST_ASTRAY 0.3

typedef struct
{
  GArray *hilum;
  SectionBrush brush;
  GArray *outline;
  GPtrArray *holes;
} Cut;

static void
cut_init (Cut          *cut,
          SectionTissue tissue,
          guint         coat,
          gboolean      has_tendon)
{
  static const StudioPoint corners[] = { { BEGIN, 0, 0 }, { BEGIN + SIZE, 0, 0 }, { BEGIN + SIZE, SIZE, 0 }, { BEGIN, SIZE, 0 } };

  cut->outline = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_array_append_vals (cut->outline, corners, G_N_ELEMENTS (corners));
  cut->holes = g_ptr_array_new ();
  cut->hilum = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_array_append_val (cut->hilum, tendon);
  cut->brush = (SectionBrush) {
    .id = "muscle", .outline = cut->outline, .holes = cut->holes, .edges = section_edges_new (cut->outline, cut->holes),
    .coat = section_coat_get (tissue, coat), .fineness = 1.0, .seed = 5,
    .hilum = has_tendon ? cut->hilum : NULL,
  };
  section_brush_weave (&cut->brush);
}

static void
cut_clear (Cut *cut)
{
  section_brush_clear (&cut->brush);
  section_edges_free (cut->brush.edges);
  g_array_unref (cut->outline);
  g_ptr_array_unref (cut->holes);
  g_array_unref (cut->hilum);
}

/* Adds to @cr what is drawn, path data. */
static void
add_path (cairo_t    *cr,
          const char *data)
{
  g_autoptr(GError) error = NULL;
  RwPath *path = rw_path_parse (data, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (path);
  rw_path_append_to (path, cr);
  rw_path_unref (path);
}

/* How many places of the inner square @data covers. */
static guint
count_covered (const char *data)
{
  int side = (int) ((SIZE - 2.0 * INSIDE) / STEP);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, side, side);
  cairo_t *cr = cairo_create (surface);
  const guint8 *pixels;
  guint n = 0;

  cairo_scale (cr, 1.0 / STEP, 1.0 / STEP);
  cairo_translate (cr, -BEGIN - INSIDE, -INSIDE);
  add_path (cr, data);
  cairo_fill (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  pixels = cairo_image_surface_get_data (surface);
  for (int row = 0; row < side; row++)
    for (int column = 0; column < side; column++)
      n += pixels[row * cairo_image_surface_get_stride (surface) + column] > G_MAXUINT8 / 2;
  cairo_surface_destroy (surface);

  return n;
}

static double
get_share (const char *data)
{
  return count_covered (data) * STEP * STEP / ((SIZE - 2.0 * INSIDE) * (SIZE - 2.0 * INSIDE));
}

/* (transfer full): septa of both ranks, as they are drawn. */
static char *
draw_septa (const SectionBrush *brush)
{
  g_autofree char *strong = section_septa_draw (brush->septa, 0);
  g_autofree char *fine = section_septa_draw (brush->septa, 1);

  return g_strconcat (strong, fine, NULL);
}

/* The part of the inner square that is drawn as seams of a gland or of fat. */
static double
get_seam_share (const SectionBrush *brush)
{
  g_autofree char *seams = NULL;
  SectionPlate plate;

  section_plate_init (&plate, brush);
  seams = section_seams_draw (brush, &plate);
  section_plate_clear (&plate);

  return seams != NULL ? get_share (seams) : 0.0;
}

/* With and without a tendon. */
static void
test_share (void)
{
  static const SectionTissue muscles[] = {
    SECTION_MUSCLE, SECTION_COARSE_MUSCLE, SECTION_DEEP_MUSCLE, SECTION_THIN_MUSCLE, SECTION_FINE_MUSCLE, SECTION_QUIET_MUSCLE,
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (muscles); i++)
    {
      g_autofree char *septa = NULL;
      Cut cut;

      cut_init (&cut, muscles[i / 2], 0, i % 2 == 1);
      septa = draw_septa (&cut.brush);
      g_test_message ("tissue %d%s: %.1f %% is seam", muscles[i / 2], i % 2 == 1 ? " at a tendon" : "", 100.0 * get_share (septa));
      g_assert_cmpfloat (get_share (septa), >, LEAST_SEAM);
      g_assert_cmpfloat (get_share (septa), <, MOST_SEAM);
      cut_clear (&cut);
    }
}

/* How broad the loops of @data are, mm: twice their area by their outline. */
static double
get_breadth (const char *data)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);
  double area = 0.0, around = 0.0, x = 0.0, y = 0.0;
  cairo_path_t *path;

  add_path (cr, data);
  cairo_set_tolerance (cr, STEP / 10.0);
  path = cairo_copy_path_flat (cr);
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *at = &path->data[i];

      if (at->header.type == CAIRO_PATH_LINE_TO)
        {
          area += 0.5 * (x * at[1].point.y - at[1].point.x * y);
          around += hypot (at[1].point.x - x, at[1].point.y - y);
        }
      if (at->header.type != CAIRO_PATH_CLOSE_PATH)
        {
          x = at[1].point.x;
          y = at[1].point.y;
        }
    }
  cairo_path_destroy (path);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return 2.0 * fabs (area) / around;
}

/* Long septa are broader than the short ones between them. */
static void
test_ranks (void)
{
  g_autofree char *strong = NULL;
  g_autofree char *fine = NULL;
  Cut cut;

  cut_init (&cut, SECTION_FINE_MUSCLE, 0, FALSE);
  strong = section_septa_draw (cut.brush.septa, 0);
  fine = section_septa_draw (cut.brush.septa, 1);
  g_test_message ("long ones %.3f mm broad, short ones %.3f", get_breadth (strong), get_breadth (fine));
  g_assert_cmpuint (count_covered (strong), >, ENOUGH);
  g_assert_cmpuint (count_covered (fine), >, ENOUGH);
  g_assert_cmpfloat (get_breadth (strong), >, BROADER * get_breadth (fine));
  cut_clear (&cut);
}

/* Septa run away from the tendon they spring from. */
static void
test_tendon (void)
{
  double astray = 0.0;
  guint n = 0;
  Cut cut;

  cut_init (&cut, SECTION_FINE_MUSCLE, 0, TRUE);
  for (double y = FROM_TENDON; y < SIZE - FROM_TENDON; y += 1.0)
    for (double x = BEGIN + FROM_TENDON; x < BEGIN + SIZE - FROM_TENDON; x += 1.0)
      {
        StudioPoint way = section_course_get (cut.brush.course, x, y);
        StudioPoint ray = studio_point_normalize (studio_point_subtract (studio_point (x, y, 0.0), tendon));

        astray += acos (MIN (fabs (way.x * ray.x + way.y * ray.y), 1.0));
        n++;
      }
  g_test_message ("septa run %.2f radians beside their rays", astray / n);
  g_assert_cmpfloat (astray / n, <, MOST_ASTRAY);
  cut_clear (&cut);
}

/* Whether the middles of the bundles on both sides of a place are in one group. */
static gboolean
is_within_group (const SectionBrush    *brush,
                 const SectionFascicle *bundle)
{
  return section_fascicles_get (brush->groups, bundle->middle.x, bundle->middle.y).index ==
         section_fascicles_get (brush->groups, bundle->next.x, bundle->next.y).index;
}

/* Between groups of bundles of a gland, or of lobules of fat, a seam is broader. */
static void
check_groups (SectionTissue tissue)
{
  double width[2] = { 0.0, 0.0 };
  guint n[2] = { 0, 0 };
  Cut cut;

  cut_init (&cut, tissue, 0, FALSE);
  for (double y = INSIDE; y < SIZE - INSIDE; y += STEP)
    for (double x = BEGIN + INSIDE; x < BEGIN + SIZE - INSIDE; x += STEP)
      {
        SectionFascicle bundle = section_fascicles_get (cut.brush.bundles, x, y);
        gboolean within = is_within_group (&cut.brush, &bundle);

        /* On the seam itself what is told is half its width. */
        if (bundle.edge > ON_SEPTUM)
          continue;
        width[within] += section_brush_get_seam (&cut.brush, x, y, INSIDE);
        n[within]++;
      }

  g_test_message ("tissue %d: half %.3f mm between groups, %.3f within", tissue, width[0] / n[0], width[1] / n[1]);
  g_assert_cmpuint (n[0], >, ENOUGH);
  g_assert_cmpuint (n[1], >, ENOUGH);
  g_assert_cmpfloat (width[0] / n[0], >, BROADER * width[1] / n[1]);
  cut_clear (&cut);
}

static void
test_groups (void)
{
  check_groups (SECTION_GLAND);
  check_groups (SECTION_FAT);
}

static double
get_distance (StudioPoint a,
              StudioPoint b)
{
  return studio_point_get_length (studio_point_subtract (a, b));
}

/* Nothing on the midline moves, nor does the skin, which has the width of the back view. */
static void
test_still (void)
{
  for (double y = -100.0; y < 50.0; y += 1.0)
    {
      StudioPoint midline = { 0.0, y, 0.0 };
      StudioPoint skin = { 80.0, y, 0.0 };

      g_assert_cmpfloat (get_distance (section_warp_move (SECTION_FINE_MUSCLE, 3, midline), midline), ==, 0.0);
      g_assert_cmpfloat (get_distance (section_warp_move (SECTION_SKIN, 3, skin), skin), ==, 0.0);
    }
}

/* How far what is on the right lies from the mirror image of what is on the left, on the whole, mm. */
static double
get_unlikeness (SectionTissue tissue)
{
  double sum = 0.0;
  guint n = 0;

  for (double y = -100.0; y < 50.0; y += 3.0)
    for (double x = 15.0; x < 60.0; x += 3.0)
      {
        StudioPoint right = section_warp_move (tissue, 3, studio_point (x, y, 0.0));
        StudioPoint left = section_warp_move (tissue, 4, studio_point (-x, y, 0.0));

        g_assert_cmpfloat (get_distance (right, studio_point (x, y, 0.0)), <, MOST_MOVE);
        sum += get_distance (right, studio_point (-left.x, left.y, 0.0));
        n++;
      }

  return sum / n;
}

/* Both have the same give of their own. */
static void
test_unlike (void)
{
  double muscle = get_unlikeness (SECTION_FINE_MUSCLE);
  double sheet = get_unlikeness (SECTION_THIN_MUSCLE);

  g_test_message ("from the mirror image: muscle %.2f mm, sheet %.2f mm", muscle, sheet);
  g_assert_cmpfloat (muscle, >, sheet + LEAST_LEAN);
}

/* Fat is lobules in septa, but not where it is covered: between organs, and deep under the skin. */
static void
test_fat (void)
{
  Cut cut;

  cut_init (&cut, SECTION_FAT, 0, FALSE);
  g_assert_true (section_brush_has_seams (&cut.brush));
  g_assert_cmpfloat (get_seam_share (&cut.brush), >, 0.0);
  g_assert_cmpfloat (get_seam_share (&cut.brush), <, MOST_SEAM);
  cut_clear (&cut);

  cut_init (&cut, SECTION_PADDING, 0, FALSE);
  g_assert_false (section_brush_has_seams (&cut.brush));
  cut_clear (&cut);

  cut_init (&cut, SECTION_SKIN, 1, FALSE);
  g_assert_cmpfloat (get_seam_share (&cut.brush), >, 0.0);
  for (double y = 0.0; y < SIZE; y += STEP)
    g_assert_cmpfloat (section_brush_get_seam (&cut.brush, BEGIN + SIZE / 2.0, y, SIZE), <, 0.0);
  cut_clear (&cut);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cut/fat", test_fat);
  g_test_add_func ("/cut/groups", test_groups);
  g_test_add_func ("/cut/ranks", test_ranks);
  g_test_add_func ("/cut/share", test_share);
  g_test_add_func ("/cut/still", test_still);
  g_test_add_func ("/cut/tendon", test_tendon);
  g_test_add_func ("/cut/unlike", test_unlike);

  return g_test_run ();
}
