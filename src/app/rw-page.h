/* rw-page.h: what the panel asks of a page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwPage:
 *
 * A widget that can stand in an #RwPanel. One page may show many things, one
 * at a time: which, its argument says. Whoever comes to a page finds the focus
 * where gtk_widget_grab_focus() puts it, or, where the page does not take it,
 * on the button that leads back.
 */
#define RW_TYPE_PAGE (rw_page_get_type ())
G_DECLARE_INTERFACE (RwPage, rw_page, RW, PAGE, GtkWidget)

/**
 * RwPageInterface:
 * @open: see rw_page_open(); left out: knows no argument
 * @dup_title: see rw_page_dup_title()
 * @dup_bar_title: see rw_page_dup_bar_title(); left out: its title
 * @get_stays: see rw_page_get_stays(); left out: does not
 * @get_tells_verdict: see rw_page_get_tells_verdict(); left out: does not
 * @get_tells_help: see rw_page_get_tells_help(); left out: does not
 */
struct _RwPageInterface
{
  GTypeInterface parent_interface;

  gboolean (*open)      (RwPage     *self,
                         const char *argument);
  char    *(*dup_title) (RwPage     *self,
                         const char *argument);
  char    *(*dup_bar_title) (RwPage     *self,
                             const char *argument);
  gboolean (*get_stays) (RwPage     *self);
  gboolean (*get_tells_verdict) (RwPage *self);
  gboolean (*get_tells_help) (RwPage *self);
};

/**
 * rw_page_open:
 * @argument: (nullable): what to show: what follows the colon of its address
 *
 * Also called for what is shown already.
 *
 * Returns: whether @self knows @argument, and shows it now
 */
gboolean rw_page_open (RwPage     *self,
                       const char *argument);

/** rw_page_dup_title: (transfer full): what @self calls what it shows for @argument: its title, and for "Back to …". */
char *rw_page_dup_title (RwPage     *self,
                         const char *argument) G_GNUC_WARN_UNUSED_RESULT;

/** rw_page_dup_bar_title: (transfer full): what stands in the header bar: its title, or something shorter where the page says that itself. */
char *rw_page_dup_bar_title (RwPage     *self,
                             const char *argument) G_GNUC_WARN_UNUSED_RESULT;

/** rw_page_get_stays: whether @self stays open while the tool is carried elsewhere. */
gboolean rw_page_get_stays (RwPage *self);

/** rw_page_get_tells_verdict: whether @self says the tool's verdict, and needs no #RwVerdictStrip above it. */
gboolean rw_page_get_tells_verdict (RwPage *self);

/** rw_page_get_tells_help: whether @self says by itself which help to seek first, where a person's red flags ask for it, however far it is scrolled. */
gboolean rw_page_get_tells_help (RwPage *self);

G_END_DECLS
