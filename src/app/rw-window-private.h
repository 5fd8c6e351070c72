/* rw-window-private.h: what the files of the window share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-window.h"

#include "rw-figure-button.h"
#include "rw-history.h"
#include "rw-model.h"
#include "rw-panel.h"
#include "rw-person-button.h"
#include "rw-person-page.h"
#include "rw-region-page.h"
#include "rw-search-page.h"
#include "rw-settings.h"
#include "rw-shot.h"
#include "rw-sheet.h"
#include "rw-sources-page.h"
#include "rw-split.h"
#include "rw-stage.h"
#include "rw-tool-picker.h"
#include "rw-topic-page.h"
#include "rw-topics-page.h"
#include "rw-verdict-page.h"
#include "rw-zoom-bar.h"

G_BEGIN_DECLS

struct _RwWindow
{
  AdwApplicationWindow parent_instance;

  /* Template children */
  AdwToastOverlay *toasts;
  AdwHeaderBar *bar;
  AdwSqueezer *title;
  GtkWidget *view_switcher;
  RwPersonButton *person_button;
  GtkMenuButton *menu_button;
  GMenu *menu_views;
  GMenu *menu_topics;
  RwZoomBar *zoom_bar;
  GtkStack *stack;
  GtkLabel *error_detail;
  GtkWidget *error_retry;
  RwSplit *split;
  RwStage *stage;
  RwToolPicker *picker;
  RwFigureButton *figure_button;
  RwPanel *panel;
  GtkWidget *topics_button;
  RwSearchPage *search_page;
  RwSourcesPage *sources_page;
  RwTopicPage *topic_page;
  RwTopicsPage *topics_page;
  RwVerdictPage *verdict_page;
  RwRegionPage *region_page;
  RwPersonPage *person_page;

  /* Owned */
  RwModel *model;
  RwHistory *history;
  RwSettings *settings;
  RwSheet *sheet;
  RwPerson *cleared;
  GVariant *pose;

  /* Owned: where the last picture went */
  GFile *folder;

  /* Owned: what was copied last, while what was copied before is still drawn */
  RwShot *copied;
  gboolean drawing;

  /* Owned: what the overlay holds, among it each toast */
  GListModel *overlaid;

  /* Borrowed weakly from the overlay: the last of each kind */
  AdwToast *undo;
  AdwToast *offer;
  AdwToast *note;

  /* Owned: the main menu with its keys; and how wide that is, pixels, with letters that are
   * so wide, units of Pango, 0 before it was measured */
  GMenuModel *menu;
  int menu_width;
  int menu_letter_width;

  /* How many steps lead back from the page that is open */
  guint depth;

  int width;
  int bar_width;
  guint width_id;
};

/* Adds the actions for tool, density, load, aspect and look, which follow the model. */
void _rw_window_add_model_actions (RwWindow *self);

/* Gives the header bar's words the room of a window that has not been seen yet. */
void _rw_window_init_header (RwWindow *self);

/* Shows in the header bar what it has room for, and the rest in the main menu. */
void _rw_window_fit_header (RwWindow *self);

/* Lets the header bar and the page follow the person of the model. */
void _rw_window_follow_person (RwWindow *self);

/* Fits the header bar and its words to a window of @width pixels, soon. */
void _rw_window_follow_width (RwWindow *self,
                              int       width);

/* Fits them to a window as wide as it is, soon: while room is shared out no words may change. */
void _rw_window_fit_later (RwWindow *self);

/* Takes the main menu of the template in hand. */
void _rw_window_init_menu (RwWindow *self);

/* Leaves the keys out of the main menu where a window of @width pixels has no room for them. */
void _rw_window_fit_menu (RwWindow *self,
                          int       width);

/* Puts into the menu what the header bar has no room for: @views, @topics. */
void _rw_window_fill_menu (RwWindow *self,
                           gboolean  views,
                           gboolean  topics);

/* The action that forgets what a person told, and can be undone. */
void _rw_window_clear_person (GtkWidget  *widget,
                              const char *name,
                              GVariant   *parameter);

/* The action that undoes it. */
void _rw_window_restore_person (GtkWidget  *widget,
                                const char *name,
                                GVariant   *parameter);

/* The action that leads the keyboard from the canvas to the panel and back. */
void _rw_window_change_pane (GtkWidget  *widget,
                             const char *name,
                             GVariant   *parameter);

/* Adds the actions that copy and save what the main view shows. */
void _rw_window_add_picture_actions (RwWindow *self);

/* The key that copies it, unless there is text to be copied. */
gboolean _rw_window_copy_picture (GtkWidget *widget,
                                  GVariant  *parameter,
                                  gpointer   user_data);

/* The actions that zoom the main view. */
void _rw_window_zoom (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter);

/* Lets them, and what shows it, follow how far the main view is zoomed. */
void _rw_window_init_zoom (RwWindow *self);

/* Adds the row that zooms to the menu as it is now. */
void _rw_window_add_zoom_row (RwWindow *self);

/* Raises the sheet of a narrow window for the page that is open. */
void _rw_window_raise_sheet (RwWindow *self);

/* The action that leads to the verdict from outside the panel. */
void _rw_window_read_verdict (GtkWidget  *widget,
                              const char *name,
                              GVariant   *parameter);

/* Lets the sheet follow the pages. */
void _rw_window_init_sheet (RwWindow *self);

/* Lets the sheet wait for the hand that holds the tool. */
void _rw_window_follow_hand (RwWindow *self);

/* Begins to remember what is changed, and adds the actions that take it back. */
void _rw_window_add_history (RwWindow *self);

G_END_DECLS
