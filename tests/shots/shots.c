/* shots.c: takes the pictures of the window that the README and stores show
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Call it with the folder to write into, on a display of its own:
 * "./dev shots" does so.
 */

#include "config.h"

#include "rw-application.h"

/* Long enough for the artwork to come back from its thread, even on a slow
 * machine: nobody waits for these pictures. */
#define SETTLE_MS 4000

typedef struct
{
  const char *name;
  int width;
  int height;
  AdwColorScheme scheme;
} Shot;

static const Shot shots[] = {
  { "light.png", 1040, 800, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark.png", 1040, 800, ADW_COLOR_SCHEME_FORCE_DARK },
  { "narrow.png", 360, 720, ADW_COLOR_SCHEME_FORCE_LIGHT },
};

static int status = 0;

static gboolean
settled_cb (gpointer user_data)
{
  gboolean *settled = user_data;

  *settled = TRUE;

  return G_SOURCE_REMOVE;
}

static void
settle (void)
{
  gboolean settled = FALSE;

  g_timeout_add (SETTLE_MS, settled_cb, &settled);
  while (!settled)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
save (GtkWidget  *window,
      const char *path)
{
  int width = gtk_widget_get_width (window);
  int height = gtk_widget_get_height (window);
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return FALSE;

  texture = gsk_renderer_render_texture (renderer, node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));

  return gdk_texture_save_to_png (texture, path);
}

/* A bare display has no compositor and no settings: the window would get the
 * thick frame and the fallback font that no desktop shows. */
static void
dress (GtkWidget *window)
{
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 11", NULL);
  gtk_widget_remove_css_class (window, "solid-csd");
  gtk_widget_add_css_class (window, "csd");
}

static void
take (GtkApplication *application,
      const Shot     *shot,
      const char     *folder)
{
  g_autofree char *path = g_build_filename (folder, shot->name, NULL);
  GtkWindow *window;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), shot->scheme);
  g_application_activate (G_APPLICATION (application));
  window = gtk_application_get_active_window (application);
  dress (GTK_WIDGET (window));
  gtk_window_set_default_size (window, shot->width, shot->height);
  settle ();

  if (!save (GTK_WIDGET (window), path))
    {
      g_printerr ("%s: could not be written\n", path);
      status = 1;
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(RwApplication) application = NULL;
  g_autoptr(GError) error = NULL;

  if (argc != 2)
    {
      g_printerr ("Usage: shots FOLDER\n");
      return 2;
    }

  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  application = g_object_new (RW_TYPE_APPLICATION,
                              "application-id", RW_APPLICATION_ID,
                              "resource-base-path", "/io/github/rollwise/Rollwise",
                              "flags", G_APPLICATION_NON_UNIQUE,
                              NULL);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (shots); i++)
    take (GTK_APPLICATION (application), &shots[i], argv[1]);

  return status;
}
