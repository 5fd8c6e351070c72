/* test-pack.c: muscles that are cut close narrow gaps between them but for a line of fascia, and press no vessel
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "section-edges.h"
#include "section-pack.h"

/* How wide a line of fascia between two muscles is at least and at most, mm: half a millimetre, which swells and narrows
 * by six tenths. A gap that stays is wider than so much. All our drawing decisions. */
#define LEAST_FASCIA 0.2
#define MOST_FASCIA 0.8
#define LEAST_OPEN 4.2

/* What is traced and smoothed may stray so far, mm. */
#define STRAY 0.1

/* Only between these heights do both muscles lie beside each other, mm. */
#define TOP 8.0
#define BOTTOM 32.0

/* Both have one id, so that both are bent alike and the gap between them stays as wide as the table has it. */
#define LEFT_ONE { "muscle", SECTION_MUSCLE, SECTION_ONE, 0, 0, "20 0 26 0 32 0 38 0 40 2 40 8 40 14 40 20 40 26 40 32 40 38 38 40 32 40 26 40 20 40 20 30 20 20 20 10", NULL }

static const SectionShape narrow[] = {
  LEFT_ONE,
  { "muscle", SECTION_MUSCLE, SECTION_ONE, 0, 0, "44 0 50 0 56 0 62 0 62 10 62 20 62 30 62 40 56 40 50 40 44 40 42 38 42 32 42 26 42 20 42 14 42 8 42 2", NULL },
};

static const SectionShape wide[] = {
  LEFT_ONE,
  { "muscle", SECTION_MUSCLE, SECTION_ONE, 0, 0, "50 0 56 0 62 0 68 0 68 10 68 20 68 30 68 40 62 40 56 40 50 40 48 38 48 32 48 26 48 20 48 14 48 8 48 2", NULL },
};

/* A vessel in a gap that would close without it. */
static const SectionShape pressed[] = {
  LEFT_ONE,
  { "muscle", SECTION_MUSCLE, SECTION_ONE, 0, 0, "45 0 51 0 57 0 63 0 63 10 63 20 63 30 63 40 57 40 51 40 45 40 43 38 43 32 43 26 43 20 43 14 43 8 43 2", NULL },
  { "vessel", SECTION_ARTERY, SECTION_ONE, 0, 0, "40.6 18 41.5 17.4 42.4 18 42.8 20 42.4 22 41.5 22.6 40.6 22 40.2 20", NULL },
};

/* How far apart two shapes lie where they are nearest and where farthest, mm, along the side of the first that faces the
 * other; negative where one lies in the other. */
typedef struct
{
  double least;
  double most;
} Gap;

static Gap
get_gap (const GArray *from,
         const GArray *to)
{
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  g_autoptr(SectionEdges) edges = section_edges_new (to, none);
  double middle = 0.0;
  Gap gap = { G_MAXDOUBLE, -G_MAXDOUBLE };

  for (guint i = 0; i < from->len; i++)
    middle += g_array_index (from, StudioPoint, i).x / from->len;
  for (guint i = 0; i < from->len; i++)
    {
      StudioPoint p = g_array_index (from, StudioPoint, i);
      double far = -section_edges_get_depth (edges, p.x, p.y, NULL);

      if (p.x < middle || p.y < TOP || p.y > BOTTOM)
        continue;
      gap.least = MIN (gap.least, far);
      gap.most = MAX (gap.most, far);
    }

  return gap;
}

/* (transfer full): the first shapes of a group, packed, each an array of StudioPoint. */
static GPtrArray *
pack_shapes (const SectionShape *shapes,
             guint               n_shapes)
{
  SectionGroup group = { "muscle", NULL, shapes, n_shapes };
  g_autoptr(SectionPack) pack = section_pack_new (&group, 1, 1.0);
  GPtrArray *outlines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i < n_shapes; i++)
    g_ptr_array_add (outlines, section_pack_get_outline (pack, &shapes[i], FALSE));

  return outlines;
}

static Gap
get_packed_gap (const GPtrArray *outlines,
                guint            from,
                guint            to)
{
  Gap gap = get_gap (g_ptr_array_index (outlines, from), g_ptr_array_index (outlines, to));

  g_test_message ("from shape %u to shape %u: %.2f to %.2f mm", from, to, gap.least, gap.most);

  return gap;
}

static void
test_narrow (void)
{
  g_autoptr(GPtrArray) outlines = pack_shapes (narrow, G_N_ELEMENTS (narrow));
  Gap gap = get_packed_gap (outlines, 0, 1);

  g_assert_cmpfloat (gap.least, >, LEAST_FASCIA - STRAY);
  g_assert_cmpfloat (gap.most, <, MOST_FASCIA + STRAY);
}

static void
test_wide (void)
{
  g_autoptr(GPtrArray) outlines = pack_shapes (wide, G_N_ELEMENTS (wide));

  g_assert_cmpfloat (get_packed_gap (outlines, 0, 1).least, >, LEAST_OPEN);
}

/* Neither muscle touches the vessel, though both have grown. */
static void
test_vessel (void)
{
  g_autoptr(GPtrArray) outlines = pack_shapes (pressed, G_N_ELEMENTS (pressed));

  g_assert_cmpfloat (get_packed_gap (outlines, 0, 1).least, <, MOST_FASCIA + STRAY);
  g_assert_cmpfloat (get_packed_gap (outlines, 0, 2).least, >, LEAST_FASCIA - STRAY);
  g_assert_cmpfloat (get_packed_gap (outlines, 2, 1).least, >, LEAST_FASCIA - STRAY);
}

/* A section without muscles leaves all as it is. */
static void
test_nothing (void)
{
  g_autoptr(SectionPack) pack = section_pack_new (NULL, 0, 1.0);
  g_autoptr(GArray) outline = section_pack_get_outline (pack, &pressed[2], FALSE);
  g_autoptr(GArray) own = section_shape_get_outline (&pressed[2], FALSE);

  g_assert_cmpmem (outline->data, outline->len * sizeof (StudioPoint), own->data, own->len * sizeof (StudioPoint));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pack/narrow", test_narrow);
  g_test_add_func ("/pack/nothing", test_nothing);
  g_test_add_func ("/pack/vessel", test_vessel);
  g_test_add_func ("/pack/wide", test_wide);

  return g_test_run ();
}
