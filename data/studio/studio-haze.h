/* studio-haze.h: a soft shade that lies on whatever is beneath it
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-print.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/**
 * StudioHaze:
 *
 * How strong a shade of one colour is at each place, from 0, clear, to 1. It is drawn as
 * one small picture: smooth at any size, where shapes upon each other show their steps.
 */
typedef struct _StudioHaze StudioHaze;

/** studio_haze_new: a clear haze over @box, in grains of @grain mm. */
StudioHaze *studio_haze_new (const StudioBox *box,
                             double           grain);

void studio_haze_free (StudioHaze *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StudioHaze, studio_haze_free)

/** studio_haze_add_cover: 1 where @id is seen in @print, moved by @dx and @dy mm. */
void studio_haze_add_cover (StudioHaze        *self,
                            const StudioPrint *print,
                            const char        *id,
                            double             dx,
                            double             dy);

/** studio_haze_add_shadow: how dark @id is in @print by @tones, carried on beyond its outline. */
void studio_haze_add_shadow (StudioHaze        *self,
                             const StudioPrint *print,
                             const char        *id,
                             const StudioTones *tones);

/** studio_haze_add_polygon: makes the haze within @points stronger by @amount. */
void studio_haze_add_polygon (StudioHaze        *self,
                              const StudioPoint *points,
                              guint              n_points,
                              double             amount);

/**
 * studio_haze_add_streak:
 * @course: mm
 * @n_points: of it, at least two
 * @half_width: how far it reaches to both sides in its middle, mm; it is pointed at both ends
 * @amount: by which it makes the haze stronger
 */
void studio_haze_add_streak (StudioHaze        *self,
                             const StudioPoint *course,
                             guint              n_points,
                             double             half_width,
                             double             amount);

/** studio_haze_limit_tones: tells it in @n_tones only, 3 to %STUDIO_SHADE_HAZE_TONES, where no eye tells their steps: a multiple of three, for so the list of tones is text without padding. */
void studio_haze_limit_tones (StudioHaze *self,
                              guint       n_tones);

/** studio_haze_blur: softens all by @deviation mm. */
void studio_haze_blur (StudioHaze *self,
                       double      deviation);

/**
 * StudioHazeFunc:
 *
 * Returns: the strength at a place, where it was @strength
 */
typedef double (*StudioHazeFunc) (double   strength,
                                  double   x,
                                  double   y,
                                  gpointer data);

/** studio_haze_change: changes the strength of every grain. */
void studio_haze_change (StudioHaze     *self,
                         StudioHazeFunc  change,
                         gpointer        data);

/** studio_haze_strengthen: makes every grain @by times as strong, 1 at most. */
void studio_haze_strengthen (StudioHaze *self,
                             double      by);

/** studio_haze_multiply: weakens each grain as far as that of @by, over the same box, is below 1. */
void studio_haze_multiply (StudioHaze       *self,
                           const StudioHaze *by);

/** studio_haze_spare: weakens each grain as far as @by, over the same box, is strong. */
void studio_haze_spare (StudioHaze       *self,
                        const StudioHaze *by);

/** studio_haze_add: adds the strength of @by, over the same box. */
void studio_haze_add (StudioHaze       *self,
                      const StudioHaze *by);

/**
 * studio_haze_make_element:
 * @letter: the material: the rule for its tone 0 has "fill" and "fill-opacity"
 * @clip: (nullable): the id of a clip path
 * @apart: how far apart samples lie, mm; about as far as the haze was softened
 *
 * Returns: (transfer full) (nullable): an image element; %NULL where all is clear
 */
char *studio_haze_make_element (const StudioHaze *self,
                                const char       *letter,
                                const char       *clip,
                                double            apart) G_GNUC_WARN_UNUSED_RESULT;

/** studio_haze_write: that element, if there is one, into @svg. */
void studio_haze_write (const StudioHaze *self,
                        StudioSvg        *svg,
                        const char       *letter,
                        const char       *clip,
                        double            apart);

G_END_DECLS
