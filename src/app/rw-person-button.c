/* rw-person-button.c: leads to the questions about the person, and says what they changed
 *
 * Copyright 2026 The Rollwise developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rw-person-button.h"

#include "rw-announcement.h"
#include "rw-focus.h"
#include "rw-rating-look.h"

#include <glib/gi18n.h>

/* Icons, edges and gaps of the button and of the chip, beside their words, and the
 * button that clears, pixels. */
#define BUTTON_AIR 52
#define CHIP_AIR 58
#define CLEAR_AIR 38

struct _RwPersonButton
{
  GtkWidget parent_instance;

  /* Template children */
  GtkWidget *about;
  GtkWidget *about_label;
  GtkWidget *chip;
  GtkWidget *open;
  GtkWidget *clear;
  GtkImage *icon;
  GtkLabel *words;

  /* Owned */
  RwModel *model;
  char *full;
  char *names;

  int room;
};

G_DEFINE_FINAL_TYPE (RwPersonButton, rw_person_button, GTK_TYPE_WIDGET)

/* A name up to what stands in brackets: "Osteoporosis (weak bones)". */
static char *
dup_short_name (const char *name)
{
  const char *bracket = strstr (name, " (");

  return bracket != NULL ? g_strndup (name, bracket - name) : g_strdup (name);
}

/* What the picture is adjusted for: not in the title bar, for anybody to read. */
static char *
dup_names (RwModel *model)
{
  RwGuidance *guidance = rw_content_get_guidance (rw_model_get_content (model));
  const char * const *ids = rw_person_get_conditions (rw_model_get_person (model));
  GString *names = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *name = dup_short_name (rw_guidance_get_condition (guidance, ids[i])->name);

      g_string_append_printf (names, "%s%s", names->len > 0 ? "\n" : "", name);
    }

  return g_string_free (names, FALSE);
}

static int
measure (RwPersonButton *self,
         const char     *words)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->words), words);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

/* A red flag in the words of a button. */
static const char *
get_call (RwPersonButton *self)
{
  const RwRedFlag * const *red_flags;
  guint n_red_flags;

  red_flags = rw_verdict_get_red_flags (rw_model_get_verdict (self->model), &n_red_flags);
  if (n_red_flags == 0)
    return NULL;

  /* Translators: short for "Get emergency help now" and "See a doctor before you roll", in a header bar */
  return red_flags[0]->urgency == RW_URGENCY_EMERGENCY ? _("Get Help") : _("See a Doctor");
}

static gboolean
can_be_cleared (RwPersonButton *self)
{
  return rw_model_get_help (self->model) == NULL;
}

/* What there is room for: all of it, or nothing. */
static const char *
choose_words (RwPersonButton *self)
{
  int room = self->room - CHIP_AIR - (can_be_cleared (self) ? CLEAR_AIR : 0);
  const char *call = get_call (self);
  const char *words = call != NULL ? call : self->full;

  return measure (self, words) <= room ? words : NULL;
}

/* What is not said in the bar is said to whoever rests on it, and is not cleared in
 * passing, but on the page that says it. A tooltip takes the place of the description,
 * and none takes it away. */
static void
fit_chip (RwPersonButton *self)
{
  const char *words = choose_words (self);
  gboolean whole = words == self->full;
  g_autofree char *tip = g_strdup_printf ("%s%s%s", whole ? "" : self->full,
                                          whole || self->names[0] == '\0' ? "" : "\n", self->names);

  gtk_label_set_text (self->words, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->words), words != NULL);
  gtk_widget_set_visible (self->clear, words != NULL && can_be_cleared (self));
  gtk_widget_set_tooltip_text (self->open, tip[0] != '\0' ? tip : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->names, -1);
}

/* Whole words or none, never half a word. The chip stands in the place of the button. */
static void
fit (RwPersonButton *self)
{
  gboolean told = self->model != NULL && rw_model_get_person (self->model) != NULL;

  gtk_widget_set_visible (self->about, !told);
  gtk_widget_set_visible (self->about_label, BUTTON_AIR + measure (self, _("About You")) <= self->room);
  gtk_widget_set_visible (self->chip, told);
  if (told)
    fit_chip (self);
}

/* With the names: that one more was told is news too. */
static void
announce (RwPersonButton *self)
{
  g_auto(GStrv) lines = g_strsplit (self->names, "\n", -1);
  /* Translators: between the conditions that a person told of */
  g_autofree char *list = g_strjoinv (C_("list", ", "), lines);
  /* Translators: "Adjusted for You", and the conditions that a person told of */
  g_autofree char *words = g_strdup_printf (C_("adjusted", "%s: %s"), self->full, list);

  rw_announce (self->chip, self->names[0] != '\0' ? words : self->full);
}

static void
name_chip (RwPersonButton *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open), GTK_ACCESSIBLE_PROPERTY_LABEL, self->full, -1);
  announce (self);
}

/* In between there is none: GTK would say that action and target do not fit. */
static void
set_action (GtkActionable *open,
            gboolean       helps)
{
  gtk_actionable_set_action_name (open, NULL);
  gtk_actionable_set_action_target_value (open, helps ? NULL : g_variant_new_string ("about-you"));
  gtk_actionable_set_action_name (open, helps ? "win.read-verdict" : "win.open");
}

/* A warning is not taken away in passing, but on the page that asks for it; it leads
 * to what it means, where the way to the answers is. */
static void
update_chip (RwPersonButton *self)
{
  const char *help = rw_model_get_help (self->model);

  g_free (self->full);
  self->full = g_strdup (help != NULL ? help : _("Adjusted for You"));
  g_free (self->names);
  self->names = dup_names (self->model);
  set_action (GTK_ACTIONABLE (self->open), help != NULL);
  gtk_image_set_from_icon_name (self->icon, help != NULL ? rw_rating_look_get_icon (RW_RATING_AVOID)
                                                         : "avatar-default-symbolic");
  if (help != NULL)
    gtk_widget_add_css_class (self->chip, "avoid");
  else
    gtk_widget_remove_css_class (self->chip, "avoid");
}

/* The keyboard must not be left on what goes away. */
static void
person_changed_cb (RwPersonButton *self)
{
  gboolean told = rw_model_get_person (self->model) != NULL;
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (told)
    update_chip (self);
  fit (self);
  if (told)
    name_chip (self);
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static gboolean
rw_person_button_grab_focus (GtkWidget *widget)
{
  RwPersonButton *self = RW_PERSON_BUTTON (widget);

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->chip) ? self->open : self->about);
}

static void
rw_person_button_dispose (GObject *object)
{
  RwPersonButton *self = RW_PERSON_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), RW_TYPE_PERSON_BUTTON);
  g_clear_object (&self->model);
  g_clear_pointer (&self->full, g_free);
  g_clear_pointer (&self->names, g_free);

  G_OBJECT_CLASS (rw_person_button_parent_class)->dispose (object);
}

static void
rw_person_button_class_init (RwPersonButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rw_person_button_dispose;

  widget_class->focus = rw_focus_pass;
  widget_class->grab_focus = rw_person_button_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/rollwise/Rollwise/rw-person-button.ui");
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, about);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, about_label);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, chip);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, open);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, clear);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, icon);
  gtk_widget_class_bind_template_child (widget_class, RwPersonButton, words);
  gtk_widget_class_set_css_name (widget_class, "person-button");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
rw_person_button_init (RwPersonButton *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rw_person_button_set_model (RwPersonButton *self,
                            RwModel        *model)
{
  g_return_if_fail (RW_IS_PERSON_BUTTON (self));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "person-changed", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  person_changed_cb (self);
}

void
rw_person_button_set_room (RwPersonButton *self,
                           int             room)
{
  g_return_if_fail (RW_IS_PERSON_BUTTON (self));

  if (room == self->room)
    return;

  self->room = room;
  fit (self);
}
