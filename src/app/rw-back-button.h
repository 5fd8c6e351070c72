/* rw-back-button.h: the button that leads back from a page
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RwBackButton:
 *
 * An arrow, and words that say where it leads to whoever rests on it or can not
 * see it. A press is `win.back`.
 */
#define RW_TYPE_BACK_BUTTON (rw_back_button_get_type ())
G_DECLARE_FINAL_TYPE (RwBackButton, rw_back_button, RW, BACK_BUTTON, GtkButton)

GtkWidget *rw_back_button_new (void);

/** rw_back_button_set_words: says where it leads. */
void rw_back_button_set_words (RwBackButton *self,
                               const char   *words);

G_END_DECLS
