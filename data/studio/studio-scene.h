/* studio-scene.h: all that is lit together, seen from one side
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-print.h"
#include "studio-relief.h"
#include "studio-solid.h"

G_BEGIN_DECLS

/**
 * StudioScene:
 *
 * What stands in one scene hides and shades each other as it lies in depth.
 */
typedef struct _StudioScene StudioScene;

StudioScene *studio_scene_new (StudioView view);

void studio_scene_free (StudioScene *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StudioScene, studio_scene_free)

StudioView studio_scene_get_view (const StudioScene *self);

/** studio_scene_add_solid: @id becomes the id of the group in the picture; the scene takes @solid over. */
void studio_scene_add_solid (StudioScene *self,
                             const char  *id,
                             StudioSolid *solid);

/** studio_scene_add_relief: the same for a relief. */
void studio_scene_add_relief (StudioScene  *self,
                              const char   *id,
                              StudioRelief *relief);

/**
 * studio_scene_set_uneven:
 * @id: of what was added
 * @share: how much of the unevenness of the light's surfaces it has, 0 for none; 1 where nothing was said
 */
void studio_scene_set_uneven (StudioScene *self,
                              const char  *id,
                              double       share);

/** studio_scene_set_bend: bends all that is seen, by %STUDIO_BEND_MOST at most along x and y; outlines, reliefs and solids alike. */
void studio_scene_set_bend (StudioScene *self,
                            StudioBend   bend);

/**
 * studio_scene_shade:
 * @light: the lamp
 * @box: the part of the picture that is looked at, mm
 * @resolution: the size of a grain, mm (0.25 for bones, 0.8 for skin)
 *
 * Returns: (transfer full): the scene in light and shadow
 */
StudioPrint *studio_scene_shade (StudioScene       *self,
                                 const StudioLight *light,
                                 const StudioBox   *box,
                                 double             resolution);

G_END_DECLS
