/* rw-application.h: the application
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * RwApplication:
 *
 * Opens the one window. The content is read in a worker thread while GTK sets
 * itself up.
 *
 * Actions: `app.place` (a pose, see %RW_POSE_TYPE), `app.upper-back` and
 * `app.low-back` open the window and put a tool there; `app.shortcuts`,
 * `app.about`, `app.quit`.
 */
#define RW_TYPE_APPLICATION (rw_application_get_type ())
G_DECLARE_FINAL_TYPE (RwApplication, rw_application, RW, APPLICATION, AdwApplication)

/** rw_application_load: reads the content (again) and gives it to the window. */
void rw_application_load (RwApplication *self);

/**
 * rw_application_main:
 * @pose: (nullable): where the tool is to lie at first, of the form %RW_POSE_TYPE
 *
 * Opens the window, or raises the one that is open, and runs until it is closed.
 * Where there is no display it says so in one line on stderr.
 *
 * Returns: the exit status
 */
int rw_application_main (int       argc,
                         char    **argv,
                         GVariant *pose);

G_END_DECLS
