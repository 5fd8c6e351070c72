/* studio-locks.c: hairs in families
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-locks.h"

#include "studio-ease.h"
#include "studio-grain.h"

/* All of it is our own drawing. Of the paths, mm: in whole ones they are shortest. */
#define UNIT 0.1
#define SCALED "transform=\"scale(.1)\""

/* Families are thrown so often, and stay where none is as near as this along the flow and across,
 * mm: so in middle shade, nearer in the dark and far apart in the light. */
#define N_THROWN 16000
#define APART_ALONG 8.6
#define APART_ACROSS 3.1
#define APART_LIT 2.06
#define APART_DARK 0.6

/* Below this share, where it is rooted or so many mm on, there is no hair; towards the hairline all is so much shorter. */
#define LEAST_SHARE 0.05
#define TIP 4.0
#define SMALLEST 0.3

/* How long the longest hair of a family is, mm, and how much shorter others are at most; how far
 * it bends aside on its way, radians, neighbours alike. */
#define LONGEST 21.0
#define SHORTEST 8.0
#define SHORTER 0.27
#define BEND 0.34
#define BEND_LENGTH 24.0

/* How many a family has beside the first, in the light and more in the dark, how far aside their
 * roots lie, mm, and how much of that their tips keep. */
#define N_MORE 1.1
#define N_MORE_DARK 1.2
#define ASIDE 1.5
#define TOGETHER 0.35

/* Half of one that is so long, mm, and as how short and as how dark a one is soft and not bent. */
#define HALF 0.085
#define FULL 12.0
#define SHORT 7.0
#define HARD_SHADE 0.68
#define SOFT_STRENGTH "opacity=\".55\""

/* In the light a hair shines in the tone of the skin, up to this shade. */
#define SHEEN "s24"
#define SHEEN_DARKEST 0.52
#define SHEEN_STRENGTH "opacity=\".2\""

#define N_STEPS 4

/* One hair: its middle, root first. */
typedef struct
{
  StudioPoint line[N_STEPS + 1];
  double length;
} Hair;

/* Hairs of one tone, and where the last of them began. */
typedef struct
{
  GString *path;
  StudioPoint end;
} Tone;

/* What is under way while they are laid. */
typedef struct
{
  const StudioLocks *locks;
  GRand *random;
  GArray *roots; /* StudioPoint, z: how far it keeps others off */
  Tone soft;
  Tone hard;
  Tone sheen;
} Laying;

gboolean
studio_locks_is_free (const StudioLocks *self,
                      const GArray      *roots,
                      StudioPoint        root,
                      double             along,
                      double             across)
{
  for (guint i = 0; i < roots->len; i++)
    {
      StudioPoint other = g_array_index (roots, StudioPoint, i);
      StudioPoint way = self->flow (other.x, other.y), off = { root.x - other.x, root.y - other.y, 0.0 };
      double size = 0.5 * (root.z + other.z);

      if (hypot (studio_point_dot (off, way) / along, (off.x * way.y - off.y * way.x) / across) < size)
        return FALSE;
    }

  return TRUE;
}

/* Neighbours bend alike, but no two quite; @aside runs out to where all of a family come together. */
static Hair
grow (const Laying *laying,
      StudioPoint   root,
      double        length,
      double        aside)
{
  double bend = BEND * studio_grain_get_noise (root.x / BEND_LENGTH, root.y / BEND_LENGTH, 31) + 0.09 * g_rand_double_range (laying->random, -1.0, 1.0);
  Hair hair = { { { root.x, root.y, 0.0 } }, length };

  for (guint i = 0; i < N_STEPS; i++)
    {
      StudioPoint way = laying->locks->flow (hair.line[i].x, hair.line[i].y);
      double turn = bend * i / N_STEPS, in = -aside * (1.0 - TOGETHER) / N_STEPS, step = length / N_STEPS;
      StudioPoint bent = { way.x * cos (turn) - way.y * sin (turn), way.x * sin (turn) + way.y * cos (turn), 0.0 };

      hair.line[i + 1] = studio_point (hair.line[i].x + step * bent.x - in * bent.y, hair.line[i].y + step * bent.y + in * bent.x, 0.0);
    }

  return hair;
}

/* A tapered stroke, @half mm to each side at its middle; a short one is a bow and its string. */
static void
add_hair (Tone       *tone,
          const Hair *hair,
          double      half)
{
  StudioPoint from = hair->line[0], by = hair->line[N_STEPS / 2], to = hair->line[N_STEPS];
  StudioPoint way = studio_point_normalize (studio_point_subtract (to, from)), middle = studio_point_scale (studio_point_add (from, to), 0.5);
  gboolean bow = hair->length < SHORT;
  double out = (bow ? 4.0 : 2.0) * half / UNIT;
  int x = lround (from.x / UNIT), y = lround (from.y / UNIT), to_x = lround (to.x / UNIT) - x, to_y = lround (to.y / UNIT) - y;

  if (!bow)
    middle = studio_point_subtract (studio_point_scale (by, 2.0), middle);
  middle = studio_point_scale (middle, 1.0 / UNIT);
  g_string_append_printf (tone->path, "m%d %dq%ld %ld %d %d", x - (int) tone->end.x, y - (int) tone->end.y, lround (middle.x - out * way.y) - x,
                          lround (middle.y + out * way.x) - y, to_x, to_y);
  if (!bow)
    g_string_append_printf (tone->path, "q%ld %ld %d %d", lround (middle.x + out * way.y) - x - to_x, lround (middle.y - out * way.x) - y - to_y, -to_x, -to_y);
  g_string_append_c (tone->path, 'z');
  tone->end = studio_point (x, y, 0.0);
}

/* Most are single; in the dark they lie in families of unlike size. */
static void
add_family (Laying     *laying,
            StudioPoint root,
            double      share,
            double      shade)
{
  double size = SMALLEST + (1.0 - SMALLEST) * share;
  double longest = size * (SHORTEST + (LONGEST - SHORTEST) * pow (g_rand_double (laying->random), 1.7));
  guint n_hairs = 1 + (guint) (g_rand_double (laying->random) * (N_MORE + N_MORE_DARK * shade) * share);
  StudioPoint way = laying->locks->flow (root.x, root.y);

  for (guint i = 0; i < n_hairs; i++)
    {
      double aside = i == 0 ? 0.0 : ASIDE * g_rand_double_range (laying->random, -1.0, 1.0), length = longest;
      double along = i == 0 ? 0.0 : 0.4 * longest * g_rand_double_range (laying->random, -1.0, 1.0);
      double half = HALF * g_rand_double_range (laying->random, 0.8, 1.5) * (0.6 + 0.4 * share);
      StudioPoint at = { root.x + along * way.x - aside * way.y, root.y + along * way.y + aside * way.x, 0.0 };
      Hair hair;

      if (i > 0)
        length *= g_rand_double_range (laying->random, SHORTER, 0.9);
      hair = grow (laying, at, length, aside);
      half *= MIN (sqrt (length / FULL), 1.3);
      if (i == 0 && shade < SHEEN_DARKEST && g_rand_boolean (laying->random))
        add_hair (&laying->sheen, &hair, 1.8 * half);
      else
        add_hair (i == 0 && shade > HARD_SHADE && share > 0.8 ? &laying->hard : &laying->soft, &hair, half);
    }
}

static void
throw_root (Laying *laying)
{
  const StudioLocks *locks = laying->locks;
  double x = g_rand_double_range (laying->random, locks->frame.x, locks->frame.x + locks->frame.width);
  double y = g_rand_double_range (laying->random, locks->frame.y, locks->frame.y + locks->frame.height);
  StudioPoint root = { x, y, 0.0 };
  StudioPoint tip = studio_point_add (root, studio_point_scale (locks->flow (root.x, root.y), TIP));
  double share = MIN (locks->share (root.x, root.y, locks->data), locks->share (tip.x, tip.y, locks->data));
  double shade = locks->shade (root.x, root.y, locks->data);

  root.z = (0.7 + 0.3 * share) * (APART_LIT + (APART_DARK - APART_LIT) * studio_ease (shade));
  if (share < LEAST_SHARE || !studio_locks_is_free (laying->locks, laying->roots, root, APART_ALONG, APART_ACROSS))
    return;

  g_array_append_val (laying->roots, root);
  add_family (laying, root, share, shade);
}

static void
write_path (GString    *path,
            const char *name,
            const char *attributes,
            StudioSvg  *svg)
{
  for (char *at = path->str; (at = strstr (at, " -")) != NULL;)
    g_string_erase (path, at - path->str, 1);

  studio_svg_open_group (svg, NULL, NULL, attributes);
  studio_svg_take_path (svg, name, g_string_free (path, FALSE));
  studio_svg_close_group (svg);
}

void
studio_locks_write (const StudioLocks *self,
                    const char        *clip,
                    StudioSvg         *svg)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (19);
  g_autoptr(GArray) roots = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autofree char *clipped = g_strdup_printf ("clip-path=\"url(#%s)\"", clip);
  Laying laying = { self, random, roots, { g_string_new (NULL) }, { g_string_new (NULL) }, { g_string_new (NULL) } };

  for (guint i = 0; i < N_THROWN; i++)
    throw_root (&laying);

  studio_svg_open_group (svg, NULL, NULL, clipped);
  write_path (laying.sheen.path, SHEEN, SCALED " " SHEEN_STRENGTH, svg);
  write_path (laying.soft.path, "hair", SCALED " " SOFT_STRENGTH, svg);
  write_path (laying.hard.path, "hair", SCALED, svg);
  studio_svg_close_group (svg);
}
