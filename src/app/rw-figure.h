/* rw-figure.h: how the body is shown: how deep, which layers, which skin
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-depth.h"
#include "rw-palette.h"
#include "rw-units.h"

G_BEGIN_DECLS

/**
 * RwFigure:
 *
 * What a person chose to see. No verdict depends on it.
 *
 * Properties: `depth` (#RwDepth), `skin-tone` (#RwSkinTone), `palette` (#RwHues),
 * `zone-strength` (percent of the usual colour on a zone) and `units` (#RwUnits, of
 * every length that is told); and, whether
 * each is seen where the depth has it: `skin`, `muscle`, `ribs`, `bones`,
 * `organs` (the kidneys; a section always shows what it is cut through),
 * `zones` (the colours of the ratings), `contact` (where the tool presses),
 * `labels` (names beside the body).
 */
#define RW_TYPE_FIGURE (rw_figure_get_type ())
G_DECLARE_FINAL_TYPE (RwFigure, rw_figure, RW, FIGURE, GObject)

/** RwFigureSwitch: what can be shown or hidden alone; in the order of a list. */
typedef enum
{
  RW_FIGURE_SKIN,
  RW_FIGURE_MUSCLE,
  RW_FIGURE_RIBS,
  RW_FIGURE_BONES,
  RW_FIGURE_ORGANS,
  RW_FIGURE_ZONES,
  RW_FIGURE_CONTACT,
  RW_FIGURE_LABELS,
} RwFigureSwitch;

#define RW_N_FIGURE_SWITCHES (RW_FIGURE_LABELS + 1)

/** rw_figure_new: (transfer full): as a new window has it. */
RwFigure *rw_figure_new (void);

RwDepth rw_figure_get_depth (RwFigure *self);

void rw_figure_set_depth (RwFigure *self,
                          RwDepth   depth);

/** rw_figure_step: goes @steps deeper, negative: shallower, as far as there are depths. */
void rw_figure_step (RwFigure *self,
                     int       steps);

RwSkinTone rw_figure_get_skin_tone (RwFigure *self);

void rw_figure_set_skin_tone (RwFigure   *self,
                              RwSkinTone  tone);

RwHues rw_figure_get_hues (RwFigure *self);

/** rw_figure_set_hues: the property `palette`. */
void rw_figure_set_hues (RwFigure *self,
                         RwHues    hues);

/* The weakest that the zones can be asked to be, percent. */
#define RW_FIGURE_LEAST_ZONE_STRENGTH 20

int rw_figure_get_zone_strength (RwFigure *self);

/** rw_figure_set_zone_strength: @percent is brought between %RW_FIGURE_LEAST_ZONE_STRENGTH and 100. */
void rw_figure_set_zone_strength (RwFigure *self,
                                  int       percent);

RwUnits rw_figure_get_units (RwFigure *self);

void rw_figure_set_units (RwFigure *self,
                          RwUnits   units);

/**
 * rw_figure_get_palette:
 *
 * Returns: (transfer none): the palette of @style with the hues, the skin and the
 *   strength of the zones that were chosen. It stays where it is as long as the
 *   figure lives, and changes with it: ask again after #RwFigure::colors-changed.
 */
const RwPalette *rw_figure_get_palette (RwFigure *self,
                                        RwStyle   style);

/** rw_figure_get_switch_name: (transfer none): the property of @which. */
const char *rw_figure_get_switch_name (RwFigureSwitch which);

/** rw_figure_shows: whether @which is to be seen where the depth has it. */
gboolean rw_figure_shows (RwFigure       *self,
                          RwFigureSwitch  which);

void rw_figure_set_shows (RwFigure       *self,
                          RwFigureSwitch  which,
                          gboolean        shown);

/** rw_figure_offers: whether @which makes a difference at the present depth from @aspect. */
gboolean rw_figure_offers (RwFigure       *self,
                           RwFigureSwitch  which,
                           RwAspect        aspect);

/** rw_figure_get_layers: those of RW_LAYERS_PICTURE that are seen from @aspect. */
RwLayers rw_figure_get_layers (RwFigure *self,
                               RwAspect  aspect);

/** rw_figure_is_default: whether depth and switches are those of a new window. */
gboolean rw_figure_is_default (RwFigure *self);

/** rw_figure_reset: makes depth and switches those of a new window; the skin tone stays. */
void rw_figure_reset (RwFigure *self);

G_END_DECLS
