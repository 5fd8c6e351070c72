/* rw-file-dialog.h: asks where a file is to be kept
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwFileDialogFunc:
 * @file: where to write; a file that is there already is to be replaced
 */
typedef void (*RwFileDialogFunc) (GFile    *file,
                                  gpointer  user_data);

/**
 * rw_file_dialog_save_picture:
 * @parent: the window that it stands before; while it does, keys go to it
 * @name: the name that is offered, with its ending
 * @folder: (nullable): where it opens; in the folder for pictures for %NULL
 * @func: called unless the person changes their mind, or @parent is gone
 *
 * Asks for a place for a picture.
 */
void rw_file_dialog_save_picture (GtkWindow        *parent,
                                  const char       *name,
                                  GFile            *folder,
                                  RwFileDialogFunc  func,
                                  gpointer          user_data);

G_END_DECLS
