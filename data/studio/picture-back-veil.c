/* picture-back-veil.c: what is seen of a layer where its flesh is hidden
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-muscle-fibres.h"
#include "studio-curve.h"

/* Along each of its neighbours the rim of the fascia has so many places. */
#define N_RIM 16

/* Of the middle muscles the rhomboids alone: they tell spine and blade apart.
 * The muscles of the arm would show where the arm has faded. */
static gboolean
is_in_silhouette (const BodyMuscle       *muscle,
                  const PictureBackLayer *layer)
{
  if (g_str_equal (layer->name, "intermediate"))
    return picture_back_is_of (muscle, layer) && g_str_has_prefix (muscle->name, "rhomboid");

  return g_str_equal (layer->name, "superficial") && picture_back_is_of (muscle, layer)
         && !picture_back_is_under (muscle) && !g_str_equal (muscle->name, PICTURE_BACK_FADING);
}

/* Only what lies between spine and blade: in the nape and over the loins too many
 * lines would cross, and down the arm, the flank and the hip, where little else is
 * drawn, they look like scratches. */
static gboolean
is_in_veil (const BodyMuscle       *muscle,
            const PictureBackLayer *layer)
{
  return picture_back_is_of (muscle, layer)
         && (g_str_equal (muscle->name, "trapezius")
             || g_str_equal (muscle->name, "levator-scapulae")
             || g_str_has_prefix (muscle->name, "rhomboid"));
}

/* All that is seen of the layer as one shape, which fades by its own gradient.
 * @more is path data that joins it. */
static void
write_silhouette (const StudioPrint      *print,
                  const BodyMuscles      *muscles,
                  const PictureBackLayer *layer,
                  const char             *more,
                  StudioSvg              *svg)
{
  g_autoptr(GString) rims = g_string_new ("<path class=\"veil\" fill=\"url(#g-veil)\" d=\"");
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < muscle->sheets->len && is_in_silhouette (muscle, layer); k++)
      {
        g_autofree char *id = picture_back_name_sheet (muscle, k);
        g_autofree char *rim = studio_print_get_outline (print, id, 0.4);

        g_string_append (rims, rim != NULL ? rim : "");
      }

  g_string_append_printf (rims, "%s\"/>", more);
  studio_svg_add_element (svg, rims->str);
}

static const BodySheet *
find_sheet (const BodyMuscles *muscles,
            const char        *name)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->name, name))
      return g_ptr_array_index (muscle->sheets, 0);

  g_return_val_if_reached (NULL);
}

/* What trapezius, the broad back muscle and the buttocks leave free of the fascia:
 * where their veil would lie over it too, it would be twice as strong. */
static char *
get_fascia_shape (const BodyMuscles *muscles)
{
  const BodySheet *trapezius = find_sheet (muscles, "trapezius");
  const BodySheet *broad = find_sheet (muscles, "latissimus-dorsi");
  const BodySheet *fascia = find_sheet (muscles, "thoracolumbar-fascia");
  StudioPoint points[3 * N_RIM];

  for (guint i = 0; i < N_RIM; i++)
    {
      double share = (double) i / (N_RIM - 1);

      points[i] = body_sheet_get_point (trapezius, 1.0, 0.27 * share);
      points[N_RIM + i] = body_sheet_get_point (broad, 0.34 + 0.66 * share, 0.0);
      points[2 * N_RIM + i] = body_sheet_get_point (fascia, 0.5 + 0.5 * share, i < N_RIM - 1 ? 0.0 : 1.0);
    }

  return studio_curve_get_polygon (points, G_N_ELEMENTS (points));
}

void
picture_back_write_veil (const StudioPrint      *print,
                         const BodyMuscles      *muscles,
                         const PictureBackLayer *layer,
                         StudioSvg              *svg)
{
  g_autofree char *id = g_strconcat (layer->name, "-veil", NULL);
  g_autofree char *fascia = get_fascia_shape (muscles);
  const BodyMuscle *muscle;

  studio_svg_open_group (svg, id, layer->id, NULL);

  if (layer->silhouette)
    write_silhouette (print, muscles, layer, g_str_equal (layer->name, "fascia") ? fascia : "", svg);

  if (layer->columns)
    picture_back_write_columns (muscles, svg);

  for (guint i = 0; layer->lines && (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_in_veil (muscle, layer))
      body_muscle_write_courses (muscle, svg);

  studio_svg_close_group (svg);
  picture_back_add_mirror (svg, id);
}
