/* rw-rating-look.h: how a rating looks: never by colour alone
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-rating.h"

G_BEGIN_DECLS

/** rw_rating_look_get_icon: (transfer none): the name of the icon of @rating, a shape of its own. */
const char *rw_rating_look_get_icon (RwRating rating);

/** rw_rating_look_apply: gives @widget the style class of @rating ("safe", "cautious", "avoid") and takes the others away. */
void rw_rating_look_apply (GtkWidget *widget,
                           RwRating   rating);

/** rw_rating_look_new_chip: icon and @word in the colour of @rating. */
GtkWidget *rw_rating_look_new_chip (RwRating    rating,
                                    const char *word);

G_END_DECLS
