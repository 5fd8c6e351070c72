/* picture-back-shade.c: the shade that muscles cast and lie in, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-curve.h"
#include "studio-haze.h"

/* Beside the outer border of a column what lies under it is in its shade, and so are the
 * ribs on which its slips end, and the roots of the transverse processes beside the inner
 * muscles and the furrow of the spines between them, and what lies under the lower serratus: so far out, or inwards where negative, so far
 * down, and so soft, mm, and how strong, where 1 is full at the border. Our drawing decision. */
typedef struct
{
  const char *layer;
  const char *muscle;
  double out;
  double lower;
  double softness;
  double strength;
  StudioBox frame;
} ColumnShade;

static const ColumnShade column_shades[] = {
  { "erector", "iliocostalis", 4.0, 0.0, 4.2, 0.6, { 30.0, 130.0, 80.0, 430.0 } },
  { "erector", "iliocostalis-slips", 1.6, 0.8, 2.2, 0.8, { 40.0, 130.0, 60.0, 290.0 } },
  { "intermediate", "serratus-posterior-inferior", 1.0, 3.0, 2.2, 0.85, { 56.0, 296.0, 52.0, 130.0 } },
  { "deep", "multifidus", 4.6, 0.0, 3.4, 1.0, { 12.0, 424.0, 44.0, 130.0 } },
  { "deep", "multifidus", -2.2, 0.0, 1.7, 0.72, { 0.0, 372.0, 34.0, 278.0 } },
};

/* Over so much a shade sets in at its upper end, mm. */
#define SHADE_BEGIN 14.0

/* Within the border of what melts it is gone, so softly, mm. */
#define MELTING_SOFTNESS 1.0

/* At the border itself it is full, though it was softened. */
#define SHADE_FULL 1.7

/* Round the side of the body a sheet turns away, mm from the midline: a gradient, for many
 * faint shades upon each other would change their colour. At its very rim what lies beside it
 * throws light back. */
static const char turn_gradient[] =
  "<linearGradient id=\"g-turn\" gradientUnits=\"userSpaceOnUse\" x1=\"96\" y1=\"0\" x2=\"138\" y2=\"0\">"
  "<stop class=\"turn-stop\" offset=\"0\" stop-opacity=\"0\"/><stop class=\"turn-stop\" offset=\".4\" stop-opacity=\".07\"/>"
  "<stop class=\"turn-stop\" offset=\".66\" stop-opacity=\".22\"/><stop class=\"turn-stop\" offset=\".86\" stop-opacity=\".34\"/>"
  "<stop class=\"turn-stop\" offset=\"1\" stop-opacity=\".14\"/>"
  "</linearGradient>";

#define TURN_TOLERANCE 0.3

/* What both sides share is lit from straight above. But the lamp stands at the left: the right
 * side is the darker and the left one the lighter the farther out it lies, and in the midline both
 * are alike. Both as the right one has them. */
static const char aside_gradients[] =
  "<linearGradient id=\"g-aside-right\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"0\" x2=\"184\" y2=\"0\">"
  "<stop class=\"aside-stop\" offset=\"0\" stop-opacity=\"0\"/><stop class=\"aside-stop\" offset=\".5\" stop-opacity=\".07\"/>"
  "<stop class=\"aside-stop\" offset=\"1\" stop-opacity=\".2\"/></linearGradient>"
  "<linearGradient id=\"g-aside-left\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"0\" x2=\"214\" y2=\"0\">"
  "<stop class=\"towards-stop\" offset=\"0\" stop-opacity=\"0\"/><stop class=\"towards-stop\" offset=\".5\" stop-opacity=\".05\"/>"
  "<stop class=\"towards-stop\" offset=\"1\" stop-opacity=\".14\"/></linearGradient>";

/* A muscle casts a soft shade on what lies under it, so much lower; on what lies in the
 * midline it would be a dark line. Column and muscles alike, in grains, mm. */
#define CAST_LOWER 1.6
#define CAST_SOFTNESS 2.4
#define BESIDE_SPINE 4.0
#define CAST_FULL 10.0
#define CAST_GRAIN 0.5
static const StudioBox cast_frame = { 0.0, -60.0, 150.0, 700.0 };

/* Along the inner border of a column, so far down and up, in parts of its length, lies a
 * furrow: shades upon each other, half as wide as this, mm. */
#define FURROW_BEGIN 0.12
#define FURROW_END 0.44
#define N_FURROW 24
static const double furrow_widths[] = { 3.0, 2.0, 1.1 };

/* The floor of the pelvis is a bowl: deepest where it turns up to the tail bone and its seam, and
 * under the ligament that bridges it. Grains, how deep all of it lies, and how broad these
 * shades are, mm. Our drawing decision. */
#define BOWL "levator-ani"
#define BOWL_GRAIN 2.0
#define BOWL_DEPTH 0.12
#define BOWL_SEAM 5.0
#define BOWL_TOP 648.0
#define BOWL_HEIGHT 22.0
static const StudioBox bowl_frame = { -2.0, 632.0, 90.0, 90.0 };

static double
get_bowl_shade (double   strength G_GNUC_UNUSED,
                double   x,
                double   y,
                gpointer data G_GNUC_UNUSED)
{
  double seam = x / BOWL_SEAM;
  double top = (y - BOWL_TOP) / BOWL_HEIGHT;

  return CLAMP (BOWL_DEPTH + 0.4 * exp (-seam * seam) + 0.7 * exp (-top * top), 0.0, 1.0);
}

void
picture_back_write_bowl (const BodyMuscle *muscle,
                         StudioSvg        *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&bowl_frame, BOWL_GRAIN);
  g_autofree char *sheet = picture_back_name_sheet (muscle, 0);
  g_autofree char *clip = g_strconcat ("in-", sheet, NULL);

  if (!g_str_equal (muscle->name, BOWL))
    return;

  studio_haze_change (haze, get_bowl_shade, NULL);
  studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (haze, svg, "under", clip, BOWL_GRAIN);
}

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
          double half = furrow_widths[k] * sin (G_PI * part);
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
  studio_svg_add_mirror (svg, "column-furrows-right");
}

void
picture_back_define_turn (StudioSvg *svg)
{
  studio_svg_define (svg, turn_gradient);
  studio_svg_define (svg, aside_gradients);
}

void
picture_back_write_aside (const BodyMuscle *muscle,
                          StudioSvg        *svg)
{
  for (guint i = muscle->sheets->len; i > 0; i--)
    {
      g_autofree char *use = g_strdup_printf ("<use fill=\"url(#g-aside-%s)\" xlink:href=\"#shape-%s-right-%u\"/>",
                                              muscle->is_left ? "left" : "right", muscle->name, i);

      studio_svg_add_element (svg, use);
    }
}

void
picture_back_write_turn (const StudioPrint *print,
                         const BodyMuscle  *muscle,
                         StudioSvg         *svg)
{
  static const char * const turning[] = { "external-oblique-behind", "serratus-anterior-behind", "transversus-abdominis" };
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

/* Where its frame begins there is none yet. */
static double
begin_softly (double   strength,
              double   x G_GNUC_UNUSED,
              double   y,
              gpointer data)
{
  const ColumnShade *shade = data;

  return shade->strength * CLAMP (SHADE_FULL * strength, 0.0, 1.0) * CLAMP ((y - shade->frame.y) / SHADE_BEGIN, 0.0, 1.0);
}

/* Where @muscle melts away its own shade would come through. */
static void
spare_melting (StudioHaze        *haze,
               const StudioBox   *box,
               const StudioPrint *print,
               const BodyMuscle  *muscle)
{
  g_autoptr(StudioHaze) within = studio_haze_new (box, CAST_GRAIN);

  for (guint k = 0; k < muscle->sheets->len && picture_back_melts (muscle); k++)
    {
      g_autofree char *id = picture_back_name_sheet (muscle, k);

      studio_haze_add_cover (within, print, id, 0.0, 0.0);
    }
  studio_haze_blur (within, MELTING_SOFTNESS);
  studio_haze_spare (haze, within);
}

static void
write_shade_of (const StudioPrint *print,
                const BodyMuscle  *muscle,
                guint              shade,
                StudioSvg         *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&column_shades[shade].frame, CAST_GRAIN);

  for (guint k = 0; k < muscle->sheets->len; k++)
    {
      g_autofree char *id = picture_back_name_sheet (muscle, k);

      studio_haze_add_cover (haze, print, id, column_shades[shade].out, column_shades[shade].lower);
    }

  studio_haze_blur (haze, column_shades[shade].softness);
  studio_haze_change (haze, begin_softly, (gpointer) &column_shades[shade]);
  spare_melting (haze, &column_shades[shade].frame, print, muscle);
  studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (haze, svg, "under", NULL, column_shades[shade].softness);
}

void
picture_back_write_column_shade (const StudioPrint      *print,
                                 const BodyMuscles      *muscles,
                                 const PictureBackLayer *layer,
                                 StudioSvg              *svg)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    for (guint k = 0; k < G_N_ELEMENTS (column_shades); k++)
      if (g_str_equal (layer->name, column_shades[k].layer) && g_str_equal (muscle->name, column_shades[k].muscle))
        write_shade_of (print, muscle, k, svg);
}

/* What passes beneath a bone casts none upon it. */
static gboolean
is_casting (const BodyMuscle       *muscle,
            const PictureBackLayer *layer)
{
  g_autofree char *cover = picture_back_get_cover (muscle->name);

  return cover == NULL && !body_muscle_is_aponeurosis (muscle) && picture_back_is_of (muscle, layer);
}

static double
spare_midline (double   strength,
               double   x,
               double   y G_GNUC_UNUSED,
               gpointer data G_GNUC_UNUSED)
{
  return strength * CLAMP ((x - BESIDE_SPINE) / (CAST_FULL - BESIDE_SPINE), 0.0, 1.0);
}

void
picture_back_write_cast (const StudioPrint      *print,
                         const BodyMuscles      *muscles,
                         const PictureBackLayer *layer,
                         StudioSvg              *svg)
{
  g_autoptr(StudioHaze) haze = studio_haze_new (&cast_frame, CAST_GRAIN);
  const BodyMuscle *muscle;

  picture_back_add_covers (haze, print, muscles, layer, is_casting, CAST_LOWER);
  studio_haze_blur (haze, CAST_SOFTNESS);
  studio_haze_change (haze, spare_midline, NULL);
  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    if (is_casting (muscle, layer))
      spare_melting (haze, &cast_frame, print, muscle);
  studio_haze_limit_tones (haze, PICTURE_BACK_SHADE_TONES);
  studio_haze_write (haze, svg, "shadow", NULL, CAST_SOFTNESS);
}
