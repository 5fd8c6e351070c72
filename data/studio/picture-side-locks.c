/* picture-side-locks.c: cropped hair from the side, in locks
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-ease.h"
#include "studio-path.h"

/* Of a few patterns of a lock, no two alike, each is used many times over, turned, stretched and mirrored.
 * All of it is our own drawing; in tenths of a millimetre: so long and half as broad, root first. */
#define N_PATTERNS 4
#define N_HAIRS 12
#define LENGTH 250.0
#define HALF_BREADTH 29.0

/* Roots lie one behind the other so far, tips come together, and a lock bends aside by so much. */
#define ROOTS 90.0
#define TOGETHER 0.5
#define BOW 9.0
#define SHORTEST 0.45
#define HALF_HAIR 1.05

/* Locks are thrown so often, and stay where none is as near as this along the flow and across, mm: so in
 * middle shade, nearer in the dark and farther apart in the light. */
#define N_THROWN 14000
#define APART_ALONG 13.0
#define APART_ACROSS 4.5
#define APART_LIT 1.5
#define APART_DARK 0.66

/* Towards the hairline they are smaller and thinner, and below this share there is none where they end. */
#define LEAST_SHARE 0.08
#define SMALLEST 0.3
#define TIP 5.0

/* In the light a lock shines in the tone of skin, in the dark it is told in full. */
#define SHEEN "s24"
#define SHEEN_SHADE 0.42
#define SHEEN_STRENGTH "opacity=\".26\""
#define HARD_SHADE 0.62
#define SOFT_STRENGTH "opacity=\".52\""

enum { SHINING, SOFT, HARD, N_KINDS };

typedef struct
{
  const StudioLocks *locks;
  GRand *chance;
  GArray *roots; /* StudioPoint, z: how far it keeps others off */
  GString *uses[N_KINDS];
} Laying;

/* There along one side and back along the other. */
static void
add_hair (GString    *path,
          StudioPoint from,
          StudioPoint by,
          StudioPoint to,
          double      half)
{
  StudioPoint way = studio_point_normalize (studio_point_subtract (to, from));
  double out = 2.0 * half;

  g_string_append_printf (path, "M%ld %ldQ%ld %ld %ld %ldQ%ld %ld %ld %ldz", lround (from.x), lround (from.y), lround (by.x - out * way.y),
                          lround (by.y + out * way.x), lround (to.x), lround (to.y), lround (by.x + out * way.y), lround (by.y - out * way.x),
                          lround (from.x), lround (from.y));
}

static void
define_pattern (guint      index,
                StudioSvg *svg)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (311 + index);
  g_autoptr(GString) path = g_string_new (NULL);
  g_autofree char *element = NULL;

  for (guint i = 0; i < N_HAIRS; i++)
    {
      double aside = 2.0 * (i + 0.8 * (g_rand_double (chance) - 0.5)) / (N_HAIRS - 1.0) - 1.0;
      double reach = (1.0 - 0.3 * fabs (aside)) * g_rand_double_range (chance, SHORTEST, 1.0);
      StudioPoint from = { ROOTS * g_rand_double_range (chance, 0.0, 1.0), HALF_BREADTH * aside, 0.0 };
      StudioPoint to = { LENGTH * reach, HALF_BREADTH * TOGETHER * aside + 4.0 * g_rand_double_range (chance, -1.0, 1.0), 0.0 };
      StudioPoint by = studio_point_lerp (from, to, 0.5);

      by.y += BOW * (0.7 + 0.3 * aside) + 0.3 * (from.y - to.y);
      add_hair (path, from, by, to, HALF_HAIR * g_rand_double_range (chance, 0.7, 1.3));
    }
  element = g_strdup_printf ("<path id=\"lock-%u\" d=\"%s\"/>", index, path->str);
  studio_svg_define (svg, element);
}

/* Those of one side of the whorl bend one way, most of them. */
static void
add_lock (Laying     *laying,
          StudioPoint root,
          double      share,
          double      shade)
{
  StudioPoint way = laying->locks->flow (root.x, root.y);
  double size = (SMALLEST + (1.0 - SMALLEST) * share) * g_rand_double_range (laying->chance, 0.76, 1.2);
  double broad = size * g_rand_double_range (laying->chance, 0.7, 1.1) * (g_rand_double (laying->chance) < 0.74 ? 1.0 : -1.0);
  const double numbers[] = { size * way.x, size * way.y, -broad * way.y, broad * way.x };
  GString *uses = laying->uses[shade < SHEEN_SHADE ? SHINING : shade < HARD_SHADE || share < 0.7 ? SOFT : HARD];

  g_string_append_printf (uses, "<use xlink:href=\"#lock-%d\" transform=\"matrix(", g_rand_int_range (laying->chance, 0, N_PATTERNS));
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    studio_path_add_number (uses, (int) lrint (100.0 * numbers[i]));
  studio_path_add_number (uses, 100 * (int) lrint (10.0 * root.x));
  studio_path_add_number (uses, 100 * (int) lrint (10.0 * root.y));
  g_string_append (uses, ")\"/>");
}

static void
throw_root (Laying *laying)
{
  const StudioLocks *locks = laying->locks;
  double x = g_rand_double_range (laying->chance, locks->frame.x, locks->frame.x + locks->frame.width);
  double y = g_rand_double_range (laying->chance, locks->frame.y, locks->frame.y + locks->frame.height);
  StudioPoint root = { x, y, 0.0 };
  StudioPoint tip = studio_point_add (root, studio_point_scale (locks->flow (x, y), TIP));
  double share = MIN (locks->share (x, y, locks->data), locks->share (tip.x, tip.y, locks->data));
  double shade = locks->shade (x, y, locks->data);

  root.z = (0.6 + 0.4 * share) * (APART_LIT + (APART_DARK - APART_LIT) * studio_ease (shade));
  if (share < LEAST_SHARE || !studio_locks_is_free (laying->locks, laying->roots, root, APART_ALONG, APART_ACROSS))
    return;

  g_array_append_val (laying->roots, root);
  add_lock (laying, root, share, shade);
}

void
picture_side_write_locks (const StudioLocks *locks,
                          const char        *clip,
                          StudioSvg         *svg)
{
  static const char * const strengths[N_KINDS] = { " " SHEEN_STRENGTH, " " SOFT_STRENGTH, "" };
  g_autoptr(GRand) chance = g_rand_new_with_seed (23);
  g_autoptr(GArray) roots = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autofree char *clipped = g_strdup_printf ("clip-path=\"url(#%s)\"", clip);
  Laying laying = { locks, chance, roots, { g_string_new (NULL), g_string_new (NULL), g_string_new (NULL) } };

  for (guint i = 0; i < N_PATTERNS; i++)
    define_pattern (i, svg);
  for (guint i = 0; i < N_THROWN; i++)
    throw_root (&laying);

  studio_svg_open_group (svg, NULL, NULL, clipped);
  for (guint i = 0; i < N_KINDS; i++)
    {
      g_autofree char *attributes = g_strconcat ("transform=\"scale(.1)\"", strengths[i], NULL);

      studio_svg_open_group (svg, NULL, i == SHINING ? SHEEN : "hair", attributes);
      studio_svg_add_element (svg, laying.uses[i]->str);
      studio_svg_close_group (svg);
      g_string_free (laying.uses[i], TRUE);
    }
  studio_svg_close_group (svg);
}
