/* rw-depth.h: how deep the picture is looked into
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-style.h"

G_BEGIN_DECLS

/**
 * RwDepth:
 * @RW_DEPTH_SEE_THROUGH: the muscles as a veil over the bones
 * @RW_DEPTH_SKIN: the skin
 * @RW_DEPTH_SUPERFICIAL: the muscles under the skin, such as trapezius
 * @RW_DEPTH_MIDDLE: without those: rhomboids, levator, serratus posterior
 * @RW_DEPTH_DEEP: without those: erector spinae, multifidus, quadratus lumborum; from the side the
 *   long columns and their tendon lie before the others
 * @RW_DEPTH_BONE: no muscles
 *
 * What is peeled away, from outside in; the first shows all at once. The nicks
 * are the words of the command line and of the settings.
 */
typedef enum
{
  RW_DEPTH_SEE_THROUGH,
  RW_DEPTH_SKIN,
  RW_DEPTH_SUPERFICIAL,
  RW_DEPTH_MIDDLE,
  RW_DEPTH_DEEP,
  RW_DEPTH_BONE,
} RwDepth;

#define RW_N_DEPTHS (RW_DEPTH_BONE + 1)

#define RW_TYPE_DEPTH (rw_depth_get_type ())
GType rw_depth_get_type (void);

/** rw_depth_get_name: (transfer none): @self in a few words for people. */
const char *rw_depth_get_name (RwDepth self);

/**
 * rw_depth_get_layers:
 *
 * Returns: which of RW_LAYERS_PICTURE are there at this depth. The kidneys are
 *   a person's own choice and not among them; a section is cut through
 *   everything and keeps all its layers, but fades what is peeled away
 */
RwLayers rw_depth_get_layers (RwDepth  self,
                              RwAspect aspect);

/**
 * RwZoneGround:
 * @RW_ZONE_ON_SKIN: skin, bones, and muscles that are no more than a veil
 * @RW_ZONE_ON_FLESH: opaque muscles
 * @RW_ZONE_ON_CUT: a section, in which every part is small and counts
 *
 * What zones lie on.
 */
typedef enum
{
  RW_ZONE_ON_SKIN,
  RW_ZONE_ON_FLESH,
  RW_ZONE_ON_CUT,
} RwZoneGround;

/** rw_depth_get_zone_ground: what zones lie on where @layers are shown at this depth from @aspect. */
RwZoneGround rw_depth_get_zone_ground (RwDepth  self,
                                       RwAspect aspect,
                                       RwLayers layers);

/**
 * rw_depth_get_share:
 * @layer: one of RW_LAYERS_PICTURE
 *
 * Returns: what this depth leaves of @layer as a whole, 0 to 1: less than all in a
 *   section, of what is peeled away
 */
double rw_depth_get_share (RwDepth  self,
                           RwAspect aspect,
                           RwLayers layer);

/**
 * rw_depth_append_rules:
 * @layers: those that are seen
 * @text: takes rules of CSS, to follow those of a style
 *
 * Says how the muscles are painted at this depth: which groups, and whether as
 * a veil or as opaque flesh. Opacity of a whole layer is left to
 * rw_depth_get_share().
 */
void rw_depth_append_rules (RwDepth   self,
                            RwAspect  aspect,
                            RwLayers  layers,
                            GString  *text);

G_END_DECLS
