/* rw-hand.c: pointer, keyboard and camera of a desk, from outside the program
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#undef G_DISABLE_ASSERT

#include "rw-hand.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

/* Smaller windows are menus and helpers. */
#define MIN_WINDOW 200

/* Between two steps of the pointer, and between the edges of a key,
 * microseconds: as close together as a good mouse tells them. */
#define STEP_TIME 2000

struct _RwHand
{
  Display *display;
  Window window;
  int scale;
};

/* Windows come and go while they are looked at. */
static int
error_cb (Display     *display,
          XErrorEvent *event)
{
  return 0;
}

static void
pause_after (RwHand *self)
{
  XSync (self->display, False);
  g_usleep (STEP_TIME);
}

/* The size of @window, or 0 where it is not in sight. */
static int
measure_window (RwHand *self,
                Window  window)
{
  XWindowAttributes attributes = { 0, };

  if (XGetWindowAttributes (self->display, window, &attributes) == 0 ||
      attributes.map_state != IsViewable ||
      attributes.override_redirect ||
      attributes.width < MIN_WINDOW || attributes.height < MIN_WINDOW)
    return 0;

  return attributes.width * attributes.height;
}

static Window
find_largest_window (RwHand *self)
{
  Window root;
  Window parent;
  Window *children = NULL;
  Window best = None;
  unsigned int n_children = 0;
  int best_size = 0;

  if (XQueryTree (self->display, DefaultRootWindow (self->display),
                  &root, &parent, &children, &n_children) == 0)
    return None;

  for (unsigned int i = 0; i < n_children; i++)
    {
      int size = measure_window (self, children[i]);

      if (size > best_size)
        {
          best = children[i];
          best_size = size;
        }
    }
  if (children != NULL)
    XFree (children);

  return best;
}

static void
get_origin (RwHand *self,
            int    *x,
            int    *y)
{
  Window child;

  *x = 0;
  *y = 0;
  XTranslateCoordinates (self->display, self->window, DefaultRootWindow (self->display),
                         0, 0, x, y, &child);
}

static void
fake_key (RwHand        *self,
          unsigned long  keysym,
          gboolean       down)
{
  KeyCode code = XKeysymToKeycode (self->display, keysym);

  g_assert_cmpint (code, !=, 0);
  XTestFakeKeyEvent (self->display, code, down, CurrentTime);
  pause_after (self);
}

static cairo_surface_t *
take_picture (RwHand *self,
              Window  window)
{
  XWindowAttributes attributes;
  cairo_surface_t *surface;
  XImage *image;
  guchar *pixels;
  int stride;

  XGetWindowAttributes (self->display, window, &attributes);
  image = XGetImage (self->display, window, 0, 0, attributes.width, attributes.height, AllPlanes, ZPixmap);
  g_assert_nonnull (image);
  g_assert_cmpint (image->bits_per_pixel, ==, 32);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, attributes.width, attributes.height);
  pixels = cairo_image_surface_get_data (surface);
  stride = cairo_image_surface_get_stride (surface);
  for (int row = 0; row < attributes.height; row++)
    memcpy (pixels + row * stride, image->data + row * image->bytes_per_line, attributes.width * 4);
  cairo_surface_mark_dirty (surface);
  XDestroyImage (image);

  return surface;
}

RwHand *
rw_hand_new (void)
{
  RwHand *self = g_new0 (RwHand, 1);
  int ignored;

  self->scale = 1;
  XSetErrorHandler (error_cb);
  self->display = XOpenDisplay (NULL);
  if (self->display == NULL)
    g_error ("The display %s can not be opened", g_getenv ("DISPLAY"));
  if (!XTestQueryExtension (self->display, &ignored, &ignored, &ignored, &ignored))
    g_error ("The display %s has no XTEST extension", g_getenv ("DISPLAY"));

  /* Where the machine is busy, a key may be down for longer than was meant. */
  XAutoRepeatOff (self->display);
  XSync (self->display, False);

  return self;
}

void
rw_hand_free (RwHand *self)
{
  XCloseDisplay (self->display);
  g_free (self);
}

gboolean
rw_hand_find_window (RwHand *self)
{
  self->window = find_largest_window (self);

  return self->window != None;
}

gboolean
rw_hand_take_window (RwHand *self)
{
  if (!rw_hand_find_window (self))
    return FALSE;

  XSetInputFocus (self->display, self->window, RevertToPointerRoot, CurrentTime);
  XSync (self->display, False);

  return TRUE;
}

void
rw_hand_get_window_size (RwHand *self,
                         int    *width,
                         int    *height)
{
  XWindowAttributes attributes = { 0, };

  XGetWindowAttributes (self->display, self->window, &attributes);
  *width = attributes.width / self->scale;
  *height = attributes.height / self->scale;
}

void
rw_hand_set_scale (RwHand *self,
                   int     scale)
{
  self->scale = scale;
}

/* As a session sets it where nothing else tells of it: 96 dots an inch are usual. */
void
rw_hand_set_text_size (RwHand *self,
                       int     percent)
{
  g_autofree char *resources = g_strdup_printf ("Xft.dpi:\t%d\n", 96 * percent / 100);

  XChangeProperty (self->display, DefaultRootWindow (self->display), XA_RESOURCE_MANAGER, XA_STRING, 8,
                   PropModeReplace, (const unsigned char *) resources, (int) strlen (resources));
  XSync (self->display, False);
}

void
rw_hand_close_window (RwHand *self)
{
  XEvent event = { 0, };

  event.xclient.type = ClientMessage;
  event.xclient.window = self->window;
  event.xclient.message_type = XInternAtom (self->display, "WM_PROTOCOLS", False);
  event.xclient.format = 32;
  event.xclient.data.l[0] = XInternAtom (self->display, "WM_DELETE_WINDOW", False);
  event.xclient.data.l[1] = CurrentTime;
  XSendEvent (self->display, self->window, False, NoEventMask, &event);
  XSync (self->display, False);
  self->window = None;
}

void
rw_hand_move (RwHand *self,
              double  x,
              double  y)
{
  int origin_x;
  int origin_y;

  get_origin (self, &origin_x, &origin_y);
  XTestFakeMotionEvent (self->display, -1, origin_x + (int) (x * self->scale + 0.5),
                        origin_y + (int) (y * self->scale + 0.5), CurrentTime);
  pause_after (self);
}

static void
push (RwHand  *self,
      guint    button,
      gboolean down)
{
  XTestFakeButtonEvent (self->display, button, down, CurrentTime);
  pause_after (self);
}

void
rw_hand_press (RwHand *self)
{
  push (self, Button1, TRUE);
}

void
rw_hand_release (RwHand *self)
{
  push (self, Button1, FALSE);
}

void
rw_hand_press_middle (RwHand *self)
{
  push (self, Button2, TRUE);
}

void
rw_hand_release_middle (RwHand *self)
{
  push (self, Button2, FALSE);
}

/* Two steps: the first only makes the window take notice. */
static void
click (RwHand *self,
       guint   button,
       double  x,
       double  y)
{
  rw_hand_move (self, x - 1.0, y);
  rw_hand_move (self, x, y);
  push (self, button, TRUE);
  push (self, button, FALSE);
}

void
rw_hand_click_secondary (RwHand *self,
                         double  x,
                         double  y)
{
  click (self, Button3, x, y);
}

void
rw_hand_turn_wheel (RwHand *self,
                    guint   n_notches)
{
  for (guint i = 0; i < n_notches; i++)
    {
      push (self, Button5, TRUE);
      push (self, Button5, FALSE);
    }
}

void
rw_hand_click (RwHand *self,
               double  x,
               double  y)
{
  click (self, Button1, x, y);
}

void
rw_hand_stroke (RwHand *self,
                double  x0,
                double  y0,
                double  x1,
                double  y1,
                int     n_steps)
{
  for (int i = 1; i <= n_steps; i++)
    {
      double part = (double) i / n_steps;

      rw_hand_move (self, x0 + (x1 - x0) * part, y0 + (y1 - y0) * part);
    }
}

void
rw_hand_hold (RwHand          *self,
              RwHandModifiers  modifiers,
              gboolean         down)
{
  if ((modifiers & RW_HAND_SHIFT) != 0)
    fake_key (self, XK_Shift_L, down);
  if ((modifiers & RW_HAND_CONTROL) != 0)
    fake_key (self, XK_Control_L, down);
}

void
rw_hand_key (RwHand          *self,
             unsigned long    keysym,
             RwHandModifiers  modifiers)
{
  rw_hand_hold (self, modifiers, TRUE);
  fake_key (self, keysym, TRUE);
  fake_key (self, keysym, FALSE);
  rw_hand_hold (self, modifiers, FALSE);
}

cairo_surface_t *
rw_hand_take_picture (RwHand *self)
{
  return take_picture (self, self->window);
}

cairo_surface_t *
rw_hand_take_screen (RwHand *self)
{
  return take_picture (self, DefaultRootWindow (self->display));
}
