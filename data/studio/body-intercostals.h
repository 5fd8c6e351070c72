/* body-intercostals.h: the muscles between the ribs
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "body-measures.h"
#include "body-sheet.h"
#include "studio-relief.h"

G_BEGIN_DECLS

/* There is one between every two ribs. */
#define BODY_N_INTERCOSTALS 11

/**
 * body_intercostal_new:
 * @number: of the rib above it, 1 to %BODY_N_INTERCOSTALS
 *
 * Returns: (transfer full): the left outer muscle from rib to rib as it is seen from
 *   the side, x and y of that view, mm: its fibres run down and forwards, and it ends
 *   where the ribs turn into cartilage
 */
BodySheet *body_intercostal_new (const BodyMeasures *measures,
                                 guint               number);

/** body_intercostal_make_relief: (transfer full): the same as a form, which bends round the chest as the ribs do. */
StudioRelief *body_intercostal_make_relief (const BodyMeasures *measures,
                                            guint               number);

/* Before that their thin sheet of tendon lets the inner ones be seen. */
#define BODY_N_INTERCARTILAGES 8

/** body_intercartilage_new: (transfer full): what is seen between a cartilage and the one below, as above; its fibres run down and backwards. */
BodySheet *body_intercartilage_new (const BodyMeasures *measures,
                                    guint               number);

/** body_intercartilage_make_relief: (transfer full): the same as a form. */
StudioRelief *body_intercartilage_make_relief (const BodyMeasures *measures,
                                               guint               number);

G_END_DECLS
