/* picture-back-shade.c: the shade that muscles cast and lie in, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"

/* Beside the outer border of a column, so far down and up, in parts of its length, what
 * lies under it is in its shade: so far out, mm. Our drawing decision. */
#define SHADE_BEGIN 0.2
#define SHADE_END 0.96
#define N_SHADE 20
static const double shade_reaches[] = { 9.0, 8.0, 7.1, 6.2, 5.4, 4.6, 3.9, 3.2, 2.6, 2.0, 1.5, 1.0, 0.6 };

/* Round the side of the body a sheet turns away, mm from the midline: a gradient, for many
 * faint shades upon each other would change their colour. */
static const char turn_gradient[] =
  "<linearGradient id=\"g-turn\" gradientUnits=\"userSpaceOnUse\" x1=\"96\" y1=\"0\" x2=\"138\" y2=\"0\">"
  "<stop class=\"turn-stop\" offset=\"0\" stop-opacity=\"0\"/><stop class=\"turn-stop\" offset=\".4\" stop-opacity=\".07\"/>"
  "<stop class=\"turn-stop\" offset=\".7\" stop-opacity=\".22\"/><stop class=\"turn-stop\" offset=\"1\" stop-opacity=\".46\"/>"
  "</linearGradient>";

/* A muscle casts a soft shade on what lies under it: strokes upon each other, mm wide,
 * so much lower. */
static const double cast_widths[] = { 2.0, 3.2, 4.6, 6.2, 8.0 };
#define CAST_LOWER 1.4
#define CAST_TOLERANCE 0.9
#define TURN_TOLERANCE 0.3

/* On what lies in the midline it would be a dark line. */
static const char beside_spine[] = "<clipPath id=\"beside-spine\"><path d=\"M6-96H264V716H6z\"/></clipPath>";

/* Along the inner border of a column, so far down and up, in parts of its length, lies a
 * furrow: shades upon each other, half as wide as this, mm. */
#define FURROW_BEGIN 0.26
#define FURROW_END 0.44
#define N_FURROW 24
static const double furrow_widths[] = { 2.6, 1.9, 1.3, 0.8 };

static void
write_furrow (const BodySheet *column,
              StudioSvg       *svg)
{
  for (guint k = 0; k < G_N_ELEMENTS (furrow_widths); k++)
    {
      StudioPoint points[2 * N_FURROW];

      for (guint i = 0; i < N_FURROW; i++)
        {
          double part = (double) i / (N_FURROW - 1);
          double half = furrow_widths[k] * pow (sin (G_PI * part), 0.4);
          StudioPoint place = body_sheet_get_point (column, 0.0, FURROW_BEGIN + (FURROW_END - FURROW_BEGIN) * part);

          points[i] = studio_point (place.x - half, place.y, 0.0);
          points[2 * N_FURROW - 1 - i] = studio_point (place.x + half, place.y, 0.0);
        }

      studio_svg_take_path (svg, "column-furrow", studio_curve_get_polygon (points, G_N_ELEMENTS (points)));
    }
}

void
picture_back_write_furrows (const BodyMuscles *muscles,
                            StudioSvg         *svg)
{
  const BodyMuscle *muscle;

  studio_svg_open_group (svg, "column-furrows-right", NULL, NULL);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->name, "iliocostalis") || g_str_equal (muscle->name, "longissimus"))
      write_furrow (g_ptr_array_index (muscle->sheets, 0), svg);

  studio_svg_close_group (svg);
  picture_back_add_mirror (svg, "column-furrows-right");
}

static void
write_column_shade (const BodySheet *column,
                    StudioSvg       *svg)
{
  for (guint k = 0; k < G_N_ELEMENTS (shade_reaches); k++)
    {
      StudioPoint points[2 * N_SHADE];

      for (guint i = 0; i < N_SHADE; i++)
        {
          double part = (double) i / (N_SHADE - 1);
          double reach = shade_reaches[k] * pow (sin (G_PI * part), 0.3);
          StudioPoint place = body_sheet_get_point (column, 1.0, SHADE_BEGIN + (SHADE_END - SHADE_BEGIN) * part);

          points[i] = studio_point (place.x - 2.0, place.y, 0.0);
          points[2 * N_SHADE - 1 - i] = studio_point (place.x + reach, place.y, 0.0);
        }

      studio_svg_take_path (svg, "between-shade", studio_curve_get_polygon (points, G_N_ELEMENTS (points)));
    }
}

void
picture_back_define_turn (StudioSvg *svg)
{
  studio_svg_define (svg, turn_gradient);
}

void
picture_back_write_turn (const StudioPrint *print,
                         const BodyMuscle  *muscle,
                         StudioSvg         *svg)
{
  static const char * const turning[] = { "external-oblique", "external-oblique-behind", "serratus-anterior-behind", "transversus-abdominis" };
  g_autoptr(GString) shape = g_string_new ("<path fill=\"url(#g-turn)\" d=\"");
  gboolean turns = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (turning); i++)
    turns = turns || g_str_equal (muscle->name, turning[i]);

  for (guint i = 0; i < muscle->sheets->len && turns; i++)
    {
      g_autofree char *id = picture_back_name_sheet (muscle, i);
      g_autofree char *outline = studio_print_get_outline (print, id, TURN_TOLERANCE);

      g_string_append (shape, outline != NULL ? outline : "");
    }

  g_string_append (shape, "\"/>");
  if (turns)
    studio_svg_add_element (svg, shape->str);
}

void
picture_back_write_column_shade (const BodyMuscles *muscles,
                                 StudioSvg         *svg)
{
  const BodyMuscle *muscle;

  studio_svg_open_group (svg, "column-shade-right", NULL, NULL);

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (g_str_equal (muscle->name, "iliocostalis"))
      write_column_shade (g_ptr_array_index (muscle->sheets, 0), svg);

  studio_svg_close_group (svg);
  picture_back_add_mirror (svg, "column-shade-right");
}

/* What passes beneath a bone casts none upon it. */
static gboolean
is_casting (const BodyMuscle       *muscle,
            const PictureBackLayer *layer)
{
  g_autofree char *cover = picture_back_get_cover (muscle->name);

  return cover == NULL && !body_muscle_is_aponeurosis (muscle) && picture_back_is_of (muscle, layer);
}

void
picture_back_write_cast (const StudioPrint      *print,
                         const BodyMuscles      *muscles,
                         const PictureBackLayer *layer,
                         StudioSvg              *svg)
{
  g_autoptr(GString) outlines = g_string_new ("<path id=\"muscle-shade\" d=\"");
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < muscle->sheets->len && is_casting (muscle, layer); k++)
      {
        g_autofree char *id = picture_back_name_sheet (muscle, k);
        g_autofree char *outline = studio_print_get_outline (print, id, CAST_TOLERANCE);

        g_string_append (outlines, outline != NULL ? outline : "");
      }

  g_string_append (outlines, "\"/>");
  studio_svg_define (svg, outlines->str);
  studio_svg_define (svg, beside_spine);
  studio_svg_open_group (svg, "muscle-cast-right", NULL,
                         "clip-path=\"url(#beside-spine)\" transform=\"translate(0 " G_STRINGIFY (CAST_LOWER) ")\" " STUDIO_SVG_FAINT_EDGES);

  for (guint k = 0; k < G_N_ELEMENTS (cast_widths); k++)
    {
      char width[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *use = g_strdup_printf ("<use class=\"cast\" stroke-width=\"%s\" xlink:href=\"#muscle-shade\"/>",
                                              g_ascii_formatd (width, sizeof width, "%.1f", cast_widths[k]));

      studio_svg_add_element (svg, use);
    }

  studio_svg_close_group (svg);
  picture_back_add_mirror (svg, "muscle-cast-right");
}
