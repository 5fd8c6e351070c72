/* rw-fingers.c: fingers on the touch screen of a desk, from outside the program
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-fingers.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/* Microseconds. */
#define FRAME_TIME 16000

struct _RwFingers
{
  int fd;
};

RwFingers *
rw_fingers_new (const char *path)
{
  RwFingers *self = g_new0 (RwFingers, 1);

  self->fd = open (path, O_RDWR | O_CLOEXEC);
  g_assert_cmpint (self->fd, >=, 0);

  return self;
}

void
rw_fingers_free (RwFingers *self)
{
  close (self->fd);
  g_free (self);
}

/* Places have a dot in every language. */
static void
say (RwFingers  *self,
     const char *what,
     int         finger,
     double      x,
     double      y)
{
  g_autofree char *line = g_strdup_printf ("%s %d %d %d\n", what, finger, (int) x, (int) y);

  g_assert_cmpint (write (self->fd, line, strlen (line)), ==, (gssize) strlen (line));
}

void
rw_fingers_down (RwFingers *self,
                 int        finger,
                 double     x,
                 double     y)
{
  say (self, "down", finger, x, y);
}

void
rw_fingers_move (RwFingers *self,
                 int        finger,
                 double     x,
                 double     y)
{
  say (self, "move", finger, x, y);
}

void
rw_fingers_up (RwFingers *self,
               int        finger)
{
  say (self, "up", finger, 0.0, 0.0);
}

void
rw_fingers_wait (RwFingers *self)
{
  say (self, "frame", 0, 0.0, 0.0);
  g_usleep (FRAME_TIME);
}

void
rw_fingers_stop_clock (RwFingers *self,
                       gboolean   still)
{
  say (self, still ? "still" : "go", 0, 0.0, 0.0);
}

void
rw_fingers_keep_time (RwFingers *self,
                      gboolean   steady)
{
  say (self, steady ? "steady" : "go", 0, 0.0, 0.0);
}

void
rw_fingers_tap (RwFingers *self,
                double     x,
                double     y)
{
  rw_fingers_down (self, 0, x, y);
  rw_fingers_wait (self);
  rw_fingers_up (self, 0);
  rw_fingers_wait (self);
}

void
rw_fingers_stroke (RwFingers *self,
                   double     x0,
                   double     y0,
                   double     x1,
                   double     y1,
                   int        n_steps)
{
  for (int i = 1; i <= n_steps; i++)
    {
      rw_fingers_move (self, 0, x0 + (x1 - x0) * i / n_steps, y0 + (y1 - y0) * i / n_steps);
      rw_fingers_wait (self);
    }
}
