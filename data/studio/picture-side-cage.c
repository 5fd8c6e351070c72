/* picture-side-cage.c: where the ribs of the side view are not seen
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-side.h"

#include "body-breastbone.h"
#include "body-ribs.h"
#include "studio-curve.h"
#include "studio-ease.h"

/* Many strokes, each hardly seen: of few the steps are seen, as stripes on a pale rib. */
#define VEIL_STROKES 40
#define VEIL_STEP 0.8

/* A strip along the column in which the mask of the ribs is darker or lighter:
 * how far behind the middle of the bodies, how wide at most, mm, and how much of
 * what lies beneath it covers in its middle. */
typedef struct
{
  double offset;
  double width;
  const char *color;
  double cover;
} Veil;

/* The bones of the shoulder are clear before the bodies, where the end of the clavicle and the
 * coracoid process would be wires across ribs and breastbone, grow clear over them, and are seen
 * best behind the transverse processes. Ribs are not seen there: glass upon each other and upon the
 * processes, their necks would be a tangle. */
#define LEFT_OF_BONE "#b4b4b4"
static const Veil shoulder_veils[] = { { -84.0, 190.0, "#000", 1.0 }, { 7.0, 68.0, "#000", 0.86 }, { 46.0, 48.0, "#fff", 0.41 } };
static const Veil rib_veils[] = { { 7.0, 68.0, "#000", 0.92 }, { 42.0, 64.0, "#000", 0.92 } };

/* All of the picture. */
#define FRAME "x=\"-190\" y=\"-96\" width=\"460\" height=\"812\""

/* How far an arc is seen above its line, in parts of half its height, and below the picture. */
#define ARC_ABOVE 1.3
#define ARC_BELOW 470.0
#define ARC_BEHIND 12.0

/* A floating rib comes out from behind the one above so much farther down, mm. */
#define FIRST_FLOATING 11
#define EMERGES 11.0

/* A floating rib comes out of the mist before the processes that hide its root. */
static const char fade_floating[] =
  "<linearGradient id=\"g-floating\" gradientUnits=\"userSpaceOnUse\" x1=\"15\" y1=\"0\" x2=\"33\" y2=\"0\">"
  "<stop offset=\"0\" stop-color=\"#fff\"/><stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></linearGradient>"
  "<mask id=\"fade-floating\" maskUnits=\"userSpaceOnUse\" " FRAME "><rect " FRAME " fill=\"url(#g-floating)\"/></mask>";

/* How much of the column a veil's strokes let through, up to the one at @share of them. */
static double
get_clear (const Veil *veil,
           double      share)
{
  return 1.0 - veil->cover * studio_ease (share);
}

/* The path once, which the strokes use upon each other, the widest first. */
static void
add_strokes (GString    *xml,
             const Veil *veil,
             const char *id,
             const char *path)
{
  g_string_append_printf (xml, "<g fill=\"none\" stroke=\"none\"><path id=\"%s\" d=\"%s\"/></g><g fill=\"none\" stroke=\"%s\">",
                          id, path, veil->color);
  for (guint i = 0; i < VEIL_STROKES; i++)
    {
      double before = get_clear (veil, (double) i / VEIL_STROKES);
      double opacity = 1.0 - get_clear (veil, (i + 1.0) / VEIL_STROKES) / before;

      g_string_append_printf (xml, "<use stroke-opacity=\"%.4f\" stroke-width=\"%.1f\" xlink:href=\"#%s\"/>",
                              opacity, veil->width - VEIL_STEP * i, id);
    }
  g_string_append (xml, "</g>");
}

/* A soft strip down the column. */
static void
add_veil (GString            *xml,
          const BodyMeasures *measures,
          const Veil         *veil,
          const char         *id)
{
  g_autoptr(GArray) line = g_array_new (FALSE, FALSE, sizeof (StudioPoint));
  g_autofree char *path = NULL;
  const BodyVertebra *vertebra;

  for (guint i = 0; (vertebra = body_measures_get_nth_vertebra (measures, i)) != NULL && vertebra->name[0] != 'S'; i++)
    {
      StudioPoint middle = studio_frame_place (&vertebra->frame, 0.0, 0.0, veil->offset);
      StudioPoint point = studio_view_project (STUDIO_VIEW_SIDE, middle);

      g_array_append_val (line, point);
    }
  path = studio_curve_get_path ((const StudioPoint *) (gpointer) line->data, line->len, FALSE);
  add_strokes (xml, veil, id, path);
}

static void
define_fade (const BodyMeasures *measures,
             const char         *id,
             const Veil         *veils,
             guint               n_veils,
             StudioSvg          *svg)
{
  g_autoptr(GString) xml = g_string_new (NULL);

  g_string_append_printf (xml, "<mask id=\"%s\" maskUnits=\"userSpaceOnUse\" " FRAME "><rect " FRAME " fill=\"" LEFT_OF_BONE "\"/>", id);
  for (guint i = 0; i < n_veils; i++)
    {
      g_autofree char *veil_id = g_strdup_printf ("%s-%u", id, i + 1);

      add_veil (xml, measures, &veils[i], veil_id);
    }
  g_string_append (xml, "</mask>");
  studio_svg_define (svg, xml->str);
}

/* From the rearmost place of a rib on, and all below: without its neck, which lies on the
 * inner side of the muscles between the ribs. */
static void
define_arc (const BodyMeasures *measures,
            guint               number,
            StudioSvg          *svg)
{
  g_autoptr(GString) xml = g_string_new (NULL);
  guint n_nodes, rear = 0;
  g_autofree StudioTubeNode *nodes = body_rib_get_line (measures, number, &n_nodes);
  double from;

  for (guint i = 1; i < n_nodes; i++)
    if (nodes[i].centre.z > nodes[rear].centre.z)
      rear = i;

  from = nodes[rear].centre.y + (number >= FIRST_FLOATING ? EMERGES : 0.0);
  while (rear + 4 < n_nodes && nodes[rear].centre.y < from)
    rear++;

  g_string_append_printf (xml, "<clipPath id=\"arc-%u\"><path d=\"M%.0f %.0fV%.1f", number,
                          nodes[rear].centre.z + ARC_BEHIND, ARC_BELOW, nodes[rear].centre.y - nodes[rear].half_height);

  for (guint i = rear; i < n_nodes; i += 3)
    g_string_append_printf (xml, "L%.1f %.1f", nodes[i].centre.z, nodes[i].centre.y - ARC_ABOVE * nodes[i].half_height);

  g_string_append_printf (xml, "L%.1f %.1fH-190V%.0fz\"/></clipPath>", nodes[n_nodes - 1].centre.z,
                          nodes[n_nodes - 1].centre.y - ARC_ABOVE * nodes[n_nodes - 1].half_height, ARC_BELOW);
  studio_svg_define (svg, xml->str);
}

void
picture_side_define_cage (const BodyMeasures *measures,
                          StudioSvg          *svg)
{
  define_fade (measures, "fade-cage", rib_veils, G_N_ELEMENTS (rib_veils), svg);
  define_fade (measures, "fade-shoulder", shoulder_veils, G_N_ELEMENTS (shoulder_veils), svg);
  studio_svg_define (svg, fade_floating);

  for (guint i = 2; i <= 12; i++)
    define_arc (measures, i, svg);
}
