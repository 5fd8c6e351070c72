/* body-muscle-fascicles.c: the bundles of fibres a muscle is made of
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "body-muscle-fascicles.h"

#include "studio-fascicles.h"
#include "studio-grain.h"
#include "studio-path.h"

/* All figures of this file are our drawing decision. A patch is so broad, mm, on a broad muscle more,
 * for its fascicles are coarser: so much of its width, but not more than that. A narrow muscle is one
 * patch across, which reaches so far beyond its borders. */
#define BREADTH 18.0
#define BROADER 0.3
#define BROADEST 32.0
#define BEYOND 1.5

/* Where a sheet is broader than long, as between two ribs, fascicles are finer: a patch is so broad in
 * parts of the length. */
#define OF_LENGTH 0.8

/* One that is so many times broader than long and yet not short, as the wall of the flank, has fine ones. */
#define FLAT 1.6

/* It is so many times as long as broad, within these, mm. */
#define LONG 4.8
#define SHORTEST 12.0
#define LONGEST 100.0

/* Patches lap over one another: the next lies so much of one further on. */
#define NEXT_ALONG 0.66
#define NEXT_ACROSS 0.7

/* Where fibres converge patches are narrower, down to this, and fewer. */
#define NARROWEST 0.5

/* The middle of the first one lies so far from an end of the flesh, in parts of it. */
#define FIRST 0.15
#define LAST 0.5

/* Places stray by so much of that, across by less, or bare bands would be left; and sizes by so much. */
#define STRAY_ALONG 0.25
#define STRAY_ACROSS 0.12
#define UNLIKE 0.14

/* One that is shorter or narrower, mm, is left out. */
#define LEAST 3.0
#define LEAST_BREADTH 0.5

/* A short patch is narrower, but not less than this: else its fascicles are folds. */
#define SLENDER 1.3
#define LEAST_SLENDER 0.85

/* The chord of a patch leaves its course by so much at most, mm; else it is so much shorter. */
#define MISS 1.0
#define SHORTER 0.8
#define N_FITS 8

/* At so many places of its length and breadth is looked whether a patch is seen; it is left out where
 * that is so at fewer than this. */
#define N_LOOKS 5
#define LEAST_SEEN 4

/* The way from a muscle towards its lamp, x and y of the picture. */
#define LAMP_ASIDE -0.6
#define LAMP_ABOVE -0.8

/* How strongly a sheath of tendon is woven, in parts of flesh. */
#define SHEATH_STRENGTH 0.4

/* Of a muscle whose weave is left out in the light, light begins so far from its middle towards the lamp, in parts of half its size,
 * and is whole so much farther; from bundle to bundle this strays by so much. */
#define LIT_FROM -0.08
#define LIT_OVER 0.7
#define LIT_STRAY 0.3

/* Fascicles run so far into a tendon, in parts of it. */
#define INTO_TENDON 0.55

typedef struct
{
  const BodyMuscle *muscle;
  const BodySheet *sheet;
  const StudioPrint *print;
  const char *id;
  guint n_files; /* of patches, side by side */
  double drift; /* across on the whole way along, for a muscle whose fibres cross it */
  double breadth; /* of a patch, mm */
  double lamp; /* -1 where light comes from the right, else 1 */
  GRand *chance;
  StudioSvg *svg;
} Weave;

static StudioPoint
get_place (const Weave *self,
           double       across,
           double       along)
{
  return body_sheet_get_point (self->sheet, CLAMP (across, -0.2, 1.2), CLAMP (along, -0.1, 1.1));
}

/* From one end of a patch to the other. */
static StudioPoint
get_chord (const Weave *self,
           double       across,
           double       along,
           double       share,
           StudioPoint *middle)
{
  double drift = 0.5 * self->drift * share;
  StudioPoint from = get_place (self, across - drift, along - 0.5 * share);
  StudioPoint to = get_place (self, across + drift, along + 0.5 * share);

  *middle = studio_point_lerp (from, to, 0.5);

  return studio_point_subtract (to, from);
}

/* Where the course bends more, patches are shorter: how much of its length one is. */
static double
fit_share (const Weave *self,
           double       across,
           double       along,
           double       share)
{
  StudioPoint place = get_place (self, across, along), middle;

  for (guint i = 0; i < N_FITS; i++)
    {
      get_chord (self, across, along, share, &middle);
      if (studio_point_get_length (studio_point_subtract (middle, place)) < MISS)
        break;
      share *= SHORTER;
    }

  return share;
}

/* In tenths of a millimetre, in which the group is. */
static void
write_patch (const Weave *self,
             StudioPoint  middle,
             StudioPoint  chord,
             double       breadth)
{
  StudioPoint along = studio_point_scale (chord, 1.0 / STUDIO_FASCICLES_LENGTH);
  StudioPoint way = studio_point_normalize (chord);
  StudioPoint aside = studio_point_scale ((StudioPoint) { -way.y, way.x, 0.0 }, breadth / STUDIO_FASCICLES_BREADTH);
  const double numbers[] = { along.x, along.y, aside.x, aside.y, middle.x, middle.y };
  g_autoptr(GString) use = g_string_new (NULL);

  g_string_printf (use, "<use xlink:href=\"#weave-%d\" transform=\"matrix(", g_rand_int_range (self->chance, 0, STUDIO_FASCICLES));
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    studio_path_add_number (use, 100 * (int) lrint (10.0 * numbers[i]));
  g_string_append (use, ")\"/>");
  studio_svg_add_element (self->svg, use->str);
}

static gboolean
is_seen (const Weave *self,
         StudioPoint  middle,
         StudioPoint  chord,
         double       breadth)
{
  StudioPoint way = studio_point_normalize (chord);
  guint n_seen = 0;

  if (self->print == NULL)
    return TRUE;

  for (guint i = 0; i < N_LOOKS; i++)
    for (guint k = 0; k < N_LOOKS; k++)
      {
        double along = (i + 0.5) / N_LOOKS - 0.5, aside = breadth * ((k + 0.5) / N_LOOKS - 0.5);

        if (studio_print_shows (self->print, self->id, middle.x + chord.x * along - way.y * aside, middle.y + chord.y * along + way.x * aside))
          n_seen++;
      }

  return n_seen >= LEAST_SEEN;
}

/* How much light falls on it there, 0 to 1: it comes from above and from the side of the lamp. */
static double
get_lit (const Weave *self,
         double       across,
         StudioPoint  place)
{
  StudioPoint off = studio_point_subtract (place, body_sheet_get_point (self->sheet, 0.5, 0.5));
  double size = 0.5 * MAX (body_sheet_get_width (self->sheet, 0.5), body_sheet_get_length (self->sheet));
  double towards = (LAMP_ASIDE * self->lamp * off.x + LAMP_ABOVE * off.y) / size;

  towards += LIT_STRAY * studio_grain_get_noise (across * self->muscle->n_bundles, 0.5, self->muscle->seed);

  return CLAMP ((towards - LIT_FROM) / LIT_OVER, 0.0, 1.0);
}

/* How broad the files are there, in parts of what patches need to lap over one another. */
static double
get_room (const Weave *self,
          double       along)
{
  if (self->n_files == 1)
    return 1.0;

  return body_sheet_get_width (self->sheet, CLAMP (along, 0.0, 1.0)) / (self->n_files * NEXT_ACROSS * self->breadth);
}

/* The lit side of a patch lies towards the lamp, and which end comes first is chance. It would be
 * @wanted long if its course were straight. */
static void
add_patch (const Weave *self,
           double       across,
           double       along,
           double       share,
           double       wanted)
{
  StudioPoint middle, chord = get_chord (self, across, along, share, &middle);
  double unlike = g_rand_double_range (self->chance, 1.0 - UNLIKE, 1.0 + UNLIKE), room = get_room (self, along);
  double slender = CLAMP (SLENDER * share / wanted, LEAST_SLENDER, 1.0);
  double breadth = self->breadth * unlike * slender * CLAMP (room, NARROWEST, 1.0);

  if (g_rand_double (self->chance) * NARROWEST > room || studio_point_get_length (chord) < LEAST || !is_seen (self, middle, chord, breadth))
    return;
  if (self->muscle->clear > 0.0 && g_rand_double (self->chance) < self->muscle->clear * get_lit (self, across, middle))
    return;
  if (self->lamp * chord.y - chord.x > 0.0)
    breadth = -breadth;
  if (g_rand_boolean (self->chance))
    {
      chord = studio_point_scale (chord, -1.0);
      breadth = -breadth;
    }
  write_patch (self, middle, chord, breadth);
}

/* From where to where there is flesh, in parts of the length. A tendon shows some of its own. */
static void
get_flesh (const Weave *self,
           double       across,
           double      *from,
           double      *to)
{
  body_sheet_get_tendons (self->sheet, CLAMP (across, 0.0, 1.0), from, to);
  *from *= self->muscle->fleshy_origin ? 0.0 : 1.0 - INTO_TENDON;
  *to += (1.0 - *to) * (self->muscle->fleshy_insertion ? 1.0 : INTO_TENDON);
}

/* From one end of the flesh to the other. */
static void
add_file (const Weave *self,
          double       across,
          double       share)
{
  double from, to, along;

  get_flesh (self, across, &from, &to);
  share = MIN (share, to - from);
  along = from + fit_share (self, across, from + FIRST * share, share) * g_rand_double_range (self->chance, FIRST, LAST);
  while (along < to - FIRST * MIN (share, 0.5 * (to - from)))
    {
      double fitted = fit_share (self, across, along, share);

      add_patch (self, across, along, fitted, share);
      along += NEXT_ALONG * fitted * g_rand_double_range (self->chance, 1.0 - STRAY_ALONG, 1.0 + STRAY_ALONG);
    }
}

static void
weave_sheet (Weave *self)
{
  double share = CLAMP (LONG * self->breadth, SHORTEST, LONGEST) / MAX (body_sheet_get_length (self->sheet), 1.0);
  double width = MAX (body_sheet_get_width (self->sheet, 0.25), body_sheet_get_width (self->sheet, 0.75));

  self->n_files = MAX (1, (guint) (width / (NEXT_ACROSS * self->breadth) + 0.5));
  for (guint i = 0; i < self->n_files; i++)
    {
      double stray = self->n_files > 1 ? g_rand_double_range (self->chance, -STRAY_ACROSS, STRAY_ACROSS) : 0.0;

      add_file (self, (i + 0.5 + stray) / self->n_files, share);
    }
}

/* What is all fascia or tendon has no bundles of flesh. */
static gboolean
is_woven (const BodyMuscle *muscle)
{
  return body_muscle_is_flesh (muscle) && !g_str_has_suffix (muscle->name, "-fascia");
}

/* (transfer full) (nullable): as an attribute; the sheath in which a muscle ends is woven too, but of tendon, and quietly. */
static char *
get_strength (const BodyMuscle *muscle)
{
  double strength = g_str_has_suffix (muscle->name, "-sheath") ? SHEATH_STRENGTH : muscle->weave;
  GString *text;

  if (strength >= 1.0)
    return NULL;

  text = g_string_new ("opacity=\"");
  studio_path_add_number (text, (int) lround (100.0 * strength));
  g_string_append_c (text, '"');

  return g_string_free (text, FALSE);
}

/* A scrap that is too small has no outline, and nothing of it is drawn. */
static gboolean
is_drawn (const char *id,
          StudioSvg  *svg)
{
  g_autofree char *clip = id != NULL ? g_strconcat ("in-", id, NULL) : NULL;

  return clip == NULL || studio_svg_has (svg, clip);
}

void
body_muscle_write_fascicles (const BodyMuscle  *self,
                             guint              sheet,
                             const StudioPrint *print,
                             const char        *id,
                             gboolean           turned,
                             StudioSvg         *svg)
{
  const BodySheet *body = g_ptr_array_index (self->sheets, sheet);
  double width = body_sheet_get_width (body, 0.5);
  double length = body_sheet_get_length (body), most = MIN (BEYOND * width, OF_LENGTH * length);
  double broadest = width > FLAT * length && OF_LENGTH * length > BROADEST ? BREADTH : BROADEST;
  double breadth = CLAMP (BROADER * width, BREADTH, broadest);
  Weave weave = { .muscle = self, .sheet = body, .print = print, .id = id, .breadth = MIN (breadth, most), .lamp = turned ? -1.0 : 1.0, .svg = svg };
  g_autofree char *within = id != NULL ? g_strdup_printf ("clip-path=\"url(#in-%s)\"", id) : NULL;
  g_autofree char *strength = get_strength (self);
  g_autofree char *attributes = g_strjoin (" ", "transform=\"scale(.1)\"", strength, NULL);

  g_return_if_fail (print == NULL || id != NULL);
  g_return_if_fail (svg != NULL);

  if (!is_woven (self) || weave.breadth < LEAST_BREADTH || !is_drawn (id, svg))
    return;

  if (self->lean != 0.0)
    weave.drift = tan (self->lean * G_PI / 180.0) * body_sheet_get_length (body) / width;
  weave.chance = g_rand_new_with_seed (self->seed + 100 + sheet);
  studio_svg_open_group (svg, NULL, NULL, within);
  studio_svg_open_group (svg, NULL, NULL, attributes);
  weave_sheet (&weave);
  studio_svg_close_group (svg);
  studio_svg_close_group (svg);
  g_rand_free (weave.chance);
}
