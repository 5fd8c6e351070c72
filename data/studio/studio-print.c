/* studio-print.c: a scene in light and shadow, ready to be drawn
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-print-private.h"

#include "studio-blur.h"
#include "studio-contour.h"
#include "studio-shade.h"

/* Stairs of the raster are gone after so many passes. */
#define SMOOTHING 14

/* The silhouette is softened by this before it is traced, in grains. */
#define SILHOUETTE_BLUR 1.5

/* Air around what is traced, in grains. */
#define MARGIN 8

/* Brightness is carried outwards over so many grains, so that the smoothing
 * does not darken the rim. */
#define SPREAD 7

/* A blurred picture loses nothing where samples are so far apart, in deviations of the
 * blur. */
#define SAMPLES_APART 1.0

/* Something is seen where the softened silhouette is above this. */
#define LEAST_COVER 0.02f

/* A silhouette is held to this, whatever @tolerance is, and one that bears
 * its outline to the second, mm. */
#define SILHOUETTE_TOLERANCE 0.08
#define RIMMED_TOLERANCE 0.15

/* So much broader, mm, is a rim on its lower side. */
#define PRESSURE ".42"

/* A scrap smaller than this is left out, square mm; one of flesh between others is no muscle. */
#define LEAST_AREA 0.25
#define LEAST_RIMMED 4.0

const StudioTones studio_tones_bone = { 15, 0, 0.13, 0.96, 0.42, 0.20, FALSE, 41 };
const StudioTones studio_tones_plate = {
  .n_tones = 25,
  .base = 2,
  .darkest = 0.32,
  .lightest = 0.94,
  .softness = 1.3,
  .tolerance = 0.25,
  .n_steps = 49,
};
const StudioTones studio_tones_rib = { 16, 1, 0.25, 0.88, 0.56, 0.22, FALSE, 49 };
const StudioTones studio_tones_limb = {
  .n_tones = 14,
  .base = 3,
  .darkest = 0.13,
  .lightest = 0.9,
  .softness = 1.5,
  .tolerance = 0.3,
  .n_steps = 49,
};
const StudioTones studio_tones_disc = { 6, 0, 0.13, 0.88, 0.50, 0.20 };
const StudioTones studio_tones_ligament = { 6, 1, 0.13, 0.88, 0.50, 0.20 };
const StudioTones studio_tones_muscle = { 16, 0, 0.28, 0.90, 0.50, 0.18 };
const StudioTones studio_tones_tendon = {
  .n_tones = 16,
  .base = 5,
  .darkest = 0.38,
  .lightest = 0.96,
  .softness = 1.2,
  .tolerance = 0.4,
  .rimmed = TRUE,
};
const StudioTones studio_tones_skin = { 26, 0, 0.10, 1.00, 2.10, 0.20 };

/* The part of a print that one thing covers. */
typedef struct
{
  float *cover; /* 1 where it is seen, softened */
  float *light;
  guint width;
  guint height;
  double x;
  double y;
} Patch;

StudioPrint *
studio_print_new (const StudioBox *box,
                  double           resolution)
{
  StudioPrint *self = g_new0 (StudioPrint, 1);
  gsize n_grains;

  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->uneven = g_array_new (FALSE, FALSE, sizeof (double));
  self->box = *box;
  self->resolution = resolution;
  self->width = ceil (box->width / resolution);
  self->height = ceil (box->height / resolution);
  n_grains = (gsize) self->width * self->height;
  self->light = g_new0 (float, n_grains);
  self->grains = g_new (StudioGrain, n_grains);
  for (gsize i = 0; i < n_grains; i++)
    self->grains[i] = (StudioGrain) { -1e9f, { 0.0f, 0.0f, 1.0f }, STUDIO_PRINT_NOBODY, STUDIO_PRINT_NOBODY, 1.0f };

  return self;
}

void
studio_print_free (StudioPrint *self)
{
  g_ptr_array_unref (self->ids);
  g_array_unref (self->uneven);
  g_free (self->grains);
  g_free (self->light);
  g_free (self->extents);
  g_free (self);
}

int
studio_print_find_owner (const StudioPrint *self,
                         const char        *id)
{
  for (guint i = 0; i < self->ids->len; i++)
    if (g_str_equal (g_ptr_array_index (self->ids, i), id))
      return i;

  return STUDIO_PRINT_NOBODY;
}

static gboolean
is_seen (const StudioPrint *self,
         int                owner)
{
  return owner != STUDIO_PRINT_NOBODY && self->extents[owner].x1 >= 0;
}

static void
patch_clear (Patch *self)
{
  g_free (self->cover);
  g_free (self->light);
}

/* Carries brightness one grain outwards from where it is known. */
static void
spread_once (Patch  *self,
             guint8 *known)
{
  gsize n = (gsize) self->width * self->height;
  g_autofree guint8 *before = g_memdup2 (known, n);

  for (guint y = 1; y + 1 < self->height; y++)
    for (guint x = 1; x + 1 < self->width; x++)
      {
        gsize here = (gsize) y * self->width + x;
        float sum = 0.0f;
        guint count = 0;

        if (before[here])
          continue;
        for (int dy = -1; dy <= 1; dy++)
          for (int dx = -1; dx <= 1; dx++)
            {
              gsize there = here + dy * (int) self->width + dx;

              if (!before[there])
                continue;
              sum += self->light[there];
              count++;
            }
        if (count == 0)
          continue;
        self->light[here] = sum / count;
        known[here] = 1;
      }
}

static gboolean
patch_init (Patch             *self,
            const StudioPrint *print,
            int                owner,
            double             softness)
{
  g_autofree guint8 *known = NULL;
  int x0, y0, x1, y1;

  if (!is_seen (print, owner))
    return FALSE;

  x0 = print->extents[owner].x0 - MARGIN;
  y0 = print->extents[owner].y0 - MARGIN;
  x1 = print->extents[owner].x1;
  y1 = print->extents[owner].y1;
  self->width = x1 - x0 + 1 + MARGIN;
  self->height = y1 - y0 + 1 + MARGIN;
  self->x = print->box.x + (x0 + 0.5) * print->resolution;
  self->y = print->box.y + (y0 + 0.5) * print->resolution;
  self->cover = g_new0 (float, (gsize) self->width * self->height);
  self->light = g_new0 (float, (gsize) self->width * self->height);
  known = g_new0 (guint8, (gsize) self->width * self->height);

  for (int y = MAX (y0, 0); y <= MIN (y1 + 1, (int) print->height - 1); y++)
    for (int x = MAX (x0, 0); x <= MIN (x1 + 1, (int) print->width - 1); x++)
      {
        gsize from = (gsize) y * print->width + x;
        gsize to = (gsize) (y - y0) * self->width + (x - x0);
        const StudioGrain *grain = &print->grains[from];

        if (grain->other == owner)
          self->cover[to] = 1.0f - grain->share;
        if (grain->owner != owner)
          continue;
        self->cover[to] = grain->share;
        self->light[to] = print->light[from];
        known[to] = 1;
      }
  for (guint i = 0; i < SPREAD; i++)
    spread_once (self, known);
  studio_blur (self->cover, self->width, self->height, SILHOUETTE_BLUR);
  studio_blur (self->light, self->width, self->height, softness / print->resolution);

  return TRUE;
}

static char *
patch_trace (const Patch       *self,
             double             resolution,
             const StudioTones *tones)
{
  gsize n = (gsize) self->width * self->height;
  g_autofree float *values = g_new (float, n);
  StudioField field = { values, self->width, self->height, self->x, self->y, resolution };

  for (gsize i = 0; i < n; i++)
    {
      float value = self->cover[i] - 0.5f;

      values[i] = value == 0.0f ? -1e-6f : value;
    }

  return studio_contour_draw (&field, SMOOTHING, MIN (tones->tolerance, tones->rimmed ? RIMMED_TOLERANCE : SILHOUETTE_TOLERANCE),
                              MAX (tones->least_area, tones->rimmed ? LEAST_RIMMED : LEAST_AREA));
}

gboolean
studio_print_has (const StudioPrint *self,
                  const char        *id)
{
  return is_seen (self, studio_print_find_owner (self, id));
}

gboolean
studio_print_shows (const StudioPrint *self,
                    const char        *id,
                    double             x,
                    double             y)
{
  int owner = studio_print_find_owner (self, id);
  int column = (int) floor ((x - self->box.x) / self->resolution);
  int row = (int) floor ((y - self->box.y) / self->resolution);

  return owner != STUDIO_PRINT_NOBODY && column >= 0 && row >= 0 && column < (int) self->width && row < (int) self->height
         && self->grains[(gsize) row * self->width + column].owner == owner;
}

double
studio_print_get_depth (const StudioPrint *self,
                        const char        *id)
{
  int owner = studio_print_find_owner (self, id);
  double sum = 0.0;
  guint count = 0;

  for (gsize i = 0; i < (gsize) self->width * self->height; i++)
    if (owner != STUDIO_PRINT_NOBODY && self->grains[i].owner == owner)
      {
        sum += self->grains[i].depth;
        count++;
      }

  return count > 0 ? sum / count : 0.0;
}

/* The outline of what is seen lies so near a sample, in grains. */
static gboolean
is_near (const Patch *patch,
         double       x,
         double       y,
         double       step)
{
  guint x0 = MAX (x - step, 0.0), x1 = MIN (ceil (x + step), patch->width - 1.0);
  guint y0 = MAX (y - step, 0.0), y1 = MIN (ceil (y + step), patch->height - 1.0);

  for (guint i = y0; i <= y1; i++)
    for (guint j = x0; j <= x1; j++)
      if (patch->cover[(gsize) i * patch->width + j] > LEAST_COVER)
        return TRUE;

  return FALSE;
}

/* Between grains, in grains. */
static double
get_light (const Patch *patch,
           double       x,
           double       y)
{
  guint x0 = MIN (x, patch->width - 1.0), x1 = MIN (x0 + 1, patch->width - 1);
  guint y0 = MIN (y, patch->height - 1.0), y1 = MIN (y0 + 1, patch->height - 1);
  const float *upper = patch->light + (gsize) y0 * patch->width;
  const float *lower = patch->light + (gsize) y1 * patch->width;
  double over = x - x0, down = y - y0;

  return (upper[x0] + over * (upper[x1] - upper[x0])) * (1.0 - down) + (lower[x0] + over * (lower[x1] - lower[x0])) * down;
}

/* Light is smooth, so that few samples hold it. Where nothing is seen of a thing the
 * tone before is repeated, which takes no bytes. */
static void
sample_light (const Patch       *patch,
              const StudioTones *tones,
              double             step,
              StudioShade       *shade)
{
  float least = tones->base / (tones->n_tones - 1.0);
  float tone = 0.5f;

  for (guint y = 0; y < shade->height; y++)
    for (guint x = 0; x < shade->width; x++)
      {
        if (is_near (patch, x * step, y * step, step))
          tone = MAX ((get_light (patch, x * step, y * step) - tones->darkest) / (tones->lightest - tones->darkest), least);
        shade->samples[(gsize) y * shade->width + x] = tone;
      }
}

static char *
make_shade (const Patch       *patch,
            double             resolution,
            const StudioTones *tones,
            const char        *letter,
            const char        *clip)
{
  double grains = SAMPLES_APART * tones->softness / resolution;
  double step = tones->apart > 0.0 ? tones->apart / resolution : MAX (1.0, floor (grains));
  guint width = ceil (patch->width / step);
  guint height = ceil (patch->height / step);
  g_autofree float *samples = g_new (float, (gsize) width * height);
  double size = step * resolution;
  StudioShade shade = { samples, width, height, patch->x - size / 2.0, patch->y - size / 2.0, size, tones->n_steps };

  sample_light (patch, tones, step, &shade);

  return studio_shade_make_element (&shade, letter, clip);
}

static void
write_outline (StudioSvg  *svg,
               const char *style_class,
               const char *shape)
{
  g_autofree char *use = g_strdup_printf ("<use class=\"%s\" xlink:href=\"#%s\"/>", style_class, shape);

  studio_svg_add_element (svg, use);
}

/* A pen is pressed where a rim lies in shade: the shape itself, a little lower and under it. */
static void
write_pressure (StudioSvg  *svg,
                const char *shape)
{
  g_autofree char *use = g_strdup_printf ("<use class=\"press\" y=\"" PRESSURE "\" xlink:href=\"#%s\"/>", shape);

  studio_svg_add_element (svg, use);
}

static void
write_shape (const Patch       *patch,
             double             resolution,
             StudioSvg         *svg,
             const char        *id,
             const char        *letter,
             const StudioTones *tones)
{
  g_autofree char *path = patch_trace (patch, resolution, tones);
  g_autofree char *shape = g_strconcat ("shape-", id, NULL);
  g_autofree char *clip = g_strconcat ("in-", id, NULL);
  g_autofree char *outline_class = g_strconcat ("o", letter, NULL);
  g_autofree char *style_class = g_strdup_printf ("%s%u%s%s", letter, tones->base, tones->rimmed ? " " : "",
                                                  tones->rimmed ? outline_class : "");
  g_autofree char *clip_path = NULL;
  g_autofree char *shade = NULL;

  if (path == NULL)
    return;

  clip_path = g_strdup_printf ("<clipPath id=\"%s\"><path id=\"%s\" d=\"%s\"/></clipPath>", clip, shape, path);
  shade = make_shade (patch, resolution, tones, letter, clip);
  studio_svg_add_element (svg, clip_path);
  if (tones->rimmed)
    write_pressure (svg, shape);
  write_outline (svg, style_class, shape);
  studio_svg_add_element (svg, shade);
  if (!tones->rimmed)
    write_outline (svg, outline_class, shape);
}

void
studio_print_write (const StudioPrint *self,
                    const char        *id,
                    StudioSvg         *svg,
                    const char        *letter,
                    const StudioTones *tones)
{
  Patch patch;

  if (!patch_init (&patch, self, studio_print_find_owner (self, id), tones->softness))
    return;

  studio_svg_open_group (svg, id, NULL, NULL);
  write_shape (&patch, self->resolution, svg, id, letter, tones);
  studio_svg_close_group (svg);
  patch_clear (&patch);
}

char *
studio_print_get_outline (const StudioPrint *self,
                          const char        *id,
                          double             tolerance)
{
  StudioTones tones = studio_tones_bone;
  char *outline;
  Patch patch;

  if (!patch_init (&patch, self, studio_print_find_owner (self, id), tones.softness))
    return NULL;

  tones.tolerance = tolerance;
  outline = patch_trace (&patch, self->resolution, &tones);
  patch_clear (&patch);

  return outline;
}
