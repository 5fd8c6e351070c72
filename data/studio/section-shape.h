/* section-shape.h: one thing that a section cuts
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "studio-point.h"

G_BEGIN_DECLS

/* What a shape is made of; section-tissue.c gives each its look. */
typedef enum
{
  SECTION_SKIN,
  SECTION_FAT,
  SECTION_PADDING,        /* fat of which little is seen between organs */
  SECTION_BED,        /* loose tissue that others lie in */
  SECTION_MUSCLE,
  SECTION_COARSE_MUSCLE, /* the long columns of the back */
  SECTION_DEEP_MUSCLE, /* short ones beside the spine */
  SECTION_THIN_MUSCLE, /* sheets */
  SECTION_FINE_MUSCLE, /* of the neck, whose section is drawn larger */
  SECTION_QUIET_MUSCLE, /* heart, tongue of the diaphragm */
  SECTION_BONE,
  SECTION_BONE_CANAL,     /* of a vein in a vertebral body, lined with cortex */
  SECTION_THIN_BONE,
  SECTION_RIB,
  SECTION_CARTILAGE,
  SECTION_LIGAMENT,
  SECTION_CANAL,
  SECTION_DURA,
  SECTION_CORD,
  SECTION_GREY_MATTER,
  SECTION_NERVE,
  SECTION_ARTERY,
  SECTION_VEIN,
  SECTION_LYMPHATIC,      /* a pale vessel with a thin wall */
  SECTION_LUNG,
  SECTION_BOWEL,
  SECTION_ILEUM,          /* thinner and smoother than the duodenum and the jejunum */
  SECTION_COLLAPSED,      /* small bowel whose walls nearly lie on each other */
  SECTION_URETER,
  SECTION_GULLET,
  SECTION_COLON,
  SECTION_KIDNEY,
  SECTION_SLIT,           /* between walls that lie on each other: a joint, the gullet */
  SECTION_ATRIUM,         /* smooth, with a thin wall of its own */
  SECTION_VENTRICLE,      /* with trabeculae along its wall */
  SECTION_VENOUS_ATRIUM,  /* of the right heart */
  SECTION_VENOUS_VENTRICLE,
  SECTION_LINING,         /* of the larynx: what is soft between its muscles and the air */
  SECTION_AIRWAY,
  SECTION_BRONCHUS,       /* within a ring of cartilage */
  SECTION_GLAND,
} SectionTissue;

/* How the points of a shape are meant. */
typedef enum
{
  SECTION_ONE,     /* an outline as it stands */
  SECTION_PAIR,    /* an outline of the right side; the left is its mirror image */
  SECTION_WHOLE,   /* the right half from the front to the back of the midline; the left joins it */
  SECTION_BAND,    /* the middle line of a band that thins out at both ends */
  SECTION_BANDS,   /* the same on both sides */
  SECTION_DOTS,    /* small round things around their middles */
  SECTION_LUMINA,  /* tubes cut across, more or less aslant: x, z, half the width, mm, how much longer, and which way, degrees from x */
  SECTION_TWIGS,   /* lines parted by ";" that thin out from their first point; "=" before one: on both sides; "<": a branch, "<<": a branch of one, and so narrower */
} SectionForm;

/**
 * SectionShape:
 * @id: its id; pairs have "-left" and "-right" after it
 * @width: half the width of a band or the root of a twig, half the lesser width of a dot; of another outline how far it swells beyond its points, mm
 * @grain: which way its bundles run, degrees from x towards the back; of twigs how wide they end, in parts of their roots
 * @points: x and z of the body frame, mm, in pairs, on the person's right; of a muscle, after ";", the point or line that its septa spring from
 * @holes: (nullable): outlines cut out of it, in the same form, parted by ";"
 */
typedef struct
{
  const char *id;
  SectionTissue tissue;
  SectionForm form;
  double width;
  double grain;
  const char *points;
  const char *holes;
} SectionShape;

/** section_shape_get_outline: (transfer full) (element-type StudioPoint): its fine outline, x and y of the picture. */
GArray *section_shape_get_outline (const SectionShape *self,
                                   gboolean            left);

/** section_shape_get_holes: (transfer full) (element-type GArray of StudioPoint): its holes' outlines. */
GPtrArray *section_shape_get_holes (const SectionShape *self,
                                    gboolean            left);

/** section_shape_get_hilum: (transfer full) (nullable) (element-type StudioPoint): what the septa of a muscle spring from; %NULL of a sheet. */
GArray *section_shape_get_hilum (const SectionShape *self,
                                 gboolean            left) G_GNUC_WARN_UNUSED_RESULT;

/**
 * SectionLumen:
 * @middle: in x and y of the picture, mm
 * @radius: half its width across, mm
 * @ratio: how much longer it is than wide
 * @turn: which way it is longer, radians from x downwards
 */
typedef struct
{
  StudioPoint middle;
  double radius;
  double ratio;
  double turn;
} SectionLumen;

/** section_lumen_get_rim: the place of its rim, or @share as far from its middle, at @angle, radians from its long way, mm of the picture. */
StudioPoint section_lumen_get_rim (const SectionLumen *self,
                                   double              angle,
                                   double              share);

/** section_shape_get_lumina: (transfer full) (element-type SectionLumen): its dots or tubes. */
GArray *section_shape_get_lumina (const SectionShape *self) G_GNUC_WARN_UNUSED_RESULT;

/** section_shape_get_twigs: (transfer full): all twigs as path data, @share as wide as they are, along their side towards the lamp. */
char *section_shape_get_twigs (const SectionShape *self,
                               double              share);

G_END_DECLS
