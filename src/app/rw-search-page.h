/* rw-search-page.h: finds what there is to read
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "rw-model.h"

G_BEGIN_DECLS

/**
 * RwSearchPage:
 *
 * An entry, and below it what is found while one types, by what it is, the
 * best first, with the words that matched shown bold. Down goes from the entry to the findings,
 * Return opens the first. Where nothing is asked it says what may be asked. An
 * #RwPage without an argument; what was asked stays.
 */
#define RW_TYPE_SEARCH_PAGE (rw_search_page_get_type ())
G_DECLARE_FINAL_TYPE (RwSearchPage, rw_search_page, RW, SEARCH_PAGE, GtkWidget)

/** rw_search_page_set_model: searches in the content of @model, and says how its tool rates in the places that are found; once. */
void rw_search_page_set_model (RwSearchPage *self,
                               RwModel      *model);

G_END_DECLS
