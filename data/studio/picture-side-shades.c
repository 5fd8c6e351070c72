/* picture-side-shades.c: what muscles of the side view take from the light on others
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "studio-curve.h"

/* Strokes upon each other, the widest first; every so many points of an outline do. */
#define N_STROKES 8
#define POINTS_APART 2

/* What lies on muscles or bones that are lit without it: how far its shade reaches, mm,
 * and whether along its first guide fibre only. Our own drawing. */
typedef struct
{
  const char *muscle;
  double reach;
  gboolean along_first;
} Shade;

static const Shade shades[] = {
  { "serratus-anterior", 4.0, FALSE },
  { "serratus-posterior-inferior", 3.4, FALSE },
  { "teres-major", 7.0, FALSE },
  { "external-oblique", 3.6, FALSE },
  { "iliocostalis", 7.0, TRUE },
};

static const Shade *
find_shade (const char *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (shades); i++)
    if (g_str_equal (shades[i].muscle, muscle))
      return &shades[i];

  return NULL;
}

static GArray *
get_first_fibre (const BodySheet *sheet)
{
  GArray *fibre = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i <= 24; i++)
    {
      StudioPoint point = body_sheet_get_point (sheet, 0.0, i / 24.0);

      g_array_append_val (fibre, point);
    }

  return fibre;
}

static GArray *
get_rim (const BodySheet *sheet)
{
  g_autoptr(GArray) outline = body_sheet_get_outline (sheet);
  GArray *rim = g_array_new (FALSE, FALSE, sizeof (StudioPoint));

  for (guint i = 0; i < outline->len; i += POINTS_APART)
    g_array_append_val (rim, g_array_index (outline, StudioPoint, i));

  return rim;
}

/* The line is written once. */
static void
write_strokes (const char *id,
               const char *path,
               double      reach,
               StudioSvg  *svg)
{
  g_autofree char *line = g_strdup_printf ("<path id=\"%s\" d=\"%s\"/>", id, path);

  studio_svg_define (svg, line);

  for (guint i = N_STROKES; i > 0; i--)
    {
      g_autofree char *xml = g_strdup_printf ("<use class=\"cast\" stroke-width=\"%.1f\" xlink:href=\"#%s\"/>",
                                              2.0 * reach * i / N_STROKES, id);

      studio_svg_add_element (svg, xml);
    }
}

void
picture_side_write_shade (const BodyMuscle *muscle,
                          const char       *style_class,
                          StudioSvg        *svg)
{
  const Shade *shade = find_shade (muscle->name);

  if (shade == NULL)
    return;

  studio_svg_open_group (svg, NULL, style_class, NULL);
  studio_svg_open_group (svg, NULL, "flesh", NULL);

  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      const BodySheet *sheet = g_ptr_array_index (muscle->sheets, i);
      g_autoptr(GArray) line = shade->along_first ? get_first_fibre (sheet) : get_rim (sheet);
      g_autofree char *id = g_strdup_printf ("shade-%s-%u", muscle->name, i + 1);
      g_autofree char *path = shade->along_first
        ? studio_curve_get_path ((const StudioPoint *) (gpointer) line->data, line->len, FALSE)
        : studio_curve_get_polygon ((const StudioPoint *) (gpointer) line->data, line->len);

      write_strokes (id, path, shade->reach, svg);
    }

  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}
