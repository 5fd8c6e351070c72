/* studio-print.h: a scene in light and shadow, ready to be drawn
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-svg.h"
#include "studio-view.h"

G_BEGIN_DECLS

/**
 * StudioLight:
 * @towards: the direction to the lamp, in the picture: x right, y down, z to
 *   the eye; any length
 * @occlusion: how much darker hollows are, 0 to 1
 * @shadow: how much darker cast shadows are, 0 to 1
 * @rim: how much darker faces are that turn away from the eye, 0 to 1
 * @gloss: how much lighter a soft highlight is, 0 to 1
 * @bounce: how much lighter is what faces downwards, where the ground throws light back
 * @uneven: how far the small hills and pits of a surface lean, 0 for none
 * @edge: how much lighter an edge is that stands out, and how much darker a groove
 */
typedef struct
{
  StudioPoint towards;
  double occlusion;
  double shadow;
  double rim;
  double gloss;
  double bounce;
  double uneven;
  double edge;
} StudioLight;

/* From above and a little left, as in an atlas plate; our own choice. */
extern const StudioLight studio_light_bone;
extern const StudioLight studio_light_muscle;
extern const StudioLight studio_light_skin;

/**
 * StudioTones:
 * @n_tones: how many tones the styles have of the material, from 0, the darkest
 * @base: the darkest that is shown, and the tone of what lies under the shading
 * @darkest: the brightness of tone 0
 * @lightest: the brightness of the last tone
 * @softness: how far brightness is smoothed, mm
 * @tolerance: how far the outline may stray when points are left out, mm
 * @rimmed: whether the outline is under the shading, which covers its inner half: a
 *   softer line
 * @n_steps: how many tones its shading is told in, where the material has a narrow range and
 *   needs few; 0 for as many as any needs
 * @least_area: a scrap of it, or a gap in it, that is smaller is left out, square mm; 0 for the
 *   measure of all
 * @apart: how far apart samples of its shading lie, mm; 0 for as many whole grains as @softness allows
 */
typedef struct
{
  guint n_tones;
  guint base;
  double darkest;
  double lightest;
  double softness;
  double tolerance;
  gboolean rimmed;
  guint n_steps;
  double least_area;
  double apart;
} StudioTones;

/* The number of tones of each stands in styles as well. */
extern const StudioTones studio_tones_bone;   /* small, carved bones: vertebrae, sacrum */
extern const StudioTones studio_tones_plate;  /* wide, smooth bones: blades, hips */
extern const StudioTones studio_tones_rib;
extern const StudioTones studio_tones_limb;   /* far and quiet */
extern const StudioTones studio_tones_disc;
extern const StudioTones studio_tones_ligament;
extern const StudioTones studio_tones_muscle;
extern const StudioTones studio_tones_tendon; /* it shines: more of its light is drawn than of a fascia's */
extern const StudioTones studio_tones_skin;

/**
 * StudioPrint:
 *
 * Brightness, depth and owner of every grain of a picture.
 */
typedef struct _StudioPrint StudioPrint;

void studio_print_free (StudioPrint *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StudioPrint, studio_print_free)

/** studio_print_has: whether anything of @id is seen. */
gboolean studio_print_has (const StudioPrint *self,
                           const char        *id);

/** studio_print_shows: whether @id is seen at a place, mm. */
gboolean studio_print_shows (const StudioPrint *self,
                             const char        *id,
                             double             x,
                             double             y);

/** studio_print_get_depth: the mean depth of what is seen of @id, towards the eye, mm. */
double studio_print_get_depth (const StudioPrint *self,
                               const char        *id);

/**
 * studio_print_write:
 * @id: the name of a solid or relief
 * @svg: where to
 * @letter: the letter of the material's classes
 * @tones: how its light becomes tones
 *
 * Writes the group @id: its shape with the class @letter and the number of the base, its
 * shading, and its outline with the class "o" and @letter, or that class on the shape
 * where @tones are rimmed, and under that the class "press" for a rim that is broader below. An empty group where too little of @id is seen, and nothing
 * where nothing is.
 */
void studio_print_write (const StudioPrint *self,
                         const char        *id,
                         StudioSvg         *svg,
                         const char        *letter,
                         const StudioTones *tones);

/** studio_print_get_outline: (transfer full) (nullable): the silhouette of what is seen of @id, as path data. */
char *studio_print_get_outline (const StudioPrint *self,
                                const char        *id,
                                double             tolerance) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
