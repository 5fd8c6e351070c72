/* rw-appearance.c: which style the desktop asks for
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-appearance.h"

#include "rw-painter.h"

#include <adwaita.h>

RwStyle
rw_appearance_get_style (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? RW_STYLE_HIGH_CONTRAST_DARK : RW_STYLE_HIGH_CONTRAST;

  return dark ? RW_STYLE_DARK : RW_STYLE_LIGHT;
}

double
rw_appearance_get_text_scale (void)
{
  int dpi = -1;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / 1024.0 / 96.0 : 1.0;
}

static void
letters_changed_cb (GtkSettings *settings)
{
  g_autofree char *name = NULL;
  PangoFontDescription *font;

  g_object_get (settings, "gtk-font-name", &name, NULL);
  font = pango_font_description_from_string (name != NULL ? name : "");
  rw_painter_set_family (pango_font_description_get_family (font));
  pango_font_description_free (font);
}

void
rw_appearance_lend_letters (void)
{
  GtkSettings *settings = gtk_settings_get_default ();

  g_signal_connect (settings, "notify::gtk-font-name", G_CALLBACK (letters_changed_cb), NULL);
  letters_changed_cb (settings);
}

void
rw_appearance_connect (GCallback callback,
                       gpointer  object)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", callback, object, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", callback, object, G_CONNECT_SWAPPED);
}
