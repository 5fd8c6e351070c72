/* studio-print.c: empty for now
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "studio-print.h"

const StudioLight studio_light_bone;
const StudioLight studio_light_muscle;
const StudioLight studio_light_skin;
const StudioTones studio_tones_bone;
const StudioTones studio_tones_plate;
const StudioTones studio_tones_muscle;
const StudioTones studio_tones_skin;

void
studio_print_free (StudioPrint *self)
{
}

gboolean
studio_print_has (const StudioPrint *self,
                           const char        *id)
{
  return 0;
}

double
studio_print_get_depth (const StudioPrint *self,
                               const char        *id)
{
  return 0;
}

void
studio_print_write (const StudioPrint *self,
                         const char        *id,
                         StudioSvg         *svg,
                         const char        *letter,
                         const StudioTones *tones)
{
}

char *
studio_print_get_outline (const StudioPrint *self,
                                const char        *id,
                                double             tolerance)
{
  return NULL;
}
