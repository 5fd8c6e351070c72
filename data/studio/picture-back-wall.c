/* picture-back-wall.c: what closes the trunk between the ribs and below them, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "body-muscle-fascicles.h"
#include "body-muscle-fibres.h"
#include "body-ribs.h"
#include "studio-curve.h"

/* The muscles between two ribs begin behind the transverse process, mm from the
 * midline, and so many guide fibres lead down and outwards, which the whole way along
 * the space shifts them by so much of its length. Our drawing decision. */
#define BESIDE_PROCESS 15.0
#define N_GUIDES 22
#define SLANT 0.11

/* The innermost guide lies so much farther in, behind the column, mm: no gap is left beside it. */
#define INWARDS 8.0

/* Ribs lie on its edges: so many places along each are enough. */
#define N_PLACES 9

/* The rib above casts its shade on so much of a space, and from here on, in parts of the
 * length, the side of the chest turns away. */
static const double shades[] = { 0.2, 0.33, 0.48 };
#define TURN 0.4

/* What lies before the transverse processes is so many times in the shade of all. */
#define N_DEEP 3

/* Beside the column of the neck the scaleni, and nearer to it the muscles between the transverse
 * processes, lie behind all others: no gap is left between those. Our own drawing. */
static const StudioPoint neck_ground[] = {
  { 20, 21 }, { 30, 21 }, { 34.6, 30 }, { 36, 44 }, { 38.4, 62 }, { 41, 84 }, { 46, 102 }, { 50, 113 }, { 48, 124 }, { 36, 126 }, { 12, 122 }, { 12, 40 },
};

static const StudioTones tones = {
  .n_tones = 20,
  .base = 3,
  .darkest = 0.22,
  .lightest = 0.97,
  .softness = 2.2,
  .tolerance = 0.5,
  .rimmed = TRUE,
};

static const PictureBackLayer layer = {
  "wall", "muscle-deep", "belly", &tones, FALSE, FALSE, FALSE, FALSE, FALSE, FALSE, NULL,
};

/* The place at @share of the way along @line from BESIDE_PROCESS on. */
static StudioPoint
get_on_rib (const StudioTubeNode *line,
            guint                 n_nodes,
            double                share)
{
  guint first = 0;
  double place;
  guint i;

  while (first + 2 < n_nodes && line[first].centre.x < BESIDE_PROCESS)
    first++;

  place = first + CLAMP (share, 0.0, 1.0) * (n_nodes - 1 - first);
  i = MIN ((guint) place, n_nodes - 2);

  return studio_point_lerp (line[i].centre, line[i + 1].centre, place - i);
}

/* Fibres run from the rib above down and outwards. */
static BodySheet *
make_space (const BodyMeasures *measures,
            guint               number)
{
  guint n_above, n_below;
  g_autofree StudioTubeNode *above = body_rib_get_line_behind (measures, number, FALSE, &n_above);
  g_autofree StudioTubeNode *below = body_rib_get_line_behind (measures, number + 1, FALSE, &n_below);
  BodySheet *sheet = body_sheet_new ();

  for (guint i = 0; i < N_GUIDES; i++)
    {
      double share = (double) i / (N_GUIDES - 1);
      double slant = SLANT * MIN (1.0, 5.0 * MIN (share, 1.0 - share));
      StudioPoint course[] = { get_on_rib (above, n_above, share - slant / 2.0), get_on_rib (below, n_below, share + slant / 2.0) };

      for (guint k = 0; k < G_N_ELEMENTS (course) && i == 0; k++)
        course[k].x -= INWARDS;
      body_sheet_add_guide (sheet, course, G_N_ELEMENTS (course), 0.0, 0.0);
    }

  return sheet;
}

/* From @across on, and from the rib above as far as @along. */
static char *
get_part (const BodySheet *sheet,
          double           across,
          double           along)
{
  StudioPoint points[2 * N_PLACES];

  for (guint i = 0; i < N_PLACES; i++)
    {
      double place = across + (1.0 - across) * i / (N_PLACES - 1);

      points[i] = body_sheet_get_point (sheet, place, 0.0);
      points[2 * N_PLACES - 1 - i] = body_sheet_get_point (sheet, place, along);
    }

  return studio_curve_get_polygon (points, G_N_ELEMENTS (points));
}

static void
write_space_turns (const BodyMuscle *spaces,
                   StudioSvg        *svg)
{
  g_autoptr(GString) shape = g_string_new ("<path fill=\"url(#g-turn)\" d=\"");

  for (guint i = 0; i < spaces->sheets->len; i++)
    {
      g_autofree char *part = get_part (g_ptr_array_index (spaces->sheets, i), TURN, 1.0);

      g_string_append (shape, part);
    }

  g_string_append (shape, "\"/>");
  studio_svg_add_element (svg, shape->str);
}

/* Between the turns of two ribs they go on round the side. */
static void
write_side (StudioSvg *svg)
{
  g_autofree char *path = picture_back_get_chest_side ();
  g_autofree char *turn = g_strdup_printf ("<path fill=\"url(#g-turn)\" d=\"%s\"/>", path);

  studio_svg_add_path (svg, "between-ribs", path);
  studio_svg_add_element (svg, turn);
}

static void
write_spaces (const BodyMuscle *spaces,
              StudioSvg        *svg)
{
  for (guint i = 0; i < spaces->sheets->len; i++)
    studio_svg_take_path (svg, "between-ribs", get_part (g_ptr_array_index (spaces->sheets, i), 0.0, 1.0));

  for (guint i = 0; i < spaces->sheets->len; i++)
    for (guint k = 0; k < G_N_ELEMENTS (shades); k++)
      studio_svg_take_path (svg, "between-shade", get_part (g_ptr_array_index (spaces->sheets, i), 0.0, shades[k]));

  write_space_turns (spaces, svg);
}

#define IN_SPACES "clip-path=\"url(#in-spaces)\""

static void
define_spaces (const BodyMuscle *spaces,
               StudioSvg        *svg)
{
  g_autoptr(GString) clip = g_string_new ("<clipPath id=\"in-spaces\"><path d=\"");

  for (guint i = 0; i < spaces->sheets->len; i++)
    {
      g_autofree char *part = get_part (g_ptr_array_index (spaces->sheets, i), 0.0, 1.0);

      g_string_append (clip, part);
    }
  g_string_append (clip, "\"/></clipPath>");
  studio_svg_define (svg, clip->str);
}

/* The left side has fascicles of its own. Ribs lie over their ends. */
static void
write_fascicles (const BodyMuscle *spaces,
                 gboolean          left,
                 StudioSvg        *svg)
{
  BodyMuscle side = *spaces;

  side.seed += left ? spaces->sheets->len : 0;
  studio_svg_open_group (svg, NULL, left ? "muscle-deep flesh turned" : "muscle-deep flesh",
                         left ? "transform=\"scale(-1 1)\" " IN_SPACES : IN_SPACES);
  for (guint i = 0; i < spaces->sheets->len; i++)
    body_muscle_write_fascicles (&side, i, NULL, NULL, left, svg);
  studio_svg_close_group (svg);
}

/* The form, which both sides share. */
static void
write_forms (const StudioPrint *print,
             const BodyMuscles *muscles,
             StudioSvg         *svg)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    {
      if (!picture_back_is_of (muscle, &layer))
        continue;

      studio_svg_open_group (svg, NULL, NULL, picture_back_get_flank_mask (muscle));
      for (guint k = muscle->sheets->len; k > 0; k--)
        picture_back_write_sheet (print, muscle, &layer, k - 1, svg);
      studio_svg_close_group (svg);
    }
}

/* Each side has fascicles of its own. */
static void
write_flesh (const StudioPrint *print,
             const BodyMuscles *muscles,
             gboolean           left,
             StudioSvg         *svg)
{
  const BodyMuscle *muscle;

  for (guint i = 0; (muscle = body_muscles_get_nth (muscles, i)) != NULL; i++)
    {
      BodyMuscle side = *muscle;

      if (!picture_back_is_of (muscle, &layer))
        continue;

      side.seed += left ? PICTURE_BACK_OTHER_SIDE : 0;
      studio_svg_open_group (svg, NULL, NULL, picture_back_get_flank_mask (muscle));
      for (guint k = muscle->sheets->len; k > 0; k--)
        {
          g_autofree char *name = picture_back_name_sheet (muscle, k - 1);

          body_muscle_write_fascicles (&side, k - 1, print, name, left, svg);
        }
      picture_back_write_end (muscle, svg);
      body_muscle_write_fibres (&side, left, svg);
      picture_back_write_turn (print, muscle, svg);
      picture_back_write_flank (muscle, svg);
      for (guint k = 0; k < N_DEEP && g_str_has_prefix (muscle->name, "psoas"); k++)
        studio_svg_take_path (svg, "between-shade", get_part (g_ptr_array_index (muscle->sheets, 0), 0.0, 1.0));
      studio_svg_close_group (svg);
    }
}

static void
write_muscles (const StudioPrint *print,
               const BodyMuscles *muscles,
               StudioSvg         *svg)
{
  picture_back_define_flank (svg);
  studio_svg_open_group (svg, "wall-right", "muscle-deep flesh", NULL);
  write_forms (print, muscles, svg);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, "wall-right");
  for (guint i = 0; i < 2; i++)
    {
      studio_svg_open_group (svg, NULL, i > 0 ? "muscle-deep flesh turned" : "muscle-deep flesh", i > 0 ? "transform=\"scale(-1 1)\"" : NULL);
      write_flesh (print, muscles, i > 0, svg);
      studio_svg_close_group (svg);
    }
}

void
picture_back_write_wall (const BodyMeasures *measures,
                         StudioSvg          *svg)
{
  g_autoptr(GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) body_sheet_free);
  const BodyMuscle spaces = { .name = (char *) "intercostals", .seed = g_str_hash ("intercostals"), .weave = 1.0, .fleshy_origin = TRUE, .fleshy_insertion = TRUE, .sheets = sheets };
  const BodyMuscles *muscles = body_measures_get_muscles (measures);
  g_autoptr(StudioPrint) print = picture_back_print_layer (muscles, &layer, PICTURE_BACK_LAMP_ABOVE, NULL, NULL);

  for (guint number = 1; number < 12; number++)
    g_ptr_array_add (sheets, make_space (measures, number));

  studio_svg_open_group (svg, "wall", "of-muscle", NULL);
  studio_svg_open_group (svg, NULL, "flesh deep", NULL);
  studio_svg_open_group (svg, "spaces-right", "muscle-deep flesh", NULL);
  studio_svg_take_path (svg, "between-ribs", studio_curve_get_path (neck_ground, G_N_ELEMENTS (neck_ground), TRUE));
  write_side (svg);
  write_spaces (&spaces, svg);
  studio_svg_close_group (svg);
  studio_svg_add_mirror (svg, "spaces-right");
  define_spaces (&spaces, svg);
  write_fascicles (&spaces, FALSE, svg);
  write_fascicles (&spaces, TRUE, svg);
  write_muscles (print, muscles, svg);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
}
