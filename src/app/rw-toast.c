/* rw-toast.c: a toast that may go at any time
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-toast.h"

/* The longest that a toast of libadwaita 1.2 takes to come in, and a frame,
 * microseconds. */
#define COMING (520 * G_TIME_SPAN_MILLISECOND)

/* When an overlay began to bring in its last toast. */
typedef struct
{
  /* Owned */
  GListModel *toasts;

  /* By the overlay's frame clock, microseconds */
  gint64 time;
} Arrival;

static gint64
get_time (GtkWidget *overlay)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (overlay);

  return clock != NULL ? gdk_frame_clock_get_frame_time (clock) : 0;
}

static void
arrival_free (gpointer data)
{
  Arrival *self = data;

  g_object_unref (self->toasts);
  g_free (self);
}

static Arrival *
get_arrival (GtkWidget *overlay)
{
  return g_object_get_data (G_OBJECT (overlay), "rw-toast-arrival");
}

/* One that stood in a queue comes in when the overlay thinks fit. */
static void
toasts_changed_cb (GtkWidget *overlay,
                   guint      position,
                   guint      removed,
                   guint      added)
{
  if (added > 0)
    get_arrival (overlay)->time = get_time (overlay);
}

static void
follow_arrivals (GtkWidget *overlay)
{
  Arrival *arrival;

  if (get_arrival (overlay) != NULL)
    return;

  arrival = g_new0 (Arrival, 1);
  arrival->toasts = gtk_widget_observe_children (overlay);
  g_object_set_data_full (G_OBJECT (overlay), "rw-toast-arrival", arrival, arrival_free);
  g_signal_connect_object (arrival->toasts, "items-changed", G_CALLBACK (toasts_changed_cb), overlay,
                           G_CONNECT_SWAPPED);
}

static gboolean
is_coming (GtkWidget *overlay)
{
  return gtk_widget_get_mapped (overlay) && adw_get_enable_animations (overlay) &&
         get_time (overlay) - get_arrival (overlay)->time < COMING;
}

static gboolean
frame_cb (GtkWidget     *overlay,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  if (is_coming (overlay))
    return G_SOURCE_CONTINUE;

  /* It has been dismissed in its own eyes, and would not be once more. */
  g_signal_emit_by_name (user_data, "dismissed");

  return G_SOURCE_REMOVE;
}

/* The overlay is told after this, or not at all. By frames, not by time: in one long
 * frame a toast could come and go. */
static void
dismissed_cb (AdwToast  *toast,
              GtkWidget *overlay)
{
  if (!is_coming (overlay))
    return;

  g_signal_stop_emission_by_name (toast, "dismissed");
  gtk_widget_add_tick_callback (overlay, frame_cb, g_object_ref (toast), g_object_unref);
}

AdwToast *
rw_toast_new (AdwToastOverlay *overlay,
              const char      *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  AdwToast *toast = adw_toast_new (escaped);

  if (adw_get_major_version () == 1 && adw_get_minor_version () < 3)
    {
      follow_arrivals (GTK_WIDGET (overlay));
      g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), overlay, 0);
    }

  return toast;
}

void
rw_toast_show (AdwToastOverlay  *overlay,
               AdwToast         *toast,
               AdwToast        **last)
{
  if (*last != NULL)
    adw_toast_dismiss (*last);

  g_set_weak_pointer (last, toast);
  adw_toast_overlay_add_toast (overlay, toast);
}
