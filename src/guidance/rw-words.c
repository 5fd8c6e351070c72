/* rw-words.c: the words for ratings, tools, loads and grounds
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-words.h"

#include <glib/gi18n-lib.h>

const char *
rw_words_rating (RwRating rating)
{
  switch (rating)
    {
    case RW_RATING_SAFE:
      return C_("rating", "Safe");
    case RW_RATING_CAUTIOUS:
      return C_("rating", "Cautious");
    case RW_RATING_AVOID:
      return C_("rating", "Avoid");
    case RW_RATING_NONE:
    default:
      return C_("rating", "Off the back");
    }
}

const char *
rw_words_rating_meaning (RwRating rating)
{
  switch (rating)
    {
    case RW_RATING_SAFE:
      return _("Usually suitable, but no promise.");
    case RW_RATING_CAUTIOUS:
      return _("Go gently here, and take care.");
    case RW_RATING_AVOID:
      return _("Do not use this tool here in this way.");
    case RW_RATING_NONE:
    default:
      return _("The tool presses on no part of the back that is rated. Drag it back on to a coloured part.");
    }
}

const char *
rw_words_tool (RwToolKind tool)
{
  switch (tool)
    {
    case RW_TOOL_LACROSSE_BALL:
      return _("Lacrosse ball");
    case RW_TOOL_PEANUT_BALL:
      return _("Peanut ball");
    case RW_TOOL_FOAM_ROLLER:
    default:
      return _("Foam roller");
    }
}

const char *
rw_words_density (RwDensity density)
{
  switch (density)
    {
    case RW_DENSITY_SOFT:
      return C_("density", "Soft");
    case RW_DENSITY_FIRM:
      return C_("density", "Firm");
    case RW_DENSITY_MEDIUM:
    default:
      return C_("density", "Medium");
    }
}

const char *
rw_words_load (RwLoad load)
{
  switch (load)
    {
    case RW_LOAD_WALL:
      return C_("load", "Against a wall");
    case RW_LOAD_HIPS_DOWN:
      return C_("load", "Hips down");
    case RW_LOAD_HIPS_UP:
    default:
      return C_("load", "Hips up");
    }
}

static const char *
get_density_within (RwDensity density)
{
  switch (density)
    {
    case RW_DENSITY_SOFT:
      return C_("density, within a line", "soft");
    case RW_DENSITY_FIRM:
      return C_("density, within a line", "firm");
    case RW_DENSITY_MEDIUM:
    default:
      return C_("density, within a line", "medium");
    }
}

static const char *
get_load_within (RwLoad load)
{
  switch (load)
    {
    case RW_LOAD_WALL:
      return C_("load, within a line", "against a wall");
    case RW_LOAD_HIPS_DOWN:
      return C_("load, within a line", "hips down");
    case RW_LOAD_HIPS_UP:
    default:
      return C_("load, within a line", "hips up");
    }
}

char *
rw_words_dup_use (RwToolKind tool,
                  RwDensity  density,
                  RwLoad     load)
{
  /* Translators: tool, density and where the weight rests: "Foam roller, soft, hips up" */
  return g_strdup_printf (C_("tool, density and load", "%s, %s, %s"), rw_words_tool (tool),
                          get_density_within (density), get_load_within (load));
}

const char *
rw_words_side (RwSide side)
{
  switch (side)
    {
    case RW_SIDE_LEFT:
      return C_("side", "Left");
    case RW_SIDE_RIGHT:
      return C_("side", "Right");
    case RW_SIDE_BOTH:
      return C_("side", "Both sides");
    case RW_SIDE_MIDLINE:
    default:
      return C_("side", "Midline");
    }
}

const char *
rw_words_ground (RwGround ground)
{
  switch (ground)
    {
    case RW_GROUND_ARTICLE:
      return C_("ground", "Physiotherapist’s article");
    case RW_GROUND_CONSENSUS:
      return C_("ground", "Experts agree");
    case RW_GROUND_ADVICE:
      return C_("ground", "Clinicians advise");
    case RW_GROUND_DISPUTED:
      return C_("ground", "Experts disagree");
    case RW_GROUND_ANATOMY:
    default:
      return C_("ground", "Our caution, from anatomy");
    }
}

static char *
dup_place_at (const char *level,
              RwSide      side)
{
  switch (side)
    {
    case RW_SIDE_LEFT:
      /* Translators: where the tool lies; %s is a vertebra such as T7. */
      return g_strdup_printf (_("%s, left"), level);
    case RW_SIDE_RIGHT:
      /* Translators: where the tool lies; %s is a vertebra such as T7. */
      return g_strdup_printf (_("%s, right"), level);
    case RW_SIDE_BOTH:
      /* Translators: where the tool lies; %s is a vertebra such as T7. */
      return g_strdup_printf (_("%s, both sides"), level);
    case RW_SIDE_MIDLINE:
    default:
      /* Translators: where the tool lies; %s is a vertebra such as T7. */
      return g_strdup_printf (_("%s, midline"), level);
    }
}

static char *
dup_place_between (const char *upper,
                   const char *lower,
                   RwSide      side)
{
  switch (side)
    {
    case RW_SIDE_LEFT:
      /* Translators: where the tool lies, between two vertebrae such as T11 and T12. */
      return g_strdup_printf (_("%s – %s, left"), upper, lower);
    case RW_SIDE_RIGHT:
      /* Translators: where the tool lies, between two vertebrae such as T11 and T12. */
      return g_strdup_printf (_("%s – %s, right"), upper, lower);
    case RW_SIDE_BOTH:
      /* Translators: where the tool lies, between two vertebrae such as T11 and T12. */
      return g_strdup_printf (_("%s – %s, both sides"), upper, lower);
    case RW_SIDE_MIDLINE:
    default:
      /* Translators: where the tool lies, between two vertebrae such as T11 and T12. */
      return g_strdup_printf (_("%s – %s, midline"), upper, lower);
    }
}

/* The levels above and below @y, where @y lies in the disc between them. */
static gboolean
find_disc (RwAtlas        *atlas,
           double          y,
           const RwLevel **upper,
           const RwLevel **lower)
{
  for (guint i = 1; i < rw_atlas_get_n_levels (atlas); i++)
    {
      *upper = rw_atlas_get_level (atlas, i - 1);
      *lower = rw_atlas_get_level (atlas, i);
      if (y > (*upper)->bottom && y < (*lower)->top)
        return TRUE;
    }

  return FALSE;
}

char *
rw_words_dup_place (RwContact *contact)
{
  RwAtlas *atlas;
  double y;
  const RwLevel *upper;
  const RwLevel *lower;

  g_return_val_if_fail (contact != NULL, NULL);

  if (rw_contact_get_area (contact) <= 0.0)
    return g_strdup (C_("rating", "Off the back"));

  atlas = rw_contact_get_atlas (contact);
  y = rw_contact_get_placement (contact)->y;
  if (find_disc (atlas, y, &upper, &lower))
    return dup_place_between (upper->id, lower->id, rw_contact_get_side (contact));

  return dup_place_at (rw_atlas_get_level_at (atlas, y)->id, rw_contact_get_side (contact));
}

const char *
rw_words_aspect (RwAspect aspect)
{
  switch (aspect)
    {
    case RW_ASPECT_SIDE:
      return C_("aspect", "Side View");
    case RW_ASPECT_SECTION:
      return C_("aspect", "Section");
    case RW_ASPECT_BACK:
    default:
      return C_("aspect", "Back View");
    }
}

/* A section has one level: the one it cuts. */
static const char *
get_cut (RwAtlas *atlas)
{
  return rw_atlas_get_level (atlas, 0)->id;
}

char *
rw_words_dup_view (RwAtlas *atlas)
{
  g_return_val_if_fail (atlas != NULL, NULL);

  if (rw_atlas_get_aspect (atlas) != RW_ASPECT_SECTION)
    return g_strdup (rw_words_aspect (rw_atlas_get_aspect (atlas)));

  /* Translators: a view of the body, cut across at a vertebra such as T7. */
  return g_strdup_printf (_("Section at %s"), get_cut (atlas));
}

char *
rw_words_dup_view_near (RwAtlas       *atlas,
                        const RwLevel *level)
{
  g_return_val_if_fail (atlas != NULL, NULL);
  g_return_val_if_fail (level != NULL, NULL);

  if (rw_atlas_get_aspect (atlas) != RW_ASPECT_SECTION || g_str_equal (get_cut (atlas), level->id))
    return rw_words_dup_view (atlas);

  /* Translators: a view of the body, cut across at the first vertebra; the tool lies at the second one. */
  return g_strdup_printf (_("Section at %s, the nearest to %s"), get_cut (atlas), level->id);
}

const char *
rw_words_seen_from_above (void)
{
  /* Translators: below the name of a vertebra such as T7, at which the body is cut across. */
  return C_("section", "seen from above");
}

char *
rw_words_dup_view_title (RwAtlas       *atlas,
                         const RwLevel *level)
{
  g_return_val_if_fail (atlas != NULL, NULL);
  g_return_val_if_fail (level != NULL, NULL);

  if (rw_atlas_get_aspect (atlas) != RW_ASPECT_SECTION)
    return rw_words_dup_view (atlas);

  /* Translators: a view of the body, cut across at a vertebra such as T7. */
  if (g_str_equal (get_cut (atlas), level->id))
    return g_strdup_printf (_("Section at %s, seen from above"), get_cut (atlas));

  /* Translators: a view of the body, cut across at the first vertebra; the tool lies at the second one. */
  return g_strdup_printf (_("Section at %s, the nearest to %s, seen from above"), get_cut (atlas), level->id);
}

char *
rw_words_dup_view_label (RwAtlas *atlas)
{
  g_return_val_if_fail (atlas != NULL, NULL);

  switch (rw_atlas_get_aspect (atlas))
    {
    case RW_ASPECT_SIDE:
      return g_strdup (_("The body, seen from the left"));
    case RW_ASPECT_SECTION:
      /* Translators: a picture of the body, cut across at a vertebra such as T7. */
      return g_strdup_printf (_("The body cut across at %s, seen from above: its left is on the left, its back below"),
                              get_cut (atlas));
    case RW_ASPECT_BACK:
    default:
      return g_strdup (_("The back, seen from behind"));
    }
}
