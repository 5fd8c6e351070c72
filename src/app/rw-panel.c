/* rw-panel.c: the pages beside the picture, and the way between them
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-panel.h"

#include "rw-panel-bar.h"
#include "rw-trail.h"
#include "rw-verdict-strip.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* As wide as a page grows, pixels. */
#define MAX_WIDTH 520

#define REGION "region"

/* A page and the verdict above it. */
typedef struct
{
  /* Borrowed: children of the stack, or of one another */
  RwPage *page;
  GtkWidget *box;
  GtkWidget *header; /* or NULL: the verdict */
} Frame;

struct _RwPanel
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *box;
  RwPanelBar *bar;
  GtkStack *stack;

  /* Owned; the frames by the name of their page */
  RwModel *model;
  RwTrail *trail;
  GHashTable *frames;

  /* It moves itself, and the model's answer is not to move it once more. */
  gboolean moving;
};

enum
{
  PROP_0,
  PROP_ADDRESS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void rw_panel_buildable_init (GtkBuildableIface *iface);

static GtkBuildableIface *parent_buildable;

G_DEFINE_FINAL_TYPE_WITH_CODE (RwPanel, rw_panel, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, rw_panel_buildable_init))

static char *
dup_name (const char *address)
{
  return g_strndup (address, strcspn (address, ":"));
}

static const char *
get_argument (const char *address)
{
  const char *colon = strchr (address, ':');

  return colon != NULL ? colon + 1 : NULL;
}

static Frame *
find_frame (RwPanel    *self,
            const char *address)
{
  g_autofree char *name = dup_name (address);

  return g_hash_table_lookup (self->frames, name);
}

static gboolean
is_region (const char *address)
{
  g_autofree char *name = dup_name (address);

  return g_str_equal (name, REGION);
}

static Frame *
get_open_frame (RwPanel *self)
{
  return find_frame (self, rw_trail_get_last (self->trail));
}

/* NULL at home. */
static char *
dup_back_words (RwPanel *self)
{
  guint length = rw_trail_get_length (self->trail);
  const char *address = rw_trail_get_address (self->trail, MAX (length, 2) - 2);
  g_autofree char *title = NULL;

  if (length == 1)
    return NULL;
  if (g_str_equal (address, RW_PANEL_HOME))
    return g_strdup (_("Back to the Tool"));

  title = rw_page_dup_title (find_frame (self, address)->page, get_argument (address));

  /* Translators: %s is the title of the page that was open before */
  return g_strdup_printf (_("Back to %s"), title);
}

/* The model has the region whose page is open; no other page has one. */
static void
tell_model (RwPanel *self)
{
  if (!is_region (rw_trail_get_last (self->trail)))
    rw_model_set_region (self->model, NULL);
}

static void
tell_bar (RwPanel *self)
{
  const char *address = rw_trail_get_last (self->trail);
  g_autofree char *title = rw_page_dup_bar_title (get_open_frame (self)->page, get_argument (address));
  g_autofree char *words = dup_back_words (self);

  rw_panel_bar_tell (self->bar, title, words);
}

/* While pages slide the one that goes is there as well: the keyboard would go into it,
 * and with it. */
static void
let_keyboard_in (RwPanel *self)
{
  const Frame *open = get_open_frame (self);
  GHashTableIter frames;
  gpointer frame;

  g_hash_table_iter_init (&frames, self->frames);
  while (g_hash_table_iter_next (&frames, NULL, &frame))
    gtk_widget_set_can_focus (((Frame *) frame)->box, frame == open);
}

/* Newer pages come from where the reading goes on: GTK turns it round for those
 * who read from right to left. */
static void
show_last (RwPanel  *self,
           gboolean  back)
{
  g_autofree char *name = dup_name (rw_trail_get_last (self->trail));

  tell_bar (self);
  let_keyboard_in (self);
  gtk_stack_set_visible_child_full (self->stack, name,
                                    back ? GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT
                                         : GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ADDRESS]);
}

static gboolean
take_focus (RwPanel *self)
{
  Frame *frame = get_open_frame (self);

  return gtk_widget_grab_focus (GTK_WIDGET (frame->page)) || gtk_widget_grab_focus (GTK_WIDGET (self->bar));
}

static void
go (RwPanel    *self,
    const char *address)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean beside = is_region (address) && is_region (rw_trail_get_last (self->trail));
  gboolean here = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
  gboolean back = rw_trail_go (self->trail, address, focus, beside);

  tell_model (self);
  show_last (self, back);

  /* Home is not gone to: it is there. Who is at the tool stays there. */
  if (here || rw_panel_can_go_back (self))
    take_focus (self);

  /* Where the stack has put the keyboard before, the page was scrolled to that. */
  if (back)
    rw_page_open (get_open_frame (self)->page, get_argument (address));
}

/* Back to the first @length pages of the trail; the last is filled anew. */
static void
cut (RwPanel *self,
     guint    length)
{
  const char *address;

  self->moving = TRUE;
  rw_trail_cut (self->trail, length);
  address = rw_trail_get_last (self->trail);
  tell_model (self);
  show_last (self, TRUE);

  /* After the stack has given the keyboard to whatever it found there, which
   * scrolls the page. */
  rw_page_open (get_open_frame (self)->page, get_argument (address));
  self->moving = FALSE;
}

static void
region_changed_cb (RwPanel *self)
{
  const RwRegion *region = rw_model_get_region (self->model);
  const RwLevel *level = rw_model_get_region_level (self->model);
  g_autofree char *address = NULL;

  if (self->moving)
    return;

  if (region != NULL)
    {
      address = g_strconcat (REGION ":", rw_region_get_id (region), level != NULL ? "/" : NULL,
                             level != NULL ? level->id : NULL, NULL);
      rw_panel_open (self, address);
    }
  else if (is_region (rw_trail_get_last (self->trail)))
    {
      cut (self, rw_trail_get_length (self->trail) - 1);
    }
}

static void
carried_cb (RwPanel *self)
{
  if (rw_panel_can_go_back (self) && !rw_page_get_stays (get_open_frame (self)->page))
    cut (self, 1);
}

static GtkWidget *
find_scroller (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_SCROLLED_WINDOW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_scroller (child);

  return found;
}

/* Whoever comes to a page is at the button above it, and reads on from there. */
static gboolean
scroll_cb (GtkWidget *widget,
           GVariant  *how,
           gpointer   user_data)
{
  GtkWidget *scroller = find_scroller (GTK_WIDGET (get_open_frame (RW_PANEL (widget))->page));
  gboolean scrolled = FALSE;

  if (scroller != NULL)
    g_signal_emit_by_name (scroller, "scroll-child", g_variant_get_int32 (how), FALSE, &scrolled);

  return scrolled;
}

static void
bind_scroll (GtkWidgetClass *widget_class,
             guint           key,
             guint           keypad,
             GtkScrollType   how)
{
  gtk_widget_class_add_binding (widget_class, key, 0, scroll_cb, "i", how);
  gtk_widget_class_add_binding (widget_class, keypad, 0, scroll_cb, "i", how);
}

static void
rw_panel_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ADDRESS:
      g_value_set_string (value, rw_panel_get_address (RW_PANEL (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
rw_panel_dispose (GObject *object)
{
  RwPanel *self = RW_PANEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_PANEL);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (rw_panel_parent_class)->dispose (object);
}

static void
rw_panel_finalize (GObject *object)
{
  RwPanel *self = RW_PANEL (object);

  g_clear_pointer (&self->trail, rw_trail_free);
  g_clear_pointer (&self->frames, g_hash_table_unref);

  G_OBJECT_CLASS (rw_panel_parent_class)->finalize (object);
}

static void
rw_panel_add_child (GtkBuildable *buildable,
                    GtkBuilder   *builder,
                    GObject      *child,
                    const char   *type)
{
  if (type != NULL && RW_IS_PAGE (child))
    rw_panel_add_page (RW_PANEL (buildable), type, RW_PAGE (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
rw_panel_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = rw_panel_add_child;
}

static void
rw_panel_class_init (RwPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_panel_dispose;
  object_class->finalize = rw_panel_finalize;
  object_class->get_property = rw_panel_get_property;

  properties[PROP_ADDRESS] =
    g_param_spec_string ("address", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (RW_TYPE_PANEL_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, RwPanel, box);
  gtk_widget_class_bind_template_child (widget_class, RwPanel, bar);
  gtk_widget_class_bind_template_child (widget_class, RwPanel, stack);
  bind_scroll (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, GTK_SCROLL_PAGE_BACKWARD);
  bind_scroll (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, GTK_SCROLL_PAGE_FORWARD);
  bind_scroll (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, GTK_SCROLL_START);
  bind_scroll (widget_class, GDK_KEY_End, GDK_KEY_KP_End, GTK_SCROLL_END);

  gtk_widget_class_set_css_name (widget_class, "panel");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rw_panel_init (RwPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A page that slides in from beside the panel takes no press meant for the canvas. */
  gtk_widget_set_overflow (GTK_WIDGET (self->stack), GTK_OVERFLOW_HIDDEN);
  self->trail = rw_trail_new (RW_PANEL_HOME);
  self->frames = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static void
add_strip (Frame   *frame,
           RwModel *model)
{
  GtkWidget *strip;

  if (rw_page_get_tells_verdict (frame->page))
    return;

  strip = rw_verdict_strip_new (model);
  frame->header = adw_clamp_new ();
  adw_clamp_set_maximum_size (ADW_CLAMP (frame->header), MAX_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (frame->header), strip);
  gtk_widget_add_css_class (frame->header, "page-header");
  gtk_box_prepend (GTK_BOX (frame->box), frame->header);
}

/* Which help to seek is said once. */
static void
update_strips (RwPanel *self)
{
  gboolean helps = rw_model_has_red_flag (self->model);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->frames);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Frame *frame = value;

      if (frame->header != NULL)
        gtk_widget_set_visible (frame->header, !helps || !rw_page_get_tells_help (frame->page));
    }
}

static void
add_strips (RwPanel *self)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->frames);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    add_strip (value, self->model);
  update_strips (self);
}

void
rw_panel_set_model (RwPanel *self,
                    RwModel *model)
{
  g_return_if_fail (RW_IS_PANEL (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  add_strips (self);
  tell_bar (self);
  gtk_widget_set_visible (GTK_WIDGET (self->stack), TRUE);
  g_signal_connect_object (model, "region-changed", G_CALLBACK (region_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (update_strips), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "carried", G_CALLBACK (carried_cb), self, G_CONNECT_SWAPPED);
}

void
rw_panel_add_page (RwPanel    *self,
                   const char *name,
                   RwPage     *page)
{
  Frame *frame;

  g_return_if_fail (RW_IS_PANEL (self));
  g_return_if_fail (name != NULL);
  g_return_if_fail (RW_IS_PAGE (page));

  frame = g_new0 (Frame, 1);
  frame->page = page;
  frame->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (frame->box), GTK_WIDGET (page));
  gtk_widget_set_vexpand (GTK_WIDGET (page), TRUE);
  gtk_stack_add_named (self->stack, frame->box, name);
  g_hash_table_insert (self->frames, g_strdup (name), frame);
}

void
rw_panel_set_beside (RwPanel  *self,
                     gboolean  beside)
{
  g_return_if_fail (RW_IS_PANEL (self));

  rw_panel_bar_set_beside (self->bar, beside);
}

GtkWidget *
rw_panel_get_bar (RwPanel *self)
{
  g_return_val_if_fail (RW_IS_PANEL (self), NULL);

  return GTK_WIDGET (self->bar);
}

gboolean
rw_panel_open (RwPanel    *self,
               const char *address)
{
  Frame *frame;
  gboolean known;

  g_return_val_if_fail (RW_IS_PANEL (self), FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  frame = find_frame (self, address);
  self->moving = TRUE;
  known = frame != NULL && rw_page_open (frame->page, get_argument (address));
  if (known)
    go (self, address);
  else
    g_debug ("No page knows the address \"%s\"", address);
  self->moving = FALSE;

  return known;
}

gboolean
rw_panel_focus (RwPanel *self)
{
  g_return_val_if_fail (RW_IS_PANEL (self), FALSE);

  if (rw_panel_can_go_back (self))
    return take_focus (self);

  return gtk_widget_child_focus (get_open_frame (self)->box, GTK_DIR_TAB_FORWARD);
}

const char *
rw_panel_get_address (RwPanel *self)
{
  g_return_val_if_fail (RW_IS_PANEL (self), NULL);

  return rw_trail_get_last (self->trail);
}

guint
rw_panel_get_depth (RwPanel *self)
{
  g_return_val_if_fail (RW_IS_PANEL (self), 0);

  return rw_trail_get_length (self->trail) - 1;
}

gboolean
rw_panel_is_at_region (RwPanel *self)
{
  g_return_val_if_fail (RW_IS_PANEL (self), FALSE);

  return is_region (rw_trail_get_last (self->trail));
}

gboolean
rw_panel_can_go_back (RwPanel *self)
{
  g_return_val_if_fail (RW_IS_PANEL (self), FALSE);

  return rw_panel_get_depth (self) > 0;
}

/* Whether @widget can have the focus back: a region that was opened is not
 * where it was but where the picture now has it. */
static gboolean
is_good (RwPanel   *self,
         GtkWidget *widget,
         gboolean   from_region)
{
  if (widget == NULL || gtk_widget_get_root (widget) != gtk_widget_get_root (GTK_WIDGET (self)))
    return FALSE;

  return gtk_widget_get_mapped (widget) &&
         (!from_region || gtk_widget_is_ancestor (widget, GTK_WIDGET (self)));
}

gboolean
rw_panel_go_back (RwPanel *self)
{
  GtkWidget *focus;
  gboolean from_region;

  g_return_val_if_fail (RW_IS_PANEL (self), FALSE);

  if (!rw_panel_can_go_back (self))
    return TRUE;

  from_region = is_region (rw_trail_get_last (self->trail));
  cut (self, rw_trail_get_length (self->trail) - 1);
  focus = rw_trail_get_focus (self->trail);

  if (is_good (self, focus, from_region) && gtk_widget_grab_focus (focus))
    return TRUE;

  /* What had it is gone, since the page was filled anew. */
  if (!rw_panel_can_go_back (self))
    return FALSE;
  take_focus (self);

  return TRUE;
}
