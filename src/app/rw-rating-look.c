/* rw-rating-look.c: how a rating looks: never by colour alone
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-rating-look.h"

#include "rw-icon.h"
#include "rw-number.h"

const char *
rw_rating_look_get_icon (RwRating rating)
{
  switch (rating)
    {
    case RW_RATING_SAFE:
      return "rating-safe-symbolic";

    case RW_RATING_CAUTIOUS:
      return "rating-cautious-symbolic";

    case RW_RATING_AVOID:
      return "rating-avoid-symbolic";

    case RW_RATING_NONE:
    default:
      return "rating-none-symbolic";
    }
}

void
rw_rating_look_apply (GtkWidget *widget,
                      RwRating   rating)
{
  for (int other = RW_RATING_NONE; other <= RW_RATING_AVOID; other++)
    if (other != (int) rating)
      gtk_widget_remove_css_class (widget, rw_enum_get_nick (RW_TYPE_RATING, other));

  gtk_widget_add_css_class (widget, rw_enum_get_nick (RW_TYPE_RATING, rating));
}

GtkWidget *
rw_rating_look_new_chip (RwRating    rating,
                         const char *word)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), rw_icon_new (rw_rating_look_get_icon (rating)));
  gtk_box_append (GTK_BOX (box), gtk_label_new (word));
  gtk_widget_add_css_class (box, "rating");
  gtk_widget_add_css_class (box, "caption-heading");
  rw_rating_look_apply (box, rating);

  return box;
}
