/* weston-touch.c: a touch screen for weston that has none: a part of it, not a program
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads lines from the pipe named in ROLLWISE_TOUCH: "down FINGER X Y",
 * "move FINGER X Y", "up FINGER", and "frame", which ends what happens at once;
 * between "still" and "go" all happens at one and the same time, and between
 * "steady" and "go" from frame to frame as much time passes as on a screen.
 */

#include "config.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <libweston/libweston.h>
#include <libweston/version.h>

/* weston installs what it exports, but not the header for it. */
struct weston_point2d_device_normalized;

void notify_touch_frame (struct weston_touch_device *device);

int weston_seat_init_touch (struct weston_seat *seat);

struct weston_touch_device *weston_touch_create_touch_device (struct weston_touch                  *touch,
                                                              const char                           *path,
                                                              void                                 *data,
                                                              const struct weston_touch_device_ops *ops);

#if WESTON_VERSION_MAJOR >= 12
void notify_touch_normalized (struct weston_touch_device                    *device,
                              const struct timespec                         *time,
                              int                                            finger,
                              const struct weston_coord_global              *at,
                              const struct weston_point2d_device_normalized *normalized,
                              int                                            type);
#else
void notify_touch_normalized (struct weston_touch_device                    *device,
                              const struct timespec                         *time,
                              int                                            finger,
                              double                                         x,
                              double                                         y,
                              const struct weston_point2d_device_normalized *normalized,
                              int                                            type);
#endif

int wet_module_init (struct weston_compositor *compositor,
                     int                      *argc,
                     char                     *argv[]);

static struct weston_touch_device *screen;
static FILE *pipe_file;
static struct timespec now;
static int still;

/* How far a clock that stands still goes on with each frame, nanoseconds. */
static long step;

#define FRAME_TIME 16000000
#define SECOND 1000000000

static void
touch (int    finger,
       double x,
       double y,
       int    type)
{
  if (!still)
    clock_gettime (CLOCK_MONOTONIC, &now);
#if WESTON_VERSION_MAJOR >= 12
  {
    struct weston_coord_global at = { .c = { .x = x, .y = y } };

    notify_touch_normalized (screen, &now, finger, type == WL_TOUCH_UP ? NULL : &at, NULL, type);
  }
#else
  notify_touch_normalized (screen, &now, finger, x, y, NULL, type);
#endif
}

static void
stop_clock (long each_frame)
{
  clock_gettime (CLOCK_MONOTONIC, &now);
  still = 1;
  step = each_frame;
}

static void
end_frame (void)
{
  notify_touch_frame (screen);
  now.tv_nsec += step;
  now.tv_sec += now.tv_nsec / SECOND;
  now.tv_nsec %= SECOND;
}

static void
obey (const char *line)
{
  double x = 0.0;
  double y = 0.0;
  int finger = 0;

  if (sscanf (line, "down %d %lf %lf", &finger, &x, &y) == 3)
    touch (finger, x, y, WL_TOUCH_DOWN);
  else if (sscanf (line, "move %d %lf %lf", &finger, &x, &y) == 3)
    touch (finger, x, y, WL_TOUCH_MOTION);
  else if (sscanf (line, "up %d", &finger) == 1)
    touch (finger, 0.0, 0.0, WL_TOUCH_UP);
  else if (strncmp (line, "frame", 5) == 0)
    end_frame ();
  else if (strncmp (line, "still", 5) == 0)
    stop_clock (0);
  else if (strncmp (line, "steady", 6) == 0)
    stop_clock (FRAME_TIME);
  else if (strncmp (line, "go", 2) == 0)
    still = 0;
}

static int
readable_cb (int       fd,
             uint32_t  mask,
             void     *data)
{
  char line[128];

  /* The pipe does not block: at its end there is nothing more for now. */
  while (fgets (line, sizeof line, pipe_file) != NULL)
    obey (line);
  clearerr (pipe_file);

  return 0;
}

int
wet_module_init (struct weston_compositor *compositor,
                 int                      *argc,
                 char                     *argv[])
{
  struct weston_seat *seat = wl_container_of (compositor->seat_list.next, seat, link);
  const char *path = getenv ("ROLLWISE_TOUCH");
  /* To be written to as well, or it would end with the first writer. */
  int fd = path != NULL ? open (path, O_RDWR | O_NONBLOCK | O_CLOEXEC) : -1;

  if (fd < 0 || wl_list_empty (&compositor->seat_list) || weston_seat_init_touch (seat) < 0)
    return -1;

  pipe_file = fdopen (fd, "r");
  screen = weston_touch_create_touch_device (weston_seat_get_touch (seat), "/rollwise", NULL, NULL);
  wl_event_loop_add_fd (wl_display_get_event_loop (compositor->wl_display), fd, WL_EVENT_READABLE, readable_cb, NULL);

  return 0;
}
