/* rw-about.c: the windows that tell about the program itself
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-about.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static void
append_display (GString   *lines,
                GtkWindow *window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));

  g_string_append_printf (lines, "Display: %s\n", G_OBJECT_TYPE_NAME (gtk_widget_get_display (GTK_WIDGET (window))));
  if (renderer != NULL)
    g_string_append_printf (lines, "Renderer: %s\n", G_OBJECT_TYPE_NAME (renderer));
  if (surface != NULL)
    g_string_append_printf (lines, "Scale: %d\n", gdk_surface_get_scale_factor (surface));
}

static void
append_style (GString *lines)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  g_string_append_printf (lines, "Text: %d dpi\n", dpi / 1024);
  g_string_append_printf (lines, "Dark: %s\n", adw_style_manager_get_dark (style) ? "yes" : "no");
  g_string_append_printf (lines, "High contrast: %s\n", adw_style_manager_get_high_contrast (style) ? "yes" : "no");
}

/* Not translated: it is for who mends the program. */
char *
rw_about_dup_system (GtkWindow *window)
{
  g_autoptr(GString) lines = g_string_new ("Rollwise " RW_VERSION "\n");

  g_string_append_printf (lines, "GTK %u.%u.%u, built with %d.%d.%d\n",
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          GTK_MAJOR_VERSION, GTK_MINOR_VERSION, GTK_MICRO_VERSION);
  g_string_append_printf (lines, "libadwaita %u.%u.%u\n",
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version ());
  if (window != NULL)
    append_display (lines, window);
  append_style (lines);
  g_string_append_printf (lines, "Language: %s\n", g_get_language_names ()[0]);

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

void
rw_about_present (GtkWindow *parent)
{
  static const char *developers[] = { "The Rollwise developers", NULL };
  static const char *article[] = { "Grant Frost", NULL };
  g_autofree char *system = rw_about_dup_system (parent);
  GtkWidget *about = g_object_new (ADW_TYPE_ABOUT_WINDOW,
                                   "transient-for", parent,
                                   "modal", TRUE,
                                   "application-name", _("Rollwise"),
                                   "application-icon", RW_APPLICATION_ID,
                                   "version", RW_VERSION,
                                   "developer-name", developers[0],
                                   "developers", developers,
                                   "artists", developers,
                                   "copyright", "© 2026 The Rollwise developers",
                                   "license-type", GTK_LICENSE_GPL_3_0,
                                   "comments", _("Where may I press on my back, and how? "
                                                 "General guidance, not medical advice."),
                                   "website", "https://github.com/rollwise/rollwise",
                                   "issue-url", "https://github.com/rollwise/rollwise/issues",
                                   "debug-info", system,
                                   "debug-info-filename", "rollwise-system.txt",
                                   NULL);

  adw_about_window_add_credit_section (ADW_ABOUT_WINDOW (about),
                                       _("The physiotherapist’s article Rollwise grew from"), article);
  gtk_window_present (GTK_WINDOW (about));
}

void
rw_about_present_shortcuts (GtkWindow *parent)
{
  g_autoptr(GtkBuilder) builder = gtk_builder_new_from_resource ("/io/github/rollwise/Rollwise/rw-shortcuts.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (shortcuts, parent);
  gtk_window_present (shortcuts);
}
