/* section-lumina.c: paints what is small and round where it is cut
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "section-lumina.h"

#include "section-coat.h"
#include "section-fascicles.h"
#include "studio-grain.h"
#include "studio-path.h"

/* All drawing decisions of our own. */
#define N_CORNERS 9

/* How large the inmost coat is, in parts of the whole. */
#define HEART 0.62

/* What is solid is a nerve: one fascicle where it is narrower than the first, mm, some where it is narrower than the other,
 * else more; how far from its middle they lie and how large they are, in parts of the whole, and how unlike each other. */
#define SINGLE 0.42
#define FEW_BELOW 0.85
#define FEW 3
#define MANY 5
#define FASCICLES_AT 0.5
#define FEW_SIZE 0.4
#define MANY_SIZE 0.31
#define FASCICLE_UNLIKE 0.3
#define SINGLE_SIZE 0.6

/* How far fascicles stray along their ring, in parts of the room between two. */
#define FASCICLE_STRAYS 0.35
#define FASCICLE_SEED 61

/* In that noise nerves and fascicles lie so far apart. */
#define NERVES_APART 1.7
#define FASCICLES_APART 3.1

/* How bright the sheath of a nerve is. */
#define SHEATH_TONE 0.35

/* In a hollow the wall next to the lamp throws a shade, which is so much darker, and so large in parts of the hollow. */
#define SHADE_TONE 0.45
#define SHADE 0.78

/* Below this, mm, a hollow is too small for that. */
#define SMALL 0.6

/* Adds a lumen of @share of its size, moved to the lamp by @shift of it. */
static void
add_lumen (GString            *path,
           const SectionLumen *lumen,
           double              share,
           double              shift)
{
  StudioPoint corners[N_CORNERS];
  SectionLumen moved = *lumen;

  moved.middle.x -= shift * lumen->radius * SECTION_LAMP_X;
  moved.middle.y -= shift * lumen->radius * SECTION_LAMP_Y;
  /* The curve touches the middles of the sides. */
  for (guint k = 0; k < N_CORNERS; k++)
    corners[k] = section_lumen_get_rim (&moved, 2.0 * G_PI * k / N_CORNERS, share / cos (G_PI / N_CORNERS));
  studio_path_add_loop (path, corners, N_CORNERS, TRUE);
}

static char *
get_path (const GArray *lumina,
          double        share,
          double        shift,
          double        least)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < lumina->len; i++)
    {
      const SectionLumen *lumen = &g_array_index (lumina, SectionLumen, i);

      if (lumen->radius >= least)
        add_lumen (path, lumen, share, shift);
    }

  return g_string_free (path, FALSE);
}

static char *
get_class (const SectionCoat *coat,
           double             brightness)
{
  return g_strdup_printf ("%s%u", coat->letter, (guint) (brightness * coat->n_tones));
}

/* Fascicles side by side around the middle of a nerve, no two alike; each nerve's ring begins @number radians on. */
static void
add_fascicles (GString            *path,
               const SectionLumen *nerve,
               guint               number)
{
  guint n = nerve->radius < FEW_BELOW ? FEW : MANY;

  for (guint k = 0; k < n; k++)
    {
      double chance = studio_grain_get_noise (number * NERVES_APART + k * FASCICLES_APART, 0.5, FASCICLE_SEED);
      double angle = 2.0 * G_PI * (k + FASCICLE_STRAYS * chance) / n + number;
      SectionLumen fascicle = *nerve;

      fascicle.ratio = 1.0;
      fascicle.middle.x += FASCICLES_AT * nerve->radius * cos (angle);
      fascicle.middle.y += FASCICLES_AT * nerve->radius * sin (angle);
      add_lumen (path, &fascicle, (n == FEW ? FEW_SIZE : MANY_SIZE) * (1.0 + FASCICLE_UNLIKE * chance), 0.0);
    }
}

static char *
get_fascicles (const GArray *lumina)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; i < lumina->len; i++)
    {
      const SectionLumen *nerve = &g_array_index (lumina, SectionLumen, i);

      if (nerve->radius < SINGLE)
        add_lumen (path, nerve, SINGLE_SIZE, 0.0);
      else
        add_fascicles (path, nerve, i);
    }

  return g_string_free (path, FALSE);
}

static void
paint_solid (const SectionCoat *coat,
             const GArray      *lumina,
             StudioSvg         *svg)
{
  g_autofree char *rim = get_class (coat, SHEATH_TONE);
  g_autofree char *core = g_strdup_printf ("%s%u", coat->letter, coat->n_tones - 1);

  studio_svg_take_path (svg, rim, get_path (lumina, 1.0, 0.0, 0.0));
  studio_svg_take_path (svg, core, get_fascicles (lumina));
}

/* One coat in the other, and the shade in the inmost. */
static void
paint_hollow (SectionTissue tissue,
              guint         n_coats,
              const GArray *lumina,
              StudioSvg    *svg)
{
  const SectionCoat *heart = section_coat_get (tissue, n_coats - 1);
  g_autofree char *shade = get_class (heart, SHADE_TONE * heart->brightness);

  for (guint i = 0; i < n_coats; i++)
    {
      const SectionCoat *coat = section_coat_get (tissue, i);
      g_autofree char *tone = get_class (coat, coat->brightness);

      studio_svg_take_path (svg, tone, get_path (lumina, 1.0 - (1.0 - HEART) * i / (n_coats - 1), 0.0, 0.0));
    }
  studio_svg_take_path (svg, shade, get_path (lumina, HEART * SHADE, HEART * (1.0 - SHADE), SMALL));
}

void
section_lumina_paint (const SectionShape *shape,
                      StudioSvg          *svg)
{
  const SectionCoat *coat = section_coat_get (shape->tissue, 0);
  g_autoptr(GArray) lumina = section_shape_get_lumina (shape);
  g_autofree char *line = g_strconcat ("o", coat->letter, NULL);
  guint n_coats = 0;

  while (section_coat_get (shape->tissue, n_coats)->letter != NULL)
    n_coats++;

  studio_svg_open_group (svg, shape->id, NULL, NULL);
  if (n_coats > 1)
    paint_hollow (shape->tissue, n_coats, lumina, svg);
  else
    paint_solid (coat, lumina, svg);
  studio_svg_take_path (svg, line, get_path (lumina, 1.0, 0.0, 0.0));
  studio_svg_close_group (svg);
}
