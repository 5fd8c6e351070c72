/* rw-sheet.c: the colours of the ratings in the window, beside those of the picture
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-sheet.h"

#include "rw-appearance.h"

#include <adwaita.h>

#define FOLDER "/io/github/rollwise/Rollwise/"

struct _RwSheet
{
  GObject parent_instance;

  /* Owned */
  RwFigure *figure;
  GtkCssProvider *provider;

  /* What is laid over the window, or NULL */
  const char *name;
};

G_DEFINE_FINAL_TYPE (RwSheet, rw_sheet, G_TYPE_OBJECT)

/* Those of the standard palette are the window's own. */
static const char *
find_name (RwFigure *figure)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);

  if (rw_figure_get_hues (figure) == RW_HUES_STANDARD)
    return NULL;

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? FOLDER "colour-blind-hc-dark.css" : FOLDER "colour-blind-hc.css";

  return dark ? FOLDER "colour-blind-dark.css" : FOLDER "colour-blind.css";
}

static void
rw_sheet_lay (RwSheet    *self,
              const char *name)
{
  GtkStyleProvider *provider = GTK_STYLE_PROVIDER (self->provider);
  GdkDisplay *display = gdk_display_get_default ();

  if (g_strcmp0 (name, self->name) == 0)
    return;

  if (self->name != NULL)
    gtk_style_context_remove_provider_for_display (display, provider);
  self->name = name;
  if (name == NULL)
    return;

  gtk_css_provider_load_from_resource (self->provider, name);
  /* Above the sheets of the program, which libadwaita lays. */
  gtk_style_context_add_provider_for_display (display, provider, GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
}

static void
update_cb (RwSheet *self)
{
  rw_sheet_lay (self, find_name (self->figure));
}

static void
rw_sheet_dispose (GObject *object)
{
  RwSheet *self = RW_SHEET (object);

  if (self->provider != NULL)
    rw_sheet_lay (self, NULL);
  g_clear_object (&self->provider);
  g_clear_object (&self->figure);

  G_OBJECT_CLASS (rw_sheet_parent_class)->dispose (object);
}

static void
rw_sheet_class_init (RwSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rw_sheet_dispose;
}

static void
rw_sheet_init (RwSheet *self)
{
  self->provider = gtk_css_provider_new ();
}

RwSheet *
rw_sheet_new (RwFigure *figure)
{
  RwSheet *self = g_object_new (RW_TYPE_SHEET, NULL);

  self->figure = g_object_ref (figure);
  g_signal_connect_object (figure, "notify::palette", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  rw_appearance_connect (G_CALLBACK (update_cb), self);
  update_cb (self);

  return self;
}
