/* rw-canvas-private.h: what the files of the canvas share
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "rw-canvas.h"

#include "rw-backdrop.h"
#include "rw-glide.h"
#include "rw-press.h"
#include "rw-tool-handle.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What two fingers do: the first that they do clearly is what they go on doing. */
typedef enum
{
  RW_PINCH_UNCLEAR,
  RW_PINCH_ZOOM,
  RW_PINCH_TURN,
} RwPinch;

struct _RwCanvas
{
  GtkWidget parent_instance;

  /* Owned */
  RwModel *model;
  RwView *view;
  RwBackdrop *backdrop;
  RwPress press;

  /* Owned: what goes over from one section to the next, by the clock of the
   * canvas; what is seen, also of the new one alone; what is left behind */
  AdwAnimation *turn;
  GskRenderNode *seen;
  GskRenderNode *seen_alone;
  GskRenderNode *left;

  /* How much of the new section is seen, 0 to 1, and whether what is left
   * behind was itself on the way */
  double turned;
  gboolean left_midway;

  /* Children; the regions are those of @atlas, borrowed from the model */
  GPtrArray *regions;
  GtkWidget *tool;

  /* The one of the regions that had the keyboard last, or NULL */
  GtkWidget *entered;
  RwAtlas *atlas;

  /* Children beside the tool, none if small: the knob that turns it, none but from
   * behind, the name of the vertebra that it has snapped to, and how to begin */
  GtkWidget *knob;
  GtkWidget *cue;
  GtkWidget *tip;
  RwPoint knob_at;

  /* Borrowed from the model: what the view is fitted to */
  RwAtlas *fitted;

  /* The card of a region, none if small; whose it is; where it stands, pixels */
  GtkWidget *callout;
  const RwRegion *named;
  RwBox callout_box;
  guint rest_id;

  RwAspect aspect;
  RwStyle style;
  gboolean small;
  gboolean sharp;
  guint follow_id;

  /* Gestures: where the pointer is, and what lay under it when it took hold. */
  RwPoint pointer;
  RwPoint grip;
  gboolean panning;
  gboolean scroll_pans; /* the last scroll panned, and did not zoom */
  const char *cursor; /* static: the name of the one that is shown, or NULL */
  RwGlide glide;

  /* The last press, which a second one may follow: when, ms, and where */
  guint32 press_time;
  RwPoint press_at;

  /* Two fingers: what they do, how far apart they were when that was clear, times
   * what they were at first, and the angle of the tool at first; whether it lay
   * between them */
  RwPinch pinch;
  double pinch_scale;
  double pinch_angle;
  gboolean pinch_on_tool;
};

/* How much finer the lines of a small canvas are. */
#define RW_CANVAS_SMALL_FINENESS 1.8

/* Draws body, regions, tool and contact. */
void _rw_canvas_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot);

/* Another section is to be seen: what was seen fades into it. */
void _rw_canvas_begin_turn (RwCanvas *self);

/* Draws @now, (transfer full) (nullable), with what is still seen of the section before. */
void _rw_canvas_snapshot_turn (RwCanvas      *self,
                               GskRenderNode *now,
                               GtkSnapshot   *snapshot);

/* Ends it, and forgets what was seen. */
void _rw_canvas_clear_turn (RwCanvas *self);

/* The card of the region under the pointer, or with the focus. */
void _rw_canvas_init_callout     (RwCanvas    *self);
void _rw_canvas_update_callout   (RwCanvas    *self);
void _rw_canvas_follow_pointer   (RwCanvas    *self);
void _rw_canvas_drop_callout     (RwCanvas    *self);
void _rw_canvas_allocate_callout (RwCanvas    *self);
void _rw_canvas_snapshot_leader  (RwCanvas    *self,
                                  GtkSnapshot *snapshot);

/* What two fingers that were @before do that are now @scale times as far apart as
 * at first, and have turned by @degrees. */
RwPinch _rw_canvas_read_pinch (RwPinch before,
                               double  scale,
                               double  degrees);

/* Adds the gestures of two fingers. */
void _rw_canvas_init_pinch (RwCanvas *self);

/* What stands beside the tool: a knob to turn it by, and a name; and the lens
 * under which a finger that covers it sees what it does. */
void _rw_canvas_init_aids     (RwCanvas *self);
void _rw_canvas_dispose_aids  (RwCanvas *self);
void _rw_canvas_drop_tip      (RwCanvas *self);
void _rw_canvas_update_aids   (RwCanvas *self);
void _rw_canvas_place_aids    (RwCanvas *self);
void _rw_canvas_allocate_knob (RwCanvas *self);
void _rw_canvas_snapshot_aids (RwCanvas    *self,
                               GtkSnapshot *snapshot);
void _rw_canvas_snapshot_lens (RwCanvas      *self,
                               GskRenderNode *view,
                               RwPoint        finger,
                               GtkSnapshot   *snapshot);

/* Gives @child its size in a canvas, its corner at (@x, @y), whole pixels. */
void _rw_canvas_allocate_at (GtkWidget *child,
                             double     x,
                             double     y,
                             int        width,
                             int        height);

/* Leads Tab to the tool and to the regions, and the arrow keys over those. */
void _rw_canvas_class_install_focus (GtkWidgetClass *widget_class);

/* What can be dragged about says so. */
void _rw_canvas_update_cursor (RwCanvas *self);

/* Installs the zoom actions and their keys. */
void _rw_canvas_class_install_gestures (GtkWidgetClass *widget_class);

/* Adds the gestures for panning and zooming. */
void _rw_canvas_init_gestures (RwCanvas *self);

G_END_DECLS
