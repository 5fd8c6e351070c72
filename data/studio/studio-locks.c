/* studio-locks.c: locks of hair
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

/* Roots are thrown so often, and stay where none is as near as this along the flow and across, mm. */
#define N_THROWN 9000
#define APART_ALONG 11.0
#define APART_ACROSS 5.0

/* Between them lie single strands, thrown as often, so much nearer to each other. */
#define NEARER 0.74

/* Below this share, where it is rooted or so many mm on, there is no lock; towards the hairline all is so much smaller. */
#define LEAST_SHARE 0.05
#define TIP 7.0
#define SMALLEST 0.5

/* How long a whole one is, how wide half of it, mm, and how far it bends aside on its way, radians. */
#define LENGTH 18.0
#define HALF_WIDTH 2.3
#define BEND 0.6
#define BEND_LENGTH 17.0

/* The shade at its lee side, half of it, mm: where along the lock it begins, and how strong it is. */
#define SHADE_HALF 0.42
#define SHADE_FROM 0.22
#define SHADE_STRENGTH "opacity=\".62\""

/* Strands: how many in the light and how many more in shade, half of one, mm. */
#define N_STRANDS 2
#define N_MORE 1.4
#define STRAND_HALF 0.1

/* Below this size a lock is of the nape, cropped so short that it is soft. */
#define CROPPED 0.78

/* The crest of a lock shines in the tone of the skin: half of it, mm, how far towards the lamp, and from which shade on none does. */
#define SHEEN "s24"
#define SHEEN_HALF 0.46
#define SHEEN_SIDE 0.34
#define SHEEN_DARKEST 0.74
#define SHEEN_STRENGTH "opacity=\".12\""

#define N_STEPS 4

/* One lock: its middle, root first. */
typedef struct
{
  StudioPoint line[N_STEPS + 1];
  double size;
  double shade;
} Lock;

/* What is under way while they are laid. */
typedef struct
{
  const StudioLocks *locks;
  GRand *random;
  GArray *roots; /* StudioPoint, z: its size */
  GString *soft;
  GString *hard;
  GString *sheen;
  StudioPoint soft_end;
  StudioPoint hard_end;
  StudioPoint sheen_end;
} Laying;

static gboolean
is_free (const Laying *laying,
         StudioPoint   root,
         double        nearer)
{
  for (guint i = 0; i < laying->roots->len; i++)
    {
      StudioPoint other = g_array_index (laying->roots, StudioPoint, i);
      StudioPoint way = laying->locks->flow (other.x, other.y), off = { root.x - other.x, root.y - other.y, 0.0 };
      double size = 0.5 * nearer * (root.z + other.z);

      if (hypot (studio_point_dot (off, way) / APART_ALONG, (off.x * way.y - off.y * way.x) / APART_ACROSS) < size)
        return FALSE;
    }

  return TRUE;
}

/* Neighbours bend alike, but no two quite. */
static void
grow (const Laying *laying,
      StudioPoint   root,
      Lock         *lock)
{
  double bend = BEND * studio_grain_get_noise (root.x / BEND_LENGTH, root.y / BEND_LENGTH, 31) + 0.2 * g_rand_double_range (laying->random, -1.0, 1.0);
  double step = LENGTH * root.z * g_rand_double_range (laying->random, 0.78, 1.2) / N_STEPS;

  lock->size = root.z;
  lock->shade = laying->locks->shade (root.x, root.y, laying->locks->data);
  lock->line[0] = studio_point (root.x, root.y, 0.0);
  for (guint i = 0; i < N_STEPS; i++)
    {
      StudioPoint way = laying->locks->flow (lock->line[i].x, lock->line[i].y);
      double turn = bend * i / N_STEPS;
      StudioPoint bent = { way.x * cos (turn) - way.y * sin (turn), way.x * sin (turn) + way.y * cos (turn), 0.0 };

      lock->line[i + 1] = studio_point_add (lock->line[i], studio_point_scale (bent, step));
    }
}

/* A place of a lock: @along from root to tip, @across from -1 to 1, where all come together at the tip. */
static StudioPoint
get_place (const Lock *lock,
           double      along,
           double      across)
{
  guint i = MIN ((guint) (along * N_STEPS), N_STEPS - 1);
  StudioPoint way = studio_point_subtract (lock->line[i + 1], lock->line[i]);
  StudioPoint at = studio_point_add (lock->line[i], studio_point_scale (way, along * N_STEPS - i));
  double reach = across * HALF_WIDTH * lock->size * (1.0 - along * along * along);

  way = studio_point_normalize (way);

  return studio_point (at.x - reach * way.y, at.y + reach * way.x, 0.0);
}

/* A tapered stroke from @from over @by to @to, @half mm to each side at its middle. */
static void
add_stroke (GString     *path,
            StudioPoint *end,
            StudioPoint  from,
            StudioPoint  by,
            StudioPoint  to,
            double       half)
{
  StudioPoint way = studio_point_normalize (studio_point_subtract (to, from));
  StudioPoint middle = studio_point_subtract (studio_point_scale (by, 2.0), studio_point_scale (studio_point_add (from, to), 0.5));
  int x = lround (from.x / UNIT), y = lround (from.y / UNIT), to_x = lround (to.x / UNIT) - x, to_y = lround (to.y / UNIT) - y;
  StudioPoint one = { (middle.x - 2.0 * half * way.y) / UNIT, (middle.y + 2.0 * half * way.x) / UNIT, 0.0 };
  StudioPoint two = { (middle.x + 2.0 * half * way.y) / UNIT, (middle.y - 2.0 * half * way.x) / UNIT, 0.0 };

  g_string_append_printf (path, "m%d %dq%ld %ld %d %dq%ld %ld %d %dz", x - (int) end->x, y - (int) end->y, lround (one.x) - x, lround (one.y) - y, to_x, to_y,
                          lround (two.x) - x - to_x, lround (two.y) - y - to_y, -to_x, -to_y);
  *end = studio_point (x, y, 0.0);
}

/* Which of its sides turns from the lamp, which stands above at the left. */
static double
get_lee (const Lock *lock)
{
  StudioPoint way = studio_point_subtract (lock->line[N_STEPS], lock->line[0]);

  return way.x * 0.4 - way.y * 0.6 < 0.0 ? -1.0 : 1.0;
}

static void
add_shade (Laying     *laying,
           const Lock *lock)
{
  double lee = get_lee (lock), half = SHADE_HALF * lock->size * (0.6 + 0.6 * lock->shade);

  add_stroke (laying->soft, &laying->soft_end, get_place (lock, SHADE_FROM, lee), get_place (lock, 0.66, lee), get_place (lock, 1.0, 0.0), half);
  if (lock->shade < SHEEN_DARKEST)
    add_stroke (laying->sheen, &laying->sheen_end, get_place (lock, 0.1, -SHEEN_SIDE * lee), get_place (lock, 0.5, -SHEEN_SIDE * lee),
                get_place (lock, 0.9, -SHEEN_SIDE * lee), SHEEN_HALF * lock->size);
}

static void
add_strands (Laying     *laying,
             const Lock *lock)
{
  gboolean cropped = lock->size < CROPPED;
  guint n_strands = N_STRANDS + (cropped ? 0 : (guint) (lock->shade * N_MORE + 0.5));

  for (guint i = 0; i < n_strands; i++)
    {
      double across = -0.9 + 1.8 * i / (n_strands - 1.0) + 0.26 * g_rand_double_range (laying->random, -1.0, 1.0);
      double from = 0.34 * g_rand_double (laying->random), to = g_rand_double_range (laying->random, 0.8, 1.0);
      double half = STRAND_HALF * g_rand_double_range (laying->random, 0.7, 1.5) * (0.5 + 0.5 * lock->size);

      add_stroke (cropped ? laying->soft : laying->hard, cropped ? &laying->soft_end : &laying->hard_end, get_place (lock, from, across),
                  get_place (lock, 0.5 * (from + to), across), get_place (lock, to, across), half);
    }
}

/* One strand alone, which strays a little to a side. */
static void
add_single (Laying     *laying,
            const Lock *lock)
{
  double across = 0.3 * g_rand_double_range (laying->random, -1.0, 1.0);
  double from = 0.3 * g_rand_double (laying->random), to = g_rand_double_range (laying->random, 0.75, 1.0);

  add_stroke (laying->soft, &laying->soft_end, get_place (lock, from, across), get_place (lock, 0.5 * (from + to), across),
              get_place (lock, to, across), STRAND_HALF * g_rand_double_range (laying->random, 0.8, 1.6));
}

static void
throw_root (Laying  *laying,
            gboolean single)
{
  const StudioBox *frame = &laying->locks->frame;
  StudioPoint root = { g_rand_double_range (laying->random, frame->x, frame->x + frame->width),
                       g_rand_double_range (laying->random, frame->y, frame->y + frame->height), 0.0 };
  StudioPoint tip = studio_point_add (root, studio_point_scale (laying->locks->flow (root.x, root.y), TIP));
  double share = MIN (laying->locks->share (root.x, root.y, laying->locks->data), laying->locks->share (tip.x, tip.y, laying->locks->data));
  Lock lock = { 0 };

  root.z = SMALLEST + (1.0 - SMALLEST) * share;
  if (share < LEAST_SHARE || !is_free (laying, root, single ? NEARER : 1.0))
    return;

  g_array_append_val (laying->roots, root);
  grow (laying, root, &lock);
  if (single)
    add_single (laying, &lock);
  else if (lock.size >= CROPPED)
    add_shade (laying, &lock);
  if (!single)
    add_strands (laying, &lock);
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
  Laying laying = { self, random, roots, g_string_new (NULL), g_string_new (NULL), g_string_new (NULL), { 0 }, { 0 }, { 0 } };

  for (guint i = 0; i < (self->strands ? 2 : 1) * N_THROWN; i++)
    throw_root (&laying, i >= N_THROWN);

  studio_svg_open_group (svg, NULL, NULL, clipped);
  write_path (laying.sheen, SHEEN, SCALED " " SHEEN_STRENGTH, svg);
  write_path (laying.soft, "hair", SCALED " " SHADE_STRENGTH, svg);
  write_path (laying.hard, "hair", SCALED, svg);
  studio_svg_close_group (svg);
}
