/* picture-back-junction.c: where flesh goes over into tendon fibre by fibre, from behind
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "picture-back-muscle.h"

#include "studio-grain.h"
#include "studio-path.h"
#include "studio-stroke.h"

/* Fascicles reach into the tendon, each to its own end, and between them strands of tendon reach into
 * the flesh; so many mm apart, from where the flesh would end, so broad at most. They lie in
 * families, of which one reaches farther than the next. All our drawing decision. */
typedef struct
{
  const char *muscle;
  gboolean at_insertion; /* and there within its tendon: of a sheet of tendon, whose strands are meant */
  double edge;   /* how far within the end of the sheet its flesh ends, mm */
  double apart;
  double reach;  /* the longest fascicle beyond that, mm */
  double inward; /* the longest strand of tendon before it, mm; 0 for none */
  double until;  /* so far across, in parts, tendon lies under it, and strands of a sheet of tendon are seen */
  double width;
} Junction;

static const Junction junctions[] = {
  { "latissimus-dorsi", FALSE, 17.0, 2.9, 21.0, 20.0, 0.5, 1.5 },
  { "serratus-posterior-inferior", TRUE, -3.4, 1.9, 7.0, 0.0, 1.0, 1.2 },
  { "serratus-aponeurosis", TRUE, 1.0, 3.2, 23.0, 0.0, 0.8, 0.8 },
  { "gluteus-medius", FALSE, 8.0, 4.4, 11.0, 8.0, 1.0, 1.4 },
  { "gluteus-medius-whole", FALSE, 7.0, 4.4, 11.0, 8.0, 1.0, 1.4 },
};

/* A family is so wide, in strands, and of a strand's length this share is that of its family. */
#define FAMILY 4.3
#define FAMILY_SHARE 0.5

/* Few are long. */
#define SHORTNESS 2.8

/* Of so many fascicles only a single fibre is left, so much finer, which reaches so much farther. */
#define SINGLE 0.5
#define SINGLE_FINER 0.45
#define SINGLE_FARTHER 1.3

/* The shortest are so long, mm, and lie so unevenly, in parts of the way to the next. */
#define SHORTEST 2.0
#define UNEVEN 0.9

/* A strand of tendon lies between every so many fascicles, begins so far out, mm, and is so much finer. */
#define TENDON_EVERY 1.9
#define TENDON_OUT 5.0
#define TENDON_FINER 0.4

/* None is straight: in its middle it lies so far aside, in parts of its length, and its tip so far, mm, most of
 * a family to the same side. What is faint is seen beside what is not, and between them no edge is even. */
#define BEND 0.07
#define STRAY 1.3
#define BEND_OVER 7.0
#define FAINT 0.55

/* So far across a muscle that springs from a sheet of tendon; beyond, it springs from bone, and is even. */
#define SPRINGING 0.88

static const Junction *
find_junction (const BodyMuscle *muscle)
{
  for (guint i = 0; i < G_N_ELEMENTS (junctions); i++)
    if (g_str_equal (junctions[i].muscle, muscle->name))
      return &junctions[i];

  return NULL;
}

/* The place so many mm @within the end. */
static StudioPoint
get_place (const Junction  *self,
           const BodySheet *sheet,
           double           across,
           double           within)
{
  double share = CLAMP (within / body_sheet_get_length (sheet), 0.0, 1.0);

  return body_sheet_get_point (sheet, CLAMP (across, 0.0, 1.0), self->at_insertion ? 1.0 - share : share);
}

/* Strands of two strengths. */
typedef struct
{
  GString *strong;
  GString *faint;
  GRand *chance;
  guint seed;
} Strands;

static void
add_strand (const Junction  *self,
            const BodySheet *sheet,
            Strands         *strands,
            double           across,
            double           from,
            double           to,
            double           width)
{
  double bend = studio_grain_get_noise (across * body_sheet_get_width (sheet, 0.5) / BEND_OVER, 0.5, strands->seed + 2);
  StudioPoint root = get_place (self, sheet, across, from);
  StudioPoint middle = get_place (self, sheet, across, 0.5 * (from + to));
  StudioPoint tip = get_place (self, sheet, across, to);
  StudioPoint along = studio_point_subtract (tip, root);
  StudioPoint aside = studio_point_normalize (studio_point (-along.y, along.x, 0.0));
  double length = hypot (along.x, along.y);
  double stray = STRAY * MIN (length / 12.0, 1.0) * (bend + 0.5 * g_rand_double_range (strands->chance, -1.0, 1.0));

  middle = studio_point_add (middle, studio_point_scale (aside, 0.3 * stray - BEND * length * bend));
  tip = studio_point_add (tip, studio_point_scale (aside, stray));
  studio_stroke_add_lens (g_rand_double (strands->chance) < FAINT ? strands->faint : strands->strong, root, middle, tip, 0.5 * width);
}

/* How long the strand @index is, 0 to 1. */
static double
get_length (guint  index,
            guint  seed,
            GRand *chance)
{
  double family = 0.5 + 0.5 * studio_grain_get_noise (index / FAMILY, 0.5, seed);

  return FAMILY_SHARE * family + (1.0 - FAMILY_SHARE) * pow (g_rand_double (chance), SHORTNESS);
}

/* How far within the end that lies, mm. */
static double
get_edge (const Junction  *self,
          const BodySheet *sheet,
          double           across)
{
  double from, to;

  body_sheet_get_tendons (sheet, CLAMP (across, 0.0, 1.0), &from, &to);

  return self->edge + (self->at_insertion ? (1.0 - to) * body_sheet_get_length (sheet) : 0.0);
}

/* Its thick half lies in the flesh, where it is not seen. */
static void
add_fascicles (const Junction  *self,
               const BodySheet *sheet,
               Strands         *strands)
{
  double until = self->at_insertion ? self->until : SPRINGING;
  guint n = (guint) (body_sheet_get_width (sheet, self->at_insertion ? 1.0 : 0.0) * until / self->apart);

  for (guint i = 0; i < n; i++)
    {
      double across = until * (i + 0.5 + UNEVEN * g_rand_double_range (strands->chance, -1.0, 1.0)) / n;
      double length = SHORTEST + (self->reach - SHORTEST) * get_length (i, strands->seed, strands->chance);
      gboolean single = g_rand_double (strands->chance) < SINGLE;
      double edge = get_edge (self, sheet, across);
      double tip = MAX (edge - length * (single ? SINGLE_FARTHER : 1.0), 0.4);
      double width = self->width * g_rand_double_range (strands->chance, 0.6, 1.0) * (single ? SINGLE_FINER : 1.0);

      add_strand (self, sheet, strands, across, 2.0 * edge - tip + 1.0, tip, width);
    }
}

static void
add_tendons (const Junction  *self,
             const BodySheet *sheet,
             Strands         *strands)
{
  guint n = (guint) (body_sheet_get_width (sheet, self->at_insertion ? 1.0 : 0.0) * self->until / (TENDON_EVERY * self->apart));

  for (guint i = 0; i < n && self->inward > 0.0; i++)
    {
      double across = self->until * (i + 0.5 + UNEVEN * g_rand_double_range (strands->chance, -1.0, 1.0)) / n;
      double length = SHORTEST + (self->inward - SHORTEST) * get_length (i, strands->seed + 1, strands->chance);

      add_strand (self, sheet, strands, across, self->edge - TENDON_OUT, self->edge + length,
                  TENDON_FINER * self->width * g_rand_double_range (strands->chance, 0.5, 1.0));
    }
}

static void
append_path (GString       *element,
             const char    *opacity,
             const GString *strands)
{
  g_autofree char *path = studio_path_in_tenths (strands->str);

  g_string_append_printf (element, "<path %s d=\"%s\"/>", opacity, path);
}

char *
picture_back_make_junction (const BodyMuscle *muscle)
{
  const Junction *self = find_junction (muscle);
  guint seed = muscle->seed + (muscle->is_left ? PICTURE_BACK_OTHER_SIDE : 0);
  g_autoptr(GRand) chance = g_rand_new_with_seed (seed);
  g_autoptr(GString) strong = g_string_new (NULL);
  g_autoptr(GString) faint = g_string_new (NULL);
  g_autoptr(GString) tendon = g_string_new (NULL);
  GString *element;

  if (self == NULL)
    return NULL;

  for (guint i = 0; i < muscle->sheets->len; i++)
    {
      Strands flesh = { strong, faint, chance, seed + i }, tendons = { tendon, tendon, chance, seed + i };

      add_fascicles (self, g_ptr_array_index (muscle->sheets, i), &flesh);
      add_tendons (self, g_ptr_array_index (muscle->sheets, i), &tendons);
    }

  element = g_string_new ("<g transform=\"scale(.1)\">");
  append_path (element, "fill=\"#fff\" fill-opacity=\".62\"", strong);
  append_path (element, "fill=\"#fff\" fill-opacity=\".3\"", faint);
  append_path (element, "fill-opacity=\".36\"", tendon);
  g_string_append (element, "</g>");

  return g_string_free (element, FALSE);
}
