/* rw-desk.h: a private desk to test on: display, buses, home, and the real program
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-ear.h"
#include "rw-fingers.h"
#include "rw-hand.h"

G_BEGIN_DECLS

/**
 * RwDesk:
 *
 * An X server without a screen, a session bus with a bus for screen readers,
 * a home of its own, and on it the program as people start it. Everything ends
 * with the test, however that ends. Nothing is ever skipped: what is missing on
 * the computer fails the test.
 */
typedef struct _RwDesk RwDesk;

/* How long something that must happen may take, microseconds. */
#define RW_DESK_PATIENCE (20 * G_USEC_PER_SEC)

/**
 * rw_desk_open_display:
 * @width: of the screen, pixels
 * @height: of the screen, pixels
 *
 * Opens a desk with a display and no bus, for widgets in this very process.
 * Changes the environment, so it comes before everything else.
 *
 * Returns: (transfer full): the desk
 */
RwDesk *rw_desk_open_display (int width,
                              int height) G_GNUC_WARN_UNUSED_RESULT;

/** rw_desk_open: (transfer full): opens a whole desk, for the program; once in a process. */
RwDesk *rw_desk_open (int width,
                      int height) G_GNUC_WARN_UNUSED_RESULT;

/** rw_desk_open_wayland: (transfer full): the same with a Wayland compositor, in which the program fills the screen. */
RwDesk *rw_desk_open_wayland (int width,
                              int height) G_GNUC_WARN_UNUSED_RESULT;

/** rw_desk_open_touch: (transfer full): the same with a touch screen. */
RwDesk *rw_desk_open_touch (int width,
                            int height) G_GNUC_WARN_UNUSED_RESULT;

/** rw_desk_close: ends everything on the desk and takes its folder away. */
void rw_desk_close (RwDesk *self);

/** rw_desk_get_folder: (transfer none): an empty folder that goes with the desk. */
const char *rw_desk_get_folder (RwDesk *self);

/** rw_desk_get_hand: (transfer none): pointer, keyboard and camera of the desk. */
RwHand *rw_desk_get_hand (RwDesk *self);

/** rw_desk_get_fingers: (transfer none) (nullable): what touches the screen, where it is a touch screen. */
RwFingers *rw_desk_get_fingers (RwDesk *self);

/** rw_desk_set_env: gives programs that start from now on @name as @value, or for %NULL not at all. */
void rw_desk_set_env (RwDesk     *self,
                      const char *name,
                      const char *value);

/**
 * rw_desk_set_locale:
 * @category: for example "LC_MEASUREMENT"
 * @locale: (nullable): for example "en_US", which is made if need be; %NULL for the
 *   usual one
 *
 * Gives programs that start from now on one part of a locale, and the rest of none.
 */
void rw_desk_set_locale (RwDesk     *self,
                         const char *category,
                         const char *locale);

/** rw_desk_write_settings: remembers @lines, "key=value" as in a key file, for the next start. */
void rw_desk_write_settings (RwDesk     *self,
                             const char *lines);

/** rw_desk_remembers: whether @line, "key=value", stands in the store. */
gboolean rw_desk_remembers (RwDesk     *self,
                            const char *line);

/** rw_desk_copy_data: (transfer full): the path of a copy of the shipped data folder, to be broken. */
char *rw_desk_copy_data (RwDesk     *self,
                         const char *name) G_GNUC_WARN_UNUSED_RESULT;

/** rw_desk_set_words: starts the program from now on with @words after its name, as a shell reads them. */
void rw_desk_set_words (RwDesk     *self,
                        const char *words);

/** rw_desk_run: runs @line beside the program, as a shell reads it, and returns its exit status. */
int rw_desk_run (RwDesk     *self,
                 const char *line);

/** rw_desk_start: starts the program and waits until its window has the keyboard. */
void rw_desk_start (RwDesk *self);

/** rw_desk_get_program: (transfer none): the running program as screen readers see it. */
AtspiAccessible *rw_desk_get_program (RwDesk *self);

/** rw_desk_get_memory: what the running program has in memory, bytes. */
gsize rw_desk_get_memory (RwDesk *self);

/** rw_desk_count_said: how many lines on the running program's stderr hold @words. */
guint rw_desk_count_said (RwDesk     *self,
                          const char *words);

/**
 * rw_desk_stop:
 * @expected: (nullable): the one warning that the program is to give, as a
 *   pattern with "*" and "?"
 *
 * Closes the window. The program must end well, and must have said no warning
 * on stderr but @expected, that one once.
 */
void rw_desk_stop (RwDesk     *self,
                   const char *expected);

/** rw_desk_rest: lets as much time pass as since @began, or a moment; fails the test once @deadline is over or the program has ended. */
void rw_desk_rest (RwDesk     *self,
                   gint64      deadline,
                   gint64      began,
                   const char *what,
                   const char *file,
                   int         line,
                   const char *function);

/** rw_desk_check_alive: fails the test if the program has ended: a dead one shows nothing, and whoever waits for something to be gone would be content. */
void rw_desk_check_alive (RwDesk     *self,
                          const char *what,
                          const char *file,
                          int         line,
                          const char *function);

/* rw_desk_wait_for: looks at @condition again and again until it holds. */
#define rw_desk_wait_for(desk, condition)                                       \
  G_STMT_START                                                                  \
    {                                                                           \
      gint64 rw_began_ = g_get_monotonic_time ();                               \
      gint64 rw_deadline_ = rw_began_ + RW_DESK_PATIENCE;                       \
      for (; !(condition); rw_began_ = g_get_monotonic_time ())                 \
        rw_desk_rest ((desk), rw_deadline_, rw_began_, #condition,              \
                      __FILE__, __LINE__, G_STRFUNC);                           \
      rw_desk_check_alive ((desk), #condition, __FILE__, __LINE__, G_STRFUNC);  \
    }                                                                           \
  G_STMT_END

G_END_DECLS
