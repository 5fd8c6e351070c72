/* body-spine.h: the vertebrae, the discs and the yellow ligaments
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "studio-scene.h"

G_BEGIN_DECLS

/** body_vertebra_new: (transfer full): the vertebra of a level C1 to L5, in the body. */
StudioSolid *body_vertebra_new (const BodyMeasures *measures,
                                const char         *level);

/** body_vertebra_get_wedge: how much higher its body is in front than in the middle, as a share; of C2 to S1, which have a body. */
double body_vertebra_get_wedge (const BodyVertebra *vertebra);

/** body_vertebra_new_body: (transfer full) (nullable): its body alone, for cuts and for the side; %NULL for C1. */
StudioSolid *body_vertebra_new_body (const BodyMeasures *measures,
                                     const char         *level);

/* Lines on the left side of a lumbar vertebra that an illustrator would draw. */
typedef enum
{
  BODY_LUMBAR_JOINT,       /* the slit behind the upper articular process, from its top to the mammillary process */
  BODY_LUMBAR_MAMMILLARY,  /* around the lower side of the mammillary process */
  BODY_LUMBAR_TIP,         /* down the rear side of the end of the transverse process */
} BodyLumbarLine;

#define BODY_LUMBAR_N_KNOBS 5

/** body_lumbar_get_line: @line on the vertebra @level, L1 to L5, in the body's frame, mm. */
void body_lumbar_get_line (const BodyMeasures *measures,
                           const char         *level,
                           BodyLumbarLine      line,
                           StudioPoint         points[BODY_LUMBAR_N_KNOBS]);

/** body_lumbar_join_roots: adds to @solid, that of the vertebra @level, what joins its transverse processes to the isthmus as seen from behind; none but lumbar ones have it. */
void body_lumbar_join_roots (StudioSolid        *solid,
                             const BodyMeasures *measures,
                             const char         *level);

/** body_disc_new: (transfer full): the disc below a level C2 to L5. */
StudioSolid *body_disc_new (const BodyMeasures *measures,
                            const char         *level);

/** body_flavum_new: (transfer full): the yellow ligament below a level C2 to L5. */
StudioSolid *body_flavum_new (const BodyMeasures *measures,
                              const char         *level);

/** body_spine_add: adds "C1" to "L5", the discs "DC2" to "DL5" and the ligaments "LFC2" to "LFL5". */
void body_spine_add (StudioScene        *scene,
                     const BodyMeasures *measures);

/** body_membrane_new: (transfer full): what closes the canal between C1 and C2 behind. */
StudioSolid *body_membrane_new (const BodyMeasures *measures);

G_END_DECLS
