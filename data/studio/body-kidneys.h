/* body-kidneys.h: the kidneys
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "studio-scene.h"
#include "studio-svg.h"

G_BEGIN_DECLS

/**
 * BodyKidney:
 *
 * One kidney from behind. Millimetres and degrees; from measures/kidneys.csv,
 * which names the sources.
 */
typedef struct
{
  char *name;
  StudioPoint centre;
  double length;
  double width;
  double thickness;
  double tilt;  /* by which the lower pole leads away from the midline */
  double hilum; /* how deep the notch of its inner border is */
} BodyKidney;

typedef struct _BodyKidneys BodyKidneys;

/** body_kidneys_read: (transfer full) (nullable): from the table in @folder; the errors of studio_table_get_number(). */
BodyKidneys *body_kidneys_read (GFile   *folder,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

void body_kidneys_free (BodyKidneys *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BodyKidneys, body_kidneys_free)

/** body_kidneys_get_nth: (transfer none) (nullable): the kidneys; %NULL after the last. */
const BodyKidney *body_kidneys_get_nth (const BodyKidneys *self,
                                        guint              index);

/** body_kidney_make_relief: (transfer full): its form from behind. */
StudioRelief *body_kidney_make_relief (const BodyKidney *self);

/**
 * body_kidney_get_ureter:
 *
 * Returns: (transfer full): the ureter from the hilum to the brim of the pelvis,
 *   as path data to fill; its course, down along the tips of the lumbar
 *   transverse processes, is our drawing decision
 */
char *body_kidney_get_ureter (const BodyKidney *self);

G_END_DECLS
